//! The first reading, by pairs.

use crate::{rules::rank, *};
use alloc::vec::Vec;
use frame_support::storage::with_storage_layer;
use munus_primitives::{
	review::{Batch, ItemScores, Reading, Review, MAX_ITEMS},
	tasks::Matter,
	PanelId, Score,
};
use sp_runtime::traits::One;

/// How many entries one step looks at.
pub(crate) const LOOKED_AT: u32 = 36;

/// How often it is tried to have a batch read.
pub(crate) const MAX_ATTEMPTS: u8 = 4;

impl<T: Config> Pallet<T> {
	/// The time to open entries is over.
	pub(crate) fn screen(id: TaskId, mut task: TaskOf<T>) -> DispatchResult {
		let contest = Self::contest_of(id)?;
		if contest.opened == 0 {
			return Self::end_contest(id, task, contest);
		}
		task.state = State::Screening {
			at: Some(Self::after(One::one())),
			next: 0,
			batches: 0,
			pending: 0,
			attempts: 0,
		};
		Self::save(id, None, task);
		Self::deposit_event(Event::ScreeningBegan {
			task: id,
			opened: contest.opened,
		});
		Ok(())
	}

	/// Opens one batch.
	pub(crate) fn on_screening_due(id: TaskId, mut task: TaskOf<T>) -> DispatchResult {
		let State::Screening {
			next,
			mut batches,
			mut pending,
			mut attempts,
			..
		} = task.state
		else {
			return Err(Error::<T>::NotDue.into());
		};
		let contest = Self::contest_of(id)?;
		let (items, mut next) = (Self::readable(id, next, contest.entries), next);
		let mut wait = One::one();
		match Self::open_pair(id, &task, batches, &items.0) {
			None if attempts < MAX_ATTEMPTS => {
				attempts = attempts.saturating_add(1);
				wait = task.conditions.dispute_window;
				let until = Self::after(wait);
				Self::deposit_event(Event::ReviewDelayed { task: id, until });
			}
			opened => {
				next = items.1;
				if opened.is_some_and(|panel| panel.is_some()) {
					batches = batches.saturating_add(1);
					pending = pending.saturating_add(1);
					attempts = 0;
				} else {
					Self::deposit_event(Event::EntriesPassed { task: id, next });
				}
			}
		}
		let at = (next < contest.entries).then(|| Self::after(wait));
		task.state = State::Screening {
			at,
			next,
			batches,
			pending,
			attempts,
		};
		if at.is_none() && pending == 0 {
			return Self::to_finals(id, task, contest);
		}
		Self::save(id, None, task);
		Ok(())
	}

	/// The next entries to be read, and where to go on.
	fn readable(id: TaskId, from: u32, entries: u32) -> (Items, u32) {
		let mut items = Items::new();
		let end = from.saturating_add(LOOKED_AT).min(entries);
		for index in from..end {
			let counts = ContestEntries::<T>::get(id, index).is_some_and(|entry| entry.counts());
			if counts && items.try_push(index).is_err() {
				return (items, index);
			}
		}
		(items, end)
	}

	/// `Some(None)`: there is nothing to read. `None`: nobody to read it.
	fn open_pair(
		id: TaskId,
		task: &TaskOf<T>,
		batches: u32,
		items: &Items,
	) -> Option<Option<PanelId>> {
		if items.is_empty() {
			return Some(None);
		}
		let part = Matter::BATCHES.saturating_add(batches);
		Self::open_batch(id, task, part, Reading::Pair, items).map(Some)
	}

	/// Has the items read; `None` where nobody is to be had.
	pub(crate) fn open_batch(
		id: TaskId,
		task: &TaskOf<T>,
		part: u32,
		reading: Reading,
		items: &Items,
	) -> Option<PanelId> {
		let terms = task.conditions.panel;
		let seats = match reading {
			Reading::Pair => 2,
			Reading::Full => terms.size,
		};
		if !T::Review::can_open(task.org, seats) {
			return None;
		}
		let batch = Batch {
			items: items.len().min(MAX_ITEMS as usize) as u8,
			reading,
		};
		let criteria = task.conditions.criteria.clone();
		let matter = Matter::new(id, part);
		let open = || T::Review::open_batch(task.org, matter, criteria, terms, batch);
		let panel = with_storage_layer(open).ok()?;
		Readings::<T>::insert(id, part, items);
		Self::deposit_event(Event::BatchOpened {
			task: id,
			part,
			panel,
			items: items.clone(),
		});
		Some(panel)
	}

	/// The outcome of a batch or of the finals.
	pub(crate) fn on_items_scored(matter: Matter, scores: ItemScores) -> DispatchResult {
		let Matter { task: id, part } = matter;
		let task = Self::get(id)?;
		let items = Readings::<T>::take(id, part).ok_or(Error::<T>::NotInReview)?;
		let mut contest = Self::contest_of(id)?;
		T::Review::forget(&matter);
		let scores: Vec<_> = items.into_iter().zip(scores).collect();
		for (index, score) in &scores {
			if let Some(score) = score {
				Self::score_entry(id, &task, &mut contest, *index, *score)?;
			}
		}
		let scores = BoundedVec::truncate_from(scores);
		Self::deposit_event(Event::EntriesScored {
			task: id,
			part,
			scores,
		});
		match task.state {
			State::Finals { .. } => Self::to_contestable(id, task, contest),
			State::Screening { .. } => Self::batch_done(id, task, contest),
			_ => Err(Error::<T>::NotInReview.into()),
		}
	}

	fn score_entry(
		id: TaskId,
		task: &TaskOf<T>,
		contest: &mut ContestOf<T>,
		index: u32,
		score: Score,
	) -> DispatchResult {
		let mut entry = ContestEntries::<T>::get(id, index).ok_or(Error::<T>::UnknownEntry)?;
		let (award, finalists) = Self::award_terms(task)?;
		let guarantee = task.conditions.guarantee;
		contest.sum = rules::award::replaced(
			contest.sum,
			weight_of(award, guarantee, entry.score),
			weight_of(award, guarantee, Some(score)),
		)
		.ok_or(Error::<T>::AmountTooLarge)?;
		entry.score = Some(score);
		let mut best = core::mem::take(&mut contest.best).into_inner();
		if !rank::score_again(&mut best, index, score) {
			rank::offer(&mut best, finalists.into(), entry.ranked(index, score));
		}
		contest.best = BoundedVec::truncate_from(best);
		ContestEntries::<T>::insert(id, index, entry);
		Ok(())
	}

	fn batch_done(id: TaskId, mut task: TaskOf<T>, contest: ContestOf<T>) -> DispatchResult {
		let State::Screening { at, pending, .. } = &mut task.state else {
			return Err(Error::<T>::NotInReview.into());
		};
		*pending = pending.saturating_sub(1);
		if at.is_none() && *pending == 0 {
			return Self::to_finals(id, task, contest);
		}
		Contests::<T>::insert(id, contest);
		Tasks::<T>::insert(id, task);
		Ok(())
	}
}
