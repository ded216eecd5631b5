//! Each invariant is seen to fail on a state that breaks it.

use super::*;
use crate::{Alumni, Candidates, Roster, TicketOf, Tickets};
use munus_primitives::{obligation::Slot, reputation};

/// A state with a place empty, one leaving, one seated, one banned, and fees owed.
fn busy() {
	(1..=5).for_each(enlist);
	seat(1, 1);
	reviewed(1, 1);
	assert_ok!(Obligation::resign(signed(1), ORG));
	assert_ok!(Obligation::resign(signed(2), ORG));
	run_to(21);
	owe(54);
	enlist(6);
	seat(3, 2);
	reviewed(3, 2);
	seat(3, 3);
	owe(2);
	patrol();
	patrol();
	assert_ok!(Obligation::resign(signed(6), ORG));
}

fn assert_breaks(expected: &str, corrupt: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		busy();
		assert_holds();
		corrupt();
		let error = Obligation::do_try_state().unwrap_err();
		assert_eq!(
			error,
			sp_runtime::TryRuntimeError::Other(Box::leak(expected.into()))
		);
	});
}

fn change_office(change: impl FnOnce(&mut Office)) {
	Offices::<Test>::mutate(ORG, change);
}

fn change(who: AccountId, change: impl FnOnce(&mut EnforcerOf<Test>)) {
	Enforcers::<Test>::mutate(ORG, who, |record| change(record.as_mut().unwrap()));
}

#[test]
fn busy_state_should_be_what_it_says() {
	build_and_execute(|| {
		busy();
		assert!(office().free_head.is_some());
		assert!(matches!(record(4).state, State::Banned { .. }));
		assert!(matches!(record(6).state, State::Leaving { .. }));
		assert_eq!(office().open, 1);
		assert_eq!(Obligation::owed(ORG, 1), 50);
	});
}

#[test]
fn totals_should_be_checked() {
	assert_breaks("no more is owed than was offered", || {
		change_office(|office| office.ledger.owed = u128::MAX);
	});
	assert_breaks("a day's duty is part of the total", || {
		change_office(|office| office.ledger.used[0] = office.ledger.acc[0] + 1);
	});
	assert_breaks("the patrol is on the roster", || {
		change_office(|office| office.cursor = office.roster_len);
	});
	assert_breaks("a roster has an office", || Offices::<Test>::remove(ORG));
}

#[test]
fn roster_should_be_checked() {
	let ghost = Slot {
		who: 77,
		joined: 1,
		shift: 0,
		sponsor: None,
	};
	assert_breaks("a place is within the roster", || {
		Roster::<Test>::insert(ORG, 9, Place::Free { next: None });
	});
	assert_breaks("a roster has no gaps", || {
		change_office(|office| office.roster_len += 1)
	});
	assert_breaks("a place's holder is an enforcer", || {
		Roster::<Test>::insert(ORG, 0, Place::Held(ghost));
	});
	assert_breaks("an enforcer holds its own place only", || {
		let held = Roster::<Test>::get(ORG, record(3).slot).unwrap();
		Roster::<Test>::insert(ORG, record(4).slot, held);
	});
	assert_breaks("place and record name the same shift", || {
		change(3, |record| record.shift = 1);
	});
	assert_breaks("an enforcer has a place", || {
		Enforcers::<Test>::insert(
			ORG,
			77,
			EnforcerOf::<Test> {
				open: Default::default(),
				state: State::Banned { until: 9 },
				..record(3)
			},
		);
	});
}

#[test]
fn free_list_should_be_checked() {
	assert_breaks("every empty place is on the list", || {
		change_office(|office| office.free_head = None);
	});
	assert_breaks("the list of empty places has no cycle", || {
		let free = office().free_head;
		Roster::<Test>::insert(ORG, free.unwrap(), Place::Free { next: free });
	});
	assert_breaks("the list of empty places names only empty places", || {
		change_office(|office| office.free_head = Some(record(3).slot));
	});
}

#[test]
fn heads_should_be_checked() {
	assert_breaks("heads are those who owe, per shift", || {
		change_office(|office| office.ledger.heads[0] += 1);
	});
	assert_breaks("open seats are those of whoever owes", || {
		change_office(|office| office.open += 1);
	});
}

#[test]
fn enforcers_should_be_checked() {
	assert_breaks("nobody is settled ahead of time", || {
		change(3, |record| record.snap += 1 << 99)
	});
	assert_breaks("the appointed have no stake", || {
		change(3, |record| record.appointed = true)
	});
	assert_breaks("no panel has an enforcer twice", || {
		change(3, |record| record.open = vec![3, 3].try_into().unwrap());
		change_office(|office| office.open += 1);
	});
	assert_breaks("an open seat is open on its panel", || end_panel(3));
	assert_breaks("an enforcer has an office", || {
		Enforcers::<Test>::insert(ORG + 1, 3, record(3));
	});
	assert_breaks("a shift exists", || {
		let slot = record(3).slot;
		change(3, |record| record.shift = 8);
		Roster::<Test>::mutate(ORG, slot, |place| {
			if let Some(Place::Held(held)) = place {
				held.shift = 8;
			}
		});
	});
}

#[test]
fn past_and_fees_should_be_checked() {
	assert_breaks("one in office is no alumnus", || {
		Alumni::<Test>::insert(
			ORG,
			3,
			Past {
				balance: 0,
				skill: 0,
				reviews: 0,
				allowance: Default::default(),
			},
		);
	});
	assert_breaks("nothing is owed in vain", || {
		Owed::<Test>::insert(ORG, 1, 0)
	});
	assert_breaks("the fee account has what enforcers can collect", || {
		// 50 wait for the one who left, 50 for the one who reviewed since.
		Owed::<Test>::insert(ORG, 1, FUND - 49);
	});
}

#[test]
fn agenda_should_be_compared_with_the_records() {
	new_test_ext().execute_with(|| {
		busy();
		let mut deadlines = Obligation::deadlines();
		deadlines.sort();
		assert_eq!(deadlines, agenda());
		assert!(deadlines.len() >= 2);
		change(6, |record| record.state = State::Active);
		assert_ne!(Obligation::deadlines().len(), agenda().len());
	});
}

/// An office full, with one on leave, one who asked for it, one appointed, and three who wait.
fn crowded() {
	with_policy(|policy| policy.places = 4);
	(1..=3).for_each(enlist);
	assert_ok!(Obligation::appoint(signed(ADMIN), ORG, 4, None));
	assert_ok!(Obligation::freeze(signed(1), ORG));
	seat(2, 1);
	assert_ok!(Obligation::freeze(signed(2), ORG));
	set_sponsor(13, NOBODY);
	for who in 10..=14 {
		assert_ok!(Obligation::join_waitlist(signed(who), ORG, 0));
	}
	assert_ok!(Obligation::leave_waitlist(signed(13), ORG));
	assert_ok!(Obligation::leave_waitlist(signed(14), ORG));
}

fn assert_crowd_breaks(expected: &str, corrupt: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		crowded();
		assert_holds();
		corrupt();
		let error = Obligation::do_try_state().unwrap_err();
		assert_eq!(
			error,
			sp_runtime::TryRuntimeError::Other(Box::leak(expected.into()))
		);
	});
}

fn change_candidate(who: AccountId, change: impl FnOnce(&mut CandidateOf)) {
	Candidates::<Test>::mutate(ORG, who, |candidate| change(candidate.as_mut().unwrap()));
}

type CandidateOf = Candidate<AccountId, u64>;

#[test]
fn leave_and_terms_should_be_checked() {
	assert_crowd_breaks("places taken are counted", || {
		change_office(|office| office.held += 1)
	});
	assert_crowd_breaks("those who asked for leave are counted", || {
		change_office(|office| office.freezing += 1)
	});
	assert_crowd_breaks("appointments end, and nothing else does", || {
		change(4, |record| record.expires = None)
	});
	assert_crowd_breaks("appointments end, and nothing else does", || {
		change(3, |record| record.expires = Some(9))
	});
	assert_crowd_breaks("a standing is frozen while its owner is on leave", || {
		assert_ok!(<Standings as reputation::Mutate<_>>::thaw(ORG, &1));
	});
}

#[test]
fn absent_should_be_checked() {
	assert_crowd_breaks("those who are active and absent are counted", || {
		change_office(|office| office.absent += 1)
	});
}

#[test]
fn waitlist_should_be_checked() {
	let held = Ticket::Held {
		owner: 13,
		first: 13,
		last: 13,
	};
	assert_crowd_breaks("a waitlist has an office", || {
		Tickets::<Test>::insert(ORG + 1, 0, held.clone());
	});
	assert_crowd_breaks("a ticket is one of the waitlist's", || {
		Tickets::<Test>::insert(ORG, 9, held.clone());
	});
	assert_crowd_breaks("a ticket is found by its owner", || {
		TicketOf::<Test>::remove(ORG, ADMIN);
	});
	assert_crowd_breaks("an owner has one ticket", || {
		TicketOf::<Test>::insert(ORG, 13, 1);
	});
	assert_crowd_breaks("tickets have no gaps", || {
		change_office(|office| office.tickets += 1)
	});
	assert_crowd_breaks("whoever waits has a ticket, and is counted", || {
		change_office(|office| office.waiting += 1)
	});
	assert_crowd_breaks("the list of empty tickets names each once", || {
		change_office(|office| office.free_ticket = Some(0))
	});
	assert_crowd_breaks("every empty ticket is on the list", || {
		change_office(|office| office.free_ticket = None)
	});
}

#[test]
fn tickets_should_be_checked() {
	assert_crowd_breaks("a ticket names who waits", || {
		Candidates::<Test>::remove(ORG, 11)
	});
	assert_crowd_breaks("those on a ticket stand in a row", || {
		change_candidate(12, |candidate| candidate.prev = Some(10))
	});
	assert_crowd_breaks("nobody waits twice", || {
		change_candidate(12, |candidate| candidate.next = Some(10))
	});
	assert_crowd_breaks("a ticket knows who came last", || {
		change_candidate(11, |candidate| candidate.next = None)
	});
	assert_crowd_breaks("nobody in office waits", || {
		let mut office = office();
		let mut record = record(3);
		record.slot = office.roster_len;
		let slot = Slot {
			who: 10,
			joined: 1,
			shift: 0,
			sponsor: None,
		};
		Roster::<Test>::insert(ORG, record.slot, Place::Held(slot));
		Enforcers::<Test>::insert(ORG, 10, record);
		office.roster_len += 1;
		office.held += 1;
		office.ledger.take_on(0);
		Offices::<Test>::insert(ORG, office);
	});
}
