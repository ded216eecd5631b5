//! What clients read.

use crate::*;
use alloc::vec::Vec;
use munus_primitives::OrgId;

/// The most records a page holds.
pub const PAGE: u32 = 50;

impl<T: Config> Pallet<T> {
	pub(crate) fn view(org: OrgId) -> Option<OrganizationViewFor<T>> {
		let organization = Organizations::<T>::get(org)?;
		Some(OrganizationView {
			id: org,
			admin: organization.admin,
			name: organization.name.into_inner(),
			phase: organization.phase,
			created: organization.created,
			members: organization.members,
			treasury: Self::purse(Purse::Treasury, org),
			fee_account: Self::purse(Purse::Fees, org),
			policy: Policies::<T>::get(org)?,
			change: Changes::<T>::get(org),
			successor: organization.successor,
			work: organization.work,
			granted: organization.granted,
			earned: organization.earned,
			hand_over: HandOvers::<T>::get(org),
			hand_over_from: organization.hand_over_from,
		})
	}

	pub(crate) fn view_sponsorship(
		org: OrgId,
		who: &T::AccountId,
	) -> Option<SponsorshipViewFor<T>> {
		let Sponsorship {
			sponsor,
			locks,
			until,
		} = Sponsorships::<T>::get(org, who)?;
		Some(SponsorshipView {
			stake: Self::worth(org, &sponsor, &locks),
			sponsor,
			until,
		})
	}

	/// Every deadline of this room. Unbounded: for `try_state` only.
	pub fn deadlines() -> Vec<(BlockNumberFor<T>, DeadlineFor<T>)> {
		let changes =
			Changes::<T>::iter().map(|(org, change)| (change.effective, Deadline::Policy(org)));
		let hand_overs = HandOvers::<T>::iter()
			.map(|(org, hand_over)| (hand_over.effective, Deadline::HandOver(org)));
		let sponsorships = Sponsorships::<T>::iter()
			.map(|(org, who, sponsorship)| (sponsorship.until, Deadline::Sponsorship(org, who)));
		let closings = Closings::<T>::iter().map(|(org, due)| (due, Deadline::Closing(org)));
		changes
			.chain(hand_overs)
			.chain(sponsorships)
			.chain(closings)
			.collect()
	}

	pub(crate) fn view_page(from: OrgId, limit: u32) -> Vec<OrganizationViewFor<T>> {
		let end = from
			.saturating_add(limit.min(PAGE))
			.min(NextOrg::<T>::get());
		(from..end).filter_map(Self::view).collect()
	}

	pub(crate) fn view_membership(org: OrgId, who: T::AccountId) -> Option<MembershipViewFor<T>> {
		let membership = Members::<T>::get(org, &who)?;
		Some(membership_view::<T>(who, membership))
	}

	pub(crate) fn view_members(
		org: OrgId,
		after: Option<T::AccountId>,
		limit: u32,
	) -> Vec<MembershipViewFor<T>> {
		let members = match after {
			None => Members::<T>::iter_prefix(org),
			Some(who) => {
				Members::<T>::iter_prefix_from(org, Members::<T>::hashed_key_for(org, who))
			}
		};
		let page = usize::try_from(limit.min(PAGE)).unwrap_or_default();
		members
			.take(page)
			.map(|(who, member)| membership_view::<T>(who, member))
			.collect()
	}
}

fn membership_view<T: Config>(
	who: T::AccountId,
	membership: MembershipFor<T>,
) -> MembershipViewFor<T> {
	MembershipView {
		who,
		sponsor: membership.sponsor,
		joined: membership.joined,
		depositor: membership.depositor,
	}
}
