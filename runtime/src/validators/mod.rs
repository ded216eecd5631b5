//! Who validates: a set that starts at genesis, that governance admits to and dismisses from, that
//! candidates with a bond or with standing fill where places are open to them, that anyone may
//! leave in order, and that equivocators and the absent lose their seat in.
//!
//! A change takes effect with the session after the next, as always with sessions. Presence is kept
//! by the accounting of the office of enforcer, the unit of work being a block.

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod bonds;
mod candidates;
mod offences;
mod parameters;
mod presence;
pub mod rules;
mod seats;
mod sessions;
mod try_state;
mod views;
pub mod weights;

pub use bonds::Bond;
pub use pallet::*;
pub use parameters::ValidatorParameters;
pub use views::{CandidateView, OfficeView, ValidatorView};

use frame_support::traits::fungible::Credit;

/// An amount of the currency that bonds are held in.
pub type BalanceOf<T> = <<T as Config>::Currency as frame_support::traits::fungible::Inspect<
	<T as frame_system::Config>::AccountId,
>>::Balance;

/// Bonds that were taken, on their way to the treasury.
pub type CreditOf<T> = Credit<<T as frame_system::Config>::AccountId, <T as Config>::Currency>;

// What the macros write uses `expect`.
#[allow(clippy::expect_used)]
#[frame_support::pallet]
pub mod pallet {
	use super::{
		rules::Record, weights::WeightInfo, BalanceOf, Bond, CandidateView, CreditOf, OfficeView,
		ValidatorParameters, ValidatorView,
	};
	use alloc::vec::Vec;
	use frame_support::{
		pallet_prelude::*,
		traits::{
			fungible::{hold, Balanced},
			OnUnbalanced,
		},
	};
	use frame_system::pallet_prelude::*;
	use munus_primitives::reputation;
	use pallet_obligation::ledger::Ledger;
	use sp_staking::SessionIndex;

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config:
		frame_system::Config
		+ pallet_session::Config<ValidatorId = <Self as frame_system::Config>::AccountId>
	{
		/// Who admits and dismisses.
		type AdminOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// What bonds are held in.
		type Currency: Balanced<Self::AccountId, Balance = crate::Balance>
			+ hold::Mutate<Self::AccountId>
			+ hold::Balanced<Self::AccountId, Reason: From<HoldReason>>;

		/// Where the bonds of equivocators go.
		type Slashed: OnUnbalanced<CreditOf<Self>>;

		/// Standings, where places are open to those who have one.
		type Standings: reputation::Inspect<Self::AccountId>;

		/// The governed numbers.
		type Numbers: Get<ValidatorParameters>;

		/// The most validators there can be, and the most candidates.
		#[pallet::constant]
		type MaxValidators: Get<u32>;

		/// The fewest there can be: below, nobody leaves for whatever reason.
		#[pallet::constant]
		type MinValidators: Get<u32>;

		/// For how many sessions an equivocation can still be proven.
		#[pallet::constant]
		type BondingSessions: Get<u32>;

		/// The weights of the calls.
		type WeightInfo: super::weights::WeightInfo;
	}

	/// Why money is held here.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// A validator's or candidate's bond, until no equivocation of it can be proven any more.
		Bond,
	}

	/// The set that the next new session takes, in order of admission.
	#[pallet::storage]
	pub type Validators<T: Config> =
		StorageValue<_, BoundedVec<T::AccountId, T::MaxValidators>, ValueQuery>;

	/// Whether the set has changed since a session took it.
	#[pallet::storage]
	pub type Changed<T> = StorageValue<_, bool, ValueQuery>;

	/// What is expected of all validators together, and what came, in blocks with 64 fraction bits.
	#[pallet::storage]
	pub type Book<T> = StorageValue<_, Ledger, ValueQuery>;

	/// What each of the set owes and has done.
	#[pallet::storage]
	pub type Records<T: Config> = StorageMap<_, Twox64Concat, T::AccountId, Record>;

	/// Who waits for an open place, in order of application.
	#[pallet::storage]
	pub type Candidates<T: Config> =
		StorageValue<_, BoundedVec<T::AccountId, T::MaxValidators>, ValueQuery>;

	/// The bonds that are held, each with its day of return.
	#[pallet::storage]
	pub type Bonds<T: Config> = StorageMap<_, Twox64Concat, T::AccountId, Bond<BalanceOf<T>>>;

	/// Whose bond is returned at the start of which session: the day of each bond that has one.
	#[pallet::storage]
	pub type Releases<T: Config> =
		StorageDoubleMap<_, Twox64Concat, SessionIndex, Twox64Concat, T::AccountId, ()>;

	/// Who equivocated, and validates again only if governance admits it.
	#[pallet::storage]
	pub type Barred<T: Config> = StorageMap<_, Twox64Concat, T::AccountId, ()>;

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
			for who in &self.validators {
				Records::<T>::insert(who, Record::default());
			}
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
		/// A validator signed two things where it may sign one: it loses its seat, as far as the
		/// floor allows, its bond, and the right to apply.
		Offended {
			/// The validator.
			who: T::AccountId,
			/// How much of its bond went to the treasury, in the native token.
			slashed: BalanceOf<T>,
		},
		/// An account waits for an open place.
		Applied {
			/// The candidate.
			who: T::AccountId,
			/// What it bonded, in the native token; 0 where its standing counts.
			bond: BalanceOf<T>,
		},
		/// A candidate waits no longer, by its own will or because it has no keys or too little
		/// standing any more; its bond is returned.
		Withdrawn {
			/// The candidate.
			who: T::AccountId,
		},
		/// A candidate takes an open place and will validate from the session after the next.
		Seated {
			/// The validator.
			who: T::AccountId,
		},
		/// A validator wants to leave, and will at the end of a session.
		Leaving {
			/// The validator.
			who: T::AccountId,
		},
		/// A validator left in order.
		Left {
			/// The validator.
			who: T::AccountId,
		},
		/// The bond of one who left is returned: the time in which an offence can be proven is over.
		BondReturned {
			/// Who validated.
			who: T::AccountId,
			/// How much, in the native token.
			amount: BalanceOf<T>,
		},
		/// A validator authors less than is expected.
		FellBehind {
			/// The validator.
			who: T::AccountId,
			/// Blocks owed.
			deficit: u32,
		},
		/// A validator that had fallen behind is within the tolerated deficit again.
		CaughtUp {
			/// The validator.
			who: T::AccountId,
		},
		/// A validator was absent for too long and loses its seat with the session after the next.
		RemovedForAbsence {
			/// The validator.
			who: T::AccountId,
			/// Blocks owed.
			deficit: u32,
		},
		/// So many validators are behind that the fault is the network's: none is removed.
		OutageAssumed {
			/// How many are behind.
			behind: u32,
			/// How many validate.
			validators: u32,
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
		/// No places are open to candidates; ask governance to be admitted.
		NoOpenPlaces,
		/// The account waits already; wait, or call `validators.withdraw`.
		AlreadyApplied,
		/// The account does not wait for a place; nothing is to be withdrawn.
		NotApplied,
		/// As many wait as can; apply again when a place was filled.
		TooManyCandidates,
		/// The account equivocated; only governance can admit it.
		EquivocatedBefore,
		/// The bond of the last term is still held; apply again when it was returned.
		BondStillHeld,
		/// The account's reputation in the organization that counts is too low; read
		/// `chain.parameters` for how much it takes.
		TooLittleStanding,
		/// The validator is leaving already; it will be out at the end of a session.
		AlreadyLeaving,
		/// The bond is more than the stated total; read `chain.parameters`, and state more.
		MaxTotalExceeded,
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Admits a validator that has set its session keys, without a bond and whatever it did
		/// before. By the admin origin.
		#[pallet::call_index(0)]
		#[pallet::weight(<T as Config>::WeightInfo::admit())]
		pub fn admit(origin: OriginFor<T>, who: T::AccountId) -> DispatchResult {
			T::AdminOrigin::ensure_origin(origin)?;
			Self::do_admit(who)
		}

		/// Dismisses a validator. By the admin origin.
		#[pallet::call_index(1)]
		#[pallet::weight(<T as Config>::WeightInfo::dismiss())]
		pub fn dismiss(origin: OriginFor<T>, who: T::AccountId) -> DispatchResult {
			T::AdminOrigin::ensure_origin(origin)?;
			Self::do_remove(&who, T::MinValidators::get())?;
			Self::deposit_event(Event::Dismissed { who });
			Ok(())
		}

		/// Waits for an open place, with a bond of at most `max_total` or with standing, as the
		/// chain's parameters have it. By anyone with session keys.
		#[pallet::call_index(2)]
		#[pallet::weight(<T as Config>::WeightInfo::apply())]
		pub fn apply(origin: OriginFor<T>, max_total: BalanceOf<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_apply(who, max_total)
		}

		/// Waits no longer; the bond is returned at once. By candidates.
		#[pallet::call_index(3)]
		#[pallet::weight(<T as Config>::WeightInfo::withdraw())]
		pub fn withdraw(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_withdraw(who)
		}

		/// Leaves the set at the end of this session, or of the first at which more validate than
		/// the floor. Keep the node running until `validators.validator` says it is out; a bond is
		/// returned when no offence can be proven any more. By validators.
		#[pallet::call_index(4)]
		#[pallet::weight(<T as Config>::WeightInfo::leave())]
		pub fn leave(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_leave(who)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// A validator as of now: what was expected of it, what it authored, how far it is from
		/// losing its seat.
		pub fn validator(who: T::AccountId) -> Option<ValidatorView<T::AccountId, BalanceOf<T>>> {
			Self::view_of(&who)
		}

		/// All of the set that the next session takes; at most `MaxValidators`.
		pub fn validators() -> Vec<ValidatorView<T::AccountId, BalanceOf<T>>> {
			Self::view_all()
		}

		/// Who waits for an open place, the first to get one first.
		pub fn candidates() -> Vec<CandidateView<T::AccountId, BalanceOf<T>>> {
			Self::view_candidates()
		}

		/// All validators together.
		pub fn validation() -> OfficeView {
			Self::view_office()
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
