//! Settling records: every write to an enforcer's record goes through here, so that a deficit
//! beyond the ban buffer is never written without its consequences.

use crate::{
	duty,
	types::{Office, Place, State},
	BalanceOf, Config, EnforcerOf, Enforcers, Error, Event, MomentOf, Offices, Pallet, PolicyFor,
	Roster,
};
use frame_support::{
	dispatch::DispatchResult, pallet_prelude::DispatchError, storage::with_storage_layer,
	traits::UnixTime,
};
use munus_primitives::{
	agenda::Agenda, obligation::Status, organizations::PolicyOf, review::ReviewPolicy, OrgId,
};
use sp_runtime::traits::{BlockNumberProvider, One, Saturating};

impl<T: Config> Pallet<T> {
	pub(crate) fn duty_policy(org: OrgId) -> Result<PolicyFor<T>, DispatchError> {
		<T::Organizations as PolicyOf<PolicyFor<T>>>::policy_of(org)
			.ok_or_else(|| Error::<T>::UnknownOrganization.into())
	}

	pub(crate) fn review_policy(
		org: OrgId,
	) -> Result<ReviewPolicy<BalanceOf<T>, MomentOf<T>>, DispatchError> {
		<T::Organizations as PolicyOf<ReviewPolicy<_, _>>>::policy_of(org)
			.ok_or_else(|| Error::<T>::UnknownOrganization.into())
	}

	pub(crate) fn unix() -> u64 {
		T::UnixTime::now().as_secs()
	}

	/// An enforcer settled as of now, with what it was settled by. Writes nothing.
	pub(crate) fn settled(
		org: OrgId,
		who: &T::AccountId,
	) -> Option<(EnforcerOf<T>, Office, PolicyFor<T>)> {
		let mut record = Enforcers::<T>::get(org, who)?;
		let policy = Self::duty_policy(org).ok()?;
		let office = Offices::<T>::get(org);
		record.settle(&office, &policy);
		Some((record, office, policy))
	}

	/// Settles an enforcer, changes its record, and bans it if that is where it stands then.
	pub(crate) fn update<R>(
		org: OrgId,
		who: &T::AccountId,
		change: impl FnOnce(&mut EnforcerOf<T>, &mut Office, &PolicyFor<T>) -> Result<R, DispatchError>,
	) -> Result<R, DispatchError> {
		let policy = Self::duty_policy(org)?;
		Offices::<T>::try_mutate(org, |office| {
			Enforcers::<T>::try_mutate(org, who, |record| {
				let record = record.as_mut().ok_or(Error::<T>::NotEnforcer)?;
				record.settle(office, &policy);
				let result = change(record, office, &policy)?;
				Self::ban_if_due(org, who, record, office, &policy);
				Ok(result)
			})
		})
	}

	fn ban_if_due(
		org: OrgId,
		who: &T::AccountId,
		record: &mut EnforcerOf<T>,
		office: &mut Office,
		policy: &PolicyFor<T>,
	) {
		if !record.state.owes() || record.status(policy) != Status::Banned {
			return;
		}
		if let Some(due) = record.state.due() {
			T::Agenda::cancel(due, (org, record.slot));
		}
		let until = Self::moment_after(policy.grace);
		record.state = State::Banned { until };
		office.stand_down(record.shift, record.open_count());
		T::Agenda::schedule(until, (org, record.slot));
		let deficit = duty::deficit(record.balance);
		Self::deposit_event(Event::Banned {
			org,
			who: who.clone(),
			deficit,
			until,
		});
	}

	/// The moment a span from now, at least one block ahead.
	pub(crate) fn moment_after(span: MomentOf<T>) -> MomentOf<T> {
		T::Clock::current_block_number().saturating_add(span.max(One::one()))
	}

	/// Carries out what the agenda has for a place: the end of a notice or of a grace. A place
	/// for which nothing is due is left as it is.
	pub fn on_due(org: OrgId, slot: u32) -> DispatchResult {
		let Some(Place::Held(holder)) = Roster::<T>::get(org, slot) else {
			return Ok(());
		};
		let now = T::Clock::current_block_number();
		let until = Self::update(org, &holder.who, |record, office, policy| {
			let due = record.state.due().filter(|due| *due <= now);
			let leaving = matches!(record.state, State::Leaving { .. });
			if let (Some(until), true) = (due, leaving) {
				if record.status(policy) != Status::Banned {
					office.stand_down(record.shift, record.open_count());
					record.state = State::Closing { until };
				}
			}
			Ok(due)
		})?;
		if until.is_none() || Self::dismiss_if_due(org, &holder.who)? {
			return Ok(());
		}
		Self::postpone(org, &holder.who)
	}

	/// Ends the term of `who` if its time has come and no seat is open; whether it did.
	fn dismiss_if_due(org: OrgId, who: &T::AccountId) -> Result<bool, DispatchError> {
		let now = T::Clock::current_block_number();
		let Some(record) = Enforcers::<T>::get(org, who) else {
			return Ok(false);
		};
		let Some(due) = record.state.due().filter(|due| *due <= now) else {
			return Ok(false);
		};
		if record.state.owes() || !record.open.is_empty() {
			return Ok(false);
		}
		T::Agenda::cancel(due, (org, record.slot));
		Offices::<T>::try_mutate(org, |office| Self::dismiss(org, who, record, office))?;
		Ok(true)
	}

	/// Comes back to a place whose seats are still open when these are closed at the latest, by
	/// their own deadlines.
	fn postpone(org: OrgId, who: &T::AccountId) -> DispatchResult {
		let windows = Self::review_policy(org)?;
		let until = Self::moment_after(windows.commit_window.saturating_add(windows.reveal_window));
		let now = T::Clock::current_block_number();
		Enforcers::<T>::try_mutate(org, who, |record| {
			let record = record.as_mut().ok_or(Error::<T>::NotEnforcer)?;
			match &mut record.state {
				State::Closing { until: due } | State::Banned { until: due } if *due <= now => {
					*due = until
				}
				_ => return Ok(()),
			}
			T::Agenda::schedule(until, (org, record.slot));
			Self::deposit_event(Event::Postponed {
				org,
				who: who.clone(),
				until,
			});
			Ok(())
		})
	}

	/// Settles the next place. What fails changes nothing; the agenda tries again.
	pub(crate) fn visit(org: OrgId) {
		let Some(slot) = Offices::<T>::mutate(org, |office| office.next_visit()) else {
			return;
		};
		let Some(Place::Held(holder)) = Roster::<T>::get(org, slot) else {
			return;
		};
		let _ = with_storage_layer(|| {
			Self::update(org, &holder.who, |_, _, _| Ok(()))?;
			Self::dismiss_if_due(org, &holder.who)
		});
	}
}
