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
//! - **Active time**: clock time, less the time during which the market slept: see [`era`].
//! - **Accrual**: reputation earned but kept in another room's record, decaying as the balance
//!   does, until it is put into the standing.
//!
//! ## Interface
//!
//! Other rooms use [`Inspect`](munus_primitives::reputation::Inspect) and
//! [`Mutate`](munus_primitives::reputation::Mutate). Nothing, here or there, moves reputation from
//! one account to another.

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
pub use types::{Standing, StandingView};
pub use weights::WeightInfo;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod calls;
pub mod decay;
pub mod era;
#[cfg(test)]
mod mock;
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
	use super::{MomentOf, OrgId, Standing, StandingView, WeightInfo};
	use crate::era::Era;
	use frame_support::pallet_prelude::*;
	use frame_system::pallet_prelude::*;
	use munus_primitives::{
		organizations::{PolicyOf, StandingPolicy},
		reputation::Decaying,
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

	/// What changed. Amounts are in base units of reputation, as of the block of the event;
	/// `total` is the whole balance afterwards, before decay.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// The balance rose by `amount`.
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
		/// A standing that was worth nothing any more was removed.
		Reaped {
			/// The organization.
			org: OrgId,
			/// Whose standing it was.
			who: T::AccountId,
		},
		/// The organization's market showed life: its active time runs on.
		KeptAlive {
			/// The organization.
			org: OrgId,
			/// Its active time from now on.
			era: Era<MomentOf<T>>,
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
		/// The account has no standing in the organization. Nothing needs to be reaped.
		NoStanding,
		/// The standing still has a balance, a lock, a penalty or an open claim. Wait until all of
		/// them are gone.
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
	}
}
