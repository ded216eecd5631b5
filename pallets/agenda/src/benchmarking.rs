//! Benchmarks of the call and of the hook's steps. The handlers' own weights are not in them.

#![allow(
	clippy::arithmetic_side_effects,
	clippy::indexing_slicing,
	clippy::unwrap_used,
	clippy::expect_used
)]

use super::*;
use alloc::vec::Vec;
use frame_benchmarking::v2::*;
use frame_support::{traits::Get, weights::WeightMeter};
use munus_primitives::agenda::Agenda;
use sp_runtime::traits::BlockNumberProvider;

#[benchmarks]
mod benchmarks {
	use super::*;

	fn entry<T: Config>(seed: u32) -> T::Entry {
		T::BenchmarkHelper::entry(seed)
	}

	fn fill<T: Config>(due: MomentOf<T>) {
		for seed in 0..T::MaxPerBlock::get() {
			Pallet::<T>::schedule(due, entry::<T>(seed + 1));
		}
	}

	#[benchmark]
	fn on_idle_base() {
		fill::<T>(T::Clock::current_block_number() + 2u32.into());
		let mut meter = WeightMeter::new();

		#[block]
		{
			Pallet::<T>::do_work_off(&mut meter);
		}

		assert_eq!(meter.consumed(), T::WeightInfo::on_idle_base());
	}

	/// With an entry of no record behind it: the handler fails at once, and the entry stalls.
	#[benchmark]
	fn on_idle_entry() {
		let now = T::Clock::current_block_number();
		fill::<T>(now + 2u32.into());
		Pallet::<T>::schedule(now, entry::<T>(0));

		#[block]
		{
			Pallet::<T>::do_work_off(&mut WeightMeter::new());
		}

		assert!(!Queue::<T>::contains_key(Due::at(now), entry::<T>(0)));
	}

	#[benchmark]
	fn advance() {
		let who: T::AccountId = whitelisted_caller();
		let due = T::Clock::current_block_number();
		let entry = entry::<T>(0);
		Stalled::<T>::insert(&entry, ());

		#[block]
		{
			Pallet::<T>::take_due(due, &entry).unwrap();
			Pallet::<T>::deposit_event(Event::Advanced {
				who,
				due,
				entry: entry.clone(),
			});
		}

		assert!(!Stalled::<T>::contains_key(&entry));
	}

	/// All of them stalled: each is looked for in the queue first.
	#[benchmark]
	fn advance_many(n: Linear<1, MAX_BATCH>) {
		let who: T::AccountId = whitelisted_caller();
		let due = T::Clock::current_block_number();
		let entries: Vec<_> = (0..n).map(|seed| entry::<T>(seed)).collect();
		for entry in &entries {
			Stalled::<T>::insert(entry, ());
		}

		#[block]
		{
			for entry in &entries {
				Pallet::<T>::take_due(due, entry).unwrap();
				Pallet::<T>::deposit_event(Event::Advanced {
					who: who.clone(),
					due,
					entry: entry.clone(),
				});
			}
		}

		assert_eq!(Stalled::<T>::iter_keys().count(), 0);
	}

	impl_benchmark_test_suite!(Pallet, mock::new_test_ext(), mock::Test);
}
