//! What the calls and the agenda's work cost at most.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, Weight},
};

/// The weights of the office.
pub trait WeightInfo {
	/// [`crate::Call::enlist`].
	fn enlist() -> Weight;
	/// [`crate::Call::appoint`].
	fn appoint() -> Weight;
	/// [`crate::Call::resign`].
	fn resign() -> Weight;
	/// [`crate::Call::collect`].
	fn collect() -> Weight;
	/// [`crate::Pallet::on_due`].
	fn on_due() -> Weight;
}

// Estimates counted from the code, the other rooms' part included: one policy of 2 reads, a
// standing with its organization's time of 4 reads and 1 write, a transfer of 3 reads and 2 writes.
const PROOF: u64 = 3_000;

fn enlist(db: frame_support::weights::RuntimeDbWeight) -> Weight {
	// policy, member, record, alumnus, standing, office, place, sponsor
	Weight::from_parts(60_000_000, PROOF.saturating_mul(12)).saturating_add(db.reads_writes(12, 5))
}

fn appoint(db: frame_support::weights::RuntimeDbWeight) -> Weight {
	// exists, admin, member, policy, record, alumnus, office, place, sponsor
	Weight::from_parts(50_000_000, PROOF.saturating_mul(10)).saturating_add(db.reads_writes(10, 4))
}

fn resign(db: frame_support::weights::RuntimeDbWeight) -> Weight {
	// policy, office, record, clock, agenda
	Weight::from_parts(40_000_000, PROOF.saturating_mul(6)).saturating_add(db.reads_writes(6, 3))
}

fn collect(db: frame_support::weights::RuntimeDbWeight) -> Weight {
	// owed, record, policy, office, fee account, transfer, standing
	Weight::from_parts(90_000_000, PROOF.saturating_mul(14)).saturating_add(db.reads_writes(14, 6))
}

fn on_due(db: frame_support::weights::RuntimeDbWeight) -> Weight {
	// place, policy, office, record, owed, two standings, alumnus, agenda
	Weight::from_parts(100_000_000, PROOF.saturating_mul(14)).saturating_add(db.reads_writes(14, 9))
}

/// The weights on this chain.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn enlist() -> Weight {
		enlist(T::DbWeight::get())
	}
	fn appoint() -> Weight {
		appoint(T::DbWeight::get())
	}
	fn resign() -> Weight {
		resign(T::DbWeight::get())
	}
	fn collect() -> Weight {
		collect(T::DbWeight::get())
	}
	fn on_due() -> Weight {
		on_due(T::DbWeight::get())
	}
}

impl WeightInfo for () {
	fn enlist() -> Weight {
		enlist(RocksDbWeight::get())
	}
	fn appoint() -> Weight {
		appoint(RocksDbWeight::get())
	}
	fn resign() -> Weight {
		resign(RocksDbWeight::get())
	}
	fn collect() -> Weight {
		collect(RocksDbWeight::get())
	}
	fn on_due() -> Weight {
		on_due(RocksDbWeight::get())
	}
}
