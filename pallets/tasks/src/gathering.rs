//! The entrance by bids: how it opens, what falls due while it lasts, and the way back to it.

use crate::*;
use sp_runtime::traits::{Saturating, Zero};

impl<T: Config> Pallet<T> {
	/// Where a task starts, and until when.
	pub(crate) fn entered(conditions: &ConditionsOf<T>) -> (StateOf<T>, MomentOf<T>) {
		match conditions.entrance {
			Entrance::Bids { window, .. }
			| Entrance::Contest { window, .. }
			| Entrance::Retroactive { window } => {
				let until = Self::after(window);
				(State::Gathering { until }, until)
			}
			_ => {
				let until = Self::after(conditions.claim_window);
				let claims = BoundedVec::new();
				(State::Open { until, claims }, until)
			}
		}
	}

	/// How long it can take until somebody is given the task; of a contest and of published work until
	/// no more entries or money are taken.
	pub(crate) fn time_to_award(conditions: &ConditionsOf<T>) -> MomentOf<T> {
		let dispute = conditions.dispute_window;
		match conditions.entrance {
			Entrance::Claim => conditions.claim_window,
			Entrance::Contest { window, .. } | Entrance::Retroactive { window } => window,
			Entrance::Bids {
				window,
				sealed,
				pick,
			} => {
				let opening = if sealed { dispute } else { Zero::zero() };
				let choosing = match pick {
					Pick::Choice => dispute,
					Pick::Lowest => Zero::zero(),
				};
				window.saturating_add(opening).saturating_add(choosing)
			}
		}
	}

	/// Takes bids, or claims, anew.
	pub(crate) fn gather(id: TaskId, task: &mut TaskOf<T>, retained: T::Balance) {
		let (state, until) = Self::entered(&task.conditions);
		task.state = state;
		Self::deposit_event(Event::Reopened {
			task: id,
			until,
			retained,
		});
	}

	/// Takes a task that nobody works on any more back to its entrance, with the parts that are left;
	/// who bid before has to bid anew. What was kept back is the requester's, or of all who paid: whoever
	/// had earned it has walked away.
	pub(crate) fn re_enter(id: TaskId, task: &mut TaskOf<T>) -> DispatchResult {
		let retained = core::mem::take(&mut task.part.retained);
		let retained = Self::refund_part(task, retained)?;
		// What was too much for the award can be bid for again.
		if task.part.index == 0 {
			task.part.ahead = task.reward.left;
		}
		if task.rows > 0 {
			Self::deposit_event(Event::Abandoned { task: id, retained });
			Self::begin_clearing(task, Then::Enter, false);
		} else {
			Self::gather(id, task, retained);
		}
		Ok(())
	}

	pub(crate) fn on_gathering_due(id: TaskId, mut task: TaskOf<T>) -> DispatchResult {
		match task.conditions.entrance {
			Entrance::Contest { .. } => return Self::open_entries_of(id, task),
			Entrance::Retroactive { .. } => return Self::score_published(id, task),
			Entrance::Claim | Entrance::Bids { .. } => (),
		}
		if Self::offers_on(&task) == 0 {
			return Self::expire(id, task, false);
		}
		if task.conditions.entrance.is_sealed() {
			Self::begin_opening(id, &mut task);
		} else {
			Self::pick(id, &mut task);
		}
		Self::save(id, None, task);
		Ok(())
	}

	/// What was sealed can be opened from now on.
	pub(crate) fn begin_opening(id: TaskId, task: &mut TaskOf<T>) {
		let until = Self::after(task.conditions.dispute_window);
		task.state = State::Opening { until };
		Self::deposit_event(Event::OpeningBegan { task: id, until });
	}

	pub(crate) fn on_opening_due(id: TaskId, mut task: TaskOf<T>) -> DispatchResult {
		if task.conditions.entrance.is_contest() {
			return Self::screen(id, task);
		}
		Self::pick(id, &mut task);
		Self::save(id, None, task);
		Ok(())
	}

	pub(crate) fn on_choosing_due(id: TaskId, task: TaskOf<T>) -> DispatchResult {
		Self::expire(id, task, true)
	}

	/// Bids are in: the chain picks the lowest, or the requester one it likes.
	fn pick(id: TaskId, task: &mut TaskOf<T>) {
		if task.conditions.entrance.is_lowest() {
			task.state = State::Picking {
				at: Self::next_moment(),
				after: None,
				best: None,
			};
			Self::deposit_event(Event::PickingBegan { task: id });
		} else {
			let until = Self::after(task.conditions.dispute_window);
			task.state = State::Choosing { until };
			Self::deposit_event(Event::ChoosingBegan { task: id, until });
		}
	}

	/// Nobody came: all the money goes back.
	pub(crate) fn expire(id: TaskId, task: TaskOf<T>, forfeits: bool) -> DispatchResult {
		let (refunded, returned) = Self::refund(id, task, forfeits)?;
		Self::deposit_event(Event::Expired {
			task: id,
			refunded,
			returned,
		});
		Ok(())
	}
}
