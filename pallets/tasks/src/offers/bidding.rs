//! Bidding, and how a bid goes before anybody is awarded the task.

use crate::{offers::Stage, rules::bids::deposit, *};
use munus_primitives::{reputation::Mutate as _, tasks::Bond};
use sp_runtime::traits::Zero;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_bid(
		who: T::AccountId,
		id: TaskId,
		ask: AskOf<T>,
		bond: Bond,
		max_total: T::Balance,
	) -> DispatchResult {
		let mut task = Self::get(id)?;
		Self::check_bid(&task, &who, &ask, bond)?;
		let was = task.due();
		let mut offer = match Roles::<T>::get(id, &who) {
			Some(Role::Offer(offer)) => offer,
			Some(Role::Funder | Role::Entrant(_)) => return Err(Error::<T>::HasRole.into()),
			Some(Role::Past) | None => Offer::empty(0),
		};
		if let Some((_, Some(deal))) = offer.counter.take() {
			Self::close(deal, &task.requester)?;
		}
		if offer.ask.is_some() && offer.bond.kind() == bond {
			Self::check_award(&task, &who, bond)?;
		} else {
			let old = core::mem::replace(&mut offer.bond, HeldBond::None);
			Self::release(&task, &who, old)?;
			Self::check_standing(&task, &who, bond)?;
			let asked = Self::bid_deposit(&task);
			ensure!(
				bond != Bond::Money || asked <= max_total,
				Error::<T>::MaxTotalExceeded
			);
			offer.bond = Self::hold_bond(&task, &who, bond, asked)?;
		}
		offer.order = task.offers;
		task.offers = task.offers.saturating_add(1);
		offer.ask = Some(ask.clone());
		let deposit = match &offer.bond {
			HeldBond::Money(deal) => deal.left,
			_ => Zero::zero(),
		};
		let lock = offer.bond.lock();
		Self::set_row(id, &mut task, &who, Role::Offer(offer))?;
		Self::save(id, was, task);
		Self::deposit_event(Event::BidMade {
			task: id,
			who,
			ask,
			bond,
			deposit,
			lock,
		});
		Ok(())
	}

	fn check_bid(
		task: &TaskOf<T>,
		who: &T::AccountId,
		ask: &AskOf<T>,
		bond: Bond,
	) -> Result<(), Error<T>> {
		let State::Gathering { until } = &task.state else {
			return Err(Error::<T>::NotGathering);
		};
		let entrance = &task.conditions.entrance;
		ensure!(entrance.is_bids(), Error::<T>::NotGathering);
		ensure!(task.requester != *who, Error::<T>::OwnTask);
		ensure!(Self::now() < *until, Error::<T>::WindowClosed);
		Self::check_lineage(task, who)?;
		match ask {
			Ask::Sealed(_) => {
				ensure!(entrance.is_sealed(), Error::<T>::SealNotExpected);
				ensure!(bond != Bond::None, Error::<T>::BondRequired);
				Ok(())
			}
			Ask::Stated(_) if entrance.is_sealed() => Err(Error::<T>::SealExpected),
			Ask::Stated(Proposal::Change {
				price,
				window,
				plan: Some(_),
				scope: None,
			}) => Self::check_bid_terms(task, *price, *window, Self::ahead(task)),
			Ask::Stated(_) => Err(Error::<T>::PlanMissing),
		}
	}

	/// Whether price, at most so much, and time are such as can be bid.
	pub(crate) fn check_bid_terms(
		task: &TaskOf<T>,
		price: T::Balance,
		window: MomentOf<T>,
		most: T::Balance,
	) -> Result<(), Error<T>> {
		Self::ensure_budget(
			&task.reward.asset,
			price,
			task.conditions.class,
			&T::Parameters::get(),
		)?;
		ensure!(price <= most, Error::<T>::AboveBudget);
		Self::window(Some(window), window).map(|_| ())
	}

	/// What a bid bonded with money puts at risk.
	pub(crate) fn bid_deposit(task: &TaskOf<T>) -> T::Balance {
		Self::deposit_for(&task.conditions, &task.reward.asset, Self::ahead(task))
	}

	/// The same for a task of this price.
	pub(crate) fn deposit_for(
		conditions: &ConditionsOf<T>,
		asset: &T::AssetId,
		price: T::Balance,
	) -> T::Balance {
		let worth = Self::worth(asset, price, &conditions.minting).unwrap_or_default();
		let sealed = conditions.entrance.is_sealed();
		deposit(conditions.money_bond.into(), worth, sealed).into()
	}

	pub(crate) fn release(
		task: &TaskOf<T>,
		who: &T::AccountId,
		bond: HeldBond<T::AssetId, T::Balance>,
	) -> DispatchResult {
		match bond {
			HeldBond::None => Ok(()),
			HeldBond::Reputation(lock) => T::Reputation::unlock(task.org, who, lock),
			HeldBond::Money(deal) => Self::close(deal, who).map(|_| ()),
		}
	}

	pub(crate) fn do_retract(who: T::AccountId, id: TaskId) -> DispatchResult {
		let mut task = Self::get(id)?;
		let mut offer = Self::offer(id, &who)?;
		let sealed = task.conditions.entrance.is_sealed();
		match Self::stage(&task, &who) {
			Stage::Working | Stage::Delivered => {
				ensure!(offer.ask.take().is_some(), Error::<T>::NoOffer);
				Roles::<T>::insert(id, &who, Role::Offer(offer));
				Self::deposit_event(Event::OfferWithdrawn {
					task: id,
					provider: who.clone(),
					by: who,
				});
				return Ok(());
			}
			Stage::Opening => return Err(Error::<T>::SealedBidStands.into()),
			Stage::Choosing if sealed => return Err(Error::<T>::SealedBidStands.into()),
			Stage::Gathering | Stage::Choosing => (),
			Stage::Other => return Err(Error::<T>::NotGathering.into()),
		}
		let was = task.due();
		Self::end_offer(&task, &who, offer, false)?;
		Self::remove_row(id, &mut task, &who);
		Self::save(id, was, task);
		Self::deposit_event(Event::BidRetracted { task: id, who });
		Ok(())
	}

	pub(crate) fn do_dismiss(
		requester: T::AccountId,
		id: TaskId,
		who: T::AccountId,
	) -> DispatchResult {
		let mut task = Self::get(id)?;
		ensure!(task.requester == requester, Error::<T>::NotRequester);
		let mut offer = Self::offer(id, &who)?;
		let lowest = task.conditions.entrance.is_lowest();
		match Self::stage(&task, &who) {
			Stage::Working | Stage::Delivered => {
				let (_, deal) = offer.counter.take().ok_or(Error::<T>::NoOffer)?;
				if let Some(deal) = deal {
					Self::close(deal, &requester)?;
				}
				Roles::<T>::insert(id, &who, Role::Offer(offer));
				Self::deposit_event(Event::OfferWithdrawn {
					task: id,
					provider: who,
					by: requester,
				});
				return Ok(());
			}
			Stage::Opening if lowest => return Err(Error::<T>::SealedBidStands.into()),
			Stage::Gathering | Stage::Opening | Stage::Choosing => (),
			Stage::Other => return Err(Error::<T>::NotGathering.into()),
		}
		let was = task.due();
		Self::end_offer(&task, &who, offer, false)?;
		Self::remove_row(id, &mut task, &who);
		Self::save(id, was, task);
		Self::deposit_event(Event::BidDismissed { task: id, who });
		Ok(())
	}
}
