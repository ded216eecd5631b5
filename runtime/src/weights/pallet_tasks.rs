//! What `pallet_tasks` weighs, measured; written by `scripts/bench --pallet pallet_tasks`, do not edit.
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

impl<T: frame_system::Config> pallet_tasks::WeightInfo for WeightInfo<T> {
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Obligation.Days`: 1 read, 0 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Organizations.Units`: 2 read, 0 written
	/// - `Parameters.Parameters`: 2 read, 0 written
	/// - `Tasks.TaskDetails`: 0 read, 1 written
	/// - `Tasks.Tasks`: 0 read, 1 written
	/// - `Timestamp.Now`: 1 read, 0 written
	fn post() -> Weight {
		Weight::from_parts(155_380_000, 50_226)
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().writes(9))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Obligation.Days`: 1 read, 0 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Organizations.Units`: 1 read, 0 written
	/// - `Parameters.Parameters`: 2 read, 0 written
	/// - `Tasks.TaskDetails`: 0 read, 1 written
	/// - `Tasks.Tasks`: 0 read, 1 written
	/// - `Timestamp.Now`: 1 read, 0 written
	fn post_native() -> Weight {
		Weight::from_parts(101_287_000, 32_337)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 0 written
	fn edit() -> Weight {
		Weight::from_parts(49_007_000, 17_487)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Tasks.Authorships`: 1 read, 0 written
	/// - `Tasks.Contests`: 1 read, 0 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn cancel() -> Weight {
		Weight::from_parts(127_551_000, 43_908)
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(10))
	}
	/// - `Agenda.Queue`: 0 read, 2 written
	/// - `Obligation.Days`: 1 read, 0 written
	/// - `Obligation.Enforcers`: 1 read, 0 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Organizations.Closings`: 1 read, 0 written
	/// - `Organizations.Members`: 1 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 4 read, 4 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Fundings`: 1 read, 0 written
	/// - `Tasks.Roles`: 1 read, 0 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// - `Timestamp.Now`: 1 read, 0 written
	/// `h` is in `[0, 3]`.
	fn claim(h: u32) -> Weight {
		Weight::from_parts(114_990_114, 50_848)
			.saturating_add(Weight::from_parts(10_985_185, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(h.into())))
			.saturating_add(T::DbWeight::get().writes(4))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(h.into())))
			.saturating_add(Weight::from_parts(0, 4_959).saturating_mul(h.into()))
	}
	/// - `Agenda.Queue`: 0 read, 2 written
	/// - `Obligation.Days`: 1 read, 0 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Organizations.Closings`: 1 read, 0 written
	/// - `Organizations.Members`: 1 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	/// - `Tasks.Fundings`: 1 read, 0 written
	/// - `Tasks.Roles`: 1 read, 0 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// - `Timestamp.Now`: 1 read, 0 written
	fn hold() -> Weight {
		Weight::from_parts(75_059_000, 45_761)
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// - `Agenda.Queue`: 0 read, 2 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 3 read, 3 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `o` is in `[0, 2]`.
	fn submit_disputed(o: u32) -> Weight {
		Weight::from_parts(23_053_595, 17_299)
			.saturating_add(Weight::from_parts(8_592_642, 0).saturating_mul(o.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(o.into())))
			.saturating_add(T::DbWeight::get().writes(4))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(o.into())))
			.saturating_add(Weight::from_parts(0, 3_607).saturating_mul(o.into()))
	}
	/// - `Agenda.Queue`: 0 read, 2 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 3 read, 3 written
	/// - `Review.Panels`: 0 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `o` is in `[0, 2]`.
	fn submit(o: u32) -> Weight {
		Weight::from_parts(37_044_928, 26_951)
			.saturating_add(Weight::from_parts(8_949_071, 0).saturating_mul(o.into()))
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(o.into())))
			.saturating_add(T::DbWeight::get().writes(5))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(o.into())))
			.saturating_add(Weight::from_parts(0, 3_607).saturating_mul(o.into()))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Assets.Account`: 26 read, 26 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Histograms`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `p` is in `[0, 23]`.
	fn accept(p: u32) -> Weight {
		Weight::from_parts(169_846_068, 43_599)
			.saturating_add(Weight::from_parts(39_606_773, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(12))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 3_599).saturating_mul(p.into()))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Review.Calibrations`: 1 read, 1 written
	/// - `System.Account`: 25 read, 25 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Histograms`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `p` is in `[0, 23]`.
	fn accept_native(p: u32) -> Weight {
		Weight::from_parts(196_553_488, 36_376)
			.saturating_add(Weight::from_parts(34_259_122, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(10))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 3_593).saturating_mul(p.into()))
	}
	/// - `Agenda.Queue`: 0 read, 2 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Review.Panels`: 0 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn dispute() -> Weight {
		Weight::from_parts(29_651_000, 15_817)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// - `Agenda.Queue`: 0 read, 2 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Review.Panels`: 0 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn request_review() -> Weight {
		Weight::from_parts(63_535_000, 15_817)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `System.Account`: 1 read, 1 written
	/// - `Tasks.Authorships`: 1 read, 0 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn on_due_expire() -> Weight {
		Weight::from_parts(117_165_000, 43_811)
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(10))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	/// - `System.Account`: 1 read, 1 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Tasks`: 17 read, 17 written
	/// `u` is in `[0, 16]`.
	fn on_due_lapse(u: u32) -> Weight {
		Weight::from_parts(57_418_886, 25_399)
			.saturating_add(Weight::from_parts(4_705_501, 0).saturating_mul(u.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(u.into())))
			.saturating_add(T::DbWeight::get().writes(5))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(u.into())))
			.saturating_add(Weight::from_parts(0, 6_165).saturating_mul(u.into()))
	}
	/// - `Assets.Account`: 26 read, 26 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `System.Account`: 1 read, 1 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Histograms`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `p` is in `[0, 23]`.
	fn on_due_silence(p: u32) -> Weight {
		Weight::from_parts(157_115_678, 47_192)
			.saturating_add(Weight::from_parts(39_779_106, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(12))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 3_599).saturating_mul(p.into()))
	}
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Review.Calibrations`: 1 read, 1 written
	/// - `System.Account`: 26 read, 26 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Histograms`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `p` is in `[0, 23]`.
	fn on_due_silence_native(p: u32) -> Weight {
		Weight::from_parts(191_315_145, 39_969)
			.saturating_add(Weight::from_parts(33_832_181, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(10))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 3_593).saturating_mul(p.into()))
	}
	/// - `Assets.Account`: 26 read, 26 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Review.Earlier`: 1 read, 0 written
	/// - `System.Account`: 1 read, 1 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Ratios`: 1 read, 0 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `p` is in `[0, 23]`.
	fn on_due_retry(p: u32) -> Weight {
		Weight::from_parts(166_080_811, 56_598)
			.saturating_add(Weight::from_parts(40_991_334, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(11))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 3_599).saturating_mul(p.into()))
	}
	/// - `Assets.Account`: 26 read, 26 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Organizations.Sponsorships`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 1 written
	/// - `Review.Earlier`: 1 read, 0 written
	/// - `System.Account`: 1 read, 1 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Histograms`: 1 read, 1 written
	/// - `Tasks.Ratios`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `p` is in `[0, 23]`.
	fn on_outcome(p: u32) -> Weight {
		Weight::from_parts(187_904_254, 67_511)
			.saturating_add(Weight::from_parts(40_894_113, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(17))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(14))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 3_599).saturating_mul(p.into()))
	}
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Organizations.Sponsorships`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 1 written
	/// - `Reputation.Standings`: 1 read, 1 written
	/// - `Review.Earlier`: 1 read, 0 written
	/// - `System.Account`: 25 read, 25 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Histograms`: 1 read, 1 written
	/// - `Tasks.Ratios`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `p` is in `[0, 23]`.
	fn on_outcome_native(p: u32) -> Weight {
		Weight::from_parts(189_435_480, 56_737)
			.saturating_add(Weight::from_parts(33_365_353, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(11))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 3_593).saturating_mul(p.into()))
	}
	/// - `Agenda.Queue`: 0 read, 2 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Review.Earlier`: 1 read, 0 written
	/// - `Review.Panels`: 0 read, 1 written
	/// - `System.Account`: 8 read, 8 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn appeal() -> Weight {
		Weight::from_parts(368_519_000, 54_611)
			.saturating_add(T::DbWeight::get().reads(15))
			.saturating_add(T::DbWeight::get().writes(13))
	}
	/// - `Agenda.Queue`: 0 read, 2 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Review.Panels`: 0 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn support() -> Weight {
		Weight::from_parts(61_598_000, 11_914)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Assets.Account`: 26 read, 26 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Review.Calibrations`: 1 read, 0 written
	/// - `Review.Earlier`: 1 read, 0 written
	/// - `System.Account`: 9 read, 9 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Histograms`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `p` is in `[0, 23]`.
	/// `c` is in `[0, 8]`.
	fn rule(p: u32, c: u32) -> Weight {
		Weight::from_parts(161_614_914, 54_686)
			.saturating_add(Weight::from_parts(41_420_823, 0).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(44_831_412, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(c.into())))
			.saturating_add(T::DbWeight::get().writes(13))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(c.into())))
			.saturating_add(Weight::from_parts(0, 3_616).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(0, 3_781).saturating_mul(c.into()))
	}
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn reply() -> Weight {
		Weight::from_parts(10_537_000, 6_165)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Organizations.Closings`: 1 read, 0 written
	/// - `Organizations.Members`: 8 read, 0 written
	/// - `Tasks.Roles`: 1 read, 1 written
	/// - `Tasks.Tasks`: 4 read, 1 written
	fn form_team() -> Weight {
		Weight::from_parts(109_709_000, 61_206)
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Roles`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 0 written
	fn join_team() -> Weight {
		Weight::from_parts(15_395_000, 14_809)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Assets.Asset`: 1 read, 0 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Obligation.Days`: 1 read, 0 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Organizations.Units`: 2 read, 0 written
	/// - `Parameters.Parameters`: 2 read, 0 written
	/// - `Tasks.TaskDetails`: 0 read, 1 written
	/// - `Tasks.Tasks`: 3 read, 4 written
	/// - `Timestamp.Now`: 1 read, 0 written
	fn delegate() -> Weight {
		Weight::from_parts(143_434_000, 58_021)
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().writes(8))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Agenda.Stalled`: 0 read, 1 written
	/// - `Assets.Account`: 10 read, 10 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	/// - `System.Account`: 8 read, 8 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 17 read, 17 written
	/// `t` is in `[0, 7]`.
	/// `u` is in `[0, 16]`.
	fn kill(t: u32, u: u32) -> Weight {
		Weight::from_parts(277_961_107, 54_679)
			.saturating_add(Weight::from_parts(74_428_364, 0).saturating_mul(t.into()))
			.saturating_add(Weight::from_parts(3_809_866, 0).saturating_mul(u.into()))
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(u.into())))
			.saturating_add(T::DbWeight::get().writes(14))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(u.into())))
			.saturating_add(Weight::from_parts(0, 7_192).saturating_mul(t.into()))
			.saturating_add(Weight::from_parts(0, 6_165).saturating_mul(u.into()))
	}
	/// - `Agenda.Queue`: 0 read, 2 written
	/// - `Agenda.Stalled`: 0 read, 1 written
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	/// - `System.Account`: 1 read, 1 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Tasks`: 17 read, 17 written
	/// `u` is in `[0, 16]`.
	fn withdraw(u: u32) -> Weight {
		Weight::from_parts(135_299_935, 39_774)
			.saturating_add(Weight::from_parts(4_737_476, 0).saturating_mul(u.into()))
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(u.into())))
			.saturating_add(T::DbWeight::get().writes(11))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(u.into())))
			.saturating_add(Weight::from_parts(0, 6_165).saturating_mul(u.into()))
	}
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Tasks.Plans`: 1 read, 0 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn top_up() -> Weight {
		Weight::from_parts(60_952_000, 24_094)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// - `Assets.Account`: 26 read, 26 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Organizations.Sponsorships`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 1 written
	/// - `Review.Earlier`: 1 read, 0 written
	/// - `System.Account`: 8 read, 8 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Histograms`: 1 read, 1 written
	/// - `Tasks.Ratios`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `p` is in `[0, 23]`.
	/// `c` is in `[0, 8]`.
	fn on_due_verdict(p: u32, c: u32) -> Weight {
		Weight::from_parts(159_777_637, 65_545)
			.saturating_add(Weight::from_parts(39_842_021, 0).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(39_004_289, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(16))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(c.into())))
			.saturating_add(T::DbWeight::get().writes(13))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(c.into())))
			.saturating_add(Weight::from_parts(0, 3_582).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(0, 3_404).saturating_mul(c.into()))
	}
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Organizations.Sponsorships`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 1 written
	/// - `Review.Earlier`: 1 read, 0 written
	/// - `System.Account`: 32 read, 32 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Histograms`: 1 read, 1 written
	/// - `Tasks.Ratios`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `p` is in `[0, 23]`.
	/// `c` is in `[0, 8]`.
	fn on_due_verdict_native(p: u32, c: u32) -> Weight {
		Weight::from_parts(165_186_793, 51_164)
			.saturating_add(Weight::from_parts(33_997_909, 0).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(36_924_512, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(c.into())))
			.saturating_add(T::DbWeight::get().writes(9))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(c.into())))
			.saturating_add(Weight::from_parts(0, 3_576).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(0, 3_404).saturating_mul(c.into()))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Review.Calibrations`: 1 read, 0 written
	/// - `System.Account`: 8 read, 8 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `c` is in `[1, 8]`.
	fn on_outcome_appeal(c: u32) -> Weight {
		Weight::from_parts(24_236_877, 14_237)
			.saturating_add(Weight::from_parts(36_190_253, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(c.into())))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(c.into())))
			.saturating_add(Weight::from_parts(0, 3_593).saturating_mul(c.into()))
	}
	/// - `Assets.Account`: 26 read, 26 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Organizations.Sponsorships`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 1 written
	/// - `Review.Earlier`: 1 read, 0 written
	/// - `System.Account`: 1 read, 1 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Histograms`: 1 read, 1 written
	/// - `Tasks.Ratios`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `p` is in `[0, 23]`.
	fn on_due_lot(p: u32) -> Weight {
		Weight::from_parts(179_297_731, 69_531)
			.saturating_add(Weight::from_parts(38_863_741, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(19))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(14))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 3_599).saturating_mul(p.into()))
	}
	/// - `Assets.Account`: 26 read, 26 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Organizations.Sponsorships`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 1 written
	/// - `Review.Earlier`: 1 read, 0 written
	/// - `System.Account`: 1 read, 1 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Histograms`: 1 read, 1 written
	/// - `Tasks.Ratios`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `p` is in `[0, 23]`.
	fn on_outcome_audit(p: u32) -> Weight {
		Weight::from_parts(178_807_134, 67_511)
			.saturating_add(Weight::from_parts(38_892_596, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(17))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(14))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 3_599).saturating_mul(p.into()))
	}
	/// - `Assets.Asset`: 1 read, 0 written
	/// - `Obligation.Enforcers`: 1 read, 0 written
	/// - `Organizations.Closings`: 1 read, 0 written
	/// - `Organizations.Members`: 1 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 0 written
	/// - `Tasks.Roles`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn bid() -> Weight {
		Weight::from_parts(83_850_000, 39_672)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Roles`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn retract() -> Weight {
		Weight::from_parts(93_263_000, 29_184)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(7))
	}
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `System.Account`: 1 read, 1 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Roles`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn dismiss() -> Weight {
		Weight::from_parts(92_937_000, 32_777)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(8))
	}
	/// - `Assets.Asset`: 1 read, 0 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Tasks.Roles`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 0 written
	fn open_bid() -> Weight {
		Weight::from_parts(18_732_000, 17_706)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Assets.Account`: 1 read, 1 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Organizations.Closings`: 1 read, 0 written
	/// - `Organizations.Members`: 1 read, 0 written
	/// - `Organizations.Organizations`: 1 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	/// - `System.Account`: 1 read, 1 written
	/// - `Tasks.Roles`: 16 read, 16 written
	/// - `Tasks.Tasks`: 1 read, 0 written
	/// `n` is in `[1, 16]`.
	fn open_bids(n: u32) -> Weight {
		Weight::from_parts(4_555_485, 41_557)
			.saturating_add(Weight::from_parts(14_977_515, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(4))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 4_233).saturating_mul(n.into()))
	}
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Tasks.Plans`: 1 read, 0 written
	/// - `Tasks.Roles`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn counter() -> Weight {
		Weight::from_parts(112_782_000, 31_960)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	/// - `Agenda.Queue`: 0 read, 2 written
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Obligation.Days`: 1 read, 0 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Organizations.Closings`: 1 read, 0 written
	/// - `Organizations.Members`: 1 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Parameters.Parameters`: 2 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	/// - `System.Account`: 15 read, 15 written
	/// - `Tasks.Plans`: 1 read, 0 written
	/// - `Tasks.Roles`: 16 read, 16 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// - `Timestamp.Now`: 1 read, 0 written
	fn accept_offer() -> Weight {
		Weight::from_parts(1_302_539_000, 183_725)
			.saturating_add(T::DbWeight::get().reads(48))
			.saturating_add(T::DbWeight::get().writes(40))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `System.Account`: 1 read, 1 written
	/// - `Tasks.Authorships`: 1 read, 0 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn on_due_gather() -> Weight {
		Weight::from_parts(86_024_000, 27_998)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(7))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Obligation.Days`: 1 read, 0 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Organizations.Closings`: 1 read, 0 written
	/// - `Organizations.Members`: 14 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 14 read, 1 written
	/// - `Tasks.Histograms`: 1 read, 0 written
	/// - `Tasks.Roles`: 14 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// - `Timestamp.Now`: 1 read, 0 written
	/// `r` is in `[1, 16]`.
	fn on_due_pick(r: u32) -> Weight {
		Weight::from_parts(48_950_816, 38_206)
			.saturating_add(Weight::from_parts(7_500_217, 0).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().reads(3_u64.saturating_mul(r.into())))
			.saturating_add(T::DbWeight::get().writes(4))
			.saturating_add(Weight::from_parts(0, 10_649).saturating_mul(r.into()))
	}
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `System.Account`: 15 read, 15 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Histograms`: 1 read, 0 written
	/// - `Tasks.Roles`: 14 read, 14 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `r` is in `[1, 16]`.
	fn on_due_clear(r: u32) -> Weight {
		Weight::from_parts(54_816_622, 47_012)
			.saturating_add(Weight::from_parts(76_532_791, 0).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(r.into())))
			.saturating_add(T::DbWeight::get().writes(11))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(r.into())))
			.saturating_add(Weight::from_parts(0, 7_076).saturating_mul(r.into()))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Assets.Account`: 12 read, 12 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Organizations.Sponsorships`: 16 read, 0 written
	/// - `Reputation.Eras`: 1 read, 1 written
	/// - `System.Account`: 17 read, 17 written
	/// - `Tasks.ContestEntries`: 16 read, 16 written
	/// - `Tasks.Contests`: 1 read, 0 written
	/// - `Tasks.Copies`: 15 read, 15 written
	/// - `Tasks.Histograms`: 1 read, 0 written
	/// - `Tasks.Roles`: 16 read, 16 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `r` is in `[1, 16]`.
	fn on_due_clear_entries(r: u32) -> Weight {
		Weight::from_parts(228_169_730, 68_685)
			.saturating_add(Weight::from_parts(103_865_224, 0).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(18))
			.saturating_add(T::DbWeight::get().reads(5_u64.saturating_mul(r.into())))
			.saturating_add(T::DbWeight::get().writes(16))
			.saturating_add(T::DbWeight::get().writes(4_u64.saturating_mul(r.into())))
			.saturating_add(Weight::from_parts(0, 20_450).saturating_mul(r.into()))
	}
	/// - `Assets.Account`: 3 read, 3 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `System.Account`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 0 written
	fn tip() -> Weight {
		Weight::from_parts(98_261_000, 27_732)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	/// - `Obligation.Enforcers`: 1 read, 0 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Organizations.Closings`: 1 read, 0 written
	/// - `Organizations.Members`: 1 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	/// - `Tasks.ContestEntries`: 0 read, 1 written
	/// - `Tasks.Contests`: 1 read, 1 written
	/// - `Tasks.Roles`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn enter() -> Weight {
		Weight::from_parts(98_439_000, 43_590)
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// - `Tasks.ContestEntries`: 2 read, 2 written
	/// - `Tasks.Contests`: 1 read, 1 written
	/// - `Tasks.Copies`: 1 read, 1 written
	/// - `Tasks.Roles`: 1 read, 0 written
	/// - `Tasks.Tasks`: 1 read, 0 written
	fn open_entry() -> Weight {
		Weight::from_parts(27_111_000, 25_431)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// - `Tasks.ContestEntries`: 16 read, 16 written
	/// - `Tasks.Contests`: 1 read, 1 written
	/// - `Tasks.Copies`: 16 read, 16 written
	/// - `Tasks.Roles`: 16 read, 0 written
	/// - `Tasks.Tasks`: 1 read, 0 written
	/// `n` is in `[1, 16]`.
	fn open_entries(n: u32) -> Weight {
		Weight::from_parts(8_685_959, 9_855)
			.saturating_add(Weight::from_parts(14_503_146, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().reads(3_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 11_625).saturating_mul(n.into()))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Assets.Account`: 4 read, 4 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Organizations.Sponsorships`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 1 written
	/// - `System.Account`: 3 read, 3 written
	/// - `Tasks.ContestEntries`: 1 read, 1 written
	/// - `Tasks.Contests`: 1 read, 1 written
	/// - `Tasks.Copies`: 1 read, 1 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Roles`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn collect() -> Weight {
		Weight::from_parts(232_465_000, 80_814)
			.saturating_add(T::DbWeight::get().reads(21))
			.saturating_add(T::DbWeight::get().writes(20))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Assets.Account`: 13 read, 13 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Organizations.Sponsorships`: 16 read, 0 written
	/// - `Reputation.Eras`: 1 read, 1 written
	/// - `System.Account`: 17 read, 17 written
	/// - `Tasks.ContestEntries`: 16 read, 16 written
	/// - `Tasks.Contests`: 1 read, 1 written
	/// - `Tasks.Copies`: 15 read, 15 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Roles`: 16 read, 16 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `n` is in `[1, 16]`.
	fn collect_many(n: u32) -> Weight {
		Weight::from_parts(215_667_026, 58_047)
			.saturating_add(Weight::from_parts(112_795_160, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(15))
			.saturating_add(T::DbWeight::get().reads(6_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(15))
			.saturating_add(T::DbWeight::get().writes(5_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 21_100).saturating_mul(n.into()))
	}
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Tasks.Authorships`: 1 read, 0 written
	/// - `Tasks.Fundings`: 0 read, 1 written
	/// - `Tasks.Plans`: 1 read, 0 written
	/// - `Tasks.Roles`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn fund() -> Weight {
		Weight::from_parts(102_933_000, 39_501)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(8))
	}
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Fundings`: 1 read, 1 written
	/// - `Tasks.Roles`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn unfund() -> Weight {
		Weight::from_parts(85_622_000, 36_421)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(9))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Assets.Asset`: 1 read, 0 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Obligation.Days`: 1 read, 0 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Organizations.Closings`: 1 read, 0 written
	/// - `Organizations.Members`: 1 read, 0 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Organizations.Units`: 2 read, 0 written
	/// - `Parameters.Parameters`: 2 read, 0 written
	/// - `Reputation.Standings`: 1 read, 0 written
	/// - `Tasks.Authorships`: 0 read, 1 written
	/// - `Tasks.TaskDetails`: 0 read, 1 written
	/// - `Tasks.Tasks`: 0 read, 1 written
	/// - `Timestamp.Now`: 1 read, 0 written
	fn publish() -> Weight {
		Weight::from_parts(153_663_000, 50_230)
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Review.Panels`: 0 read, 1 written
	/// - `Tasks.Challenges`: 0 read, 1 written
	/// - `Tasks.ContestEntries`: 2 read, 1 written
	/// - `Tasks.Contests`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn challenge() -> Weight {
		Weight::from_parts(70_144_000, 27_409)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Review.Panels`: 0 read, 1 written
	/// - `Tasks.ContestEntries`: 36 read, 0 written
	/// - `Tasks.Contests`: 1 read, 0 written
	/// - `Tasks.Readings`: 0 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn on_due_screen() -> Weight {
		Weight::from_parts(89_589_000, 161_743)
			.saturating_add(T::DbWeight::get().reads(42))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `System.Account`: 1 read, 1 written
	/// - `Tasks.Contests`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn on_due_contest() -> Weight {
		Weight::from_parts(51_758_000, 13_448)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Review.Panels`: 0 read, 1 written
	/// - `Tasks.Authorships`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn on_due_publish() -> Weight {
		Weight::from_parts(24_711_000, 19_682)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// - `Assets.Account`: 26 read, 26 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `System.Account`: 1 read, 1 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Histograms`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `p` is in `[0, 23]`.
	fn on_due_sample(p: u32) -> Weight {
		Weight::from_parts(162_292_234, 49_212)
			.saturating_add(Weight::from_parts(38_701_644, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(12))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 3_599).saturating_mul(p.into()))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Review.Earlier`: 1 read, 0 written
	/// - `Review.Panels`: 0 read, 1 written
	/// - `System.Account`: 1 read, 1 written
	/// - `Tasks.ContestEntries`: 12 read, 12 written
	/// - `Tasks.Contests`: 1 read, 1 written
	/// - `Tasks.Readings`: 1 read, 2 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn on_batch() -> Weight {
		Weight::from_parts(155_704_000, 79_597)
			.saturating_add(T::DbWeight::get().reads(21))
			.saturating_add(T::DbWeight::get().writes(19))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Review.Earlier`: 1 read, 0 written
	/// - `System.Account`: 3 read, 3 written
	/// - `Tasks.Challenges`: 1 read, 1 written
	/// - `Tasks.ContestEntries`: 1 read, 1 written
	/// - `Tasks.Contests`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn on_outcome_challenge() -> Weight {
		Weight::from_parts(237_559_000, 33_774)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(8))
	}
}
