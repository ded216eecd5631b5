//! What the call and the hook do.

use crate::{BatchOf, Config, Due, Error, Event, MomentOf, Pallet, Queue, Stalled, WeightInfo};
use frame_support::{
	dispatch::{DispatchResult, Pays, PostDispatchInfo},
	ensure,
	storage::with_storage_layer,
	traits::Get,
	weights::{Weight, WeightMeter},
};
use munus_primitives::agenda::{OnDue, Weighed};
use sp_runtime::traits::BlockNumberProvider;

impl<T: Config> Pallet<T> {
	/// Gives what the handler weighed.
	pub(crate) fn do_advance(due: MomentOf<T>, entry: &T::Entry) -> Weighed {
		Self::take_due(due, entry)?;
		T::Dispatcher::on_due(entry.clone())
	}

	/// Gives what the handlers weighed.
	pub(crate) fn do_advance_many(who: &T::AccountId, entries: BatchOf<T>) -> Weighed {
		ensure!(!entries.is_empty(), Error::<T>::EmptyBatch);
		let mut handled = Weight::zero();
		for (due, entry) in entries {
			handled.saturating_accrue(Self::do_advance(due, &entry)?);
			let who = who.clone();
			Self::deposit_event(Event::Advanced { who, due, entry });
		}
		Ok(handled)
	}

	/// The call costs nothing, and weighs what it and the handlers did.
	pub(crate) fn free(call: Weight, handled: Weight) -> PostDispatchInfo {
		PostDispatchInfo {
			actual_weight: Some(call.saturating_add(handled)),
			pays_fee: Pays::No,
		}
	}

	/// What a batch costs with its entries' handlers.
	pub(crate) fn weight_of_batch(entries: &BatchOf<T>) -> Weight {
		entries
			.iter()
			.map(|(_, entry)| T::Dispatcher::weight(entry))
			.fold(Self::weight_beside(entries), Weight::saturating_add)
	}

	/// What a batch costs beside its entries' handlers.
	pub(crate) fn weight_beside(entries: &BatchOf<T>) -> Weight {
		T::WeightInfo::advance_many(u32::try_from(entries.len()).unwrap_or(u32::MAX))
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
	/// An entry that the weight announced for it does not reach for is not passed over. What is
	/// noted is the weight it took.
	pub(crate) fn do_work_off(meter: &mut WeightMeter) {
		if meter.try_consume(T::WeightInfo::on_idle_base()).is_err() {
			return;
		}
		let now = Due::at(T::Clock::current_block_number());
		// One cursor moves forward over the keys, so what was removed before it is not seen again;
		// it does see what handlers schedule ahead of it, hence the limit.
		for (due, entry) in Queue::<T>::iter_keys().take(T::MaxPerBlock::get() as usize) {
			let announced = T::Dispatcher::weight(&entry);
			let own = T::WeightInfo::on_idle_entry();
			if due > now || !meter.can_consume(own.saturating_add(announced)) {
				return;
			}
			Queue::<T>::remove(due, &entry);
			let taken = Self::carry_out(entry).unwrap_or(announced).min(announced);
			meter.consume(own.saturating_add(taken));
		}
	}

	/// What it weighed, unless it failed.
	fn carry_out(entry: T::Entry) -> Option<Weight> {
		match with_storage_layer(|| T::Dispatcher::on_due(entry.clone())) {
			Ok(weight) => Some(weight),
			Err(error) => {
				Stalled::<T>::insert(&entry, ());
				Self::deposit_event(Event::EntryStalled { entry, error });
				None
			}
		}
	}
}
