//! What `pallet_migrations` weighs, measured; written by `scripts/bench --pallet pallet_migrations`, do not edit.
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

impl<T: frame_system::Config> pallet_migrations::WeightInfo for WeightInfo<T> {
	/// The SDK's figure: its benchmark assumes another runtime.
	fn onboard_new_mbms() -> Weight {
		<pallet_migrations::weights::SubstrateWeight<T> as pallet_migrations::WeightInfo>::onboard_new_mbms()
	}
	/// - `MultiBlockMigrations.Cursor`: 1 read, 0 written
	fn progress_mbms_none() -> Weight {
		Weight::from_parts(511_000, 66_540)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	/// - `(no pallet's)`: 1 read, 0 written
	/// - `MultiBlockMigrations.Cursor`: 0 read, 1 written
	fn exec_migration_completed() -> Weight {
		Weight::from_parts(3_419_000, 13_465)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `(no pallet's)`: 1 read, 0 written
	/// - `MultiBlockMigrations.Historic`: 1 read, 0 written
	fn exec_migration_skipped_historic() -> Weight {
		Weight::from_parts(4_007_000, 17_196)
			.saturating_add(T::DbWeight::get().reads(2))
	}
	/// - `(no pallet's)`: 2 read, 1 written
	/// - `MultiBlockMigrations.Historic`: 1 read, 0 written
	fn exec_migration_advance() -> Weight {
		Weight::from_parts(8_065_000, 30_661)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `(no pallet's)`: 2 read, 1 written
	/// - `MultiBlockMigrations.Historic`: 1 read, 1 written
	fn exec_migration_complete() -> Weight {
		Weight::from_parts(11_053_000, 30_661)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// The SDK's figure: its benchmark assumes another runtime.
	fn exec_migration_fail() -> Weight {
		<pallet_migrations::weights::SubstrateWeight<T> as pallet_migrations::WeightInfo>::exec_migration_fail()
	}
	fn on_init_loop() -> Weight {
		Weight::from_parts(162_000, 0)
	}
	/// - `MultiBlockMigrations.Cursor`: 0 read, 1 written
	fn force_set_cursor() -> Weight {
		Weight::from_parts(2_504_000, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `MultiBlockMigrations.Cursor`: 0 read, 1 written
	fn force_set_active_cursor() -> Weight {
		Weight::from_parts(2_727_000, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `(no pallet's)`: 1 read, 0 written
	/// - `MultiBlockMigrations.Cursor`: 1 read, 0 written
	fn force_onboard_mbms() -> Weight {
		Weight::from_parts(2_416_000, 80_005)
			.saturating_add(T::DbWeight::get().reads(2))
	}
	/// - `MultiBlockMigrations.Historic`: 0 read, 1 written
	/// `n` is in `[0, 256]`.
	fn clear_historic(_n: u32) -> Weight {
		Weight::from_parts(88_969_188, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `(no pallet's)`: 0 read, 0 written
	/// `n` is in `[0, 2048]`.
	fn reset_pallet_migration(n: u32) -> Weight {
		Weight::from_parts(869_219, 0)
			.saturating_add(Weight::from_parts(23_027, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}
