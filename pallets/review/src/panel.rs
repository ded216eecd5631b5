//! A panel and what can be said of it.

use crate::types::{Indices, Items, Members, Phase, Seat, SeatState, Seats};
use alloc::vec::Vec;
use codec::{Decode, Encode, MaxEncodedLen};
use munus_primitives::{
	review::{quorum, Batch, Criteria, PanelKind, Reading},
	OrgId, Reputation, Score,
};
use scale_info::TypeInfo;

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
	/// The full fee of a seat, on a batch for each item.
	pub fee: Balance,
	/// What a review that stands earns.
	pub reward: Reputation,
	/// How long its members have to commit, in clock blocks.
	pub commit_window: Block,
	/// How long they have to reveal, in clock blocks.
	pub reveal_window: Block,
	/// How long before `requested` a member must have joined, in blocks of the chain.
	pub seniority: Block,
	/// How long it may wait for free seats, in clock blocks.
	pub max_wait: Block,
	/// Of an audit: what each member of the audited panel loses of its stake if it fails, in
	/// ten-thousandths.
	pub stake: u16,
	/// The weights of the criteria.
	pub criteria: Criteria,
	/// What it scores together, and who reads it; `None` when it scores one thing.
	pub batch: Option<Batch>,
	/// When its randomness was asked for, as the source of randomness marks it.
	pub requested: Block,
	/// What it is doing.
	pub phase: Phase,
	/// Until when it may wait for free seats, in clock blocks, once it has begun to.
	pub waits_until: Option<Block>,
	/// When it moves on by itself, in clock blocks.
	pub due: Block,
	/// What commitments are sealed under; zero until it is drawn.
	pub seed: [u8; 32],
	/// Its seats; none until it is drawn. Those given up stay in the list beside those who took
	/// them over.
	pub seats: Seats<AccountId>,
	/// The items where a pair is too far apart, for the third reader.
	pub apart: Indices,
}

impl<AccountId: PartialEq + Clone, SubjectId, Balance, Block>
	Panel<AccountId, SubjectId, Balance, Block>
{
	/// Reveals that make a verdict.
	pub fn quorum(&self) -> usize {
		quorum(self.size).into()
	}

	/// How many things it scores.
	pub fn items(&self) -> u8 {
		self.batch.map_or(1, |batch| batch.items)
	}

	/// Whether a third reader is still to be asked where two are far apart.
	pub fn may_ask_third(&self) -> bool {
		let pair = self.batch.map(|batch| batch.reading) == Some(Reading::Pair);
		pair && self.apart.is_empty()
	}

	/// How many scores `who` has to give: one per criterion, or one per item it reads.
	pub fn asked(&self, who: &AccountId) -> usize {
		let third = self.seats.iter().any(|seat| seat.third && seat.who == *who);
		match self.batch {
			None => self.criteria.len(),
			Some(_) if third => self.apart.len(),
			Some(batch) => batch.items.into(),
		}
	}

	/// The seat's score of each item; `None` where it has none.
	pub fn reading(&self, seat: &Seat<AccountId>) -> Vec<Option<Score>> {
		let read = |item: u8| {
			let place = match seat.third {
				true => self.apart.iter().position(|other| *other == item)?,
				false => item.into(),
			};
			seat.scores.get(place).copied()
		};
		(0..self.items()).map(read).collect()
	}

	/// What all who revealed have scored each item with.
	pub fn readings(&self) -> Vec<Vec<Option<Score>>> {
		let revealed = |seat: &&Seat<AccountId>| seat.state.score().is_some();
		let seats = self.seats.iter().filter(revealed);
		seats.map(|seat| self.reading(seat)).collect()
	}

	/// How many items those who revealed have read, together.
	pub fn read(&self) -> u32 {
		let read = self.seats.iter().map(|seat| seat.scores.len() as u32);
		read.fold(0, u32::saturating_add)
	}

	/// Takes what `who` has revealed.
	pub fn set_scores(&mut self, who: &AccountId, score: Score, scores: Items) {
		if let Some(seat) = self.seats.iter_mut().find(|seat| seat.who == *who) {
			seat.state = SeatState::Revealed(score);
			seat.scores = scores;
		}
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

	/// How many seats it has, given up or not.
	pub fn seat_count(&self) -> u32 {
		self.seats.len() as u32
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

	/// Whether it waits for nobody any more and moves on as soon as it can.
	pub fn is_answered(&self) -> bool {
		match self.phase {
			Phase::Commit | Phase::FillUp | Phase::Third => self.unanswered() == 0,
			Phase::Reveal => self.sealed() == 0,
			_ => false,
		}
	}

	/// How many of the panel's own seats are taken: all but those given up, and the third reader's.
	pub fn taken(&self) -> usize {
		let taken = |seat: &&Seat<AccountId>| !seat.state.is_lost() && !seat.third;
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
