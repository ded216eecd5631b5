//! The waitlist: who waits for a place, and the lottery that fills one. Tickets never move and
//! those of one sponsor share one, so that coming and going cannot steer a lottery whose
//! randomness is known.

use crate::{
	tickets::{drawn, Candidate, Lottery, Ticket},
	Candidates, Config, Enforcers, Error, Event, Lotteries, Offices, Pallet, TicketOf, Tickets,
};
use codec::Encode;
use frame_support::{
	dispatch::DispatchResult, ensure, pallet_prelude::DispatchError, storage::with_storage_layer,
};
use frame_system::pallet_prelude::BlockNumberFor;
use munus_primitives::{
	agenda::Agenda, organizations::Inspect as _, reputation::Mutate as _, time::DrawRandomness,
	OrgId,
};
use sp_runtime::{
	traits::{BlockNumberProvider, One},
	ArithmeticError,
};

/// Tickets drawn in one go.
pub const DRAWS: u32 = 8;

/// Tickets drawn in a lottery before it is called anew, with those who came since.
pub const MAX_DRAWS: u32 = 64;

type CandidateOf<T> = Candidate<<T as frame_system::Config>::AccountId, BlockNumberFor<T>>;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_join_waitlist(who: T::AccountId, org: OrgId, shift: u8) -> DispatchResult {
		let policy = Self::duty_policy(org)?;
		ensure!(
			T::Organizations::is_member(org, &who),
			Error::<T>::NotMember
		);
		ensure!(
			!Enforcers::<T>::contains_key(org, &who),
			Error::<T>::AlreadyEnlisted
		);
		ensure!(
			!Candidates::<T>::contains_key(org, &who),
			Error::<T>::AlreadyWaiting
		);
		ensure!(
			usize::from(shift) < policy.shifts.len(),
			Error::<T>::UnknownShift
		);
		Self::start(org, &who, &policy)?;
		let stake = Self::lock_stake(org, &who, &policy)?;
		let ticket = Self::queue_up(org, &who)?;
		let prev = match ticket.1 {
			Some(last) => {
				Candidates::<T>::mutate(org, &last, |candidate| {
					if let Some(candidate) = candidate {
						candidate.next = Some(who.clone());
					}
				});
				Some(last)
			}
			None => None,
		};
		let (ticket, next) = (ticket.0, None);
		let since = frame_system::Pallet::<T>::block_number();
		let candidate = Candidate {
			since,
			shift,
			stake,
			ticket,
			prev,
			next,
		};
		Candidates::<T>::insert(org, &who, candidate);
		Self::deposit_event(Event::WaitlistJoined {
			org,
			who,
			shift,
			ticket,
			stake: policy.stake,
		});
		Self::call_lottery(org);
		Ok(())
	}

	/// Puts `who` at the end of its sponsor's ticket; gives the ticket and who was last on it.
	fn queue_up(
		org: OrgId,
		who: &T::AccountId,
	) -> Result<(u32, Option<T::AccountId>), DispatchError> {
		let owner = T::Organizations::sponsor(org, who).unwrap_or_else(|| who.clone());
		Offices::<T>::try_mutate(org, |office| {
			office.waiting = office.waiting.saturating_add(1);
			let shared = TicketOf::<T>::get(org, &owner)
				.and_then(|index| Some((index, Tickets::<T>::get(org, index)?)));
			if let Some((index, Ticket::Held { owner, first, last })) = shared {
				let held = Ticket::Held {
					owner,
					first,
					last: who.clone(),
				};
				Tickets::<T>::insert(org, index, held);
				return Ok((index, Some(last)));
			}
			let index = match office.free_ticket {
				Some(free) => {
					office.free_ticket = match Tickets::<T>::get(org, free) {
						Some(Ticket::Free { next }) => next,
						_ => None,
					};
					free
				}
				None => {
					let end = office.tickets;
					office.tickets = end.checked_add(1).ok_or(ArithmeticError::Overflow)?;
					end
				}
			};
			TicketOf::<T>::insert(org, &owner, index);
			let held = Ticket::Held {
				owner,
				first: who.clone(),
				last: who.clone(),
			};
			Tickets::<T>::insert(org, index, held);
			Ok((index, None))
		})
	}

	pub(crate) fn do_leave_waitlist(who: T::AccountId, org: OrgId) -> DispatchResult {
		let candidate = Self::unqueue(org, &who)?;
		Self::give_back(org, who, candidate)
	}

	fn give_back(org: OrgId, who: T::AccountId, candidate: CandidateOf<T>) -> DispatchResult {
		if let Some(stake) = candidate.stake {
			T::Reputation::unlock(org, &who, stake)?;
		}
		Self::deposit_event(Event::WaitlistLeft { org, who });
		Ok(())
	}

	/// Takes `who` off its ticket; an empty ticket becomes free.
	fn unqueue(org: OrgId, who: &T::AccountId) -> Result<CandidateOf<T>, DispatchError> {
		let gone = Candidates::<T>::take(org, who).ok_or(Error::<T>::NotWaiting)?;
		let link = |at: &Option<T::AccountId>, change: &dyn Fn(&mut CandidateOf<T>)| {
			if let Some(neighbour) = at {
				Candidates::<T>::mutate(org, neighbour, |candidate| {
					if let Some(candidate) = candidate {
						change(candidate);
					}
				});
			}
		};
		link(&gone.prev, &|candidate| candidate.next = gone.next.clone());
		link(&gone.next, &|candidate| candidate.prev = gone.prev.clone());
		Offices::<T>::mutate(org, |office| {
			office.waiting = office.waiting.saturating_sub(1);
			let Some(Ticket::Held { owner, first, last }) = Tickets::<T>::get(org, gone.ticket)
			else {
				return;
			};
			let ticket = match (&gone.prev, &gone.next) {
				(None, None) => {
					TicketOf::<T>::remove(org, &owner);
					let next = office.free_ticket.replace(gone.ticket);
					Ticket::Free { next }
				}
				(None, Some(next)) => Ticket::Held {
					owner,
					first: next.clone(),
					last,
				},
				(Some(prev), None) => Ticket::Held {
					owner,
					first,
					last: prev.clone(),
				},
				(Some(_), Some(_)) => return,
			};
			Tickets::<T>::insert(org, gone.ticket, ticket);
		});
		Ok(gone)
	}

	/// Calls a lottery for the places that are free, if somebody waits and none is under way.
	pub(crate) fn call_lottery(org: OrgId) {
		let office = Offices::<T>::get(org);
		if office.waiting == 0 || Lotteries::<T>::contains_key(org) {
			return;
		}
		let places = Self::duty_policy(org).map_or(0, |policy| office.free_places(policy.places));
		if places == 0 {
			return;
		}
		let places = places.min(office.waiting);
		let lottery = Lottery {
			mark: T::Randomness::mark(),
			places,
			drawn: 0,
			seed: None,
			due: Self::moment_after(T::Randomness::retry_after()),
		};
		T::Lotteries::schedule(lottery.due, org);
		Lotteries::<T>::insert(org, lottery);
		Self::deposit_event(Event::LotteryCalled { org, places });
	}

	/// Goes on with a lottery: fills one place, or draws a few tickets in vain. The agenda calls it
	/// when the lottery is due.
	pub fn on_lottery(org: OrgId) -> DispatchResult {
		let now = T::Clock::current_block_number();
		let Some(mut lottery) = Lotteries::<T>::get(org).filter(|lottery| lottery.due <= now)
		else {
			return Ok(());
		};
		let seed = lottery
			.seed
			.or_else(|| T::Randomness::draw(lottery.mark, &(b"waitlist", org).encode()));
		lottery.seed = seed;
		let wait = match seed {
			None => T::Randomness::retry_after(),
			Some(seed) => {
				let office = Offices::<T>::get(org);
				let free = office.free_places(Self::duty_policy(org)?.places);
				if free > 0 && office.waiting > 0 {
					Self::draw_tickets(org, &mut lottery, seed, office.tickets);
				}
				let over = free == 0 || lottery.places == 0 || lottery.drawn >= MAX_DRAWS;
				if over || office.waiting == 0 {
					Lotteries::<T>::remove(org);
					Self::call_lottery(org);
					return Ok(());
				}
				One::one()
			}
		};
		lottery.due = Self::moment_after(wait);
		T::Lotteries::schedule(lottery.due, org);
		Lotteries::<T>::insert(org, lottery);
		Ok(())
	}

	/// Draws up to [`DRAWS`] tickets, until one wins.
	fn draw_tickets(
		org: OrgId,
		lottery: &mut Lottery<BlockNumberFor<T>, crate::MomentOf<T>>,
		seed: [u8; 32],
		tickets: u32,
	) {
		for _ in 0..DRAWS {
			let index = drawn(seed, lottery.drawn, tickets);
			lottery.drawn = lottery.drawn.saturating_add(1);
			let Some(Ticket::Held { first, .. }) = Tickets::<T>::get(org, index) else {
				continue;
			};
			let waited = Candidates::<T>::get(org, &first)
				.is_some_and(|candidate| candidate.since <= lottery.mark);
			if !waited {
				continue;
			}
			if with_storage_layer(|| Self::admit_winner(org, &first)).is_ok() {
				lottery.places = lottery.places.saturating_sub(1);
				return;
			}
			// Who cannot take the place any more waits no longer.
			let _ = with_storage_layer(|| Self::do_leave_waitlist(first, org));
		}
	}

	fn admit_winner(org: OrgId, who: &T::AccountId) -> DispatchResult {
		ensure!(T::Organizations::is_member(org, who), Error::<T>::NotMember);
		let policy = Self::duty_policy(org)?;
		let Candidate { shift, stake, .. } = Self::unqueue(org, who)?;
		let shift = match usize::from(shift) < policy.shifts.len() {
			true => shift,
			false => 0,
		};
		let stake = || Self::pay_entry(org, who, &policy, stake);
		let (slot, balance) = Self::admit(org, who, shift, &policy, false, stake)?;
		let who = who.clone();
		Self::deposit_event(Event::Admitted {
			org,
			who,
			slot,
			shift,
			balance,
		});
		Ok(())
	}
}
