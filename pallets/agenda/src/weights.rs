//! Weights of the agenda: upper estimates counted from the code, until measured.

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weight of each call and each step of the hook.
pub trait WeightInfo {
	/// What the hook costs when nothing is due.
	fn on_idle_base() -> Weight;
	/// What the hook adds to the handler's own weight for each entry.
	fn on_idle_entry() -> Weight;
	/// What the call adds to the handler's own weight.
	fn advance() -> Weight;
	/// What the call adds to the handlers' own weights, for `n` entries.
	fn advance_many(n: u32) -> Weight;
}

/// The proof of one key of the agenda, in bytes.
const PROOF: u64 = 3_000;

/// Weights in terms of the runtime's database.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn on_idle_base() -> Weight {
		Weight::from_parts(15_000_000, 2 * PROOF)
			.saturating_add(T::DbWeight::get().reads_writes(3, 0))
	}

	fn on_idle_entry() -> Weight {
		Weight::from_parts(30_000_000, PROOF).saturating_add(T::DbWeight::get().reads_writes(1, 2))
	}

	fn advance() -> Weight {
		Weight::from_parts(30_000_000, 3 * PROOF)
			.saturating_add(T::DbWeight::get().reads_writes(4, 1))
	}

	fn advance_many(n: u32) -> Weight {
		let each = Weight::from_parts(25_000_000, 2 * PROOF)
			.saturating_add(T::DbWeight::get().reads_writes(2, 1));
		Weight::from_parts(10_000_000, 2 * PROOF)
			.saturating_add(T::DbWeight::get().reads_writes(2, 0))
			.saturating_add(each.saturating_mul(n.into()))
	}
}

impl WeightInfo for () {
	fn on_idle_base() -> Weight {
		Weight::from_parts(15_000_000, 2 * PROOF)
	}

	fn on_idle_entry() -> Weight {
		Weight::from_parts(30_000_000, PROOF)
	}

	fn advance() -> Weight {
		Weight::from_parts(30_000_000, 3 * PROOF)
	}

	fn advance_many(n: u32) -> Weight {
		Weight::from_parts(10_000_000, 2 * PROOF)
			.saturating_add(Weight::from_parts(25_000_000, 2 * PROOF).saturating_mul(n.into()))
	}
}
