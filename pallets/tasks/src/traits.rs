//! What the market is to the other rooms.

use crate::{settlement::part, *};
use alloc::vec::Vec;
use munus_primitives::{
	escrow::{OpenDeals, Purpose},
	organizations::Inspect as _,
	review::{Outcome, Subject},
	PanelId, FULL_SCORE,
};
use sp_runtime::traits::Saturating;

impl<T: Config> Subject<T::AccountId> for Pallet<T> {
	type SubjectId = TaskId;
	type Balance = T::Balance;

	fn is_party(id: &TaskId, who: &T::AccountId) -> bool {
		Tasks::<T>::get(id).is_some_and(|task| task.is_party(who))
	}

	fn pay_panel(id: &TaskId, amount: T::Balance) -> DispatchResult {
		let mut task = Self::get(*id)?;
		let share = part(amount.into(), task.conditions.protocol_share, FULL_SCORE).into();
		let sum = amount.saturating_add(share);
		let purse = match &mut task.state {
			State::InReview { fees, .. } => {
				*fees = fees.saturating_add(sum);
				&mut task.reserve
			}
			State::InAppeal { appeal, .. } => &mut appeal.bond,
			_ => return Err(Error::<T>::NotInReview.into()),
		};
		ensure!(sum <= purse.left, Error::<T>::ReserveShort);
		let enforcers = T::Organizations::fee_account(task.org);
		Self::pay(purse, &enforcers, amount, Purpose::Fee)?;
		Self::pay(purse, &T::ProtocolAccount::get(), share, Purpose::Fee)?;
		Tasks::<T>::insert(id, task);
		Ok(())
	}

	fn on_outcome(id: &TaskId, _: PanelId, outcome: Outcome) -> DispatchResult {
		Self::on_scored(*id, outcome)
	}

	fn on_outcome_weight() -> Weight {
		T::WeightInfo::on_outcome()
			.max(T::WeightInfo::on_outcome_appeal())
			.max(T::WeightInfo::on_outcome_audit())
	}
}

impl<T: Config> OpenDeals<T::AssetId, T::Balance> for Pallet<T> {
	fn open_deals() -> Vec<(T::AssetId, T::Balance)> {
		let of = |task: TaskOf<T>| -> Vec<_> {
			task.deals()
				.into_iter()
				.map(|deal| (deal.asset.clone(), deal.left))
				.collect()
		};
		Tasks::<T>::iter_values().flat_map(of).collect()
	}
}
