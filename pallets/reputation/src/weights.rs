//! The weights of reputation's calls. Estimates by hand, until they are measured.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, Weight},
};

/// What the calls cost.
pub trait WeightInfo {
	/// [`Pallet::burn`](crate::Pallet::burn).
	fn burn() -> Weight;
	/// [`Pallet::reap`](crate::Pallet::reap).
	fn reap() -> Weight;
}

/// The weights of a node on the recommended hardware.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	// Reads: the organization's policy, its era, the standing. Writes: the standing.
	fn burn() -> Weight {
		Weight::from_parts(45_000_000, 12_000).saturating_add(T::DbWeight::get().reads_writes(3, 1))
	}

	// Reads: the organization's policy, its era, the standing. Writes: the standing.
	fn reap() -> Weight {
		Weight::from_parts(40_000_000, 12_000).saturating_add(T::DbWeight::get().reads_writes(3, 1))
	}
}

impl WeightInfo for () {
	fn burn() -> Weight {
		Weight::from_parts(45_000_000, 12_000)
			.saturating_add(RocksDbWeight::get().reads_writes(3, 1))
	}

	fn reap() -> Weight {
		Weight::from_parts(40_000_000, 12_000)
			.saturating_add(RocksDbWeight::get().reads_writes(3, 1))
	}
}
