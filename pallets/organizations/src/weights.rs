//! What the calls cost: upper estimates by reading the code, until they are measured.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, Weight},
};

/// The weight of every call.
pub trait WeightInfo {
	/// Creating an organization with `n` appointees.
	fn create(n: u32) -> Weight;
	/// Inviting an account.
	fn invite() -> Weight;
	/// Joining, invited or at a deposit.
	fn join() -> Weight;
	/// Leaving.
	fn leave() -> Weight;
	/// Taking an invitation back.
	fn revoke() -> Weight;
	/// Setting or taking away a unit.
	fn set_unit() -> Weight;
}

/// The weights on this chain's database.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn create(n: u32) -> Weight {
		create(n, T::DbWeight::get())
	}
	fn invite() -> Weight {
		Weight::from_parts(60_000_000, 9_000).saturating_add(T::DbWeight::get().reads_writes(7, 4))
	}
	fn join() -> Weight {
		Weight::from_parts(60_000_000, 9_000).saturating_add(T::DbWeight::get().reads_writes(5, 4))
	}
	fn leave() -> Weight {
		Weight::from_parts(70_000_000, 12_000).saturating_add(T::DbWeight::get().reads_writes(9, 8))
	}
	fn revoke() -> Weight {
		Weight::from_parts(60_000_000, 9_000).saturating_add(T::DbWeight::get().reads_writes(5, 4))
	}
	fn set_unit() -> Weight {
		Weight::from_parts(60_000_000, 9_000).saturating_add(T::DbWeight::get().reads_writes(6, 4))
	}
}

impl WeightInfo for () {
	fn create(n: u32) -> Weight {
		create(n, RocksDbWeight::get())
	}
	fn invite() -> Weight {
		Weight::from_parts(60_000_000, 9_000)
			.saturating_add(RocksDbWeight::get().reads_writes(7, 4))
	}
	fn join() -> Weight {
		Weight::from_parts(60_000_000, 9_000)
			.saturating_add(RocksDbWeight::get().reads_writes(5, 4))
	}
	fn leave() -> Weight {
		Weight::from_parts(70_000_000, 12_000)
			.saturating_add(RocksDbWeight::get().reads_writes(9, 8))
	}
	fn revoke() -> Weight {
		Weight::from_parts(60_000_000, 9_000)
			.saturating_add(RocksDbWeight::get().reads_writes(5, 4))
	}
	fn set_unit() -> Weight {
		Weight::from_parts(60_000_000, 9_000)
			.saturating_add(RocksDbWeight::get().reads_writes(6, 4))
	}
}

// Per appointee: a membership, an account, and the office's record, roster slot and totals.
fn create(n: u32, db: frame_support::weights::RuntimeDbWeight) -> Weight {
	let each = Weight::from_parts(60_000_000, 9_000).saturating_add(db.reads_writes(7, 6));
	Weight::from_parts(200_000_000, 15_000)
		.saturating_add(db.reads_writes(10, 10))
		.saturating_add(each.saturating_mul(n.into()))
}
