//! What must hold at all times.

use crate::{Config, Held, Pallet, Unclaimed};
use alloc::{collections::BTreeMap, vec::Vec};
use codec::Encode;
use frame_support::{ensure, traits::Contains};
use munus_primitives::escrow::OpenDeals;
use sp_runtime::{
	traits::{CheckedAdd, Zero},
	TryRuntimeError,
};

type Sums<T> = BTreeMap<Vec<u8>, <T as Config>::Balance>;

impl<T: Config> Pallet<T> {
	/// Checks that in every asset held is the sum of open deals and unclaimed money, and that for
	/// every guaranteed asset in use the account has what is held and the base.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let mut owed = Self::sum_of_debts()?;
		for (asset, held) in Held::<T>::iter() {
			ensure!(!held.is_zero(), "a sum of nothing is held");
			ensure!(
				owed.remove(&asset.encode()) == Some(held),
				"held is not the sum of open deals and unclaimed money"
			);
			Self::check_account(&asset, held)?;
		}
		ensure!(
			owed.values().all(|sum| sum.is_zero()),
			"there are open deals or unclaimed money in an asset of which nothing is held"
		);
		Ok(())
	}

	fn sum_of_debts() -> Result<Sums<T>, TryRuntimeError> {
		let mut sums = Sums::<T>::new();
		let mut add = |asset: &T::AssetId, amount: T::Balance| -> Result<(), TryRuntimeError> {
			let sum = sums.entry(asset.encode()).or_default();
			*sum = sum
				.checked_add(&amount)
				.ok_or("the debts of an asset overflow")?;
			Ok(())
		};
		for (asset, left) in T::Deals::open_deals() {
			add(&asset, left)?;
		}
		for (_, asset, waiting) in Unclaimed::<T>::iter() {
			ensure!(!waiting.amount.is_zero(), "nothing is kept as unclaimed");
			add(&asset, waiting.amount)?;
		}
		Ok(sums)
	}

	fn check_account(asset: &T::AssetId, held: T::Balance) -> Result<(), TryRuntimeError> {
		if T::Guaranteed::contains(asset) {
			let needed = held
				.checked_add(&Self::base(asset))
				.ok_or("held overflows")?;
			ensure!(
				Self::balance(asset) >= needed,
				"the account has less than is held and its base"
			);
		}
		Ok(())
	}
}
