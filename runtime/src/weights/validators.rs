//! What `validators` weighs, measured; written by `scripts/bench --pallet validators`, do not edit.
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

impl<T: frame_system::Config> validators::WeightInfo for WeightInfo<T> {
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Session.NextKeys`: 1 read, 0 written
	/// - `System.Account`: 1 read, 1 written
	/// - `Validators.Barred`: 0 read, 1 written
	/// - `Validators.Bonds`: 1 read, 1 written
	/// - `Validators.Book`: 1 read, 0 written
	/// - `Validators.Candidates`: 1 read, 1 written
	/// - `Validators.Changed`: 0 read, 1 written
	/// - `Validators.Records`: 0 read, 1 written
	/// - `Validators.Validators`: 1 read, 1 written
	fn admit() -> Weight {
		Weight::from_parts(44_357_000, 43_942)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(8))
	}
	/// - `Session.CurrentIndex`: 1 read, 0 written
	/// - `Session.NextKeys`: 255 read, 0 written
	/// - `Validators.Bonds`: 1 read, 1 written
	/// - `Validators.Changed`: 0 read, 1 written
	/// - `Validators.Records`: 0 read, 1 written
	/// - `Validators.Releases`: 0 read, 1 written
	/// - `Validators.Validators`: 1 read, 1 written
	fn dismiss() -> Weight {
		Weight::from_parts(256_801_000, 3_457_275)
			.saturating_add(T::DbWeight::get().reads(258))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Session.NextKeys`: 1 read, 0 written
	/// - `System.Account`: 1 read, 1 written
	/// - `Validators.Barred`: 1 read, 0 written
	/// - `Validators.Bonds`: 1 read, 1 written
	/// - `Validators.Candidates`: 1 read, 1 written
	/// - `Validators.Records`: 1 read, 0 written
	fn apply() -> Weight {
		Weight::from_parts(46_441_000, 44_239)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `System.Account`: 1 read, 1 written
	/// - `Validators.Bonds`: 1 read, 1 written
	/// - `Validators.Candidates`: 1 read, 1 written
	fn withdraw() -> Weight {
		Weight::from_parts(34_370_000, 19_979)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Validators.Records`: 1 read, 1 written
	/// - `Validators.Validators`: 1 read, 0 written
	fn leave() -> Weight {
		Weight::from_parts(7_705_000, 16_474)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Session.CurrentIndex`: 1 read, 0 written
	/// - `Validators.Book`: 1 read, 1 written
	/// - `Validators.Records`: 1 read, 1 written
	fn note_block() -> Weight {
		Weight::from_parts(4_853_000, 19_594)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}
}
