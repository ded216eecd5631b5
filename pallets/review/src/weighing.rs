//! What the steps of a panel weigh, by its seats and by the slots that were looked at.

use crate::*;
use frame_support::weights::Weight;
use munus_primitives::obligation::{Seating, MAX_OPEN, PATROLLED};

/// What an answer has led to.
pub(crate) enum After {
	/// Other seats are still to answer.
	Waits,
	/// Every seat has answered: the panel goes on.
	GoesOn,
	/// The panel has ended, which weighed as much beside the answer.
	Ended(Weight),
}

impl After {
	/// What it weighed beside the answer.
	pub(crate) fn beside(self) -> Weight {
		match self {
			After::Ended(weight) => weight,
			After::Waits | After::GoesOn => Weight::zero(),
		}
	}
}

impl<T: Config> Pallet<T> {
	/// The worst-case weight of [`Pallet::on_due`].
	pub fn on_due_weight() -> Weight {
		let looked = T::MaxDrawReads::get();
		let ended = T::WeightInfo::end_commits(MAX_MEMBERS).saturating_add(Self::report_weight());
		Self::weight_of_draw(MAX_SEATS, looked.max(MAX_SEATS))
			.max(Self::weight_of_fill(looked))
			.max(Self::weight_of_third(looked))
			.saturating_add(ended)
			.max(T::WeightInfo::queue())
			.max(T::WeightInfo::end_commits(MAX_MEMBERS).saturating_add(Self::ending_weight()))
			.max(Self::ending_weight().saturating_add(Self::weight_of_notes(MAX_MEMBERS)))
	}

	/// A draw that has seated so many and looked at so many slots.
	pub(crate) fn weight_of_draw(seated: u32, looked: u32) -> Weight {
		let in_vain = looked.saturating_sub(seated);
		T::WeightInfo::draw(seated).saturating_add(Self::weight_of_looks(in_vain))
	}

	/// A lottery of open seats that has looked at so many tickets.
	pub(crate) fn weight_of_fill(looked: u32) -> Weight {
		T::WeightInfo::fill().saturating_add(Self::weight_of_looks(looked))
	}

	/// A draw of a third reader that has looked at so many slots.
	pub(crate) fn weight_of_third(looked: u32) -> Weight {
		T::WeightInfo::draw_third().saturating_add(Self::weight_of_looks(looked))
	}

	fn weight_of_looks(looked: u32) -> Weight {
		T::WeightInfo::consider().saturating_mul(looked.into())
	}

	/// The last reveal, or the end of the time to reveal with what else is sealed by then, without what follows it.
	pub(crate) fn weight_of_close(panel: &PanelOf<T>) -> Weight {
		let close = match panel.batch {
			None => T::WeightInfo::close(panel.seat_count()),
			Some(_) => T::WeightInfo::close_batch(panel.seat_count()),
		};
		close.saturating_add(Self::weight_of_notes(panel.sealed() as u32))
	}

	/// So many notes are dropped.
	fn weight_of_notes(count: u32) -> Weight {
		let count = count.into();
		T::DbWeight::get().reads_writes(count, count)
	}

	/// The worst-case weight of an end by the last reveal.
	pub(crate) fn ending_weight() -> Weight {
		T::WeightInfo::close(MAX_MEMBERS)
			.max(T::WeightInfo::close_batch(MAX_MEMBERS))
			.saturating_add(Self::weight_of_setbacks(MAX_SEATS))
			.saturating_add(Self::report_weight())
	}

	/// So many are set back whom an audit found wrong.
	pub(crate) fn weight_of_setbacks(count: u32) -> Weight {
		T::WeightInfo::set_back().saturating_mul(count.into())
	}

	/// A patrol has vacated so many seats.
	pub(crate) fn weight_of_vacating(seats: u32) -> Weight {
		Self::vacate_weight().saturating_mul(seats.into())
	}

	/// The worst-case weight of what follows an end: the outcome, and a patrol that removes whom it
	/// finds from all their seats.
	pub(crate) fn report_weight() -> Weight {
		let seats = PATROLLED.saturating_mul(MAX_OPEN);
		T::Subject::on_outcome_weight().saturating_add(Self::weight_of_vacating(seats))
	}
}
