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

	pub mod frame_system_extensions {
		pub use frame_system::ExtensionsWeightInfo as WeightInfo;
	}

	pub mod pallet_safe_mode {
		pub use ::pallet_safe_mode::weights::WeightInfo;
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
	frame_system(::frame_system::weights::SubstrateWeight);
	frame_system_extensions(::frame_system::SubstrateExtensionsWeight);
	pallet_assets(::pallet_assets::weights::SubstrateWeight);
	pallet_balances(::pallet_balances::weights::SubstrateWeight);
	pallet_collective(::pallet_collective::weights::SubstrateWeight);
	pallet_membership(::pallet_membership::weights::SubstrateWeight);
	pallet_migrations(::pallet_migrations::weights::SubstrateWeight);
	pallet_multisig(::pallet_multisig::weights::SubstrateWeight);
	pallet_preimage(::pallet_preimage::weights::SubstrateWeight);
	pallet_proxy(::pallet_proxy::weights::SubstrateWeight);
	pallet_referenda(::pallet_referenda::weights::SubstrateWeight);
	pallet_safe_mode(::pallet_safe_mode::weights::SubstrateWeight);
	pallet_scheduler(::pallet_scheduler::weights::SubstrateWeight);
	pallet_timestamp(::pallet_timestamp::weights::SubstrateWeight);
	pallet_transaction_payment(::pallet_transaction_payment::weights::SubstrateWeight);
	pallet_treasury(::pallet_treasury::weights::SubstrateWeight);
	pallet_utility(::pallet_utility::weights::SubstrateWeight);
	pallet_whitelist(::pallet_whitelist::weights::SubstrateWeight);
}
