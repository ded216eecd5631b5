//! What becomes of money that nobody collects.

use crate::{Config, Error, Event, Pallet, Unclaimed, Waiting, WaitingId};
use alloc::vec::Vec;
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	pallet_prelude::DispatchError,
	storage::with_storage_layer,
	traits::{fungibles::Inspect, Get},
};
use frame_system::pallet_prelude::BlockNumberFor;
use munus_primitives::{agenda::Agenda, OrgId};
use sp_runtime::{
	traits::{BlockNumberProvider, CheckedAdd, Convert, One, Saturating},
	ArithmeticError,
};

impl<T: Config> Pallet<T> {
	/// Adds to what waits for a payee, and gives it the full time again. The heir is whoever
	/// brought more than all that was there, so that nobody inherits a large sum for a crumb.
	pub(crate) fn keep(
		payee: &T::AccountId,
		asset: &T::AssetId,
		amount: T::Balance,
		org: OrgId,
	) -> DispatchResult {
		let due = Self::next_date();
		let id = (payee.clone(), asset.clone());
		let waiting = match Unclaimed::<T>::get(payee, asset) {
			None => Waiting { amount, org, due },
			Some(before) => {
				let sum = before
					.amount
					.checked_add(&amount)
					.ok_or(ArithmeticError::Overflow)?;
				let outweighed = amount > before.amount;
				let org = if outweighed { org } else { before.org };
				T::Agenda::cancel(before.due, id.clone());
				Waiting {
					amount: sum,
					org,
					due,
				}
			}
		};
		Unclaimed::<T>::insert(payee, asset, waiting);
		T::Agenda::schedule(due, id);
		Ok(())
	}

	/// The time to collect is over: the money goes to its heir. Whatever the heir cannot receive
	/// waits as long again; money of an asset that is gone is forgotten.
	pub fn on_due(payee: T::AccountId, asset: T::AssetId) -> DispatchResult {
		let waiting = Unclaimed::<T>::get(&payee, &asset).ok_or(Error::<T>::NothingToCollect)?;
		let now = T::Clock::current_block_number();
		ensure!(waiting.due <= now, Error::<T>::NotDue);
		let Waiting { amount, org, .. } = waiting;
		if !T::Assets::asset_exists(asset.clone()) {
			Unclaimed::<T>::remove(&payee, &asset);
			Self::owe_less(&asset, amount)?;
			Self::deposit_event(Event::WrittenOff {
				asset,
				payee,
				amount,
			});
			return Ok(());
		}
		let heir = T::Heirs::convert(org);
		let inherited = with_storage_layer(|| {
			Self::send_out(&asset, &heir, amount)?;
			Self::owe_less(&asset, amount)?;
			Unclaimed::<T>::remove(&payee, &asset);
			Ok::<_, DispatchError>(())
		});
		if inherited.is_ok() {
			Self::deposit_event(Event::Inherited {
				asset,
				payee,
				org,
				heir,
				amount,
			});
			return Ok(());
		}
		let due = Self::next_date();
		Unclaimed::<T>::insert(&payee, &asset, Waiting { due, ..waiting });
		T::Agenda::schedule(due, (payee.clone(), asset.clone()));
		Self::deposit_event(Event::InheritancePutOff {
			asset,
			payee,
			org,
			due,
		});
		Ok(())
	}

	/// Every date that must be on the agenda. Unbounded: for `try_state` only.
	pub fn deadlines() -> Vec<(BlockNumberFor<T>, WaitingId<T>)> {
		Unclaimed::<T>::iter()
			.map(|(payee, asset, waiting)| (waiting.due, (payee, asset)))
			.collect()
	}

	fn next_date() -> BlockNumberFor<T> {
		let patience = T::Patience::get().max(One::one());
		T::Clock::current_block_number().saturating_add(patience)
	}
}
