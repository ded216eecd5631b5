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
		Weight::from_parts(165_400_000, 61_912)
			.saturating_add(T::DbWeight::get().reads(18))
			.saturating_add(T::DbWeight::get().writes(13))
	}
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `System.Account`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 0 written
	fn edit() -> Weight {
		Weight::from_parts(52_164_000, 21_080)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Escrow.Held`: 2 read, 2 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `System.Account`: 2 read, 2 written
	/// - `Tasks.Authorships`: 1 read, 0 written
	/// - `Tasks.Contests`: 1 read, 0 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn cancel() -> Weight {
		Weight::from_parts(162_834_000, 54_596)
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().writes(13))
	}
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
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// - `Timestamp.Now`: 1 read, 0 written
	/// `h` is in `[0, 3]`.
	fn claim(h: u32) -> Weight {
		Weight::from_parts(72_843_985, 50_103)
			.saturating_add(Weight::from_parts(11_836_628, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(h.into())))
			.saturating_add(T::DbWeight::get().writes(5))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(h.into())))
			.saturating_add(Weight::from_parts(0, 4_959).saturating_mul(h.into()))
	}
	/// - `Obligation.Days`: 1 read, 0 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Organizations.Closings`: 1 read, 0 written
	/// - `Organizations.Members`: 1 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// - `Timestamp.Now`: 1 read, 0 written
	fn hold() -> Weight {
		Weight::from_parts(33_236_000, 38_063)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Agenda.Queue`: 0 read, 2 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 3 read, 3 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `o` is in `[0, 2]`.
	fn submit_disputed(o: u32) -> Weight {
		Weight::from_parts(24_327_333, 17_299)
			.saturating_add(Weight::from_parts(9_049_571, 0).saturating_mul(o.into()))
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
	/// - `Review.NextPanel`: 1 read, 1 written
	/// - `Review.Panels`: 0 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `o` is in `[0, 2]`.
	fn submit(o: u32) -> Weight {
		Weight::from_parts(39_244_428, 27_949)
			.saturating_add(Weight::from_parts(9_485_142, 0).saturating_mul(o.into()))
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(o.into())))
			.saturating_add(T::DbWeight::get().writes(6))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(o.into())))
			.saturating_add(Weight::from_parts(0, 3_607).saturating_mul(o.into()))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Assets.Account`: 27 read, 27 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Escrow.Held`: 2 read, 2 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `System.Account`: 4 read, 4 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Histograms`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `p` is in `[0, 23]`.
	fn accept(p: u32) -> Weight {
		Weight::from_parts(288_991_809, 65_072)
			.saturating_add(Weight::from_parts(42_080_495, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(17))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(18))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 3_599).saturating_mul(p.into()))
	}
	/// - `Agenda.Queue`: 0 read, 2 written
	/// - `Assets.Account`: 1 read, 1 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Review.NextPanel`: 1 read, 1 written
	/// - `Review.Panels`: 0 read, 1 written
	/// - `System.Account`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn dispute() -> Weight {
		Weight::from_parts(60_766_000, 27_682)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(8))
	}
	/// - `Agenda.Queue`: 0 read, 2 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Review.NextPanel`: 1 read, 1 written
	/// - `Review.Panels`: 0 read, 1 written
	/// - `System.Account`: 2 read, 2 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn request_review() -> Weight {
		Weight::from_parts(67_161_000, 27_503)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(8))
	}
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Escrow.Held`: 2 read, 2 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `System.Account`: 2 read, 2 written
	/// - `Tasks.Authorships`: 1 read, 0 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn on_due_expire() -> Weight {
		Weight::from_parts(123_092_000, 50_906)
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().writes(12))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	/// - `System.Account`: 2 read, 2 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Tasks`: 17 read, 17 written
	/// `u` is in `[0, 16]`.
	fn on_due_lapse(u: u32) -> Weight {
		Weight::from_parts(60_828_958, 32_494)
			.saturating_add(Weight::from_parts(5_030_734, 0).saturating_mul(u.into()))
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(u.into())))
			.saturating_add(T::DbWeight::get().writes(7))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(u.into())))
			.saturating_add(Weight::from_parts(0, 6_165).saturating_mul(u.into()))
	}
	/// - `Assets.Account`: 27 read, 27 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Escrow.Held`: 2 read, 2 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `System.Account`: 4 read, 4 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Histograms`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `p` is in `[0, 23]`.
	fn on_due_silence(p: u32) -> Weight {
		Weight::from_parts(250_444_839, 65_072)
			.saturating_add(Weight::from_parts(41_315_141, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(17))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(17))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 3_599).saturating_mul(p.into()))
	}
	/// - `Assets.Account`: 27 read, 27 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Escrow.Held`: 2 read, 2 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Review.Earlier`: 1 read, 0 written
	/// - `System.Account`: 4 read, 4 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Ratios`: 1 read, 0 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `p` is in `[0, 23]`.
	fn on_due_retry(p: u32) -> Weight {
		Weight::from_parts(245_938_399, 74_478)
			.saturating_add(Weight::from_parts(41_393_154, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(19))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(16))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 3_599).saturating_mul(p.into()))
	}
	/// - `Assets.Account`: 27 read, 27 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Escrow.Held`: 2 read, 2 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Organizations.Sponsorships`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 1 written
	/// - `Review.Earlier`: 1 read, 0 written
	/// - `System.Account`: 4 read, 4 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Histograms`: 1 read, 1 written
	/// - `Tasks.Ratios`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `p` is in `[0, 23]`.
	fn on_outcome(p: u32) -> Weight {
		Weight::from_parts(264_177_305, 85_391)
			.saturating_add(Weight::from_parts(38_318_923, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(22))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(19))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 3_599).saturating_mul(p.into()))
	}
	/// - `Agenda.Queue`: 0 read, 2 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Review.Earlier`: 1 read, 0 written
	/// - `Review.NextPanel`: 1 read, 1 written
	/// - `Review.Panels`: 0 read, 1 written
	/// - `System.Account`: 10 read, 10 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn appeal() -> Weight {
		Weight::from_parts(365_397_000, 66_297)
			.saturating_add(T::DbWeight::get().reads(19))
			.saturating_add(T::DbWeight::get().writes(17))
	}
	/// - `Agenda.Queue`: 0 read, 2 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Review.NextPanel`: 1 read, 1 written
	/// - `Review.Panels`: 0 read, 1 written
	/// - `System.Account`: 2 read, 2 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn support() -> Weight {
		Weight::from_parts(61_050_000, 23_600)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(8))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Assets.Account`: 27 read, 27 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Escrow.Held`: 2 read, 2 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Review.Calibrations`: 1 read, 0 written
	/// - `Review.Earlier`: 1 read, 0 written
	/// - `System.Account`: 11 read, 11 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Histograms`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `p` is in `[0, 23]`.
	/// `c` is in `[0, 8]`.
	fn rule(p: u32, c: u32) -> Weight {
		Weight::from_parts(268_866_384, 70_600)
			.saturating_add(Weight::from_parts(40_243_315, 0).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(40_499_598, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(18))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(c.into())))
			.saturating_add(T::DbWeight::get().writes(17))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(c.into())))
			.saturating_add(Weight::from_parts(0, 3_599).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(0, 3_592).saturating_mul(c.into()))
	}
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn reply() -> Weight {
		Weight::from_parts(10_114_000, 6_165)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Organizations.Closings`: 1 read, 0 written
	/// - `Organizations.Members`: 8 read, 0 written
	/// - `Tasks.Roles`: 1 read, 1 written
	/// - `Tasks.Tasks`: 4 read, 1 written
	fn form_team() -> Weight {
		Weight::from_parts(109_888_000, 61_206)
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Roles`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 0 written
	fn join_team() -> Weight {
		Weight::from_parts(16_744_000, 14_809)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Assets.Asset`: 1 read, 0 written
	/// - `Balances.Holds`: 1 read, 1 written
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
		Weight::from_parts(139_831_000, 69_707)
			.saturating_add(T::DbWeight::get().reads(18))
			.saturating_add(T::DbWeight::get().writes(12))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Agenda.Stalled`: 0 read, 1 written
	/// - `Assets.Account`: 10 read, 10 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Escrow.Held`: 2 read, 2 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	/// - `System.Account`: 10 read, 10 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 17 read, 17 written
	/// `t` is in `[0, 7]`.
	/// `u` is in `[0, 16]`.
	fn kill(t: u32, u: u32) -> Weight {
		Weight::from_parts(251_781_933, 65_367)
			.saturating_add(Weight::from_parts(72_853_057, 0).saturating_mul(t.into()))
			.saturating_add(Weight::from_parts(5_159_781, 0).saturating_mul(u.into()))
			.saturating_add(T::DbWeight::get().reads(17))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(u.into())))
			.saturating_add(T::DbWeight::get().writes(17))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(t.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(u.into())))
			.saturating_add(Weight::from_parts(0, 7_192).saturating_mul(t.into()))
			.saturating_add(Weight::from_parts(0, 6_165).saturating_mul(u.into()))
	}
	/// - `Agenda.Queue`: 0 read, 2 written
	/// - `Agenda.Stalled`: 0 read, 1 written
	/// - `Assets.Account`: 3 read, 3 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Escrow.Held`: 2 read, 2 written
	/// - `Organizations.Closings`: 1 read, 0 written
	/// - `Organizations.Members`: 1 read, 0 written
	/// - `Organizations.Organizations`: 1 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	/// - `System.Account`: 3 read, 3 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Tasks`: 17 read, 17 written
	/// `u` is in `[0, 16]`.
	fn withdraw(u: u32) -> Weight {
		Weight::from_parts(170_040_685, 64_871)
			.saturating_add(Weight::from_parts(5_298_842, 0).saturating_mul(u.into()))
			.saturating_add(T::DbWeight::get().reads(17))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(u.into())))
			.saturating_add(T::DbWeight::get().writes(15))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(u.into())))
			.saturating_add(Weight::from_parts(0, 6_165).saturating_mul(u.into()))
	}
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Tasks.Plans`: 1 read, 0 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn top_up() -> Weight {
		Weight::from_parts(59_882_000, 24_094)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// - `Assets.Account`: 27 read, 27 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Escrow.Held`: 2 read, 2 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Organizations.Sponsorships`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 1 written
	/// - `Review.Earlier`: 1 read, 0 written
	/// - `System.Account`: 11 read, 11 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Histograms`: 1 read, 1 written
	/// - `Tasks.Ratios`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `p` is in `[0, 23]`.
	/// `c` is in `[0, 8]`.
	fn on_due_verdict(p: u32, c: u32) -> Weight {
		Weight::from_parts(257_694_128, 83_425)
			.saturating_add(Weight::from_parts(39_311_386, 0).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(35_583_214, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(21))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(c.into())))
			.saturating_add(T::DbWeight::get().writes(18))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(c.into())))
			.saturating_add(Weight::from_parts(0, 3_582).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(0, 3_404).saturating_mul(c.into()))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Review.Calibrations`: 1 read, 0 written
	/// - `System.Account`: 9 read, 9 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `c` is in `[1, 8]`.
	fn on_outcome_appeal(c: u32) -> Weight {
		Weight::from_parts(21_142_158, 21_332)
			.saturating_add(Weight::from_parts(36_719_841, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(c.into())))
			.saturating_add(T::DbWeight::get().writes(5))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(c.into())))
			.saturating_add(Weight::from_parts(0, 3_593).saturating_mul(c.into()))
	}
	/// - `Assets.Account`: 27 read, 27 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Escrow.Held`: 2 read, 2 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Organizations.Sponsorships`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 1 written
	/// - `Review.Earlier`: 1 read, 0 written
	/// - `System.Account`: 4 read, 4 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Histograms`: 1 read, 1 written
	/// - `Tasks.Ratios`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `p` is in `[0, 23]`.
	fn on_due_lot(p: u32) -> Weight {
		Weight::from_parts(253_423_015, 87_411)
			.saturating_add(Weight::from_parts(38_880_423, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(24))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(19))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 3_599).saturating_mul(p.into()))
	}
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Escrow.Held`: 2 read, 2 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 1 written
	/// - `Review.Earlier`: 1 read, 0 written
	/// - `System.Account`: 3 read, 3 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Histograms`: 1 read, 1 written
	/// - `Tasks.Ratios`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `p` is in `[0, 23]`.
	fn on_outcome_audit(p: u32) -> Weight {
		Weight::from_parts(170_076_337, 70_958)
			.saturating_add(Weight::from_parts(474_755, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(18))
			.saturating_add(T::DbWeight::get().writes(16))
	}
	/// - `Assets.Asset`: 1 read, 0 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Organizations.Closings`: 1 read, 0 written
	/// - `Organizations.Members`: 1 read, 0 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 0 written
	/// - `System.Account`: 2 read, 2 written
	/// - `Tasks.Roles`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn bid() -> Weight {
		Weight::from_parts(62_589_000, 39_098)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// - `Assets.Account`: 3 read, 3 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Escrow.Held`: 2 read, 2 written
	/// - `Organizations.Closings`: 1 read, 0 written
	/// - `Organizations.Members`: 1 read, 0 written
	/// - `Organizations.Organizations`: 1 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	/// - `System.Account`: 2 read, 2 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Roles`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn retract() -> Weight {
		Weight::from_parts(132_809_000, 65_415)
			.saturating_add(T::DbWeight::get().reads(17))
			.saturating_add(T::DbWeight::get().writes(12))
	}
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Escrow.Held`: 2 read, 2 written
	/// - `System.Account`: 3 read, 3 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Roles`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn dismiss() -> Weight {
		Weight::from_parts(120_685_000, 43_465)
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(11))
	}
	/// - `Assets.Account`: 1 read, 1 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
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
		Weight::from_parts(126_379_000, 54_359)
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().writes(9))
	}
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
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
		Weight::from_parts(67_526_627, 56_418)
			.saturating_add(Weight::from_parts(12_909_642, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(15))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(7))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 4_181).saturating_mul(n.into()))
	}
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `System.Account`: 1 read, 1 written
	/// - `Tasks.Plans`: 1 read, 0 written
	/// - `Tasks.Roles`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn counter() -> Weight {
		Weight::from_parts(141_562_000, 35_553)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(7))
	}
	/// - `Agenda.Queue`: 0 read, 2 written
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
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
		Weight::from_parts(1_344_760_000, 194_413)
			.saturating_add(T::DbWeight::get().reads(51))
			.saturating_add(T::DbWeight::get().writes(43))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Escrow.Held`: 2 read, 2 written
	/// - `System.Account`: 2 read, 2 written
	/// - `Tasks.Authorships`: 1 read, 0 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn on_due_gather() -> Weight {
		Weight::from_parts(86_598_000, 35_093)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(9))
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
		Weight::from_parts(48_941_169, 38_206)
			.saturating_add(Weight::from_parts(7_367_653, 0).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().reads(3_u64.saturating_mul(r.into())))
			.saturating_add(T::DbWeight::get().writes(4))
			.saturating_add(Weight::from_parts(0, 10_649).saturating_mul(r.into()))
	}
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Escrow.Held`: 2 read, 2 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `System.Account`: 16 read, 16 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Histograms`: 1 read, 0 written
	/// - `Tasks.Roles`: 14 read, 14 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `r` is in `[1, 16]`.
	fn on_due_clear(r: u32) -> Weight {
		Weight::from_parts(50_702_698, 54_107)
			.saturating_add(Weight::from_parts(76_277_778, 0).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(r.into())))
			.saturating_add(T::DbWeight::get().writes(13))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(r.into())))
			.saturating_add(Weight::from_parts(0, 7_076).saturating_mul(r.into()))
	}
	/// - `Assets.Account`: 3 read, 3 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `System.Account`: 1 read, 1 written
	/// - `Tasks.NextTask`: 1 read, 0 written
	/// - `Tasks.Tasks`: 1 read, 0 written
	fn tip() -> Weight {
		Weight::from_parts(100_999_000, 28_730)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	/// - `Assets.Account`: 1 read, 1 written
	/// - `Assets.Asset`: 1 read, 1 written
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
		Weight::from_parts(103_473_000, 61_530)
			.saturating_add(T::DbWeight::get().reads(16))
			.saturating_add(T::DbWeight::get().writes(10))
	}
	/// - `Assets.Account`: 1 read, 1 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
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
		Weight::from_parts(135_267_000, 65_759)
			.saturating_add(T::DbWeight::get().reads(17))
			.saturating_add(T::DbWeight::get().writes(12))
	}
	/// - `Assets.Account`: 1 read, 1 written
	/// - `Assets.Asset`: 1 read, 1 written
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
		Weight::from_parts(48_689_047, 40_384)
			.saturating_add(Weight::from_parts(14_430_729, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().reads(3_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(4))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 11_515).saturating_mul(n.into()))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Assets.Account`: 5 read, 5 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 2 read, 2 written
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
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Roles`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn collect() -> Weight {
		Weight::from_parts(339_670_000, 113_322)
			.saturating_add(T::DbWeight::get().reads(30))
			.saturating_add(T::DbWeight::get().writes(28))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Assets.Account`: 13 read, 13 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
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
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Roles`: 16 read, 16 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `n` is in `[1, 16]`.
	fn collect_many(n: u32) -> Weight {
		Weight::from_parts(247_052_898, 79_439)
			.saturating_add(Weight::from_parts(115_192_653, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(21))
			.saturating_add(T::DbWeight::get().reads(6_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(19))
			.saturating_add(T::DbWeight::get().writes(5_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 21_100).saturating_mul(n.into()))
	}
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 2 read, 2 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Organizations.Members`: 1 read, 1 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	/// - `System.Account`: 2 read, 2 written
	/// - `Tasks.Authorships`: 1 read, 0 written
	/// - `Tasks.Fundings`: 0 read, 1 written
	/// - `Tasks.Plans`: 1 read, 0 written
	/// - `Tasks.Roles`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn fund() -> Weight {
		Weight::from_parts(218_144_000, 68_826)
			.saturating_add(T::DbWeight::get().reads(18))
			.saturating_add(T::DbWeight::get().writes(14))
	}
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Organizations.Closings`: 1 read, 0 written
	/// - `Organizations.Members`: 1 read, 0 written
	/// - `Organizations.Organizations`: 1 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	/// - `System.Account`: 1 read, 1 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Fundings`: 1 read, 1 written
	/// - `Tasks.Roles`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn unfund() -> Weight {
		Weight::from_parts(130_558_000, 61_958)
			.saturating_add(T::DbWeight::get().reads(16))
			.saturating_add(T::DbWeight::get().writes(11))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Assets.Account`: 1 read, 1 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Balances.Holds`: 2 read, 2 written
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
	/// - `Tasks.NextTask`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 0 read, 1 written
	/// - `Tasks.Tasks`: 0 read, 1 written
	/// - `Timestamp.Now`: 1 read, 0 written
	fn publish() -> Weight {
		Weight::from_parts(264_324_000, 76_273)
			.saturating_add(T::DbWeight::get().reads(22))
			.saturating_add(T::DbWeight::get().writes(16))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Assets.Account`: 1 read, 1 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
	/// - `Balances.Holds`: 1 read, 1 written
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
		Weight::from_parts(181_102_000, 75_830)
			.saturating_add(T::DbWeight::get().reads(22))
			.saturating_add(T::DbWeight::get().writes(17))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Review.NextPanel`: 1 read, 1 written
	/// - `Review.Panels`: 0 read, 1 written
	/// - `Tasks.ContestEntries`: 36 read, 0 written
	/// - `Tasks.Contests`: 1 read, 0 written
	/// - `Tasks.Readings`: 0 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn on_due_screen() -> Weight {
		Weight::from_parts(89_141_000, 162_741)
			.saturating_add(T::DbWeight::get().reads(43))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `System.Account`: 2 read, 2 written
	/// - `Tasks.Contests`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn on_due_contest() -> Weight {
		Weight::from_parts(50_355_000, 20_543)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Review.NextPanel`: 1 read, 1 written
	/// - `Review.Panels`: 0 read, 1 written
	/// - `Tasks.Authorships`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn on_due_publish() -> Weight {
		Weight::from_parts(24_873_000, 20_680)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// - `Assets.Account`: 27 read, 27 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Escrow.Held`: 2 read, 2 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `System.Account`: 4 read, 4 written
	/// - `Tasks.Former`: 1 read, 1 written
	/// - `Tasks.Histograms`: 1 read, 1 written
	/// - `Tasks.TaskDetails`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	/// `p` is in `[0, 23]`.
	fn on_due_sample(p: u32) -> Weight {
		Weight::from_parts(236_977_965, 67_092)
			.saturating_add(Weight::from_parts(39_019_570, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(19))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(17))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 3_599).saturating_mul(p.into()))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Babe.EpochStart`: 1 read, 0 written
	/// - `Babe.NextRandomness`: 1 read, 0 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Review.Earlier`: 1 read, 0 written
	/// - `Review.NextPanel`: 1 read, 1 written
	/// - `Review.Panels`: 0 read, 1 written
	/// - `System.Account`: 3 read, 3 written
	/// - `Tasks.ContestEntries`: 12 read, 12 written
	/// - `Tasks.Contests`: 1 read, 1 written
	/// - `Tasks.Readings`: 1 read, 2 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn on_batch() -> Weight {
		Weight::from_parts(154_909_000, 91_283)
			.saturating_add(T::DbWeight::get().reads(25))
			.saturating_add(T::DbWeight::get().writes(23))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Escrow.Held`: 1 read, 1 written
	/// - `Review.Earlier`: 1 read, 0 written
	/// - `System.Account`: 5 read, 5 written
	/// - `Tasks.Challenges`: 1 read, 1 written
	/// - `Tasks.ContestEntries`: 1 read, 1 written
	/// - `Tasks.Contests`: 1 read, 1 written
	/// - `Tasks.Tasks`: 1 read, 1 written
	fn on_outcome_challenge() -> Weight {
		Weight::from_parts(237_675_000, 44_462)
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(11))
	}
}
