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
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Escrow.Held`: 2 read, 2 written
	/// - `Obligation.Days`: 1 read, 0 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Organizations.Units`: 2 read, 0 written
	/// - `Parameters.Parameters`: 2 read, 0 written
	/// - `System.Account`: 2 read, 2 written
	/// - `Tasks.NextTask`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 0 read, 1 written
	/// - `Tasks.Tasks`: 0 read, 1 written
	/// - `Timestamp.Now`: 1 read, 0 written
	fn post() -> Weight {
		Weight::from_parts(563_026_000, 63_846)
			.saturating_add(T::DbWeight::get().reads(20))
			.saturating_add(T::DbWeight::get().writes(13))
	}
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `System.Account`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 0 written
	fn edit() -> Weight {
		Weight::from_parts(150_242_000, 19_667)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Agenda.Stalled`: 0 read, 1 written
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Escrow.Held`: 2 read, 2 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Review.Earlier`: 0 read, 1 written
	/// - `Review.Verdicts`: 0 read, 1 written
	/// - `System.Account`: 2 read, 2 written
	/// - `Tasks.Deliveries`: 0 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn cancel() -> Weight {
		Weight::from_parts(483_635_000, 41_121)
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(16))
	}
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Obligation.Days`: 1 read, 0 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Organizations.Closings`: 1 read, 0 written
	/// - `Organizations.Members`: 1 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 4 read, 4 written
	/// - `System.Account`: 2 read, 2 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// - `Timestamp.Now`: 1 read, 0 written
	fn claim() -> Weight {
		Weight::from_parts(307_103_000, 60_093)
			.saturating_add(T::DbWeight::get().reads(18))
			.saturating_add(T::DbWeight::get().writes(8))
	}
	/// - `Agenda.Queue`: 0 read, 2 written
	/// - `Agenda.Stalled`: 0 read, 1 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
	/// - `Chain.EpochLength`: 1 read, 0 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 3 read, 3 written
	/// - `Review.NextPanel`: 1 read, 1 written
	/// - `Review.Panels`: 0 read, 1 written
	/// - `Tasks.Deliveries`: 0 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn submit() -> Weight {
		Weight::from_parts(170_524_000, 36_682)
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().writes(10))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Agenda.Stalled`: 0 read, 1 written
	/// - `Assets.Account`: 4 read, 4 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Escrow.Held`: 2 read, 2 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Review.Earlier`: 0 read, 1 written
	/// - `Review.Verdicts`: 0 read, 1 written
	/// - `System.Account`: 4 read, 4 written
	/// - `Tasks.Deliveries`: 0 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn accept() -> Weight {
		Weight::from_parts(847_117_000, 55_505)
			.saturating_add(T::DbWeight::get().reads(15))
			.saturating_add(T::DbWeight::get().writes(20))
	}
	/// - `Agenda.Queue`: 0 read, 2 written
	/// - `Agenda.Stalled`: 0 read, 1 written
	/// - `Assets.Account`: 1 read, 1 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
	/// - `Chain.EpochLength`: 1 read, 0 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Review.NextPanel`: 1 read, 1 written
	/// - `Review.Panels`: 0 read, 1 written
	/// - `System.Account`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn dispute() -> Weight {
		Weight::from_parts(173_072_000, 29_203)
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(9))
	}
	/// - `Agenda.Queue`: 0 read, 2 written
	/// - `Agenda.Stalled`: 0 read, 1 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
	/// - `Chain.EpochLength`: 1 read, 0 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Review.NextPanel`: 1 read, 1 written
	/// - `Review.Panels`: 0 read, 1 written
	/// - `System.Account`: 2 read, 2 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn request_review() -> Weight {
		Weight::from_parts(220_872_000, 29_024)
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(9))
	}
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Escrow.Held`: 2 read, 2 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Review.Earlier`: 0 read, 1 written
	/// - `Review.Verdicts`: 0 read, 1 written
	/// - `System.Account`: 2 read, 2 written
	/// - `Tasks.Deliveries`: 0 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn on_due_expire() -> Weight {
		Weight::from_parts(373_613_000, 43_109)
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().writes(14))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	/// - `System.Account`: 2 read, 2 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn on_due_lapse() -> Weight {
		Weight::from_parts(186_590_000, 28_560)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	/// - `Assets.Account`: 4 read, 4 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Escrow.Held`: 2 read, 2 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Review.Earlier`: 0 read, 1 written
	/// - `Review.Verdicts`: 0 read, 1 written
	/// - `System.Account`: 4 read, 4 written
	/// - `Tasks.Deliveries`: 0 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn on_due_silence() -> Weight {
		Weight::from_parts(734_619_000, 57_493)
			.saturating_add(T::DbWeight::get().reads(17))
			.saturating_add(T::DbWeight::get().writes(18))
	}
	/// - `Assets.Account`: 4 read, 4 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Escrow.Held`: 2 read, 2 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Review.Earlier`: 0 read, 1 written
	/// - `Review.Verdicts`: 0 read, 1 written
	/// - `System.Account`: 4 read, 4 written
	/// - `Tasks.Deliveries`: 0 read, 1 written
	/// - `Tasks.Ratios`: 1 read, 0 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn on_due_retry() -> Weight {
		Weight::from_parts(745_281_000, 64_951)
			.saturating_add(T::DbWeight::get().reads(19))
			.saturating_add(T::DbWeight::get().writes(18))
	}
	/// - `Assets.Account`: 4 read, 4 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Escrow.Held`: 2 read, 2 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Organizations.Sponsorships`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 1 written
	/// - `Review.Earlier`: 0 read, 1 written
	/// - `Review.Verdicts`: 0 read, 1 written
	/// - `System.Account`: 4 read, 4 written
	/// - `Tasks.Deliveries`: 0 read, 1 written
	/// - `Tasks.Ratios`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn on_outcome() -> Weight {
		Weight::from_parts(777_613_000, 72_267)
			.saturating_add(T::DbWeight::get().reads(21))
			.saturating_add(T::DbWeight::get().writes(20))
	}
	/// - `Agenda.Queue`: 0 read, 2 written
	/// - `Agenda.Stalled`: 0 read, 1 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
	/// - `Chain.EpochLength`: 1 read, 0 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Review.Earlier`: 1 read, 0 written
	/// - `Review.NextPanel`: 1 read, 1 written
	/// - `Review.Panels`: 0 read, 1 written
	/// - `System.Account`: 10 read, 10 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn appeal() -> Weight {
		Weight::from_parts(1_231_550_000, 63_307)
			.saturating_add(T::DbWeight::get().reads(21))
			.saturating_add(T::DbWeight::get().writes(17))
	}
	/// - `Agenda.Queue`: 0 read, 2 written
	/// - `Agenda.Stalled`: 0 read, 1 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
	/// - `Chain.EpochLength`: 1 read, 0 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Review.NextPanel`: 1 read, 1 written
	/// - `Review.Panels`: 0 read, 1 written
	/// - `System.Account`: 2 read, 2 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn support() -> Weight {
		Weight::from_parts(216_364_000, 25_173)
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(9))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Agenda.Stalled`: 0 read, 1 written
	/// - `Assets.Account`: 4 read, 4 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Escrow.Held`: 2 read, 2 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Review.Calibrations`: 1 read, 0 written
	/// - `Review.Earlier`: 0 read, 1 written
	/// - `Review.Verdicts`: 0 read, 1 written
	/// - `System.Account`: 11 read, 11 written
	/// - `Tasks.Deliveries`: 0 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn rule() -> Weight {
		Weight::from_parts(1_915_423_000, 86_209)
			.saturating_add(T::DbWeight::get().reads(25))
			.saturating_add(T::DbWeight::get().writes(27))
	}
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn reply() -> Weight {
		Weight::from_parts(27_610_000, 4_752)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Assets.Account`: 4 read, 4 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Escrow.Held`: 2 read, 2 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Organizations.Sponsorships`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 1 written
	/// - `Review.Earlier`: 0 read, 1 written
	/// - `Review.Verdicts`: 0 read, 1 written
	/// - `System.Account`: 11 read, 11 written
	/// - `Tasks.Deliveries`: 0 read, 1 written
	/// - `Tasks.Ratios`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn on_due_verdict() -> Weight {
		Weight::from_parts(1_784_147_000, 97_418)
			.saturating_add(T::DbWeight::get().reads(28))
			.saturating_add(T::DbWeight::get().writes(27))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Review.Calibrations`: 1 read, 0 written
	/// - `System.Account`: 9 read, 9 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn on_outcome_appeal() -> Weight {
		Weight::from_parts(1_035_608_000, 46_144)
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().writes(12))
	}
	/// - `Assets.Account`: 4 read, 4 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Chain.EpochLength`: 1 read, 0 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Escrow.Held`: 2 read, 2 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Organizations.Sponsorships`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 1 written
	/// - `Review.Earlier`: 0 read, 1 written
	/// - `Review.Verdicts`: 0 read, 1 written
	/// - `System.Account`: 4 read, 4 written
	/// - `Tasks.Deliveries`: 0 read, 1 written
	/// - `Tasks.Ratios`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn on_due_lot() -> Weight {
		Weight::from_parts(785_017_000, 75_285)
			.saturating_add(T::DbWeight::get().reads(24))
			.saturating_add(T::DbWeight::get().writes(20))
	}
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Escrow.Held`: 2 read, 2 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 1 written
	/// - `Review.Earlier`: 0 read, 1 written
	/// - `Review.Verdicts`: 0 read, 1 written
	/// - `System.Account`: 3 read, 3 written
	/// - `Tasks.Deliveries`: 0 read, 1 written
	/// - `Tasks.Ratios`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn on_outcome_audit() -> Weight {
		Weight::from_parts(533_700_000, 57_834)
			.saturating_add(T::DbWeight::get().reads(17))
			.saturating_add(T::DbWeight::get().writes(17))
	}
}
