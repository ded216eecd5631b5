//! What a session takes of the set.

use super::{Changed, Config, Pallet, Validators};
use alloc::vec::Vec;
use frame_support::traits::Get;
use pallet_session::historical;
use sp_staking::SessionIndex;

impl<T: Config> pallet_session::SessionManager<T::AccountId> for Pallet<T> {
	/// `None` where nothing changed: a set given anew would change GRANDPA's set every session.
	fn new_session(_: SessionIndex) -> Option<Vec<T::AccountId>> {
		Self::fill_open_places();
		Changed::<T>::take().then(|| Validators::<T>::get().into_inner())
	}

	fn new_session_genesis(_: SessionIndex) -> Option<Vec<T::AccountId>> {
		Some(Validators::<T>::get().into_inner())
	}

	fn start_session(index: SessionIndex) {
		Self::open_session();
		Self::return_bonds(index);
	}

	fn end_session(_: SessionIndex) {
		Self::close_session();
	}
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

	fn start_session(index: SessionIndex) {
		<Self as pallet_session::SessionManager<_>>::start_session(index);
	}

	fn end_session(index: SessionIndex) {
		<Self as pallet_session::SessionManager<_>>::end_session(index);
	}
}

fn identified<AccountId>(set: Option<Vec<AccountId>>) -> Option<Vec<(AccountId, ())>> {
	set.map(|set| set.into_iter().map(|who| (who, ())).collect())
}
