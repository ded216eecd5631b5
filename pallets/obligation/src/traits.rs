//! What the office offers to the other rooms.

use crate::{
	types::{Place, State},
	week, Alumni, BalanceOf, Config, Enforcers, Error, Event, Offices, Pallet, Roster, SlotOf,
};
use alloc::vec::Vec;
use frame_support::{dispatch::DispatchResult, ensure};
use frame_system::pallet_prelude::BlockNumberFor;
use munus_primitives::{
	obligation::{Inspect, Mutate, Reviewed, Skill, Status},
	organizations::Appoint,
	reputation::Mutate as _,
	OrgId, PanelId,
};
use sp_runtime::traits::{BlockNumberProvider, Saturating};

impl<T: Config> Inspect<T::AccountId> for Pallet<T> {
	type Block = BlockNumberFor<T>;

	fn roster_len(org: OrgId) -> u32 {
		Offices::<T>::get(org).roster_len
	}

	fn slot(org: OrgId, index: u32) -> Option<SlotOf<T>> {
		match Roster::<T>::get(org, index)? {
			Place::Held(slot) => Some(slot),
			Place::Free { .. } => None,
		}
	}

	fn can_sit(org: OrgId, slot: &SlotOf<T>) -> bool {
		let Some((record, _, policy)) = Self::settled(org, &slot.who) else {
			return false;
		};
		let noticed = match record.state {
			State::Leaving { until } => until <= T::Clock::current_block_number(),
			_ => false,
		};
		let hour = week::hour_of_week(Self::unix());
		let shift = policy.shifts.get(usize::from(record.shift));
		!noticed
			&& record.has_free_seat(&policy)
			&& shift.is_some_and(|week| week::covers(week, hour))
	}

	fn active(org: OrgId) -> u32 {
		Offices::<T>::get(org).active()
	}

	fn skill(org: OrgId, who: &T::AccountId) -> Option<(Skill, u32)> {
		Enforcers::<T>::get(org, who).map(|record| (record.skill, record.reviews))
	}

	fn status(org: OrgId, who: &T::AccountId) -> Option<Status> {
		Self::settled(org, who).map(|(record, _, policy)| record.status(&policy))
	}

	fn open_seats(org: OrgId, who: &T::AccountId) -> Vec<PanelId> {
		Enforcers::<T>::get(org, who).map_or_else(Vec::new, |record| record.open.into_inner())
	}

	fn capacity(org: OrgId) -> u32 {
		let quota = Self::duty_policy(org).map_or(0, |policy| policy.quota);
		Offices::<T>::get(org).capacity(quota)
	}
}

impl<T: Config> Mutate<T::AccountId> for Pallet<T> {
	type Balance = BalanceOf<T>;

	fn offered(org: OrgId, seats: u32) -> DispatchResult {
		let policy = Self::duty_policy(org)?;
		let panel = Self::review_policy(org)?.panel;
		let unix = Self::unix();
		let accrual =
			Offices::<T>::mutate(org, |office| office.accrue(&policy, panel, seats, unix));
		let (on_duty, shares) = (accrual.on_duty, accrual.shares);
		Self::deposit_event(Event::DutyAccrued {
			org,
			seats,
			on_duty,
			shares,
		});
		Ok(())
	}

	fn seat(org: OrgId, who: &T::AccountId, panel: PanelId) -> DispatchResult {
		Self::update(org, who, |record, office, policy| {
			ensure!(!record.open.contains(&panel), Error::<T>::AlreadySeated);
			ensure!(record.has_free_seat(policy), Error::<T>::NoFreeSeat);
			record
				.open
				.try_push(panel)
				.map_err(|_| Error::<T>::NoFreeSeat)?;
			office.open = office.open.saturating_add(1);
			Ok(())
		})
	}

	fn unseat(org: OrgId, who: &T::AccountId, panel: PanelId) -> DispatchResult {
		Self::update(org, who, |record, office, _| {
			ensure!(record.leave_seat(panel), Error::<T>::NotSeated);
			if record.state.owes() {
				office.open = office.open.saturating_sub(1);
			}
			Ok(())
		})
	}

	fn reviewed(
		org: OrgId,
		who: &T::AccountId,
		panel: PanelId,
		review: Reviewed<BalanceOf<T>>,
	) -> DispatchResult {
		let Reviewed {
			skill,
			counts: counted,
			fee,
			reputation,
		} = review;
		let balance = Self::update(org, who, |record, office, policy| {
			ensure!(record.leave_seat(panel), Error::<T>::NotSeated);
			if record.state.owes() {
				office.open = office.open.saturating_sub(1);
			}
			if counted {
				record.credit(policy);
				office.done = office.done.saturating_add(1);
			}
			record.skill = skill;
			record.reviews = record.reviews.saturating_add(1);
			record.fees = record.fees.saturating_add(fee);
			T::Reputation::accrue(org, &mut record.accrued, reputation)?;
			Ok(record.balance)
		})?;
		Self::deposit_event(Event::ReviewBooked {
			org,
			who: who.clone(),
			panel,
			counted,
			skill,
			fee,
			reputation,
			balance,
		});
		Ok(())
	}

	fn patrol(org: OrgId) -> DispatchResult {
		Self::visit(org);
		Self::visit(org);
		Ok(())
	}
}

/// The organization's duty policy must be in force before anybody is appointed.
impl<T: Config> Appoint<T::AccountId> for Pallet<T> {
	fn appoint(org: OrgId, who: &T::AccountId) -> DispatchResult {
		Self::put_into_office(org, who.clone(), None)
	}

	fn in_office(org: OrgId, who: &T::AccountId) -> bool {
		Enforcers::<T>::contains_key(org, who)
	}

	fn forget(org: OrgId, who: &T::AccountId) {
		Alumni::<T>::remove(org, who);
	}
}
