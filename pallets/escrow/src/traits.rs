//! What escrow offers to the others.

use crate::{
	deal::{self, Refusal},
	Config, DealOf, Error, Event, Pallet, Unclaimed,
};
use frame_support::{
	dispatch::DispatchResult, ensure, pallet_prelude::DispatchError, storage::with_storage_layer,
	traits::fungibles::Inspect as _,
};
use munus_primitives::{
	escrow::{Inspect, Mutate, Purpose},
	OrgId,
};
use sp_runtime::{
	traits::{CheckedAdd, Zero},
	ArithmeticError,
};

impl<T: Config> Inspect<T::AccountId> for Pallet<T> {
	type AssetId = T::AssetId;
	type Balance = T::Balance;

	fn asset_exists(asset: &T::AssetId) -> bool {
		T::Assets::asset_exists(asset.clone())
	}

	fn minimum(asset: &T::AssetId) -> T::Balance {
		Self::base(asset)
	}

	fn unclaimed(asset: &T::AssetId, who: &T::AccountId) -> T::Balance {
		Unclaimed::<T>::get(who, asset).map_or_else(Zero::zero, |waiting| waiting.amount)
	}
}

impl<T: Config> Mutate<T::AccountId> for Pallet<T> {
	fn open(
		payer: &T::AccountId,
		asset: T::AssetId,
		amount: T::Balance,
		org: OrgId,
	) -> Result<DealOf<T>, DispatchError> {
		Self::deposit(payer, &asset, amount)?;
		Ok(deal::opened(asset, amount, org))
	}

	fn open_two(
		payer: &T::AccountId,
		asset: T::AssetId,
		(one, other): (T::Balance, T::Balance),
		org: OrgId,
	) -> Result<[DealOf<T>; 2], DispatchError> {
		ensure!(!one.is_zero() && !other.is_zero(), Error::<T>::ZeroAmount);
		let both = one.checked_add(&other).ok_or(ArithmeticError::Overflow)?;
		Self::take(payer, &asset, both)?;
		Ok([one, other].map(|amount| {
			Self::deposited(payer, &asset, amount);
			deal::opened(asset.clone(), amount, org)
		}))
	}

	fn top_up(deal: &mut DealOf<T>, payer: &T::AccountId, amount: T::Balance) -> DispatchResult {
		let mut next = deal.clone();
		deal::take_in(&mut next, amount).map_err(Self::refusal)?;
		Self::deposit(payer, &deal.asset, amount)?;
		*deal = next;
		Ok(())
	}

	fn pay(
		deal: &mut DealOf<T>,
		payee: &T::AccountId,
		amount: T::Balance,
		purpose: Purpose,
	) -> DispatchResult {
		let mut next = deal.clone();
		deal::give_out(&mut next, amount, purpose).map_err(Self::refusal)?;
		Self::deliver(deal, payee, amount, purpose)?;
		*deal = next;
		Ok(())
	}

	fn close(mut deal: DealOf<T>, owner: &T::AccountId) -> Result<DealOf<T>, DispatchError> {
		let left = deal.left;
		Self::pay(&mut deal, owner, left, Purpose::Refund)?;
		Ok(deal)
	}
}

impl<T: Config> Pallet<T> {
	fn refusal(refusal: Refusal) -> DispatchError {
		match refusal {
			Refusal::Overflow => ArithmeticError::Overflow.into(),
			Refusal::Beyond => Error::<T>::BeyondDeal.into(),
		}
	}

	fn deposit(payer: &T::AccountId, asset: &T::AssetId, amount: T::Balance) -> DispatchResult {
		Self::take(payer, asset, amount)?;
		Self::deposited(payer, asset, amount);
		Ok(())
	}

	fn take(payer: &T::AccountId, asset: &T::AssetId, amount: T::Balance) -> DispatchResult {
		ensure!(!amount.is_zero(), Error::<T>::ZeroAmount);
		ensure!(
			T::Assets::asset_exists(asset.clone()),
			Error::<T>::UnknownAsset
		);
		ensure!(Self::is_endowed(asset), Error::<T>::NotEndowed);
		with_storage_layer(|| {
			Self::bring_in(asset, payer, amount)?;
			Self::owe(asset, amount)
		})
	}

	fn deposited(payer: &T::AccountId, asset: &T::AssetId, amount: T::Balance) {
		Self::deposit_event(Event::Deposited {
			asset: asset.clone(),
			payer: payer.clone(),
			amount,
		});
	}

	fn deliver(
		deal: &DealOf<T>,
		payee: &T::AccountId,
		amount: T::Balance,
		purpose: Purpose,
	) -> DispatchResult {
		if amount.is_zero() {
			return Ok(());
		}
		let asset = &deal.asset;
		let delivered = with_storage_layer(|| {
			if Self::send_out(asset, payee, amount).is_err() {
				return Ok::<_, DispatchError>(false);
			}
			Self::owe_less(asset, amount)?;
			Ok(true)
		})?;
		let (asset, payee) = (asset.clone(), payee.clone());
		if delivered {
			Self::deposit_event(Event::Paid {
				asset,
				payee,
				amount,
				purpose,
			});
			return Ok(());
		}
		Self::keep(&payee, &asset, amount, deal.org)?;
		Self::deposit_event(Event::Unclaimed {
			asset,
			payee,
			amount,
			purpose,
		});
		Ok(())
	}
}
