//! The council's ruling, the provider's reply, and how long a verdict waits for either.

use crate::*;
use munus_primitives::{
	agenda::Agenda,
	organizations::{Inspect as _, PolicyOf},
	review::ReviewPolicy,
	Score, FULL_SCORE,
};

impl<T: Config> Pallet<T> {
	/// The policy's, and never longer than the longest window there is.
	pub(crate) fn appeal_window(org: OrgId) -> Result<MomentOf<T>, Error<T>> {
		let policy: ReviewPolicy<T::Balance, MomentOf<T>> =
			T::Organizations::policy_of(org).ok_or(Error::<T>::UnknownOrganization)?;
		Ok(policy.appeal_window.min(T::Parameters::get().max_window))
	}

	pub(crate) fn do_rule(who: T::AccountId, id: TaskId, score: Score) -> DispatchResult {
		let task = Self::get(id)?;
		let State::Council {
			mut judged,
			appeal,
			until,
		} = task.state.clone()
		else {
			return Err(Error::<T>::NotBeforeCouncil.into());
		};
		ensure!(Self::now() < until, Error::<T>::WindowClosed);
		let council = T::Organizations::is_admin(task.org, &who);
		ensure!(council && !task.is_party(&who), Error::<T>::NotCouncil);
		ensure!(score <= FULL_SCORE, Error::<T>::ScoreOutOfRange);
		T::Agenda::cancel(until, id);
		Self::deposit_event(Event::Ruled {
			task: id,
			by: who,
			score,
		});
		if let Some(appeal) = appeal {
			Self::decide(id, &task, &mut judged, appeal, score)?;
		}
		let Judged {
			submission,
			cause,
			fees,
			..
		} = judged;
		Self::conclude(
			id,
			task,
			submission,
			cause,
			(Basis::Council, Some(score)),
			fees,
		)
	}

	pub(crate) fn do_reply(who: T::AccountId, id: TaskId, text: ReplyText) -> DispatchResult {
		let mut task = Self::get(id)?;
		let due = task.due();
		let judged = task.judged_mut().ok_or(Error::<T>::NotAppealable)?;
		ensure!(judged.submission.provider == who, Error::<T>::NotProvider);
		ensure!(!judged.replied, Error::<T>::AlreadyReplied);
		judged.replied = true;
		let score = judged.score;
		Self::save(id, due, task);
		Self::deposit_event(Event::Replied {
			task: id,
			who,
			score,
			text,
		});
		Ok(())
	}
}
