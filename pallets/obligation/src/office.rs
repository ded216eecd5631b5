//! What an organization's office comes to, over all its enforcers.

use crate::{
	duty,
	ledger::{Accrual, Ledger, OnDuty},
	week,
	window::Day,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use munus_primitives::obligation::DutyPolicy;
use scale_info::TypeInfo;

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
	/// What is owed and done, in reviews.
	pub ledger: Ledger,
	/// Places on the roster, empty ones included.
	pub roster_len: u32,
	/// Places taken.
	pub held: u32,
	/// The first empty place.
	pub free_head: Option<u32>,
	/// The place the patrol visits next.
	pub cursor: u32,
	/// Open seats of those who owe duty.
	pub open: u32,
	/// How many have asked for leave that has not begun.
	pub freezing: u32,
	/// How many of the banned were removed on `removed_on`.
	pub removed: u32,
	/// The UTC day of the last removal, in days since 1970-01-01.
	pub removed_on: u32,
	/// How many wait for a place.
	pub waiting: u32,
	/// Tickets of the waitlist, empty ones included.
	pub tickets: u32,
	/// The first empty ticket.
	pub free_ticket: Option<u32>,
	/// How many of those active have missed so many seats that they are drawn no more.
	pub absent: u32,
	/// What has happened on the last day on which anything did.
	pub today: Day,
}

impl Office {
	/// How many owe duty and have not asked for leave.
	pub fn active(&self) -> u32 {
		self.ledger.active().saturating_sub(self.freezing)
	}

	/// How many are active and not absent.
	pub fn present(&self) -> u32 {
		self.active().saturating_sub(self.absent)
	}

	/// Counts one in or out as it begins or ceases to be active and absent.
	pub fn note_absence(&mut self, before: bool, after: bool) {
		match (before, after) {
			(true, false) => self.absent = self.absent.saturating_sub(1),
			(false, true) => self.absent = self.absent.saturating_add(1),
			_ => (),
		}
	}

	/// How many owe duty and are on duty in this hour of the week.
	pub fn on_duty<Moment>(&self, policy: &DutyPolicy<Moment>, hour: u8) -> u32 {
		self.ledger.on_duty(&on_duty(policy, hour))
	}

	/// Seats that could still be taken, were everyone healthy.
	pub fn capacity(&self, quota: u8) -> u32 {
		self.ledger
			.active()
			.saturating_mul(quota.into())
			.saturating_sub(self.open)
	}

	/// Counts one of a shift with `open` seats in or out as it begins or ceases to owe duty.
	pub fn follow(&mut self, shift: u8, open: u32, owed: bool, owes: bool) {
		match (owed, owes) {
			(true, false) => {
				self.ledger.stand_down(shift);
				self.open = self.open.saturating_sub(open);
			}
			(false, true) => {
				self.ledger.take_on(shift);
				self.open = self.open.saturating_add(open);
			}
			_ => (),
		}
	}

	/// Places that can be filled.
	pub fn free_places(&self, places: u32) -> u32 {
		places.saturating_sub(self.held)
	}

	/// Whether one of the banned may be removed; `successors` wait for no other place.
	pub fn may_remove<Moment>(
		&self,
		policy: &DutyPolicy<Moment>,
		today: u32,
		successors: u32,
	) -> bool {
		let removed = match self.removed_on == today {
			true => self.removed,
			false => 0,
		};
		let enough = self.ledger.active() >= policy.floor || successors > 0;
		removed < policy.removals_per_day && enough
	}

	/// Counts a removal.
	pub fn count_removal(&mut self, today: u32) {
		if self.removed_on != today {
			(self.removed_on, self.removed) = (today, 0);
		}
		self.removed = self.removed.saturating_add(1);
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
		let on = on_duty(policy, week::hour_of_week(unix));
		let want = duty::want(policy.rate, panel, seats, self.ledger.on_duty(&on));
		self.ledger
			.accrue(&on, want, policy.day_cap, seats, week::day(unix))
	}

	/// The place to visit next, the cursor moving on; `None` on an empty roster.
	pub fn next_visit(&mut self) -> Option<u32> {
		let visit = self.cursor.checked_rem(self.roster_len)?;
		self.cursor = visit.saturating_add(1).checked_rem(self.roster_len)?;
		Some(visit)
	}
}

/// Which shifts of the policy are on duty in an hour of the week.
pub fn on_duty<Moment>(policy: &DutyPolicy<Moment>, hour: u8) -> OnDuty {
	let mut on = OnDuty::default();
	for (on, week) in on.iter_mut().zip(&policy.shifts) {
		*on = week::covers(week, hour);
	}
	on
}
