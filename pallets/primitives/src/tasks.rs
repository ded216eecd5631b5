//! The market's own words.

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
