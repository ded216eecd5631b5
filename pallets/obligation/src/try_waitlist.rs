//! What must always hold of the waitlist. Iterates over everything: for tests and `try-runtime`
//! only.

use crate::{
	types::{Office, Ticket},
	Candidates, Config, Enforcers, Lotteries, MomentOf, Pallet, TicketOf, Tickets,
};
use alloc::{
	collections::{BTreeMap, BTreeSet},
	vec::Vec,
};
use frame_support::ensure;
use munus_primitives::OrgId;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Every lottery under way, which must be on the agenda once. Unbounded: for `try_state` only.
	pub fn lotteries() -> Vec<(MomentOf<T>, OrgId)> {
		Lotteries::<T>::iter()
			.map(|(org, lottery)| (lottery.due, org))
			.collect()
	}

	pub(crate) fn check_tickets_have_offices(
		offices: &BTreeMap<OrgId, Office>,
	) -> Result<(), TryRuntimeError> {
		ensure!(
			Tickets::<T>::iter_keys().all(|(org, _)| offices.contains_key(&org))
				&& Lotteries::<T>::iter_keys().all(|org| offices.contains_key(&org)),
			"a waitlist has an office"
		);
		Ok(())
	}

	pub(crate) fn check_waitlist(org: OrgId, office: &Office) -> Result<(), TryRuntimeError> {
		let mut waiting = BTreeSet::new();
		let (mut free, mut held) = (BTreeMap::new(), 0usize);
		for (index, ticket) in Tickets::<T>::iter_prefix(org) {
			ensure!(index < office.tickets, "a ticket is one of the waitlist's");
			match ticket {
				Ticket::Free { next } => {
					free.insert(index, next);
				}
				Ticket::Held { owner, first, last } => {
					held = held.saturating_add(1);
					ensure!(
						TicketOf::<T>::get(org, &owner) == Some(index),
						"a ticket is found by its owner"
					);
					Self::check_ticket(org, index, first, last, &mut waiting)?;
				}
			}
		}
		ensure!(
			TicketOf::<T>::iter_prefix(org).count() == held,
			"an owner has one ticket"
		);
		let all = held.saturating_add(free.len());
		ensure!(all == office.tickets as usize, "tickets have no gaps");
		ensure!(
			waiting.len() == office.waiting as usize
				&& waiting.len() == Candidates::<T>::iter_prefix(org).count(),
			"whoever waits has a ticket, and is counted"
		);
		let mut head = office.free_ticket;
		while let Some(index) = head {
			head = free
				.remove(&index)
				.ok_or("the list of empty tickets names each once")?;
		}
		ensure!(free.is_empty(), "every empty ticket is on the list");
		Ok(())
	}

	fn check_ticket(
		org: OrgId,
		ticket: u32,
		first: T::AccountId,
		last: T::AccountId,
		waiting: &mut BTreeSet<T::AccountId>,
	) -> Result<(), TryRuntimeError> {
		let (mut at, mut prev) = (Some(first), None);
		while let Some(who) = at {
			let candidate = Candidates::<T>::get(org, &who).ok_or("a ticket names who waits")?;
			ensure!(waiting.insert(who.clone()), "nobody waits twice");
			ensure!(
				candidate.ticket == ticket && candidate.prev == prev,
				"those on a ticket stand in a row"
			);
			ensure!(
				!Enforcers::<T>::contains_key(org, &who),
				"nobody in office waits"
			);
			(at, prev) = (candidate.next, Some(who));
		}
		ensure!(prev == Some(last), "a ticket knows who came last");
		Ok(())
	}
}
