//! Entering a contest.

use crate::*;
use munus_primitives::{escrow::Purpose, review::Review, sealed::Sealed, tasks::Bond};
use rules::quote;
use sp_runtime::traits::Saturating;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_enter(
		who: T::AccountId,
		id: TaskId,
		seal: Sealed,
		bond: Bond,
		max_total: T::Balance,
	) -> DispatchResult {
		let mut task = Self::get(id)?;
		let mut contest = Contests::<T>::get(id).ok_or(Error::<T>::NotGathering)?;
		let known = Self::check_enter(&task, &contest, id, &who, bond)?;
		let order = contest.seals;
		contest.seals = order.checked_add(1).ok_or(Error::<T>::AmountTooLarge)?;
		let (index, at_risk, prepaid) = match known {
			Some(index) => {
				let mut entry =
					ContestEntries::<T>::get(id, index).ok_or(Error::<T>::NotEntered)?;
				(entry.order, entry.seal) = (order, seal);
				let at_risk = entry
					.bond
					.as_ref()
					.map_or_else(Default::default, |d| d.left);
				ContestEntries::<T>::insert(id, index, entry);
				(index, at_risk, false)
			}
			None => Self::first_entry(
				&mut task,
				&mut contest,
				id,
				&who,
				(order, seal),
				bond,
				max_total,
			)?,
		};
		Contests::<T>::insert(id, contest);
		Tasks::<T>::insert(id, task);
		Self::deposit_event(Event::Entered {
			task: id,
			who,
			index,
			order,
			seal,
			bond: at_risk,
			prepaid,
		});
		Ok(())
	}

	/// Gives its index, its bond and whether it was prepaid.
	fn first_entry(
		task: &mut TaskOf<T>,
		contest: &mut ContestOf<T>,
		id: TaskId,
		who: &T::AccountId,
		(order, seal): (u32, Sealed),
		bond: Bond,
		max_total: T::Balance,
	) -> Result<(u32, T::Balance, bool), DispatchError> {
		Self::enter_tier(task, who)?;
		let amount = Self::entry_bond(&task.conditions);
		let bonded = bond == Bond::Money;
		ensure!(!bonded || amount <= max_total, Error::<T>::MaxTotalExceeded);
		let deal = match bonded {
			true => Some(Self::open_deal(
				who,
				T::NativeAsset::get(),
				amount,
				task.org,
			)?),
			false => None,
		};
		if !bonded {
			contest.bondless = contest.bondless.saturating_add(1);
			let prepay = contest.prepay.min(task.prepaid);
			task.prepaid = task.prepaid.saturating_sub(prepay);
			let protocol = T::ProtocolAccount::get();
			Self::pay(&mut task.reserve, &protocol, prepay, Purpose::Fee)?;
		}
		let index = contest.entries;
		contest.entries = index.checked_add(1).ok_or(Error::<T>::AmountTooLarge)?;
		task.rows = task.rows.saturating_add(1);
		Roles::<T>::insert(id, who, Role::Entrant(index));
		let at_risk = deal
			.as_ref()
			.map_or_else(Default::default, |deal| deal.left);
		let entry = Entry {
			who: who.clone(),
			order,
			seal,
			bond: deal,
			work: None,
			score: None,
			copy_of: None,
			challenged: false,
		};
		ContestEntries::<T>::insert(id, index, entry);
		Ok((index, at_risk, !bonded))
	}

	/// The same check for the call, for its being feeless, and for the view. Gives the entry whose
	/// seal is changed.
	pub(crate) fn check_enter(
		task: &TaskOf<T>,
		contest: &ContestOf<T>,
		id: TaskId,
		who: &T::AccountId,
		bond: Bond,
	) -> Result<Option<u32>, Error<T>> {
		let State::Gathering { until } = task.state else {
			return Err(Error::<T>::NotGathering);
		};
		ensure!(task.requester != *who, Error::<T>::OwnTask);
		ensure!(Self::now() < until, Error::<T>::WindowClosed);
		match Roles::<T>::get(id, who) {
			Some(Role::Entrant(index)) => return Ok(Some(index)),
			Some(_) => return Err(Error::<T>::HasRole),
			None => (),
		}
		ensure!(bond != Bond::Reputation, Error::<T>::MoneyBondOnly);
		ensure!(contest.entries < contest.slots, Error::<T>::ContestFull);
		Self::check_standing(task, who, bond)?;
		let free = quote::bondless_slots(contest.slots);
		ensure!(
			bond != Bond::None || contest.bondless < free,
			Error::<T>::BondlessFull
		);
		ensure!(
			T::Review::can_open(task.org, task.conditions.panel.size),
			Error::<T>::TooFewEnforcers
		);
		Ok(None)
	}

	/// The first seal of a bondless entry is; changing it is not.
	pub(crate) fn enter_is_feeless(who: &T::AccountId, id: TaskId, bond: Bond) -> bool {
		let (Some(task), Some(contest)) = (Tasks::<T>::get(id), Contests::<T>::get(id)) else {
			return false;
		};
		bond == Bond::None && Self::check_enter(&task, &contest, id, who, bond) == Ok(None)
	}
}
