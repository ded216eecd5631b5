//! The second reading, by a full panel, and what follows it.

use crate::*;
use munus_primitives::{review::Reading, tasks::Matter};

impl<T: Config> Pallet<T> {
	/// Every batch has been read. The task's entry is off the agenda.
	pub(crate) fn to_finals(
		id: TaskId,
		mut task: TaskOf<T>,
		contest: ContestOf<T>,
	) -> DispatchResult {
		if contest.best.is_empty() {
			return Self::end_contest(id, task, contest);
		}
		let items = contest.best.iter().map(|ranked| ranked.index).collect();
		let items = Items::truncate_from(items);
		let opened = Self::open_batch(id, &task, Matter::FINALS, Reading::Full, &items);
		let Some(panel) = opened else {
			return Self::to_contestable(id, task, contest);
		};
		Contests::<T>::insert(id, contest);
		task.state = State::Finals { panel };
		Self::save(id, None, task);
		Self::deposit_event(Event::FinalsOpened { task: id, panel });
		Ok(())
	}

	/// The scores stand, but for what is found to be copied.
	pub(crate) fn to_contestable(
		id: TaskId,
		mut task: TaskOf<T>,
		contest: ContestOf<T>,
	) -> DispatchResult {
		Contests::<T>::insert(id, contest);
		let until = Self::after(task.conditions.dispute_window);
		task.state = State::Contestable {
			until: Some(until),
			running: 0,
		};
		Self::save(id, None, task);
		Self::deposit_event(Event::Contestable { task: id, until });
		Ok(())
	}

	/// No more charges; those that were made are heard.
	pub(crate) fn only_hear(id: TaskId, mut task: TaskOf<T>, running: u8) {
		task.state = State::Contestable {
			until: None,
			running,
		};
		Self::save(id, None, task);
		Self::deposit_event(Event::ChargesClosed { task: id });
	}

	/// Challenges come too late from now on.
	pub(crate) fn on_contestable_due(id: TaskId, task: TaskOf<T>) -> DispatchResult {
		let State::Contestable { running, .. } = task.state else {
			return Err(Error::<T>::NotDue.into());
		};
		if running == 0 {
			return Self::close_contest(id, task);
		}
		Self::only_hear(id, task, running);
		Ok(())
	}
}
