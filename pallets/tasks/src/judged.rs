//! A verdict that can still be appealed, and the appeal.

use crate::types::Submission;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use munus_primitives::{escrow::Deal, Score};
use scale_info::TypeInfo;

use crate::types::Cause;

/// How many may contribute to one bond.
pub const MAX_CONTRIBUTORS: u32 = 8;

/// The longest public reply to a score, in bytes.
pub const MAX_REPLY: u32 = 512;

/// A delivered piece of work with a verdict that is not settled by yet.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub struct Judged<AccountId, AssetId, Balance, Moment> {
	/// What was delivered.
	pub submission: Submission<AccountId, AssetId, Balance, Moment>,
	/// Why it was scored.
	pub cause: Cause,
	/// Fees paid to the first panel and its redraws, and to the protocol.
	pub fees: Balance,
	/// The verdict so far.
	pub score: Score,
	/// How many seats the panel had that gave it.
	pub size: u8,
	/// How many appeals panels have decided.
	pub appeals: u8,
	/// Whether the provider has replied in public.
	pub replied: bool,
}

/// An appeal, and its bond.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub struct Appeal<AccountId, AssetId, Balance> {
	/// Which party appeals.
	pub who: AccountId,
	/// The score it holds right.
	pub claim: Score,
	/// How many seats the panel will have; `None`: there are too few enforcers, the council
	/// decides.
	pub size: Option<u8>,
	/// How much the bond must be.
	pub needed: Balance,
	/// What of it the counterparty gets when the appeal fails.
	pub part: Balance,
	/// The bond so far.
	pub bond: Deal<AssetId, Balance>,
	/// Who has contributed how much to it, the appealing party first.
	pub contributors: BoundedVec<(AccountId, Balance), ConstU32<MAX_CONTRIBUTORS>>,
}

/// How an appeal ended.
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
pub enum AppealEnd {
	/// The new verdict lies closer to the claim. The contributors get back the bond, and its
	/// panel's cost as far as the loser's stake and the fund of unearned fees go.
	BorneOut,
	/// It does not. The bond has paid the panel and in part the counterparty.
	Failed,
	/// Nobody decided. The contributors get back what the panel has not cost.
	Undecided,
	/// The bond was not complete in time, or another party's was first. The contributors get it
	/// back.
	Withdrawn,
}
