//! What `frame_system` weighs, measured; written by `scripts/bench --pallet frame_system`, do not edit.
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

impl<T: frame_system::Config> frame_system::WeightInfo for WeightInfo<T> {
	/// `b` is in `[0, 3932160]`.
	fn remark(b: u32) -> Weight {
		Weight::from_parts(5_300_892, 0)
			.saturating_add(Weight::from_parts(310, 0).saturating_mul(b.into()))
	}
	/// `b` is in `[0, 3932160]`.
	fn remark_with_event(b: u32) -> Weight {
		Weight::from_parts(3_883_000, 0)
			.saturating_add(Weight::from_parts(1_193, 0).saturating_mul(b.into()))
	}
	/// - `(no pallet's)`: 0 read, 1 written
	fn set_heap_pages() -> Weight {
		Weight::from_parts(3_273_000, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// The SDK's figure: its benchmark assumes another runtime.
	fn set_code() -> Weight {
		<frame_system::weights::SubstrateWeight<T> as frame_system::WeightInfo>::set_code()
	}
	/// - `(no pallet's)`: 0 read, 0 written
	/// `i` is in `[0, 1000]`.
	fn set_storage(i: u32) -> Weight {
		Weight::from_parts(1_866_000, 0)
			.saturating_add(Weight::from_parts(724_511, 0).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(i.into())))
	}
	/// - `(no pallet's)`: 0 read, 0 written
	/// `i` is in `[0, 1000]`.
	fn kill_storage(i: u32) -> Weight {
		Weight::from_parts(1_829_000, 0)
			.saturating_add(Weight::from_parts(462_993, 0).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(i.into())))
	}
	/// - `(no pallet's)`: 0 read, 0 written
	/// `p` is in `[0, 1000]`.
	fn kill_prefix(p: u32) -> Weight {
		Weight::from_parts(2_739_000, 0)
			.saturating_add(Weight::from_parts(195_107, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `System.AuthorizedUpgrade`: 0 read, 1 written
	fn authorize_upgrade() -> Weight {
		Weight::from_parts(14_413_000, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// The SDK's figure: its benchmark assumes another runtime.
	fn apply_authorized_upgrade() -> Weight {
		<frame_system::weights::SubstrateWeight<T> as frame_system::WeightInfo>::apply_authorized_upgrade()
	}
}
