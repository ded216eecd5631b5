//! The governed numbers: one struct per room, with bounds. Written only through the `chain` pallet.

use crate::{
	chain::{BoundsFault, CheckBounds},
	Runtime,
};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::dynamic_params::{dynamic_pallet_params, dynamic_params};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_runtime::Permill;

/// What transaction fees are for.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	MaxEncodedLen,
	Serialize,
	Deserialize,
)]
pub struct FeeParameters {
	/// The share of transaction fees that goes to the block's author, the rest going to the
	/// treasury. 0 to 1.
	pub author_share: Permill,
}

impl Default for FeeParameters {
	fn default() -> Self {
		FeeParameters { author_share: Permill::from_percent(20) }
	}
}

#[dynamic_params(RuntimeParameters, pallet_parameters::Parameters::<Runtime>)]
pub mod dynamic {
	use super::*;

	/// Transaction fees.
	#[dynamic_pallet_params]
	#[codec(index = 0)]
	pub mod fees {
		/// How transaction fees are shared.
		#[codec(index = 0)]
		pub static Fees: FeeParameters = FeeParameters::default();
	}
}

pub use dynamic::fees::Fees;

/// The parameters a chain starts with.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Initial {
	/// How transaction fees are shared.
	pub fees: FeeParameters,
}

impl Initial {
	/// All of them, each as it is set.
	pub fn into_parameters(self) -> Vec<RuntimeParameters> {
		alloc::vec![RuntimeParameters::Fees(dynamic::fees::Parameters::Fees(Fees, Some(self.fees)))]
	}
}

impl CheckBounds for RuntimeParameters {
	fn check_bounds(&self) -> Result<(), BoundsFault> {
		match self {
			RuntimeParameters::Fees(dynamic::fees::Parameters::Fees(_, value)) => {
				value.as_ref().ok_or(BoundsFault::Missing).map(|_| ())
			},
		}
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl Default for RuntimeParameters {
	fn default() -> Self {
		RuntimeParameters::Fees(dynamic::fees::Parameters::Fees(Fees, Some(Default::default())))
	}
}
