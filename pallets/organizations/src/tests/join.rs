use super::support::*;
use frame_support::{assert_noop, assert_ok, dispatch::CheckIfFeeless};
use munus_primitives::organizations::Inspect;
use sp_runtime::{ArithmeticError, DispatchError, TokenError};

fn is_free(who: AccountId, org: u32) -> bool {
	RuntimeCall::Organizations(crate::Call::join {
		org,
		max_total: u128::MAX,
	})
	.is_feeless(&signed(who))
}

#[test]
fn joining_should_be_free_exactly_when_an_invitation_waits() {
	build_with_and_execute(vec![open_village()], || {
		assert!(!is_free(CHARLIE, VILLAGE));
		assert_ok!(invite(ALICE, CHARLIE));
		assert!(is_free(CHARLIE, VILLAGE));
		assert!(!is_free(BOB, VILLAGE) && !is_free(CHARLIE, UNKNOWN));
		let unsigned = RuntimeCall::Organizations(crate::Call::join {
			org: VILLAGE,
			max_total: u128::MAX,
		});
		assert!(!unsigned.is_feeless(&RuntimeOrigin::none()));
		assert_ok!(join(CHARLIE));
		assert!(!is_free(CHARLIE, VILLAGE));
	});
}

#[test]
fn joining_should_cost_the_invited_nothing() {
	build_with_and_execute(vec![village()], || {
		System::set_block_number(9);
		assert_ok!(invite(ALICE, CHARLIE));
		System::reset_events();
		assert_ok!(join(CHARLIE));
		assert!(Organizations::is_member(VILLAGE, &CHARLIE));
		let membership = Members::<Test>::get(VILLAGE, CHARLIE).unwrap();
		assert_eq!((membership.joined, membership.depositor), (Some(9), ALICE));
		assert_eq!(Organizations::organization(VILLAGE).unwrap().members, 2);
		assert_eq!(System::sufficients(&CHARLIE), 1);
		assert_eq!(
			the_event(),
			Event::Joined {
				org: VILLAGE,
				who: CHARLIE
			}
		);
	});
}

#[test]
fn joining_should_take_the_joiners_own_deposit_when_open_and_not_invited() {
	build_with_and_execute(vec![open_village()], || {
		assert_ok!(join(BOB));
		assert_eq!(held_for_memberships(&BOB), membership_deposit());
		assert_eq!(System::sufficients(&BOB), 0);
		assert_eq!(Organizations::sponsor(VILLAGE, &BOB), None);
	});
}

#[test]
fn joining_should_fail_when_the_organization_is_unknown() {
	build_and_execute(|| {
		assert_noop!(
			Organizations::join(signed(BOB), UNKNOWN, u128::MAX),
			Error::UnknownOrganization
		);
	});
}

#[test]
fn joining_should_fail_when_not_invited_and_not_open() {
	build_with_and_execute(vec![village()], || {
		assert_noop!(join(BOB), Error::NotInvited);
	});
}

#[test]
fn joining_should_fail_when_repeated() {
	build_with_and_execute(vec![open_village()], || {
		assert_ok!(join(BOB));
		assert_noop!(join(BOB), Error::AlreadyMember);
		assert_noop!(join(ALICE), Error::AlreadyMember);
	});
}

#[test]
fn joining_should_fail_when_the_deposit_cannot_be_paid() {
	build_with_and_execute(vec![open_village()], || {
		let call = join(CHARLIE);
		assert_noop!(call, TokenError::FundsUnavailable);
	});
}

#[test]
fn joining_should_fail_when_members_cannot_be_counted_further() {
	chain(vec![open_village()]).execute_with(|| {
		crate::Organizations::<Test>::mutate(VILLAGE, |organization| {
			organization.as_mut().unwrap().members = u32::MAX;
		});
		assert_noop!(join(BOB), ArithmeticError::Overflow);
	});
}

#[test]
fn joining_should_fail_when_not_signed() {
	build_with_and_execute(vec![open_village()], || {
		assert_noop!(
			Organizations::join(RuntimeOrigin::root(), VILLAGE, u128::MAX),
			DispatchError::BadOrigin
		);
	});
}
