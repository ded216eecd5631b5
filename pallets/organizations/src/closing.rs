//! Closing an organization with nothing lost.

use crate::*;
use alloc::vec::Vec;
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
	organizations::{Appoint, Dissolve, Sweep},
	OrgId,
};
use sp_runtime::{
	traits::{BlockNumberProvider, One, Saturating, Zero},
	DispatchError, DispatchResult,
};

/// The most units an organization can have when it closes.
pub const MAX_UNITS: u32 = 16;

/// How many memberships, and how many sponsorships, one step of a closing ends.
pub const STEP: u32 = 8;

impl<T: Config> Pallet<T> {
	/// Begins to close an organization, or goes on with it. Gives what went to the chain once
	/// nothing is left.
	pub(crate) fn do_close(
		by: &T::AccountId,
		org: OrgId,
	) -> Result<Option<BalanceOf<T>>, DispatchError> {
		let organization = Organizations::<T>::get(org).ok_or(Error::<T>::UnknownOrganization)?;
		if organization.phase != Phase::Closing && !Self::begin_closing(by, org)? {
			return Ok(None);
		}
		let due = Closings::<T>::get(org).ok_or(Error::<T>::NotDue)?;
		Self::ensure_due(due)?;
		T::Agenda::cancel(due, Deadline::Closing(org));
		Self::go_on(org)
	}

	/// A closing goes on. Its entry is off the agenda.
	pub(crate) fn complete_closing(org: OrgId) -> DispatchResult {
		let due = Closings::<T>::get(org).ok_or(Error::<T>::NotDue)?;
		Self::ensure_due(due)?;
		if let Some(left) = Self::go_on(org)? {
			Self::deposit_event(Event::Closed { org, left });
		}
		Ok(())
	}

	/// Moves what both accounts have in an asset to the chain.
	pub(crate) fn do_sweep(org: OrgId, asset: &T::AssetId) -> Result<BalanceOf<T>, DispatchError> {
		ensure!(org < NextOrg::<T>::get(), Error::<T>::UnknownOrganization);
		let native = *asset == T::NativeAsset::get();
		let may = Organizations::<T>::get(org)
			.is_none_or(|organization| organization.phase == Phase::Closing && !native);
		ensure!(may, Error::<T>::NotClosed);
		let chain = T::ProtocolAccount::get();
		let amount = [Purse::Treasury, Purse::Fees].into_iter().fold(
			BalanceOf::<T>::zero(),
			|sum, purse| {
				let from = Self::purse(purse, org);
				sum.saturating_add(T::Assets::sweep(asset, &from, &chain))
			},
		);
		ensure!(!amount.is_zero(), Error::<T>::NothingToSweep);
		Ok(amount)
	}

	/// Whether there is nothing to wait for: what others have in the organization goes only after
	/// the time in which enforcers could leave over any other change.
	fn begin_closing(by: &T::AccountId, org: OrgId) -> Result<bool, DispatchError> {
		let organization = Self::administered(org, by)?;
		ensure!(organization.work.is_zero(), Error::<T>::WorkLeft);
		ensure!(organization.units <= MAX_UNITS, Error::<T>::UnitsLeft);
		ensure!(T::Rooms::can_dissolve(org), Error::<T>::OfficeLeft);
		Self::forget_plans(org);
		let _ = Units::<T>::clear_prefix(org, MAX_UNITS, None);
		let alone = Self::is_alone(org, by);
		let notice = Policies::<T>::get(org)
			.filter(|_| !alone)
			.map_or_else(Zero::zero, |policy| Self::lead_time(&policy));
		Self::set_date(org, notice);
		let organization = Organization {
			phase: Phase::Closing,
			units: 0,
			successor: None,
			..organization
		};
		Organizations::<T>::insert(org, organization);
		Ok(alone)
	}

	/// Whether nobody but the administrator has anything in the organization, and its accounts
	/// have the native token alone.
	fn is_alone(org: OrgId, admin: &T::AccountId) -> bool {
		let others = Members::<T>::iter_key_prefix(org)
			.take(2)
			.any(|who| who != *admin);
		let sponsored = Sponsorships::<T>::iter_key_prefix(org).next().is_some();
		!others && !sponsored && !Self::has_foreign_money(org)
	}

	fn set_date(org: OrgId, after: BlockNumberFor<T>) {
		let due = T::Clock::current_block_number().saturating_add(after);
		Closings::<T>::insert(org, due);
		T::Agenda::schedule(due, Deadline::Closing(org));
	}

	/// A step; the next one comes with the next block. Gives what went to the chain once nothing
	/// is left.
	fn go_on(org: OrgId) -> Result<Option<BalanceOf<T>>, DispatchError> {
		let gone = Self::end_sponsorships(org)? & Self::end_members(org)?;
		if !gone || !T::Rooms::dissolve(org) {
			Self::set_date(org, One::one());
			return Ok(None);
		}
		let organization = Organizations::<T>::get(org).ok_or(Error::<T>::UnknownOrganization)?;
		let left = Self::empty_purses(org, &organization.depositor)?;
		organization.ticket.drop(&organization.depositor)?;
		Closings::<T>::remove(org);
		Policies::<T>::remove(org);
		Organizations::<T>::remove(org);
		Ok(Some(left))
	}

	/// Whether none is left.
	fn end_sponsorships(org: OrgId) -> Result<bool, DispatchError> {
		let some: Vec<_> = Sponsorships::<T>::iter_key_prefix(org)
			.take(STEP as usize)
			.collect();
		for who in some {
			Self::release(org, &who, SponsorshipEnd::Closed)?;
		}
		Ok(Sponsorships::<T>::iter_key_prefix(org).next().is_none())
	}

	/// Whether none is left.
	fn end_members(org: OrgId) -> Result<bool, DispatchError> {
		let admin = Organizations::<T>::get(org).map(|organization| organization.admin);
		let some: Vec<_> = Members::<T>::iter_prefix(org).take(STEP as usize).collect();
		for (who, membership) in some {
			let joined = membership.joined.is_some();
			Self::end(org, &who, membership)?;
			T::Offices::forget(org, &who);
			if joined {
				Self::count(org, |count| count.checked_sub(1))?;
				if admin.as_ref() != Some(&who) {
					Self::deposit_event(Event::Left { org, who });
				}
			} else {
				Self::deposit_event(Event::InvitationRevoked { org, who });
			}
		}
		Ok(Members::<T>::iter_key_prefix(org).next().is_none())
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
