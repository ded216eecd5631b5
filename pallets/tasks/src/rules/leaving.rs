//! What it costs to leave work before its delivery. Times are in clock blocks since the work began.

use crate::settlement::{mul_div, part};
use munus_primitives::FULL_SCORE;

/// What a provider that withdraws loses of its bond at once, in ten-thousandths. The rest follows
/// with time.
pub const LEAST_COST: u16 = 2_500;

/// What the provider gets when the requester ends the work: nothing at first, all of `bond` at the
/// deadline, linear between, rounded down.
pub fn kill_fee(bond: u128, worked: u64, window: u64) -> u128 {
	match window {
		0 => bond,
		window => mul_div(bond, worked.min(window).into(), window.into()),
	}
}

/// The share of its bond, in money or reputation, that a provider loses by withdrawing: a quarter at
/// first, all of it at the deadline, linear between, in ten-thousandths rounded up.
pub fn cost_share(worked: u64, window: u64) -> u16 {
	let window = u128::from(window);
	let left = window.saturating_sub(worked.into());
	let spared = FULL_SCORE.saturating_sub(LEAST_COST);
	let spared = match window {
		0 => 0,
		window => mul_div(spared.into(), left, window),
	};
	FULL_SCORE.saturating_sub(u16::try_from(spared).unwrap_or(FULL_SCORE))
}

/// What a provider that withdraws loses of a bond in money, of which that share is lost, rounded down.
pub fn cost(bond: u128, share: u16) -> u128 {
	part(bond, share, FULL_SCORE)
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	#[test]
	fn the_costs_are_those_computed_by_hand() {
		assert_eq!(kill_fee(1_000, 0, 7), 0);
		assert_eq!(kill_fee(1_000, 3, 7), 428);
		assert_eq!(kill_fee(1_000, 7, 7), 1_000);
		assert_eq!(kill_fee(1_000, 8, 7), 1_000);
		assert_eq!(cost_share(0, 4), 2_500);
		assert_eq!(cost_share(1, 4), 4_375);
		assert_eq!(cost_share(1, 7), 3_572);
		assert_eq!(cost_share(4, 4), 10_000);
		assert_eq!(cost(1_000, cost_share(1, 4)), 437);
		assert_eq!((kill_fee(9, 0, 0), cost_share(0, 0)), (9, 10_000));
	}

	proptest! {
		#[test]
		fn a_kill_fee_grows_evenly_to_the_bond_and_no_further(
			bond: u128, a: u64, b: u64, window in 1..u64::MAX,
		) {
			let fee = |worked| kill_fee(bond, worked, window);
			let (early, late) = (a.min(b), a.max(b));
			prop_assert!(fee(early) <= fee(late) && fee(late) <= bond);
			prop_assert_eq!((fee(0), fee(window)), (0, bond));
			let half = window / 2;
			let twice = fee(half).saturating_mul(2);
			prop_assert!(fee(half * 2).abs_diff(twice) <= 1);
		}

		#[test]
		fn a_withdrawal_costs_a_quarter_to_all_and_more_with_time(
			bond: u128, a: u64, b: u64, window in 1..u64::MAX,
		) {
			let cost = |worked| cost(bond, cost_share(worked, window));
			let (early, late) = (a.min(b), a.max(b));
			prop_assert!(cost(early) <= cost(late) && cost(late) <= bond);
			prop_assert_eq!((cost(0), cost(window)), (bond / 4, bond));
			let middle = cost_share(window / 2, window);
			prop_assert!(window < 20_000 || (6_249..=6_251).contains(&middle));
		}
	}
}
