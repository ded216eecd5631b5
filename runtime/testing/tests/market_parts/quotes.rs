//! What was quoted is what is taken, of every kind of task.

use crate::story::*;
use munus_primitives::organizations::ReviewMode;
use munus_testing::*;
use pallet_tasks::{Call, Milestone, Milestones, Pick, State, Terms};

fn parts() -> Terms<BlockNumber> {
	let parts = [4_000, 6_000].map(|share| Milestone { share, window: 20 });
	Terms {
		milestones: Some(Milestones::truncate_from(parts.to_vec())),
		..Terms::default()
	}
}

fn of_mode(mode: ReviewMode) -> Terms<BlockNumber> {
	Terms {
		mode: Some(mode),
		..Terms::default()
	}
}

/// What an account has less of, and what of it is a deposit.
fn taken(story: &mut Story, who: &Actor, act: impl FnOnce(&mut Story)) -> (Balance, Balance) {
	let before = (story.gain(who), reserved(&mut story.world, who));
	act(story);
	let after = (story.gain(who), reserved(&mut story.world, who));
	let (paid, held) = (before.0 - after.0, after.1 - before.1);
	(paid as Balance + held, held)
}

#[test]
fn a_quote_should_be_what_is_taken_of_every_kind_of_task() {
	let mut story = Story::new();
	let [rita, paul, ..] = story.people();
	let contest = story.contest();
	let kinds = [
		of_mode(ReviewMode::Every),
		of_mode(ReviewMode::Disputed),
		of_mode(ReviewMode::Sampled { rate: 1_000 }),
		parts(),
		auction(false, Pick::Choice),
		auction(false, Pick::Lowest),
		auction(true, Pick::Choice),
		auction(true, Pick::Lowest),
		contest,
	];
	for terms in kinds {
		let quote = story.quote(&terms);
		let mut posted = 0;
		let all = taken(&mut story, &rita, |story| posted = story.post(terms));
		assert_eq!(all, (quote.total_native, quote.deposit));
		let task = posted;
		story.world.call(&rita, Call::cancel { task });
		assert_eq!(story.gain(&rita), 0);
	}
	let quote = {
		let terms = Some(retroactive());
		let text = (TITLE.len() + URI.len()) as u32;
		let asset = munus_runtime::configs::market::AnyAsset::Native;
		let look = || munus_runtime::Tasks::quote(DEMO, asset, 0, terms, text);
		story.world.inspect(look).unwrap()
	};
	let mut published = 0;
	let all = taken(&mut story, &paul, |story| {
		published = story.publish(&paul, retroactive());
	});
	assert_eq!(all, (quote.total_native, quote.deposit));
	let sam = story.sam.clone();
	let given = taken(&mut story, &sam, |story| {
		story.fund(&sam, published, 20 * MUN);
	});
	assert_eq!(
		given,
		(20 * MUN + quote.funder_deposit, quote.funder_deposit)
	);
	let task = published;
	story.world.call(&paul, Call::cancel { task });
	story.collect(task, &sam);
	story.ends(task, 2, [0; 5]);
}

#[test]
fn the_steps_of_a_contest_should_come_when_they_were_quoted() {
	let mut story = Story::new();
	let terms = story.contest();
	let contest = story.quote(&terms).contest.expect("a contest");
	let now = story.world.block();
	let task = story.post(terms);
	let sam = story.sam.clone();
	let seal = Call::enter {
		task,
		seal: munus_primitives::sealed::Sealed([1; 32]),
		bond: Bond::Money,
		max_total: contest.entry_bond,
	};
	story.world.call(&sam, seal);
	let opening = |world: &mut World| matches!(world.state(task), Some(State::Opening { .. }));
	story.world.run_until(60, opening);
	let took = story.world.block() - now;
	// The chain acts at the end of the block in which something is due.
	assert!(took.abs_diff(contest.opening_after) <= 2, "{took}");
	// Nothing is opened: it ends when entries would have been read, and costs who did not open.
	let bond = contest.entry_bond as i128;
	story.world.run_until(60, |world| world.has_ended(task));
	let took = story.world.block() - now;
	assert!(took <= contest.screening_after + 4, "{took}");
	assert_eq!(story.gain(&sam), -bond);
	let rita = story.rita.clone();
	assert_eq!(story.gain(&rita), bond);
	story.is_over(task);
}
