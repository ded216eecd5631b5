//! What this room offers to the others.

use crate::*;
use munus_primitives::{
	obligation::DutyPolicy,
	organizations::{Inspect, MarketPolicy, PolicyOf, StandingPolicy},
	review::ReviewPolicy,
	OrgId,
};

impl<T: Config> Inspect<T::AccountId> for Pallet<T> {
	type AssetId = T::AssetId;
	type Balance = BalanceOf<T>;

	fn exists(org: OrgId) -> bool {
		Organizations::<T>::contains_key(org)
	}

	fn is_admin(org: OrgId, who: &T::AccountId) -> bool {
		Organizations::<T>::get(org).is_some_and(|organization| organization.admin == *who)
	}

	fn is_member(org: OrgId, who: &T::AccountId) -> bool {
		Members::<T>::get(org, who).is_some_and(|membership| membership.joined.is_some())
	}

	fn sponsor(org: OrgId, who: &T::AccountId) -> Option<T::AccountId> {
		Members::<T>::get(org, who).and_then(|membership| membership.sponsor)
	}

	fn treasury(org: OrgId) -> T::AccountId {
		Self::purse(Purse::Treasury, org)
	}

	fn fee_account(org: OrgId) -> T::AccountId {
		Self::purse(Purse::Fees, org)
	}

	fn unit(org: OrgId, asset: &T::AssetId) -> Option<BalanceOf<T>> {
		Units::<T>::get(org, asset)
	}
}

impl<T: Config> PolicyOf<ReviewPolicy<BalanceOf<T>, BlockNumberFor<T>>> for Pallet<T> {
	fn policy_of(org: OrgId) -> Option<ReviewPolicy<BalanceOf<T>, BlockNumberFor<T>>> {
		Policies::<T>::get(org).map(|policy| policy.review)
	}
}

impl<T: Config> PolicyOf<DutyPolicy<BlockNumberFor<T>>> for Pallet<T> {
	fn policy_of(org: OrgId) -> Option<DutyPolicy<BlockNumberFor<T>>> {
		Policies::<T>::get(org).map(|policy| policy.duty)
	}
}

impl<T: Config> PolicyOf<MarketPolicy<BlockNumberFor<T>>> for Pallet<T> {
	fn policy_of(org: OrgId) -> Option<MarketPolicy<BlockNumberFor<T>>> {
		Policies::<T>::get(org).map(|policy| policy.market)
	}
}

impl<T: Config> PolicyOf<StandingPolicy<BlockNumberFor<T>>> for Pallet<T> {
	fn policy_of(org: OrgId) -> Option<StandingPolicy<BlockNumberFor<T>>> {
		Policies::<T>::get(org).map(|policy| policy.standing)
	}
}
