//! What must always hold. Iterates over everything: for tests and `try-runtime` only.

use crate::{
	duty::ONE,
	types::{Office, Place, State, MAX_SHIFTS},
	Alumni, BalanceOf, Config, EnforcerOf, Enforcers, MomentOf, Offices, Owed, Pallet, Roster,
};
use alloc::{
	collections::{BTreeMap, BTreeSet},
	vec::Vec,
};
use frame_support::{
	ensure,
	traits::{fungible::Inspect as _, tokens::Fortitude::Polite, tokens::Preservation::Preserve},
};
use munus_primitives::{
	obligation::Seating as _, organizations::Inspect as _, reputation::Inspect as _, OrgId,
};
use sp_runtime::{
	traits::{Saturating, Zero},
	TryRuntimeError,
};

impl<T: Config> Pallet<T> {
	/// Checks every invariant of the office.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let offices: BTreeMap<OrgId, Office> = Offices::<T>::iter().collect();
		ensure!(
			Roster::<T>::iter_keys().all(|(org, _)| offices.contains_key(&org)),
			"a roster has an office"
		);
		Self::check_tickets_have_offices(&offices)?;
		for (org, office) in &offices {
			Self::check_totals(office)?;
			Self::check_roster(*org, office)?;
			Self::check_free_list(*org, office)?;
			Self::check_heads(*org, office)?;
			Self::check_waitlist(*org, office)?;
		}
		Self::check_enforcers(&offices)?;
		Self::check_alumni()?;
		Self::check_fees()
	}

	/// Every end of a notice, grace, leave or appointment, which must be on the agenda once. Unbounded: for
	/// `try_state` only.
	pub fn deadlines() -> Vec<(MomentOf<T>, (OrgId, u32))> {
		Enforcers::<T>::iter()
			.filter_map(|(org, _, record)| Some((record.due()?, (org, record.slot))))
			.collect()
	}

	fn check_totals(office: &Office) -> Result<(), TryRuntimeError> {
		let ledger = &office.ledger;
		let offered = u128::from(ledger.offered).saturating_mul(ONE);
		ensure!(ledger.owed <= offered, "no more is owed than was offered");
		let used = ledger.used.iter().zip(&ledger.acc);
		ensure!(
			used.clone().all(|(used, acc)| used <= acc),
			"a day's duty is part of the total"
		);
		ensure!(
			office.cursor < office.roster_len.max(1),
			"the patrol is on the roster"
		);
		Ok(())
	}

	fn check_roster(org: OrgId, office: &Office) -> Result<(), TryRuntimeError> {
		let mut places = 0u32;
		for (index, place) in Roster::<T>::iter_prefix(org) {
			places = places.saturating_add(1);
			ensure!(index < office.roster_len, "a place is within the roster");
			if let Place::Held(slot) = place {
				let record = Enforcers::<T>::get(org, &slot.who);
				let record = record.ok_or("a place's holder is an enforcer")?;
				ensure!(record.slot == index, "an enforcer holds its own place only");
				ensure!(
					record.shift == slot.shift,
					"place and record name the same shift"
				);
			}
		}
		ensure!(places == office.roster_len, "a roster has no gaps");
		Ok(())
	}

	fn check_free_list(org: OrgId, office: &Office) -> Result<(), TryRuntimeError> {
		let empty = Roster::<T>::iter_prefix(org)
			.filter(|(_, place)| matches!(place, Place::Free { .. }))
			.count();
		let mut seen = BTreeSet::new();
		let mut head = office.free_head;
		while let Some(index) = head {
			ensure!(seen.insert(index), "the list of empty places has no cycle");
			head = match Roster::<T>::get(org, index) {
				Some(Place::Free { next }) => next,
				_ => return Err("the list of empty places names only empty places".into()),
			};
		}
		ensure!(seen.len() == empty, "every empty place is on the list");
		let held = (office.roster_len as usize).saturating_sub(empty);
		ensure!(held == office.held as usize, "places taken are counted");
		Ok(())
	}

	fn check_heads(org: OrgId, office: &Office) -> Result<(), TryRuntimeError> {
		let mut heads = [0u32; MAX_SHIFTS];
		let mut open = 0u32;
		for (_, record) in Enforcers::<T>::iter_prefix(org).filter(|(_, r)| r.state.owes()) {
			let heads = heads
				.get_mut(usize::from(record.shift))
				.ok_or("a shift exists")?;
			*heads = heads.saturating_add(1);
			open = open.saturating_add(record.open_count());
		}
		let freezing = Enforcers::<T>::iter_prefix(org)
			.filter(|(_, record)| matches!(record.state, State::Freezing { .. }))
			.count();
		ensure!(
			freezing == office.freezing as usize,
			"those who asked for leave are counted"
		);
		let absent = Enforcers::<T>::iter_prefix(org)
			.filter(|(_, record)| record.is_active_absent())
			.count();
		ensure!(
			absent == office.absent as usize,
			"those who are active and absent are counted"
		);
		ensure!(
			heads == office.ledger.heads,
			"heads are those who owe, per shift"
		);
		ensure!(open == office.open, "open seats are those of whoever owes");
		Ok(())
	}

	fn check_enforcers(offices: &BTreeMap<OrgId, Office>) -> Result<(), TryRuntimeError> {
		for (org, who, record) in Enforcers::<T>::iter() {
			let office = offices.get(&org).ok_or("an enforcer has an office")?;
			Self::check_enforcer(org, &who, &record, office)?;
		}
		Ok(())
	}

	fn check_enforcer(
		org: OrgId,
		who: &T::AccountId,
		record: &EnforcerOf<T>,
		office: &Office,
	) -> Result<(), TryRuntimeError> {
		let held = match Roster::<T>::get(org, record.slot) {
			Some(Place::Held(slot)) => slot.who == *who,
			_ => false,
		};
		ensure!(held, "an enforcer has a place");
		ensure!(
			record.snap <= office.ledger.acc_of(record.shift),
			"nobody is settled ahead of time"
		);
		ensure!(
			!record.appointed || record.stake.is_none(),
			"the appointed have no stake"
		);
		ensure!(
			record.appointed == record.expires.is_some(),
			"appointments end, and nothing else does"
		);
		ensure!(
			T::Reputation::is_frozen(org, who) == matches!(record.state, State::Frozen { .. }),
			"a standing is frozen while its owner is on leave"
		);
		let panels: BTreeSet<_> = record.open.iter().collect();
		ensure!(
			panels.len() == record.open.len(),
			"no panel has an enforcer twice"
		);
		ensure!(
			record
				.open
				.iter()
				.all(|panel| T::Seating::is_open(*panel, who)),
			"an open seat is open on its panel"
		);
		Ok(())
	}

	fn check_alumni() -> Result<(), TryRuntimeError> {
		for (org, who) in Alumni::<T>::iter_keys() {
			ensure!(
				!Enforcers::<T>::contains_key(org, &who),
				"one in office is no alumnus"
			);
		}
		Ok(())
	}

	fn check_fees() -> Result<(), TryRuntimeError> {
		let mut due = BTreeMap::<OrgId, BalanceOf<T>>::new();
		for (org, _, record) in Enforcers::<T>::iter() {
			let sum = due.entry(org).or_default();
			*sum = sum.saturating_add(record.fees);
		}
		for (org, _, owed) in Owed::<T>::iter() {
			ensure!(!owed.is_zero(), "nothing is owed in vain");
			let sum = due.entry(org).or_default();
			*sum = sum.saturating_add(owed);
		}
		for (org, due) in due {
			let account = T::Organizations::fee_account(org);
			let there = T::Currency::reducible_balance(&account, Preserve, Polite);
			ensure!(
				due <= there,
				"the fee account has what enforcers can collect"
			);
		}
		Ok(())
	}
}
