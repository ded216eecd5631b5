//! The records of the office and how they change. Nothing here knows a pallet.

use crate::{duty, ledger::Ledger};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use munus_primitives::{
	obligation::{DutyPolicy, Skill, Slot, Status, SKILL_ONE, SKILL_START},
	reputation::Decaying,
	PanelId,
};
use scale_info::TypeInfo;
use sp_runtime::traits::{Saturating, Zero};

pub use crate::{ledger::MAX_SHIFTS, office::Office, tickets::*};
pub use munus_primitives::obligation::MAX_OPEN;

/// So many missed seats in a row make an enforcer absent.
pub const MISSES: u8 = 2;

/// One declined seat in so many is free.
pub const SEATS_PER_DECLINE: u8 = 10;

/// After so many days an enforcer's yearly allowances are whole again.
pub const YEAR: u32 = 365;

/// Where an enforcer is between joining and going. Every state but the first has a moment on the
/// agenda, the one given here; the first has one when an appointment ends.
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
	/// Owes no more duty and is drawn no more; removed from this moment on, and its open seats are
	/// taken from it.
	Banned {
		/// When the grace ends, or the slot is looked at again.
		until: Moment,
	},
	/// Has asked for leave: owes duty, but is not drawn any more. Leave begins when the last open
	/// seat is closed.
	Freezing {
		/// When leave begins at the latest.
		until: Moment,
	},
	/// On leave: owes no duty and takes no seats.
	Frozen {
		/// When leave began.
		since: Moment,
		/// When the year's leave is used up and duty goes on by itself.
		until: Moment,
	},
}

impl<Moment: Copy> State<Moment> {
	/// Whether duty accrues, and so whether it counts among its shift's heads.
	pub fn owes(&self) -> bool {
		matches!(
			self,
			State::Active | State::Leaving { .. } | State::Freezing { .. }
		)
	}

	/// Whether it owes duty and has not asked for leave.
	pub fn serves(&self) -> bool {
		self.owes() && !matches!(self, State::Freezing { .. })
	}

	/// Whether it only waits to be dismissed.
	pub fn is_ending(&self) -> bool {
		matches!(self, State::Closing { .. } | State::Banned { .. })
	}

	/// When the agenda comes back to it.
	pub fn due(&self) -> Option<Moment> {
		match self {
			State::Active => None,
			State::Leaving { until }
			| State::Closing { until }
			| State::Banned { until }
			| State::Freezing { until }
			| State::Frozen { until, .. } => Some(*until),
		}
	}
}

/// What an enforcer has used of what it has once a year. A year begins with the first use after
/// the last one.
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
pub struct Allowance<Moment> {
	/// The UTC day on which its year began, in days since 1970-01-01.
	pub since: u32,
	/// Leave taken in it, in clock blocks.
	pub leave: Moment,
	/// Reviews paid off in it by burning reputation.
	pub restored: u32,
	/// When the last leave ended, on the clock.
	pub back: Option<Moment>,
}

impl<Moment: Copy + Zero + Ord + Saturating> Allowance<Moment> {
	/// As of `today`.
	pub fn renewed(self, today: u32) -> Self {
		if today.saturating_sub(self.since) < YEAR {
			return self;
		}
		Self {
			since: today,
			leave: Zero::zero(),
			restored: 0,
			back: self.back,
		}
	}

	/// Whether the last leave is long enough ago.
	pub fn is_rested(&self, interval: Moment, now: Moment) -> bool {
		self.back
			.is_none_or(|back| back.saturating_add(interval) <= now)
	}
}

/// Where one begins who is new in office, or comes back: at two fifths of what the organization's
/// enforcers show, and never better than the design's 0.15 or worse than nothing shown. That pays
/// not quite half of the fee. Who begins with more is paid for as long as it takes to fall back,
/// whatever it does; and a new account would be worth having.
pub fn starting_skill(reference: Skill) -> Skill {
	let share = reference.max(0).saturating_mul(2) / 5;
	share.min(SKILL_START)
}

/// A skill less `by`, no lower than −1.
pub fn setback_skill(skill: Skill, by: Skill) -> Skill {
	skill
		.saturating_sub(by.max(0))
		.max(SKILL_ONE.saturating_neg())
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
	/// When the appointment ends; only of those appointed.
	pub expires: Option<Moment>,
	/// Seats missed in a row, at most [`MISSES`].
	pub missed: u8,
	/// Seats drawn since the last free decline, at most [`SEATS_PER_DECLINE`].
	pub drawn: u8,
	/// When it last changed its shift.
	pub moved: Option<Moment>,
	/// What it has used of its yearly allowances.
	pub allowance: Allowance<Moment>,
	/// Where it is between joining and going.
	pub state: State<Moment>,
}

impl<Balance, Moment: Copy + Ord> Enforcer<Balance, Moment> {
	/// Books the duty that has accrued since the last settlement.
	pub fn settle(&mut self, ledger: &Ledger, policy: &DutyPolicy<Moment>) {
		if self.state.owes() {
			self.balance = ledger.settle(self.shift, self.balance, self.snap, policy.debt_cap);
		}
		self.snap = ledger.acc_of(self.shift);
	}

	/// When the agenda comes back to it.
	pub fn due(&self) -> Option<Moment> {
		match self.state {
			State::Active => self.expires,
			state => state.due(),
		}
	}

	/// Whether it has missed so many seats that it is drawn no more.
	pub fn is_absent(&self) -> bool {
		self.missed >= MISSES
	}

	/// Whether it is active, and absent all the same.
	pub fn is_active_absent(&self) -> bool {
		self.state.serves() && self.is_absent()
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
		self.is_drawable() && self.open.len() < limit
	}

	/// Whether seats can be drawn for it, its quota aside.
	pub fn is_drawable(&self) -> bool {
		matches!(self.state, State::Active | State::Leaving { .. }) && !self.is_absent()
	}

	/// Whether a settled record may take an open seat for which it volunteers. One who is banned
	/// may take a single one, as long as the grace runs.
	pub fn may_volunteer(&self, policy: &DutyPolicy<Moment>, now: Moment) -> bool {
		if self.status(policy) != Status::Banned {
			return self.has_free_seat(policy);
		}
		let in_time = match self.state {
			State::Banned { until } => now < until,
			State::Active | State::Leaving { .. } => true,
			_ => false,
		};
		in_time && self.open.is_empty() && !self.is_absent()
	}

	/// Counts a seat missed.
	pub fn miss(&mut self) {
		self.missed = self.missed.saturating_add(1).min(MISSES);
	}

	/// Counts a seat declined; whether it was free.
	pub fn decline(&mut self) -> bool {
		let free = self.drawn >= SEATS_PER_DECLINE;
		match free {
			true => self.drawn = 0,
			false => self.miss(),
		}
		free
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
pub struct Past<Moment> {
	/// Reviews done ahead (positive) or owed (negative), with 64 fraction bits.
	pub balance: i128,
	/// Agreement shown above the base rate.
	pub skill: Skill,
	/// Reviews that had ended.
	pub reviews: u32,
	/// What was used of the yearly allowances.
	pub allowance: Allowance<Moment>,
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
