//! What `pallet_assets` weighs, measured; written by `scripts/bench --pallet pallet_assets`, do not edit.
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

impl<T: frame_system::Config> pallet_assets::WeightInfo for WeightInfo<T> {
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `System.Account`: 1 read, 1 written
	fn create() -> Weight {
		Weight::from_parts(16_892_000, 7_268)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Assets.Asset`: 1 read, 1 written
	fn force_create() -> Weight {
		Weight::from_parts(6_067_000, 3_675)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Assets.Asset`: 1 read, 1 written
	fn start_destroy() -> Weight {
		Weight::from_parts(5_026_000, 3_675)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Assets.Account`: 1000 read, 1000 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `System.Account`: 1000 read, 1000 written
	/// `c` is in `[0, 1000]`.
	fn destroy_accounts(c: u32) -> Weight {
		Weight::from_parts(6_468_000, 3_675)
			.saturating_add(Weight::from_parts(6_073_576, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(c.into())))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(c.into())))
			.saturating_add(Weight::from_parts(0, 7_192).saturating_mul(c.into()))
	}
	/// - `Assets.Approvals`: 1000 read, 1000 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// `a` is in `[0, 1000]`.
	fn destroy_approvals(a: u32) -> Weight {
		Weight::from_parts(6_875_000, 19_102)
			.saturating_add(Weight::from_parts(11_003_698, 0).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(a.into())))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(a.into())))
			.saturating_add(Weight::from_parts(0, 3_606).saturating_mul(a.into()))
	}
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Assets.Metadata`: 1 read, 0 written
	/// - `Assets.Reserves`: 0 read, 1 written
	fn finish_destroy() -> Weight {
		Weight::from_parts(7_134_000, 7_280)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Assets.Account`: 1 read, 1 written
	/// - `Assets.Asset`: 1 read, 1 written
	fn mint() -> Weight {
		Weight::from_parts(13_642_000, 7_274)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Assets.Account`: 1 read, 1 written
	/// - `Assets.Asset`: 1 read, 1 written
	fn burn() -> Weight {
		Weight::from_parts(18_094_000, 7_274)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `System.Account`: 1 read, 1 written
	fn transfer() -> Weight {
		Weight::from_parts(27_169_000, 14_466)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `System.Account`: 1 read, 1 written
	fn transfer_keep_alive() -> Weight {
		Weight::from_parts(23_930_000, 14_466)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `System.Account`: 1 read, 1 written
	fn force_transfer() -> Weight {
		Weight::from_parts(26_916_000, 14_466)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// - `Assets.Account`: 1 read, 1 written
	/// - `Assets.Asset`: 1 read, 0 written
	fn freeze() -> Weight {
		Weight::from_parts(6_775_000, 7_274)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Assets.Account`: 1 read, 1 written
	/// - `Assets.Asset`: 1 read, 0 written
	fn thaw() -> Weight {
		Weight::from_parts(6_626_000, 7_274)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Assets.Asset`: 1 read, 1 written
	fn freeze_asset() -> Weight {
		Weight::from_parts(4_948_000, 3_675)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Assets.Asset`: 1 read, 1 written
	fn thaw_asset() -> Weight {
		Weight::from_parts(4_982_000, 3_675)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Assets.Metadata`: 1 read, 0 written
	fn transfer_ownership() -> Weight {
		Weight::from_parts(6_246_000, 7_280)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Assets.Asset`: 1 read, 1 written
	fn set_team() -> Weight {
		Weight::from_parts(5_080_000, 3_675)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Assets.Asset`: 1 read, 0 written
	/// - `Assets.Reserves`: 0 read, 1 written
	/// `n` is in `[0, 5]`.
	fn set_reserves(n: u32) -> Weight {
		Weight::from_parts(5_744_380, 3_675)
			.saturating_add(Weight::from_parts(26_400, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Assets.Asset`: 1 read, 0 written
	/// - `Assets.Metadata`: 1 read, 1 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// `n` is in `[0, 50]`.
	/// `s` is in `[0, 50]`.
	fn set_metadata(_n: u32, s: u32) -> Weight {
		Weight::from_parts(20_296_732, 11_009)
			.saturating_add(Weight::from_parts(29_322, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Assets.Asset`: 1 read, 0 written
	/// - `Assets.Metadata`: 1 read, 1 written
	fn clear_metadata() -> Weight {
		Weight::from_parts(16_334_000, 7_280)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Assets.Asset`: 1 read, 0 written
	/// - `Assets.Metadata`: 1 read, 1 written
	/// `n` is in `[0, 50]`.
	/// `s` is in `[0, 50]`.
	fn force_set_metadata(n: u32, s: u32) -> Weight {
		Weight::from_parts(5_822_376, 7_280)
			.saturating_add(Weight::from_parts(2_227, 0).saturating_mul(n.into()))
			.saturating_add(Weight::from_parts(2_558, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Assets.Asset`: 1 read, 0 written
	/// - `Assets.Metadata`: 1 read, 1 written
	fn force_clear_metadata() -> Weight {
		Weight::from_parts(16_029_000, 7_280)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Assets.Asset`: 1 read, 1 written
	fn force_asset_status() -> Weight {
		Weight::from_parts(4_675_000, 3_675)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Assets.Approvals`: 1 read, 1 written
	/// - `Assets.Asset`: 1 read, 1 written
	fn approve_transfer() -> Weight {
		Weight::from_parts(21_331_000, 7_288)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Approvals`: 1 read, 1 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `System.Account`: 1 read, 1 written
	fn transfer_approved() -> Weight {
		Weight::from_parts(42_704_000, 18_079)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// - `Assets.Approvals`: 1 read, 1 written
	/// - `Assets.Asset`: 1 read, 1 written
	fn cancel_approval() -> Weight {
		Weight::from_parts(19_797_000, 7_288)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Assets.Approvals`: 1 read, 1 written
	/// - `Assets.Asset`: 1 read, 1 written
	fn force_cancel_approval() -> Weight {
		Weight::from_parts(21_026_000, 7_288)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Assets.Asset`: 1 read, 1 written
	fn set_min_balance() -> Weight {
		Weight::from_parts(5_877_000, 3_675)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Assets.Account`: 1 read, 1 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `System.Account`: 1 read, 1 written
	fn touch() -> Weight {
		Weight::from_parts(22_034_000, 14_596)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `Assets.Account`: 1 read, 1 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	fn touch_other() -> Weight {
		Weight::from_parts(21_979_000, 11_003)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Assets.Account`: 1 read, 1 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `System.Account`: 1 read, 1 written
	fn refund() -> Weight {
		Weight::from_parts(17_892_000, 10_867)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `Assets.Account`: 1 read, 1 written
	/// - `Assets.Asset`: 1 read, 1 written
	fn refund_other() -> Weight {
		Weight::from_parts(17_827_000, 7_274)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Assets.Account`: 1 read, 1 written
	/// - `Assets.Asset`: 1 read, 0 written
	fn block() -> Weight {
		Weight::from_parts(6_699_000, 7_274)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `System.Account`: 1 read, 1 written
	fn transfer_all() -> Weight {
		Weight::from_parts(35_938_000, 14_466)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// - `Assets.Asset`: 1 read, 0 written
	fn total_issuance() -> Weight {
		Weight::from_parts(1_498_000, 3_675)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	/// - `Assets.Account`: 1 read, 0 written
	fn balance() -> Weight {
		Weight::from_parts(1_953_000, 3_599)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	/// - `Assets.Approvals`: 1 read, 0 written
	fn allowance() -> Weight {
		Weight::from_parts(3_656_000, 3_613)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	/// - `Assets.Asset`: 1 read, 0 written
	/// - `Assets.Reserves`: 0 read, 1 written
	fn migration_v2_foreign_asset_set_reserve_weight() -> Weight {
		Weight::from_parts(3_678_000, 3_675)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Assets.Metadata`: 1 read, 0 written
	fn get_metadata() -> Weight {
		Weight::from_parts(1_767_000, 3_605)
			.saturating_add(T::DbWeight::get().reads(1))
	}
}
