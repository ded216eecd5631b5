//! Opening the entries of a contest.

use crate::{
	rules::copies::{self, Found, Sealing},
	*,
};
use alloc::{collections::BTreeSet, vec::Vec};
use munus_primitives::sealed::Domain;

/// The opening of an entry of this runtime.
pub type EntryOpeningOf<T> = EntryOpening<AccountIdOf<T>, UriOf<T>>;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_open_entries(id: TaskId, openings: &[EntryOpeningOf<T>]) -> DispatchResult {
		ensure!(!openings.is_empty(), Error::<T>::NothingToOpen);
		let task = Self::get(id)?;
		let mut contest = Contests::<T>::get(id).ok_or(Error::<T>::NotOpening)?;
		for opening in openings {
			Self::open_one(id, &task, &mut contest, opening)?;
		}
		Contests::<T>::insert(id, contest);
		Ok(())
	}

	/// The time to enter is over.
	pub(crate) fn open_entries_of(id: TaskId, mut task: TaskOf<T>) -> DispatchResult {
		if Self::contest_of(id)?.entries == 0 {
			return Self::expire(id, task, false);
		}
		Self::begin_opening(id, &mut task);
		Self::save(id, None, task);
		Ok(())
	}

	fn open_one(
		id: TaskId,
		task: &TaskOf<T>,
		contest: &mut ContestOf<T>,
		opening: &EntryOpeningOf<T>,
	) -> DispatchResult {
		let (index, mut entry) = Self::check_open(id, task, opening)?;
		let EntryOpening { who, uri, hash, .. } = opening.clone();
		let sealing = Sealing {
			order: entry.order,
			index,
		};
		let known = Copies::<T>::get(id, hash).map(|(order, index)| Sealing { order, index });
		let (original, found) = copies::open(known, sealing);
		Copies::<T>::insert(id, hash, (original.order, original.index));
		entry.work = Some(Delivery {
			uri: uri.clone(),
			hash,
		});
		contest.opened = contest.opened.saturating_add(1);
		let copy = match found {
			Found::New => None,
			Found::CopyOf(original) => {
				entry.copy_of = Some(original);
				Some((index, original))
			}
			Found::Original(copy) => {
				ContestEntries::<T>::mutate(id, copy, |other| {
					if let Some(other) = other {
						other.copy_of = Some(index);
					}
				});
				Some((copy, index))
			}
		};
		ContestEntries::<T>::insert(id, index, entry);
		Self::deposit_event(Event::EntryOpened {
			task: id,
			who,
			index,
			uri,
			hash,
		});
		if let Some((copy, original)) = copy {
			Self::deposit_event(Event::CopyFound {
				task: id,
				copy,
				original,
			});
		}
		Ok(())
	}

	/// The same check for the calls and for their being feeless. Gives the entry and its number.
	fn check_open(
		id: TaskId,
		task: &TaskOf<T>,
		opening: &EntryOpeningOf<T>,
	) -> Result<(u32, EntryOf<T>), Error<T>> {
		let State::Opening { until } = task.state else {
			return Err(Error::<T>::NotOpening);
		};
		ensure!(Self::now() < until, Error::<T>::WindowClosed);
		let Some(Role::Entrant(index)) = Roles::<T>::get(id, &opening.who) else {
			return Err(Error::<T>::NotEntered);
		};
		let entry = ContestEntries::<T>::get(id, index).ok_or(Error::<T>::NotEntered)?;
		ensure!(entry.work.is_none(), Error::<T>::AlreadyOpened);
		let content = (&opening.uri, opening.hash);
		let opens = entry.seal.opens(
			Domain::Entry,
			&seed_of(id),
			&opening.who,
			&content,
			&opening.salt,
		);
		ensure!(opens, Error::<T>::SealMismatch);
		Ok((index, entry))
	}

	/// Every one of them can be opened, and none is there twice.
	pub(crate) fn entries_can_be_opened(id: TaskId, openings: &[EntryOpeningOf<T>]) -> bool {
		let Some(task) = Tasks::<T>::get(id).filter(|_| Contests::<T>::contains_key(id)) else {
			return false;
		};
		let whose: BTreeSet<_> = openings.iter().map(|opening| &opening.who).collect();
		!openings.is_empty()
			&& whose.len() == openings.len()
			&& openings
				.iter()
				.all(|opening| Self::check_open(id, &task, opening).is_ok())
	}

	pub(crate) fn opening_of(
		who: T::AccountId,
		uri: Vec<u8>,
		hash: [u8; 32],
		salt: [u8; 32],
	) -> Result<EntryOpeningOf<T>, Error<T>> {
		let uri = uri.try_into().map_err(|_| Error::<T>::UriTooLong)?;
		Ok(EntryOpening {
			who,
			uri,
			hash,
			salt,
		})
	}
}
