//! # Obligation
//!
//! The office of enforcer: who holds it in an organization, what each owes and has done, and what
//! follows. Nobody fires an enforcer and nobody hires one: duty accrues with the seats on offer,
//! work done pays it off, and a deficit throttles, bans and in the end removes.
//!
//! **Duty** is counted in reviews, in fixed point with 64 fraction bits ([`duty::ONE`]). A
//! **shift** is a set of hours of the week; its **heads** are the enforcers who owe duty in it, its
//! **running total** what has ever fallen to each of them. Offering seats costs the same however
//! many heads there are: a record is brought up to the total (*settled*) when it is written or
//! read. A place on the **roster** never moves: one that falls empty stays, and is filled first.
//! The **patrol** settles two places with each verdict, and so finds those who do nothing.

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

extern crate alloc;

mod aliases;
mod book;
mod calls;
pub mod duty;
mod roster;
mod traits;
mod try_state;
pub mod types;
mod views;
pub mod week;
pub mod weights;

#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarking;
#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

pub use aliases::*;
#[cfg(feature = "runtime-benchmarks")]
pub use benchmarking::BenchmarkHelper;
pub use pallet::*;
pub use views::{EnforcerView, OfficeView, RosterEntry, MAX_PAGE};
pub use weights::WeightInfo;

#[frame_support::pallet]
#[allow(unused_qualifications, clippy::expect_used)] // by what the macros write
pub mod pallet {
	use super::*;
	use crate::types::{Office, Past, MAX_SHIFTS};
	use alloc::vec::Vec;
	use frame_support::{
		pallet_prelude::*,
		traits::{fungible, UnixTime},
	};
	use frame_system::pallet_prelude::*;
	use munus_primitives::{
		agenda::Agenda,
		obligation::Skill,
		organizations::{self, PolicyOf},
		reputation,
		review::ReviewPolicy,
		OrgId, PanelId, Reputation,
	};
	use sp_runtime::traits::BlockNumberProvider;

	/// The layout of storage.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// The clock by which notice and grace run.
		type Clock: BlockNumberProvider;

		/// The time of day, for shifts and the day's cap.
		type UnixTime: UnixTime;

		/// Who is a member, who administers, and the policies.
		type Organizations: organizations::Inspect<Self::AccountId>
			+ PolicyOf<PolicyFor<Self>>
			+ PolicyOf<ReviewPolicy<BalanceOf<Self>, MomentOf<Self>>>;

		/// Where stakes are locked and what reviews earn goes to.
		type Reputation: reputation::Mutate<Self::AccountId>;

		/// The native token, in which fees are paid.
		type Currency: fungible::Mutate<Self::AccountId>;

		/// Where the end of a notice or a grace is kept: organization and place on its roster.
		type Agenda: Agenda<(OrgId, u32), Moment = MomentOf<Self>>;

		/// Collecting at least this much, in the native token, costs no transaction fee.
		#[pallet::constant]
		type CollectMinimum: Get<BalanceOf<Self>>;

		/// The weights of calls and of what the agenda carries out.
		type WeightInfo: WeightInfo;

		/// Prepares other rooms for benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper<Self::AccountId>;
	}

	/// The running totals of each organization's office.
	#[pallet::storage]
	pub type Offices<T: Config> = StorageMap<_, Twox64Concat, OrgId, Office, ValueQuery>;

	/// The places of each roster. An empty place is kept in a list of empty ones and filled first.
	#[pallet::storage]
	pub type Roster<T: Config> =
		StorageDoubleMap<_, Twox64Concat, OrgId, Twox64Concat, u32, PlaceOf<T>>;

	/// The record of each enforcer.
	#[pallet::storage]
	pub type Enforcers<T: Config> =
		StorageDoubleMap<_, Twox64Concat, OrgId, Blake2_128Concat, T::AccountId, EnforcerOf<T>>;

	/// What remains of those who left office and are still members.
	#[pallet::storage]
	pub type Alumni<T: Config> =
		StorageDoubleMap<_, Twox64Concat, OrgId, Blake2_128Concat, T::AccountId, Past>;

	/// Fees, in the native token, that were not collected when their owner left office. Never
	/// zero; gone when collected.
	#[pallet::storage]
	pub type Owed<T: Config> =
		StorageDoubleMap<_, Twox64Concat, OrgId, Blake2_128Concat, T::AccountId, BalanceOf<T>>;

	/// What has happened to the office and its holders. Balances of duty are in reviews with 64
	/// fraction bits, positive for work done ahead.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A member has taken the office with a stake.
		Enlisted {
			/// The organization.
			org: OrgId,
			/// The new enforcer.
			who: T::AccountId,
			/// Its place on the roster.
			slot: u32,
			/// Its shift.
			shift: u8,
			/// Its balance of duty to begin with.
			balance: i128,
			/// The reputation locked.
			stake: Reputation,
		},
		/// The administrator has put somebody into office.
		Appointed {
			/// The organization.
			org: OrgId,
			/// The new enforcer.
			who: T::AccountId,
			/// Its place on the roster.
			slot: u32,
			/// Its shift.
			shift: u8,
			/// Its balance of duty to begin with.
			balance: i128,
		},
		/// Seats were offered, and duty fell to those on duty.
		DutyAccrued {
			/// The organization.
			org: OrgId,
			/// How many seats.
			seats: u32,
			/// How many enforcers were on duty; with none, nobody owes.
			on_duty: u32,
			/// What fell to each head of each shift, in reviews with 64 fraction bits.
			shares: [u128; MAX_SHIFTS],
		},
		/// A review has ended and was booked.
		ReviewBooked {
			/// The organization.
			org: OrgId,
			/// The enforcer.
			who: T::AccountId,
			/// The panel.
			panel: PanelId,
			/// Whether it counted as work done.
			counted: bool,
			/// The skill from now on, 2^32 being 1.
			skill: Skill,
			/// The fee earned, in the native token.
			fee: BalanceOf<T>,
			/// The reputation earned.
			reputation: Reputation,
			/// The balance of duty from now on.
			balance: i128,
		},
		/// An enforcer has resigned and stays on duty until the notice ends.
		Resigned {
			/// The organization.
			org: OrgId,
			/// The enforcer.
			who: T::AccountId,
			/// When the notice ends, on the clock.
			until: MomentOf<T>,
		},
		/// An enforcer's deficit has exceeded the ban buffer.
		Banned {
			/// The organization.
			org: OrgId,
			/// The enforcer.
			who: T::AccountId,
			/// The deficit, in whole reviews.
			deficit: u32,
			/// When the grace ends, on the clock.
			until: MomentOf<T>,
		},
		/// Notice or grace has ended, but open seats keep the place taken. No duty accrues.
		Postponed {
			/// The organization.
			org: OrgId,
			/// The enforcer.
			who: T::AccountId,
			/// When it is looked at again, on the clock.
			until: MomentOf<T>,
		},
		/// A term has ended: one who resigned has left, or one who was banned is removed.
		Left {
			/// The organization.
			org: OrgId,
			/// Who left.
			who: T::AccountId,
			/// The place that became empty.
			slot: u32,
			/// The balance of duty kept for a return.
			balance: i128,
			/// Fees left to collect, in the native token.
			owed: BalanceOf<T>,
			/// What was destroyed of the stake of one who was banned; else the stake is unlocked.
			slashed: Option<Reputation>,
		},
		/// Fees and reputation were collected.
		Collected {
			/// The organization.
			org: OrgId,
			/// Who collected.
			who: T::AccountId,
			/// Fees paid out, in the native token.
			fees: BalanceOf<T>,
			/// The reputation that went to the standing, before an open penalty took its part.
			reputation: Reputation,
		},
	}

	/// Why a call was refused.
	#[pallet::error]
	pub enum Error<T> {
		/// There is no organization of this id. Look the id up with the organizations' views.
		UnknownOrganization,
		/// Only members can take the office. Join the organization first.
		NotMember,
		/// Only the organization's administrator can appoint. Ask it to, or enlist with a stake.
		NotAdministrator,
		/// The account holds the office already. If it is leaving, wait until it has left.
		AlreadyEnlisted,
		/// The policy has no shift of this index. The `office` view lists the shifts.
		UnknownShift,
		/// The account left office owing so much that it would be banned at once. It cannot
		/// return to the office of this organization.
		BarredByDeficit,
		/// The account is no enforcer of this organization and is owed nothing by its office.
		/// Check the organization's id.
		NotEnforcer,
		/// The enforcer has seats on open panels. Finish those reviews, or let their deadlines
		/// pass, then try again.
		SeatsOpen,
		/// The enforcer has resigned before. It leaves by itself when the notice ends.
		AlreadyLeaving,
		/// The deficit is beyond the ban buffer. Removal comes when the grace ends; collect then.
		BannedFromOffice,
		/// Fees are held while the enforcer is behind in duty. Review until healthy again, then
		/// collect.
		FeesHeld,
		/// No fee and no reputation is waiting. Collect after the next review.
		NothingToCollect,
		/// The enforcer has no free quota, or has left duty. Seat somebody else.
		NoFreeSeat,
		/// The enforcer has a seat on this panel already. Seat somebody else.
		AlreadySeated,
		/// The enforcer has no open seat on this panel. Its `enforcer` view lists the open seats.
		NotSeated,
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
		/// Takes the office of enforcer in `org`, for one of its shifts. For members. Locks the
		/// policy's stake of reputation until the enforcer leaves; a banned one loses it. An
		/// account that returns goes on where it was: a deficit and the skill stay.
		///
		/// Errors: `UnknownOrganization`, `NotMember`, `AlreadyEnlisted`, `UnknownShift`,
		/// `BarredByDeficit`, or too little free reputation.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::enlist())]
		pub fn enlist(origin: OriginFor<T>, org: OrgId, shift: u8) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_enlist(who, org, shift)
		}

		/// Puts the member `who` into office without a stake. For the organization's
		/// administrator. Without `shift` it is the one with the fewest enforcers.
		///
		/// Errors: `UnknownOrganization`, `NotAdministrator`, `NotMember`, `AlreadyEnlisted`,
		/// `UnknownShift`, `BarredByDeficit`.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::appoint())]
		pub fn appoint(
			origin: OriginFor<T>,
			org: OrgId,
			who: T::AccountId,
			shift: Option<u8>,
		) -> DispatchResult {
			let admin = ensure_signed(origin)?;
			Self::do_appoint(&admin, org, who, shift)
		}

		/// Gives notice. For enforcers without open seats. Until the notice ends the enforcer owes
		/// duty and can be drawn; then it leaves by itself and the stake is unlocked.
		///
		/// Errors: `UnknownOrganization`, `NotEnforcer`, `BannedFromOffice`, `AlreadyLeaving`,
		/// `SeatsOpen`.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::resign())]
		pub fn resign(origin: OriginFor<T>, org: OrgId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_resign(who, org)
		}

		/// Pays the caller the fees it has earned in `org` and adds the reputation it has earned
		/// to its standing. For enforcers who are healthy, and for whoever left office with fees
		/// uncollected. Costs no transaction fee when it pays at least `CollectMinimum`.
		///
		/// Errors: `UnknownOrganization`, `NotEnforcer`, `FeesHeld`, `NothingToCollect`, or the
		/// amount is too small for an account that does not exist yet.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::collect())]
		#[pallet::feeless_if(|origin: &OriginFor<T>, org: &OrgId| -> bool {
			Pallet::<T>::collects_enough(origin, *org)
		})]
		pub fn collect(origin: OriginFor<T>, org: OrgId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_collect(who, org)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// An enforcer as of now: what it owes, has done and earned; `None` for anybody else.
		pub fn enforcer(
			org: OrgId,
			who: T::AccountId,
		) -> Option<EnforcerView<BalanceOf<T>, MomentOf<T>>> {
			Self::enforcer_view(org, &who)
		}

		/// The office of an organization as of now; `None` for an unknown organization.
		pub fn office(org: OrgId) -> Option<OfficeView> {
			Self::office_view(org)
		}

		/// The holders of the places `from..from + limit`, empty places left out; at most
		/// [`MAX_PAGE`] places at once. The whole roster is `roster_len` places long (`office`).
		pub fn roster(
			org: OrgId,
			from: u32,
			limit: u32,
		) -> Vec<RosterEntry<T::AccountId, BlockNumberFor<T>>> {
			Self::roster_page(org, from, limit)
		}

		/// Fees, in the native token, that wait for one who left office.
		pub fn owed(org: OrgId, who: T::AccountId) -> BalanceOf<T> {
			Owed::<T>::get(org, who).unwrap_or_default()
		}
	}
}
