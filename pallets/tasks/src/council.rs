//! The council's ruling and the provider's reply.

use crate::*;
use munus_primitives::{
	agenda::{Agenda, Weighed},
	organizations::Inspect as _,
	Score, FULL_SCORE,
};

impl<T: Config> Pallet<T> {
	/// Gives what it weighed.
	pub(crate) fn do_rule(who: T::AccountId, id: TaskId, score: Score) -> Weighed {
		let task = Self::get(id)?;
		let weight = T::WeightInfo::rule(Self::paid_with(&task), Self::contributors(&task));
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
		judged.score = score;
		Self::settle_judged(id, task, judged, Basis::Council)?;
		Ok(weight)
	}

	fn ensure_can_reply(task: &TaskOf<T>, who: &T::AccountId) -> Result<(), Error<T>> {
		let judged = task.judged().ok_or(Error::<T>::NotAppealable)?;
		ensure!(judged.submission.provider() == who, Error::<T>::NotProvider);
		ensure!(!judged.replied, Error::<T>::AlreadyReplied);
		Ok(())
	}

	pub(crate) fn reply_is_feeless(who: &T::AccountId, id: TaskId, text: &[u8]) -> bool {
		text.len() <= MAX_REPLY as usize
			&& Tasks::<T>::get(id).is_some_and(|task| Self::ensure_can_reply(&task, who).is_ok())
	}

	pub(crate) fn do_reply(who: T::AccountId, id: TaskId, text: ReplyText) -> DispatchResult {
		let mut task = Self::get(id)?;
		let due = task.due();
		Self::ensure_can_reply(&task, &who)?;
		let judged = task.judged_mut().ok_or(Error::<T>::NotAppealable)?;
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
