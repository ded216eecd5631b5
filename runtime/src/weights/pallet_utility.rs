//! What `pallet_utility` weighs, measured; written by `scripts/bench --pallet pallet_utility`, do not edit.
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

impl<T: frame_system::Config> pallet_utility::WeightInfo for WeightInfo<T> {
	/// - `SafeMode.EnteredUntil`: 1 read, 0 written
	/// `c` is in `[0, 1000]`.
	fn batch(c: u32) -> Weight {
		Weight::from_parts(945_682, 651)
			.saturating_add(Weight::from_parts(3_083_720, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(1))
	}
	/// - `SafeMode.EnteredUntil`: 1 read, 0 written
	fn as_derivative() -> Weight {
		Weight::from_parts(4_582_000, 994)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	/// - `SafeMode.EnteredUntil`: 1 read, 0 written
	/// `c` is in `[0, 1000]`.
	fn batch_all(c: u32) -> Weight {
		Weight::from_parts(3_405_000, 651)
			.saturating_add(Weight::from_parts(3_446_112, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(1))
	}
	fn dispatch_as() -> Weight {
		Weight::from_parts(5_483_000, 0)
	}
	/// - `SafeMode.EnteredUntil`: 1 read, 0 written
	/// `c` is in `[0, 1000]`.
	fn force_batch(c: u32) -> Weight {
		Weight::from_parts(3_440_000, 651)
			.saturating_add(Weight::from_parts(3_117_380, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(1))
	}
	fn dispatch_as_fallible() -> Weight {
		Weight::from_parts(5_293_000, 0)
	}
	/// - `SafeMode.EnteredUntil`: 1 read, 0 written
	fn if_else() -> Weight {
		Weight::from_parts(7_462_000, 994)
			.saturating_add(T::DbWeight::get().reads(1))
	}
}
