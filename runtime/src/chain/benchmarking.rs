//! Benchmarks: the largest parameter there is.

use super::*;
use frame_benchmarking::v2::*;
use frame_system::RawOrigin;

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn set_parameter() {
		#[extrinsic_call]
		_(RawOrigin::Root, crate::RuntimeParameters::default());
		assert_eq!(
			crate::parameters::ParameterSet::current().organizations,
			Default::default()
		);
	}
}
