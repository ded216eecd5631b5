//! The invariants of rows and of the states that work on them.

use crate::*;
use alloc::collections::BTreeMap;
use munus_primitives::tasks::Bond;
use sp_runtime::{
	traits::{CheckedAdd, Zero},
	TryRuntimeError,
};

impl<T: Config> Pallet<T> {
	pub(super) fn check_rows() -> Result<(), TryRuntimeError> {
		let mut counted = BTreeMap::new();
		for (id, who, role) in Roles::<T>::iter() {
			let task = Tasks::<T>::get(id).ok_or("a row outlives its task")?;
			counted
				.entry(id)
				.and_modify(|n: &mut u32| *n = n.saturating_add(1))
				.or_insert(1u32);
			ensure!(who != task.requester, "a requester has a row");
			if let Role::Offer(offer) = role {
				Self::check_offer(&task, &who, &offer)?;
			}
		}
		for (id, task) in Tasks::<T>::iter() {
			let rows = counted.get(&id).copied().unwrap_or_default();
			ensure!(rows == task.rows, "rows are miscounted");
			ensure!(
				Self::offers_on(&task) <= task.conditions.offers.into(),
				"there are more rows than paid for"
			);
			Self::check_entrance(&task)?;
		}
		Ok(())
	}

	fn check_entrance(task: &TaskOf<T>) -> Result<(), TryRuntimeError> {
		let entrance = &task.conditions.entrance;
		let fits = match &task.state {
			State::Gathering { .. } => *entrance != Entrance::Claim,
			State::Opening { .. } => entrance.is_sealed() || entrance.is_contest(),
			State::Screening { .. } | State::Finals { .. } => entrance.is_contest(),
			State::Contestable { .. } => entrance.is_contest() || entrance.is_retroactive(),
			State::Choosing { .. } => entrance.is_bids() && !entrance.is_lowest(),
			State::Picking { .. } => entrance.is_lowest(),
			_ => true,
		};
		ensure!(fits, "a state does not fit the entrance");
		if task.is_ending()
			&& task.funds.givers == 0
			&& task.funds.of.is_zero()
			&& !entrance.is_contest()
			&& !entrance.is_retroactive()
		{
			let left = [&task.reward, &task.reserve].map(|deal| deal.left);
			ensure!(
				left.iter().all(Zero::is_zero),
				"an ended task still has money"
			);
		}
		Ok(())
	}

	fn check_offer(
		task: &TaskOf<T>,
		who: &T::AccountId,
		offer: &OfferOf<T>,
	) -> Result<(), TryRuntimeError> {
		ensure!(
			offer.order < task.offers,
			"an offer has an order that was never given"
		);
		for deal in offer.deals() {
			let sum = [deal.fees, deal.refunded, deal.left]
				.iter()
				.try_fold(deal.paid, |sum, amount| sum.checked_add(amount));
			ensure!(
				sum == Some(deal.deposited) && deal.left == deal.deposited,
				"money of an offer does not add up"
			);
		}
		if let HeldBond::Money(deal) = &offer.bond {
			let native = T::NativeAsset::get();
			ensure!(
				deal.asset == native,
				"a bid's deposit is not in the native token"
			);
		}
		if let Some((_, Some(deal))) = &offer.counter {
			ensure!(
				deal.asset == task.reward.asset,
				"what a counter-offer adds is in another asset"
			);
		}
		let sealed = matches!(offer.ask, Some(Ask::Sealed(_)));
		ensure!(
			!sealed || task.conditions.entrance.is_sealed(),
			"a seal in an open auction"
		);
		let held = offer.bond.kind() != Bond::None;
		ensure!(!sealed || held, "a seal has no deposit");
		let holds = task.holders().iter().any(|(holder, _)| *holder == who)
			|| task.awarded().is_some_and(|awarded| awarded.who == *who)
			|| task.submission().is_some_and(|s| s.provider() == who);
		ensure!(
			!(holds && held),
			"who holds the task has a deposit in its offer"
		);
		if let Some(offered) = offer.offered() {
			let most = Self::ceiling(task).into();
			let lowest = task.conditions.entrance.is_lowest();
			let waits = matches!(task.state, State::Gathering { .. } | State::Picking { .. });
			ensure!(
				!(lowest && waits) || offered.price <= most,
				"a bid is above the price"
			);
		}
		Ok(())
	}
}
