//! What the rooms keep of an organization that closes.

use crate::{
	configs::market::{AllAssets, AnyAsset},
	AccountId, Balance, Runtime,
};
use frame_support::{
	storage::with_storage_layer,
	traits::{
		fungibles::{Inspect, Mutate},
		tokens::{Fortitude, Preservation},
	},
};
use munus_primitives::{
	organizations::{Dissolve, Sweep},
	OrgId,
};

/// How many records of each kind one call removes.
const STEP: u32 = 32;

/// All that the rooms keep by organization, beyond what its members, tasks and enforcers own.
pub struct Leftovers;

impl Dissolve for Leftovers {
	fn can_dissolve(org: OrgId) -> bool {
		use pallet_obligation::{Candidates, Enforcers, Lotteries, Owed};
		Enforcers::<Runtime>::iter_key_prefix(org).next().is_none()
			&& Owed::<Runtime>::iter_key_prefix(org).next().is_none()
			&& Candidates::<Runtime>::iter_key_prefix(org).next().is_none()
			&& !Lotteries::<Runtime>::contains_key(org)
	}

	fn dissolve(org: OrgId) -> bool {
		macro_rules! cleared {
			($($map:path),*) => {{
				let left = [$(<$map>::clear_prefix(org, STEP, None).maybe_cursor.is_some()),*];
				!left.contains(&true)
			}};
		}
		let done = cleared!(
			pallet_obligation::Roster<Runtime>,
			pallet_obligation::Tickets<Runtime>,
			pallet_obligation::TicketOf<Runtime>,
			pallet_reputation::Recoveries<Runtime>,
			pallet_reputation::Standings<Runtime>,
			pallet_review::Volunteers<Runtime>,
			pallet_review::VolunteerPlaces<Runtime>
		);
		if done {
			pallet_obligation::Offices::<Runtime>::remove(org);
			pallet_obligation::Days::<Runtime>::remove(org);
			pallet_reputation::Eras::<Runtime>::remove(org);
			pallet_review::Calibrations::<Runtime>::remove(org);
			pallet_review::VolunteerCount::<Runtime>::remove(org);
			pallet_tasks::Ratios::<Runtime>::remove(org);
		}
		done
	}
}

/// Moves any asset of the chain.
pub struct Movers;

impl Sweep<AccountId, AnyAsset, Balance> for Movers {
	fn sweep(asset: &AnyAsset, from: &AccountId, to: &AccountId) -> Balance {
		let (all, polite) = (Preservation::Expendable, Fortitude::Polite);
		let amount = AllAssets::reducible_balance(asset.clone(), from, all, polite);
		if amount == 0 {
			return 0;
		}
		with_storage_layer(|| AllAssets::transfer(asset.clone(), from, to, amount, all))
			.unwrap_or_default()
	}
}
