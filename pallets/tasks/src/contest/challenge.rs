//! The charge that an entry copies another: what scores cannot see.

use crate::{rules::copies, *};
use alloc::vec::Vec;
use munus_primitives::{
	escrow::Purpose,
	review::{Outcome, Review},
	tasks::Matter,
	Score,
};
use sp_runtime::traits::{CheckedDiv, Saturating};

/// From this score on a panel has found a copy.
pub const FOUND_COPY: Score = 5_000;

/// Beside what its panel may cost, a bond holds this part of it for the entry.
const ENTRY_PART: u32 = 4;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_challenge(
		who: T::AccountId,
		id: TaskId,
		entry: u32,
		earlier: u32,
		evidence: Vec<u8>,
		max_total: T::Balance,
	) -> DispatchResult {
		let evidence: UriOf<T> = evidence.try_into().map_err(|_| Error::<T>::UriTooLong)?;
		let mut task = Self::get(id)?;
		if task.conditions.entrance.is_retroactive() {
			return Self::challenge_authorship(who, id, task, evidence, max_total);
		}
		let mut contest = Contests::<T>::get(id).ok_or(Error::<T>::NotContestable)?;
		let mut charged = Self::check_challenge(id, &task, entry, earlier)?;
		let no = contest.challenges;
		contest.challenges = no.saturating_add(1);
		charged.challenged = true;
		if let State::Contestable { running, .. } = &mut task.state {
			*running = running.saturating_add(1);
		}
		ContestEntries::<T>::insert(id, entry, charged);
		Contests::<T>::insert(id, contest);
		Tasks::<T>::insert(id, &task);
		Self::hear(id, &task, no, (who, entry, earlier), evidence, max_total)
	}

	/// What a challenge takes, and what of it the entry gets when it fails.
	pub(crate) fn challenge_bond(conditions: &ConditionsOf<T>) -> (T::Balance, T::Balance) {
		let cost = Self::with_protocol(conditions, T::Review::reserve(&conditions.panel));
		let part = cost.checked_div(&ENTRY_PART.into()).unwrap_or_default();
		(cost.saturating_add(part), part)
	}

	/// Gives the entry that is charged.
	fn check_challenge(
		id: TaskId,
		task: &TaskOf<T>,
		entry: u32,
		earlier: u32,
	) -> Result<EntryOf<T>, Error<T>> {
		let State::Contestable { until, running } = task.state else {
			return Err(Error::<T>::NotContestable);
		};
		let open = until.is_some_and(|until| Self::now() < until);
		ensure!(open, Error::<T>::WindowClosed);
		let get = |index| ContestEntries::<T>::get(id, index).ok_or(Error::<T>::UnknownEntry);
		let (charged, original) = (get(entry)?, get(earlier)?);
		ensure!(
			charged.work.is_some() && original.work.is_some(),
			Error::<T>::NotOpened
		);
		ensure!(charged.copy_of.is_none(), Error::<T>::AlreadyCopy);
		let sealing = |index, entry: &EntryOf<T>| copies::Sealing {
			order: entry.order,
			index,
		};
		ensure!(
			copies::can_copy(sealing(entry, &charged), sealing(earlier, &original)),
			Error::<T>::NotEarlier
		);
		ensure!(
			!charged.challenged && running < MAX_CHALLENGES,
			Error::<T>::ChallengeRuns
		);
		Ok(charged)
	}

	/// The panel on a challenge has come to its end.
	pub(crate) fn on_challenge_scored(matter: Matter, outcome: Outcome) -> DispatchResult {
		let Matter { task: id, part } = matter;
		let mut task = Self::get(id)?;
		let challenge = Challenges::<T>::take(id, part).ok_or(Error::<T>::NotInReview)?;
		T::Review::forget(&matter);
		if task.conditions.entrance.is_retroactive() {
			return Self::on_authorship_scored(id, task, part, challenge, outcome);
		}
		let upheld = Self::is_upheld(outcome);
		let who = challenge.who.clone();
		let (copy, original) = (challenge.copy, challenge.original);
		let returned = match upheld {
			Some(true) => Self::uphold(id, &mut task, challenge)?,
			Some(false) => Self::reject(id, challenge)?,
			None => {
				Self::entry_mutate(id, copy, |entry| entry.challenged = false)?;
				let left = challenge.bond.left;
				Self::close(challenge.bond, &who)?;
				left
			}
		};
		Self::deposit_event(Event::ChallengeEnded {
			task: id,
			part,
			who,
			copy,
			original,
			upheld,
			returned,
		});
		let State::Contestable { until, running } = &mut task.state else {
			return Err(Error::<T>::NotInReview.into());
		};
		*running = running.saturating_sub(1);
		if until.is_none() && *running == 0 {
			return Self::close_contest(id, task);
		}
		Tasks::<T>::insert(id, task);
		Ok(())
	}

	/// The entry weighs nothing from now on. The challenger gets its bond back, what the panel has
	/// cost out of what the readings left over, and the copy's bond.
	fn uphold(
		id: TaskId,
		task: &mut TaskOf<T>,
		challenge: ChallengeOf<T>,
	) -> Result<T::Balance, DispatchError> {
		let mut contest = Self::contest_of(id)?;
		let (award, _) = Self::award_terms(task)?;
		let mut entry =
			ContestEntries::<T>::get(id, challenge.copy).ok_or(Error::<T>::UnknownEntry)?;
		let weight = weight_of(award, task.conditions.guarantee, entry.score);
		contest.sum =
			rules::award::replaced(contest.sum, weight, 0).ok_or(Error::<T>::AmountTooLarge)?;
		contest.best.retain(|ranked| ranked.index != challenge.copy);
		entry.copy_of = Some(challenge.original);
		entry.challenged = false;
		let who = &challenge.who;
		let spare = task.reserve.left.saturating_sub(task.prepaid);
		let cost = challenge.bond.fees.min(spare);
		Self::pay(&mut task.reserve, who, cost, Purpose::Refund)?;
		let mut returned = cost.saturating_add(challenge.bond.left);
		Self::close(challenge.bond, who)?;
		if let Some(mut bond) = entry.bond.take() {
			let won = bond.left;
			Self::pay(&mut bond, who, won, Purpose::Pay)?;
			Self::close(bond, &entry.who)?;
			returned = returned.saturating_add(won);
		}
		ContestEntries::<T>::insert(id, challenge.copy, entry);
		Contests::<T>::insert(id, contest);
		Ok(returned)
	}

	/// The entry stands, and gets its part of the bond.
	fn reject(id: TaskId, challenge: ChallengeOf<T>) -> Result<T::Balance, DispatchError> {
		let Challenge {
			who,
			copy,
			mut bond,
			part,
			..
		} = challenge;
		let mut owner = None;
		Self::entry_mutate(id, copy, |entry| {
			entry.challenged = false;
			owner = Some(entry.who.clone());
		})?;
		if let Some(owner) = owner {
			let part = part.min(bond.left);
			Self::pay(&mut bond, &owner, part, Purpose::Pay)?;
		}
		let left = bond.left;
		Self::close(bond, &who)?;
		Ok(left)
	}

	fn entry_mutate(
		id: TaskId,
		index: u32,
		change: impl FnOnce(&mut EntryOf<T>),
	) -> Result<(), Error<T>> {
		ContestEntries::<T>::try_mutate(id, index, |entry| {
			change(entry.as_mut().ok_or(Error::<T>::UnknownEntry)?);
			Ok(())
		})
	}
}
