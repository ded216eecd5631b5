//! From the scores of a panel to its verdict.

use crate::types::Ending;
use alloc::vec::Vec;
use munus_primitives::{review::quorum, Score, FULL_SCORE};

/// How far apart the middle two of an even number of scores may not be: from here on there is no
/// verdict.
pub const TOO_FAR_APART: Score = 4_000;

const WHOLE: u32 = FULL_SCORE as u32;

/// The weighted mean of the scores per criterion, rounded down; weights are in ten-thousandths.
pub fn overall(weights: &[u16], scores: &[Score]) -> Score {
	let sum = weights
		.iter()
		.zip(scores)
		.map(|(weight, score)| u32::from(*weight).saturating_mul(u32::from(*score)))
		.fold(0u32, u32::saturating_add);
	let mean = sum / WHOLE;
	u16::try_from(mean).unwrap_or(FULL_SCORE).min(FULL_SCORE)
}

/// The mean of scores, rounded down; 0 of none.
pub fn mean(scores: &[Score]) -> Score {
	let sum = scores
		.iter()
		.copied()
		.map(u32::from)
		.fold(0, u32::saturating_add);
	let mean = sum.checked_div(scores.len() as u32).unwrap_or_default();
	u16::try_from(mean).unwrap_or(FULL_SCORE)
}

/// The median of what was revealed on a panel of `seats`. Of an even number it is the mean of the
/// middle two, rounded down, unless these are [`TOO_FAR_APART`].
pub fn verdict(revealed: &[Score], seats: u8) -> Ending {
	if revealed.len() < usize::from(quorum(seats)) {
		return Ending::TooFewReveals;
	}
	let mut sorted = Vec::from(revealed);
	sorted.sort_unstable();
	let middle = sorted.len() / 2;
	let upper = sorted.get(middle).copied().unwrap_or_default();
	let lower = match sorted.len() % 2 {
		0 => sorted
			.get(middle.saturating_sub(1))
			.copied()
			.unwrap_or_default(),
		_ => upper,
	};
	if upper.saturating_sub(lower) >= TOO_FAR_APART {
		return Ending::TooFarApart;
	}
	Ending::Verdict(lower.midpoint(upper))
}

/// The verdict on each of `items`, of what each who revealed has scored it with.
pub fn verdicts(readings: &[Vec<Option<Score>>], items: u8, seats: u8) -> Vec<Ending> {
	let of = |item: usize| {
		let scores: Vec<Score> = readings
			.iter()
			.filter_map(|reading| reading.get(item).copied().flatten())
			.collect();
		verdict(&scores, seats)
	};
	(0..usize::from(items)).map(of).collect()
}

/// How a panel with these verdicts has ended: with their mean, rounded down, if there is any, else
/// as the first item has.
pub fn summary(verdicts: &[Ending]) -> Ending {
	let scores: Vec<Score> = verdicts.iter().filter_map(Ending::score).collect();
	if scores.is_empty() {
		return verdicts.first().copied().unwrap_or(Ending::TooFewReveals);
	}
	Ending::Verdict(mean(&scores))
}

/// The items on which those who read them are too far apart.
pub fn apart(verdicts: &[Ending]) -> Vec<u8> {
	let far = |(item, ending): (u8, &Ending)| (*ending == Ending::TooFarApart).then_some(item);
	(0u8..).zip(verdicts).filter_map(far).collect()
}

#[cfg(test)]
#[path = "tests/verdict.rs"]
mod properties;

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	fn score() -> impl Strategy<Value = Score> {
		0..=FULL_SCORE
	}

	#[test]
	fn verdict_should_be_the_middle_score_when_their_number_is_odd() {
		assert_eq!(verdict(&[9_000, 100, 5_001], 3), Ending::Verdict(5_001));
		assert_eq!(verdict(&[0, 10_000, 10_000], 3), Ending::Verdict(10_000));
	}

	#[test]
	fn verdict_should_round_down_when_their_number_is_even() {
		assert_eq!(verdict(&[5_000, 5_001], 3), Ending::Verdict(5_000));
		assert_eq!(
			verdict(&[10_000, 0, 3_000, 6_999], 5),
			Ending::Verdict(4_999)
		);
	}

	#[test]
	fn verdict_should_be_none_when_the_middle_two_are_4_000_apart() {
		assert_eq!(verdict(&[5_000, 8_999], 3), Ending::Verdict(6_999));
		assert_eq!(verdict(&[5_000, 9_000], 3), Ending::TooFarApart);
	}

	#[test]
	fn verdict_should_be_none_when_less_than_a_quorum_revealed() {
		assert_eq!(verdict(&[], 3), Ending::TooFewReveals);
		assert_eq!(verdict(&[1], 3), Ending::TooFewReveals);
		assert_eq!(verdict(&[1, 2], 5), Ending::TooFewReveals);
		assert_eq!(verdict(&[1, 2, 3], 5), Ending::Verdict(2));
	}

	#[test]
	fn overall_should_round_down() {
		assert_eq!(overall(&[10_000], &[7_777]), 7_777);
		assert_eq!(overall(&[3_333, 6_667], &[1, 0]), 0);
		assert_eq!(overall(&[5_000, 5_000], &[10_000, 9_999]), 9_999);
		assert_eq!(overall(&[1_250; 8], &[10_000; 8]), 10_000);
	}

	proptest! {
		#[test]
		fn verdict_lies_within_its_reveals_whatever_their_order(
			scores in prop::collection::vec(score(), 2..8), rotation in 0usize..8,
		) {
			let ending = verdict(&scores, 3);
			if let Ending::Verdict(verdict) = ending {
				prop_assert!(verdict >= *scores.iter().min().unwrap());
				prop_assert!(verdict <= *scores.iter().max().unwrap());
			}
			let mut turned = scores.clone();
			turned.rotate_left(rotation % scores.len());
			prop_assert_eq!(verdict(&turned, 3), ending);
			turned.reverse();
			prop_assert_eq!(verdict(&turned, 3), ending);
		}

		#[test]
		fn raising_one_reveal_never_lowers_the_verdict(
			scores in prop::collection::vec(score(), 2..8), which in 0usize..8, by in score(),
		) {
			let mut raised = scores.clone();
			let which = which % scores.len();
			raised[which] = raised[which].saturating_add(by).min(FULL_SCORE);
			if let (Ending::Verdict(before), Ending::Verdict(after)) =
				(verdict(&scores, 3), verdict(&raised, 3))
			{
				prop_assert!(after >= before);
			}
		}

		#[test]
		fn overall_lies_within_the_scores(
			cut in score(), a in score(), b in score(),
		) {
			let mean = overall(&[cut, FULL_SCORE - cut], &[a, b]);
			prop_assert!(mean >= a.min(b) && mean <= a.max(b));
		}
	}
}
