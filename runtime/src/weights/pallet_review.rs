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
	/// - `Review.Notes`: 0 read, 1 written
	/// - `Review.Panels`: 1 read, 1 written
	/// `s` is in `[2, 15]`.
	fn commit(s: u32) -> Weight {
		Weight::from_parts(12_241_756, 6_367)
			.saturating_add(Weight::from_parts(85_171, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Agenda.Queue`: 0 read, 2 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
	/// - `Review.Notes`: 0 read, 1 written
	/// - `Review.Panels`: 1 read, 1 written
	/// - `Review.VolunteerCount`: 1 read, 0 written
	/// `s` is in `[3, 15]`.
	fn commit_last(s: u32) -> Weight {
		Weight::from_parts(22_483_784, 11_868)
			.saturating_add(Weight::from_parts(110_499, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// - `Review.Notes`: 1 read, 1 written
	/// - `Review.Panels`: 1 read, 1 written
	/// `s` is in `[2, 15]`.
	fn reveal(s: u32) -> Weight {
		Weight::from_parts(15_455_318, 10_418)
			.saturating_add(Weight::from_parts(205_971, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Review.Notes`: 16 read, 15 written
	/// - `Review.Panels`: 1 read, 1 written
	/// `n` is in `[1, 16]`.
	fn reveal_many(n: u32) -> Weight {
		Weight::from_parts(2_422_939, 6_367)
			.saturating_add(Weight::from_parts(27_826_441, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 4_051).saturating_mul(n.into()))
	}
	/// - `Review.Notes`: 1 read, 1 written
	/// - `Review.Panels`: 1 read, 1 written
	fn denounce() -> Weight {
		Weight::from_parts(17_421_000, 10_418)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Review.VolunteerCount`: 1 read, 1 written
	/// - `Review.VolunteerPlaces`: 1 read, 2 written
	/// - `Review.Volunteers`: 1 read, 2 written
	fn volunteer() -> Weight {
		Weight::from_parts(14_598_000, 10_531)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
	/// - `Obligation.Enforcers`: 10 read, 7 written
	/// - `Obligation.Offices`: 1 read, 1 written
	/// - `Obligation.Roster`: 10 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Review.Earlier`: 1 read, 0 written
	/// - `Review.Panels`: 1 read, 1 written
	/// - `Review.VolunteerCount`: 1 read, 0 written
	/// - `Review.Volunteers`: 10 read, 0 written
	/// - `Tasks.Former`: 1 read, 0 written
	/// - `Tasks.Tasks`: 1 read, 0 written
	fn fill() -> Weight {
		Weight::from_parts(228_097_000, 144_184)
			.saturating_add(T::DbWeight::get().reads(39))
			.saturating_add(T::DbWeight::get().writes(10))
	}
	/// - `Obligation.Enforcers`: 1 read, 1 written
	/// - `Obligation.Offices`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Review.Panels`: 1 read, 1 written
	/// `s` is in `[2, 15]`.
	fn decline(s: u32) -> Weight {
		Weight::from_parts(19_573_327, 18_043)
			.saturating_add(Weight::from_parts(110_680, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Obligation.Enforcers`: 3 read, 3 written
	/// - `Obligation.Offices`: 1 read, 1 written
	/// - `Obligation.Roster`: 2 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Review.Earlier`: 1 read, 1 written
	/// - `Review.Panels`: 1 read, 1 written
	/// - `Tasks.Readings`: 1 read, 0 written
	/// - `Tasks.Tasks`: 1 read, 0 written
	/// `s` is in `[1, 15]`.
	fn decline_last(_s: u32) -> Weight {
		Weight::from_parts(62_676_107, 47_567)
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(7))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
	/// - `Obligation.Enforcers`: 15 read, 15 written
	/// - `Obligation.Offices`: 1 read, 1 written
	/// - `Obligation.Roster`: 15 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Review.Earlier`: 1 read, 0 written
	/// - `Review.Panels`: 1 read, 1 written
	/// - `Tasks.Former`: 1 read, 0 written
	/// - `Tasks.Tasks`: 1 read, 0 written
	/// - `Timestamp.Now`: 1 read, 0 written
	/// `s` is in `[1, 15]`.
	fn draw(s: u32) -> Weight {
		Weight::from_parts(34_620_692, 33_541)
			.saturating_add(Weight::from_parts(18_037_993, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 7_295).saturating_mul(s.into()))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Review.Panels`: 0 read, 1 written
	/// - `Review.Queued`: 1 read, 1 written
	fn queue() -> Weight {
		Weight::from_parts(18_126_000, 13_442)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
	/// - `Obligation.Enforcers`: 1 read, 1 written
	/// - `Obligation.Offices`: 1 read, 1 written
	/// - `Obligation.Roster`: 1 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Review.Earlier`: 1 read, 0 written
	/// - `Review.Panels`: 1 read, 1 written
	/// - `Tasks.Former`: 1 read, 0 written
	/// - `Tasks.Tasks`: 1 read, 0 written
	/// - `Timestamp.Now`: 1 read, 0 written
	fn draw_third() -> Weight {
		Weight::from_parts(43_045_000, 40_836)
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// - `Obligation.Enforcers`: 1 read, 1 written
	/// - `Obligation.Offices`: 1 read, 1 written
	/// - `Obligation.Owed`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 0 written
	fn set_back() -> Weight {
		Weight::from_parts(25_763_000, 22_313)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `Obligation.Enforcers`: 1 read, 0 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Obligation.Roster`: 1 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Review.Earlier`: 1 read, 0 written
	/// - `Tasks.Former`: 1 read, 0 written
	/// - `Tasks.Tasks`: 1 read, 0 written
	/// - `Timestamp.Now`: 1 read, 0 written
	fn consider() -> Weight {
		Weight::from_parts(15_375_000, 32_449)
			.saturating_add(T::DbWeight::get().reads(8))
	}
	/// - `Agenda.Queue`: 0 read, 2 written
	/// - `Review.Notes`: 1 read, 1 written
	/// - `Review.Panels`: 1 read, 1 written
	fn vacate() -> Weight {
		Weight::from_parts(15_378_000, 10_418)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// - `Obligation.Enforcers`: 15 read, 15 written
	/// - `Obligation.Offices`: 1 read, 1 written
	/// - `Obligation.Roster`: 2 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Review.Earlier`: 1 read, 1 written
	/// - `Review.Panels`: 1 read, 1 written
	/// - `Tasks.Readings`: 1 read, 0 written
	/// - `Tasks.Tasks`: 1 read, 0 written
	/// `s` is in `[1, 15]`.
	fn end_commits(s: u32) -> Weight {
		Weight::from_parts(48_301_794, 46_130)
			.saturating_add(Weight::from_parts(9_231_912, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(6))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 3_130).saturating_mul(s.into()))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Obligation.Enforcers`: 15 read, 15 written
	/// - `Obligation.Offices`: 1 read, 1 written
	/// - `Obligation.Roster`: 2 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Review.Calibrations`: 1 read, 1 written
	/// - `Review.Earlier`: 1 read, 1 written
	/// - `Review.Notes`: 1 read, 1 written
	/// - `Review.Panels`: 1 read, 1 written
	/// - `Review.Verdicts`: 0 read, 1 written
	/// - `System.Account`: 1 read, 1 written
	/// - `Tasks.Readings`: 1 read, 0 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// - `Timestamp.Now`: 1 read, 0 written
	/// `s` is in `[1, 15]`.
	fn close(s: u32) -> Weight {
		Weight::from_parts(147_560_076, 61_826)
			.saturating_add(Weight::from_parts(18_280_681, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(16))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(12))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 3_130).saturating_mul(s.into()))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Obligation.Enforcers`: 15 read, 15 written
	/// - `Obligation.Offices`: 1 read, 1 written
	/// - `Obligation.Roster`: 2 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Review.Calibrations`: 1 read, 1 written
	/// - `Review.Earlier`: 1 read, 1 written
	/// - `Review.Notes`: 1 read, 1 written
	/// - `Review.Panels`: 1 read, 1 written
	/// - `Review.Verdicts`: 0 read, 1 written
	/// - `System.Account`: 1 read, 1 written
	/// - `Tasks.Readings`: 1 read, 0 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// - `Timestamp.Now`: 1 read, 0 written
	/// `s` is in `[1, 15]`.
	fn close_batch(s: u32) -> Weight {
		Weight::from_parts(122_907_118, 61_826)
			.saturating_add(Weight::from_parts(31_573_285, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(16))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(12))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 3_130).saturating_mul(s.into()))
	}
}
