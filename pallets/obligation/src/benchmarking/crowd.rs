//! Rosters and waitlists of any length, put straight into storage: what is measured on them must
//! cost the same whatever their length.

use crate::{
	types::{Candidate, Enforcer, Place, State, Ticket, SEATS_PER_DECLINE},
	*,
};
use frame_benchmarking::account;
use munus_primitives::{
	agenda::Agenda as _,
	obligation::{Slot, SKILL_START},
	OrgId,
};
use sp_runtime::traits::BlockNumberProvider as _;

/// The holder of the `n`-th place that [`fill`] has filled.
pub fn holder<T: Config>(n: u32) -> T::AccountId {
	account("holder", n, 0)
}

/// The `n`-th of those who wait.
pub fn waiter<T: Config>(n: u32) -> T::AccountId {
	account("waiter", n, 0)
}

/// Puts so many enforcers on an empty roster, all in the first shift and with a review of work
/// owed.
pub fn fill<T: Config>(org: OrgId, count: u32) {
	let mut office = Offices::<T>::get(org);
	let joined = frame_system::Pallet::<T>::block_number();
	for slot in 0..count {
		let who = holder::<T>(slot);
		let place = Slot {
			who: who.clone(),
			joined,
			shift: 0,
			sponsor: None,
		};
		Roster::<T>::insert(org, slot, Place::Held(place));
		Enforcers::<T>::insert(org, who, record::<T>(slot, office.ledger.acc_of(0)));
		office.ledger.take_on(0);
	}
	(office.roster_len, office.held) = (count, count);
	Offices::<T>::insert(org, office);
}

fn record<T: Config>(slot: u32, snap: u128) -> EnforcerOf<T> {
	Enforcer {
		slot,
		shift: 0,
		balance: -duty::surplus(1),
		snap,
		skill: SKILL_START,
		reviews: 0,
		open: Default::default(),
		fees: Default::default(),
		accrued: Default::default(),
		stake: None,
		appointed: false,
		expires: None,
		missed: 0,
		drawn: SEATS_PER_DECLINE,
		moved: None,
		allowance: Default::default(),
		state: State::Active,
	}
}

/// Lets so many wait on an empty waitlist, each on a ticket of its own.
pub fn queue<T: Config>(org: OrgId, count: u32) {
	let since = frame_system::Pallet::<T>::block_number();
	for ticket in 0..count {
		let who = waiter::<T>(ticket);
		let candidate = Candidate {
			since,
			shift: 0,
			stake: None,
			ticket,
			prev: None,
			next: None,
		};
		Candidates::<T>::insert(org, &who, candidate);
		TicketOf::<T>::insert(org, &who, ticket);
		let held = Ticket::Held {
			owner: who.clone(),
			first: who.clone(),
			last: who,
		};
		Tickets::<T>::insert(org, ticket, held);
	}
	Offices::<T>::mutate(org, |office| {
		(office.waiting, office.tickets) = (count, count)
	});
}

/// Lets the deficit of a holder exceed the ban buffer. The next to settle it books the ban.
pub fn run_into_debt<T: Config>(org: OrgId, who: &T::AccountId) {
	let policy = Pallet::<T>::duty_policy(org).unwrap();
	Enforcers::<T>::mutate(org, who, |record| {
		let owed = duty::surplus(policy.ban_buffer.saturating_add(1));
		record.as_mut().unwrap().balance = owed.saturating_neg();
	});
}

/// Books the ban of a holder whose grace ends at once.
pub fn ban<T: Config>(org: OrgId, who: &T::AccountId) -> u32 {
	run_into_debt::<T>(org, who);
	Pallet::<T>::update(org, who, |record, office, _| {
		let until = T::Clock::current_block_number();
		Pallet::<T>::enter(org, record, office, State::Banned { until });
		Ok(record.slot)
	})
	.unwrap()
}

/// A lottery for one place that a ticket drawn first will win; gives who has that ticket and makes
/// it a member.
pub fn draw_for<T: Config>(org: OrgId) -> T::AccountId {
	let seed = [7; 32];
	let tickets = Offices::<T>::get(org).tickets;
	let winner = waiter::<T>(tickets::drawn(seed, 0, tickets));
	T::BenchmarkHelper::join(org, &winner);
	let now = T::Clock::current_block_number();
	Lotteries::<T>::mutate(org, |lottery| {
		let lottery = lottery.as_mut().unwrap();
		T::Lotteries::cancel(lottery.due, org);
		(lottery.seed, lottery.due, lottery.places) = (Some(seed), now, 1);
		T::Lotteries::schedule(now, org);
	});
	winner
}
