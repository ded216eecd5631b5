//! Settling records: every write to an enforcer's record goes through here, so that a deficit
//! beyond the ban buffer is never written without its consequences.

use crate::{
	duty,
	types::{Office, Place, State},
	week, BalanceOf, Config, EnforcerOf, Enforcers, Error, Event, Lotteries, MomentOf, Offices,
	Pallet, PolicyFor, Roster, WeightInfo as _,
};
use frame_support::{
	dispatch::DispatchResult, pallet_prelude::DispatchError, storage::with_storage_layer,
	traits::UnixTime, weights::Weight,
};
use munus_primitives::{
	agenda::{Agenda, Weighed},
	obligation::{Seating as _, Status, MAX_OPEN},
	organizations::PolicyOf,
	review::ReviewPolicy,
	OrgId,
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
		record.settle(&office.ledger, &policy);
		Some((record, office, policy))
	}

	/// Settles an enforcer, changes its record, and draws the consequences: a ban, a return from
	/// one, the beginning of leave.
	pub(crate) fn update<R>(
		org: OrgId,
		who: &T::AccountId,
		change: impl FnOnce(&mut EnforcerOf<T>, &mut Office, &PolicyFor<T>) -> Result<R, DispatchError>,
	) -> Result<R, DispatchError> {
		let policy = Self::duty_policy(org)?;
		Offices::<T>::try_mutate(org, |office| {
			Enforcers::<T>::try_mutate(org, who, |record| {
				let record = record.as_mut().ok_or(Error::<T>::NotEnforcer)?;
				record.settle(&office.ledger, &policy);
				let absent = record.is_active_absent();
				let result = change(record, office, &policy)?;
				Self::ban_if_due(org, who, record, office, &policy);
				Self::reinstate_if_due(org, who, record, office, &policy);
				Self::rest_if_due(org, who, record, office, &policy)?;
				office.note_absence(absent, record.is_active_absent());
				Ok(result)
			})
		})
	}

	/// Changes the state of a settled record, and with it the agenda, heads and open seats. Who
	/// becomes active counts as having joined now, so that nobody comes back into a draw whose
	/// randomness is known.
	pub(crate) fn enter(
		org: OrgId,
		record: &mut EnforcerOf<T>,
		office: &mut Office,
		state: State<MomentOf<T>>,
	) {
		if let Some(due) = record.due() {
			T::Agenda::cancel(due, (org, record.slot));
		}
		let before = core::mem::replace(&mut record.state, state);
		if matches!(before, State::Freezing { .. }) {
			office.freezing = office.freezing.saturating_sub(1);
		}
		if matches!(state, State::Freezing { .. }) {
			office.freezing = office.freezing.saturating_add(1);
		}
		office.follow(
			record.shift,
			record.open_count(),
			before.owes(),
			state.owes(),
		);
		if state == State::Active {
			record.expires = record
				.expires
				.map(|end| end.max(Self::moment_after(One::one())));
			Self::renew_place(org, record);
		}
		if let Some(due) = record.due() {
			T::Agenda::schedule(due, (org, record.slot));
		}
	}

	/// Brings the place up to the record; its holder counts as having joined now.
	pub(crate) fn renew_place(org: OrgId, record: &EnforcerOf<T>) {
		Roster::<T>::mutate(org, record.slot, |place| {
			if let Some(Place::Held(held)) = place {
				held.shift = record.shift;
				held.joined = frame_system::Pallet::<T>::block_number();
			}
		});
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
		let until = Self::moment_after(policy.grace);
		Self::enter(org, record, office, State::Banned { until });
		let deficit = duty::deficit(record.balance);
		Self::deposit_event(Event::Banned {
			org,
			who: who.clone(),
			deficit,
			until,
		});
	}

	fn reinstate_if_due(
		org: OrgId,
		who: &T::AccountId,
		record: &mut EnforcerOf<T>,
		office: &mut Office,
		policy: &PolicyFor<T>,
	) {
		let status = duty::status(record.balance, policy.throttle_buffer, policy.ban_buffer);
		if !matches!(record.state, State::Banned { .. }) || status == Status::Banned {
			return;
		}
		Self::enter(org, record, office, State::Active);
		Self::deposit_event(Event::Reinstated {
			org,
			who: who.clone(),
			deficit: duty::deficit(record.balance),
		});
	}

	/// The moment a span from now, at least one block ahead.
	pub(crate) fn moment_after(span: MomentOf<T>) -> MomentOf<T> {
		T::Clock::current_block_number().saturating_add(span.max(One::one()))
	}

	/// Carries out what the agenda has for a place: the end of a notice, a grace, a leave or an
	/// appointment. A place for which nothing is due is left as it is. Gives what that weighed.
	pub fn on_due(org: OrgId, slot: u32) -> Weighed {
		let Some(Place::Held(holder)) = Roster::<T>::get(org, slot) else {
			return Ok(T::WeightInfo::on_due());
		};
		let who = &holder.who;
		let now = T::Clock::current_block_number();
		let due = Self::update(org, who, |record, office, policy| {
			let Some(until) = record.due().filter(|due| *due <= now) else {
				return Ok(false);
			};
			if record.state.owes() && record.status(policy) == Status::Banned {
				return Ok(true);
			}
			match record.state {
				State::Active | State::Leaving { .. } => {
					Self::enter(org, record, office, State::Closing { until })
				}
				State::Freezing { .. } => Self::begin_leave(org, who, record, office, policy)?,
				State::Frozen { .. } => Self::end_leave(org, who, record, office)?,
				State::Closing { .. } | State::Banned { .. } => (),
			}
			Ok(true)
		})?;
		let vacated = match due {
			true => Self::dismiss_if_due(org, who)?,
			false => Some(0),
		};
		if vacated.is_none() {
			Self::postpone(org, who)?;
		}
		Ok(Self::weight_of_vacating(vacated.unwrap_or_default()))
	}

	/// The worst-case weight of [`Pallet::on_due`]: one who is removed from every seat it can have.
	pub fn on_due_weight() -> Weight {
		Self::weight_of_vacating(MAX_OPEN)
	}

	fn weight_of_vacating(seats: u32) -> Weight {
		let vacated = T::Seating::vacate_weight().saturating_mul(seats.into());
		T::WeightInfo::on_due().saturating_add(vacated)
	}

	/// Ends the term of `who` if its time has come: of one who is banned when the office can do
	/// without, and its open seats are taken from it; of anybody else when no seat is open. Gives how
	/// many were taken, if the term ended.
	fn dismiss_if_due(org: OrgId, who: &T::AccountId) -> Result<Option<u32>, DispatchError> {
		let now = T::Clock::current_block_number();
		let Some(record) = Enforcers::<T>::get(org, who) else {
			return Ok(None);
		};
		let Some(due) = record.state.due().filter(|due| *due <= now) else {
			return Ok(None);
		};
		let banned = matches!(record.state, State::Banned { .. });
		let waits = !banned && !record.open.is_empty();
		if !record.state.is_ending() || waits {
			return Ok(None);
		}
		let open = record.open.clone();
		let gone = Offices::<T>::try_mutate(org, |office| {
			if banned {
				let policy = Self::duty_policy(org)?;
				let (today, promised) = (week::day(Self::unix()), Self::promised(org));
				let successors = office.waiting.saturating_sub(promised);
				if !office.may_remove(&policy, today, successors) {
					return Ok(false);
				}
				office.count_removal(today);
			}
			T::Agenda::cancel(due, (org, record.slot));
			Self::dismiss(org, who, record, office)?;
			Ok::<_, DispatchError>(true)
		})?;
		if !gone {
			return Ok(None);
		}
		let vacated = open.len() as u32;
		open.into_iter()
			.for_each(|panel| T::Seating::vacate(panel, who));
		Self::call_lottery(org);
		Ok(Some(vacated))
	}

	/// Places for which a lottery has been called already.
	fn promised(org: OrgId) -> u32 {
		Lotteries::<T>::get(org).map_or(0, |lottery| lottery.places)
	}

	/// Comes back to a place later: of one who leaves when the seats that are still open are closed by
	/// their own deadlines at the latest, after a notice when a removal has to wait.
	fn postpone(org: OrgId, who: &T::AccountId) -> DispatchResult {
		let windows = Self::review_policy(org)?;
		let notice = Self::duty_policy(org)?.notice;
		let now = T::Clock::current_block_number();
		Enforcers::<T>::try_mutate(org, who, |record| {
			let record = record.as_mut().ok_or(Error::<T>::NotEnforcer)?;
			let until = Self::moment_after(match record.state {
				State::Banned { .. } => notice,
				_ => windows.commit_window.saturating_add(windows.reveal_window),
			});
			match &mut record.state {
				State::Closing { until: due } | State::Banned { until: due } if *due <= now => {
					T::Agenda::cancel(*due, (org, record.slot));
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

	/// Settles the next place, and gives how many seats that vacated. What fails changes nothing; the
	/// agenda tries again.
	pub(crate) fn visit(org: OrgId) -> u32 {
		let Some(slot) = Offices::<T>::mutate(org, |office| office.next_visit()) else {
			return 0;
		};
		let Some(Place::Held(holder)) = Roster::<T>::get(org, slot) else {
			return 0;
		};
		let vacated = with_storage_layer(|| {
			Self::update(org, &holder.who, |_, _, _| Ok(()))?;
			Self::dismiss_if_due(org, &holder.who)
		});
		vacated.ok().flatten().unwrap_or_default()
	}
}
