//! Invariant 7: no more is owed than was offered, settling is idempotent and can be split, heads
//! are those who owe, a newcomer owes nothing, and on leave the status stays. Invariant 8: time alone
//! ends whatever was begun. Each property holds of the rule and is seen to fail on a rule that is
//! broken.

use super::*;
use crate::{
	duty::{self, ONE},
	ledger::{Ledger, OnDuty},
};
use munus_primitives::obligation::{DutyPolicy, DutyRate};
use proptest::{
	prelude::*,
	test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};

const SHIFTS: usize = 3;

/// Whether `check` is true of all of many inputs.
fn holds<S: Strategy>(inputs: S, check: impl Fn(S::Value) -> bool) -> bool {
	holds_for(256, inputs, check)
}

fn holds_for<S: Strategy>(cases: u32, inputs: S, check: impl Fn(S::Value) -> bool) -> bool {
	let config = Config {
		cases,
		failure_persistence: None,
		..Config::default()
	};
	let property = |input| match check(input) {
		true => Ok(()),
		false => Err(TestCaseError::fail("broken")),
	};
	let chance = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
	TestRunner::new_with_rng(config, chance)
		.run(&inputs, property)
		.is_ok()
}

#[derive(Clone, Debug)]
struct Offer {
	rate: DutyRate,
	seats: u32,
	on: [bool; SHIFTS],
	day: u32,
}

fn offer() -> impl Strategy<Value = Offer> {
	let rate = prop_oneof![
		(1..60u32).prop_map(DutyRate::Fixed),
		(1..=80u8).prop_map(DutyRate::Coverage)
	];
	(rate, 0..200u32, any::<[bool; SHIFTS]>(), 0..3u32).prop_map(|(rate, seats, on, day)| Offer {
		rate,
		seats,
		on,
		day,
	})
}

fn offers() -> impl Strategy<Value = Vec<Offer>> {
	prop::collection::vec(offer(), 1..30)
}

fn heads() -> impl Strategy<Value = [u32; SHIFTS]> {
	[0..90u32, 0..90u32, 0..90u32]
}

type Want = fn(DutyRate, u8, u32, u32) -> u128;

fn make(ledger: &mut Ledger, offer: &Offer, want: Want) {
	let mut on = OnDuty::default();
	on[..SHIFTS].copy_from_slice(&offer.on);
	let each = want(offer.rate, 3, offer.seats, ledger.on_duty(&on));
	ledger.accrue(&on, each, 5, offer.seats, offer.day);
}

fn ledger_with(heads: [u32; SHIFTS]) -> Ledger {
	let mut ledger = Ledger::default();
	ledger.heads[..SHIFTS].copy_from_slice(&heads);
	ledger
}

fn no_more_is_owed_than_was_offered(want: Want) -> bool {
	holds((heads(), offers()), |(heads, offers)| {
		let mut ledger = ledger_with(heads);
		offers
			.iter()
			.for_each(|offer| make(&mut ledger, offer, want));
		ledger.owed <= u128::from(ledger.offered) * ONE
	})
}

#[test]
fn no_more_should_be_owed_than_was_offered() {
	assert!(no_more_is_owed_than_was_offered(duty::want));
	// Each of the heads owes as if it were alone.
	assert!(!no_more_is_owed_than_was_offered(
		|rate, panel, seats, heads| { duty::want(rate, panel, seats, heads.min(1)) }
	));
	// Whole reviews, rounded up.
	assert!(!no_more_is_owed_than_was_offered(
		|rate, panel, seats, heads| { duty::want(rate, panel, seats, heads).div_ceil(ONE) * ONE }
	));
	// The seats bound nothing.
	assert!(!no_more_is_owed_than_was_offered(
		|rate, panel, seats, heads| match rate {
			DutyRate::Fixed(d) => duty::reviews(seats).div_ceil(u128::from(d) * u128::from(panel)),
			rate => duty::want(rate, panel, seats, heads),
		}
	));
}

type Settle = fn(i128, u128, u32) -> i128;

/// Settling once, or any number of times in between, comes to the same.
fn settling_is_idempotent_and_can_be_split(settle: Settle) -> bool {
	let balance = -(20 * ONE as i128)..20 * ONE as i128;
	let parts = prop::collection::vec(0..4 * ONE, 1..6);
	holds((balance, parts, 0..30u32), |(balance, parts, cap)| {
		let once = settle(balance, parts.iter().sum(), cap);
		let split = parts
			.iter()
			.fold(balance, |balance, part| settle(balance, *part, cap));
		once == split && settle(once, 0, cap) == once
	})
}

#[test]
fn settling_should_be_idempotent_and_split_invariant() {
	assert!(settling_is_idempotent_and_can_be_split(duty::settle));
	// Whole reviews only: parts are lost.
	assert!(!settling_is_idempotent_and_can_be_split(
		|balance, owed, cap| { duty::settle(balance, owed / ONE * ONE, cap) }
	));
	// Every settlement costs something.
	assert!(!settling_is_idempotent_and_can_be_split(
		|balance, owed, cap| { duty::settle(balance, owed + 1, cap) }
	));
	// What goes beyond the cap is dropped altogether.
	assert!(!settling_is_idempotent_and_can_be_split(
		|balance, owed, cap| {
			let after = balance - owed as i128;
			if after < -duty::surplus(cap) {
				balance
			} else {
				after
			}
		}
	));
}

#[derive(Clone, Copy, Debug)]
enum Phase {
	Owes,
	Rests,
	Gone,
}

type Follow = fn(&mut Office, u8, u32, bool, bool);

/// Whoever owes duty is counted in its shift, and its open seats with it.
fn heads_are_those_who_owe(follow: Follow) -> bool {
	let phase = prop_oneof![Just(Phase::Owes), Just(Phase::Rests), Just(Phase::Gone)];
	let moves = prop::collection::vec((0..6usize, phase), 1..40);
	let people = prop::collection::vec((0..SHIFTS as u8, 0..9u32), 6);
	holds((people, moves), |(people, moves)| {
		let mut office = Office::default();
		let mut phases = [Phase::Gone; 6];
		let owes = |phase: Phase| matches!(phase, Phase::Owes);
		for (i, next) in moves {
			let (shift, open) = people[i];
			follow(&mut office, shift, open, owes(phases[i]), owes(next));
			phases[i] = next;
		}
		let is_in = |i: usize, shift| people[i].0 == shift && owes(phases[i]);
		let owing = |shift: u8| (0..6).filter(|i| is_in(*i, shift)).count() as u32;
		let open: u32 = (0..6)
			.filter(|i| owes(phases[*i]))
			.map(|i| people[i].1)
			.sum();
		office.open == open
			&& (0..SHIFTS as u8)
				.all(|shift| office.ledger.heads[usize::from(shift)] == owing(shift))
	})
}

#[test]
fn heads_should_be_those_who_owe() {
	assert!(heads_are_those_who_owe(Office::follow));
	// Who comes back is counted nowhere.
	assert!(!heads_are_those_who_owe(
		|office, shift, open, owed, owes| {
			office.follow(shift, open, owed, owes && owed);
		}
	));
	// The first shift stands for all.
	assert!(!heads_are_those_who_owe(|office, _, open, owed, owes| {
		office.follow(0, open, owed, owes);
	}));
	// Seats are forgotten.
	assert!(!heads_are_those_who_owe(|office, shift, _, owed, owes| {
		office.follow(shift, 0, owed, owes);
	}));
}

/// Up to which total one who joins is settled.
type Join = fn(&Ledger, u8) -> u128;

fn newcomers_owe_nothing_for_the_past(join: Join) -> bool {
	let shift = 0..SHIFTS as u8;
	holds(
		(heads(), offers(), shift, 0..9u32),
		|(heads, offers, shift, surplus)| {
			let mut ledger = ledger_with(heads);
			offers
				.iter()
				.for_each(|offer| make(&mut ledger, offer, duty::want));
			let start = duty::surplus(surplus);
			ledger.settle(shift, start, join(&ledger, shift), 99) == start
		},
	)
}

#[test]
fn newcomers_should_owe_nothing() {
	assert!(newcomers_owe_nothing_for_the_past(Ledger::acc_of));
	assert!(!newcomers_owe_nothing_for_the_past(|_, _| 0));
	// As of the first shift.
	assert!(!newcomers_owe_nothing_for_the_past(
		|ledger, _| ledger.acc_of(0)
	));
}

type SettleRecord = fn(&mut EnforcerOf<Test>, &Ledger, &DutyPolicy<u64>);

/// However much falls to the others while one is on leave.
fn status_stays_on_leave(settle: SettleRecord) -> bool {
	let policy = policy();
	let template = new_test_ext().execute_with(|| {
		enlist(1);
		record(1)
	});
	let balance = -(59 * ONE as i128)..20 * ONE as i128;
	holds((balance, heads(), offers()), |(balance, heads, offers)| {
		let mut ledger = ledger_with(heads);
		let mut record = template.clone();
		record.balance = balance;
		record.state = State::Frozen { since: 1, until: 9 };
		let before = record.status(&policy);
		offers.iter().all(|offer| {
			make(&mut ledger, offer, duty::want);
			settle(&mut record, &ledger, &policy);
			record.status(&policy) == before && record.balance == balance
		})
	})
}

#[test]
fn status_should_stay_on_leave() {
	assert!(status_stays_on_leave(EnforcerOf::<Test>::settle));
	// As if there were no leave.
	assert!(!status_stays_on_leave(|record, ledger, policy| {
		let state = core::mem::replace(&mut record.state, State::Active);
		record.settle(ledger, policy);
		record.state = state;
	}));
	// Leave heals.
	assert!(!status_stays_on_leave(
		|record, _, policy| record.credit(policy)
	));
}

proptest! {
	#![proptest_config(Config::with_cases(64))]

	#[test]
	fn newcomer_should_owe_nothing_whatever_was_offered_before(
		offers in prop::collection::vec(1..5_000u32, 1..10), appointed: bool,
	) {
		build_and_execute(|| {
			enlist(1);
			for seats in offers {
				assert_ok!(Obligation::offered(ORG, seats));
			}
			match appointed {
				true => {
					assert_ok!(Obligation::appoint(signed(ADMIN), ORG, 2, None));
				}
				false => enlist(2),
			}
			assert_eq!(Obligation::settled(ORG, &2).unwrap().0.balance, duty::surplus(5));
			assert_eq!((Obligation::deficit(ORG, &2), status(2)), (0, Status::Healthy));
		});
	}
}

/// Whether time alone brings the office to rest, whatever was done before.
fn ends_by_time_alone(agenda_forgets: bool) -> bool {
	let steps = prop::collection::vec(super::random::step(), 1..60);
	holds_for(32, steps, |steps| {
		new_test_ext().execute_with(|| {
			super::random::set_rules(4);
			if agenda_forgets {
				forget_deadlines();
			}
			for step in steps {
				super::random::apply(step);
			}
			super::random::winds_up()
		})
	})
}

#[test]
fn everything_should_end_by_time_alone_and_should_not_when_the_agenda_forgets() {
	assert!(ends_by_time_alone(false));
	assert!(!ends_by_time_alone(true));
}
