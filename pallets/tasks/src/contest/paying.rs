//! What each entry of a contest gets.

use crate::{
	rules::{award, rank},
	settlement::*,
	*,
};
use alloc::collections::BTreeSet;
use munus_primitives::{
	agenda::Agenda, escrow::Purpose, organizations::Inspect as _, Reputation, Score, FULL_SCORE,
};
use sp_runtime::traits::{CheckedDiv, Saturating, Zero};

impl<T: Config> Pallet<T> {
	/// Nothing can be said against the scores any more.
	pub(crate) fn close_contest(id: TaskId, mut task: TaskOf<T>) -> DispatchResult {
		let mut contest = Self::contest_of(id)?;
		contest.pot = task.reward.left;
		contest.share = Self::equal_share(&task, &contest);
		let awarded = Self::awarded_of(&task, &contest);
		if awarded.is_zero() {
			return Self::end_contest(id, task, contest);
		}
		let pool = task.reward.left.saturating_sub(awarded);
		Self::fix_pool(&mut task, pool);
		task.reserve = Self::close(task.reserve, &task.requester)?;
		task.prepaid = Zero::zero();
		let until = Self::after(task.conditions.dispute_window);
		let (pot, sum) = (contest.pot, contest.sum);
		Contests::<T>::insert(id, contest);
		task.state = State::Paying { until };
		Self::save(id, None, task);
		Self::deposit_event(Event::ContestClosed {
			task: id,
			sum,
			pot,
			pool,
			until: Some(until),
		});
		Ok(())
	}

	/// Nobody has won anything: all of the price goes back. The bonds follow in the clearing.
	pub(crate) fn end_contest(
		id: TaskId,
		task: TaskOf<T>,
		mut contest: ContestOf<T>,
	) -> DispatchResult {
		contest.pot = Zero::zero();
		contest.share = Self::equal_share(&task, &contest);
		let sum = contest.sum;
		Contests::<T>::insert(id, contest);
		let (pool, _) = Self::refund(id, task, false)?;
		Self::deposit_event(Event::ContestClosed {
			task: id,
			sum,
			pot: Zero::zero(),
			pool,
			until: None,
		});
		Ok(())
	}

	fn equal_share(task: &TaskOf<T>, contest: &ContestOf<T>) -> T::Balance {
		let opened = contest.opened.max(1).into();
		task.reward.left.checked_div(&opened).unwrap_or_default()
	}

	/// All that goes to entries, but for roundings.
	fn awarded_of(task: &TaskOf<T>, contest: &ContestOf<T>) -> T::Balance {
		match Self::award_terms(task) {
			Ok((Award::Power { .. }, _)) if contest.sum > 0 => contest.pot,
			Ok((Award::Places(places), _)) => contest
				.best
				.iter()
				.take(places.into())
				.map(|ranked| Self::place_award(task, contest.pot, places, ranked.score))
				.fold(Zero::zero(), |sum: T::Balance, award| {
					sum.saturating_add(award)
				}),
			_ => Zero::zero(),
		}
	}

	fn place_award(task: &TaskOf<T>, pot: T::Balance, places: u8, score: Score) -> T::Balance {
		let share = task.conditions.share(score);
		award::by_place(pot.into(), places.into(), share).into()
	}

	/// What an entry gets, the organization's part of it included.
	pub(crate) fn award_of(
		task: &TaskOf<T>,
		contest: &ContestOf<T>,
		index: u32,
		entry: &EntryOf<T>,
	) -> T::Balance {
		let Some(score) = entry.score.filter(|_| entry.counts()) else {
			return Zero::zero();
		};
		match Self::award_terms(task) {
			Ok((award @ Award::Power { .. }, _)) => {
				let weight = weight_of(award, task.conditions.guarantee, Some(score));
				award::by_weight(contest.pot.into(), weight, contest.sum).into()
			}
			Ok((Award::Places(places), _)) => match rank::place(&contest.best, index) {
				Some(place) if place < usize::from(places) => {
					Self::place_award(task, contest.pot, places, score)
				}
				_ => Zero::zero(),
			},
			Err(_) => Zero::zero(),
		}
	}

	/// Pays an entry and forgets it.
	pub(crate) fn settle_entrant(
		id: TaskId,
		task: &mut TaskOf<T>,
		who: &T::AccountId,
		index: u32,
	) -> DispatchResult {
		let entry = ContestEntries::<T>::take(id, index).ok_or(Error::<T>::UnknownEntry)?;
		let contest = Self::contest_of(id)?;
		if let Some(work) = &entry.work {
			let kept = Copies::<T>::get(id, work.hash);
			if kept.is_some_and(|(_, original)| original == index) {
				Copies::<T>::remove(id, work.hash);
			}
		}
		let gross = Self::award_of(task, &contest, index, &entry);
		let split = split(gross.into(), FULL_SCORE, task.conditions.class);
		let treasury = T::Organizations::treasury(task.org);
		Self::pay(&mut task.reward, who, split.provider.into(), Purpose::Pay)?;
		Self::pay(
			&mut task.reward,
			&treasury,
			split.treasury.into(),
			Purpose::Pay,
		)?;
		let (minted, penalty) = Self::book_entry(task, &contest, index, &entry, gross);
		let forfeits = entry.forfeits(task.conditions.guarantee);
		let forfeited = match entry.bond {
			Some(mut deal) => {
				let lost = if forfeits { deal.left } else { Zero::zero() };
				Self::pay(&mut deal, &task.requester, lost, Purpose::Pay)?;
				Self::close(deal, who)?;
				lost
			}
			None => Zero::zero(),
		};
		Self::deposit_event(Event::AwardCollected {
			task: id,
			who: who.clone(),
			index,
			amount: split.provider.into(),
			treasury: split.treasury.into(),
			forfeited,
			minted,
			penalty,
		});
		Ok(())
	}

	/// Books what an entry has shown. A copy has shown nothing; what was not read has no say.
	fn book_entry(
		task: &TaskOf<T>,
		contest: &ContestOf<T>,
		index: u32,
		entry: &EntryOf<T>,
		gross: T::Balance,
	) -> (Reputation, Reputation) {
		let Some(score) = entry.score else {
			return (0, 0);
		};
		let score = if entry.copy_of.is_some() { 0 } else { score };
		let finalist = rank::place(&contest.best, index).is_some();
		let panel = if finalist {
			task.conditions.panel.size
		} else {
			0
		};
		let readings = BOND_READINGS.saturating_add(panel.into());
		let fees = task.conditions.panel.fee.saturating_mul(readings.into());
		let worth = gross.max(contest.share);
		Self::book_worth(task, &entry.who, score, worth.into(), fees)
	}

	pub(crate) fn do_collect(due: &[(TaskId, T::AccountId)]) -> DispatchResult {
		ensure!(!due.is_empty(), Error::<T>::NothingDue);
		for (id, who) in due {
			Self::collect_one(*id, who)?;
		}
		Ok(())
	}

	fn collect_one(id: TaskId, who: &T::AccountId) -> DispatchResult {
		let mut task = Self::get(id)?;
		let State::Paying { until } = task.state else {
			return Err(Error::<T>::NotPaying.into());
		};
		let role = Self::due_role(id, who)?;
		Self::settle_row(id, &mut task, who, role)?;
		if task.rows > 0 {
			Tasks::<T>::insert(id, task);
			return Ok(());
		}
		T::Agenda::cancel(until, id);
		Self::end_paid(id, task)
	}

	fn due_role(id: TaskId, who: &T::AccountId) -> Result<RoleOf<T>, Error<T>> {
		match Roles::<T>::get(id, who) {
			Some(role @ (Role::Entrant(_) | Role::Funder)) => Ok(role),
			_ => Err(Error::<T>::NothingDue),
		}
	}

	/// Something is due to each of them, and none is there twice.
	pub(crate) fn collect_is_feeless(due: &[(TaskId, T::AccountId)]) -> bool {
		let distinct: BTreeSet<_> = due.iter().collect();
		!due.is_empty()
			&& distinct.len() == due.len()
			&& due.iter().all(|(id, who)| {
				let paying = Tasks::<T>::get(id)
					.is_some_and(|task| matches!(task.state, State::Paying { .. }));
				paying && Self::due_role(*id, who).is_ok()
			})
	}
}
