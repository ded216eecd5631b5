//! What both sides agree on while somebody works: other terms, or an end.

use crate::{settlement::split, *};
use munus_primitives::{escrow::Purpose, organizations::Inspect as _, FULL_SCORE};
use sp_runtime::traits::Saturating;

impl<T: Config> Pallet<T> {
	/// The price of what is not settled yet.
	pub(crate) fn ahead(task: &TaskOf<T>) -> T::Balance {
		task.part.ahead
	}

	/// The time to deliver that was agreed on.
	pub(crate) fn window_of(task: &TaskOf<T>) -> Option<MomentOf<T>> {
		match task.state {
			State::Working { .. } => Some(task.part.window),
			_ => None,
		}
	}

	/// The deadline, if that were the time to deliver.
	pub(crate) fn deadline_with(task: &TaskOf<T>, window: MomentOf<T>) -> Option<MomentOf<T>> {
		match &task.state {
			State::Working { work, .. } => Some(work.since.saturating_add(window)),
			_ => None,
		}
	}

	/// Carries out other terms of work in progress. Its entry must be off the agenda.
	pub(crate) fn amend(
		id: TaskId,
		mut task: TaskOf<T>,
		provider: T::AccountId,
		mut offer: OfferOf<T>,
		price: T::Balance,
		window: MomentOf<T>,
	) -> DispatchResult {
		let until = Self::deadline_with(&task, window).ok_or(Error::<T>::NotNegotiable)?;
		let put_by = offer.counter.take().and_then(|(_, deal)| deal);
		offer.ask = None;
		Roles::<T>::insert(id, &provider, Role::Offer(offer));
		let (returned, added) = Self::follow_price(&mut task, price, put_by)?;
		task.part.window = window;
		if let State::Working { deadline, .. } = &mut task.state {
			*deadline = until;
		}
		Self::save(id, None, task);
		Self::deposit_event(Event::Amended {
			task: id,
			provider,
			price,
			deadline: until,
			returned,
			added,
		});
		Ok(())
	}

	/// Ends work in progress for `pay` of its price, of which class and levy are taken as of any
	/// pay for work that no panel has read. Its entry must be off the agenda.
	pub(crate) fn end_by_both(id: TaskId, mut task: TaskOf<T>, pay: T::Balance) -> DispatchResult {
		let (work, _) = Self::ensure_working(&task)?;
		let provider = work.who.clone();
		let split = split(pay.into(), FULL_SCORE, task.conditions.class);
		let native = task.reward.asset == T::NativeAsset::get();
		let levied = if native { split.provider } else { 0 };
		let levy = Self::levy_of(levied, task.conditions.audit.levy);
		let treasury = T::Organizations::treasury(task.org);
		let to_treasury = split.treasury.into();
		Self::pay(&mut task.reward, &treasury, to_treasury, Purpose::Pay)?;
		Self::pay_levy(task.org, &mut task.reward, levy.into())?;
		let paid: T::Balance = split.provider.saturating_sub(levy).into();
		let retained = task.part.retained;
		let (refunded, returned) = Self::part_ways(id, task, work, paid)?;
		Self::deposit_event(Event::EndedByBoth {
			task: id,
			provider,
			paid,
			retained,
			treasury: to_treasury,
			levy: levy.into(),
			refunded,
			returned,
		});
		Ok(())
	}
}
