//! # Review
//!
//! Panels: a few enforcers, drawn by lot, score a subject blind, and the median of their scores
//! is the verdict.
//!
//! ## Terminology
//!
//! - *Panel*: the seats that score one subject together. *Quorum*: more than half of them.
//! - *Commit*: a sealed hash of one score per criterion and of a rationale, bound to the panel and
//!   the member. *Reveal*: the preimage, shown by anybody who holds it.
//! - *Filling up*: seats given up or missed go by lottery to standing volunteers, before the first
//!   reveal, fewer than half of the panel's.
//! - *Void*: an end without a verdict. A void panel is drawn anew at most twice, from those who
//!   have not sat on the subject.
//! - *Skill*: how much a member's scores agree with the rest above what a guess would reach. It
//!   decides which share of the fee is earned; the rest goes to the organization's audit fund.
//! - *Audit*: a panel that scores again what has a verdict. Whose score was far from the audit's
//!   loses what it was given for it.
//! - *Batch*: several things scored by one panel, with one commit and one reveal for each member.
//!
//! ## Life of a panel
//!
//! Opened on a subject by another room, a panel waits for randomness that nobody knew when it was
//! opened, and for as many free seats as it needs, is drawn, takes commits until every seat is
//! closed, has open seats filled, takes those members' commits, then reveals until all are revealed,
//! has a third reader where a pair is far apart, and ends. Each step has a deadline; the agenda
//! carries it out through [`Pallet::on_due`].
//!
//! Nothing that the office or the subject's purse refuses holds up a panel: a member that cannot
//! be booked goes without, and its fee is unearned.

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

mod audits;
mod batches;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod calls;
pub mod congestion;
mod draw;
mod ending;
mod filling;
#[cfg(test)]
mod mock;
pub mod panel;
mod queue;
pub mod skill;
pub mod sortition;
#[cfg(test)]
mod tests;
mod third;
mod traits;
mod try_state;
pub mod types;
mod vacating;
pub mod verdict;
mod views;
mod weighing;
pub mod weights;

pub use batches::{Reveal, RevealsOf, MAX_REVEALS};
#[cfg(feature = "runtime-benchmarks")]
pub use benchmarking::BenchmarkHelper;
pub use pallet::*;
pub use panel::Panel;
pub use types::*;
pub use views::{CalibrationView, DutyView, PanelView};
pub use weights::WeightInfo;

use alloc::vec::Vec;
use frame_support::pallet_prelude::*;
use frame_system::pallet_prelude::*;
use munus_primitives::{
	agenda::Agenda,
	obligation::{self, DutyPolicy, Skill},
	organizations::{PanelPolicies, PoliciesOf, PolicyOf},
	review::{Batch, ItemScores, ReviewPolicy, Scores, Subject},
	sealed::Sealed,
	time::DrawRandomness,
	OrgId, PanelId, Reputation, Score,
};
use sp_runtime::traits::BlockNumberProvider;

/// A panel of this runtime.
pub type PanelOf<T> = Panel<
	<T as frame_system::Config>::AccountId,
	<T as Config>::SubjectId,
	<T as Config>::Balance,
	BlockNumberFor<T>,
>;

/// A panel of this runtime, for reading.
pub type PanelViewOf<T> = PanelView<
	<T as frame_system::Config>::AccountId,
	<T as Config>::SubjectId,
	<T as Config>::Balance,
	BlockNumberFor<T>,
>;

// What the macros write.
#[allow(clippy::expect_used, unused_qualifications)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;

	/// The layout of this pallet's storage.
	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// Identifies what is to be scored.
		type SubjectId: Parameter + MaxEncodedLen + Copy;

		/// An amount of the native token.
		type Balance: frame_support::traits::tokens::Balance;

		/// Whatever is to be scored: knows its parties, pays its panels, takes the outcome.
		type Subject: Subject<Self::AccountId, SubjectId = Self::SubjectId, Balance = Self::Balance>;

		/// The roster that panels are drawn from.
		type Office: obligation::Mutate<
			Self::AccountId,
			Balance = Self::Balance,
			Block = BlockNumberFor<Self>,
		>;

		/// The organizations' policies of panels, of what a review earns, and of the office.
		type Policies: PolicyOf<ReviewPolicy<Self::Balance, BlockNumberFor<Self>>>
			+ PolicyOf<DutyPolicy<BlockNumberFor<Self>>>
			+ PoliciesOf<PanelPolicies<Self::Balance, BlockNumberFor<Self>>>;

		/// The clock that deadlines are counted by. It may stand still while the chain runs on.
		type Clock: BlockNumberProvider<BlockNumber = BlockNumberFor<Self>>;

		/// Where deadlines are kept.
		type Agenda: Agenda<PanelId, Moment = BlockNumberFor<Self>>;

		/// Where draws get their randomness.
		type Randomness: DrawRandomness<Block = BlockNumberFor<Self>, Moment = BlockNumberFor<Self>>;

		/// The most slots of a roster that one draw may read, whatever the roster's length; at
		/// least the most seats of a panel. A draw reads four times as many as it has seats to give
		/// and 16 more, if this allows.
		#[pallet::constant]
		type MaxDrawReads: Get<u32>;

		/// How long a panel may wait until as many seats are free as it needs, in clock blocks.
		/// After it the panel is drawn as far as it can be. Fixed for a panel when it is opened.
		type MaxWait: Get<BlockNumberFor<Self>>;

		/// Weights of calls and of what falls due.
		type WeightInfo: WeightInfo;

		/// Prepares the other rooms for benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper;
	}

	/// The panels that have not ended.
	#[pallet::storage]
	pub type Panels<T: Config> = StorageMap<_, Blake2_128Concat, PanelId, PanelOf<T>>;

	/// What members have left for themselves with their commitments, until the reveal or the
	/// panel's end.
	#[pallet::storage]
	pub type Notes<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, PanelId, Blake2_128Concat, T::AccountId, Note>;

	/// Who sat on a subject's panels that have ended, and cannot sit on it again, until the subject
	/// ends.
	#[pallet::storage]
	pub type Earlier<T: Config> =
		StorageMap<_, Blake2_128Concat, T::SubjectId, Former<T::AccountId>, ValueQuery>;

	/// The panel that gave a subject's last verdict, for an audit of it, until the subject ends. That
	/// of a batch is not kept: batches are not audited.
	#[pallet::storage]
	pub type Verdicts<T: Config> =
		StorageMap<_, Blake2_128Concat, T::SubjectId, Judged<T::AccountId, T::Balance>>;

	/// The standing volunteers of each organization, without gaps. Who has left the roster is
	/// struck off when a lottery meets it.
	#[pallet::storage]
	pub type Volunteers<T: Config> =
		StorageDoubleMap<_, Twox64Concat, OrgId, Twox64Concat, u32, T::AccountId>;

	/// Where in the list a volunteer is.
	#[pallet::storage]
	pub type VolunteerPlaces<T: Config> =
		StorageDoubleMap<_, Twox64Concat, OrgId, Blake2_128Concat, T::AccountId, u32>;

	/// How many volunteers each organization has; none is no entry.
	#[pallet::storage]
	pub type VolunteerCount<T: Config> = StorageMap<_, Twox64Concat, OrgId, u32, ValueQuery>;

	/// What each organization's panels are measured by. Begins with a uniform histogram and a
	/// reference of 0.15.
	#[pallet::storage]
	pub type Calibrations<T: Config> =
		StorageMap<_, Twox64Concat, OrgId, Calibration<T::Balance>, ValueQuery>;

	/// How many panels of each organization wait for free seats; none is no entry.
	#[pallet::storage]
	pub type Queued<T: Config> = StorageMap<_, Twox64Concat, OrgId, u32, ValueQuery>;

	/// The id of the next panel.
	#[pallet::storage]
	pub type NextPanel<T> = StorageValue<_, PanelId, ValueQuery>;

	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A panel waits for its draw.
		PanelOpened {
			/// The panel.
			panel: PanelId,
			/// Whose enforcers it is drawn from.
			org: OrgId,
			/// What it scores.
			subject: T::SubjectId,
			/// Which panel on its subject it is.
			kind: PanelKind,
			/// How many seats it should have.
			size: u8,
			/// The full fee of a seat, on a batch for each item, in the native token.
			fee: T::Balance,
		},
		/// A panel scores several things together. Follows `PanelOpened`.
		BatchOpened {
			/// The panel.
			panel: PanelId,
			/// How many things, and who reads them.
			batch: Batch,
		},
		/// Fewer seats are free than a panel needs: it waits for them, and is then drawn under
		/// randomness asked for anew.
		PanelQueued {
			/// The panel.
			panel: PanelId,
			/// How many seats are free in the organization.
			free: u32,
			/// When it is drawn as far as it can be, in clock blocks.
			until: BlockNumberFor<T>,
		},
		/// A pair is too far apart on some items of a batch: a third reader is drawn for them.
		ThirdReaderAsked {
			/// The panel.
			panel: PanelId,
			/// The items, by their index.
			items: Indices,
		},
		/// A third reader was drawn and may commit to a score for each item that a pair is too far
		/// apart on.
		ThirdReaderDrawn {
			/// The panel.
			panel: PanelId,
			/// Who has the seat.
			member: T::AccountId,
			/// Until when it may commit, in clock blocks.
			commit_until: BlockNumberFor<T>,
		},
		/// A member of the panel that gave a subject's last verdict was too far from its audit, and
		/// lost what it was given.
		AuditFailed {
			/// The audit.
			panel: PanelId,
			/// The panel whose verdict was audited.
			audited: PanelId,
			/// Its member.
			member: T::AccountId,
			/// What the member had scored.
			score: Score,
			/// What the audit came to.
			verdict: Score,
			/// The fee taken back, in the native token; it is in the audit fund.
			fee: T::Balance,
			/// Whether the review counted as work done and counts no more.
			credit: bool,
			/// What it loses of its stake, in ten-thousandths.
			stake: u16,
		},
		/// Money was put into an organization's fund for audits.
		AuditsFunded {
			/// The organization.
			org: OrgId,
			/// How much, in the native token.
			amount: T::Balance,
		},
		/// The panel on a batch has ended with these verdicts. Follows `PanelClosed`.
		ItemsScored {
			/// The panel.
			panel: PanelId,
			/// The verdict on each item; none where there is none.
			scores: ItemScores,
		},
		/// A draw found fewer members than there are seats. It is repeated with later randomness.
		DrawFellShort {
			/// The panel.
			panel: PanelId,
			/// How many who can sit it found.
			found: u32,
			/// How many draws have fallen short, at most 2.
			attempts: u8,
		},
		/// A panel's members were drawn and may commit.
		PanelDrawn {
			/// The panel.
			panel: PanelId,
			/// Who has a seat.
			members: Members<T::AccountId>,
			/// What commitments are sealed under.
			seed: [u8; 32],
			/// Until when members may commit, in clock blocks.
			commit_until: BlockNumberFor<T>,
		},
		/// A member has committed to its scores.
		Committed {
			/// The panel.
			panel: PanelId,
			/// The member.
			member: T::AccountId,
			/// The commitment.
			sealed: Sealed,
		},
		/// A member gave up its seat.
		Declined {
			/// The panel.
			panel: PanelId,
			/// Who was the member.
			member: T::AccountId,
			/// Whether that was free, as it is once in ten seats; else it is a missed seat.
			free: bool,
		},
		/// Somebody knew a member's scores before their time: the seat is void.
		Denounced {
			/// The panel.
			panel: PanelId,
			/// The member.
			member: T::AccountId,
			/// Who showed them.
			by: T::AccountId,
		},
		/// A member was removed from office and has lost its seat. One that it had not answered for
		/// counts as missed, a commitment as never revealed; what it had revealed stands, and it gets
		/// nothing for it.
		SeatVacated {
			/// The panel.
			panel: PanelId,
			/// Who was the member.
			member: T::AccountId,
		},
		/// Seats were given up and wait for a lottery among volunteers.
		SeatsOpened {
			/// The panel.
			panel: PanelId,
			/// Who did not commit in time and has lost the seat.
			missed: Members<T::AccountId>,
			/// How many seats volunteers may fill.
			open: u32,
		},
		/// Volunteers have got open seats and may commit.
		SeatsFilled {
			/// The panel.
			panel: PanelId,
			/// Who has got one.
			members: Members<T::AccountId>,
			/// Until when they may commit, in clock blocks.
			commit_until: BlockNumberFor<T>,
		},
		/// An enforcer volunteers for open seats from now on.
		VolunteerJoined {
			/// The organization.
			org: OrgId,
			/// The enforcer.
			who: T::AccountId,
		},
		/// An enforcer volunteers no longer.
		VolunteerLeft {
			/// The organization.
			org: OrgId,
			/// The enforcer.
			who: T::AccountId,
		},
		/// A part of an organization's fund of unearned fees was given to a subject.
		FundDrawnOn {
			/// The organization.
			org: OrgId,
			/// How much, in the native token.
			amount: T::Balance,
		},
		/// Every seat is closed: commitments may be revealed.
		RevealPhaseStarted {
			/// The panel.
			panel: PanelId,
			/// Who did not commit in time and has lost the seat.
			missed: Members<T::AccountId>,
			/// Until when commitments may be revealed, in clock blocks.
			reveal_until: BlockNumberFor<T>,
		},
		/// A commitment was revealed.
		Revealed {
			/// The panel.
			panel: PanelId,
			/// Whose it was.
			member: T::AccountId,
			/// One score per criterion; on a batch one per item it had to read.
			scores: Scores,
			/// Their weighted mean, on a batch their mean, rounded down.
			score: Score,
			/// Why.
			rationale: Rationale,
		},
		/// A review was booked.
		Reviewed {
			/// The panel.
			panel: PanelId,
			/// Who gave it.
			member: T::AccountId,
			/// The member's skill from now on, in fixed point with 32 fraction bits.
			skill: Skill,
			/// The fee earned, in the native token.
			fee: T::Balance,
			/// The reputation earned.
			reputation: Reputation,
			/// Whether it is work done.
			counts: bool,
		},
		/// A panel has ended.
		PanelClosed {
			/// The panel.
			panel: PanelId,
			/// What it scored.
			subject: T::SubjectId,
			/// How it ended.
			ending: Ending,
			/// How many revealed.
			reveals: u32,
			/// What it cost the subject, in the native token.
			cost: T::Balance,
		},
		/// A void panel waits for another draw, under the same id.
		Redrawn {
			/// The panel.
			panel: PanelId,
			/// Which redraw it is.
			kind: PanelKind,
		},
	}

	#[pallet::error]
	pub enum Error<T> {
		/// There is no such panel. It may have ended: look for its `PanelClosed` event.
		UnknownPanel,
		/// A panel has 1 to 15 seats, is one of the known kinds, takes at most the whole stake and
		/// scores 1 to 12 items. Correct the terms.
		InvalidTerms,
		/// The account is no enforcer of the organization. Enlist first.
		NotEnforcer,
		/// The enforcer volunteers already. Nothing is left to do.
		AlreadyVolunteer,
		/// The account does not volunteer. Nothing is left to do.
		NotVolunteer,
		/// The time to commit is almost over: what is shown now may be a reveal that came a little
		/// early. Wait for the reveals.
		TooLateToDenounce,
		/// Weights of criteria must be 1 to 8 numbers that add up to 10 000. Correct the weights.
		InvalidCriteria,
		/// The account has no seat on this panel. Check the panel's members.
		NotMember,
		/// The panel takes no commits now: it is not drawn yet, or the time to commit is over.
		/// Check the panel's phase and deadline.
		NotInCommitPhase,
		/// The panel takes no reveals now: seats are still open, or the time to reveal is over.
		/// Check the panel's phase and deadline.
		NotInRevealPhase,
		/// The member has committed, which is final. Reveal when the reveal phase has started.
		AlreadyCommitted,
		/// The member gave up this seat, or was removed from office. Wait to be drawn for another
		/// panel.
		SeatGivenUp,
		/// The member has no commitment on this panel. Check the account.
		NotCommitted,
		/// The commitment has been revealed already. Nothing is left to do.
		AlreadyRevealed,
		/// A score is above 10 000. A commitment to such a score cannot be revealed.
		ScoreOutOfRange,
		/// There must be one score for each of the panel's criteria; on a batch one for each item
		/// that the member is to read. Check the panel's criteria and items.
		WrongNumberOfCriteria,
		/// A score below 5 000, of a batch that of any item, needs a rationale. Reveal with the rationale that was sealed.
		RationaleRequired,
		/// A rationale has at most 256 bytes. Seal a shorter one, or a URI.
		RationaleTooLong,
		/// A note has at most 512 bytes. Leave a shorter one.
		NoteTooLong,
		/// These are not the scores, rationale and salt that were sealed for this panel and
		/// member. Check each of them.
		SealDoesNotMatch,
		/// A batch of no reveals does nothing. Show at least one.
		EmptyBatch,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(
				T::MaxDrawReads::get() >= MAX_SEATS,
				"a draw must be able to fill the largest panel"
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Commits to scores on a panel. For the panel's members, before its deadline, once. Free
		/// of charge when it succeeds.
		///
		/// - `sealed`: `blake2_256("munus/seal/score" ‖ seed ‖ member ‖ (scores,
		///   blake2_256(rationale)) ‖ salt)`, with the panel's seed.
		/// - `note`: anything the member wants to find again, such as scores, rationale and salt
		///   encrypted to itself; at most 512 bytes. Gone with the reveal.
		///
		/// Errors: `UnknownPanel`, `NotInCommitPhase`, `NotMember`, `AlreadyCommitted`,
		/// `SeatGivenUp`, `NoteTooLong`.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::commit_last(MAX_MEMBERS))]
		#[pallet::feeless_if(
			|origin: &OriginFor<T>, panel: &PanelId, _sealed: &Sealed, note: &Vec<u8>| -> bool {
				ensure_signed(origin.clone())
					.is_ok_and(|who| Pallet::<T>::check_commit(&who, *panel, note).is_ok())
			}
		)]
		pub fn commit(
			origin: OriginFor<T>,
			panel: PanelId,
			sealed: Sealed,
			note: Vec<u8>,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Ok(Some(Self::do_commit(who, panel, sealed, &note)?).into())
		}

		/// Reveals what `member` has committed to. For whoever holds the preimage, in the reveal
		/// phase. Free of charge when it succeeds. The last reveal ends the panel.
		///
		/// - `scores`: one per criterion, 0..=10 000; on a batch one overall score per item that the
		///   member is to read, in the order of the items.
		/// - `rationale`: text or a URI, at most 256 bytes; not empty when the overall score, or that
		///   of any item, is below 5 000.
		/// - `salt`: what the commitment was salted with.
		///
		/// Errors: `UnknownPanel`, `NotInRevealPhase`, `NotMember`, `NotCommitted`,
		/// `AlreadyRevealed`, `WrongNumberOfCriteria`, `ScoreOutOfRange`, `RationaleTooLong`,
		/// `RationaleRequired`, `SealDoesNotMatch`.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::reveal(MAX_MEMBERS).max(Pallet::<T>::ending_weight()))]
		#[pallet::feeless_if(
			|origin: &OriginFor<T>, panel: &PanelId, member: &T::AccountId, scores: &Scores,
			 rationale: &Vec<u8>, salt: &[u8; 32]| -> bool {
				ensure_signed(origin.clone()).is_ok()
					&& Pallet::<T>::check_reveal(*panel, member, scores, rationale, salt).is_ok()
			}
		)]
		pub fn reveal(
			origin: OriginFor<T>,
			panel: PanelId,
			member: T::AccountId,
			scores: Scores,
			rationale: Vec<u8>,
			salt: [u8; 32],
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let (seats, ended) = Self::do_reveal(panel, member, scores, &rationale, &salt)?;
			Ok(Some(ended.unwrap_or_else(|| T::WeightInfo::reveal(seats))).into())
		}

		/// Gives up a seat. For a drawn member that has not committed, before the panel's deadline.
		/// A volunteer may take the seat. Without consequence once in ten seats, else it is a missed
		/// seat. Free of charge when it succeeds.
		///
		/// Errors: `UnknownPanel`, `NotInCommitPhase`, `NotMember`, `AlreadyCommitted`,
		/// `SeatGivenUp`.
		#[pallet::call_index(2)]
		#[pallet::weight(
			T::WeightInfo::decline_last(MAX_MEMBERS).saturating_add(Pallet::<T>::ending_weight())
		)]
		#[pallet::feeless_if(|origin: &OriginFor<T>, panel: &PanelId| -> bool {
			ensure_signed(origin.clone())
				.is_ok_and(|who| Pallet::<T>::check_open_seat(&who, *panel).is_ok())
		})]
		pub fn decline(origin: OriginFor<T>, panel: PanelId) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Ok(Some(Self::do_decline(who, panel)?).into())
		}

		/// Voids the seat of a member whose scores became known before their time: whoever shows
		/// what the member has sealed may do so while commits are taken, but for the last eighth
		/// of that time. The seat counts as if the commitment were never revealed. Earns nothing.
		///
		/// Errors: `UnknownPanel`, `NotInCommitPhase`, `TooLateToDenounce`, `NotMember`,
		/// `NotCommitted`, `WrongNumberOfCriteria`, `ScoreOutOfRange`, `RationaleTooLong`,
		/// `RationaleRequired`, `SealDoesNotMatch`.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::denounce())]
		pub fn denounce(
			origin: OriginFor<T>,
			panel: PanelId,
			member: T::AccountId,
			scores: Scores,
			rationale: Vec<u8>,
			salt: [u8; 32],
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_denounce(who, panel, member, scores, &rationale, &salt)
		}

		/// Volunteers for seats that others give up, from now on or no longer. For enforcers.
		///
		/// Errors: `NotEnforcer`, `AlreadyVolunteer`, `NotVolunteer`.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::volunteer())]
		pub fn volunteer(origin: OriginFor<T>, org: OrgId, on: bool) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_volunteer(who, org, on)
		}

		/// Reveals what several members have committed to, on one panel or on several, in the order
		/// given, as `reveal` does each. What one of them fails with fails all, and nothing is
		/// revealed. For whoever holds the preimages. Free of charge when it succeeds.
		///
		/// - `reveals`: 1 to 16, each with what `reveal` takes; `Revealed` tells of each.
		///
		/// One whose member the end of a panel before it removes from office is passed over.
		///
		/// Errors: `EmptyBatch`, and those of `reveal`; `AlreadyRevealed` also for what is shown twice.
		#[pallet::call_index(5)]
		#[pallet::weight(Pallet::<T>::weight_of_reveals(reveals))]
		#[pallet::feeless_if(|origin: &OriginFor<T>, reveals: &RevealsOf<T>| -> bool {
			ensure_signed(origin.clone()).is_ok() && Pallet::<T>::check_reveals(reveals).is_ok()
		})]
		pub fn reveal_many(
			origin: OriginFor<T>,
			reveals: RevealsOf<T>,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			Self::do_reveal_many(reveals)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// A panel, with its phase, deadline, seats and revealed scores; `None` when there is no
		/// such panel or it has ended.
		pub fn panel(panel: PanelId) -> Option<PanelViewOf<T>> {
			Self::panel_view(panel)
		}

		/// The open seats of an enforcer: what is owed, and by when.
		pub fn duties(org: OrgId, who: T::AccountId) -> Vec<DutyView<BlockNumberFor<T>>> {
			Self::duty_views(org, &who)
		}

		/// Whether an enforcer volunteers for open seats.
		pub fn volunteers(org: OrgId, who: T::AccountId) -> bool {
			VolunteerPlaces::<T>::contains_key(org, who)
		}

		/// What an organization's panels are measured by.
		pub fn calibration(org: OrgId) -> CalibrationView<T::Balance> {
			Self::calibration_view(org)
		}
	}
}
