//! What this room offers to the others.

use crate::*;
use frame_support::storage::with_storage_layer;
use munus_primitives::{
	obligation::DutyPolicy,
	organizations::{
		AuditPolicy, Booked, Inspect, MarketPolicy, Mutate, PanelPolicies, PoliciesOf, PolicyOf,
		StandingPolicy, TaskPolicies,
	},
	review::ReviewPolicy,
	OrgId,
};
use sp_runtime::{ArithmeticError, DispatchResult};

impl<T: Config> Inspect<T::AccountId> for Pallet<T> {
	type AssetId = T::AssetId;
	type Balance = BalanceOf<T>;

	fn exists(org: OrgId) -> bool {
		Organizations::<T>::contains_key(org)
	}

	fn is_admin(org: OrgId, who: &T::AccountId) -> bool {
		Organizations::<T>::get(org)
			.is_some_and(|organization| Self::is_in_charge(&organization, who))
	}

	fn is_member(org: OrgId, who: &T::AccountId) -> bool {
		// Nobody takes up anything in an organization that is being closed.
		Members::<T>::get(org, who).is_some_and(|membership| membership.joined.is_some())
			&& !Closings::<T>::contains_key(org)
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

impl<T: Config> Mutate<T::AccountId> for Pallet<T> {
	fn begin_work(org: OrgId) -> DispatchResult {
		let mut organization = Self::living(org)?;
		organization.work = organization
			.work
			.checked_add(1)
			.ok_or(ArithmeticError::Overflow)?;
		Organizations::<T>::insert(org, organization);
		Ok(())
	}

	fn end_work(org: OrgId) {
		Organizations::<T>::mutate_extant(org, |organization| {
			organization.work = organization.work.saturating_sub(1);
		});
	}

	fn verdict_booked(org: OrgId, who: &T::AccountId, verdict: Booked) {
		Organizations::<T>::mutate_extant(org, |organization| {
			organization.earned = organization.earned.saturating_add(verdict.earned);
		});
		// What a sponsor owes must not keep a task from ending.
		let answered = with_storage_layer(|| Self::answer(org, who, verdict));
		if let Err(error) = answered {
			let who = who.clone();
			Self::deposit_event(Event::SponsorNotReached { org, who, error });
		}
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

impl<T: Config> PolicyOf<AuditPolicy<BalanceOf<T>>> for Pallet<T> {
	fn policy_of(org: OrgId) -> Option<AuditPolicy<BalanceOf<T>>> {
		Policies::<T>::get(org).map(|policy| policy.audit)
	}
}

impl<T: Config> PolicyOf<StandingPolicy<BlockNumberFor<T>>> for Pallet<T> {
	fn policy_of(org: OrgId) -> Option<StandingPolicy<BlockNumberFor<T>>> {
		Policies::<T>::get(org).map(|policy| policy.standing)
	}
}

impl<T: Config> PoliciesOf<TaskPolicies<BalanceOf<T>, BlockNumberFor<T>>> for Pallet<T> {
	fn policies_of(org: OrgId) -> Option<TaskPolicies<BalanceOf<T>, BlockNumberFor<T>>> {
		let policy = Policies::<T>::get(org)?;
		Some((policy.market, policy.standing, policy.audit, policy.review))
	}
}

impl<T: Config> PoliciesOf<PanelPolicies<BalanceOf<T>, BlockNumberFor<T>>> for Pallet<T> {
	fn policies_of(org: OrgId) -> Option<PanelPolicies<BalanceOf<T>, BlockNumberFor<T>>> {
		let policy = Policies::<T>::get(org)?;
		Some((policy.review, policy.duty, policy.standing))
	}
}
