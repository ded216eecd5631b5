use super::*;
use crate::Error;
use frame_support::{assert_noop, assert_ok, assert_storage_noop};

#[test]
fn earn_should_raise_the_balance_when_there_is_no_penalty() {
	build_and_execute(|| {
		assert_ok!(Reputation::earn(ORG, &ALICE, 100));
		assert_eq!(figures(ALICE), (100, 100, 0));
		let total = record(ALICE).unwrap().total;
		assert_eq!(
			take_events(),
			vec![Event::Earned {
				org: ORG,
				who: ALICE,
				amount: 100,
				total
			}]
		);
	});
}

#[test]
fn earn_should_stay_within_one_account_and_organization_when_there_are_others() {
	build_and_execute(|| {
		earn(ALICE, 100);
		assert_eq!(Reputation::balance(OTHER_ORG, &ALICE), 0);
		assert_eq!(Reputation::balance(ORG, &BOB), 0);
	});
}

#[test]
fn earn_should_store_nothing_when_the_amount_is_zero() {
	build_and_execute(|| {
		assert_storage_noop!(Reputation::earn(ORG, &ALICE, 0).unwrap());
	});
}

#[test]
fn earn_should_be_refused_when_the_balance_would_exceed_the_maximum() {
	build_and_execute(|| {
		assert_noop!(
			Reputation::earn(ORG, &ALICE, MOST + 1),
			Error::<Test>::TooMuch
		);
		assert_noop!(
			Reputation::earn(ORG, &ALICE, u128::MAX),
			Error::<Test>::TooMuch
		);
		pass(HALF_LIFE - 1);
		assert_ok!(Reputation::earn(ORG, &ALICE, MOST));
		assert_eq!(figures(ALICE), (MOST, MOST, 0));
		assert_noop!(Reputation::earn(ORG, &ALICE, 1), Error::<Test>::TooMuch);
	});
}

#[test]
fn a_balance_should_halve_when_half_lives_pass_and_fall_in_between() {
	build_and_execute(|| {
		earn(ALICE, 1_200);
		pass(HALF_LIFE / 2);
		assert_eq!(figures(ALICE), (800, 800, 0));
		pass(HALF_LIFE / 2);
		assert_eq!(figures(ALICE), (600, 600, 0));
		earn(ALICE, 200);
		pass(HALF_LIFE);
		assert_eq!(figures(ALICE), (400, 400, 0));
		pass(10 * HALF_LIFE);
		assert_eq!(figures(ALICE), (0, 0, 0));
	});
}

#[test]
fn an_accrual_should_decay_as_a_balance_does_when_time_passes() {
	build_and_execute(|| {
		let mut accrual = Decaying::default();
		for amount in [700, 11, 5_000, 1] {
			earn(ALICE, amount);
			assert_ok!(Reputation::accrue(ORG, &mut accrual, amount));
			assert_eq!(Reputation::worth(ORG, &accrual), figures(ALICE).0);
			pass(333);
		}
		assert_ok!(Reputation::earn_accrued(ORG, &BOB, accrual));
		let now = Reputation::phase(ORG).unwrap();
		let [alice, bob] = [ALICE, BOB].map(|who| record(who).unwrap().total);
		assert_eq!(
			crate::decay::norm(&alice, &now),
			crate::decay::norm(&bob, &now)
		);
	});
}

#[test]
fn accrue_should_store_nothing_when_the_accrual_is_kept_elsewhere() {
	build_and_execute(|| {
		let mut accrual = Decaying::default();
		assert_storage_noop!(Reputation::accrue(ORG, &mut accrual, 10).unwrap());
		assert_eq!(
			accrual,
			Decaying {
				mantissa: 10 << 32,
				generation: 0
			}
		);
	});
}

#[test]
fn accrue_should_leave_the_accrual_as_it_was_when_refused() {
	build_and_execute(|| {
		let mut accrual = Decaying::default();
		assert_ok!(Reputation::accrue(ORG, &mut accrual, MOST));
		let before = accrual;
		assert_noop!(
			Reputation::accrue(ORG, &mut accrual, 1),
			Error::<Test>::TooMuch
		);
		assert_eq!(accrual, before);
	});
}

#[test]
fn earn_accrued_should_be_refused_when_the_balance_would_exceed_the_maximum() {
	build_and_execute(|| {
		let mut accrual = Decaying::default();
		assert_ok!(Reputation::accrue(ORG, &mut accrual, 1));
		earn(ALICE, MOST);
		assert_noop!(
			Reputation::earn_accrued(ORG, &ALICE, accrual),
			Error::<Test>::TooMuch
		);
	});
}

#[test]
fn earn_accrued_should_say_by_how_much_the_balance_rose_when_fractions_add_up() {
	build_and_execute(|| {
		let mut accrual = Decaying::default();
		assert_ok!(Reputation::accrue(ORG, &mut accrual, 3));
		earn(ALICE, 1);
		pass(HALF_LIFE);
		take_events();
		assert_eq!((Reputation::worth(ORG, &accrual), figures(ALICE).0), (1, 0));
		assert_ok!(Reputation::earn_accrued(ORG, &ALICE, accrual));
		let total = record(ALICE).unwrap().total;
		assert_eq!(
			take_events(),
			vec![Event::Earned {
				org: ORG,
				who: ALICE,
				amount: 2,
				total
			}]
		);
	});
}

#[test]
fn a_fraction_should_be_told_when_the_rest_of_an_accrual_went_to_the_penalty() {
	build_and_execute(|| {
		let mut accrual = Decaying::default();
		Reputation::accrue(ORG, &mut accrual, 5).unwrap();
		earn(ALICE, 7);
		penalize(ALICE, 100);
		pass(100);
		take_events();

		Reputation::earn_accrued(ORG, &ALICE, accrual).unwrap();

		let (org, who, penalty) = (ORG, ALICE, 96);
		let total = record(ALICE).unwrap().total;
		let expected = [
			Event::PenaltyPaid {
				org,
				who,
				amount: 4,
				penalty,
			},
			Event::Earned {
				org,
				who,
				amount: 0,
				total,
			},
		];
		assert_eq!(take_events(), expected);
		assert!(total.mantissa > 7 << 32);
	});
}
