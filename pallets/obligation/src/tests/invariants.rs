//! Each invariant is seen to fail on a state that breaks it.

use super::*;
use crate::{Alumni, Roster};
use munus_primitives::obligation::Slot;

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
		change_office(|office| office.owed = u128::MAX);
	});
	assert_breaks("a day's duty is part of the total", || {
		change_office(|office| office.used[0] = office.acc[0] + 1);
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
		change_office(|office| office.heads[0] += 1);
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
