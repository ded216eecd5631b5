//! The office of enforcer, seen by those who draw from its roster and report work done.

use crate::{OrgId, PanelId, Reputation, Score, FULL_SCORE};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{dispatch::DispatchResult, traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;

/// How much agreement above the base rate an enforcer has shown, in fixed point with 32 fraction
/// bits: [`SKILL_ONE`] is 1. Between −1 and 1.
pub type Skill = i64;

/// A skill of 1.
pub const SKILL_ONE: Skill = 1 << 32;

/// Where an organization's reference starts, and the most that an enforcer's skill starts with: 0.15.
pub const SKILL_START: Skill = 644_245_094;

/// What follows from how far an enforcer is behind in duty.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	MaxEncodedLen,
)]
pub enum Status {
	/// Owes no more than the throttle buffer.
	Healthy,
	/// Owes more than the throttle buffer: one open seat at a time.
	Throttled,
	/// Owes more than the ban buffer: no seats; removed after the grace period.
	Banned,
}

/// How much duty falls to each.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	MaxEncodedLen,
	serde::Serialize,
	serde::Deserialize,
)]
#[serde(rename_all = "camelCase")]
pub enum DutyRate {
	/// Each owes one review in so many panels, at least 1 (the source essay: 48).
	Fixed(u32),
	/// Those on duty owe together this percentage of the seats, 1..=80.
	Coverage(u8),
}

/// The 168 hours of a week in UTC, Monday 00:00 first, one bit each, lowest bit of the first byte
/// first.
pub type Week = [u8; 21];

/// Every hour of the week.
pub const ALL_WEEK: Week = [0xFF; 21];

/// The policy of the office.
#[derive(
	Clone,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	MaxEncodedLen,
	serde::Serialize,
	serde::Deserialize,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DutyPolicy<Moment> {
	/// How much duty falls to each.
	pub rate: DutyRate,
	/// A deficit above this throttles, in reviews.
	pub throttle_buffer: u32,
	/// A deficit above this bans, in reviews; above the throttle buffer.
	pub ban_buffer: u32,
	/// A deficit never grows beyond this, in reviews; above the ban buffer.
	pub debt_cap: u32,
	/// Work done ahead never counts beyond this, in reviews.
	pub surplus_cap: u32,
	/// What a newcomer starts with, once per account, in reviews; at most the surplus cap.
	pub newcomer_surplus: u32,
	/// Duty that can fall to one enforcer in a UTC day, in reviews, at least 1.
	pub day_cap: u32,
	/// Open seats a healthy enforcer may have, 1..=8.
	pub quota: u8,
	/// Reputation locked while in office; nothing for those appointed.
	pub stake: Reputation,
	/// How much of the stake is burned on taking office, in ten-thousandths, at most 10 000; of
	/// those who wait for a place when they win one. Coming back under another account costs it
	/// again.
	pub entry_burn: Score,
	/// How long a leaver stays on the roster, in clock blocks; longer than an epoch.
	pub notice: Moment,
	/// How long a banned enforcer has before removal, in clock blocks.
	pub grace: Moment,
	/// When each shift is on duty. At least one shift.
	pub shifts: BoundedVec<Week, ConstU32<8>>,
	/// Places on the roster, at least 1. Who finds none joins the waitlist.
	pub places: u32,
	/// With fewer active enforcers than this a banned one is removed only when a successor waits,
	/// and leave is refused when it would leave fewer. At most `places`.
	pub floor: u32,
	/// How many of the banned are removed in a UTC day at most, at least 1.
	pub removals_per_day: u32,
	/// How long an appointment lasts, in clock blocks, at least 1.
	pub term: Moment,
	/// How much leave an enforcer has in a year, in clock blocks.
	pub leave: Moment,
	/// How long after one leave the next can be asked for, in clock blocks.
	pub leave_interval: Moment,
	/// Reputation that must be burned to pay off one review.
	pub restore_cost: Reputation,
	/// How many reviews an enforcer can pay off in a year by burning reputation.
	pub restores: u32,
}

/// One place on a roster.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub struct Slot<AccountId, Block> {
	/// Who holds it.
	pub who: AccountId,
	/// Since when, as a block number of the chain.
	pub joined: Block,
	/// Its shift, an index into the policy's shifts.
	pub shift: u8,
	/// Who brought it in.
	pub sponsor: Option<AccountId>,
}

/// A review that has ended, as the office books it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reviewed<Balance> {
	/// The enforcer's skill from now on.
	pub skill: Skill,
	/// Whether it counts as work done.
	pub counts: bool,
	/// The fee earned.
	pub fee: Balance,
	/// The reputation earned.
	pub reputation: Reputation,
}

/// What an enforcer loses whose review was found wrong by an audit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setback<Balance> {
	/// The fee to take back out of what has accrued and was not collected.
	pub fee: Balance,
	/// Whether the review counted as work done and counts no more.
	pub credit: bool,
	/// By how much the skill falls.
	pub skill: Skill,
	/// How much of the stake to burn, in ten-thousandths of it.
	pub stake: Score,
}

/// What an office was offered and has done over its last days.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	MaxEncodedLen,
)]
pub struct Workload {
	/// Seats offered.
	pub offered: u64,
	/// Duty that fell to somebody, in whole reviews.
	pub owed: u64,
	/// Reviews that counted as work done.
	pub done: u64,
	/// Fees that enforcers earned, in the native token.
	pub fees: u128,
	/// Seats taken and not ended, now.
	pub open: u64,
}

impl Workload {
	/// Whether at least so many ten-thousandths of what fell due were done. A seat that is open
	/// counts as done, or the first panel of a window would look like a failure.
	pub fn is_fulfilled(&self, at_least: Score) -> bool {
		let done = u128::from(self.done).saturating_add(self.open.into());
		let at_least = at_least.min(FULL_SCORE);
		let asked = u128::from(self.owed).saturating_mul(at_least.into());
		done.saturating_mul(FULL_SCORE.into()) >= asked
	}
}

/// What an organization's enforcers show on average, known to whoever measures it.
pub trait Reference {
	/// The weighted mean skill of those who review; [`SKILL_START`] before the first review.
	fn reference(org: OrgId) -> Skill;
}

/// As if nobody had reviewed yet.
impl Reference for () {
	fn reference(_: OrgId) -> Skill {
		SKILL_START
	}
}

/// The most open seats an enforcer can have.
pub const MAX_OPEN: u32 = 8;

/// How many places of a roster a patrol settles.
pub const PATROLLED: u32 = 2;

/// The panels on which enforcers have their open seats. What is told here must not call back into
/// the office.
pub trait Seating<AccountId> {
	/// The holder of an open seat is in office no more, and cannot be paid, credited or penalized
	/// for it. Takes the seat from it; fails for nobody, and does nothing where there is no such
	/// seat.
	fn vacate(panel: PanelId, who: &AccountId);

	/// The worst-case weight of [`Seating::vacate`].
	fn vacate_weight() -> frame_support::weights::Weight;

	/// Whether the panel has `who` on an open seat. For checks of the state.
	fn is_open(panel: PanelId, who: &AccountId) -> bool;
}

/// Nobody has to be told.
impl<AccountId> Seating<AccountId> for () {
	fn vacate(_: PanelId, _: &AccountId) {}

	fn vacate_weight() -> frame_support::weights::Weight {
		frame_support::weights::Weight::zero()
	}

	fn is_open(_: PanelId, _: &AccountId) -> bool {
		true
	}
}

/// Reading the office.
pub trait Inspect<AccountId> {
	/// A block number of the chain.
	type Block;

	/// How many slots the roster has, empty ones included: slots are `0..roster_len`.
	fn roster_len(org: OrgId) -> u32;

	/// Who holds a slot; `None` when it is empty.
	fn slot(org: OrgId, index: u32) -> Option<Slot<AccountId, Self::Block>>;

	/// Whether the holder of the slot is on duty now and may take another seat.
	fn can_sit(org: OrgId, slot: &Slot<AccountId, Self::Block>) -> bool;

	/// Whether the holder of the slot may take an open seat as a volunteer, whatever the hour: with
	/// free quota, or banned and with no other seat, to work itself back.
	fn can_volunteer(org: OrgId, slot: &Slot<AccountId, Self::Block>) -> bool {
		Self::can_sit(org, slot)
	}

	/// Whole reviews owed now; 0 for whoever is ahead or no enforcer.
	fn deficit(_org: OrgId, _who: &AccountId) -> u32 {
		0
	}

	/// The roster's index of `who`; `None` when it is no enforcer.
	fn slot_of(_org: OrgId, _who: &AccountId) -> Option<u32> {
		None
	}

	/// What was offered, fell due and was done in the last thirty UTC days, today included.
	fn workload(_org: OrgId) -> Workload {
		Workload::default()
	}

	/// How many enforcers are active: neither banned nor on leave nor absent.
	fn active(org: OrgId) -> u32;

	/// Skill and number of reviews so far; `None` when `who` is no enforcer.
	fn skill(org: OrgId, who: &AccountId) -> Option<(Skill, u32)>;

	/// What follows from the enforcer's deficit now; `None` when `who` is no enforcer.
	fn status(org: OrgId, who: &AccountId) -> Option<Status>;

	/// The panels where `who` has an open seat.
	fn open_seats(org: OrgId, who: &AccountId) -> alloc::vec::Vec<PanelId>;

	/// How many more seats the organization's enforcers could take now, at most.
	fn capacity(org: OrgId) -> u32;

	/// The same, and how many they could if none were taken, with so many seats each.
	fn room(org: OrgId, quota: u8) -> (u32, u32) {
		let all = Self::active(org).saturating_mul(quota.into());
		(Self::capacity(org).min(all), all)
	}
}

/// Reporting to the office.
pub trait Mutate<AccountId>: Inspect<AccountId> {
	/// An amount of money.
	type Balance: Default;

	/// Seats that were offered to those on duty: duty accrues.
	fn offered(org: OrgId, seats: u32) -> DispatchResult;

	/// Gives `who` a seat; fails without free quota.
	fn seat(org: OrgId, who: &AccountId, panel: PanelId) -> DispatchResult;

	/// Gives `who` an open seat for which it has volunteered; fails when [`Inspect::can_volunteer`]
	/// is false.
	fn volunteer(org: OrgId, who: &AccountId, panel: PanelId) -> DispatchResult {
		Self::seat(org, who, panel)
	}

	/// Takes the seat back with nothing done on it, through nobody's fault.
	fn unseat(org: OrgId, who: &AccountId, panel: PanelId) -> DispatchResult;

	/// Counts a missed seat: one not committed to or not revealed. Takes the seat back if
	/// [`Mutate::reviewed`] has not. After two in a row, without a review that counts between them,
	/// the enforcer is absent and cannot be drawn until it says that it is present.
	fn missed(org: OrgId, who: &AccountId, panel: PanelId) -> DispatchResult {
		Self::unseat(org, who, panel)
	}

	/// Takes the seat back because its holder declines it; whether that was free, as it is once in
	/// ten seats. One that is not free counts as a missed seat.
	fn declined(
		org: OrgId,
		who: &AccountId,
		panel: PanelId,
	) -> Result<bool, frame_support::pallet_prelude::DispatchError> {
		Self::unseat(org, who, panel).map(|_| true)
	}

	/// Books a review that has ended and frees its seat, in one write.
	fn reviewed(
		org: OrgId,
		who: &AccountId,
		panel: PanelId,
		review: Reviewed<Self::Balance>,
	) -> DispatchResult;

	/// Books what an audit found against `who`, in office or not; gives the fee really taken back,
	/// nothing when it was collected before. No money moves: it stays in the organization's fee
	/// account, and is the caller's to book from then on. Fails for nobody: what is not there cannot
	/// be taken.
	fn audited(_org: OrgId, _who: &AccountId, _setback: Setback<Self::Balance>) -> Self::Balance {
		Default::default()
	}

	/// Settles the next [`PATROLLED`] on the roster: bans, removals, which vacate up to [`MAX_OPEN`]
	/// seats each. Called with every verdict. Gives how many seats were vacated.
	fn patrol(org: OrgId) -> Result<u32, frame_support::pallet_prelude::DispatchError>;
}
