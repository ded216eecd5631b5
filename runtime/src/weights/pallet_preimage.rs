//! What `pallet_preimage` weighs, measured; written by `scripts/bench --pallet pallet_preimage`, do not edit.
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

impl<T: frame_system::Config> pallet_preimage::WeightInfo for WeightInfo<T> {
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Preimage.PreimageFor`: 0 read, 1 written
	/// - `Preimage.RequestStatusFor`: 1 read, 1 written
	/// - `Preimage.StatusFor`: 1 read, 0 written
	/// `s` is in `[0, 4194304]`.
	fn note_preimage(s: u32) -> Weight {
		Weight::from_parts(43_893_000, 14_517)
			.saturating_add(Weight::from_parts(1_486, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `Preimage.PreimageFor`: 0 read, 1 written
	/// - `Preimage.RequestStatusFor`: 1 read, 1 written
	/// - `Preimage.StatusFor`: 1 read, 0 written
	/// `s` is in `[0, 4194304]`.
	fn note_requested_preimage(s: u32) -> Weight {
		Weight::from_parts(8_348_000, 7_112)
			.saturating_add(Weight::from_parts(1_473, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Preimage.PreimageFor`: 0 read, 1 written
	/// - `Preimage.RequestStatusFor`: 1 read, 1 written
	/// - `Preimage.StatusFor`: 1 read, 0 written
	/// `s` is in `[0, 4194304]`.
	fn note_no_deposit_preimage(s: u32) -> Weight {
		Weight::from_parts(8_198_000, 7_112)
			.saturating_add(Weight::from_parts(1_476, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Preimage.PreimageFor`: 0 read, 1 written
	/// - `Preimage.RequestStatusFor`: 1 read, 1 written
	/// - `Preimage.StatusFor`: 1 read, 0 written
	fn unnote_preimage() -> Weight {
		Weight::from_parts(53_145_000, 10_788)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `Preimage.PreimageFor`: 0 read, 1 written
	/// - `Preimage.RequestStatusFor`: 1 read, 1 written
	/// - `Preimage.StatusFor`: 1 read, 0 written
	fn unnote_no_deposit_preimage() -> Weight {
		Weight::from_parts(21_325_000, 7_112)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Preimage.RequestStatusFor`: 1 read, 1 written
	/// - `Preimage.StatusFor`: 1 read, 0 written
	fn request_preimage() -> Weight {
		Weight::from_parts(17_385_000, 14_517)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Preimage.RequestStatusFor`: 1 read, 1 written
	/// - `Preimage.StatusFor`: 1 read, 0 written
	fn request_no_deposit_preimage() -> Weight {
		Weight::from_parts(10_352_000, 7_112)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Preimage.RequestStatusFor`: 1 read, 1 written
	/// - `Preimage.StatusFor`: 1 read, 0 written
	fn request_unnoted_preimage() -> Weight {
		Weight::from_parts(19_729_000, 7_112)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Preimage.RequestStatusFor`: 1 read, 1 written
	/// - `Preimage.StatusFor`: 1 read, 0 written
	fn request_requested_preimage() -> Weight {
		Weight::from_parts(6_329_000, 7_112)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Preimage.PreimageFor`: 0 read, 1 written
	/// - `Preimage.RequestStatusFor`: 1 read, 1 written
	/// - `Preimage.StatusFor`: 1 read, 0 written
	fn unrequest_preimage() -> Weight {
		Weight::from_parts(18_435_000, 7_112)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Preimage.RequestStatusFor`: 1 read, 1 written
	/// - `Preimage.StatusFor`: 1 read, 0 written
	fn unrequest_unnoted_preimage() -> Weight {
		Weight::from_parts(7_142_000, 7_112)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Preimage.RequestStatusFor`: 1 read, 1 written
	/// - `Preimage.StatusFor`: 1 read, 0 written
	fn unrequest_multi_referenced_preimage() -> Weight {
		Weight::from_parts(6_959_000, 7_112)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `(no pallet's)`: 1 read, 0 written
	/// - `Balances.Holds`: 1024 read, 1024 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Preimage.RequestStatusFor`: 0 read, 1024 written
	/// - `Preimage.StatusFor`: 1024 read, 1024 written
	/// - `System.Account`: 1024 read, 1024 written
	/// `n` is in `[1, 1024]`.
	fn ensure_updated(n: u32) -> Weight {
		Weight::from_parts(48_593_000, 17_194)
			.saturating_add(Weight::from_parts(48_716_542, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().reads(3_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(4_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 10_825).saturating_mul(n.into()))
	}
}
