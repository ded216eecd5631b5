use super::*;
use crate::{decay, types::Leave, Error};
use frame_support::{assert_noop, assert_ok};
use proptest::prelude::*;

fn freeze(who: AccountId) {
	assert_ok!(Reputation::freeze(ORG, &who));
}

fn thaw(who: AccountId) {
	assert_ok!(Reputation::thaw(ORG, &who));
}

#[test]
fn a_standing_should_keep_every_unit_when_on_leave() {
	build_and_execute(|| {
		pass(123);
		earn(ALICE, 987_654_321);
		let ticket = lock(ALICE, 123_456_789);
		penalize(ALICE, 5);
		pass(777);
		let before = figures(ALICE);
		let locked = Reputation::lock_worth(ORG, &ALICE, &ticket);
		freeze(ALICE);
		for blocks in [0, 1, HALF_LIFE - 1, 7 * HALF_LIFE + 3] {
			pass(blocks);
			assert_eq!(figures(ALICE), (before.0, 0, 5));
			assert_eq!(Reputation::lock_worth(ORG, &ALICE, &ticket), locked);
			assert!(Reputation::standing(ORG, ALICE).unwrap().frozen);
		}
		thaw(ALICE);
		assert_eq!(figures(ALICE), before);
		assert_eq!(Reputation::lock_worth(ORG, &ALICE, &ticket), locked);
		assert!(!Reputation::is_frozen(ORG, &ALICE));
	});
}

#[test]
fn a_balance_should_halve_after_its_own_half_life_when_leave_came_between() {
	build_and_execute(|| {
		earn(ALICE, 1_000_000);
		pass(HALF_LIFE / 4);
		freeze(ALICE);
		pass(HALF_LIFE * 3 / 2);
		assert_eq!(
			Reputation::balance_at(ORG, ALICE, HALF_LIFE),
			Some(figures(ALICE).0)
		);
		thaw(ALICE);
		pass(HALF_LIFE * 3 / 4 - 1);
		assert!(figures(ALICE).0 > 500_000);
		pass(1);
		assert_eq!(figures(ALICE).0, 500_000);
	});
}

#[test]
fn nothing_should_be_usable_when_on_leave() {
	build_and_execute(|| {
		earn(ALICE, 1_000);
		penalize(ALICE, 10);
		let mut ticket = lock(ALICE, 100);
		freeze(ALICE);
		assert_noop!(Reputation::spend(ORG, &ALICE, 1), Error::<Test>::Frozen);
		assert_noop!(Reputation::lock(ORG, &ALICE, 1), Error::<Test>::Frozen);
		assert_noop!(
			Reputation::begin_claim(ORG, &ALICE, 3),
			Error::<Test>::Frozen
		);
		assert_noop!(
			Reputation::burn(RuntimeOrigin::signed(ALICE), ORG, 1),
			Error::<Test>::Frozen
		);
		assert_noop!(Reputation::freeze(ORG, &ALICE), Error::<Test>::Frozen);
		ticket.mantissa *= 2;
		assert_noop!(
			Reputation::unlock(ORG, &ALICE, ticket),
			Error::<Test>::NotLocked
		);
	});
}

#[test]
fn what_was_begun_should_end_when_on_leave() {
	build_and_execute(|| {
		earn(ALICE, 1_000);
		assert_ok!(Reputation::begin_claim(ORG, &ALICE, 3));
		let (first, second) = (lock(ALICE, 300), lock(ALICE, 200));
		freeze(ALICE);
		pass(5 * HALF_LIFE);
		assert_ok!(Reputation::end_claim(ORG, &ALICE));
		assert_ok!(Reputation::unlock(ORG, &ALICE, first));
		assert_ok!(Reputation::slash(ORG, &ALICE, second));
		penalize(ALICE, 50);
		assert_eq!(figures(ALICE), (800, 0, 50));
		earn(ALICE, 60);
		assert_eq!(figures(ALICE), (810, 0, 0));
		pass(HALF_LIFE);
		thaw(ALICE);
		assert_eq!(figures(ALICE), (810, 810, 0));
	});
}

#[test]
fn an_accrual_should_be_worth_the_same_when_it_is_withdrawn_after_leave() {
	build_and_execute(|| {
		pass(333);
		earn(ALICE, 1_000);
		freeze(ALICE);
		pass(2 * HALF_LIFE + 111);
		thaw(ALICE);
		let mut accrual = Decaying::default();
		assert_ok!(Reputation::accrue(ORG, &mut accrual, 777_777));
		let before = figures(ALICE).0;
		assert_ok!(Reputation::earn_accrued(ORG, &ALICE, accrual));
		let gained = figures(ALICE).0 - before;
		assert!(
			(777_776..=777_777).contains(&gained),
			"less than a mantissa's unit is lost"
		);
	});
}

#[test]
fn an_empty_standing_should_stay_on_record_until_it_is_thawed() {
	build_and_execute(|| {
		freeze(BOB);
		assert!(Reputation::is_frozen(ORG, &BOB));
		earn(BOB, 1);
		pass(HALF_LIFE);
		assert_eq!(figures(BOB), (1, 0, 0));
		assert_noop!(
			Reputation::reap(RuntimeOrigin::signed(ALICE), ORG, BOB),
			Error::<Test>::StandingInUse
		);
		thaw(BOB);
		pass(1);
		assert_ok!(Reputation::reap(RuntimeOrigin::signed(ALICE), ORG, BOB));
		freeze(BOB);
		thaw(BOB);
		assert_eq!(record(BOB), None);
	});
}

#[test]
fn leave_should_be_told_and_cost_nothing_when_the_market_sleeps() {
	build_and_execute(|| {
		pass(100);
		earn(ALICE, 8);
		take_events();
		freeze(ALICE);
		Now::mutate(|now| *now += 10 * DORMANCY);
		thaw(ALICE);
		let (org, who) = (ORG, ALICE);
		let expected = [
			Event::Frozen {
				org,
				who,
				since: 100,
			},
			Event::Thawed {
				org,
				who,
				passed: DORMANCY.into(),
			},
		];
		assert_eq!(take_events(), expected);
		assert_eq!(figures(ALICE), (8, 8, 0));
	});
}

#[test]
fn thaw_should_be_refused_when_not_on_leave() {
	build_and_execute(|| {
		assert_noop!(Reputation::thaw(ORG, &ALICE), Error::<Test>::NotFrozen);
		earn(ALICE, 1);
		assert_noop!(Reputation::thaw(ORG, &ALICE), Error::<Test>::NotFrozen);
	});
}

#[derive(Clone, Debug)]
enum Step {
	Work(Moment),
	Leave(Moment),
	Earn(u128),
	Spend(u128),
	Lock(u128),
	Unlock,
	Slash,
	Penalize(u128),
}

fn step() -> impl Strategy<Value = Step> {
	let amount = 0..=1_000_000_000u128;
	prop_oneof![
		(0..HALF_LIFE).prop_map(Step::Work),
		(0..3 * HALF_LIFE).prop_map(Step::Leave),
		amount.clone().prop_map(Step::Earn),
		amount.clone().prop_map(Step::Spend),
		amount.clone().prop_map(Step::Lock),
		Just(Step::Unlock),
		Just(Step::Slash),
		amount.prop_map(Step::Penalize),
	]
}

/// Plays the steps for a record. With `leave`, its leaves are taken; without, left out.
fn play(steps: &[Step], leave: bool) -> Standing {
	let (half_life, mut time) = (u64::from(HALF_LIFE), 0u64);
	let (mut standing, mut tickets) = (Standing::default(), Vec::new());
	for step in steps {
		let now = standing.phase(time, half_life);
		match step {
			Step::Work(blocks) => time += u64::from(*blocks),
			Step::Leave(blocks) if leave => {
				let before = (standing.balance(&now), standing.locked(&now));
				let free = standing.free(&now);
				standing.freeze(time).unwrap();
				time += u64::from(*blocks);
				let then = standing.phase(time, half_life);
				assert_eq!(then, now, "its own time stands still");
				assert_eq!(
					(standing.balance(&then), standing.free(&then)),
					(before.0, 0)
				);
				standing.thaw(time).unwrap();
				let after = standing.phase(time, half_life);
				assert_eq!((standing.balance(&after), standing.locked(&after)), before);
				assert_eq!(standing.free(&after), free);
			}
			Step::Leave(_) => {}
			Step::Earn(amount) => drop(standing.earn(*amount, &now)),
			Step::Spend(amount) => drop(standing.spend(*amount, &now)),
			Step::Lock(amount) => tickets.extend(standing.lock(*amount, &now)),
			Step::Unlock => {
				if let Some(ticket) = tickets.pop() {
					standing.unlock(&ticket, &now).unwrap();
				}
			}
			Step::Slash => {
				if let Some(ticket) = tickets.pop() {
					standing.slash(&ticket, &now).unwrap();
				}
			}
			Step::Penalize(amount) => standing.penalize(*amount).unwrap(),
		}
	}
	standing
}

proptest! {
	#[test]
	fn a_record_should_equal_one_of_the_time_worked_when_leaves_came_between(
		steps in prop::collection::vec(step(), 0..60),
	) {
		let with = play(&steps, true);
		let without = play(&steps, false);
		prop_assert_eq!(Standing { leave: Leave::default(), ..with }, without);
	}

	#[test]
	fn an_amount_should_be_worth_the_same_when_carried_to_another_phase(
		amount in 0..=decay::MAX_AMOUNT, born: u32, age: u32, other: u32, half_life in 1u32..,
	) {
		let at = |time: u64| decay::Phase::at(time, half_life.into());
		let there = at(u64::from(born) + u64::from(age));
		let here = at(other.into());
		let written = decay::add(&Decaying::default(), amount, &at(born.into())).unwrap();
		let worth = decay::worth(&written, &there);
		let carried = decay::worth(&decay::carry(&written, &there, &here).unwrap(), &here);
		prop_assert!(carried <= worth && worth - carried <= 1);
		if there == here {
			prop_assert_eq!(carried, worth);
		}
	}
}
