//! Seats, states and endings of a panel, and what outlives it.

use crate::skill::{Histogram, UNIFORM};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use munus_primitives::{
	obligation::{Skill, SKILL_ONE, SKILL_START},
	review::{Outcome, MAX_ITEMS},
	sealed::Sealed,
	PanelId, Score,
};
use scale_info::TypeInfo;

pub use munus_primitives::review::PanelKind;

/// The most seats a panel can have.
pub const MAX_SEATS: u32 = 15;

/// The most members a panel can have had: its seats, and those whose seats were filled again.
pub const MAX_MEMBERS: u32 = MAX_SEATS + MAX_SEATS / 2;

/// The most former members of a subject's panels that are kept from sitting again. Two redraws and
/// two appeals from a panel of 5, with every seat filled again that can be, come to less.
pub const MAX_EARLIER: u32 = 64;

/// Of the time to commit, this part at its end is too late to denounce: who reveals a block too
/// early must not lose the seat by it.
pub const DENOUNCE_MARGIN: u32 = 8;

/// How many draws may find too few before a panel goes on with a quorum or is void.
pub const MAX_ATTEMPTS: u8 = 3;

/// The longest note, in bytes.
pub const MAX_NOTE: u32 = 512;

/// The longest rationale, in bytes.
pub const MAX_RATIONALE: u32 = 256;

/// An overall score below this needs a rationale.
pub const RATIONALE_BELOW: Score = 5_000;

/// What a member keeps on chain for itself: its own scores and salt, encrypted to itself.
pub type Note = BoundedVec<u8, ConstU32<MAX_NOTE>>;

/// Why a member scored as it did, as text or a URI.
pub type Rationale = BoundedVec<u8, ConstU32<MAX_RATIONALE>>;

/// The seats of a panel.
pub type Seats<AccountId> = BoundedVec<Seat<AccountId>, ConstU32<MAX_MEMBERS>>;

/// Some of a panel's members.
pub type Members<AccountId> = BoundedVec<AccountId, ConstU32<MAX_MEMBERS>>;

/// Who sat on a subject's panels that have ended.
pub type Former<AccountId> = BoundedVec<AccountId, ConstU32<MAX_EARLIER>>;

/// Scores of items, in the order of the items.
pub type Items = BoundedVec<Score, ConstU32<MAX_ITEMS>>;

/// Which items of a panel, by their index.
pub type Indices = BoundedVec<u8, ConstU32<MAX_ITEMS>>;

/// How far from an audit's verdict a score must lie to have failed it.
pub const AUDIT_MARGIN: Score = 4_000;

/// What a failed audit takes off an enforcer's skill: 0.25.
pub const AUDIT_SKILL: Skill = SKILL_ONE / 4;

/// How many reviews an enforcer must have given to be drawn for an audit: what skill it began with
/// does not show anything yet.
pub const AUDITOR_REVIEWS: u32 = 16;

/// A whole in ten-thousandths.
pub const WHOLE_STAKE: u16 = 10_000;

/// Who scored something, and what came of it for the member.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Judge<AccountId, Balance> {
	/// The member.
	pub who: AccountId,
	/// What it revealed.
	pub score: Score,
	/// The fee it earned, in the native token.
	pub fee: Balance,
	/// Whether the review counted as work done.
	pub credit: bool,
}

/// The panel that gave a subject's last verdict.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Judged<AccountId, Balance> {
	/// The panel.
	pub panel: PanelId,
	/// Its members who revealed.
	pub by: BoundedVec<Judge<AccountId, Balance>, ConstU32<MAX_SEATS>>,
}

/// What a panel is doing. It leaves each phase at its due moment at the latest.
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
pub enum Phase {
	/// Waits for randomness. Next: `Commit`, `AwaitingCapacity` when too few seats are free, or void
	/// after the third draw that finds no quorum.
	AwaitingDraw {
		/// How many draws have found too few.
		attempts: u8,
	},
	/// Its members commit. Next, when every seat is closed: `AwaitingFill` where seats are open
	/// that volunteers could fill and that help to a quorum, else `Reveal`; void when nobody has
	/// committed.
	Commit,
	/// Open seats wait for the randomness of a lottery among volunteers. Next: `FillUp`, or
	/// `Reveal` when nobody is found or there is no randomness at the third look.
	AwaitingFill {
		/// How often there was no randomness.
		attempts: u8,
	},
	/// Volunteers commit. Next: `Reveal` when every seat is closed.
	FillUp,
	/// Who holds a preimage reveals. Next, when all are revealed: `AwaitingThird` when a pair is far
	/// apart on some item, else the end.
	Reveal,
	/// Waits until the organization's enforcers have as many free seats as the panel needs, at most
	/// until its `waits_until`; then it is drawn as far as it can be. Next: `Commit`, or as after
	/// `AwaitingDraw`.
	AwaitingCapacity {
		/// How many draws have found too few.
		attempts: u8,
	},
	/// A pair was far apart on some items: a third reader waits for the randomness of its draw. Next:
	/// `Third`, or the end when nobody is found at the third draw.
	AwaitingThird {
		/// How many draws have found nobody.
		attempts: u8,
	},
	/// The third reader commits. Next: `Reveal`, or the end when it does not.
	Third,
}

impl Phase {
	/// Whether seats take commitments.
	pub fn takes_commits(&self) -> bool {
		matches!(self, Phase::Commit | Phase::FillUp | Phase::Third)
	}
}

/// What has happened on a seat.
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
pub enum SeatState {
	/// Its member was drawn and has not answered.
	Drawn,
	/// Its member gave it up. Open for a volunteer.
	Declined,
	/// Its member did not commit in time. Open for a volunteer.
	Missed,
	/// Its member's scores were known to somebody before their time. Void: it counts as if they had
	/// never been revealed.
	Denounced,
	/// Its member has committed to scores.
	Committed(Sealed),
	/// The scores are known; this is their weighted mean, on a batch that of its items, rounded
	/// down.
	Revealed(Score),
	/// Its member had committed and was removed from office. What it had revealed stands, and is
	/// neither paid nor booked; a commitment counts as never revealed. Not filled again.
	Vacated(Option<Score>),
}

impl SeatState {
	/// Whether the member has committed, whatever came of it.
	pub fn is_committed(&self) -> bool {
		matches!(
			self,
			SeatState::Committed(_)
				| SeatState::Revealed(_)
				| SeatState::Denounced
				| SeatState::Vacated(_)
		)
	}

	/// Whether the member still has the seat.
	pub fn is_open(&self) -> bool {
		!self.is_lost() && !matches!(self, SeatState::Vacated(_))
	}

	/// Whether it was given up or missed, and a volunteer may have it.
	pub fn is_lost(&self) -> bool {
		matches!(self, SeatState::Declined | SeatState::Missed)
	}

	/// The score, once it is known.
	pub fn score(&self) -> Option<Score> {
		match self {
			SeatState::Revealed(score) => Some(*score),
			SeatState::Vacated(score) => *score,
			_ => None,
		}
	}

	/// What becomes of it when its member is removed from office.
	pub fn vacated(self) -> Self {
		match self {
			SeatState::Drawn => SeatState::Missed,
			SeatState::Declined | SeatState::Missed => self,
			_ => SeatState::Vacated(self.score()),
		}
	}
}

/// A seat on a panel.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub struct Seat<AccountId> {
	/// Its member.
	pub who: AccountId,
	/// Who brought the member in; one seat for each.
	pub sponsor: Option<AccountId>,
	/// What has happened on it.
	pub state: SeatState,
	/// Whether it is the third reader of a pair's batch, which reads only where the two are apart.
	pub third: bool,
	/// What was revealed, an overall score for each item it was to read.
	pub scores: Items,
}

/// How a panel ended.
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
pub enum Ending {
	/// A quorum revealed; this is the median, on a batch the mean of the verdicts on its items.
	Verdict(Score),
	/// Void: no quorum could be drawn.
	TooFewSeats,
	/// Void: less than a quorum committed.
	TooFewCommits,
	/// Void: less than a quorum revealed.
	TooFewReveals,
	/// Void: an even number revealed, and the middle two are 4 000 or more apart; on a batch on every
	/// item.
	TooFarApart,
}

impl Ending {
	/// The verdict, if there is one.
	pub fn score(&self) -> Option<Score> {
		match self {
			Ending::Verdict(score) => Some(*score),
			_ => None,
		}
	}

	/// What its subject is told when no redraw follows.
	pub fn outcome(&self) -> Outcome {
		self.score().map_or(Outcome::Void, Outcome::Verdict)
	}
}

/// What an organization's panels are measured by.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Calibration<Balance> {
	/// How often scores fall into each sixteenth of the range, out of 2^31.
	pub histogram: Histogram,
	/// The skill that others are measured by.
	pub reference: Skill,
	/// Fees that were paid for and not earned.
	pub audit_fund: Balance,
}

impl<Balance: Default> Default for Calibration<Balance> {
	fn default() -> Self {
		Self {
			histogram: UNIFORM,
			reference: SKILL_START,
			audit_fund: Balance::default(),
		}
	}
}
