//! What the calls cost: estimates counted from the code.

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// How many rooms have parameters.
const ROOMS: u64 = 10;

/// The weights of the calls.
pub trait WeightInfo {
	/// Setting the largest room.
	fn set_parameter() -> Weight;
	/// Announcing the last change there is room for.
	fn schedule_parameter() -> Weight;
	/// Taking back one of as many changes as there may be.
	fn cancel_change() -> Weight;
	/// Carrying one change out.
	fn apply_change() -> Weight;
	/// Handing out what the transactions of a block have paid.
	fn hand_out() -> Weight;
}

/// On this runtime's database.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn set_parameter() -> Weight {
		Weight::from_parts(60_000_000, 8_192)
			.saturating_add(T::DbWeight::get().reads_writes(ROOMS, 1))
	}

	fn schedule_parameter() -> Weight {
		Weight::from_parts(80_000_000, 12_288)
			.saturating_add(T::DbWeight::get().reads_writes(ROOMS.saturating_add(3), 2))
	}

	fn cancel_change() -> Weight {
		Weight::from_parts(30_000_000, 8_192).saturating_add(T::DbWeight::get().reads_writes(2, 2))
	}

	fn apply_change() -> Weight {
		Weight::from_parts(90_000_000, 12_288)
			.saturating_add(T::DbWeight::get().reads_writes(ROOMS.saturating_add(3), 3))
	}

	fn hand_out() -> Weight {
		Weight::from_parts(60_000_000, 8_192).saturating_add(T::DbWeight::get().reads_writes(3, 2))
	}
}
