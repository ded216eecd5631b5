//! What falls due, and how a task ends.

use crate::{settlement::*, *};
use frame_support::{storage::with_storage_layer, traits::Consideration};
use munus_primitives::{
	agenda::Agenda,
	escrow::Purpose,
	organizations::{Booked, Inspect as _, Mutate as _},
	reputation::Mutate as _,
	review::{Outcome, Review},
	Reputation, Score,
};
use sp_runtime::traits::{Saturating, Zero};

/// What counts when a task is settled.
struct Ending<T: Config> {
	basis: Basis,
	score: Option<Score>,
	share: u16,
	/// Fees paid to panel and protocol.
	fees: T::Balance,
	/// How much of them the provider owes the requester.
	owed: T::Balance,
	/// Which part of the pay goes to the fund of audits, in ten-thousandths.
	levy: u16,
}

impl<T: Config> Pallet<T> {
	/// Carries out what has fallen due for a task. Its entry must be off the agenda.
	///
	/// Errors: `UnknownTask`, `NotDue`.
	pub fn on_due(id: TaskId) -> DispatchResult {
		let mut task = Self::get(id)?;
		ensure!(
			task.due().is_some_and(|due| due <= Self::now()),
			Error::<T>::NotDue
		);
		match task.state.clone() {
			State::Open { claims, .. } if claims.is_empty() => {
				let (refunded, returned) = Self::refund(id, task)?;
				Self::deposit_event(Event::Expired {
					task: id,
					refunded,
					returned,
				});
				return Ok(());
			}
			State::Open { .. } => Self::reopen(id, &mut task)?,
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
		}
		Self::save(id, None, task);
		Ok(())
	}

	/// The worst-case weight of [`Self::on_due`].
	pub fn on_due_weight() -> Weight {
		T::WeightInfo::on_due_expire()
			.max(T::WeightInfo::on_due_lapse())
			.max(T::WeightInfo::on_due_silence())
			.max(T::WeightInfo::on_due_verdict())
			.max(T::WeightInfo::on_due_lot())
			.max(T::WeightInfo::on_due_retry().saturating_add(T::WeightInfo::dispute()))
	}

	fn reopen(id: TaskId, task: &mut TaskOf<T>) -> DispatchResult {
		if !Self::lapse(id, task)? {
			return Ok(());
		}
		let again = Self::after(task.conditions.claim_window);
		if let State::Open { until, .. } = &mut task.state {
			*until = again;
		}
		Self::deposit_event(Event::Reopened {
			task: id,
			until: again,
		});
		Ok(())
	}

	/// Ends a task that nobody delivered on. Gives what came back of price and reserve.
	pub(crate) fn refund(
		id: TaskId,
		task: TaskOf<T>,
	) -> Result<(T::Balance, T::Balance), DispatchError> {
		let reward = Self::close(task.reward, &task.requester)?;
		let reserve = Self::close(task.reserve, &task.requester)?;
		Self::forget(id, task.org, &task.requester)?;
		Ok((reward.refunded, reserve.refunded))
	}

	fn forget(id: TaskId, org: OrgId, requester: &T::AccountId) -> DispatchResult {
		T::Organizations::end_work(org);
		T::Review::forget(&id);
		Tasks::<T>::remove(id);
		Deliveries::<T>::remove(id);
		match TaskDetails::<T>::take(id) {
			Some(details) => details.ticket.drop(requester),
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
		Self::settle(id, task, submission, ending, (0, 0))
	}

	/// A panel's outcome.
	pub(crate) fn on_scored(id: TaskId, outcome: Outcome) -> DispatchResult {
		let task = Self::get(id)?;
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
			return Self::settle(id, task, submission, ending, (0, 0));
		};
		let share = task.conditions.share(score);
		let standing = match basis {
			Basis::Verdict | Basis::Audit => {
				Self::remember(task.org, share);
				Self::book(&task, &submission.provider, score, fees)
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
		Self::settle(id, task, submission, ending, standing)
	}

	/// Where the parties have stated scores, the fallback keeps between them.
	fn fallback(task: &TaskOf<T>, asked: Option<Score>, cause: Cause) -> u16 {
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

	/// Books a verdict on the provider's standing. What cannot be booked does not keep a task from
	/// ending.
	fn book(
		task: &TaskOf<T>,
		provider: &T::AccountId,
		score: Score,
		fees: T::Balance,
	) -> (Reputation, Reputation) {
		let Conditions { class, minting, .. } = &task.conditions;
		let (price, fees) = (task.reward.left.into(), fees.into());
		let minting = mint::Minting {
			unit: minting.unit.map(Into::into),
			native_unit: minting.native_unit.map(Into::into),
			kappa: minting.kappa,
		};
		let org = task.org;
		T::Reputation::keep_alive(org);
		let earned = mint::minted(score, *class, price, fees, &minting);
		let lost = mint::penalty(score, *class, price, fees, &minting);
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

	/// Divides the money and ends the task.
	fn settle(
		id: TaskId,
		mut task: TaskOf<T>,
		submission: SubmissionOf<T>,
		ending: Ending<T>,
		(minted, penalty): (Reputation, Reputation),
	) -> DispatchResult {
		let provider = submission.provider;
		let split = split(task.reward.left.into(), ending.share, task.conditions.class);
		let native = task.reward.asset == T::NativeAsset::get();
		let pay = if native { split.provider } else { 0 };
		let stake = submission.stake.as_ref().map_or(0, |deal| deal.left.into());
		let (from_stake, from_pay) = charge(ending.owed.into(), stake, pay);
		let levy = Self::levy_of(pay.saturating_sub(from_pay), ending.levy);
		let paid = split
			.provider
			.saturating_sub(from_pay)
			.saturating_sub(levy)
			.into();
		let treasury = T::Organizations::treasury(task.org);
		Self::pay(&mut task.reward, &provider, paid, Purpose::Pay)?;
		Self::pay(
			&mut task.reward,
			&treasury,
			split.treasury.into(),
			Purpose::Pay,
		)?;
		Self::pay_levy(task.org, &mut task.reward, levy.into())?;
		let reward = Self::close(task.reward, &task.requester)?;
		if let Some(mut deal) = submission.stake {
			Self::pay(&mut deal, &task.requester, from_stake.into(), Purpose::Fee)?;
			Self::close(deal, &provider)?;
		}
		Self::close(task.reserve, &task.requester)?;
		Self::forget(id, task.org, &task.requester)?;
		Self::deposit_event(Event::Settled {
			task: id,
			provider,
			basis: ending.basis,
			score: ending.score,
			share: ending.share,
			paid,
			treasury: split.treasury.into(),
			refunded: reward.refunded,
			fees: ending.fees,
			charged: T::Balance::from(from_stake).saturating_add(from_pay.into()),
			levy: levy.into(),
			minted,
			penalty,
		});
		Ok(())
	}
}
