//! Reading escrow.

use crate::{AssetView, Config, Held, Pallet, Unclaimed, UnclaimedView};
use alloc::vec::Vec;
use frame_support::traits::fungibles::Inspect;
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::traits::Zero;

/// The longest page a view gives.
const MAX_PAGE: u32 = 100;

impl<T: Config> Pallet<T> {
	/// What escrow has and owes in an asset; `None` when there is nothing of the kind.
	pub fn asset_view(asset: &T::AssetId) -> Option<AssetView<T::Balance>> {
		let exists = T::Assets::asset_exists(asset.clone());
		let held = Held::<T>::get(asset);
		(exists || !held.is_zero()).then(|| AssetView {
			exists,
			endowed: Self::is_endowed(asset),
			minimum: Self::base(asset),
			balance: Self::balance(asset),
			held,
			gift: Self::gift(asset),
		})
	}

	/// A page of what waits for `who`, by asset.
	pub fn unclaimed_page(
		who: &T::AccountId,
		after: Option<T::AssetId>,
		limit: u32,
	) -> Vec<UnclaimedView<T::AssetId, T::Balance, BlockNumberFor<T>>> {
		let entries = match after {
			Some(asset) => {
				Unclaimed::<T>::iter_prefix_from(who, Unclaimed::<T>::hashed_key_for(who, asset))
			}
			None => Unclaimed::<T>::iter_prefix(who),
		};
		entries
			.take(limit.min(MAX_PAGE) as usize)
			.map(|(asset, waiting)| UnclaimedView {
				collectable: Self::collect_would_succeed(who, &asset, who),
				asset,
				amount: waiting.amount,
				org: waiting.org,
				due: waiting.due,
			})
			.collect()
	}
}
