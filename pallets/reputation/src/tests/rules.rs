//! Invariant 3: a balance never rises without earning, what is locked and what is free add up to
//! it, nothing is usable on leave, and nothing goes from one account to another. The property holds
//! of the rules and is seen to fail on rules that are broken.

use crate::{
	decay::{self, Phase},
	types::{Refusal, Standing},
};
use munus_primitives::reputation::Decaying;
use proptest::{
	prelude::*,
	test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};

const HALF_LIFE: u64 = 40;

/// Two accounts' standings.
type Pair = [Standing; 2];

/// The rules; each of them can be broken.
trait Rules {
	fn free(&self, standing: &Standing, now: &Phase) -> u128 {
		standing.free(now)
	}
	fn spend(&self, pair: &mut Pair, i: usize, amount: u128, now: &Phase) -> Result<(), Refusal> {
		pair[i].spend(amount, now)
	}
	fn lock(
		&self,
		standing: &mut Standing,
		amount: u128,
		now: &Phase,
	) -> Result<Decaying, Refusal> {
		standing.lock(amount, now)
	}
	fn unlock(&self, standing: &mut Standing, lock: &Decaying, now: &Phase) {
		standing.unlock(lock, now).unwrap();
	}
	fn slash(&self, standing: &mut Standing, lock: &Decaying, now: &Phase) {
		standing.slash(lock, now).unwrap();
	}
	fn thaw(&self, standing: &mut Standing, time: u64) -> Result<(), Refusal> {
		standing.thaw(time)
	}
}

struct Real;
impl Rules for Real {}

/// What is unlocked is added as if it had been taken away.
struct UnlockMints;
impl Rules for UnlockMints {
	fn unlock(&self, standing: &mut Standing, lock: &Decaying, now: &Phase) {
		let worth = standing.unlock(lock, now).unwrap();
		standing.total = decay::add(&standing.total, worth, now).unwrap();
	}
}

/// A leave is taken off twice, so that time runs backwards.
struct ThawRestores;
impl Rules for ThawRestores {
	fn thaw(&self, standing: &mut Standing, time: u64) -> Result<(), Refusal> {
		standing.thaw(time)?;
		standing.leave.passed *= 2;
		Ok(())
	}
}

/// What is locked can be used as well.
struct LockedIsFree;
impl Rules for LockedIsFree {
	fn free(&self, standing: &Standing, now: &Phase) -> u128 {
		standing.balance(now)
	}
}

/// Both parts are rounded up.
struct PartsDoNotAddUp;
impl Rules for PartsDoNotAddUp {
	fn free(&self, standing: &Standing, now: &Phase) -> u128 {
		let free = standing.free(now);
		if standing.is_frozen() {
			0
		} else {
			free + u128::from(standing.locks > 0)
		}
	}
}

/// A lock that is slashed is only opened.
struct SlashKeeps;
impl Rules for SlashKeeps {
	fn slash(&self, standing: &mut Standing, lock: &Decaying, now: &Phase) {
		standing.locked = decay::part(&standing.locked, lock, now).unwrap();
	}
}

/// Leave is no reason not to spend.
struct SpendsOnLeave;
impl Rules for SpendsOnLeave {
	fn spend(&self, pair: &mut Pair, i: usize, amount: u128, now: &Phase) -> Result<(), Refusal> {
		pair[i].total = decay::sub(&pair[i].total, amount, now).ok_or(Refusal::Insufficient)?;
		Ok(())
	}
}

/// Leave is no reason not to lock.
struct LocksOnLeave;
impl Rules for LocksOnLeave {
	fn lock(
		&self,
		standing: &mut Standing,
		amount: u128,
		now: &Phase,
	) -> Result<Decaying, Refusal> {
		let since = standing.leave.since.take();
		let lock = standing.lock(amount, now);
		standing.leave.since = since;
		lock
	}
}

/// What one spends the other gets.
struct SpendPays;
impl Rules for SpendPays {
	fn spend(&self, pair: &mut Pair, i: usize, amount: u128, now: &Phase) -> Result<(), Refusal> {
		pair[i].spend(amount, now)?;
		pair[1 - i].earn(amount, now).map(drop)
	}
}

#[derive(Clone, Debug)]
enum Step {
	Earn(u128),
	Spend(u128),
	Lock(u128),
	Unlock,
	Slash,
	SlashPart(u16),
	Penalize(u128),
	Burn(u128),
	Freeze,
	Thaw,
	Pass(u64),
}

fn step() -> impl Strategy<Value = Step> {
	let amount = || prop_oneof![0..20u128, 0..2_000u128];
	prop_oneof![
		3 => amount().prop_map(Step::Earn),
		2 => amount().prop_map(Step::Spend),
		3 => amount().prop_map(Step::Lock),
		2 => Just(Step::Unlock),
		1 => Just(Step::Slash),
		1 => any::<u16>().prop_map(Step::SlashPart),
		1 => amount().prop_map(Step::Penalize),
		1 => amount().prop_map(Step::Burn),
		2 => Just(Step::Freeze),
		2 => Just(Step::Thaw),
		2 => (1..HALF_LIFE).prop_map(Step::Pass),
	]
}

#[derive(Default)]
struct World {
	pair: Pair,
	locks: [Vec<Decaying>; 2],
	time: u64,
}

impl World {
	fn now(&self, i: usize) -> Phase {
		self.pair[i].phase(self.time, HALF_LIFE)
	}

	fn balance(&self, i: usize) -> u128 {
		self.pair[i].balance(&self.now(i))
	}

	/// Takes a step; whether it used what was there before.
	fn play(&mut self, rules: &dyn Rules, i: usize, step: &Step) -> bool {
		let now = self.now(i);
		let (standing, locks) = (&mut self.pair[i], &mut self.locks[i]);
		match step {
			Step::Earn(amount) => drop(standing.earn(*amount, &now)),
			Step::Spend(amount) => {
				return rules.spend(&mut self.pair, i, *amount, &now).is_ok();
			}
			Step::Lock(amount) => {
				let lock = rules.lock(standing, *amount, &now);
				locks.extend(lock);
				return lock.is_ok();
			}
			Step::Unlock => {
				if let Some(lock) = locks.pop() {
					rules.unlock(standing, &lock, &now);
				}
			}
			Step::Slash => {
				if let Some(lock) = locks.pop() {
					rules.slash(standing, &lock, &now);
				}
			}
			Step::SlashPart(share) => {
				if let Some(lock) = locks.last_mut() {
					*lock = standing.slash_part(lock, *share, &now).unwrap().1;
				}
			}
			Step::Penalize(amount) => drop(standing.penalize(*amount)),
			Step::Burn(amount) => return standing.burn(*amount, &now).is_ok(),
			Step::Freeze => drop(standing.freeze(self.time)),
			Step::Thaw => drop(rules.thaw(standing, self.time)),
			Step::Pass(blocks) => self.time += blocks,
		}
		false
	}

	/// Locked and free add up, and what the tickets are worth is locked.
	fn adds_up(&self, rules: &dyn Rules, i: usize) -> bool {
		let (standing, now) = (&self.pair[i], self.now(i));
		let free = rules.free(standing, &now);
		let tickets: u128 = self.locks[i]
			.iter()
			.map(|lock| decay::worth(lock, &now))
			.sum();
		let usable = !standing.is_frozen();
		free + standing.locked(&now) == standing.balance(&now)
			&& free + tickets <= standing.balance(&now)
			&& standing.locks as usize == self.locks[i].len()
			&& (usable || free == 0)
	}
}

fn invariant_holds(rules: &dyn Rules) -> bool {
	let steps = prop::collection::vec((0..2usize, step()), 1..60);
	let config = Config {
		cases: 256,
		failure_persistence: None,
		..Config::default()
	};
	let check = |steps: Vec<(usize, Step)>| {
		let mut world = World::default();
		for (i, step) in steps {
			let (mine, other) = (world.balance(i), world.pair[1 - i]);
			let frozen = world.pair[i].is_frozen();
			let used = world.play(rules, i, &step);
			prop_assert!(
				world.balance(i) <= mine || matches!(step, Step::Earn(_)),
				"rose"
			);
			prop_assert!(world.pair[1 - i] == other, "went to another");
			prop_assert!(!(frozen && used), "used on leave");
			prop_assert!((0..2).all(|i| world.adds_up(rules, i)), "does not add up");
		}
		Ok(())
	};
	let chance = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
	TestRunner::new_with_rng(config, chance)
		.run(&steps, check)
		.is_ok()
}

#[test]
fn a_standing_should_rise_by_earning_only_and_be_of_use_to_its_holder_only() {
	assert!(invariant_holds(&Real));
}

#[test]
fn the_invariant_should_be_seen_to_fail_when_a_rule_is_broken() {
	let broken: [(&str, &dyn Rules); 8] = [
		("unlock mints", &UnlockMints),
		("thaw restores", &ThawRestores),
		("locked is free", &LockedIsFree),
		("parts do not add up", &PartsDoNotAddUp),
		("slash keeps the lock's count", &SlashKeeps),
		("spends on leave", &SpendsOnLeave),
		("locks on leave", &LocksOnLeave),
		("spending pays another", &SpendPays),
	];
	for (name, rules) in broken {
		assert!(!invariant_holds(rules), "{name}");
	}
}
