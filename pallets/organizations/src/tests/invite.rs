use super::support::*;
use frame_support::{assert_noop, assert_ok};
use munus_primitives::organizations::Inspect;
use sp_runtime::{DispatchError, TokenError};

#[test]
fn invitation_should_give_a_reference_and_no_sponsor_when_the_administrator_sends_it() {
	build_with_and_execute(vec![village()], || {
		let before = held_for_memberships(&ALICE);
		assert_ok!(invite(ALICE, CHARLIE));
		assert_eq!(System::sufficients(&CHARLIE), 1);
		assert_eq!(held_for_memberships(&ALICE), before + membership_deposit());
		assert!(!Organizations::is_member(VILLAGE, &CHARLIE));
		assert_eq!(Organizations::sponsor(VILLAGE, &CHARLIE), None);
		let invited = Event::Invited {
			org: VILLAGE,
			who: CHARLIE,
			by: ALICE,
			sponsor: None,
			stake: 0,
		};
		assert_eq!(the_event(), invited);
	});
}

#[test]
fn invitation_should_record_the_sponsor_when_a_member_sends_it() {
	build_with_and_execute(vec![open_village()], || {
		assert_ok!(join(BOB));
		System::reset_events();
		assert_ok!(invite(BOB, CHARLIE));
		assert_eq!(Organizations::sponsor(VILLAGE, &CHARLIE), Some(BOB));
		assert_eq!(held_for_memberships(&BOB), 2 * membership_deposit());
		let invited = Event::Invited {
			org: VILLAGE,
			who: CHARLIE,
			by: BOB,
			sponsor: Some(BOB),
			stake: 0,
		};
		assert_eq!(the_event(), invited);
	});
}

#[test]
fn invitation_should_fail_when_the_organization_is_unknown() {
	build_with_and_execute(vec![village()], || {
		let call = Organizations::invite(signed(ALICE), UNKNOWN, CHARLIE, u128::MAX);
		assert_noop!(call, Error::UnknownOrganization);
	});
}

#[test]
fn invitation_should_fail_when_admission_is_by_the_administrator_and_another_invites() {
	build_with_and_execute(
		vec![Founding {
			members: vec![BOB],
			..village()
		}],
		|| {
			assert!(Organizations::is_member(VILLAGE, &BOB));
			let call = invite(BOB, CHARLIE);
			assert_noop!(call, Error::NotAdmin);
		},
	);
}

#[test]
fn invitation_should_fail_when_no_member_invites() {
	build_with_and_execute(vec![open_village()], || {
		let call = invite(BOB, CHARLIE);
		assert_noop!(call, Error::NotMember);
		assert_ok!(invite(ALICE, BOB));
		let call = invite(BOB, CHARLIE);
		assert_noop!(call, Error::NotMember);
	});
}

#[test]
fn invitation_should_fail_when_sent_twice_or_to_a_member() {
	build_with_and_execute(vec![village()], || {
		assert_ok!(invite(ALICE, BOB));
		let call = invite(ALICE, BOB);
		assert_noop!(call, Error::AlreadyInvited);
		assert_ok!(join(BOB));
		let call = invite(ALICE, BOB);
		assert_noop!(call, Error::AlreadyMember);
		assert_eq!(System::sufficients(&BOB), 1);
	});
}

#[test]
fn invitation_should_fail_when_the_inviter_cannot_pay_the_deposit() {
	build_with_and_execute(
		vec![Founding {
			members: vec![CHARLIE],
			..open_village()
		}],
		|| {
			let call = invite(CHARLIE, DAVE);
			assert_noop!(call, TokenError::FundsUnavailable);
		},
	);
}

#[test]
fn invitation_should_fail_when_not_signed() {
	build_with_and_execute(vec![village()], || {
		let call = Organizations::invite(RuntimeOrigin::none(), VILLAGE, CHARLIE, u128::MAX);
		assert_noop!(call, DispatchError::BadOrigin);
	});
}
