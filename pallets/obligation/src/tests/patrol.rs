use super::*;
use crate::{duty::surplus, Alumni, Roster};

#[test]
fn patrol_should_ban_two_places_at_a_time_and_come_round() {
	build_and_execute(|| {
		(1..=5).for_each(enlist);
		owe(56);
		let banned = || {
			(1..=5)
				.filter(|who| record(*who).state != State::Active)
				.count()
		};
		assert_eq!(banned(), 0);
		patrol();
		assert_eq!(
			(banned(), office().cursor, office().ledger.heads[0]),
			(2, 2, 3)
		);
		patrol();
		assert_eq!((banned(), office().cursor), (4, 4));
		patrol();
		assert_eq!(
			(banned(), office().cursor, office().ledger.heads[0]),
			(5, 1, 0)
		);
	});
}

#[test]
fn patrol_should_leave_the_throttled_in_office() {
	build_and_execute(|| {
		enlist(1);
		owe(55);
		patrol();
		assert_eq!(record(1).state, State::Active);
		assert_eq!(record(1).balance, -surplus(50), "settled");
		owe(1);
		patrol();
		assert_eq!(record(1).state, State::Banned { until: 31 });
		assert_eq!(agenda(), [(31, (ORG, 0))]);
	});
}

#[test]
fn patrol_should_remove_the_banned_when_the_grace_is_over() {
	build_and_execute(|| {
		enlist(1);
		enlist(2);
		seat(1, 1);
		reviewed(1, 1);
		owe(57);
		patrol();
		System::set_block_number(30);
		patrol();
		assert!(Enforcers::<Test>::contains_key(ORG, 1));
		System::set_block_number(31);
		patrol();
		assert!(!Enforcers::<Test>::contains_key(ORG, 1));
		System::assert_has_event(
			Event::Left {
				org: ORG,
				who: 1,
				slot: 0,
				balance: -surplus(51),
				owed: 50,
				slashed: Some(100),
			}
			.into(),
		);
		assert_eq!((locked(1), standing(1)), (0, STANDING - 100 + 3));
		assert_eq!(Obligation::owed(ORG, 1), 50);
		assert_eq!(Alumni::<Test>::get(ORG, 1).unwrap().balance, -surplus(51));
		assert_eq!(
			Roster::<Test>::get(ORG, 0),
			Some(Place::Free { next: None })
		);
		assert!(agenda().is_empty(), "the agenda forgets the grace");
		assert_noop!(
			Obligation::enlist(signed(1), ORG, 0),
			Error::<Test>::BarredByDeficit
		);
	});
}

#[test]
fn patrol_should_take_the_open_seats_from_whom_it_removes() {
	build_and_execute(|| {
		enlist(1);
		seat(1, 1);
		seat(1, 2);
		owe(56);
		patrol();
		System::set_block_number(30);
		patrol();
		assert!(Enforcers::<Test>::contains_key(ORG, 1));
		System::set_block_number(31);
		patrol();
		assert!(!Enforcers::<Test>::contains_key(ORG, 1));
		assert_eq!(vacated(), [(1, 1), (2, 1)]);
	});
}

#[test]
fn patrol_should_take_no_seat_when_the_removal_fails() {
	build_and_execute(|| {
		enlist(1);
		seat(1, 1);
		reviewed(1, 1);
		seat(1, 2);
		owe(57);
		patrol();
		System::set_block_number(31);
		break_earning(true);
		patrol();
		assert_eq!((record(1).open.len(), vacated()), (1, vec![]));
		break_earning(false);
		patrol();
		assert_eq!(vacated(), [(2, 1)]);
	});
}

#[test]
fn patrol_should_pass_empty_places_and_an_empty_roster() {
	build_and_execute(|| {
		patrol();
		(1..=3).for_each(enlist);
		assert_ok!(Obligation::resign(signed(1), ORG));
		run_to(21);
		owe(56);
		patrol();
		assert_eq!(record(2).state, State::Banned { until: 51 });
		assert_eq!(record(3).state, State::Active);
	});
}

#[test]
fn patrol_should_change_nothing_and_go_on_when_one_removal_fails() {
	build_and_execute(|| {
		(1..=2).for_each(enlist);
		seat(1, 1);
		reviewed(1, 1);
		owe(57);
		patrol();
		System::set_block_number(31);
		break_earning(true);
		patrol();
		assert_eq!(locked(1), 100, "the stake was destroyed first, and is back");
		assert!(Enforcers::<Test>::contains_key(ORG, 1));
		assert!(!Enforcers::<Test>::contains_key(ORG, 2));
		assert_holds();
		break_earning(false);
		patrol();
		assert!(!Enforcers::<Test>::contains_key(ORG, 1));
	});
}

#[test]
fn leaver_should_be_banned_like_anybody_else() {
	build_and_execute(|| {
		enlist(1);
		assert_ok!(Obligation::resign(signed(1), ORG));
		owe(56);
		patrol();
		assert_eq!(
			agenda(),
			[(31, (ORG, 0))],
			"the end of the notice is off the agenda"
		);
		run_to(31);
		assert_eq!((locked(1), standing(1)), (0, STANDING - 100));
	});
}
