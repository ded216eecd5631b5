//! Batches, and what the rule must not do: each check is seen to reject a rule that breaks it.

use super::*;
use alloc::vec;

/// What the rule makes of panels whose members sit in another order.
fn ignores_seats(rule: impl Fn(&[Reader]) -> Assessment) -> bool {
	use proptest::test_runner::{Config, TestRunner};
	let check = |(readers, turn): (Vec<Reader>, usize)| {
		let turn = turn % readers.len();
		let mut turned = readers.clone();
		turned.rotate_left(turn);
		turned.reverse();
		let mut after = rule(&turned);
		after.members.reverse();
		after.members.rotate_right(turn);
		prop_assert_eq!(after, rule(&readers));
		Ok(())
	};
	let config = Config {
		failure_persistence: None,
		..Config::default()
	};
	let input = (prop::collection::vec(reader(), 2..=7), 0usize..7);
	TestRunner::new(config).run(&input, check).is_ok()
}

fn reader() -> impl Strategy<Value = Reader> {
	let scores = prop::collection::vec(prop::option::weighted(0.9, 0..=FULL_SCORE), 3);
	(member(), prop::option::weighted(0.8, scores), any::<bool>()).prop_map(
		|(member, scores, sighted)| Reader {
			scores,
			sighted,
			..Reader::from(&member)
		},
	)
}

#[test]
fn skill_should_ignore_the_order_of_seats_and_not_when_measured_by_the_next_one() {
	assert!(ignores_seats(|readers| assess_batch(
		readers,
		&UNIFORM,
		SKILL_START
	)));
	// Each is compared with its neighbour alone.
	assert!(!ignores_seats(|readers| {
		let of = |index: usize| {
			let two = [
				readers[index].clone(),
				readers[(index + 1) % readers.len()].clone(),
			];
			assess_batch(&two, &UNIFORM, SKILL_START).members[0]
		};
		Assessment {
			members: (0..readers.len()).map(of).collect(),
			histogram: UNIFORM,
			reference: SKILL_START,
		}
	}));
}

/// Whether no constant answer, given among others who answer as the histogram has it, is to expect
/// any agreement above `base`.
fn leaves_nothing_to_guess(base: impl Fn(&Histogram, i128, Score) -> i128) -> bool {
	use proptest::test_runner::{Config, TestRunner};
	let check = |histogram: Histogram| {
		let chance = chance(&histogram);
		for answer in (0..=FULL_SCORE).step_by(250) {
			let same = expected(&histogram, answer);
			prop_assert!(same <= base(&histogram, chance, answer) * i128::from(TOTAL));
		}
		Ok(())
	};
	let config = Config {
		cases: 48,
		failure_persistence: None,
		..Config::default()
	};
	TestRunner::new(config).run(&histogram(), check).is_ok()
}

#[test]
fn guesses_should_gain_nothing_and_should_where_only_chance_is_taken_off() {
	assert!(leaves_nothing_to_guess(base));
	assert!(!leaves_nothing_to_guess(|_, chance, _| chance));
	assert!(!leaves_nothing_to_guess(|histogram, _, score| {
		expected(histogram, score) / i128::from(TOTAL) - 1
	}));
}

proptest! {
	#[test]
	fn a_batch_of_alike_items_shows_as_much_as_one(
		members in members(), histogram in histogram(), reference in skill(), items in 1usize..13,
	) {
		let readers: Vec<Reader> = members
			.iter()
			.map(|member| Reader {
				scores: member.score.map(|score| vec![Some(score); items]),
				..Reader::from(member)
			})
			.collect();
		let batch = assess_batch(&readers, &histogram, reference);
		let single = assess(&members, &histogram, reference);
		prop_assert_eq!(batch.members, single.members);
		prop_assert_eq!(batch.reference, single.reference);
		let sum: u64 = batch.histogram.iter().map(|count| u64::from(*count)).sum();
		prop_assert_eq!(sum, u64::from(TOTAL));
	}

	#[test]
	fn who_has_seen_the_others_moves_nothing_of_its_own(
		members in members(), histogram in histogram(), reference in skill(), score in 0..=FULL_SCORE,
	) {
		let mut readers: Vec<Reader> = members.iter().map(Reader::from).collect();
		let before = assess_batch(&readers, &histogram, reference);
		let third = Reader { sighted: true, ..Reader::from(&newcomer(score)) };
		readers.push(third.clone());
		let after = assess_batch(&readers, &histogram, reference);
		prop_assert_eq!(after.members.last().map(|one| one.skill), Some(third.skill));
		let blind = members.iter().any(|member| member.score.is_some());
		if !blind {
			prop_assert_eq!(after.histogram, before.histogram);
			prop_assert_eq!(after.reference, before.reference);
		}
	}
}
