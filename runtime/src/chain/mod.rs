//! What makes this chain this chain: the periods fixed at genesis, the clock, and the governed
//! parameters, which only this pallet writes.
//!
//! One runtime binary serves development and production. Slot duration and epoch length are
//! genesis state and never change; every other governed number is a parameter with bounds.

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod clock;
mod fees;
mod parameters;
mod types;
pub mod weights;

pub use clock::Clock;
pub use fees::{Fees, FeesOf};
pub use parameters::EnsureKeeper;
pub use types::{Change, ParameterView, Pause, PauseReasons, Refusal, Standstill};

pub use pallet::*;

// What the macros write uses `expect`; the largest room's parameters make one call large, and a box
// around them would buy nothing.
#[allow(clippy::expect_used, clippy::large_enum_variant)]
#[frame_support::pallet]
pub mod pallet {
	use super::{weights::WeightInfo, Change, FeesOf, ParameterView, Refusal, Standstill};
	use crate::governed::ParameterId;
	use alloc::vec::Vec;
	use frame_support::pallet_prelude::*;
	use frame_system::pallet_prelude::*;
	use sp_runtime::traits::BlockNumberProvider;

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(crate::upgrades::CHAIN_VERSION);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config:
		frame_system::Config<RuntimeOrigin: From<Origin>, AccountId = crate::AccountId>
		+ pallet_balances::Config<Balance = crate::Balance>
		+ pallet_authorship::Config
		+ pallet_parameters::Config<RuntimeParameters = crate::RuntimeParameters>
	{
		/// Who may announce parameter changes.
		type ParameterOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// How many parameter changes may be announced at once.
		#[pallet::constant]
		type MaxChanges: Get<u32>;

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

	// Every block reads what is whitelisted here, be there calls or not.

	/// How long a slot lasts, in milliseconds. Fixed at genesis.
	#[pallet::storage]
	#[pallet::whitelist_storage]
	pub type SlotDuration<T> = StorageValue<_, u64, ValueQuery, DefaultSlotDuration>;

	/// How many slots an epoch has. Fixed at genesis.
	#[pallet::storage]
	#[pallet::whitelist_storage]
	pub type EpochLength<T> = StorageValue<_, u64, ValueQuery, DefaultEpochLength>;

	/// By how much the clock is behind the chain, and whether it stands still.
	#[pallet::storage]
	#[pallet::whitelist_storage]
	pub type Standstills<T: Config> = StorageValue<_, Standstill<BlockNumberFor<T>>, ValueQuery>;

	/// What the transactions of the open block have paid. Gone when it is closed.
	#[pallet::storage]
	#[pallet::whitelist_storage]
	pub type Takings<T: Config> = StorageValue<_, FeesOf<T>>;

	/// The parameter changes that are announced, in the order of their votes; one a number at most.
	#[pallet::storage]
	pub type Scheduled<T: Config> =
		StorageValue<_, BoundedVec<Change<BlockNumberFor<T>>, T::MaxChanges>, ValueQuery>;

	/// When the first of the announced changes takes effect.
	#[pallet::storage]
	pub type NextChange<T: Config> = StorageValue<_, BlockNumberFor<T>>;

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
			let checked = self.parameters.check();
			assert!(
				checked.is_ok(),
				"a parameter of the genesis is out of bounds"
			);
			for parameter in self.parameters.clone().into_parameters() {
				let origin = Origin::Keeper.into();
				let set = pallet_parameters::Pallet::<T>::set_parameter(origin, parameter);
				assert!(set.is_ok(), "a parameter of the genesis cannot be written");
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
		/// A parameter will change.
		ParameterScheduled {
			/// The number.
			id: ParameterId,
			/// Its value now, in its own unit.
			old: u128,
			/// Its value to come.
			value: u128,
			/// The block of the chain from which on it holds.
			effective: BlockNumberFor<T>,
		},
		/// A parameter has changed. Work in progress keeps the value it began with.
		ParameterChanged {
			/// The number.
			id: ParameterId,
			/// Its former value.
			old: u128,
			/// Its value now.
			value: u128,
		},
		/// A vote asked for a value that a parameter must not have. Nothing has changed.
		ParameterRefused {
			/// The number.
			id: ParameterId,
			/// The value asked for.
			value: u128,
			/// The smallest value allowed.
			min: u128,
			/// The largest value allowed.
			max: u128,
			/// What is wrong with it.
			why: Refusal,
		},
		/// An announced change will not take place.
		ParameterChangeCancelled {
			/// The number.
			id: ParameterId,
		},
	}

	#[pallet::error]
	pub enum Error<T> {
		/// The value lies outside the parameter's bounds; read them with `chain.parameters`.
		OutOfBounds,
		/// A parameter cannot be unset; set it to a value.
		ValueMissing,
		/// A smallest value would lie above its largest; change the other one first.
		Inconsistent,
		/// No change of this number is announced; read `chain.governed`.
		NothingScheduled,
		/// Numbers of governance itself change by the upgrade track alone; ask for root.
		ReservedForUpgrades,
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Sets all parameters of a room at once and without notice. Root only. Every number must
		/// lie within its bounds; work in progress keeps the values it began with.
		/// `parameters.Updated` tells the old and the new values.
		#[pallet::call_index(0)]
		#[pallet::weight(<T as Config>::WeightInfo::set_parameter())]
		pub fn set_parameter(
			origin: OriginFor<T>,
			parameter: crate::RuntimeParameters,
		) -> DispatchResult {
			ensure_root(origin)?;
			Self::do_set_parameter(parameter)
		}

		/// Announces that a governed number changes `after` blocks, and not before the governed
		/// notice has passed. The parameters track, or root; root alone for the numbers of
		/// governance itself. A value out of its bounds is refused with `ParameterRefused`, now or
		/// when it would take effect; the call itself succeeds, so that the event stays.
		#[pallet::call_index(1)]
		#[pallet::weight(<T as Config>::WeightInfo::schedule_parameter())]
		pub fn schedule_parameter(
			origin: OriginFor<T>,
			id: ParameterId,
			value: u128,
			after: BlockNumberFor<T>,
		) -> DispatchResult {
			Self::ensure_may_change(origin, id)?;
			Self::do_schedule_parameter(id, value, after)
		}

		/// Takes back an announced change. The parameters track, or root; root alone for the numbers
		/// of governance itself.
		#[pallet::call_index(2)]
		#[pallet::weight(<T as Config>::WeightInfo::cancel_change())]
		pub fn cancel_change(origin: OriginFor<T>, id: ParameterId) -> DispatchResult {
			Self::ensure_may_change(origin, id)?;
			Self::do_cancel_change(id)
		}
	}

	impl<T: Config> Pallet<T> {
		fn ensure_may_change(origin: OriginFor<T>, id: ParameterId) -> DispatchResult {
			let is_root = ensure_root(origin.clone()).is_ok();
			T::ParameterOrigin::ensure_origin(origin)?;
			ensure!(
				is_root || !id.is_of_governance(),
				Error::<T>::ReservedForUpgrades
			);
			Ok(())
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The clock: what time it is, and whether it stands still.
		pub fn clock() -> ClockView<BlockNumberFor<T>> {
			ClockView {
				now: super::Clock::<T>::current_block_number(),
				paused: Standstills::<T>::get().since.is_some(),
				slot_duration: SlotDuration::<T>::get(),
				epoch_length: EpochLength::<T>::get(),
			}
		}

		/// Every governed number: its unit, bounds, default and value, and the change that is
		/// announced.
		pub fn governed() -> Vec<ParameterView<BlockNumberFor<T>>> {
			Self::views()
		}

		/// Every governed parameter, as it is in force.
		pub fn parameters() -> crate::parameters::ParameterSet {
			crate::parameters::ParameterSet::current()
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_initialize(now: BlockNumberFor<T>) -> Weight {
			let end = <T as Config>::WeightInfo::hand_out();
			Self::apply_changes(now)
				.saturating_add(end)
				.saturating_add(crate::shared::weight())
		}

		fn on_finalize(_: BlockNumberFor<T>) {
			Self::hand_out();
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()?;
			crate::governance::do_try_state()?;
			crate::market::do_try_state()
		}
	}
}
