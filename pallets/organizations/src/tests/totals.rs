use super::support::*;
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};

/// Refused a unit short, and done at exactly that.
fn takes(most: u128, call: impl Fn(u128) -> DispatchResult) {
	assert_noop!(call(most - 1), Error::MaxTotalExceeded);
	assert_ok!(call(most));
}

#[test]
fn invitation_should_take_the_deposit_and_no_unit_more_than_stated() {
	build_with_and_execute(vec![village()], || {
		takes(membership_deposit(), |most| {
			Organizations::invite(signed(ALICE), VILLAGE, CHARLIE, most)
		});
	});
}

#[test]
fn joining_should_take_the_deposit_and_no_unit_more_than_stated() {
	build_with_and_execute(vec![open_village()], || {
		takes(membership_deposit(), |most| {
			Organizations::join(signed(BOB), VILLAGE, most)
		});
	});
}

#[test]
fn joining_should_take_nothing_when_invited() {
	build_with_and_execute(vec![village()], || {
		assert_ok!(invite(ALICE, BOB));
		assert_ok!(Organizations::join(signed(BOB), VILLAGE, 0));
	});
}

#[test]
fn unit_should_take_its_deposit_and_no_unit_more_than_stated() {
	build_with_and_execute(vec![village()], || {
		let set = |unit, most| Organizations::set_unit(signed(ALICE), VILLAGE, JUNK, unit, most);
		takes(unit_deposit(), |most| set(Some(1), most));
		assert_ok!(set(Some(2), 0));
		assert_ok!(set(None, 0));
	});
}

#[test]
fn accepting_should_take_the_deposit_and_no_unit_more_than_stated() {
	build_with_and_execute(vec![village()], || {
		assert_ok!(Organizations::set_admin(signed(ALICE), VILLAGE, Some(BOB)));
		takes(held_for_organizations(&ALICE), |most| {
			Organizations::accept_admin(signed(BOB), VILLAGE, most)
		});
	});
}
