//! What `pallet_treasury` weighs, measured; written by `scripts/bench --pallet pallet_treasury`, do not edit.
//!
//! - machine: Intel(R) Xeon(R) Processor, 2 cores, 23 GiB
//! - samples: 10 values of each variable, the fastest quarter of 50 runs of each
//! - the runtime's wasm, its state in memory: what a database takes is in the constants of `T`

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, missing_docs, clippy::all)]

use super::traits::*;
use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The measured weights, with the database of `T`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_treasury::WeightInfo for WeightInfo<T> {
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Treasury.Approvals`: 1 read, 1 written
	/// - `Treasury.ProposalCount`: 1 read, 1 written
	/// - `Treasury.Proposals`: 0 read, 1 written
	fn spend_local() -> Weight {
		Weight::from_parts(8_231_000, 5_971)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `Treasury.Approvals`: 1 read, 1 written
	fn remove_approval() -> Weight {
		Weight::from_parts(2_029_000, 1_248)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Treasury.Deactivated`: 1 read, 1 written
	/// - `Treasury.LastSpendPeriod`: 1 read, 1 written
	/// `p` is in `[0, 63]`.
	fn on_initialize_proposals(p: u32) -> Weight {
		Weight::from_parts(8_976_425, 5_729)
			.saturating_add(Weight::from_parts(18_605, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Treasury.SpendCount`: 1 read, 1 written
	/// - `Treasury.Spends`: 0 read, 1 written
	fn spend() -> Weight {
		Weight::from_parts(9_371_000, 4_723)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `System.Account`: 1 read, 1 written
	/// - `Treasury.Spends`: 1 read, 1 written
	fn payout() -> Weight {
		Weight::from_parts(36_718_000, 10_861)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Treasury.Spends`: 1 read, 1 written
	fn check_status() -> Weight {
		Weight::from_parts(5_323_000, 3_539)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Treasury.Spends`: 1 read, 1 written
	fn void_spend() -> Weight {
		Weight::from_parts(4_869_000, 3_539)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}
