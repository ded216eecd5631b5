//! Escrow's own account: what is on it, and exact movements to and from it.

use crate::{Config, Error, Held, Pallet};
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	storage::with_storage_layer,
	traits::{
		fungibles::{Inspect, Mutate},
		tokens::{Fortitude, Preservation},
		Contains, Get,
	},
};
use sp_runtime::{
	traits::{AccountIdConversion, CheckedAdd, CheckedSub, Saturating, Zero},
	ArithmeticError,
};

impl<T: Config> Pallet<T> {
	/// Escrow's own account.
	pub fn account_id() -> T::AccountId {
		T::PalletId::get().into_account_truncating()
	}

	pub(crate) fn balance(asset: &T::AssetId) -> T::Balance {
		T::Assets::balance(asset.clone(), &Self::account_id())
	}

	pub(crate) fn base(asset: &T::AssetId) -> T::Balance {
		T::Assets::minimum_balance(asset.clone())
	}

	/// What is on the account beyond what is owed.
	pub(crate) fn surplus(asset: &T::AssetId) -> T::Balance {
		Self::balance(asset).saturating_sub(Held::<T>::get(asset))
	}

	/// What is on the account beyond what is owed and the base.
	pub(crate) fn gift(asset: &T::AssetId) -> T::Balance {
		Self::surplus(asset).saturating_sub(Self::base(asset))
	}

	pub(crate) fn is_endowed(asset: &T::AssetId) -> bool {
		if T::Exact::contains(asset) {
			return true;
		}
		T::Assets::asset_exists(asset.clone()) && Self::surplus(asset) >= Self::base(asset)
	}

	/// Brings exactly `amount` in, or changes nothing.
	pub(crate) fn bring_in(
		asset: &T::AssetId,
		payer: &T::AccountId,
		amount: T::Balance,
	) -> DispatchResult {
		let account = Self::account_id();
		ensure!(*payer != account, Error::<T>::CannotSpare);
		if T::Exact::contains(asset) {
			let sent = Self::transfer(asset, payer, &account, amount);
			// Why it was refused is asked for only when it was.
			return sent.map_err(|why| match Self::spare(asset, payer) >= amount {
				true => why,
				false => Error::<T>::CannotSpare.into(),
			});
		}
		let spare = Self::spare(asset, payer);
		ensure!(spare >= amount, Error::<T>::CannotSpare);
		Self::transfer_exactly(asset, payer, &account, amount)
	}

	/// What somebody can give away and stay alive.
	fn spare(asset: &T::AssetId, who: &T::AccountId) -> T::Balance {
		T::Assets::reducible_balance(
			asset.clone(),
			who,
			Preservation::Preserve,
			Fortitude::Polite,
		)
	}

	fn transfer(
		asset: &T::AssetId,
		from: &T::AccountId,
		to: &T::AccountId,
		amount: T::Balance,
	) -> DispatchResult {
		T::Assets::transfer(asset.clone(), from, to, amount, Preservation::Preserve).map(drop)
	}

	/// Sends exactly `amount` out, or changes nothing. What is sent to escrow itself stays as a
	/// gift.
	pub(crate) fn send_out(
		asset: &T::AssetId,
		to: &T::AccountId,
		amount: T::Balance,
	) -> DispatchResult {
		let account = Self::account_id();
		if *to == account {
			return Ok(());
		}
		Self::transfer_exactly(asset, &account, to, amount)
	}

	/// A transfer may report success although the receiver got nothing (an asset near its greatest
	/// supply), or fail with the sender already charged. Hence the layer and the comparison.
	fn transfer_exactly(
		asset: &T::AssetId,
		from: &T::AccountId,
		to: &T::AccountId,
		amount: T::Balance,
	) -> DispatchResult {
		if T::Exact::contains(asset) {
			return Self::transfer(asset, from, to, amount);
		}
		with_storage_layer(|| {
			let sent = T::Assets::balance(asset.clone(), from).checked_sub(&amount);
			let received = T::Assets::balance(asset.clone(), to).checked_add(&amount);
			Self::transfer(asset, from, to, amount)?;
			ensure!(
				sent == Some(T::Assets::balance(asset.clone(), from))
					&& received == Some(T::Assets::balance(asset.clone(), to)),
				Error::<T>::CannotReceive
			);
			Ok(())
		})
	}

	pub(crate) fn owe(asset: &T::AssetId, amount: T::Balance) -> DispatchResult {
		Held::<T>::try_mutate(asset, |held| {
			*held = held.checked_add(&amount).ok_or(ArithmeticError::Overflow)?;
			Ok(())
		})
	}

	/// Refuses to owe less than nothing: payouts never exceed deposits.
	pub(crate) fn owe_less(asset: &T::AssetId, amount: T::Balance) -> DispatchResult {
		let left = Held::<T>::get(asset)
			.checked_sub(&amount)
			.ok_or(ArithmeticError::Underflow)?;
		if left.is_zero() {
			Held::<T>::remove(asset);
		} else {
			Held::<T>::insert(asset, left);
		}
		Ok(())
	}
}
