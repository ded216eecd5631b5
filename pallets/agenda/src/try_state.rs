//! What must hold at all times.

use crate::{Config, Pallet, Queue, Stalled};
use alloc::collections::BTreeSet;
use codec::Encode;
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks that no entry is on the agenda twice, be it for two moments or scheduled and
	/// stalled at once.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let mut seen = BTreeSet::new();
		for (_, entry) in Queue::<T>::iter_keys() {
			ensure!(
				seen.insert(entry.encode()),
				"an entry is scheduled for two moments"
			);
		}
		for entry in Stalled::<T>::iter_keys() {
			ensure!(
				seen.insert(entry.encode()),
				"an entry is both scheduled and stalled"
			);
		}
		Ok(())
	}
}
