//! Random histories against a model that has no running totals and loops over everybody.

use super::*;
use crate::{duty::ONE, Alumni};
use munus_primitives::obligation::{DutyRate, Week};
use proptest::prelude::*;
use std::collections::BTreeMap;

const DAY_CAP: u128 = 3;
const DEBT_CAP: i128 = 12;
const SURPLUS_CAP: i128 = 8;
const START: i128 = 5;

#[derive(Clone, Debug)]
enum Step {
	Join(AccountId, u8),
	Offer(u32),
	Review(AccountId, bool),
	Leave(AccountId),
	Wait(u64),
	Patrol,
}

fn step() -> impl Strategy<Value = Step> {
	let who = 1..6u64;
	prop_oneof![
		2 => (who.clone(), 0..2u8).prop_map(|(who, shift)| Step::Join(who, shift)),
		6 => (1..40u32).prop_map(Step::Offer),
		4 => (who.clone(), any::<bool>()).prop_map(|(who, counts)| Step::Review(who, counts)),
		1 => who.prop_map(Step::Leave),
		2 => (1..20u64).prop_map(Step::Wait),
		1 => Just(Step::Patrol),
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

#[derive(Default)]
struct Model {
	office: BTreeMap<AccountId, (u8, i128)>,
	past: BTreeMap<AccountId, i128>,
	used: [u128; 2],
	day: u64,
	owed: u128,
}

impl Model {
	fn offer(&mut self, rate: DutyRate, seats: u32, unix: u64) {
		if self.day != unix / 86_400 {
			self.day = unix / 86_400;
			self.used = [0; 2];
		}
		let n = self
			.office
			.values()
			.filter(|(shift, _)| on_duty(*shift, unix))
			.count() as u128;
		let slots = u128::from(seats) * ONE;
		let want = match rate {
			_ if n == 0 => 0,
			DutyRate::Fixed(d) => {
				let parts = 3 * u128::from(d);
				slots.div_ceil(parts).min(slots / n)
			}
			DutyRate::Coverage(c) => slots * u128::from(c) / (100 * n),
		};
		let share = self.used.map(|used| want.min(DAY_CAP * ONE - used));
		for (shift, balance) in self.office.values_mut() {
			if on_duty(*shift, unix) {
				let owed = share[usize::from(*shift)];
				*balance = (*balance - owed as i128).max(-DEBT_CAP * ONE as i128);
				self.owed += owed;
			}
		}
		for shift in (0..2u8).filter(|shift| on_duty(*shift, unix)) {
			self.used[usize::from(shift)] += share[usize::from(shift)];
		}
	}

	fn credit(&mut self, who: AccountId) {
		let (_, balance) = self.office.get_mut(&who).unwrap();
		*balance = (*balance + ONE as i128).min(SURPLUS_CAP * ONE as i128);
	}
}

fn apply(step: Step, rate: DutyRate, unix: &mut u64, model: &mut Model) {
	match step {
		Step::Join(who, shift) => {
			if !model.office.contains_key(&who) {
				assert_ok!(Obligation::enlist(signed(who), ORG, shift));
				let balance = model.past.remove(&who).unwrap_or(START * ONE as i128);
				model.office.insert(who, (shift, balance));
			}
		}
		Step::Offer(seats) => {
			assert_ok!(Obligation::offered(ORG, seats));
			model.offer(rate, seats, *unix);
		}
		Step::Review(who, counts) => {
			if model.office.contains_key(&who) {
				seat(who, 1);
				assert_ok!(Obligation::reviewed(
					ORG,
					&who,
					1,
					Reviewed { counts, ..review() }
				));
				if counts {
					model.credit(who);
				}
			}
		}
		Step::Leave(who) => {
			if let Some((_, balance)) = model.office.remove(&who) {
				assert_ok!(Obligation::resign(signed(who), ORG));
				run_to(System::block_number() + policy().notice);
				model.past.insert(who, balance);
			}
		}
		Step::Wait(hours) => {
			*unix += hours * 3_600;
			set_time(*unix);
		}
		Step::Patrol => patrol(),
	}
}

fn assert_agrees(model: &Model) {
	for (who, (_, balance)) in &model.office {
		let (settled, _, _) = Obligation::settled(ORG, who).unwrap();
		assert_eq!(settled.balance, *balance, "enforcer {who}");
	}
	for (who, balance) in &model.past {
		assert_eq!(
			Alumni::<Test>::get(ORG, who).unwrap().balance,
			*balance,
			"alumnus {who}"
		);
	}
	assert_eq!(office().active() as usize, model.office.len());
	assert_eq!(office().owed, model.owed);
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(96))]

	#[test]
	fn office_should_agree_with_a_model_that_loops_over_everybody(
		steps in prop::collection::vec(step(), 1..60),
		rate in prop_oneof![
			(1..20u32).prop_map(DutyRate::Fixed),
			(1..=80u8).prop_map(DutyRate::Coverage),
		],
	) {
		build_and_execute(|| {
			with_policy(|policy| {
				policy.rate = rate;
				policy.debt_cap = DEBT_CAP as u32;
				policy.ban_buffer = 100;
				policy.throttle_buffer = 99;
				policy.surplus_cap = SURPLUS_CAP as u32;
				policy.day_cap = DAY_CAP as u32;
				policy.shifts = vec![hours(0..100), hours(60..168)].try_into().unwrap();
			});
			let (mut unix, mut model) = (0, Model::default());
			for step in steps {
				apply(step, rate, &mut unix, &mut model);
				assert_agrees(&model);
			}
		});
	}
}
