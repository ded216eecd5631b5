//! What the chain keeps and tells of its clock and its parameters.

use crate::governed::{ParameterId, Unit};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// A reason for the clock to stand still.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pause {
	/// A multi-block migration.
	Migration,
	/// Safe mode.
	SafeMode,
}

/// The reasons there are for the clock to stand still. They may overlap.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct PauseReasons {
	/// A multi-block migration.
	pub migration: bool,
	/// Safe mode.
	pub safe_mode: bool,
}

impl PauseReasons {
	/// Sets or removes one.
	pub fn set(&mut self, why: Pause, holds: bool) {
		match why {
			Pause::Migration => self.migration = holds,
			Pause::SafeMode => self.safe_mode = holds,
		}
	}

	/// Whether there is any.
	pub fn any(&self) -> bool {
		self.migration || self.safe_mode
	}
}

/// By how much the clock is behind the chain.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Standstill<BlockNumber> {
	/// For how many blocks it has stood still so far, finished pauses only.
	pub passed: BlockNumber,
	/// The block since which it stands still, while it does.
	pub since: Option<BlockNumber>,
	/// Why it stands still.
	pub reasons: PauseReasons,
}

/// A change that is announced.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Change<BlockNumber> {
	/// The number.
	pub id: ParameterId,
	/// Its value to come.
	pub value: u128,
	/// The block of the chain from which on it holds.
	pub effective: BlockNumber,
}

/// Why a value is refused.
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
pub enum Refusal {
	/// It is below the smallest value allowed.
	#[codec(index = 0)]
	TooSmall,
	/// It is above the largest value allowed.
	#[codec(index = 1)]
	TooLarge,
	/// A smallest value would lie above its largest.
	#[codec(index = 2)]
	Inconsistent,
	/// As many changes as there may be are announced already.
	#[codec(index = 3)]
	TooManyChanges,
}

/// A governed number, as clients read it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct ParameterView<BlockNumber> {
	/// The number.
	pub id: ParameterId,
	/// Where it is kept: the room, then the field.
	pub name: Vec<u8>,
	/// What it counts.
	pub unit: Unit,
	/// The smallest value allowed.
	pub min: u128,
	/// The largest value allowed.
	pub max: u128,
	/// Its value on a production chain from the genesis on.
	pub default: u128,
	/// Its value now.
	pub value: u128,
	/// The value that is announced, and the block from which on it holds.
	pub scheduled: Option<(u128, BlockNumber)>,
	/// Whether only the upgrade track may change it.
	pub root_only: bool,
}
