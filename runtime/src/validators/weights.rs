//! What the calls cost: estimates counted from the code, for a full set.

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights of the calls.
pub trait WeightInfo {
	/// Admitting a validator.
	fn admit() -> Weight;
	/// Dismissing one.
	fn dismiss() -> Weight;
	/// Applying for an open place.
	fn apply() -> Weight;
	/// Withdrawing an application.
	fn withdraw() -> Weight;
	/// Asking to leave.
	fn leave() -> Weight;
	/// Booking a block.
	fn note_block() -> Weight;
}

/// On this runtime's database.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	// Keys, set, book, queue, bond, account and holds; set, record, change, bar, queue, bond,
	// account, holds.
	fn admit() -> Weight {
		Weight::from_parts(150_000_000, 40_000)
			.saturating_add(T::DbWeight::get().reads_writes(7, 8))
	}

	// Set, bond, session; set, record, change, bond, its day before and its day now.
	fn dismiss() -> Weight {
		Weight::from_parts(80_000_000, 25_000).saturating_add(T::DbWeight::get().reads_writes(4, 6))
	}

	// Numbers, bar, keys, record, queue, bond, standing or account and holds; queue, bond, account,
	// holds.
	fn apply() -> Weight {
		Weight::from_parts(150_000_000, 40_000)
			.saturating_add(T::DbWeight::get().reads_writes(10, 4))
	}

	// Queue, bond, account, holds; the same.
	fn withdraw() -> Weight {
		Weight::from_parts(120_000_000, 30_000)
			.saturating_add(T::DbWeight::get().reads_writes(4, 4))
	}

	// Record, set, numbers; record.
	fn leave() -> Weight {
		Weight::from_parts(50_000_000, 20_000).saturating_add(T::DbWeight::get().reads_writes(3, 1))
	}

	// Numbers, book, session, record; book, record.
	fn note_block() -> Weight {
		Weight::from_parts(30_000_000, 10_000).saturating_add(T::DbWeight::get().reads_writes(4, 2))
	}
}
