//! Teams and sub-tasks.

use crate::story::*;
use munus_testing::*;
use pallet_tasks::{Call, Terms};

/// Paul leads Pia and Mia: a half, three and two tenths.
fn by_three(story: &mut Story) -> TaskId {
	let (paul, pia, mia) = (story.paul.clone(), story.pia.clone(), story.mia.clone());
	let task = story.post(Terms::default());
	let members = vec![(pia.account.clone(), 3_000), (mia.account.clone(), 2_000)];
	let share = 5_000;
	story.world.call(
		&paul,
		Call::form_team {
			task,
			share,
			members,
		},
	);
	for (who, share) in [(&pia, 3_000), (&mia, 2_000)] {
		let lead = paul.account.clone();
		story.world.call(who, Call::join_team { task, lead, share });
	}
	story.claim(&paul, task);
	task
}

/// Two fifths of what the team is paid, for Sam.
fn for_sam(story: &mut Story, task: TaskId) -> TaskId {
	let (paul, sam) = (story.paul.clone(), story.sam.clone());
	let below = story.world.inspect(pallet_tasks::NextTask::<Runtime>::get);
	story.world.call(
		&paul,
		Call::delegate {
			task,
			portion: 400_000_000,
			title: b"The drawings".to_vec(),
			uri: b"https://example.org/drawings.json".to_vec(),
			content_hash: [3; 32],
			terms: None,
			to: Some(sam.account.clone()),
			max_total: 20 * MUN,
		},
	);
	story.claim(&sam, below);
	below
}

/// What each gets of a payout when Sam's work has earned four fifths.
fn check_sums(story: &mut Story, payout: Balance, sams: Balance) {
	let own = payout - sams;
	let (pias, mias) = (own * 3_000 / 10_000, own * 2_000 / 10_000);
	let (rita, paul, pia) = (story.rita.clone(), story.paul.clone(), story.pia.clone());
	let (sam, mia) = (story.sam.clone(), story.mia.clone());
	assert_eq!(story.gain(&sam), sams as i128);
	assert_eq!(story.gain(&pia), pias as i128);
	assert_eq!(story.gain(&mia), mias as i128);
	// Rita paid for one panel and Paul for the other.
	let fees = story.fees();
	let both = story.gain(&rita) + story.gain(&paul);
	assert_eq!(both, -((sams + pias + mias) as i128) - fees);
	let first = story.gain(&rita) + payout as i128;
	assert!(first < -3 * MUN as i128 && first > -4 * MUN as i128);
}

#[test]
fn a_team_of_three_with_a_sub_task_should_be_paid_by_one_verdict() {
	let mut story = Story::new();
	let (paul, sam) = (story.paul.clone(), story.sam.clone());
	let task = by_three(&mut story);
	let below = for_sam(&mut story, task);
	story.scored(&sam, below, 0, 8_000);
	assert_eq!(story.gain(&sam), 0, "nothing is paid before the task above");
	story.scored(&paul, task, 0, 9_000);
	story.world.run(2);
	let payout = BUDGET * 9_000 / 10_000;
	check_sums(&mut story, payout, payout * 320 / 1_000);
	story.is_over(task);
}

#[test]
fn a_sub_task_should_get_the_same_when_the_task_above_is_scored_first() {
	let mut story = Story::new();
	let (paul, sam) = (story.paul.clone(), story.sam.clone());
	let task = by_three(&mut story);
	let below = for_sam(&mut story, task);
	story.scored(&paul, task, 0, 9_000);
	story.world.run(2);
	let payout = BUDGET * 9_000 / 10_000;
	let price = payout * 400 / 1_000;
	let view = story.world.inspect(|| munus_runtime::Tasks::task(below));
	assert_eq!(view.unwrap().task.part.ahead, price);
	story.scored(&sam, below, 0, 8_000);
	assert_eq!(story.gain(&sam), (price * 8_000 / 10_000) as i128);
	story.is_over(below);
}

#[test]
fn everything_should_return_but_the_fee_when_the_work_of_a_team_is_ended() {
	let mut story = Story::new();
	let (rita, sam) = (story.rita.clone(), story.sam.clone());
	let task = by_three(&mut story);
	let below = for_sam(&mut story, task);
	story.world.run(5);
	let terms = story
		.world
		.inspect(|| munus_runtime::Tasks::leaving_terms(task));
	let fee = terms.unwrap().kill_fee;
	story.world.call(&rita, Call::kill { task, max_total: 0 });
	assert_eq!(story.gain(&rita), -(fee as i128));
	let (pia, mia) = (story.pia.clone(), story.mia.clone());
	assert_eq!(story.gain(&pia), (fee * 3_000 / 10_000) as i128);
	assert_eq!(story.gain(&mia), (fee * 2_000 / 10_000) as i128);
	story.world.call(&sam, Call::withdraw { task: below });
	assert_eq!(
		story.gain(&sam),
		0,
		"leaving is free where the price has gone"
	);
	let paul = story.paul.clone();
	story.world.call(&paul, Call::cancel { task: below });
	story.world.run(2);
	story.is_over(task);
}
