//! What reputation offers to the other rooms.

use crate::{
	decay,
	era::Era,
	types::{Earning, Refusal},
	Config, Eras, Error, Event, Pallet, Standing, Standings,
};
use frame_support::{dispatch::DispatchResult, pallet_prelude::DispatchError};
use munus_primitives::{
	organizations::PolicyOf,
	reputation::{Decaying, Inspect, Mutate},
	OrgId, Reputation, Score,
};
use sp_runtime::traits::BlockNumberProvider;

impl<T: Config> Inspect<T::AccountId> for Pallet<T> {
	fn balance(org: OrgId, who: &T::AccountId) -> Reputation {
		Self::read(org, who, Standing::balance)
	}

	fn free(org: OrgId, who: &T::AccountId) -> Reputation {
		Self::read(org, who, Standing::free)
	}

	fn penalty(org: OrgId, who: &T::AccountId) -> Reputation {
		Standings::<T>::get(org, who).map_or(0, |standing| standing.penalty)
	}

	fn live_claims(org: OrgId, who: &T::AccountId) -> u32 {
		Standings::<T>::get(org, who).map_or(0, |standing| standing.live_claims)
	}

	fn entered(org: OrgId, who: &T::AccountId) -> u8 {
		Standings::<T>::get(org, who).map_or(0, |standing| standing.tier)
	}

	fn worth(org: OrgId, accrual: &Decaying) -> Reputation {
		Self::phase(org).map_or(0, |now| decay::worth(accrual, &now))
	}

	fn lock_worth(org: OrgId, who: &T::AccountId, lock: &Decaying) -> Reputation {
		Self::read(org, who, |_, now| decay::worth(lock, now))
	}

	fn is_frozen(org: OrgId, who: &T::AccountId) -> bool {
		Standings::<T>::get(org, who).is_some_and(|standing| standing.is_frozen())
	}
}

impl<T: Config> Mutate<T::AccountId> for Pallet<T> {
	fn earn(org: OrgId, who: &T::AccountId, amount: Reputation) -> DispatchResult {
		let (earning, after) = Self::change(org, who, |standing, now| standing.earn(amount, now))?;
		Self::deposit_earning(org, who, earning, after);
		Ok(())
	}

	fn spend(org: OrgId, who: &T::AccountId, amount: Reputation) -> DispatchResult {
		let ((), after) = Self::change(org, who, |standing, now| standing.spend(amount, now))?;
		if amount > 0 {
			let total = after.total;
			Self::deposit_event(Event::Spent {
				org,
				who: who.clone(),
				amount,
				total,
			});
		}
		Ok(())
	}

	fn enter(org: OrgId, who: &T::AccountId, tier: u8, cost: Reputation) -> DispatchResult {
		let ((), after) = Self::change(org, who, |standing, now| standing.enter(tier, cost, now))?;
		Self::deposit_event(Event::TierEntered {
			org,
			who: who.clone(),
			tier,
			amount: cost,
			total: after.total,
		});
		Ok(())
	}

	fn lock(org: OrgId, who: &T::AccountId, amount: Reputation) -> Result<Decaying, DispatchError> {
		let (lock, _) = Self::change(org, who, |standing, now| standing.lock(amount, now))?;
		Self::deposit_event(Event::Locked {
			org,
			who: who.clone(),
			amount,
			lock,
		});
		Ok(lock)
	}

	fn unlock(org: OrgId, who: &T::AccountId, lock: Decaying) -> DispatchResult {
		let (amount, _) = Self::change(org, who, |standing, now| standing.unlock(&lock, now))?;
		Self::deposit_event(Event::Unlocked {
			org,
			who: who.clone(),
			amount,
			lock,
		});
		Ok(())
	}

	fn slash(org: OrgId, who: &T::AccountId, lock: Decaying) -> DispatchResult {
		let (amount, after) = Self::change(org, who, |standing, now| standing.slash(&lock, now))?;
		let total = after.total;
		Self::deposit_event(Event::Slashed {
			org,
			who: who.clone(),
			amount,
			lock,
			total,
		});
		Ok(())
	}

	fn slash_part(
		org: OrgId,
		who: &T::AccountId,
		lock: Decaying,
		share: Score,
	) -> Result<(Decaying, Reputation), DispatchError> {
		let ((gone, rest, amount), after) = Self::change(org, who, |standing, now| {
			standing.slash_part(&lock, share, now)
		})?;
		if gone.mantissa > 0 {
			let total = after.total;
			Self::deposit_event(Event::PartSlashed {
				org,
				who: who.clone(),
				amount,
				lock: gone,
				total,
			});
		}
		Ok((rest, amount))
	}

	fn penalize(org: OrgId, who: &T::AccountId, amount: Reputation) -> DispatchResult {
		let ((), after) = Self::change(org, who, |standing, _| standing.penalize(amount))?;
		if amount > 0 {
			let penalty = after.penalty;
			Self::deposit_event(Event::Penalized {
				org,
				who: who.clone(),
				amount,
				penalty,
			});
		}
		Ok(())
	}

	fn begin_claim(org: OrgId, who: &T::AccountId, limit: u32) -> DispatchResult {
		Self::change(org, who, |standing, _| standing.begin_claim(limit)).map(drop)
	}

	fn end_claim(org: OrgId, who: &T::AccountId) -> DispatchResult {
		Self::change(org, who, |standing, _| standing.end_claim()).map(drop)
	}

	fn accrue(org: OrgId, accrual: &mut Decaying, amount: Reputation) -> DispatchResult {
		let now = Self::phase(org)?;
		*accrual = decay::add(accrual, amount, &now).ok_or(Error::<T>::TooMuch)?;
		Ok(())
	}

	fn earn_accrued(org: OrgId, who: &T::AccountId, accrual: Decaying) -> DispatchResult {
		let there = Self::phase(org)?;
		let (earning, after) = Self::change(org, who, |standing, now| {
			let accrual = decay::carry(&accrual, &there, now).ok_or(Refusal::TooMuch)?;
			standing.earn_accrued(&accrual, now)
		})?;
		Self::deposit_earning(org, who, earning, after);
		Ok(())
	}

	fn freeze(org: OrgId, who: &T::AccountId) -> DispatchResult {
		let course = Self::course(org)?;
		let (since, _) = course;
		Self::change_at(org, who, course, |standing| standing.freeze(since))?;
		Self::deposit_event(Event::Frozen {
			org,
			who: who.clone(),
			since,
		});
		Ok(())
	}

	fn thaw(org: OrgId, who: &T::AccountId) -> DispatchResult {
		let course = Self::course(org)?;
		let (time, _) = course;
		let ((), after) = Self::change_at(org, who, course, |standing| standing.thaw(time))?;
		Self::deposit_event(Event::Thawed {
			org,
			who: who.clone(),
			passed: after.leave.passed,
		});
		Ok(())
	}

	fn keep_alive(org: OrgId) {
		let Some(policy) = T::Organizations::policy_of(org) else {
			return;
		};
		let now = T::Clock::current_block_number();
		let before = Eras::<T>::get(org);
		let era = match before {
			Some(era) => era.keep_alive(now, policy.dormancy),
			None => Era::start(now, policy.dormancy),
		};
		if before != Some(era) {
			Eras::<T>::insert(org, era);
			Self::deposit_event(Event::KeptAlive { org, era });
		}
	}
}

impl<T: Config> Pallet<T> {
	fn read(
		org: OrgId,
		who: &T::AccountId,
		read: impl FnOnce(&Standing, &decay::Phase) -> Reputation,
	) -> Reputation {
		match (Standings::<T>::get(org, who), Self::course(org)) {
			(Some(standing), Ok((time, half_life))) => {
				read(&standing, &standing.phase(time, half_life))
			}
			_ => 0,
		}
	}

	fn deposit_earning(org: OrgId, who: &T::AccountId, earning: Earning, after: Standing) {
		let Earning { paid, added, rose } = earning;
		let Standing { penalty, total, .. } = after;
		if paid > 0 {
			let who = who.clone();
			Self::deposit_event(Event::PenaltyPaid {
				org,
				who,
				amount: paid,
				penalty,
			});
		}
		if rose {
			Self::deposit_event(Event::Earned {
				org,
				who: who.clone(),
				amount: added,
				total,
			});
		}
	}
}
