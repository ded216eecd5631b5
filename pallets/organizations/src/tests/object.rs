use super::support::*;
use frame_support::{assert_noop, assert_ok};
use munus_primitives::organizations::Inspect as _;
use sp_runtime::DispatchError;

fn begin() {
	season();
	assert_ok!(Organizations::hand_over(signed(CHARLIE), VILLAGE, seven()));
}

fn object(number: usize) -> sp_runtime::DispatchResult {
	Organizations::object(signed(seven()[number].clone()), VILLAGE)
}

#[test]
fn objections_should_stop_the_hand_over_when_they_are_more_than_half() {
	build_with_and_execute(vec![experienced()], || {
		begin();
		for number in 0..3 {
			assert_ok!(object(number));
		}
		assert_eq!(HandOvers::<Test>::get(VILLAGE).unwrap().objections, 3);
		System::reset_events();
		assert_ok!(object(3));
		let objected = Event::Objected {
			org: VILLAGE,
			who: seven()[3].clone(),
			objections: 4,
			stopped: true,
		};
		assert_eq!(the_event(), objected);
		check_deadlines();
		run_to(1 + LEAD);
		assert!(Organizations::is_admin(VILLAGE, &ALICE));
	});
}

#[test]
fn objections_should_not_stop_the_hand_over_when_they_are_exactly_half() {
	build_with_and_execute(vec![experienced()], || {
		begin();
		Offices::put_into_office(VILLAGE, &BOB, 0);
		for number in 0..4 {
			assert_ok!(object(number));
		}
		run_to(1 + LEAD);
		assert!(!Organizations::is_admin(VILLAGE, &ALICE));
	});
}

#[test]
fn objections_should_count_anew_when_another_hand_over_begins_after_the_pause() {
	build_with_and_execute(vec![experienced()], || {
		begin();
		for number in 0..4 {
			assert_ok!(object(number));
		}
		let from = 1 + PAUSE * LEAD;
		assert_eq!(
			Organizations::organization(VILLAGE).unwrap().hand_over_from,
			from
		);
		let again = || Organizations::hand_over(signed(CHARLIE), VILLAGE, seven());
		run_to(from - 1);
		assert_noop!(again(), Error::HandOverTooEarly);
		run_to(from);
		assert_ok!(again());
		assert_ok!(object(0));
		assert_eq!(HandOvers::<Test>::get(VILLAGE).unwrap().objections, 1);
	});
}

#[test]
fn objecting_should_fail_when_done_twice() {
	build_with_and_execute(vec![experienced()], || {
		begin();
		assert_ok!(object(0));
		assert_noop!(object(0), Error::AlreadyObjected);
	});
}

#[test]
fn objecting_should_fail_when_there_is_nothing_to_object_to() {
	build_with_and_execute(vec![experienced()], || {
		assert_noop!(object(0), Error::NoHandOver);
		let call = Organizations::object(signed(ALICE), UNKNOWN);
		assert_noop!(call, Error::UnknownOrganization);
		let call = Organizations::object(RuntimeOrigin::root(), VILLAGE);
		assert_noop!(call, DispatchError::BadOrigin);
	});
}

#[test]
fn objecting_should_fail_when_not_serving_or_no_member() {
	build_with_and_execute(vec![experienced()], || {
		begin();
		let call = || Organizations::object(signed(ALICE), VILLAGE);
		assert_noop!(call(), Error::NotServing);
		Offices::put_into_office(VILLAGE, &BOB, 0);
		assert_noop!(
			Organizations::object(signed(BOB), VILLAGE),
			Error::NotMember
		);
	});
}
