//! Who belongs to an organization: invitations, memberships, references.

use crate::*;
use frame_support::{
	ensure,
	traits::{Consideration, Footprint},
};
use munus_primitives::{organizations::Appoint, reputation::Inspect as _, OrgId};
use sp_runtime::{traits::BlockNumberProvider, ArithmeticError, DispatchError, DispatchResult};

type System<T> = frame_system::Pallet<T>;

impl<T: Config> Pallet<T> {
	/// Gives the sponsor, if there is one, and what it locks.
	pub(crate) fn do_invite(
		by: &T::AccountId,
		org: OrgId,
		who: &T::AccountId,
	) -> Result<(Option<T::AccountId>, Reputation), DispatchError> {
		let organization = Self::living(org)?;
		let policy = Policies::<T>::get(org).ok_or(Error::<T>::UnknownOrganization)?;
		let sponsor = Self::sponsor_for_invitation(by, org, &organization, policy.admission)?;
		match Members::<T>::get(org, who) {
			None => Self::admit(org, who, by, sponsor.clone(), None, true)?,
			Some(Membership { joined: None, .. }) => return Err(Error::<T>::AlreadyInvited.into()),
			Some(_) => return Err(Error::<T>::AlreadyMember.into()),
		}
		let stake = match &sponsor {
			Some(sponsor) => Self::begin_sponsorship(org, sponsor, who, policy.sponsoring)?,
			None => 0,
		};
		Ok((sponsor, stake))
	}

	fn sponsor_for_invitation(
		by: &T::AccountId,
		org: OrgId,
		organization: &OrganizationFor<T>,
		admission: Admission,
	) -> Result<Option<T::AccountId>, DispatchError> {
		if Self::is_in_charge(organization, by) {
			return Ok(None);
		}
		if admission != Admission::Open {
			ensure!(
				organization.phase == Phase::SelfManaged,
				Error::<T>::NotAdmin
			);
			ensure!(T::Offices::serves(org, by), Error::<T>::NotServing);
		}
		let joined = Members::<T>::get(org, by).is_some_and(|member| member.joined.is_some());
		ensure!(joined, Error::<T>::NotMember);
		Ok(Some(by.clone()))
	}

	pub(crate) fn do_join(org: OrgId, who: &T::AccountId) -> DispatchResult {
		Self::living(org)?;
		Self::count(org, |count| count.checked_add(1))?;
		let now = T::Clock::current_block_number();
		match Members::<T>::get(org, who) {
			None => {
				Self::ensure_admitted(org, who)?;
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

	/// Whether `who` may join at a deposit of its own, without an invitation.
	pub(crate) fn ensure_admitted(org: OrgId, who: &T::AccountId) -> DispatchResult {
		let policy = Policies::<T>::get(org).ok_or(Error::<T>::UnknownOrganization)?;
		match policy.admission {
			Admission::Open => Ok(()),
			Admission::Invited => Err(Error::<T>::NotInvited.into()),
			Admission::ByReputation { from, at_least } => {
				let standing = T::Standings::eligibility(from, who, None);
				ensure!(standing >= at_least, Error::<T>::NotEligible);
				Ok(())
			}
		}
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
		let may =
			Self::is_in_charge(&organization, by) || [&membership.depositor, who].contains(&by);
		ensure!(may, Error::<T>::NotInviter);
		Self::end(org, who, membership)?;
		Self::release(org, who, SponsorshipEnd::Revoked)
	}

	/// Whether `who` has an invitation to accept: exactly then joining is free.
	pub(crate) fn is_invited(org: OrgId, who: &T::AccountId) -> bool {
		Members::<T>::get(org, who).is_some_and(|membership| membership.joined.is_none())
	}

	pub(crate) fn count(org: OrgId, change: impl FnOnce(u32) -> Option<u32>) -> DispatchResult {
		Organizations::<T>::try_mutate(org, |organization| {
			let organization = organization
				.as_mut()
				.ok_or(Error::<T>::UnknownOrganization)?;
			organization.members = change(organization.members).ok_or(ArithmeticError::Overflow)?;
			Ok(())
		})
	}

	pub(crate) fn admit(
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
				objected: 0,
				depositor,
				ticket,
			},
		);
		Ok(())
	}

	pub(crate) fn end(
		org: OrgId,
		who: &T::AccountId,
		membership: MembershipFor<T>,
	) -> DispatchResult {
		Members::<T>::remove(org, who);
		membership.ticket.drop(&membership.depositor)?;
		if membership.referenced {
			System::<T>::dec_sufficients(who);
		}
		Ok(())
	}
}
