//! What `pallet_balances` weighs, measured; written by `scripts/bench --pallet pallet_balances`, do not edit.
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

impl<T: frame_system::Config> pallet_balances::WeightInfo for WeightInfo<T> {
	/// - `System.Account`: 1 read, 1 written
	fn transfer_allow_death() -> Weight {
		Weight::from_parts(45_066_000, 3_593)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `System.Account`: 1 read, 1 written
	fn transfer_keep_alive() -> Weight {
		Weight::from_parts(34_230_000, 3_593)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `System.Account`: 1 read, 1 written
	fn force_set_balance_creating() -> Weight {
		Weight::from_parts(16_531_000, 3_593)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `System.Account`: 1 read, 1 written
	fn force_set_balance_killing() -> Weight {
		Weight::from_parts(15_536_000, 3_593)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `System.Account`: 2 read, 2 written
	fn force_transfer() -> Weight {
		Weight::from_parts(44_471_000, 7_186)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `System.Account`: 1 read, 1 written
	fn transfer_all() -> Weight {
		Weight::from_parts(42_978_000, 3_593)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `System.Account`: 1 read, 1 written
	fn force_unreserve() -> Weight {
		Weight::from_parts(12_237_000, 3_593)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `System.Account`: 1000 read, 1000 written
	/// `u` is in `[1, 1000]`.
	fn upgrade_accounts(u: u32) -> Weight {
		Weight::from_parts(12_478_000, 0)
			.saturating_add(Weight::from_parts(10_709_761, 0).saturating_mul(u.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(u.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(u.into())))
			.saturating_add(Weight::from_parts(0, 3_593).saturating_mul(u.into()))
	}
	fn force_adjust_total_issuance() -> Weight {
		Weight::from_parts(4_309_000, 0)
	}
	fn burn_allow_death() -> Weight {
		Weight::from_parts(26_948_000, 0)
	}
	fn burn_keep_alive() -> Weight {
		Weight::from_parts(16_863_000, 0)
	}
}
