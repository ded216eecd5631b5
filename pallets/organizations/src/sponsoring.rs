//! Members who answer for those they invite.

use crate::*;
use frame_support::{ensure, traits::Get, BoundedVec};
use munus_primitives::{
	agenda::Agenda, organizations::Booked, reputation::Decaying, reputation::Inspect as _,
	reputation::Mutate as _, OrgId, Score,
};
use sp_runtime::{
	traits::{BlockNumberProvider, Saturating},
	DispatchError, DispatchResult,
};

/// A verdict of at least this proves that an account was worth inviting.
pub const PROVEN_FROM: Score = 5_000;

/// Of a verdict, each begun span of so many points below 2 000 costs the sponsor a part of its
/// stake, if there was a penalty.
const POINTS_PER_PART: Score = 500;

/// Below this score there is a penalty.
const PENALTY_BELOW: Score = 2_000;

/// How many parts of a sponsor's stake a verdict with a penalty costs.
pub fn parts_lost(score: Score) -> u32 {
	PENALTY_BELOW
		.saturating_sub(score)
		.div_ceil(POINTS_PER_PART)
		.into()
}

/// The parts of a stake; what does not divide is in the last. Parts of nothing are left out.
pub fn parts(stake: Reputation) -> impl Iterator<Item = Reputation> {
	let count = Reputation::from(STAKE_PARTS);
	let part = stake.checked_div(count).unwrap_or_default();
	let last = stake.saturating_sub(part.saturating_mul(count.saturating_sub(1)));
	(1..STAKE_PARTS)
		.map(move |_| part)
		.chain(core::iter::once(last))
		.filter(|part| *part > 0)
}

impl<T: Config> Pallet<T> {
	/// Lets `sponsor` answer for `who`. Gives what it locks.
	pub(crate) fn begin_sponsorship(
		org: OrgId,
		sponsor: &T::AccountId,
		who: &T::AccountId,
		terms: Sponsoring<BlockNumberFor<T>>,
	) -> Result<Reputation, DispatchError> {
		Self::release(org, who, SponsorshipEnd::TakenOver)?;
		if terms.stake == 0 {
			return Ok(0);
		}
		let open = Sponsored::<T>::get(org, sponsor);
		ensure!(
			open < T::MaxSponsorships::get(),
			Error::<T>::TooManySponsorships
		);
		Sponsored::<T>::insert(org, sponsor, open.saturating_add(1));
		let mut locks = BoundedVec::new();
		for part in parts(terms.stake) {
			let lock = T::Standings::lock(org, sponsor, part)?;
			locks
				.try_push(lock)
				.map_err(|_| Error::<T>::TooManySponsorships)?;
		}
		let until = T::Clock::current_block_number().saturating_add(terms.duration);
		T::Agenda::schedule(until, Deadline::Sponsorship(org, who.clone()));
		let sponsorship = Sponsorship {
			sponsor: sponsor.clone(),
			locks,
			until,
		};
		Sponsorships::<T>::insert(org, who, sponsorship);
		Ok(terms.stake)
	}

	/// Ends a sponsorship before its time and unlocks what is left, if there is one.
	pub(crate) fn release(org: OrgId, who: &T::AccountId, end: SponsorshipEnd) -> DispatchResult {
		let Some(sponsorship) = Sponsorships::<T>::get(org, who) else {
			return Ok(());
		};
		T::Agenda::cancel(sponsorship.until, Deadline::Sponsorship(org, who.clone()));
		Self::close_sponsorship(org, who, sponsorship, end)
	}

	fn close_sponsorship(
		org: OrgId,
		who: &T::AccountId,
		sponsorship: SponsorshipFor<T>,
		end: SponsorshipEnd,
	) -> DispatchResult {
		let Sponsorship { sponsor, locks, .. } = sponsorship;
		Sponsorships::<T>::remove(org, who);
		Sponsored::<T>::mutate_exists(org, &sponsor, |open| {
			*open = open
				.map(|open| open.saturating_sub(1))
				.filter(|open| *open > 0);
		});
		let returned = Self::worth(org, &sponsor, &locks);
		for lock in locks {
			T::Standings::unlock(org, &sponsor, lock)?;
		}
		Self::deposit_event(Event::SponsorshipEnded {
			org,
			who: who.clone(),
			sponsor,
			returned,
			end,
		});
		Ok(())
	}

	pub(crate) fn worth(org: OrgId, sponsor: &T::AccountId, locks: &[Decaying]) -> Reputation {
		locks.iter().fold(0, |sum: Reputation, lock| {
			sum.saturating_add(T::Standings::lock_worth(org, sponsor, lock))
		})
	}

	/// The time of a sponsorship is over. Its entry is off the agenda.
	pub(crate) fn expire_sponsorship(org: OrgId, who: &T::AccountId) -> DispatchResult {
		let sponsorship = Sponsorships::<T>::get(org, who).ok_or(Error::<T>::NotDue)?;
		Self::ensure_due(sponsorship.until)?;
		Self::close_sponsorship(org, who, sponsorship, SponsorshipEnd::Expired)
	}

	/// A verdict on the work of `who`: a good one frees its sponsor, a penalty costs it.
	pub(crate) fn answer(org: OrgId, who: &T::AccountId, verdict: Booked) -> DispatchResult {
		if verdict.score >= PROVEN_FROM {
			return Self::release(org, who, SponsorshipEnd::Proven);
		}
		if verdict.penalty == 0 {
			return Ok(());
		}
		let Some(mut sponsorship) = Sponsorships::<T>::get(org, who) else {
			return Ok(());
		};
		let mut burned: Reputation = 0;
		for _ in 0..parts_lost(verdict.score) {
			let Some(lock) = sponsorship.locks.pop() else {
				break;
			};
			let worth = T::Standings::lock_worth(org, &sponsorship.sponsor, &lock);
			burned = burned.saturating_add(worth);
			T::Standings::slash(org, &sponsorship.sponsor, lock)?;
		}
		Self::deposit_event(Event::SponsorSlashed {
			org,
			who: who.clone(),
			sponsor: sponsorship.sponsor.clone(),
			burned,
		});
		let exhausted = sponsorship.locks.is_empty();
		Sponsorships::<T>::insert(org, who, sponsorship);
		if exhausted {
			Self::release(org, who, SponsorshipEnd::Exhausted)?;
		}
		Ok(())
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	proptest! {
		#[test]
		fn parts_should_add_up_to_the_stake_and_fit(stake: Reputation) {
			let parts: Vec<_> = parts(stake).collect();
			prop_assert_eq!(parts.iter().sum::<Reputation>(), stake);
			prop_assert!(parts.len() <= STAKE_PARTS as usize);
			prop_assert!(parts.iter().all(|part| *part > 0));
		}

		#[test]
		fn a_worse_score_should_never_cost_less(a: Score, b: Score) {
			prop_assert!(parts_lost(a.min(b)) >= parts_lost(a.max(b)));
			prop_assert!(parts_lost(a) <= STAKE_PARTS);
		}
	}

	#[test]
	fn parts_lost_should_follow_the_score() {
		let table = [
			(0, 4),
			(500, 3),
			(501, 3),
			(999, 3),
			(1_000, 2),
			(1_500, 1),
			(1_999, 1),
			(2_000, 0),
		];
		for (score, lost) in table {
			assert_eq!(parts_lost(score), lost, "{score}");
		}
	}
}
