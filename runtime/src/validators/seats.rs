//! The set: who comes in and who goes.

use super::{
	rules::{Record, SHIFT},
	Barred, Book, Candidates, Changed, Config, Error, Event, Pallet, Records, Validators,
};
use frame_support::{dispatch::DispatchResult, ensure, traits::Get};

impl<T: Config> Pallet<T> {
	pub(super) fn do_admit(who: T::AccountId) -> DispatchResult {
		Self::seat(&who, false)?;
		Barred::<T>::remove(&who);
		if Self::unqueue(&who) {
			Self::return_bond(&who);
		}
		Self::deposit_event(Event::Admitted { who });
		Ok(())
	}

	/// Whether a session can take an account.
	pub(super) fn has_keys(who: &T::AccountId) -> bool {
		pallet_session::NextKeys::<T>::contains_key(who)
	}

	/// Whether another of the set has session keys beside any one that gives its keys up.
	pub fn can_spare_keys() -> bool {
		let set = Validators::<T>::get();
		set.iter()
			.filter(|who| Self::has_keys(who))
			.nth(1)
			.is_some()
	}

	/// Takes an account into the set.
	pub(super) fn seat(who: &T::AccountId, open: bool) -> DispatchResult {
		ensure!(Self::has_keys(who), Error::<T>::NoKeys);
		Validators::<T>::try_mutate(|set| {
			ensure!(!set.contains(who), Error::<T>::AlreadyValidating);
			set.try_push(who.clone())
				.map_err(|_| Error::<T>::TooManyValidators)
		})?;
		let acc = Book::<T>::get().acc_of(SHIFT);
		let record = Record {
			snap: acc,
			start: acc,
			open,
			..Record::default()
		};
		Records::<T>::insert(who, record);
		Changed::<T>::put(true);
		Ok(())
	}

	/// Takes a validator out of the set, if more than `floor` are in it before and one of those who
	/// stay has keys. What it bonded is returned when no offence can be proven any more.
	pub(super) fn do_remove(who: &T::AccountId, floor: u32) -> DispatchResult {
		Validators::<T>::try_mutate(|set| {
			let place = set
				.iter()
				.position(|v| v == who)
				.ok_or(Error::<T>::NotValidating)?;
			ensure!(set.len() as u32 > floor, Error::<T>::TooFewValidators);
			set.remove(place);
			ensure!(set.iter().any(Self::has_keys), Error::<T>::TooFewValidators);
			Ok::<_, Error<T>>(())
		})?;
		Records::<T>::remove(who);
		Changed::<T>::put(true);
		Self::return_bond_later(who);
		Ok(())
	}

	pub(super) fn do_leave(who: T::AccountId) -> DispatchResult {
		Records::<T>::try_mutate(&who, |record| {
			let record = record.as_mut().ok_or(Error::<T>::NotValidating)?;
			ensure!(!record.leaving, Error::<T>::AlreadyLeaving);
			let set = Validators::<T>::decode_len().unwrap_or(0) as u32;
			ensure!(set > T::Numbers::get().floor, Error::<T>::TooFewValidators);
			record.leaving = true;
			Ok::<_, Error<T>>(())
		})?;
		Self::deposit_event(Event::Leaving { who });
		Ok(())
	}

	/// Takes an account out of those who wait; tells whether it was among them.
	pub(super) fn unqueue(who: &T::AccountId) -> bool {
		Candidates::<T>::mutate(|queue| {
			let before = queue.len();
			queue.retain(|candidate| candidate != who);
			queue.len() < before
		})
	}
}
