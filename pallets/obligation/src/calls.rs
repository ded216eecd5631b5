//! What the calls do.

use crate::{types::State, BalanceOf, Config, Enforcers, Error, Event, Owed, Pallet};
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	pallet_prelude::DispatchError,
	storage::{with_transaction, TransactionOutcome},
	traits::{fungible::Mutate as _, tokens::Preservation::Preserve, Get},
};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use munus_primitives::{
	agenda::Agenda,
	obligation::Status,
	organizations::Inspect as _,
	reputation::{Decaying, Inspect as _, Mutate as _},
	OrgId,
};
use sp_runtime::traits::{Saturating, Zero};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_enlist(who: T::AccountId, org: OrgId, shift: u8) -> DispatchResult {
		let policy = Self::duty_policy(org)?;
		ensure!(
			T::Organizations::is_member(org, &who),
			Error::<T>::NotMember
		);
		let stake = || match policy.stake {
			0 => Ok(None),
			amount => T::Reputation::lock(org, &who, amount).map(Some),
		};
		let (slot, balance) = Self::admit(org, &who, shift, &policy, false, stake)?;
		let stake = policy.stake;
		Self::deposit_event(Event::Enlisted {
			org,
			who,
			slot,
			shift,
			balance,
			stake,
		});
		Ok(())
	}

	pub(crate) fn do_appoint(
		admin: &T::AccountId,
		org: OrgId,
		who: T::AccountId,
		shift: Option<u8>,
	) -> DispatchResult {
		ensure!(
			T::Organizations::exists(org),
			Error::<T>::UnknownOrganization
		);
		ensure!(
			T::Organizations::is_admin(org, admin),
			Error::<T>::NotAdministrator
		);
		ensure!(
			T::Organizations::is_member(org, &who),
			Error::<T>::NotMember
		);
		Self::put_into_office(org, who, shift)
	}

	/// Appoints without asking who may.
	pub(crate) fn put_into_office(
		org: OrgId,
		who: T::AccountId,
		shift: Option<u8>,
	) -> DispatchResult {
		let policy = Self::duty_policy(org)?;
		let thinnest = || crate::Offices::<T>::get(org).thinnest_shift(policy.shifts.len());
		let shift = shift.or_else(thinnest).ok_or(Error::<T>::UnknownShift)?;
		let (slot, balance) = Self::admit(org, &who, shift, &policy, true, || Ok(None))?;
		Self::deposit_event(Event::Appointed {
			org,
			who,
			slot,
			shift,
			balance,
		});
		Ok(())
	}

	pub(crate) fn do_resign(who: T::AccountId, org: OrgId) -> DispatchResult {
		let until = Self::update(org, &who, |record, _, policy| {
			ensure!(
				record.status(policy) != Status::Banned,
				Error::<T>::BannedFromOffice
			);
			ensure!(record.state == State::Active, Error::<T>::AlreadyLeaving);
			ensure!(record.open.is_empty(), Error::<T>::SeatsOpen);
			let until = Self::moment_after(policy.notice);
			record.state = State::Leaving { until };
			T::Agenda::schedule(until, (org, record.slot));
			Ok(until)
		})?;
		Self::deposit_event(Event::Resigned { org, who, until });
		Ok(())
	}

	pub(crate) fn do_collect(who: T::AccountId, org: OrgId) -> DispatchResult {
		Self::pay_out(who, org).map(|_| ())
	}

	/// Pays `who` all that can be paid now; gives the money paid.
	fn pay_out(who: T::AccountId, org: OrgId) -> Result<BalanceOf<T>, DispatchError> {
		let left_over = Owed::<T>::take(org, &who).unwrap_or_default();
		let (earned, accrued) = match Enforcers::<T>::contains_key(org, &who) {
			true => Self::release(org, &who, left_over.is_zero())?,
			false => {
				Self::duty_policy(org)?;
				ensure!(!left_over.is_zero(), Error::<T>::NotEnforcer);
				Default::default()
			}
		};
		let fees = left_over.saturating_add(earned);
		let reputation = T::Reputation::worth(org, &accrued);
		ensure!(
			!fees.is_zero() || !reputation.is_zero(),
			Error::<T>::NothingToCollect
		);
		if !fees.is_zero() {
			let account = T::Organizations::fee_account(org);
			T::Currency::transfer(&account, &who, fees, Preserve)?;
		}
		if !accrued.mantissa.is_zero() {
			T::Reputation::earn_accrued(org, &who, accrued)?;
		}
		Self::deposit_event(Event::Collected {
			org,
			who,
			fees,
			reputation,
		});
		Ok(fees)
	}

	/// Takes what an enforcer has earned off its record. One who is behind in duty gets nothing,
	/// and an error if `must`.
	fn release(
		org: OrgId,
		who: &T::AccountId,
		must: bool,
	) -> Result<(BalanceOf<T>, Decaying), DispatchError> {
		Self::update(org, who, |record, _, policy| {
			if record.status(policy) == Status::Healthy {
				return Ok((
					core::mem::take(&mut record.fees),
					core::mem::take(&mut record.accrued),
				));
			}
			ensure!(!must, Error::<T>::FeesHeld);
			Ok(Default::default())
		})
	}

	/// Whether `collect` would succeed now and pay at least the minimum: found out by doing it
	/// and rolling it back.
	pub(crate) fn collects_enough(origin: &OriginFor<T>, org: OrgId) -> bool {
		let Ok(who) = ensure_signed(origin.clone()) else {
			return false;
		};
		with_transaction(|| {
			let paid = Self::pay_out(who, org);
			TransactionOutcome::Rollback(paid.map(|fees| fees >= T::CollectMinimum::get()))
		})
		.unwrap_or(false)
	}
}
