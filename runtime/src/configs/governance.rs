//! Governed parameters.

use crate::{chain, Runtime, RuntimeEvent, RuntimeParameters};

impl pallet_parameters::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeParameters = RuntimeParameters;
	type AdminOrigin = chain::EnsureKeeper;
	type WeightInfo = ();
}

impl chain::Config for Runtime {
	type WeightInfo = chain::weights::SubstrateWeight<Runtime>;
}
