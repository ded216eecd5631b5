//! What the calls cost: estimates counted from the code, for a full set.

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights of the calls.
pub trait WeightInfo {
	/// Admitting a validator.
	fn admit() -> Weight;
	/// Dismissing one.
	fn dismiss() -> Weight;
}

/// On this runtime's database.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn admit() -> Weight {
		Weight::from_parts(60_000_000, 20_000).saturating_add(T::DbWeight::get().reads_writes(2, 2))
	}

	fn dismiss() -> Weight {
		Weight::from_parts(60_000_000, 20_000).saturating_add(T::DbWeight::get().reads_writes(1, 2))
	}
}
