//! What `pallet_whitelist` weighs, measured; written by `scripts/bench --pallet pallet_whitelist`, do not edit.
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

impl<T: frame_system::Config> pallet_whitelist::WeightInfo for WeightInfo<T> {
	/// - `Preimage.RequestStatusFor`: 1 read, 1 written
	/// - `Preimage.StatusFor`: 1 read, 0 written
	/// - `Whitelist.WhitelistedCall`: 1 read, 1 written
	fn whitelist_call() -> Weight {
		Weight::from_parts(11_698_000, 10_617)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Preimage.RequestStatusFor`: 1 read, 1 written
	/// - `Preimage.StatusFor`: 1 read, 0 written
	/// - `Whitelist.WhitelistedCall`: 1 read, 1 written
	fn remove_whitelisted_call() -> Weight {
		Weight::from_parts(7_938_000, 10_617)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Whitelist.DeferredDispatch`: 1 read, 1 written
	/// - `Whitelist.WhitelistedCall`: 1 read, 0 written
	/// `n` is in `[1, 10000]`.
	fn defer_dispatch(n: u32) -> Weight {
		Weight::from_parts(10_272_461, 10_743)
			.saturating_add(Weight::from_parts(1_011, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Whitelist.DeferredDispatch`: 1 read, 1 written
	fn remove_deferred_dispatch() -> Weight {
		Weight::from_parts(6_623_000, 3_509)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// The SDK's figure: its benchmark assumes another runtime.
	fn dispatch_whitelisted_call(n: u32) -> Weight {
		<pallet_whitelist::weights::SubstrateWeight<T> as pallet_whitelist::WeightInfo>::dispatch_whitelisted_call(n)
	}
	/// The SDK's figure: its benchmark assumes another runtime.
	fn dispatch_whitelisted_call_with_preimage(n: u32) -> Weight {
		<pallet_whitelist::weights::SubstrateWeight<T> as pallet_whitelist::WeightInfo>::dispatch_whitelisted_call_with_preimage(n)
	}
}
