use super::*;
use crate::{
	duty::surplus,
	tickets::{drawn, Ticket},
	Alumni, Candidates, Lotteries, TicketOf, Tickets, DRAWS, MAX_DRAWS,
};
use frame_support::dispatch::DispatchResult;
use munus_primitives::organizations::Appoint;
use std::collections::BTreeMap;

fn join(who: AccountId) -> DispatchResult {
	Obligation::join_waitlist(signed(who), ORG, 0)
}

fn leave(who: AccountId) -> DispatchResult {
	Obligation::leave_waitlist(signed(who), ORG)
}

fn joins(who: AccountId) {
	assert_ok!(join(who));
}

fn leaves(who: AccountId) {
	assert_ok!(leave(who));
}

fn in_office(who: AccountId) -> bool {
	Enforcers::<Test>::contains_key(ORG, who)
}

/// An office of one place, held by 100.
fn full() {
	with_policy(|policy| policy.places = 1);
	enlist(100);
}

/// Everybody has a sponsor of its own.
fn own_sponsors(who: core::ops::RangeInclusive<AccountId>) {
	who.for_each(|who| set_sponsor(who, NOBODY));
}

/// 100 resigns and is gone twenty blocks later.
fn vacate() -> u64 {
	assert_ok!(Obligation::resign(signed(100), ORG));
	System::block_number() + 20
}

#[test]
fn join_should_lock_the_stake_and_give_a_ticket() {
	build_and_execute(|| {
		full();
		run_to(4);
		assert_ok!(join(1));
		assert_event(Event::WaitlistJoined {
			org: ORG,
			who: 1,
			shift: 0,
			ticket: 0,
			stake: 100,
		});
		assert_eq!((locked(1), office().waiting), (100, 1));
		assert_ok!(join(2));
		let view = Obligation::candidate(ORG, 2).unwrap();
		assert_eq!((view.since, view.ticket, view.stake), (4, 0, 100));
		assert_eq!(Obligation::candidate(ORG, 3), None);
		assert_eq!(Obligation::office(ORG).unwrap().waiting, 2);
		assert!(Obligation::in_office(ORG, &1), "so that it stays a member");
		assert!(lotteries().is_empty());
	});
}

#[test]
fn enlist_should_fail_when_the_roster_is_full_or_others_wait() {
	build_and_execute(|| {
		full();
		let full = || Error::<Test>::RosterFull;
		assert_noop!(Obligation::enlist(signed(1), ORG, 0), full());
		assert_noop!(Obligation::appoint(signed(ADMIN), ORG, 1, None), full());
		assert_ok!(join(1));
		with_policy(|policy| policy.places = 2);
		assert_noop!(Obligation::enlist(signed(2), ORG, 0), full());
		assert_ok!(Obligation::appoint(signed(ADMIN), ORG, 2, None));
	});
}

#[test]
fn one_who_waits_should_wait_no_more_when_appointed() {
	build_and_execute(|| {
		full();
		assert_ok!(join(1));
		with_policy(|policy| policy.places = 2);
		assert_ok!(Obligation::appoint(signed(ADMIN), ORG, 1, None));
		assert_eq!((locked(1), office().waiting), (0, 0));
		assert!(record(1).appointed);
	});
}

#[test]
fn join_should_fail_when_not_eligible() {
	build_and_execute(|| {
		full();
		assert_ok!(join(1));
		assert_noop!(join(1), Error::<Test>::AlreadyWaiting);
		assert_noop!(join(100), Error::<Test>::AlreadyEnlisted);
		assert_noop!(join(1_000), Error::<Test>::NotMember);
		assert_noop!(
			Obligation::join_waitlist(signed(2), ORG, 1),
			Error::<Test>::UnknownShift
		);
		assert_noop!(
			Obligation::join_waitlist(signed(2), ORG + 1, 0),
			Error::<Test>::UnknownOrganization
		);
		let past = Past {
			balance: -surplus(51),
			skill: 0,
			reviews: 0,
			allowance: Default::default(),
		};
		Alumni::<Test>::insert(ORG, 2, past);
		assert_noop!(join(2), Error::<Test>::BarredByDeficit);
		with_policy(|policy| policy.stake = STANDING + 1);
		assert!(join(3).is_err());
	});
}

#[test]
fn leave_should_unlock_the_stake_wherever_one_stands() {
	build_and_execute(|| {
		full();
		for gone in 1..=3 {
			(1..=3).for_each(joins);
			assert_ok!(leave(gone));
			assert_event(Event::WaitlistLeft {
				org: ORG,
				who: gone,
			});
			assert_eq!((locked(gone), office().waiting), (0, 2));
			assert_holds();
			for who in (1..=3).filter(|who| *who != gone) {
				assert_ok!(leave(who));
				assert_holds();
			}
			assert_eq!((office().waiting, office().tickets), (0, 1));
			assert_eq!(office().free_ticket, Some(0));
		}
		assert_noop!(leave(1), Error::<Test>::NotWaiting);
		assert_eq!(TicketOf::<Test>::iter().count(), 0);
	});
}

#[test]
fn tickets_should_stay_where_they_are_and_be_used_again() {
	build_and_execute(|| {
		full();
		own_sponsors(1..=9);
		(1..=4).for_each(joins);
		assert_ok!(leave(2));
		assert_ok!(leave(3));
		let ticket = |who| Candidates::<Test>::get(ORG, who).unwrap().ticket;
		assert_eq!((ticket(1), ticket(4)), (0, 3));
		assert_eq!(
			Tickets::<Test>::get(ORG, 2),
			Some(Ticket::Free { next: Some(1) })
		);
		assert_holds();
		(5..=7).for_each(joins);
		assert_eq!([5, 6, 7].map(ticket), [2, 1, 4]);
	});
}

#[test]
fn free_place_should_be_filled_by_the_chain_itself() {
	build_and_execute(|| {
		full();
		run_to(2);
		assert_ok!(join(1));
		let gone = vacate();
		run_to(gone);
		assert_event(Event::LotteryCalled {
			org: ORG,
			places: 1,
		});
		assert_eq!(Obligation::office(ORG).unwrap().drawing, 1);
		assert_eq!(lotteries(), [(gone + 2, ORG)]);
		run_to(gone + 2);
		assert!(!in_office(1), "randomness is not known yet");
		assert_eq!(lotteries(), [(gone + 4, ORG)]);
		run_to(gone + 4);
		assert_event(Event::Admitted {
			org: ORG,
			who: 1,
			slot: 0,
			shift: 0,
			balance: surplus(5),
		});
		assert_eq!(record(1).stake.unwrap().mantissa, 100);
		assert_eq!((locked(1), office().waiting, office().held), (100, 0, 1));
		assert!(!record(1).appointed && lotteries().is_empty());
	});
}

#[test]
fn removed_should_be_replaced_without_anybody_calling() {
	build_and_execute(|| {
		full();
		run_to(2);
		assert_ok!(join(1));
		owe(56);
		run_to(3);
		patrol();
		run_to(33);
		assert!(!in_office(100));
		run_to(40);
		assert!(in_office(1));
	});
}

#[test]
fn place_should_be_filled_when_the_policy_allows_more() {
	build_and_execute(|| {
		full();
		run_to(2);
		own_sponsors(1..=3);
		(1..=3).for_each(joins);
		with_policy(|policy| policy.places = 3);
		patrol();
		assert_event(Event::LotteryCalled {
			org: ORG,
			places: 2,
		});
		run_to(20);
		assert_eq!((office().held, office().waiting), (3, 1));
		assert!(lotteries().is_empty());
	});
}

#[test]
fn of_one_sponsor_the_one_who_waits_longest_should_win() {
	build_and_execute(|| {
		full();
		(1..=5).for_each(joins);
		assert_ok!(leave(1));
		let gone = vacate();
		run_to(gone + 4);
		assert!(in_office(2));
	});
}

#[test]
fn every_sponsor_should_win_equally_often() {
	let mut wins = BTreeMap::<bool, u32>::new();
	for fate in 0..200 {
		new_test_ext().execute_with(|| {
			full();
			set_fate(fate);
			set_sponsor(1, NOBODY);
			(1..=9).for_each(joins);
			let gone = vacate();
			run_to(gone + 8);
			*wins.entry(in_office(1)).or_default() += 1;
		});
	}
	let alone = wins[&true];
	assert!((70..=130).contains(&alone), "one against eight: {alone}");
}

#[test]
fn lottery_should_not_be_steered_by_those_who_come_or_go_after_it_was_called() {
	let winner = |after: &dyn Fn()| {
		new_test_ext().execute_with(|| {
			full();
			own_sponsors(1..=30);
			(1..=8).for_each(joins);
			let gone = vacate();
			run_to(gone + 1);
			after();
			run_to(gone + 12);
			assert_holds();
			(1..=30).find(|who| in_office(*who))
		})
	};
	let first = winner(&|| ()).unwrap();
	assert!(first <= 8);
	let newcomers = || (9..=30).for_each(joins);
	for other in (1..=8).filter(|who| *who != first) {
		assert_eq!(winner(&|| leaves(other)), Some(first));
		// Whoever takes an empty ticket, or a new one, came too late.
		let changed = winner(&|| {
			assert_ok!(leave(other));
			assert_ok!(join(other));
		});
		assert_eq!(changed, Some(first));
	}
	let next = winner(&|| {
		assert_ok!(leave(first));
		newcomers();
	});
	assert!(next.is_none_or(|who| who <= 8 && who != first));
}

#[test]
fn lottery_should_be_called_anew_when_only_late_comers_are_left() {
	build_and_execute(|| {
		full();
		assert_ok!(join(1));
		let gone = vacate();
		run_to(gone + 1);
		assert_ok!(join(2));
		assert_ok!(leave(1));
		run_to(gone + 4);
		let lottery = Lotteries::<Test>::get(ORG).unwrap();
		assert_eq!((lottery.drawn, lottery.mark), (DRAWS, gone));
		run_to(gone + 4 + u64::from(MAX_DRAWS / DRAWS) - 1);
		let again = Lotteries::<Test>::get(ORG).unwrap();
		assert_eq!((again.drawn, again.mark), (0, System::block_number()));
		run_to(gone + 40);
		assert!(in_office(2));
	});
}

#[test]
fn one_who_cannot_take_the_place_should_be_passed_over_and_wait_no_more() {
	build_and_execute(|| {
		full();
		own_sponsors(1..=2);
		(1..=2).for_each(joins);
		expel(1);
		let gone = vacate();
		run_to(gone + 8);
		assert!(in_office(2));
		with_policy(|policy| policy.places = 2);
		patrol();
		run_to(gone + 60);
		assert_eq!((office().waiting, locked(1)), (0, 0));
		assert!(lotteries().is_empty());
	});
}

#[test]
fn lottery_should_end_when_the_place_is_taken_or_nobody_waits() {
	build_and_execute(|| {
		full();
		assert_ok!(join(1));
		let gone = vacate();
		run_to(gone);
		assert_ok!(Obligation::appoint(signed(ADMIN), ORG, 5, None));
		run_to(gone + 4);
		assert!(lotteries().is_empty() && !in_office(1));
		assert_ok!(Obligation::resign(signed(5), ORG));
		run_to(gone + 24);
		assert_eq!(lotteries().len(), 1);
		assert_ok!(leave(1));
		run_to(gone + 28);
		assert!(lotteries().is_empty());
		assert_ok!(Obligation::on_lottery(ORG));
	});
}

#[test]
fn winner_should_take_the_first_shift_when_its_own_is_gone() {
	build_and_execute(|| {
		with_policy(|policy| {
			policy.places = 1;
			policy.shifts = vec![[0xFF; 21]; 2].try_into().unwrap();
		});
		enlist(100);
		assert_ok!(Obligation::join_waitlist(signed(1), ORG, 1));
		full_policy();
		let gone = vacate();
		run_to(gone + 4);
		assert_eq!(record(1).shift, 0);
	});
}

fn full_policy() {
	with_policy(|policy| policy.places = 1);
}

#[test]
fn tickets_should_be_drawn_equally_often() {
	let mut counts = [0u32; 10];
	for n in 0..4_000 {
		counts[drawn([3; 32], n, 10) as usize] += 1;
	}
	assert!(
		counts.iter().all(|count| (320..480).contains(count)),
		"{counts:?}"
	);
	assert_eq!(drawn([3; 32], 0, 0), 0);
}
