//! What `pallet_scheduler` weighs, measured; written by `scripts/bench --pallet pallet_scheduler`, do not edit.
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

impl<T: frame_system::Config> pallet_scheduler::WeightInfo for WeightInfo<T> {
	/// - `Scheduler.IncompleteSince`: 1 read, 1 written
	fn service_agendas_base() -> Weight {
		Weight::from_parts(2_085_000, 994)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Scheduler.Agenda`: 1 read, 1 written
	/// `s` is in `[0, 64]`.
	fn service_agenda_base(s: u32) -> Weight {
		Weight::from_parts(3_363_900, 16_855)
			.saturating_add(Weight::from_parts(300_674, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	fn service_task_base() -> Weight {
		Weight::from_parts(2_054_000, 0)
	}
	/// - `Preimage.PreimageFor`: 1 read, 1 written
	/// - `Preimage.RequestStatusFor`: 1 read, 1 written
	/// - `Preimage.StatusFor`: 1 read, 0 written
	/// `s` is in `[128, 4194304]`.
	fn service_task_fetched(s: u32) -> Weight {
		Weight::from_parts(9_404_000, 4_204_921)
			.saturating_add(Weight::from_parts(944, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Scheduler.Lookup`: 0 read, 1 written
	fn service_task_named() -> Weight {
		Weight::from_parts(3_530_000, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}
	fn service_task_periodic() -> Weight {
		Weight::from_parts(2_064_000, 0)
	}
	/// - `SafeMode.EnteredUntil`: 1 read, 0 written
	fn execute_dispatch_signed() -> Weight {
		Weight::from_parts(2_534_000, 994)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	fn execute_dispatch_unsigned() -> Weight {
		Weight::from_parts(2_060_000, 0)
	}
	/// - `Scheduler.Agenda`: 1 read, 1 written
	/// `s` is in `[0, 63]`.
	fn schedule(s: u32) -> Weight {
		Weight::from_parts(7_301_132, 16_855)
			.saturating_add(Weight::from_parts(313_338, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Scheduler.Agenda`: 1 read, 1 written
	/// - `Scheduler.Lookup`: 0 read, 1 written
	/// - `Scheduler.Retries`: 0 read, 1 written
	/// `s` is in `[1, 64]`.
	fn cancel(s: u32) -> Weight {
		Weight::from_parts(9_491_515, 16_855)
			.saturating_add(Weight::from_parts(539_133, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `Scheduler.Agenda`: 1 read, 1 written
	/// - `Scheduler.Lookup`: 1 read, 1 written
	/// `s` is in `[0, 63]`.
	fn schedule_named(s: u32) -> Weight {
		Weight::from_parts(9_987_992, 20_368)
			.saturating_add(Weight::from_parts(313_098, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Scheduler.Agenda`: 1 read, 1 written
	/// - `Scheduler.Lookup`: 1 read, 1 written
	/// - `Scheduler.Retries`: 0 read, 1 written
	/// `s` is in `[1, 64]`.
	fn cancel_named(s: u32) -> Weight {
		Weight::from_parts(9_890_938, 20_368)
			.saturating_add(Weight::from_parts(530_448, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `Scheduler.Agenda`: 1 read, 1 written
	/// - `Scheduler.Retries`: 0 read, 1 written
	/// `s` is in `[1, 64]`.
	fn schedule_retry(s: u32) -> Weight {
		Weight::from_parts(5_836_425, 16_855)
			.saturating_add(Weight::from_parts(10_834, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Scheduler.Agenda`: 1 read, 0 written
	/// - `Scheduler.Retries`: 0 read, 1 written
	fn set_retry() -> Weight {
		Weight::from_parts(21_507_000, 16_855)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Scheduler.Agenda`: 1 read, 0 written
	/// - `Scheduler.Lookup`: 1 read, 0 written
	/// - `Scheduler.Retries`: 0 read, 1 written
	fn set_retry_named() -> Weight {
		Weight::from_parts(22_916_000, 20_368)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Scheduler.Agenda`: 1 read, 0 written
	/// - `Scheduler.Retries`: 0 read, 1 written
	fn cancel_retry() -> Weight {
		Weight::from_parts(21_226_000, 16_855)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Scheduler.Agenda`: 1 read, 0 written
	/// - `Scheduler.Lookup`: 1 read, 0 written
	/// - `Scheduler.Retries`: 0 read, 1 written
	fn cancel_retry_named() -> Weight {
		Weight::from_parts(22_427_000, 20_368)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}
