//! Who a passed vote speaks as: one origin a track, and what each may do is written where it is
//! asked for. The upgrade track speaks as root.

use crate::{OriginCaller, RuntimeOrigin};
use frame_support::traits::{EnsureOrigin, OriginTrait};
use frame_system::RawOrigin;

pub use pallet::*;

// What the macros write uses `expect`.
#[allow(clippy::expect_used)]
#[frame_support::pallet]
pub mod pallet {
	use frame_support::pallet_prelude::*;

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config {}

	/// What a passed vote speaks as.
	#[pallet::origin]
	#[derive(
		Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
	)]
	pub enum Origin {
		/// Changes governed parameters, except those of governance itself.
		#[codec(index = 0)]
		Parameters,
		/// Admits and dismisses validators, elects and removes members of the technical body.
		#[codec(index = 1)]
		Validators,
		/// Spends from the treasury.
		#[codec(index = 2)]
		Treasury,
		/// Enters and leaves safe mode, pauses calls, cancels referenda, and carries out what the
		/// technical body has whitelisted.
		#[codec(index = 3)]
		Emergency,
	}
}

macro_rules! ensure_origin {
	($($(#[$doc:meta])* $name:ident: $variant:ident;)+) => {$(
		$(#[$doc])*
		pub struct $name;

		impl EnsureOrigin<RuntimeOrigin> for $name {
			type Success = ();

			fn try_origin(origin: RuntimeOrigin) -> Result<(), RuntimeOrigin> {
				match origin.caller() {
					OriginCaller::Origins(Origin::$variant)
					| OriginCaller::system(RawOrigin::Root) => Ok(()),
					_ => Err(origin),
				}
			}

			#[cfg(feature = "runtime-benchmarks")]
			fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
				Ok(Origin::$variant.into())
			}
		}
	)+};
}

ensure_origin! {
	/// The parameters track, or root.
	EnsureParameters: Parameters;
	/// The validators track, or root.
	EnsureValidators: Validators;
	/// The treasury track, or root.
	EnsureTreasury: Treasury;
	/// The emergency track, or root.
	EnsureEmergency: Emergency;
}
