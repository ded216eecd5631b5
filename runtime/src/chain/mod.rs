//! What makes this chain this chain: the periods fixed at genesis, the clock, and the governed
//! parameters, which only this pallet writes.
//!
//! One runtime binary serves development and production. Slot duration and epoch length are
//! genesis state and never change; every other governed number is a parameter with bounds.

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod clock;
mod parameters;
pub mod weights;

pub use clock::Clock;
pub use parameters::{BoundsFault, CheckBounds, EnsureKeeper};

pub use pallet::*;

// What the macros write uses `expect`.
#[allow(clippy::expect_used)]
#[frame_support::pallet]
pub mod pallet {
	use super::weights::WeightInfo;
	use frame_support::pallet_prelude::*;
	use frame_system::pallet_prelude::*;
	use sp_runtime::traits::BlockNumberProvider;

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config:
		frame_system::Config<RuntimeOrigin: From<Origin>>
		+ pallet_parameters::Config<RuntimeParameters = crate::RuntimeParameters>
	{
		/// The weights of the calls.
		type WeightInfo: super::weights::WeightInfo;
	}

	/// Marks a parameter change that has passed its bounds.
	#[pallet::origin]
	#[derive(
		Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
	)]
	pub enum Origin {
		/// This pallet, writing a parameter within its bounds.
		Keeper,
	}

	/// How long a slot lasts, in milliseconds. Fixed at genesis.
	#[pallet::storage]
	pub type SlotDuration<T> = StorageValue<_, u64, ValueQuery, DefaultSlotDuration>;

	/// How many slots an epoch has. Fixed at genesis.
	#[pallet::storage]
	pub type EpochLength<T> = StorageValue<_, u64, ValueQuery, DefaultEpochLength>;

	/// For how many blocks the clock has stood still so far, finished pauses only.
	#[pallet::storage]
	pub type PausedFor<T: Config> = StorageValue<_, BlockNumberFor<T>, ValueQuery>;

	/// The block since which the clock stands still, while it does.
	#[pallet::storage]
	pub type PausedSince<T: Config> = StorageValue<_, BlockNumberFor<T>>;

	/// Production: six seconds.
	#[pallet::type_value]
	pub fn DefaultSlotDuration() -> u64 {
		6_000
	}

	/// Production: fifteen minutes.
	#[pallet::type_value]
	pub fn DefaultEpochLength() -> u64 {
		150
	}

	/// The clock, as clients read it.
	#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
	pub struct ClockView<Moment> {
		/// Clock time, in blocks.
		pub now: Moment,
		/// Whether the clock stands still.
		pub paused: bool,
		/// Milliseconds per slot.
		pub slot_duration: u64,
		/// Slots per epoch.
		pub epoch_length: u64,
	}

	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// Milliseconds per slot; 0 keeps the production value.
		pub slot_duration: u64,
		/// Slots per epoch; 0 keeps the production value.
		pub epoch_length: u64,
		/// The parameters the chain starts with.
		pub parameters: crate::parameters::ParameterSet,
		#[serde(skip)]
		#[doc(hidden)]
		pub _marker: core::marker::PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			if self.slot_duration != 0 {
				SlotDuration::<T>::put(self.slot_duration);
			}
			if self.epoch_length != 0 {
				EpochLength::<T>::put(self.epoch_length);
			}
			for parameter in self.parameters.clone().into_parameters() {
				let set = Pallet::<T>::do_set_parameter(parameter);
				assert!(set.is_ok(), "a parameter of the genesis is out of bounds");
			}
		}
	}

	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// The clock stands still: no deadline comes nearer.
		ClockPaused,
		/// The clock runs again.
		ClockResumed {
			/// For how many blocks it stood still.
			paused_for: BlockNumberFor<T>,
		},
	}

	#[pallet::error]
	pub enum Error<T> {
		/// The value lies outside the parameter's bounds; read them with `chain.parameters`.
		OutOfBounds,
		/// A parameter cannot be unset; set it to a value.
		ValueMissing,
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Sets a governed parameter. Root only. The value must lie within the parameter's bounds;
		/// work in progress keeps the values it began with. `parameters.Updated` tells the old and
		/// the new value.
		#[pallet::call_index(0)]
		#[pallet::weight(<T as Config>::WeightInfo::set_parameter())]
		pub fn set_parameter(
			origin: OriginFor<T>,
			parameter: crate::RuntimeParameters,
		) -> DispatchResult {
			ensure_root(origin)?;
			Self::do_set_parameter(parameter)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The clock: what time it is, and whether it stands still.
		pub fn clock() -> ClockView<BlockNumberFor<T>> {
			ClockView {
				now: super::Clock::<T>::current_block_number(),
				paused: PausedSince::<T>::exists(),
				slot_duration: SlotDuration::<T>::get(),
				epoch_length: EpochLength::<T>::get(),
			}
		}

		/// Every governed parameter, as it is in force.
		pub fn parameters() -> crate::parameters::ParameterSet {
			crate::parameters::ParameterSet::current()
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()?;
			crate::market::do_try_state()
		}
	}
}
