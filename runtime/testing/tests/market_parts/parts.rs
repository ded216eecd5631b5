//! Milestones, and the endings of work.

use crate::story::*;
use munus_primitives::organizations::ReviewMode;
use munus_testing::*;
use pallet_tasks::{Call, Milestone, Milestones, Purse, Terms};

/// Three parts, for 10, 20 and 20 blocks.
fn three() -> Terms<BlockNumber> {
	let parts = [(2_500, 10), (2_500, 20), (5_000, 20)];
	let parts = parts.map(|(share, window)| Milestone { share, window });
	Terms {
		claim_window: Some(5),
		dispute_window: Some(5),
		milestones: Some(Milestones::truncate_from(parts.to_vec())),
		..Terms::default()
	}
}

/// The parts of [`BUDGET`].
const FIRST: Balance = BUDGET / 4;
const SECOND: Balance = (BUDGET - FIRST) / 3;
const THIRD: Balance = BUDGET - FIRST - SECOND;

#[test]
fn three_milestones_should_be_paid_part_by_part_and_in_full_at_the_end() {
	let mut story = Story::new();
	let (rita, paul) = (story.rita.clone(), story.paul.clone());
	let task = story.post(three());
	story.claim(&paul, task);
	let bonded = story.gain(&paul);
	story.scored(&paul, task, 0, 10_000);
	let now = FIRST - FIRST / 4;
	assert_eq!(story.gain(&paul) - bonded, now as i128);
	story.scored(&paul, task, 1, 8_000);
	let second = SECOND * 8_000 / 10_000;
	let both = now + second - second / 4;
	assert_eq!(story.gain(&paul) - bonded, both as i128);
	story.scored(&paul, task, 2, 9_000);
	let third = THIRD * 9_000 / 10_000;
	let earned = (FIRST + second + third) as i128;
	assert_eq!(story.gain(&paul), earned);
	let fees = story.fees();
	assert!(fees > 9 * MUN as i128, "three panels of three");
	assert_eq!(story.gain(&rita), -earned - fees);
	story.is_over(task);
}

#[test]
fn another_should_finish_when_the_first_provider_leaves() {
	let mut story = Story::new();
	let (rita, paul, pia) = (story.rita.clone(), story.paul.clone(), story.pia.clone());
	let task = story.post(three());
	story.claim(&paul, task);
	story.scored(&paul, task, 0, 10_000);
	let terms = story
		.world
		.inspect(|| munus_runtime::Tasks::leaving_terms(task));
	let terms = terms.unwrap();
	assert_eq!(terms.retained, FIRST / 4);
	story.world.call(&paul, Call::withdraw { task });
	let kept = (FIRST - FIRST / 4) as i128 - terms.cost as i128;
	assert_eq!(story.gain(&paul), kept);
	story.claim(&pia, task);
	story.scored(&pia, task, 1, 10_000);
	story.scored(&pia, task, 2, 10_000);
	assert_eq!(story.gain(&pia), (SECOND + THIRD) as i128);
	let fees = story.fees();
	assert_eq!(story.gain(&rita), -kept - (SECOND + THIRD) as i128 - fees);
	story.is_over(task);
}

#[test]
fn what_is_earned_should_be_paid_when_the_requester_ends_the_work() {
	let mut story = Story::new();
	let (rita, paul) = (story.rita.clone(), story.paul.clone());
	let task = story.post(three());
	story.claim(&paul, task);
	story.scored(&paul, task, 0, 10_000);
	story.world.run(7);
	let terms = story
		.world
		.inspect(|| munus_runtime::Tasks::leaving_terms(task));
	let fee = terms.unwrap().kill_fee;
	assert!(fee > 0 && fee < 11 * MUN);
	story.world.call(&rita, Call::kill { task, max_total: 0 });
	assert_eq!(story.gain(&paul), (FIRST + fee) as i128);
	let fees = story.fees();
	assert_eq!(story.gain(&rita), -((FIRST + fee) as i128) - fees);
	story.is_over(task);
}

#[test]
fn a_missed_deadline_should_cost_bond_and_retained_and_the_rest_should_return() {
	let mut story = Story::new();
	let (rita, paul) = (story.rita.clone(), story.paul.clone());
	let task = story.post(three());
	story.claim(&paul, task);
	let bond = -story.gain(&paul);
	story.scored(&paul, task, 0, 10_000);
	story.world.run_until(30, |world| world.has_ended(task));
	let kept = (FIRST - FIRST / 4) as i128;
	assert_eq!(story.gain(&paul), kept - bond);
	let fees = story.fees();
	assert_eq!(story.gain(&rita), bond - kept - fees);
	story.is_over(task);
}

#[test]
fn nobody_scoring_should_pay_the_fallback_of_each_part() {
	let mut story = Story::new();
	let paul = story.paul.clone();
	let parts = [5_000, 5_000].map(|share| Milestone { share, window: 20 });
	let task = story.post(Terms {
		milestones: Some(Milestones::truncate_from(parts.to_vec())),
		..three()
	});
	story.claim(&paul, task);
	for part in [0, 1] {
		story.submit(&paul, task, part);
		story.world.run_until(600, |world| {
			let index = world.inspect(|| munus_runtime::Tasks::task(task));
			index.is_none_or(|view| view.task.part.index != part)
		});
	}
	let (first, last) = (BUDGET / 2, BUDGET - BUDGET / 2);
	assert_eq!(story.gain(&paul), (first / 2 + last / 2) as i128);
	story.is_over(task);
}

#[test]
fn a_price_should_grow_and_everything_return_when_it_is_cancelled() {
	let mut story = Story::new();
	let rita = story.rita.clone();
	let task = story.post(three());
	for purse in [Purse::Price, Purse::Reserve] {
		let (amount, max_total) = (MUN, MUN);
		let top_up = Call::top_up {
			task,
			amount,
			purse,
			max_total,
		};
		story.world.call(&rita, top_up);
	}
	let price = story
		.world
		.inspect(|| munus_runtime::Tasks::task(task).unwrap().task.part);
	assert_eq!(price.ahead, BUDGET + MUN);
	story.world.call(&rita, Call::cancel { task });
	assert_eq!(story.gain(&rita), 0);
	story.is_over(task);
}

#[test]
fn accepted_parts_should_be_paid_without_a_panel() {
	let mut story = Story::new();
	let (rita, paul) = (story.rita.clone(), story.paul.clone());
	let task = story.post(Terms {
		mode: Some(ReviewMode::Disputed),
		..three()
	});
	story.claim(&paul, task);
	for part in [0, 1] {
		story.submit(&paul, task, part);
		story.world.call(&rita, Call::accept { task });
	}
	story.submit(&paul, task, 2);
	story.world.run_until(10, |world| world.has_ended(task));
	assert_eq!(story.gain(&paul), BUDGET as i128);
	let prepaid = story.fees();
	assert_eq!(story.gain(&rita), -(BUDGET as i128) - prepaid);
	story.is_over(task);
}
