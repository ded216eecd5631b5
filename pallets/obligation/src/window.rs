//! Work offered, owed and done by the day, over a ring of days.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use munus_primitives::obligation::Workload;
use scale_info::TypeInfo;

/// How many days are kept.
pub const DAYS: u32 = 30;

/// What happened on one UTC day.
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
pub struct Day {
	/// Which day, in days since 1970-01-01.
	pub day: u32,
	/// Seats offered.
	pub offered: u64,
	/// Duty that fell to anybody, in reviews with 64 fraction bits.
	pub owed: u128,
	/// Reviews that counted as work done.
	pub done: u64,
	/// Fees earned, in the native token.
	pub fees: u128,
}

impl Day {
	/// The place of a day in the ring.
	pub fn index(day: u32) -> u32 {
		day.checked_rem(DAYS).unwrap_or(0)
	}

	/// Whether the day is one of the last [`DAYS`], today included.
	pub fn is_recent(&self, today: u32) -> bool {
		self.day <= today && today.saturating_sub(self.day) < DAYS
	}
}

/// The last days, each at its place ([`Day::index`]).
pub type Ring = [Day; DAYS as usize];

/// Puts a day that is over in its place.
pub fn keep(days: &mut Ring, past: Day) {
	let place = usize::try_from(Day::index(past.day)).unwrap_or_default();
	if let Some(day) = days.get_mut(place) {
		*day = past;
	}
}

/// The sum over the recent ones of `days`.
pub fn sum<'a>(days: impl Iterator<Item = &'a Day>, today: u32) -> Workload {
	let (mut sum, mut owed) = (Workload::default(), 0u128);
	for day in days.filter(|day| day.is_recent(today)) {
		sum.offered = sum.offered.saturating_add(day.offered);
		sum.done = sum.done.saturating_add(day.done);
		sum.fees = sum.fees.saturating_add(day.fees);
		owed = owed.saturating_add(day.owed);
	}
	sum.owed = u64::try_from(owed >> 64).unwrap_or(u64::MAX);
	sum
}
