//! What `pallet_agenda` weighs, measured; written by `scripts/bench --pallet pallet_agenda`, do not edit.
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

impl<T: frame_system::Config> pallet_agenda::WeightInfo for WeightInfo<T> {
	/// - `Agenda.Queue`: 1 read, 0 written
	fn on_idle_base() -> Weight {
		Weight::from_parts(1_478_000, 3_519)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	/// - `Agenda.Queue`: 2 read, 1 written
	/// - `Agenda.Stalled`: 0 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 0 written
	fn on_idle_entry() -> Weight {
		Weight::from_parts(9_550_000, 13_203)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Agenda.Queue`: 1 read, 0 written
	/// - `Agenda.Stalled`: 1 read, 1 written
	fn advance() -> Weight {
		Weight::from_parts(4_246_000, 7_030)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `(no pallet's)`: 1 read, 0 written
	/// - `Agenda.Queue`: 16 read, 0 written
	/// - `Agenda.Stalled`: 16 read, 16 written
	/// `n` is in `[1, 16]`.
	fn advance_many(n: u32) -> Weight {
		Weight::from_parts(303_550, 13_465)
			.saturating_add(Weight::from_parts(4_077_640, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 7_030).saturating_mul(n.into()))
	}
}
