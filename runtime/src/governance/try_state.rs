//! What must always hold between governance, the emergency brakes and the clock.

use crate::{chain, Runtime, SafeMode, TechnicalMembership};
use frame_support::{ensure, traits::SortedMembers};
use sp_runtime::TryRuntimeError;

/// The clock stands still for safe mode exactly while safe mode is entered, and those who vote in
/// the technical body are those who were elected.
pub fn do_try_state() -> Result<(), TryRuntimeError> {
	let paused = chain::Standstills::<Runtime>::get().reasons.safe_mode;
	ensure!(
		paused == SafeMode::is_entered(),
		"safe mode and the clock do not agree"
	);
	let elected = <TechnicalMembership as SortedMembers<_>>::sorted_members();
	let voting = pallet_collective::Members::<Runtime, crate::configs::technical::Body>::get();
	ensure!(
		elected == voting,
		"the technical body is not the one elected"
	);
	Ok(())
}
