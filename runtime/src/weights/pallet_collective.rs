//! What `pallet_collective` weighs, measured; written by `scripts/bench --pallet pallet_collective`, do not edit.
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

impl<T: frame_system::Config> pallet_collective::WeightInfo for WeightInfo<T> {
	/// - `TechnicalBody.Members`: 1 read, 1 written
	/// - `TechnicalBody.Prime`: 0 read, 1 written
	/// - `TechnicalBody.Proposals`: 1 read, 0 written
	/// - `TechnicalBody.Voting`: 32 read, 32 written
	/// `m` is in `[0, 32]`.
	/// `n` is in `[0, 32]`.
	/// `p` is in `[0, 32]`.
	fn set_members(m: u32, _n: u32, p: u32) -> Weight {
		Weight::from_parts(4_649_000, 21_980)
			.saturating_add(Weight::from_parts(677_333, 0).saturating_mul(m.into()))
			.saturating_add(Weight::from_parts(1_827_619, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 2_326).saturating_mul(m.into()))
			.saturating_add(Weight::from_parts(0, 12_088).saturating_mul(p.into()))
	}
	/// - `SafeMode.EnteredUntil`: 1 read, 0 written
	/// - `TechnicalBody.Members`: 1 read, 0 written
	/// `b` is in `[2, 1024]`.
	/// `m` is in `[1, 32]`.
	fn execute(b: u32, m: u32) -> Weight {
		Weight::from_parts(6_736_357, 11_984)
			.saturating_add(Weight::from_parts(1_229, 0).saturating_mul(b.into()))
			.saturating_add(Weight::from_parts(3_234, 0).saturating_mul(m.into()))
			.saturating_add(T::DbWeight::get().reads(2))
	}
	/// - `SafeMode.EnteredUntil`: 1 read, 0 written
	/// - `TechnicalBody.Members`: 1 read, 0 written
	/// - `TechnicalBody.ProposalOf`: 1 read, 0 written
	/// `b` is in `[2, 1024]`.
	/// `m` is in `[1, 32]`.
	fn propose_execute(b: u32, m: u32) -> Weight {
		Weight::from_parts(8_240_244, 25_449)
			.saturating_add(Weight::from_parts(1_359, 0).saturating_mul(b.into()))
			.saturating_add(Weight::from_parts(8_588, 0).saturating_mul(m.into()))
			.saturating_add(T::DbWeight::get().reads(3))
	}
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `TechnicalBody.Members`: 1 read, 0 written
	/// - `TechnicalBody.ProposalCount`: 1 read, 1 written
	/// - `TechnicalBody.ProposalOf`: 1 read, 1 written
	/// - `TechnicalBody.Proposals`: 1 read, 1 written
	/// - `TechnicalBody.Voting`: 0 read, 1 written
	/// `b` is in `[2, 1024]`.
	/// `m` is in `[2, 32]`.
	/// `p` is in `[1, 32]`.
	fn propose_proposed(b: u32, m: u32, p: u32) -> Weight {
		Weight::from_parts(10_463_670, 50_164)
			.saturating_add(Weight::from_parts(2_779, 0).saturating_mul(b.into()))
			.saturating_add(Weight::from_parts(31_054, 0).saturating_mul(m.into()))
			.saturating_add(Weight::from_parts(159_881, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// - `TechnicalBody.Members`: 1 read, 0 written
	/// - `TechnicalBody.Proposals`: 1 read, 0 written
	/// - `TechnicalBody.Voting`: 1 read, 1 written
	/// `m` is in `[5, 32]`.
	fn vote(m: u32) -> Weight {
		Weight::from_parts(7_307_199, 35_445)
			.saturating_add(Weight::from_parts(15_590, 0).saturating_mul(m.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `TechnicalBody.Members`: 1 read, 0 written
	/// - `TechnicalBody.ProposalOf`: 0 read, 1 written
	/// - `TechnicalBody.Proposals`: 1 read, 1 written
	/// - `TechnicalBody.Voting`: 1 read, 1 written
	/// `m` is in `[4, 32]`.
	/// `p` is in `[1, 32]`.
	fn close_early_disapproved(m: u32, p: u32) -> Weight {
		Weight::from_parts(10_431_615, 35_445)
			.saturating_add(Weight::from_parts(6_826, 0).saturating_mul(m.into()))
			.saturating_add(Weight::from_parts(138_740, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `SafeMode.EnteredUntil`: 1 read, 0 written
	/// - `TechnicalBody.Members`: 1 read, 0 written
	/// - `TechnicalBody.ProposalOf`: 1 read, 1 written
	/// - `TechnicalBody.Proposals`: 1 read, 1 written
	/// - `TechnicalBody.Voting`: 1 read, 1 written
	/// `b` is in `[2, 1024]`.
	/// `m` is in `[4, 32]`.
	/// `p` is in `[1, 32]`.
	fn close_early_approved(b: u32, _m: u32, p: u32) -> Weight {
		Weight::from_parts(17_040_393, 49_904)
			.saturating_add(Weight::from_parts(710, 0).saturating_mul(b.into()))
			.saturating_add(Weight::from_parts(146_972, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `TechnicalBody.Members`: 1 read, 0 written
	/// - `TechnicalBody.Prime`: 1 read, 0 written
	/// - `TechnicalBody.ProposalOf`: 0 read, 1 written
	/// - `TechnicalBody.Proposals`: 1 read, 1 written
	/// - `TechnicalBody.Voting`: 1 read, 1 written
	/// `m` is in `[4, 32]`.
	/// `p` is in `[1, 32]`.
	fn close_disapproved(m: u32, p: u32) -> Weight {
		Weight::from_parts(10_747_941, 46_435)
			.saturating_add(Weight::from_parts(13_033, 0).saturating_mul(m.into()))
			.saturating_add(Weight::from_parts(133_910, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `SafeMode.EnteredUntil`: 1 read, 0 written
	/// - `TechnicalBody.Members`: 1 read, 0 written
	/// - `TechnicalBody.Prime`: 1 read, 0 written
	/// - `TechnicalBody.ProposalOf`: 1 read, 1 written
	/// - `TechnicalBody.Proposals`: 1 read, 1 written
	/// - `TechnicalBody.Voting`: 1 read, 1 written
	/// `b` is in `[2, 1024]`.
	/// `m` is in `[4, 32]`.
	/// `p` is in `[1, 32]`.
	fn close_approved(b: u32, _m: u32, p: u32) -> Weight {
		Weight::from_parts(17_677_579, 60_894)
			.saturating_add(Weight::from_parts(1_034, 0).saturating_mul(b.into()))
			.saturating_add(Weight::from_parts(151_164, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `TechnicalBody.ProposalOf`: 0 read, 1 written
	/// - `TechnicalBody.Proposals`: 1 read, 1 written
	/// - `TechnicalBody.Voting`: 0 read, 1 written
	/// `p` is in `[1, 32]`.
	fn disapprove_proposal(p: u32) -> Weight {
		Weight::from_parts(6_041_336, 10_990)
			.saturating_add(Weight::from_parts(142_538, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `TechnicalBody.CostOf`: 1 read, 0 written
	/// - `TechnicalBody.ProposalOf`: 1 read, 1 written
	/// - `TechnicalBody.Proposals`: 1 read, 1 written
	/// - `TechnicalBody.Voting`: 0 read, 1 written
	/// `d` is in `[0, 1]`.
	/// `p` is in `[1, 32]`.
	fn kill(_d: u32, p: u32) -> Weight {
		Weight::from_parts(9_161_327, 37_920)
			.saturating_add(Weight::from_parts(140_369, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `TechnicalBody.CostOf`: 1 read, 0 written
	/// - `TechnicalBody.ProposalOf`: 1 read, 0 written
	fn release_proposal_cost() -> Weight {
		Weight::from_parts(3_653_000, 26_930)
			.saturating_add(T::DbWeight::get().reads(2))
	}
}
