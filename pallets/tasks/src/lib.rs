//! # Tasks
//!
//! The market: a requester posts work with its price in escrow, a provider claims and delivers it,
//! and the price follows the score.
//!
//! ## Terminology
//!
//! - **Claim**: the right to deliver until a deadline. A claim bonded with money or reputation is
//!   exclusive; bondless claims, at the entry tier only, are held by up to three at once, the first
//!   submission wins, and a bonded claim ends them.
//! - **Conditions**: the terms of a task, fixed when it is posted.
//! - **Reserve**: the money for a panel and the protocol's part on its fees, taken at posting. What
//!   is unused returns.
//! - **Asked score**: the score at which the provider would be paid. In the mode `Disputed` silence
//!   or acceptance pays it; a dispute states another, a panel decides, and whoever of the two lies
//!   farther from its verdict pays the panel.
//!
//! ## Lifecycle
//!
//! `Open` → `Submitted` (mode `Disputed`) → settled, or → `InReview` → settled. A panel that cannot
//! be opened waits in `AwaitingPanel` and is tried once more; then the task ends as if nobody had
//! scored. Where the policy has appeals a verdict waits in `Appealable`, is heard again `InAppeal`
//! by a larger panel, twice at most, then in `Council`, before it is settled by. What no larger panel
//! has decided may be audited: `AwaitingLot`, where chance decides, then `Auditing`. Every state has
//! one entry on the agenda, but `InReview`, `InAppeal` and `Auditing`: those deadlines are the panel's
//! own. A task that has ended leaves nothing in storage; its history is in the events.
//!
//! This is the only room that knows how the others work together: it asks organizations for
//! policy, keeps money in escrow, asks review for scores, and reports to reputation.

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(
	test,
	allow(
		clippy::arithmetic_side_effects,
		clippy::indexing_slicing,
		clippy::unwrap_used,
		clippy::expect_used,
		clippy::panic
	)
)]
#![deny(missing_docs)]

extern crate alloc;

pub use judged::*;
pub use pallet::*;
pub use terms::*;
pub use types::{Task, *};
pub use views::*;
pub use weights::WeightInfo;

pub mod bond;
pub mod judged;
pub mod mint;
pub mod rules;
pub mod settlement;
pub mod terms;
pub mod types;
pub mod weights;

mod appeals;
mod audits;
mod claims;
mod council;
mod delivery;
mod ending;
mod posting;
mod pricing;
mod traits;
mod try_state;
mod views;

#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarking;
#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

use frame_support::pallet_prelude::*;
use munus_primitives::{escrow::Deal, OrgId, TaskId};
use sp_runtime::traits::BlockNumberProvider;

/// A span or a point of clock time.
pub type MomentOf<T> = <<T as Config>::Clock as BlockNumberProvider>::BlockNumber;
type AccountIdOf<T> = <T as frame_system::Config>::AccountId;
type AssetIdOf<T> = <T as Config>::AssetId;
type BalanceOf<T> = <T as Config>::Balance;
/// A deal in escrow.
pub type DealOf<T> = Deal<AssetIdOf<T>, BalanceOf<T>>;
/// A task of this runtime.
pub type TaskOf<T> = Task<AccountIdOf<T>, AssetIdOf<T>, BalanceOf<T>, MomentOf<T>>;
/// A claim of this runtime.
pub type ClaimOf<T> = Claim<AccountIdOf<T>, AssetIdOf<T>, BalanceOf<T>, MomentOf<T>>;
/// A submission of this runtime.
pub type SubmissionOf<T> = Submission<AccountIdOf<T>, AssetIdOf<T>, BalanceOf<T>>;
/// Conditions of this runtime.
pub type ConditionsOf<T> = Conditions<BalanceOf<T>, MomentOf<T>>;
/// A title of this runtime.
pub type TitleOf<T> = BoundedVec<u8, <T as Config>::TitleLimit>;
/// A URI of this runtime.
pub type UriOf<T> = BoundedVec<u8, <T as Config>::UriLimit>;
/// A public reply to a score.
pub type ReplyText = BoundedVec<u8, ConstU32<MAX_REPLY>>;
/// Details of this runtime.
pub type DetailsOf<T> = Details<<T as Config>::Consideration, TitleOf<T>, UriOf<T>>;

// The macros write `expect`, and a call's arguments are a form to fill in; our code keeps the rules.
#[allow(clippy::expect_used, clippy::too_many_arguments)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	use frame_support::traits::{tokens, Consideration, Footprint};
	use frame_system::pallet_prelude::*;
	use munus_primitives::{
		agenda::Agenda,
		escrow, obligation,
		organizations::{self, AuditPolicy, MarketPolicy, PolicyOf, StandingPolicy},
		reputation,
		review::{Review, ReviewPolicy},
		tasks::Bond,
		time::DrawRandomness,
		PanelId, Reputation, Score,
	};
	use sp_runtime::traits::Convert;

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the market needs of the runtime.
	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// Names an asset.
		type AssetId: Parameter + MaxEncodedLen;

		/// An amount of an asset: `u128`.
		type Balance: tokens::Balance + From<u128> + Into<u128>;

		/// Keeps prices, reserves and bonds.
		type Escrow: escrow::Mutate<
			Self::AccountId,
			AssetId = Self::AssetId,
			Balance = Self::Balance,
		>;

		/// Knows standings and mints them.
		type Reputation: reputation::Mutate<Self::AccountId>;

		/// Scores submissions.
		type Review: Review<
			Self::AccountId,
			SubjectId = TaskId,
			Balance = Self::Balance,
			Moment = MomentOf<Self>,
		>;

		/// Sets policy and knows the members.
		type Organizations: organizations::Mutate<Self::AccountId, AssetId = Self::AssetId, Balance = Self::Balance>
			+ PolicyOf<MarketPolicy<MomentOf<Self>>>
			+ PolicyOf<StandingPolicy<MomentOf<Self>>>
			+ PolicyOf<AuditPolicy<Self::Balance>>
			+ PolicyOf<ReviewPolicy<Self::Balance, MomentOf<Self>>>;

		/// Knows what the enforcers can take on, what they have done and earned.
		type Office: obligation::Inspect<Self::AccountId>;

		/// Tells the time.
		type Clock: BlockNumberProvider;

		/// Draws the lots that decide what is audited.
		type Randomness: DrawRandomness<Block = MomentOf<Self>, Moment = MomentOf<Self>>;

		/// Keeps the deadlines.
		type Agenda: Agenda<TaskId, Moment = MomentOf<Self>>;

		/// The requester's deposit for what a task stores.
		type Consideration: Consideration<Self::AccountId, Footprint>;

		/// What that deposit is, in the native token. Must agree with `Consideration`.
		type Deposits: Convert<Footprint, Self::Balance>;

		/// The native token, in which fees, bonds and prepayments are paid.
		#[pallet::constant]
		type NativeAsset: Get<Self::AssetId>;

		/// Receives the protocol's part on review fees and the prepayments.
		type ProtocolAccount: Get<Self::AccountId>;

		/// The governed numbers.
		type Parameters: Get<TasksParameters<Self::Balance, MomentOf<Self>>>;

		/// The most bytes in a title.
		#[pallet::constant]
		type TitleLimit: Get<u32>;

		/// The most bytes in a URI.
		#[pallet::constant]
		type UriLimit: Get<u32>;

		/// Weights of the calls and of what the agenda and panels set off.
		type WeightInfo: WeightInfo;

		/// Prepares the other rooms for benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: benchmarking::BenchmarkHelper<Self::AccountId, Self::AssetId>;
	}

	/// Why money is held.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The deposit for what a task stores.
		Task,
	}

	/// The id of the next task. Ids run from 0 and are never reused.
	#[pallet::storage]
	pub type NextTask<T: Config> = StorageValue<_, TaskId, ValueQuery>;

	/// The tasks that have not ended.
	#[pallet::storage]
	pub type Tasks<T: Config> = StorageMap<_, Twox64Concat, TaskId, TaskOf<T>>;

	/// The words of each task, and the deposit for all that it stores.
	#[pallet::storage]
	pub type TaskDetails<T: Config> = StorageMap<_, Twox64Concat, TaskId, DetailsOf<T>>;

	/// Where the submission of each task that has one is.
	#[pallet::storage]
	pub type Deliveries<T: Config> = StorageMap<_, Twox64Concat, TaskId, Delivery<UriOf<T>>>;

	/// The shares of the price that an organization's last 64 verdicts paid, in ten-thousandths,
	/// oldest first.
	#[pallet::storage]
	pub type Ratios<T: Config> =
		StorageMap<_, Twox64Concat, OrgId, BoundedVec<u16, ConstU32<MAX_RATIOS>>, ValueQuery>;

	/// What happened on the market: enough to rebuild it.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A task was posted and its money is in escrow.
		Posted {
			/// The task.
			task: TaskId,
			/// Where it was posted.
			org: OrgId,
			/// Who posted it.
			requester: T::AccountId,
			/// What the budget is in.
			asset: T::AssetId,
			/// The price.
			budget: T::Balance,
			/// Review fees and the protocol's part in escrow, in the native token.
			reserve: T::Balance,
			/// The prepayment in escrow, in the native token.
			prepaid: T::Balance,
			/// The storage deposit, in the native token.
			deposit: T::Balance,
			/// The title.
			title: TitleOf<T>,
			/// Where the content document is.
			uri: UriOf<T>,
			/// The hash of the content document's bytes.
			content_hash: [u8; 32],
			/// The terms, fixed from now on.
			conditions: ConditionsOf<T>,
			/// Until when it waits for a claim.
			until: MomentOf<T>,
		},
		/// The words of a task were changed.
		Edited {
			/// The task.
			task: TaskId,
			/// The new title.
			title: TitleOf<T>,
			/// Where the content document is now.
			uri: UriOf<T>,
			/// The hash of its bytes.
			content_hash: [u8; 32],
			/// The storage deposit from now on, in the native token.
			deposit: T::Balance,
		},
		/// The requester withdrew a task; all its money went back.
		Cancelled {
			/// The task.
			task: TaskId,
			/// What came back of the price.
			refunded: T::Balance,
			/// What came back of reserve and prepayment, in the native token.
			returned: T::Balance,
		},
		/// Nobody came; all the money went back to the requester.
		Expired {
			/// The task.
			task: TaskId,
			/// What came back of the price.
			refunded: T::Balance,
			/// What came back of reserve and prepayment, in the native token.
			returned: T::Balance,
		},
		/// An account claimed a task.
		Claimed {
			/// The task.
			task: TaskId,
			/// The claim's holder.
			who: T::AccountId,
			/// What it put at risk.
			bond: Bond,
			/// When the claim lapses.
			deadline: MomentOf<T>,
			/// Whether it used the prepaid claim.
			prepaid: bool,
		},
		/// A claim ended without a delivery.
		ClaimEnded {
			/// The task.
			task: TaskId,
			/// The claim's holder.
			who: T::AccountId,
			/// Why.
			why: ClaimEnd,
			/// What it had put at risk: forfeited where the claim lapsed, else returned.
			bond: Bond,
		},
		/// Every claim had lapsed: the task waits for claims again.
		Reopened {
			/// The task.
			task: TaskId,
			/// Until when it waits.
			until: MomentOf<T>,
		},
		/// Work was delivered.
		Submitted {
			/// The task.
			task: TaskId,
			/// Who delivered.
			provider: T::AccountId,
			/// Where the work is.
			uri: UriOf<T>,
			/// The hash of its bytes.
			hash: [u8; 32],
			/// The score asked for; `None` where a panel scores every submission.
			asked: Option<Score>,
			/// When silence counts as acceptance; `None` where a panel scores every submission.
			until: Option<MomentOf<T>>,
			/// Whether it used the prepaid submission.
			prepaid: bool,
		},
		/// The requester accepted the score asked for.
		Accepted {
			/// The task.
			task: TaskId,
		},
		/// The requester disputed the score asked for.
		Disputed {
			/// The task.
			task: TaskId,
			/// The score the requester holds right.
			score: Score,
		},
		/// A party bought a review.
		ReviewBought {
			/// The task.
			task: TaskId,
			/// Who pays the panel.
			by: T::AccountId,
		},
		/// A panel was asked to score.
		ReviewOpened {
			/// The task.
			task: TaskId,
			/// The panel.
			panel: PanelId,
		},
		/// No panel could be opened; it is tried once more.
		ReviewDelayed {
			/// The task.
			task: TaskId,
			/// When.
			until: MomentOf<T>,
		},
		/// There is a verdict. It is settled by unless it is appealed, or the council sets another
		/// score.
		Judged {
			/// The task.
			task: TaskId,
			/// The verdict.
			score: Score,
			/// How many appeals there have been; after two it is the council's turn.
			appeals: u8,
			/// Until when, in clock blocks.
			until: MomentOf<T>,
		},
		/// A party appeals.
		Appealed {
			/// The task.
			task: TaskId,
			/// Who.
			who: T::AccountId,
			/// The score it holds right.
			claim: Score,
			/// How many seats the panel will have; `None`: the council decides.
			size: Option<u8>,
			/// How much the bond must be, in the native token.
			needed: T::Balance,
			/// How much of it is there.
			contribution: T::Balance,
		},
		/// Somebody contributed to the bond of an appeal.
		AppealSupported {
			/// The task.
			task: TaskId,
			/// Who.
			who: T::AccountId,
			/// How much, in the native token.
			contribution: T::Balance,
		},
		/// The council is to decide an appeal for which there are too few enforcers.
		CouncilAsked {
			/// The task.
			task: TaskId,
			/// Until when, in clock blocks.
			until: MomentOf<T>,
		},
		/// An appeal has ended.
		AppealEnded {
			/// The task.
			task: TaskId,
			/// Who had appealed.
			who: T::AccountId,
			/// How it ended.
			end: AppealEnd,
			/// What came back of the bond, with what the fund of unearned fees added to it, to the
			/// contributors in proportion.
			returned: T::Balance,
		},
		/// The council has set a score.
		Ruled {
			/// The task.
			task: TaskId,
			/// Who ruled.
			by: T::AccountId,
			/// The score.
			score: Score,
		},
		/// The provider replied to a score in public.
		Replied {
			/// The task.
			task: TaskId,
			/// The provider.
			who: T::AccountId,
			/// The score at that time.
			score: Score,
			/// What it says.
			text: ReplyText,
		},
		/// Nothing can be said against a verdict any more; a lot decides whether it is audited.
		AuditLotAwaited {
			/// The task.
			task: TaskId,
			/// The verdict.
			score: Score,
			/// The chance of an audit, in ten-thousandths.
			rate: u16,
			/// When the lot is drawn at the earliest, in clock blocks.
			until: MomentOf<T>,
		},
		/// A verdict is scored again before it is paid by.
		AuditOpened {
			/// The task.
			task: TaskId,
			/// The audit's panel.
			panel: PanelId,
			/// What share of their lock those lose whom the audit finds 4 000 or more off, in
			/// ten-thousandths.
			stake: u16,
		},
		/// A task ended with its money divided.
		Settled {
			/// The task.
			task: TaskId,
			/// Who delivered.
			provider: T::AccountId,
			/// By what it was settled.
			basis: Basis,
			/// The score that counted; `None` when nobody scored.
			score: Option<Score>,
			/// The share of the price that was earned, in ten-thousandths.
			share: u16,
			/// What the provider got of the price.
			paid: T::Balance,
			/// What the organization's treasury got of the price.
			treasury: T::Balance,
			/// What the requester got back of the price.
			refunded: T::Balance,
			/// What panel and protocol got, in the native token.
			fees: T::Balance,
			/// What of the fees the provider bore, out of bond and pay, in the native token.
			charged: T::Balance,
			/// What the fund of audits got of the pay for work that was accepted without a panel, in
			/// the native token.
			levy: T::Balance,
			/// The reputation the provider earned, before an open penalty.
			minted: Reputation,
			/// The penalty the provider incurred.
			penalty: Reputation,
		},
	}

	/// Why the market refuses.
	#[pallet::error]
	#[derive(PartialEq, Eq)]
	pub enum Error<T> {
		/// There is no such organization. Look up its id.
		UnknownOrganization,
		/// There is no such asset. Pay in the native token or in an asset that exists.
		UnknownAsset,
		/// There is no such task, or it has ended. Look up its id; its end is in the events.
		UnknownTask,
		/// The budget is zero. Offer a price; only a task of class 0 may be unpaid.
		ZeroBudget,
		/// The budget is below what the asset or the market allows. Raise it.
		BudgetTooSmall,
		/// Posting would take more than the stated total. Ask for a quote and raise the total.
		MaxTotalExceeded,
		/// The amounts do not add up within the range of numbers. Lower the budget.
		AmountTooLarge,
		/// The title is empty. Give one.
		EmptyTitle,
		/// The title has too many bytes. Shorten it and put the rest into the content document.
		TitleTooLong,
		/// The URI has too many bytes. Use a shorter one.
		UriTooLong,
		/// A window is shorter or longer than the market allows. See the bounds among the
		/// market's parameters.
		DurationOutOfBounds,
		/// The weights of the criteria do not add up to 10 000, or one is zero. Correct them.
		CriteriaDoNotAddUp,
		/// The organization has no such tier. See its policy.
		TierUnknown,
		/// The curve's shares fall while its scores rise, or a number exceeds 10 000. Sort the
		/// steps and correct them.
		CurveNotMonotone,
		/// The class exceeds 1 000. Lower it.
		ClassOutOfBounds,
		/// Only the requester may do this. Sign with the account that posted the task.
		NotRequester,
		/// Somebody holds a claim. Wait for the delivery or for the claim to lapse.
		ClaimsLive,
		/// The task is past claims and changes. See its state.
		NotOpen,
		/// Requesters cannot claim their own tasks. Claim another one.
		OwnTask,
		/// The account holds a claim of this task already. Deliver on it.
		AlreadyClaimed,
		/// The task is held by a bonded claim or by three bondless ones. Come with a bond where
		/// there is none, or wait.
		FullyClaimed,
		/// The account has as many live claims in this organization as allowed. Deliver on one
		/// first.
		TooManyClaims,
		/// The account's reputation is below the task's tier. Earn more on tasks of a lower tier.
		TierTooHigh,
		/// An open penalty closes every tier above entry. Work it off at the entry tier.
		PenaltyOpen,
		/// Above the entry tier a claim needs a bond. Choose money or reputation.
		BondRequired,
		/// The account's free reputation does not cover the bond. Choose a bond in money, or wait
		/// until locked reputation is free.
		BondNotCovered,
		/// The account is no member of the organization. Join it first.
		NotMember,
		/// The organization has too few enforcers for a panel. Wait until more are active.
		TooFewEnforcers,
		/// The window for this has passed. The chain ends the task by itself.
		WindowClosed,
		/// The account holds no claim of this task. Claim it first.
		NotClaimant,
		/// The claim's deadline has passed. Claim again when the task is open anew.
		DeadlinePassed,
		/// A score is above 10 000. Give one of 0 to 10 000.
		ScoreOutOfRange,
		/// The account has delivered already. Wait for the settlement.
		AlreadySubmitted,
		/// No submission waits for a word of the parties. See the task's state.
		NotSubmitted,
		/// The score is less than 1 000 below the one asked for. State a lower one, or accept.
		DisputeTooClose,
		/// Only requester and provider may do this. Sign as one of them.
		NotParty,
		/// Nothing is due for the task yet. Wait until the moment its view names.
		NotDue,
		/// No panel scores this task. See the task's state.
		NotInReview,
		/// What is kept for the panel does not cover its fee. The panel's fee must not rise while
		/// it sits.
		ReserveShort,
		/// No verdict waits for appeals. See the task's state.
		NotAppealable,
		/// The claimed score is less than 1 000 from the verdict. State another one, or let the
		/// verdict stand.
		AppealTooClose,
		/// An appeal waits for its bond. Support it, or appeal with a whole bond as the other
		/// party.
		AppealPending,
		/// Nobody appeals. Appeal as a party first.
		NoAppeal,
		/// The first contribution to a bond is at least a quarter of it, a further one a sixteenth.
		/// Contribute more.
		ContributionTooSmall,
		/// Eight have contributed to the bond. Let one of them contribute more.
		TooManyContributors,
		/// The task is not before the council. See its state.
		NotBeforeCouncil,
		/// Only the organization's council may do this, and none of its members who is a party.
		/// Wait: the verdict will stand.
		NotCouncil,
		/// Only the provider may do this. Sign with the account that delivered.
		NotProvider,
		/// The provider has replied, which can be done once. Nothing is left to do.
		AlreadyReplied,
		/// A reply has at most 512 bytes. Write a shorter one, or a URI.
		ReplyTooLong,
		/// No panel of this organization is safe from being bought for such a price. Split the work
		/// into smaller tasks, or post it where enforcers earn more.
		PriceAbovePanel,
		/// The enforcers have no seats left for another panel. Wait until some are free.
		BeyondCapacity,
		/// The enforcers have not done as much of their duty as the policy asks before new work is
		/// taken. Wait until they catch up, or until thirty days have passed.
		BelowFulfilment,
		/// An enforcer who is behind in duty gets no work above the entry tier. Do reviews first.
		Throttled,
		/// The account's free reputation does not cover what entering the tier burns. Wait until
		/// locked reputation is free.
		EntryNotCovered,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Posts a task. Anyone may.
		///
		/// Takes the budget in `asset` and, in the native token, the reserve for a panel with the
		/// protocol's part, the prepayment of an entry-tier task and the storage deposit; all of
		/// it returns as far as it is not used. The quote view names each.
		///
		/// - `title`: 1 byte up to the title limit, UTF-8.
		/// - `uri`: where the content document is; up to the URI limit.
		/// - `content_hash`: the blake2-256 hash of that document's bytes.
		/// - `terms`: what shall differ from the organization's policy.
		/// - `max_total`: the most that may be taken in the native token, the budget included where
		///   it is native.
		///
		/// Errors: `UnknownOrganization`, `UnknownAsset`, `ZeroBudget`, `BudgetTooSmall`,
		/// `EmptyTitle`, `TitleTooLong`, `UriTooLong`, `DurationOutOfBounds`,
		/// `CriteriaDoNotAddUp`, `TierUnknown`, `CurveNotMonotone`, `ClassOutOfBounds`,
		/// `PriceAbovePanel`, `BelowFulfilment`, `BeyondCapacity`, `AmountTooLarge`,
		/// `MaxTotalExceeded`, and escrow's when the money is not there.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::post())]
		pub fn post(
			origin: OriginFor<T>,
			org: OrgId,
			asset: T::AssetId,
			budget: T::Balance,
			title: Vec<u8>,
			uri: Vec<u8>,
			content_hash: [u8; 32],
			terms: Option<Terms<MomentOf<T>>>,
			max_total: T::Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let words = Self::words(title, uri, content_hash)?;
			Self::do_post(who, org, asset, budget, words, terms, max_total)
		}

		/// Changes the words of a task that nobody holds a claim of. The requester may.
		///
		/// The storage deposit follows the new lengths.
		///
		/// Errors: `UnknownTask`, `NotRequester`, `NotOpen`, `ClaimsLive`, `EmptyTitle`,
		/// `TitleTooLong`, `UriTooLong`.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::edit())]
		pub fn edit(
			origin: OriginFor<T>,
			task: TaskId,
			title: Vec<u8>,
			uri: Vec<u8>,
			content_hash: [u8; 32],
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let words = Self::words(title, uri, content_hash)?;
			Self::do_edit(who, task, words)
		}

		/// Withdraws a task that nobody holds a claim of. The requester may; everything returns
		/// but a prepayment that was used.
		///
		/// Errors: `UnknownTask`, `NotRequester`, `NotOpen`, `ClaimsLive`.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::cancel())]
		pub fn cancel(origin: OriginFor<T>, task: TaskId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_cancel(who, task)
		}

		/// Claims a task. A member of its organization may.
		///
		/// The first claim in a tier above entry burns a share of its threshold.
		///
		/// With a bond in money or reputation the claim is exclusive and ends bondless ones. The
		/// first bondless claim of an entry-tier task is feeless.
		///
		/// Errors: `UnknownTask`, `NotOpen`, `OwnTask`, `AlreadyClaimed`, `WindowClosed`,
		/// `FullyClaimed`, `NotMember`, `BondRequired`, `PenaltyOpen`, `Throttled`, `TierTooHigh`,
		/// `TooManyClaims`, `EntryNotCovered`, `BondNotCovered`, `TooFewEnforcers`,
		/// `BelowFulfilment`, `BeyondCapacity`, and escrow's when the money bond is not there.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::claim())]
		#[pallet::feeless_if(|origin: &OriginFor<T>, task: &TaskId, bond: &Bond| -> bool {
			ensure_signed(origin.clone())
				.is_ok_and(|who| Pallet::<T>::claim_is_feeless(&who, *task, *bond))
		})]
		pub fn claim(origin: OriginFor<T>, task: TaskId, bond: Bond) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_claim(who, task, bond)
		}

		/// Delivers. The holder of a claim may, before the claim's deadline.
		///
		/// Other claims of the task end. `asked` is the score at which to be paid, 10 000 when
		/// left out; it counts only where panels score disputed work alone. The submission of an
		/// entry-tier task is feeless.
		///
		/// Errors: `UnknownTask`, `AlreadySubmitted`, `NotClaimant`, `DeadlinePassed`,
		/// `ScoreOutOfRange`, `UriTooLong`.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::submit())]
		#[pallet::feeless_if(|
			origin: &OriginFor<T>, task: &TaskId, uri: &Vec<u8>, _hash: &[u8; 32],
			asked: &Option<Score>,
		| -> bool {
			ensure_signed(origin.clone())
				.is_ok_and(|who| Pallet::<T>::submit_is_feeless(&who, *task, uri, *asked))
		})]
		pub fn submit(
			origin: OriginFor<T>,
			task: TaskId,
			uri: Vec<u8>,
			hash: [u8; 32],
			asked: Option<Score>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_submit(who, task, uri, hash, asked)
		}

		/// Accepts the score asked for and pays it. The requester may.
		///
		/// Errors: `UnknownTask`, `NotRequester`, `NotSubmitted`.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::accept())]
		pub fn accept(origin: OriginFor<T>, task: TaskId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_accept(who, task)
		}

		/// Disputes the score asked for and has a panel decide. The requester may, within the
		/// dispute window.
		///
		/// `score` is the one the requester holds right, at least 1 000 below the one asked for.
		/// Whoever of the two lies farther from the verdict pays the panel; on a tie the requester.
		///
		/// Errors: `UnknownTask`, `NotRequester`, `NotSubmitted`, `WindowClosed`,
		/// `ScoreOutOfRange`, `DisputeTooClose`.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::dispute())]
		pub fn dispute(origin: OriginFor<T>, task: TaskId, score: Score) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_dispute(who, task, score)
		}

		/// Buys a review of work that is not disputed: its verdict is paid and counts for
		/// reputation. Requester or provider may, within the dispute window.
		///
		/// Who buys pays the panel: the requester out of the reserve, the provider out of as much
		/// again, taken now, of which what is unused returns.
		///
		/// Errors: `UnknownTask`, `NotParty`, `NotSubmitted`, `WindowClosed`, `TooFewEnforcers`,
		/// and escrow's when the provider's money is not there.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::request_review())]
		pub fn request_review(origin: OriginFor<T>, task: TaskId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_request_review(who, task)
		}

		/// Appeals from a verdict within its window. Requester or provider may.
		///
		/// - `claim`: the score held right, at least 1 000 from the verdict.
		/// - `contribution`: what to put into the bond now, at least a quarter of it; no more than
		///   the whole is taken. The appeal view tells how much that is.
		///
		/// A larger panel decides once the bond is complete, or the council where there are too few
		/// enforcers for one. If its verdict lies closer to the claim than to the old one, the bond
		/// returns, and the panel's cost as far as the loser's stake and the organization's fund of
		/// unearned fees go; else the bond pays the panel and a fifth of itself to the
		/// counterparty. An incomplete appeal gives way to a complete one of the other party, and
		/// ends with the window.
		///
		/// Errors: `UnknownTask`, `NotAppealable`, `WindowClosed`, `NotParty`, `ScoreOutOfRange`,
		/// `AppealTooClose`, `ContributionTooSmall`, `AppealPending`, and escrow's when the money
		/// is not there.
		#[pallet::call_index(20)]
		#[pallet::weight(T::WeightInfo::appeal())]
		pub fn appeal(
			origin: OriginFor<T>,
			task: TaskId,
			claim: Score,
			contribution: T::Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_appeal(who, task, claim, contribution)
		}

		/// Contributes to the bond of an appeal. Anyone may; whoever does cannot sit on its panel.
		/// What comes back of the bond comes back to the contributors in proportion.
		///
		/// Errors: `UnknownTask`, `NotAppealable`, `WindowClosed`, `NoAppeal`,
		/// `ContributionTooSmall`, `TooManyContributors`, and escrow's when the money is not there.
		#[pallet::call_index(21)]
		#[pallet::weight(T::WeightInfo::support())]
		pub fn support(
			origin: OriginFor<T>,
			task: TaskId,
			contribution: T::Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_support(who, task, contribution)
		}

		/// Sets the score of a task before the council, and settles by it. The organization's
		/// administrator may, as its council, unless a party. Earns no reputation and brings no
		/// penalty.
		///
		/// Errors: `UnknownTask`, `NotBeforeCouncil`, `WindowClosed`, `NotCouncil`,
		/// `ScoreOutOfRange`.
		#[pallet::call_index(22)]
		#[pallet::weight(T::WeightInfo::rule())]
		pub fn rule(origin: OriginFor<T>, task: TaskId, score: Score) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_rule(who, task, score)
		}

		/// Replies to a score in public, once, before the task is settled. The provider may. The
		/// text, at most 512 bytes, goes into the event only. Free of charge.
		///
		/// Errors: `UnknownTask`, `NotAppealable`, `NotProvider`, `AlreadyReplied`,
		/// `ReplyTooLong`.
		#[pallet::call_index(23)]
		#[pallet::weight(T::WeightInfo::reply())]
		#[pallet::feeless_if(|origin: &OriginFor<T>, task: &TaskId, text: &Vec<u8>| -> bool {
			ensure_signed(origin.clone())
				.is_ok_and(|who| Pallet::<T>::reply_is_feeless(&who, *task, text))
		})]
		pub fn reply(origin: OriginFor<T>, task: TaskId, text: Vec<u8>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let text = ReplyText::try_from(text).map_err(|_| Error::<T>::ReplyTooLong)?;
			Self::do_reply(who, task, text)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// Everything about a task that has not ended.
		pub fn task(id: TaskId) -> Option<TaskViewOf<T>> {
			Self::view_task(id)
		}

		/// What posting would take and how long things would take, or the name of the error it
		/// would meet. `text` is the length of title and URI together, in bytes.
		pub fn quote(
			org: OrgId,
			asset: T::AssetId,
			budget: T::Balance,
			terms: Option<Terms<MomentOf<T>>>,
			text: u32,
		) -> Result<QuoteView<T::Balance, MomentOf<T>>, Vec<u8>> {
			Self::view_quote(org, asset, budget, terms, text)
		}

		/// Whether `who` may claim a task with each kind of bond, and why not. Whether it has the
		/// money for a bond is not looked at. `None`: no such task.
		pub fn eligibility(task: TaskId, who: T::AccountId) -> Option<EligibilityView<T::Balance>> {
			Self::view_eligibility(task, &who)
		}

		/// What an appeal from a task's verdict would take now; `None` when it cannot be appealed.
		pub fn appeal_terms(task: TaskId) -> Option<AppealView<T::Balance, MomentOf<T>>> {
			Self::view_appeal(task)
		}

		/// The tasks that are open, of all organizations or one, in the order of their ids from
		/// `from` on; with the eligibility of `who` if given. Looks at `limit` ids, at most 100.
		pub fn open_tasks(
			org: Option<OrgId>,
			who: Option<T::AccountId>,
			from: TaskId,
			limit: u32,
		) -> OpenTasksViewOf<T> {
			Self::view_open_tasks(org, who.as_ref(), from, limit)
		}
	}
}
