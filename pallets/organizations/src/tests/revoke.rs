use super::support::*;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn revocation_should_undo_the_invitation_when_the_administrator_asks() {
	build_with_and_execute(vec![village()], || {
		let before = held_for_memberships(&ALICE);
		assert_ok!(invite(ALICE, CHARLIE));
		System::reset_events();
		assert_ok!(Organizations::revoke(signed(ALICE), VILLAGE, CHARLIE));
		assert_eq!(held_for_memberships(&ALICE), before);
		assert!(!System::account_exists(&CHARLIE));
		assert_eq!(Members::<Test>::get(VILLAGE, CHARLIE), None);
		let revoked = Event::InvitationRevoked {
			org: VILLAGE,
			who: CHARLIE,
		};
		assert_eq!(the_event(), revoked);
		assert_noop!(join(CHARLIE), Error::NotInvited);
	});
}

#[test]
fn revocation_should_pay_the_inviter_back_whoever_asks() {
	build_with_and_execute(vec![open_village()], || {
		assert_ok!(join(BOB));
		for by in [ALICE, BOB] {
			assert_ok!(invite(BOB, CHARLIE));
			assert_ok!(Organizations::revoke(signed(by), VILLAGE, CHARLIE));
			assert_eq!(held_for_memberships(&BOB), membership_deposit());
		}
	});
}

#[test]
fn revocation_should_let_the_invited_choose_no_sponsor_when_it_declines() {
	build_with_and_execute(vec![open_village()], || {
		assert_ok!(invite(ALICE, BOB));
		assert_ok!(Organizations::revoke(signed(BOB), VILLAGE, BOB));
		assert_eq!(System::sufficients(&BOB), 0);
		assert_ok!(join(BOB));
		assert_eq!(held_for_memberships(&BOB), membership_deposit());
	});
}

#[test]
fn revocation_should_fail_when_the_organization_is_unknown() {
	build_with_and_execute(vec![village()], || {
		let call = Organizations::revoke(signed(ALICE), UNKNOWN, CHARLIE);
		assert_noop!(call, Error::UnknownOrganization);
	});
}

#[test]
fn revocation_should_fail_when_there_is_no_invitation() {
	build_with_and_execute(vec![village()], || {
		let call = Organizations::revoke(signed(ALICE), VILLAGE, CHARLIE);
		assert_noop!(call, Error::NotInvited);
	});
}

#[test]
fn revocation_should_fail_when_accepted_already() {
	build_with_and_execute(
		vec![Founding {
			members: vec![CHARLIE],
			..village()
		}],
		|| {
			let call = Organizations::revoke(signed(ALICE), VILLAGE, CHARLIE);
			assert_noop!(call, Error::AlreadyMember);
		},
	);
}

#[test]
fn revocation_should_fail_when_somebody_else_asks() {
	build_with_and_execute(
		vec![Founding {
			members: vec![BOB],
			..open_village()
		}],
		|| {
			assert_ok!(invite(ALICE, CHARLIE));
			for by in [BOB, DAVE] {
				let call = Organizations::revoke(signed(by), VILLAGE, CHARLIE);
				assert_noop!(call, Error::NotInviter);
			}
		},
	);
}

#[test]
fn revocation_should_fail_when_not_signed() {
	build_with_and_execute(vec![village()], || {
		let call = Organizations::revoke(RuntimeOrigin::root(), VILLAGE, CHARLIE);
		assert_noop!(call, DispatchError::BadOrigin);
	});
}
