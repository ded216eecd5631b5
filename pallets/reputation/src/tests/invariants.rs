//! Random calls: the invariants hold after each, only earning adds, and the events alone tell the
//! whole state.

use super::*;
use crate::{decay, era::Era, types::Leave, Eras};
use proptest::prelude::*;
use std::collections::BTreeMap;

#[derive(Clone, Debug)]
enum Step {
	Earn(u128),
	Accrue(u128),
	Withdraw,
	Spend(u128),
	Lock(u128),
	Unlock(usize),
	Slash(usize),
	SlashPart(usize, u16),
	Penalize(u128),
	Burn(u128),
	BeginClaim,
	EndClaim,
	Reap,
	Freeze,
	Thaw,
	Recover,
	KeepAlive,
	Pass(Moment),
}

fn amount() -> impl Strategy<Value = u128> {
	prop_oneof![
		0..=10u128,
		0..=2_000u128,
		0..=1_000_000_000u128,
		Just(u128::MAX),
		Just(MOST)
	]
}

fn step() -> impl Strategy<Value = Step> {
	prop_oneof![
		amount().prop_map(Step::Earn),
		amount().prop_map(Step::Accrue),
		Just(Step::Withdraw),
		amount().prop_map(Step::Spend),
		amount().prop_map(Step::Lock),
		any::<usize>().prop_map(Step::Unlock),
		any::<usize>().prop_map(Step::Slash),
		(any::<usize>(), 0..=11_000u16).prop_map(|(i, share)| Step::SlashPart(i, share)),
		amount().prop_map(Step::Penalize),
		amount().prop_map(Step::Burn),
		Just(Step::BeginClaim),
		Just(Step::EndClaim),
		Just(Step::Reap),
		Just(Step::Freeze),
		Just(Step::Thaw),
		Just(Step::Recover),
		Just(Step::KeepAlive),
		(0..3 * HALF_LIFE).prop_map(Step::Pass),
	]
}

/// What the rooms that lock and accrue would keep.
#[derive(Default)]
struct Keeper {
	tickets: Vec<Decaying>,
	accrual: Decaying,
}

type Key = (OrgId, AccountId);

fn play(key: Key, step: &Step, keeper: &mut Keeper) {
	let (org, who) = key;
	let pick = |i: &usize, len: usize| if len == 0 { None } else { Some(i % len) };
	match step {
		Step::Earn(amount) => drop(Reputation::earn(org, &who, *amount)),
		Step::Accrue(amount) => drop(Reputation::accrue(org, &mut keeper.accrual, *amount)),
		Step::Withdraw => {
			if Reputation::earn_accrued(org, &who, keeper.accrual).is_ok() {
				keeper.accrual = Decaying::default();
			}
		}
		Step::Spend(amount) => drop(Reputation::spend(org, &who, *amount)),
		Step::Lock(amount) => {
			if let Ok(ticket) = Reputation::lock(org, &who, *amount) {
				keeper.tickets.push(ticket);
			}
		}
		Step::Unlock(i) => {
			if let Some(i) = pick(i, keeper.tickets.len()) {
				Reputation::unlock(org, &who, keeper.tickets.swap_remove(i)).unwrap();
			}
		}
		Step::Slash(i) => {
			if let Some(i) = pick(i, keeper.tickets.len()) {
				slash(key, keeper.tickets.swap_remove(i));
			}
		}
		Step::SlashPart(i, share) => {
			if let Some(i) = pick(i, keeper.tickets.len()) {
				let ticket = &mut keeper.tickets[i];
				*ticket = slash_part(key, *ticket, *share);
			}
		}
		Step::Penalize(amount) => drop(Reputation::penalize(org, &who, *amount)),
		Step::Burn(amount) => drop(Reputation::burn(RuntimeOrigin::signed(who), org, *amount)),
		Step::BeginClaim => drop(Reputation::begin_claim(org, &who, 3)),
		Step::EndClaim => drop(Reputation::end_claim(org, &who)),
		Step::Reap => drop(Reputation::reap(RuntimeOrigin::signed(who), org, who)),
		Step::Freeze => drop(Reputation::freeze(org, &who)),
		Step::Thaw => drop(Reputation::thaw(org, &who)),
		Step::Recover => recover(key),
		Step::KeepAlive => Reputation::keep_alive(org),
		Step::Pass(blocks) => Now::mutate(|now| *now += blocks),
	}
}

/// Lets the other account take the standing over, or get one step nearer to that, and shows that
/// nothing rises by it.
fn recover((org, old): Key) {
	let new = if old == ALICE { BOB } else { ALICE };
	let signed = RuntimeOrigin::signed;
	let _ = Reputation::set_recovery_key(signed(old), org, Some(new));
	let _ = Reputation::claim_recovery(signed(new), org, old);
	let now = Now::get();
	Now::set(now + RECOVERY_DELAY);
	let before = [old, new].map(|who| Reputation::balance(org, &who));
	let moved = Reputation::finish_recovery(signed(new), org, old).is_ok();
	let after = [old, new].map(|who| Reputation::balance(org, &who));
	assert_eq!(after, if moved { [0, before[0]] } else { before });
	if moved {
		assert_eq!(before[1], 0);
	}
	assert!(!moved || !Standings::<Test>::contains_key(org, old));
}

/// Slashes, and shows that exactly the ticket's mantissa is gone.
fn slash((org, who): Key, ticket: Decaying) {
	let now = Reputation::phase(org).unwrap();
	let total = |org, who| {
		let standing = Standings::<Test>::get(org, who).unwrap_or_default();
		decay::norm(&standing.total, &now)
	};
	let expected = total(org, who) - decay::norm(&ticket, &now);
	let free = Reputation::free(org, &who);
	Reputation::slash(org, &who, ticket).unwrap();
	if Standings::<Test>::contains_key(org, who) {
		assert_eq!(total(org, who), expected);
	} else {
		assert_eq!(now.worth(expected), 0);
	}
	let after = Reputation::free(org, &who);
	assert!(
		after == free || after == free + 1,
		"at most the residue becomes free"
	);
}

/// Slashes a part, and shows that what is gone of the ticket is gone of the balance.
fn slash_part((org, who): Key, ticket: Decaying, share: u16) -> Decaying {
	let course = Reputation::course(org).unwrap();
	let now = record_at(org, who).phase(course.0, course.1);
	let norms = || {
		let standing = record_at(org, who);
		(
			decay::norm(&standing.total, &now),
			decay::norm(&standing.locked, &now),
		)
	};
	let (before, free) = (norms(), Reputation::free(org, &who));
	let (rest, burned) = Reputation::slash_part(org, &who, ticket, share).unwrap();
	let (was, is) = (decay::norm(&ticket, &now), decay::norm(&rest, &now));
	let expected = was - mul_div(was, share.min(10_000).into(), 10_000);
	assert_eq!(is, expected);
	assert_eq!(norms(), (before.0 - (was - is), before.1 - (was - is)));
	assert_eq!(burned, now.worth(before.0) - now.worth(norms().0));
	assert_eq!(Reputation::free(org, &who), free, "what is free stays");
	rest
}

fn mul_div(a: u128, b: u128, c: u128) -> u128 {
	a / c * b + a % c * b / c
}

fn record_at(org: OrgId, who: AccountId) -> Standing {
	Standings::<Test>::get(org, who).unwrap_or_default()
}

/// The state as somebody knows it who has only seen events.
#[derive(Default)]
struct Replica {
	standings: BTreeMap<Key, Standing>,
	eras: BTreeMap<OrgId, Era<Moment>>,
}

impl Replica {
	fn phase(&self, org: OrgId) -> decay::Phase {
		let time = self.eras.get(&org).map_or(0, |era| era.time(Now::get()));
		decay::Phase::at(time.into(), HALF_LIFE.into())
	}

	fn of(&mut self, org: OrgId, who: AccountId) -> &mut Standing {
		self.standings.entry((org, who)).or_default()
	}

	fn apply(&mut self, event: Event<Test>) {
		match event {
			Event::Earned {
				org, who, total, ..
			}
			| Event::Spent {
				org, who, total, ..
			} => self.of(org, who).total = total,
			Event::TierEntered {
				org,
				who,
				tier,
				total,
				..
			} => {
				let standing = self.of(org, who);
				(standing.total, standing.tier) = (total, standing.tier.max(tier));
			}
			Event::Locked { org, who, lock, .. } => {
				let now = self.phase(org);
				let standing = self.of(org, who);
				standing.locked = decay::join(&standing.locked, &lock, &now).unwrap();
				standing.locks += 1;
			}
			Event::Unlocked { org, who, lock, .. } => {
				let now = self.phase(org);
				self.of(org, who).unlock(&lock, &now).unwrap();
			}
			Event::Slashed {
				org,
				who,
				lock,
				total,
				..
			} => {
				let now = self.phase(org);
				self.of(org, who).unlock(&lock, &now).unwrap();
				self.of(org, who).total = total;
			}
			Event::PartSlashed {
				org,
				who,
				lock,
				total,
				..
			} => {
				let now = self.phase(org);
				let standing = self.of(org, who);
				standing.locked = decay::part(&standing.locked, &lock, &now).unwrap();
				standing.total = total;
			}
			Event::Penalized {
				org, who, penalty, ..
			}
			| Event::PenaltyPaid {
				org, who, penalty, ..
			} => self.of(org, who).penalty = penalty,
			Event::PenaltyBurned {
				org,
				who,
				penalty,
				total,
				..
			} => {
				self.of(org, who).penalty = penalty;
				self.of(org, who).total = total;
			}
			Event::Frozen { org, who, since } => self.of(org, who).leave.since = Some(since),
			Event::Thawed { org, who, passed } => {
				self.of(org, who).leave = Leave {
					passed,
					since: None,
				}
			}
			Event::RecoveryKeySet { .. }
			| Event::RecoveryClaimed { .. }
			| Event::RecoveryCancelled { .. } => {}
			Event::RecoveryFinished { org, old, new, .. } => {
				let standing = self.standings.remove(&(org, old)).unwrap();
				self.standings.insert((org, new), standing);
			}
			Event::Reaped { org, who } => drop(self.standings.remove(&(org, who))),
			Event::KeptAlive { org, era } => drop(self.eras.insert(org, era)),
			Event::__Ignore(..) => unreachable!(),
		}
	}

	fn assert_agrees(&mut self) {
		assert_eq!(self.eras, Eras::<Test>::iter().collect());
		for (org, who) in keys() {
			let now = self.phase(org);
			let stored = Standings::<Test>::get(org, who).unwrap_or_default();
			let known = self.of(org, who);
			assert_eq!(known.balance(&now), stored.balance(&now));
			assert_eq!(known.free(&now), stored.free(&now));
			assert_eq!((known.locks, known.penalty), (stored.locks, stored.penalty));
		}
	}
}

fn keys() -> [Key; 4] {
	[
		(ORG, ALICE),
		(ORG, BOB),
		(OTHER_ORG, ALICE),
		(OTHER_ORG, BOB),
	]
}

fn balances() -> [u128; 4] {
	keys().map(|(org, who)| Reputation::balance(org, &who))
}

fn assert_consistent() {
	Reputation::do_try_state().unwrap();
	for (org, who) in keys() {
		let view = Reputation::standing(org, who).unwrap();
		assert_eq!(view.free + view.locked, view.balance);
	}
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(128))]

	#[test]
	fn every_invariant_should_hold_when_anything_happens_in_any_order(
		steps in prop::collection::vec((0usize..4, step()), 1..80),
	) {
		new_test_ext().execute_with(|| {
			let mut keepers: [Keeper; 4] = Default::default();
			let mut replica = Replica::default();
			for (at, step) in steps {
				let before = balances();
				play(keys()[at], &step, &mut keepers[at]);
				let after = balances();
				for i in 0..4 {
					let recovers = matches!(step, Step::Recover);
					let may_rise = recovers || i == at && matches!(step, Step::Earn(_) | Step::Withdraw);
					let may_fall = recovers || i == at || matches!(step, Step::Pass(_));
					assert!(after[i] <= before[i] || may_rise, "rose by {step:?}");
					assert!(after[i] >= before[i] || may_fall, "fell by {step:?}");
				}
				take_events().into_iter().for_each(|event| replica.apply(event));
				replica.assert_agrees();
				assert_consistent();
			}
		});
	}

	#[test]
	fn a_standing_should_not_depend_on_locks_when_they_are_undone(
		amount in 1..=1_000_000_000u128,
		locks in prop::collection::vec((0u128..1_000_000, 0..HALF_LIFE), 0..8),
	) {
		build_and_execute(|| {
			earn(ALICE, amount);
			earn(BOB, amount);
			let mut tickets = Vec::new();
			for (part, time) in locks {
				tickets.push(lock(BOB, part.min(Reputation::free(ORG, &BOB))));
				pass(time);
				if tickets.len() > 2 {
					Reputation::unlock(ORG, &BOB, tickets.swap_remove(0)).unwrap();
				}
			}
			for ticket in tickets {
				Reputation::unlock(ORG, &BOB, ticket).unwrap();
			}
			assert_eq!(figures(ALICE), figures(BOB));
			assert_eq!(record(BOB).map(|s| (s.locked, s.locks)).unwrap_or_default(), Default::default());
		});
	}
}
