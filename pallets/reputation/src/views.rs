//! What clients read.

use crate::{Config, MomentOf, Pallet, StandingView, Standings};
use munus_primitives::{OrgId, Reputation};
use sp_runtime::{traits::Saturating, SaturatedConversion};

impl<T: Config> Pallet<T> {
	pub(crate) fn standing_of(org: OrgId, who: &T::AccountId) -> Option<StandingView<MomentOf<T>>> {
		let (time, policy) = Self::time_of(org)?;
		let standing = Standings::<T>::get(org, who).unwrap_or_default();
		let now = standing.phase(time.saturated_into(), policy.half_life.saturated_into());
		Some(StandingView {
			balance: standing.balance(&now),
			locked: standing.locked(&now),
			free: standing.free(&now),
			penalty: standing.penalty,
			live_claims: standing.live_claims,
			tier: standing.tier,
			frozen: standing.is_frozen(),
			half_life: policy.half_life,
		})
	}

	pub(crate) fn balance_after(
		org: OrgId,
		who: &T::AccountId,
		after: MomentOf<T>,
	) -> Option<Reputation> {
		let (time, policy) = Self::time_of(org)?;
		let time = time.saturating_add(after).saturated_into();
		Some(Standings::<T>::get(org, who).map_or(0, |standing| {
			standing.balance(&standing.phase(time, policy.half_life.saturated_into()))
		}))
	}
}
