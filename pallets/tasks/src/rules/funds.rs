//! What third parties get back of what they gave. The requester is the funder of the rest and owns
//! the remainder.

use crate::settlement::mul_div;

/// The part of `pool` that goes back to who gave `given` of `total`.
pub fn refund(pool: u128, given: u128, total: u128) -> u128 {
	match total {
		0 => 0,
		total => mul_div(pool, given.min(total), total),
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	/// What the requester gets back of `pool` when the funders have had theirs; `None` when they were to
	/// get more than there is, which no refunds of one total do.
	fn remainder(pool: u128, refunds: &[u128]) -> Option<u128> {
		refunds
			.iter()
			.try_fold(pool, |left, refund| left.checked_sub(*refund))
	}

	#[test]
	fn the_refunds_are_those_computed_by_hand() {
		// 100 given as 50, 30, 15 and 5 by the requester, of which 33 come back.
		let refunds = [50, 30, 15].map(|given| refund(33, given, 100));
		assert_eq!(refunds, [16, 9, 4]);
		assert_eq!(remainder(33, &refunds), Some(4));
		assert_eq!(refund(33, 0, 0), 0);
		assert_eq!(remainder(10, &[6, 5]), None);
	}

	proptest! {
		#[test]
		fn refunds_are_exact_and_in_proportion(
			given in prop::collection::vec(0..u64::MAX, 1..40), own: u64, share in 0..=10_000_u128,
		) {
			let total: u128 = given.iter().map(|g| u128::from(*g)).sum::<u128>() + u128::from(own);
			let pool = total / 10_000 * share;
			let refunds: Vec<_> = given.iter().map(|g| refund(pool, (*g).into(), total)).collect();
			let rest = remainder(pool, &refunds).unwrap();
			prop_assert_eq!(refunds.iter().sum::<u128>() + rest, pool);
			let fair = refund(pool, own.into(), total);
			prop_assert!(rest >= fair && rest - fair <= given.len() as u128);
			for (a, x) in given.iter().zip(&refunds) {
				prop_assert!(*x <= u128::from(*a));
				for (b, y) in given.iter().zip(&refunds) {
					prop_assert!(a > b || x <= y);
				}
			}
		}

		#[test]
		fn all_of_it_comes_back_whole(given in prop::collection::vec(1..u128::MAX / 64, 1..40)) {
			let total = given.iter().sum();
			let refunds: Vec<_> = given.iter().map(|g| refund(total, *g, total)).collect();
			prop_assert_eq!(remainder(total, &refunds), Some(0));
			prop_assert_eq!(refunds, given);
		}
	}
}
