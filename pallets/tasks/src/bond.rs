//! What becomes of the bond of an appeal. Knows no pallet.

use crate::settlement::mul_div;
use alloc::vec::Vec;
use munus_primitives::Score;

/// An appeal must claim a score at least this far from the verdict.
pub const APPEAL_MARGIN: Score = 1_000;

/// Beside what its panel may cost, a bond holds this part of it for the counterparty.
pub const COUNTERPARTY_PART: u128 = 4;

/// The first contribution to a bond is at least this part of it, so that nobody fills the window
/// with an appeal it never meant.
pub const FIRST_PART: u128 = 4;

/// Every further contribution is at least this part of the bond, or all that is missing.
pub const FURTHER_PART: u128 = 16;

/// Whether the new verdict bears out who held `claim` right against `old`: it lies closer to the
/// claim.
pub fn is_borne_out(claim: Score, old: Score, new: Score) -> bool {
	new.abs_diff(claim) < new.abs_diff(old)
}

/// What the counterparty gets of a bond that is lost, where the panel may cost `cost`: a quarter
/// on top.
pub fn counterparty_part(cost: u128) -> u128 {
	cost / COUNTERPARTY_PART
}

/// The least contribution to a bond of `needed` of which `missing` is missing.
pub fn least_contribution(needed: u128, missing: u128, first: bool) -> u128 {
	let part = if first { FIRST_PART } else { FURTHER_PART };
	needed.div_ceil(part).min(missing)
}

/// Divides `amount` among contributors in proportion to what they gave, rounded down; the first
/// gets the remainder. The shares add up to `amount` unless there is nobody.
pub fn shares(amount: u128, given: &[u128]) -> Vec<u128> {
	let whole = given.iter().copied().fold(0, u128::saturating_add);
	let mut left = amount;
	let mut shares: Vec<u128> = given
		.iter()
		.map(|part| {
			let share = match whole {
				0 => 0,
				whole => mul_div(amount, *part, whole).min(left),
			};
			left = left.saturating_sub(share);
			share
		})
		.collect();
	if let Some(first) = shares.first_mut() {
		*first = first.saturating_add(left);
	}
	shares
}

/// How an appeal that was decided by a panel or the council moves money, beside the fees that the
/// bond has paid already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Division {
	/// From the bond to the counterparty.
	pub counterparty: u128,
	/// From the loser's stake to the contributors.
	pub from_stake: u128,
	/// From the fund of unearned fees to the contributors, at most.
	pub from_fund: u128,
}

/// Divides a bond of which `cost` was paid to the panel and `left` is left. Borne out, the
/// contributors get the cost back, from the loser's stake first; else the counterparty gets `part`
/// of what is left.
pub fn divide(borne_out: bool, cost: u128, left: u128, part: u128, stake: u128) -> Division {
	if !borne_out {
		return Division {
			counterparty: part.min(left),
			from_stake: 0,
			from_fund: 0,
		};
	}
	let from_stake = cost.min(stake);
	Division {
		counterparty: 0,
		from_stake,
		from_fund: cost.saturating_sub(from_stake),
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use munus_primitives::FULL_SCORE;
	use proptest::prelude::*;

	#[test]
	fn a_claim_is_borne_out_by_a_verdict_closer_to_it() {
		assert!(is_borne_out(8_000, 6_000, 7_001));
		assert!(!is_borne_out(8_000, 6_000, 7_000));
		assert!(!is_borne_out(8_000, 6_000, 5_000));
		assert!(is_borne_out(2_000, 6_000, 0));
	}

	#[test]
	fn a_contribution_has_a_least_size() {
		assert_eq!(least_contribution(100, 100, true), 25);
		assert_eq!(least_contribution(101, 101, true), 26);
		assert_eq!(least_contribution(160, 100, false), 10);
		assert_eq!(least_contribution(160, 3, false), 3);
	}

	proptest! {
		#[test]
		fn shares_add_up_and_keep_the_order_of_what_was_given(
			amount in 0..u128::MAX / 2, given in prop::collection::vec(1..u64::MAX, 1..8),
		) {
			let given: Vec<u128> = given.into_iter().map(u128::from).collect();
			let parts = shares(amount, &given);
			prop_assert_eq!(parts.iter().sum::<u128>(), amount);
			for (index, part) in parts.iter().enumerate().skip(1) {
				for (other, part_of_other) in parts.iter().enumerate().skip(1) {
					prop_assert!(given[index] > given[other] || part <= part_of_other);
				}
			}
		}

		#[test]
		fn whole_contributions_come_back_whole(
			given in prop::collection::vec(1..u64::MAX, 1..8),
		) {
			let given: Vec<u128> = given.into_iter().map(u128::from).collect();
			prop_assert_eq!(shares(given.iter().sum(), &given), given);
		}

		#[test]
		fn a_division_takes_no_more_than_there_is(
			borne_out: bool, cost in 0..u128::MAX / 2, left: u128, part: u128, stake: u128,
		) {
			let d = divide(borne_out, cost, left, part, stake);
			prop_assert!(d.counterparty <= left && d.from_stake <= stake);
			prop_assert!(d.from_stake + d.from_fund <= cost);
			prop_assert!(!borne_out || d.from_stake + d.from_fund == cost);
			prop_assert!(borne_out == (d.counterparty == 0) || part.min(left) == 0);
		}

		#[test]
		fn stating_the_verdict_to_come_never_loses(
			old in 0..=FULL_SCORE, new in 0..=FULL_SCORE,
		) {
			prop_assume!(old != new);
			prop_assert!(is_borne_out(new, old, new));
			prop_assert!(!is_borne_out(new, old, old));
		}
	}
}
