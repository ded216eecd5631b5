//! What `pallet_obligation` weighs, measured; written by `scripts/bench --pallet pallet_obligation`, do not edit.
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

impl<T: frame_system::Config> pallet_obligation::WeightInfo for WeightInfo<T> {
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Obligation.Alumni`: 1 read, 1 written
	/// - `Obligation.Enforcers`: 1 read, 1 written
	/// - `Obligation.Offices`: 1 read, 1 written
	/// - `Obligation.Roster`: 1 read, 1 written
	/// - `Organizations.Closings`: 1 read, 0 written
	/// - `Organizations.Members`: 1 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	/// - `Review.Calibrations`: 1 read, 0 written
	fn enlist() -> Weight {
		Weight::from_parts(135_550_000, 38_500)
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Obligation.Alumni`: 1 read, 1 written
	/// - `Obligation.Candidates`: 1 read, 0 written
	/// - `Obligation.Enforcers`: 1 read, 1 written
	/// - `Obligation.Offices`: 1 read, 1 written
	/// - `Obligation.Roster`: 1 read, 1 written
	/// - `Organizations.Closings`: 1 read, 0 written
	/// - `Organizations.Members`: 1 read, 0 written
	/// - `Organizations.Organizations`: 1 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Review.Calibrations`: 1 read, 0 written
	fn appoint() -> Weight {
		Weight::from_parts(105_682_000, 38_738)
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Obligation.Enforcers`: 1 read, 1 written
	/// - `Obligation.Offices`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	fn resign() -> Weight {
		Weight::from_parts(36_850_000, 13_612)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Obligation.Enforcers`: 1 read, 1 written
	/// - `Obligation.Offices`: 1 read, 1 written
	/// - `Obligation.Owed`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	/// - `System.Account`: 2 read, 2 written
	fn collect() -> Weight {
		Weight::from_parts(185_806_000, 31_435)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Agenda.Stalled`: 0 read, 1 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Obligation.Alumni`: 0 read, 1 written
	/// - `Obligation.Enforcers`: 1 read, 1 written
	/// - `Obligation.Lotteries`: 1 read, 0 written
	/// - `Obligation.Offices`: 1 read, 1 written
	/// - `Obligation.Owed`: 1 read, 1 written
	/// - `Obligation.Roster`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	/// - `Review.Panels`: 8 read, 0 written
	/// - `Timestamp.Now`: 1 read, 0 written
	fn on_due() -> Weight {
		Weight::from_parts(220_474_000, 83_269)
			.saturating_add(T::DbWeight::get().reads(19))
			.saturating_add(T::DbWeight::get().writes(8))
	}
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Obligation.Alumni`: 1 read, 0 written
	/// - `Obligation.Candidates`: 1 read, 1 written
	/// - `Obligation.Enforcers`: 1 read, 0 written
	/// - `Obligation.Lotteries`: 1 read, 0 written
	/// - `Obligation.Offices`: 1 read, 1 written
	/// - `Obligation.TicketOf`: 1 read, 1 written
	/// - `Obligation.Tickets`: 0 read, 1 written
	/// - `Organizations.Closings`: 1 read, 0 written
	/// - `Organizations.Members`: 1 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	/// - `Review.Calibrations`: 1 read, 0 written
	fn join_waitlist() -> Weight {
		Weight::from_parts(112_817_000, 45_616)
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Obligation.Candidates`: 1 read, 1 written
	/// - `Obligation.Offices`: 1 read, 1 written
	/// - `Obligation.TicketOf`: 0 read, 1 written
	/// - `Obligation.Tickets`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	fn leave_waitlist() -> Weight {
		Weight::from_parts(66_265_000, 24_180)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// - `Agenda.Queue`: 0 read, 2 written
	/// - `Agenda.Stalled`: 0 read, 1 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Obligation.Enforcers`: 1 read, 1 written
	/// - `Obligation.Offices`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	/// - `Timestamp.Now`: 1 read, 0 written
	fn freeze() -> Weight {
		Weight::from_parts(132_359_000, 21_706)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Agenda.Stalled`: 0 read, 1 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Obligation.Enforcers`: 1 read, 1 written
	/// - `Obligation.Offices`: 1 read, 1 written
	/// - `Obligation.Roster`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	fn unfreeze() -> Weight {
		Weight::from_parts(82_327_000, 24_268)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Agenda.Stalled`: 0 read, 1 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Obligation.Enforcers`: 1 read, 1 written
	/// - `Obligation.Offices`: 1 read, 1 written
	/// - `Obligation.Roster`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	/// - `Timestamp.Now`: 1 read, 0 written
	fn restore() -> Weight {
		Weight::from_parts(87_600_000, 25_266)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	/// - `Obligation.Enforcers`: 1 read, 1 written
	/// - `Obligation.Offices`: 1 read, 1 written
	/// - `Obligation.Roster`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	fn present() -> Weight {
		Weight::from_parts(35_894_000, 15_184)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Obligation.Enforcers`: 1 read, 1 written
	/// - `Obligation.Offices`: 1 read, 1 written
	/// - `Obligation.Roster`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	fn change_shift() -> Weight {
		Weight::from_parts(38_290_000, 17_172)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
	/// - `Chain.EpochLength`: 1 read, 0 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Obligation.Alumni`: 1 read, 1 written
	/// - `Obligation.Candidates`: 8 read, 1 written
	/// - `Obligation.Enforcers`: 1 read, 1 written
	/// - `Obligation.Lotteries`: 1 read, 1 written
	/// - `Obligation.Offices`: 1 read, 1 written
	/// - `Obligation.Roster`: 0 read, 1 written
	/// - `Obligation.TicketOf`: 0 read, 1 written
	/// - `Obligation.Tickets`: 8 read, 1 written
	/// - `Organizations.Closings`: 1 read, 0 written
	/// - `Organizations.Members`: 1 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	/// - `Review.Calibrations`: 1 read, 0 written
	fn on_lottery() -> Weight {
		Weight::from_parts(260_765_000, 99_140)
			.saturating_add(T::DbWeight::get().reads(31))
			.saturating_add(T::DbWeight::get().writes(10))
	}
}
