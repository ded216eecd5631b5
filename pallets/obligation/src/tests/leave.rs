use super::*;
use crate::duty::surplus;
use munus_primitives::reputation::Inspect as _;

fn freeze(who: AccountId) {
	assert_ok!(Obligation::freeze(signed(who), ORG));
}

fn is_frozen(who: AccountId) -> bool {
	Standings::is_frozen(ORG, &who)
}

#[test]
fn leave_should_begin_at_once_when_no_seat_is_open() {
	build_and_execute(|| {
		(1..=2).for_each(enlist);
		freeze(1);
		assert_event(Event::LeaveBegan {
			org: ORG,
			who: 1,
			until: 101,
		});
		System::assert_has_event(
			Event::LeaveRequested {
				org: ORG,
				who: 1,
				until: 21,
			}
			.into(),
		);
		assert_eq!(
			record(1).state,
			State::Frozen {
				since: 1,
				until: 101
			}
		);
		assert!(is_frozen(1));
		assert_eq!((Obligation::active(ORG), office().freezing), (1, 0));
		assert_eq!(agenda(), [(101, (ORG, 0))]);
	});
}

#[test]
fn leave_should_begin_with_the_last_seat_closed() {
	build_and_execute(|| {
		enlist(1);
		seat(1, 1);
		seat(1, 2);
		freeze(1);
		assert_eq!(record(1).state, State::Freezing { until: 21 });
		assert_eq!((Obligation::active(ORG), office().open), (0, 2));
		let slot = Obligation::slot(ORG, 0).unwrap();
		assert!(!Obligation::can_sit(ORG, &slot));
		assert!(!Obligation::can_volunteer(ORG, &slot));
		assert_noop!(Obligation::seat(ORG, &1, 3), Error::<Test>::NoFreeSeat);
		assert_holds();
		owe(3);
		reviewed(1, 1);
		assert_eq!(record(1).state, State::Freezing { until: 21 });
		reviewed(1, 2);
		assert!(matches!(record(1).state, State::Frozen { .. }));
		assert_eq!(record(1).balance, surplus(4), "owed until then");
		assert_eq!(record(1).accrued.mantissa, 0);
		assert_eq!(earned(1), 6, "what was earned does not decay either");
	});
}

#[test]
fn leave_should_begin_after_the_notice_when_a_seat_stays_open() {
	build_and_execute(|| {
		enlist(1);
		seat(1, 1);
		freeze(1);
		run_to(21);
		assert_eq!(
			record(1).state,
			State::Frozen {
				since: 21,
				until: 121
			}
		);
		assert_eq!((office().ledger.heads[0], office().open), (0, 0));
		assert_holds();
		reviewed(1, 1);
		assert_eq!((record(1).balance, earned(1)), (surplus(6), 3));
		seat_is_refused();
	});
}

fn seat_is_refused() {
	assert_noop!(Obligation::seat(ORG, &1, 9), Error::<Test>::NoFreeSeat);
}

#[test]
fn frozen_should_owe_nothing_and_keep_its_status() {
	build_and_execute(|| {
		(1..=2).for_each(enlist);
		owe(16);
		freeze(1);
		assert_eq!(status(1), Status::Throttled);
		owe(30);
		patrol();
		assert_eq!(
			(status(1), record(1).balance),
			(Status::Throttled, -surplus(11))
		);
		assert_ok!(Obligation::unfreeze(signed(1), ORG));
		assert_eq!(record(1).balance, -surplus(11), "the deficit stays");
		owe(1);
		assert_eq!(Obligation::deficit(ORG, &1), 12);
	});
}

#[test]
fn unfreeze_should_put_back_on_duty_as_one_who_has_just_joined() {
	build_and_execute(|| {
		enlist(1);
		freeze(1);
		run_to(31);
		assert_ok!(Obligation::unfreeze(signed(1), ORG));
		assert_event(Event::LeaveEnded {
			org: ORG,
			who: 1,
			taken: 30,
		});
		assert_eq!(record(1).state, State::Active);
		assert!(!is_frozen(1) && agenda().is_empty());
		assert_eq!(Obligation::slot(ORG, 0).unwrap().joined, 31);
		let view = Obligation::enforcer(ORG, 1).unwrap();
		assert_eq!((view.leave_left, view.leave_after), (70, Some(71)));
	});
}

#[test]
fn request_should_be_taken_back_without_using_leave() {
	build_and_execute(|| {
		enlist(1);
		seat(1, 1);
		freeze(1);
		run_to(5);
		assert_ok!(Obligation::unfreeze(signed(1), ORG));
		assert_eq!((record(1).state, office().freezing), (State::Active, 0));
		assert_eq!((office().open, record(1).allowance.leave), (1, 0));
		assert_noop!(
			Obligation::freeze(signed(1), ORG),
			Error::<Test>::LeaveTooSoon
		);
	});
}

#[test]
fn leave_should_end_by_itself_when_it_is_used_up() {
	build_and_execute(|| {
		enlist(1);
		freeze(1);
		run_to(100);
		assert!(is_frozen(1));
		run_to(101);
		assert_event(Event::LeaveEnded {
			org: ORG,
			who: 1,
			taken: 100,
		});
		assert_eq!(
			(record(1).state, office().ledger.heads[0]),
			(State::Active, 1)
		);
		run_to(141);
		assert_noop!(
			Obligation::freeze(signed(1), ORG),
			Error::<Test>::LeaveUsedUp
		);
		set_time(365 * 86_400);
		freeze(1);
	});
}

#[test]
fn leave_should_not_be_asked_for_again_before_the_interval_is_over() {
	build_and_execute(|| {
		enlist(1);
		freeze(1);
		run_to(11);
		assert_ok!(Obligation::unfreeze(signed(1), ORG));
		run_to(50);
		assert_noop!(
			Obligation::freeze(signed(1), ORG),
			Error::<Test>::LeaveTooSoon
		);
		run_to(51);
		freeze(1);
		assert_eq!(agenda(), [(141, (ORG, 0))], "ninety are left");
	});
}

#[test]
fn interval_should_not_be_shortened_by_resigning() {
	build_and_execute(|| {
		enlist(1);
		freeze(1);
		run_to(11);
		assert_ok!(Obligation::unfreeze(signed(1), ORG));
		assert_ok!(Obligation::resign(signed(1), ORG));
		run_to(31);
		enlist(1);
		assert_noop!(
			Obligation::freeze(signed(1), ORG),
			Error::<Test>::LeaveTooSoon
		);
	});
}

#[test]
fn freeze_should_fail_when_too_few_would_be_active() {
	build_and_execute(|| {
		with_policy(|policy| policy.floor = 2);
		(1..=3).for_each(enlist);
		seat(1, 1);
		freeze(1);
		assert_noop!(
			Obligation::freeze(signed(2), ORG),
			Error::<Test>::TooFewActive
		);
		assert_ok!(Obligation::unfreeze(signed(1), ORG));
		freeze(2);
	});
}

#[test]
fn freeze_should_fail_when_banned_or_leaving_or_on_leave() {
	build_and_execute(|| {
		(1..=2).for_each(enlist);
		assert_ok!(Obligation::resign(signed(1), ORG));
		let freeze = |who| Obligation::freeze(signed(who), ORG);
		assert_noop!(freeze(1), Error::<Test>::AlreadyLeaving);
		assert_ok!(freeze(2));
		assert_noop!(freeze(2), Error::<Test>::OnLeave);
		assert_noop!(Obligation::resign(signed(2), ORG), Error::<Test>::OnLeave);
		enlist(3);
		owe(56);
		assert_noop!(freeze(3), Error::<Test>::BannedFromOffice);
		assert_noop!(freeze(4), Error::<Test>::NotEnforcer);
	});
}

#[test]
fn unfreeze_should_fail_when_not_on_leave() {
	build_and_execute(|| {
		enlist(1);
		assert_noop!(
			Obligation::unfreeze(signed(1), ORG),
			Error::<Test>::NotOnLeave
		);
		seat(1, 1);
		freeze(1);
		owe(56);
		assert_noop!(
			Obligation::unfreeze(signed(1), ORG),
			Error::<Test>::BannedFromOffice
		);
		patrol();
		assert!(
			matches!(record(1).state, State::Banned { .. }),
			"until leave begins"
		);
		assert_eq!(office().freezing, 0);
	});
}

#[test]
fn frozen_should_be_banned_after_leave_when_the_rules_were_tightened() {
	build_and_execute(|| {
		(1..=2).for_each(enlist);
		owe(16);
		freeze(1);
		freeze(2);
		with_policy(|policy| {
			policy.throttle_buffer = 3;
			policy.ban_buffer = 5;
		});
		patrol();
		assert_holds();
		assert_ok!(Obligation::unfreeze(signed(2), ORG));
		assert_eq!(record(2).state, State::Banned { until: 31 });
		run_to(100);
		assert!(is_frozen(1) && !Enforcers::<Test>::contains_key(ORG, 2));
		run_to(101);
		assert_eq!(record(1).state, State::Banned { until: 131 });
		assert!(!is_frozen(1));
		assert_holds();
		run_to(131);
		assert!(!Enforcers::<Test>::contains_key(ORG, 1));
	});
}

#[test]
fn banned_should_be_back_when_the_rules_are_loosened() {
	build_and_execute(|| {
		enlist(1);
		owe(56);
		patrol();
		with_policy(|policy| policy.ban_buffer = 55);
		run_to(31);
		assert_eq!(
			(record(1).state, status(1)),
			(State::Active, Status::Throttled)
		);
	});
}
