//! Governed parameters: who may write them, and within which bounds.

use super::{Config, Error, Origin, Pallet};
use frame_support::{
	dispatch::DispatchResult,
	traits::{EnsureOriginWithArg, OriginTrait},
};

/// The bounds of a parameter's value.
pub trait CheckBounds {
	/// Whether the value is there and lies within its bounds.
	fn check_bounds(&self) -> Result<(), BoundsFault>;
}

/// Why a value is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BoundsFault {
	/// There is none.
	Missing,
	/// It is too small or too large.
	OutOfBounds,
}

impl<T: Config> Pallet<T> {
	/// Writes a parameter that lies within its bounds.
	pub fn do_set_parameter(parameter: crate::RuntimeParameters) -> DispatchResult {
		parameter.check_bounds().map_err(|fault| match fault {
			BoundsFault::Missing => Error::<T>::ValueMissing,
			BoundsFault::OutOfBounds => Error::<T>::OutOfBounds,
		})?;
		pallet_parameters::Pallet::<T>::set_parameter(Origin::Keeper.into(), parameter)
	}
}

/// Lets nobody but the `chain` pallet write parameters.
pub struct EnsureKeeper;

impl<RuntimeOrigin, RuntimeKey> EnsureOriginWithArg<RuntimeOrigin, RuntimeKey> for EnsureKeeper
where
	RuntimeOrigin: OriginTrait + From<Origin>,
	RuntimeOrigin::PalletsOrigin: TryInto<Origin> + Clone,
{
	type Success = ();

	fn try_origin(origin: RuntimeOrigin, _: &RuntimeKey) -> Result<(), RuntimeOrigin> {
		match origin.caller().clone().try_into() {
			Ok(Origin::Keeper) => Ok(()),
			_ => Err(origin),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin(_: &RuntimeKey) -> Result<RuntimeOrigin, ()> {
		Ok(Origin::Keeper.into())
	}
}
