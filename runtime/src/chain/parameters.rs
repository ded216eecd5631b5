//! Governed parameters: who may write them, within which bounds, and when.

use super::{
	Change, Config, Error, Event, NextChange, Origin, Pallet, ParameterView, Refusal, Scheduled,
};
use crate::{
	governed::ParameterId,
	parameters::{Governance, ParameterSet},
	RuntimeParameters,
};
use alloc::vec::Vec;
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	storage::with_storage_layer,
	traits::{EnsureOriginWithArg, Get, OriginTrait},
	weights::Weight,
};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::{traits::Saturating, TryRuntimeError};

impl<T: Config> Pallet<T> {
	/// Writes the parameters of a room, if every number lies within its bounds.
	pub fn do_set_parameter(parameter: RuntimeParameters) -> DispatchResult {
		let set = ParameterSet::current()
			.overlaid(&parameter)
			.ok_or(Error::<T>::ValueMissing)?;
		set.check().map_err(|why| match why {
			Refusal::Inconsistent => Error::<T>::Inconsistent,
			_ => Error::<T>::OutOfBounds,
		})?;
		pallet_parameters::Pallet::<T>::set_parameter(Origin::Keeper.into(), parameter)
	}

	/// Announces a change, or tells why it is refused.
	pub(super) fn do_schedule_parameter(
		id: ParameterId,
		value: u128,
		after: BlockNumberFor<T>,
	) -> DispatchResult {
		let set = ParameterSet::current();
		let wait = after.max(Governance::get().notice.into());
		let effective = frame_system::Pallet::<T>::block_number().saturating_add(wait);
		let old = id.read(&set);
		match Self::announce(
			set,
			Change {
				id,
				value,
				effective,
			},
		) {
			Ok(()) => Self::deposit_event(Event::ParameterScheduled {
				id,
				old,
				value,
				effective,
			}),
			Err(why) => Self::refuse(id, value, why),
		}
		Ok(())
	}

	/// At most one change a number: a later vote replaces an earlier one.
	fn announce(set: ParameterSet, change: Change<BlockNumberFor<T>>) -> Result<(), Refusal> {
		set.with(change.id, change.value)?;
		Scheduled::<T>::try_mutate(|changes| {
			changes.retain(|other| other.id != change.id);
			changes
				.try_push(change)
				.map_err(|_| Refusal::TooManyChanges)
		})?;
		Self::note_next();
		Ok(())
	}

	/// Takes an announced change back.
	pub(super) fn do_cancel_change(id: ParameterId) -> DispatchResult {
		Scheduled::<T>::try_mutate(|changes| {
			let before = changes.len();
			changes.retain(|change| change.id != id);
			ensure!(changes.len() < before, Error::<T>::NothingScheduled);
			Ok::<_, Error<T>>(())
		})?;
		Self::note_next();
		Self::deposit_event(Event::ParameterChangeCancelled { id });
		Ok(())
	}

	/// Carries out what is due. Gives what it took.
	pub(super) fn apply_changes(now: BlockNumberFor<T>) -> Weight {
		use super::weights::WeightInfo;
		if NextChange::<T>::get().is_none_or(|next| next > now) {
			return T::DbWeight::get().reads(1);
		}
		let (due, rest): (Vec<_>, Vec<_>) = Scheduled::<T>::take()
			.into_iter()
			.partition(|change| change.effective <= now);
		Scheduled::<T>::put(frame_support::BoundedVec::truncate_from(rest));
		Self::note_next();
		let count = due.len() as u64;
		for change in due {
			Self::apply(change.id, change.value);
		}
		<T as Config>::WeightInfo::apply_change().saturating_mul(count.max(1))
	}

	fn apply(id: ParameterId, value: u128) {
		let before = ParameterSet::current();
		let old = id.read(&before);
		match before.clone().with(id, value) {
			Err(why) => Self::refuse(id, value, why),
			Ok(after) => {
				let written = with_storage_layer(|| Self::write_difference(before, after));
				if written.is_ok() {
					Self::deposit_event(Event::ParameterChanged { id, old, value });
				}
			}
		}
	}

	fn write_difference(before: ParameterSet, after: ParameterSet) -> DispatchResult {
		let rooms = before.into_parameters().into_iter();
		for (old, new) in rooms.zip(after.into_parameters()) {
			if old != new {
				pallet_parameters::Pallet::<T>::set_parameter(Origin::Keeper.into(), new)?;
			}
		}
		Ok(())
	}

	fn refuse(id: ParameterId, value: u128, why: Refusal) {
		let (min, max) = id.bounds();
		Self::deposit_event(Event::ParameterRefused {
			id,
			value,
			min,
			max,
			why,
		});
	}

	fn note_next() {
		let changes = Scheduled::<T>::get();
		NextChange::<T>::set(changes.iter().map(|change| change.effective).min());
	}

	pub(super) fn views() -> Vec<ParameterView<BlockNumberFor<T>>> {
		let (current, default) = (ParameterSet::current(), ParameterSet::default());
		let changes = Scheduled::<T>::get();
		let view = |id: &ParameterId| {
			let (min, max) = id.bounds();
			ParameterView {
				id: *id,
				name: id.name().as_bytes().to_vec(),
				unit: id.unit(),
				min,
				max,
				default: id.read(&default),
				value: id.read(&current),
				scheduled: changes
					.iter()
					.find(|change| change.id == *id)
					.map(|change| (change.value, change.effective)),
				root_only: id.is_of_governance(),
			}
		};
		ParameterId::ALL.iter().map(view).collect()
	}

	/// Every number lies within its bounds; at most one change a number is announced, none of them
	/// is overdue, and the next one is known.
	pub(super) fn check_parameters() -> Result<(), TryRuntimeError> {
		ensure!(
			ParameterSet::current().check().is_ok(),
			"a parameter is out of bounds"
		);
		let changes = Scheduled::<T>::get();
		let next = changes.iter().map(|change| change.effective).min();
		ensure!(
			NextChange::<T>::get() == next,
			"the next parameter change is not the one noted"
		);
		let now = frame_system::Pallet::<T>::block_number();
		ensure!(
			next.is_none_or(|next| next > now),
			"a parameter change is overdue"
		);
		for (place, change) in changes.iter().enumerate() {
			let rest = changes.iter().skip(place.saturating_add(1));
			ensure!(
				!rest.into_iter().any(|other| other.id == change.id),
				"a number changes twice"
			);
		}
		Ok(())
	}
}

/// Lets nobody but the `chain` pallet write parameters.
pub struct EnsureKeeper;

impl<RuntimeOrigin, RuntimeKey> EnsureOriginWithArg<RuntimeOrigin, RuntimeKey> for EnsureKeeper
where
	RuntimeOrigin: OriginTrait + From<Origin>,
	RuntimeOrigin::PalletsOrigin: TryInto<Origin> + Clone,
{
	type Success = ();

	fn try_origin(origin: RuntimeOrigin, _: &RuntimeKey) -> Result<(), RuntimeOrigin> {
		match origin.caller().clone().try_into() {
			Ok(Origin::Keeper) => Ok(()),
			_ => Err(origin),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin(_: &RuntimeKey) -> Result<RuntimeOrigin, ()> {
		Ok(Origin::Keeper.into())
	}
}
