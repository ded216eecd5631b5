//! What must hold between any two blocks.

use crate::*;
use alloc::collections::BTreeMap;
use frame_support::{ensure, traits::fungible::Inspect};
use sp_runtime::{traits::Zero, TryRuntimeError};

impl<T: Config> Pallet<T> {
	/// Checks every invariant of this room. Reads all of its storage.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::check_organizations()?;
		Self::check_policies()?;
		Self::check_members()?;
		Self::check_units()?;
		Self::check_references()
	}

	fn check_organizations() -> Result<(), TryRuntimeError> {
		let deposit = T::Currency::minimum_balance();
		let mut organizations = 0u32;
		for (org, _) in Organizations::<T>::iter() {
			organizations = organizations.saturating_add(1);
			ensure!(
				org < NextOrg::<T>::get(),
				"an organization's id was not assigned"
			);
			ensure!(
				Policies::<T>::contains_key(org),
				"an organization has no policy"
			);
			for purse in [Purse::Treasury, Purse::Fees] {
				let held = T::Currency::total_balance(&Self::purse(purse, org));
				ensure!(
					held >= deposit,
					"an organization's account lacks its deposit"
				);
			}
		}
		ensure!(
			organizations == NextOrg::<T>::get(),
			"an organization is missing"
		);
		Ok(())
	}

	fn check_policies() -> Result<(), TryRuntimeError> {
		for (org, policy) in Policies::<T>::iter() {
			ensure!(
				Organizations::<T>::contains_key(org),
				"a policy has no organization"
			);
			ensure!(policy.consistent().is_ok(), "a policy makes no sense");
		}
		Ok(())
	}

	fn check_members() -> Result<(), TryRuntimeError> {
		let mut joined = BTreeMap::<_, u32>::new();
		for (org, _, membership) in Members::<T>::iter() {
			ensure!(
				Organizations::<T>::contains_key(org),
				"a membership has no organization"
			);
			if membership.joined.is_some() {
				let count = joined.entry(org).or_default();
				*count = count.saturating_add(1);
			}
		}
		for (org, organization) in Organizations::<T>::iter() {
			let counted = joined.get(&org).copied().unwrap_or_default();
			ensure!(organization.members == counted, "members are miscounted");
		}
		Ok(())
	}

	fn check_units() -> Result<(), TryRuntimeError> {
		let mut set = BTreeMap::<_, u32>::new();
		for (org, _, unit) in Units::<T>::iter() {
			ensure!(
				Organizations::<T>::contains_key(org),
				"a unit has no organization"
			);
			ensure!(!unit.is_zero(), "a unit is 0");
			let count = set.entry(org).or_default();
			*count = count.saturating_add(1);
		}
		for (org, organization) in Organizations::<T>::iter() {
			let counted = set.get(&org).copied().unwrap_or_default();
			ensure!(organization.units == counted, "units are miscounted");
		}
		Ok(())
	}

	fn check_references() -> Result<(), TryRuntimeError> {
		let mut references = BTreeMap::<_, u32>::new();
		for (_, who, membership) in Members::<T>::iter() {
			if membership.referenced {
				let count = references.entry(who).or_default();
				*count = count.saturating_add(1);
			}
		}
		for (who, count) in references {
			let held = frame_system::Pallet::<T>::sufficients(&who);
			ensure!(held >= count, "a member lacks its system reference");
		}
		Ok(())
	}
}
