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
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Review.Notes`: 0 read, 1 written
	/// - `Review.Panels`: 1 read, 1 written
	/// `s` is in `[2, 15]`.
	fn commit(s: u32) -> Weight {
		Weight::from_parts(41_822_575, 8_355)
			.saturating_add(Weight::from_parts(19_928, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Agenda.Stalled`: 0 read, 1 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Review.Notes`: 0 read, 1 written
	/// - `Review.Panels`: 1 read, 1 written
	/// `s` is in `[1, 15]`.
	fn commit_last(s: u32) -> Weight {
		Weight::from_parts(66_319_896, 8_355)
			.saturating_add(Weight::from_parts(11_068, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Review.Notes`: 0 read, 1 written
	/// - `Review.Panels`: 1 read, 1 written
	/// `s` is in `[2, 15]`.
	fn reveal(s: u32) -> Weight {
		Weight::from_parts(45_802_931, 8_355)
			.saturating_add(Weight::from_parts(532_800, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Review.Notes`: 0 read, 16 written
	/// - `Review.Panels`: 1 read, 1 written
	/// `n` is in `[1, 16]`.
	fn reveal_many(n: u32) -> Weight {
		Weight::from_parts(74_984_000, 8_355)
			.saturating_add(Weight::from_parts(58_247_980, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(n.into())))
	}
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Review.Notes`: 0 read, 1 written
	/// - `Review.Panels`: 1 read, 1 written
	fn denounce() -> Weight {
		Weight::from_parts(52_432_000, 8_355)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Review.VolunteerCount`: 1 read, 1 written
	/// - `Review.VolunteerPlaces`: 1 read, 2 written
	/// - `Review.Volunteers`: 1 read, 2 written
	fn volunteer() -> Weight {
		Weight::from_parts(52_045_000, 10_531)
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
	/// - `Tasks.Challenges`: 1 read, 0 written
	/// - `Tasks.Roles`: 7 read, 0 written
	/// - `Tasks.Tasks`: 1 read, 0 written
	fn fill() -> Weight {
		Weight::from_parts(714_512_000, 174_910)
			.saturating_add(T::DbWeight::get().reads(49))
			.saturating_add(T::DbWeight::get().writes(10))
	}
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Obligation.Enforcers`: 1 read, 1 written
	/// - `Obligation.Offices`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Review.Panels`: 1 read, 1 written
	/// `s` is in `[2, 15]`.
	fn decline(s: u32) -> Weight {
		Weight::from_parts(63_871_485, 19_979)
			.saturating_add(Weight::from_parts(104_469, 0).saturating_mul(s.into()))
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
	/// - `Tasks.Readings`: 1 read, 0 written
	/// - `Tasks.Tasks`: 1 read, 0 written
	/// `s` is in `[1, 15]`.
	fn decline_last(s: u32) -> Weight {
		Weight::from_parts(186_162_291, 49_197)
			.saturating_add(Weight::from_parts(5_917_540, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().writes(8))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(s.into())))
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
	/// - `Tasks.Challenges`: 1 read, 0 written
	/// - `Tasks.Roles`: 15 read, 0 written
	/// - `Tasks.Tasks`: 1 read, 0 written
	/// - `Timestamp.Now`: 1 read, 0 written
	/// `s` is in `[1, 15]`.
	fn draw(s: u32) -> Weight {
		Weight::from_parts(141_959_900, 40_345)
			.saturating_add(Weight::from_parts(55_231_798, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().reads(3_u64.saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(4))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 11_432).saturating_mul(s.into()))
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
	/// - `Review.Queued`: 1 read, 1 written
	fn queue() -> Weight {
		Weight::from_parts(57_131_000, 16_376)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(3))
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
	/// - `Tasks.Challenges`: 1 read, 0 written
	/// - `Tasks.Roles`: 1 read, 0 written
	/// - `Tasks.Tasks`: 1 read, 0 written
	/// - `Timestamp.Now`: 1 read, 0 written
	fn draw_third() -> Weight {
		Weight::from_parts(140_559_000, 51_777)
			.saturating_add(T::DbWeight::get().reads(16))
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
		Weight::from_parts(71_287_000, 24_249)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `Obligation.Enforcers`: 1 read, 0 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Obligation.Roster`: 1 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Review.Earlier`: 1 read, 0 written
	/// - `Tasks.Challenges`: 1 read, 0 written
	/// - `Tasks.Roles`: 1 read, 0 written
	/// - `Tasks.Tasks`: 1 read, 0 written
	/// - `Timestamp.Now`: 1 read, 0 written
	fn consider() -> Weight {
		Weight::from_parts(63_421_000, 35_367)
			.saturating_add(T::DbWeight::get().reads(9))
	}
	/// - `Agenda.Queue`: 0 read, 2 written
	/// - `Agenda.Stalled`: 0 read, 1 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Review.Notes`: 0 read, 1 written
	/// - `Review.Panels`: 1 read, 1 written
	fn vacate() -> Weight {
		Weight::from_parts(45_822_000, 8_355)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(5))
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
	/// - `Tasks.Readings`: 1 read, 0 written
	/// - `Tasks.Tasks`: 1 read, 0 written
	/// `s` is in `[1, 15]`.
	fn end_commits(s: u32) -> Weight {
		Weight::from_parts(150_580_481, 47_760)
			.saturating_add(Weight::from_parts(29_448_295, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(6))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 3_130).saturating_mul(s.into()))
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
	/// - `Tasks.Readings`: 1 read, 0 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// - `Timestamp.Now`: 1 read, 0 written
	/// `s` is in `[1, 15]`.
	fn close(s: u32) -> Weight {
		Weight::from_parts(476_967_329, 75_130)
			.saturating_add(Weight::from_parts(67_094_748, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(21))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(16))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 3_130).saturating_mul(s.into()))
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
	/// - `Tasks.Readings`: 1 read, 0 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// - `Timestamp.Now`: 1 read, 0 written
	/// `s` is in `[1, 15]`.
	fn close_batch(s: u32) -> Weight {
		Weight::from_parts(463_273_457, 75_130)
			.saturating_add(Weight::from_parts(91_965_253, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(21))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(16))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 3_130).saturating_mul(s.into()))
	}
}
