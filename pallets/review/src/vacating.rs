//! Seats of those who are removed from office.

use crate::*;
use munus_primitives::obligation::Seating;
use sp_runtime::{traits::One, Saturating};

impl<T: Config> Seating<T::AccountId> for Pallet<T> {
	fn vacate(id: PanelId, who: &T::AccountId) {
		let Some(mut panel) = Panels::<T>::get(id) else {
			return;
		};
		let Some(state) = panel.state_of(who).filter(SeatState::is_open) else {
			return;
		};
		panel.set_state(who, state.vacated());
		Self::forget_note(id, who);
		let member = who.clone();
		Self::deposit_event(Event::SeatVacated { panel: id, member });
		if panel.is_answered() {
			Self::hurry(id, &mut panel);
		}
		Panels::<T>::insert(id, panel);
	}

	fn vacate_weight() -> Weight {
		T::WeightInfo::vacate()
	}

	fn is_open(id: PanelId, who: &T::AccountId) -> bool {
		Panels::<T>::get(id)
			.and_then(|panel| panel.state_of(who))
			.is_some_and(|state| state.is_open())
	}
}

impl<T: Config> Pallet<T> {
	/// Whether the member has a commitment that was not revealed.
	pub(crate) fn waits_for_reveal(id: PanelId, who: &T::AccountId) -> bool {
		let state = Panels::<T>::get(id).and_then(|panel| panel.state_of(who));
		matches!(state, Some(SeatState::Committed(_)))
	}

	/// Has the agenda move the panel on with the next block. Not here: this may run within the end of
	/// another panel, and an end is an entry of its own.
	fn hurry(id: PanelId, panel: &mut PanelOf<T>) {
		let next = T::Clock::current_block_number().saturating_add(One::one());
		if panel.due <= next {
			return;
		}
		T::Agenda::cancel(panel.due, id);
		panel.due = next;
		T::Agenda::schedule(next, id);
	}
}
