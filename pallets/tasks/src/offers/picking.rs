//! The chain looks for the lowest bid.

use crate::{
	rules::bids::{lowest, Offered},
	*,
};
use frame_support::storage::with_storage_layer;

type Best<T> = Option<(Offered, AccountIdOf<T>)>;

impl<T: Config> Pallet<T> {
	/// One step: looks at some rows; after the last the lowest bid is awarded. Where that cannot be,
	/// its row is settled and the search begins anew, so with fewer offers.
	pub(crate) fn on_picking_due(id: TaskId, mut task: TaskOf<T>) -> DispatchResult {
		let State::Picking { after, best, .. } = task.state.clone() else {
			return Err(Error::<T>::NotDue.into());
		};
		let rows = Self::next_rows(id, after.as_ref());
		let through = Self::was_last_step(&rows);
		let mut last = after;
		let mut best = best;
		for (who, role) in rows {
			best = Self::better(&task, best, &who, &role);
			last = Some(who);
		}
		if !through {
			if let Some(after) = last.clone() {
				let best = best.as_ref().map(|(_, who)| who.clone());
				Self::deposit_event(Event::PickingWentOn {
					task: id,
					after,
					best,
				});
			}
			Self::look_on(&mut task, last, best);
			Self::save(id, None, task);
			return Ok(());
		}
		let Some((offered, who)) = best else {
			return Self::expire(id, task, true);
		};
		let give = || Self::give(id, task.clone(), who.clone(), offered);
		if with_storage_layer(give).is_ok() {
			return Ok(());
		}
		if Self::check_capacity(&task).is_err() {
			return Self::expire(id, task, true);
		}
		let offer = Self::offer(id, &who)?;
		Self::end_offer(&task, &who, offer, false)?;
		let forfeited = false;
		Self::deposit_event(Event::BidEnded {
			task: id,
			who: who.clone(),
			forfeited,
		});
		Roles::<T>::insert(id, &who, Role::Past);
		Self::look_on(&mut task, None, None);
		Self::save(id, None, task);
		Ok(())
	}

	fn look_on(task: &mut TaskOf<T>, after: Option<T::AccountId>, best: Best<T>) {
		let at = Self::next_moment();
		task.state = State::Picking { at, after, best };
	}

	fn better(task: &TaskOf<T>, best: Best<T>, who: &T::AccountId, role: &RoleOf<T>) -> Best<T> {
		let Role::Offer(offer) = role else {
			return best;
		};
		let eligible = Self::check_award(task, who, offer.bond.kind()).is_ok();
		let most = Self::ahead(task).into();
		let paid = |bid: &Offered| eligible && bid.price <= most;
		let Some(next) = offer.offered().filter(paid) else {
			return best;
		};
		let now = lowest(best.as_ref().map(|(offered, _)| *offered), next);
		if now == next {
			Some((next, who.clone()))
		} else {
			best
		}
	}

	fn give(
		id: TaskId,
		mut task: TaskOf<T>,
		who: T::AccountId,
		offered: Offered,
	) -> DispatchResult {
		let offer = Self::offer(id, &who)?;
		let Some(Ask::Stated(Proposal::Change { window, .. })) = offer.ask else {
			return Err(Error::<T>::NoOffer.into());
		};
		Self::award(id, &mut task, who, offer, offered.price.into(), window)?;
		Self::save(id, None, task);
		Ok(())
	}
}
