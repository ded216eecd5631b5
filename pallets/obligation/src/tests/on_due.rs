use super::*;
use crate::{duty::surplus, Alumni, Roster};

#[test]
fn leaver_should_leave_with_the_stake_when_the_notice_ends() {
	build_and_execute(|| {
		enlist(1);
		owe(2);
		assert_ok!(Obligation::resign(signed(1), ORG));
		run_to(20);
		assert_eq!(locked(1), 100);
		run_to(21);
		assert_event(Event::Left {
			org: ORG,
			who: 1,
			slot: 0,
			balance: surplus(3),
			owed: 0,
			slashed: None,
		});
		assert_eq!((locked(1), standing(1)), (0, STANDING));
		assert_eq!(Enforcers::<Test>::get(ORG, 1), None);
		assert_eq!(Owed::<Test>::get(ORG, 1), None);
		assert_eq!(Alumni::<Test>::get(ORG, 1).unwrap().balance, surplus(3));
		assert_eq!((office().ledger.heads[0], office().free_head), (0, Some(0)));
	});
}

#[test]
fn one_who_returns_should_not_get_the_surplus_twice() {
	build_and_execute(|| {
		enlist(1);
		owe(2);
		assert_ok!(Obligation::resign(signed(1), ORG));
		run_to(21);
		owe(9);
		enlist(1);
		assert_eq!(record(1).balance, surplus(3));
	});
}

#[test]
fn leaver_with_open_seats_should_owe_no_more_and_leave_when_they_are_closed() {
	build_and_execute(|| {
		enlist(1);
		enlist(2);
		assert_ok!(Obligation::resign(signed(1), ORG));
		seat(1, 1);
		run_to(21);
		assert_event(Event::Postponed {
			org: ORG,
			who: 1,
			until: 29,
		});
		assert_eq!(record(1).state, State::Closing { until: 29 });
		assert_eq!((office().ledger.heads[0], office().open), (1, 0));
		assert_noop!(Obligation::seat(ORG, &1, 2), Error::<Test>::NoFreeSeat);
		assert_noop!(
			Obligation::resign(signed(1), ORG),
			Error::<Test>::AlreadyLeaving
		);
		assert_holds();
		owe(4);
		reviewed(1, 1);
		assert_eq!(record(1).balance, surplus(6));
		run_to(29);
		assert!(!Enforcers::<Test>::contains_key(ORG, 1));
		assert_eq!(Obligation::owed(ORG, 1), 50);
	});
}

#[test]
fn leaver_should_be_postponed_again_while_a_seat_stays_open() {
	build_and_execute(|| {
		enlist(1);
		assert_ok!(Obligation::resign(signed(1), ORG));
		seat(1, 1);
		run_to(29);
		assert_eq!(record(1).state, State::Closing { until: 37 });
		assert_ok!(Obligation::unseat(ORG, &1, 1));
		run_to(37);
		assert!(!Enforcers::<Test>::contains_key(ORG, 1));
	});
}

#[test]
fn leaver_should_be_banned_when_the_notice_ends_beyond_the_buffer() {
	build_and_execute(|| {
		enlist(1);
		assert_ok!(Obligation::resign(signed(1), ORG));
		owe(56);
		run_to(21);
		assert_event(Event::Banned {
			org: ORG,
			who: 1,
			deficit: 51,
			until: 51,
		});
		assert_holds();
		run_to(51);
		assert_eq!((locked(1), standing(1)), (0, STANDING - 100));
	});
}

#[test]
fn banned_should_be_removed_when_the_grace_ends_without_a_patrol() {
	build_and_execute(|| {
		enlist(1);
		owe(56);
		patrol();
		run_to(30);
		assert_eq!(locked(1), 100);
		run_to(31);
		assert!(!Enforcers::<Test>::contains_key(ORG, 1));
		assert_eq!((locked(1), standing(1)), (0, STANDING - 100));
	});
}

#[test]
fn banned_should_be_removed_from_its_open_seats_when_the_grace_ends() {
	build_and_execute(|| {
		(1..=2).for_each(enlist);
		(1..=4).for_each(|panel| seat(1, panel));
		seat(2, 1);
		owe(56);
		patrol();
		run_to(30);
		assert_eq!((record(1).open.len(), vacated()), (4, vec![]));
		assert_ok!(Obligation::restore(signed(2), ORG, 1));
		run_to(31);
		assert!(!Enforcers::<Test>::contains_key(ORG, 1));
		assert_eq!(vacated(), [(1, 1), (2, 1), (3, 1), (4, 1)]);
		assert_eq!(locked(1), 0);
		assert_eq!((record(2).open.len(), office().open), (1, 1));
		assert!(agenda().is_empty());
	});
}

#[test]
fn bookkeeping_of_a_seat_should_change_nothing_when_its_holder_was_removed() {
	build_and_execute(|| {
		enlist(1);
		seat(1, 1);
		owe(56);
		patrol();
		run_to(31);
		let gone = Error::<Test>::NotEnforcer;
		assert_noop!(Obligation::reviewed(ORG, &1, 1, review()), gone);
		assert_noop!(Obligation::missed(ORG, &1, 1), Error::<Test>::NotEnforcer);
		assert_noop!(Obligation::unseat(ORG, &1, 1), Error::<Test>::NotEnforcer);
		assert_noop!(Obligation::declined(ORG, &1, 1), Error::<Test>::NotEnforcer);
	});
}

#[test]
fn weight_should_hold_the_seats_of_one_who_is_removed() {
	let base = <() as crate::WeightInfo>::on_due();
	let vacated = frame_support::weights::Weight::from_parts(5, 3).saturating_mul(8);
	assert_eq!(Obligation::on_due_weight(), base.saturating_add(vacated));
}

#[test]
fn appointed_should_lose_no_stake_when_removed() {
	build_and_execute(|| {
		assert_ok!(Obligation::appoint(signed(ADMIN), ORG, 1, None));
		owe(56);
		patrol();
		run_to(31);
		assert_event(Event::Left {
			org: ORG,
			who: 1,
			slot: 0,
			balance: -surplus(51),
			owed: 0,
			slashed: Some(0),
		});
		assert_eq!(standing(1), STANDING);
	});
}

#[test]
fn place_should_stay_as_it_is_when_nothing_is_due() {
	build_and_execute(|| {
		enlist(1);
		enlist(2);
		assert_ok!(Obligation::resign(signed(2), ORG));
		for slot in 0..3 {
			assert_ok!(Obligation::on_due(ORG, slot));
		}
		assert_eq!(record(1).state, State::Active);
		assert_eq!(record(2).state, State::Leaving { until: 21 });
		assert_eq!(Roster::<Test>::iter_prefix(ORG).count(), 2);
	});
}
