//! What skill one begins with.

use super::*;
use crate::Alumni;
use munus_primitives::{obligation::SKILL_ONE, organizations::Appoint};
use proptest::prelude::*;

/// A reference, and what one begins with there.
const REFERENCE: i64 = SKILL_START;
const LOW: i64 = starting(REFERENCE);

const fn starting(reference: i64) -> i64 {
	reference * 2 / 5
}

fn leave(who: AccountId) {
	assert_ok!(Obligation::resign(signed(who), ORG));
	run_to(System::block_number() + 20);
	assert!(Enforcers::<Test>::get(ORG, who).is_none());
}

fn set_skill(who: AccountId, skill: i64) {
	seat(who, 1);
	let review = Reviewed { skill, ..review() };
	assert_ok!(Obligation::reviewed(ORG, &who, 1, review));
}

#[test]
fn newcomers_should_begin_with_two_fifths_of_the_reference() {
	build_and_execute(|| {
		set_reference(REFERENCE);
		enlist(1);
		assert_ok!(Obligation::appoint(signed(ADMIN), ORG, 2, None));
		with_policy(|policy| policy.places = 2);
		assert_ok!(Obligation::join_waitlist(signed(3), ORG, 0));
		assert_eq!([1, 2].map(|who| record(who).skill), [LOW, LOW]);
		set_reference(2 * REFERENCE);
		with_policy(|policy| policy.places = 3);
		patrol();
		run_to(20);
		assert_eq!(
			record(3).skill,
			starting(2 * REFERENCE),
			"as of the admission"
		);
	});
}

#[test]
fn newcomers_should_begin_with_no_more_than_the_start_and_no_less_than_nothing() {
	build_and_execute(|| {
		set_reference(SKILL_ONE);
		enlist(1);
		set_reference(-SKILL_ONE);
		enlist(2);
		assert_eq!([1, 2].map(|who| record(who).skill), [SKILL_START, 0]);
	});
}

#[test]
fn one_who_comes_back_should_not_begin_better_than_it_left() {
	build_and_execute(|| {
		enlist(1);
		set_skill(1, -SKILL_ONE / 2);
		leave(1);
		enlist(1);
		assert_eq!((record(1).skill, record(1).reviews), (-SKILL_ONE / 2, 1));
	});
}

#[test]
fn one_who_comes_back_should_not_begin_better_than_a_newcomer() {
	build_and_execute(|| {
		enlist(1);
		set_skill(1, SKILL_ONE / 2);
		set_reference(REFERENCE);
		leave(1);
		assert_eq!(Alumni::<Test>::get(ORG, 1).unwrap().skill, SKILL_ONE / 2);
		enlist(1);
		assert_eq!(record(1).skill, LOW);
	});
}

#[test]
fn one_who_was_removed_should_come_back_with_the_skill_that_cost_the_seat() {
	build_and_execute(|| {
		enlist(1);
		set_skill(1, -7);
		owe(60);
		patrol();
		run_to(40);
		assert!(Enforcers::<Test>::get(ORG, 1).is_none(), "removed");
		assert_ok!(Obligation::restore(signed(1), ORG, 5));
		enlist(1);
		assert_eq!(record(1).skill, -7);
	});
}

#[test]
fn the_memory_should_end_with_the_membership() {
	build_and_execute(|| {
		enlist(1);
		set_skill(1, -7);
		leave(1);
		<Obligation as Appoint<_>>::forget(ORG, &1);
		assert!(Alumni::<Test>::get(ORG, 1).is_none());
	});
}

proptest! {
	#[test]
	fn a_start_should_be_bounded_and_follow_the_reference(
		reference in -SKILL_ONE..=SKILL_ONE, more in 0..=SKILL_ONE, by in -SKILL_ONE..=SKILL_ONE,
	) {
		let start = starting_skill(reference);
		prop_assert!((0..=SKILL_START).contains(&start));
		prop_assert!(start <= reference.max(0) / 2 && starting_skill(reference + more) >= start);
		let after = setback_skill(reference, by);
		prop_assert!((-SKILL_ONE..=reference).contains(&after));
	}
}
