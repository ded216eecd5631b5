//! What becomes of the rows of all who had to do with a task: settled some at a time, by the chain
//! itself.

use crate::*;
use alloc::vec::Vec;
use frame_support::storage::PrefixIterator;
use munus_primitives::{escrow::Purpose, reputation::Mutate as _};
use sp_runtime::traits::{One, Saturating, Zero};

/// How many rows one step settles or looks at.
pub const ROWS_PER_STEP: u32 = 16;

impl<T: Config> Pallet<T> {
	/// The moment after this one: what the chain goes on with by itself is due then.
	pub(crate) fn next_moment() -> MomentOf<T> {
		Self::now().saturating_add(One::one())
	}

	/// The next rows of a task in the order of their keys.
	pub(crate) fn next_rows(
		id: TaskId,
		after: Option<&T::AccountId>,
	) -> Vec<(T::AccountId, RoleOf<T>)> {
		let limit = usize::try_from(ROWS_PER_STEP).unwrap_or_default();
		Self::rows_after(id, after).take(limit).collect()
	}

	/// The rows of a task in the order of their keys, after that of one account.
	pub(crate) fn rows_after(
		id: TaskId,
		after: Option<&T::AccountId>,
	) -> PrefixIterator<(T::AccountId, RoleOf<T>)> {
		match after {
			None => Roles::<T>::iter_prefix(id),
			Some(who) => Roles::<T>::iter_prefix_from(id, Roles::<T>::hashed_key_for(id, who)),
		}
	}

	/// Whether those were the last.
	pub(crate) fn was_last_step<R>(rows: &[R]) -> bool {
		u32::try_from(rows.len()).is_ok_and(|len| len < ROWS_PER_STEP)
	}

	/// Has a task's rows settled before what follows. Its money must be divided where it ends.
	pub(crate) fn begin_clearing(task: &mut TaskOf<T>, then: ThenOf<T>, forfeits: bool) {
		task.state = State::Clearing {
			at: Self::next_moment(),
			after: None,
			then,
			forfeits,
		};
	}

	/// Ends a task whose money is divided and whose entry is off the agenda; before that whoever has
	/// a row is settled with.
	pub(crate) fn finish(id: TaskId, mut task: TaskOf<T>, forfeits: bool) -> DispatchResult {
		if Self::owes_funders(&task) {
			// Whoever bid does not wait for those who paid.
			let bids = task.conditions.entrance.has_claims() && Self::offers_on(&task) > 0;
			if !bids {
				return Self::pay_funders(id, task);
			}
			Self::begin_clearing(&mut task, Then::Pay, forfeits);
			Self::save(id, None, task);
			return Ok(());
		}
		if task.rows == 0 {
			return Self::forget(id, &task);
		}
		Self::begin_clearing(&mut task, Then::End, forfeits);
		Self::save(id, None, task);
		Ok(())
	}

	/// One step of a clearing whose entry is off the agenda.
	pub(crate) fn clear_rows(id: TaskId, mut task: TaskOf<T>) -> DispatchResult {
		let State::Clearing {
			after,
			then,
			forfeits,
			..
		} = task.state.clone()
		else {
			return Err(Error::<T>::NotDue.into());
		};
		let rows = Self::next_rows(id, after.as_ref());
		let through = Self::was_last_step(&rows);
		let mut last = after;
		for (who, role) in rows {
			Self::clear_row(id, &mut task, &who, role, &then, forfeits)?;
			last = Some(who);
		}
		if through {
			return Self::cleared(id, task, then);
		}
		if let Some(after) = last.clone() {
			Self::deposit_event(Event::ClearingWentOn { task: id, after });
		}
		task.state = State::Clearing {
			at: Self::next_moment(),
			after: last,
			then,
			forfeits,
		};
		Self::save(id, None, task);
		Ok(())
	}

	fn clear_row(
		id: TaskId,
		task: &mut TaskOf<T>,
		who: &T::AccountId,
		role: RoleOf<T>,
		then: &ThenOf<T>,
		forfeits: bool,
	) -> DispatchResult {
		let stays = match then {
			Then::Work(awarded) if awarded.who == *who => return Ok(()),
			Then::Work(_) => true,
			Then::Enter | Then::Pay | Then::End => false,
		};
		match role {
			Role::Offer(offer) => {
				let bids = offer.ask.is_some();
				let forfeited = Self::end_offer(task, who, offer, forfeits)?;
				if bids {
					Self::deposit_event(Event::BidEnded {
						task: id,
						who: who.clone(),
						forfeited,
					});
				}
			}
			Role::Funder | Role::Entrant(_) if *then != Then::End => return Ok(()),
			role @ (Role::Funder | Role::Entrant(_)) => {
				return Self::settle_row(id, task, who, role)
			}
			Role::Past => (),
		}
		if stays {
			Roles::<T>::insert(id, who, Role::Past);
		} else {
			Self::remove_row(id, task, who);
		}
		Ok(())
	}

	/// Returns what lies in an offer; a seal that was not opened in time loses it to the requester.
	/// Gives whether it did.
	pub(crate) fn end_offer(
		task: &TaskOf<T>,
		who: &T::AccountId,
		offer: OfferOf<T>,
		forfeits: bool,
	) -> Result<bool, DispatchError> {
		let forfeited = forfeits && matches!(offer.ask, Some(Ask::Sealed(_)));
		if let Some((_, Some(deal))) = offer.counter {
			Self::close(deal, &task.requester)?;
		}
		match offer.bond {
			HeldBond::Reputation(lock) if forfeited => T::Reputation::slash(task.org, who, lock)?,
			HeldBond::Money(mut deal) if forfeited => {
				let left = deal.left;
				Self::pay(&mut deal, &task.requester, left, Purpose::Pay)?;
			}
			bond => Self::release(task, who, bond)?,
		}
		Ok(forfeited)
	}

	fn cleared(id: TaskId, mut task: TaskOf<T>, then: ThenOf<T>) -> DispatchResult {
		match then {
			Then::Work(awarded) => Self::begin_work(id, &mut task, awarded)?,
			Then::Enter => Self::gather(id, &mut task, Zero::zero()),
			Then::Pay => return Self::pay_funders(id, task),
			Then::End => {
				Self::close_rest(&mut task)?;
				Self::deposit_event(Event::Cleared { task: id });
				return Self::forget(id, &task);
			}
		}
		Self::save(id, None, task);
		Ok(())
	}
}
