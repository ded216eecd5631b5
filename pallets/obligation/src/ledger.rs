//! The account of an office: what its holders owe together, and what each owes. It knows neither
//! reviews nor enforcers: any work that comes in units and is expected of those on duty can be
//! booked, such as blocks of validators. Amounts are units with 64 fraction bits.

use crate::duty;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// The most shifts an office can have.
pub const MAX_SHIFTS: usize = 8;

/// Which shifts are on duty.
pub type OnDuty = [bool; MAX_SHIFTS];

/// Running totals of an office.
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
pub struct Ledger {
	/// Duty that ever fell to each head of a shift, with 64 fraction bits. Cannot overflow: a day
	/// adds less than 2^96.
	pub acc: [u128; MAX_SHIFTS],
	/// How many of a shift owe duty.
	pub heads: [u32; MAX_SHIFTS],
	/// The part of `acc` that fell on `day`.
	pub used: [u128; MAX_SHIFTS],
	/// The UTC day of the last offer, in days since 1970-01-01.
	pub day: u32,
	/// Units ever offered.
	pub offered: u64,
	/// Duty that ever fell to anybody, with 64 fraction bits; at most `offered`.
	pub owed: u128,
	/// Units ever counted as done.
	pub done: u64,
}

/// What one offer added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accrual {
	/// How many were on duty.
	pub on_duty: u32,
	/// What fell to each head of a shift, with 64 fraction bits.
	pub shares: [u128; MAX_SHIFTS],
	/// What fell to all of them together, with 64 fraction bits.
	pub owed: u128,
}

impl Ledger {
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

	/// How many owe duty in the shifts on duty.
	pub fn on_duty(&self, on: &OnDuty) -> u32 {
		self.heads
			.iter()
			.zip(on)
			.filter(|(_, on)| **on)
			.fold(0, |sum, (heads, _)| sum.saturating_add(*heads))
	}

	/// Counts one more in a shift.
	pub fn take_on(&mut self, shift: u8) {
		if let Some(heads) = self.heads.get_mut(usize::from(shift)) {
			*heads = heads.saturating_add(1);
		}
	}

	/// Counts one less in a shift.
	pub fn stand_down(&mut self, shift: u8) {
		if let Some(heads) = self.heads.get_mut(usize::from(shift)) {
			*heads = heads.saturating_sub(1);
		}
	}

	/// Lets `want` fall to each head on duty, up to the day's cap, for `units` on offer.
	pub fn accrue(
		&mut self,
		on: &OnDuty,
		want: u128,
		day_cap: u32,
		units: u32,
		today: u32,
	) -> Accrual {
		if self.day != today {
			self.day = today;
			self.used = Default::default();
		}
		self.offered = self.offered.saturating_add(units.into());
		let mut accrual = Accrual {
			on_duty: self.on_duty(on),
			shares: Default::default(),
			owed: 0,
		};
		let shifts = self
			.acc
			.iter_mut()
			.zip(&mut self.used)
			.zip(&self.heads)
			.zip(&mut accrual.shares);
		for ((((acc, used), heads), share), _) in shifts.zip(on).filter(|(_, on)| **on) {
			*share = duty::within_day(want, day_cap, *used);
			*acc = acc.saturating_add(*share);
			*used = used.saturating_add(*share);
			let owed = share.saturating_mul((*heads).into());
			accrual.owed = accrual.owed.saturating_add(owed);
		}
		self.owed = self.owed.saturating_add(accrual.owed);
		accrual
	}

	/// The balance of a head of `shift` that was settled up to `snap`, settled as of now.
	pub fn settle(&self, shift: u8, balance: i128, snap: u128, debt_cap: u32) -> i128 {
		let owed = self.acc_of(shift).saturating_sub(snap);
		duty::settle(balance, owed, debt_cap)
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
