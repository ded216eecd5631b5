//! What a client needs to know.

use crate::{
	duty,
	types::{Candidate, Enforcer, Office, Place, State},
	week, BalanceOf, Candidates, Config, Lotteries, MomentOf, Offices, Pallet, PolicyFor, Roster,
};
use alloc::vec::Vec;
use codec::{Decode, Encode};
use frame_system::pallet_prelude::BlockNumberFor;
use munus_primitives::{
	obligation::{Inspect as _, Skill, Slot, Status, Workload},
	reputation::Inspect as _,
	OrgId, PanelId, Reputation,
};
use scale_info::TypeInfo;
use sp_runtime::Saturating;

/// The most places on one page of a roster.
pub const MAX_PAGE: u32 = 64;

/// An enforcer, settled as of now.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct EnforcerView<Balance, Moment> {
	/// Its place on the roster.
	pub slot: u32,
	/// Its shift, an index into the policy's shifts.
	pub shift: u8,
	/// Whether its shift is on duty now.
	pub on_duty: bool,
	/// Where it is between joining and going.
	pub state: State<Moment>,
	/// What follows from its balance of duty.
	pub status: Status,
	/// Reviews done ahead (positive) or owed (negative), in thousandths, rounded down.
	pub balance: i64,
	/// Whole reviews owed, as the buffers count them.
	pub deficit: u32,
	/// How many more seats must be offered while it is on duty, at the present number of heads,
	/// until it is throttled: 0 when it is; `None` when no duty accrues to it.
	pub throttled_after: Option<u64>,
	/// The panels where it has a seat.
	pub open: Vec<PanelId>,
	/// Reviews that have ended, whether they counted or not.
	pub reviews: u32,
	/// Agreement shown above the base rate; 2^32 is 1.
	pub skill: Skill,
	/// Fees earned and not collected, in the native token.
	pub fees: Balance,
	/// Reputation earned and not collected, as of now.
	pub reputation: Reputation,
	/// Reputation locked as a stake, as of now.
	pub stake: Reputation,
	/// Whether it was appointed.
	pub appointed: bool,
	/// When the appointment ends, on the clock; only of those appointed.
	pub expires: Option<Moment>,
	/// Whether it has missed two seats in a row and is not drawn until it calls `present`.
	pub absent: bool,
	/// Leave left in its year, in clock blocks; what a leave under way has used still counts.
	pub leave_left: Moment,
	/// When it can ask for leave again, on the clock; `None` when it has not been on leave.
	pub leave_after: Option<Moment>,
	/// Reviews it can pay off in its year by burning reputation.
	pub restores_left: u32,
}

/// One who waits for a place.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct CandidateView<Block> {
	/// Since when, as a block number of the chain.
	pub since: Block,
	/// The shift it wants.
	pub shift: u8,
	/// Reputation locked as a stake, as of now.
	pub stake: Reputation,
	/// Its ticket, shared by all its sponsor brought in. Of those on one ticket the one who has
	/// waited longest comes first.
	pub ticket: u32,
}

/// The office of an organization, as of now.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct OfficeView {
	/// Places on the roster, empty ones included.
	pub roster_len: u32,
	/// How many owe duty.
	pub active: u32,
	/// How many owe duty in each shift of the policy.
	pub heads: Vec<u32>,
	/// How many are on duty now.
	pub on_duty: u32,
	/// Seats that could be taken now, were everyone healthy.
	pub capacity: u32,
	/// Open seats of those who owe duty.
	pub open: u32,
	/// Seats ever offered.
	pub offered: u64,
	/// Duty that ever fell to anybody, in whole reviews.
	pub owed: u64,
	/// Reviews that ever counted as work done.
	pub done: u64,
	/// What was offered, fell due and was done in the last thirty UTC days, today included.
	pub recent: Workload,
	/// Places the policy allows.
	pub places: u32,
	/// Places taken.
	pub held: u32,
	/// How many wait for a place.
	pub waiting: u32,
	/// Places for which a lottery is under way.
	pub drawing: u32,
}

/// A place that is taken.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct RosterEntry<AccountId, Block> {
	/// The place.
	pub index: u32,
	/// Who holds it, since when, in which shift, brought in by whom.
	pub slot: Slot<AccountId, Block>,
	/// What follows from its balance of duty.
	pub status: Status,
}

fn in_thousandths(balance: i128) -> i64 {
	// Balances are within ±2^96, so the product stays below 2^106.
	i64::try_from(balance.saturating_mul(1000) >> 64).unwrap_or(if balance < 0 {
		i64::MIN
	} else {
		i64::MAX
	})
}

impl<T: Config> Pallet<T> {
	pub(crate) fn enforcer_view(
		org: OrgId,
		who: &T::AccountId,
	) -> Option<EnforcerView<BalanceOf<T>, MomentOf<T>>> {
		let (record, office, policy) = Self::settled(org, who)?;
		let hour = week::hour_of_week(Self::unix());
		let shift = policy.shifts.get(usize::from(record.shift));
		let on_duty = shift.is_some_and(|week| week::covers(week, hour));
		let allowance = record.allowance.renewed(week::day(Self::unix()));
		let interval = policy.leave_interval;
		Some(EnforcerView {
			slot: record.slot,
			shift: record.shift,
			on_duty,
			state: record.state,
			status: record.status(&policy),
			balance: in_thousandths(record.balance),
			deficit: duty::deficit(record.balance),
			throttled_after: Self::throttled_after(org, &record, &office, &policy, on_duty),
			reviews: record.reviews,
			skill: record.skill,
			fees: record.fees,
			reputation: T::Reputation::worth(org, &record.accrued),
			stake: record
				.stake
				.map_or(0, |stake| T::Reputation::lock_worth(org, who, &stake)),
			appointed: record.appointed,
			expires: record.expires,
			absent: record.is_absent(),
			leave_left: policy.leave.saturating_sub(allowance.leave),
			leave_after: allowance.back.map(|back| back.saturating_add(interval)),
			restores_left: policy.restores.saturating_sub(allowance.restored),
			open: record.open.into_inner(),
		})
	}

	fn throttled_after(
		org: OrgId,
		record: &Enforcer<BalanceOf<T>, MomentOf<T>>,
		office: &Office,
		policy: &PolicyFor<T>,
		on_duty: bool,
	) -> Option<u64> {
		if !record.state.owes() {
			return None;
		}
		let heads = match on_duty {
			true => office.on_duty(policy, week::hour_of_week(Self::unix())),
			false => office
				.ledger
				.heads
				.get(usize::from(record.shift))
				.copied()
				.unwrap_or(0),
		};
		let panel = Self::review_policy(org).ok()?.panel;
		let margin = duty::margin(record.balance, policy.throttle_buffer);
		let seat = duty::want(policy.rate, panel, 1, heads);
		(seat > 0).then(|| u64::try_from(margin.div_ceil(seat)).unwrap_or(u64::MAX))
	}

	pub(crate) fn office_view(org: OrgId) -> Option<OfficeView> {
		let policy = Self::duty_policy(org).ok()?;
		let office = Offices::<T>::get(org);
		Some(OfficeView {
			roster_len: office.roster_len,
			active: office.active(),
			heads: office
				.ledger
				.heads
				.iter()
				.take(policy.shifts.len())
				.copied()
				.collect(),
			on_duty: office.on_duty(&policy, week::hour_of_week(Self::unix())),
			capacity: office.capacity(policy.quota),
			open: office.open,
			offered: office.ledger.offered,
			owed: u64::try_from(office.ledger.owed >> 64).unwrap_or(u64::MAX),
			done: office.ledger.done,
			recent: Self::workload(org),
			places: policy.places,
			held: office.held,
			waiting: office.waiting,
			drawing: Lotteries::<T>::get(org).map_or(0, |lottery| lottery.places),
		})
	}

	pub(crate) fn candidate_view(
		org: OrgId,
		who: &T::AccountId,
	) -> Option<CandidateView<BlockNumberFor<T>>> {
		let Candidate {
			since,
			shift,
			stake,
			ticket,
			..
		} = Candidates::<T>::get(org, who)?;
		let stake = stake.map_or(0, |stake| T::Reputation::lock_worth(org, who, &stake));
		Some(CandidateView {
			since,
			shift,
			stake,
			ticket,
		})
	}

	pub(crate) fn roster_page(
		org: OrgId,
		from: u32,
		limit: u32,
	) -> Vec<RosterEntry<T::AccountId, BlockNumberFor<T>>> {
		let page = from..from.saturating_add(limit.min(MAX_PAGE));
		page.filter_map(|index| {
			let Place::Held(slot) = Roster::<T>::get(org, index)? else {
				return None;
			};
			let status = Self::status(org, &slot.who)?;
			Some(RosterEntry {
				index,
				slot,
				status,
			})
		})
		.collect()
	}
}
