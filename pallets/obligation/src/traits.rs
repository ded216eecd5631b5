//! What the office offers to the other rooms.

use crate::{
	duty,
	types::{Office, Place, State, SEATS_PER_DECLINE},
	week,
	window::{self, Day},
	Alumni, BalanceOf, Candidates, Config, Days, EnforcerOf, Enforcers, Error, Event, Offices,
	Pallet, Roster, SlotOf,
};
use alloc::vec::Vec;
use frame_support::{dispatch::DispatchResult, ensure, pallet_prelude::DispatchError};
use frame_system::pallet_prelude::BlockNumberFor;
use munus_primitives::{
	obligation::{Inspect, Mutate, Reviewed, Setback, Skill, Status, Workload, PATROLLED},
	organizations::Appoint,
	reputation::Mutate as _,
	OrgId, PanelId,
};
use sp_runtime::traits::{BlockNumberProvider, Saturating, UniqueSaturatedInto};

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

	fn can_volunteer(org: OrgId, slot: &SlotOf<T>) -> bool {
		let now = T::Clock::current_block_number();
		Self::settled(org, &slot.who)
			.is_some_and(|(record, _, policy)| record.may_volunteer(&policy, now))
	}

	fn deficit(org: OrgId, who: &T::AccountId) -> u32 {
		Self::settled(org, who).map_or(0, |(record, _, _)| duty::deficit(record.balance))
	}

	fn slot_of(org: OrgId, who: &T::AccountId) -> Option<u32> {
		Enforcers::<T>::get(org, who).map(|record| record.slot)
	}

	fn workload(org: OrgId) -> Workload {
		let (office, days) = (Offices::<T>::get(org), Days::<T>::get(org));
		let all = days.iter().chain(core::iter::once(&office.today));
		Workload {
			open: office.open.into(),
			..window::sum(all, week::day(Self::unix()))
		}
	}

	fn active(org: OrgId) -> u32 {
		Offices::<T>::get(org).present()
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

	fn room(org: OrgId, quota: u8) -> (u32, u32) {
		let office = Offices::<T>::get(org);
		let all = office.present().saturating_mul(quota.into());
		(office.capacity(quota).min(all), all)
	}
}

impl<T: Config> Mutate<T::AccountId> for Pallet<T> {
	type Balance = BalanceOf<T>;

	fn offered(org: OrgId, seats: u32) -> DispatchResult {
		let policy = Self::duty_policy(org)?;
		let panel = Self::review_policy(org)?.panel;
		let unix = Self::unix();
		let accrual = Offices::<T>::mutate(org, |office| {
			let accrual = office.accrue(&policy, panel, seats, unix);
			let day = Self::today(org, office);
			day.offered = day.offered.saturating_add(seats.into());
			day.owed = day.owed.saturating_add(accrual.owed);
			accrual
		});
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
			let free = record.has_free_seat(policy);
			Self::take_seat(record, office, panel, free)?;
			record.drawn = record.drawn.saturating_add(1).min(SEATS_PER_DECLINE);
			Ok(())
		})
	}

	fn volunteer(org: OrgId, who: &T::AccountId, panel: PanelId) -> DispatchResult {
		let now = T::Clock::current_block_number();
		Self::update(org, who, |record, office, policy| {
			let free = record.may_volunteer(policy, now);
			Self::take_seat(record, office, panel, free)
		})
	}

	fn unseat(org: OrgId, who: &T::AccountId, panel: PanelId) -> DispatchResult {
		Self::update(org, who, |record, office, _| {
			Self::free_seat(record, office, panel)
		})
	}

	fn missed(org: OrgId, who: &T::AccountId, panel: PanelId) -> DispatchResult {
		let absent = Self::update(org, who, |record, office, _| {
			if record.open.contains(&panel) {
				Self::free_seat(record, office, panel)?;
			}
			record.miss();
			Ok(record.is_absent())
		})?;
		let who = who.clone();
		Self::deposit_event(Event::SeatMissed {
			org,
			who,
			panel,
			absent,
		});
		Ok(())
	}

	fn declined(org: OrgId, who: &T::AccountId, panel: PanelId) -> Result<bool, DispatchError> {
		let (free, absent) = Self::update(org, who, |record, office, _| {
			Self::free_seat(record, office, panel)?;
			Ok((record.decline(), record.is_absent()))
		})?;
		let who = who.clone();
		Self::deposit_event(Event::SeatDeclined {
			org,
			who,
			panel,
			free,
			absent,
		});
		Ok(free)
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
		let earned: u128 = fee.unique_saturated_into();
		let balance = Self::update(org, who, |record, office, policy| {
			Self::free_seat(record, office, panel)?;
			let day = Self::today(org, office);
			day.done = day.done.saturating_add(counted.into());
			day.fees = day.fees.saturating_add(earned);
			if counted {
				record.credit(policy);
				record.missed = 0;
				office.ledger.done = office.ledger.done.saturating_add(1);
			}
			record.skill = skill;
			record.reviews = record.reviews.saturating_add(1);
			record.fees = record.fees.saturating_add(fee);
			match record.state {
				State::Frozen { .. } => T::Reputation::earn(org, who, reputation)?,
				_ => T::Reputation::accrue(org, &mut record.accrued, reputation)?,
			}
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

	fn audited(org: OrgId, who: &T::AccountId, setback: Setback<BalanceOf<T>>) -> BalanceOf<T> {
		Self::set_back(org, who, setback)
	}

	fn patrol(org: OrgId) -> Result<u32, DispatchError> {
		let vacated = (0..PATROLLED).map(|_| Self::visit(org)).sum();
		Self::call_lottery(org);
		Ok(vacated)
	}
}

impl<T: Config> Pallet<T> {
	fn take_seat(
		record: &mut EnforcerOf<T>,
		office: &mut Office,
		panel: PanelId,
		free: bool,
	) -> DispatchResult {
		ensure!(!record.open.contains(&panel), Error::<T>::AlreadySeated);
		ensure!(free, Error::<T>::NoFreeSeat);
		record
			.open
			.try_push(panel)
			.map_err(|_| Error::<T>::NoFreeSeat)?;
		if record.state.owes() {
			office.open = office.open.saturating_add(1);
		}
		Ok(())
	}

	fn free_seat(
		record: &mut EnforcerOf<T>,
		office: &mut Office,
		panel: PanelId,
	) -> DispatchResult {
		ensure!(record.leave_seat(panel), Error::<T>::NotSeated);
		if record.state.owes() {
			office.open = office.open.saturating_sub(1);
		}
		Ok(())
	}

	/// The entry of today; the one before it goes where the other days are.
	fn today(org: OrgId, office: &mut Office) -> &mut Day {
		let day = week::day(Self::unix());
		if office.today.day != day {
			let empty = Day {
				day,
				..Day::default()
			};
			let past = core::mem::replace(&mut office.today, empty);
			if past != Day::default() {
				Days::<T>::mutate(org, |days| window::keep(days, past));
			}
		}
		&mut office.today
	}
}

/// The organization's duty policy must be in force before anybody is appointed.
impl<T: Config> Appoint<T::AccountId> for Pallet<T> {
	fn appoint(org: OrgId, who: &T::AccountId) -> DispatchResult {
		Self::put_into_office(org, who.clone(), None)
	}

	fn serving(org: OrgId) -> u32 {
		Offices::<T>::get(org).active()
	}

	fn serves(org: OrgId, who: &T::AccountId) -> bool {
		Enforcers::<T>::get(org, who).is_some_and(|record| record.state.serves())
	}

	fn standing_reviews(org: OrgId, who: &T::AccountId) -> u32 {
		Enforcers::<T>::get(org, who)
			.filter(|record| record.state.serves())
			.map_or(0, |record| record.reviews)
	}

	fn in_office(org: OrgId, who: &T::AccountId) -> bool {
		Enforcers::<T>::contains_key(org, who) || Candidates::<T>::contains_key(org, who)
	}

	fn forget(org: OrgId, who: &T::AccountId) {
		Alumni::<T>::remove(org, who);
	}
}
