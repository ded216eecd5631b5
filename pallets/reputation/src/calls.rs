//! What the calls do, and what every change of a standing has in common.

use crate::{
	decay::Phase,
	types::{Refusal, Standing},
	Config, Eras, Error, MomentOf, Pallet, Recoveries, Standings,
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
			Refusal::Frozen => Error::Frozen,
			Refusal::NotFrozen => Error::NotFrozen,
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

	/// The active time of `org` and its half-life, in clock blocks.
	pub(crate) fn course(org: OrgId) -> Result<(u64, u64), Error<T>> {
		let (time, policy) = Self::time_of(org).ok_or(Error::UnknownOrganization)?;
		Ok((time.saturated_into(), policy.half_life.saturated_into()))
	}

	/// The phase of the organization's active time, which accruals are written in.
	pub(crate) fn phase(org: OrgId) -> Result<Phase, Error<T>> {
		let (time, half_life) = Self::course(org)?;
		Ok(Phase::at(time, half_life))
	}

	/// Changes a standing, or nothing when `change` refuses. Gives what `change` gave and the
	/// standing as it is then.
	pub(crate) fn change<R>(
		org: OrgId,
		who: &T::AccountId,
		change: impl FnOnce(&mut Standing, &Phase) -> Result<R, Refusal>,
	) -> Result<(R, Standing), DispatchError> {
		let (time, half_life) = Self::course(org)?;
		Self::change_at(org, who, (time, half_life), |standing| {
			let now = standing.phase(time, half_life);
			change(standing, &now)
		})
	}

	pub(crate) fn change_at<R>(
		org: OrgId,
		who: &T::AccountId,
		(time, half_life): (u64, u64),
		change: impl FnOnce(&mut Standing) -> Result<R, Refusal>,
	) -> Result<(R, Standing), DispatchError> {
		let before = Standings::<T>::get(org, who);
		let mut standing = before.unwrap_or_default();
		let result = change(&mut standing).map_err(Error::<T>::from)?;
		if !standing.is_empty(&standing.phase(time, half_life)) {
			Standings::<T>::insert(org, who, standing);
		} else if before.is_some() {
			Self::remove(org, who);
		}
		Ok((result, standing))
	}

	fn remove(org: OrgId, who: &T::AccountId) {
		Standings::<T>::remove(org, who);
		// Most have named no key, and looking is cheaper than removing.
		if Recoveries::<T>::contains_key(org, who) {
			Recoveries::<T>::remove(org, who);
		}
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
		let (time, half_life) = Self::course(org)?;
		let standing = Standings::<T>::get(org, who).ok_or(Error::<T>::NoStanding)?;
		let now = standing.phase(time, half_life);
		ensure!(standing.is_empty(&now), Error::<T>::StandingInUse);
		Self::remove(org, who);
		Ok(())
	}
}
