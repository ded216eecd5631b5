//! Who gets what when a task ends. Knows no pallet.

use munus_primitives::{organizations::Curve, Score, FULL_SCORE};
use sp_runtime::{helpers_128bit::multiply_by_rational_with_rounding, Rounding};

/// The whole of a reward class.
pub const FULL_CLASS: u16 = 1_000;

/// The most that is paid when nobody scored, in ten-thousandths.
pub const FALLBACK_CAP: u16 = 5_000;

/// A dispute's score must lie at least this far below the one asked for.
pub const DISPUTE_MARGIN: Score = 1_000;

/// A price, divided without remainder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Split {
	/// For the provider.
	pub provider: u128,
	/// For the organization's treasury.
	pub treasury: u128,
	/// Back to the requester.
	pub requester: u128,
}

/// Divides `price`: `share` ten-thousandths are earned, of which `class / 1000` go to the provider
/// and the rest, roundings included, to the treasury. What was not earned, roundings included,
/// goes back to the requester.
pub fn split(price: u128, share: u16, class: u16) -> Split {
	let gross = part(price, share, FULL_SCORE);
	let provider = part(gross, class, FULL_CLASS);
	Split {
		provider,
		treasury: gross.saturating_sub(provider),
		requester: price.saturating_sub(gross),
	}
}

/// `⌊amount · numerator / denominator⌋`, never more than `amount`.
pub fn part(amount: u128, numerator: u16, denominator: u16) -> u128 {
	mul_div(
		amount,
		numerator.min(denominator).into(),
		denominator.into(),
	)
}

/// `⌊a · b / c⌋` through 256 bits; the largest number when it does not fit or `c` is zero.
pub fn mul_div(a: u128, b: u128, c: u128) -> u128 {
	if c == 0 {
		return u128::MAX;
	}
	multiply_by_rational_with_rounding(a, b, c, Rounding::Down).unwrap_or(u128::MAX)
}

/// The share of the price that `score` earns: nothing below the guarantee.
pub fn earned_share(curve: &Curve, guarantee: Score, score: Score) -> u16 {
	if score < guarantee {
		0
	} else {
		curve.share(score).min(FULL_SCORE)
	}
}

/// The share that is paid when nobody scored: the median of the ratios paid after earlier
/// verdicts, the lower mean of the middle two of an even number, at most [`FALLBACK_CAP`], which
/// is also where it starts.
pub fn fallback_share(ratios: &[u16]) -> u16 {
	let mut sorted = ratios.to_vec();
	sorted.sort_unstable();
	let upper = sorted.get(sorted.len() / 2);
	let lower = sorted.get(sorted.len().saturating_sub(1) / 2);
	match (lower, upper) {
		(Some(lower), Some(upper)) => lower.midpoint(*upper).min(FALLBACK_CAP),
		_ => FALLBACK_CAP,
	}
}

/// Whether the provider, who asked for `asked`, lies farther from the verdict than the requester,
/// who stated `stated`. Equally far: the requester does.
pub fn provider_is_farther(asked: Score, stated: Score, verdict: Score) -> bool {
	asked.abs_diff(verdict) > stated.abs_diff(verdict)
}

/// What a provider who owes `cost` is charged: first from its bond, then from its pay. What
/// neither covers is not charged.
pub fn charge(cost: u128, bond: u128, pay: u128) -> (u128, u128) {
	let from_bond = cost.min(bond);
	(from_bond, cost.saturating_sub(from_bond).min(pay))
}

#[cfg(test)]
mod tests {
	use super::*;
	use frame_support::BoundedVec;
	use proptest::prelude::*;

	fn curves() -> impl Strategy<Value = Curve> {
		let steps = (
			prop::collection::btree_set(0..=FULL_SCORE, 8),
			prop::collection::vec(0..=FULL_SCORE, 8),
		)
			.prop_map(|(from, mut shares)| {
				shares.sort_unstable();
				let steps: Vec<_> = from.into_iter().zip(shares).collect();
				Curve::Steps(BoundedVec::try_from(steps).unwrap())
			});
		prop_oneof![
			Just(Curve::Proportional),
			(0..=FULL_SCORE).prop_map(Curve::PassFail),
			steps
		]
	}

	proptest! {
		#[test]
		fn a_split_is_exact(price: u128, share in 0..=FULL_SCORE, class in 0..=FULL_CLASS) {
			let s = split(price, share, class);
			prop_assert_eq!(s.provider + s.treasury + s.requester, price);
		}

		#[test]
		fn a_split_is_exact_for_shares_out_of_range(price: u128, share: u16, class: u16) {
			let s = split(price, share, class);
			prop_assert_eq!(s.provider + s.treasury + s.requester, price);
		}

		#[test]
		fn payout_rises_with_the_score(
			price: u128, curve in curves(), guarantee in 0..=FULL_SCORE, class in 0..=FULL_CLASS,
			a in 0..=FULL_SCORE, b in 0..=FULL_SCORE,
		) {
			prop_assert!(curve.is_valid());
			let pay = |score| split(price, earned_share(&curve, guarantee, score), class);
			let (low, high) = (pay(a.min(b)), pay(a.max(b)));
			prop_assert!(low.provider <= high.provider);
			prop_assert!(low.requester >= high.requester);
		}

		#[test]
		fn below_the_guarantee_the_full_price_returns(
			price: u128, curve in curves(), guarantee in 1..=FULL_SCORE, class in 0..=FULL_CLASS,
		) {
			let s = split(price, earned_share(&curve, guarantee, guarantee - 1), class);
			prop_assert_eq!(s.requester, price);
		}

		#[test]
		fn the_fallback_is_at_most_half_and_independent_of_order(
			mut ratios in prop::collection::vec(0..=FULL_SCORE, 0..64),
		) {
			let share = fallback_share(&ratios);
			prop_assert!(share <= FALLBACK_CAP);
			ratios.reverse();
			prop_assert_eq!(fallback_share(&ratios), share);
		}

		#[test]
		fn a_charge_never_exceeds_cost_bond_or_pay(cost: u128, bond: u128, pay: u128) {
			let (from_bond, from_pay) = charge(cost, bond, pay);
			prop_assert!(from_bond <= bond && from_pay <= pay);
			prop_assert!(from_pay <= cost - from_bond);
			prop_assert!(from_pay == 0 || from_bond == bond);
		}
	}

	#[test]
	fn the_fallback_starts_at_half_and_takes_the_median() {
		assert_eq!(fallback_share(&[]), 5_000);
		assert_eq!(fallback_share(&[3_000]), 3_000);
		assert_eq!(fallback_share(&[4_001, 1_000]), 2_500);
		assert_eq!(fallback_share(&[9_000, 1_000, 4_000]), 4_000);
		assert_eq!(fallback_share(&[9_000, 8_000]), 5_000);
	}

	#[test]
	fn the_requester_pays_on_a_tie() {
		assert!(!provider_is_farther(9_000, 5_000, 7_000));
		assert!(provider_is_farther(9_000, 5_000, 6_999));
		assert!(!provider_is_farther(9_000, 5_000, 7_001));
	}

	#[test]
	fn roundings_have_an_owner() {
		assert_eq!(
			split(3, 5_000, 500),
			Split {
				provider: 0,
				treasury: 1,
				requester: 2
			}
		);
		assert_eq!(
			split(0, 5_000, 500),
			Split {
				provider: 0,
				treasury: 0,
				requester: 0
			}
		);
	}
}
