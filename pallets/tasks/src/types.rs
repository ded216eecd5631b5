//! What a task is made of.

use crate::{
	judged::{Appeal, Judged},
	terms::Conditions,
};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use munus_primitives::{escrow::Deal, reputation::Decaying, tasks::Bond, OrgId, PanelId, Score};
use scale_info::TypeInfo;

/// How many may hold bondless claims of a task at once.
pub const MAX_HOLDERS: u32 = 3;

/// How many payout ratios an organization remembers.
pub const MAX_RATIOS: u32 = 64;

/// What a claim holder has put at risk.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub enum HeldBond<AssetId, Balance> {
	/// Nothing: the claim is not exclusive.
	None,
	/// Money, kept until the task is settled.
	Money(Deal<AssetId, Balance>),
	/// Reputation, locked until the submission.
	Reputation(Decaying),
}

impl<AssetId, Balance> HeldBond<AssetId, Balance> {
	/// Of which kind it is.
	pub fn kind(&self) -> Bond {
		match self {
			HeldBond::None => Bond::None,
			HeldBond::Money(_) => Bond::Money,
			HeldBond::Reputation(_) => Bond::Reputation,
		}
	}
}

/// A claim on a task.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub struct Claim<AccountId, AssetId, Balance, Moment> {
	/// Who holds it.
	pub who: AccountId,
	/// When it lapses, in clock blocks: the last moment to submit is one before.
	pub deadline: Moment,
	/// What is at risk.
	pub bond: HeldBond<AssetId, Balance>,
}

/// A delivered piece of work.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub struct Submission<AccountId, AssetId, Balance> {
	/// Who delivered.
	pub provider: AccountId,
	/// Who else held a claim then.
	pub others: BoundedVec<AccountId, ConstU32<2>>,
	/// The provider's money at stake: its bond, and the cost of a review it bought.
	pub stake: Option<Deal<AssetId, Balance>>,
	/// The score asked for; `None` where a panel scores every submission.
	pub asked: Option<Score>,
}

/// Why a panel scores.
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
pub enum Cause {
	/// Every submission is scored. The requester pays the panel.
	Policy,
	/// The requester holds this score right. Whoever lies farther from the verdict pays.
	Dispute(Score),
	/// The requester bought the review and pays.
	Requester,
	/// The provider bought the review and pays.
	Provider,
}

/// Where a task stands. Every state but the panel's own has a deadline on the agenda, so that
/// time alone ends it.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub enum State<AccountId, AssetId, Balance, Moment> {
	/// Waits for claims, or for the delivery of those who hold one. Next: `Submitted`, `InReview`
	/// or `AwaitingPanel` by a submission; open anew when every claim lapses; ends when nobody
	/// has come until `until`.
	#[codec(index = 0)]
	Open {
		/// Until when the task waits while nobody holds a claim.
		until: Moment,
		/// One bonded claim, or up to three bondless ones.
		claims: BoundedVec<Claim<AccountId, AssetId, Balance, Moment>, ConstU32<MAX_HOLDERS>>,
	},
	/// Waits for the requester's word. Next: `InReview` or `AwaitingPanel` by a dispute or a
	/// bought review; ends by acceptance, or by silence until `until`.
	#[codec(index = 10)]
	Submitted {
		/// What was delivered.
		submission: Submission<AccountId, AssetId, Balance>,
		/// When silence counts as acceptance.
		until: Moment,
	},
	/// A panel is due but could not be opened. Next: `InReview`, tried again at `until`; else it
	/// ends as if nobody had scored.
	#[codec(index = 20)]
	AwaitingPanel {
		/// What was delivered.
		submission: Submission<AccountId, AssetId, Balance>,
		/// Why it is to be scored.
		cause: Cause,
		/// When to try again.
		until: Moment,
	},
	/// A panel scores; the deadline is the panel's own. Next: `Appealable` with a verdict, where the
	/// organization's policy has appeals; else it ends with the outcome.
	#[codec(index = 21)]
	InReview {
		/// What was delivered.
		submission: Submission<AccountId, AssetId, Balance>,
		/// Why it is scored.
		cause: Cause,
		/// The panel that was opened first.
		panel: PanelId,
		/// Fees paid so far, to panel and protocol.
		fees: Balance,
	},
	/// A verdict can be appealed. Next: `InAppeal` or `Council` with an appeal whose bond is
	/// complete; ends by the verdict at `until`.
	#[codec(index = 30)]
	Appealable {
		/// The verdict.
		judged: Judged<AccountId, AssetId, Balance>,
		/// An appeal whose bond is not complete yet.
		appeal: Option<Appeal<AccountId, AssetId, Balance>>,
		/// Until when.
		until: Moment,
	},
	/// A larger panel scores again; the deadline is the panel's own. Next: `Appealable`, or
	/// `Council` after the second appeal.
	#[codec(index = 31)]
	InAppeal {
		/// The verdict so far.
		judged: Judged<AccountId, AssetId, Balance>,
		/// The appeal.
		appeal: Appeal<AccountId, AssetId, Balance>,
		/// The panel.
		panel: PanelId,
	},
	/// The organization's council may set the score. Ends by its ruling, or by the verdict at
	/// `until`.
	#[codec(index = 32)]
	Council {
		/// The verdict so far.
		judged: Judged<AccountId, AssetId, Balance>,
		/// An appeal for which there were too few enforcers.
		appeal: Option<Appeal<AccountId, AssetId, Balance>>,
		/// Until when.
		until: Moment,
	},
	/// Whether the verdict is audited is decided by lot, with randomness that nobody knew when the
	/// verdict was there. Next: `Auditing`; else it ends by the verdict, at the latest when the
	/// randomness has failed to come a fixed number of times.
	#[codec(index = 33)]
	AwaitingLot {
		/// The verdict.
		judged: Judged<AccountId, AssetId, Balance>,
		/// When the randomness was asked for, as a block number of the chain.
		mark: Moment,
		/// How often it was not there yet.
		attempts: u8,
		/// When to look.
		until: Moment,
	},
	/// A panel of the skilled scores again, before anything is paid; the deadline is the panel's
	/// own. It ends by the audit's verdict, or by the first one when the audit is void.
	#[codec(index = 34)]
	Auditing {
		/// The verdict so far.
		judged: Judged<AccountId, AssetId, Balance>,
		/// The panel.
		panel: PanelId,
	},
}

/// A task.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub struct Task<AccountId, AssetId, Balance, Moment> {
	/// Where it was posted.
	pub org: OrgId,
	/// Who posted it and pays.
	pub requester: AccountId,
	/// The price.
	pub reward: Deal<AssetId, Balance>,
	/// The review fees, the protocol's part on them and the prepayment, in the native token.
	pub reserve: Deal<AssetId, Balance>,
	/// The part of the reserve that pays for feeless calls, as long as none was made.
	pub prepaid: Balance,
	/// Whether one bondless claim is feeless.
	pub free_claim: bool,
	/// Whether the submission is feeless.
	pub free_submission: bool,
	/// The terms.
	pub conditions: Conditions<Balance, Moment>,
	/// Where it stands.
	pub state: State<AccountId, AssetId, Balance, Moment>,
}

impl<AccountId: PartialEq, AssetId, Balance, Moment: Copy + Ord>
	Task<AccountId, AssetId, Balance, Moment>
{
	/// When the task's one agenda entry is due; `None` while a panel scores.
	pub fn due(&self) -> Option<Moment> {
		match &self.state {
			State::Open { until, claims } => Some(
				claims
					.iter()
					.map(|claim| claim.deadline)
					.min()
					.unwrap_or(*until),
			),
			State::Submitted { until, .. }
			| State::AwaitingPanel { until, .. }
			| State::Appealable { until, .. }
			| State::Council { until, .. }
			| State::AwaitingLot { until, .. } => Some(*until),
			State::InReview { .. } | State::InAppeal { .. } | State::Auditing { .. } => None,
		}
	}

	/// The claims that are live.
	pub fn claims(&self) -> &[Claim<AccountId, AssetId, Balance, Moment>] {
		match &self.state {
			State::Open { claims, .. } => claims,
			_ => &[],
		}
	}

	/// What was delivered.
	pub fn submission(&self) -> Option<&Submission<AccountId, AssetId, Balance>> {
		match &self.state {
			State::Open { .. } => None,
			State::Submitted { submission, .. }
			| State::AwaitingPanel { submission, .. }
			| State::InReview { submission, .. } => Some(submission),
			State::Appealable { judged, .. }
			| State::InAppeal { judged, .. }
			| State::Council { judged, .. }
			| State::AwaitingLot { judged, .. }
			| State::Auditing { judged, .. } => Some(&judged.submission),
		}
	}

	/// The verdict that is not settled by yet.
	pub fn judged(&self) -> Option<&Judged<AccountId, AssetId, Balance>> {
		match &self.state {
			State::Appealable { judged, .. }
			| State::InAppeal { judged, .. }
			| State::Council { judged, .. }
			| State::AwaitingLot { judged, .. }
			| State::Auditing { judged, .. } => Some(judged),
			_ => None,
		}
	}

	/// The verdict that is not settled by yet, to be changed.
	pub fn judged_mut(&mut self) -> Option<&mut Judged<AccountId, AssetId, Balance>> {
		match &mut self.state {
			State::Appealable { judged, .. }
			| State::InAppeal { judged, .. }
			| State::Council { judged, .. }
			| State::AwaitingLot { judged, .. }
			| State::Auditing { judged, .. } => Some(judged),
			_ => None,
		}
	}

	/// The appeal that has not ended.
	pub fn appeal(&self) -> Option<&Appeal<AccountId, AssetId, Balance>> {
		match &self.state {
			State::InAppeal { appeal, .. } => Some(appeal),
			State::Appealable { appeal, .. } | State::Council { appeal, .. } => appeal.as_ref(),
			_ => None,
		}
	}

	/// Whether `who` has a stake in the score: the requester, all who hold a claim or held one when
	/// the work was delivered, and all who contributed to the bond of an appeal.
	pub fn is_party(&self, who: &AccountId) -> bool {
		self.requester == *who
			|| self.claims().iter().any(|claim| claim.who == *who)
			|| self
				.submission()
				.is_some_and(|s| s.provider == *who || s.others.contains(who))
			|| self
				.appeal()
				.is_some_and(|appeal| appeal.contributors.iter().any(|(c, _)| c == who))
	}

	/// Every deal the task keeps.
	pub fn deals(&self) -> Vec<&Deal<AssetId, Balance>> {
		let bonds = self.claims().iter().filter_map(|claim| match &claim.bond {
			HeldBond::Money(deal) => Some(deal),
			_ => None,
		});
		let stake = self.submission().and_then(|s| s.stake.as_ref());
		[&self.reward, &self.reserve]
			.into_iter()
			.chain(bonds)
			.chain(stake)
			.chain(self.appeal().map(|appeal| &appeal.bond))
			.collect()
	}
}

/// The words of a task, kept apart from what the market decides by.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Details<Ticket, Title, Uri> {
	/// The title.
	pub title: Title,
	/// Where the content document is.
	pub uri: Uri,
	/// The blake2-256 hash of the content document's bytes.
	pub content_hash: [u8; 32],
	/// The requester's storage deposit.
	pub ticket: Ticket,
}

/// Where a submission is.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Delivery<Uri> {
	/// Where it is.
	pub uri: Uri,
	/// The blake2-256 hash of its bytes.
	pub hash: [u8; 32],
}

/// Why a claim ended without a delivery.
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
pub enum ClaimEnd {
	/// Its deadline passed; the bond is forfeited.
	Lapsed,
	/// A bonded claim took its place.
	Displaced,
	/// Another holder delivered first.
	Outrun,
}

/// By what a task was settled.
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
pub enum Basis {
	/// The requester accepted the score asked for.
	Acceptance,
	/// The requester let the dispute window pass.
	Silence,
	/// A panel's verdict.
	Verdict,
	/// The ruling of the organization's council.
	Council,
	/// Nobody scored: the organization's usual ratio, at most half.
	Fallback,
	/// The verdict of an audit.
	Audit,
}
