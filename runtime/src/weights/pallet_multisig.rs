//! What `pallet_multisig` weighs, measured; written by `scripts/bench --pallet pallet_multisig`, do not edit.
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

impl<T: frame_system::Config> pallet_multisig::WeightInfo for WeightInfo<T> {
	/// - `SafeMode.EnteredUntil`: 1 read, 0 written
	/// `z` is in `[0, 10000]`.
	fn as_multi_threshold_1(z: u32) -> Weight {
		Weight::from_parts(15_507_878, 994)
			.saturating_add(Weight::from_parts(2_231, 0).saturating_mul(z.into()))
			.saturating_add(T::DbWeight::get().reads(1))
	}
	/// - `Multisig.Multisigs`: 1 read, 1 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// `s` is in `[2, 100]`.
	/// `z` is in `[0, 10000]`.
	fn as_multi_create(s: u32, z: u32) -> Weight {
		Weight::from_parts(25_278_536, 10_540)
			.saturating_add(Weight::from_parts(77_400, 0).saturating_mul(s.into()))
			.saturating_add(Weight::from_parts(2_167, 0).saturating_mul(z.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Multisig.Multisigs`: 1 read, 1 written
	/// `s` is in `[3, 100]`.
	/// `z` is in `[0, 10000]`.
	fn as_multi_approve(s: u32, z: u32) -> Weight {
		Weight::from_parts(9_695_047, 6_811)
			.saturating_add(Weight::from_parts(81_155, 0).saturating_mul(s.into()))
			.saturating_add(Weight::from_parts(2_206, 0).saturating_mul(z.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Multisig.Multisigs`: 1 read, 1 written
	/// - `SafeMode.EnteredUntil`: 1 read, 0 written
	/// - `System.Account`: 1 read, 1 written
	/// `s` is in `[2, 100]`.
	/// `z` is in `[0, 10000]`.
	fn as_multi_complete(s: u32, z: u32) -> Weight {
		Weight::from_parts(21_129_257, 11_398)
			.saturating_add(Weight::from_parts(112_751, 0).saturating_mul(s.into()))
			.saturating_add(Weight::from_parts(2_334, 0).saturating_mul(z.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Multisig.Multisigs`: 1 read, 1 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// `s` is in `[2, 100]`.
	fn approve_as_multi_create(s: u32) -> Weight {
		Weight::from_parts(23_662_447, 10_540)
			.saturating_add(Weight::from_parts(85_393, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Multisig.Multisigs`: 1 read, 1 written
	/// `s` is in `[2, 100]`.
	fn approve_as_multi_approve(s: u32) -> Weight {
		Weight::from_parts(8_535_288, 6_811)
			.saturating_add(Weight::from_parts(86_005, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Multisig.Multisigs`: 1 read, 1 written
	/// `s` is in `[2, 100]`.
	fn cancel_as_multi(s: u32) -> Weight {
		Weight::from_parts(18_661_067, 6_811)
			.saturating_add(Weight::from_parts(82_824, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Multisig.Multisigs`: 1 read, 1 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// `s` is in `[2, 100]`.
	fn poke_deposit(s: u32) -> Weight {
		Weight::from_parts(19_450_217, 10_540)
			.saturating_add(Weight::from_parts(83_100, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}
