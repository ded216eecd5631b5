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
		Weight::from_parts(43_617_000, 36_564)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
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
		Weight::from_parts(33_421_000, 36_802)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// - `Agenda.Queue`: 0 read, 2 written
	/// - `Obligation.Enforcers`: 1 read, 1 written
	/// - `Obligation.Offices`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	fn resign() -> Weight {
		Weight::from_parts(14_686_000, 11_676)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// - `Obligation.Enforcers`: 1 read, 1 written
	/// - `Obligation.Offices`: 1 read, 1 written
	/// - `Obligation.Owed`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	/// - `System.Account`: 2 read, 2 written
	fn collect() -> Weight {
		Weight::from_parts(61_769_000, 29_499)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Agenda.Stalled`: 0 read, 1 written
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
		Weight::from_parts(67_493_000, 81_333)
			.saturating_add(T::DbWeight::get().reads(17))
			.saturating_add(T::DbWeight::get().writes(8))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
	/// - `Obligation.Alumni`: 1 read, 0 written
	/// - `Obligation.Candidates`: 1 read, 1 written
	/// - `Obligation.Enforcers`: 1 read, 0 written
	/// - `Obligation.Lotteries`: 1 read, 1 written
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
		Weight::from_parts(44_970_000, 45_700)
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().writes(7))
	}
	/// - `Obligation.Candidates`: 1 read, 1 written
	/// - `Obligation.Offices`: 1 read, 1 written
	/// - `Obligation.TicketOf`: 0 read, 1 written
	/// - `Obligation.Tickets`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	fn leave_waitlist() -> Weight {
		Weight::from_parts(22_387_000, 22_244)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// - `Agenda.Queue`: 0 read, 3 written
	/// - `Obligation.Enforcers`: 1 read, 1 written
	/// - `Obligation.Offices`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	/// - `Timestamp.Now`: 1 read, 0 written
	fn freeze() -> Weight {
		Weight::from_parts(44_346_000, 19_770)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	/// - `Agenda.Queue`: 0 read, 2 written
	/// - `Obligation.Enforcers`: 1 read, 1 written
	/// - `Obligation.Offices`: 1 read, 1 written
	/// - `Obligation.Roster`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	fn unfreeze() -> Weight {
		Weight::from_parts(27_280_000, 22_332)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	/// - `Agenda.Queue`: 0 read, 2 written
	/// - `Obligation.Enforcers`: 1 read, 1 written
	/// - `Obligation.Offices`: 1 read, 1 written
	/// - `Obligation.Roster`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	/// - `Timestamp.Now`: 1 read, 0 written
	fn restore() -> Weight {
		Weight::from_parts(30_278_000, 23_330)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	/// - `Obligation.Enforcers`: 1 read, 1 written
	/// - `Obligation.Offices`: 1 read, 1 written
	/// - `Obligation.Roster`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	fn present() -> Weight {
		Weight::from_parts(12_443_000, 15_236)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `Obligation.Enforcers`: 1 read, 1 written
	/// - `Obligation.Offices`: 1 read, 1 written
	/// - `Obligation.Roster`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	fn change_shift() -> Weight {
		Weight::from_parts(13_009_000, 15_236)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
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
		Weight::from_parts(85_509_000, 96_206)
			.saturating_add(T::DbWeight::get().reads(28))
			.saturating_add(T::DbWeight::get().writes(10))
	}
}
