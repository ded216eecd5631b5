use super::*;
use crate::Error;
use frame_support::{assert_noop, assert_ok, assert_storage_noop};

#[test]
fn penalize_should_add_up_and_never_decay_when_time_passes() {
	build_and_execute(|| {
		assert_ok!(Reputation::penalize(ORG, &ALICE, 30));
		assert_eq!(
			take_events(),
			vec![Event::Penalized {
				org: ORG,
				who: ALICE,
				amount: 30,
				penalty: 30
			}]
		);
		pass(5 * HALF_LIFE);
		penalize(ALICE, 12);
		assert_eq!(figures(ALICE), (0, 0, 42));
	});
}

#[test]
fn penalize_should_leave_the_balance_alone_when_there_is_one() {
	build_and_execute(|| {
		earn(ALICE, 100);
		penalize(ALICE, 30);
		assert_eq!(figures(ALICE), (100, 100, 30));
	});
}

#[test]
fn penalize_should_store_nothing_when_the_amount_is_zero() {
	build_and_execute(|| {
		assert_storage_noop!(Reputation::penalize(ORG, &ALICE, 0).unwrap());
	});
}

#[test]
fn penalize_should_be_refused_when_the_penalty_would_overflow() {
	build_and_execute(|| {
		penalize(ALICE, u128::MAX);
		assert_noop!(Reputation::penalize(ORG, &ALICE, 1), Error::<Test>::TooMuch);
	});
}

#[test]
fn earn_should_pay_the_penalty_first_when_there_is_one() {
	build_and_execute(|| {
		penalize(ALICE, 30);
		take_events();

		earn(ALICE, 29);
		assert_eq!(figures(ALICE), (0, 0, 1));
		assert_eq!(
			take_events(),
			vec![Event::PenaltyPaid {
				org: ORG,
				who: ALICE,
				amount: 29,
				penalty: 1
			}]
		);

		earn(ALICE, 11);
		assert_eq!(figures(ALICE), (10, 10, 0));
		let total = record(ALICE).unwrap().total;
		assert_eq!(
			take_events(),
			vec![
				Event::PenaltyPaid {
					org: ORG,
					who: ALICE,
					amount: 1,
					penalty: 0
				},
				Event::Earned {
					org: ORG,
					who: ALICE,
					amount: 10,
					total
				},
			]
		);
	});
}

#[test]
fn earn_should_remove_the_record_when_it_pays_the_penalty_to_the_unit() {
	build_and_execute(|| {
		penalize(ALICE, 30);
		earn(ALICE, 30);
		assert_eq!(record(ALICE), None);
	});
}

#[test]
fn earn_accrued_should_pay_the_penalty_as_of_now_when_the_accrual_has_decayed() {
	build_and_execute(|| {
		let mut accrual = Decaying::default();
		assert_ok!(Reputation::accrue(ORG, &mut accrual, 100));
		penalize(ALICE, 30);
		pass(HALF_LIFE);
		assert_ok!(Reputation::earn_accrued(ORG, &ALICE, accrual));
		assert_eq!(figures(ALICE), (20, 20, 0));

		penalize(BOB, 60);
		assert_ok!(Reputation::earn_accrued(ORG, &BOB, accrual));
		assert_eq!(figures(BOB), (0, 0, 10));
	});
}
