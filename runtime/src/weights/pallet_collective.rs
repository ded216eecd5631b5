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
		Weight::from_parts(4_654_000, 21_980)
			.saturating_add(Weight::from_parts(765_125, 0).saturating_mul(m.into()))
			.saturating_add(Weight::from_parts(1_890_480, 0).saturating_mul(p.into()))
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
		Weight::from_parts(6_917_862, 11_984)
			.saturating_add(Weight::from_parts(1_337, 0).saturating_mul(b.into()))
			.saturating_add(Weight::from_parts(4_085, 0).saturating_mul(m.into()))
			.saturating_add(T::DbWeight::get().reads(2))
	}
	/// - `SafeMode.EnteredUntil`: 1 read, 0 written
	/// - `TechnicalBody.Members`: 1 read, 0 written
	/// - `TechnicalBody.ProposalOf`: 1 read, 0 written
	/// `b` is in `[2, 1024]`.
	/// `m` is in `[1, 32]`.
	fn propose_execute(b: u32, m: u32) -> Weight {
		Weight::from_parts(8_578_874, 25_449)
			.saturating_add(Weight::from_parts(1_271, 0).saturating_mul(b.into()))
			.saturating_add(Weight::from_parts(9_588, 0).saturating_mul(m.into()))
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
		Weight::from_parts(12_760_159, 50_164)
			.saturating_add(Weight::from_parts(1_523, 0).saturating_mul(b.into()))
			.saturating_add(Weight::from_parts(208, 0).saturating_mul(m.into()))
			.saturating_add(Weight::from_parts(168_917, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// - `TechnicalBody.Members`: 1 read, 0 written
	/// - `TechnicalBody.Proposals`: 1 read, 0 written
	/// - `TechnicalBody.Voting`: 1 read, 1 written
	/// `m` is in `[5, 32]`.
	fn vote(m: u32) -> Weight {
		Weight::from_parts(7_243_586, 35_445)
			.saturating_add(Weight::from_parts(14_549, 0).saturating_mul(m.into()))
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
		Weight::from_parts(10_876_389, 35_445)
			.saturating_add(Weight::from_parts(9_365, 0).saturating_mul(m.into()))
			.saturating_add(Weight::from_parts(140_134, 0).saturating_mul(p.into()))
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
	fn close_early_approved(b: u32, m: u32, p: u32) -> Weight {
		Weight::from_parts(17_800_947, 49_904)
			.saturating_add(Weight::from_parts(419, 0).saturating_mul(b.into()))
			.saturating_add(Weight::from_parts(2_843, 0).saturating_mul(m.into()))
			.saturating_add(Weight::from_parts(175_040, 0).saturating_mul(p.into()))
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
		Weight::from_parts(11_530_216, 46_435)
			.saturating_add(Weight::from_parts(1_239, 0).saturating_mul(m.into()))
			.saturating_add(Weight::from_parts(157_203, 0).saturating_mul(p.into()))
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
	fn close_approved(_b: u32, _m: u32, p: u32) -> Weight {
		Weight::from_parts(18_915_458, 60_894)
			.saturating_add(Weight::from_parts(189_625, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `TechnicalBody.ProposalOf`: 0 read, 1 written
	/// - `TechnicalBody.Proposals`: 1 read, 1 written
	/// - `TechnicalBody.Voting`: 0 read, 1 written
	/// `p` is in `[1, 32]`.
	fn disapprove_proposal(p: u32) -> Weight {
		Weight::from_parts(6_166_891, 10_990)
			.saturating_add(Weight::from_parts(135_641, 0).saturating_mul(p.into()))
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
		Weight::from_parts(8_938_180, 37_920)
			.saturating_add(Weight::from_parts(140_753, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `TechnicalBody.CostOf`: 1 read, 0 written
	/// - `TechnicalBody.ProposalOf`: 1 read, 0 written
	fn release_proposal_cost() -> Weight {
		Weight::from_parts(3_643_000, 26_930)
			.saturating_add(T::DbWeight::get().reads(2))
	}
}
