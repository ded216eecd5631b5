//! What `pallet_membership` weighs, measured; written by `scripts/bench --pallet pallet_membership`, do not edit.
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

impl<T: frame_system::Config> pallet_membership::WeightInfo for WeightInfo<T> {
	/// - `TechnicalBody.Members`: 0 read, 1 written
	/// - `TechnicalBody.Prime`: 0 read, 1 written
	/// - `TechnicalBody.Proposals`: 1 read, 0 written
	/// - `TechnicalMembership.Members`: 1 read, 1 written
	/// `m` is in `[1, 31]`.
	fn add_member(m: u32) -> Weight {
		Weight::from_parts(4_805_367, 13_005)
			.saturating_add(Weight::from_parts(16_972, 0).saturating_mul(m.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `TechnicalBody.Members`: 0 read, 1 written
	/// - `TechnicalBody.Prime`: 0 read, 1 written
	/// - `TechnicalBody.Proposals`: 1 read, 0 written
	/// - `TechnicalMembership.Members`: 1 read, 1 written
	/// - `TechnicalMembership.Prime`: 1 read, 0 written
	/// `m` is in `[2, 32]`.
	fn remove_member(m: u32) -> Weight {
		Weight::from_parts(5_283_286, 14_027)
			.saturating_add(Weight::from_parts(17_261, 0).saturating_mul(m.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `TechnicalBody.Members`: 0 read, 1 written
	/// - `TechnicalBody.Prime`: 0 read, 1 written
	/// - `TechnicalBody.Proposals`: 1 read, 0 written
	/// - `TechnicalMembership.Members`: 1 read, 1 written
	/// - `TechnicalMembership.Prime`: 1 read, 0 written
	/// `m` is in `[2, 32]`.
	fn swap_member(m: u32) -> Weight {
		Weight::from_parts(5_346_161, 14_027)
			.saturating_add(Weight::from_parts(28_758, 0).saturating_mul(m.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `TechnicalBody.Members`: 0 read, 1 written
	/// - `TechnicalBody.Prime`: 0 read, 1 written
	/// - `TechnicalBody.Proposals`: 1 read, 0 written
	/// - `TechnicalMembership.Members`: 1 read, 1 written
	/// - `TechnicalMembership.Prime`: 1 read, 0 written
	/// `m` is in `[1, 32]`.
	fn reset_members(m: u32) -> Weight {
		Weight::from_parts(5_639_646, 14_027)
			.saturating_add(Weight::from_parts(94_139, 0).saturating_mul(m.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `TechnicalBody.Members`: 0 read, 1 written
	/// - `TechnicalBody.Prime`: 0 read, 1 written
	/// - `TechnicalBody.Proposals`: 1 read, 0 written
	/// - `TechnicalMembership.Members`: 1 read, 1 written
	/// - `TechnicalMembership.Prime`: 1 read, 1 written
	/// `m` is in `[1, 32]`.
	fn change_key(m: u32) -> Weight {
		Weight::from_parts(5_796_693, 14_027)
			.saturating_add(Weight::from_parts(24_181, 0).saturating_mul(m.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// - `TechnicalBody.Prime`: 0 read, 1 written
	/// - `TechnicalMembership.Members`: 1 read, 0 written
	/// - `TechnicalMembership.Prime`: 0 read, 1 written
	/// `m` is in `[1, 32]`.
	fn set_prime(m: u32) -> Weight {
		Weight::from_parts(2_436_464, 2_015)
			.saturating_add(Weight::from_parts(6_171, 0).saturating_mul(m.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `TechnicalBody.Prime`: 0 read, 1 written
	/// - `TechnicalMembership.Prime`: 0 read, 1 written
	fn clear_prime() -> Weight {
		Weight::from_parts(1_739_000, 0)
			.saturating_add(T::DbWeight::get().writes(2))
	}
}
