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
		Self::check_references()?;
		Self::check_plans()?;
		Self::check_closings()?;
		Self::check_sponsorships()
	}

	fn check_organizations() -> Result<(), TryRuntimeError> {
		let deposit = T::Currency::minimum_balance();
		for (org, _) in Organizations::<T>::iter() {
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

	fn check_plans() -> Result<(), TryRuntimeError> {
		for (org, change) in Changes::<T>::iter() {
			let phase = Organizations::<T>::get(org).map(|organization| organization.phase);
			ensure!(
				phase == Some(Phase::Bootstrapped),
				"a change of policy has no administrator"
			);
			let allowed =
				Policies::<T>::get(org).is_some_and(|old| old.allows(&change.policy).is_ok());
			ensure!(
				allowed && change.policy.consistent().is_ok(),
				"a change of policy makes no sense"
			);
		}
		for (org, hand_over) in HandOvers::<T>::iter() {
			let organization = Organizations::<T>::get(org)
				.filter(|organization| organization.phase == Phase::Bootstrapped)
				.ok_or("a hand-over has no administrator")?;
			let objected = Members::<T>::iter_prefix_values(org)
				.filter(|membership| membership.objected == organization.hand_overs)
				.count();
			ensure!(
				u32::try_from(objected).is_ok_and(|count| count <= hand_over.objections),
				"objections are miscounted"
			);
		}
		Ok(())
	}

	fn check_closings() -> Result<(), TryRuntimeError> {
		for (org, organization) in Organizations::<T>::iter() {
			ensure!(
				Closings::<T>::contains_key(org) == (organization.phase == Phase::Closing),
				"exactly those that close have a date for it"
			);
		}
		let orphan = Closings::<T>::iter_keys().any(|org| !Organizations::<T>::contains_key(org));
		ensure!(!orphan, "a closing has no organization");
		Ok(())
	}

	fn check_sponsorships() -> Result<(), TryRuntimeError> {
		let mut open = BTreeMap::<_, u32>::new();
		for (org, _, sponsorship) in Sponsorships::<T>::iter() {
			ensure!(
				Organizations::<T>::contains_key(org),
				"a sponsorship has no organization"
			);
			ensure!(
				!sponsorship.locks.is_empty(),
				"a sponsor answers with nothing"
			);
			let count = open.entry((org, sponsorship.sponsor)).or_default();
			*count = count.saturating_add(1);
		}
		let counted: BTreeMap<_, _> = Sponsored::<T>::iter()
			.map(|(org, sponsor, count)| ((org, sponsor), count))
			.collect();
		ensure!(open == counted, "sponsorships are miscounted");
		Ok(())
	}
}
