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
		Weight::from_parts(7_148_883, 5_700)
			.saturating_add(Weight::from_parts(19_505, 0).saturating_mul(p.into()))
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
		Weight::from_parts(22_995_423, 18_720)
			.saturating_add(Weight::from_parts(157_390, 0).saturating_mul(a.into()))
			.saturating_add(Weight::from_parts(27_427, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Proxy.Announcements`: 1 read, 1 written
	/// - `System.Account`: 1 read, 1 written
	/// `a` is in `[0, 31]`.
	/// `p` is in `[1, 31]`.
	fn remove_announcement(a: u32, p: u32) -> Weight {
		Weight::from_parts(16_101_080, 13_020)
			.saturating_add(Weight::from_parts(160_849, 0).saturating_mul(a.into()))
			.saturating_add(Weight::from_parts(11_883, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Proxy.Announcements`: 1 read, 1 written
	/// - `System.Account`: 1 read, 1 written
	/// `a` is in `[0, 31]`.
	/// `p` is in `[1, 31]`.
	fn reject_announcement(a: u32, p: u32) -> Weight {
		Weight::from_parts(16_068_355, 13_020)
			.saturating_add(Weight::from_parts(161_407, 0).saturating_mul(a.into()))
			.saturating_add(Weight::from_parts(10_520, 0).saturating_mul(p.into()))
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
		Weight::from_parts(20_691_311, 17_726)
			.saturating_add(Weight::from_parts(130_278, 0).saturating_mul(a.into()))
			.saturating_add(Weight::from_parts(20_111, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Proxy.Proxies`: 1 read, 1 written
	/// `p` is in `[1, 31]`.
	fn add_proxy(p: u32) -> Weight {
		Weight::from_parts(17_661_181, 8_435)
			.saturating_add(Weight::from_parts(41_632, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Proxy.Proxies`: 1 read, 1 written
	/// `p` is in `[1, 31]`.
	fn remove_proxy(p: u32) -> Weight {
		Weight::from_parts(16_659_607, 7_121)
			.saturating_add(Weight::from_parts(77_514, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 60).saturating_mul(p.into()))
	}
	/// - `Proxy.Proxies`: 1 read, 1 written
	/// `p` is in `[1, 31]`.
	fn remove_proxies(p: u32) -> Weight {
		Weight::from_parts(13_753_453, 4_706)
			.saturating_add(Weight::from_parts(1_385_479, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Proxy.Proxies`: 1 read, 1 written
	/// `p` is in `[1, 31]`.
	fn create_pure(p: u32) -> Weight {
		Weight::from_parts(20_005_226, 8_435)
			.saturating_add(Weight::from_parts(11_506, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Proxy.Proxies`: 1 read, 1 written
	/// `p` is in `[0, 30]`.
	fn kill_pure(p: u32) -> Weight {
		Weight::from_parts(15_605_559, 4_706)
			.saturating_add(Weight::from_parts(19_964, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Proxy.Announcements`: 1 read, 1 written
	/// - `Proxy.Proxies`: 1 read, 1 written
	/// - `System.Account`: 1 read, 1 written
	fn poke_deposit() -> Weight {
		Weight::from_parts(33_312_000, 17_726)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
}
