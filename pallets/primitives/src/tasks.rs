//! The market's own words.

use crate::TaskId;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// What a provider puts at risk with a claim.
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
pub enum Bond {
	/// Nothing: at the entry tier only.
	None,
	/// Money, in the native token.
	Money,
	/// Locked reputation of the task's organization.
	Reputation,
}

/// What of a task is scored: one part of the work, one batch of a contest's entries, its finals, or
/// one challenge. Each has a panel of its own, and a panel's former members by itself.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	MaxEncodedLen,
)]
pub struct Matter {
	/// The task.
	pub task: TaskId,
	/// What of it: parts of the work are numbered from 0, batches from [`Matter::BATCHES`], the
	/// finals are [`Matter::FINALS`], challenges count from [`Matter::CHALLENGES`].
	pub part: u32,
}

impl Matter {
	/// The number of a contest's first batch.
	pub const BATCHES: u32 = 256;
	/// The number of a contest's finals.
	pub const FINALS: u32 = 4_096;
	/// The number of the first challenge.
	pub const CHALLENGES: u32 = 8_192;

	/// A part of the work; a task without milestones is part 0.
	pub const fn new(task: TaskId, part: u32) -> Self {
		Self { task, part }
	}
}
