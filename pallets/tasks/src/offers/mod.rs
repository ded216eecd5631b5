//! Offers: what the requester of a task and one provider negotiate.

use crate::*;

pub use accepting::scope_of;
pub use opening::{seal_bid, seed_of, MAX_OPENINGS};

mod accepting;
mod amending;
mod awarding;
mod bidding;
mod countering;
mod opening;
mod picking;

/// Where a task and one of those who offer stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
	/// Offers are made.
	Gathering,
	/// Seals are opened.
	Opening,
	/// The requester picks.
	Choosing,
	/// This one has been awarded the task, and has not delivered.
	Working,
	/// The work is delivered.
	Delivered,
	/// Nothing can be done about an offer.
	Other,
}

impl<T: Config> Pallet<T> {
	/// Stores what an account is to a task.
	pub(crate) fn set_row(
		id: TaskId,
		task: &mut TaskOf<T>,
		who: &T::AccountId,
		role: RoleOf<T>,
	) -> Result<(), Error<T>> {
		if !Roles::<T>::contains_key(id, who) {
			let full = Self::offers_on(task) >= task.conditions.offers.into();
			ensure!(!full, Error::<T>::BookFull);
			task.rows = task.rows.saturating_add(1);
		}
		Roles::<T>::insert(id, who, role);
		Ok(())
	}

	/// How many rows are not those of funders, who pay for their own.
	pub(crate) fn offers_on(task: &TaskOf<T>) -> u32 {
		task.rows.saturating_sub(task.funds.givers)
	}

	/// Forgets what an account was to a task, but for that it was something.
	pub(crate) fn remove_row(id: TaskId, task: &mut TaskOf<T>, who: &T::AccountId) {
		if Roles::<T>::take(id, who).is_some() {
			task.rows = task.rows.saturating_sub(1);
			Self::remember_party(id, task, who);
		}
	}

	pub(crate) fn offer(id: TaskId, who: &T::AccountId) -> Result<OfferOf<T>, Error<T>> {
		match Roles::<T>::get(id, who) {
			Some(Role::Offer(offer)) => Ok(offer),
			_ => Err(Error::<T>::NoOffer),
		}
	}
	/// Forgets what both sides have proposed to each other.
	pub(crate) fn forget_proposals(
		id: TaskId,
		task: &TaskOf<T>,
		provider: &T::AccountId,
	) -> DispatchResult {
		let Ok(mut offer) = Self::offer(id, provider) else {
			return Ok(());
		};
		if offer.ask.is_none() && offer.counter.is_none() {
			return Ok(());
		}
		offer.ask = None;
		if let Some((_, Some(deal))) = offer.counter.take() {
			Self::close(deal, &task.requester)?;
		}
		Roles::<T>::insert(id, provider, Role::Offer(offer));
		Ok(())
	}

	pub(crate) fn stage(task: &TaskOf<T>, provider: &T::AccountId) -> Stage {
		match &task.state {
			State::Gathering { .. } => Stage::Gathering,
			State::Opening { .. } => Stage::Opening,
			State::Choosing { .. } => Stage::Choosing,
			State::Working { work, .. } if work.who == *provider => Stage::Working,
			State::Open { claims, .. } if claims.iter().all(|claim| claim.who != *provider) => {
				Stage::Gathering
			}
			_ if task.submission().is_some() => Stage::Delivered,
			_ => Stage::Other,
		}
	}

	/// Where both sides may agree on something: before an award where the requester picks and bids
	/// can be read, and while somebody works.
	pub(crate) fn ensure_negotiable(
		task: &TaskOf<T>,
		provider: &T::AccountId,
	) -> Result<Stage, Error<T>> {
		let stage = Self::stage(task, provider);
		let entrance = &task.conditions.entrance;
		let chosen = entrance.is_bids() && !entrance.is_lowest();
		let negotiable = match stage {
			Stage::Gathering => chosen && !entrance.is_sealed(),
			Stage::Choosing => chosen,
			Stage::Working => true,
			Stage::Opening | Stage::Delivered | Stage::Other => false,
		};
		ensure!(negotiable, Error::<T>::NotNegotiable);
		let open = task.due().is_none_or(|until| Self::now() < until);
		ensure!(open, Error::<T>::WindowClosed);
		Ok(stage)
	}
}
