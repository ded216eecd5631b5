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
		Weight::from_parts(572_716_000, 63_848)
			.saturating_add(T::DbWeight::get().reads(20))
			.saturating_add(T::DbWeight::get().writes(13))
	}
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `System.Account`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 0 written
	fn edit() -> Weight {
		Weight::from_parts(168_900_000, 20_774)
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
	/// - `System.Account`: 2 read, 2 written
	/// - `Tasks.Authorships`: 1 read, 0 written
	/// - `Tasks.Contests`: 1 read, 1 written
	/// - `Tasks.Deliveries`: 0 read, 1 written
	/// - `Tasks.Plans`: 0 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn cancel() -> Weight {
		Weight::from_parts(501_278_000, 49_493)
			.saturating_add(T::DbWeight::get().reads(13))
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
	/// - `Tasks.Fundings`: 1 read, 0 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// - `Timestamp.Now`: 1 read, 0 written
	/// `h` is in `[0, 3]`.
	fn claim(h: u32) -> Weight {
		Weight::from_parts(251_646_928, 53_942)
			.saturating_add(Weight::from_parts(22_634_214, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(16))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(h.into())))
			.saturating_add(T::DbWeight::get().writes(5))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(h.into())))
			.saturating_add(Weight::from_parts(0, 3_607).saturating_mul(h.into()))
	}
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Obligation.Days`: 1 read, 0 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Organizations.Closings`: 1 read, 0 written
	/// - `Organizations.Members`: 1 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	/// - `Tasks.Fundings`: 1 read, 0 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// - `Timestamp.Now`: 1 read, 0 written
	fn hold() -> Weight {
		Weight::from_parts(101_774_000, 43_254)
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Agenda.Queue`: 0 read, 2 written
	/// - `Agenda.Stalled`: 0 read, 1 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 3 read, 3 written
	/// - `Tasks.Deliveries`: 0 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `o` is in `[0, 2]`.
	fn submit_disputed(o: u32) -> Weight {
		Weight::from_parts(78_555_404, 18_981)
			.saturating_add(Weight::from_parts(26_332_214, 0).saturating_mul(o.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(o.into())))
			.saturating_add(T::DbWeight::get().writes(6))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(o.into())))
			.saturating_add(Weight::from_parts(0, 3_607).saturating_mul(o.into()))
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
	/// `o` is in `[0, 2]`.
	fn submit(o: u32) -> Weight {
		Weight::from_parts(120_615_714, 30_577)
			.saturating_add(Weight::from_parts(24_615_428, 0).saturating_mul(o.into()))
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(o.into())))
			.saturating_add(T::DbWeight::get().writes(8))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(o.into())))
			.saturating_add(Weight::from_parts(0, 3_607).saturating_mul(o.into()))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Agenda.Stalled`: 0 read, 1 written
	/// - `Assets.Account`: 27 read, 27 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Escrow.Held`: 2 read, 2 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Review.Earlier`: 0 read, 1 written
	/// - `Review.Verdicts`: 0 read, 1 written
	/// - `System.Account`: 4 read, 4 written
	/// - `Tasks.Contests`: 0 read, 1 written
	/// - `Tasks.Deliveries`: 0 read, 1 written
	/// - `Tasks.Histograms`: 1 read, 1 written
	/// - `Tasks.Plans`: 0 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `p` is in `[0, 23]`.
	fn accept(p: u32) -> Weight {
		Weight::from_parts(887_744_000, 60_259)
			.saturating_add(Weight::from_parts(204_134_774, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(16))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(23))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 3_599).saturating_mul(p.into()))
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
		Weight::from_parts(193_445_000, 30_310)
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
		Weight::from_parts(245_172_000, 30_131)
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
	/// - `System.Account`: 2 read, 2 written
	/// - `Tasks.Authorships`: 1 read, 0 written
	/// - `Tasks.Contests`: 0 read, 1 written
	/// - `Tasks.Deliveries`: 0 read, 1 written
	/// - `Tasks.Plans`: 0 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn on_due_expire() -> Weight {
		Weight::from_parts(400_458_000, 47_791)
			.saturating_add(T::DbWeight::get().reads(14))
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
	/// - `Tasks.Tasks`: 17 read, 17 written
	/// `u` is in `[0, 16]`.
	fn on_due_lapse(u: u32) -> Weight {
		Weight::from_parts(198_660_673, 29_669)
			.saturating_add(Weight::from_parts(11_096_524, 0).saturating_mul(u.into()))
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(u.into())))
			.saturating_add(T::DbWeight::get().writes(6))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(u.into())))
			.saturating_add(Weight::from_parts(0, 5_859).saturating_mul(u.into()))
	}
	/// - `Assets.Account`: 27 read, 27 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Escrow.Held`: 2 read, 2 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Review.Earlier`: 0 read, 1 written
	/// - `Review.Verdicts`: 0 read, 1 written
	/// - `System.Account`: 4 read, 4 written
	/// - `Tasks.Contests`: 0 read, 1 written
	/// - `Tasks.Deliveries`: 0 read, 1 written
	/// - `Tasks.Histograms`: 1 read, 1 written
	/// - `Tasks.Plans`: 0 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `p` is in `[0, 23]`.
	fn on_due_silence(p: u32) -> Weight {
		Weight::from_parts(793_343_000, 62_247)
			.saturating_add(Weight::from_parts(255_464_754, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(18))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(21))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 3_599).saturating_mul(p.into()))
	}
	/// - `Assets.Account`: 27 read, 27 written
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
	/// - `Tasks.Contests`: 0 read, 1 written
	/// - `Tasks.Deliveries`: 0 read, 1 written
	/// - `Tasks.Plans`: 0 read, 1 written
	/// - `Tasks.Ratios`: 1 read, 0 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `p` is in `[0, 23]`.
	fn on_due_retry(p: u32) -> Weight {
		Weight::from_parts(810_055_000, 66_058)
			.saturating_add(Weight::from_parts(323_151_337, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(19))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(20))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 3_599).saturating_mul(p.into()))
	}
	/// - `Assets.Account`: 27 read, 27 written
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
	/// - `Tasks.Contests`: 0 read, 1 written
	/// - `Tasks.Deliveries`: 0 read, 1 written
	/// - `Tasks.Histograms`: 1 read, 1 written
	/// - `Tasks.Plans`: 0 read, 1 written
	/// - `Tasks.Ratios`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `p` is in `[0, 23]`.
	fn on_outcome(p: u32) -> Weight {
		Weight::from_parts(855_755_000, 77_023)
			.saturating_add(Weight::from_parts(299_094_294, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(22))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(23))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 3_599).saturating_mul(p.into()))
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
		Weight::from_parts(1_312_980_000, 64_418)
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
		Weight::from_parts(238_115_000, 26_280)
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(9))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Agenda.Stalled`: 0 read, 1 written
	/// - `Assets.Account`: 27 read, 27 written
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
	/// - `Tasks.Contests`: 0 read, 1 written
	/// - `Tasks.Deliveries`: 0 read, 1 written
	/// - `Tasks.Histograms`: 1 read, 1 written
	/// - `Tasks.Plans`: 0 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `p` is in `[0, 23]`.
	/// `c` is in `[0, 8]`.
	fn rule(p: u32, c: u32) -> Weight {
		Weight::from_parts(3_113_542_494, 62_232)
			.saturating_add(Weight::from_parts(205_789_198, 0).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(259_483_876, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(18))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(c.into())))
			.saturating_add(T::DbWeight::get().writes(22))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(c.into())))
			.saturating_add(Weight::from_parts(0, 3_599).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(0, 3_592).saturating_mul(c.into()))
	}
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn reply() -> Weight {
		Weight::from_parts(27_855_000, 5_859)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Organizations.Closings`: 1 read, 0 written
	/// - `Organizations.Members`: 8 read, 0 written
	/// - `Tasks.Roles`: 1 read, 1 written
	/// - `Tasks.Tasks`: 4 read, 1 written
	fn form_team() -> Weight {
		Weight::from_parts(287_089_000, 59_982)
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Tasks.Roles`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 0 written
	fn join_team() -> Weight {
		Weight::from_parts(34_726_000, 9_996)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Assets.Asset`: 1 read, 0 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Obligation.Days`: 1 read, 0 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Organizations.Units`: 2 read, 0 written
	/// - `Parameters.Parameters`: 2 read, 0 written
	/// - `System.Account`: 2 read, 2 written
	/// - `Tasks.NextTask`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 0 read, 1 written
	/// - `Tasks.Tasks`: 3 read, 4 written
	/// - `Timestamp.Now`: 1 read, 0 written
	fn delegate() -> Weight {
		Weight::from_parts(500_555_000, 70_725)
			.saturating_add(T::DbWeight::get().reads(20))
			.saturating_add(T::DbWeight::get().writes(12))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Agenda.Stalled`: 0 read, 1 written
	/// - `Assets.Account`: 10 read, 10 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Escrow.Held`: 2 read, 2 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	/// - `System.Account`: 10 read, 10 written
	/// - `Tasks.Contests`: 0 read, 1 written
	/// - `Tasks.Deliveries`: 0 read, 1 written
	/// - `Tasks.Plans`: 0 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 17 read, 17 written
	/// `t` is in `[0, 7]`.
	/// `u` is in `[0, 16]`.
	fn kill(t: u32, u: u32) -> Weight {
		Weight::from_parts(782_080_817, 62_542)
			.saturating_add(Weight::from_parts(259_887_882, 0).saturating_mul(t.into()))
			.saturating_add(Weight::from_parts(16_060_242, 0).saturating_mul(u.into()))
			.saturating_add(T::DbWeight::get().reads(18))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(u.into())))
			.saturating_add(T::DbWeight::get().writes(19))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(u.into())))
			.saturating_add(Weight::from_parts(0, 7_192).saturating_mul(t.into()))
			.saturating_add(Weight::from_parts(0, 5_859).saturating_mul(u.into()))
	}
	/// - `Agenda.Queue`: 0 read, 2 written
	/// - `Agenda.Stalled`: 0 read, 1 written
	/// - `Assets.Account`: 3 read, 3 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Escrow.Held`: 2 read, 2 written
	/// - `Organizations.Closings`: 1 read, 0 written
	/// - `Organizations.Members`: 1 read, 0 written
	/// - `Organizations.Organizations`: 1 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	/// - `System.Account`: 3 read, 3 written
	/// - `Tasks.Tasks`: 17 read, 17 written
	/// `u` is in `[0, 16]`.
	fn withdraw(u: u32) -> Weight {
		Weight::from_parts(458_443_051, 62_046)
			.saturating_add(Weight::from_parts(13_578_292, 0).saturating_mul(u.into()))
			.saturating_add(T::DbWeight::get().reads(18))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(u.into())))
			.saturating_add(T::DbWeight::get().writes(14))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(u.into())))
			.saturating_add(Weight::from_parts(0, 5_859).saturating_mul(u.into()))
	}
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Obligation.Days`: 1 read, 0 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Tasks.Plans`: 1 read, 0 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// - `Timestamp.Now`: 1 read, 0 written
	fn top_up() -> Weight {
		Weight::from_parts(194_767_000, 33_674)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// - `Assets.Account`: 27 read, 27 written
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
	/// - `Tasks.Contests`: 0 read, 1 written
	/// - `Tasks.Deliveries`: 0 read, 1 written
	/// - `Tasks.Histograms`: 1 read, 1 written
	/// - `Tasks.Plans`: 0 read, 1 written
	/// - `Tasks.Ratios`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `p` is in `[0, 23]`.
	/// `c` is in `[0, 8]`.
	fn on_due_verdict(p: u32, c: u32) -> Weight {
		Weight::from_parts(1_883_811_000, 75_057)
			.saturating_add(Weight::from_parts(825_803_604, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(21))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(c.into())))
			.saturating_add(T::DbWeight::get().writes(22))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(c.into())))
			.saturating_add(Weight::from_parts(0, 3_582).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(0, 3_404).saturating_mul(c.into()))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Review.Calibrations`: 1 read, 0 written
	/// - `System.Account`: 9 read, 9 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `c` is in `[1, 8]`.
	fn on_outcome_appeal(c: u32) -> Weight {
		Weight::from_parts(57_648_688, 18_507)
			.saturating_add(Weight::from_parts(126_199_787, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(c.into())))
			.saturating_add(T::DbWeight::get().writes(4))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(c.into())))
			.saturating_add(Weight::from_parts(0, 3_593).saturating_mul(c.into()))
	}
	/// - `Assets.Account`: 27 read, 27 written
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
	/// - `Tasks.Contests`: 0 read, 1 written
	/// - `Tasks.Deliveries`: 0 read, 1 written
	/// - `Tasks.Histograms`: 1 read, 1 written
	/// - `Tasks.Plans`: 0 read, 1 written
	/// - `Tasks.Ratios`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `p` is in `[0, 23]`.
	fn on_due_lot(p: u32) -> Weight {
		Weight::from_parts(845_505_000, 80_041)
			.saturating_add(Weight::from_parts(511_410_780, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(25))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(23))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 3_599).saturating_mul(p.into()))
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
	/// - `Tasks.Contests`: 0 read, 1 written
	/// - `Tasks.Deliveries`: 0 read, 1 written
	/// - `Tasks.Histograms`: 1 read, 1 written
	/// - `Tasks.Plans`: 0 read, 1 written
	/// - `Tasks.Ratios`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `p` is in `[0, 23]`.
	fn on_outcome_audit(p: u32) -> Weight {
		Weight::from_parts(597_673_471, 62_590)
			.saturating_add(Weight::from_parts(1_351_911, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(18))
			.saturating_add(T::DbWeight::get().writes(20))
	}
	/// - `Assets.Asset`: 1 read, 0 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Organizations.Closings`: 1 read, 0 written
	/// - `Organizations.Members`: 1 read, 0 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 0 written
	/// - `System.Account`: 2 read, 2 written
	/// - `Tasks.Roles`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn bid() -> Weight {
		Weight::from_parts(238_556_000, 40_780)
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// - `Assets.Account`: 3 read, 3 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Escrow.Held`: 2 read, 2 written
	/// - `Organizations.Closings`: 1 read, 0 written
	/// - `Organizations.Members`: 1 read, 0 written
	/// - `Organizations.Organizations`: 1 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	/// - `System.Account`: 2 read, 2 written
	/// - `Tasks.Roles`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn retract() -> Weight {
		Weight::from_parts(412_872_000, 62_590)
			.saturating_add(T::DbWeight::get().reads(18))
			.saturating_add(T::DbWeight::get().writes(11))
	}
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Escrow.Held`: 2 read, 2 written
	/// - `System.Account`: 3 read, 3 written
	/// - `Tasks.Roles`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn dismiss() -> Weight {
		Weight::from_parts(379_698_000, 38_652)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(10))
	}
	/// - `Assets.Account`: 1 read, 1 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Organizations.Members`: 1 read, 1 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Parameters.Parameters`: 2 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	/// - `System.Account`: 2 read, 2 written
	/// - `Tasks.Roles`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 0 written
	fn open_bid() -> Weight {
		Weight::from_parts(379_518_000, 56_041)
			.saturating_add(T::DbWeight::get().reads(16))
			.saturating_add(T::DbWeight::get().writes(9))
	}
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Organizations.Closings`: 1 read, 0 written
	/// - `Organizations.Members`: 2 read, 0 written
	/// - `Organizations.Organizations`: 1 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 2 read, 2 written
	/// - `System.Account`: 2 read, 2 written
	/// - `Tasks.Roles`: 16 read, 16 written
	/// - `Tasks.Tasks`: 1 read, 0 written
	/// `n` is in `[1, 16]`.
	fn open_bids(n: u32) -> Weight {
		Weight::from_parts(204_925_689, 58_100)
			.saturating_add(Weight::from_parts(33_940_088, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(17))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(7))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 4_181).saturating_mul(n.into()))
	}
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Obligation.Days`: 1 read, 0 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `System.Account`: 1 read, 1 written
	/// - `Tasks.Plans`: 1 read, 0 written
	/// - `Tasks.Roles`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// - `Timestamp.Now`: 1 read, 0 written
	fn counter() -> Weight {
		Weight::from_parts(447_210_000, 47_121)
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().writes(7))
	}
	/// - `Agenda.Queue`: 0 read, 2 written
	/// - `Agenda.Stalled`: 0 read, 1 written
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Escrow.Held`: 2 read, 2 written
	/// - `Obligation.Days`: 1 read, 0 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Organizations.Closings`: 1 read, 0 written
	/// - `Organizations.Members`: 1 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Parameters.Parameters`: 2 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	/// - `System.Account`: 17 read, 17 written
	/// - `Tasks.Plans`: 1 read, 0 written
	/// - `Tasks.Roles`: 16 read, 16 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// - `Timestamp.Now`: 1 read, 0 written
	fn accept_offer() -> Weight {
		Weight::from_parts(12_786_696_000, 196_043)
			.saturating_add(T::DbWeight::get().reads(53))
			.saturating_add(T::DbWeight::get().writes(44))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Escrow.Held`: 2 read, 2 written
	/// - `System.Account`: 2 read, 2 written
	/// - `Tasks.Authorships`: 1 read, 0 written
	/// - `Tasks.Deliveries`: 0 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn on_due_gather() -> Weight {
		Weight::from_parts(294_157_000, 36_485)
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(10))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
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
		Weight::from_parts(180_017_922, 39_827)
			.saturating_add(Weight::from_parts(23_848_133, 0).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().reads(3_u64.saturating_mul(r.into())))
			.saturating_add(T::DbWeight::get().writes(4))
			.saturating_add(Weight::from_parts(0, 10_651).saturating_mul(r.into()))
	}
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Escrow.Held`: 2 read, 2 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `System.Account`: 16 read, 16 written
	/// - `Tasks.Contests`: 0 read, 1 written
	/// - `Tasks.Deliveries`: 0 read, 1 written
	/// - `Tasks.Histograms`: 1 read, 0 written
	/// - `Tasks.Plans`: 0 read, 1 written
	/// - `Tasks.Roles`: 14 read, 14 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `r` is in `[1, 16]`.
	fn on_due_clear(r: u32) -> Weight {
		Weight::from_parts(423_260_000, 50_488)
			.saturating_add(Weight::from_parts(1_542_151_540, 0).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(15))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(r.into())))
			.saturating_add(T::DbWeight::get().writes(15))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(r.into())))
			.saturating_add(Weight::from_parts(0, 7_228).saturating_mul(r.into()))
	}
	/// - `Assets.Account`: 3 read, 3 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `System.Account`: 1 read, 1 written
	/// - `Tasks.NextTask`: 1 read, 0 written
	/// - `Tasks.Tasks`: 1 read, 0 written
	fn tip() -> Weight {
		Weight::from_parts(305_846_000, 28_424)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	/// - `Assets.Account`: 1 read, 1 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Organizations.Closings`: 1 read, 0 written
	/// - `Organizations.Members`: 1 read, 0 written
	/// - `Organizations.Organizations`: 1 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	/// - `System.Account`: 2 read, 2 written
	/// - `Tasks.ContestEntries`: 0 read, 1 written
	/// - `Tasks.Contests`: 1 read, 1 written
	/// - `Tasks.Roles`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn enter() -> Weight {
		Weight::from_parts(382_410_000, 63_160)
			.saturating_add(T::DbWeight::get().reads(18))
			.saturating_add(T::DbWeight::get().writes(10))
	}
	/// - `Assets.Account`: 1 read, 1 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Organizations.Members`: 1 read, 1 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	/// - `System.Account`: 2 read, 2 written
	/// - `Tasks.ContestEntries`: 2 read, 2 written
	/// - `Tasks.Contests`: 1 read, 1 written
	/// - `Tasks.Copies`: 1 read, 1 written
	/// - `Tasks.Roles`: 1 read, 0 written
	/// - `Tasks.Tasks`: 1 read, 0 written
	fn open_entry() -> Weight {
		Weight::from_parts(401_815_000, 67_441)
			.saturating_add(T::DbWeight::get().reads(19))
			.saturating_add(T::DbWeight::get().writes(12))
	}
	/// - `Assets.Account`: 1 read, 1 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Organizations.Closings`: 1 read, 0 written
	/// - `Organizations.Members`: 1 read, 0 written
	/// - `Organizations.Organizations`: 1 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	/// - `System.Account`: 1 read, 1 written
	/// - `Tasks.ContestEntries`: 16 read, 16 written
	/// - `Tasks.Contests`: 1 read, 1 written
	/// - `Tasks.Copies`: 15 read, 15 written
	/// - `Tasks.Roles`: 16 read, 0 written
	/// - `Tasks.Tasks`: 1 read, 0 written
	/// `n` is in `[1, 16]`.
	fn open_entries(n: u32) -> Weight {
		Weight::from_parts(146_131_803, 42_066)
			.saturating_add(Weight::from_parts(44_705_462, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().reads(3_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(4))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 11_515).saturating_mul(n.into()))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Agenda.Stalled`: 0 read, 1 written
	/// - `Assets.Account`: 5 read, 5 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 2 read, 2 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Escrow.Held`: 2 read, 2 written
	/// - `Organizations.Members`: 1 read, 1 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Organizations.Sponsorships`: 1 read, 0 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 1 written
	/// - `Reputation.Standings`: 1 read, 1 written
	/// - `System.Account`: 6 read, 6 written
	/// - `Tasks.ContestEntries`: 1 read, 1 written
	/// - `Tasks.Contests`: 1 read, 1 written
	/// - `Tasks.Copies`: 1 read, 1 written
	/// - `Tasks.Deliveries`: 0 read, 1 written
	/// - `Tasks.Plans`: 0 read, 1 written
	/// - `Tasks.Roles`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn collect() -> Weight {
		Weight::from_parts(1_051_837_000, 110_497)
			.saturating_add(T::DbWeight::get().reads(31))
			.saturating_add(T::DbWeight::get().writes(30))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Agenda.Stalled`: 0 read, 1 written
	/// - `Assets.Account`: 13 read, 13 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Escrow.Held`: 2 read, 2 written
	/// - `Organizations.Closings`: 1 read, 0 written
	/// - `Organizations.Members`: 1 read, 0 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Organizations.Sponsorships`: 16 read, 0 written
	/// - `Reputation.Eras`: 1 read, 1 written
	/// - `Reputation.Standings`: 1 read, 1 written
	/// - `System.Account`: 19 read, 19 written
	/// - `Tasks.ContestEntries`: 16 read, 16 written
	/// - `Tasks.Contests`: 1 read, 1 written
	/// - `Tasks.Copies`: 15 read, 15 written
	/// - `Tasks.Deliveries`: 0 read, 1 written
	/// - `Tasks.Plans`: 0 read, 1 written
	/// - `Tasks.Roles`: 16 read, 16 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `n` is in `[1, 16]`.
	fn collect_many(n: u32) -> Weight {
		Weight::from_parts(859_066_000, 76_614)
			.saturating_add(Weight::from_parts(2_387_686_471, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(22))
			.saturating_add(T::DbWeight::get().reads(6_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(21))
			.saturating_add(T::DbWeight::get().writes(5_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 21_100).saturating_mul(n.into()))
	}
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 2 read, 2 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Obligation.Days`: 1 read, 0 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Organizations.Members`: 1 read, 1 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	/// - `System.Account`: 2 read, 2 written
	/// - `Tasks.Authorships`: 1 read, 0 written
	/// - `Tasks.Fundings`: 0 read, 1 written
	/// - `Tasks.Roles`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// - `Timestamp.Now`: 1 read, 0 written
	fn fund() -> Weight {
		Weight::from_parts(693_075_000, 76_550)
			.saturating_add(T::DbWeight::get().reads(22))
			.saturating_add(T::DbWeight::get().writes(14))
	}
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Organizations.Closings`: 1 read, 0 written
	/// - `Organizations.Members`: 1 read, 0 written
	/// - `Organizations.Organizations`: 1 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	/// - `System.Account`: 1 read, 1 written
	/// - `Tasks.Fundings`: 1 read, 1 written
	/// - `Tasks.Roles`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn unfund() -> Weight {
		Weight::from_parts(385_545_000, 59_133)
			.saturating_add(T::DbWeight::get().reads(17))
			.saturating_add(T::DbWeight::get().writes(10))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Assets.Account`: 1 read, 1 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 2 read, 2 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Obligation.Days`: 1 read, 0 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Organizations.Closings`: 1 read, 0 written
	/// - `Organizations.Members`: 1 read, 1 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Organizations.Units`: 2 read, 0 written
	/// - `Parameters.Parameters`: 2 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	/// - `System.Account`: 3 read, 3 written
	/// - `Tasks.Authorships`: 0 read, 1 written
	/// - `Tasks.Deliveries`: 0 read, 1 written
	/// - `Tasks.NextTask`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 0 read, 1 written
	/// - `Tasks.Tasks`: 0 read, 1 written
	/// - `Timestamp.Now`: 1 read, 0 written
	fn publish() -> Weight {
		Weight::from_parts(996_138_000, 78_209)
			.saturating_add(T::DbWeight::get().reads(24))
			.saturating_add(T::DbWeight::get().writes(17))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Assets.Account`: 1 read, 1 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Chain.EpochLength`: 1 read, 0 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Organizations.Members`: 1 read, 1 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Parameters.Parameters`: 2 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	/// - `Review.NextPanel`: 1 read, 1 written
	/// - `Review.Panels`: 0 read, 1 written
	/// - `System.Account`: 3 read, 3 written
	/// - `Tasks.Challenges`: 0 read, 1 written
	/// - `Tasks.ContestEntries`: 2 read, 1 written
	/// - `Tasks.Contests`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn challenge() -> Weight {
		Weight::from_parts(583_903_000, 78_458)
			.saturating_add(T::DbWeight::get().reads(25))
			.saturating_add(T::DbWeight::get().writes(17))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
	/// - `Chain.EpochLength`: 1 read, 0 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Review.NextPanel`: 1 read, 1 written
	/// - `Review.Panels`: 0 read, 1 written
	/// - `Tasks.ContestEntries`: 36 read, 0 written
	/// - `Tasks.Contests`: 1 read, 0 written
	/// - `Tasks.Readings`: 0 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn on_due_screen() -> Weight {
		Weight::from_parts(290_348_000, 165_369)
			.saturating_add(T::DbWeight::get().reads(46))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `System.Account`: 2 read, 2 written
	/// - `Tasks.Contests`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn on_due_contest() -> Weight {
		Weight::from_parts(188_813_000, 22_225)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
	/// - `Chain.EpochLength`: 1 read, 0 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Review.NextPanel`: 1 read, 1 written
	/// - `Review.Panels`: 0 read, 1 written
	/// - `Tasks.Authorships`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn on_due_publish() -> Weight {
		Weight::from_parts(96_895_000, 23_018)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// - `Assets.Account`: 27 read, 27 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Chain.EpochLength`: 1 read, 0 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Escrow.Held`: 2 read, 2 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Review.Earlier`: 0 read, 1 written
	/// - `Review.Verdicts`: 0 read, 1 written
	/// - `System.Account`: 4 read, 4 written
	/// - `Tasks.Contests`: 0 read, 1 written
	/// - `Tasks.Deliveries`: 0 read, 1 written
	/// - `Tasks.Histograms`: 1 read, 1 written
	/// - `Tasks.Plans`: 0 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `p` is in `[0, 23]`.
	fn on_due_sample(p: u32) -> Weight {
		Weight::from_parts(801_963_000, 65_265)
			.saturating_add(Weight::from_parts(681_328_477, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(21))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(21))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 3_599).saturating_mul(p.into()))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
	/// - `Chain.EpochLength`: 1 read, 0 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Review.Earlier`: 0 read, 1 written
	/// - `Review.NextPanel`: 1 read, 1 written
	/// - `Review.Panels`: 0 read, 1 written
	/// - `Review.Verdicts`: 0 read, 1 written
	/// - `System.Account`: 3 read, 3 written
	/// - `Tasks.ContestEntries`: 12 read, 12 written
	/// - `Tasks.Contests`: 1 read, 1 written
	/// - `Tasks.Readings`: 1 read, 2 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn on_batch() -> Weight {
		Weight::from_parts(538_706_000, 88_368)
			.saturating_add(T::DbWeight::get().reads(27))
			.saturating_add(T::DbWeight::get().writes(25))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Chain.PausedFor`: 1 read, 0 written
	/// - `Chain.PausedSince`: 1 read, 0 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Review.Earlier`: 0 read, 1 written
	/// - `Review.Verdicts`: 0 read, 1 written
	/// - `System.Account`: 5 read, 5 written
	/// - `Tasks.Challenges`: 1 read, 1 written
	/// - `Tasks.ContestEntries`: 1 read, 1 written
	/// - `Tasks.Contests`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn on_outcome_challenge() -> Weight {
		Weight::from_parts(879_776_000, 40_601)
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(13))
	}
}
