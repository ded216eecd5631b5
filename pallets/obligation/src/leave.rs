//! Leave: no duty, no decay, no seats, for a bounded part of a year.

use crate::{
	types::{Office, State},
	week, Config, EnforcerOf, Error, Event, MomentOf, Pallet, PolicyFor,
};
use frame_support::{dispatch::DispatchResult, ensure};
use munus_primitives::{
	obligation::Status,
	reputation::{Decaying, Mutate as _},
	OrgId,
};
use sp_runtime::traits::{BlockNumberProvider, Saturating, Zero};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_freeze(who: T::AccountId, org: OrgId) -> DispatchResult {
		Self::update(org, &who, |record, office, policy| {
			let now = T::Clock::current_block_number();
			ensure!(
				record.status(policy) != Status::Banned,
				Error::<T>::BannedFromOffice
			);
			Self::ensure_active(record)?;
			ensure!(
				record.allowance.is_rested(policy.leave_interval, now),
				Error::<T>::LeaveTooSoon
			);
			record.allowance = record.allowance.renewed(week::day(Self::unix()));
			ensure!(
				record.allowance.leave < policy.leave,
				Error::<T>::LeaveUsedUp
			);
			ensure!(office.active() > policy.floor, Error::<T>::TooFewActive);
			let until = Self::moment_after(policy.notice);
			Self::enter(org, record, office, State::Freezing { until });
			let who = who.clone();
			Self::deposit_event(Event::LeaveRequested { org, who, until });
			Ok(())
		})
	}

	pub(crate) fn do_unfreeze(who: T::AccountId, org: OrgId) -> DispatchResult {
		Self::update(org, &who, |record, office, policy| {
			let banned = record.state.owes() && record.status(policy) == Status::Banned;
			ensure!(!banned, Error::<T>::BannedFromOffice);
			Self::end_leave(org, &who, record, office)
		})
	}

	/// Only who is active can ask for what changes its place.
	pub(crate) fn ensure_active(record: &EnforcerOf<T>) -> DispatchResult {
		match record.state {
			State::Active => Ok(()),
			State::Leaving { .. } | State::Closing { .. } => Err(Error::<T>::AlreadyLeaving.into()),
			State::Banned { .. } => Err(Error::<T>::BannedFromOffice.into()),
			State::Freezing { .. } | State::Frozen { .. } => Err(Error::<T>::OnLeave.into()),
		}
	}

	/// Begins a leave that was asked for, once no seat is open.
	pub(crate) fn rest_if_due(
		org: OrgId,
		who: &T::AccountId,
		record: &mut EnforcerOf<T>,
		office: &mut Office,
		policy: &PolicyFor<T>,
	) -> DispatchResult {
		let waits = matches!(record.state, State::Freezing { .. });
		if !waits || !record.open.is_empty() {
			return Ok(());
		}
		Self::begin_leave(org, who, record, office, policy)
	}

	/// Stops duty and decay. Reputation that waits to be collected goes into the standing, where it
	/// does not decay either.
	pub(crate) fn begin_leave(
		org: OrgId,
		who: &T::AccountId,
		record: &mut EnforcerOf<T>,
		office: &mut Office,
		policy: &PolicyFor<T>,
	) -> DispatchResult {
		let since = T::Clock::current_block_number();
		let left = policy.leave.saturating_sub(record.allowance.leave);
		let until = Self::moment_after(left);
		let accrued: Decaying = core::mem::take(&mut record.accrued);
		if !accrued.mantissa.is_zero() {
			T::Reputation::earn_accrued(org, who, accrued)?;
		}
		T::Reputation::freeze(org, who)?;
		Self::enter(org, record, office, State::Frozen { since, until });
		let who = who.clone();
		Self::deposit_event(Event::LeaveBegan { org, who, until });
		Ok(())
	}

	/// Ends a leave, or the request for one.
	pub(crate) fn end_leave(
		org: OrgId,
		who: &T::AccountId,
		record: &mut EnforcerOf<T>,
		office: &mut Office,
	) -> DispatchResult {
		let now = T::Clock::current_block_number();
		let taken = match record.state {
			State::Frozen { since, .. } => {
				T::Reputation::thaw(org, who)?;
				now.saturating_sub(since)
			}
			State::Freezing { .. } => MomentOf::<T>::zero(),
			_ => return Err(Error::<T>::NotOnLeave.into()),
		};
		record.allowance.leave = record.allowance.leave.saturating_add(taken);
		record.allowance.back = Some(now);
		Self::enter(org, record, office, State::Active);
		let who = who.clone();
		Self::deposit_event(Event::LeaveEnded { org, who, taken });
		Ok(())
	}
}
