//! Every deadline of the office passes with nobody acting: no call, no verdict and no patrol, only
//! the clock and the chain's own agenda.

use super::*;
use crate::{Alumni, Candidates, Roster};

fn in_office(who: AccountId) -> bool {
	Enforcers::<Test>::contains_key(ORG, who)
}

/// Lets the clock run until nothing is left on the agenda; gives when that was.
fn idle() -> u64 {
	for _ in 0..1_000 {
		assert_holds();
		let next = agenda().first().map(|(due, _)| *due);
		let lottery = lotteries().first().map(|(due, _)| *due);
		match next.into_iter().chain(lottery).min() {
			Some(due) => run_to(due.max(System::block_number() + 1)),
			None => return System::block_number(),
		}
	}
	panic!("something is stuck: {:?}", agenda());
}

#[test]
fn notice_should_end_in_leaving_with_everything_given_back() {
	build_and_execute(|| {
		enlist(1);
		seat(1, 1);
		reviewed(1, 1);
		assert_ok!(Obligation::resign(signed(1), ORG));
		assert_eq!(idle(), 21);
		assert!(!in_office(1));
		assert_eq!((locked(1), earned(1), Obligation::owed(ORG, 1)), (0, 3, 50));
		assert!(Alumni::<Test>::contains_key(ORG, 1));
	});
}

#[test]
fn notice_should_end_in_closing_until_the_last_seat_is_closed() {
	build_and_execute(|| {
		enlist(1);
		assert_ok!(Obligation::resign(signed(1), ORG));
		seat(1, 1);
		run_to(21);
		assert_eq!(record(1).state, State::Closing { until: 29 });
		// The panel's own deadline.
		assert_ok!(Obligation::missed(ORG, &1, 1));
		assert_eq!((idle(), in_office(1)), (29, false));
	});
}

#[test]
fn grace_should_end_in_removal() {
	build_and_execute(|| {
		(1..=2).for_each(enlist);
		owe(56);
		patrol();
		assert_eq!(idle(), 31);
		assert!(!in_office(1) && !in_office(2));
		assert_eq!([1, 2].map(standing), [STANDING - 100; 2]);
		assert_eq!((office().held, office().ledger.active()), (0, 0));
	});
}

#[test]
fn grace_should_end_in_removal_from_open_seats() {
	build_and_execute(|| {
		enlist(1);
		seat(1, 1);
		owe(56);
		patrol();
		assert_eq!((idle(), in_office(1)), (31, false));
		assert_eq!(vacated(), [(1, 1)]);
	});
}

#[test]
fn term_of_an_appointment_should_wait_for_open_seats() {
	build_and_execute(|| {
		with_policy(|policy| policy.term = 60);
		assert_ok!(Obligation::appoint(signed(ADMIN), ORG, 1, None));
		seat(1, 1);
		run_to(61);
		assert_eq!(record(1).state, State::Closing { until: 69 });
		reviewed(1, 1);
		assert_eq!((idle(), in_office(1), vacated()), (69, false, vec![]));
	});
}

#[test]
fn grace_should_end_later_when_the_days_cap_is_reached() {
	build_and_execute(|| {
		with_policy(|policy| policy.removals_per_day = 1);
		(1..=2).for_each(enlist);
		owe(56);
		patrol();
		run_to(31);
		assert_eq!(office().held, 1);
		set_time(86_400);
		assert_eq!((idle(), office().held), (51, 0));
	});
}

#[test]
fn grace_should_end_in_a_successor_taking_the_place() {
	build_and_execute(|| {
		with_policy(|policy| (policy.places, policy.floor) = (1, 1));
		enlist(1);
		assert_ok!(Obligation::join_waitlist(signed(2), ORG, 0));
		owe(56);
		patrol();
		// Removed at 31 although below the floor, a lottery called, and drawn when its randomness
		// is known three blocks later.
		assert_eq!(idle(), 35);
		assert!(!in_office(1) && in_office(2));
		assert!(!Candidates::<Test>::contains_key(ORG, 2));
		assert_eq!((locked(2), office().waiting), (100, 0));
	});
}

#[test]
fn term_of_an_appointment_should_end_in_leaving() {
	build_and_execute(|| {
		with_policy(|policy| policy.term = 60);
		assert_ok!(Obligation::appoint(signed(ADMIN), ORG, 1, None));
		assert_eq!((idle(), in_office(1)), (61, false));
		assert_eq!(standing(1), STANDING);
		assert!(Alumni::<Test>::contains_key(ORG, 1));
	});
}

#[test]
fn term_should_end_after_a_leave_that_hid_it() {
	build_and_execute(|| {
		with_policy(|policy| policy.term = 60);
		assert_ok!(Obligation::appoint(signed(ADMIN), ORG, 1, None));
		assert_ok!(Obligation::freeze(signed(1), ORG));
		run_to(101);
		assert_eq!(
			record(1).state,
			State::Active,
			"the leave of 100 is used up"
		);
		assert_eq!((idle(), in_office(1)), (102, false));
	});
}

#[test]
fn request_for_leave_should_end_in_leave_and_leave_in_duty() {
	build_and_execute(|| {
		(1..=2).for_each(enlist);
		seat(1, 1);
		assert_ok!(Obligation::freeze(signed(1), ORG));
		run_to(21);
		let leave = State::Frozen {
			since: 21,
			until: 121,
		};
		assert_eq!(record(1).state, leave, "the seat is still open");
		owe(30);
		assert_eq!(idle(), 121);
		assert_eq!(
			(record(1).state, status(1)),
			(State::Active, Status::Healthy)
		);
		assert_eq!(record(1).allowance.back, Some(121));
		assert_eq!(office().ledger.heads[0], 2);
	});
}

#[test]
fn leave_should_end_in_a_ban_and_removal_when_the_deficit_is_beyond_the_buffer() {
	build_and_execute(|| {
		enlist(1);
		owe(50);
		assert_ok!(Obligation::freeze(signed(1), ORG));
		with_policy(|policy| policy.ban_buffer = 40);
		run_to(101);
		assert_eq!(record(1).state, State::Banned { until: 131 });
		assert_eq!((idle(), in_office(1)), (131, false));
	});
}

#[test]
fn waitlist_should_fill_places_that_the_policy_adds_with_the_next_verdict() {
	build_and_execute(|| {
		with_policy(|policy| policy.places = 1);
		enlist(1);
		(2..=4).for_each(|who| {
			set_sponsor(who, NOBODY);
			assert_ok!(Obligation::join_waitlist(signed(who), ORG, 0));
		});
		assert_eq!(idle(), 1, "no place, no lottery");
		with_policy(|policy| policy.places = 4);
		patrol();
		idle();
		assert_eq!((office().waiting, office().held), (0, 4));
	});
}

#[test]
fn lottery_should_end_when_nobody_who_waits_can_take_the_place() {
	build_and_execute(|| {
		with_policy(|policy| policy.places = 1);
		enlist(1);
		assert_ok!(Obligation::join_waitlist(signed(2), ORG, 0));
		expel(2);
		assert_ok!(Obligation::resign(signed(1), ORG));
		idle();
		assert_eq!((office().waiting, office().held, locked(2)), (0, 0, 0));
		assert!(Roster::<Test>::iter_prefix(ORG).count() == 1);
	});
}

#[test]
fn absence_should_end_in_removal_because_duty_runs_on() {
	build_and_execute(|| {
		(1..=2).for_each(enlist);
		for panel in 1..=2 {
			seat(1, panel);
			assert_ok!(Obligation::missed(ORG, &1, panel));
		}
		assert!(record(1).is_absent());
		owe(56);
		patrol();
		assert_eq!((idle(), in_office(1)), (31, false));
	});
}

#[test]
fn nothing_should_be_owed_when_no_work_comes() {
	build_and_execute(|| {
		enlist(1);
		owe(1);
		let before = Obligation::enforcer(ORG, 1).unwrap();
		set_time(400 * 86_400);
		run_to(5_000);
		patrol();
		let after = Obligation::enforcer(ORG, 1).unwrap();
		assert_eq!(
			(after.balance, after.status),
			(before.balance, Status::Healthy)
		);
		assert_eq!(idle(), 5_000, "and nothing is due");
	});
}
