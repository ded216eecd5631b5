//! Panels, seen by whatever is to be scored.

use crate::{agenda::Weighed, OrgId, PanelId, Reputation, Score};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	dispatch::DispatchResult, pallet_prelude::DispatchError, traits::ConstU32, BoundedVec,
};
use scale_info::TypeInfo;

/// The most criteria a subject can be scored by.
pub const MAX_CRITERIA: u32 = 8;

/// The weights of the criteria, in ten-thousandths; they add up to 10 000.
pub type Criteria = BoundedVec<u16, ConstU32<MAX_CRITERIA>>;

/// The most things that one panel can score. Twelve scores and the longest rationale still fit the
/// note that a member keeps for itself.
pub const MAX_ITEMS: u32 = 12;

/// What a member has sealed: one score per criterion, in the order of the criteria; on a batch one
/// overall score per item that it was to read, in the order of the items.
pub type Scores = BoundedVec<Score, ConstU32<MAX_ITEMS>>;

/// The verdict on each item of a batch; `None` where there is none.
pub type ItemScores = BoundedVec<Option<Score>, ConstU32<MAX_ITEMS>>;

/// Several things scored together: each member of the panel reads them all, commits once and
/// reveals once.
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
pub struct Batch {
	/// How many things, 1 to [`MAX_ITEMS`].
	pub items: u8,
	/// Who reads them.
	pub reading: Reading,
}

/// Who reads a batch.
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
pub enum Reading {
	/// A panel of the ordinary size; the verdict on an item is its median.
	#[codec(index = 0)]
	Full,
	/// Two; the verdict on an item is the mean of their scores. Where these are 4 000 or more apart
	/// a third reads the item too, and the verdict is the median of the three.
	#[codec(index = 1)]
	Pair,
}

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
	/// How long a verdict can be appealed before it is settled by, in clock blocks; zero: never,
	/// it is settled at once.
	pub appeal_window: Moment,
}

/// What panels on a subject are drawn under, fixed when the subject was agreed on: no change of
/// policy, and no rush on the enforcers, touches it afterwards.
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
pub struct PanelTerms<Balance, Moment> {
	/// Seats of the panel, odd. The pairs that read a batch are two whatever it is.
	pub size: u8,
	/// The full fee of a seat, in the native token; on a batch, for each item read.
	pub fee: Balance,
	/// What a review that stands earns, in reputation.
	pub reward: Reputation,
	/// How long members have to commit, in clock blocks.
	pub commit_window: Moment,
	/// How long members have to reveal, in clock blocks.
	pub reveal_window: Moment,
	/// How long before a panel was asked for an enforcer must have joined to be drawn for it, in
	/// blocks of the chain.
	pub seniority: Moment,
}

/// Which panel on its subject it is.
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
pub enum PanelKind {
	/// The first one.
	First,
	/// Drawn anew after so many void ones, 1 or 2.
	Redraw(u8),
	/// The larger one of the first or second appeal, 1 or 2. Not drawn anew: when it is void, the
	/// verdict before it stands.
	Appeal(u8),
	/// Scores again what has a verdict: drawn from those whose skill is no less than the
	/// organization's reference and shown over at least 16 reviews, and paid by its audit fund. Not
	/// drawn anew.
	Audit,
}

impl PanelKind {
	/// The panel that follows when this one is void; `None` when no redraw is left.
	pub fn redraw(self) -> Option<Self> {
		match self {
			PanelKind::First => Some(PanelKind::Redraw(1)),
			PanelKind::Redraw(n) if n < MAX_REDRAWS => Some(PanelKind::Redraw(n.saturating_add(1))),
			_ => None,
		}
	}

	/// Whether there can be such a panel.
	pub fn is_valid(self) -> bool {
		match self {
			PanelKind::First | PanelKind::Audit => true,
			PanelKind::Redraw(n) => (1..=MAX_REDRAWS).contains(&n),
			PanelKind::Appeal(n) => (1..=MAX_APPEALS).contains(&n),
		}
	}
}

/// How often a void panel is drawn anew.
pub const MAX_REDRAWS: u8 = 2;

/// How often a verdict can be appealed.
pub const MAX_APPEALS: u8 = 2;

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

/// Fees that may be due before a batch on `seats` seats is settled, each for one item: every void
/// panel costs at most one seat less than it has, but that a pair which is far apart everywhere is
/// paid for both; the last one is paid for every seat, and a pair for a third reader.
pub fn reserved_readings(seats: u8, batch: Batch) -> u32 {
	let panels = match batch.reading {
		Reading::Full => reserved_seats(seats),
		Reading::Pair => 3u32.saturating_add(u32::from(MAX_REDRAWS).saturating_mul(2)),
	};
	panels.saturating_mul(batch.items.into())
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
	/// A span of clock blocks.
	type Moment;

	/// What a panel of `org` would be drawn under if it were agreed on now; `None` for an unknown
	/// organization. The fee rises with how many of the enforcers' seats are taken.
	fn terms(org: OrgId) -> Option<PanelTerms<Self::Balance, Self::Moment>>;

	/// What must be in escrow for fees before a first panel opens: see [`reserved_seats`].
	fn reserve(terms: &PanelTerms<Self::Balance, Self::Moment>) -> Self::Balance;

	/// Whether enough enforcers are active for a panel of `size` that leaves out the parties: at
	/// least two more than its seats.
	fn can_open(org: OrgId, size: u8) -> bool;

	/// What a panel of `size` could expect if it were asked for now; `None` where nobody can tell.
	fn outlook(_org: OrgId, _size: u8) -> Option<Outlook<Self::Moment>> {
		None
	}

	/// How many seats the panel of an appeal from a panel of `size` would have: twice as many and
	/// one, or as many as there are enforcers for it. `None` when that is no more than `size`.
	fn appeal_size(org: OrgId, subject: &Self::SubjectId, size: u8) -> Option<u8>;

	/// Opens a panel on `subject`, without those who sat on an earlier one. The outcome comes back
	/// through [`Subject::on_outcome`]. A subject has at most one panel at a time.
	fn open(
		org: OrgId,
		subject: Self::SubjectId,
		kind: PanelKind,
		criteria: Criteria,
		terms: PanelTerms<Self::Balance, Self::Moment>,
	) -> Result<PanelId, DispatchError>;

	/// Opens an audit of the last verdict on `subject`: [`Review::open`] with [`PanelKind::Audit`].
	/// Each member of the panel that gave that verdict whose score lies 4 000 or more from the
	/// audit's loses the fee, the credit, a quarter of skill and `stake` ten-thousandths of what it
	/// has locked, for which the subject answers: in proportion to what hung on the score.
	fn open_audit(
		org: OrgId,
		subject: Self::SubjectId,
		criteria: Criteria,
		terms: PanelTerms<Self::Balance, Self::Moment>,
		_stake: u16,
	) -> Result<PanelId, DispatchError> {
		Self::open(org, subject, PanelKind::Audit, criteria, terms)
	}

	/// What must be in escrow for fees before a batch is opened: every item is paid for by itself.
	fn reserve_batch(
		terms: &PanelTerms<Self::Balance, Self::Moment>,
		_batch: Batch,
	) -> Self::Balance {
		Self::reserve(terms)
	}

	/// Opens a first panel on the items of `subject`. The verdicts come back through
	/// [`Subject::on_batch`].
	fn open_batch(
		_org: OrgId,
		_subject: Self::SubjectId,
		_criteria: Criteria,
		_terms: PanelTerms<Self::Balance, Self::Moment>,
		_batch: Batch,
	) -> Result<PanelId, DispatchError> {
		Err(DispatchError::Unavailable)
	}

	/// Puts `amount` into the organization's fund for audits. The caller has moved it into the
	/// organization's fee account.
	fn fund_audits(_org: OrgId, _amount: Self::Balance) {}

	/// Takes up to `amount`, and at most half of what there is, out of the organization's fund of
	/// fees that were not earned. Gives what was taken: it lies in the organization's fee account
	/// and is the caller's from now on.
	fn draw_on_fund(org: OrgId, amount: Self::Balance) -> Self::Balance;

	/// The subject has ended: forgets who sat on its panels.
	fn forget(subject: &Self::SubjectId);
}

/// What a panel that is asked for now could expect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outlook<Moment> {
	/// How many panels wait for free seats.
	pub queued: u32,
	/// How long until it is drawn, in clock blocks: until there is randomness for it, and until
	/// seats are free for it and all that wait.
	pub draw: Moment,
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

	/// Pays `amount` of what the subject keeps for its panel into the organization's fee account,
	/// before the members are credited with it. Not asked for an audit.
	fn pay_panel(subject: &Self::SubjectId, amount: Self::Balance) -> DispatchResult;

	/// The review has ended. Gives what that weighed.
	fn on_outcome(subject: &Self::SubjectId, panel: PanelId, outcome: Outcome) -> Weighed;

	/// The review of a batch has ended: with a verdict on each item that has one; with none on any
	/// when nobody scored and no redraw is left. Gives what that weighed.
	fn on_batch(_subject: &Self::SubjectId, _panel: PanelId, _scores: ItemScores) -> Weighed {
		Ok(frame_support::weights::Weight::zero())
	}

	/// The worst-case weight of [`Subject::on_outcome`] and [`Subject::on_batch`].
	fn on_outcome_weight() -> frame_support::weights::Weight;

	/// What the subject's own record weighs, which pays the panel and is changed by the outcome: of the two it is
	/// counted once.
	fn record_weight() -> frame_support::weights::Weight {
		frame_support::weights::Weight::zero()
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_reserve_covers_two_voids_and_a_verdict() {
		assert_eq!((quorum(3), quorum(5)), (2, 3));
		assert_eq!(reserved_seats(3), 3 + 2 * 2);
		assert_eq!(reserved_seats(5), 5 + 2 * 4);
		let batch = |reading| Batch { items: 10, reading };
		assert_eq!(reserved_readings(3, batch(Reading::Full)), 70);
		assert_eq!(reserved_readings(3, batch(Reading::Pair)), 70);
		assert_eq!(reserved_readings(5, batch(Reading::Full)), 130);
	}
}
