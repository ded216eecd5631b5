//! What the calls cost: estimates counted from the code.

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights of the calls.
pub trait WeightInfo {
	/// Setting the largest parameter.
	fn set_parameter() -> Weight;
}

/// On this runtime's database.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn set_parameter() -> Weight {
		Weight::from_parts(40_000_000, 4_096).saturating_add(T::DbWeight::get().reads_writes(1, 1))
	}
}
