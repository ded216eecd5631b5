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
		Weight::from_parts(16_976_000, 7_268)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Assets.Asset`: 1 read, 1 written
	fn force_create() -> Weight {
		Weight::from_parts(6_194_000, 3_675)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Assets.Asset`: 1 read, 1 written
	fn start_destroy() -> Weight {
		Weight::from_parts(5_032_000, 3_675)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Assets.Account`: 1000 read, 1000 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `System.Account`: 1000 read, 1000 written
	/// `c` is in `[0, 1000]`.
	fn destroy_accounts(c: u32) -> Weight {
		Weight::from_parts(6_608_000, 3_675)
			.saturating_add(Weight::from_parts(6_199_042, 0).saturating_mul(c.into()))
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
		Weight::from_parts(7_190_000, 19_102)
			.saturating_add(Weight::from_parts(11_554_123, 0).saturating_mul(a.into()))
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
		Weight::from_parts(7_164_000, 7_280)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Assets.Account`: 1 read, 1 written
	/// - `Assets.Asset`: 1 read, 1 written
	fn mint() -> Weight {
		Weight::from_parts(14_401_000, 7_274)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Assets.Account`: 1 read, 1 written
	/// - `Assets.Asset`: 1 read, 1 written
	fn burn() -> Weight {
		Weight::from_parts(18_895_000, 7_274)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `System.Account`: 1 read, 1 written
	fn transfer() -> Weight {
		Weight::from_parts(28_163_000, 14_466)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `System.Account`: 1 read, 1 written
	fn transfer_keep_alive() -> Weight {
		Weight::from_parts(24_326_000, 14_466)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `System.Account`: 1 read, 1 written
	fn force_transfer() -> Weight {
		Weight::from_parts(27_367_000, 14_466)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// - `Assets.Account`: 1 read, 1 written
	/// - `Assets.Asset`: 1 read, 0 written
	fn freeze() -> Weight {
		Weight::from_parts(6_706_000, 7_274)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Assets.Account`: 1 read, 1 written
	/// - `Assets.Asset`: 1 read, 0 written
	fn thaw() -> Weight {
		Weight::from_parts(6_574_000, 7_274)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Assets.Asset`: 1 read, 1 written
	fn freeze_asset() -> Weight {
		Weight::from_parts(4_998_000, 3_675)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Assets.Asset`: 1 read, 1 written
	fn thaw_asset() -> Weight {
		Weight::from_parts(4_924_000, 3_675)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Assets.Metadata`: 1 read, 0 written
	fn transfer_ownership() -> Weight {
		Weight::from_parts(6_277_000, 7_280)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Assets.Asset`: 1 read, 1 written
	fn set_team() -> Weight {
		Weight::from_parts(5_067_000, 3_675)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Assets.Asset`: 1 read, 0 written
	/// - `Assets.Reserves`: 0 read, 1 written
	/// `n` is in `[0, 5]`.
	fn set_reserves(n: u32) -> Weight {
		Weight::from_parts(5_646_918, 3_675)
			.saturating_add(Weight::from_parts(58_832, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Assets.Asset`: 1 read, 0 written
	/// - `Assets.Metadata`: 1 read, 1 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// `n` is in `[0, 50]`.
	/// `s` is in `[0, 50]`.
	fn set_metadata(n: u32, s: u32) -> Weight {
		Weight::from_parts(20_819_056, 11_009)
			.saturating_add(Weight::from_parts(3_020, 0).saturating_mul(n.into()))
			.saturating_add(Weight::from_parts(562, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Assets.Asset`: 1 read, 0 written
	/// - `Assets.Metadata`: 1 read, 1 written
	fn clear_metadata() -> Weight {
		Weight::from_parts(16_659_000, 7_280)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Assets.Asset`: 1 read, 0 written
	/// - `Assets.Metadata`: 1 read, 1 written
	/// `n` is in `[0, 50]`.
	/// `s` is in `[0, 50]`.
	fn force_set_metadata(n: u32, s: u32) -> Weight {
		Weight::from_parts(5_930_489, 7_280)
			.saturating_add(Weight::from_parts(2_075, 0).saturating_mul(n.into()))
			.saturating_add(Weight::from_parts(1_679, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Assets.Asset`: 1 read, 0 written
	/// - `Assets.Metadata`: 1 read, 1 written
	fn force_clear_metadata() -> Weight {
		Weight::from_parts(16_528_000, 7_280)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Assets.Asset`: 1 read, 1 written
	fn force_asset_status() -> Weight {
		Weight::from_parts(4_841_000, 3_675)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Assets.Approvals`: 1 read, 1 written
	/// - `Assets.Asset`: 1 read, 1 written
	fn approve_transfer() -> Weight {
		Weight::from_parts(21_790_000, 7_288)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Approvals`: 1 read, 1 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `System.Account`: 1 read, 1 written
	fn transfer_approved() -> Weight {
		Weight::from_parts(43_510_000, 18_079)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// - `Assets.Approvals`: 1 read, 1 written
	/// - `Assets.Asset`: 1 read, 1 written
	fn cancel_approval() -> Weight {
		Weight::from_parts(20_555_000, 7_288)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Assets.Approvals`: 1 read, 1 written
	/// - `Assets.Asset`: 1 read, 1 written
	fn force_cancel_approval() -> Weight {
		Weight::from_parts(21_850_000, 7_288)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Assets.Asset`: 1 read, 1 written
	fn set_min_balance() -> Weight {
		Weight::from_parts(5_983_000, 3_675)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Assets.Account`: 1 read, 1 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `System.Account`: 1 read, 1 written
	fn touch() -> Weight {
		Weight::from_parts(23_206_000, 14_596)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `Assets.Account`: 1 read, 1 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	fn touch_other() -> Weight {
		Weight::from_parts(23_312_000, 11_003)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Assets.Account`: 1 read, 1 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `System.Account`: 1 read, 1 written
	fn refund() -> Weight {
		Weight::from_parts(18_928_000, 10_867)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `Assets.Account`: 1 read, 1 written
	/// - `Assets.Asset`: 1 read, 1 written
	fn refund_other() -> Weight {
		Weight::from_parts(18_721_000, 7_274)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Assets.Account`: 1 read, 1 written
	/// - `Assets.Asset`: 1 read, 0 written
	fn block() -> Weight {
		Weight::from_parts(6_941_000, 7_274)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Assets.Account`: 2 read, 2 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `System.Account`: 1 read, 1 written
	fn transfer_all() -> Weight {
		Weight::from_parts(37_825_000, 14_466)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// - `Assets.Asset`: 1 read, 0 written
	fn total_issuance() -> Weight {
		Weight::from_parts(1_488_000, 3_675)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	/// - `Assets.Account`: 1 read, 0 written
	fn balance() -> Weight {
		Weight::from_parts(1_886_000, 3_599)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	/// - `Assets.Approvals`: 1 read, 0 written
	fn allowance() -> Weight {
		Weight::from_parts(3_673_000, 3_613)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	/// - `Assets.Asset`: 1 read, 0 written
	/// - `Assets.Reserves`: 0 read, 1 written
	fn migration_v2_foreign_asset_set_reserve_weight() -> Weight {
		Weight::from_parts(3_665_000, 3_675)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Assets.Metadata`: 1 read, 0 written
	fn get_metadata() -> Weight {
		Weight::from_parts(1_716_000, 3_605)
			.saturating_add(T::DbWeight::get().reads(1))
	}
}
