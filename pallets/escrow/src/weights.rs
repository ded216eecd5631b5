//! Weights of escrow: upper estimates counted from the code, until measured.

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weight of each call.
pub trait WeightInfo {
	/// Twice the transfer: once to see whether it is free, once for real.
	fn collect() -> Weight;
	/// With an account to be made in the asset.
	fn endow() -> Weight;
	/// Of one payee.
	fn write_off() -> Weight;
	/// To an account to be made in the asset.
	fn sweep() -> Weight;
	/// Of one payee in one asset, to an account to be made in the asset.
	fn on_due() -> Weight;
	/// In `n` assets: twice the transfers, once to see whether they are free, once for real.
	fn collect_many(n: u32) -> Weight;
}

/// The proof of one key of escrow, of accounts or of assets, in bytes.
const PROOF: u64 = 3_700;

/// Weights in terms of the runtime's database.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn collect() -> Weight {
		<() as WeightInfo>::collect().saturating_add(T::DbWeight::get().reads_writes(8, 8))
	}

	fn endow() -> Weight {
		<() as WeightInfo>::endow().saturating_add(T::DbWeight::get().reads_writes(6, 5))
	}

	fn write_off() -> Weight {
		<() as WeightInfo>::write_off().saturating_add(T::DbWeight::get().reads_writes(3, 3))
	}

	fn sweep() -> Weight {
		<() as WeightInfo>::sweep().saturating_add(T::DbWeight::get().reads_writes(6, 5))
	}

	fn on_due() -> Weight {
		<() as WeightInfo>::on_due().saturating_add(T::DbWeight::get().reads_writes(10, 7))
	}

	fn collect_many(n: u32) -> Weight {
		let each = T::DbWeight::get().reads_writes(8, 8);
		<() as WeightInfo>::collect_many(n).saturating_add(each.saturating_mul(n.into()))
	}
}

impl WeightInfo for () {
	fn collect() -> Weight {
		Weight::from_parts(200_000_000, 8 * PROOF)
	}

	fn endow() -> Weight {
		Weight::from_parts(140_000_000, 6 * PROOF)
	}

	fn write_off() -> Weight {
		Weight::from_parts(40_000_000, 3 * PROOF)
	}

	fn sweep() -> Weight {
		Weight::from_parts(110_000_000, 6 * PROOF)
	}

	fn on_due() -> Weight {
		Weight::from_parts(140_000_000, 10 * PROOF)
	}

	fn collect_many(n: u32) -> Weight {
		let each = Weight::from_parts(200_000_000, 8 * PROOF);
		Weight::from_parts(10_000_000, 0).saturating_add(each.saturating_mul(n.into()))
	}
}
