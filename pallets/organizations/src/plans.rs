//! What is under way in an organization, and falls due.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use munus_primitives::{reputation::Decaying, OrgId};
use scale_info::TypeInfo;

/// A change of policy that was announced.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub struct Change<Policy, Moment> {
	/// The policy to come.
	pub policy: Policy,
	/// When it comes into force, in clock blocks.
	pub effective: Moment,
}

/// A hand-over that has begun.
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
pub struct HandOver<Moment> {
	/// When it takes effect, in clock blocks.
	pub effective: Moment,
	/// How many enforcers have objected; more than half of those who serve stop it.
	pub objections: u32,
}

/// Into how many equal locks a sponsor's stake is divided.
pub const STAKE_PARTS: u32 = 4;

/// One member's answer for another's first work.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub struct Sponsorship<AccountId, Moment> {
	/// Who answers.
	pub sponsor: AccountId,
	/// What is left of the stake. In parts, because a part of one lock cannot be destroyed while
	/// the sponsor's standing is frozen.
	pub locks: BoundedVec<Decaying, ConstU32<STAKE_PARTS>>,
	/// Until when it answers, in clock blocks.
	pub until: Moment,
}

/// Why a sponsor answers no longer.
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
pub enum SponsorshipEnd {
	/// The invited has proven itself by a verdict of at least 5 000.
	Proven,
	/// The time is over.
	Expired,
	/// The invitation was taken back or declined.
	Revoked,
	/// Another member answers from now on.
	TakenOver,
	/// Nothing of the stake is left.
	Exhausted,
	/// The organization is closed.
	Closed,
}

/// What falls due in this room.
#[derive(
	Clone,
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
pub enum Deadline<AccountId> {
	/// A change of policy comes into force.
	Policy(OrgId),
	/// A hand-over takes effect.
	HandOver(OrgId),
	/// A sponsor answers no longer for this account.
	Sponsorship(OrgId, AccountId),
	/// An organization goes on to close.
	Closing(OrgId),
}
