//! The market's invariants.

use crate::{bond::APPEAL_MARGIN, *};
use alloc::collections::BTreeMap;
use munus_primitives::{
	organizations::{Inspect as _, ReviewMode},
	reputation::Inspect as _,
	review::MAX_APPEALS,
	FULL_SCORE,
};
use sp_runtime::{
	traits::{CheckedAdd, Zero},
	TryRuntimeError,
};

mod contest;
mod offers;
mod parts;

impl<T: Config> Pallet<T> {
	/// Checks every invariant of the market.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		for (id, task) in Tasks::<T>::iter() {
			ensure!(
				id < NextTask::<T>::get(),
				"a task has an id that was never given"
			);
			Self::check_deals(&task)?;
			Self::check_conditions(&task)?;
			Self::check_parts(id, &task)?;
			Self::check_tree(id, &task)?;
			Self::check_state(&task)?;
			ensure!(TaskDetails::<T>::contains_key(id), "a task has no details");
		}
		let kept = TaskDetails::<T>::iter_keys().chain(Plans::<T>::iter_keys());
		for id in kept.chain(Former::<T>::iter_keys()) {
			ensure!(Tasks::<T>::contains_key(id), "details outlive their task");
		}
		for (org, ratios) in Ratios::<T>::iter() {
			ensure!(
				T::Organizations::exists(org),
				"ratios of an unknown organization"
			);
			ensure!(
				ratios.iter().all(|r| *r <= FULL_SCORE),
				"a ratio exceeds the whole"
			);
		}
		Self::check_rows()?;
		Self::check_histograms()?;
		Self::check_contests()?;
		Self::check_live_claims()
	}

	fn check_deals(task: &TaskOf<T>) -> Result<(), TryRuntimeError> {
		for deal in task.deals() {
			let sum = [deal.fees, deal.refunded, deal.left]
				.iter()
				.try_fold(deal.paid, |sum, amount| sum.checked_add(amount));
			ensure!(sum == Some(deal.deposited), "a deal does not add up");
		}
		let native = T::NativeAsset::get();
		let in_native = task
			.deals()
			.into_iter()
			.skip(1)
			.all(|deal| deal.asset == native);
		ensure!(in_native, "a reserve or bond is not in the native token");
		ensure!(
			task.part.index > 0 || task.is_ending() || task.reward.paid.is_zero(),
			"a price was paid before its time"
		);
		let kept = task.part.ahead.checked_add(&task.part.retained);
		let funded = task.funds.givers > 0 && kept.is_some_and(|kept| kept <= task.reward.left);
		ensure!(
			kept == Some(task.reward.left) || funded || task.is_ending(),
			"a price and its parts disagree"
		);
		ensure!(
			task.prepaid <= task.reserve.left,
			"a prepayment is not in the reserve"
		);
		Ok(())
	}

	fn check_conditions(task: &TaskOf<T>) -> Result<(), TryRuntimeError> {
		ensure!(
			task.conditions.is_valid(),
			"conditions are out of their ranges"
		);
		let entry = task.conditions.tier == 0;
		ensure!(
			entry || !(task.free_claim || task.free_submission),
			"feeless above entry"
		);
		ensure!(entry || task.prepaid.is_zero(), "prepaid above entry");
		let claim_left = task.free_claim || task.part.is_divided();
		let unused = claim_left && task.free_submission;
		ensure!(
			unused || task.prepaid.is_zero() || task.conditions.entrance.is_contest(),
			"a feeless call did not use the prepayment"
		);
		Ok(())
	}

	fn check_state(task: &TaskOf<T>) -> Result<(), TryRuntimeError> {
		let claims = task.claims();
		let bonded = task.conditions.tier > 0 || task.part.is_divided();
		ensure!(
			claims.is_empty() || !bonded,
			"a bondless claim where a bond is due"
		);
		let own = !task.conditions.entrance.is_retroactive()
			&& task.work().is_some_and(|work| work.who == task.requester);
		ensure!(!own, "a requester works for itself");
		for (index, claim) in claims.iter().enumerate() {
			ensure!(
				claim.who != task.requester,
				"a requester holds a claim of its own task"
			);
			let again = claims
				.iter()
				.skip(index.saturating_add(1))
				.any(|c| c.who == claim.who);
			ensure!(!again, "an account holds two claims of a task");
		}
		let Some(submission) = task.submission() else {
			return Ok(());
		};
		ensure!(
			!task.free_submission,
			"a submission left its feeless call unspent"
		);
		let locked = matches!(submission.work.bond, HeldBond::Reputation(_));
		ensure!(
			!locked || !task.part.is_last(),
			"reputation is locked for work that was delivered"
		);
		let disputed = task.conditions.mode != ReviewMode::Every;
		ensure!(
			submission.asked.is_some() == disputed,
			"an asked score and a mode disagree"
		);
		ensure!(
			submission.asked.is_none_or(|a| a <= FULL_SCORE),
			"an asked score exceeds all"
		);
		Self::check_cause(task, submission)
	}

	fn check_cause(task: &TaskOf<T>, s: &SubmissionOf<T>) -> Result<(), TryRuntimeError> {
		let cause = match &task.state {
			State::AwaitingPanel { cause, .. } | State::InReview { cause, .. } => *cause,
			State::Appealable { judged, .. }
			| State::InAppeal { judged, .. }
			| State::Council { judged, .. }
			| State::AwaitingLot { judged, .. }
			| State::Auditing { judged, .. } => judged.cause,
			_ => {
				ensure!(
					s.asked.is_some(),
					"a submission that is always scored waits for a word"
				);
				return Ok(());
			}
		};
		ensure!(
			s.asked.is_some() != (cause == Cause::Policy),
			"a cause and a mode disagree"
		);
		let fees = match &task.state {
			State::InReview { fees, .. } => *fees,
			_ => task.judged().map_or_else(Zero::zero, |judged| judged.fees),
		};
		ensure!(fees <= task.reserve.fees, "more fees were booked than paid");
		Self::check_judged(task)
	}

	fn check_judged(task: &TaskOf<T>) -> Result<(), TryRuntimeError> {
		let Some(judged) = task.judged() else {
			return Ok(());
		};
		ensure!(judged.score <= FULL_SCORE, "a verdict exceeds all");
		let appeals = match task.state {
			State::Appealable { .. } | State::InAppeal { .. } => judged.appeals < MAX_APPEALS,
			_ => judged.appeals <= MAX_APPEALS,
		};
		ensure!(appeals, "there were too many appeals");
		let audited = matches!(
			task.state,
			State::AwaitingLot { .. } | State::Auditing { .. }
		);
		ensure!(
			!audited || judged.size == task.conditions.panel.size,
			"what was decided on appeal is audited"
		);
		ensure!(
			!audited || Self::audit_rate(task, judged.score) > 0,
			"a verdict is audited without a chance of it"
		);
		let Some(appeal) = task.appeal() else {
			return Ok(());
		};
		let far = appeal.claim.abs_diff(judged.score) >= APPEAL_MARGIN;
		ensure!(
			far && appeal.claim <= FULL_SCORE,
			"an appeal claims too little"
		);
		let party = [&task.requester, judged.submission.provider()].contains(&&appeal.who);
		ensure!(party, "a stranger appeals");
		let given = appeal
			.contributors
			.iter()
			.try_fold(T::Balance::zero(), |sum, (_, given)| sum.checked_add(given));
		ensure!(
			given == Some(appeal.bond.deposited),
			"contributions and a bond differ"
		);
		let complete = appeal.bond.deposited == appeal.needed;
		let gathering = matches!(task.state, State::Appealable { .. });
		ensure!(
			complete != gathering && appeal.bond.deposited <= appeal.needed,
			"a bond does not fit the state"
		);
		Ok(())
	}

	fn check_live_claims() -> Result<(), TryRuntimeError> {
		let mut live = BTreeMap::new();
		for task in Tasks::<T>::iter_values() {
			for who in task.occupies() {
				let key = (task.org, who.clone());
				live.entry(key)
					.and_modify(|n: &mut u32| *n = n.saturating_add(1))
					.or_insert(1u32);
			}
		}
		for ((org, who), count) in live {
			let known = T::Reputation::live_claims(org, &who);
			ensure!(known == count, "live claims are miscounted");
			let limit = T::Parameters::get().claim_limit;
			ensure!(count <= limit, "an account has too many live claims");
		}
		Ok(())
	}
}
