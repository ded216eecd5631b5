//! What a task is made of.

use crate::{
	entrance::{Awarded, Then},
	funds::Funds,
	judged::{Appeal, Judged},
	rules::bids::Offered,
	terms::Conditions,
	work::{Parent, Part, Work},
};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use munus_primitives::{escrow::Deal, reputation::Decaying, tasks::Bond, OrgId, PanelId, Score};
use scale_info::TypeInfo;
use sp_runtime::traits::Zero;

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

	/// The lock of one in reputation.
	pub fn lock(&self) -> Option<Decaying> {
		match self {
			HeldBond::Reputation(lock) => Some(*lock),
			HeldBond::None | HeldBond::Money(_) => None,
		}
	}
}

/// A bondless claim on a task.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub struct Claim<AccountId, Moment> {
	/// Who holds it.
	pub who: AccountId,
	/// When it lapses, in clock blocks: the last moment to submit is one before.
	pub deadline: Moment,
}

/// The most bytes in the URI of a submission.
pub const MAX_DELIVERY_URI: u32 = 256;

/// The URI of a submission.
pub type DeliveryUri = BoundedVec<u8, ConstU32<MAX_DELIVERY_URI>>;

/// Where a submission is.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub struct Delivery<Uri> {
	/// Where it is.
	pub uri: Uri,
	/// The blake2-256 hash of its bytes.
	pub hash: [u8; 32],
}

/// A delivered piece of work.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub struct Submission<AccountId, AssetId, Balance, Moment> {
	/// Who delivered.
	pub work: Work<AccountId, AssetId, Balance, Moment>,
	/// What was delivered.
	pub delivery: Delivery<DeliveryUri>,
	/// Who else held a claim then.
	pub others: BoundedVec<AccountId, ConstU32<2>>,
	/// The cost of a review that the provider bought.
	pub stake: Option<Deal<AssetId, Balance>>,
	/// The score asked for; `None` where a panel scores every submission.
	pub asked: Option<Score>,
}

impl<AccountId, AssetId, Balance, Moment> Submission<AccountId, AssetId, Balance, Moment> {
	/// Who delivered.
	pub fn provider(&self) -> &AccountId {
		&self.work.who
	}

	/// The provider's money at stake: for a review it bought first, then its bond.
	pub fn at_stake(&self) -> impl Iterator<Item = &Deal<AssetId, Balance>> {
		let bond = match &self.work.bond {
			HeldBond::Money(deal) => Some(deal),
			_ => None,
		};
		self.stake.iter().chain(bond)
	}

	/// The same, to be paid from.
	pub fn at_stake_mut(&mut self) -> impl Iterator<Item = &mut Deal<AssetId, Balance>> {
		let bond = match &mut self.work.bond {
			HeldBond::Money(deal) => Some(deal),
			_ => None,
		};
		self.stake.iter_mut().chain(bond)
	}
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
	/// Chance chose the work. The requester pays, as far as the fund of unearned fees does not.
	Sample,
}

/// Where a task stands. Every state but the panel's own has a deadline on the agenda, so that
/// time alone ends it.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub enum State<AccountId, AssetId, Balance, Moment> {
	/// Waits for claims, or for the delivery of those who hold one without a bond. Next: `Working`
	/// by a bonded claim; `Submitted`, `InReview` or `AwaitingPanel` by a submission; open anew when
	/// every claim lapses; ends when nobody has come until `until`.
	#[codec(index = 0)]
	Open {
		/// Until when the task waits while nobody holds a claim.
		until: Moment,
		/// Up to three claims, all without a bond.
		claims: BoundedVec<Claim<AccountId, Moment>, ConstU32<MAX_HOLDERS>>,
	},
	/// Waits for the delivery of the one who has been awarded it. Next: `Submitted`, `InReview` or
	/// `AwaitingPanel` by a submission; open anew when the deadline passes or the provider
	/// withdraws; ends when the requester ends the work.
	#[codec(index = 1)]
	Working {
		/// Who, and with what at risk.
		work: Work<AccountId, AssetId, Balance, Moment>,
		/// When it lapses, in clock blocks: the last moment to submit is one before.
		deadline: Moment,
	},
	/// Takes bids. Next: `Clearing` and then the work by an award; at `until` `Opening` where bids are
	/// sealed, else `Picking` or `Choosing`; ends when there is none.
	#[codec(index = 2)]
	Gathering {
		/// Until when.
		until: Moment,
	},
	/// Sealed bids are opened. Next: `Picking` or `Choosing` at `until`.
	#[codec(index = 3)]
	Opening {
		/// Until when.
		until: Moment,
	},
	/// The requester picks a bid. Next: `Clearing` and then the work by an award; ends at `until` as
	/// if nobody had come.
	#[codec(index = 4)]
	Choosing {
		/// Until when.
		until: Moment,
	},
	/// The chain looks for the lowest bid, some rows at a time. Next: `Clearing` and then the work;
	/// ends as if nobody had come when nobody can be awarded it.
	#[codec(index = 5)]
	Picking {
		/// When it goes on.
		at: Moment,
		/// Whose row was looked at last.
		after: Option<AccountId>,
		/// The lowest bid so far.
		best: Option<(Offered, AccountId)>,
	},
	/// Waits for the requester's word. Next: `InReview` or `AwaitingPanel` by a dispute or a
	/// bought review; ends by acceptance, or by silence until `until`.
	#[codec(index = 10)]
	Submitted {
		/// What was delivered.
		submission: Submission<AccountId, AssetId, Balance, Moment>,
		/// When silence counts as acceptance.
		until: Moment,
	},
	/// A panel is due but could not be opened. Next: `InReview`, tried again at `until`; else it
	/// ends as if nobody had scored.
	#[codec(index = 20)]
	AwaitingPanel {
		/// What was delivered.
		submission: Submission<AccountId, AssetId, Balance, Moment>,
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
		submission: Submission<AccountId, AssetId, Balance, Moment>,
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
		judged: Judged<AccountId, AssetId, Balance, Moment>,
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
		judged: Judged<AccountId, AssetId, Balance, Moment>,
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
		judged: Judged<AccountId, AssetId, Balance, Moment>,
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
		judged: Judged<AccountId, AssetId, Balance, Moment>,
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
		judged: Judged<AccountId, AssetId, Balance, Moment>,
		/// The panel.
		panel: PanelId,
	},
	/// Batches of entries are opened, one after the other, and read by pairs. Next: `Finals`, or
	/// `Contestable` where there is no panel to be had; `Clearing` when nothing was scored.
	#[codec(index = 40)]
	Screening {
		/// When the next batch is opened; `None`: all are.
		at: Option<Moment>,
		/// The entry with which it begins.
		next: u32,
		/// How many were opened.
		batches: u32,
		/// How many of them are not read yet; those deadlines are the panels' own.
		pending: u32,
		/// How often in a row nobody was there to read one.
		attempts: u8,
	},
	/// A full panel reads the best entries; the deadline is the panel's own. Next: `Contestable`.
	#[codec(index = 41)]
	Finals {
		/// The panel.
		panel: PanelId,
	},
	/// Entries can be charged with copying earlier ones, and finished work that waits for money with
	/// being somebody else's. Next: `Paying` when the time is over and no charge is heard any more,
	/// or `Clearing` when nothing is won.
	#[codec(index = 42)]
	Contestable {
		/// Until when; `None`: it is over, and charges are still heard, whose deadlines are the
		/// panels' own.
		until: Option<Moment>,
		/// How many charges are heard.
		running: u8,
	},
	/// Work that was accepted waits for the lot that decides whether it is scored before it is paid,
	/// with randomness that nobody knew then. Next: `InReview` or `AwaitingPanel`; else it ends as
	/// asked, at the latest when the randomness has failed to come a fixed number of times.
	#[codec(index = 43)]
	Sampling {
		/// What was delivered.
		submission: Submission<AccountId, AssetId, Balance, Moment>,
		/// By what it was accepted.
		basis: Basis,
		/// When the randomness was asked for, as a block number of the chain.
		mark: Moment,
		/// How often it was not there yet.
		attempts: u8,
		/// When to look.
		until: Moment,
	},
	/// Who is owed awards or refunds collects them. Next: `Clearing` at `until`, which pays all
	/// who have not.
	#[codec(index = 50)]
	Paying {
		/// Until when.
		until: Moment,
	},
	/// The rows of all who offered are settled, some at a time. Next: what was decided before.
	#[codec(index = 51)]
	Clearing {
		/// When it goes on.
		at: Moment,
		/// Whose row was settled last.
		after: Option<AccountId>,
		/// What follows.
		then: Then<AccountId, AssetId, Balance, Moment>,
		/// Whether whoever did not open a seal loses its deposit.
		forfeits: bool,
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
	/// Which part of the work it is at.
	pub part: Part<Balance, Moment>,
	/// How many rows it has in `Roles`.
	pub rows: u32,
	/// How many offers were ever made for it: the number of the next.
	pub offers: u32,
	/// What it is a part of, where it is a sub-task.
	pub parent: Option<Parent<AccountId, Balance>>,
	/// How many are paid out of its payout besides its provider; of a sub-task with its team.
	pub payees: u8,
	/// What others than the requester have put into the price.
	pub funds: Funds<Balance>,
	/// Where it stands.
	pub state: State<AccountId, AssetId, Balance, Moment>,
}

impl<AccountId, AssetId, Balance, Moment> Task<AccountId, AssetId, Balance, Moment>
where
	AccountId: PartialEq,
	Balance: Copy + Zero + From<u128> + Into<u128>,
	Moment: Copy + Ord,
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
			State::Working { deadline, .. } => Some(*deadline),
			State::Submitted { until, .. }
			| State::AwaitingPanel { until, .. }
			| State::Appealable { until, .. }
			| State::Council { until, .. }
			| State::AwaitingLot { until, .. } => Some(*until),
			State::InReview { .. } | State::InAppeal { .. } | State::Auditing { .. } => None,
			State::Gathering { until } | State::Opening { until } | State::Choosing { until } => {
				Some(*until)
			}
			State::Picking { at, .. } | State::Clearing { at, .. } => Some(*at),
			State::Screening { at, .. } => *at,
			State::Contestable { until, .. } => *until,
			State::Paying { until } | State::Sampling { until, .. } => Some(*until),
			State::Finals { .. } => None,
		}
	}

	/// Whether its money is divided and only rows are left of it.
	pub fn is_ending(&self) -> bool {
		matches!(
			self.state,
			State::Paying { .. }
				| State::Clearing {
					then: Then::End | Then::Pay,
					..
				}
		)
	}

	/// The bondless claims that are live.
	pub fn claims(&self) -> &[Claim<AccountId, Moment>] {
		match &self.state {
			State::Open { claims, .. } => claims,
			_ => &[],
		}
	}

	/// Who has been awarded the task, and with what at risk.
	pub fn work(&self) -> Option<&Work<AccountId, AssetId, Balance, Moment>> {
		match &self.state {
			State::Working { work, .. } => Some(work),
			_ => self.submission().map(|submission| &submission.work),
		}
	}

	/// The same, to be changed.
	pub fn work_mut(&mut self) -> Option<&mut Work<AccountId, AssetId, Balance, Moment>> {
		match &mut self.state {
			State::Working { work, .. } => Some(work),
			State::Submitted { submission, .. }
			| State::AwaitingPanel { submission, .. }
			| State::InReview { submission, .. }
			| State::Sampling { submission, .. } => Some(&mut submission.work),
			State::Appealable { judged, .. }
			| State::InAppeal { judged, .. }
			| State::Council { judged, .. }
			| State::AwaitingLot { judged, .. }
			| State::Auditing { judged, .. } => Some(&mut judged.submission.work),
			_ => None,
		}
	}

	/// Who may deliver now, and until when.
	pub fn holders(&self) -> Vec<(&AccountId, Moment)> {
		match &self.state {
			State::Open { claims, .. } => claims
				.iter()
				.map(|claim| (&claim.who, claim.deadline))
				.collect(),
			State::Working { work, deadline } => alloc::vec![(&work.who, *deadline)],
			_ => Vec::new(),
		}
	}

	/// In whose number of live claims the task counts: a provider's until its last delivery.
	pub fn occupies(&self) -> Vec<&AccountId> {
		match (self.submission(), self.awarded()) {
			(Some(submission), _) if !self.part.is_last() => alloc::vec![submission.provider()],
			(_, Some(awarded)) => alloc::vec![&awarded.who],
			_ => self.holders().into_iter().map(|(who, _)| who).collect(),
		}
	}

	/// What was delivered.
	pub fn submission(&self) -> Option<&Submission<AccountId, AssetId, Balance, Moment>> {
		match &self.state {
			State::Open { .. } | State::Working { .. } => None,
			State::Submitted { submission, .. }
			| State::AwaitingPanel { submission, .. }
			| State::InReview { submission, .. }
			| State::Sampling { submission, .. } => Some(submission),
			State::Appealable { judged, .. }
			| State::InAppeal { judged, .. }
			| State::Council { judged, .. }
			| State::AwaitingLot { judged, .. }
			| State::Auditing { judged, .. } => Some(&judged.submission),
			State::Gathering { .. }
			| State::Opening { .. }
			| State::Choosing { .. }
			| State::Picking { .. }
			| State::Clearing { .. }
			| State::Screening { .. }
			| State::Finals { .. }
			| State::Contestable { .. }
			| State::Paying { .. } => None,
		}
	}

	/// Who has been awarded it while the rows of the others are settled.
	pub fn awarded(&self) -> Option<&Awarded<AccountId, AssetId, Balance, Moment>> {
		match &self.state {
			State::Clearing {
				then: Then::Work(awarded),
				..
			} => Some(awarded),
			_ => None,
		}
	}

	/// The verdict that is not settled by yet.
	pub fn judged(&self) -> Option<&Judged<AccountId, AssetId, Balance, Moment>> {
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
	pub fn judged_mut(&mut self) -> Option<&mut Judged<AccountId, AssetId, Balance, Moment>> {
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
			|| self.work().is_some_and(|work| work.involves(who))
			|| self.submission().is_some_and(|s| s.others.contains(who))
			|| self
				.appeal()
				.is_some_and(|appeal| appeal.contributors.iter().any(|(c, _)| c == who))
			|| self.awarded().is_some_and(|awarded| awarded.who == *who)
	}

	/// Every deal the task keeps.
	pub fn deals(&self) -> Vec<&Deal<AssetId, Balance>> {
		let bond = self.work().and_then(Work::deal);
		let stake = self.submission().and_then(|s| s.stake.as_ref());
		let awarded = self.awarded().and_then(|awarded| match &awarded.bond {
			HeldBond::Money(deal) => Some(deal),
			_ => None,
		});
		[&self.reward, &self.reserve]
			.into_iter()
			.chain(bond)
			.chain(stake)
			.chain(awarded)
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
