//! Every governed number, one by one: what it is called, what it counts, and what it may be.

mod kinds;
mod table;

pub use table::ParameterId;

use crate::{chain::Refusal, parameters::ParameterSet};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// What a number counts.
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
pub enum Unit {
	/// Things, of which there is a number.
	#[codec(index = 0)]
	Count,
	/// Blocks of the chain.
	#[codec(index = 1)]
	Blocks,
	/// Blocks of the clock, which stands still while users cannot act.
	#[codec(index = 2)]
	ClockBlocks,
	/// The smallest unit of the native token, a million millionth of a MUN.
	#[codec(index = 3)]
	Amount,
	/// Ten-thousandths of a whole.
	#[codec(index = 4)]
	TenThousandths,
	/// Millionths of a whole.
	#[codec(index = 5)]
	Millionths,
	/// Millionths of a point of reputation.
	#[codec(index = 6)]
	Reputation,
	/// Hundredths of a whole.
	#[codec(index = 7)]
	Percent,
	/// Nothing: it names something.
	#[codec(index = 8)]
	Id,
}

impl ParameterId {
	/// Whether only the upgrade track may change it: a weaker track must not lower the bar of a
	/// stronger one.
	pub fn is_of_governance(self) -> bool {
		self.name().starts_with("governance.")
	}

	/// What is wrong with a value by itself.
	pub fn check(self, value: u128) -> Result<(), Refusal> {
		let (min, max) = self.bounds();
		if value < min {
			return Err(Refusal::TooSmall);
		}
		if value > max {
			return Err(Refusal::TooLarge);
		}
		Ok(())
	}
}

impl ParameterSet {
	/// This set with one number changed.
	pub fn with(mut self, id: ParameterId, value: u128) -> Result<Self, Refusal> {
		id.check(value)?;
		if !id.write(&mut self, value) {
			return Err(Refusal::TooLarge);
		}
		self.check()?;
		Ok(self)
	}

	/// What is wrong with the set: a number out of its bounds, or two that contradict each other.
	pub fn check(&self) -> Result<(), Refusal> {
		for id in ParameterId::ALL {
			id.check(id.read(self))?;
		}
		if self.is_consistent() {
			Ok(())
		} else {
			Err(Refusal::Inconsistent)
		}
	}

	/// Every lower bound lies at or below its upper one.
	fn is_consistent(&self) -> bool {
		let bounds = &self.organizations;
		let spans = [
			bounds.window,
			bounds.phase,
			bounds.seniority,
			bounds.notice,
			bounds.grace,
			bounds.half_life,
			bounds.dormancy,
			bounds.sponsoring,
		];
		spans.iter().all(|span| span.min <= span.max)
			&& bounds.fee.min <= bounds.fee.max
			&& bounds.bond.min <= bounds.bond.max
			&& bounds.min_audit_rate <= bounds.max_audit_rate
			&& self.tasks.min_window <= self.tasks.max_window
			&& self.validators.is_sound()
	}
}
