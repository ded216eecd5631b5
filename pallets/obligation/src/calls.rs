//! What the calls do.

use crate::{
	duty,
	types::{Allowance, State},
	week, Alumni, BalanceOf, Candidates, Config, Enforcers, Error, Event, MomentOf, Offices, Owed,
	Pallet, PolicyFor,
};
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
use sp_runtime::traits::{BlockNumberProvider, Saturating, Zero};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_enlist(who: T::AccountId, org: OrgId, shift: u8) -> DispatchResult {
		let policy = Self::duty_policy(org)?;
		ensure!(
			T::Organizations::is_member(org, &who),
			Error::<T>::NotMember
		);
		let stake = || {
			let stake = Self::lock_stake(org, &who, &policy)?;
			Self::pay_entry(org, &who, &policy, stake)
		};
		let appointed = Enforcers::<T>::get(org, &who).is_some_and(|record| record.appointed);
		let (slot, shift, balance) = match appointed {
			true => Self::take_over(org, &who, stake)?,
			false => {
				ensure!(Offices::<T>::get(org).waiting == 0, Error::<T>::RosterFull);
				let (slot, balance) = Self::admit(org, &who, shift, &policy, false, stake)?;
				(slot, shift, balance)
			}
		};
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

	pub(crate) fn lock_stake(
		org: OrgId,
		who: &T::AccountId,
		policy: &PolicyFor<T>,
	) -> Result<Option<Decaying>, DispatchError> {
		match policy.stake {
			0 => Ok(None),
			amount => T::Reputation::lock(org, who, amount).map(Some),
		}
	}

	/// Burns the share of a stake that taking office costs; gives what stays locked.
	pub(crate) fn pay_entry(
		org: OrgId,
		who: &T::AccountId,
		policy: &PolicyFor<T>,
		stake: Option<Decaying>,
	) -> Result<Option<Decaying>, DispatchError> {
		match stake {
			Some(stake) if policy.entry_burn > 0 => {
				let (rest, _) = T::Reputation::slash_part(org, who, stake, policy.entry_burn)?;
				Ok(Some(rest))
			}
			stake => Ok(stake),
		}
	}

	/// Makes one who was appointed an enforcer with a stake, in its place; gives place, shift and
	/// balance.
	fn take_over(
		org: OrgId,
		who: &T::AccountId,
		stake: impl FnOnce() -> Result<Option<Decaying>, DispatchError>,
	) -> Result<(u32, u8, i128), DispatchError> {
		Self::update(org, who, |record, _, _| {
			Self::ensure_active(record)?;
			record.stake = stake()?;
			record.appointed = false;
			if let Some(due) = record.expires.take() {
				T::Agenda::cancel(due, (org, record.slot));
			}
			Ok((record.slot, record.shift, record.balance))
		})
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
		match Enforcers::<T>::get(org, &who) {
			Some(record) if record.appointed => Self::reappoint(org, who),
			_ => Self::put_into_office(org, who, shift),
		}
	}

	/// Lets an appointment run for another term from now.
	fn reappoint(org: OrgId, who: T::AccountId) -> DispatchResult {
		let until = Self::update(org, &who, |record, _, policy| {
			Self::ensure_active(record)?;
			let until = Self::moment_after(policy.term);
			if let Some(due) = record.expires.replace(until) {
				T::Agenda::cancel(due, (org, record.slot));
			}
			T::Agenda::schedule(until, (org, record.slot));
			Ok(until)
		})?;
		Self::deposit_event(Event::Reappointed { org, who, until });
		Ok(())
	}

	/// Appoints without asking who may.
	pub(crate) fn put_into_office(
		org: OrgId,
		who: T::AccountId,
		shift: Option<u8>,
	) -> DispatchResult {
		let policy = Self::duty_policy(org)?;
		if Candidates::<T>::contains_key(org, &who) {
			Self::do_leave_waitlist(who.clone(), org)?;
		}
		let thinnest = || {
			Offices::<T>::get(org)
				.ledger
				.thinnest_shift(policy.shifts.len())
		};
		let shift = shift.or_else(thinnest).ok_or(Error::<T>::UnknownShift)?;
		let (slot, balance) = Self::admit(org, &who, shift, &policy, true, || Ok(None))?;
		let until = Self::moment_after(policy.term);
		Self::deposit_event(Event::Appointed {
			org,
			who,
			slot,
			shift,
			balance,
			until,
		});
		Ok(())
	}

	pub(crate) fn do_resign(who: T::AccountId, org: OrgId) -> DispatchResult {
		let until = Self::update(org, &who, |record, office, policy| {
			ensure!(
				record.status(policy) != Status::Banned,
				Error::<T>::BannedFromOffice
			);
			Self::ensure_active(record)?;
			let until = Self::moment_after(policy.notice);
			Self::enter(org, record, office, State::Leaving { until });
			Ok(until)
		})?;
		Self::deposit_event(Event::Resigned { org, who, until });
		Ok(())
	}

	pub(crate) fn do_change_shift(who: T::AccountId, org: OrgId, shift: u8) -> DispatchResult {
		Self::update(org, &who, |record, office, policy| {
			ensure!(
				record.status(policy) != Status::Banned,
				Error::<T>::BannedFromOffice
			);
			Self::ensure_active(record)?;
			ensure!(
				usize::from(shift) < policy.shifts.len(),
				Error::<T>::UnknownShift
			);
			ensure!(record.shift != shift, Error::<T>::SameShift);
			let now = T::Clock::current_block_number();
			let rested = |moved: MomentOf<T>| moved.saturating_add(policy.notice) <= now;
			ensure!(record.moved.is_none_or(rested), Error::<T>::ShiftTooSoon);
			office.ledger.stand_down(record.shift);
			office.ledger.take_on(shift);
			(record.shift, record.moved) = (shift, Some(now));
			record.snap = office.ledger.acc_of(shift);
			Self::renew_place(org, record);
			Ok(())
		})?;
		Self::deposit_event(Event::ShiftChanged { org, who, shift });
		Ok(())
	}

	pub(crate) fn do_present(who: T::AccountId, org: OrgId) -> DispatchResult {
		Self::update(org, &who, |record, _, _| {
			ensure!(record.is_absent(), Error::<T>::NotAbsent);
			record.missed = 0;
			Self::renew_place(org, record);
			Ok(())
		})?;
		Self::deposit_event(Event::Present { org, who });
		Ok(())
	}

	/// Whether `present` would succeed now.
	pub(crate) fn is_absent(origin: &OriginFor<T>, org: OrgId) -> bool {
		ensure_signed(origin.clone())
			.ok()
			.and_then(|who| Enforcers::<T>::get(org, who))
			.is_some_and(|record| record.is_absent())
	}

	pub(crate) fn do_restore(who: T::AccountId, org: OrgId, reviews: u32) -> DispatchResult {
		let policy = Self::duty_policy(org)?;
		let balance = match Enforcers::<T>::contains_key(org, &who) {
			true => Self::update(org, &who, |record, _, policy| {
				let on_leave = matches!(record.state, State::Frozen { .. });
				ensure!(!on_leave, Error::<T>::OnLeave);
				let (balance, allowance) = (&mut record.balance, &mut record.allowance);
				Self::pay_off(policy, balance, allowance, reviews)?;
				Ok(record.balance)
			})?,
			false => Alumni::<T>::try_mutate(org, &who, |past| {
				let past = past.as_mut().ok_or(Error::<T>::NotEnforcer)?;
				Self::pay_off(&policy, &mut past.balance, &mut past.allowance, reviews)?;
				Ok::<_, DispatchError>(past.balance)
			})?,
		};
		let cost = policy.restore_cost.saturating_mul(reviews.into());
		T::Reputation::spend(org, &who, cost)?;
		Self::deposit_event(Event::Restored {
			org,
			who,
			reviews,
			cost,
			balance,
		});
		Ok(())
	}

	fn pay_off(
		policy: &PolicyFor<T>,
		balance: &mut i128,
		allowance: &mut Allowance<MomentOf<T>>,
		reviews: u32,
	) -> DispatchResult {
		ensure!(
			reviews > 0 && reviews <= duty::deficit(*balance),
			Error::<T>::NotOwed
		);
		let mut used = allowance.renewed(week::day(Self::unix()));
		used.restored = used.restored.saturating_add(reviews);
		ensure!(used.restored <= policy.restores, Error::<T>::RestoresUsedUp);
		*allowance = used;
		*balance = balance.saturating_add_unsigned(duty::reviews(reviews));
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
