//! Who is there: blocks as they come, and what follows at a session's end.

use super::{
	rules::{self, Record},
	weights::WeightInfo,
	Book, Config, Event, Pallet, Records, ValidatorParameters, Validators,
};
use alloc::{collections::BTreeSet, vec::Vec};
use frame_support::{dispatch::DispatchClass, traits::Get};
use frame_system::pallet_prelude::BlockNumberFor;
use munus_primitives::obligation::Status;
use pallet_obligation::{duty, ledger::Ledger};

impl<T: Config> pallet_authorship::EventHandler<T::AccountId, BlockNumberFor<T>> for Pallet<T>
where
	T: pallet_authorship::Config,
{
	fn note_author(author: T::AccountId) {
		Self::note_block(&author);
		frame_system::Pallet::<T>::register_extra_weight_unchecked(
			<T as Config>::WeightInfo::note_block(),
			DispatchClass::Mandatory,
		);
	}
}

impl<T: Config> Pallet<T> {
	/// Books a block, in constant time whatever the size of the set.
	pub(super) fn note_block(author: &T::AccountId) {
		let numbers = T::Numbers::get();
		Book::<T>::mutate(|ledger| {
			let session = pallet_session::CurrentIndex::<T>::get();
			rules::book(ledger, &numbers, session);
			Records::<T>::mutate(author, |record| {
				if let Some(record) = record.as_mut().filter(|record| record.on_duty) {
					record.credit(ledger, &numbers);
					ledger.done = ledger.done.saturating_add(1);
				}
			});
		});
	}

	/// Settles everyone, warns who is behind, lets go who wants to, and removes the absent.
	pub(super) fn close_session() {
		let numbers = T::Numbers::get();
		let ledger = Book::<T>::get();
		let mut leavers = Vec::new();
		let mut absent = Vec::new();
		let mut behind = 0u32;
		for who in Validators::<T>::get() {
			let Some(mut record) = Records::<T>::get(&who) else {
				continue;
			};
			record.settle(&ledger, &numbers);
			let status = Self::warn(&who, &mut record, &numbers);
			Records::<T>::insert(&who, &record);
			if record.on_duty && status != Status::Healthy {
				behind = behind.saturating_add(1);
			}
			if !Self::has_keys(&who) {
				// No session takes it, whatever the floor says.
				leavers.push((who, T::MinValidators::get()));
			} else if record.leaving {
				leavers.push((who, numbers.floor));
			} else if status == Status::Banned && record.is_absent(&ledger) {
				absent.push((duty::deficit(record.balance), who));
			}
		}
		for (who, floor) in leavers {
			if Self::do_remove(&who, floor).is_ok() {
				Self::deposit_event(Event::Left { who });
			}
		}
		if !absent.is_empty() {
			Self::remove_absent(absent, behind, &ledger, &numbers);
		}
	}

	fn warn(who: &T::AccountId, record: &mut Record, numbers: &ValidatorParameters) -> Status {
		let status = record.status(numbers);
		let behind = status != Status::Healthy;
		if behind != record.behind {
			record.behind = behind;
			let (who, deficit) = (who.clone(), duty::deficit(record.balance));
			Self::deposit_event(if behind {
				Event::FellBehind { who, deficit }
			} else {
				Event::CaughtUp { who }
			});
		}
		status
	}

	/// Removes the most indebted first, as many as the cap and the floor allow.
	fn remove_absent(
		mut absent: Vec<(u32, T::AccountId)>,
		behind: u32,
		ledger: &Ledger,
		numbers: &ValidatorParameters,
	) {
		let validators = ledger.active();
		if rules::is_outage(behind, validators, numbers.outage) {
			Self::deposit_event(Event::OutageAssumed { behind, validators });
			return;
		}
		absent.sort_by_key(|(deficit, _)| core::cmp::Reverse(*deficit));
		let set = Validators::<T>::decode_len().unwrap_or(0) as u32;
		let count = rules::removable(set, numbers) as usize;
		for (deficit, who) in absent.into_iter().take(count) {
			if Self::do_remove(&who, numbers.floor).is_ok() {
				Self::deposit_event(Event::RemovedForAbsence { who, deficit });
			}
		}
	}

	/// Puts on duty who validates in the session that starts.
	pub(super) fn open_session() {
		let on_duty: BTreeSet<_> = pallet_session::Validators::<T>::get().into_iter().collect();
		let ledger = Book::<T>::mutate(|ledger| {
			rules::man(ledger, on_duty.len() as u32);
			ledger.clone()
		});
		for who in Validators::<T>::get() {
			Records::<T>::mutate(&who, |record| {
				if let Some(record) = record {
					record.begin(&ledger, on_duty.contains(&who));
				}
			});
		}
	}
}
