use super::*;
use crate::rules::shares::MOST_DELEGATED;
use proptest::prelude::*;

const COST: Balance = 3 * FEE + 3 * FEE / 10;
const HALF: u32 = 500_000_000;
const BOND_OF: Balance = BUDGET / 10;

fn delegate(
	who: AccountId,
	id: TaskId,
	portion: u32,
	to: Option<AccountId>,
	max: Balance,
) -> DispatchResult {
	let (title, uri) = (b"a title".to_vec(), b"ipfs://content".to_vec());
	let terms = Some(tier(1));
	TasksPallet::delegate(signed(who), id, portion, title, uri, HASH, terms, to, max)
}

/// A part of a task, of whoever works on it.
fn part_of(id: TaskId, portion: u32) -> TaskId {
	let (who, below) = (task(id).work().unwrap().who, NextTask::<Test>::get());
	assert_ok!(delegate(who, id, portion, None, Balance::MAX));
	below
}

fn held_by(id: TaskId, who: AccountId) -> TaskId {
	claim(id, who, Bond::Reputation);
	id
}

/// Alice works on a task that she has delegated a portion of to Bob.
fn two(portion: u32) -> (TaskId, TaskId) {
	for who in [CAROL, DAVE] {
		Points::insert((ORG, who), 200 * POINT);
	}
	let top = held_by(post(tier(1)), ALICE);
	let below = held_by(part_of(top, portion), BOB);
	(top, below)
}

fn scored(id: TaskId, who: AccountId, score: u16) {
	submit(id, who, None);
	assert_ok!(verdict(id, score));
}

fn gain(who: AccountId) -> i128 {
	native(who) as i128 + Held::get(who) as i128 - START as i128
}

fn mun(amount: u128) -> i128 {
	(amount * MUN) as i128
}

#[test]
fn delegate_should_take_all_but_the_price_when_work_is_delegated() {
	build_and_execute(|| {
		let open = post(tier(0));
		let (top, below) = (held_by(post(tier(1)), ALICE), 2);
		let costs = |max| delegate(ALICE, top, HALF, Some(BOB), max);
		let quote = TasksPallet::quote(ORG, NATIVE, BUDGET / 2, Some(tier(1)), 21).unwrap();
		let total = quote.total_native - BUDGET / 2;
		let own = TasksPallet::quote_part(top, HALF, Some(tier(1)), 21).unwrap();
		assert_eq!((own.budget, own.total_native), (BUDGET / 2, total));
		let refused = |id, portion| TasksPallet::quote_part(id, portion, None, 21).unwrap_err();
		assert_eq!(refused(top, 0), b"SubsTooLarge".to_vec());
		assert_eq!(refused(9, HALF), b"UnknownTask".to_vec());
		assert_eq!(refused(open, HALF), b"NotWorking".to_vec());
		assert_noop!(costs(total - 1), TasksError::MaxTotalExceeded);
		assert_ok!(costs(total));
		assert_eq!(native(ALICE), START - total);
		last(Event::Delegated {
			parent: top,
			task: below,
			portion: HALF,
			worth: BUDGET / 2,
			to: Some(BOB),
		});
		let sub = task(below);
		assert_eq!(
			(sub.requester, sub.reward.left, sub.part.ahead),
			(ALICE, 0, 0)
		);
		assert_eq!(sub.reserve.left, RESERVE);
		assert_eq!(sub.conditions.money_bond, BUDGET / 20);
		assert_eq!((sub.conditions.class, task(top).payees), (1_000, 1));
		let listed = Sub {
			to: Payee::Task(below),
			portion: HALF,
		};
		assert_eq!(task(top).work().unwrap().subs.to_vec(), vec![listed]);
		let call = TasksPallet::claim(signed(CAROL), below, Bond::Money, Balance::MAX);
		assert_noop!(call, TasksError::NotInvited);
		held_by(below, BOB);
	});
}

#[test]
fn portion_should_be_paid_with_the_task_above_when_it_was_scored_before() {
	build_and_execute(|| {
		let (top, below) = two(HALF);
		scored(below, BOB, 8_000);
		let earned = Sub {
			to: Payee::Account(BOB),
			portion: 400_000_000,
		};
		happened(Event::SubTaskEarned {
			task: below,
			parent: top,
			payees: vec![earned.clone()],
		});
		assert!(!Tasks::<Test>::contains_key(below));
		assert_eq!(gain(BOB), 0);
		assert_eq!(task(top).work().unwrap().subs.to_vec(), vec![earned]);
		assert!(TasksPallet::is_party(&whole(top), &BOB));
		scored(top, ALICE, 9_000);
		assert_eq!((gain(BOB), gain(ALICE)), (mun(36), mun(54) - COST as i128));
		assert_eq!(gain(REQUESTER), -mun(90) - COST as i128);
	});
}

#[test]
fn portion_should_become_the_price_when_the_task_above_is_scored_first() {
	build_and_execute(|| {
		let (top, below) = two(HALF);
		scored(top, ALICE, 9_000);
		happened(Event::SubTaskFunded {
			task: below,
			amount: 45 * MUN,
		});
		let sub = task(below);
		assert_eq!((sub.reward.left, sub.part.price()), (45 * MUN, 45 * MUN));
		assert_eq!(gain(ALICE), mun(45) - RESERVE as i128);
		scored(below, BOB, 8_000);
		assert_eq!((gain(BOB), gain(ALICE)), (mun(36), mun(54) - COST as i128));
	});
}

#[test]
fn both_should_mint_on_what_is_their_own() {
	build_and_execute(|| {
		// Half of 200 is 100: 10 points by price, half of them for class 1000.
		let top = held_by(post_as(NATIVE, 2 * BUDGET, tier(1)), ALICE);
		let below = held_by(part_of(top, HALF), BOB);
		scored(below, BOB, 10_000);
		assert_eq!(Points::get((ORG, BOB)), 205 * POINT);
		scored(top, ALICE, 10_000);
		assert_eq!(Points::get((ORG, ALICE)), 205 * POINT);
	});
}

#[test]
fn tree_should_be_paid_out_of_one_payout_when_it_is_settled_from_below() {
	build_and_execute(|| {
		let (top, second) = two(HALF);
		let third = held_by(part_of(second, HALF), CAROL);
		let fourth = held_by(part_of(third, HALF), DAVE);
		assert_eq!((task(top).payees, task(second).payees), (3, 2));
		let deep = delegate(DAVE, fourth, HALF, None, Balance::MAX);
		assert_noop!(deep, TasksError::TooDeep);
		scored(fourth, DAVE, 10_000);
		scored(third, CAROL, 5_000);
		assert_eq!((task(top).payees, task(second).payees), (3, 2));
		scored(second, BOB, 10_000);
		assert_eq!(task(top).payees, 3);
		scored(top, ALICE, 10_000);
		// A quarter of the half is what the third has earned at most; it earned half of that.
		assert_eq!(gain(DAVE), mun(25) / 4);
		assert_eq!(gain(CAROL), mun(25) / 4 - COST as i128);
		assert_eq!(gain(BOB), mun(50) - mun(25) / 2 - COST as i128);
		assert_eq!(gain(ALICE), mun(50) - COST as i128);
		assert_eq!(gain(REQUESTER), -mun(100) - COST as i128);
	});
}

#[test]
fn live_sub_task_should_have_the_task_above_for_its_own_when_the_one_between_is_settled() {
	build_and_execute(|| {
		let (top, second) = two(HALF);
		let third = held_by(part_of(second, HALF), CAROL);
		scored(second, BOB, 8_000);
		let parent = task(third).parent.unwrap();
		let expected = (top, 1, 200_000_000, true);
		let found = (parent.task, parent.depth, parent.portion, parent.live);
		assert_eq!(found, expected);
		assert_eq!(task(top).payees, 2);
		scored(top, ALICE, 10_000);
		assert_eq!(task(third).reward.left, 20 * MUN);
		scored(third, CAROL, 5_000);
		assert_eq!(
			(gain(CAROL), gain(ALICE)),
			(mun(10), mun(60) - COST as i128)
		);
		// What the third did not earn is the second's, who asked for it.
		assert_eq!(gain(BOB), mun(20) + mun(10) - COST as i128);
	});
}

#[test]
fn sub_tasks_should_keep_their_own_when_they_are_settled_from_above() {
	build_and_execute(|| {
		let (top, second) = two(HALF);
		let third = held_by(part_of(second, HALF), CAROL);
		scored(top, ALICE, 10_000);
		assert_eq!(
			(task(second).reward.left, task(third).reward.left),
			(50 * MUN, 0)
		);
		scored(second, BOB, 10_000);
		scored(third, CAROL, 10_000);
		assert_eq!((gain(BOB), gain(CAROL)), (mun(25) - COST as i128, mun(25)));
	});
}

#[test]
fn nothing_should_be_paid_when_a_sub_task_scored_nothing() {
	build_and_execute(|| {
		let (top, second) = two(HALF);
		let third = held_by(part_of(second, HALF), CAROL);
		scored(second, BOB, 1_000);
		happened(Event::SubTaskEarned {
			task: second,
			parent: top,
			payees: vec![],
		});
		happened(Event::SubTaskFunded {
			task: third,
			amount: 0,
		});
		assert_eq!(task(top).payees, 0);
		assert_ok!(TasksPallet::withdraw(signed(CAROL), third));
		assert_eq!(Points::get((ORG, CAROL)), 200 * POINT);
		scored(top, ALICE, 10_000);
		assert_eq!(gain(ALICE), mun(100) - COST as i128);
		run_to(200);
		assert_eq!(Tasks::<Test>::iter().count(), 0);
		assert_eq!((gain(BOB), gain(CAROL)), (0, 0));
	});
}

#[test]
fn sub_task_should_be_priceless_and_free_to_leave_when_the_task_above_ends_unpaid() {
	for ends in [0, 1, 2] {
		build_and_execute(|| {
			let top = held_by(post(tier(1)), ALICE);
			let below = part_of(top, HALF);
			claim(below, BOB, Bond::Money);
			let leaving = TasksPallet::leaving_terms(below).unwrap();
			assert_eq!(leaving.share, 2_500);
			match ends {
				0 => {
					assert_ok!(TasksPallet::kill(signed(REQUESTER), top, Balance::MAX));
				}
				1 => {
					assert_ok!(TasksPallet::withdraw(signed(ALICE), top));
				}
				_ => {
					Tasks::<Test>::mutate(below, |task| {
						let State::Working { deadline, .. } = &mut task.as_mut().unwrap().state
						else {
							panic!("nobody works")
						};
						Entries::remove((*deadline, below));
						*deadline = 99;
						Entries::insert((99, below), ());
					});
					run_to(51)
				}
			}
			happened(Event::SubTaskFunded {
				task: below,
				amount: 0,
			});
			let leaving = TasksPallet::leaving_terms(below).unwrap();
			assert_eq!((leaving.share, leaving.cost), (0, 0));
			assert_ok!(TasksPallet::withdraw(signed(BOB), below));
			assert_eq!(gain(BOB), 0);
			run_to(300);
			assert_eq!(Tasks::<Test>::iter().count(), 0);
		});
	}
}

#[test]
fn sub_task_should_share_in_what_both_sides_end_the_work_for() {
	build_and_execute(|| {
		let (top, below) = two(HALF);
		let (task_above, work) = (task(top), task(top).work().cloned().unwrap());
		Entries::remove((task_above.due().unwrap(), top));
		let back = TasksPallet::part_ways(top, task_above, work, 60 * MUN);
		assert_eq!(back, Ok((40 * MUN, RESERVE)));
		assert_eq!(task(below).reward.left, 30 * MUN);
		assert_eq!(TasksPallet::leaving_terms(below).unwrap().share, 0);
		scored(below, BOB, 10_000);
		assert_eq!((gain(BOB), gain(ALICE)), (mun(30), mun(30) - COST as i128));
	});
}

#[test]
fn task_above_should_forget_a_sub_task_when_that_ends_without_work() {
	build_and_execute(|| {
		let top = held_by(post(tier(1)), ALICE);
		let (one, other) = (part_of(top, HALF), part_of(top, 10_000_000));
		assert_eq!(task(top).payees, 2);
		assert_ok!(TasksPallet::cancel(signed(ALICE), one));
		assert_eq!(task(top).payees, 1);
		held_by(other, BOB);
		assert_ok!(TasksPallet::kill(signed(ALICE), other, Balance::MAX));
		assert_eq!(task(top).payees, 0);
		assert!(task(top).work().unwrap().subs.is_empty());
		let third = part_of(top, HALF);
		claim(third, BOB, Bond::Reputation);
		assert_ok!(TasksPallet::withdraw(signed(BOB), third));
		assert_eq!(task(top).payees, 1);
		scored(top, ALICE, 10_000);
		assert_eq!(task(third).reward.left, BUDGET / 2);
		assert_ok!(TasksPallet::cancel(signed(ALICE), third));
		assert_eq!(gain(ALICE), mun(100));
	});
}

#[test]
fn quarter_should_stay_the_providers_when_a_milestone_is_delegated() {
	build_and_execute(|| {
		Points::insert((ORG, CAROL), 200 * POINT);
		let milestones = [5_000, 5_000].map(|share| Milestone { share, window: 30 });
		let top = held_by(
			post(Terms {
				milestones: Some(BoundedVec::truncate_from(milestones.to_vec())),
				..tier(1)
			}),
			ALICE,
		);
		let below = held_by(part_of(top, MOST_DELEGATED), BOB);
		assert_eq!(task(below).parent.unwrap().worth, BUDGET / 8 * 3);
		scored(below, BOB, 10_000);
		scored(top, ALICE, 10_000);
		assert_eq!((gain(BOB), gain(ALICE)), (mun(75) / 2, -(COST as i128)));
		assert_eq!(task(top).part.retained, 25 * MUN / 2);
		let second = held_by(part_of(top, HALF), CAROL);
		assert_ok!(TasksPallet::submit(
			signed(ALICE),
			top,
			vec![],
			HASH,
			None,
			1
		));
		assert_ok!(verdict(top, 10_000));
		scored(second, CAROL, 10_000);
		assert_eq!(gain(CAROL), mun(25));
		assert_eq!(gain(ALICE), mun(75) / 2 - 2 * COST as i128);
	});
}

#[test]
fn delegate_should_refuse_when_account_or_state_is_wrong() {
	build_and_execute(|| {
		let half = |who, id| delegate(who, id, HALF, None, Balance::MAX);
		assert_noop!(half(ALICE, 9), TasksError::UnknownTask);
		let id = post(tier(0));
		claim(id, ALICE, Bond::None);
		assert_noop!(half(ALICE, id), TasksError::NotWorking);
		claim(id, BOB, Bond::Money);
		assert_noop!(half(ALICE, id), TasksError::NotProvider);
		assert_noop!(half(REQUESTER, id), TasksError::NotProvider);
		submit(id, BOB, None);
		assert_noop!(half(BOB, id), TasksError::NotWorking);
	});
}

#[test]
fn delegate_should_refuse_when_the_portion_or_the_terms_do_not_fit() {
	build_and_execute(|| {
		let top = held_by(post(tier(1)), ALICE);
		let portion = |portion| delegate(ALICE, top, portion, None, Balance::MAX);
		assert_noop!(portion(0), TasksError::SubsTooLarge);
		assert_noop!(portion(MOST_DELEGATED + 1), TasksError::SubsTooLarge);
		assert_noop!(portion(u32::MAX), TasksError::SubsTooLarge);
		// A thousandth of the price of a hundred is a tenth of one, the least there is.
		assert_noop!(portion(999_999), TasksError::BudgetTooSmall);
		let parts = [5_000, 5_000].map(|share| Milestone { share, window: 30 });
		let terms = Terms {
			milestones: Some(BoundedVec::truncate_from(parts.to_vec())),
			..tier(1)
		};
		let divided = TasksPallet::delegate(
			signed(ALICE),
			top,
			1,
			b"t".to_vec(),
			vec![],
			HASH,
			Some(terms),
			None,
			Balance::MAX,
		);
		assert_noop!(divided, TasksError::SubTaskDivided);
		assert_ok!(portion(HALF));
		let rest = MOST_DELEGATED - HALF;
		assert_noop!(portion(rest + 1), TasksError::SubsTooLarge);
		assert_ok!(portion(rest));
	});
}

#[test]
fn sub_task_should_refuse_whoever_is_above_it() {
	build_and_execute(|| {
		let (top, second) = two(HALF);
		Members::insert((ORG, REQUESTER), ());
		Points::insert((ORG, REQUESTER), 200 * POINT);
		for who in [ALICE, REQUESTER] {
			let named = delegate(BOB, second, HALF, Some(who), Balance::MAX);
			assert_noop!(named, TasksError::SubTaskCycle);
		}
		let own = delegate(BOB, second, HALF, Some(BOB), Balance::MAX);
		assert_noop!(own, TasksError::SubTaskCycle);
		let third = part_of(second, HALF);
		let claim = |who| TasksPallet::claim(signed(who), third, Bond::Money, Balance::MAX);
		assert_noop!(claim(ALICE), TasksError::SubTaskCycle);
		assert_noop!(claim(REQUESTER), TasksError::SubTaskCycle);
		assert_noop!(claim(BOB), TasksError::OwnTask);
		assert_ok!(claim(CAROL));
		for (id, who) in [
			(top, BOB),
			(top, CAROL),
			(second, CAROL),
			(second, ALICE),
			(second, REQUESTER),
			(third, ALICE),
		] {
			assert!(TasksPallet::is_party(&whole(id), &who), "{id} {who}");
		}
		assert!(!TasksPallet::is_party(&whole(top), &DAVE));
		assert!(!TasksPallet::is_party(&whole(third), &DAVE));
		// As soon as the task above has paid, its people are strangers.
		scored(top, ALICE, 10_000);
		assert!(!TasksPallet::is_party(&whole(second), &REQUESTER));
	});
}

#[test]
fn tree_should_have_sixteen_payees_at_most() {
	build_and_execute(|| {
		let top = held_by(post(tier(1)), ALICE);
		let first = held_by(part_of(top, 100_000_000), BOB);
		for _ in 0..14 {
			part_of(top, 10_000_000);
		}
		let last = part_of(first, HALF);
		assert_eq!(task(top).payees, 16);
		let more = |who, id| delegate(who, id, 10_000_000, None, Balance::MAX);
		assert_noop!(more(ALICE, top), TasksError::TreeTooWide);
		assert_noop!(more(BOB, first), TasksError::TreeTooWide);
		assert_ok!(TasksPallet::cancel(signed(BOB), last));
		assert_ok!(more(ALICE, top));
		scored(first, BOB, 10_000);
		assert_eq!(
			(task(top).payees, task(top).work().unwrap().subs.len()),
			(16, 16)
		);
	});
}

#[test]
fn money_of_a_sub_task_should_be_paid_beside_its_portion_when_there_is_some() {
	build_and_execute(|| {
		let (top, below) = two(HALF);
		let more = TasksPallet::top_up(signed(ALICE), below, MUN, Purse::Price, MUN);
		assert_ok!(more);
		scored(below, BOB, 10_000);
		assert_eq!(gain(BOB), mun(1));
		scored(top, ALICE, 10_000);
		assert_eq!(gain(BOB), mun(51));
	});
}

#[test]
fn fee_for_ending_a_sub_task_should_come_out_of_its_reserve() {
	build_and_execute(|| {
		let top = held_by(post(tier(1)), ALICE);
		let below = part_of(top, HALF);
		claim(below, BOB, Bond::Money);
		run_to(26);
		assert_ok!(TasksPallet::kill(signed(ALICE), below, 0));
		assert_eq!(gain(BOB), (BOND_OF / 4) as i128);
	});
}

#[derive(Clone, Debug)]
enum Turn {
	Delegate(u8, u32),
	Take(u8, u8),
	Score(u8, u16),
	Leave(u8),
	Kill(u8),
	Cancel(u8),
	Team(u8, u8, u16),
}

fn turns() -> impl Strategy<Value = Turn> {
	let pick = any::<u8>;
	prop_oneof![
		5 => (pick(), 10_000_000..HALF).prop_map(|(a, b)| Turn::Delegate(a, b)),
		6 => (pick(), 0..4u8).prop_map(|(a, b)| Turn::Take(a, b)),
		4 => (pick(), 0..=10_000u16).prop_map(|(a, b)| Turn::Score(a, b)),
		1 => pick().prop_map(Turn::Leave),
		1 => pick().prop_map(Turn::Kill),
		1 => pick().prop_map(Turn::Cancel),
		2 => (pick(), 0..12u8, 1..10_000u16).prop_map(|(a, b, c)| Turn::Team(a, b, c)),
	]
}

/// One of the tasks that somebody works on, or that nobody does.
fn pick(index: u8, working: bool) -> Option<(TaskId, TaskOf<Test>)> {
	let mut tasks: Vec<_> = Tasks::<Test>::iter()
		.filter(|(_, task)| task.work().is_some() == working && !task.is_ending())
		.collect();
	tasks.sort_unstable_by_key(|(id, _)| *id);
	let count = tasks.len();
	(count > 0).then(|| tasks.swap_remove(usize::from(index) % count))
}

fn take_turn(turn: Turn) -> Option<()> {
	let who = |task: &TaskOf<Test>| task.work().map(|work| work.who);
	let done = match turn {
		Turn::Delegate(index, portion) => {
			let (id, task) = pick(index, true)?;
			delegate(who(&task)?, id, portion, None, Balance::MAX)
		}
		Turn::Take(index, name) => {
			let (id, _) = pick(index, false)?;
			let who = [ALICE, BOB, CAROL, DAVE][usize::from(name)];
			plainly(TasksPallet::claim(
				signed(who),
				id,
				Bond::Money,
				Balance::MAX,
			))
		}
		Turn::Score(index, score) => {
			let (id, task) = pick(index, true)?;
			let (part, who) = (task.part.index, who(&task)?);
			assert_ok!(TasksPallet::submit(
				signed(who),
				id,
				vec![],
				HASH,
				None,
				part
			));
			verdict(id, score)
		}
		Turn::Leave(index) => {
			let (id, task) = pick(index, true)?;
			plainly(TasksPallet::withdraw(signed(who(&task)?), id))
		}
		Turn::Kill(index) => {
			let (id, task) = pick(index, true)?;
			plainly(TasksPallet::kill(signed(task.requester), id, Balance::MAX))
		}
		Turn::Cancel(index) => {
			let (id, task) = pick(index, false)?;
			TasksPallet::cancel(signed(task.requester), id)
		}
		Turn::Team(index, names, share) => {
			let (id, _) = pick(index, false)?;
			let people = [ALICE, BOB, CAROL, DAVE];
			let lead = usize::from(names % 4);
			let (lead, member) = (
				people[lead],
				people[(lead + 1 + usize::from(names / 4)) % 4],
			);
			let team = vec![(member, share)];
			TasksPallet::form_team(signed(lead), id, 10_000 - share, team)
				.and_then(|()| TasksPallet::join_team(signed(member), id, lead, share))
		}
	};
	done.ok()
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(64))]

	#[test]
	fn tree_should_add_up_whoever_ends_first(
		story in prop::collection::vec(turns(), 1..80), divided: bool,
	) {
		build_and_execute(|| {
			Parameters::mutate(|parameters| parameters.claim_limit = 100);
			for who in [CAROL, DAVE] {
				Points::insert((ORG, who), 200 * POINT);
			}
			let halves = [5_000, 5_000].map(|share| Milestone { share, window: 30 });
			let milestones = BoundedVec::truncate_from(halves.to_vec());
			held_by(
				post(Terms {
					milestones: divided.then_some(milestones),
					..tier(1)
				}),
				ALICE,
			);
			for turn in story {
				take_turn(turn);
				check_other_rooms();
				TasksPallet::do_try_state().unwrap();
			}
			run_to(400);
			assert_eq!(Tasks::<Test>::iter().count() + Roles::<Test>::iter().count(), 0);
			assert_eq!(Held::iter_values().sum::<Balance>(), 0);
			assert_eq!(native(ESCROW), 0);
		});
		Parameters::mutate(|parameters| parameters.claim_limit = 3);
	}
}

fn breaks(why: &'static str, corrupt: impl FnOnce(TaskId, TaskId)) {
	ext().execute_with(|| {
		let (top, below) = two(HALF);
		assert_ok!(TasksPallet::do_try_state());
		corrupt(top, below);
		assert_eq!(TasksPallet::do_try_state(), Err(why.into()));
	});
}

fn change(id: TaskId, change: impl FnOnce(&mut TaskOf<Test>)) {
	Tasks::<Test>::mutate(id, |task| change(task.as_mut().unwrap()));
}

#[test]
fn check_should_fail_when_a_tree_is_wrong() {
	let subs = |id, subs: Vec<Sub<AccountId>>| {
		change(id, |task| {
			task.work_mut().unwrap().subs = BoundedVec::truncate_from(subs)
		})
	};
	breaks("a sub-task is unknown to the task above", |top, _| {
		subs(top, vec![])
	});
	breaks("a sub-task is unknown to the task above", |_, below| {
		change(below, |task| task.parent.as_mut().unwrap().portion -= 1)
	});
	breaks("a sub-task has nothing above it", |_, below| {
		change(below, |task| task.parent.as_mut().unwrap().task = 7)
	});
	breaks("a sub-task does not fit the task above", |_, below| {
		change(below, |task| task.parent.as_mut().unwrap().depth = 4)
	});
	breaks("a task has a sub-task that is none", |_, below| {
		change(below, |task| task.parent.as_mut().unwrap().live = false)
	});
	breaks("payees are miscounted", |top, _| {
		change(top, |task| task.payees = 2)
	});
	breaks("payees are miscounted", |_, below| {
		change(below, |task| {
			task.payees = 1;
		})
	});
	breaks("too much of a payout is delegated", |top, below| {
		let sub = |to, portion| Sub { to, portion };
		change(top, |task| task.payees = 2);
		let own = sub(Payee::Task(below), HALF);
		subs(top, vec![own, sub(Payee::Account(DAVE), HALF)]);
	});
}
