//! Coming and going: places are filled from the list of empty ones first, then at the end.

use crate::{
	duty,
	types::{starting_skill, Enforcer, Office, Past, Place, State, SEATS_PER_DECLINE},
	Alumni, Config, EnforcerOf, Enforcers, Error, Event, MomentOf, Offices, Owed, Pallet,
	PolicyFor, Roster,
};
use frame_support::{dispatch::DispatchResult, ensure, pallet_prelude::DispatchError};
use munus_primitives::{
	agenda::Agenda,
	obligation::{Reference as _, Slot, Status},
	organizations::Inspect as _,
	reputation::{Decaying, Inspect as _, Mutate as _},
	OrgId,
};
use sp_runtime::{
	traits::{Saturating, Zero},
	ArithmeticError,
};

impl<T: Config> Pallet<T> {
	/// Makes `who` an enforcer, with what it owed and knew when it last left. Gives its place and
	/// balance. All checks come before the first write.
	pub(crate) fn admit(
		org: OrgId,
		who: &T::AccountId,
		shift: u8,
		policy: &PolicyFor<T>,
		appointed: bool,
		stake: impl FnOnce() -> Result<Option<Decaying>, DispatchError>,
	) -> Result<(u32, i128), DispatchError> {
		ensure!(
			!Enforcers::<T>::contains_key(org, who),
			Error::<T>::AlreadyEnlisted
		);
		ensure!(
			usize::from(shift) < policy.shifts.len(),
			Error::<T>::UnknownShift
		);
		let start = Self::start(org, who, policy)?;
		let stake = stake()?;
		let expires = appointed.then(|| Self::moment_after(policy.term));

		let slot = Offices::<T>::try_mutate(org, |office| {
			ensure!(
				office.free_places(policy.places) > 0,
				Error::<T>::RosterFull
			);
			let slot = Self::take_place(org, who, shift, office)?;
			let record = Enforcer {
				slot,
				shift,
				balance: start.balance,
				snap: office.ledger.acc_of(shift),
				skill: start.skill,
				reviews: start.reviews,
				open: Default::default(),
				fees: Zero::zero(),
				accrued: Decaying::default(),
				stake,
				appointed,
				expires,
				missed: 0,
				drawn: SEATS_PER_DECLINE,
				moved: None,
				allowance: start.allowance,
				state: State::Active,
			};
			office.ledger.take_on(shift);
			if let Some(due) = record.due() {
				T::Agenda::schedule(due, (org, slot));
			}
			Enforcers::<T>::insert(org, who, record);
			Ok::<_, DispatchError>(slot)
		})?;
		Alumni::<T>::remove(org, who);
		Ok((slot, start.balance))
	}

	/// What `who` would begin a term with; fails when that would ban it at once.
	pub(crate) fn start(
		org: OrgId,
		who: &T::AccountId,
		policy: &PolicyFor<T>,
	) -> Result<Past<MomentOf<T>>, DispatchError> {
		let skill = starting_skill(T::Reference::reference(org));
		let start = match Alumni::<T>::get(org, who) {
			Some(past) => Past {
				skill: past.skill.min(skill),
				..past
			},
			None => Past {
				balance: duty::surplus(policy.newcomer_surplus),
				skill,
				reviews: 0,
				allowance: Default::default(),
			},
		};
		let barred = duty::status(start.balance, policy.throttle_buffer, policy.ban_buffer);
		ensure!(barred != Status::Banned, Error::<T>::BarredByDeficit);
		Ok(start)
	}

	fn take_place(
		org: OrgId,
		who: &T::AccountId,
		shift: u8,
		office: &mut Office,
	) -> Result<u32, DispatchError> {
		let slot = match office.free_head {
			Some(free) => {
				office.free_head = match Roster::<T>::get(org, free) {
					Some(Place::Free { next }) => next,
					_ => None,
				};
				free
			}
			None => {
				let end = office.roster_len;
				office.roster_len = end.checked_add(1).ok_or(ArithmeticError::Overflow)?;
				end
			}
		};
		let holder = Slot {
			who: who.clone(),
			joined: frame_system::Pallet::<T>::block_number(),
			shift,
			sponsor: T::Organizations::sponsor(org, who),
		};
		Roster::<T>::insert(org, slot, Place::Held(holder));
		office.held = office.held.saturating_add(1);
		Ok(slot)
	}

	/// Ends the term of one who owes duty no more. What it has earned is not lost: reputation goes to
	/// the standing, fees wait to be collected. Open seats are the caller's to vacate.
	pub(crate) fn dismiss(
		org: OrgId,
		who: &T::AccountId,
		record: EnforcerOf<T>,
		office: &mut Office,
	) -> DispatchResult {
		let banned = matches!(record.state, State::Banned { .. });
		let absent = record.is_active_absent();
		let slashed = match record.stake {
			Some(stake) if banned => {
				let worth = T::Reputation::lock_worth(org, who, &stake);
				T::Reputation::slash(org, who, stake)?;
				Some(worth)
			}
			Some(stake) => {
				T::Reputation::unlock(org, who, stake)?;
				None
			}
			None => banned.then(Zero::zero),
		};
		if !record.accrued.mantissa.is_zero() {
			T::Reputation::earn_accrued(org, who, record.accrued)?;
		}
		if !record.fees.is_zero() {
			let owed = Owed::<T>::get(org, who).unwrap_or_default();
			Owed::<T>::insert(org, who, owed.saturating_add(record.fees));
		}
		let Enforcer {
			slot,
			balance,
			skill,
			reviews,
			fees,
			allowance,
			..
		} = record;
		Alumni::<T>::insert(
			org,
			who,
			Past {
				balance,
				skill,
				reviews,
				allowance,
			},
		);
		office.note_absence(absent, false);
		Enforcers::<T>::remove(org, who);
		Roster::<T>::insert(
			org,
			slot,
			Place::Free {
				next: office.free_head,
			},
		);
		office.free_head = Some(slot);
		office.held = office.held.saturating_sub(1);

		let who = who.clone();
		Self::deposit_event(Event::Left {
			org,
			who,
			slot,
			balance,
			owed: fees,
			slashed,
		});
		Ok(())
	}
}
