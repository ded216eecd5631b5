use super::support::*;
use frame_support::{assert_noop, assert_ok};
use munus_primitives::organizations::Inspect as _;
use sp_runtime::DispatchError;

fn ask(who: Option<AccountId>) -> sp_runtime::DispatchResult {
	Organizations::set_admin(signed(ALICE), VILLAGE, who)
}

#[test]
fn asking_should_change_nothing_until_it_is_accepted() {
	build_with_and_execute(vec![village()], || {
		assert_ok!(ask(Some(BOB)));
		let offered = Event::AdminOffered {
			org: VILLAGE,
			successor: Some(BOB),
		};
		assert_eq!(the_event(), offered);
		let view = Organizations::organization(VILLAGE).unwrap();
		assert_eq!((view.admin, view.successor), (ALICE, Some(BOB)));
		assert!(!Organizations::is_admin(VILLAGE, &BOB));
	});
}

#[test]
fn asking_should_replace_whoever_was_asked_before() {
	build_with_and_execute(vec![village()], || {
		assert_ok!(ask(Some(BOB)));
		assert_ok!(ask(None));
		let accept = accept_admin(BOB);
		assert_noop!(accept, Error::NotSuccessor);
	});
}

#[test]
fn asking_should_fail_when_not_the_administrator_does() {
	build_with_and_execute(vec![experienced()], || {
		let ask = |who, org| Organizations::set_admin(who, org, Some(BOB));
		assert_noop!(ask(signed(BOB), VILLAGE), Error::NotAdmin);
		assert_noop!(ask(signed(ALICE), UNKNOWN), Error::UnknownOrganization);
		assert_noop!(
			ask(RuntimeOrigin::root(), VILLAGE),
			DispatchError::BadOrigin
		);
		hand_over_now();
		assert_noop!(ask(signed(ALICE), VILLAGE), Error::SelfManaged);
	});
}
