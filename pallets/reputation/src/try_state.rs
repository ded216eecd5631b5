//! What must hold at all times.

use crate::{
	decay::{self, Phase, MAX_AMOUNT},
	types::Leave,
	Config, Eras, Pallet, Recoveries, Standing, Standings,
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
			let (time, half_life) =
				Self::course(org).map_err(|_| "standing without its organization")?;
			let Leave { passed, since } = standing.leave;
			let reached = since.unwrap_or(time);
			ensure!(reached <= time, "leave that begins in the future");
			ensure!(passed <= reached, "more leave than there was time");
			Self::check_standing(&standing, &standing.phase(time, half_life))?;
		}
		for (org, who, recovery) in Recoveries::<T>::iter() {
			ensure!(
				Standings::<T>::contains_key(org, &who),
				"recovery key without its standing"
			);
			ensure!(recovery.key != who, "standing to be moved to itself");
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
			tier: _,
			leave: _,
		} = standing;
		let nothing = total.mantissa.is_zero() && *locks == 0 && *penalty == 0 && *live_claims == 0;
		ensure!(
			!nothing || standing.is_frozen(),
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
