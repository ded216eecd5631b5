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

pub use contest::*;
pub use entrance::*;
pub use funds::Funds;
pub use histogram::{Bucket, HistogramView, Range, MAX_HISTOGRAMS, MAX_TIERS};
pub use judged::*;
pub use offers::{scope_of, seal_bid, seed_of, MAX_OPENINGS};
pub use pallet::*;
pub use purse::*;
pub use terms::*;
pub use types::{Task, *};
pub use views::*;
pub use weighing::{MAX_PAID, MAX_SUBS};
pub use weights::WeightInfo;
pub use work::*;

pub mod bond;
pub mod clearing;
pub mod contest;
pub mod entrance;
pub mod funds;
pub mod judged;
pub mod mint;
pub mod publish;
pub mod purse;
pub mod rules;
pub mod settlement;
pub mod terms;
pub mod types;
pub mod weights;
pub mod work;

mod appeals;
mod audits;
mod calls;
mod claims;
mod council;
mod delivery;
mod ending;
mod errors;
mod events;
mod gathering;
mod histogram;
mod leaving;
mod offers;
mod parts;
mod posting;
mod pricing;
mod sampled;
mod subs;
mod team;
mod tips;
mod traits;
mod try_state;
mod views;
mod weighing;

#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarking;
#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

use frame_support::{pallet_macros::import_section, pallet_prelude::*};
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
pub type ClaimOf<T> = Claim<AccountIdOf<T>, MomentOf<T>>;
/// The work on a task of this runtime.
pub type WorkOf<T> = Work<AccountIdOf<T>, AssetIdOf<T>, BalanceOf<T>, MomentOf<T>>;
/// An offer of this runtime.
pub type OfferOf<T> = Offer<AccountIdOf<T>, AssetIdOf<T>, BalanceOf<T>, MomentOf<T>>;
/// What an account is to a task of this runtime.
pub type RoleOf<T> = Role<AccountIdOf<T>, AssetIdOf<T>, BalanceOf<T>, MomentOf<T>>;
/// What follows a clearing in this runtime.
pub type ThenOf<T> = Then<AccountIdOf<T>, AssetIdOf<T>, BalanceOf<T>, MomentOf<T>>;
/// Who has been awarded a task of this runtime.
pub type AwardedOf<T> = Awarded<AccountIdOf<T>, AssetIdOf<T>, BalanceOf<T>, MomentOf<T>>;
/// A proposal of this runtime.
pub type ProposalOf<T> = Proposal<BalanceOf<T>, MomentOf<T>>;
/// What a provider of this runtime asks for.
pub type AskOf<T> = Ask<BalanceOf<T>, MomentOf<T>>;
/// A contest of this runtime.
pub type ContestOf<T> = Contest<BalanceOf<T>>;
/// An entry of a contest of this runtime.
pub type EntryOf<T> = Entry<AccountIdOf<T>, AssetIdOf<T>, BalanceOf<T>, UriOf<T>>;
/// An author's bond of this runtime.
pub type AuthorshipOf<T> = publish::Authorship<AssetIdOf<T>, BalanceOf<T>>;
/// A challenge of this runtime.
pub type ChallengeOf<T> = Challenge<AccountIdOf<T>, AssetIdOf<T>, BalanceOf<T>>;
/// Money that a third party has put into a price of this runtime.
pub type FundingOf<T> = funds::Funding<<T as Config>::Consideration, BalanceOf<T>>;
/// The preimage of a sealed bid of this runtime.
pub type OpeningOf<T> = BidOpening<AccountIdOf<T>, BalanceOf<T>, MomentOf<T>>;
/// As many as one call opens.
pub type OpeningsOf<T> = BoundedVec<OpeningOf<T>, ConstU32<MAX_OPENINGS>>;
/// A state of this runtime's tasks.
pub type StateOf<T> = State<AccountIdOf<T>, AssetIdOf<T>, BalanceOf<T>, MomentOf<T>>;
/// A submission of this runtime.
pub type SubmissionOf<T> = Submission<AccountIdOf<T>, AssetIdOf<T>, BalanceOf<T>, MomentOf<T>>;
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
#[import_section(calls::calls)]
#[import_section(errors::errors)]
#[import_section(events::events)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	use frame_support::traits::{tokens, Consideration, Footprint};
	use frame_system::pallet_prelude::*;
	use munus_primitives::{
		agenda::Agenda,
		escrow, obligation,
		organizations::{self, PoliciesOf, TaskPolicies},
		reputation,
		review::{Review, MAX_ITEMS},
		sealed::Sealed,
		tasks::{Bond, Matter},
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
			SubjectId = Matter,
			Balance = Self::Balance,
			Moment = MomentOf<Self>,
		>;

		/// Sets policy and knows the members.
		type Organizations: organizations::Mutate<Self::AccountId, AssetId = Self::AssetId, Balance = Self::Balance>
			+ PoliciesOf<TaskPolicies<Self::Balance, MomentOf<Self>>>;

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

	/// The milestones after the current one, of each task that has any.
	#[pallet::storage]
	pub type Plans<T: Config> = StorageMap<_, Twox64Concat, TaskId, Ahead<MomentOf<T>>>;

	/// The shares of the price that an organization's last 64 verdicts paid, in ten-thousandths,
	/// oldest first.
	#[pallet::storage]
	pub type Ratios<T: Config> =
		StorageMap<_, Twox64Concat, OrgId, BoundedVec<u16, ConstU32<MAX_RATIOS>>, ValueQuery>;

	/// What accounts are to tasks, besides requesters and those who claimed: who bids or has bid. A
	/// row stays until its task ends or is entered anew.
	#[pallet::storage]
	pub type Roles<T: Config> =
		StorageDoubleMap<_, Twox64Concat, TaskId, Blake2_128Concat, T::AccountId, RoleOf<T>>;
	/// The prices and scores of late that an organization's work was settled at, by tier and by the
	/// quarter of the reward classes.
	#[pallet::storage]
	pub type Histograms<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		OrgId,
		Twox64Concat,
		(u8, u8),
		rules::histogram::Histogram,
		ValueQuery,
	>;

	/// The contests that have not ended.
	#[pallet::storage]
	pub type Contests<T: Config> = StorageMap<_, Twox64Concat, TaskId, ContestOf<T>>;

	/// The entries of contests, by task and number.
	#[pallet::storage]
	pub type ContestEntries<T: Config> =
		StorageDoubleMap<_, Twox64Concat, TaskId, Twox64Concat, u32, EntryOf<T>>;

	/// The seal's number and the number of the earliest entry with a content, by task and the
	/// content's hash, as far as entries were opened.
	#[pallet::storage]
	pub type Copies<T: Config> =
		StorageDoubleMap<_, Twox64Concat, TaskId, Blake2_128Concat, [u8; 32], (u32, u32)>;

	/// Which entries a panel reads now, by task and the number of the panel's matter.
	#[pallet::storage]
	pub type Readings<T: Config> =
		StorageDoubleMap<_, Twox64Concat, TaskId, Twox64Concat, u32, Items>;

	/// The challenges that a panel hears now, by task and the number of the panel's matter.
	#[pallet::storage]
	pub type Challenges<T: Config> =
		StorageDoubleMap<_, Twox64Concat, TaskId, Twox64Concat, u32, ChallengeOf<T>>;

	/// What the authors of published work have put up until it is scored.
	#[pallet::storage]
	pub type Authorships<T: Config> = StorageMap<_, Twox64Concat, TaskId, AuthorshipOf<T>>;

	/// What accounts other than the requester have put into a task's price.
	#[pallet::storage]
	pub type Fundings<T: Config> =
		StorageDoubleMap<_, Twox64Concat, TaskId, Blake2_128Concat, T::AccountId, FundingOf<T>>;

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(
				T::UriLimit::get() <= MAX_DELIVERY_URI,
				"a submission's URI must fit into its task"
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The milestones of a task after the current one, in order; none where it has none, or is at
		/// the last.
		pub fn plan_of(task: TaskId) -> Vec<Milestone<MomentOf<T>>> {
			Plans::<T>::get(task).unwrap_or_default().into_inner()
		}

		/// What delegating a portion of a task that somebody works on would take, or the name of the
		/// error that its provider would meet. `budget` is what the portion is worth now, and not
		/// taken. `text` is the length of title and URI together, in bytes.
		pub fn quote_part(
			task: TaskId,
			portion: u32,
			terms: Option<Terms<MomentOf<T>>>,
			text: u32,
		) -> Result<QuoteView<T::Balance, MomentOf<T>>, Vec<u8>> {
			Self::view_quote_part(task, portion, terms, text)
		}

		/// What it would cost each side to end the work now; `None` when nobody works on the task.
		pub fn leaving_terms(task: TaskId) -> Option<LeavingView<T::Balance>> {
			Self::view_leaving(task)
		}

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

		/// Whether `who` may claim a task now, or bid on it, with each kind of bond, or the name of
		/// the error that it would meet. `None`: no such task.
		pub fn eligibility(task: TaskId, who: T::AccountId) -> Option<EligibilityView<T::Balance>> {
			Self::view_eligibility(task, &who)
		}

		/// What an appeal from a task's verdict would take now; `None` when it cannot be appealed.
		pub fn appeal_terms(task: TaskId) -> Option<AppealView<T::Balance, MomentOf<T>>> {
			Self::view_appeal(task)
		}

		/// What work of a tier and of about this reward class was settled at of late; `None`:
		/// nothing was.
		pub fn histogram(org: OrgId, tier: u8, class: u16) -> Option<HistogramView> {
			Self::view_histogram(org, tier, class)
		}

		/// The open tasks that a filter lets through, in the order of their ids from `from` on;
		/// with the eligibility of `who` if given. Looks at `limit` ids, at most 100.
		pub fn open_tasks(
			filter: FilterOf<T>,
			who: Option<T::AccountId>,
			from: TaskId,
			limit: u32,
		) -> OpenTasksViewOf<T> {
			Self::view_open_tasks(&filter, who.as_ref(), from, limit)
		}

		/// The tasks that `who` has to do with, in one role or in any, in the order of their ids
		/// from `from` on. Looks at `limit` ids, at most 100.
		pub fn tasks_of(
			who: T::AccountId,
			role: Option<Involvement>,
			from: TaskId,
			limit: u32,
		) -> OwnTasksViewOf<T> {
			Self::view_tasks_of(&who, role, from, limit)
		}

		/// Who bids on a task or has bid, and with what, `limit` at most and no more than 100, after
		/// the account that the page before named.
		pub fn offers_of(task: TaskId, after: Option<T::AccountId>, limit: u32) -> OffersViewOf<T> {
			Self::view_offers_of(task, after.as_ref(), limit)
		}

		/// A contest that has not ended.
		pub fn contest(task: TaskId) -> Option<ContestView<T::Balance>> {
			Self::view_contest(task)
		}

		/// The entries of a contest from the number `from` on; looks at `limit` of them, at most 100.
		pub fn entries_of(task: TaskId, from: u32, limit: u32) -> EntriesViewOf<T> {
			Self::view_entries(task, from, limit)
		}

		/// Who has put money into a task's price besides its requester, in no particular order, after
		/// the account `after`; at most `limit` of them, at most 100.
		pub fn funders_of(
			task: TaskId,
			after: Option<T::AccountId>,
			limit: u32,
		) -> Vec<FunderView<T::AccountId, T::Balance>> {
			Self::view_funders(task, after, limit)
		}

		/// What `collect` would pay; `None` where nothing is due or the task does not pay now.
		pub fn due_award(task: TaskId, who: T::AccountId) -> Option<DueView<T::Balance>> {
			Self::view_due(task, &who)
		}
	}
}
