//! # Agenda
//!
//! The one queue of deadlines and the one hook that works it off.
//!
//! ## Terminology
//!
//! - **Entry**: names a record that has a deadline. The agenda knows no more about it.
//! - **Due**: the moment of the clock, in clock blocks, from which an entry may be carried out.
//! - **Stalled**: an entry whose handler failed. It waits for somebody to call `advance`.
//!
//! ## How it works
//!
//! Rooms put entries on the agenda and take them off through `munus_primitives::agenda::Agenda`;
//! both are blind writes. Keys sort by time, so the first key is what falls due next. At the end
//! of every block the hook carries out what is due, in time order, as far as the block's left-over
//! weight reaches and at most [`Config::MaxPerBlock`] entries; the rest comes in the next block.
//! Each entry runs in a storage layer of its own: what fails is rolled back and stalls alone.
//!
//! Anyone may do the same for one entry with the call `advance`, and for several with
//! `advance_many`; both are free when they succeed.

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(
	test,
	allow(
		clippy::arithmetic_side_effects,
		clippy::indexing_slicing,
		clippy::unwrap_used,
		clippy::expect_used,
		clippy::panic
	)
)]
#![deny(missing_docs)]

extern crate alloc;

mod calls;
mod traits;
mod try_state;
mod types;
mod views;
pub mod weights;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

pub use pallet::*;
pub use types::{BatchOf, Due, MomentOf, ScheduledView, MAX_BATCH};
pub use weights::WeightInfo;

// The macros write `expect`; our code does not.
#[allow(clippy::expect_used)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	use frame_support::{pallet_prelude::*, weights::WeightMeter};
	use frame_system::pallet_prelude::*;
	use munus_primitives::agenda::OnDue;
	use sp_runtime::traits::BlockNumberProvider;

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the agenda needs from the runtime.
	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// Names a record that has a deadline.
		type Entry: Parameter + MaxEncodedLen;

		/// The clock deadlines are counted in. It stands still while users cannot act.
		type Clock: BlockNumberProvider;

		/// Carries out what has fallen due.
		type Dispatcher: OnDue<Self::Entry>;

		/// The most entries the hook carries out in a block, at least 1.
		#[pallet::constant]
		type MaxPerBlock: Get<u32>;

		/// The weights of this pallet's calls and of its hook.
		type WeightInfo: WeightInfo;

		/// Makes entries for benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper<Self::Entry>;
	}

	/// Makes entries for benchmarks.
	#[cfg(feature = "runtime-benchmarks")]
	pub trait BenchmarkHelper<Entry> {
		/// An entry, another one for every `seed`. Its record need not exist.
		fn entry(seed: u32) -> Entry;
	}

	/// What falls due when. The first key is a moment in big-endian bytes, so the order of the keys
	/// is the order in time. An entry is here at most once.
	#[pallet::storage]
	pub type Queue<T: Config> = StorageDoubleMap<
		Hasher1 = Identity,
		Key1 = Due,
		Hasher2 = Twox64Concat,
		Key2 = T::Entry,
		Value = (),
		QueryKind = OptionQuery,
	>;

	/// Entries that were due and whose handler failed. They stay until `advance` succeeds for them
	/// or their record is done with.
	#[pallet::storage]
	pub type Stalled<T: Config> =
		StorageMap<Hasher = Twox64Concat, Key = T::Entry, Value = (), QueryKind = OptionQuery>;

	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// Somebody carried out an entry that was due.
		Advanced {
			/// Who called.
			who: T::AccountId,
			/// The moment given for the entry, in clock blocks.
			due: MomentOf<T>,
			/// What was carried out.
			entry: T::Entry,
		},
		/// The hook could not carry out an entry. Nothing of what it did remains, and the entry
		/// waits for a call of `advance`.
		EntryStalled {
			/// What was due.
			entry: T::Entry,
			/// Why it failed.
			error: DispatchError,
		},
	}

	#[pallet::error]
	pub enum Error<T> {
		/// The entry is neither scheduled for this moment nor stalled. Read `scheduled` again: it
		/// may have been carried out already, or moved.
		NotFound,
		/// The clock has not reached the entry's moment. Call again when it has.
		NotDue,
		/// A batch of no entries does nothing. Name at least one that is due.
		EmptyBatch,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_idle(_n: BlockNumberFor<T>, remaining: Weight) -> Weight {
			let mut meter = WeightMeter::with_limit(remaining);
			Self::do_work_off(&mut meter);
			meter.consumed()
		}

		fn integrity_test() {
			assert!(
				T::MaxPerBlock::get() > 0,
				"`MaxPerBlock` must be at least 1"
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_n: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Carries out one entry that is due, or tries a stalled one again.
		///
		/// Signed by anyone; free when it succeeds. `due` is the moment the entry is scheduled
		/// for, in clock blocks; for a stalled entry it does not matter. The chain does the same
		/// by itself at the end of each block, so this is needed only when blocks are too full.
		///
		/// Fails with `NotFound`, `NotDue` or the error of the entry's own handler.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::advance().saturating_add(T::Dispatcher::weight(entry)))]
		pub fn advance(
			origin: OriginFor<T>,
			due: MomentOf<T>,
			entry: T::Entry,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let handled = Self::do_advance(due, &entry)?;
			Self::deposit_event(Event::Advanced { who, due, entry });
			Ok(Self::free(T::WeightInfo::advance(), handled))
		}

		/// Carries out several entries that are due or stalled, in the order given, as `advance`
		/// does each. What one of them fails with fails all, and nothing is carried out.
		///
		/// Signed by anyone; free when it succeeds. `entries` are 1 to 16 pairs of a moment, in
		/// clock blocks, and an entry; `Advanced` tells of each.
		///
		/// Fails with `EmptyBatch`, or with what `advance` fails with: `NotFound`, also for an
		/// entry that is named twice, `NotDue` or the error of an entry's own handler.
		#[pallet::call_index(1)]
		#[pallet::weight(Pallet::<T>::weight_of_batch(entries))]
		pub fn advance_many(
			origin: OriginFor<T>,
			entries: BatchOf<T>,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let call = Self::weight_beside(&entries);
			Ok(Self::free(call, Self::do_advance_many(&who, entries)?))
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// What is scheduled, in time order, starting behind `after` (a moment in clock blocks
		/// and an entry) or at the beginning. At most `limit` and never more than 100 entries.
		pub fn scheduled(
			after: Option<(MomentOf<T>, T::Entry)>,
			limit: u32,
		) -> Vec<ScheduledView<MomentOf<T>, T::Entry>> {
			Self::scheduled_page(after, limit)
		}

		/// Whether `advance` with these arguments has something to carry out now.
		pub fn is_due(due: MomentOf<T>, entry: T::Entry) -> bool {
			Self::entry_is_due(due, &entry)
		}

		/// Stalled entries, starting behind `after` or at the beginning. At most `limit` and never
		/// more than 100 entries.
		pub fn stalled(after: Option<T::Entry>, limit: u32) -> Vec<T::Entry> {
			Self::stalled_page(after, limit)
		}

		/// How many entries are stalled, counted up to `limit` and never beyond 100.
		pub fn stalled_count(limit: u32) -> u32 {
			Self::count_stalled(limit)
		}
	}
}
