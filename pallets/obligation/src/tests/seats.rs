use super::*;
use crate::duty::surplus;
use munus_primitives::obligation::Slot;

fn slot_of(who: AccountId) -> Slot<AccountId, u64> {
	Obligation::slot(ORG, record(who).slot).unwrap()
}

#[test]
fn seat_should_fail_when_the_quota_is_used_up() {
	build_and_execute(|| {
		enlist(1);
		assert_eq!(Obligation::capacity(ORG), 4);
		(1..=4).for_each(|panel| seat(1, panel));
		assert_noop!(Obligation::seat(ORG, &1, 5), Error::<Test>::NoFreeSeat);
		assert!(!Obligation::can_sit(ORG, &slot_of(1)));
		assert_eq!(Obligation::capacity(ORG), 0);
		assert_eq!(Obligation::open_seats(ORG, &1), [1, 2, 3, 4]);
		assert_ok!(Obligation::unseat(ORG, &1, 2));
		assert!(Obligation::can_sit(ORG, &slot_of(1)));
		seat(1, 5);
	});
}

#[test]
fn throttled_should_have_one_seat_and_a_banned_none() {
	build_and_execute(|| {
		enlist(1);
		enlist(2);
		owe(16);
		assert_eq!(status(1), Status::Throttled);
		assert!(Obligation::can_sit(ORG, &slot_of(1)));
		seat(1, 1);
		assert!(!Obligation::can_sit(ORG, &slot_of(1)));
		assert_noop!(Obligation::seat(ORG, &1, 2), Error::<Test>::NoFreeSeat);
		owe(40);
		assert_eq!(status(2), Status::Banned);
		assert!(!Obligation::can_sit(ORG, &slot_of(2)));
		assert_noop!(Obligation::seat(ORG, &2, 1), Error::<Test>::NoFreeSeat);
	});
}

#[test]
fn seat_should_never_exceed_eight_when_the_policy_is_wrong() {
	build_and_execute(|| {
		with_policy(|policy| policy.quota = 20);
		enlist(1);
		(1..=8).for_each(|panel| seat(1, panel));
		assert_noop!(Obligation::seat(ORG, &1, 9), Error::<Test>::NoFreeSeat);
	});
}

#[test]
fn seat_should_fail_when_seated_already_or_no_enforcer() {
	build_and_execute(|| {
		enlist(1);
		seat(1, 1);
		assert_noop!(Obligation::seat(ORG, &1, 1), Error::<Test>::AlreadySeated);
		assert_noop!(Obligation::seat(ORG, &2, 1), Error::<Test>::NotEnforcer);
	});
}

#[test]
fn unseat_and_reviewed_should_fail_when_not_seated() {
	build_and_execute(|| {
		enlist(1);
		seat(1, 1);
		assert_noop!(Obligation::unseat(ORG, &1, 2), Error::<Test>::NotSeated);
		let booked = Obligation::reviewed(ORG, &1, 2, review());
		assert_noop!(booked, Error::<Test>::NotSeated);
		reviewed(1, 1);
		let again = Obligation::reviewed(ORG, &1, 1, review());
		assert_noop!(again, Error::<Test>::NotSeated);
	});
}

#[test]
fn can_sit_should_follow_the_hours_of_the_shift() {
	build_and_execute(|| {
		let mut thursday_midnight = [0; 21];
		thursday_midnight[9] = 1;
		with_policy(|policy| policy.shifts = vec![thursday_midnight].try_into().unwrap());
		enlist(1);
		assert!(Obligation::can_sit(ORG, &slot_of(1)));
		set_time(3_600);
		assert!(!Obligation::can_sit(ORG, &slot_of(1)));
		seat(1, 1);
	});
}

#[test]
fn can_sit_should_be_false_when_the_holder_is_gone() {
	build_and_execute(|| {
		enlist(1);
		let slot = slot_of(1);
		assert_ok!(Obligation::resign(signed(1), ORG));
		run_to(21);
		assert!(!Obligation::can_sit(ORG, &slot));
		assert_eq!(Obligation::slot(ORG, 0), None);
		assert_eq!(Obligation::status(ORG, &1), None);
		assert_eq!(Obligation::skill(ORG, &1), None);
		assert!(Obligation::open_seats(ORG, &1).is_empty());
	});
}

#[test]
fn reviewed_should_book_everything_at_once() {
	build_and_execute(|| {
		enlist(1);
		seat(1, 9);
		owe(2);
		let review = Reviewed {
			skill: 77,
			counts: true,
			fee: 40,
			reputation: 6,
		};
		assert_ok!(Obligation::reviewed(ORG, &1, 9, review));
		assert_event(Event::ReviewBooked {
			org: ORG,
			who: 1,
			panel: 9,
			counted: true,
			skill: 77,
			fee: 40,
			reputation: 6,
			balance: surplus(4),
		});
		let record = record(1);
		assert_eq!(
			(record.balance, record.fees, record.accrued.mantissa),
			(surplus(4), 40, 6)
		);
		assert_eq!(Obligation::skill(ORG, &1), Some((77, 1)));
		assert!(record.open.is_empty());
		assert_eq!((office().open, office().ledger.done), (0, 1));
	});
}

#[test]
fn reviewed_should_credit_nothing_when_the_review_does_not_count() {
	build_and_execute(|| {
		enlist(1);
		seat(1, 9);
		assert_ok!(Obligation::reviewed(
			ORG,
			&1,
			9,
			Reviewed {
				counts: false,
				..review()
			}
		));
		assert_eq!((record(1).balance, record(1).reviews), (surplus(5), 1));
		assert_eq!(office().ledger.done, 0);
	});
}

#[test]
fn work_ahead_should_not_count_beyond_the_surplus_cap() {
	build_and_execute(|| {
		enlist(1);
		for panel in 0..18 {
			seat(1, panel);
			reviewed(1, panel);
		}
		assert_eq!(record(1).balance, surplus(20));
	});
}

#[test]
fn last_review_should_save_one_whom_it_brings_back_within_the_buffer() {
	build_and_execute(|| {
		enlist(1);
		seat(1, 1);
		owe(56);
		assert_eq!(status(1), Status::Banned);
		reviewed(1, 1);
		assert_eq!(
			(status(1), record(1).state),
			(Status::Throttled, State::Active)
		);
	});
}

#[test]
fn ban_should_be_booked_when_a_seat_is_taken_back() {
	build_and_execute(|| {
		enlist(1);
		enlist(2);
		seat(1, 1);
		seat(1, 2);
		owe(56);
		assert_ok!(Obligation::unseat(ORG, &1, 1));
		assert_event(Event::Banned {
			org: ORG,
			who: 1,
			deficit: 51,
			until: 31,
		});
		assert_eq!((office().ledger.heads[0], office().open), (1, 0));
		assert_holds();

		reviewed(1, 2);
		assert_eq!(
			(status(1), record(1).state),
			(Status::Throttled, State::Active)
		);
		assert_eq!((office().ledger.heads[0], office().open), (2, 0));
		assert!(agenda().is_empty(), "the grace is off the agenda");
	});
}

#[test]
fn banned_should_owe_no_more() {
	build_and_execute(|| {
		enlist(1);
		enlist(2);
		owe(56);
		patrol();
		owe(1);
		assert_eq!(
			Obligation::settled(ORG, &1).unwrap().0.balance,
			-surplus(51)
		);
		assert_eq!(Obligation::active(ORG), 0);
	});
}

#[test]
fn capacity_should_be_zero_when_the_organization_is_unknown() {
	build_and_execute(|| {
		assert_eq!(Obligation::capacity(ORG + 1), 0);
		assert_eq!(
			(Obligation::active(ORG + 1), Obligation::roster_len(ORG + 1)),
			(0, 0)
		);
	});
}
