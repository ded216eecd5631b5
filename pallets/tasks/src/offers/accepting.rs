//! Accepting what the other side proposes.

use crate::{offers::Stage, *};
use alloc::vec::Vec;
use frame_support::Hashable;
use munus_primitives::agenda::Agenda;
use sp_runtime::traits::{Saturating, Zero};

/// The hash that stands for the words of a scope: `blake2_256(SCALE(uri, content hash))`.
pub fn scope_of(uri: &[u8], content_hash: &[u8; 32]) -> [u8; 32] {
	(uri.to_vec(), *content_hash).blake2_256()
}

/// Where the words of a changed scope are, and their hash.
pub(crate) type Words<T> = Option<(UriOf<T>, [u8; 32])>;

impl<T: Config> Pallet<T> {
	pub(crate) fn scope(scope: Option<(Vec<u8>, [u8; 32])>) -> Result<Words<T>, Error<T>> {
		let Some((uri, hash)) = scope else {
			return Ok(None);
		};
		let uri = uri.try_into().map_err(|_| Error::<T>::UriTooLong)?;
		Ok(Some((uri, hash)))
	}

	pub(crate) fn do_accept_offer(
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
		let offer = Self::offer(id, &provider)?;
		let proposed = if by_requester {
			match &offer.ask {
				Some(Ask::Stated(proposed)) => Some(proposed),
				_ => None,
			}
		} else {
			offer.counter.as_ref().map(|(proposed, _)| proposed)
		};
		let proposed = proposed.ok_or(Error::<T>::NoOffer)?;
		ensure!(*proposed == proposal, Error::<T>::OfferChanged);
		Self::ensure_scope(&proposal, &words)?;
		Self::check_proposal(id, &task, stage, &proposal)?;
		let (missing, more) = Self::taken_by(id, &task, &proposal, &offer, &words)?;
		if by_requester {
			let native = task.reward.asset == T::NativeAsset::get();
			let price = if native { missing } else { Zero::zero() };
			let taken = price.saturating_add(more);
			ensure!(taken <= max_total, Error::<T>::MaxTotalExceeded);
		} else {
			ensure!(missing.is_zero(), Error::<T>::OfferChanged);
		}
		if let Some(due) = task.due() {
			T::Agenda::cancel(due, id);
		}
		match (proposal, stage) {
			(Proposal::Change { price, window, .. }, Stage::Gathering | Stage::Choosing) => {
				Self::change_scope(id, &task, words)?;
				Self::award(id, &mut task, provider, offer, price, window)?;
				Self::clear_rows(id, task)
			}
			(Proposal::Change { price, window, .. }, _) => {
				Self::change_scope(id, &task, words)?;
				Self::amend(id, task, provider, offer, price, window)
			}
			(Proposal::End { pay }, _) => Self::end_by_both(id, task, pay),
		}
	}

	/// What accepting takes of the requester in the native token: what the price lacks, and what the
	/// longer words cost more.
	fn taken_by(
		id: TaskId,
		task: &TaskOf<T>,
		proposal: &ProposalOf<T>,
		offer: &OfferOf<T>,
		words: &Words<T>,
	) -> Result<(T::Balance, T::Balance), Error<T>> {
		let Proposal::Change { price, .. } = proposal else {
			return Ok((Zero::zero(), Zero::zero()));
		};
		let put_by = offer.counter.as_ref().and_then(|(_, deal)| deal.as_ref());
		let there = put_by.map_or_else(Zero::zero, |deal| deal.left);
		let missing = price.saturating_sub(Self::ahead(task).saturating_add(there));
		let Some((uri, _)) = words else {
			return Ok((missing, Zero::zero()));
		};
		let details = TaskDetails::<T>::get(id).ok_or(Error::<T>::UnknownTask)?;
		let text = details.title.len().saturating_add(uri.len());
		let more = Self::more_deposit(task, &details, text);
		Ok((missing, more))
	}

	/// The words must be given where the scope changes, and be those that were proposed.
	pub(crate) fn ensure_scope(proposal: &ProposalOf<T>, words: &Words<T>) -> Result<(), Error<T>> {
		let scope = match proposal {
			Proposal::Change { scope, .. } => *scope,
			Proposal::End { .. } => None,
		};
		let given = words.as_ref().map(|(uri, hash)| scope_of(uri, hash));
		ensure!(scope == given, Error::<T>::ScopeMismatch);
		Ok(())
	}

	/// The words of the task become the ones agreed on, and the requester's deposit follows.
	pub(crate) fn change_scope(id: TaskId, task: &TaskOf<T>, words: Words<T>) -> DispatchResult {
		let Some((uri, content_hash)) = words else {
			return Ok(());
		};
		let details = TaskDetails::<T>::get(id).ok_or(Error::<T>::UnknownTask)?;
		let words = posting::Words {
			title: details.title.clone(),
			uri,
			content_hash,
		};
		Self::set_words(id, task, details, words)
	}
}
