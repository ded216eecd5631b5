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
	/// [`Pallet::set_recovery_key`](crate::Pallet::set_recovery_key).
	fn set_recovery_key() -> Weight;
	/// [`Pallet::claim_recovery`](crate::Pallet::claim_recovery).
	fn claim_recovery() -> Weight;
	/// [`Pallet::cancel_recovery`](crate::Pallet::cancel_recovery).
	fn cancel_recovery() -> Weight;
	/// [`Pallet::finish_recovery`](crate::Pallet::finish_recovery).
	fn finish_recovery() -> Weight;
}

/// The weights of a node on the recommended hardware.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	// Reads: the organization's policy, its era, the standing. Writes: the standing, and with its
	// end the recovery.
	fn burn() -> Weight {
		Weight::from_parts(45_000_000, 12_000).saturating_add(T::DbWeight::get().reads_writes(3, 2))
	}

	// Reads: the organization's policy, its era, the standing. Writes: the standing, and with its
	// end the recovery.
	fn reap() -> Weight {
		Weight::from_parts(40_000_000, 12_000).saturating_add(T::DbWeight::get().reads_writes(3, 2))
	}

	// Reads: the organization's policy, its era, the standing. Writes: the recovery.
	fn set_recovery_key() -> Weight {
		Weight::from_parts(40_000_000, 12_000).saturating_add(T::DbWeight::get().reads_writes(3, 1))
	}

	// Reads: the policy, the era, the new key's standing, the recovery. Writes: the recovery.
	fn claim_recovery() -> Weight {
		Weight::from_parts(45_000_000, 15_000).saturating_add(T::DbWeight::get().reads_writes(4, 1))
	}

	// Reads: the policy, the era, the recovery. Writes: the recovery.
	fn cancel_recovery() -> Weight {
		Weight::from_parts(40_000_000, 12_000).saturating_add(T::DbWeight::get().reads_writes(3, 1))
	}

	// Reads: the policy, the era, the recovery, both standings. Writes: the recovery, both
	// standings.
	fn finish_recovery() -> Weight {
		Weight::from_parts(55_000_000, 18_000).saturating_add(T::DbWeight::get().reads_writes(5, 3))
	}
}

impl WeightInfo for () {
	fn burn() -> Weight {
		Weight::from_parts(45_000_000, 12_000)
			.saturating_add(RocksDbWeight::get().reads_writes(3, 2))
	}

	fn reap() -> Weight {
		Weight::from_parts(40_000_000, 12_000)
			.saturating_add(RocksDbWeight::get().reads_writes(3, 2))
	}

	// Reads: the organization's policy, its era, the standing. Writes: the recovery.
	fn set_recovery_key() -> Weight {
		Weight::from_parts(40_000_000, 12_000)
			.saturating_add(RocksDbWeight::get().reads_writes(3, 1))
	}

	// Reads: the policy, the era, the new key's standing, the recovery. Writes: the recovery.
	fn claim_recovery() -> Weight {
		Weight::from_parts(45_000_000, 15_000)
			.saturating_add(RocksDbWeight::get().reads_writes(4, 1))
	}

	// Reads: the policy, the era, the recovery. Writes: the recovery.
	fn cancel_recovery() -> Weight {
		Weight::from_parts(40_000_000, 12_000)
			.saturating_add(RocksDbWeight::get().reads_writes(3, 1))
	}

	// Reads: the policy, the era, the recovery, both standings. Writes: the recovery, both
	// standings.
	fn finish_recovery() -> Weight {
		Weight::from_parts(55_000_000, 18_000)
			.saturating_add(RocksDbWeight::get().reads_writes(5, 3))
	}
}
