//! What must hold at all times.

use crate::{
	decay::{self, Phase, MAX_AMOUNT},
	Config, Eras, Pallet, Standing, Standings,
};
use frame_support::ensure;
use munus_primitives::organizations::PolicyOf;
use sp_runtime::{
	traits::{BlockNumberProvider, Zero},
	TryRuntimeError,
};

impl<T: Config> Pallet<T> {
	/// Checks every invariant of reputation. Reads all of the storage.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		for (org, _, standing) in Standings::<T>::iter() {
			let now = Self::phase(org).map_err(|_| "standing without its organization")?;
			Self::check_standing(&standing, &now)?;
		}
		let now = T::Clock::current_block_number();
		for (org, era) in Eras::<T>::iter() {
			ensure!(
				T::Organizations::policy_of(org).is_some(),
				"era without its organization"
			);
			ensure!(era.last_alive <= now, "market alive in the future");
			ensure!(
				era.active <= era.last_alive,
				"active time ahead of the clock"
			);
		}
		Ok(())
	}

	fn check_standing(standing: &Standing, now: &Phase) -> Result<(), TryRuntimeError> {
		let Standing {
			total,
			locked,
			locks,
			penalty,
			live_claims,
		} = standing;
		ensure!(
			!(total.mantissa.is_zero() && *locks == 0 && *penalty == 0 && *live_claims == 0),
			"standing with nothing in it"
		);
		ensure!(
			*locks > 0 || locked.mantissa.is_zero(),
			"something locked without a lock"
		);
		ensure!(
			total.generation.max(locked.generation) <= now.generation(),
			"standing written in the future"
		);
		ensure!(
			decay::norm(locked, now) <= decay::norm(total, now),
			"more locked than there is"
		);
		ensure!(
			standing.balance(now) <= MAX_AMOUNT,
			"balance beyond the maximum"
		);
		Ok(())
	}
}
