//! Panels, seen by whatever is to be scored.

use crate::{OrgId, PanelId, Score};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	dispatch::DispatchResult, pallet_prelude::DispatchError, traits::ConstU32, BoundedVec,
};
use scale_info::TypeInfo;

/// The most criteria a subject can be scored by.
pub const MAX_CRITERIA: u32 = 8;

/// The weights of the criteria, in ten-thousandths; they add up to 10 000.
pub type Criteria = BoundedVec<u16, ConstU32<MAX_CRITERIA>>;

/// One score per criterion, in the order of the criteria.
pub type Scores = BoundedVec<Score, ConstU32<MAX_CRITERIA>>;

/// The policy of panels.
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
	serde::Serialize,
	serde::Deserialize,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReviewPolicy<Balance, Moment> {
	/// Seats on a first panel: 3 or 5.
	pub panel: u8,
	/// The full fee of a seat, in the native token.
	pub fee: Balance,
	/// How long members have to commit, in clock blocks.
	pub commit_window: Moment,
	/// How long members have to reveal, in clock blocks.
	pub reveal_window: Moment,
	/// How long before a panel was asked for an enforcer must have joined to be drawn for it, in
	/// blocks of the chain.
	pub seniority: Moment,
}

impl<Balance: Copy, Moment> ReviewPolicy<Balance, Moment> {
	/// Reveals that make a verdict: more than half the seats.
	pub fn quorum(&self) -> u8 {
		quorum(self.panel)
	}

	/// Seats whose fee must be in escrow before a panel opens.
	pub fn reserved_seats(&self) -> u32 {
		reserved_seats(self.panel)
	}
}

/// How often a void panel is drawn anew.
pub const MAX_REDRAWS: u8 = 2;

/// Reveals that make a verdict on a panel of `seats`: more than half.
pub fn quorum(seats: u8) -> u8 {
	(seats / 2).saturating_add(1)
}

/// Seats whose fee must be in escrow before a panel of `seats` opens. A panel is void with at most
/// `seats − 1` reveals (an even number whose middle two are too far apart), each of them paid, and
/// is drawn anew at most twice.
pub fn reserved_seats(seats: u8) -> u32 {
	let void = u32::from(seats.saturating_sub(1));
	u32::from(seats).saturating_add(u32::from(MAX_REDRAWS).saturating_mul(void))
}

/// How a review ended.
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
pub enum Outcome {
	/// A quorum revealed; this is the median.
	Verdict(Score),
	/// Nobody scored, and no redraw is left.
	Void,
}

/// Asking for a score.
pub trait Review<AccountId> {
	/// Identifies what is to be scored.
	type SubjectId;
	/// An amount of money.
	type Balance;

	/// What must be in escrow for fees before a panel opens on a subject of `org`: see
	/// [`reserved_seats`]; `None` for an unknown organization.
	fn reserve(org: OrgId) -> Option<Self::Balance>;

	/// Whether enough enforcers are active for a panel that leaves out the parties: at least two
	/// more than its seats.
	fn can_open(org: OrgId) -> bool;

	/// Opens a first panel on `subject`. The outcome comes back through [`Subject::on_outcome`].
	fn open(
		org: OrgId,
		subject: Self::SubjectId,
		criteria: Criteria,
	) -> Result<PanelId, DispatchError>;
}

/// What is being scored.
pub trait Subject<AccountId> {
	/// Identifies what is to be scored.
	type SubjectId;
	/// An amount of money.
	type Balance;

	/// Whether `who` has a stake in the score, and so cannot have a seat. Fixed when the panel
	/// opens. Costs one read.
	fn is_party(subject: &Self::SubjectId, who: &AccountId) -> bool;

	/// Pays `amount` of the subject's reserve into the organization's fee account, before the
	/// members are credited with it.
	fn pay_panel(subject: &Self::SubjectId, amount: Self::Balance) -> DispatchResult;

	/// The review has ended.
	fn on_outcome(subject: &Self::SubjectId, panel: PanelId, outcome: Outcome) -> DispatchResult;

	/// The worst-case weight of [`Subject::on_outcome`].
	fn on_outcome_weight() -> frame_support::weights::Weight;
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_reserve_covers_two_voids_and_a_verdict() {
		assert_eq!((quorum(3), quorum(5)), (2, 3));
		assert_eq!(reserved_seats(3), 3 + 2 * 2);
		assert_eq!(reserved_seats(5), 5 + 2 * 4);
	}
}
