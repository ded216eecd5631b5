//! Contests and published work for benchmarks.

use super::*;
use crate::rules::rank::Ranked;
use munus_primitives::sealed::{Domain, Sealed};

/// What every entry is sealed with.
pub const SALT: [u8; 32] = [7; 32];
/// As many as are read again.
pub const FINALISTS: u8 = 10;

pub fn terms_of<T: Config>(entrance: Entrance<MomentOf<T>>) -> Terms<MomentOf<T>> {
	Terms {
		entrance,
		..terms::<T>(ReviewMode::Every)
	}
}

/// Entries are read from this one on, and of the batches before it all or none.
pub fn screening<T: Config>(at: Option<MomentOf<T>>, next: u32, batches: u32) -> StateOf<T> {
	State::Screening {
		at,
		next,
		batches,
		pending: batches,
		attempts: 0,
	}
}

/// A contest with as many slots as there can be, entered by so many.
pub fn contest<T: Config>(count: u32) -> TaskId {
	let org = Helper::<T>::organization();
	let fee: u128 = T::Review::terms(org).unwrap().fee.into();
	let entrance = Entrance::Contest {
		window: book::window::<T>(),
		finalists: FINALISTS,
		award: Award::Places(FINALISTS),
	};
	let id = posted_with::<T>(Terms {
		prepaid: fee * 7 * 600,
		..terms_of::<T>(entrance)
	});
	for index in 0..count {
		enter::<T>(id, index);
	}
	id
}

/// What the first two entries have in common.
pub fn hash(index: u32) -> [u8; 32] {
	let mut hash = [0; 32];
	hash[..4].copy_from_slice(&index.saturating_sub(1).to_le_bytes());
	hash
}

pub fn seal<T: Config>(id: TaskId, index: u32) -> Sealed {
	let uri: UriOf<T> = uri::<T>().try_into().unwrap();
	let content = (uri, hash(index));
	let who = provider::<T>(index);
	Sealed::new(Domain::Entry, &seed_of(id), &who, &content, &SALT)
}

fn enter<T: Config>(id: TaskId, index: u32) {
	let origin = RawOrigin::Signed(provider::<T>(index)).into();
	let max = T::Balance::max_value();
	Pallet::<T>::enter(origin, id, seal::<T>(id, index), Bond::Money, max).unwrap();
}

pub fn opening<T: Config>(index: u32) -> EntryOpening<T::AccountId, UriOf<T>> {
	EntryOpening {
		who: provider::<T>(index),
		uri: uri::<T>().try_into().unwrap(),
		hash: hash(index),
		salt: SALT,
	}
}

pub fn in_opening<T: Config>(id: TaskId) {
	let until = Pallet::<T>::after(book::window::<T>());
	book::set_state::<T>(id, State::Opening { until });
}

pub fn open<T: Config>(id: TaskId, index: u32) {
	let opening = opening::<T>(index);
	let who = RawOrigin::Signed(opening.who.clone()).into();
	let (uri, hash) = (opening.uri.into_inner(), opening.hash);
	Pallet::<T>::open_entry(who, id, opening.who, uri, hash, SALT).unwrap();
}

/// A contest whose entries are open, each with this score, the first of them the best.
pub fn scored<T: Config>(count: u32, score: u16) -> TaskId {
	let id = contest::<T>(count);
	in_opening::<T>(id);
	for index in 0..count {
		open::<T>(id, index);
	}
	let mut best = Vec::new();
	for index in 0..count {
		ContestEntries::<T>::mutate(id, index, |entry| {
			let entry = entry.as_mut().unwrap();
			entry.score = Some(score);
			entry.copy_of = None;
			if best.len() < usize::from(FINALISTS) {
				best.push(Ranked {
					score,
					order: entry.order,
					index,
				});
			}
		});
	}
	Contests::<T>::mutate(id, |contest| {
		contest.as_mut().unwrap().best = BoundedVec::truncate_from(best)
	});
	id
}

/// The same, paying.
pub fn paying<T: Config>(count: u32) -> TaskId {
	let id = scored::<T>(count, 9_000);
	contestable::<T>(id, Some(Pallet::<T>::now()), 0);
	Pallet::<T>::on_due(id).unwrap();
	id
}

pub fn contestable<T: Config>(id: TaskId, until: Option<MomentOf<T>>, running: u8) {
	book::set_state::<T>(id, State::Contestable { until, running });
}

/// Work that waits for money.
pub fn published<T: Config>() -> TaskId {
	let id = NextTask::<T>::get();
	let window = book::window::<T>();
	Pallet::<T>::publish(
		RawOrigin::Signed(provider::<T>(0)).into(),
		Helper::<T>::organization(),
		Helper::<T>::asset(),
		title::<T>(),
		uri::<T>(),
		[1; 32],
		uri::<T>(),
		[2; 32],
		terms_of::<T>(Entrance::Retroactive { window }),
		T::Balance::max_value(),
	)
	.unwrap();
	id
}

pub fn fund<T: Config>(id: TaskId, index: u32) {
	let who = RawOrigin::Signed(provider::<T>(index)).into();
	Pallet::<T>::fund(who, id, budget::<T>(), T::Balance::max_value()).unwrap();
}
