//! Opening sealed bids.

use crate::*;
use alloc::collections::BTreeSet;
use codec::Encode;
use frame_support::Hashable;
use munus_primitives::sealed::{Domain, Sealed};

/// The tag of a task's seed.
const SEED_TAG: &[u8; 16] = b"munus/seed/task ";

/// The most seals that one call opens.
pub const MAX_OPENINGS: u32 = 16;

/// What bids of a task are sealed under: `blake2_256("munus/seed/task " ‖ SCALE(task))`.
pub fn seed_of(task: TaskId) -> [u8; 32] {
	(*SEED_TAG, task).blake2_256()
}

/// Seals a bid.
pub fn seal_bid<AccountId: Encode, Balance: Encode, Moment: Encode>(
	task: TaskId,
	who: &AccountId,
	(price, window, plan): (Balance, Moment, [u8; 32]),
	salt: &[u8; 32],
) -> Sealed {
	Sealed::new(
		Domain::Bid,
		&seed_of(task),
		who,
		&(price, window, plan),
		salt,
	)
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_open_bid(opening: OpeningOf<T>) -> DispatchResult {
		let BidOpening {
			task: id,
			who,
			price,
			window,
			plan,
			..
		} = opening.clone();
		let mut offer = Self::check_opening(&opening)?;
		let plan = Some(plan);
		offer.ask = Some(Ask::Stated(Proposal::Change {
			price,
			window,
			plan,
			scope: None,
		}));
		Roles::<T>::insert(id, &who, Role::Offer(offer));
		Self::deposit_event(Event::BidOpened {
			task: id,
			who,
			price,
			window,
			plan: opening.plan,
		});
		Ok(())
	}

	/// The same check for the call and for its being feeless.
	fn check_opening(opening: &OpeningOf<T>) -> Result<OfferOf<T>, Error<T>> {
		let BidOpening {
			task: id,
			who,
			price,
			window,
			plan,
			salt,
		} = opening;
		let task = Self::get(*id)?;
		let State::Opening { until } = &task.state else {
			return Err(Error::<T>::NotOpening);
		};
		ensure!(Self::now() < *until, Error::<T>::WindowClosed);
		let offer = Self::offer(*id, who)?;
		let Some(Ask::Sealed(sealed)) = &offer.ask else {
			return Err(Error::<T>::NotSealed);
		};
		ensure!(
			*sealed == seal_bid(*id, who, (*price, *window, *plan), salt),
			Error::<T>::SealMismatch
		);
		// Nobody loses a deposit because a funder has left since the seal was made.
		Self::check_bid_terms(&task, *price, *window, Self::ceiling(&task))?;
		Ok(offer)
	}

	pub(crate) fn do_open_bids(openings: OpeningsOf<T>) -> DispatchResult {
		openings.into_iter().try_for_each(Self::do_open_bid)
	}

	pub(crate) fn openings_are_feeless(openings: &[OpeningOf<T>]) -> bool {
		let mut seen = BTreeSet::new();
		!openings.is_empty()
			&& openings.iter().all(|opening| {
				seen.insert((opening.task, opening.who.encode()))
					&& Self::check_opening(opening).is_ok()
			})
	}
}
