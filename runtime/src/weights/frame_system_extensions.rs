//! What `frame_system_extensions` weighs, measured; written by `scripts/bench --pallet frame_system_extensions`, do not edit.
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

impl<T: frame_system::Config> frame_system_extensions::WeightInfo for WeightInfo<T> {
	fn check_genesis() -> Weight {
		Weight::from_parts(1_492_000, 0)
	}
	fn check_mortality_mortal_transaction() -> Weight {
		Weight::from_parts(2_971_000, 0)
	}
	fn check_mortality_immortal_transaction() -> Weight {
		Weight::from_parts(2_983_000, 0)
	}
	fn check_non_zero_sender() -> Weight {
		Weight::from_parts(480_000, 0)
	}
	/// - `System.Account`: 1 read, 1 written
	fn check_nonce() -> Weight {
		Weight::from_parts(4_932_000, 3_593)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	fn check_spec_version() -> Weight {
		Weight::from_parts(394_000, 0)
	}
	fn check_tx_version() -> Weight {
		Weight::from_parts(388_000, 0)
	}
	fn check_weight() -> Weight {
		Weight::from_parts(3_342_000, 0)
	}
	fn weight_reclaim() -> Weight {
		Weight::from_parts(1_548_000, 0)
	}
}
