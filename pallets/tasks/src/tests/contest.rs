//! Contests from the first seal to the last award.

use super::*;
use munus_primitives::{
	sealed::{Domain, Sealed},
	Score,
};

mod audit;
mod challenge;
mod collect;
mod enter;
mod open_entry;
mod planned;
mod screening;
mod views;
mod whatever;

pub const WINDOW: Moment = 50;
pub const SALT: [u8; 32] = [9; 32];
/// What may be due for reading one entry by a pair.
pub const ENTRY: Balance = 7 * FEE;
/// Two readings, and the protocol's part.
pub const ENTRY_BOND: Balance = 2 * FEE + FEE / 5;
pub const DISPUTE: Moment = 20;

pub const POWER: Award = Award::Power { floor: 5_000, k: 1 };

pub fn contest_of(slots: u128, finalists: u8, award: Award) -> TermsOf {
	Terms {
		entrance: Entrance::Contest {
			window: WINDOW,
			finalists,
			award,
		},
		prepaid: (slots + u128::from(finalists)) * ENTRY,
		..tier(1)
	}
}

/// A contest of ten with three finalists.
pub fn contest() -> TaskId {
	post(contest_of(10, 3, POWER))
}

/// With sixty members more, numbered from 100, who have money and standing.
pub fn build_and_execute(test: impl FnOnce()) {
	crate::mock::build_and_execute_with(
		|| {
			for who in 100..160 {
				Money::insert((NATIVE, who), START);
				Members::insert((ORG, who), ());
				Points::insert((ORG, who), 200 * POINT);
			}
		},
		test,
	);
}

/// So many of them.
pub fn entrants(count: u64) -> Vec<AccountId> {
	(100..100 + count).collect()
}

pub fn uri(no: u8) -> Vec<u8> {
	vec![b'u', no]
}

pub fn seal(id: TaskId, who: AccountId, no: u8) -> Sealed {
	let uri: UriOf<Test> = uri(no).try_into().unwrap();
	Sealed::new(Domain::Entry, &seed_of(id), &who, &(uri, [no; 32]), &SALT)
}

pub fn enter(id: TaskId, who: AccountId, no: u8) -> DispatchResult {
	let seal = seal(id, who, no);
	TasksPallet::enter(signed(who), id, seal, Bond::Money, Balance::MAX)
}

pub fn open(id: TaskId, who: AccountId, no: u8) -> DispatchResult {
	TasksPallet::open_entry(signed(STRANGER), id, who, uri(no), [no; 32], SALT)
}

pub fn entry(id: TaskId, index: u32) -> EntryOf<Test> {
	ContestEntries::<Test>::get(id, index).expect("no such entry")
}

pub fn contest_at(id: TaskId) -> ContestOf<Test> {
	Contests::<Test>::get(id).expect("no such contest")
}

pub fn batch(id: TaskId, no: u32) -> Matter {
	Matter::new(id, Matter::BATCHES + no)
}

pub fn finals(id: TaskId) -> Matter {
	Matter::new(id, Matter::FINALS)
}

pub fn charge(id: TaskId, no: u32) -> Matter {
	Matter::new(id, Matter::CHALLENGES + no)
}

/// A contest that so many have entered, each with content of its own, and that are opened.
pub fn opened(terms: TermsOf, count: u64) -> TaskId {
	let id = post(terms);
	for (no, who) in entrants(count).into_iter().enumerate() {
		assert_ok!(enter(id, who, no as u8));
	}
	run_to(System::block_number() + WINDOW);
	for who in 100..100 + count {
		assert_ok!(open(id, who, (who - 100) as u8));
	}
	id
}

/// A contest of which every entry was opened, and batches are with their panels.
pub fn screened(terms: TermsOf, count: u64) -> TaskId {
	let id = opened(terms, count);
	run_to(System::block_number() + DISPUTE + 1 + count.div_ceil(12));
	id
}

/// A contest of one batch with these first scores, and the finals open.
pub fn in_finals(terms: TermsOf, scores: &[Score]) -> TaskId {
	let id = screened(terms, scores.len() as u64);
	let scores: Vec<_> = scores.iter().copied().map(Some).collect();
	assert_ok!(scored(batch(id, 0), 2 * scores.len() as u128, &scores));
	id
}

/// A contest whose entries can be challenged; the finals say what the pairs said.
pub fn contestable(terms: TermsOf, scores: &[Score]) -> TaskId {
	let id = in_finals(terms, scores);
	let again: Vec<_> = contest_at(id).best.iter().map(|r| Some(r.score)).collect();
	assert_ok!(scored(finals(id), 3 * again.len() as u128, &again));
	id
}

/// A contest that pays.
pub fn paying(terms: TermsOf, scores: &[Score]) -> TaskId {
	let id = contestable(terms, scores);
	run_to(System::block_number() + DISPUTE);
	id
}

pub fn nothing_left(id: TaskId) {
	assert_eq!(Tasks::<Test>::get(id), None);
	assert_eq!(TaskDetails::<Test>::get(id).map(|_| ()), None);
	assert_eq!(Contests::<Test>::iter().count(), 0);
	assert_eq!(ContestEntries::<Test>::iter().count(), 0);
	assert_eq!(Copies::<Test>::iter().count(), 0);
	assert_eq!(Readings::<Test>::iter().count(), 0);
	assert_eq!(Challenges::<Test>::iter().count(), 0);
	assert_eq!(Fundings::<Test>::iter().count(), 0);
	assert_eq!(Roles::<Test>::iter().count(), 0);
	assert_eq!(Money::get((NATIVE, ESCROW)), 0);
	assert_eq!(Money::get((GOLD, ESCROW)), 0);
	assert_eq!(Held::iter_values().sum::<Balance>(), 0);
}
