//! Giving a task to one of those who offered.

use crate::{
	rules::bids::{difference, Difference},
	*,
};
use munus_primitives::{
	escrow::{Mutate as _, Purpose},
	reputation::Mutate as _,
	review::Review,
	tasks::Bond,
};
use sp_runtime::traits::{Saturating, Zero};

impl<T: Config> Pallet<T> {
	/// Whether an offer could be awarded now. Its bond is there already.
	pub(crate) fn check_award(
		task: &TaskOf<T>,
		who: &T::AccountId,
		bond: Bond,
	) -> Result<(), Error<T>> {
		let held = match bond {
			Bond::None => Bond::None,
			Bond::Money | Bond::Reputation => Bond::Money,
		};
		Self::check_lineage(task, who)?;
		Self::check_standing(task, who, held)
	}

	/// Whether work may be given to anybody now.
	pub(crate) fn check_capacity(task: &TaskOf<T>) -> Result<(), Error<T>> {
		let size = task.conditions.panel.size;
		ensure!(
			T::Review::can_open(task.org, size),
			Error::<T>::TooFewEnforcers
		);
		Self::ensure_room(task.org, &task.conditions)
	}

	/// Gives a task to `who`, whose offer it is, at `price`, to be delivered within `window`. The
	/// price follows at once; the rows of the others are settled next, then the time runs.
	pub(crate) fn award(
		id: TaskId,
		task: &mut TaskOf<T>,
		who: T::AccountId,
		mut offer: OfferOf<T>,
		price: T::Balance,
		window: MomentOf<T>,
	) -> DispatchResult {
		let bond = core::mem::replace(&mut offer.bond, HeldBond::None);
		Self::check_award(task, &who, bond.kind())?;
		Self::check_capacity(task)?;
		Self::check_agreed(id, task, &who)?;
		let limit = T::Parameters::get().claim_limit;
		T::Reputation::begin_claim(task.org, &who, limit)?;
		Self::enter_tier(task, &who)?;
		let added = offer.counter.take().and_then(|(_, deal)| deal);
		let (returned, added) = Self::follow_price(task, price, added)?;
		offer.ask = None;
		Roles::<T>::insert(id, &who, Role::Offer(offer));
		Self::deposit_event(Event::Awarded {
			task: id,
			provider: who.clone(),
			price,
			window,
			returned,
			added,
		});
		let forfeits = task.conditions.entrance.is_sealed();
		let awarded = Awarded { who, bond, window };
		Self::begin_clearing(task, Then::Work(awarded), forfeits);
		Ok(())
	}

	/// Makes the price in escrow the one agreed on: what the requester has put by for it counts first;
	/// it adds what is missing then, or gets back what is too much. Where others have given of it, what
	/// is too much waits for all of them until the end. Gives what returned and what was added.
	pub(crate) fn follow_price(
		task: &mut TaskOf<T>,
		price: T::Balance,
		put_by: Option<DealOf<T>>,
	) -> Result<(T::Balance, T::Balance), DispatchError> {
		let none = T::Balance::zero();
		let there = put_by.map_or(none, |deal| Self::absorb(&mut task.reward, deal));
		let ahead = task.part.ahead.saturating_add(there);
		task.part.ahead = price;
		let requester = task.requester.clone();
		match difference(ahead.into(), price.into()) {
			Difference::Added(missing) => {
				let missing = T::Balance::from(missing);
				if !missing.is_zero() {
					T::Escrow::top_up(&mut task.reward, &requester, missing)?;
				}
				Ok((none, there.saturating_add(missing)))
			}
			Difference::Returned(returned) => {
				let shared = task.funds.givers > 0;
				let returned = T::Balance::from(returned);
				let returned = if shared {
					returned.min(there)
				} else {
					returned
				};
				Self::pay(&mut task.reward, &requester, returned, Purpose::Refund)?;
				Ok((returned, there))
			}
		}
	}

	/// Money that is in escrow already moves from one record to the other alone.
	fn absorb(into: &mut DealOf<T>, deal: DealOf<T>) -> T::Balance {
		into.deposited = into.deposited.saturating_add(deal.left);
		into.left = into.left.saturating_add(deal.left);
		deal.left
	}

	/// The time to deliver runs from now.
	pub(crate) fn begin_work(
		id: TaskId,
		task: &mut TaskOf<T>,
		awarded: AwardedOf<T>,
	) -> DispatchResult {
		let Awarded { who, bond, window } = awarded;
		task.part.window = window;
		let work = Self::work_of(id, task, &who, bond);
		let deadline = Self::begin_part(task, work);
		Self::deposit_event(Event::WorkBegan {
			task: id,
			provider: who,
			deadline,
		});
		Ok(())
	}
}
