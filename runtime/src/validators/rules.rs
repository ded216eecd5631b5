//! What is expected of validators and what follows from absence: pure rules on the ledger of
//! offices, a block being the unit of work.
//!
//! Each block that comes is expected of all on duty alike, less the allowance for bad luck. Slots
//! without a block are expected of nobody, so a halted chain accrues nothing.

use super::ValidatorParameters;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use munus_primitives::obligation::{DutyRate, Status};
use pallet_obligation::{
	duty,
	ledger::{Ledger, OnDuty, MAX_SHIFTS},
};
use scale_info::TypeInfo;

/// All validators are in the one shift, on duty at any time.
pub const SHIFT: u8 = 0;

/// A validator's own account.
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
pub struct Record {
	/// Blocks authored less blocks expected, with 64 fraction bits, within the caps.
	pub balance: i128,
	/// The running total up to which `balance` is settled.
	pub snap: u128,
	/// The running total at the start of the session.
	pub start: u128,
	/// Blocks authored in this session.
	pub authored: u32,
	/// Whether it validates in this session.
	pub on_duty: bool,
	/// Whether it was warned, and has not caught up since.
	pub behind: bool,
	/// Whether it wants to leave.
	pub leaving: bool,
	/// Whether it came through an open place.
	pub open: bool,
}

/// What one block asks of each of `heads` validators, with 64 fraction bits.
pub fn share(coverage: u32, heads: u32) -> u128 {
	let coverage = u8::try_from(coverage).unwrap_or(100);
	duty::want(DutyRate::Coverage(coverage), 1, 1, heads)
}

/// Books one block that came.
pub fn book(ledger: &mut Ledger, numbers: &ValidatorParameters, session: u32) {
	let mut on = OnDuty::default();
	if let Some(shift) = on.get_mut(usize::from(SHIFT)) {
		*shift = true;
	}
	let each = share(numbers.coverage, ledger.active());
	ledger.accrue(&on, each, u32::MAX, 1, session);
}

/// Makes `heads` the number of validators on duty.
pub fn man(ledger: &mut Ledger, heads: u32) {
	ledger.heads = [0; MAX_SHIFTS];
	if let Some(shift) = ledger.heads.get_mut(usize::from(SHIFT)) {
		*shift = heads;
	}
}

impl Record {
	/// Brings the balance up to the running total.
	pub fn settle(&mut self, ledger: &Ledger, numbers: &ValidatorParameters) {
		if self.on_duty {
			self.balance = ledger.settle(SHIFT, self.balance, self.snap, numbers.debt_cap());
		}
		self.snap = ledger.acc_of(SHIFT);
	}

	/// Counts a block authored.
	pub fn credit(&mut self, ledger: &Ledger, numbers: &ValidatorParameters) {
		self.settle(ledger, numbers);
		self.balance = duty::credit(self.balance, numbers.surplus_cap);
		self.authored = self.authored.saturating_add(1);
	}

	/// Starts a session, on duty or not.
	pub fn begin(&mut self, ledger: &Ledger, on_duty: bool) {
		self.snap = ledger.acc_of(SHIFT);
		self.start = self.snap;
		self.authored = 0;
		self.on_duty = on_duty;
	}

	/// What was expected in this session, with 64 fraction bits.
	pub fn expected(&self, ledger: &Ledger) -> u128 {
		if self.on_duty {
			ledger.acc_of(SHIFT).saturating_sub(self.start)
		} else {
			0
		}
	}

	/// Healthy, behind, or behind for too long, once settled.
	pub fn status(&self, numbers: &ValidatorParameters) -> Status {
		duty::status(self.balance, numbers.throttle_buffer, numbers.ban_buffer)
	}

	/// Whether it authored less than half of what was expected in this session: who is back at work
	/// keeps its seat, however much it owes.
	pub fn is_absent(&self, ledger: &Ledger) -> bool {
		duty::reviews(self.authored).saturating_mul(2) < self.expected(ledger)
	}

	/// How many blocks can come without one of its own before its deficit exceeds `buffer`; once
	/// settled. `None` when nothing is expected.
	pub fn blocks_until(&self, each: u128, buffer: u32) -> Option<u32> {
		let blocks = duty::margin(self.balance, buffer)
			.checked_add(each)?
			.saturating_sub(1)
			.checked_div(each)?;
		Some(u32::try_from(blocks).unwrap_or(u32::MAX))
	}
}

/// Whether so many are behind that the fault is the network's.
pub fn is_outage(behind: u32, heads: u32, percent: u32) -> bool {
	u64::from(behind).saturating_mul(100) > u64::from(heads).saturating_mul(percent.into())
}

/// How many of the set may be removed at once.
pub fn removable(set: u32, numbers: &ValidatorParameters) -> u32 {
	set.saturating_sub(numbers.floor).min(numbers.removals)
}
