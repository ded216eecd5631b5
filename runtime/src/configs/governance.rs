//! Governed parameters.

use crate::{chain, governance, Runtime, RuntimeEvent, RuntimeParameters};
use frame_support::traits::ConstU32;

impl pallet_parameters::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeParameters = RuntimeParameters;
	type AdminOrigin = chain::EnsureKeeper;
	type WeightInfo = crate::weights::composed::Parameters<Runtime>;
}

impl chain::Config for Runtime {
	type ParameterOrigin = governance::EnsureParameters;
	type MaxChanges = ConstU32<32>;
	type WeightInfo = crate::weights::chain::WeightInfo<Runtime>;
}

impl governance::origins::Config for Runtime {}
