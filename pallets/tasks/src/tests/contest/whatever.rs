//! Whatever happens in a contest: nobody gets more than there is, and nothing is left.

use super::*;
use proptest::prelude::*;

/// One entry: what it says, whether it is opened, how a pair scores it.
type Made = (u8, bool, Option<Score>);

#[derive(Clone, Debug)]
struct Story {
	entries: Vec<Made>,
	award: Award,
	finals: Vec<Option<Score>>,
	funders: Vec<u128>,
	charges: Vec<(u32, u32, Option<Score>)>,
	collected: Vec<u64>,
	class: u16,
}

fn scores() -> impl Strategy<Value = Option<Score>> {
	prop_oneof![1 => Just(None), 5 => (0..=10_000_u16).prop_map(Some)]
}

fn stories() -> impl Strategy<Value = Story> {
	let award = prop_oneof![
		(0..10_000_u16, 1..=4_u8).prop_map(|(floor, k)| Award::Power { floor, k }),
		(1..=3_u8).prop_map(Award::Places),
	];
	(
		prop::collection::vec((0..12_u8, prop::bool::weighted(0.85), scores()), 1..20),
		award,
		prop::collection::vec(scores(), 3),
		prop::collection::vec(1..50_u128, 0..4),
		prop::collection::vec((0..20_u32, 0..20_u32, scores()), 0..4),
		prop::collection::vec(100..125_u64, 0..6),
		0..=1_000_u16,
	)
		.prop_map(
			|(entries, award, finals, funders, charges, collected, class)| Story {
				entries,
				award,
				finals,
				funders,
				charges,
				collected,
				class,
			},
		)
}

fn check() {
	check_other_rooms();
	TasksPallet::do_try_state().unwrap();
}

/// Every batch and the finals are read, as far as there are any.
fn read(id: TaskId, story: &Story) {
	for no in 0..3 {
		let Some(items) = Readings::<Test>::get(id, Matter::BATCHES + no) else {
			continue;
		};
		let scores: Vec<_> = items
			.iter()
			.map(|index| story.entries[*index as usize].2)
			.collect();
		assert_ok!(scored(batch(id, no), 2 * scores.len() as u128, &scores));
		check();
	}
	if let Some(items) = Readings::<Test>::get(id, Matter::FINALS) {
		let scores: Vec<_> = story.finals.iter().copied().take(items.len()).collect();
		assert_ok!(scored(finals(id), 3 * items.len() as u128, &scores));
		check();
	}
}

fn play(story: &Story) {
	let terms = Terms {
		class: Some(story.class),
		..contest_of(30, 3, story.award)
	};
	let id = post(terms);
	let givers = (140..).zip(&story.funders);
	for (who, part) in givers.clone() {
		assert_ok!(TasksPallet::fund(signed(who), id, part * MUN, Balance::MAX));
	}
	for (who, (no, _, _)) in (100..).zip(&story.entries) {
		assert_ok!(enter(id, who, *no));
	}
	run_to(51);
	for (who, (no, opened, _)) in (100..).zip(&story.entries) {
		if *opened {
			assert_ok!(open(id, who, *no));
		}
	}
	check();
	run_to(75);
	read(id, story);
	let mut heard_of = 0;
	for (entry, earlier, outcome) in &story.charges {
		let challenged =
			TasksPallet::challenge(signed(STRANGER), id, *entry, *earlier, vec![], Balance::MAX);
		if challenged.is_ok() {
			let outcome = outcome.map_or(Outcome::Void, Outcome::Verdict);
			assert_ok!(heard(charge(id, heard_of), 3, outcome));
			heard_of += 1;
			check();
		}
	}
	run_to(75 + 2 * DISPUTE - 5);
	let before = Tasks::<Test>::get(id).map(|task| task.reward.left);
	for who in &story.collected {
		let _ = TasksPallet::collect(signed(STRANGER), id, *who);
	}
	if let (Some(before), Some(task)) = (before, Tasks::<Test>::get(id)) {
		assert!(task.reward.left <= before);
		check();
	}
	run_to(System::block_number() + 3 * DISPUTE);
	nothing_left(id);
	let gains: Balance = (100..120)
		.map(|who| native(who).saturating_sub(START))
		.sum();
	let price = BUDGET + story.funders.iter().sum::<u128>() * MUN;
	let bonds = Balance::from(heard_of) * RESERVE;
	assert!(gains <= price + bonds);
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(48))]
	#[test]
	fn contest_should_conserve_money_and_leave_nothing_whatever_happens(story in stories()) {
		build_and_execute(|| play(&story));
	}
}
