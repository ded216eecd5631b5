use super::*;
use crate::Error;
use frame_support::{assert_noop, assert_ok, assert_storage_noop};
use sp_runtime::DispatchError;

#[test]
fn spend_should_destroy_what_is_free_when_there_is_enough() {
	build_and_execute(|| {
		earn(ALICE, 100);
		take_events();
		assert_ok!(Reputation::spend(ORG, &ALICE, 40));
		assert_eq!(figures(ALICE), (60, 60, 0));
		let total = record(ALICE).unwrap().total;
		assert_eq!(
			take_events(),
			vec![Event::Spent {
				org: ORG,
				who: ALICE,
				amount: 40,
				total
			}]
		);
	});
}

#[test]
fn spend_should_remove_the_record_when_all_is_spent() {
	build_and_execute(|| {
		earn(ALICE, 100);
		pass(1);
		let balance = figures(ALICE).0;
		assert_eq!(balance, 99);
		assert_noop!(
			Reputation::spend(ORG, &ALICE, 100),
			Error::<Test>::InsufficientReputation
		);
		assert_ok!(Reputation::spend(ORG, &ALICE, 99));
		assert_eq!(record(ALICE), None);
	});
}

#[test]
fn spend_should_store_nothing_when_the_amount_is_zero() {
	build_and_execute(|| {
		assert_storage_noop!(Reputation::spend(ORG, &ALICE, 0).unwrap());
	});
}

#[test]
fn spend_should_be_refused_when_it_exceeds_what_is_free() {
	build_and_execute(|| {
		earn(ALICE, 100);
		lock(ALICE, 60);
		let refused = DispatchError::from(Error::<Test>::InsufficientReputation);
		assert_noop!(Reputation::spend(ORG, &ALICE, 41), refused);
		assert_noop!(Reputation::spend(ORG, &ALICE, u128::MAX), refused);
		assert_noop!(Reputation::spend(ORG, &BOB, 1), refused);
		assert_ok!(Reputation::spend(ORG, &ALICE, 40));
		assert_eq!(figures(ALICE), (60, 0, 0));
	});
}

#[test]
fn enter_should_burn_and_remember_the_highest_tier() {
	build_and_execute(|| {
		earn(ALICE, 100);
		assert_eq!(Reputation::entered(ORG, &ALICE), 0);
		take_events();
		assert_ok!(Reputation::enter(ORG, &ALICE, 2, 40));
		let total = record(ALICE).unwrap().total;
		assert_eq!(
			take_events(),
			vec![Event::TierEntered {
				org: ORG,
				who: ALICE,
				tier: 2,
				amount: 40,
				total
			}]
		);
		assert_eq!(figures(ALICE), (60, 60, 0));
		assert_ok!(Reputation::enter(ORG, &ALICE, 1, 0));
		assert_eq!(Reputation::entered(ORG, &ALICE), 2, "the highest one");
		assert_eq!(Reputation::entered(OTHER_ORG, &ALICE), 0);
	});
}

#[test]
fn enter_should_fail_when_the_cost_is_not_free() {
	build_and_execute(|| {
		earn(ALICE, 100);
		Reputation::lock(ORG, &ALICE, 61).unwrap();
		assert_noop!(
			Reputation::enter(ORG, &ALICE, 1, 40),
			Error::<Test>::InsufficientReputation
		);
		assert_ok!(Reputation::enter(ORG, &ALICE, 1, 39));
	});
}

#[test]
fn tier_should_be_forgotten_with_the_standing() {
	build_and_execute(|| {
		earn(ALICE, 100);
		assert_ok!(Reputation::enter(ORG, &ALICE, 3, 0));
		assert_ok!(Reputation::spend(ORG, &ALICE, 100));
		assert_eq!((record(ALICE), Reputation::entered(ORG, &ALICE)), (None, 0));
	});
}
