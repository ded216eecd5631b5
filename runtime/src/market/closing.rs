//! What the rooms keep of an organization that closes.

use crate::{
	configs::market::{AllAssets, AnyAsset},
	AccountId, Balance, Escrow, Organizations, Runtime,
};
use alloc::vec::Vec;
use frame_support::{
	pallet_prelude::DispatchError,
	storage::with_storage_layer,
	traits::{
		fungibles::{Inspect, Mutate},
		tokens::{Fortitude, Preservation},
	},
};
use munus_primitives::{
	escrow::{Mutate as _, Purpose},
	organizations::{Dissolve, Inspect as _, Sweep},
	OrgId,
};

/// How many records of each kind one call removes.
const STEP: u32 = 32;

/// How many one call pays who are owed fees.
const PAYMENTS: usize = 4;

/// All that the rooms keep by organization, beyond what its members, tasks and enforcers own.
pub struct Leftovers;

impl Dissolve for Leftovers {
	fn can_dissolve(org: OrgId) -> bool {
		use pallet_obligation::{Candidates, Enforcers, Lotteries};
		Enforcers::<Runtime>::iter_key_prefix(org).next().is_none()
			&& Candidates::<Runtime>::iter_key_prefix(org).next().is_none()
			&& !Lotteries::<Runtime>::contains_key(org)
	}

	fn dissolve(org: OrgId) -> bool {
		if !Self::pay_owed(org) {
			return false;
		}
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
			pallet_review::VolunteerPlaces<Runtime>,
			pallet_tasks::Histograms<Runtime>
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

impl Leftovers {
	/// Pays some of those who left office and have not collected their fees, and says whether that
	/// were all. What cannot be received waits in escrow.
	fn pay_owed(org: OrgId) -> bool {
		use pallet_obligation::Owed;
		let purse = Organizations::fee_account(org);
		let some: Vec<_> = Owed::<Runtime>::iter_prefix(org).take(PAYMENTS).collect();
		for (who, amount) in some {
			Owed::<Runtime>::remove(org, &who);
			// A purse that is short pays nobody, and must not keep the organization for ever.
			let _ = with_storage_layer::<_, DispatchError, _>(|| {
				let mut deal = Escrow::open(&purse, AnyAsset::Native, amount, org)?;
				Escrow::pay(&mut deal, &who, amount, Purpose::Pay)?;
				Escrow::close(deal, &who)
			});
		}
		Owed::<Runtime>::iter_key_prefix(org).next().is_none()
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
