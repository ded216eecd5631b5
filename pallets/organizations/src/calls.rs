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
	weights::Weight,
};
use munus_primitives::{
	escrow::Inspect as _, organizations::Appoint, reputation::Mutate as _, OrgId,
};
use sp_runtime::{
	traits::{BlockNumberProvider, Saturating, Zero},
	ArithmeticError, DispatchError, DispatchResult,
};

impl<T: Config> Pallet<T> {
	/// What a call does, unless it takes more of the account's free money than that.
	pub(crate) fn within<Done>(
		who: &T::AccountId,
		most: BalanceOf<T>,
		call: impl FnOnce() -> Result<Done, DispatchError>,
	) -> Result<Done, DispatchError> {
		let before = T::Currency::balance(who);
		let done = call()?;
		let taken = before.saturating_sub(T::Currency::balance(who));
		ensure!(taken <= most, Error::<T>::MaxTotalExceeded);
		Ok(done)
	}

	pub(crate) fn do_create(
		admin: &T::AccountId,
		name: NameFor<T>,
		template: Template,
		overrides: OverridesFor<T>,
		appointees: &[T::AccountId],
		grant: Reputation,
	) -> Result<(OrgId, PolicyFor<T>), DispatchError> {
		let named = !name.is_empty() && core::str::from_utf8(&name).is_ok();
		ensure!(named, Error::<T>::InvalidName);
		let distinct = appointees.iter().collect::<BTreeSet<_>>().len() == appointees.len();
		ensure!(distinct, Error::<T>::DuplicateAppointee);
		let policy = Self::preview_policy(template, overrides).map_err(Error::<T>::from)?;
		ensure!(
			grant <= T::Bounds::get().max_grant,
			Error::<T>::GrantOutOfBounds
		);

		let org = Self::take_id()?;
		Self::ensure_import(org, &policy)?;
		Policies::<T>::insert(org, &policy);
		Units::<T>::insert(org, T::NativeAsset::get(), T::NativeUnit::get());
		Self::record(org, admin, name)?;
		Self::open_purses(org, admin)?;
		Self::seat_founders(org, admin, appointees)?;
		Self::grant(org, appointees, grant)?;
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
			successor: None,
			work: 0,
			granted: 0,
			earned: 0,
			hand_overs: 0,
			hand_over_from: Zero::zero(),
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

	fn grant(org: OrgId, appointees: &[T::AccountId], grant: Reputation) -> DispatchResult {
		if grant == 0 {
			return Ok(());
		}
		for who in appointees {
			T::Standings::earn(org, who, grant)?;
		}
		Organizations::<T>::mutate_extant(org, |organization| {
			let count = Reputation::from(u32::try_from(appointees.len()).unwrap_or(u32::MAX));
			organization.granted = grant.saturating_mul(count);
		});
		Ok(())
	}

	pub(crate) fn do_set_admin(
		by: &T::AccountId,
		org: OrgId,
		successor: Option<T::AccountId>,
	) -> DispatchResult {
		let organization = Self::administered(org, by)?;
		Organizations::<T>::insert(
			org,
			Organization {
				successor,
				..organization
			},
		);
		Ok(())
	}

	/// Gives who administered it before.
	pub(crate) fn do_accept_admin(
		who: &T::AccountId,
		org: OrgId,
	) -> Result<T::AccountId, DispatchError> {
		let organization = Self::bootstrapped(org)?;
		ensure!(
			organization.successor.as_ref() == Some(who),
			Error::<T>::NotSuccessor
		);
		organization.ticket.drop(&organization.depositor)?;
		let footprint = Self::footprint(organization.units);
		let old = organization.admin;
		Organizations::<T>::insert(
			org,
			Organization {
				admin: who.clone(),
				successor: None,
				depositor: who.clone(),
				ticket: T::Consideration::new(who, footprint)?,
				..organization
			},
		);
		Ok(old)
	}

	/// Carries out what has fallen due. Its entry must be off the agenda.
	///
	/// Errors: `NotDue`.
	pub fn on_due(deadline: DeadlineFor<T>) -> DispatchResult {
		match deadline {
			Deadline::Policy(org) => Self::enact(org),
			Deadline::HandOver(org) => Self::complete_hand_over(org),
			Deadline::Sponsorship(org, who) => Self::expire_sponsorship(org, &who),
			Deadline::Closing(org) => Self::complete_closing(org),
		}
	}

	/// The worst-case weight of [`Self::on_due`].
	pub fn on_due_weight(deadline: &DeadlineFor<T>) -> Weight {
		match deadline {
			Deadline::Policy(_) => T::WeightInfo::on_due_policy(),
			Deadline::HandOver(_) => T::WeightInfo::on_due_hand_over(),
			Deadline::Sponsorship(..) => T::WeightInfo::on_due_sponsorship(),
			Deadline::Closing(_) => T::WeightInfo::on_due_closing(),
		}
	}

	pub(crate) fn ensure_due(due: BlockNumberFor<T>) -> DispatchResult {
		ensure!(due <= T::Clock::current_block_number(), Error::<T>::NotDue);
		Ok(())
	}

	pub(crate) fn do_set_unit(
		by: &T::AccountId,
		org: OrgId,
		asset: &T::AssetId,
		unit: Option<BalanceOf<T>>,
	) -> DispatchResult {
		let organization = Self::administered(org, by)?;
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

	/// One of an organization's accounts.
	pub(crate) fn purse(purse: Purse, org: OrgId) -> T::AccountId {
		purse.account(T::PalletId::get(), org)
	}

	// A change of policy may be announced at any time: its room is paid for from the beginning.
	fn footprint(units: u32) -> Footprint {
		let unit = T::AssetId::max_encoded_len()
			.saturating_add(BalanceOf::<T>::max_encoded_len())
			.saturating_mul(usize::try_from(units).unwrap_or(usize::MAX));
		let size = OrganizationFor::<T>::max_encoded_len()
			.saturating_add(PolicyFor::<T>::max_encoded_len())
			.saturating_add(ChangeFor::<T>::max_encoded_len())
			.saturating_add(unit);
		Footprint::from_parts(1, size)
	}

	/// The organization, unless it closes.
	pub(crate) fn living(org: OrgId) -> Result<OrganizationFor<T>, DispatchError> {
		let organization = Organizations::<T>::get(org).ok_or(Error::<T>::UnknownOrganization)?;
		ensure!(organization.phase != Phase::Closing, Error::<T>::Closing);
		Ok(organization)
	}

	/// The organization, if it has an administrator.
	pub(crate) fn bootstrapped(org: OrgId) -> Result<OrganizationFor<T>, DispatchError> {
		let organization = Self::living(org)?;
		ensure!(
			organization.phase == Phase::Bootstrapped,
			Error::<T>::SelfManaged
		);
		Ok(organization)
	}

	/// The organization, if `by` administers it.
	pub(crate) fn administered(
		org: OrgId,
		by: &T::AccountId,
	) -> Result<OrganizationFor<T>, DispatchError> {
		let organization = Self::bootstrapped(org)?;
		ensure!(organization.admin == *by, Error::<T>::NotAdmin);
		Ok(organization)
	}

	/// Whether `who` has an administrator's powers.
	pub(crate) fn is_in_charge(organization: &OrganizationFor<T>, who: &T::AccountId) -> bool {
		organization.phase == Phase::Bootstrapped && organization.admin == *who
	}
}
