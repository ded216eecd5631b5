use super::*;
use crate::{duty::surplus, Alumni};
use frame_support::{dispatch::DispatchResult, pallet_prelude::DispatchError};

fn restore(who: AccountId, reviews: u32) -> DispatchResult {
	Obligation::restore(signed(who), ORG, reviews)
}

fn slot_of(who: AccountId) -> munus_primitives::obligation::Slot<AccountId, u64> {
	Obligation::slot(ORG, record(who).slot).unwrap()
}

#[test]
fn banned_should_be_in_office_again_when_it_burns_reputation() {
	build_and_execute(|| {
		(1..=2).for_each(enlist);
		owe(57);
		patrol();
		run_to(5);
		assert_ok!(restore(1, 1));
		assert_eq!(status(1), Status::Banned, "52 owed, one paid");
		assert_ok!(restore(1, 3));
		assert_event(Event::Restored {
			org: ORG,
			who: 1,
			reviews: 3,
			cost: 21,
			balance: -surplus(48),
		});
		System::assert_has_event(
			Event::Reinstated {
				org: ORG,
				who: 1,
				deficit: 48,
			}
			.into(),
		);
		assert_eq!(
			(record(1).state, status(1)),
			(State::Active, Status::Throttled)
		);
		assert_eq!((office().ledger.heads[0], standing(1)), (1, STANDING - 28));
		assert_eq!(agenda().len(), 1);
		assert_eq!(slot_of(1).joined, 5);
		run_to(50);
		assert!(Enforcers::<Test>::contains_key(ORG, 1));
		assert_eq!(Obligation::enforcer(ORG, 1).unwrap().restores_left, 16);
	});
}

#[test]
fn restore_should_pay_what_is_owed_and_no_more() {
	build_and_execute(|| {
		enlist(1);
		assert_noop!(restore(1, 1), Error::<Test>::NotOwed);
		owe(8);
		assert_noop!(restore(1, 0), Error::<Test>::NotOwed);
		assert_noop!(restore(1, 4), Error::<Test>::NotOwed);
		assert_ok!(restore(1, 3));
		assert_eq!(record(1).balance, 0);
		assert_noop!(restore(2, 1), Error::<Test>::NotEnforcer);
	});
}

#[test]
fn restore_should_be_bounded_in_a_year() {
	build_and_execute(|| {
		enlist(1);
		owe(40);
		assert_ok!(restore(1, 20));
		assert_noop!(restore(1, 1), Error::<Test>::RestoresUsedUp);
		set_time(364 * 86_400);
		assert_noop!(restore(1, 1), Error::<Test>::RestoresUsedUp);
		set_time(365 * 86_400);
		assert_ok!(restore(1, 1));
	});
}

#[test]
fn restore_should_fail_on_leave_and_without_reputation() {
	build_and_execute(|| {
		(1..=2).for_each(enlist);
		owe(8);
		assert_ok!(Obligation::freeze(signed(1), ORG));
		assert_noop!(restore(1, 1), Error::<Test>::OnLeave);
		with_policy(|policy| policy.restore_cost = STANDING);
		assert_noop!(restore(2, 1), DispatchError::Other("too little reputation"));
	});
}

#[test]
fn one_who_left_should_pay_off_what_bars_it() {
	build_and_execute(|| {
		enlist(1);
		owe(57);
		patrol();
		run_to(31);
		assert_noop!(
			Obligation::enlist(signed(1), ORG, 0),
			Error::<Test>::BarredByDeficit
		);
		assert_ok!(restore(1, 2));
		assert_eq!(Alumni::<Test>::get(ORG, 1).unwrap().balance, -surplus(50));
		enlist(1);
		assert_noop!(restore(1, 19), Error::<Test>::RestoresUsedUp);
	});
}

#[test]
fn banned_should_work_itself_back_on_one_seat_at_a_time() {
	build_and_execute(|| {
		enlist(1);
		owe(57);
		patrol();
		assert!(Obligation::can_volunteer(ORG, &slot_of(1)));
		assert_noop!(Obligation::seat(ORG, &1, 1), Error::<Test>::NoFreeSeat);
		assert_ok!(Obligation::volunteer(ORG, &1, 1));
		assert!(!Obligation::can_volunteer(ORG, &slot_of(1)));
		assert_noop!(Obligation::volunteer(ORG, &1, 2), Error::<Test>::NoFreeSeat);
		assert_noop!(
			Obligation::volunteer(ORG, &1, 1),
			Error::<Test>::AlreadySeated
		);
		assert_holds();
		reviewed(1, 1);
		assert_eq!(status(1), Status::Banned);
		assert_ok!(Obligation::volunteer(ORG, &1, 2));
		reviewed(1, 2);
		assert_eq!(
			(status(1), record(1).state),
			(Status::Throttled, State::Active)
		);
	});
}

#[test]
fn banned_should_not_volunteer_when_the_grace_is_over() {
	build_and_execute(|| {
		with_policy(|policy| policy.floor = 1);
		enlist(1);
		owe(57);
		let slot = slot_of(1);
		assert!(
			Obligation::can_volunteer(ORG, &slot),
			"banned, not yet booked"
		);
		assert_ok!(Obligation::volunteer(ORG, &1, 1));
		assert!(matches!(record(1).state, State::Banned { until: 31 }));
		assert_holds();
		assert_ok!(Obligation::unseat(ORG, &1, 1));
		System::set_block_number(30);
		assert!(Obligation::can_volunteer(ORG, &slot));
		System::set_block_number(31);
		assert!(!Obligation::can_volunteer(ORG, &slot));
	});
}

#[test]
fn volunteer_should_need_no_duty_hour_but_free_quota() {
	build_and_execute(|| {
		with_policy(|policy| {
			policy.shifts = vec![[0; 21]].try_into().unwrap();
			policy.quota = 1;
		});
		enlist(1);
		assert!(!Obligation::can_sit(ORG, &slot_of(1)));
		assert!(Obligation::can_volunteer(ORG, &slot_of(1)));
		assert_ok!(Obligation::volunteer(ORG, &1, 1));
		assert!(!Obligation::can_volunteer(ORG, &slot_of(1)));
		assert_eq!(office().open, 1);
		assert_eq!(Obligation::slot_of(ORG, &1), Some(0));
		assert_eq!(Obligation::slot_of(ORG, &2), None);
	});
}
