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
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Escrow.Unclaimed`: 1 read, 1 written
	/// - `System.Account`: 1 read, 1 written
	fn collect() -> Weight {
		Weight::from_parts(94_790_000, 21_526)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(7))
	}
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Escrow.Held`: 1 read, 0 written
	fn endow() -> Weight {
		Weight::from_parts(58_873_000, 14_375)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Assets.Asset`: 1 read, 0 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Escrow.Unclaimed`: 1 read, 1 written
	fn write_off() -> Weight {
		Weight::from_parts(11_403_000, 10_735)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Escrow.Held`: 1 read, 0 written
	/// - `System.Account`: 1 read, 1 written
	fn sweep() -> Weight {
		Weight::from_parts(45_125_000, 17_968)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Escrow.Unclaimed`: 1 read, 1 written
	/// - `Organizations.Organizations`: 1 read, 0 written
	fn on_due() -> Weight {
		Weight::from_parts(47_010_000, 21_646)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// - `(no pallet's)`: 1 read, 0 written
	/// - `Agenda.Queue`: 0 read, 8 written
	/// - `Assets.Account`: 16 read, 16 written
	/// - `Assets.Asset`: 8 read, 8 written
	/// - `Escrow.Held`: 8 read, 8 written
	/// - `Escrow.Unclaimed`: 8 read, 8 written
	/// - `System.Account`: 1 read, 1 written
	/// `n` is in `[1, 8]`.
	fn collect_many(n: u32) -> Weight {
		Weight::from_parts(6_839_637, 17_058)
			.saturating_add(Weight::from_parts(91_072_350, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().reads(5_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes(6_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 17_933).saturating_mul(n.into()))
	}
}
