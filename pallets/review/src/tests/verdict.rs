//! The rule of verdicts holds, and each check of it rejects a rule that breaks it.

use super::*;
use proptest::{
	prelude::*,
	test_runner::{Config, TestRunner},
};

type Readings = Vec<Vec<Option<Score>>>;

const ITEMS: u8 = 4;

fn score() -> impl Strategy<Value = Score> {
	0..=FULL_SCORE
}

/// Two to seven who read four items, with gaps.
fn readings() -> impl Strategy<Value = Readings> {
	let one = prop::collection::vec(prop::option::weighted(0.9, score()), usize::from(ITEMS));
	prop::collection::vec(one, 2..8)
}

fn real(readings: &Readings) -> Vec<Ending> {
	verdicts(readings, ITEMS, 3)
}

fn runner() -> TestRunner {
	TestRunner::new(Config {
		cases: 512,
		failure_persistence: None,
		..Config::default()
	})
}

fn column(readings: &Readings, item: usize) -> Vec<Score> {
	let of = |reading: &Vec<Option<Score>>| reading.get(item).copied().flatten();
	readings.iter().filter_map(of).collect()
}

/// Whether a rule's verdicts lie between the lowest and the highest of their item.
fn stays_within(rule: impl Fn(&Readings) -> Vec<Ending>) -> bool {
	let check = |readings: Readings| {
		for (item, ending) in rule(&readings).into_iter().enumerate() {
			let column = column(&readings, item);
			if let Ending::Verdict(verdict) = ending {
				prop_assert!(column.iter().min().is_some_and(|least| verdict >= *least));
				prop_assert!(column.iter().max().is_some_and(|most| verdict <= *most));
			}
		}
		Ok(())
	};
	runner().run(&readings(), check).is_ok()
}

/// Whether a rule's verdicts do not depend on who sits where.
fn ignores_order(rule: impl Fn(&Readings) -> Vec<Ending>) -> bool {
	let check = |(readings, turn): (Readings, usize)| {
		let mut turned = readings.clone();
		turned.rotate_left(turn % readings.len());
		turned.reverse();
		prop_assert_eq!(rule(&turned), rule(&readings));
		Ok(())
	};
	runner().run(&(readings(), 0usize..7), check).is_ok()
}

/// Whether raising one score never lowers the verdict on its item, nor touches another item.
fn is_monotone(rule: impl Fn(&Readings) -> Vec<Ending>) -> bool {
	let check = |(readings, who, item, by): (Readings, usize, usize, Score)| {
		let mut raised = readings.clone();
		if let Some(Some(score)) = raised
			.get_mut(who % readings.len())
			.and_then(|reading| reading.get_mut(item))
		{
			*score = score.saturating_add(by).min(FULL_SCORE);
		}
		for (place, (before, after)) in rule(&readings).into_iter().zip(rule(&raised)).enumerate() {
			if place != item {
				prop_assert_eq!(before, after);
			} else if let (Some(before), Some(after)) = (before.score(), after.score()) {
				prop_assert!(after >= before);
			}
		}
		Ok(())
	};
	let input = (readings(), 0usize..7, 0..usize::from(ITEMS), score());
	runner().run(&input, check).is_ok()
}

#[test]
fn verdicts_should_stay_within_their_item_and_a_sum_should_not() {
	assert!(stays_within(real));
	let broken = |readings: &Readings| {
		let sum = |item| {
			column(readings, item)
				.into_iter()
				.fold(0, u16::saturating_add)
		};
		(0..usize::from(ITEMS))
			.map(|item| Ending::Verdict(sum(item)))
			.collect()
	};
	assert!(!stays_within(broken));
}

#[test]
fn verdicts_should_ignore_the_order_of_seats_and_those_of_the_first_seat_should_not() {
	assert!(ignores_order(real));
	let broken = |readings: &Readings| {
		let first = |item| column(readings, item).first().copied().unwrap_or_default();
		(0..usize::from(ITEMS))
			.map(|item| Ending::Verdict(first(item)))
			.collect()
	};
	assert!(!ignores_order(broken));
}

#[test]
fn verdicts_should_be_monotone_by_item_and_a_rule_that_strikes_the_highest_should_not() {
	assert!(is_monotone(real));
	// Whoever is far above the rest is left out: raising a score can lower the verdict.
	let broken = |readings: &Readings| {
		let of = |item| {
			let mut sorted = column(readings, item);
			sorted.sort_unstable();
			let (last, before) = (sorted.len() - 1, sorted.len().saturating_sub(2));
			if sorted[last] - sorted[before] > 2_000 {
				sorted.pop();
			}
			Ending::Verdict(sorted[sorted.len() / 2])
		};
		(0..usize::from(ITEMS)).map(of).collect()
	};
	let full = |rule: fn(&Readings) -> Vec<Ending>| {
		move |readings: &Readings| {
			let filled = readings
				.iter()
				.map(|reading| reading.iter().map(|s| s.or(Some(0))).collect())
				.collect();
			rule(&filled)
		}
	};
	assert!(is_monotone(full(real)));
	assert!(!is_monotone(full(broken)));
	// What is scored for one item reaches another.
	let mixed = |readings: &Readings| {
		let all: Vec<Score> = readings.iter().flatten().copied().flatten().collect();
		vec![verdict(&all, 3); usize::from(ITEMS)]
	};
	assert!(!is_monotone(mixed));
}

proptest! {
	#[test]
	fn a_third_reader_is_asked_exactly_for_the_items_apart(
		pair in prop::collection::vec((score(), score()), 1..13),
	) {
		let readings: Readings = vec![
			pair.iter().map(|(a, _)| Some(*a)).collect(),
			pair.iter().map(|(_, b)| Some(*b)).collect(),
		];
		let verdicts = verdicts(&readings, pair.len() as u8, 2);
		let asked = apart(&verdicts);
		for (item, ((a, b), ending)) in pair.iter().zip(&verdicts).enumerate() {
			prop_assert_eq!(a.abs_diff(*b) >= TOO_FAR_APART, asked.contains(&(item as u8)));
			if !asked.contains(&(item as u8)) {
				prop_assert_eq!(ending.score(), Some(a.midpoint(*b)));
			}
		}
		prop_assert!(asked.windows(2).all(|two| two[0] < two[1]));
	}

	#[test]
	fn a_third_reader_makes_the_median_of_three(a in score(), b in score(), c in score()) {
		let readings = vec![vec![Some(a)], vec![Some(b)], vec![Some(c)]];
		let mut sorted = [a, b, c];
		sorted.sort_unstable();
		prop_assert_eq!(verdicts(&readings, 1, 2), vec![Ending::Verdict(sorted[1])]);
	}

	#[test]
	fn a_batch_of_one_is_a_single_panel(scores in prop::collection::vec(score(), 0..8)) {
		let readings: Readings = scores.iter().map(|score| vec![Some(*score)]).collect();
		let ending = verdict(&scores, 5);
		prop_assert_eq!(verdicts(&readings, 1, 5), vec![ending]);
		prop_assert_eq!(summary(&[ending]), ending);
		prop_assert_eq!(mean(&scores[..scores.len().min(1)]), scores.first().copied().unwrap_or(0));
	}
}

#[test]
fn summary_should_be_the_mean_of_what_has_a_verdict() {
	let verdicts = [Ending::TooFarApart, Ending::Verdict(3), Ending::Verdict(6)];
	assert_eq!(summary(&verdicts), Ending::Verdict(4));
	assert_eq!(summary(&verdicts[..1]), Ending::TooFarApart);
	assert_eq!(summary(&[]), Ending::TooFewReveals);
}
