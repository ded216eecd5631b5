//! Work that nobody disputes, of which chance has a part scored before it is paid.

use crate::{audits::MAX_LOT_ATTEMPTS, rules::lot::falls, *};
use codec::Encode;
use munus_primitives::{organizations::ReviewMode, time::DrawRandomness, FULL_SCORE};
use sp_runtime::traits::{Saturating, Zero};

impl<T: Config> Pallet<T> {
	/// A rate is at least one in ten thousand and at most all.
	pub(crate) fn check_mode(mode: ReviewMode) -> Result<(), Error<T>> {
		let valid = match mode {
			ReviewMode::Sampled { rate } => (1..=FULL_SCORE).contains(&rate),
			ReviewMode::Every | ReviewMode::Disputed => true,
		};
		ensure!(valid, Error::<T>::RateOutOfBounds);
		Ok(())
	}

	/// Work was accepted, or nothing was said against it: a lot with randomness that nobody knows yet
	/// decides whether it is scored all the same.
	pub(crate) fn await_sample(
		id: TaskId,
		mut task: TaskOf<T>,
		submission: SubmissionOf<T>,
		basis: Basis,
	) {
		let until = Self::after(T::Randomness::retry_after());
		let mark = T::Randomness::mark();
		task.state = State::Sampling {
			submission,
			basis,
			mark,
			attempts: 0,
			until,
		};
		Self::save(id, None, task);
		Self::deposit_event(Event::SampleAwaited {
			task: id,
			basis,
			mark,
			until,
		});
	}

	/// Draws the lot, or waits for its randomness, a bounded number of times.
	pub(crate) fn on_sampling_due(id: TaskId, mut task: TaskOf<T>) -> DispatchResult {
		let State::Sampling {
			submission,
			basis,
			mark,
			attempts,
			..
		} = task.state.clone()
		else {
			return Err(Error::<T>::NotDue.into());
		};
		let rate = match task.conditions.mode {
			ReviewMode::Sampled { rate } => rate,
			ReviewMode::Every | ReviewMode::Disputed => 0,
		};
		match T::Randomness::draw(mark, &(b"sample", id).encode()) {
			Some(randomness) if falls(randomness, rate) => {
				Self::deposit_event(Event::Sampled { task: id });
				Self::ask_panel(id, &mut task, submission, Cause::Sample);
			}
			None if attempts < MAX_LOT_ATTEMPTS => {
				let (attempts, until) = Self::put_off_lot(id, attempts);
				task.state = State::Sampling {
					submission,
					basis,
					mark,
					attempts,
					until,
				};
			}
			_ => return Self::pay_as_asked(id, task, submission, basis),
		}
		Self::save(id, None, task);
		Ok(())
	}

	/// Who pays for a sample gets it back from the fund of unearned fees, as far as that goes.
	pub(crate) fn reimburse_sample(
		id: TaskId,
		task: &mut TaskOf<T>,
		cause: Cause,
		fees: T::Balance,
	) {
		if cause != Cause::Sample || fees.is_zero() {
			return;
		}
		let before = task.reserve.left;
		Self::draw_on_fund(task.org, &mut task.reserve, fees);
		let amount = task.reserve.left.saturating_sub(before);
		if !amount.is_zero() {
			Self::deposit_event(Event::SampleReimbursed { task: id, amount });
		}
	}
}
