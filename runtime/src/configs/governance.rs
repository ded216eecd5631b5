//! Governed parameters.

use crate::{chain, governance, Runtime, RuntimeEvent, RuntimeParameters};
use frame_support::traits::ConstU32;

impl pallet_parameters::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeParameters = RuntimeParameters;
	type AdminOrigin = chain::EnsureKeeper;
	type WeightInfo = ();
}

impl chain::Config for Runtime {
	type ParameterOrigin = governance::EnsureParameters;
	type MaxChanges = ConstU32<32>;
	type WeightInfo = chain::weights::SubstrateWeight<Runtime>;
}

impl governance::origins::Config for Runtime {}
