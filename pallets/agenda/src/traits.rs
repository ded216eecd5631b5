//! What the agenda offers to the others.

use crate::{Config, Due, MomentOf, Pallet, Queue, Stalled};
use munus_primitives::agenda::Agenda;
use sp_runtime::traits::BlockNumberProvider;

impl<T: Config, Id: Into<T::Entry>> Agenda<Id> for Pallet<T> {
	type Moment = MomentOf<T>;

	fn schedule(due: Self::Moment, id: Id) {
		Queue::<T>::insert(Due::at(due), id.into(), ());
	}

	fn cancel(due: Self::Moment, id: Id) {
		let entry: T::Entry = id.into();
		Queue::<T>::remove(Due::at(due), &entry);
		// The record may have been moved on by a call while its entry was stalled. What was not due
		// yet was never carried out.
		if due <= T::Clock::current_block_number() {
			Stalled::<T>::remove(&entry);
		}
	}
}
