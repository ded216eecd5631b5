//! What the call and the hook do.

use crate::{BatchOf, Config, Due, Error, Event, MomentOf, Pallet, Queue, Stalled, WeightInfo};
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	storage::with_storage_layer,
	traits::Get,
	weights::{Weight, WeightMeter},
};
use munus_primitives::agenda::OnDue;
use sp_runtime::traits::BlockNumberProvider;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_advance(due: MomentOf<T>, entry: &T::Entry) -> DispatchResult {
		Self::take_due(due, entry)?;
		T::Dispatcher::on_due(entry.clone())
	}

	pub(crate) fn do_advance_many(who: &T::AccountId, entries: BatchOf<T>) -> DispatchResult {
		ensure!(!entries.is_empty(), Error::<T>::EmptyBatch);
		for (due, entry) in entries {
			Self::do_advance(due, &entry)?;
			let who = who.clone();
			Self::deposit_event(Event::Advanced { who, due, entry });
		}
		Ok(())
	}

	/// What a batch costs with its entries' handlers.
	pub(crate) fn weight_of_batch(entries: &BatchOf<T>) -> Weight {
		let count = u32::try_from(entries.len()).unwrap_or(u32::MAX);
		entries
			.iter()
			.map(|(_, entry)| T::Dispatcher::weight(entry))
			.fold(T::WeightInfo::advance_many(count), Weight::saturating_add)
	}

	/// Takes an entry off the agenda that is due or stalled.
	pub(crate) fn take_due(due: MomentOf<T>, entry: &T::Entry) -> DispatchResult {
		let key = Due::at(due);
		if Queue::<T>::contains_key(key, entry) {
			ensure!(due <= T::Clock::current_block_number(), Error::<T>::NotDue);
			Queue::<T>::remove(key, entry);
		} else {
			Stalled::<T>::take(entry).ok_or(Error::<T>::NotFound)?;
		}
		Ok(())
	}

	/// Carries out what is due, in time order, as long as the meter and the limit per block allow.
	/// An entry that the weight does not reach for is not passed over.
	pub(crate) fn do_work_off(meter: &mut WeightMeter) {
		if meter.try_consume(T::WeightInfo::on_idle_base()).is_err() {
			return;
		}
		let now = Due::at(T::Clock::current_block_number());
		// One cursor moves forward over the keys, so what was removed before it is not seen again;
		// it does see what handlers schedule ahead of it, hence the limit.
		for (due, entry) in Queue::<T>::iter_keys().take(T::MaxPerBlock::get() as usize) {
			let weight =
				T::WeightInfo::on_idle_entry().saturating_add(T::Dispatcher::weight(&entry));
			if due > now || meter.try_consume(weight).is_err() {
				return;
			}
			Queue::<T>::remove(due, &entry);
			Self::carry_out(entry);
		}
	}

	fn carry_out(entry: T::Entry) {
		if let Err(error) = with_storage_layer(|| T::Dispatcher::on_due(entry.clone())) {
			Stalled::<T>::insert(&entry, ());
			Self::deposit_event(Event::EntryStalled { entry, error });
		}
	}
}
