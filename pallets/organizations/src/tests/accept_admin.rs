use super::support::*;
use frame_support::{assert_noop, assert_ok};
use munus_primitives::organizations::Inspect as _;
use sp_runtime::{DispatchError, TokenError};

#[test]
fn accepting_should_move_powers_and_deposit() {
	build_with_and_execute(vec![village()], || {
		let deposit = held_for_organizations(&ALICE);
		assert_ok!(Organizations::set_admin(signed(ALICE), VILLAGE, Some(BOB)));
		System::reset_events();
		assert_ok!(accept_admin(BOB));
		let changed = Event::AdminChanged {
			org: VILLAGE,
			old: ALICE,
			new: BOB,
		};
		assert_eq!(the_event(), changed);
		assert!(Organizations::is_admin(VILLAGE, &BOB));
		assert!(!Organizations::is_admin(VILLAGE, &ALICE));
		assert_eq!(held_for_organizations(&ALICE), 0);
		assert_eq!(held_for_organizations(&BOB), deposit);
		assert_eq!(held_for_memberships(&ALICE), membership_deposit());
		let call = set_unit(ALICE, JUNK, Some(1));
		assert_noop!(call, Error::NotAdmin);
		assert_ok!(set_unit(BOB, JUNK, Some(1)));
		assert_eq!(held_for_organizations(&BOB), deposit + unit_deposit());
		assert_noop!(accept_admin(BOB), Error::NotSuccessor);
	});
}

#[test]
fn accepting_should_fail_when_not_asked() {
	build_with_and_execute(vec![village()], || {
		let accept = |who, org| Organizations::accept_admin(who, org, u128::MAX);
		assert_noop!(accept(signed(BOB), VILLAGE), Error::NotSuccessor);
		assert_ok!(Organizations::set_admin(signed(ALICE), VILLAGE, Some(BOB)));
		assert_noop!(accept(signed(ALICE), VILLAGE), Error::NotSuccessor);
		assert_noop!(accept(signed(BOB), UNKNOWN), Error::UnknownOrganization);
		assert_noop!(
			accept(RuntimeOrigin::root(), VILLAGE),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn accepting_should_fail_when_the_deposit_is_missing() {
	build_with_and_execute(vec![village()], || {
		assert_ok!(Organizations::set_admin(signed(ALICE), VILLAGE, Some(DAVE)));
		let accept = accept_admin(DAVE);
		assert_noop!(accept, TokenError::FundsUnavailable);
	});
}

#[test]
fn accepting_should_fail_when_the_organization_manages_itself_by_then() {
	build_with_and_execute(vec![experienced()], || {
		assert_ok!(Organizations::set_admin(signed(ALICE), VILLAGE, Some(BOB)));
		hand_over_now();
		assert_eq!(
			Organizations::organization(VILLAGE).unwrap().successor,
			None
		);
		let accept = accept_admin(BOB);
		assert_noop!(accept, Error::SelfManaged);
	});
}
