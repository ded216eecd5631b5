//! Who validates: a set that starts at genesis, that governance changes, and that equivocators
//! leave.
//!
//! A change takes effect with the session after the next, as always with sessions. Below
//! [`Config::MinValidators`] nobody is removed.

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod offences;
mod sessions;
pub mod weights;

pub use pallet::*;

// What the macros write uses `expect`.
#[allow(clippy::expect_used)]
#[frame_support::pallet]
pub mod pallet {
	use super::weights::WeightInfo;
	use alloc::vec::Vec;
	use frame_support::pallet_prelude::*;
	use frame_system::pallet_prelude::*;

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config:
		frame_system::Config
		+ pallet_session::Config<ValidatorId = <Self as frame_system::Config>::AccountId>
	{
		/// The most validators there can be.
		#[pallet::constant]
		type MaxValidators: Get<u32>;

		/// The fewest there can be: below, nobody is removed.
		#[pallet::constant]
		type MinValidators: Get<u32>;

		/// For how many sessions an equivocation can still be proven.
		#[pallet::constant]
		type BondingSessions: Get<u32>;

		/// The weights of the calls.
		type WeightInfo: super::weights::WeightInfo;
	}

	/// The set that the next new session takes, in order of admission.
	#[pallet::storage]
	pub type Validators<T: Config> =
		StorageValue<_, BoundedVec<T::AccountId, T::MaxValidators>, ValueQuery>;

	/// Whether the set has changed since a session took it.
	#[pallet::storage]
	pub type Changed<T> = StorageValue<_, bool, ValueQuery>;

	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The first validators.
		pub validators: Vec<T::AccountId>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			let bounded = BoundedVec::try_from(self.validators.clone());
			assert!(
				bounded.is_ok(),
				"more validators at genesis than MaxValidators"
			);
			Validators::<T>::put(bounded.unwrap_or_default());
		}
	}

	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// An account will validate from the session after the next.
		Admitted {
			/// The validator.
			who: T::AccountId,
		},
		/// A validator will leave the set with the session after the next.
		Dismissed {
			/// The validator.
			who: T::AccountId,
		},
		/// A validator signed two things where it may sign one, and leaves the set.
		Offended {
			/// The validator.
			who: T::AccountId,
		},
	}

	#[pallet::error]
	pub enum Error<T> {
		/// The account validates already.
		AlreadyValidating,
		/// The account does not validate.
		NotValidating,
		/// The account has no session keys; let it call `session.setKeys` first.
		NoKeys,
		/// The set is full; dismiss a validator first.
		TooManyValidators,
		/// The set is as small as it may be; admit a validator first.
		TooFewValidators,
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Admits a validator that has set its session keys. Root only.
		#[pallet::call_index(0)]
		#[pallet::weight(<T as Config>::WeightInfo::admit())]
		pub fn admit(origin: OriginFor<T>, who: T::AccountId) -> DispatchResult {
			ensure_root(origin)?;
			Self::do_admit(who)
		}

		/// Dismisses a validator. Root only.
		#[pallet::call_index(1)]
		#[pallet::weight(<T as Config>::WeightInfo::dismiss())]
		pub fn dismiss(origin: OriginFor<T>, who: T::AccountId) -> DispatchResult {
			ensure_root(origin)?;
			Self::do_remove(&who)?;
			Self::deposit_event(Event::Dismissed { who });
			Ok(())
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}
}
