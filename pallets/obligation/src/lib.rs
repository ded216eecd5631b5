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
mod audit;
mod book;
mod calls;
pub mod duty;
mod leave;
pub mod ledger;
pub mod office;
mod roster;
pub mod tickets;
mod traits;
mod try_state;
mod try_waitlist;
pub mod types;
mod views;
mod waitlist;
pub mod week;
pub mod weights;
pub mod window;

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
pub use views::{CandidateView, EnforcerView, OfficeView, RosterEntry, MAX_PAGE};
pub use waitlist::{DRAWS, MAX_DRAWS};
pub use weights::WeightInfo;

#[frame_support::pallet]
#[allow(unused_qualifications, clippy::expect_used)] // by what the macros write
pub mod pallet {
	use super::*;
	use crate::{
		types::{Candidate, Lottery, Office, Past, Ticket, MAX_SHIFTS},
		window::Ring,
	};
	use alloc::vec::Vec;
	use frame_support::{
		pallet_prelude::*,
		traits::{fungible, UnixTime},
	};
	use frame_system::pallet_prelude::*;
	use munus_primitives::{
		agenda::Agenda,
		obligation::{Reference, Seating, Skill},
		organizations::{self, PolicyOf},
		reputation,
		review::ReviewPolicy,
		time::DrawRandomness,
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

		/// What an organization's enforcers show, which newcomers begin with at most.
		type Reference: Reference;

		/// The panels that are told when a holder of a seat is removed.
		type Seating: Seating<Self::AccountId>;

		/// Where stakes are locked and what reviews earn goes to.
		type Reputation: reputation::Mutate<Self::AccountId>;

		/// The native token, in which fees are paid.
		type Currency: fungible::Mutate<Self::AccountId>;

		/// Where the end of a notice, a grace, a leave or an appointment is kept: organization and
		/// place on its roster.
		type Agenda: Agenda<(OrgId, u32), Moment = MomentOf<Self>>;

		/// Where the next step of a lottery is kept: the organization.
		type Lotteries: Agenda<OrgId, Moment = MomentOf<Self>>;

		/// The randomness by which places are given to those who wait.
		type Randomness: DrawRandomness<Block = BlockNumberFor<Self>, Moment = MomentOf<Self>>;

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
		StorageDoubleMap<_, Twox64Concat, OrgId, Blake2_128Concat, T::AccountId, Past<MomentOf<T>>>;

	/// Fees, in the native token, that were not collected when their owner left office. Never
	/// zero; gone when collected.
	#[pallet::storage]
	pub type Owed<T: Config> =
		StorageDoubleMap<_, Twox64Concat, OrgId, Blake2_128Concat, T::AccountId, BalanceOf<T>>;

	/// Work offered, owed and done on each of the last thirty UTC days, by the day modulo 30: one
	/// record, so that a market reads its sum at once. The last of them is in `Offices`.
	#[pallet::storage]
	pub type Days<T: Config> = StorageMap<_, Twox64Concat, OrgId, Ring, ValueQuery>;

	/// Who waits for a place.
	#[pallet::storage]
	pub type Candidates<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		OrgId,
		Blake2_128Concat,
		T::AccountId,
		Candidate<T::AccountId, BlockNumberFor<T>>,
	>;

	/// The tickets of each waitlist. An empty one is kept in a list of empty ones and used first.
	#[pallet::storage]
	pub type Tickets<T: Config> =
		StorageDoubleMap<_, Twox64Concat, OrgId, Twox64Concat, u32, Ticket<T::AccountId>>;

	/// The ticket of each sponsor for whose people somebody waits, and of each who waits without a
	/// sponsor.
	#[pallet::storage]
	pub type TicketOf<T: Config> =
		StorageDoubleMap<_, Twox64Concat, OrgId, Blake2_128Concat, T::AccountId, u32>;

	/// The lottery under way in an organization.
	#[pallet::storage]
	pub type Lotteries<T: Config> =
		StorageMap<_, Twox64Concat, OrgId, Lottery<BlockNumberFor<T>, MomentOf<T>>>;

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
			/// When the appointment ends, on the clock.
			until: MomentOf<T>,
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
		/// A notice or an appointment has ended, but open seats keep the place taken; or a grace has
		/// ended, but the office cannot do without. No duty accrues.
		Postponed {
			/// The organization.
			org: OrgId,
			/// The enforcer.
			who: T::AccountId,
			/// When it is looked at again, on the clock.
			until: MomentOf<T>,
		},
		/// A term has ended: one who resigned has left, or one who was banned is removed, from open
		/// seats as well.
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
		/// An appointment was renewed.
		Reappointed {
			/// The organization.
			org: OrgId,
			/// The enforcer.
			who: T::AccountId,
			/// When it ends now, on the clock.
			until: MomentOf<T>,
		},
		/// One who was banned is back within the buffer, and in office again.
		Reinstated {
			/// The organization.
			org: OrgId,
			/// The enforcer.
			who: T::AccountId,
			/// What it still owes, in whole reviews.
			deficit: u32,
		},
		/// Reviews owed were paid off by burning reputation.
		Restored {
			/// The organization.
			org: OrgId,
			/// Who paid.
			who: T::AccountId,
			/// How many reviews.
			reviews: u32,
			/// The reputation burned.
			cost: Reputation,
			/// The balance of duty from now on.
			balance: i128,
		},
		/// Leave was asked for: no more seats are drawn for the enforcer.
		LeaveRequested {
			/// The organization.
			org: OrgId,
			/// The enforcer.
			who: T::AccountId,
			/// When leave begins at the latest, on the clock; else with the last open seat closed.
			until: MomentOf<T>,
		},
		/// Leave has begun: no duty, no decay.
		LeaveBegan {
			/// The organization.
			org: OrgId,
			/// The enforcer.
			who: T::AccountId,
			/// When the leave is used up and duty goes on by itself, on the clock.
			until: MomentOf<T>,
		},
		/// Leave, or the request for it, has ended: the enforcer is on duty again.
		LeaveEnded {
			/// The organization.
			org: OrgId,
			/// The enforcer.
			who: T::AccountId,
			/// Leave taken, in clock blocks.
			taken: MomentOf<T>,
		},
		/// A drawn seat was missed.
		SeatMissed {
			/// The organization.
			org: OrgId,
			/// The enforcer.
			who: T::AccountId,
			/// The panel.
			panel: PanelId,
			/// Whether no more seats are drawn for it until it says that it is present.
			absent: bool,
		},
		/// A seat was declined.
		SeatDeclined {
			/// The organization.
			org: OrgId,
			/// The enforcer.
			who: T::AccountId,
			/// The panel.
			panel: PanelId,
			/// Whether this was free; else it counts as a seat missed.
			free: bool,
			/// Whether no more seats are drawn for it until it says that it is present.
			absent: bool,
		},
		/// One who was absent can be drawn again.
		Present {
			/// The organization.
			org: OrgId,
			/// The enforcer.
			who: T::AccountId,
		},
		/// An enforcer has changed its shift.
		ShiftChanged {
			/// The organization.
			org: OrgId,
			/// The enforcer.
			who: T::AccountId,
			/// The new shift.
			shift: u8,
		},
		/// A member waits for a place, with a stake.
		WaitlistJoined {
			/// The organization.
			org: OrgId,
			/// Who waits.
			who: T::AccountId,
			/// The shift it wants.
			shift: u8,
			/// Its ticket, shared by those of the same sponsor.
			ticket: u32,
			/// The reputation locked.
			stake: Reputation,
		},
		/// One who waited waits no more, by its own wish or because it can take no place. The stake
		/// is unlocked.
		WaitlistLeft {
			/// The organization.
			org: OrgId,
			/// Who waited.
			who: T::AccountId,
		},
		/// Free places will be given by lottery among those who wait now.
		LotteryCalled {
			/// The organization.
			org: OrgId,
			/// How many places.
			places: u32,
		},
		/// One who waited has won a place.
		Admitted {
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
		/// An audit found a review wrong, and took back what is still there.
		SetBack {
			/// The organization.
			org: OrgId,
			/// Whose review it was, in office or not.
			who: T::AccountId,
			/// Fees taken back, in the native token.
			fee: BalanceOf<T>,
			/// What was destroyed of the stake.
			burned: Reputation,
			/// The penalty added to the standing.
			penalty: Reputation,
			/// The skill from now on; `None` when nothing is remembered of it.
			skill: Option<Skill>,
			/// The balance of duty from now on; `None` when nothing is remembered of it.
			balance: Option<i128>,
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
		/// The account left office owing so much that it would be banned at once. Pay reviews off
		/// with `restore` first.
		BarredByDeficit,
		/// The account is no enforcer of this organization and is owed nothing by its office.
		/// Check the organization's id.
		NotEnforcer,
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
		/// Every place is taken, or others wait for the next. Join the waitlist.
		RosterFull,
		/// The account waits for a place already. Wait for the lottery, or leave the waitlist.
		AlreadyWaiting,
		/// The account does not wait for a place in this organization. Check its id.
		NotWaiting,
		/// The enforcer is on leave or has asked for it. End the leave first.
		OnLeave,
		/// The enforcer is not on leave. Ask for leave first.
		NotOnLeave,
		/// The last leave ended too short a time ago. The `enforcer` view says when the next can be
		/// asked for.
		LeaveTooSoon,
		/// This year's leave is used up. A new year begins 365 days after the present one began.
		LeaveUsedUp,
		/// Too few enforcers are active for one to go on leave. Ask again when there are more.
		TooFewActive,
		/// So many reviews are not owed. Name at least one, and no more than the deficit.
		NotOwed,
		/// More reviews than a year allows would be paid off. The `enforcer` view says how many are
		/// left; work off the rest.
		RestoresUsedUp,
		/// The enforcer has not missed two seats in a row and is drawn as it is. Nothing to do.
		NotAbsent,
		/// This is the enforcer's shift already. Name another.
		SameShift,
		/// The shift was changed less than a notice ago. Try again later.
		ShiftTooSoon,
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
		/// policy's stake of reputation until the enforcer leaves, less the share of it that taking
		/// office costs; one who is removed loses it. An account that returns goes on where it was: a
		/// deficit stays, and it begins with no better skill than it left with or a newcomer has. One who was
		/// appointed keeps its place and shift, and the term no longer ends.
		///
		/// Errors: `UnknownOrganization`, `NotMember`, `AlreadyEnlisted`, `UnknownShift`,
		/// `BarredByDeficit`, `RosterFull`, or too little free reputation; for one who was
		/// appointed `AlreadyLeaving`, `OnLeave`, `BannedFromOffice`.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::enlist())]
		pub fn enlist(origin: OriginFor<T>, org: OrgId, shift: u8) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_enlist(who, org, shift)
		}

		/// Puts the member `who` into office without a stake. For the organization's
		/// administrator. Without `shift` it is the one with the fewest enforcers. The appointment
		/// ends by itself after the policy's term; appointing again lets it run for another from
		/// now, the shift unchanged.
		///
		/// Errors: `UnknownOrganization`, `NotAdministrator`, `NotMember`, `AlreadyEnlisted`,
		/// `UnknownShift`, `BarredByDeficit`, `RosterFull`; when it was appointed before
		/// `AlreadyLeaving`, `OnLeave`, `BannedFromOffice`.
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

		/// Gives notice. For enforcers. Until the notice ends the enforcer owes duty and can be drawn;
		/// then it leaves by itself, with the last of its open seats closed, and the stake is
		/// unlocked.
		///
		/// Errors: `UnknownOrganization`, `NotEnforcer`, `BannedFromOffice`, `AlreadyLeaving`,
		/// `OnLeave`.
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

		/// Waits for a place in `org`, for one of its shifts, with the policy's stake of reputation
		/// locked. For members not in office. When a place falls free the chain gives it by lottery
		/// among those who waited before: every sponsor has one ticket, and of its people the one
		/// who has waited longest wins.
		///
		/// Errors: `UnknownOrganization`, `NotMember`, `AlreadyEnlisted`, `AlreadyWaiting`,
		/// `UnknownShift`, `BarredByDeficit`, or too little free reputation.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::join_waitlist())]
		pub fn join_waitlist(origin: OriginFor<T>, org: OrgId, shift: u8) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_join_waitlist(who, org, shift)
		}

		/// Waits no longer. For whoever waits; the stake is unlocked.
		///
		/// Errors: `NotWaiting`.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::leave_waitlist())]
		pub fn leave_waitlist(origin: OriginFor<T>, org: OrgId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_leave_waitlist(who, org)
		}

		/// Asks for leave. For enforcers who are active and not banned. No more seats are drawn for
		/// the caller; leave begins when its open seats are closed, after the policy's notice at
		/// the latest. On leave nothing is owed, nothing decays and nothing of the standing can be
		/// used; a deficit stays. The leave ends by itself when the year's is used up.
		///
		/// Errors: `UnknownOrganization`, `NotEnforcer`, `BannedFromOffice`, `AlreadyLeaving`,
		/// `OnLeave`, `LeaveTooSoon`, `LeaveUsedUp`, `TooFewActive`.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::freeze())]
		pub fn freeze(origin: OriginFor<T>, org: OrgId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_freeze(who, org)
		}

		/// Ends the caller's leave, or its request for one. It is drawn as if it had joined now.
		///
		/// Errors: `UnknownOrganization`, `NotEnforcer`, `BannedFromOffice`, `NotOnLeave`.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::unfreeze())]
		pub fn unfreeze(origin: OriginFor<T>, org: OrgId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_unfreeze(who, org)
		}

		/// Pays off `reviews` of what the caller owes by burning the policy's `restore_cost` of free
		/// reputation for each. For enforcers not on leave and for whoever left office; so many a
		/// year as the policy allows. A banned enforcer who comes within the buffer is in office
		/// again.
		///
		/// Errors: `UnknownOrganization`, `NotEnforcer`, `OnLeave`, `NotOwed`, `RestoresUsedUp`, or
		/// too little free reputation.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::restore())]
		pub fn restore(origin: OriginFor<T>, org: OrgId, reviews: u32) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_restore(who, org, reviews)
		}

		/// Says that the caller is there again, so that seats are drawn for it. For enforcers who
		/// missed two seats in a row; costs no transaction fee.
		///
		/// Errors: `UnknownOrganization`, `NotEnforcer`, `NotAbsent`.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::present())]
		#[pallet::feeless_if(|origin: &OriginFor<T>, org: &OrgId| -> bool {
			Pallet::<T>::is_absent(origin, *org)
		})]
		pub fn present(origin: OriginFor<T>, org: OrgId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_present(who, org)
		}

		/// Moves the caller to another shift; what is owed so far stays. For active enforcers, once
		/// in the policy's notice. It is drawn as if it had joined now.
		///
		/// Errors: `UnknownOrganization`, `NotEnforcer`, `BannedFromOffice`, `AlreadyLeaving`,
		/// `OnLeave`, `UnknownShift`, `SameShift`, `ShiftTooSoon`.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::change_shift())]
		pub fn change_shift(origin: OriginFor<T>, org: OrgId, shift: u8) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_change_shift(who, org, shift)
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

		/// One who waits for a place; `None` for anybody else.
		pub fn candidate(
			org: OrgId,
			who: T::AccountId,
		) -> Option<CandidateView<BlockNumberFor<T>>> {
			Self::candidate_view(org, &who)
		}

		/// Fees, in the native token, that wait for one who left office.
		pub fn owed(org: OrgId, who: T::AccountId) -> BalanceOf<T> {
			Owed::<T>::get(org, who).unwrap_or_default()
		}
	}
}
