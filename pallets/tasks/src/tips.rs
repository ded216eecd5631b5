//! Something on top, after a task has ended.

use crate::*;
use munus_primitives::escrow::{Mutate as _, Purpose};
use sp_runtime::traits::Zero;

impl<T: Config> Pallet<T> {
	/// The ended task left nothing in storage: which it was and where is what the giver says.
	pub(crate) fn do_tip(
		who: T::AccountId,
		id: TaskId,
		org: OrgId,
		asset: T::AssetId,
		payee: T::AccountId,
		amount: T::Balance,
	) -> DispatchResult {
		ensure!(id < NextTask::<T>::get(), Error::<T>::UnknownTask);
		ensure!(!Tasks::<T>::contains_key(id), Error::<T>::TaskNotEnded);
		ensure!(who != payee, Error::<T>::OwnTip);
		ensure!(!amount.is_zero(), Error::<T>::ZeroTip);
		let mut deal = T::Escrow::open(&who, asset.clone(), amount, org)?;
		T::Escrow::pay(&mut deal, &payee, amount, Purpose::Pay)?;
		Self::deposit_event(Event::Tipped {
			task: id,
			org,
			who,
			payee,
			asset,
			amount,
		});
		Ok(())
	}
}
