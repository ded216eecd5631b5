//! The set, and what a session takes of it.

use super::{Changed, Config, Error, Event, Pallet, Validators};
use alloc::vec::Vec;
use frame_support::{dispatch::DispatchResult, ensure, traits::Get};
use pallet_session::historical;
use sp_runtime::TryRuntimeError;
use sp_staking::SessionIndex;

impl<T: Config> Pallet<T> {
	pub(super) fn do_admit(who: T::AccountId) -> DispatchResult {
		ensure!(
			pallet_session::NextKeys::<T>::contains_key(&who),
			Error::<T>::NoKeys
		);
		Validators::<T>::try_mutate(|set| {
			ensure!(!set.contains(&who), Error::<T>::AlreadyValidating);
			set.try_push(who.clone())
				.map_err(|_| Error::<T>::TooManyValidators)
		})?;
		Changed::<T>::put(true);
		Self::deposit_event(Event::Admitted { who });
		Ok(())
	}

	pub(super) fn do_remove(who: &T::AccountId) -> DispatchResult {
		Validators::<T>::try_mutate(|set| {
			let place = set
				.iter()
				.position(|v| v == who)
				.ok_or(Error::<T>::NotValidating)?;
			ensure!(
				set.len() as u32 > T::MinValidators::get(),
				Error::<T>::TooFewValidators
			);
			set.remove(place);
			Ok::<_, Error<T>>(())
		})?;
		Changed::<T>::put(true);
		Ok(())
	}

	/// No validator twice, and never none.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let set = Validators::<T>::get();
		ensure!(!set.is_empty(), "nobody validates");
		for (place, who) in set.iter().enumerate() {
			ensure!(
				!set.iter().skip(place.saturating_add(1)).any(|v| v == who),
				"a validator twice"
			);
		}
		Ok(())
	}
}

impl<T: Config> pallet_session::SessionManager<T::AccountId> for Pallet<T> {
	/// `None` where nothing changed: a set given anew would change GRANDPA's set every session.
	fn new_session(_: SessionIndex) -> Option<Vec<T::AccountId>> {
		Changed::<T>::take().then(|| Validators::<T>::get().into_inner())
	}

	fn new_session_genesis(_: SessionIndex) -> Option<Vec<T::AccountId>> {
		Some(Validators::<T>::get().into_inner())
	}

	fn start_session(_: SessionIndex) {}

	fn end_session(_: SessionIndex) {}
}

impl<T: Config + historical::Config<FullIdentification = ()>>
	historical::SessionManager<T::AccountId, ()> for Pallet<T>
{
	fn new_session(index: SessionIndex) -> Option<Vec<(T::AccountId, ())>> {
		historical::Pallet::<T>::prune_up_to(index.saturating_sub(T::BondingSessions::get()));
		identified(<Self as pallet_session::SessionManager<_>>::new_session(
			index,
		))
	}

	fn new_session_genesis(index: SessionIndex) -> Option<Vec<(T::AccountId, ())>> {
		identified(<Self as pallet_session::SessionManager<_>>::new_session_genesis(index))
	}

	fn start_session(_: SessionIndex) {}

	fn end_session(_: SessionIndex) {}
}

fn identified<AccountId>(set: Option<Vec<AccountId>>) -> Option<Vec<(AccountId, ())>> {
	set.map(|set| set.into_iter().map(|who| (who, ())).collect())
}
