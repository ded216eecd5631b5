//! The records of the office and how they change. Nothing here knows a pallet.

use crate::{duty, week};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use munus_primitives::{
	obligation::{DutyPolicy, Skill, Slot, Status},
	reputation::Decaying,
	PanelId,
};
use scale_info::TypeInfo;

/// The most shifts an organization can have.
pub const MAX_SHIFTS: usize = 8;

/// The most open seats an enforcer can have.
pub const MAX_OPEN: u32 = 8;

/// Where an enforcer is between joining and going. Every state but the first has a moment on the
/// agenda, the one given here.
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
pub enum State<Moment> {
	/// In office: owes duty, can be drawn.
	Active,
	/// Has resigned: owes duty and can be drawn until this moment of the clock.
	Leaving {
		/// When the notice ends.
		until: Moment,
	},
	/// The notice is over; open seats keep the slot taken. Owes no more duty.
	Closing {
		/// When the slot is looked at again.
		until: Moment,
	},
	/// Owes no more duty and takes no seats; removed from this moment on, once no seat is open.
	Banned {
		/// When the grace ends, or the slot is looked at again.
		until: Moment,
	},
}

impl<Moment: Copy> State<Moment> {
	/// Whether duty accrues, and so whether it counts among its shift's heads.
	pub fn owes(&self) -> bool {
		matches!(self, State::Active | State::Leaving { .. })
	}

	/// When the agenda comes back to it.
	pub fn due(&self) -> Option<Moment> {
		match self {
			State::Active => None,
			State::Leaving { until } | State::Closing { until } | State::Banned { until } => {
				Some(*until)
			}
		}
	}
}

/// One enforcer: all that a review changes, in one record.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub struct Enforcer<Balance, Moment> {
	/// Its place on the roster.
	pub slot: u32,
	/// Its shift, an index into the policy's shifts.
	pub shift: u8,
	/// Reviews done ahead (positive) or owed (negative), with 64 fraction bits, as of `snap`.
	pub balance: i128,
	/// The shift's running total up to which `balance` is settled.
	pub snap: u128,
	/// Agreement shown above the base rate.
	pub skill: Skill,
	/// Reviews that have ended, whether they counted or not.
	pub reviews: u32,
	/// The panels where it has a seat.
	pub open: BoundedVec<PanelId, ConstU32<MAX_OPEN>>,
	/// Fees earned and not collected, in the native token.
	pub fees: Balance,
	/// Reputation earned and not collected; decays like the standing it will go to.
	pub accrued: Decaying,
	/// The reputation locked at enlistment; none for those appointed.
	pub stake: Option<Decaying>,
	/// Whether the administrator appointed it.
	pub appointed: bool,
	/// Where it is between joining and going.
	pub state: State<Moment>,
}

impl<Balance, Moment: Copy> Enforcer<Balance, Moment> {
	/// Books the duty that has accrued since the last settlement.
	pub fn settle(&mut self, office: &Office, policy: &DutyPolicy<Moment>) {
		let acc = office.acc_of(self.shift);
		if self.state.owes() {
			let owed = acc.saturating_sub(self.snap);
			self.balance = duty::settle(self.balance, owed, policy.debt_cap);
		}
		self.snap = acc;
	}

	/// Books one review done on a settled record.
	pub fn credit(&mut self, policy: &DutyPolicy<Moment>) {
		self.balance = duty::credit(self.balance, policy.surplus_cap);
	}

	/// What follows from a settled record. A ban does not heal by itself.
	pub fn status(&self, policy: &DutyPolicy<Moment>) -> Status {
		match self.state {
			State::Banned { .. } => Status::Banned,
			_ => duty::status(self.balance, policy.throttle_buffer, policy.ban_buffer),
		}
	}

	/// Whether a settled record may take one more seat.
	pub fn has_free_seat(&self, policy: &DutyPolicy<Moment>) -> bool {
		let limit = match self.status(policy) {
			Status::Healthy => usize::from(policy.quota),
			Status::Throttled => usize::from(policy.quota.min(1)),
			Status::Banned => 0,
		};
		self.state.owes() && self.open.len() < limit
	}

	/// Frees the seat on `panel`; whether there was one.
	pub fn leave_seat(&mut self, panel: PanelId) -> bool {
		let before = self.open.len();
		self.open.retain(|open| *open != panel);
		self.open.len() < before
	}

	/// Open seats; at most [`MAX_OPEN`].
	pub fn open_count(&self) -> u32 {
		u32::try_from(self.open.len()).unwrap_or(MAX_OPEN)
	}
}

/// What remains of one who has left, so that nobody sheds a deficit or a bad record by leaving
/// and coming back, or gets the newcomer's surplus twice.
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
pub struct Past {
	/// Reviews done ahead (positive) or owed (negative), with 64 fraction bits.
	pub balance: i128,
	/// Agreement shown above the base rate.
	pub skill: Skill,
	/// Reviews that had ended.
	pub reviews: u32,
}

/// One place on a roster. An empty one stays, so that nobody's index ever changes.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub enum Place<AccountId, Block> {
	/// Taken.
	Held(Slot<AccountId, Block>),
	/// Empty, and the head of the rest of the list of empty places.
	Free {
		/// The next empty place.
		next: Option<u32>,
	},
}

/// The office of enforcer in one organization: its running totals.
#[derive(
	Clone,
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
pub struct Office {
	/// Duty that ever fell to each head of a shift, in reviews with 64 fraction bits. Cannot
	/// overflow: a day adds less than 2^96.
	pub acc: [u128; MAX_SHIFTS],
	/// How many of a shift owe duty.
	pub heads: [u32; MAX_SHIFTS],
	/// The part of `acc` that fell on `day`.
	pub used: [u128; MAX_SHIFTS],
	/// The UTC day of the last offer, in days since 1970-01-01.
	pub day: u32,
	/// Places on the roster, empty ones included.
	pub roster_len: u32,
	/// The first empty place.
	pub free_head: Option<u32>,
	/// The place the patrol visits next.
	pub cursor: u32,
	/// Open seats of those who owe duty.
	pub open: u32,
	/// Seats ever offered.
	pub offered: u64,
	/// Duty that ever fell to anybody, in reviews with 64 fraction bits; at most `offered`.
	pub owed: u128,
	/// Reviews that ever counted as work done.
	pub done: u64,
}

/// What one offer of seats added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accrual {
	/// How many were on duty.
	pub on_duty: u32,
	/// What fell to each head of a shift, in reviews with 64 fraction bits.
	pub shares: [u128; MAX_SHIFTS],
}

impl Office {
	/// The running total of a shift.
	pub fn acc_of(&self, shift: u8) -> u128 {
		self.acc.get(usize::from(shift)).copied().unwrap_or(0)
	}

	/// How many owe duty, over all shifts.
	pub fn active(&self) -> u32 {
		self.heads
			.iter()
			.fold(0, |sum, heads| sum.saturating_add(*heads))
	}

	/// How many owe duty and are on duty in this hour of the week.
	pub fn on_duty<Moment>(&self, policy: &DutyPolicy<Moment>, hour: u8) -> u32 {
		self.heads
			.iter()
			.zip(policy.shifts.iter())
			.filter(|(_, week)| week::covers(week, hour))
			.fold(0, |sum, (heads, _)| sum.saturating_add(*heads))
	}

	/// Seats that could still be taken, were everyone healthy.
	pub fn capacity(&self, quota: u8) -> u32 {
		self.active()
			.saturating_mul(quota.into())
			.saturating_sub(self.open)
	}

	/// Counts one more in a shift.
	pub fn take_on(&mut self, shift: u8) {
		if let Some(heads) = self.heads.get_mut(usize::from(shift)) {
			*heads = heads.saturating_add(1);
		}
	}

	/// Counts one less in a shift, and its open seats no longer.
	pub fn stand_down(&mut self, shift: u8, open: u32) {
		if let Some(heads) = self.heads.get_mut(usize::from(shift)) {
			*heads = heads.saturating_sub(1);
		}
		self.open = self.open.saturating_sub(open);
	}

	/// Lets the duty for `seats` on offer fall to those on duty at `unix` seconds. `panel` is how
	/// many seats a panel has.
	pub fn accrue<Moment>(
		&mut self,
		policy: &DutyPolicy<Moment>,
		panel: u8,
		seats: u32,
		unix: u64,
	) -> Accrual {
		let (hour, today) = (week::hour_of_week(unix), week::day(unix));
		if self.day != today {
			self.day = today;
			self.used = Default::default();
		}
		self.offered = self.offered.saturating_add(seats.into());

		let on_duty = self.on_duty(policy, hour);
		let want = duty::want(policy.rate, panel, seats, on_duty);
		let mut shares = [0u128; MAX_SHIFTS];
		let shifts = self
			.acc
			.iter_mut()
			.zip(&mut self.used)
			.zip(&self.heads)
			.zip(&mut shares);
		for ((((acc, used), heads), share), week) in shifts.zip(policy.shifts.iter()) {
			if week::covers(week, hour) {
				*share = duty::within_day(want, policy.day_cap, *used);
				*acc = acc.saturating_add(*share);
				*used = used.saturating_add(*share);
				self.owed = self
					.owed
					.saturating_add(share.saturating_mul((*heads).into()));
			}
		}
		Accrual { on_duty, shares }
	}

	/// The place to visit next, the cursor moving on; `None` on an empty roster.
	pub fn next_visit(&mut self) -> Option<u32> {
		let visit = self.cursor.checked_rem(self.roster_len)?;
		self.cursor = visit.saturating_add(1).checked_rem(self.roster_len)?;
		Some(visit)
	}

	/// The shift with the fewest heads, the first of equals; `None` without shifts.
	pub fn thinnest_shift(&self, shifts: usize) -> Option<u8> {
		let thinnest = self
			.heads
			.iter()
			.take(shifts)
			.enumerate()
			.min_by_key(|(_, heads)| **heads);
		thinnest.and_then(|(index, _)| u8::try_from(index).ok())
	}
}
