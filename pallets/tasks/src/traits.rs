//! What the market is to the other rooms.

use crate::{settlement::part, *};
use alloc::vec::Vec;
use munus_primitives::{
	agenda::Weighed,
	escrow::{OpenDeals, Purpose},
	organizations::Inspect as _,
	review::{ItemScores, Outcome, Subject},
	tasks::Matter,
	PanelId, FULL_SCORE,
};
use sp_runtime::traits::Saturating;

impl<T: Config> Pallet<T> {
	/// What the panel of a task's current part scores.
	pub fn matter(id: TaskId, task: &TaskOf<T>) -> Matter {
		Matter::new(id, task.part.index.into())
	}
}

impl<T: Config> Subject<T::AccountId> for Pallet<T> {
	type SubjectId = Matter;
	type Balance = T::Balance;

	fn is_party(matter: &Matter, who: &T::AccountId) -> bool {
		let Some(task) = Tasks::<T>::get(matter.task) else {
			return false;
		};
		// Nobody charges somebody else with copying where work is claimed.
		let charges = !task.conditions.entrance.has_claims();
		task.is_party(who)
			|| task.rows > 0 && Roles::<T>::contains_key(matter.task, who)
			|| Self::is_former(matter.task, who)
			|| charges
				&& Challenges::<T>::get(matter.task, matter.part)
					.is_some_and(|challenge| challenge.who == *who)
			|| Self::is_kin(&task, who)
	}

	fn pay_panel(matter: &Matter, amount: T::Balance) -> DispatchResult {
		let id = matter.task;
		let mut task = Self::get(id)?;
		if matter.part >= Matter::BATCHES {
			return Self::pay_readers(*matter, task, amount);
		}
		ensure!(*matter == Self::matter(id, &task), Error::<T>::NotInReview);
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

	fn on_batch(matter: &Matter, _: PanelId, scores: ItemScores) -> Weighed {
		Self::on_items_scored(*matter, scores)?;
		Ok(T::WeightInfo::on_batch())
	}

	fn on_outcome(matter: &Matter, _: PanelId, outcome: Outcome) -> Weighed {
		let weight = Self::outcome_weight_of(matter)?;
		match matter.part >= Matter::CHALLENGES {
			true => Self::on_challenge_scored(*matter, outcome)?,
			false => Self::on_scored(*matter, outcome)?,
		}
		Ok(weight)
	}

	fn on_outcome_weight() -> Weight {
		Self::outcome_weight()
	}

	fn record_weight() -> Weight {
		T::DbWeight::get().reads_writes(1, 1)
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
		let in_deal = |deal: DealOf<T>| (deal.asset, deal.left);
		let in_row = |role: RoleOf<T>| -> Vec<_> {
			match role {
				Role::Offer(offer) => offer
					.deals()
					.into_iter()
					.map(|deal| (deal.asset.clone(), deal.left))
					.collect(),
				Role::Past | Role::Funder | Role::Entrant(_) => Vec::new(),
			}
		};
		Tasks::<T>::iter_values()
			.flat_map(of)
			.chain(Roles::<T>::iter_values().flat_map(in_row))
			.chain(
				ContestEntries::<T>::iter_values()
					.filter_map(|entry| entry.bond)
					.map(in_deal),
			)
			.chain(Authorships::<T>::iter_values().map(|authorship| in_deal(authorship.bond)))
			.chain(Challenges::<T>::iter_values().map(|challenge| in_deal(challenge.bond)))
			.collect()
	}
}
