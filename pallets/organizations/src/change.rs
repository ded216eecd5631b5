//! Changes of policy: announced, and carried out by the chain.

use crate::*;
use alloc::boxed::Box;
use frame_support::{ensure, traits::Get};
use munus_primitives::{agenda::Agenda, OrgId};
use sp_runtime::{
	traits::{BlockNumberProvider, Saturating},
	DispatchError, DispatchResult,
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_schedule_policy(
		by: &T::AccountId,
		org: OrgId,
		overrides: OverridesFor<T>,
	) -> Result<(PolicyFor<T>, ChangeFor<T>), DispatchError> {
		Self::administered(org, by)?;
		ensure!(
			!Changes::<T>::contains_key(org),
			Error::<T>::ChangeAnnounced
		);
		let old = Policies::<T>::get(org).ok_or(Error::<T>::UnknownOrganization)?;
		let policy = old.clone().with(overrides);
		ensure!(policy != old, Error::<T>::NothingChanges);
		Self::check_change(&old, &policy).map_err(Error::<T>::from)?;
		Self::ensure_import(org, &policy)?;
		let effective = T::Clock::current_block_number().saturating_add(Self::lead_time(&old));
		let change = Change { policy, effective };
		T::Agenda::schedule(effective, Deadline::Policy(org));
		Changes::<T>::insert(org, &change);
		Ok((old, change))
	}

	pub(crate) fn do_cancel_policy(by: &T::AccountId, org: OrgId) -> DispatchResult {
		Self::administered(org, by)?;
		ensure!(Self::drop_change(org), Error::<T>::NoChangeAnnounced);
		Ok(())
	}

	/// Takes an announced change back; whether there was one.
	pub(crate) fn drop_change(org: OrgId) -> bool {
		match Changes::<T>::take(org) {
			Some(change) => {
				T::Agenda::cancel(change.effective, Deadline::Policy(org));
				true
			}
			None => false,
		}
	}

	pub(crate) fn check_change(old: &PolicyFor<T>, new: &PolicyFor<T>) -> Result<(), PolicyFault> {
		old.allows(new)?;
		new.check(&T::Bounds::get())
	}

	/// Standing is imported from another organization, and from one that exists. When that one is
	/// gone later, nothing is imported.
	pub(crate) fn ensure_import(org: OrgId, policy: &PolicyFor<T>) -> DispatchResult {
		let known = policy.market.import.is_none_or(|import| {
			import.from != org && Organizations::<T>::contains_key(import.from)
		});
		ensure!(known, Error::<T>::ImportUnknown);
		Ok(())
	}

	/// How long before it takes effect anything that enforcers may not want is announced: an epoch
	/// to decide in, and the notice of one who resigns over it.
	pub(crate) fn lead_time(policy: &PolicyFor<T>) -> BlockNumberFor<T> {
		T::Epoch::get().saturating_add(policy.duty.notice)
	}

	/// An announced change comes into force, or is refused when the chain's bounds have moved.
	pub(crate) fn enact(org: OrgId) -> DispatchResult {
		let change = Changes::<T>::get(org).ok_or(Error::<T>::NotDue)?;
		Self::ensure_due(change.effective)?;
		let old = Policies::<T>::get(org).ok_or(Error::<T>::UnknownOrganization)?;
		Changes::<T>::remove(org);
		let policy = change.policy;
		match Self::check_change(&old, &policy) {
			Ok(()) => {
				Policies::<T>::insert(org, &policy);
				let policy = Box::new(policy);
				Self::deposit_event(Event::PolicyEnacted { org, policy });
			}
			Err(fault) => Self::deposit_event(Event::PolicyRefused { org, fault }),
		}
		Ok(())
	}
}
