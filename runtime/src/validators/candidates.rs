//! Places open to candidates.

use super::{
	BalanceOf, Barred, Bonds, Candidates, Config, Error, Event, Pallet, Records,
	ValidatorParameters, Validators,
};
use frame_support::{dispatch::DispatchResult, ensure, traits::Get};
use munus_primitives::reputation::Inspect;

impl<T: Config> Pallet<T> {
	pub(super) fn do_apply(who: T::AccountId, max_total: BalanceOf<T>) -> DispatchResult {
		let numbers = T::Numbers::get();
		ensure!(numbers.open_places > 0, Error::<T>::NoOpenPlaces);
		ensure!(
			!Barred::<T>::contains_key(&who),
			Error::<T>::EquivocatedBefore
		);
		ensure!(Self::has_keys(&who), Error::<T>::NoKeys);
		ensure!(
			!Records::<T>::contains_key(&who),
			Error::<T>::AlreadyValidating
		);
		Candidates::<T>::try_mutate(|queue| {
			ensure!(!queue.contains(&who), Error::<T>::AlreadyApplied);
			queue
				.try_push(who.clone())
				.map_err(|_| Error::<T>::TooManyCandidates)
		})?;
		let bond = Self::enter(&who, &numbers)?;
		ensure!(bond <= max_total, Error::<T>::MaxTotalExceeded);
		Self::deposit_event(Event::Applied { who, bond });
		Ok(())
	}

	fn enter(
		who: &T::AccountId,
		numbers: &ValidatorParameters,
	) -> Result<BalanceOf<T>, sp_runtime::DispatchError> {
		ensure!(!Bonds::<T>::contains_key(who), Error::<T>::BondStillHeld);
		if numbers.standing > 0 {
			ensure!(
				Self::has_standing(who, numbers),
				Error::<T>::TooLittleStanding
			);
			return Ok(0);
		}
		Self::give_bond(who, numbers.bond)?;
		Ok(numbers.bond)
	}

	fn has_standing(who: &T::AccountId, numbers: &ValidatorParameters) -> bool {
		T::Standings::balance(numbers.standing_org, who) >= numbers.standing
	}

	pub(super) fn do_withdraw(who: T::AccountId) -> DispatchResult {
		ensure!(Self::unqueue(&who), Error::<T>::NotApplied);
		Self::return_bond(&who);
		Self::deposit_event(Event::Withdrawn { who });
		Ok(())
	}

	/// Fills the open places that are free, the longest waiting first. A candidate without keys, or
	/// with too little of what is asked of it now, loses its place in the queue.
	pub(super) fn fill_open_places() {
		let numbers = T::Numbers::get();
		let set = Validators::<T>::get();
		let taken = set
			.iter()
			.filter_map(Records::<T>::get)
			.filter(|record| record.open)
			.count() as u32;
		let room = T::MaxValidators::get().saturating_sub(set.len() as u32);
		let mut free = numbers.open_places.saturating_sub(taken).min(room);
		for who in Candidates::<T>::get() {
			if free == 0 {
				return;
			}
			Self::unqueue(&who);
			if Self::still_qualifies(&who, &numbers) && Self::seat(&who, true).is_ok() {
				free = free.saturating_sub(1);
				Self::deposit_event(Event::Seated { who });
			} else {
				Self::return_bond(&who);
				Self::deposit_event(Event::Withdrawn { who });
			}
		}
	}

	/// A bond once given is enough, even if more is asked since; standing has to be there.
	fn still_qualifies(who: &T::AccountId, numbers: &ValidatorParameters) -> bool {
		Bonds::<T>::contains_key(who) || (numbers.standing > 0 && Self::has_standing(who, numbers))
	}
}
