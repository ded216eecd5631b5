//! The policies an organization can start from.

use crate::{
	bounds::{fraction, PolicyBounds},
	Admission, Policy, Sponsoring,
};
use alloc::vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::BoundedVec;
use munus_primitives::{
	obligation::{DutyPolicy, DutyRate, ALL_WEEK},
	organizations::{AuditPolicy, BeyondCapacity, Curve, MarketPolicy, ReviewMode, StandingPolicy},
	review::ReviewPolicy,
	Reputation, POINT,
};
use scale_info::TypeInfo;
use sp_runtime::traits::AtLeast32BitUnsigned;

/// What an organization's policy starts from.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	MaxEncodedLen,
	serde::Serialize,
	serde::Deserialize,
)]
#[serde(rename_all = "camelCase")]
pub enum Template {
	/// Few people who know each other: panels of 3 on every submission, enforcers owe 80 % of the
	/// seats together, small buffers, members by invitation.
	Village,
	/// Many people: panels of 5 on disputed submissions, each enforcer owes one review in 48
	/// panels, buffers of 10 and 50, anyone may join.
	City,
}

impl Template {
	/// The template's policy within `bounds`, which give the length of a day; `token` is one native
	/// token, the fee of a seat.
	pub fn policy<Balance, Moment>(
		self,
		bounds: &PolicyBounds<Balance, Moment>,
		token: Balance,
	) -> Policy<Balance, Moment>
	where
		Balance: AtLeast32BitUnsigned + Copy,
		Moment: AtLeast32BitUnsigned + Copy,
	{
		Policy {
			admission: match self {
				Template::Village => Admission::Invited,
				Template::City => Admission::Open,
			},
			review: self.review(bounds, token),
			duty: self.duty(bounds),
			market: self.market(bounds),
			standing: standing(bounds),
			sponsoring: Sponsoring {
				stake: points(5),
				duration: bounds.sponsoring.nearest(days(bounds.day, 30)),
			},
			audit: self.audit(bounds, bounds.fee.nearest(token)),
		}
	}

	fn review<Balance, Moment>(
		self,
		bounds: &PolicyBounds<Balance, Moment>,
		token: Balance,
	) -> ReviewPolicy<Balance, Moment>
	where
		Balance: Ord + Copy,
		Moment: AtLeast32BitUnsigned + Copy,
	{
		ReviewPolicy {
			panel: match self {
				Template::Village => 3,
				Template::City => 5,
			},
			fee: bounds.fee.nearest(token),
			commit_window: bounds.phase.nearest(bounds.day),
			reveal_window: bounds.phase.nearest(bounds.day),
			seniority: bounds.seniority.nearest(fraction(bounds.day, 10)),
			appeal_window: bounds.window.nearest(bounds.day),
		}
	}

	fn duty<Balance, Moment>(self, bounds: &PolicyBounds<Balance, Moment>) -> DutyPolicy<Moment>
	where
		Moment: AtLeast32BitUnsigned + Copy,
	{
		let village = matches!(self, Template::Village);
		DutyPolicy {
			rate: if village {
				DutyRate::Coverage(80)
			} else {
				DutyRate::Fixed(48)
			},
			throttle_buffer: if village { 5 } else { 10 },
			ban_buffer: if village { 15 } else { 50 },
			debt_cap: if village { 20 } else { 60 },
			surplus_cap: if village { 10 } else { 50 },
			newcomer_surplus: 5,
			day_cap: 2,
			quota: 4,
			stake: if village { points(50) } else { points(100) },
			entry_burn: 1_000,
			notice: bounds.notice.nearest(bounds.day),
			grace: bounds.grace.nearest(days(bounds.day, 3)),
			shifts: BoundedVec::truncate_from(vec![ALL_WEEK]),
			places: if village { 50 } else { 100_000 },
			floor: if village { 5 } else { 7 },
			removals_per_day: if village { 2 } else { 10 },
			term: days(bounds.day, 180),
			leave: days(bounds.day, 30),
			leave_interval: days(bounds.day, 30),
			restore_cost: points(5),
			restores: 10,
		}
	}

	fn market<Balance, Moment>(self, bounds: &PolicyBounds<Balance, Moment>) -> MarketPolicy<Moment>
	where
		Moment: AtLeast32BitUnsigned + Copy,
	{
		MarketPolicy {
			mode: match self {
				Template::Village => ReviewMode::Every,
				Template::City => ReviewMode::Disputed,
			},
			curve: Curve::Proportional,
			class: 1_000,
			guarantee: 2_000,
			claim_window: bounds.window.nearest(days(bounds.day, 7)),
			delivery_window: bounds.window.nearest(days(bounds.day, 7)),
			dispute_window: bounds.window.nearest(days(bounds.day, 2)),
			tiers: BoundedVec::truncate_from(vec![points(10), points(100), points(1_000)]),
			bond: bounds.bond.nearest(1_000),
			reputation_bond: bounds.bond.nearest(2_000),
			tier_burn: bounds.max_tier_burn.min(500),
			import: None,
		}
	}

	/// One verdict in ten is audited, which is where honest scoring pays even where two fifths of a
	/// roster do not score honestly; a quarter of those that are nearly perfect, which is what a bought
	/// verdict looks like; each one at a price of a thousand fees. A hundredth of what is paid and the
	/// fees not earned bear that. A price of a hundred fees is not worth an office, so the panels are
	/// trusted with it from the first day on. A village's work waits for seats; a city's goes elsewhere
	/// when there are none. Neither takes work while not even a quarter of the duty is done.
	fn audit<Balance, Moment>(
		self,
		bounds: &PolicyBounds<Balance, Moment>,
		fee: Balance,
	) -> AuditPolicy<Balance>
	where
		Balance: AtLeast32BitUnsigned + Copy,
	{
		let rate = |rate: u16| rate.max(bounds.min_audit_rate).min(bounds.max_audit_rate);
		AuditPolicy {
			rate: rate(1_000),
			high_from: 9_500,
			high_rate: rate(2_500),
			full_price: fee.saturating_mul(1_000u32.into()),
			levy: bounds.max_levy.min(100),
			trusted_price: fee
				.saturating_mul(100u32.into())
				.min(bounds.max_trusted_price),
			beyond_capacity: match self {
				Template::Village => BeyondCapacity::PriceUp,
				Template::City => BeyondCapacity::Refuse,
			},
			min_fulfilment: bounds.max_fulfilment.min(2_500),
		}
	}
}

fn standing<Balance, Moment>(bounds: &PolicyBounds<Balance, Moment>) -> StandingPolicy<Moment>
where
	Moment: AtLeast32BitUnsigned + Copy,
{
	StandingPolicy {
		half_life: bounds.half_life.nearest(days(bounds.day, 90)),
		dormancy: bounds.dormancy.nearest(days(bounds.day, 7)),
		kappa: bounds.max_kappa.min(10),
		review_reward: bounds.max_review_reward.min(points(1)),
	}
}

fn days<Moment: AtLeast32BitUnsigned>(day: Moment, count: u32) -> Moment {
	day.saturating_mul(count.into())
}

fn points(count: u32) -> Reputation {
	POINT.saturating_mul(count.into())
}
