//! An ending of each kind: who has gained what to the unit, and that nothing is left.

use crate::story::*;
use munus_primitives::{
	organizations::ReviewMode,
	sealed::{Domain, Sealed},
};
use munus_testing::*;
use pallet_tasks::{seal_bid, seed_of, Ask, Call, Pick, Proposal, State, Terms, UriOf};

const HUNDRED: i128 = BUDGET as i128;

/// Claimed within five blocks, delivered within twenty, accepted unless something is said.
fn quick() -> Terms<BlockNumber> {
	Terms {
		claim_window: Some(5),
		delivery_window: Some(20),
		dispute_window: Some(5),
		mode: Some(ReviewMode::Disputed),
		..Terms::default()
	}
}

/// What an entry-tier task has prepaid for what was feeless.
fn prepaid(story: &mut Story) -> i128 {
	story.quote(&quick()).prepay as i128
}

fn over(story: &mut Story, tasks: &[TaskId], within: BlockNumber, gains: [i128; 5]) {
	for task in tasks {
		story
			.world
			.run_until(within, |world| world.has_ended(*task));
	}
	story.ends(tasks[0], 1, gains);
}

#[test]
fn cancelling_should_return_everything_by_every_entrance() {
	let mut story = Story::new();
	let [rita, paul, pia, sam, mia] = story.people();
	let claimed = story.post(quick());
	story.fund(&sam, claimed, 50 * MUN);
	let open = story.post(auction(false, Pick::Choice));
	story.bid(&paul, open, 90 * MUN, 20);
	story.bid(&pia, open, 80 * MUN, 20);
	story.fund(&mia, open, 20 * MUN);
	let terms = story.contest();
	let contest = story.post(terms);
	story.fund(&sam, contest, 20 * MUN);
	let published = story.publish(&paul, retroactive());
	story.fund(&mia, published, 30 * MUN);
	let tasks = [claimed, open, contest];
	for task in tasks {
		story.world.call(&rita, Call::cancel { task });
	}
	story.world.call(&paul, Call::cancel { task: published });
	story.collect(claimed, &sam);
	over(&mut story, &[claimed, open, contest, published], 60, [0; 5]);
}

#[test]
fn a_kill_fee_should_follow_the_time_that_was_worked() {
	let mut story = Story::new();
	let (rita, paul) = (story.rita.clone(), story.paul.clone());
	let bond = story.quote(&quick()).kill_fee;
	let task = story.post(quick());
	story.claim(&paul, task);
	assert_eq!(story.leaving(task).kill_fee, 0);
	story.world.run(7);
	let fee = story.leaving(task).kill_fee;
	assert_eq!(fee, bond * 7 / 20);
	story.world.call(&rita, Call::kill { task, max_total: 0 });
	story.ends(task, 5, [-(fee as i128), fee as i128, 0, 0, 0]);
}

#[test]
fn a_missed_deadline_should_cost_the_bond_and_open_the_task_anew() {
	let mut story = Story::new();
	let [rita, paul, pia, ..] = story.people();
	let bond = story.quote(&quick()).money_bond as i128;
	let task = story.post(quick());
	story.claim(&paul, task);
	story.world.run_until(22, |world| {
		matches!(world.state(task), Some(State::Open { .. }))
	});
	assert_eq!((story.gain(&paul), bond > 0), (-bond, true));
	story.claim(&pia, task);
	story.submit(&pia, task, 0);
	story.world.call(&rita, Call::accept { task });
	let paid = -HUNDRED - prepaid(&mut story);
	story.ends(task, 5, [bond + paid, -bond, HUNDRED, 0, 0]);
}

#[test]
fn an_auction_should_be_held_anew_when_its_winner_misses_the_deadline() {
	let mut story = Story::new();
	let [rita, paul, pia, ..] = story.people();
	let terms = Terms {
		mode: Some(ReviewMode::Disputed),
		..auction(false, Pick::Choice)
	};
	let bond = story.quote(&terms).money_bond as i128;
	let task = story.post(terms);
	story.bid(&pia, task, 95 * MUN, 20);
	story.award(&paul, task, 90 * MUN, 15);
	assert_eq!(story.gain(&pia), 0, "who lost has its bond back");
	story.world.run_until(40, |world| {
		matches!(world.state(task), Some(State::Gathering { .. }))
	});
	story.award(&pia, task, 90 * MUN, 20);
	story.submit(&pia, task, 0);
	story.world.call(&rita, Call::accept { task });
	let paid = 90 * MUN as i128;
	let spent = paid + prepaid(&mut story);
	story.ends(task, 5, [bond - spent, -bond, paid, 0, 0]);
}

#[test]
fn leaving_should_cost_more_with_time_and_nobody_coming_ends_it() {
	let mut story = Story::new();
	let paul = story.paul.clone();
	let bond = story.quote(&quick()).money_bond;
	let task = story.post(quick());
	story.claim(&paul, task);
	assert_eq!(story.leaving(task).cost, bond / 4);
	story.world.run(10);
	let cost = story.leaving(task).cost;
	assert_eq!(cost, bond * 6_250 / 10_000);
	story.world.call(&paul, Call::withdraw { task });
	assert!(matches!(story.world.state(task), Some(State::Open { .. })));
	story.ends(task, 10, [cost as i128, -(cost as i128), 0, 0, 0]);
}

#[test]
fn an_extension_should_be_by_both_and_cost_nothing() {
	let mut story = Story::new();
	let (rita, paul) = (story.rita.clone(), story.paul.clone());
	let task = story.post(quick());
	story.claim(&paul, task);
	let longer = change(BUDGET, 30);
	story.counter(&paul, task, &paul, longer.clone());
	story.accept(&rita, task, &paul, longer);
	story.world.run(25);
	assert!(matches!(
		story.world.state(task),
		Some(State::Working { .. })
	));
	story.submit(&paul, task, 0);
	let paid = HUNDRED + prepaid(&mut story);
	story.ends(task, 10, [-paid, HUNDRED, 0, 0, 0]);
}

#[test]
fn an_end_by_both_should_pay_what_they_agree_on() {
	let mut story = Story::new();
	let (rita, paul) = (story.rita.clone(), story.paul.clone());
	let task = story.post(quick());
	story.claim(&paul, task);
	let end = Proposal::End { pay: 40 * MUN };
	story.counter(&rita, task, &paul, end.clone());
	story.accept(&paul, task, &paul, end);
	let pay = 40 * MUN as i128;
	story.ends(task, 5, [-pay, pay, 0, 0, 0]);
}

#[test]
fn nobody_coming_should_return_everything_by_every_entrance() {
	let mut story = Story::new();
	let paul = story.paul.clone();
	let sam = story.sam.clone();
	let claimed = story.post(quick());
	let open = story.post(auction(false, Pick::Choice));
	let sealed = story.post(auction(true, Pick::Lowest));
	story.fund(&sam, sealed, 20 * MUN);
	let terms = story.contest();
	let contest = story.post(terms);
	let published = story.publish(&paul, retroactive());
	let tasks = [claimed, open, sealed, contest, published];
	over(&mut story, &tasks, 60, [0; 5]);
}

#[test]
fn nobody_chosen_should_return_all_bonds_but_those_of_seals_that_stayed_shut() {
	let mut story = Story::new();
	let [_, paul, pia, ..] = story.people();
	let open = story.post(auction(false, Pick::Choice));
	story.bid(&paul, open, 90 * MUN, 20);
	let terms = auction(true, Pick::Choice);
	let deposit = story.quote(&terms).money_bond as i128;
	let sealed = story.post(terms);
	let seal = seal_bid(sealed, &pia.account, (90 * MUN, 20, [3; 32]), &[4; 32]);
	let bid = Call::bid {
		task: sealed,
		ask: Ask::Sealed(seal),
		bond: Bond::Money,
		max_total: Balance::MAX,
	};
	story.world.call(&pia, bid);
	over(
		&mut story,
		&[open, sealed],
		60,
		[deposit, 0, -deposit, 0, 0],
	);
}

#[test]
fn nobody_scoring_should_pay_half_at_most_and_win_nothing_in_a_contest() {
	let mut story = Story::new();
	let [_, paul, pia, sam, mia] = story.people();
	let claimed = story.post(Terms {
		mode: Some(ReviewMode::Every),
		..quick()
	});
	story.claim(&paul, claimed);
	story.submit(&paul, claimed, 0);
	let published = story.publish(&pia, retroactive());
	story.fund(&sam, published, 40 * MUN);
	let terms = story.contest();
	let contest = story.post(terms);
	let salt = [7; 32];
	let content = |no: u8| (UriOf::<Runtime>::truncate_from(URI.to_vec()), [no; 32]);
	for (no, who) in [&sam, &mia].into_iter().enumerate() {
		let seed = seed_of(contest);
		let content = content(no as u8);
		let enter = Call::enter {
			task: contest,
			seal: Sealed::new(Domain::Entry, &seed, &who.account, &content, &salt),
			bond: Bond::Money,
			max_total: Balance::MAX,
		};
		story.world.call(who, enter);
	}
	story.world.run_until(12, |world| {
		matches!(world.state(contest), Some(State::Opening { .. }))
	});
	for (no, who) in [&sam, &mia].into_iter().enumerate() {
		let open = Call::open_entry {
			task: contest,
			who: who.account.clone(),
			uri: URI.to_vec(),
			hash: content(no as u8).1,
			salt,
		};
		story.world.call(&paul, open);
	}
	let half = (BUDGET / 2) as i128;
	let of_work = 20 * MUN as i128;
	let paid = half + prepaid(&mut story);
	let tasks = [claimed, published, contest];
	over(
		&mut story,
		&tasks,
		1_500,
		[-paid, half, of_work, -of_work, 0],
	);
}

#[test]
fn the_requester_leaving_should_cost_it_alone_what_others_have_given_for() {
	let mut story = Story::new();
	let [rita, paul, _, sam, mia] = story.people();
	let task = story.post(auction(false, Pick::Choice));
	story.fund(&sam, task, 50 * MUN);
	story.fund(&mia, task, 30 * MUN);
	story.award(&paul, task, 90 * MUN, 20);
	story.world.run(10);
	let fee = story.leaving(task).kill_fee;
	assert!(fee > 0);
	story.world.call(&rita, Call::kill { task, max_total: 0 });
	story.world.run(2);
	story.collect(task, &sam);
	let fee = fee as i128;
	story.ends(task, 30, [-fee, fee, 0, 0, 0]);
}

/// Six of nine enforcers bid, withdraw or are dismissed, and two third parties fund what a
/// bidder is awarded: only the other three are drawn, and each funder gets its part of what the bid
/// and the score have left.
#[test]
fn a_funded_auction_should_be_scored_by_who_never_bid_and_share_what_is_left() {
	let mut story = Story::new();
	let [rita, paul, _, sam, mia] = story.people();
	let task = story.post(auction(false, Pick::Choice));
	story.fund(&sam, task, 50 * MUN);
	story.fund(&mia, task, 30 * MUN);
	let enforcers = story.world.enforcers().to_vec();
	let (bidders, others) = enforcers.split_at(6);
	for who in bidders {
		let bid = Call::bid {
			task,
			ask: Ask::Stated(change(99 * MUN, 20)),
			bond: Bond::None,
			max_total: 0,
		};
		story.world.call(who, bid);
	}
	let (withdrawn, dismissed) = bidders.split_at(3);
	for who in withdrawn {
		story.world.call(who, Call::retract { task });
	}
	for who in dismissed {
		let who = who.account.clone();
		story.world.call(&rita, Call::dismiss { task, who });
	}
	story.award(&paul, task, 90 * MUN, 20);
	story.submit(&paul, task, 0);
	let (_, mut members) = story.world.await_draw(task);
	members.sort_by(|a, b| a.name.cmp(&b.name));
	let names = |who: &[Actor]| who.iter().map(|who| who.name.clone()).collect::<Vec<_>>();
	assert_eq!(names(&members), names(others));
	story.world.score(task, &[6_000; 3]);
	story.world.run_until(60, |world| {
		matches!(world.state(task), Some(State::Paying { .. }))
	});
	story.collect(task, &sam);
	let earned = 54 * MUN;
	let (pool, given) = (BUDGET + 80 * MUN - earned, BUDGET + 80 * MUN);
	let back = |part: Balance| (pool * part / given) as i128 - part as i128;
	let (sams, mias) = (back(50 * MUN), back(30 * MUN));
	story.world.run_until(40, |world| world.has_ended(task));
	let fees = story.fees();
	assert!(fees > 3 * MUN as i128, "a panel of three");
	let ritas = -(earned as i128) - sams - mias - fees;
	story.ends(task, 1, [ritas, earned as i128, 0, sams, mias]);
}
