//! Closing an organization with nothing lost.

use crate::*;
use frame_support::{
	ensure,
	traits::{
		fungible::{Inspect, Mutate},
		tokens::{Fortitude, Preservation},
		Consideration, Get,
	},
};
use munus_primitives::{
	agenda::Agenda,
	organizations::{Appoint, Dissolve},
	OrgId,
};
use sp_runtime::{
	traits::{Saturating, Zero},
	DispatchError, DispatchResult,
};

/// The most units an organization can have when it closes.
pub const MAX_UNITS: u32 = 16;

impl<T: Config> Pallet<T> {
	/// Begins to close an organization, or goes on with it. Gives what went to the chain once
	/// nothing is left.
	pub(crate) fn do_close(
		by: &T::AccountId,
		org: OrgId,
	) -> Result<Option<BalanceOf<T>>, DispatchError> {
		let organization = Organizations::<T>::get(org).ok_or(Error::<T>::UnknownOrganization)?;
		let organization = match organization.phase {
			Phase::Closing => organization,
			_ => Self::begin_closing(by, org)?,
		};
		if !T::Rooms::dissolve(org) {
			return Ok(None);
		}
		let left = Self::empty_purses(org, &organization.depositor)?;
		organization.ticket.drop(&organization.depositor)?;
		Policies::<T>::remove(org);
		Organizations::<T>::remove(org);
		Ok(Some(left))
	}

	fn begin_closing(by: &T::AccountId, org: OrgId) -> Result<OrganizationFor<T>, DispatchError> {
		let organization = Self::administered(org, by)?;
		ensure!(organization.work.is_zero(), Error::<T>::WorkLeft);
		let others = Members::<T>::iter_key_prefix(org)
			.take(2)
			.any(|who| who != organization.admin);
		ensure!(!others, Error::<T>::MembersLeft);
		let sponsored = Sponsorships::<T>::iter_key_prefix(org).next().is_some();
		ensure!(!sponsored, Error::<T>::SponsorshipsLeft);
		ensure!(organization.units <= MAX_UNITS, Error::<T>::UnitsLeft);
		ensure!(!Self::has_foreign_money(org), Error::<T>::AssetsLeft);
		ensure!(T::Rooms::can_dissolve(org), Error::<T>::OfficeLeft);
		Self::forget_plans(org);
		if let Some(membership) = Members::<T>::get(org, by) {
			Self::end(org, by, membership)?;
			T::Offices::forget(org, by);
		}
		let _ = Units::<T>::clear_prefix(org, MAX_UNITS, None);
		let organization = Organization {
			phase: Phase::Closing,
			members: 0,
			units: 0,
			successor: None,
			..organization
		};
		Organizations::<T>::insert(org, &organization);
		Ok(organization)
	}

	fn forget_plans(org: OrgId) {
		Self::drop_change(org);
		if let Some(hand_over) = HandOvers::<T>::take(org) {
			T::Agenda::cancel(hand_over.effective, Deadline::HandOver(org));
		}
	}

	/// Any asset but the native token keeps a reference to the account it lies in.
	fn has_foreign_money(org: OrgId) -> bool {
		[Purse::Treasury, Purse::Fees].into_iter().any(|purse| {
			let account = Self::purse(purse, org);
			let consumers = frame_system::Pallet::<T>::consumers(&account);
			let sufficients = frame_system::Pallet::<T>::sufficients(&account);
			consumers.saturating_add(sufficients) > 0
		})
	}

	/// What the purses were opened with goes back to whoever paid it, all else to the chain: an
	/// administrator must not gain by closing.
	fn empty_purses(org: OrgId, depositor: &T::AccountId) -> Result<BalanceOf<T>, DispatchError> {
		let mut left = BalanceOf::<T>::zero();
		for purse in [Purse::Treasury, Purse::Fees] {
			let account = Self::purse(purse, org);
			let deposit = T::Currency::minimum_balance();
			let more = T::Currency::total_balance(&account).saturating_sub(deposit);
			Self::empty(&account, &T::ProtocolAccount::get(), more)?;
			Self::empty(&account, depositor, deposit)?;
			left = left.saturating_add(more);
		}
		Ok(left)
	}

	// An asset that arrives at the last moment keeps the deposit where it is, but no more.
	fn empty(from: &T::AccountId, to: &T::AccountId, amount: BalanceOf<T>) -> DispatchResult {
		let spare =
			T::Currency::reducible_balance(from, Preservation::Expendable, Fortitude::Polite);
		let amount = amount.min(spare);
		if !amount.is_zero() {
			T::Currency::transfer(from, to, amount, Preservation::Expendable)?;
		}
		Ok(())
	}
}
