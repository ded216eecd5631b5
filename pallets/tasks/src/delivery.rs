//! Delivering, and what the parties may say to it.

use crate::{settlement::DISPUTE_MARGIN, *};
use alloc::vec::Vec;
use frame_support::storage::with_storage_layer;
use munus_primitives::{
	agenda::Weighed,
	organizations::ReviewMode,
	reputation::Mutate as _,
	review::{PanelKind, Review},
	PanelId, Score, FULL_SCORE,
};
use sp_runtime::traits::Zero;

impl<T: Config> Pallet<T> {
	/// Gives what it weighed.
	pub(crate) fn do_submit(
		who: T::AccountId,
		id: TaskId,
		uri: Vec<u8>,
		hash: [u8; 32],
		asked: Option<Score>,
		part: u8,
	) -> Weighed {
		let mut task = Self::get(id)?;
		Self::check_submit(&task, &who, &uri, asked, part)?;
		let uri: UriOf<T> = uri.try_into().map_err(|_| Error::<T>::UriTooLong)?;
		let was = task.due();
		let others = task.claims().len().saturating_sub(1) as u32;
		let prepaid = core::mem::take(&mut task.free_submission);
		if prepaid {
			Self::use_prepayment(&mut task)?;
		}
		let delivery = Delivery {
			uri: BoundedVec::truncate_from(uri.to_vec()),
			hash,
		};
		let mut submission = Self::deliver(id, &mut task, &who, delivery)?;
		let disputed = task.conditions.mode != ReviewMode::Every;
		submission.asked = disputed.then(|| asked.unwrap_or(FULL_SCORE));
		let asked = submission.asked;
		let until = disputed.then(|| Self::after(task.conditions.dispute_window));
		Self::deposit_event(Event::Submitted {
			task: id,
			provider: who,
			uri,
			hash,
			asked,
			until,
			prepaid,
		});
		match until {
			Some(until) => task.state = State::Submitted { submission, until },
			None => Self::ask_panel(id, &mut task, submission, Cause::Policy),
		}
		Self::save(id, was, task);
		Ok(match disputed {
			true => T::WeightInfo::submit_disputed(others),
			false => T::WeightInfo::submit(others),
		})
	}

	/// The same check for the call and for its being feeless.
	fn check_submit(
		task: &TaskOf<T>,
		who: &T::AccountId,
		uri: &[u8],
		asked: Option<Score>,
		part: u8,
	) -> Result<(), Error<T>> {
		let delivered = task.submission().is_some_and(|s| s.provider() == who);
		ensure!(!delivered, Error::<T>::AlreadySubmitted);
		let holders = task.holders();
		let claim = holders.into_iter().find(|(holder, _)| *holder == who);
		let (_, deadline) = claim.ok_or(Error::<T>::NotClaimant)?;
		ensure!(part == task.part.index, Error::<T>::MilestoneOutOfOrder);
		ensure!(Self::now() < deadline, Error::<T>::DeadlinePassed);
		ensure!(
			asked.is_none_or(|asked| asked <= FULL_SCORE),
			Error::<T>::ScoreOutOfRange
		);
		let fits = u32::try_from(uri.len()).is_ok_and(|len| len <= T::UriLimit::get());
		ensure!(fits, Error::<T>::UriTooLong);
		Ok(())
	}

	pub(crate) fn submit_is_feeless(
		who: &T::AccountId,
		id: TaskId,
		uri: &[u8],
		asked: Option<Score>,
		part: u8,
	) -> bool {
		Tasks::<T>::get(id).is_some_and(|task| {
			task.free_submission && Self::check_submit(&task, who, uri, asked, part).is_ok()
		})
	}

	/// Ends all other claims. With the last part the deliverer's claim ends as well and its bond in
	/// reputation returns; its bond in money stays.
	fn deliver(
		id: TaskId,
		task: &mut TaskOf<T>,
		who: &T::AccountId,
		delivery: Delivery<DeliveryUri>,
	) -> Result<SubmissionOf<T>, DispatchError> {
		let mut others = Vec::new();
		let mut work = match &mut task.state {
			State::Open { claims, .. } => {
				for claim in core::mem::take(claims) {
					if claim.who != *who {
						others.push(claim.who.clone());
						Self::end_claim(id, task.org, claim, ClaimEnd::Outrun)?;
					}
				}
				Work::new(who.clone(), HeldBond::None, Self::now())
			}
			State::Working { work, .. } => work.clone(),
			_ => return Err(Error::<T>::NotOpen.into()),
		};
		if task.part.is_last() {
			T::Reputation::end_claim(task.org, who)?;
			if let HeldBond::Reputation(lock) = work.bond {
				T::Reputation::unlock(task.org, who, lock)?;
				work.bond = HeldBond::None;
			}
		}
		Ok(Submission {
			work,
			delivery,
			others: BoundedVec::truncate_from(others),
			stake: None,
			asked: None,
		})
	}

	/// Gives what it weighed.
	pub(crate) fn do_accept(who: T::AccountId, id: TaskId) -> Weighed {
		let task = Self::get(id)?;
		let weight = Self::accept_weight(&task);
		ensure!(task.requester == who, Error::<T>::NotRequester);
		Self::ensure_submitted(&task)?;
		Self::deposit_event(Event::Accepted { task: id });
		Self::settle_as_asked(id, task, Basis::Acceptance)?;
		Ok(weight)
	}

	pub(crate) fn do_dispute(who: T::AccountId, id: TaskId, score: Score) -> DispatchResult {
		let task = Self::get(id)?;
		ensure!(task.requester == who, Error::<T>::NotRequester);
		ensure!(score <= FULL_SCORE, Error::<T>::ScoreOutOfRange);
		let (submission, until) = Self::ensure_submitted(&task)?;
		ensure!(Self::now() < until, Error::<T>::WindowClosed);
		let asked = submission.asked.unwrap_or(FULL_SCORE);
		let apart = asked
			.checked_sub(score)
			.is_some_and(|d| d >= DISPUTE_MARGIN);
		ensure!(apart, Error::<T>::DisputeTooClose);
		Self::deposit_event(Event::Disputed { task: id, score });
		let (mut task, submission) = (task.clone(), submission.clone());
		Self::ask_panel(id, &mut task, submission, Cause::Dispute(score));
		Self::save(id, Some(until), task);
		Ok(())
	}

	pub(crate) fn do_request_review(
		who: T::AccountId,
		id: TaskId,
		max_total: T::Balance,
	) -> DispatchResult {
		let task = Self::get(id)?;
		let buys = task.requester == who;
		let delivered = task.submission().is_some_and(|s| *s.provider() == who);
		ensure!(buys || delivered, Error::<T>::NotParty);
		let (submission, until) = Self::ensure_submitted(&task)?;
		ensure!(Self::now() < until, Error::<T>::WindowClosed);
		let (mut task, mut submission) = (task.clone(), submission.clone());
		let cause = if buys {
			Cause::Requester
		} else {
			Cause::Provider
		};
		let mut stake = Zero::zero();
		if delivered {
			stake = Self::panel_reserve(&task.conditions);
			ensure!(stake <= max_total, Error::<T>::MaxTotalExceeded);
			submission.stake = Some(Self::open_deal(
				&who,
				T::NativeAsset::get(),
				stake,
				task.org,
			)?);
		}
		let panel = Self::open_panel(id, &task).ok_or(Error::<T>::TooFewEnforcers)?;
		Self::deposit_event(Event::ReviewBought {
			task: id,
			by: who,
			stake,
		});
		Self::enter_review(id, &mut task, submission, cause, panel);
		Self::save(id, Some(until), task);
		Ok(())
	}

	fn ensure_submitted(task: &TaskOf<T>) -> Result<(&SubmissionOf<T>, MomentOf<T>), Error<T>> {
		match &task.state {
			State::Submitted { submission, until } => Ok((submission, *until)),
			_ => Err(Error::<T>::NotSubmitted),
		}
	}

	/// Opens a panel, or has the task wait for one.
	pub(crate) fn ask_panel(
		id: TaskId,
		task: &mut TaskOf<T>,
		submission: SubmissionOf<T>,
		cause: Cause,
	) {
		match Self::open_panel(id, task) {
			Some(panel) => Self::enter_review(id, task, submission, cause, panel),
			None => {
				let until = Self::after(task.conditions.dispute_window);
				task.state = State::AwaitingPanel {
					submission,
					cause,
					until,
				};
				Self::deposit_event(Event::ReviewDelayed { task: id, until });
			}
		}
	}

	pub(crate) fn enter_review(
		id: TaskId,
		task: &mut TaskOf<T>,
		submission: SubmissionOf<T>,
		cause: Cause,
		panel: PanelId,
	) {
		task.state = State::InReview {
			submission,
			cause,
			panel,
			fees: Zero::zero(),
		};
		Self::deposit_event(Event::ReviewOpened { task: id, panel });
	}

	/// None is opened while enforcers are too few. The reserve was measured by the terms that the
	/// panel is opened under, so it suffices.
	pub(crate) fn open_panel(id: TaskId, task: &TaskOf<T>) -> Option<PanelId> {
		let terms = task.conditions.panel;
		if !T::Review::can_open(task.org, terms.size) {
			return None;
		}
		let criteria = task.conditions.criteria.clone();
		let matter = Self::matter(id, task);
		let open = || T::Review::open(task.org, matter, PanelKind::First, criteria, terms);
		with_storage_layer(open).ok()
	}
}
