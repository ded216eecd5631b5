//! Whole stories on the real runtime, each with its sums.

use munus_primitives::organizations::{Curve, ReviewMode};
use munus_runtime::{constants::treasury_account, Organizations};
use munus_testing::*;
use pallet_tasks::Terms;

/// What an account had before and has now.
struct Purses {
	people: Vec<(munus_runtime::AccountId, Balance)>,
}

impl Purses {
	fn of(world: &mut World, people: &[&Actor]) -> Self {
		let mut accounts: Vec<_> = people.iter().map(|who| who.account.clone()).collect();
		accounts.push(treasury_account());
		accounts.push(fee_account(world));
		accounts.push(treasury(world));
		let people = accounts
			.into_iter()
			.map(|who| (who.clone(), world.balance_of(&who)))
			.collect();
		Purses { people }
	}

	fn gain(&self, world: &mut World, who: &munus_runtime::AccountId) -> i128 {
		let before = self
			.people
			.iter()
			.find(|(account, _)| account == who)
			.unwrap()
			.1;
		world.balance_of(who) as i128 - before as i128
	}

	/// Everything that left somebody came to somebody else.
	fn add_up(&self, world: &mut World) {
		let sum: i128 = self
			.people
			.clone()
			.iter()
			.map(|(who, _)| self.gain(world, who))
			.sum();
		assert_eq!(sum, 0, "money was made or lost");
	}
}

fn fee_account(world: &mut World) -> munus_runtime::AccountId {
	world.inspect(|| Organizations::organization(DEMO).unwrap().fee_account)
}

fn treasury(world: &mut World) -> munus_runtime::AccountId {
	world.inspect(|| Organizations::organization(DEMO).unwrap().treasury)
}

fn cast(world: &mut World) -> (Actor, Actor) {
	let (rita, paul) = (world.funded("Rita", 1_000 * MUN), world.actor("Paul"));
	world.invite(&paul);
	(rita, paul)
}

fn quick() -> Terms<BlockNumber> {
	Terms {
		claim_window: Some(5),
		delivery_window: Some(5),
		dispute_window: Some(5),
		..Terms::default()
	}
}

#[test]
fn a_task_should_be_paid_in_proportion_to_the_median() {
	let mut world = World::new();
	let (rita, paul) = cast(&mut world);
	let purses = Purses::of(&mut world, &[&rita, &paul]);
	let task = world.post(&rita, 100 * MUN);
	world.claim(&paul, task);
	world.submit(&paul, task);
	world.score(task, &[6_500, 9_999, 8_123]);
	assert!(world.has_ended(task));
	assert_eq!(world.balance(&paul), 81_230 * MILLI);
	let purse = fee_account(&mut world);
	let fees = purses.gain(&mut world, &purse);
	assert_eq!(fees, 3 * MUN as i128, "three seats at a MUN each");
	purses.add_up(&mut world);
	assert!(world.reputation(&paul) > 0);
}

#[test]
fn a_score_below_the_guarantee_should_give_everything_back_and_a_penalty() {
	let mut world = World::new();
	let (rita, paul) = cast(&mut world);
	let task = world.post(&rita, 100 * MUN);
	world.claim(&paul, task);
	world.submit(&paul, task);
	world.score(task, &[1_000, 1_999, 3_000]);
	assert_eq!(world.balance(&paul), 0);
	assert_eq!(world.reputation(&paul), 0);
	let account = paul.account.clone();
	let standing = world
		.inspect(|| munus_runtime::Reputation::standing(DEMO, account))
		.unwrap();
	assert!(standing.penalty > 0);
}

#[test]
fn nobody_coming_should_give_everything_back() {
	let mut world = World::new();
	let (rita, _) = cast(&mut world);
	let before = world.balance(&rita);
	let task = world.post_with(&rita, 100 * MUN, Some(quick()));
	assert!(world.balance(&rita) < before);
	world.run_until(10, |world| world.has_ended(task));
	assert_eq!(world.balance(&rita), before);
}

#[test]
fn a_missed_delivery_should_forfeit_the_bond_and_reopen_then_expire() {
	let mut world = World::new();
	let (rita, _) = cast(&mut world);
	let pia = world.funded("Pia", 100 * MUN);
	world.invite(&pia);
	let purses = Purses::of(&mut world, &[&rita, &pia]);
	let task = world.post_with(&rita, 100 * MUN, Some(quick()));
	world.call(
		&pia,
		pallet_tasks::Call::claim {
			task,
			bond: Bond::Money,
			max_total: Balance::MAX,
		},
	);
	world.run_until(30, |world| world.has_ended(task));
	assert_eq!(purses.gain(&mut world, &pia.account), -(10 * MUN as i128));
	assert_eq!(purses.gain(&mut world, &rita.account), 10 * MUN as i128);
	purses.add_up(&mut world);
}

#[test]
fn nobody_scoring_should_pay_half_after_two_redraws() {
	let mut world = World::new();
	let (rita, paul) = cast(&mut world);
	let purses = Purses::of(&mut world, &[&rita, &paul]);
	let task = world.post_with(&rita, 100 * MUN, Some(quick()));
	world.claim(&paul, task);
	world.submit(&paul, task);
	world.run_until(600, |world| world.has_ended(task));
	assert_eq!(world.balance(&paul), 50 * MUN);
	assert_eq!(world.reputation(&paul), 0, "no verdict, no reputation");
	purses.add_up(&mut world);
}

#[test]
fn nobody_revealing_should_end_as_if_nobody_scored() {
	let mut world = World::new();
	let (rita, paul) = cast(&mut world);
	let task = world.post_with(&rita, 100 * MUN, Some(quick()));
	world.claim(&paul, task);
	world.submit(&paul, task);
	let (panel, members) = world.await_draw(task);
	for member in &members {
		world.commit(member, panel, 9_000);
	}
	world.run_until(600, |world| world.has_ended(task));
	assert_eq!(world.balance(&paul), 50 * MUN);
}

#[test]
fn silence_should_pay_the_score_that_was_asked_for() {
	let mut world = World::new();
	let (rita, paul) = cast(&mut world);
	let terms = Terms {
		mode: Some(ReviewMode::Disputed),
		..quick()
	};
	let task = world.post_with(&rita, 100 * MUN, Some(terms));
	world.claim(&paul, task);
	world.submit_asking(&paul, task, Some(9_000));
	world.run_until(10, |world| world.has_ended(task));
	assert_eq!(world.balance(&paul), 90 * MUN);
	assert_eq!(world.reputation(&paul), 0, "accepted work mints nothing");
}

#[test]
fn the_farther_from_the_verdict_should_pay_the_panel() {
	let cases = [(4_000, false), (8_000, true)];
	for (verdict, requester_pays) in cases {
		let mut world = World::new();
		let (rita, paul) = cast(&mut world);
		let purses = Purses::of(&mut world, &[&rita, &paul]);
		let terms = Terms {
			mode: Some(ReviewMode::Disputed),
			..quick()
		};
		let task = world.post_with(&rita, 100 * MUN, Some(terms));
		world.claim(&paul, task);
		world.submit_asking(&paul, task, Some(9_000));
		world.call(&rita, pallet_tasks::Call::dispute { task, score: 5_000 });
		world.score(task, &[verdict; 3]);
		let pay = 100 * MUN / 10_000 * Balance::from(verdict);
		let purse = fee_account(&mut world);
		let panel = purses.gain(&mut world, &purse) + purses.gain(&mut world, &treasury_account());
		let provider = world.balance(&paul) as i128;
		if requester_pays {
			assert_eq!(provider, pay as i128);
			assert!(purses.gain(&mut world, &rita.account) <= -(pay as i128) - 3 * MUN as i128);
		} else {
			assert!(provider < pay as i128 && provider >= pay as i128 - panel);
		}
		purses.add_up(&mut world);
	}
}

#[test]
fn a_curve_and_a_class_should_divide_the_price() {
	let mut world = World::new();
	let (rita, paul) = cast(&mut world);
	let terms = Terms {
		curve: Some(Curve::PassFail(6_000)),
		class: Some(250),
		..quick()
	};
	let task = world.post_with(&rita, 100 * MUN, Some(terms));
	let purses = Purses::of(&mut world, &[&rita, &paul]);
	world.claim(&paul, task);
	world.submit(&paul, task);
	world.score(task, &[6_000; 3]);
	assert_eq!(world.balance(&paul), 25 * MUN);
	let account = treasury(&mut world);
	assert_eq!(purses.gain(&mut world, &account), 75 * MUN as i128);
}

#[test]
fn money_that_is_not_there_should_not_be_spent() {
	let cannot_spare: sp_runtime::DispatchError =
		pallet_escrow::Error::<Runtime>::CannotSpare.into();
	let mut world = World::new();
	let (rita, paul) = cast(&mut world);
	let before = world.balance(&rita);
	let post = pallet_tasks::Call::post {
		org: DEMO,
		asset: munus_runtime::configs::market::AnyAsset::Native,
		budget: before + 1,
		title: b"More than she has".to_vec(),
		uri: vec![],
		content_hash: [0; 32],
		terms: None,
		max_total: Balance::MAX,
	};
	let refused = world.try_call(&rita, post);
	assert_eq!(refused, Err(cannot_spare));
	assert_eq!(world.balance(&rita), before);
	let task = world.post(&rita, 100 * MUN);
	let claim = pallet_tasks::Call::claim {
		task,
		bond: Bond::Money,
		max_total: Balance::MAX,
	};
	let refused = world.try_call(&paul, claim);
	assert_eq!(refused, Err(cannot_spare));
	let claim = pallet_tasks::Call::claim {
		task,
		bond: Bond::Reputation,
		max_total: Balance::MAX,
	};
	let refused = world.try_call(&paul, claim);
	let short = pallet_tasks::Error::<Runtime>::BondNotCovered;
	assert_eq!(refused, Err(short.into()));
}
