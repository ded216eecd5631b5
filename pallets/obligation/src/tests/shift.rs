use super::*;
use crate::duty::surplus;
use frame_support::dispatch::DispatchResult;
use munus_primitives::obligation::ALL_WEEK;

fn change(who: AccountId, shift: u8) -> DispatchResult {
	Obligation::change_shift(signed(who), ORG, shift)
}

fn two_shifts() {
	with_policy(|policy| policy.shifts = vec![ALL_WEEK, [0; 21]].try_into().unwrap());
}

#[test]
fn change_should_settle_the_old_shift_and_begin_the_new_one() {
	build_and_execute(|| {
		two_shifts();
		(1..=2).for_each(enlist);
		owe(2);
		run_to(4);
		assert_ok!(change(1, 1));
		assert_event(Event::ShiftChanged {
			org: ORG,
			who: 1,
			shift: 1,
		});
		owe(3);
		assert_eq!(Obligation::settled(ORG, &1).unwrap().0.balance, surplus(3));
		assert_eq!(office().ledger.heads[..2], [1, 1]);
		let slot = Obligation::slot(ORG, 0).unwrap();
		assert_eq!((slot.shift, slot.joined), (1, 4));
	});
}

#[test]
fn change_should_wait_for_a_notice() {
	build_and_execute(|| {
		two_shifts();
		enlist(1);
		assert_ok!(change(1, 1));
		run_to(20);
		assert_noop!(change(1, 0), Error::<Test>::ShiftTooSoon);
		run_to(21);
		assert_ok!(change(1, 0));
	});
}

#[test]
fn change_should_fail_when_the_shift_is_the_same_or_unknown() {
	build_and_execute(|| {
		two_shifts();
		enlist(1);
		assert_noop!(change(1, 0), Error::<Test>::SameShift);
		assert_noop!(change(1, 2), Error::<Test>::UnknownShift);
		assert_noop!(change(2, 1), Error::<Test>::NotEnforcer);
		assert_ok!(Obligation::freeze(signed(1), ORG));
		assert_noop!(change(1, 1), Error::<Test>::OnLeave);
	});
}

#[test]
fn change_should_fail_when_banned() {
	build_and_execute(|| {
		two_shifts();
		enlist(1);
		owe(56);
		assert_noop!(change(1, 1), Error::<Test>::BannedFromOffice);
	});
}
