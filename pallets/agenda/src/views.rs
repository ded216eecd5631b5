//! Reading the agenda.

use crate::{Config, Due, MomentOf, Pallet, Queue, ScheduledView, Stalled};
use alloc::vec::Vec;
use sp_runtime::traits::{BlockNumberProvider, SaturatedConversion};

/// The longest page a view gives.
const MAX_PAGE: u32 = 100;

fn page(limit: u32) -> usize {
	limit.min(MAX_PAGE) as usize
}

impl<T: Config> Pallet<T> {
	/// A page of what is scheduled, in time order.
	pub fn scheduled_page(
		after: Option<(MomentOf<T>, T::Entry)>,
		limit: u32,
	) -> Vec<ScheduledView<MomentOf<T>, T::Entry>> {
		let now = Due::at(T::Clock::current_block_number());
		let keys = match after {
			Some((due, entry)) => {
				Queue::<T>::iter_keys_from(Queue::<T>::hashed_key_for(Due::at(due), entry))
			}
			None => Queue::<T>::iter_keys(),
		};
		keys.take(page(limit))
			.map(|(due, entry)| ScheduledView {
				due: due.moment(),
				entry,
				is_due: due <= now,
			})
			.collect()
	}

	/// Whether an entry is stalled, or scheduled for `due` and `due` has come.
	pub fn entry_is_due(due: MomentOf<T>, entry: &T::Entry) -> bool {
		let reached = due <= T::Clock::current_block_number();
		(reached && Queue::<T>::contains_key(Due::at(due), entry))
			|| Stalled::<T>::contains_key(entry)
	}

	/// A page of what is stalled.
	pub fn stalled_page(after: Option<T::Entry>, limit: u32) -> Vec<T::Entry> {
		let keys = match after {
			Some(entry) => Stalled::<T>::iter_keys_from(Stalled::<T>::hashed_key_for(entry)),
			None => Stalled::<T>::iter_keys(),
		};
		keys.take(page(limit)).collect()
	}

	/// How many entries are stalled, counted up to `limit`.
	pub fn count_stalled(limit: u32) -> u32 {
		Stalled::<T>::iter_keys()
			.take(page(limit))
			.count()
			.saturated_into()
	}
}
