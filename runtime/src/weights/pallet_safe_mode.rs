//! What `pallet_safe_mode` weighs, measured; written by `scripts/bench --pallet pallet_safe_mode`, do not edit.
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

impl<T: frame_system::Config> pallet_safe_mode::WeightInfo for WeightInfo<T> {
	/// - `SafeMode.EnteredUntil`: 1 read, 0 written
	fn on_initialize_noop() -> Weight {
		Weight::from_parts(388_000, 994)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	/// - `SafeMode.EnteredUntil`: 1 read, 1 written
	fn on_initialize_exit() -> Weight {
		Weight::from_parts(3_210_000, 994)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	fn enter() -> Weight {
		Weight::from_parts(0, 0)
	}
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `SafeMode.EnteredUntil`: 1 read, 1 written
	fn force_enter() -> Weight {
		Weight::from_parts(8_699_000, 4_723)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	fn extend() -> Weight {
		Weight::from_parts(0, 0)
	}
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `SafeMode.EnteredUntil`: 1 read, 1 written
	fn force_extend() -> Weight {
		Weight::from_parts(5_711_000, 4_723)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `SafeMode.EnteredUntil`: 1 read, 1 written
	fn force_exit() -> Weight {
		Weight::from_parts(6_381_000, 994)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	fn release_deposit() -> Weight {
		Weight::from_parts(0, 0)
	}
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `SafeMode.Deposits`: 1 read, 1 written
	fn force_release_deposit() -> Weight {
		Weight::from_parts(32_891_000, 7_209)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `SafeMode.Deposits`: 1 read, 1 written
	fn force_slash_deposit() -> Weight {
		Weight::from_parts(22_738_000, 7_209)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
}
