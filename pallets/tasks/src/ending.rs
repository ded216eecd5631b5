//! What falls due, and how a task ends.

use crate::{settlement::*, *};
use frame_support::{storage::with_storage_layer, traits::Consideration};
use munus_primitives::{
	agenda::{Agenda, Weighed},
	organizations::{Booked, Mutate as _, ReviewMode},
	reputation::Mutate as _,
	review::Outcome,
	tasks::Matter,
	Reputation, Score,
};
use sp_runtime::traits::Zero;

/// What counts when a part is settled.
pub(crate) struct Ending<T: Config> {
	pub basis: Basis,
	pub score: Option<Score>,
	pub share: u16,
	/// Fees paid to panel and protocol.
	pub fees: T::Balance,
	/// How much of them the provider owes the requester.
	pub owed: T::Balance,
	/// Which part of the pay goes to the fund of audits, in ten-thousandths.
	pub levy: u16,
}

impl<T: Config> Pallet<T> {
	/// Carries out what has fallen due for a task. Its entry must be off the agenda. Gives what that
	/// weighed.
	///
	/// Errors: `UnknownTask`, `NotDue`.
	pub fn on_due(id: TaskId) -> Weighed {
		let task = Self::get(id)?;
		ensure!(
			task.due().is_some_and(|due| due <= Self::now()),
			Error::<T>::NotDue
		);
		let weight = Self::due_weight(&task);
		Self::carry_out(id, task)?;
		Ok(weight)
	}

	fn carry_out(id: TaskId, mut task: TaskOf<T>) -> DispatchResult {
		match task.state.clone() {
			State::Open { claims, .. } if claims.is_empty() => {
				return Self::expire(id, task, false)
			}
			State::Open { .. } => {
				if Self::lapse(id, &mut task)? {
					Self::re_enter(id, &mut task)?;
				}
			}
			State::Working { work, .. } => {
				Self::forfeit(id, &mut task, work)?;
				Self::re_enter(id, &mut task)?;
			}
			State::Submitted { .. } => return Self::settle_as_asked(id, task, Basis::Silence),
			State::AwaitingPanel {
				submission, cause, ..
			} => match Self::open_panel(id, &task) {
				Some(panel) => Self::enter_review(id, &mut task, submission, cause, panel),
				None => {
					let nobody = (Basis::Fallback, None);
					return Self::conclude(id, task, submission, cause, nobody, Zero::zero());
				}
			},
			State::Appealable { judged, appeal, .. } | State::Council { judged, appeal, .. } => {
				return Self::verdict_stands(id, task, judged, appeal)
			}
			State::AwaitingLot {
				judged,
				mark,
				attempts,
				..
			} => return Self::draw_lot(id, task, judged, mark, attempts),
			State::InReview { .. } | State::InAppeal { .. } | State::Auditing { .. } => {
				return Err(Error::<T>::NotDue.into())
			}
			State::Gathering { .. } => return Self::on_gathering_due(id, task),
			State::Opening { .. } => return Self::on_opening_due(id, task),
			State::Choosing { .. } => return Self::on_choosing_due(id, task),
			State::Picking { .. } => return Self::on_picking_due(id, task),
			State::Clearing { .. } => return Self::clear_rows(id, task),
			State::Screening { .. } => return Self::on_screening_due(id, task),
			State::Contestable { .. } => return Self::on_contestable_due(id, task),
			State::Paying { .. } => return Self::on_paying_due(id, task),
			State::Finals { .. } => return Err(Error::<T>::NotDue.into()),
			State::Sampling { .. } => return Self::on_sampling_due(id, task),
		}
		Self::save(id, None, task);
		Ok(())
	}

	/// Ends a task that nobody delivered on. Gives what came back of price and reserve.
	pub(crate) fn refund(
		id: TaskId,
		mut task: TaskOf<T>,
		forfeits: bool,
	) -> Result<(T::Balance, T::Balance), DispatchError> {
		Self::release_authorship(id, &task)?;
		Self::leave_parent(id, &mut task);
		let back = (task.reward.left, task.reserve.left);
		Self::close_purses(&mut task)?;
		let forfeits = forfeits && task.conditions.entrance.is_sealed();
		Self::finish(id, task, forfeits)?;
		Ok(back)
	}

	/// What is left of price and reserve is the requester's; of a price that others have given of it
	/// stays until they are paid.
	pub(crate) fn close_purses(task: &mut TaskOf<T>) -> DispatchResult {
		if task.funds.givers == 0 {
			task.reward = Self::close(task.reward.clone(), &task.requester)?;
		}
		task.reserve = Self::close(task.reserve.clone(), &task.requester)?;
		task.prepaid = Zero::zero();
		(task.part.ahead, task.part.retained) = (Zero::zero(), Zero::zero());
		Ok(())
	}

	/// Removes all that is stored of a task: what the task itself says is there, since removing what
	/// is not costs a write as well.
	pub(crate) fn forget(id: TaskId, task: &TaskOf<T>) -> DispatchResult {
		T::Organizations::end_work(task.org);
		Tasks::<T>::remove(id);
		if !task.part.is_last() {
			Plans::<T>::remove(id);
		}
		if task.conditions.entrance.is_contest() {
			Contests::<T>::remove(id);
		}
		match TaskDetails::<T>::take(id) {
			Some(details) => details.ticket.drop(&task.requester),
			None => Ok(()),
		}
	}

	pub(crate) fn settle_as_asked(id: TaskId, task: TaskOf<T>, basis: Basis) -> DispatchResult {
		let State::Submitted { submission, until } = task.state.clone() else {
			return Err(Error::<T>::NotSubmitted.into());
		};
		if basis == Basis::Acceptance {
			T::Agenda::cancel(until, id);
		}
		if let ReviewMode::Sampled { .. } = task.conditions.mode {
			Self::await_sample(id, task, submission, basis);
			return Ok(());
		}
		Self::pay_as_asked(id, task, submission, basis)
	}

	pub(crate) fn pay_as_asked(
		id: TaskId,
		task: TaskOf<T>,
		submission: SubmissionOf<T>,
		basis: Basis,
	) -> DispatchResult {
		let none = Zero::zero();
		let ending = Ending {
			basis,
			score: submission.asked,
			share: submission
				.asked
				.map_or(0, |asked| task.conditions.share(asked)),
			fees: none,
			owed: none,
			levy: task.conditions.audit.levy,
		};
		Self::settle_part(id, task, submission, ending, (0, 0))
	}

	/// A panel's outcome.
	pub(crate) fn on_scored(matter: Matter, outcome: Outcome) -> DispatchResult {
		let id = matter.task;
		let task = Self::get(id)?;
		ensure!(matter == Self::matter(id, &task), Error::<T>::NotInReview);
		match (task.state.clone(), outcome) {
			(
				State::InReview {
					submission,
					cause,
					fees,
					..
				},
				Outcome::Verdict(score),
			) => {
				let judged = Judged {
					submission,
					cause,
					fees,
					score,
					size: task.conditions.panel.size,
					appeals: 0,
					replied: false,
				};
				Self::await_appeal(id, task, judged)
			}
			(
				State::InReview {
					submission,
					cause,
					fees,
					..
				},
				Outcome::Void,
			) => Self::conclude(id, task, submission, cause, (Basis::Fallback, None), fees),
			(State::InAppeal { judged, appeal, .. }, outcome) => {
				Self::on_appeal_scored(id, task, judged, appeal, outcome)
			}
			(State::Auditing { judged, .. }, outcome) => {
				Self::on_audit_scored(id, task, judged, outcome)
			}
			_ => Err(Error::<T>::NotInReview.into()),
		}
	}

	/// Settles by a verdict or a ruling, or by the fallback when nobody scored.
	pub(crate) fn conclude(
		id: TaskId,
		task: TaskOf<T>,
		submission: SubmissionOf<T>,
		cause: Cause,
		(basis, score): (Basis, Option<Score>),
		fees: T::Balance,
	) -> DispatchResult {
		let mut task = task;
		Self::reimburse_sample(&mut task, cause, fees);
		let asked = submission.asked;
		let provider_owes = match (cause, score) {
			(Cause::Provider, _) => true,
			(Cause::Dispute(stated), Some(verdict)) => {
				asked.is_some_and(|asked| provider_is_farther(asked, stated, verdict))
			}
			_ => false,
		};
		let owed = if provider_owes { fees } else { Zero::zero() };
		let Some(score) = score else {
			let share = Self::fallback(&task, asked, cause);
			let ending = Ending {
				basis,
				score: None,
				share,
				fees,
				owed,
				levy: 0,
			};
			return Self::settle_part(id, task, submission, ending, (0, 0));
		};
		let share = task.conditions.share(score);
		let standing = match basis {
			Basis::Verdict | Basis::Audit => {
				Self::remember(task.org, share);
				Self::book(&task, &submission.work, score, fees)
			}
			_ => (0, 0),
		};
		let ending = Ending {
			basis,
			score: Some(score),
			share,
			fees,
			owed,
			levy: 0,
		};
		Self::settle_part(id, task, submission, ending, standing)
	}

	/// Where the parties have stated scores, the fallback keeps between them.
	fn fallback(task: &TaskOf<T>, asked: Option<Score>, cause: Cause) -> u16 {
		if let (Cause::Sample, Some(asked)) = (cause, asked) {
			return task.conditions.share(asked);
		}
		let usual = fallback_share(&Ratios::<T>::get(task.org));
		let low = match cause {
			Cause::Dispute(stated) => task.conditions.share(stated),
			_ => 0,
		};
		let high = asked.map_or(FALLBACK_CAP, |asked| task.conditions.share(asked));
		usual.min(high).max(low)
	}

	fn remember(org: OrgId, share: u16) {
		Ratios::<T>::mutate(org, |ratios| {
			if ratios.is_full() {
				ratios.remove(0);
			}
			ratios.force_push(share);
		});
	}

	fn book(
		task: &TaskOf<T>,
		work: &WorkOf<T>,
		score: Score,
		fees: T::Balance,
	) -> (Reputation, Reputation) {
		Self::book_worth(task, &work.who, score, Self::own_price(task, work), fees)
	}

	/// Books a verdict that moved `worth` on the provider's standing. What cannot be booked does not
	/// keep a task from ending.
	pub(crate) fn book_worth(
		task: &TaskOf<T>,
		provider: &T::AccountId,
		score: Score,
		worth: u128,
		fees: T::Balance,
	) -> (Reputation, Reputation) {
		let Conditions { class, minting, .. } = &task.conditions;
		let minting = mint::Minting {
			unit: minting.unit.map(Into::into),
			native_unit: minting.native_unit.map(Into::into),
			kappa: minting.kappa,
		};
		let (fees, org) = (fees.into(), task.org);
		T::Reputation::keep_alive(org);
		let earned = mint::minted(score, *class, worth, fees, &minting);
		let lost = mint::penalty(score, *class, worth, fees, &minting);
		let booked = |amount: Reputation,
		              book: fn(OrgId, &T::AccountId, u128) -> DispatchResult| {
			let ok = amount > 0 && with_storage_layer(|| book(org, provider, amount)).is_ok();
			if ok {
				amount
			} else {
				0
			}
		};
		let (earned, penalty) = (
			booked(earned, T::Reputation::earn),
			booked(lost, T::Reputation::penalize),
		);
		let verdict = Booked {
			score,
			earned,
			penalty,
		};
		T::Organizations::verdict_booked(org, provider, verdict);
		(earned, penalty)
	}
}
