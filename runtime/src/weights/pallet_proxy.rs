//! What `pallet_proxy` weighs, measured; written by `scripts/bench --pallet pallet_proxy`, do not edit.
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

impl<T: frame_system::Config> pallet_proxy::WeightInfo for WeightInfo<T> {
	/// - `Proxy.Proxies`: 1 read, 0 written
	/// - `SafeMode.EnteredUntil`: 1 read, 0 written
	/// `p` is in `[1, 31]`.
	fn proxy(p: u32) -> Weight {
		Weight::from_parts(6_947_246, 5_700)
			.saturating_add(Weight::from_parts(22_413, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(2))
	}
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Proxy.Announcements`: 1 read, 1 written
	/// - `Proxy.Proxies`: 1 read, 0 written
	/// - `SafeMode.EnteredUntil`: 1 read, 0 written
	/// - `System.Account`: 1 read, 1 written
	/// `a` is in `[0, 31]`.
	/// `p` is in `[1, 31]`.
	fn proxy_announced(a: u32, p: u32) -> Weight {
		Weight::from_parts(22_964_845, 18_720)
			.saturating_add(Weight::from_parts(161_469, 0).saturating_mul(a.into()))
			.saturating_add(Weight::from_parts(21_562, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Proxy.Announcements`: 1 read, 1 written
	/// - `System.Account`: 1 read, 1 written
	/// `a` is in `[0, 31]`.
	/// `p` is in `[1, 31]`.
	fn remove_announcement(a: u32, p: u32) -> Weight {
		Weight::from_parts(16_569_303, 13_020)
			.saturating_add(Weight::from_parts(170_078, 0).saturating_mul(a.into()))
			.saturating_add(Weight::from_parts(3_288, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Proxy.Announcements`: 1 read, 1 written
	/// - `System.Account`: 1 read, 1 written
	/// `a` is in `[0, 31]`.
	/// `p` is in `[1, 31]`.
	fn reject_announcement(a: u32, p: u32) -> Weight {
		Weight::from_parts(16_369_882, 13_020)
			.saturating_add(Weight::from_parts(162_238, 0).saturating_mul(a.into()))
			.saturating_add(Weight::from_parts(7_294, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Proxy.Announcements`: 1 read, 1 written
	/// - `Proxy.Proxies`: 1 read, 0 written
	/// - `System.Account`: 1 read, 1 written
	/// `a` is in `[0, 31]`.
	/// `p` is in `[1, 31]`.
	fn announce(a: u32, p: u32) -> Weight {
		Weight::from_parts(20_864_342, 17_726)
			.saturating_add(Weight::from_parts(128_951, 0).saturating_mul(a.into()))
			.saturating_add(Weight::from_parts(19_711, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Proxy.Proxies`: 1 read, 1 written
	/// `p` is in `[1, 31]`.
	fn add_proxy(p: u32) -> Weight {
		Weight::from_parts(17_537_083, 8_435)
			.saturating_add(Weight::from_parts(44_527, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Proxy.Proxies`: 1 read, 1 written
	/// `p` is in `[1, 31]`.
	fn remove_proxy(p: u32) -> Weight {
		Weight::from_parts(16_328_946, 7_121)
			.saturating_add(Weight::from_parts(90_721, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 60).saturating_mul(p.into()))
	}
	/// - `Proxy.Proxies`: 1 read, 1 written
	/// `p` is in `[1, 31]`.
	fn remove_proxies(p: u32) -> Weight {
		Weight::from_parts(13_552_630, 4_706)
			.saturating_add(Weight::from_parts(1_393_351, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Proxy.Proxies`: 1 read, 1 written
	/// `p` is in `[1, 31]`.
	fn create_pure(_p: u32) -> Weight {
		Weight::from_parts(20_348_616, 8_435)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Proxy.Proxies`: 1 read, 1 written
	/// `p` is in `[0, 30]`.
	fn kill_pure(p: u32) -> Weight {
		Weight::from_parts(15_752_014, 4_706)
			.saturating_add(Weight::from_parts(18_935, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Proxy.Announcements`: 1 read, 1 written
	/// - `Proxy.Proxies`: 1 read, 1 written
	/// - `System.Account`: 1 read, 1 written
	fn poke_deposit() -> Weight {
		Weight::from_parts(33_323_000, 17_726)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
}
