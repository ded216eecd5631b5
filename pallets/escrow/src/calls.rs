//! What the calls do.

use crate::{AssetsOf, Config, Error, Held, Pallet, Unclaimed};
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	pallet_prelude::DispatchError,
	storage::with_transaction,
	traits::{fungibles::Inspect, AccountTouch},
};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use munus_primitives::agenda::Agenda;
use sp_runtime::{
	traits::{Saturating, Zero},
	TransactionOutcome,
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_collect(
		payee: &T::AccountId,
		asset: &T::AssetId,
		beneficiary: &T::AccountId,
	) -> Result<T::Balance, DispatchError> {
		let amount = Self::take_unclaimed(payee, asset)?;
		Self::send_out(asset, beneficiary, amount).map_err(|_| Error::<T>::CannotReceive)?;
		Ok(amount)
	}

	/// Tells of each amount when it has been collected.
	pub(crate) fn do_collect_many(
		payee: &T::AccountId,
		assets: &AssetsOf<T>,
		beneficiary: &T::AccountId,
		mut tell: impl FnMut(&T::AssetId, T::Balance),
	) -> DispatchResult {
		ensure!(!assets.is_empty(), Error::<T>::EmptyBatch);
		for asset in assets {
			let amount = Self::do_collect(payee, asset, beneficiary)?;
			tell(asset, amount);
		}
		Ok(())
	}

	pub(crate) fn do_endow(
		who: &T::AccountId,
		asset: &T::AssetId,
	) -> Result<T::Balance, DispatchError> {
		ensure!(
			T::Assets::asset_exists(asset.clone()),
			Error::<T>::UnknownAsset
		);
		ensure!(!Self::is_endowed(asset), Error::<T>::AlreadyEndowed);
		ensure!(
			Self::balance(asset) >= Held::<T>::get(asset),
			Error::<T>::Drained
		);
		let missing = Self::base(asset).saturating_sub(Self::surplus(asset));
		let account = Self::account_id();
		if T::Assets::should_touch(asset.clone(), &account) {
			T::Assets::touch(asset.clone(), &account, who)?;
		}
		Self::bring_in(asset, who, missing)?;
		Ok(missing)
	}

	pub(crate) fn do_write_off(
		asset: &T::AssetId,
		payee: &T::AccountId,
	) -> Result<T::Balance, DispatchError> {
		ensure!(
			!T::Assets::asset_exists(asset.clone()),
			Error::<T>::AssetExists
		);
		Self::take_unclaimed(payee, asset)
	}

	pub(crate) fn do_sweep(
		asset: &T::AssetId,
		beneficiary: &T::AccountId,
	) -> Result<T::Balance, DispatchError> {
		let amount = Self::gift(asset);
		ensure!(!amount.is_zero(), Error::<T>::NothingToSweep);
		Self::send_out(asset, beneficiary, amount).map_err(|_| Error::<T>::CannotReceive)?;
		Ok(amount)
	}

	fn take_unclaimed(
		payee: &T::AccountId,
		asset: &T::AssetId,
	) -> Result<T::Balance, DispatchError> {
		let waiting = Unclaimed::<T>::take(payee, asset).ok_or(Error::<T>::NothingToCollect)?;
		T::Agenda::cancel(waiting.due, (payee.clone(), asset.clone()));
		Self::owe_less(asset, waiting.amount)?;
		Ok(waiting.amount)
	}

	/// Whether collecting would succeed now: it is tried and rolled back.
	pub fn collect_would_succeed(
		payee: &T::AccountId,
		asset: &T::AssetId,
		beneficiary: &T::AccountId,
	) -> bool {
		Self::would_succeed(|| Self::do_collect(payee, asset, beneficiary).map(|_| ()))
	}

	fn would_succeed(what: impl FnOnce() -> DispatchResult) -> bool {
		with_transaction(|| TransactionOutcome::Rollback(what())).is_ok()
	}

	/// Less than the minimum is not free: it costs more to move than it is worth.
	pub(crate) fn collect_is_free(
		origin: &OriginFor<T>,
		asset: &T::AssetId,
		beneficiary: &Option<T::AccountId>,
	) -> bool {
		let Ok(payee) = ensure_signed(origin.clone()) else {
			return false;
		};
		Self::is_worth_it(&payee, asset)
			&& Self::collect_would_succeed(&payee, asset, beneficiary.as_ref().unwrap_or(&payee))
	}

	/// As the single call, for every asset, and all of them one after the other.
	pub(crate) fn collect_many_is_free(
		origin: &OriginFor<T>,
		assets: &AssetsOf<T>,
		beneficiary: &Option<T::AccountId>,
	) -> bool {
		let Ok(payee) = ensure_signed(origin.clone()) else {
			return false;
		};
		let to = beneficiary.as_ref().unwrap_or(&payee);
		assets.iter().all(|asset| Self::is_worth_it(&payee, asset))
			&& Self::would_succeed(|| Self::do_collect_many(&payee, assets, to, |_, _| ()))
	}

	fn is_worth_it(payee: &T::AccountId, asset: &T::AssetId) -> bool {
		Unclaimed::<T>::get(payee, asset).is_some_and(|waiting| waiting.amount >= Self::base(asset))
	}
}
