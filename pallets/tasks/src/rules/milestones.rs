//! How a price is divided into milestones, and what is kept back of each.
//!
//! A milestone's amount is a share of what is *ahead*, not of the whole: the last one gets all that
//! is left, and a price that is changed in the middle changes only what is ahead.

use crate::settlement::mul_div;
use munus_primitives::FULL_SCORE;

/// The most milestones of a task.
pub const MAX_MILESTONES: u32 = 12;

/// The part of a milestone's pay that is kept back until the last.
pub const RETAINED: u128 = 4;

/// Whether shares, in ten-thousandths, make a whole: at least two, none of them zero.
pub fn make_a_whole(shares: &[u16]) -> bool {
	let count = u32::try_from(shares.len()).unwrap_or(u32::MAX);
	let sum = shares
		.iter()
		.fold(0_u32, |sum, share| sum.saturating_add((*share).into()));
	(2..=MAX_MILESTONES).contains(&count)
		&& shares.iter().all(|share| *share > 0)
		&& sum == u32::from(FULL_SCORE)
}

/// The amount of a milestone, which is `share` of `ahead_shares`, its own included, where `ahead` is
/// the price of them all. Rounded down; the last, with all shares that are left, gets everything.
pub fn amount(ahead: u128, share: u16, ahead_shares: u16) -> u128 {
	if share >= ahead_shares {
		return ahead;
	}
	mul_div(ahead, share.into(), ahead_shares.into())
}

/// The largest amount among the milestones with these shares; all of `ahead` where there is none.
pub fn dearest(ahead: u128, ahead_shares: u16, shares: &[u16]) -> u128 {
	let (mut ahead, mut ahead_shares) = (ahead, ahead_shares);
	let amounts = shares.iter().map(|share| {
		let next = amount(ahead, *share, ahead_shares);
		ahead = ahead.saturating_sub(next);
		ahead_shares = ahead_shares.saturating_sub(*share);
		next
	});
	amounts.max().unwrap_or(ahead)
}

/// What a provider has earned with a milestone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Earned {
	/// Paid now, roundings included.
	pub now: u128,
	/// Kept back until the last milestone is settled.
	pub retained: u128,
}

/// Divides a milestone's pay. Nothing is kept back of the last.
pub fn earned(pay: u128, last: bool) -> Earned {
	let retained = if last {
		0
	} else {
		pay.checked_div(RETAINED).unwrap_or_default()
	};
	Earned {
		now: pay.saturating_sub(retained),
		retained,
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	/// Shares of two to twelve milestones.
	fn plans() -> impl Strategy<Value = Vec<u16>> {
		prop::collection::btree_set(1..FULL_SCORE, 1..12).prop_map(|cuts| {
			let mut from = 0;
			let mut shares: Vec<u16> = cuts
				.into_iter()
				.map(|cut| {
					let share = cut - from;
					from = cut;
					share
				})
				.collect();
			shares.push(FULL_SCORE - from);
			shares
		})
	}

	/// All amounts of a plan, where a price is changed by hand to `change` before milestone `at`.
	fn amounts(price: u128, shares: &[u16], change: Option<(usize, u128)>) -> Vec<u128> {
		let mut ahead = price;
		let mut ahead_shares = FULL_SCORE;
		let mut amounts = Vec::new();
		for (index, share) in shares.iter().enumerate() {
			if let Some((at, changed)) = change {
				if at == index {
					ahead = changed;
				}
			}
			let next = amount(ahead, *share, ahead_shares);
			ahead -= next;
			ahead_shares -= share;
			amounts.push(next);
		}
		amounts
	}

	#[test]
	fn the_amounts_are_those_computed_by_hand() {
		assert_eq!(
			amounts(1_000, &[3_333, 3_333, 3_334], None),
			[333, 333, 334]
		);
		assert_eq!(
			amounts(100, &[2_500, 2_500, 5_000], Some((1, 120))),
			[25, 40, 80]
		);
		assert_eq!(
			earned(103, false),
			Earned {
				now: 78,
				retained: 25
			}
		);
		assert_eq!(
			earned(103, true),
			Earned {
				now: 103,
				retained: 0
			}
		);
	}

	#[test]
	fn a_whole_has_two_to_twelve_shares_and_none_is_zero() {
		assert!(make_a_whole(&[1, 9_999]));
		assert!(make_a_whole(&[&[800; 11][..], &[1_200]].concat()));
		assert!(!make_a_whole(&[10_000]));
		assert!(!make_a_whole(&[]));
		assert!(!make_a_whole(&[0, 10_000]));
		assert!(!make_a_whole(&[5_000, 4_999]));
		assert!(!make_a_whole(&[5_000, 5_001]));
		assert!(!make_a_whole(&[&[769; 12][..], &[772]].concat()));
	}

	proptest! {
		#[test]
		fn amounts_add_up_to_the_price_and_follow_the_shares(price: u128, shares in plans()) {
			prop_assert!(make_a_whole(&shares));
			let amounts = amounts(price, &shares, None);
			let sum = amounts.iter().try_fold(0_u128, |sum, amount| sum.checked_add(*amount));
			prop_assert_eq!(sum, Some(price));
			for (share, amount) in shares.iter().zip(amounts) {
				let fair = mul_div(price, (*share).into(), FULL_SCORE.into());
				prop_assert!(amount.abs_diff(fair) <= shares.len() as u128);
			}
		}

		#[test]
		fn the_dearest_is_one_of_the_amounts_and_none_is_dearer(price: u128, shares in plans()) {
			let most = dearest(price, FULL_SCORE, &shares);
			prop_assert_eq!(Some(most), amounts(price, &shares, None).into_iter().max());
			prop_assert_eq!(dearest(price, FULL_SCORE, &[]), price);
		}

		#[test]
		fn a_changed_price_leaves_what_was_settled_alone(
			price in 0..u128::MAX / 2, changed in 0..u128::MAX / 2, shares in plans(),
			at in any::<prop::sample::Index>(),
		) {
			let at = at.index(shares.len());
			let (before, after) =
				(amounts(price, &shares, None), amounts(price, &shares, Some((at, changed))));
			prop_assert_eq!(&before[..at], &after[..at]);
			prop_assert_eq!(after[at..].iter().sum::<u128>(), changed);
		}

		#[test]
		fn a_quarter_is_kept_back_but_of_the_last(pay: u128) {
			let part = earned(pay, false);
			prop_assert_eq!(part.now + part.retained, pay);
			prop_assert!(part.retained <= pay / 4 && pay - 4 * part.retained < 4);
			prop_assert_eq!(earned(pay, true), Earned { now: pay, retained: 0 });
		}
	}
}
