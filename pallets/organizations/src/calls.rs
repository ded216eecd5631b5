//! What the calls do.

use crate::*;
use alloc::{collections::BTreeSet, vec::Vec};
use codec::MaxEncodedLen;
use frame_support::{
	ensure,
	traits::{
		fungible::{Inspect, Mutate},
		tokens::Preservation,
		Consideration, Footprint, Get,
	},
};
use munus_primitives::{escrow::Inspect as _, organizations::Appoint, OrgId};
use sp_runtime::{
	traits::{BlockNumberProvider, Zero},
	ArithmeticError, DispatchError, DispatchResult,
};

type System<T> = frame_system::Pallet<T>;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_create(
		admin: &T::AccountId,
		name: NameFor<T>,
		template: Template,
		overrides: OverridesFor<T>,
		appointees: &[T::AccountId],
	) -> Result<(OrgId, PolicyFor<T>), DispatchError> {
		let named = !name.is_empty() && core::str::from_utf8(&name).is_ok();
		ensure!(named, Error::<T>::InvalidName);
		let distinct = appointees.iter().collect::<BTreeSet<_>>().len() == appointees.len();
		ensure!(distinct, Error::<T>::DuplicateAppointee);
		let policy = Self::preview_policy(template, overrides).map_err(Error::<T>::from)?;

		let org = Self::take_id()?;
		Policies::<T>::insert(org, &policy);
		Units::<T>::insert(org, T::NativeAsset::get(), T::NativeUnit::get());
		Self::record(org, admin, name)?;
		Self::open_purses(org, admin)?;
		Self::seat_founders(org, admin, appointees)?;
		Ok((org, policy))
	}

	fn take_id() -> Result<OrgId, DispatchError> {
		let org = NextOrg::<T>::get();
		let next = org.checked_add(1).ok_or(Error::<T>::TooManyOrganizations)?;
		NextOrg::<T>::put(next);
		Ok(org)
	}

	fn record(org: OrgId, admin: &T::AccountId, name: NameFor<T>) -> DispatchResult {
		let units = 1;
		let organization = Organization {
			admin: admin.clone(),
			name,
			phase: Phase::Bootstrapped,
			created: T::Clock::current_block_number(),
			members: 0,
			units,
			depositor: admin.clone(),
			ticket: T::Consideration::new(admin, Self::footprint(units))?,
		};
		Organizations::<T>::insert(org, organization);
		Ok(())
	}

	fn open_purses(org: OrgId, admin: &T::AccountId) -> DispatchResult {
		let deposit = T::Currency::minimum_balance();
		for purse in [Purse::Treasury, Purse::Fees] {
			let account = Self::purse(purse, org);
			T::Currency::transfer(admin, &account, deposit, Preservation::Preserve)?;
		}
		Ok(())
	}

	fn seat_founders(
		org: OrgId,
		admin: &T::AccountId,
		appointees: &[T::AccountId],
	) -> DispatchResult {
		let now = Some(T::Clock::current_block_number());
		Self::admit(org, admin, admin, None, now, false)?;
		let others: Vec<_> = appointees.iter().filter(|who| *who != admin).collect();
		for who in &others {
			Self::admit(org, who, admin, None, now, true)?;
		}
		let members = u32::try_from(others.len()).map_err(|_| ArithmeticError::Overflow)?;
		Self::count(org, |count| count.checked_add(members)?.checked_add(1))?;
		appointees
			.iter()
			.try_for_each(|who| T::Offices::appoint(org, who))
	}

	pub(crate) fn do_invite(
		by: &T::AccountId,
		org: OrgId,
		who: &T::AccountId,
	) -> Result<Option<T::AccountId>, DispatchError> {
		let sponsor = Self::sponsor_for_invitation(by, org)?;
		match Members::<T>::get(org, who) {
			None => Self::admit(org, who, by, sponsor.clone(), None, true)?,
			Some(Membership { joined: None, .. }) => return Err(Error::<T>::AlreadyInvited.into()),
			Some(_) => return Err(Error::<T>::AlreadyMember.into()),
		}
		Ok(sponsor)
	}

	fn sponsor_for_invitation(
		by: &T::AccountId,
		org: OrgId,
	) -> Result<Option<T::AccountId>, DispatchError> {
		let organization = Organizations::<T>::get(org).ok_or(Error::<T>::UnknownOrganization)?;
		if organization.admin == *by {
			return Ok(None);
		}
		ensure!(Self::is_open(org), Error::<T>::NotAdmin);
		let joined = Members::<T>::get(org, by).is_some_and(|member| member.joined.is_some());
		ensure!(joined, Error::<T>::NotMember);
		Ok(Some(by.clone()))
	}

	pub(crate) fn do_join(org: OrgId, who: &T::AccountId) -> DispatchResult {
		Self::count(org, |count| count.checked_add(1))?;
		let now = T::Clock::current_block_number();
		match Members::<T>::get(org, who) {
			None => {
				ensure!(Self::is_open(org), Error::<T>::NotInvited);
				Self::admit(org, who, who, None, Some(now), false)?;
			}
			Some(mut membership) => {
				ensure!(membership.joined.is_none(), Error::<T>::AlreadyMember);
				membership.joined = Some(now);
				Members::<T>::insert(org, who, membership);
			}
		}
		Ok(())
	}

	pub(crate) fn do_leave(org: OrgId, who: &T::AccountId) -> DispatchResult {
		ensure!(
			Organizations::<T>::contains_key(org),
			Error::<T>::UnknownOrganization
		);
		let membership = Members::<T>::get(org, who)
			.filter(|membership| membership.joined.is_some())
			.ok_or(Error::<T>::NotMember)?;
		ensure!(!T::Offices::in_office(org, who), Error::<T>::InOffice);
		Self::count(org, |count| count.checked_sub(1))?;
		Self::end(org, who, membership)?;
		T::Offices::forget(org, who);
		Ok(())
	}

	pub(crate) fn do_revoke(by: &T::AccountId, org: OrgId, who: &T::AccountId) -> DispatchResult {
		let organization = Organizations::<T>::get(org).ok_or(Error::<T>::UnknownOrganization)?;
		let membership = Members::<T>::get(org, who).ok_or(Error::<T>::NotInvited)?;
		ensure!(membership.joined.is_none(), Error::<T>::AlreadyMember);
		let may = [&organization.admin, &membership.depositor, who].contains(&by);
		ensure!(may, Error::<T>::NotInviter);
		Self::end(org, who, membership)
	}

	pub(crate) fn do_set_unit(
		by: &T::AccountId,
		org: OrgId,
		asset: &T::AssetId,
		unit: Option<BalanceOf<T>>,
	) -> DispatchResult {
		let organization = Organizations::<T>::get(org).ok_or(Error::<T>::UnknownOrganization)?;
		ensure!(organization.admin == *by, Error::<T>::NotAdmin);
		ensure!(
			!unit.is_some_and(|unit| unit.is_zero()),
			Error::<T>::ZeroUnit
		);
		let was_set = Units::<T>::contains_key(org, asset);
		// The unit of an asset that is gone can still be taken away.
		let known = T::Escrow::asset_exists(asset) || (was_set && unit.is_none());
		ensure!(known, Error::<T>::UnknownAsset);
		Units::<T>::set(org, asset, unit);
		let units = match (was_set, unit.is_some()) {
			(false, true) => organization.units.checked_add(1),
			(true, false) => organization.units.checked_sub(1),
			_ => return Ok(()),
		}
		.ok_or(ArithmeticError::Overflow)?;
		let ticket = organization
			.ticket
			.update(&organization.depositor, Self::footprint(units))?;
		Organizations::<T>::insert(
			org,
			Organization {
				units,
				ticket,
				..organization
			},
		);
		Ok(())
	}

	/// Whether `who` has an invitation to accept: exactly then joining is free.
	pub(crate) fn is_invited(org: OrgId, who: &T::AccountId) -> bool {
		Members::<T>::get(org, who).is_some_and(|membership| membership.joined.is_none())
	}

	/// One of an organization's accounts.
	pub(crate) fn purse(purse: Purse, org: OrgId) -> T::AccountId {
		purse.account(T::PalletId::get(), org)
	}

	fn is_open(org: OrgId) -> bool {
		Policies::<T>::get(org).is_some_and(|policy| policy.admission == Admission::Open)
	}

	fn footprint(units: u32) -> Footprint {
		let unit = T::AssetId::max_encoded_len()
			.saturating_add(BalanceOf::<T>::max_encoded_len())
			.saturating_mul(usize::try_from(units).unwrap_or(usize::MAX));
		let size = OrganizationFor::<T>::max_encoded_len()
			.saturating_add(PolicyFor::<T>::max_encoded_len())
			.saturating_add(unit);
		Footprint::from_parts(1, size)
	}

	fn count(org: OrgId, change: impl FnOnce(u32) -> Option<u32>) -> DispatchResult {
		Organizations::<T>::try_mutate(org, |organization| {
			let organization = organization
				.as_mut()
				.ok_or(Error::<T>::UnknownOrganization)?;
			organization.members = change(organization.members).ok_or(ArithmeticError::Overflow)?;
			Ok(())
		})
	}

	fn admit(
		org: OrgId,
		who: &T::AccountId,
		depositor: &T::AccountId,
		sponsor: Option<T::AccountId>,
		joined: Option<BlockNumberFor<T>>,
		referenced: bool,
	) -> DispatchResult {
		let footprint = Footprint::from_mel::<MembershipFor<T>>();
		let ticket = T::MemberConsideration::new(depositor, footprint)?;
		if referenced {
			System::<T>::inc_sufficients(who);
		}
		let depositor = depositor.clone();
		Members::<T>::insert(
			org,
			who,
			Membership {
				sponsor,
				joined,
				referenced,
				depositor,
				ticket,
			},
		);
		Ok(())
	}

	fn end(org: OrgId, who: &T::AccountId, membership: MembershipFor<T>) -> DispatchResult {
		Members::<T>::remove(org, who);
		membership.ticket.drop(&membership.depositor)?;
		if membership.referenced {
			System::<T>::dec_sufficients(who);
		}
		Ok(())
	}
}
