use super::support::*;
use frame_support::{assert_noop, assert_ok};
use munus_primitives::{
	organizations::{Booked, Inspect as _, Mutate},
	POINT,
};
use sp_runtime::{BoundedVec, DispatchError};

fn hand_over() -> sp_runtime::DispatchResult {
	Organizations::hand_over(signed(CHARLIE), VILLAGE, seven())
}

fn earn(earned: Reputation) {
	let verdict = Booked {
		score: 10_000,
		earned,
		penalty: 0,
	};
	Organizations::verdict_booked(VILLAGE, &BOB, verdict);
}

fn granted() -> Founding {
	Founding {
		grant: POINT,
		..experienced()
	}
}

#[test]
fn hand_over_should_end_the_administrators_powers_after_the_lead_time() {
	build_with_and_execute(vec![experienced()], || {
		season();
		assert_ok!(hand_over());
		let effective = 1 + LEAD;
		let begun = Event::HandOverBegun {
			org: VILLAGE,
			effective,
		};
		assert_eq!(the_event(), begun);
		let view = Organizations::organization(VILLAGE).unwrap();
		let expected = HandOver {
			effective,
			objections: 0,
		};
		assert_eq!(view.hand_over, Some(expected));
		run_to(effective - 1);
		assert!(Organizations::is_admin(VILLAGE, &ALICE));

		System::reset_events();
		run_to(effective);
		assert_eq!(the_event(), Event::HandedOver { org: VILLAGE });
		let view = Organizations::organization(VILLAGE).unwrap();
		assert_eq!((view.phase, view.hand_over), (Phase::SelfManaged, None));
		assert!(!Organizations::is_admin(VILLAGE, &ALICE));
		let call = set_unit(ALICE, JUNK, Some(1));
		assert_noop!(call, Error::SelfManaged);
		assert_noop!(hand_over(), Error::SelfManaged);
	});
}

#[test]
fn hand_over_should_need_twice_the_reputation_granted() {
	build_with_and_execute(vec![granted()], || {
		season();
		earn(14 * POINT - 1);
		assert_noop!(hand_over(), Error::TooLittleEarned);
		earn(1);
		assert_ok!(hand_over());
	});
}

#[test]
fn hand_over_should_need_seven_different_enforcers() {
	build_with_and_execute(vec![experienced()], || {
		season();
		let call = |enforcers: Vec<AccountId>| {
			let enforcers = BoundedVec::truncate_from(enforcers);
			Organizations::hand_over(signed(CHARLIE), VILLAGE, enforcers)
		};
		let mut enforcers = seven().into_inner();
		enforcers.pop();
		assert_noop!(call(enforcers.clone()), Error::TooFewEnforcers);
		enforcers.push(enforcers[0].clone());
		assert_noop!(call(enforcers), Error::TooFewEnforcers);
	});
}

#[test]
fn hand_over_should_need_twenty_standing_reviews_of_each() {
	build_with_and_execute(vec![experienced()], || {
		season();
		let last = seven()[6].clone();
		Offices::resign(VILLAGE, &last);
		assert_noop!(hand_over(), Error::TooFewReviews);
		Offices::put_into_office(VILLAGE, &last, EXPERIENCE - 1);
		assert_noop!(hand_over(), Error::TooFewReviews);
	});
}

#[test]
fn hand_over_should_fail_when_one_has_begun_or_nothing_can_be_handed_over() {
	build_with_and_execute(vec![experienced()], || {
		season();
		assert_ok!(hand_over());
		assert_noop!(hand_over(), Error::HandOverBegun);
		let call = Organizations::hand_over(signed(ALICE), UNKNOWN, seven());
		assert_noop!(call, Error::UnknownOrganization);
		let call = Organizations::hand_over(RuntimeOrigin::root(), VILLAGE, seven());
		assert_noop!(call, DispatchError::BadOrigin);
	});
}

#[test]
fn hand_over_should_cancel_what_the_administrator_has_announced() {
	build_with_and_execute(vec![experienced()], || {
		season();
		let old = policy_of(VILLAGE);
		assert_ok!(hand_over());
		System::set_block_number(2);
		assert_ok!(Organizations::schedule_policy(
			signed(ALICE),
			VILLAGE,
			larger_panels()
		));
		System::reset_events();
		run_to(1 + LEAD);
		assert_eq!(
			events(),
			vec![
				Event::PolicyCancelled { org: VILLAGE },
				Event::HandedOver { org: VILLAGE }
			]
		);
		run_to(3 * LEAD);
		assert_eq!(policy_of(VILLAGE), old);
	});
}

#[test]
fn hand_over_should_not_take_effect_when_too_few_enforcers_are_left() {
	build_with_and_execute(vec![experienced()], || {
		season();
		assert_ok!(hand_over());
		Offices::resign(VILLAGE, &seven()[0]);
		System::reset_events();
		run_to(1 + LEAD);
		assert_eq!(the_event(), Event::HandOverStopped { org: VILLAGE });
		assert!(Organizations::is_admin(VILLAGE, &ALICE));
		season();
		assert_noop!(hand_over(), Error::HandOverTooEarly);
	});
}
