//! From appointed to self-managed.

use crate::*;
use alloc::collections::BTreeSet;
use frame_support::ensure;
use munus_primitives::{agenda::Agenda, organizations::Appoint, OrgId};
use sp_runtime::{
	traits::{BlockNumberProvider, Saturating},
	DispatchError, DispatchResult,
};

/// How many enforcers of experience an organization needs to manage itself.
pub const WITNESSES: u32 = 7;

/// How many standing reviews make experience.
pub const EXPERIENCE: u32 = 20;

/// How many times the reputation granted must have been earned.
pub const EARNED_PER_GRANTED: Reputation = 2;

/// How many lead times pass after a hand-over was stopped before another can begin.
pub const PAUSE: u32 = 10;

impl<T: Config> Pallet<T> {
	/// Gives when the hand-over takes effect.
	pub(crate) fn do_hand_over(
		org: OrgId,
		enforcers: &[T::AccountId],
	) -> Result<BlockNumberFor<T>, DispatchError> {
		let mut organization = Self::bootstrapped(org)?;
		let now = T::Clock::current_block_number();
		ensure!(
			!HandOvers::<T>::contains_key(org),
			Error::<T>::HandOverBegun
		);
		ensure!(
			now >= organization.hand_over_from,
			Error::<T>::HandOverTooEarly
		);
		let needed = organization.granted.saturating_mul(EARNED_PER_GRANTED);
		ensure!(organization.earned >= needed, Error::<T>::TooLittleEarned);
		Self::ensure_experienced(org, enforcers)?;

		let policy = Policies::<T>::get(org).ok_or(Error::<T>::UnknownOrganization)?;
		let effective = now.saturating_add(Self::lead_time(&policy));
		organization.hand_overs = organization.hand_overs.saturating_add(1);
		Organizations::<T>::insert(org, organization);
		T::Agenda::schedule(effective, Deadline::HandOver(org));
		let hand_over = HandOver {
			effective,
			objections: 0,
		};
		HandOvers::<T>::insert(org, hand_over);
		Ok(effective)
	}

	fn ensure_experienced(org: OrgId, enforcers: &[T::AccountId]) -> DispatchResult {
		let distinct = enforcers.iter().collect::<BTreeSet<_>>().len();
		let enough = u32::try_from(distinct).is_ok_and(|count| count >= WITNESSES);
		ensure!(enough, Error::<T>::TooFewEnforcers);
		for who in enforcers {
			let reviews = T::Offices::standing_reviews(org, who);
			ensure!(reviews >= EXPERIENCE, Error::<T>::TooFewReviews);
		}
		Ok(())
	}

	/// Gives the objections so far, and whether they stop the hand-over.
	pub(crate) fn do_object(org: OrgId, who: &T::AccountId) -> Result<(u32, bool), DispatchError> {
		let mut organization =
			Organizations::<T>::get(org).ok_or(Error::<T>::UnknownOrganization)?;
		let mut hand_over = HandOvers::<T>::get(org).ok_or(Error::<T>::NoHandOver)?;
		ensure!(T::Offices::serves(org, who), Error::<T>::NotServing);
		Members::<T>::try_mutate(org, who, |membership| {
			let membership = membership.as_mut().ok_or(Error::<T>::NotMember)?;
			ensure!(
				membership.objected < organization.hand_overs,
				Error::<T>::AlreadyObjected
			);
			membership.objected = organization.hand_overs;
			Ok::<_, DispatchError>(())
		})?;
		hand_over.objections = hand_over.objections.saturating_add(1);
		let stopped = is_majority(hand_over.objections, T::Offices::serving(org));
		if stopped {
			T::Agenda::cancel(hand_over.effective, Deadline::HandOver(org));
			Self::stop(org, &mut organization);
		} else {
			HandOvers::<T>::insert(org, hand_over);
		}
		Ok((hand_over.objections, stopped))
	}

	fn stop(org: OrgId, organization: &mut OrganizationFor<T>) {
		HandOvers::<T>::remove(org);
		let pause = Policies::<T>::get(org)
			.map(|policy| Self::lead_time(&policy).saturating_mul(PAUSE.into()))
			.unwrap_or_default();
		organization.hand_over_from = T::Clock::current_block_number().saturating_add(pause);
		Organizations::<T>::insert(org, organization);
	}

	/// A hand-over takes effect, unless too few enforcers are left to manage anything.
	pub(crate) fn complete_hand_over(org: OrgId) -> DispatchResult {
		let hand_over = HandOvers::<T>::get(org).ok_or(Error::<T>::NotDue)?;
		Self::ensure_due(hand_over.effective)?;
		let mut organization = Self::bootstrapped(org)?;
		if T::Offices::serving(org) < WITNESSES {
			Self::stop(org, &mut organization);
			Self::deposit_event(Event::HandOverStopped { org });
			return Ok(());
		}
		HandOvers::<T>::remove(org);
		organization.phase = Phase::SelfManaged;
		organization.successor = None;
		Organizations::<T>::insert(org, organization);
		// Nobody is left who could take it back, and nobody else asked for it.
		if Self::drop_change(org) {
			Self::deposit_event(Event::PolicyCancelled { org });
		}
		Self::deposit_event(Event::HandedOver { org });
		Ok(())
	}
}

/// Whether `votes` are more than half of `all`.
pub(crate) fn is_majority(votes: u32, all: u32) -> bool {
	votes.saturating_mul(2) > all
}
