//! What a contest is made of.

use crate::{
	rules::{award, quote::MAX_FINALISTS, rank::Ranked},
	types::Delivery,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use munus_primitives::{escrow::Deal, review::MAX_ITEMS, sealed::Sealed, PanelId, Score};
use scale_info::TypeInfo;

/// How many challenges of a contest may be heard at once.
pub const MAX_CHALLENGES: u8 = 8;

/// How many openings or collections one call may carry.
pub const MAX_BATCH: u32 = 16;

/// How many readings an entry's bond pays for.
pub const BOND_READINGS: u32 = 2;

/// Which entries a panel reads, in its order.
pub type Items = BoundedVec<u32, ConstU32<MAX_ITEMS>>;

/// The best entries, in the order of their rank.
pub type Best = BoundedVec<Ranked, ConstU32<{ MAX_FINALISTS as u32 }>>;

/// What a contest has come to so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Contest<Balance> {
	/// How many entries its readings are paid for.
	pub slots: u32,
	/// How many have entered; entries are numbered from 0.
	pub entries: u32,
	/// How many seals were ever made: the number of the next.
	pub seals: u32,
	/// How many entered without a bond.
	pub bondless: u32,
	/// What the requester has prepaid for each of them, in the native token.
	pub prepay: Balance,
	/// How many entries were opened.
	pub opened: u32,
	/// How many challenges there were: the number of the next.
	pub challenges: u32,
	/// The sum of the weights of all entries, of those that are paid too.
	pub sum: u128,
	/// The best entries.
	pub best: Best,
	/// The price by the entries that were opened: what hangs on one of them in reputation. Fixed with
	/// the pot.
	pub share: Balance,
	/// The price that is divided, fixed when the last word was spoken.
	pub pot: Balance,
}

/// One entry of a contest.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Entry<AccountId, AssetId, Balance, Uri> {
	/// Whose it is.
	pub who: AccountId,
	/// The how many-th seal of the contest it is.
	pub order: u32,
	/// What was sealed.
	pub seal: Sealed,
	/// What is at risk; `None`: nothing.
	pub bond: Option<Deal<AssetId, Balance>>,
	/// Where it is, once it was opened.
	pub work: Option<Delivery<Uri>>,
	/// Its score: by the pair, then by the finals.
	pub score: Option<Score>,
	/// The earlier entry that it is a copy of.
	pub copy_of: Option<u32>,
	/// Whether a panel hears a challenge of it.
	pub challenged: bool,
}

impl<AccountId, AssetId, Balance, Uri> Entry<AccountId, AssetId, Balance, Uri> {
	/// Whether it was opened and is no copy.
	pub fn counts(&self) -> bool {
		self.work.is_some() && self.copy_of.is_none()
	}

	/// Whether it has earned nothing for which it was read, or was never opened.
	pub fn forfeits(&self, guarantee: Score) -> bool {
		self.work.is_none() || self.score.is_some_and(|score| score < guarantee)
	}

	/// What it is ranked by.
	pub fn ranked(&self, index: u32, score: Score) -> Ranked {
		Ranked {
			score,
			order: self.order,
			index,
		}
	}
}

/// The charge that one entry copies an earlier one.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Challenge<AccountId, AssetId, Balance> {
	/// Who makes it.
	pub who: AccountId,
	/// The entry that shall be a copy.
	pub copy: u32,
	/// The earlier entry.
	pub original: u32,
	/// What pays the panel.
	pub bond: Deal<AssetId, Balance>,
	/// What of it the entry gets when the challenge fails.
	pub part: Balance,
	/// The panel.
	pub panel: PanelId,
}

/// An opening of an entry, for [`crate::Call::open_entries`].
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub struct EntryOpening<AccountId, Uri> {
	/// Whose entry.
	pub who: AccountId,
	/// Where the work is.
	pub uri: Uri,
	/// The hash of its bytes.
	pub hash: [u8; 32],
	/// The salt it was sealed with.
	pub salt: [u8; 32],
}

/// What a score weighs when the price is divided in proportion.
pub fn weight_of(award: crate::Award, guarantee: Score, score: Option<Score>) -> u128 {
	match (award, score) {
		(crate::Award::Power { floor, k }, Some(score)) if score >= guarantee => {
			award::weight(score, floor, k)
		}
		_ => 0,
	}
}
