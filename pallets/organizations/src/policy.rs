//! Whether a policy makes sense, and whether the chain allows it.

use crate::{bounds::PolicyBounds, Admission, Policy, Sponsoring};
use codec::{Decode, DecodeWithMemTracking, Encode};
use munus_primitives::{
	obligation::{DutyPolicy, DutyRate},
	organizations::{AuditPolicy, MarketPolicy, ReviewMode, StandingPolicy},
	review::ReviewPolicy,
	FULL_SCORE,
};
use scale_info::TypeInfo;
use sp_runtime::traits::AtLeast32BitUnsigned;

/// What is wrong with a policy. The pallet has an error of the same name for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
#[allow(missing_docs)]
pub enum PolicyFault {
	PanelSizeOutOfBounds,
	FeeOutOfBounds,
	PhaseOutOfBounds,
	SeniorityOutOfBounds,
	RateOutOfBounds,
	BuffersOutOfOrder,
	DebtCapOutOfBounds,
	SurplusOutOfBounds,
	DayCapOutOfBounds,
	QuotaOutOfBounds,
	StakeOutOfBounds,
	NoticeTooShort,
	NoticeTooLong,
	GraceOutOfBounds,
	NoShift,
	RosterOutOfBounds,
	TermOutOfBounds,
	LeaveOutOfBounds,
	RestoreOutOfBounds,
	CurveNotMonotone,
	ClassOutOfBounds,
	GuaranteeOutOfBounds,
	WindowOutOfBounds,
	TiersNotRising,
	TierOutOfBounds,
	BondOutOfBounds,
	HalfLifeOutOfBounds,
	DormancyOutOfBounds,
	KappaOutOfBounds,
	RewardOutOfBounds,
	EligibilityOutOfBounds,
	SponsorStakeOutOfBounds,
	SponsorDurationOutOfBounds,
	HalfLifeFixed,
	ShiftsRemoved,
	AuditOutOfBounds,
	LevyOutOfBounds,
	TrustedPriceOutOfBounds,
	FulfilmentOutOfBounds,
	TierBurnOutOfBounds,
	ImportOutOfBounds,
}

/// The most seats an enforcer may be allowed at a time.
pub const MAX_QUOTA: u8 = 8;

/// The largest share of the seats that enforcers may owe together, in percent.
pub const MAX_COVERAGE: u8 = 80;

/// The reward class of concrete work: all of the price follows the score.
pub const CONCRETE: u16 = 1_000;

impl<Balance, Moment> Policy<Balance, Moment>
where
	Balance: Ord + Copy,
	Moment: AtLeast32BitUnsigned + Copy,
{
	/// Whether the policy makes sense and is within the chain's bounds.
	pub fn check(&self, bounds: &PolicyBounds<Balance, Moment>) -> Result<(), PolicyFault> {
		self.consistent()?;
		review_within(&self.review, bounds)?;
		duty_within(&self.duty, bounds)?;
		terms_within(&self.duty, bounds)?;
		day_cap_within(&self.duty, &self.review, bounds.day)?;
		market_within(&self.market, bounds)?;
		standing_within(&self.standing, bounds)?;
		sponsoring_within(&self.sponsoring, bounds)?;
		audit_within(&self.audit, bounds)?;
		match self.admission {
			Admission::ByReputation { at_least, .. } => ensure(
				at_least <= bounds.max_threshold,
				PolicyFault::EligibilityOutOfBounds,
			),
			_ => Ok(()),
		}
	}

	/// Whether an organization may go from this policy to `next`: reputation keeps its half-life,
	/// and no shift that somebody may be in goes away.
	pub fn allows(&self, next: &Self) -> Result<(), PolicyFault> {
		ensure(
			self.standing.half_life == next.standing.half_life,
			PolicyFault::HalfLifeFixed,
		)?;
		ensure(
			self.duty.shifts.len() <= next.duty.shifts.len(),
			PolicyFault::ShiftsRemoved,
		)
	}

	/// Whether the policy makes sense, whatever the bounds. True of every policy in force.
	pub fn consistent(&self) -> Result<(), PolicyFault> {
		ensure(
			matches!(self.review.panel, 3 | 5),
			PolicyFault::PanelSizeOutOfBounds,
		)?;
		ensure(
			!self.review.commit_window.is_zero(),
			PolicyFault::PhaseOutOfBounds,
		)?;
		ensure(
			!self.review.reveal_window.is_zero(),
			PolicyFault::PhaseOutOfBounds,
		)?;
		duty_consistent(&self.duty)?;
		market_consistent(&self.market)?;
		audit_consistent(&self.audit)?;
		ensure(
			!self.standing.half_life.is_zero(),
			PolicyFault::HalfLifeOutOfBounds,
		)?;
		ensure(
			!self.sponsoring.duration.is_zero(),
			PolicyFault::SponsorDurationOutOfBounds,
		)?;
		let asked = !matches!(self.admission, Admission::ByReputation { at_least: 0, .. });
		ensure(asked, PolicyFault::EligibilityOutOfBounds)
	}
}

fn ensure(holds: bool, fault: PolicyFault) -> Result<(), PolicyFault> {
	if holds {
		Ok(())
	} else {
		Err(fault)
	}
}

fn duty_consistent<Moment>(duty: &DutyPolicy<Moment>) -> Result<(), PolicyFault> {
	let rate = match duty.rate {
		DutyRate::Fixed(panels) => panels >= 1,
		DutyRate::Coverage(percent) => (1..=MAX_COVERAGE).contains(&percent),
	};
	ensure(rate, PolicyFault::RateOutOfBounds)?;
	let rising = duty.throttle_buffer < duty.ban_buffer && duty.ban_buffer < duty.debt_cap;
	ensure(rising, PolicyFault::BuffersOutOfOrder)?;
	ensure(
		duty.newcomer_surplus <= duty.surplus_cap,
		PolicyFault::SurplusOutOfBounds,
	)?;
	ensure(duty.day_cap >= 1, PolicyFault::DayCapOutOfBounds)?;
	ensure(
		(1..=MAX_QUOTA).contains(&duty.quota),
		PolicyFault::QuotaOutOfBounds,
	)?;
	let hours = duty
		.shifts
		.iter()
		.all(|week| week.iter().any(|byte| *byte != 0));
	ensure(!duty.shifts.is_empty() && hours, PolicyFault::NoShift)?;
	let roster = duty.places >= 1 && duty.floor <= duty.places && duty.removals_per_day >= 1;
	ensure(roster, PolicyFault::RosterOutOfBounds)?;
	ensure(
		duty.restores == 0 || duty.restore_cost > 0,
		PolicyFault::RestoreOutOfBounds,
	)
}

fn market_consistent<Moment: AtLeast32BitUnsigned>(
	market: &MarketPolicy<Moment>,
) -> Result<(), PolicyFault> {
	ensure(market.curve.is_valid(), PolicyFault::CurveNotMonotone)?;
	ensure(market.class <= CONCRETE, PolicyFault::ClassOutOfBounds)?;
	let sampled = match market.mode {
		ReviewMode::Sampled { rate } => (1..=FULL_SCORE).contains(&rate),
		ReviewMode::Every | ReviewMode::Disputed => true,
	};
	ensure(sampled, PolicyFault::AuditOutOfBounds)?;
	ensure(
		market.guarantee <= FULL_SCORE,
		PolicyFault::GuaranteeOutOfBounds,
	)?;
	for window in [
		&market.claim_window,
		&market.delivery_window,
		&market.dispute_window,
	] {
		ensure(!window.is_zero(), PolicyFault::WindowOutOfBounds)?;
	}
	let mut below = 0;
	for tier in &market.tiers {
		ensure(*tier > below, PolicyFault::TiersNotRising)?;
		below = *tier;
	}
	let bonds = market.bond <= FULL_SCORE && market.reputation_bond <= FULL_SCORE;
	ensure(bonds, PolicyFault::BondOutOfBounds)?;
	ensure(
		market.tier_burn <= FULL_SCORE,
		PolicyFault::TierBurnOutOfBounds,
	)?;
	let import = market
		.import
		.is_none_or(|import| (1..=FULL_SCORE).contains(&import.share) && import.cap > 0);
	ensure(import, PolicyFault::ImportOutOfBounds)
}

fn audit_consistent<Balance>(audit: &AuditPolicy<Balance>) -> Result<(), PolicyFault> {
	let rates = audit.rate <= audit.high_rate && audit.high_rate <= FULL_SCORE;
	ensure(
		rates && audit.high_from <= FULL_SCORE,
		PolicyFault::AuditOutOfBounds,
	)?;
	ensure(audit.levy <= FULL_SCORE, PolicyFault::LevyOutOfBounds)?;
	ensure(
		audit.min_fulfilment <= FULL_SCORE,
		PolicyFault::FulfilmentOutOfBounds,
	)
}

fn review_within<Balance: Ord + Copy, Moment: AtLeast32BitUnsigned + Copy>(
	review: &ReviewPolicy<Balance, Moment>,
	bounds: &PolicyBounds<Balance, Moment>,
) -> Result<(), PolicyFault> {
	ensure(bounds.fee.allow(review.fee), PolicyFault::FeeOutOfBounds)?;
	ensure(
		bounds.phase.allow(review.commit_window),
		PolicyFault::PhaseOutOfBounds,
	)?;
	ensure(
		bounds.phase.allow(review.reveal_window),
		PolicyFault::PhaseOutOfBounds,
	)?;
	ensure(
		review.appeal_window.is_zero() || bounds.window.allow(review.appeal_window),
		PolicyFault::WindowOutOfBounds,
	)?;
	ensure(
		bounds.seniority.allow(review.seniority),
		PolicyFault::SeniorityOutOfBounds,
	)
}

/// A term lasts a day to four years, leave at most half a year, and so does the time between leaves.
fn terms_within<Balance, Moment: AtLeast32BitUnsigned + Copy>(
	duty: &DutyPolicy<Moment>,
	bounds: &PolicyBounds<Balance, Moment>,
) -> Result<(), PolicyFault> {
	let days = |count: u32| bounds.day.saturating_mul(count.into());
	ensure(
		days(1) <= duty.term && duty.term <= days(4 * 365),
		PolicyFault::TermOutOfBounds,
	)?;
	ensure(
		duty.leave <= days(182) && duty.leave_interval <= days(182),
		PolicyFault::LeaveOutOfBounds,
	)?;
	ensure(
		duty.restore_cost <= bounds.max_threshold,
		PolicyFault::RestoreOutOfBounds,
	)
}

fn duty_within<Balance, Moment: Ord + Copy>(
	duty: &DutyPolicy<Moment>,
	bounds: &PolicyBounds<Balance, Moment>,
) -> Result<(), PolicyFault> {
	ensure(
		duty.debt_cap <= bounds.max_debt,
		PolicyFault::DebtCapOutOfBounds,
	)?;
	ensure(
		duty.surplus_cap <= bounds.max_surplus,
		PolicyFault::SurplusOutOfBounds,
	)?;
	ensure(
		duty.stake <= bounds.max_threshold && duty.entry_burn <= FULL_SCORE,
		PolicyFault::StakeOutOfBounds,
	)?;
	ensure(
		duty.notice >= bounds.notice.min,
		PolicyFault::NoticeTooShort,
	)?;
	ensure(duty.notice <= bounds.notice.max, PolicyFault::NoticeTooLong)?;
	ensure(
		bounds.grace.allow(duty.grace),
		PolicyFault::GraceOutOfBounds,
	)
}

/// Nobody may owe more in a day than open seats let anyone do: `quota · day / (commit + reveal)`.
/// Else junk panels could ban the diligent.
fn day_cap_within<Balance, Moment: AtLeast32BitUnsigned + Copy>(
	duty: &DutyPolicy<Moment>,
	review: &ReviewPolicy<Balance, Moment>,
	day: Moment,
) -> Result<(), PolicyFault> {
	let wide = |moment: Moment| -> u128 { moment.unique_saturated_into() };
	let cycle = wide(review.commit_window).saturating_add(wide(review.reveal_window));
	let owed = cycle.saturating_mul(duty.day_cap.into());
	let possible = wide(day).saturating_mul(duty.quota.into());
	ensure(owed <= possible, PolicyFault::DayCapOutOfBounds)
}

fn market_within<Balance, Moment: Ord + Copy>(
	market: &MarketPolicy<Moment>,
	bounds: &PolicyBounds<Balance, Moment>,
) -> Result<(), PolicyFault> {
	for window in [
		market.claim_window,
		market.delivery_window,
		market.dispute_window,
	] {
		ensure(bounds.window.allow(window), PolicyFault::WindowOutOfBounds)?;
	}
	let tiers = market
		.tiers
		.iter()
		.all(|tier| *tier <= bounds.max_threshold);
	ensure(tiers, PolicyFault::TierOutOfBounds)?;
	ensure(bounds.bond.allow(market.bond), PolicyFault::BondOutOfBounds)?;
	ensure(
		bounds.bond.allow(market.reputation_bond),
		PolicyFault::BondOutOfBounds,
	)?;
	ensure(
		market.tier_burn <= bounds.max_tier_burn,
		PolicyFault::TierBurnOutOfBounds,
	)?;
	let import = market
		.import
		.is_none_or(|import| import.cap <= bounds.max_threshold);
	ensure(import, PolicyFault::ImportOutOfBounds)
}

fn audit_within<Balance: Ord + Copy, Moment>(
	audit: &AuditPolicy<Balance>,
	bounds: &PolicyBounds<Balance, Moment>,
) -> Result<(), PolicyFault> {
	let rates = audit.rate >= bounds.min_audit_rate && audit.high_rate <= bounds.max_audit_rate;
	ensure(rates, PolicyFault::AuditOutOfBounds)?;
	ensure(audit.levy <= bounds.max_levy, PolicyFault::LevyOutOfBounds)?;
	ensure(
		audit.trusted_price <= bounds.max_trusted_price,
		PolicyFault::TrustedPriceOutOfBounds,
	)?;
	ensure(
		audit.min_fulfilment <= bounds.max_fulfilment,
		PolicyFault::FulfilmentOutOfBounds,
	)
}

fn standing_within<Balance, Moment: Ord + Copy>(
	standing: &StandingPolicy<Moment>,
	bounds: &PolicyBounds<Balance, Moment>,
) -> Result<(), PolicyFault> {
	ensure(
		bounds.half_life.allow(standing.half_life),
		PolicyFault::HalfLifeOutOfBounds,
	)?;
	ensure(
		bounds.dormancy.allow(standing.dormancy),
		PolicyFault::DormancyOutOfBounds,
	)?;
	ensure(
		standing.kappa <= bounds.max_kappa,
		PolicyFault::KappaOutOfBounds,
	)?;
	ensure(
		standing.review_reward <= bounds.max_review_reward,
		PolicyFault::RewardOutOfBounds,
	)
}

fn sponsoring_within<Balance, Moment: Ord + Copy>(
	sponsoring: &Sponsoring<Moment>,
	bounds: &PolicyBounds<Balance, Moment>,
) -> Result<(), PolicyFault> {
	ensure(
		sponsoring.stake <= bounds.max_threshold,
		PolicyFault::SponsorStakeOutOfBounds,
	)?;
	ensure(
		bounds.sponsoring.allow(sponsoring.duration),
		PolicyFault::SponsorDurationOutOfBounds,
	)
}
