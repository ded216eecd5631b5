//! Governed parameters.

use crate::{chain, Runtime, RuntimeEvent, RuntimeParameters};
use frame_support::weights::Weight;

impl pallet_parameters::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeParameters = RuntimeParameters;
	type AdminOrigin = chain::EnsureKeeper;
	type WeightInfo = ParameterWeight;
}

impl chain::Config for Runtime {}

/// One write of a struct-valued parameter. The SDK keeps its own measurement private.
pub struct ParameterWeight;
impl pallet_parameters::WeightInfo for ParameterWeight {
	fn set_parameter() -> Weight {
		Weight::from_parts(20_000_000, 4_096)
			.saturating_add(<Runtime as frame_system::Config>::DbWeight::get().reads_writes(1, 1))
	}
}
