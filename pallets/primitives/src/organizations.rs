//! Organizations, seen by the rooms that work under their policy.

use crate::{reputation::Import, OrgId, Reputation, Score, FULL_SCORE};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{dispatch::DispatchResult, traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;

/// The part of an organization's policy that one room needs.
pub trait PolicyOf<Policy> {
	/// The policy in force, or `None` for an unknown organization.
	fn policy_of(org: OrgId) -> Option<Policy>;
}

/// Several parts of one policy, read at once.
pub trait PoliciesOf<Policies> {
	/// What is in force, or `None` for an unknown organization.
	fn policies_of(org: OrgId) -> Option<Policies>;
}

/// What a task to be posted is measured by.
pub type TaskPolicies<Balance, Moment> = (
	MarketPolicy<Moment>,
	StandingPolicy<Moment>,
	AuditPolicy<Balance>,
	crate::review::ReviewPolicy<Balance, Moment>,
);

/// What the terms of a panel are made of.
pub type PanelPolicies<Balance, Moment> = (
	crate::review::ReviewPolicy<Balance, Moment>,
	crate::obligation::DutyPolicy<Moment>,
	StandingPolicy<Moment>,
);

/// Reading organizations.
pub trait Inspect<AccountId> {
	/// Names an asset.
	type AssetId;
	/// An amount of an asset.
	type Balance;

	/// Whether the organization exists.
	fn exists(org: OrgId) -> bool;

	/// Whether `who` is its administrator.
	fn is_admin(org: OrgId, who: &AccountId) -> bool;

	/// Whether `who` has joined.
	fn is_member(org: OrgId, who: &AccountId) -> bool;

	/// Who brought `who` in.
	fn sponsor(org: OrgId, who: &AccountId) -> Option<AccountId>;

	/// The account that holds the organization's own money.
	fn treasury(org: OrgId) -> AccountId;

	/// The account that holds review fees until enforcers collect them.
	fn fee_account(org: OrgId) -> AccountId;

	/// How much of `asset` counts as one unit of price when reputation is minted; `None`: work
	/// paid in it mints nothing on its price.
	fn unit(org: OrgId, asset: &Self::AssetId) -> Option<Self::Balance>;
}

/// A panel's verdict on somebody's work, as it was booked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Booked {
	/// The verdict.
	pub score: Score,
	/// The reputation it earned.
	pub earned: Reputation,
	/// The penalty it brought.
	pub penalty: Reputation,
}

/// Reporting to organizations what is done under their policy.
pub trait Mutate<AccountId>: Inspect<AccountId> {
	/// Work has begun: the organization stays until it has ended. Fails for an organization that
	/// is unknown or closes.
	fn begin_work(org: OrgId) -> DispatchResult;

	/// Work has ended, however it did.
	fn end_work(org: OrgId);

	/// A verdict on the work of `who` was booked. Whoever sponsored it answers for a bad one.
	fn verdict_booked(org: OrgId, who: &AccountId, verdict: Booked);
}

/// What the rooms keep of an organization that closes.
pub trait Dissolve {
	/// Whether nobody holds an office and nobody is owed anything.
	fn can_dissolve(org: OrgId) -> bool;

	/// Removes a bounded part of what is kept; whether nothing is left. Only what
	/// [`Dissolve::can_dissolve`] does not ask about.
	fn dissolve(org: OrgId) -> bool;
}

impl Dissolve for () {
	fn can_dissolve(_: OrgId) -> bool {
		true
	}
	fn dissolve(_: OrgId) -> bool {
		true
	}
}

/// Moves what lies in an account, whatever the asset.
pub trait Sweep<AccountId, AssetId, Balance> {
	/// Moves all of `asset` that `from` can give, and `to` can receive, to `to`. Gives how much
	/// that was; 0 when nothing can be moved.
	fn sweep(asset: &AssetId, from: &AccountId, to: &AccountId) -> Balance;
}

/// Puts an account into an office; organizations call it for the enforcers they appoint.
pub trait Appoint<AccountId> {
	/// Appoints `who` as enforcer of `org`, without stake. Fails when it already is one.
	fn appoint(org: OrgId, who: &AccountId) -> DispatchResult;

	/// How many serve: are neither banned nor on leave nor gone after notice.
	fn serving(org: OrgId) -> u32;

	/// Whether `who` is one of those who serve.
	fn serves(org: OrgId, who: &AccountId) -> bool;

	/// How many reviews of `who` stand; 0 for one who does not serve.
	fn standing_reviews(org: OrgId, who: &AccountId) -> u32;

	/// Whether `who` holds the office, so that it cannot leave the organization.
	fn in_office(org: OrgId, who: &AccountId) -> bool;

	/// `who` has left the organization: forget what it once owed in office.
	fn forget(org: OrgId, who: &AccountId);
}

/// How a score becomes a share of the price.
#[derive(
	Clone,
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
#[serde(rename_all = "camelCase")]
pub enum Curve {
	/// The share is the score.
	Proportional,
	/// The whole from this score on, nothing below.
	PassFail(Score),
	/// From each `score` on, `share` ten-thousandths; nothing below the first. Scores strictly
	/// rise, shares do not fall.
	Steps(BoundedVec<(Score, u16), ConstU32<8>>),
}

impl Curve {
	/// Whether the curve is monotone and within 0..=10 000.
	pub fn is_valid(&self) -> bool {
		match self {
			Curve::Proportional => true,
			Curve::PassFail(threshold) => *threshold <= FULL_SCORE,
			Curve::Steps(steps) => {
				!steps.is_empty()
					&& steps
						.iter()
						.all(|(score, share)| *score <= FULL_SCORE && *share <= FULL_SCORE)
					&& steps.windows(2).all(|pair| match pair {
						[(a, x), (b, y)] => a < b && x <= y,
						_ => true,
					})
			}
		}
	}

	/// The share of the price that `score` earns, in ten-thousandths.
	pub fn share(&self, score: Score) -> u16 {
		match self {
			Curve::Proportional => score.min(FULL_SCORE),
			Curve::PassFail(threshold) => {
				if score >= *threshold {
					FULL_SCORE
				} else {
					0
				}
			}
			Curve::Steps(steps) => steps
				.iter()
				.take_while(|(from, _)| *from <= score)
				.last()
				.map_or(0, |(_, share)| *share),
		}
	}
}

/// When a panel scores a submission.
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
#[serde(rename_all = "camelCase")]
pub enum ReviewMode {
	/// Every submission.
	Every,
	/// Only when the requester disputes the score the provider asks for, or either party buys a
	/// review.
	Disputed,
	/// As `Disputed`, and of what is accepted so much by lot, before it is paid.
	Sampled {
		/// How much of it, in ten-thousandths, 1..=10 000.
		rate: u16,
	},
}

/// The policy of the market: what tasks of an organization are like unless their terms say
/// otherwise.
#[derive(
	Clone,
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
pub struct MarketPolicy<Moment> {
	/// When a panel scores.
	pub mode: ReviewMode,
	/// How a score becomes a share of the price.
	pub curve: Curve,
	/// Reward class, 0 (altruistic) ..= 1 000 (concrete): of the price, `class / 1000` follows the
	/// score to the provider, the rest goes to the treasury.
	pub class: u16,
	/// Below this score the requester gets the full price back.
	pub guarantee: Score,
	/// How long a task waits for a claim, in clock blocks.
	pub claim_window: Moment,
	/// How long a provider has from claim to submission, in clock blocks.
	pub delivery_window: Moment,
	/// How long the requester has to accept or dispute, in clock blocks.
	pub dispute_window: Moment,
	/// The reputation that each tier above entry asks for, rising. Tier 0, entry, asks for none.
	pub tiers: BoundedVec<Reputation, ConstU32<4>>,
	/// The money bond of a claim above entry, in ten-thousandths of the price when that is paid
	/// in the native token, else of one native unit per unit of price.
	pub bond: u16,
	/// The reputation bond of a claim above entry, in ten-thousandths of the tier's threshold.
	pub reputation_bond: u16,
	/// How much reputation is burned when an account claims in a tier for the first time, in
	/// ten-thousandths of the tier's threshold, or of its balance where that is less.
	pub tier_burn: u16,
	/// Which standing in another organization counts towards the tiers; `None`: none does.
	pub import: Option<Import>,
}

/// What happens to work for which the enforcers have no seats left.
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
#[serde(rename_all = "camelCase")]
pub enum BeyondCapacity {
	/// It is refused.
	#[codec(index = 0)]
	Refuse,
	/// It is taken, at fees that rise with the seats in use; its panel waits for seats.
	#[codec(index = 1)]
	PriceUp,
}

/// The policy that keeps panels honest: how often verdicts are scored again, who pays for it, and
/// how much work the panels are trusted with.
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
pub struct AuditPolicy<Balance> {
	/// Which share of the verdicts is audited, in ten-thousandths.
	pub rate: u16,
	/// Verdicts from this score on are audited at `high_rate` instead.
	pub high_from: Score,
	/// Which share of those is audited, in ten-thousandths, at least `rate`.
	pub high_rate: u16,
	/// A price from which on every verdict is audited, in the native token; below it the share
	/// rises with the price. 0: the price does not matter.
	pub full_price: Balance,
	/// Which share of the price of work that is paid goes to the fund of audits, in
	/// ten-thousandths.
	pub levy: u16,
	/// A price up to which no panel is held to be worth buying, in the native token.
	pub trusted_price: Balance,
	/// What happens to work for which the enforcers have no seats left.
	pub beyond_capacity: BeyondCapacity,
	/// Which share of the reviews that fell due in the last thirty days must have been done for new
	/// work to be taken, in ten-thousandths; open seats count as done. 0: none.
	pub min_fulfilment: u16,
}

/// The policy of reputation.
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
pub struct StandingPolicy<Moment> {
	/// In how much active time a balance halves, in clock blocks, at least 1. Fixed at creation.
	pub half_life: Moment,
	/// After how long without a verdict the organization's time stands still, in clock blocks.
	pub dormancy: Moment,
	/// How many points may be minted at most per unit of fees paid to panel and protocol.
	pub kappa: u32,
	/// What an enforcer earns for a review that stands.
	pub review_reward: Reputation,
}
