use super::*;
use crate::Error;
use frame_support::{assert_noop, assert_ok};

#[test]
fn begin_claim_should_count_when_it_is_below_the_limit() {
	build_and_execute(|| {
		for count in 1..=3 {
			assert_ok!(Reputation::begin_claim(ORG, &ALICE, 3));
			assert_eq!(Reputation::live_claims(ORG, &ALICE), count);
		}
		assert_noop!(
			Reputation::begin_claim(ORG, &ALICE, 3),
			Error::<Test>::TooManyClaims
		);
		assert_eq!(Reputation::live_claims(OTHER_ORG, &ALICE), 0);
	});
}

#[test]
fn begin_claim_should_be_refused_when_the_limit_is_zero() {
	build_and_execute(|| {
		assert_noop!(
			Reputation::begin_claim(ORG, &ALICE, 0),
			Error::<Test>::TooManyClaims
		);
	});
}

#[test]
fn end_claim_should_count_down_and_remove_the_record_when_it_was_the_last() {
	build_and_execute(|| {
		assert_ok!(Reputation::begin_claim(ORG, &ALICE, 3));
		assert_ok!(Reputation::begin_claim(ORG, &ALICE, 3));
		assert_ok!(Reputation::end_claim(ORG, &ALICE));
		assert_eq!(record(ALICE).unwrap().live_claims, 1);
		assert_ok!(Reputation::end_claim(ORG, &ALICE));
		assert_eq!(record(ALICE), None);
	});
}

#[test]
fn end_claim_should_be_refused_when_none_is_open() {
	build_and_execute(|| {
		assert_noop!(
			Reputation::end_claim(ORG, &ALICE),
			Error::<Test>::NoLiveClaim
		);
		earn(ALICE, 1);
		assert_noop!(
			Reputation::end_claim(ORG, &ALICE),
			Error::<Test>::NoLiveClaim
		);
	});
}
