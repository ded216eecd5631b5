use super::*;
use crate::rules::price::Ruling;
use munus_primitives::{
	obligation::Workload,
	organizations::{AuditPolicy, BeyondCapacity},
};

const ACTIVE: u32 = 12;

/// Twelve enforcers who earned 4 fees each in 30 days: 12 fees of income, so that a majority of a
/// panel of three at one audit in ten bears 2.4.
fn rule() {
	Audits::mutate(|audit| {
		audit.rate = 1_000;
		audit.high_rate = 2_500;
		audit.trusted_price = MUN;
	});
	Active::set(ACTIVE);
	Recent::set(Workload {
		fees: 48 * FEE,
		..Default::default()
	});
}

const INCOME: Balance = 12 * FEE;
/// What panels of 3 and of 9, the largest that 12 carry, bear at one audit in ten.
const BY_THREE: Balance = 2 * INCOME / 10;
const BY_NINE: Balance = 5 * INCOME / 10;

fn quote(asset: AssetId, budget: Balance) -> Result<QuoteView<Balance, Moment>, Vec<u8>> {
	TasksPallet::quote(ORG, asset, budget, Some(tier(1)), 21)
}

fn found(asset: AssetId, budget: Balance) -> (u8, u16, Ruling) {
	let quote = quote(asset, budget).unwrap();
	(quote.panel, quote.audit_rate, quote.ruling)
}

fn refused(budget: Balance, error: TasksError) {
	let call = |max_total| {
		TasksPallet::post(
			signed(REQUESTER),
			ORG,
			NATIVE,
			budget,
			b"a title".to_vec(),
			vec![],
			HASH,
			Some(tier(1)),
			max_total,
		)
	};
	assert_noop!(call(Balance::MAX), error);
}

#[test]
fn panel_should_be_the_policys_when_it_bears_the_price() {
	build_and_execute(|| {
		rule();
		assert_eq!(found(NATIVE, MUN), (3, 1_000, Ruling::Trusted));
		assert_eq!(found(NATIVE, MUN + 1), (3, 1_000, Ruling::AsPolicy));
		assert_eq!(found(NATIVE, BY_THREE), (3, 1_000, Ruling::AsPolicy));
		let quote = quote(NATIVE, BY_THREE).unwrap();
		assert_eq!((quote.income, quote.bears), (INCOME, BY_THREE));
		let id = post_as(NATIVE, BY_THREE, tier(1));
		assert_eq!(task(id).conditions.panel.size, 3);
		assert_eq!(task(id).conditions.audit, Audits::get());
		assert_eq!(task(id).reserve.left, RESERVE);
	});
}

#[test]
fn panel_should_grow_and_its_reserve_with_it_when_the_price_asks() {
	build_and_execute(|| {
		rule();
		assert_eq!(found(NATIVE, BY_THREE + 1), (5, 1_000, Ruling::LargerPanel));
		assert_eq!(found(NATIVE, BY_NINE), (9, 1_000, Ruling::LargerPanel));
		let quote = quote(NATIVE, BY_THREE + 1).unwrap();
		// Five seats and twice four of voids.
		assert_eq!(quote.review_reserve, 13 * FEE);
		let before = native(REQUESTER);
		let id = post_as(NATIVE, BY_THREE + 1, tier(1));
		assert_eq!(before - native(REQUESTER), quote.total_native);
		assert_eq!(task(id).conditions.panel.size, 5);
		assert_eq!(task(id).conditions.audit, Audits::get());
		claim(id, ALICE, Bond::Money);
		submit(id, ALICE, None);
		assert_eq!(LastOpened::get().map(|(_, size, _)| size), Some(5));
		assert_ok!(outcome(id, 5, Outcome::Verdict(9_000)));
	});
}

#[test]
fn audits_should_be_more_and_fixed_when_no_panel_is_large_enough() {
	build_and_execute(|| {
		rule();
		let (size, rate, ruling) = found(NATIVE, BY_NINE + 1);
		assert_eq!((size, rate, ruling), (9, 1_001, Ruling::MoreAudits));
		let id = post_as(NATIVE, 3 * BY_NINE, tier(1));
		let asked = AuditPolicy {
			rate: 3_000,
			high_rate: 3_000,
			..Audits::get()
		};
		assert_eq!(task(id).conditions.audit, asked);
		assert_eq!(found(NATIVE, 10 * BY_NINE), (9, 10_000, Ruling::MoreAudits));
	});
}

#[test]
fn fund_should_tell_the_audits_when_the_higher_price_needs_more() {
	build_and_execute(|| {
		rule();
		let id = post_as(NATIVE, BY_NINE + 1, tier(1));
		assert_eq!(task(id).conditions.audit.rate, 1_001);
		let amount = 2 * BY_NINE;
		assert_ok!(TasksPallet::fund(signed(DAVE), id, amount, Balance::MAX));
		let audit = task(id).conditions.audit;
		assert_eq!((audit.rate, audit.high_rate), (3_001, 3_001));
		use sp_runtime::traits::Convert;
		last(Event::Funded {
			task: id,
			who: DAVE,
			amount,
			deposit: Deposits::convert(TasksPallet::funding_footprint()),
			audit_rate: 3_001,
			high_audit_rate: 3_001,
		});
	});
}

#[test]
fn post_should_refuse_when_every_panel_is_worth_buying() {
	build_and_execute(|| {
		rule();
		post_as(NATIVE, 10 * BY_NINE, tier(1));
		refused(10 * BY_NINE + 1, TasksError::PriceAbovePanel);
		let none = quote(NATIVE, 10 * BY_NINE + 1);
		assert_eq!(none, Err(b"PriceAbovePanel".to_vec()));
	});
}

#[test]
fn rule_should_not_ask_below_the_trusted_price_when_nobody_has_earned_anything() {
	build_and_execute(|| {
		rule();
		Recent::set(Workload::default());
		assert_eq!(found(NATIVE, MUN), (3, 1_000, Ruling::Trusted));
		refused(MUN + 1, TasksError::PriceAbovePanel);
		Active::set(0);
		assert_eq!(found(NATIVE, MUN), (3, 1_000, Ruling::Trusted));
		refused(MUN + 1, TasksError::PriceAbovePanel);
	});
}

#[test]
fn panel_should_leave_two_of_the_roster_over_when_it_grows() {
	build_and_execute(|| {
		rule();
		Active::set(6);
		Recent::mutate(|recent| recent.fees = 24 * FEE);
		assert_eq!(found(NATIVE, BY_THREE + 1), (3, 1_001, Ruling::MoreAudits));
		Active::set(7);
		Recent::mutate(|recent| recent.fees = 28 * FEE);
		assert_eq!(found(NATIVE, BY_THREE + 1), (5, 1_000, Ruling::LargerPanel));
	});
}

#[test]
fn rate_should_rise_with_the_price_when_the_policy_has_a_full_one() {
	build_and_execute(|| {
		rule();
		Audits::mutate(|audit| audit.full_price = 10 * MUN);
		assert_eq!(found(NATIVE, 4 * MUN), (3, 4_000, Ruling::AsPolicy));
		let id = post_as(NATIVE, 4 * MUN, tier(1));
		assert_eq!(
			task(id).conditions.audit,
			Audits::get(),
			"the price is known"
		);
	});
}

#[test]
fn foreign_price_should_count_by_its_unit_and_not_at_all_without_one() {
	build_and_execute(|| {
		rule();
		// A thousand of gold are a native unit.
		assert_eq!(found(GOLD, 1_000), (3, 1_000, Ruling::Trusted));
		assert_eq!(found(GOLD, 2_400), (3, 1_000, Ruling::AsPolicy));
		assert_eq!(found(GOLD, 2_401), (5, 1_000, Ruling::LargerPanel));
		GoldUnit::set(None);
		assert_eq!(found(GOLD, 1_000_000), (3, 1_000, Ruling::Unmeasured));
	});
}

#[test]
fn post_should_refuse_beyond_capacity_when_the_policy_says_so() {
	build_and_execute(|| {
		Capacity::set(2);
		post(tier(1));
		Audits::mutate(|audit| audit.beyond_capacity = BeyondCapacity::Refuse);
		refused(BUDGET, TasksError::BeyondCapacity);
		let seats = || {
			let quote = quote(NATIVE, BUDGET).unwrap();
			(quote.capacity, quote.free_seats)
		};
		assert_eq!(seats(), (false, 2));
		Capacity::set(3);
		assert_eq!(seats(), (true, 3));
		post(tier(1));
	});
}

#[test]
fn claim_should_refuse_beyond_capacity_when_the_task_says_so() {
	build_and_execute(|| {
		let early = post(tier(1));
		Audits::mutate(|audit| audit.beyond_capacity = BeyondCapacity::Refuse);
		let id = post(tier(1));
		Capacity::set(2);
		let call = TasksPallet::claim(signed(ALICE), id, Bond::Money, Balance::MAX);
		assert_noop!(call, TasksError::BeyondCapacity);
		claim(early, ALICE, Bond::Money);
		Capacity::set(3);
		claim(id, ALICE, Bond::Money);
	});
}

#[test]
fn work_should_be_refused_when_the_enforcers_do_not_do_their_duty() {
	build_and_execute(|| {
		Audits::mutate(|audit| audit.min_fulfilment = 2_500);
		let id = post(tier(1));
		let done = |owed, done, open| {
			Recent::set(Workload {
				owed,
				done,
				open,
				..Default::default()
			})
		};
		done(100, 24, 0);
		refused(BUDGET, TasksError::BelowFulfilment);
		let call = TasksPallet::claim(signed(ALICE), id, Bond::Money, Balance::MAX);
		assert_noop!(call, TasksError::BelowFulfilment);
		assert!(!quote(NATIVE, BUDGET).unwrap().capacity);
		done(100, 24, 1);
		claim(id, ALICE, Bond::Money);
		done(100, 25, 0);
		post(tier(1));
	});
}
