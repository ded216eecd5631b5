//! # Reputation
//!
//! One soulbound [`Standing`] per organization and account: what was earned by work that was
//! scored, how much of it is locked, and what is owed before anything is earned again.
//!
//! ## Terminology
//!
//! - **Balance**: all reputation of an account in an organization, in base units
//!   ([`POINT`](munus_primitives::POINT) of them are a point). It halves with every half-life of
//!   the organization's active time, exactly and however often it is touched: see [`decay`].
//! - **Lock**: a part of the balance that cannot be used. It decays with the balance; its ticket
//!   is kept by whoever locked it.
//! - **Penalty**: what must be earned, or burned, before the balance rises again. It does not
//!   decay.
//! - **Leave**: a time in which the standing is frozen: it neither decays nor can be used. A
//!   standing's own time is the organization's active time less its leave.
//! - **Recovery**: the one way a standing gets to another key of the same person: whole, after a
//!   delay, and with the old record destroyed: see [`recovery`].
//! - **Active time**: clock time, less the time during which the market slept: see [`era`].
//! - **Accrual**: reputation earned but kept in another room's record, decaying as the balance
//!   does, until it is put into the standing.
//!
//! ## Interface
//!
//! Other rooms use [`Inspect`](munus_primitives::reputation::Inspect) and
//! [`Mutate`](munus_primitives::reputation::Mutate). Nothing, here or there, moves a part of
//! a standing from one account to another.

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(
	test,
	allow(
		clippy::arithmetic_side_effects,
		clippy::indexing_slicing,
		clippy::unwrap_used,
		clippy::expect_used,
		clippy::panic
	)
)]
#![deny(missing_docs)]

pub use pallet::*;
pub use recovery::Recovery;
pub use types::{Standing, StandingView};
pub use weights::WeightInfo;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod calls;
pub mod decay;
pub mod era;
#[cfg(test)]
mod mock;
pub mod recovery;
#[cfg(test)]
mod tests;
mod traits;
mod try_state;
pub mod types;
mod views;
pub mod weights;

use munus_primitives::OrgId;
use sp_runtime::traits::BlockNumberProvider;

/// A point in clock time, or a span of it, in blocks.
pub type MomentOf<T> = <<T as Config>::Clock as BlockNumberProvider>::BlockNumber;

/// Prepares what a benchmark needs from other rooms.
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkHelper {
	/// An organization that exists, with the longest policy there can be.
	fn organization() -> OrgId;
}

// For what the macro expands to.
#[allow(unused_qualifications, clippy::expect_used)]
#[frame_support::pallet]
pub mod pallet {
	use super::{MomentOf, OrgId, Recovery, Standing, StandingView, WeightInfo};
	use crate::era::Era;
	use frame_support::pallet_prelude::*;
	use frame_system::pallet_prelude::*;
	use munus_primitives::{
		organizations::{PolicyOf, StandingPolicy},
		reputation::{Decaying, Import, Inspect as _},
		Reputation,
	};
	use sp_runtime::traits::BlockNumberProvider;

	/// The layout of what is stored.
	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// The reputation room.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the runtime supplies.
	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// Clock time.
		type Clock: BlockNumberProvider;

		/// The organizations, and their policy of reputation. `half_life` must never change once
		/// an organization exists.
		type Organizations: PolicyOf<StandingPolicy<MomentOf<Self>>>;

		/// How long the holder of a standing can object to its being moved to the recovery key,
		/// in clock blocks. Longer than any review of its work should take.
		type RecoveryDelay: Get<MomentOf<Self>>;

		/// The weights of the calls.
		type WeightInfo: WeightInfo;

		/// Prepares an organization for benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: super::BenchmarkHelper;
	}

	/// The standing of every account in every organization where it has any. A record goes away
	/// when nothing is left in it; one that decays to nothing while nobody touches it can be
	/// reaped.
	#[pallet::storage]
	pub type Standings<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		OrgId,
		Blake2_128Concat,
		T::AccountId,
		Standing,
		OptionQuery,
	>;

	/// The active time of every organization that has seen a verdict. Without a record the active
	/// time is 0 and does not run.
	#[pallet::storage]
	pub type Eras<T: Config> = StorageMap<_, Twox64Concat, OrgId, Era<MomentOf<T>>, OptionQuery>;

	/// The key every holder has named to take its standing over. Goes away with the standing.
	#[pallet::storage]
	pub type Recoveries<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		OrgId,
		Blake2_128Concat,
		T::AccountId,
		Recovery<T::AccountId, MomentOf<T>>,
		OptionQuery,
	>;

	/// What changed. Amounts are in base units of reputation, as of the block of the event;
	/// `total` is the whole balance afterwards, before decay.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// The balance rose by `amount`, and perhaps a fraction of a base unit.
		Earned {
			/// The organization.
			org: OrgId,
			/// Whose standing.
			who: T::AccountId,
			/// By how much the balance rose.
			amount: Reputation,
			/// The balance afterwards.
			total: Decaying,
		},
		/// `amount` of the free balance was used up.
		Spent {
			/// The organization.
			org: OrgId,
			/// Whose standing.
			who: T::AccountId,
			/// What was used up.
			amount: Reputation,
			/// The balance afterwards.
			total: Decaying,
		},
		/// A higher tier was entered for the first time; `amount` of the free balance was used up.
		TierEntered {
			/// The organization.
			org: OrgId,
			/// Whose standing.
			who: T::AccountId,
			/// The tier.
			tier: u8,
			/// What was used up.
			amount: Reputation,
			/// The balance afterwards.
			total: Decaying,
		},
		/// `amount` of the free balance was locked.
		Locked {
			/// The organization.
			org: OrgId,
			/// Whose standing.
			who: T::AccountId,
			/// What was locked.
			amount: Reputation,
			/// The lock's ticket.
			lock: Decaying,
		},
		/// A lock ended, and what was left of it is free again.
		Unlocked {
			/// The organization.
			org: OrgId,
			/// Whose standing.
			who: T::AccountId,
			/// What the lock was worth.
			amount: Reputation,
			/// The lock's ticket.
			lock: Decaying,
		},
		/// A lock ended, and what was left of it is destroyed.
		Slashed {
			/// The organization.
			org: OrgId,
			/// Whose standing.
			who: T::AccountId,
			/// By how much the balance fell.
			amount: Reputation,
			/// The lock's ticket.
			lock: Decaying,
			/// The balance afterwards.
			total: Decaying,
		},
		/// The penalty rose by `amount`.
		Penalized {
			/// The organization.
			org: OrgId,
			/// Whose standing.
			who: T::AccountId,
			/// By how much the penalty rose.
			amount: Reputation,
			/// The penalty afterwards.
			penalty: Reputation,
		},
		/// `amount` of what was earned went to the penalty.
		PenaltyPaid {
			/// The organization.
			org: OrgId,
			/// Whose standing.
			who: T::AccountId,
			/// By how much the penalty fell.
			amount: Reputation,
			/// The penalty afterwards.
			penalty: Reputation,
		},
		/// The holder burned `amount` of its free balance to bring its penalty down by as much.
		PenaltyBurned {
			/// The organization.
			org: OrgId,
			/// Whose standing.
			who: T::AccountId,
			/// By how much balance and penalty fell.
			amount: Reputation,
			/// The penalty afterwards.
			penalty: Reputation,
			/// The balance afterwards.
			total: Decaying,
		},
		/// Leave began: the standing neither decays nor can be used.
		Frozen {
			/// The organization.
			org: OrgId,
			/// Whose standing.
			who: T::AccountId,
			/// The organization's active time, in clock blocks.
			since: u64,
		},
		/// Leave ended: decay goes on from where it stopped.
		Thawed {
			/// The organization.
			org: OrgId,
			/// Whose standing.
			who: T::AccountId,
			/// By how much the standing's own time is now behind the organization's, in clock
			/// blocks.
			passed: u64,
		},
		/// A standing that was worth nothing any more was removed.
		Reaped {
			/// The organization.
			org: OrgId,
			/// Whose standing it was.
			who: T::AccountId,
		},
		/// The holder has named another key that may take its standing over, or none any more.
		/// What the key before it had claimed is void.
		RecoveryKeySet {
			/// The organization.
			org: OrgId,
			/// Whose standing.
			who: T::AccountId,
			/// The key.
			key: Option<T::AccountId>,
		},
		/// The recovery key claims the standing. The holder can object until `due`.
		RecoveryClaimed {
			/// The organization.
			org: OrgId,
			/// Whose standing it is.
			old: T::AccountId,
			/// Whose it is to be.
			new: T::AccountId,
			/// From when on the claim can be carried out, in clock time.
			due: MomentOf<T>,
		},
		/// The claim of the recovery key is void. It may claim again.
		RecoveryCancelled {
			/// The organization.
			org: OrgId,
			/// Whose standing it stays.
			old: T::AccountId,
			/// Who objected: the holder or the recovery key.
			by: T::AccountId,
		},
		/// The record of the old key is destroyed, and the new key stands as the old one did,
		/// penalty and past leave included.
		RecoveryFinished {
			/// The organization.
			org: OrgId,
			/// Whose standing it was.
			old: T::AccountId,
			/// Whose it is.
			new: T::AccountId,
			/// The balance.
			total: Decaying,
			/// The penalty.
			penalty: Reputation,
		},
		/// The organization's market showed life: its active time runs on.
		KeptAlive {
			/// The organization.
			org: OrgId,
			/// Its active time from now on.
			era: Era<MomentOf<T>>,
		},
		/// A part of what was locked is destroyed; the lock goes on with the rest.
		PartSlashed {
			/// The organization.
			org: OrgId,
			/// Whose standing.
			who: T::AccountId,
			/// By how much the balance fell.
			amount: Reputation,
			/// The part of the lock that is gone.
			lock: Decaying,
			/// The balance afterwards.
			total: Decaying,
		},
	}

	/// Why something was refused.
	#[pallet::error]
	pub enum Error<T> {
		/// No such organization. Check the id against the list of organizations.
		UnknownOrganization,
		/// The free balance is smaller than what is to be used or locked. Earn more, wait for a
		/// lock to end, or ask for less.
		InsufficientReputation,
		/// The balance would exceed 2^95 − 1 base units, or the penalty or the number of locks its
		/// type. Use a smaller amount.
		TooMuch,
		/// As many claims are open as are allowed at a time. Finish or give up one first.
		TooManyClaims,
		/// No claim is open that could end. It has ended already.
		NoLiveClaim,
		/// The standing holds no such lock. It was unlocked or slashed already, or belongs to
		/// somebody else.
		NotLocked,
		/// There is no penalty to burn off. Nothing needs to be done.
		NoPenalty,
		/// The amount is zero. Name the amount to burn.
		ZeroAmount,
		/// The account has no standing in the organization. There is nothing to reap or to recover.
		NoStanding,
		/// The standing is on leave. End the leave first.
		Frozen,
		/// The standing is not on leave. Nothing needs to be ended.
		NotFrozen,
		/// The holder has named no recovery key. Let it name one.
		NoRecoveryKey,
		/// The caller is not the recovery key the holder has named. Sign with that one.
		NotRecoveryKey,
		/// The recovery key has a standing of its own in the organization. Use a key without one.
		KeyInUse,
		/// A holder cannot be its own recovery key. Name another key.
		OwnKey,
		/// The recovery key has claimed the standing already. Wait until the claim is due.
		AlreadyClaimed,
		/// The recovery key has not claimed the standing. Let it claim first.
		NotClaimed,
		/// The holder can still object. Try again when the claim is due.
		TooEarly,
		/// The standing cannot be moved with a lock, an open claim or leave, nor removed with a
		/// balance or a penalty. Wait until all of them are gone.
		StandingInUse,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Burns up to `amount` base units of the caller's free balance in `org`, and brings the
		/// caller's penalty there down by as much. Never burns more than the penalty.
		///
		/// May be called by the holder. Fails with `ZeroAmount`, `UnknownOrganization`,
		/// `NoPenalty` or `InsufficientReputation`. Emits `PenaltyBurned`.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::burn())]
		pub fn burn(
			origin: OriginFor<T>,
			org: OrgId,
			#[pallet::compact] amount: Reputation,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let (amount, left) = Self::do_burn(org, &who, amount)?;
			let Standing { penalty, total, .. } = left;
			Self::deposit_event(Event::PenaltyBurned {
				org,
				who,
				amount,
				penalty,
				total,
			});
			Ok(())
		}

		/// Removes the standing of `who` in `org` once it is worth nothing: no balance, lock,
		/// penalty or open claim.
		///
		/// May be called by anyone, free of charge when it succeeds. Fails with
		/// `UnknownOrganization`, `NoStanding` or `StandingInUse`. Emits `Reaped`.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::reap())]
		pub fn reap(
			origin: OriginFor<T>,
			org: OrgId,
			who: T::AccountId,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			Self::do_reap(org, &who)?;
			Self::deposit_event(Event::Reaped { org, who });
			Ok(Pays::No.into())
		}

		/// Names the key that may take over the caller's standing in `org`, or none. Another key
		/// that was named before, and what it had claimed, is forgotten. Name a key of your own
		/// and keep it apart: whoever has it can claim the standing, and only an objection in
		/// time helps against it.
		///
		/// May be called by the holder. Fails with `UnknownOrganization`, `NoStanding`, `OwnKey`,
		/// or with `NoRecoveryKey` when there is none to forget. Emits `RecoveryKeySet`.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::set_recovery_key())]
		pub fn set_recovery_key(
			origin: OriginFor<T>,
			org: OrgId,
			key: Option<T::AccountId>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_set_recovery_key(org, &who, key.as_ref())?;
			Self::deposit_event(Event::RecoveryKeySet { org, who, key });
			Ok(())
		}

		/// Claims the standing of `old` in `org`, penalty and all. It can be carried out after
		/// the recovery delay, unless `old` objects.
		///
		/// May be called by the recovery key of `old`, without a standing of its own in `org`.
		/// Fails with `UnknownOrganization`, `KeyInUse`, `NoRecoveryKey`, `NotRecoveryKey` or
		/// `AlreadyClaimed`. Emits `RecoveryClaimed`.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::claim_recovery())]
		pub fn claim_recovery(
			origin: OriginFor<T>,
			org: OrgId,
			old: T::AccountId,
		) -> DispatchResult {
			let new = ensure_signed(origin)?;
			let due = Self::do_claim_recovery(org, &old, &new)?;
			Self::deposit_event(Event::RecoveryClaimed { org, old, new, due });
			Ok(())
		}

		/// Objects to the claim on the standing of `old` in `org`. The key stays named and may
		/// claim again: the holder of a key that has fallen into wrong hands names another.
		///
		/// May be called by `old` and by its recovery key, until the claim is carried out. Fails
		/// with `UnknownOrganization`, `NoRecoveryKey`, `NotRecoveryKey` or `NotClaimed`. Emits
		/// `RecoveryCancelled`.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::cancel_recovery())]
		pub fn cancel_recovery(
			origin: OriginFor<T>,
			org: OrgId,
			old: T::AccountId,
		) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_cancel_recovery(org, &old, &by)?;
			Self::deposit_event(Event::RecoveryCancelled { org, old, by });
			Ok(())
		}

		/// Carries out a claim nobody has objected to in time: destroys the record of `old` in
		/// `org`, and gives the recovery key what was in it.
		///
		/// May be called by anyone, free of charge when it succeeds. Fails with
		/// `UnknownOrganization`, `NoRecoveryKey`, `NotClaimed`, `TooEarly`, `KeyInUse`, or with
		/// `StandingInUse` while `old` has a lock, an open claim or leave. Emits
		/// `RecoveryFinished`.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::finish_recovery())]
		pub fn finish_recovery(
			origin: OriginFor<T>,
			org: OrgId,
			old: T::AccountId,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let (new, standing) = Self::do_finish_recovery(org, &old)?;
			let Standing { total, penalty, .. } = standing;
			Self::deposit_event(Event::RecoveryFinished {
				org,
				old,
				new,
				total,
				penalty,
			});
			Ok(Pays::No.into())
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The standing of `who` in `org` as of now, all zero for an account without one; `None`
		/// for an unknown organization.
		pub fn standing(org: OrgId, who: T::AccountId) -> Option<StandingView<MomentOf<T>>> {
			Self::standing_of(org, &who)
		}

		/// What the balance of `who` in `org` will be `after` clock blocks from now, in base units,
		/// if the market stays alive and nothing is earned or used; `None` for an unknown
		/// organization.
		pub fn balance_at(org: OrgId, who: T::AccountId, after: MomentOf<T>) -> Option<Reputation> {
			Self::balance_after(org, &who, after)
		}

		/// The active time of `org` as of now, in clock blocks; `None` for an unknown organization.
		pub fn active_time(org: OrgId) -> Option<MomentOf<T>> {
			Self::time_of(org).map(|(time, _)| time)
		}

		/// The key that may take over the standing of `who` in `org`, and from when on it can;
		/// `None` when none is named.
		pub fn recovery(
			org: OrgId,
			who: T::AccountId,
		) -> Option<Recovery<T::AccountId, MomentOf<T>>> {
			Recoveries::<T>::get(org, who)
		}

		/// How much of `who`'s reputation counts where access to `org` is given by reputation:
		/// its balance, and what `import` lets in of that in another organization. 0 on leave or
		/// with a penalty open.
		pub fn eligible(org: OrgId, who: T::AccountId, import: Option<Import>) -> Reputation {
			Self::eligibility(org, &who, import.as_ref())
		}
	}
}
