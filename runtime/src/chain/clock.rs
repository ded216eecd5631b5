//! The clock: blocks, less those in which users could not act.

use super::{Config, Event, Pallet, Pause, Standstills};
use frame_support::{ensure, migrations::MigrationStatusHandler, traits::SafeModeNotify};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::{
	traits::{BlockNumberProvider, Saturating},
	TryRuntimeError,
};

/// Clock time, in blocks. Stands still during multi-block migrations and in safe mode, so that
/// nobody misses a deadline through the chain's fault.
pub struct Clock<T>(core::marker::PhantomData<T>);

impl<T: Config> BlockNumberProvider for Clock<T> {
	type BlockNumber = BlockNumberFor<T>;

	fn current_block_number() -> Self::BlockNumber {
		let block = frame_system::Pallet::<T>::block_number();
		let still = Standstills::<T>::get();
		still.since.unwrap_or(block).saturating_sub(still.passed)
	}

	#[cfg(any(feature = "std", feature = "runtime-benchmarks"))]
	fn set_block_number(block: Self::BlockNumber) {
		frame_system::Pallet::<T>::set_block_number(
			block.saturating_add(Standstills::<T>::get().passed),
		);
	}
}

impl<T: Config> Pallet<T> {
	/// Stops the clock for a reason, unless it stands still already.
	pub fn pause_clock(why: Pause) {
		let begins = Standstills::<T>::mutate(|still| {
			still.reasons.set(why, true);
			let begins = still.since.is_none();
			still
				.since
				.get_or_insert_with(frame_system::Pallet::<T>::block_number);
			begins
		});
		if begins {
			Self::deposit_event(Event::ClockPaused);
		}
	}

	/// Lets the clock run on from where it stopped, once no reason is left for it to stand still.
	pub fn resume_clock(why: Pause) {
		let ended = Standstills::<T>::mutate(|still| {
			still.reasons.set(why, false);
			if still.reasons.any() {
				return None;
			}
			let since = still.since.take()?;
			let paused_for = frame_system::Pallet::<T>::block_number().saturating_sub(since);
			still.passed.saturating_accrue(paused_for);
			Some(paused_for)
		});
		if let Some(paused_for) = ended {
			Self::deposit_event(Event::ClockResumed { paused_for });
		}
	}

	/// The clock is never ahead of the chain, and stands still exactly while there is a reason;
	/// parameters lie within their bounds.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let block = frame_system::Pallet::<T>::block_number();
		let still = Standstills::<T>::get();
		let since = still.since.unwrap_or(block);
		ensure!(
			since <= block,
			"the clock stands still since a block to come"
		);
		ensure!(
			still.passed <= since,
			"the clock stood still longer than it ran"
		);
		ensure!(
			still.since.is_some() == still.reasons.any(),
			"the clock stands still for no reason, or runs in spite of one"
		);
		Self::check_parameters()
	}
}

impl<T: Config> MigrationStatusHandler for Pallet<T> {
	fn started() {
		Self::pause_clock(Pause::Migration);
	}

	fn completed() {
		Self::resume_clock(Pause::Migration);
	}
}

impl<T: Config> SafeModeNotify for Pallet<T> {
	fn entered() {
		Self::pause_clock(Pause::SafeMode);
	}

	fn exited() {
		Self::resume_clock(Pause::SafeMode);
	}
}
