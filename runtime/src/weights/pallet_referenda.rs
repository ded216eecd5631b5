//! What `pallet_referenda` weighs, measured; written by `scripts/bench --pallet pallet_referenda`, do not edit.
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

impl<T: frame_system::Config> pallet_referenda::WeightInfo for WeightInfo<T> {
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Referenda.ReferendumCount`: 1 read, 1 written
	/// - `Referenda.ReferendumInfoFor`: 0 read, 1 written
	/// - `Scheduler.Agenda`: 1 read, 1 written
	fn submit() -> Weight {
		Weight::from_parts(25_344_000, 21_578)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Referenda.ReferendumInfoFor`: 1 read, 1 written
	/// - `Scheduler.Agenda`: 2 read, 2 written
	/// - `Scheduler.Retries`: 0 read, 1 written
	fn place_decision_deposit_preparing() -> Weight {
		Weight::from_parts(33_203_000, 41_270)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// The SDK's figure: its benchmark assumes another runtime.
	fn place_decision_deposit_queued() -> Weight {
		<pallet_referenda::weights::SubstrateWeight<T> as pallet_referenda::WeightInfo>::place_decision_deposit_queued()
	}
	/// The SDK's figure: its benchmark assumes another runtime.
	fn place_decision_deposit_not_queued() -> Weight {
		<pallet_referenda::weights::SubstrateWeight<T> as pallet_referenda::WeightInfo>::place_decision_deposit_not_queued()
	}
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Referenda.DecidingCount`: 1 read, 1 written
	/// - `Referenda.ReferendumInfoFor`: 1 read, 1 written
	/// - `Scheduler.Agenda`: 2 read, 2 written
	/// - `Scheduler.Retries`: 0 read, 1 written
	fn place_decision_deposit_passing() -> Weight {
		Weight::from_parts(39_977_000, 44_749)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Referenda.DecidingCount`: 1 read, 1 written
	/// - `Referenda.ReferendumInfoFor`: 1 read, 1 written
	/// - `Scheduler.Agenda`: 2 read, 2 written
	/// - `Scheduler.Retries`: 0 read, 1 written
	fn place_decision_deposit_failing() -> Weight {
		Weight::from_parts(38_245_000, 44_749)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// - `Referenda.ReferendumInfoFor`: 1 read, 1 written
	fn refund_decision_deposit() -> Weight {
		Weight::from_parts(16_311_000, 3_831)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Referenda.ReferendumInfoFor`: 1 read, 1 written
	fn refund_submission_deposit() -> Weight {
		Weight::from_parts(16_119_000, 7_560)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Referenda.ReferendumInfoFor`: 1 read, 1 written
	/// - `Scheduler.Agenda`: 1 read, 1 written
	/// - `Scheduler.Retries`: 0 read, 1 written
	fn cancel() -> Weight {
		Weight::from_parts(14_249_000, 20_686)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `Referenda.MetadataOf`: 1 read, 0 written
	/// - `Referenda.ReferendumInfoFor`: 1 read, 1 written
	/// - `Scheduler.Agenda`: 1 read, 1 written
	/// - `Scheduler.Retries`: 0 read, 1 written
	fn kill() -> Weight {
		Weight::from_parts(55_570_000, 24_203)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Referenda.DecidingCount`: 1 read, 1 written
	/// - `Referenda.TrackQueue`: 1 read, 0 written
	fn one_fewer_deciding_queue_empty() -> Weight {
		Weight::from_parts(5_868_000, 12_685)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// The SDK's figure: its benchmark assumes another runtime.
	fn one_fewer_deciding_failing() -> Weight {
		<pallet_referenda::weights::SubstrateWeight<T> as pallet_referenda::WeightInfo>::one_fewer_deciding_failing()
	}
	/// The SDK's figure: its benchmark assumes another runtime.
	fn one_fewer_deciding_passing() -> Weight {
		<pallet_referenda::weights::SubstrateWeight<T> as pallet_referenda::WeightInfo>::one_fewer_deciding_passing()
	}
	/// The SDK's figure: its benchmark assumes another runtime.
	fn nudge_referendum_requeued_insertion() -> Weight {
		<pallet_referenda::weights::SubstrateWeight<T> as pallet_referenda::WeightInfo>::nudge_referendum_requeued_insertion()
	}
	/// The SDK's figure: its benchmark assumes another runtime.
	fn nudge_referendum_requeued_slide() -> Weight {
		<pallet_referenda::weights::SubstrateWeight<T> as pallet_referenda::WeightInfo>::nudge_referendum_requeued_slide()
	}
	/// The SDK's figure: its benchmark assumes another runtime.
	fn nudge_referendum_queued() -> Weight {
		<pallet_referenda::weights::SubstrateWeight<T> as pallet_referenda::WeightInfo>::nudge_referendum_queued()
	}
	/// The SDK's figure: its benchmark assumes another runtime.
	fn nudge_referendum_not_queued() -> Weight {
		<pallet_referenda::weights::SubstrateWeight<T> as pallet_referenda::WeightInfo>::nudge_referendum_not_queued()
	}
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Referenda.ReferendumInfoFor`: 1 read, 1 written
	/// - `Scheduler.Agenda`: 1 read, 1 written
	fn nudge_referendum_no_deposit() -> Weight {
		Weight::from_parts(13_458_000, 24_415)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Referenda.ReferendumInfoFor`: 1 read, 1 written
	/// - `Scheduler.Agenda`: 1 read, 1 written
	fn nudge_referendum_preparing() -> Weight {
		Weight::from_parts(13_592_000, 24_415)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Referenda.ReferendumInfoFor`: 1 read, 1 written
	fn nudge_referendum_timed_out() -> Weight {
		Weight::from_parts(9_673_000, 7_560)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Referenda.DecidingCount`: 1 read, 1 written
	/// - `Referenda.ReferendumInfoFor`: 1 read, 1 written
	/// - `Scheduler.Agenda`: 1 read, 1 written
	fn nudge_referendum_begin_deciding_failing() -> Weight {
		Weight::from_parts(18_682_000, 27_894)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Referenda.DecidingCount`: 1 read, 1 written
	/// - `Referenda.ReferendumInfoFor`: 1 read, 1 written
	/// - `Scheduler.Agenda`: 1 read, 1 written
	fn nudge_referendum_begin_deciding_passing() -> Weight {
		Weight::from_parts(19_824_000, 27_894)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Referenda.ReferendumInfoFor`: 1 read, 1 written
	/// - `Scheduler.Agenda`: 1 read, 1 written
	fn nudge_referendum_begin_confirming() -> Weight {
		Weight::from_parts(15_608_000, 24_415)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Referenda.ReferendumInfoFor`: 1 read, 1 written
	/// - `Scheduler.Agenda`: 1 read, 1 written
	fn nudge_referendum_end_confirming() -> Weight {
		Weight::from_parts(16_221_000, 24_415)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Referenda.ReferendumInfoFor`: 1 read, 1 written
	/// - `Scheduler.Agenda`: 1 read, 1 written
	fn nudge_referendum_continue_not_confirming() -> Weight {
		Weight::from_parts(15_076_000, 24_415)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Referenda.ReferendumInfoFor`: 1 read, 1 written
	/// - `Scheduler.Agenda`: 1 read, 1 written
	fn nudge_referendum_continue_confirming() -> Weight {
		Weight::from_parts(14_382_000, 24_415)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Referenda.ReferendumInfoFor`: 1 read, 1 written
	/// - `Scheduler.Agenda`: 2 read, 2 written
	/// - `Scheduler.Lookup`: 1 read, 1 written
	fn nudge_referendum_approved() -> Weight {
		Weight::from_parts(23_226_000, 44_783)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Referenda.ReferendumInfoFor`: 1 read, 1 written
	/// - `Scheduler.Agenda`: 1 read, 1 written
	fn nudge_referendum_rejected() -> Weight {
		Weight::from_parts(15_602_000, 24_415)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Preimage.RequestStatusFor`: 1 read, 0 written
	/// - `Preimage.StatusFor`: 1 read, 0 written
	/// - `Referenda.MetadataOf`: 0 read, 1 written
	/// - `Referenda.ReferendumInfoFor`: 1 read, 0 written
	fn set_some_metadata() -> Weight {
		Weight::from_parts(8_391_000, 10_943)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Referenda.MetadataOf`: 1 read, 1 written
	/// - `Referenda.ReferendumInfoFor`: 1 read, 0 written
	fn clear_metadata() -> Weight {
		Weight::from_parts(6_452_000, 7_348)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}
