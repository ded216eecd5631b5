//! The terms of a task, and the numbers that bound them.

use crate::{
	entrance::{Entrance, MAX_OFFERS},
	mint::Minting,
	rules::{
		milestones::{make_a_whole, MAX_MILESTONES},
		quote::MAX_ENTRIES,
	},
	settlement,
};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use munus_primitives::{
	organizations::{AuditPolicy, Curve, ReviewMode},
	reputation::Import,
	review::{Criteria, PanelTerms},
	Reputation, Score, FULL_SCORE,
};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// The governed numbers of the market.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	MaxEncodedLen,
	Serialize,
	Deserialize,
)]
pub struct TasksParameters<Balance, Moment> {
	/// The protocol's part on top of review fees, in ten-thousandths, 0..=10 000.
	pub protocol_share: u16,
	/// What posting an entry-tier task prepays for one feeless claim and one feeless submission,
	/// in the native token.
	pub entry_prepay: Balance,
	/// The smallest budget in the native token. Budgets in other assets need their asset's
	/// smallest balance.
	pub min_budget: Balance,
	/// The shortest window terms may ask for, in clock blocks.
	pub min_window: Moment,
	/// The longest window terms may ask for, in clock blocks.
	pub max_window: Moment,
	/// How many claims an account may have live in one organization.
	pub claim_limit: u32,
}

/// A part of the work with a review and a pay of its own.
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
pub struct Milestone<Moment> {
	/// Its share of the price, in ten-thousandths.
	pub share: u16,
	/// How long the provider has for it, in clock blocks.
	pub window: Moment,
}

/// How many milestones terms can name at all; a task has [`MAX_MILESTONES`] at most.
pub const NAMED_MILESTONES: u32 = 32;

/// The parts that a price is divided into, in order.
pub type Milestones<Moment> = BoundedVec<Milestone<Moment>, ConstU32<NAMED_MILESTONES>>;

/// The parts after the current one, in order.
pub type Ahead<Moment> = BoundedVec<Milestone<Moment>, ConstU32<MAX_MILESTONES>>;

/// Whether there are two to twelve, none is empty, and their shares make the whole.
pub fn are_milestones<Moment>(milestones: &[Milestone<Moment>]) -> bool {
	let shares: Vec<u16> = milestones.iter().map(|part| part.share).collect();
	make_a_whole(&shares)
}

/// What a requester wants otherwise than the organization's policy has it. Whatever is left out
/// comes from the policy.
#[derive(
	Clone,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	MaxEncodedLen,
)]
pub struct Terms<Moment> {
	/// The tier: 0 is entry, open to every member; above it the policy's thresholds hold.
	pub tier: u8,
	/// The weights of the content document's criteria, in ten-thousandths; they add up to 10 000.
	/// Left out: one criterion.
	pub criteria: Option<Criteria>,
	/// How long the task waits for a claim, in clock blocks.
	pub claim_window: Option<Moment>,
	/// How long a provider has from claim to submission, in clock blocks.
	pub delivery_window: Option<Moment>,
	/// How long the requester has to accept or dispute, in clock blocks.
	pub dispute_window: Option<Moment>,
	/// When a panel scores.
	pub mode: Option<ReviewMode>,
	/// How a score becomes a share of the price.
	pub curve: Option<Curve>,
	/// The reward class, 0..=1 000.
	pub class: Option<u16>,
	/// The parts the work is divided into, 2..=12; left out: it is one.
	pub milestones: Option<Milestones<Moment>>,
	/// How it is entered; left out: by the first claim.
	pub entrance: Entrance<Moment>,
	/// How many offers it takes at once, 1..=256; left out: 32 where it is entered by bids, else 4.
	pub offers: Option<u16>,
	/// The review fees of a contest, in the native token: they set how many can enter. Zero where it
	/// is none.
	pub prepaid: u128,
}

/// The terms of a task as fixed when it was posted; no change of policy touches them.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub struct Conditions<Balance, Moment> {
	/// The tier, 0 is entry.
	pub tier: u8,
	/// The reputation a claim needs.
	pub threshold: Reputation,
	/// The weights of the criteria, in ten-thousandths.
	pub criteria: Criteria,
	/// How long the task waits for a claim, in clock blocks.
	pub claim_window: Moment,
	/// How long a provider has from claim to submission, in clock blocks.
	pub delivery_window: Moment,
	/// How long the requester has to accept or dispute, in clock blocks.
	pub dispute_window: Moment,
	/// When a panel scores.
	pub mode: ReviewMode,
	/// How a score becomes a share of the price.
	pub curve: Curve,
	/// The reward class, 0..=1 000.
	pub class: u16,
	/// Below this score the requester gets the full price back.
	pub guarantee: Score,
	/// The bond of a claim bonded with money, in the native token.
	pub money_bond: Balance,
	/// The bond of a claim bonded with reputation.
	pub reputation_bond: Reputation,
	/// The protocol's part on top of review fees, in ten-thousandths.
	pub protocol_share: u16,
	/// What its panels are drawn under.
	pub panel: PanelTerms<Balance, Moment>,
	/// How long a verdict can be appealed, in clock blocks; zero: never.
	pub appeal_window: Moment,
	/// What turns a verdict into reputation.
	pub minting: Minting<Balance>,
	/// How its verdicts are audited; the rate is the policy's, or the higher one that its price asks
	/// for.
	pub audit: AuditPolicy<Balance>,
	/// Which standing in another organization counts towards the threshold.
	pub import: Option<Import>,
	/// What entering its tier for the first time burns, in ten-thousandths of the threshold or of a
	/// lower balance.
	pub tier_burn: u16,
	/// How it is entered.
	pub entrance: Entrance<Moment>,
	/// How many offers it takes at once.
	pub offers: u16,
}

impl<Balance, Moment> Conditions<Balance, Moment> {
	/// Whether every field is within its range.
	pub fn is_valid(&self) -> bool {
		self.curve.is_valid()
			&& self.class <= settlement::FULL_CLASS
			&& self.guarantee <= FULL_SCORE
			&& self.protocol_share <= FULL_SCORE
			&& self.audit.rate <= FULL_SCORE
			&& self.tier_burn <= FULL_SCORE
			&& (self.entrance.is_contest() || (1..=MAX_OFFERS).contains(&self.offers))
			&& u32::from(self.offers) <= MAX_ENTRIES
			&& adds_up(&self.criteria)
	}

	/// The share of the price that a score earns, in ten-thousandths.
	pub fn share(&self, score: Score) -> u16 {
		settlement::earned_share(&self.curve, self.guarantee, score)
	}
}

/// Whether the weights add up to 10 000 and none is zero.
pub fn adds_up(criteria: &Criteria) -> bool {
	let sum: u32 = criteria.iter().map(|weight| u32::from(*weight)).sum();
	sum == u32::from(FULL_SCORE) && criteria.iter().all(|weight| *weight > 0)
}
