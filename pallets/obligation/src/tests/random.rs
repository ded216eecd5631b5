//! Random calls and reports: whatever happens, the invariants hold and nothing earned is lost.

use super::*;
use crate::Candidates;
use frame_support::storage::with_storage_layer;
use munus_primitives::obligation::Setback;
use proptest::prelude::*;

const WHO: core::ops::RangeInclusive<AccountId> = 1..=6;

#[derive(Clone, Debug)]
pub(super) enum Step {
	Enlist(AccountId, u8),
	Appoint(AccountId),
	Resign(AccountId),
	Collect(AccountId),
	Offer(u32),
	Seat(AccountId, PanelId),
	Unseat(AccountId, PanelId),
	Review(AccountId, PanelId, bool),
	Volunteer(AccountId, PanelId),
	Missed(AccountId, PanelId),
	Declined(AccountId, PanelId),
	Freeze(AccountId),
	Unfreeze(AccountId),
	Restore(AccountId, u32),
	Present(AccountId),
	Shift(AccountId, u8),
	Audit(AccountId, u16),
	Join(AccountId, u8),
	LeaveWaitlist(AccountId),
	Places(u32),
	Day,
	Patrol,
	Wait(u64),
}

pub(super) fn step() -> impl Strategy<Value = Step> {
	let panel = 0..3u64;
	prop_oneof![
		4 => (WHO, 0..3u8).prop_map(|(who, shift)| Step::Enlist(who, shift)),
		1 => WHO.prop_map(Step::Appoint),
		2 => WHO.prop_map(Step::Resign),
		2 => WHO.prop_map(Step::Collect),
		5 => (1..2_000u32).prop_map(Step::Offer),
		6 => (WHO, panel.clone()).prop_map(|(who, panel)| Step::Seat(who, panel)),
		1 => (WHO, panel.clone()).prop_map(|(who, panel)| Step::Unseat(who, panel)),
		4 => (WHO, panel.clone(), any::<bool>()).prop_map(|(who, panel, ok)| Step::Review(who, panel, ok)),
		2 => (WHO, panel.clone()).prop_map(|(who, panel)| Step::Volunteer(who, panel)),
		1 => (WHO, panel.clone()).prop_map(|(who, panel)| Step::Missed(who, panel)),
		1 => (WHO, panel).prop_map(|(who, panel)| Step::Declined(who, panel)),
		2 => WHO.prop_map(Step::Freeze),
		1 => WHO.prop_map(Step::Unfreeze),
		1 => (WHO, 1..4u32).prop_map(|(who, reviews)| Step::Restore(who, reviews)),
		1 => WHO.prop_map(Step::Present),
		1 => (WHO, 0..3u8).prop_map(|(who, shift)| Step::Shift(who, shift)),
		1 => (WHO, 0..11_000u16).prop_map(|(who, stake)| Step::Audit(who, stake)),
		3 => (WHO, 0..2u8).prop_map(|(who, shift)| Step::Join(who, shift)),
		1 => WHO.prop_map(Step::LeaveWaitlist),
		1 => (1..6u32).prop_map(Step::Places),
		1 => Just(Step::Day),
		4 => Just(Step::Patrol),
		3 => (1..25u64).prop_map(Step::Wait),
	]
}

/// Runs a step as the chain would, in a storage layer; gives the fees booked and taken back.
pub(super) fn apply(step: Step) -> (Balance, Balance) {
	let mut taken = 0;
	let result = with_storage_layer(|| match step {
		Step::Enlist(who, shift) => Obligation::enlist(signed(who), ORG, shift),
		Step::Appoint(who) => Obligation::appoint(signed(ADMIN), ORG, who, None),
		Step::Resign(who) => Obligation::resign(signed(who), ORG),
		Step::Collect(who) => Obligation::collect(signed(who), ORG),
		Step::Offer(seats) => Obligation::offered(ORG, seats),
		Step::Seat(who, panel) => Obligation::seat(ORG, &who, panel),
		Step::Unseat(who, panel) => Obligation::unseat(ORG, &who, panel),
		Step::Review(who, panel, counts) => {
			Obligation::reviewed(ORG, &who, panel, Reviewed { counts, ..review() })
		}
		Step::Volunteer(who, panel) => Obligation::volunteer(ORG, &who, panel),
		Step::Missed(who, panel) => Obligation::missed(ORG, &who, panel),
		Step::Declined(who, panel) => Obligation::declined(ORG, &who, panel).map(|_| ()),
		Step::Freeze(who) => Obligation::freeze(signed(who), ORG),
		Step::Unfreeze(who) => Obligation::unfreeze(signed(who), ORG),
		Step::Restore(who, reviews) => Obligation::restore(signed(who), ORG, reviews),
		Step::Present(who) => Obligation::present(signed(who), ORG),
		Step::Shift(who, shift) => Obligation::change_shift(signed(who), ORG, shift),
		Step::Audit(who, stake) => {
			let setback = Setback {
				fee: 70,
				credit: true,
				skill: SKILL_START,
				stake,
			};
			taken = Obligation::audited(ORG, &who, setback);
			Ok(())
		}
		Step::Join(who, shift) => Obligation::join_waitlist(signed(who), ORG, shift),
		Step::LeaveWaitlist(who) => Obligation::leave_waitlist(signed(who), ORG),
		Step::Places(places) => {
			set_rules(places);
			Ok(())
		}
		Step::Day => {
			set_time(Obligation::unix() + 86_400);
			Ok(())
		}
		Step::Patrol => Obligation::patrol(ORG).map(|_| ()),
		Step::Wait(blocks) => {
			run_to(System::block_number() + blocks);
			Ok(())
		}
	});
	match step {
		Step::Review(..) if result.is_ok() => (review().fee, 0),
		_ => (0, taken),
	}
}

fn fees_of(who: AccountId) -> Balance {
	let held = Enforcers::<Test>::get(ORG, who).map_or(0, |record| record.fees);
	held + Obligation::owed(ORG, who) + Balances::free_balance(who)
}

fn assert_stakes_are_locked() {
	for who in WHO {
		let waiting = Candidates::<Test>::get(ORG, who).and_then(|candidate| candidate.stake);
		let held = Enforcers::<Test>::get(ORG, who).and_then(|record| record.stake);
		let stake = held.or(waiting);
		assert_eq!(
			locked(who),
			stake.map_or(0, |stake| stake.mantissa),
			"enforcer {who}"
		);
	}
}

pub(super) fn set_rules(places: u32) {
	with_policy(|policy| {
		policy.shifts = vec![[0xFF; 21], [0x0F; 21]].try_into().unwrap();
		policy.throttle_buffer = 2;
		policy.ban_buffer = 6;
		policy.debt_cap = 9;
		policy.places = places;
		policy.floor = 2;
		policy.removals_per_day = 1;
		policy.term = 60;
		policy.leave = 30;
		policy.leave_interval = 10;
		policy.restores = 5;
		policy.entry_burn = 500;
	});
}

/// Closes what is open and lets time run: whoever is on the way out gets there, leave ends, and
/// free places are filled, until nobody waits or no place is free. Whether that is so.
pub(super) fn winds_up() -> bool {
	for who in WHO {
		for panel in Obligation::open_seats(ORG, &who) {
			assert_ok!(Obligation::unseat(ORG, &who, panel));
		}
	}
	with_policy(|policy| policy.places = 3);
	patrol();
	for _ in 0..10 {
		set_time(Obligation::unix() + 86_400);
		run_to(System::block_number() + 30);
	}
	let office = office();
	agenda().is_empty()
		&& lotteries().is_empty()
		&& Enforcers::<Test>::iter_values().all(|record| record.state == State::Active)
		&& (office.waiting == 0 || office.held >= 3)
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(96))]

	#[test]
	fn invariants_should_hold_whatever_happens(steps in prop::collection::vec(step(), 1..80)) {
		build_and_execute(|| {
			set_rules(4);
			let mut booked = 0;
			for step in steps {
				let (fee, taken) = apply(step);
				booked = booked + fee - taken;
				assert_holds();
				assert_stakes_are_locked();
				assert_eq!(WHO.map(fees_of).sum::<Balance>(), booked);
			}
			assert!(winds_up());
		});
	}
}
