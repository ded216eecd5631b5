//! What an audit takes back from one whose review it found wrong.

use crate::{
	duty, types::setback_skill, Alumni, BalanceOf, Config, Enforcers, Event, Offices, Owed, Pallet,
	PolicyFor,
};
use frame_support::{pallet_prelude::DispatchError, storage::with_storage_layer};
use munus_primitives::{
	obligation::{Setback, Skill},
	reputation::{share_of, Decaying, Mutate as _},
	OrgId, Reputation, Score,
};
use sp_runtime::traits::{Saturating, Zero};

/// What was taken from a record, and what it says now.
struct Taken<Balance> {
	fee: Balance,
	burned: Reputation,
	/// Skill and balance of duty; `None` when nothing is remembered of it.
	record: Option<(Skill, i128)>,
}

impl<T: Config> Pallet<T> {
	/// Takes back what is still there; gives the fee. What fails changes nothing.
	pub(crate) fn set_back(
		org: OrgId,
		who: &T::AccountId,
		setback: Setback<BalanceOf<T>>,
	) -> BalanceOf<T> {
		with_storage_layer(|| Self::do_set_back(org, who, setback)).unwrap_or_default()
	}

	fn do_set_back(
		org: OrgId,
		who: &T::AccountId,
		setback: Setback<BalanceOf<T>>,
	) -> Result<BalanceOf<T>, DispatchError> {
		let policy = Self::duty_policy(org)?;
		let taken = match Enforcers::<T>::contains_key(org, who) {
			true => Self::set_back_enforcer(org, who, &setback)?,
			false => Self::set_back_past(org, who, &setback, &policy),
		};
		let rest = setback.fee.saturating_sub(taken.fee);
		let fee = taken.fee.saturating_add(Self::take_owed(org, who, rest));
		// The penalty is as large as what is to be burned; what the stake does not cover comes on top.
		let due = share_of(policy.stake, setback.stake);
		let penalty = due.saturating_add(due.saturating_sub(taken.burned));
		T::Reputation::penalize(org, who, penalty)?;
		Self::deposit_event(Event::SetBack {
			org,
			who: who.clone(),
			fee,
			burned: taken.burned,
			penalty,
			skill: taken.record.map(|(skill, _)| skill),
			balance: taken.record.map(|(_, balance)| balance),
		});
		Ok(fee)
	}

	fn set_back_enforcer(
		org: OrgId,
		who: &T::AccountId,
		setback: &Setback<BalanceOf<T>>,
	) -> Result<Taken<BalanceOf<T>>, DispatchError> {
		Self::update(org, who, |record, office, policy| {
			let fee = record.fees.min(setback.fee);
			record.fees = record.fees.saturating_sub(fee);
			record.skill = setback_skill(record.skill, setback.skill);
			if setback.credit {
				record.balance = duty::debit(record.balance, policy.debt_cap);
				office.ledger.done = office.ledger.done.saturating_sub(1);
			}
			let burned = match record.stake {
				Some(stake) => {
					let (rest, burned) = Self::burn_stake(org, who, stake, setback.stake);
					record.stake = Some(rest);
					burned
				}
				None => Zero::zero(),
			};
			let record = Some((record.skill, record.balance));
			Ok(Taken {
				fee,
				burned,
				record,
			})
		})
	}

	/// Burns a share of a stake; gives what is left of it and what was burned.
	fn burn_stake(
		org: OrgId,
		who: &T::AccountId,
		stake: Decaying,
		share: Score,
	) -> (Decaying, Reputation) {
		with_storage_layer(|| T::Reputation::slash_part(org, who, stake, share))
			.unwrap_or((stake, Zero::zero()))
	}

	/// One who left keeps what was found against it for a return.
	fn set_back_past(
		org: OrgId,
		who: &T::AccountId,
		setback: &Setback<BalanceOf<T>>,
		policy: &PolicyFor<T>,
	) -> Taken<BalanceOf<T>> {
		let record = Alumni::<T>::mutate_exists(org, who, |past| {
			let past = past.as_mut()?;
			past.skill = setback_skill(past.skill, setback.skill);
			if setback.credit {
				past.balance = duty::debit(past.balance, policy.debt_cap);
			}
			Some((past.skill, past.balance))
		});
		if record.is_some() && setback.credit {
			Offices::<T>::mutate(org, |office| {
				office.ledger.done = office.ledger.done.saturating_sub(1);
			});
		}
		Taken {
			fee: Zero::zero(),
			burned: Zero::zero(),
			record,
		}
	}

	/// Takes up to `most` of the fees somebody left behind.
	fn take_owed(org: OrgId, who: &T::AccountId, most: BalanceOf<T>) -> BalanceOf<T> {
		Owed::<T>::mutate_exists(org, who, |owed| {
			let there = owed.unwrap_or_default();
			let taken = there.min(most);
			*owed = Some(there.saturating_sub(taken)).filter(|rest| !rest.is_zero());
			taken
		})
	}
}
