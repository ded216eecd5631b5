//! Proposing other terms to the other side.

use crate::{
	offers::{accepting::Words, Stage},
	rules::bids::{difference, Difference},
	*,
};
use sp_runtime::traits::Zero;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_counter(
		who: T::AccountId,
		id: TaskId,
		provider: T::AccountId,
		proposal: ProposalOf<T>,
		words: Words<T>,
		max_total: T::Balance,
	) -> DispatchResult {
		let mut task = Self::get(id)?;
		let by_requester = task.requester == who;
		ensure!(by_requester || provider == who, Error::<T>::NotParty);
		let stage = Self::ensure_negotiable(&task, &provider)?;
		Self::ensure_scope(&proposal, &words)?;
		Self::check_proposal(id, &task, stage, &proposal)?;
		let was = task.due();
		let mut offer = Self::offer_or_new(id, &mut task, &provider, stage)?;
		let closed = matches!(offer.ask, Some(Ask::Sealed(_)));
		ensure!(!closed, Error::<T>::NotNegotiable);
		let mut put_by = Zero::zero();
		if by_requester {
			let asked = matches!(&offer.ask, Some(Ask::Stated(asked)) if *asked == proposal);
			ensure!(!asked, Error::<T>::NothingChanges);
			put_by = Self::put_by(&task, &mut offer, proposal.clone(), max_total)?;
		} else {
			offer.ask = Some(Ask::Stated(proposal.clone()));
		}
		Self::set_row(id, &mut task, &provider, Role::Offer(offer))?;
		Self::save(id, was, task);
		Self::deposit_event(Event::Countered {
			task: id,
			provider,
			by: who,
			proposal,
			scope: words,
			put_by,
		});
		Ok(())
	}

	/// The offer there is; whoever works on a task without having bid gets one.
	fn offer_or_new(
		id: TaskId,
		task: &mut TaskOf<T>,
		provider: &T::AccountId,
		stage: Stage,
	) -> Result<OfferOf<T>, Error<T>> {
		let offer = Self::offer(id, provider);
		if stage != Stage::Working || offer.is_ok() {
			return offer;
		}
		Ok(Self::new_offer(task))
	}

	/// Takes what the requester's proposal would add to the price, and returns what an earlier one
	/// had put by. Gives how much is put by now.
	fn put_by(
		task: &TaskOf<T>,
		offer: &mut OfferOf<T>,
		proposal: ProposalOf<T>,
		max_total: T::Balance,
	) -> Result<T::Balance, DispatchError> {
		if let Some((_, Some(deal))) = offer.counter.take() {
			Self::close(deal, &task.requester)?;
		}
		let more: T::Balance = match &proposal {
			Proposal::Change { price, .. } => {
				match difference(Self::ahead(task).into(), (*price).into()) {
					Difference::Added(more) => more.into(),
					Difference::Returned(_) => Zero::zero(),
				}
			}
			Proposal::End { .. } => Zero::zero(),
		};
		if more.is_zero() {
			offer.counter = Some((proposal, None));
			return Ok(more);
		}
		let native = task.reward.asset == T::NativeAsset::get();
		ensure!(!native || more <= max_total, Error::<T>::MaxTotalExceeded);
		let asset = task.reward.asset.clone();
		let deal = Self::open_deal(&task.requester, asset, more, task.org)?;
		offer.counter = Some((proposal, Some(deal)));
		Ok(more)
	}

	/// Whether a proposal could be carried out now.
	pub(crate) fn check_proposal(
		id: TaskId,
		task: &TaskOf<T>,
		stage: Stage,
		proposal: &ProposalOf<T>,
	) -> Result<(), Error<T>> {
		Self::ensure_terms_free(task, stage == Stage::Working, proposal)?;
		let ahead = Self::ahead(task);
		let (price, window, scope) = match proposal {
			Proposal::End { pay } => {
				ensure!(stage == Stage::Working, Error::<T>::NotNegotiable);
				ensure!(*pay <= ahead, Error::<T>::EndTooHigh);
				return Ok(());
			}
			Proposal::Change {
				price,
				window,
				scope,
				..
			} => (*price, *window, scope),
		};
		Self::ensure_budget(
			&task.reward.asset,
			price,
			task.conditions.class,
			&T::Parameters::get(),
		)?;
		Self::window(Some(window), window)?;
		if price > ahead {
			Self::ensure_borne(id, task, price)?;
		}
		if stage != Stage::Working {
			return Ok(());
		}
		let same = price == ahead && scope.is_none() && Some(window) == Self::window_of(task);
		ensure!(!same, Error::<T>::NothingChanges);
		let later = Self::deadline_with(task, window).is_some_and(|at| at > Self::now());
		ensure!(later, Error::<T>::DurationOutOfBounds);
		Ok(())
	}
}
