//! What calls weigh, as measured on this runtime: one file a pallet, written by `scripts/bench`.
//!
//! With the feature `estimates` every pallet takes its own numbers instead, so that a weight function
//! which is still to be measured does not keep the runtime from compiling.

pub mod composed;

/// The traits of pallets under the names that benchmarks give them.
#[cfg(not(feature = "estimates"))]
mod traits {
	pub mod chain {
		pub use crate::chain::weights::WeightInfo;
	}

	pub mod validators {
		pub use crate::validators::weights::WeightInfo;
	}
}

macro_rules! weights {
	($($pallet:ident($($estimate:tt)+);)*) => {
		$(
			#[cfg(not(feature = "estimates"))]
			pub mod $pallet;
			#[cfg(feature = "estimates")]
			#[allow(missing_docs)]
			pub mod $pallet {
				pub type WeightInfo<T> = $($estimate)+<T>;
			}
		)*
	};
}

weights! {
	chain(crate::chain::weights::SubstrateWeight);
	validators(crate::validators::weights::SubstrateWeight);
	pallet_agenda(::pallet_agenda::weights::SubstrateWeight);
	pallet_escrow(::pallet_escrow::weights::SubstrateWeight);
	pallet_obligation(::pallet_obligation::weights::SubstrateWeight);
	pallet_organizations(::pallet_organizations::weights::SubstrateWeight);
	pallet_reputation(::pallet_reputation::weights::SubstrateWeight);
	pallet_review(::pallet_review::weights::SubstrateWeight);
	pallet_tasks(::pallet_tasks::weights::SubstrateWeight);
}
