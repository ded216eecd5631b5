//! What the calls do, and what every change of a standing has in common.

use crate::{
	decay::Phase,
	types::{Refusal, Standing},
	Config, Eras, Error, MomentOf, Pallet, Standings,
};
use frame_support::{dispatch::DispatchResult, ensure, pallet_prelude::DispatchError};
use munus_primitives::{
	organizations::{PolicyOf, StandingPolicy},
	OrgId, Reputation,
};
use sp_runtime::{
	traits::{BlockNumberProvider, Zero},
	SaturatedConversion,
};

impl<T> From<Refusal> for Error<T> {
	fn from(refusal: Refusal) -> Self {
		match refusal {
			Refusal::TooMuch => Error::TooMuch,
			Refusal::Insufficient => Error::InsufficientReputation,
			Refusal::NotLocked => Error::NotLocked,
			Refusal::NoPenalty => Error::NoPenalty,
			Refusal::TooManyClaims => Error::TooManyClaims,
			Refusal::NoLiveClaim => Error::NoLiveClaim,
		}
	}
}

impl<T: Config> Pallet<T> {
	/// The active time of `org` and its policy; `None` for an unknown organization.
	pub(crate) fn time_of(org: OrgId) -> Option<(MomentOf<T>, StandingPolicy<MomentOf<T>>)> {
		let policy = T::Organizations::policy_of(org)?;
		let now = T::Clock::current_block_number();
		let time = Eras::<T>::get(org).map_or_else(Zero::zero, |era| era.time(now));
		Some((time, policy))
	}

	pub(crate) fn phase_at(time: MomentOf<T>, half_life: MomentOf<T>) -> Phase {
		Phase::at(time.saturated_into(), half_life.saturated_into())
	}

	pub(crate) fn phase(org: OrgId) -> Result<Phase, Error<T>> {
		let (time, policy) = Self::time_of(org).ok_or(Error::UnknownOrganization)?;
		Ok(Self::phase_at(time, policy.half_life))
	}

	/// Changes a standing, or nothing when `change` refuses. Gives what `change` gave and the
	/// standing as it is then.
	pub(crate) fn change<R>(
		org: OrgId,
		who: &T::AccountId,
		change: impl FnOnce(&mut Standing, &Phase) -> Result<R, Refusal>,
	) -> Result<(R, Standing), DispatchError> {
		let now = Self::phase(org)?;
		Standings::<T>::try_mutate_exists(org, who, |record| {
			let mut standing = record.unwrap_or_default();
			let result = change(&mut standing, &now).map_err(Error::<T>::from)?;
			*record = (!standing.is_empty(&now)).then_some(standing);
			Ok((result, standing))
		})
	}

	pub(crate) fn do_burn(
		org: OrgId,
		who: &T::AccountId,
		amount: Reputation,
	) -> Result<(Reputation, Standing), DispatchError> {
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		Self::change(org, who, |standing, now| standing.burn(amount, now))
	}

	pub(crate) fn do_reap(org: OrgId, who: &T::AccountId) -> DispatchResult {
		let now = Self::phase(org)?;
		let standing = Standings::<T>::get(org, who).ok_or(Error::<T>::NoStanding)?;
		ensure!(standing.is_empty(&now), Error::<T>::StandingInUse);
		Standings::<T>::remove(org, who);
		Ok(())
	}
}
