//! Random histories against a model that has no running totals and loops over everybody.

use super::*;
use crate::{duty::ONE, Alumni};
use munus_primitives::obligation::{DutyRate, Week};
use proptest::{
	prelude::*,
	strategy::ValueTree,
	test_runner::{Config, TestRunner},
};
use std::collections::BTreeMap;

const HISTORIES: usize = 10_000;
const DAY_CAP: u128 = 3;
const DEBT_CAP: i128 = 12;
const SURPLUS_CAP: i128 = 8;
const START: i128 = 1;
const THROTTLE: u32 = 1;
const BAN: u32 = 2;
const NOTICE: u64 = 2;

#[derive(Clone, Debug)]
enum Step {
	Join(AccountId, u8),
	Operation(u32),
	Review(AccountId, bool),
	Leave(AccountId),
	Freeze(AccountId),
	Unfreeze(AccountId),
	Shift(AccountId),
	Wait(u64),
	Patrol,
}

fn step() -> impl Strategy<Value = Step> {
	let who = || 1..6u64;
	prop_oneof![
		3 => (who(), 0..2u8).prop_map(|(who, shift)| Step::Join(who, shift)),
		8 => (1..60u32).prop_map(Step::Operation),
		4 => (who(), any::<bool>()).prop_map(|(who, counts)| Step::Review(who, counts)),
		1 => who().prop_map(Step::Leave),
		1 => who().prop_map(Step::Freeze),
		1 => who().prop_map(Step::Unfreeze),
		1 => who().prop_map(Step::Shift),
		2 => (1..20u64).prop_map(Step::Wait),
		1 => Just(Step::Patrol),
	]
}

fn rate() -> impl Strategy<Value = DutyRate> {
	prop_oneof![
		(1..20u32).prop_map(DutyRate::Fixed),
		(1..=80u8).prop_map(DutyRate::Coverage),
	]
}

fn hours(range: core::ops::Range<u64>) -> Week {
	let mut week = [0; 21];
	range.for_each(|hour| week[hour as usize / 8] |= 1 << (hour % 8));
	week
}

fn on_duty(shift: u8, unix: u64) -> bool {
	let hour = (unix / 3_600 + 72) % 168;
	match shift {
		0 => hour < 100,
		_ => hour >= 60,
	}
}

#[derive(Clone, Copy)]
struct Member {
	shift: u8,
	balance: i128,
	frozen: bool,
	banned: bool,
}

impl Member {
	fn owes(&self) -> bool {
		!self.frozen && !self.banned
	}
}

/// Everybody's own figures, brought up to date one by one.
#[derive(Default)]
struct Model {
	office: BTreeMap<AccountId, Member>,
	past: BTreeMap<AccountId, i128>,
	used: [u128; 2],
	day: u64,
	owed: u128,
	offered: u128,
}

impl Model {
	fn operation(&mut self, rate: DutyRate, seats: u32, unix: u64) {
		if self.day != unix / 86_400 {
			self.day = unix / 86_400;
			self.used = [0; 2];
		}
		let owes = |member: &Member| member.owes() && on_duty(member.shift, unix);
		let n = self.office.values().filter(|member| owes(member)).count() as u128;
		let slots = u128::from(seats) * ONE;
		self.offered += slots;
		let want = match rate {
			_ if n == 0 => 0,
			DutyRate::Fixed(d) => slots.div_ceil(3 * u128::from(d)).min(slots / n),
			DutyRate::Coverage(c) => slots * u128::from(c) / (100 * n),
		};
		let share = self.used.map(|used| want.min(DAY_CAP * ONE - used));
		for member in self.office.values_mut().filter(|member| owes(member)) {
			let owed = share[usize::from(member.shift)];
			member.balance = (member.balance - owed as i128).max(-DEBT_CAP * ONE as i128);
			self.owed += owed;
		}
		for shift in (0..2u8).filter(|shift| on_duty(*shift, unix)) {
			self.used[usize::from(shift)] += share[usize::from(shift)];
		}
		for member in self.office.values_mut() {
			member.banned |= status_of(member.balance) == Status::Banned;
		}
	}

	fn credit(&mut self, who: AccountId) {
		let member = self.office.get_mut(&who).unwrap();
		member.balance = (member.balance + ONE as i128).min(SURPLUS_CAP * ONE as i128);
		member.banned &= status_of(member.balance) == Status::Banned;
	}

	fn is(&self, who: AccountId, what: impl Fn(&Member) -> bool) -> bool {
		self.office.get(&who).is_some_and(what)
	}

	fn set_frozen(&mut self, who: AccountId, frozen: bool) {
		self.office.get_mut(&who).unwrap().frozen = frozen;
	}
}

fn review_by(who: AccountId, counts: bool, banned: bool) {
	let seated = match banned {
		true => Obligation::volunteer(ORG, &who, 1),
		false => Obligation::seat(ORG, &who, 1),
	};
	assert_ok!(seated);
	let review = Reviewed { counts, ..review() };
	assert_ok!(Obligation::reviewed(ORG, &who, 1, review));
}

/// Lets a block pass, so that what a call made due a block later is due.
fn next_block() {
	System::set_block_number(System::block_number() + 1);
}

fn leave(who: AccountId, model: &mut Model) {
	assert_ok!(Obligation::resign(signed(who), ORG));
	let slot = record(who).slot;
	System::set_block_number(System::block_number() + NOTICE);
	assert_ok!(Obligation::on_due(ORG, slot));
	let member = model.office.remove(&who).unwrap();
	model.past.insert(who, member.balance);
}

fn apply(step: Step, rate: DutyRate, unix: &mut u64, model: &mut Model) {
	match step {
		Step::Join(who, shift) if !model.office.contains_key(&who) => {
			assert_ok!(Obligation::enlist(signed(who), ORG, shift));
			let balance = model.past.remove(&who).unwrap_or(START * ONE as i128);
			let member = Member {
				shift,
				balance,
				frozen: false,
				banned: false,
			};
			model.office.insert(who, member);
		}
		Step::Operation(seats) => {
			assert_ok!(Obligation::offered(ORG, seats));
			// All five are visited, so that a ban is booked when it falls due.
			(0..3).for_each(|_| patrol());
			model.operation(rate, seats, *unix);
		}
		Step::Review(who, counts) if model.is(who, |member| !member.frozen) => {
			review_by(who, counts, model.is(who, |member| member.banned));
			if counts {
				model.credit(who);
			}
		}
		Step::Leave(who) if model.is(who, Member::owes) => leave(who, model),
		Step::Freeze(who) if model.is(who, Member::owes) => {
			assert_ok!(Obligation::freeze(signed(who), ORG));
			model.set_frozen(who, true);
		}
		Step::Unfreeze(who) if model.is(who, |member| member.frozen) => {
			assert_ok!(Obligation::unfreeze(signed(who), ORG));
			model.set_frozen(who, false);
		}
		Step::Shift(who) if model.is(who, Member::owes) => {
			let member = model.office.get_mut(&who).unwrap();
			member.shift = 1 - member.shift;
			System::set_block_number(System::block_number() + NOTICE);
			assert_ok!(Obligation::change_shift(signed(who), ORG, member.shift));
		}
		Step::Wait(hours) => {
			*unix += hours * 3_600;
			set_time(*unix);
			next_block();
		}
		Step::Patrol => patrol(),
		_ => (),
	}
}

/// The essay's rule on the balance of a model: what is owed beyond what is done, in whole reviews.
fn status_of(balance: i128) -> Status {
	let owed = if balance < 0 {
		(-balance) as u128 / ONE
	} else {
		0
	};
	match owed {
		owed if owed <= u128::from(THROTTLE) => Status::Healthy,
		owed if owed <= u128::from(BAN) => Status::Throttled,
		_ => Status::Banned,
	}
}

fn assert_agrees(model: &Model) {
	let office = office();
	for (who, member) in &model.office {
		let (settled, _, policy) = Obligation::settled(ORG, who).unwrap();
		assert_eq!(settled.balance, member.balance, "enforcer {who}");
		assert_eq!(settled.status(&policy), status_of(member.balance));
		assert_eq!(settled.shift, member.shift);
		let frozen = matches!(settled.state, State::Frozen { .. });
		assert_eq!(frozen, member.frozen, "enforcer {who}");
	}
	let heads = |shift| {
		let owes = |member: &&Member| member.shift == shift && member.owes();
		model.office.values().filter(owes).count() as u32
	};
	assert_eq!(office.ledger.heads[..2], [heads(0), heads(1)]);
	assert_eq!(office.ledger.owed, model.owed);
	assert!(model.owed <= model.offered);
	assert_eq!(office.held as usize, model.office.len());
}

fn assert_past_agrees(model: &Model) {
	for (who, balance) in &model.past {
		let past = Alumni::<Test>::get(ORG, who).unwrap();
		assert_eq!(past.balance, *balance, "alumnus {who}");
	}
}

fn set_rules(rate: DutyRate) {
	with_policy(|policy| {
		policy.rate = rate;
		policy.debt_cap = DEBT_CAP as u32;
		policy.ban_buffer = BAN;
		policy.throttle_buffer = THROTTLE;
		policy.surplus_cap = SURPLUS_CAP as u32;
		policy.day_cap = DAY_CAP as u32;
		policy.newcomer_surplus = START as u32;
		policy.notice = NOTICE;
		policy.grace = 1 << 40;
		policy.leave = 1 << 40;
		policy.leave_interval = 0;
		policy.shifts = vec![hours(0..100), hours(60..168)].try_into().unwrap();
	});
}

/// Ten thousand of them, in a row and the same in every run.
#[test]
fn office_should_agree_with_a_model_that_loops_over_everybody() {
	let mut runner = TestRunner::new_with_rng(
		Config::default(),
		proptest::test_runner::TestRng::deterministic_rng(Default::default()),
	);
	let history = (prop::collection::vec(step(), 1..30), rate());
	let mut seen = BTreeMap::<&str, u32>::new();
	for _ in 0..HISTORIES {
		let (steps, rate) = history.new_tree(&mut runner).unwrap().current();
		new_test_ext().execute_with(|| {
			set_rules(rate);
			let (mut unix, mut model) = (0, Model::default());
			for step in &steps {
				apply(step.clone(), rate, &mut unix, &mut model);
				assert_agrees(&model);
			}
			assert_past_agrees(&model);
			let mut see =
				|what, happened: bool| *seen.entry(what).or_default() += u32::from(happened);
			let balances = || model.office.values().map(|member| member.balance);
			see("banned", model.office.values().any(|member| member.banned));
			see("frozen", model.office.values().any(|member| member.frozen));
			see("left", !model.past.is_empty());
			see(
				"ahead",
				balances().any(|balance| balance > START * ONE as i128),
			);
			see(
				"throttled",
				balances().any(|balance| status_of(balance) == Status::Throttled),
			);
			see("capped", model.used.contains(&(DAY_CAP * ONE)));
		});
	}
	assert!(
		seen.len() == 6 && seen.values().all(|count| *count > 50),
		"{seen:?}"
	);
}
