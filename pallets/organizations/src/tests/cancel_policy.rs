use super::support::*;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn cancelling_should_keep_the_old_policy_for_good() {
	build_with_and_execute(vec![village()], || {
		let old = policy_of(VILLAGE);
		assert_ok!(Organizations::schedule_policy(
			signed(ALICE),
			VILLAGE,
			larger_panels()
		));
		System::reset_events();
		assert_ok!(Organizations::cancel_policy(signed(ALICE), VILLAGE));
		assert_eq!(the_event(), Event::PolicyCancelled { org: VILLAGE });
		check_deadlines();
		run_to(2 * LEAD);
		assert_eq!(policy_of(VILLAGE), old);
		assert_ok!(Organizations::schedule_policy(
			signed(ALICE),
			VILLAGE,
			larger_panels()
		));
	});
}

#[test]
fn cancelling_should_fail_when_no_change_is_announced() {
	build_with_and_execute(vec![village()], || {
		let cancel = || Organizations::cancel_policy(signed(ALICE), VILLAGE);
		assert_noop!(cancel(), Error::NoChangeAnnounced);
		assert_ok!(Organizations::schedule_policy(
			signed(ALICE),
			VILLAGE,
			larger_panels()
		));
		run_to(1 + LEAD);
		assert_noop!(cancel(), Error::NoChangeAnnounced);
	});
}

#[test]
fn cancelling_should_fail_when_another_does_it() {
	build_with_and_execute(vec![village()], || {
		assert_ok!(Organizations::schedule_policy(
			signed(ALICE),
			VILLAGE,
			larger_panels()
		));
		let cancel = |who| Organizations::cancel_policy(who, VILLAGE);
		assert_noop!(cancel(signed(BOB)), Error::NotAdmin);
		assert_noop!(cancel(RuntimeOrigin::root()), DispatchError::BadOrigin);
		let call = Organizations::cancel_policy(signed(ALICE), UNKNOWN);
		assert_noop!(call, Error::UnknownOrganization);
	});
}
