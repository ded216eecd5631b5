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
		Weight::from_parts(2_109_000, 994)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Scheduler.Agenda`: 1 read, 1 written
	/// `s` is in `[0, 64]`.
	fn service_agenda_base(s: u32) -> Weight {
		Weight::from_parts(3_368_284, 16_855)
			.saturating_add(Weight::from_parts(297_332, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	fn service_task_base() -> Weight {
		Weight::from_parts(1_985_000, 0)
	}
	/// - `Preimage.PreimageFor`: 1 read, 1 written
	/// - `Preimage.RequestStatusFor`: 1 read, 1 written
	/// - `Preimage.StatusFor`: 1 read, 0 written
	/// `s` is in `[128, 4194304]`.
	fn service_task_fetched(s: u32) -> Weight {
		Weight::from_parts(9_369_000, 4_204_921)
			.saturating_add(Weight::from_parts(894, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Scheduler.Lookup`: 0 read, 1 written
	fn service_task_named() -> Weight {
		Weight::from_parts(3_500_000, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}
	fn service_task_periodic() -> Weight {
		Weight::from_parts(1_990_000, 0)
	}
	/// - `SafeMode.EnteredUntil`: 1 read, 0 written
	fn execute_dispatch_signed() -> Weight {
		Weight::from_parts(2_480_000, 994)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	fn execute_dispatch_unsigned() -> Weight {
		Weight::from_parts(1_994_000, 0)
	}
	/// - `Scheduler.Agenda`: 1 read, 1 written
	/// `s` is in `[0, 63]`.
	fn schedule(s: u32) -> Weight {
		Weight::from_parts(7_320_363, 16_855)
			.saturating_add(Weight::from_parts(306_388, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Scheduler.Agenda`: 1 read, 1 written
	/// - `Scheduler.Lookup`: 0 read, 1 written
	/// - `Scheduler.Retries`: 0 read, 1 written
	/// `s` is in `[1, 64]`.
	fn cancel(s: u32) -> Weight {
		Weight::from_parts(9_605_222, 16_855)
			.saturating_add(Weight::from_parts(524_514, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `Scheduler.Agenda`: 1 read, 1 written
	/// - `Scheduler.Lookup`: 1 read, 1 written
	/// `s` is in `[0, 63]`.
	fn schedule_named(s: u32) -> Weight {
		Weight::from_parts(9_866_748, 20_368)
			.saturating_add(Weight::from_parts(313_695, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Scheduler.Agenda`: 1 read, 1 written
	/// - `Scheduler.Lookup`: 1 read, 1 written
	/// - `Scheduler.Retries`: 0 read, 1 written
	/// `s` is in `[1, 64]`.
	fn cancel_named(s: u32) -> Weight {
		Weight::from_parts(9_845_272, 20_368)
			.saturating_add(Weight::from_parts(527_156, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `Scheduler.Agenda`: 1 read, 1 written
	/// - `Scheduler.Retries`: 0 read, 1 written
	/// `s` is in `[1, 64]`.
	fn schedule_retry(s: u32) -> Weight {
		Weight::from_parts(5_863_774, 16_855)
			.saturating_add(Weight::from_parts(11_516, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Scheduler.Agenda`: 1 read, 0 written
	/// - `Scheduler.Retries`: 0 read, 1 written
	fn set_retry() -> Weight {
		Weight::from_parts(21_356_000, 16_855)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Scheduler.Agenda`: 1 read, 0 written
	/// - `Scheduler.Lookup`: 1 read, 0 written
	/// - `Scheduler.Retries`: 0 read, 1 written
	fn set_retry_named() -> Weight {
		Weight::from_parts(22_699_000, 20_368)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Scheduler.Agenda`: 1 read, 0 written
	/// - `Scheduler.Retries`: 0 read, 1 written
	fn cancel_retry() -> Weight {
		Weight::from_parts(20_974_000, 16_855)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Scheduler.Agenda`: 1 read, 0 written
	/// - `Scheduler.Lookup`: 1 read, 0 written
	/// - `Scheduler.Retries`: 0 read, 1 written
	fn cancel_retry_named() -> Weight {
		Weight::from_parts(22_632_000, 20_368)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}
