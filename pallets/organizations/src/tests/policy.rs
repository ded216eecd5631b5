use crate::{mock::Balance, *};
use munus_primitives::{
	obligation::{DutyRate, ALL_WEEK},
	organizations::{Curve, ReviewMode},
	reputation::Import,
	POINT,
};
use proptest::prelude::*;
use sp_runtime::BoundedVec;
use PolicyFault::*;

type Bounds = PolicyBounds<Balance, u32>;
type Rules = Policy<Balance, u32>;

const DAY: u32 = 14_400;
const TOKEN: Balance = 1_000_000_000_000;

fn village() -> Rules {
	Template::Village.policy(&Bounds::default(), TOKEN)
}

fn changed(change: &dyn Fn(&mut Rules)) -> Rules {
	let mut policy = village();
	change(&mut policy);
	policy
}

fn steps(steps: &[(u16, u16)]) -> Curve {
	Curve::Steps(BoundedVec::truncate_from(steps.to_vec()))
}

fn tiers(points: &[u128]) -> BoundedVec<u128, frame_support::traits::ConstU32<4>> {
	BoundedVec::truncate_from(points.to_vec())
}

fn by_reputation(at_least: u128) -> Admission {
	Admission::ByReputation { from: 1, at_least }
}

fn import(share: u16, cap: u128) -> Import {
	let from = 1;
	Import { from, share, cap }
}

type Change = Box<dyn Fn(&mut Rules)>;

/// Every way to be refused, each just beyond what is allowed.
fn beyond() -> Vec<(PolicyFault, Vec<Change>)> {
	macro_rules! changes {
		($($change:expr),* $(,)?) => { vec![$(Box::new($change) as Change),*] };
	}
	vec![
		(
			PanelSizeOutOfBounds,
			changes![
				|p: &mut Rules| p.review.panel = 0,
				|p: &mut Rules| p.review.panel = 2,
				|p: &mut Rules| p.review.panel = 4,
				|p: &mut Rules| p.review.panel = 6,
				|p: &mut Rules| p.review.panel = u8::MAX,
			],
		),
		(
			FeeOutOfBounds,
			changes![
				|p: &mut Rules| p.review.fee = TOKEN / 100 - 1,
				|p: &mut Rules| p.review.fee = 1_000 * TOKEN + 1,
				|p: &mut Rules| p.review.fee = u128::MAX,
			],
		),
		(
			PhaseOutOfBounds,
			changes![
				|p: &mut Rules| p.review.commit_window = 0,
				|p: &mut Rules| p.review.reveal_window = 0,
				|p: &mut Rules| p.review.commit_window = DAY / 24 - 1,
				|p: &mut Rules| p.review.reveal_window = DAY / 24 - 1,
				|p: &mut Rules| p.review.commit_window = 7 * DAY + 1,
				|p: &mut Rules| p.review.reveal_window = u32::MAX,
			],
		),
		(
			SeniorityOutOfBounds,
			changes![
				|p: &mut Rules| p.review.seniority = DAY / 24 - 1,
				|p: &mut Rules| p.review.seniority = 30 * DAY + 1,
			],
		),
		(
			RateOutOfBounds,
			changes![
				|p: &mut Rules| p.duty.rate = DutyRate::Fixed(0),
				|p: &mut Rules| p.duty.rate = DutyRate::Coverage(0),
				|p: &mut Rules| p.duty.rate = DutyRate::Coverage(81),
			],
		),
		(
			BuffersOutOfOrder,
			changes![
				|p: &mut Rules| p.duty.throttle_buffer = p.duty.ban_buffer,
				|p: &mut Rules| p.duty.ban_buffer = p.duty.debt_cap,
				|p: &mut Rules| p.duty.throttle_buffer = u32::MAX,
			],
		),
		(
			DebtCapOutOfBounds,
			changes![|p: &mut Rules| p.duty.debt_cap = 1_001, |p: &mut Rules| p
				.duty
				.debt_cap =
				u32::MAX],
		),
		(
			SurplusOutOfBounds,
			changes![
				|p: &mut Rules| p.duty.newcomer_surplus = p.duty.surplus_cap + 1,
				|p: &mut Rules| { p.duty.surplus_cap = 1_001 },
			],
		),
		(
			DayCapOutOfBounds,
			changes![
				|p: &mut Rules| p.duty.day_cap = 0,
				|p: &mut Rules| p.duty.day_cap = 3,
				|p: &mut Rules| p.duty.day_cap = u32::MAX,
				|p: &mut Rules| p.review.commit_window += 1,
				|p: &mut Rules| p.duty.quota = 3,
			],
		),
		(
			QuotaOutOfBounds,
			changes![|p: &mut Rules| p.duty.quota = 0, |p: &mut Rules| p
				.duty
				.quota = 9],
		),
		(
			StakeOutOfBounds,
			changes![
				|p: &mut Rules| p.duty.stake = 1_000_000 * POINT + 1,
				|p: &mut Rules| p.duty.entry_burn = 10_001,
			],
		),
		(
			NoticeTooShort,
			changes![
				|p: &mut Rules| p.duty.notice = DAY / 24 - 1,
				|p: &mut Rules| p.duty.notice = 0
			],
		),
		(
			NoticeTooLong,
			changes![|p: &mut Rules| p.duty.notice = 30 * DAY + 1],
		),
		(
			GraceOutOfBounds,
			changes![
				|p: &mut Rules| p.duty.grace = DAY / 24 - 1,
				|p: &mut Rules| p.duty.grace = 30 * DAY + 1
			],
		),
		(
			NoShift,
			changes![
				|p: &mut Rules| p.duty.shifts = BoundedVec::new(),
				|p: &mut Rules| p.duty.shifts = BoundedVec::truncate_from(vec![ALL_WEEK, [0; 21]]),
			],
		),
		(
			RosterOutOfBounds,
			changes![
				|p: &mut Rules| p.duty.places = 0,
				|p: &mut Rules| p.duty.floor = p.duty.places + 1,
				|p: &mut Rules| p.duty.removals_per_day = 0,
			],
		),
		(
			TermOutOfBounds,
			changes![|p: &mut Rules| p.duty.term = DAY - 1, |p: &mut Rules| p
				.duty
				.term =
				4 * 365 * DAY + 1,],
		),
		(
			LeaveOutOfBounds,
			changes![
				|p: &mut Rules| p.duty.leave = 182 * DAY + 1,
				|p: &mut Rules| p.duty.leave_interval = 182 * DAY + 1,
			],
		),
		(
			RestoreOutOfBounds,
			changes![|p: &mut Rules| p.duty.restore_cost = 0, |p: &mut Rules| p
				.duty
				.restore_cost =
				1_000_000 * POINT + 1,],
		),
		(
			CurveNotMonotone,
			changes![
				|p: &mut Rules| p.market.curve = Curve::PassFail(10_001),
				|p: &mut Rules| p.market.curve = steps(&[]),
				|p: &mut Rules| p.market.curve = steps(&[(5_000, 5_000), (5_000, 6_000)]),
				|p: &mut Rules| p.market.curve = steps(&[(5_000, 5_000), (6_000, 4_999)]),
				|p: &mut Rules| p.market.curve = steps(&[(10_001, 5_000)]),
				|p: &mut Rules| p.market.curve = steps(&[(5_000, 10_001)]),
			],
		),
		(
			ClassOutOfBounds,
			changes![|p: &mut Rules| p.market.class = 1_001],
		),
		(
			GuaranteeOutOfBounds,
			changes![|p: &mut Rules| p.market.guarantee = 10_001],
		),
		(
			WindowOutOfBounds,
			changes![
				|p: &mut Rules| p.market.claim_window = 0,
				|p: &mut Rules| p.market.claim_window = DAY / 24 - 1,
				|p: &mut Rules| p.market.delivery_window = 365 * DAY + 1,
				|p: &mut Rules| p.market.dispute_window = u32::MAX,
				|p: &mut Rules| p.review.appeal_window = DAY / 24 - 1,
				|p: &mut Rules| p.review.appeal_window = 365 * DAY + 1,
			],
		),
		(
			TiersNotRising,
			changes![
				|p: &mut Rules| p.market.tiers = tiers(&[0]),
				|p: &mut Rules| p.market.tiers = tiers(&[10, 10]),
				|p: &mut Rules| p.market.tiers = tiers(&[10, 20, 19]),
			],
		),
		(
			TierOutOfBounds,
			changes![|p: &mut Rules| p.market.tiers = tiers(&[1, 1_000_000 * POINT + 1])],
		),
		(
			BondOutOfBounds,
			changes![
				|p: &mut Rules| p.market.bond = 99,
				|p: &mut Rules| p.market.bond = 10_001,
				|p: &mut Rules| p.market.reputation_bond = 99,
				|p: &mut Rules| p.market.reputation_bond = 10_001,
			],
		),
		(
			HalfLifeOutOfBounds,
			changes![
				|p: &mut Rules| p.standing.half_life = 0,
				|p: &mut Rules| p.standing.half_life = DAY - 1,
				|p: &mut Rules| p.standing.half_life = 3_650 * DAY + 1,
			],
		),
		(
			DormancyOutOfBounds,
			changes![
				|p: &mut Rules| p.standing.dormancy = DAY - 1,
				|p: &mut Rules| p.standing.dormancy = 365 * DAY + 1
			],
		),
		(
			KappaOutOfBounds,
			changes![|p: &mut Rules| p.standing.kappa = 101],
		),
		(
			RewardOutOfBounds,
			changes![|p: &mut Rules| p.standing.review_reward = 10 * POINT + 1],
		),
		(
			EligibilityOutOfBounds,
			changes![
				|p: &mut Rules| p.admission = by_reputation(0),
				|p: &mut Rules| p.admission = by_reputation(1_000_000 * POINT + 1),
			],
		),
		(
			SponsorStakeOutOfBounds,
			changes![|p: &mut Rules| p.sponsoring.stake = 1_000_000 * POINT + 1],
		),
		(
			SponsorDurationOutOfBounds,
			changes![
				|p: &mut Rules| p.sponsoring.duration = 0,
				|p: &mut Rules| p.sponsoring.duration = DAY / 24 - 1,
				|p: &mut Rules| p.sponsoring.duration = 365 * DAY + 1,
			],
		),
		(
			AuditOutOfBounds,
			changes![
				|p: &mut Rules| p.audit.rate = p.audit.high_rate + 1,
				|p: &mut Rules| p.audit.high_rate = 10_001,
				|p: &mut Rules| p.audit.high_from = 10_001,
				|p: &mut Rules| p.market.mode = ReviewMode::Sampled { rate: 0 },
				|p: &mut Rules| p.market.mode = ReviewMode::Sampled { rate: 10_001 },
			],
		),
		(
			LevyOutOfBounds,
			changes![|p: &mut Rules| p.audit.levy = 1_001, |p: &mut Rules| p
				.audit
				.levy =
				u16::MAX],
		),
		(
			TrustedPriceOutOfBounds,
			changes![|p: &mut Rules| p.audit.trusted_price = 100_000 * TOKEN + 1],
		),
		(
			FulfilmentOutOfBounds,
			changes![
				|p: &mut Rules| p.audit.min_fulfilment = 8_001,
				|p: &mut Rules| p.audit.min_fulfilment = u16::MAX,
			],
		),
		(
			TierBurnOutOfBounds,
			changes![
				|p: &mut Rules| p.market.tier_burn = 5_001,
				|p: &mut Rules| p.market.tier_burn = u16::MAX,
			],
		),
		(
			ImportOutOfBounds,
			changes![
				|p: &mut Rules| p.market.import = Some(import(0, 1)),
				|p: &mut Rules| p.market.import = Some(import(10_001, 1)),
				|p: &mut Rules| p.market.import = Some(import(1, 0)),
				|p: &mut Rules| p.market.import = Some(import(1, 1_000_000 * POINT + 1)),
			],
		),
	]
}

/// Policies that are refused, with the reason.
pub fn faulty_policies() -> Vec<(PolicyFault, Rules)> {
	beyond()
		.into_iter()
		.flat_map(|(fault, changes)| {
			changes
				.into_iter()
				.map(move |change| (fault, changed(&*change)))
		})
		.collect()
}

#[test]
fn policy_should_be_refused_for_the_bound_it_breaks() {
	for (number, (fault, policy)) in faulty_policies().into_iter().enumerate() {
		assert_eq!(
			policy.check(&Bounds::default()),
			Err(fault),
			"number {number}"
		);
	}
}

#[test]
fn policy_should_be_allowed_when_exactly_at_a_bound() {
	let changes: Vec<Change> = vec![
		Box::new(|p: &mut Rules| p.review.panel = 5),
		Box::new(|p: &mut Rules| p.review.fee = TOKEN / 100),
		Box::new(|p: &mut Rules| p.review.fee = 1_000 * TOKEN),
		Box::new(|p: &mut Rules| {
			p.review.commit_window = 7 * DAY;
			p.review.reveal_window = DAY;
			p.duty.quota = 8;
			p.duty.day_cap = 1;
		}),
		Box::new(|p: &mut Rules| p.review.reveal_window = DAY / 24),
		Box::new(|p: &mut Rules| p.review.seniority = DAY / 24),
		Box::new(|p: &mut Rules| p.review.seniority = 30 * DAY),
		Box::new(|p: &mut Rules| p.review.appeal_window = 0),
		Box::new(|p: &mut Rules| p.review.appeal_window = DAY / 24),
		Box::new(|p: &mut Rules| p.review.appeal_window = 365 * DAY),
		Box::new(|p: &mut Rules| p.duty.rate = DutyRate::Fixed(1)),
		Box::new(|p: &mut Rules| p.duty.rate = DutyRate::Fixed(u32::MAX)),
		Box::new(|p: &mut Rules| p.duty.rate = DutyRate::Coverage(1)),
		Box::new(|p: &mut Rules| p.duty.rate = DutyRate::Coverage(80)),
		Box::new(|p: &mut Rules| {
			(p.duty.throttle_buffer, p.duty.ban_buffer, p.duty.debt_cap) = (0, 1, 2);
		}),
		Box::new(|p: &mut Rules| p.duty.debt_cap = 1_000),
		Box::new(|p: &mut Rules| (p.duty.surplus_cap, p.duty.newcomer_surplus) = (1_000, 1_000)),
		Box::new(|p: &mut Rules| (p.duty.surplus_cap, p.duty.newcomer_surplus) = (0, 0)),
		Box::new(|p: &mut Rules| (p.duty.quota, p.duty.day_cap) = (8, 4)),
		Box::new(|p: &mut Rules| (p.duty.quota, p.duty.day_cap) = (2, 1)),
		Box::new(|p: &mut Rules| p.duty.stake = 1_000_000 * POINT),
		Box::new(|p: &mut Rules| p.duty.stake = 0),
		Box::new(|p: &mut Rules| p.duty.entry_burn = 10_000),
		Box::new(|p: &mut Rules| p.duty.notice = DAY / 24),
		Box::new(|p: &mut Rules| p.duty.notice = 30 * DAY),
		Box::new(|p: &mut Rules| p.duty.grace = DAY / 24),
		Box::new(|p: &mut Rules| p.duty.shifts = BoundedVec::truncate_from(vec![ALL_WEEK; 8])),
		Box::new(|p: &mut Rules| p.market.curve = Curve::PassFail(10_000)),
		Box::new(|p: &mut Rules| {
			p.market.curve = steps(&[(0, 0), (5_000, 5_000), (10_000, 10_000)])
		}),
		Box::new(|p: &mut Rules| p.market.class = 0),
		Box::new(|p: &mut Rules| p.market.guarantee = 10_000),
		Box::new(|p: &mut Rules| p.market.claim_window = DAY / 24),
		Box::new(|p: &mut Rules| p.market.delivery_window = 365 * DAY),
		Box::new(|p: &mut Rules| p.market.tiers = tiers(&[])),
		Box::new(|p: &mut Rules| p.market.tiers = tiers(&[1, 1_000_000 * POINT])),
		Box::new(|p: &mut Rules| (p.market.bond, p.market.reputation_bond) = (100, 10_000)),
		Box::new(|p: &mut Rules| p.standing.half_life = DAY),
		Box::new(|p: &mut Rules| p.standing.half_life = 3_650 * DAY),
		Box::new(|p: &mut Rules| p.standing.dormancy = 365 * DAY),
		Box::new(|p: &mut Rules| p.standing.kappa = 100),
		Box::new(|p: &mut Rules| p.standing.kappa = 0),
		Box::new(|p: &mut Rules| p.standing.review_reward = 10 * POINT),
		Box::new(|p: &mut Rules| p.admission = by_reputation(1)),
		Box::new(|p: &mut Rules| p.admission = by_reputation(1_000_000 * POINT)),
		Box::new(|p: &mut Rules| p.sponsoring.stake = 0),
		Box::new(|p: &mut Rules| p.sponsoring.stake = 1_000_000 * POINT),
		Box::new(|p: &mut Rules| p.sponsoring.duration = DAY / 24),
		Box::new(|p: &mut Rules| p.sponsoring.duration = 365 * DAY),
		Box::new(|p: &mut Rules| (p.audit.rate, p.audit.high_rate) = (0, 0)),
		Box::new(|p: &mut Rules| (p.audit.rate, p.audit.high_rate) = (10_000, 10_000)),
		Box::new(|p: &mut Rules| p.audit.high_from = 10_000),
		Box::new(|p: &mut Rules| (p.audit.levy, p.audit.min_fulfilment) = (1_000, 8_000)),
		Box::new(|p: &mut Rules| (p.audit.levy, p.audit.min_fulfilment) = (0, 0)),
		Box::new(|p: &mut Rules| p.audit.trusted_price = 100_000 * TOKEN),
		Box::new(|p: &mut Rules| (p.audit.full_price, p.market.tier_burn) = (0, 5_000)),
		Box::new(|p: &mut Rules| p.market.import = Some(import(1, 1))),
		Box::new(|p: &mut Rules| p.market.import = Some(import(10_000, 1_000_000 * POINT))),
	];
	for (number, change) in changes.iter().enumerate() {
		assert_eq!(
			changed(&**change).check(&Bounds::default()),
			Ok(()),
			"number {number}"
		);
	}
}

#[test]
fn overrides_should_replace_their_part_and_no_other() {
	let (village, city) = (village(), Template::City.policy(&Bounds::default(), TOKEN));
	assert_eq!(village.clone().with(Overrides::none()), village);
	let all = Overrides {
		admission: Some(city.admission),
		review: Some(city.review),
		duty: Some(city.duty.clone()),
		market: Some(city.market.clone()),
		standing: Some(city.standing),
		sponsoring: Some(city.sponsoring),
		audit: Some(city.audit),
	};
	assert_eq!(village.clone().with(all), city);
	let duty = Overrides {
		duty: Some(city.duty.clone()),
		..Overrides::none()
	};
	assert_eq!(
		village.clone().with(duty),
		Policy {
			duty: city.duty,
			..village
		}
	);
}

fn any_policy() -> impl Strategy<Value = Rules> {
	let edge = prop_oneof![Just(0u32), Just(1), 0..100u32, 0..500_000u32, any::<u32>()];
	(
		prop::collection::vec(edge, 16),
		(
			any::<u8>(),
			any::<u8>(),
			any::<u16>(),
			any::<u16>(),
			any::<u16>(),
			any::<u16>(),
		),
		(
			any::<u128>(),
			any::<u128>(),
			any::<u128>(),
			prop::collection::vec(any::<u128>(), 0..4),
		),
		(
			any::<bool>(),
			prop::collection::vec((any::<u16>(), any::<u16>()), 0..8),
		),
	)
		.prop_map(|(n, small, large, (coverage, curve))| {
			let mut p = village();
			p.review.panel = small.0;
			p.review.fee = large.0;
			(p.review.commit_window, p.review.reveal_window) = (n[0], n[1]);
			p.review.seniority = n[2];
			p.duty.rate = if coverage {
				DutyRate::Coverage(small.1)
			} else {
				DutyRate::Fixed(n[3])
			};
			(p.duty.throttle_buffer, p.duty.ban_buffer, p.duty.debt_cap) = (n[4], n[5], n[6]);
			(p.duty.surplus_cap, p.duty.newcomer_surplus, p.duty.day_cap) = (n[7], n[8], n[9]);
			(p.duty.quota, p.duty.stake) = (small.1, large.1);
			(p.duty.notice, p.duty.grace) = (n[10], n[11]);
			p.market.curve = steps(&curve);
			(p.market.class, p.market.guarantee) = (small.2, small.3);
			(p.market.claim_window, p.market.delivery_window) = (n[12], n[13]);
			p.market.tiers = tiers(&large.3);
			(p.market.bond, p.market.reputation_bond) = (small.4, small.5);
			(p.standing.half_life, p.standing.dormancy, p.standing.kappa) = (n[14], n[15], n[3]);
			p.standing.review_reward = large.2;
			(p.audit.rate, p.audit.high_rate) = (small.2, small.3);
			(p.audit.levy, p.audit.min_fulfilment) = (small.4, small.5);
			(p.audit.trusted_price, p.audit.full_price) = (large.0, large.1);
			p.market.tier_burn = small.3;
			p.market.import = coverage.then_some(import(small.5, large.2));
			p
		})
}

/// A policy with some parts of a template's and some arbitrary ones, so that some are allowed.
fn mixed_policy() -> impl Strategy<Value = Rules> {
	(any_policy(), any::<[bool; 5]>()).prop_map(|(p, keep)| {
		village().with(Overrides {
			admission: None,
			review: keep[0].then_some(p.review),
			duty: keep[1].then_some(p.duty),
			market: keep[2].then_some(p.market),
			standing: keep[3].then_some(p.standing),
			sponsoring: None,
			audit: keep[4].then_some(p.audit),
		})
	})
}

proptest! {
	#[test]
	fn an_allowed_policy_should_keep_every_promise_the_rooms_rely_on(p in mixed_policy()) {
		let bounds = Bounds::default();
		if p.check(&bounds).is_ok() {
			prop_assert_eq!(p.consistent(), Ok(()));
			prop_assert!(p.review.panel == 3 || p.review.panel == 5);
			prop_assert!(p.review.commit_window > 0 && p.review.reveal_window > 0);
			prop_assert!(p.review.appeal_window <= 365 * DAY);
			prop_assert!(p.duty.throttle_buffer < p.duty.ban_buffer);
			prop_assert!(p.duty.ban_buffer < p.duty.debt_cap);
			prop_assert!(p.duty.newcomer_surplus <= p.duty.surplus_cap);
			let cycle = u64::from(p.review.commit_window) + u64::from(p.review.reveal_window);
			let possible = u64::from(p.duty.quota) * u64::from(DAY);
			prop_assert!(u64::from(p.duty.day_cap) * cycle <= possible);
			prop_assert!(p.market.curve.is_valid() && p.market.class <= CONCRETE);
			prop_assert!(p.standing.half_life >= DAY);
			prop_assert!(p.audit.rate <= p.audit.high_rate && p.audit.high_rate <= 10_000);
			prop_assert!(p.audit.levy <= 1_000 && p.audit.min_fulfilment <= 8_000);
			prop_assert!(p.market.tier_burn <= 5_000);
		}
	}

	#[test]
	fn checking_should_not_panic_whatever_the_policy_and_the_bounds(
		p in any_policy(), day: u32, token: u128, epoch: u32,
	) {
		let _ = p.check(&Bounds::default());
		let _ = p.check(&Bounds::scaled(day, token).with_epoch(epoch));
	}
}
