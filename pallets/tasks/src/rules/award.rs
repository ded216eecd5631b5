//! How the budget of a contest is divided. What is left when all have been paid, roundings
//! included, is the requester's.

use crate::settlement::{mul_div, part};
use munus_primitives::{Score, FULL_SCORE};

/// The highest power of a contest.
pub const MAX_POWER: u8 = 4;

/// Whether a contest can be decided by such a floor and power.
pub fn is_power_valid(floor: Score, power: u8) -> bool {
	floor < FULL_SCORE && (1..=MAX_POWER).contains(&power)
}

/// What a score weighs: `max(0, score − floor)^power`, at most 10^16.
pub fn weight(score: Score, floor: Score, power: u8) -> u128 {
	let above = u128::from(score.min(FULL_SCORE).saturating_sub(floor));
	above.saturating_pow(power.min(MAX_POWER).into())
}

/// The sum of all weights when one that was `old` becomes `new`; `None` when `old` was not in it.
/// A score that is new replaces a weight of zero, an entry that drops out is replaced by zero.
pub fn replaced(sum: u128, old: u128, new: u128) -> Option<u128> {
	sum.checked_sub(old)?.checked_add(new)
}

/// The award for `weight` out of the `sum` of all weights.
pub fn by_weight(budget: u128, weight: u128, sum: u128) -> u128 {
	match sum {
		0 => 0,
		sum => mul_div(budget, weight.min(sum), sum),
	}
}

/// The award of one of `places` equal places whose score earns `share` ten-thousandths.
pub fn by_place(budget: u128, places: u32, share: u16) -> u128 {
	let place = budget.checked_div(places.into()).unwrap_or_default();
	part(place, share, FULL_SCORE)
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	fn scores() -> impl Strategy<Value = Vec<Score>> {
		prop::collection::vec(0..=FULL_SCORE, 1..40)
	}

	fn sum(weights: &[u128]) -> u128 {
		weights.iter().sum()
	}

	#[test]
	fn the_weights_are_those_computed_by_hand() {
		assert_eq!(weight(8_000, 5_000, 1), 3_000);
		assert_eq!(weight(8_000, 5_000, 2), 9_000_000);
		assert_eq!(weight(5_000, 5_000, 2), 0);
		assert_eq!(weight(4_999, 5_000, 2), 0);
		assert_eq!(weight(10_000, 0, 4), 10_u128.pow(16));
	}

	#[test]
	fn the_awards_are_those_computed_by_hand() {
		// 3 000² : 2 000² : 1 000² = 9 : 4 : 1 of 1 400, and of 1 000, where one unit in 14 is left.
		let weights = [8_000, 7_000, 6_000, 5_000].map(|score| weight(score, 5_000, 2));
		let of = |budget| weights.map(|w| by_weight(budget, w, sum(&weights)));
		assert_eq!(of(1_400), [900, 400, 100, 0]);
		assert_eq!(of(1_000), [642, 285, 71, 0]);
		assert_eq!(by_weight(1_000, 0, 0), 0);
		assert_eq!(by_place(1_000, 3, 9_000), 299);
		assert_eq!(by_place(1_000, 0, 9_000), 0);
	}

	#[test]
	fn a_power_has_bounds() {
		assert!(is_power_valid(9_999, 1) && is_power_valid(0, 4));
		assert!(!is_power_valid(10_000, 1) && !is_power_valid(0, 5) && !is_power_valid(0, 0));
	}

	proptest! {
		#[test]
		fn awards_are_the_budget_but_for_less_than_a_unit_each(
			budget: u128, scores in scores(), floor in 0..FULL_SCORE, power in 1..=MAX_POWER,
		) {
			let weights: Vec<_> = scores.iter().map(|s| weight(*s, floor, power)).collect();
			let whole = sum(&weights);
			let paid = weights
				.iter()
				.try_fold(0_u128, |paid, w| paid.checked_add(by_weight(budget, *w, whole)));
			let paid = paid.unwrap();
			prop_assert!(paid <= budget);
			let payees = weights.iter().filter(|w| **w > 0).count() as u128;
			if payees > 0 {
				prop_assert!(budget - paid < payees);
			} else {
				prop_assert_eq!(paid, 0);
			}
		}

		#[test]
		fn an_award_rises_with_the_own_score_and_falls_with_the_others(
			budget: u128, scores in scores(), floor in 0..FULL_SCORE, power in 1..=MAX_POWER,
			own in 0..=FULL_SCORE, better in 0..=FULL_SCORE,
		) {
			let others = sum(&scores.iter().map(|s| weight(*s, floor, power)).collect::<Vec<_>>());
			let award = |score| {
				let own = weight(score, floor, power);
				by_weight(budget, own, others + own)
			};
			let (low, high) = (own.min(better), own.max(better));
			prop_assert!(award(low) <= award(high));
			let own = weight(low, floor, power);
			let more = weight(high, floor, power);
			prop_assert!(
				by_weight(budget, own, others + own + more) <= by_weight(budget, own, others + own)
			);
		}

		#[test]
		fn the_sum_kept_up_is_the_sum(
			steps in prop::collection::vec((0..8_usize, 0..=FULL_SCORE), 0..40),
			floor in 0..FULL_SCORE, power in 1..=MAX_POWER,
		) {
			let mut weights = [0_u128; 8];
			let mut kept = 0;
			for (entry, score) in steps {
				let new = weight(score, floor, power);
				kept = replaced(kept, weights[entry], new).unwrap();
				weights[entry] = new;
				prop_assert_eq!(kept, sum(&weights));
			}
			prop_assert_eq!(replaced(kept, kept + 1, 0), None);
		}

		#[test]
		fn places_never_exceed_the_budget_and_rise_with_the_score(
			budget: u128, shares in prop::collection::vec(0..=FULL_SCORE, 1..13),
		) {
			let places = shares.len() as u32;
			let awards: Vec<_> = shares.iter().map(|s| by_place(budget, places, *s)).collect();
			let paid = awards.iter().try_fold(0_u128, |paid, a| paid.checked_add(*a));
			prop_assert!(paid.is_some_and(|paid| paid <= budget));
			for (a, x) in shares.iter().zip(&awards) {
				for (b, y) in shares.iter().zip(&awards) {
					prop_assert!(a > b || x <= y);
				}
			}
			let full = by_place(budget, places, FULL_SCORE);
			prop_assert!(budget - full * u128::from(places) < u128::from(places));
		}
	}
}
