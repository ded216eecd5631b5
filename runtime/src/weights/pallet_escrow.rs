//! What `pallet_escrow` weighs, measured; written by `scripts/bench --pallet pallet_escrow`, do not edit.
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

impl<T: frame_system::Config> pallet_escrow::WeightInfo for WeightInfo<T> {
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Agenda.Stalled`: 0 read, 1 written
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Escrow.Unclaimed`: 1 read, 1 written
	/// - `System.Account`: 1 read, 1 written
	fn collect() -> Weight {
		Weight::from_parts(281_768_000, 21_526)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(8))
	}
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Escrow.Held`: 1 read, 0 written
	/// - `System.Account`: 1 read, 1 written
	fn endow() -> Weight {
		Weight::from_parts(171_188_000, 17_968)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Agenda.Stalled`: 0 read, 1 written
	/// - `Assets.Asset`: 1 read, 0 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Escrow.Unclaimed`: 1 read, 1 written
	fn write_off() -> Weight {
		Weight::from_parts(38_716_000, 10_735)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Escrow.Held`: 1 read, 0 written
	/// - `System.Account`: 1 read, 1 written
	fn sweep() -> Weight {
		Weight::from_parts(129_255_000, 17_968)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Escrow.Unclaimed`: 1 read, 1 written
	/// - `Organizations.Organizations`: 1 read, 0 written
	fn on_due() -> Weight {
		Weight::from_parts(138_687_000, 23_634)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(5))
	}
}
