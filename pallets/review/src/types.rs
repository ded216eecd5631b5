//! A panel, its seats and its states.

use crate::skill::{Histogram, UNIFORM};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use munus_primitives::{
	obligation::{Skill, SKILL_START},
	review::{quorum, Criteria, Outcome},
	sealed::Sealed,
	OrgId, Reputation, Score,
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
	/// Waits for randomness. Next: `Commit`, or void after the third draw that finds no quorum.
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
	/// Who holds a preimage reveals. Next: the end, when all are revealed.
	Reveal,
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
	/// The scores are known; this is their weighted mean.
	Revealed(Score),
}

impl SeatState {
	/// Whether the member has committed, whatever came of it.
	pub fn is_committed(&self) -> bool {
		matches!(
			self,
			SeatState::Committed(_) | SeatState::Revealed(_) | SeatState::Denounced
		)
	}

	/// Whether the member still has the seat.
	pub fn is_open(&self) -> bool {
		!matches!(self, SeatState::Declined | SeatState::Missed)
	}

	/// The score, once it is known.
	pub fn score(&self) -> Option<Score> {
		match self {
			SeatState::Revealed(score) => Some(*score),
			_ => None,
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
}

/// A panel, from its opening to its end. Fee, windows, seniority and reward are those of the
/// policy when it was opened.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Panel<AccountId, SubjectId, Balance, Block> {
	/// Whose enforcers it is drawn from.
	pub org: OrgId,
	/// What it scores.
	pub subject: SubjectId,
	/// Which panel on its subject it is.
	pub kind: PanelKind,
	/// How many seats it should have.
	pub size: u8,
	/// The full fee of a seat.
	pub fee: Balance,
	/// What a review that stands earns.
	pub reward: Reputation,
	/// How long its members have to commit, in clock blocks.
	pub commit_window: Block,
	/// How long they have to reveal, in clock blocks.
	pub reveal_window: Block,
	/// How long before `requested` a member must have joined, in blocks of the chain.
	pub seniority: Block,
	/// The weights of the criteria.
	pub criteria: Criteria,
	/// When its randomness was asked for, as the source of randomness marks it.
	pub requested: Block,
	/// What it is doing.
	pub phase: Phase,
	/// When it moves on by itself, in clock blocks.
	pub due: Block,
	/// What commitments are sealed under; zero until it is drawn.
	pub seed: [u8; 32],
	/// Its seats; none until it is drawn. Those given up stay in the list beside those who took
	/// them over.
	pub seats: Seats<AccountId>,
}

impl<AccountId: PartialEq + Clone, SubjectId, Balance, Block>
	Panel<AccountId, SubjectId, Balance, Block>
{
	/// Reveals that make a verdict.
	pub fn quorum(&self) -> usize {
		quorum(self.size).into()
	}

	/// The state of `who`'s seat; `None` when it has none.
	pub fn state_of(&self, who: &AccountId) -> Option<SeatState> {
		self.seats
			.iter()
			.find(|seat| seat.who == *who)
			.map(|seat| seat.state)
	}

	/// Changes the state of `who`'s seat.
	pub fn set_state(&mut self, who: &AccountId, state: SeatState) {
		if let Some(seat) = self.seats.iter_mut().find(|seat| seat.who == *who) {
			seat.state = state;
		}
	}

	/// How many have been drawn and not answered.
	pub fn unanswered(&self) -> usize {
		self.seats
			.iter()
			.filter(|seat| seat.state == SeatState::Drawn)
			.count()
	}

	/// How many have committed and not revealed.
	pub fn sealed(&self) -> usize {
		let sealed = |seat: &&Seat<AccountId>| matches!(seat.state, SeatState::Committed(_));
		self.seats.iter().filter(sealed).count()
	}

	/// How many have committed, whatever came of it.
	pub fn committed(&self) -> usize {
		let committed = |seat: &&Seat<AccountId>| seat.state.is_committed();
		self.seats.iter().filter(committed).count()
	}

	/// How many seats are taken: all but those given up.
	pub fn taken(&self) -> usize {
		let taken = |seat: &&Seat<AccountId>| seat.state.is_open();
		self.seats.iter().filter(taken).count()
	}

	/// How many seats volunteers may fill: those not taken, fewer than half of the panel.
	pub fn fillable(&self) -> usize {
		let free = usize::from(self.size).saturating_sub(self.taken());
		let most = usize::from(self.size).saturating_sub(1) / 2;
		free.min(most)
	}

	/// What has been revealed.
	pub fn scores(&self) -> Vec<Score> {
		self.seats
			.iter()
			.filter_map(|seat| seat.state.score())
			.collect()
	}

	/// Closes every seat whose member has not answered, and gives those members.
	pub fn close_unanswered(&mut self) -> Members<AccountId> {
		let mut missed = Members::new();
		for seat in self
			.seats
			.iter_mut()
			.filter(|seat| seat.state == SeatState::Drawn)
		{
			seat.state = SeatState::Missed;
			// As long as the seats are.
			let _ = missed.try_push(seat.who.clone());
		}
		missed
	}
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
	/// A quorum revealed; this is the median.
	Verdict(Score),
	/// Void: no quorum could be drawn.
	TooFewSeats,
	/// Void: less than a quorum committed.
	TooFewCommits,
	/// Void: less than a quorum revealed.
	TooFewReveals,
	/// Void: an even number revealed, and the middle two are 4 000 or more apart.
	TooFarApart,
}

impl Ending {
	/// What its subject is told when no redraw follows.
	pub fn outcome(&self) -> Outcome {
		match self {
			Ending::Verdict(score) => Outcome::Verdict(*score),
			_ => Outcome::Void,
		}
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
