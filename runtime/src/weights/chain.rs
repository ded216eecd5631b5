//! What `chain` weighs, measured; written by `scripts/bench --pallet chain`, do not edit.
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

impl<T: frame_system::Config> chain::WeightInfo for WeightInfo<T> {
	/// - `Parameters.Parameters`: 9 read, 1 written
	fn set_parameter() -> Weight {
		Weight::from_parts(22_274_000, 33_561)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Chain.NextChange`: 0 read, 1 written
	/// - `Chain.Scheduled`: 1 read, 1 written
	/// - `Parameters.Parameters`: 9 read, 0 written
	fn schedule_parameter() -> Weight {
		Weight::from_parts(21_907_000, 35_224)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Chain.NextChange`: 0 read, 1 written
	/// - `Chain.Scheduled`: 1 read, 1 written
	fn cancel_change() -> Weight {
		Weight::from_parts(5_818_000, 1_663)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Chain.NextChange`: 1 read, 1 written
	/// - `Chain.Scheduled`: 1 read, 1 written
	/// - `Parameters.Parameters`: 9 read, 0 written
	fn apply_change() -> Weight {
		Weight::from_parts(596_043_000, 36_218)
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `System.Account`: 1 read, 1 written
	fn hand_out() -> Weight {
		Weight::from_parts(29_775_000, 7_322)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}
