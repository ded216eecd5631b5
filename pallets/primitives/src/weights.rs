//! Weights before anything was measured: counted from the code.

use frame_support::weights::{RuntimeDbWeight, Weight};

/// So many microseconds, bytes of proof, reads and writes.
pub fn counted(
	db: RuntimeDbWeight,
	(micros, proof, reads, writes): (u64, u64, u64, u64),
) -> Weight {
	Weight::from_parts(micros.saturating_mul(1_000_000), proof)
		.saturating_add(db.reads_writes(reads, writes))
}

/// Writes a pallet's `WeightInfo`, with estimates for the database of a runtime, `SubstrateWeight`, and
/// for RocksDB's, `()`. Each estimate is `(microseconds, bytes of proof, reads, writes)`, and may have
/// one more for each of what the function is given a number of: `fn pay(n) = (…) + n * (…);`
#[macro_export]
macro_rules! estimates {
	($(
		$(#[$doc:meta])*
		fn $name:ident($($number:ident),*) = $base:expr $(, + $each:ident * $more:expr)*;
	)*) => {
		/// What each call weighs, and what the chain does by itself.
		pub trait WeightInfo {
			$($(#[$doc])* fn $name($($number: u32),*) -> ::frame_support::weights::Weight;)*
		}

		/// Estimates with the weights of the runtime's database.
		pub struct SubstrateWeight<T>(::core::marker::PhantomData<T>);

		impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
			$(fn $name($($number: u32),*) -> ::frame_support::weights::Weight {
				let db = <T::DbWeight as ::frame_support::traits::Get<_>>::get();
				$crate::weights::counted(db, $base)$(.saturating_add(
					$crate::weights::counted(db, $more).saturating_mul($each.into()),
				))*
			})*
		}

		impl WeightInfo for () {
			$(fn $name($($number: u32),*) -> ::frame_support::weights::Weight {
				use ::frame_support::weights::constants::RocksDbWeight;
				let db = <RocksDbWeight as ::frame_support::traits::Get<_>>::get();
				$crate::weights::counted(db, $base)$(.saturating_add(
					$crate::weights::counted(db, $more).saturating_mul($each.into()),
				))*
			})*
		}
	};
}
