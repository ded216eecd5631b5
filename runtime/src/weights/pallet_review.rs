//! What `pallet_review` weighs, measured; written by `scripts/bench --pallet pallet_review`, do not edit.
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

impl<T: frame_system::Config> pallet_review::WeightInfo for WeightInfo<T> {
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Agenda.Stalled`: 0 read, 1 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Review.Notes`: 0 read, 1 written
	/// - `Review.Panels`: 1 read, 1 written
	fn commit() -> Weight {
		Weight::from_parts(57_834_000, 8_351)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Review.Notes`: 0 read, 1 written
	/// - `Review.Panels`: 1 read, 1 written
	fn reveal() -> Weight {
		Weight::from_parts(42_217_000, 8_351)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Agenda.Stalled`: 0 read, 1 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Obligation.Days`: 1 read, 1 written
	/// - `Obligation.Enforcers`: 15 read, 15 written
	/// - `Obligation.Offices`: 1 read, 1 written
	/// - `Obligation.Roster`: 2 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Review.Calibrations`: 1 read, 1 written
	/// - `Review.Earlier`: 1 read, 1 written
	/// - `Review.Notes`: 0 read, 15 written
	/// - `Review.Panels`: 1 read, 1 written
	/// - `Review.Verdicts`: 0 read, 1 written
	/// - `System.Account`: 3 read, 3 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// - `Timestamp.Now`: 1 read, 0 written
	fn reveal_last() -> Weight {
		Weight::from_parts(1_812_315_000, 117_044)
			.saturating_add(T::DbWeight::get().reads(32))
			.saturating_add(T::DbWeight::get().writes(43))
	}
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Review.Notes`: 0 read, 1 written
	/// - `Review.Panels`: 1 read, 1 written
	fn denounce() -> Weight {
		Weight::from_parts(41_699_000, 8_351)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Review.VolunteerCount`: 1 read, 1 written
	/// - `Review.VolunteerPlaces`: 1 read, 2 written
	/// - `Review.Volunteers`: 1 read, 2 written
	fn volunteer() -> Weight {
		Weight::from_parts(44_271_000, 10_531)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
	/// - `Chain.EpochLength`: 1 read, 0 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Obligation.Enforcers`: 10 read, 7 written
	/// - `Obligation.Offices`: 1 read, 1 written
	/// - `Obligation.Roster`: 10 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Review.Earlier`: 1 read, 0 written
	/// - `Review.Panels`: 1 read, 1 written
	/// - `Review.VolunteerCount`: 1 read, 0 written
	/// - `Review.Volunteers`: 10 read, 0 written
	/// - `Tasks.Tasks`: 1 read, 0 written
	fn fill() -> Weight {
		Weight::from_parts(604_512_000, 141_188)
			.saturating_add(T::DbWeight::get().reads(41))
			.saturating_add(T::DbWeight::get().writes(10))
	}
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Obligation.Enforcers`: 1 read, 1 written
	/// - `Obligation.Offices`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Review.Panels`: 1 read, 1 written
	fn decline() -> Weight {
		Weight::from_parts(55_836_000, 19_973)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Agenda.Stalled`: 0 read, 1 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Obligation.Enforcers`: 3 read, 3 written
	/// - `Obligation.Offices`: 1 read, 1 written
	/// - `Obligation.Roster`: 2 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Review.Earlier`: 1 read, 1 written
	/// - `Review.Notes`: 0 read, 15 written
	/// - `Review.Panels`: 1 read, 1 written
	fn decline_last() -> Weight {
		Weight::from_parts(250_470_000, 40_102)
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(23))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
	/// - `Chain.EpochLength`: 1 read, 0 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Obligation.Days`: 1 read, 1 written
	/// - `Obligation.Enforcers`: 15 read, 15 written
	/// - `Obligation.Offices`: 1 read, 1 written
	/// - `Obligation.Roster`: 15 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Review.Earlier`: 1 read, 0 written
	/// - `Review.Panels`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 0 written
	/// - `Timestamp.Now`: 1 read, 0 written
	fn draw() -> Weight {
		Weight::from_parts(779_805_000, 145_007)
			.saturating_add(T::DbWeight::get().reads(42))
			.saturating_add(T::DbWeight::get().writes(19))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
	/// - `Chain.EpochLength`: 1 read, 0 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Review.Panels`: 0 read, 1 written
	fn queue() -> Weight {
		Weight::from_parts(48_251_000, 12_893)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
	/// - `Chain.EpochLength`: 1 read, 0 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Obligation.Days`: 1 read, 1 written
	/// - `Obligation.Enforcers`: 1 read, 1 written
	/// - `Obligation.Offices`: 1 read, 1 written
	/// - `Obligation.Roster`: 1 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Review.Earlier`: 1 read, 0 written
	/// - `Review.Panels`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 0 written
	/// - `Timestamp.Now`: 1 read, 0 written
	fn draw_third() -> Weight {
		Weight::from_parts(120_949_000, 42_877)
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Obligation.Enforcers`: 1 read, 1 written
	/// - `Obligation.Offices`: 1 read, 1 written
	/// - `Obligation.Owed`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 0 written
	fn set_back() -> Weight {
		Weight::from_parts(68_101_000, 24_247)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `Obligation.Enforcers`: 1 read, 0 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Obligation.Roster`: 1 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Review.Earlier`: 1 read, 0 written
	/// - `Tasks.Tasks`: 1 read, 0 written
	/// - `Timestamp.Now`: 1 read, 0 written
	fn consider() -> Weight {
		Weight::from_parts(38_935_000, 26_471)
			.saturating_add(T::DbWeight::get().reads(7))
	}
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Obligation.Enforcers`: 15 read, 15 written
	/// - `Obligation.Offices`: 1 read, 1 written
	/// - `Obligation.Roster`: 2 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Review.Earlier`: 1 read, 1 written
	/// - `Review.Notes`: 0 read, 15 written
	/// - `Review.Panels`: 1 read, 1 written
	fn end_commits() -> Weight {
		Weight::from_parts(552_060_000, 84_922)
			.saturating_add(T::DbWeight::get().reads(23))
			.saturating_add(T::DbWeight::get().writes(33))
	}
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Obligation.Days`: 1 read, 1 written
	/// - `Obligation.Enforcers`: 15 read, 15 written
	/// - `Obligation.Offices`: 1 read, 1 written
	/// - `Obligation.Roster`: 2 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Review.Calibrations`: 1 read, 1 written
	/// - `Review.Earlier`: 1 read, 1 written
	/// - `Review.Notes`: 0 read, 15 written
	/// - `Review.Panels`: 1 read, 1 written
	/// - `Review.Verdicts`: 0 read, 1 written
	/// - `System.Account`: 3 read, 3 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// - `Timestamp.Now`: 1 read, 0 written
	fn close() -> Weight {
		Weight::from_parts(1_742_492_000, 117_044)
			.saturating_add(T::DbWeight::get().reads(32))
			.saturating_add(T::DbWeight::get().writes(41))
	}
}
