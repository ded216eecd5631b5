//! Random calls and reports: whatever happens, the invariants hold and nothing earned is lost.

use super::*;
use frame_support::storage::with_storage_layer;
use proptest::prelude::*;

const WHO: core::ops::RangeInclusive<AccountId> = 1..=6;

#[derive(Clone, Debug)]
enum Step {
	Enlist(AccountId, u8),
	Appoint(AccountId),
	Resign(AccountId),
	Collect(AccountId),
	Offer(u32),
	Seat(AccountId, PanelId),
	Unseat(AccountId, PanelId),
	Review(AccountId, PanelId, bool),
	Patrol,
	Wait(u64),
}

fn step() -> impl Strategy<Value = Step> {
	let panel = 0..3u64;
	prop_oneof![
		4 => (WHO, 0..3u8).prop_map(|(who, shift)| Step::Enlist(who, shift)),
		1 => WHO.prop_map(Step::Appoint),
		2 => WHO.prop_map(Step::Resign),
		2 => WHO.prop_map(Step::Collect),
		5 => (1..2_000u32).prop_map(Step::Offer),
		6 => (WHO, panel.clone()).prop_map(|(who, panel)| Step::Seat(who, panel)),
		1 => (WHO, panel.clone()).prop_map(|(who, panel)| Step::Unseat(who, panel)),
		4 => (WHO, panel, any::<bool>()).prop_map(|(who, panel, ok)| Step::Review(who, panel, ok)),
		4 => Just(Step::Patrol),
		3 => (1..25u64).prop_map(Step::Wait),
	]
}

/// Runs a step as the chain would, in a storage layer; gives the fee booked.
fn apply(step: Step) -> Balance {
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
		Step::Patrol => Obligation::patrol(ORG),
		Step::Wait(blocks) => {
			run_to(System::block_number() + blocks);
			Ok(())
		}
	});
	match step {
		Step::Review(..) if result.is_ok() => review().fee,
		_ => 0,
	}
}

fn fees_of(who: AccountId) -> Balance {
	let held = Enforcers::<Test>::get(ORG, who).map_or(0, |record| record.fees);
	held + Obligation::owed(ORG, who) + Balances::free_balance(who)
}

fn assert_stakes_are_locked() {
	for who in WHO {
		let stake = Enforcers::<Test>::get(ORG, who).and_then(|record| record.stake);
		assert_eq!(
			locked(who),
			stake.map_or(0, |stake| stake.mantissa),
			"enforcer {who}"
		);
	}
}

/// Closes what is open and lets time run: everybody who is on the way out gets there.
fn wind_up() {
	for who in WHO {
		for panel in Obligation::open_seats(ORG, &who) {
			assert_ok!(Obligation::unseat(ORG, &who, panel));
		}
	}
	run_to(System::block_number() + 100);
	assert!(agenda().is_empty());
	assert!(Enforcers::<Test>::iter_values().all(|record| record.state == State::Active));
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(96))]

	#[test]
	fn invariants_should_hold_whatever_happens(steps in prop::collection::vec(step(), 1..80)) {
		build_and_execute(|| {
			with_policy(|policy| {
				policy.shifts = vec![[0xFF; 21], [0x0F; 21]].try_into().unwrap();
				policy.throttle_buffer = 2;
				policy.ban_buffer = 6;
				policy.debt_cap = 9;
			});
			let mut booked = 0;
			for step in steps {
				booked += apply(step);
				assert_holds();
				assert_stakes_are_locked();
				assert_eq!(WHO.map(fees_of).sum::<Balance>(), booked);
			}
			wind_up();
		});
	}
}
