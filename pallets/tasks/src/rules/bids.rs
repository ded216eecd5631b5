//! Which bid is the lowest, and what it must put at risk.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use munus_primitives::FULL_SCORE;
use scale_info::TypeInfo;

/// The least deposit of a sealed bid, in ten-thousandths of the budget.
pub const SEAL_DEPOSIT: u16 = 100;

/// A bid as bids are compared: the lower price first, then the shorter delivery, then the earlier.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	MaxEncodedLen,
)]
pub struct Offered {
	/// The price.
	pub price: u128,
	/// The time to deliver, in clock blocks.
	pub window: u64,
	/// The how many-th bid it is; no two of a task have the same.
	pub order: u32,
}

/// The better of the best so far and the next. Folded over any order of bids it gives the lowest.
pub fn lowest(best: Option<Offered>, next: Offered) -> Offered {
	best.map_or(next, |best| best.min(next))
}

/// What a bid puts at risk: the bond of a claim; sealed, at least a hundredth of the budget, rounded
/// up. Both in the same currency.
pub fn deposit(claim_bond: u128, budget: u128, sealed: bool) -> u128 {
	if !sealed {
		return claim_bond;
	}
	let parts = u128::from(FULL_SCORE / SEAL_DEPOSIT);
	claim_bond.max(budget.div_ceil(parts))
}

/// What a change of the price moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difference {
	/// So much returns to the requester.
	Returned(u128),
	/// So much is added by the requester.
	Added(u128),
}

/// What it takes to make a price of `old` one of `new`.
pub fn difference(old: u128, new: u128) -> Difference {
	match new.checked_sub(old) {
		Some(added) => Difference::Added(added),
		None => Difference::Returned(old.saturating_sub(new)),
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	fn offered(price: u128, window: u64, order: u32) -> Offered {
		Offered {
			price,
			window,
			order,
		}
	}

	#[test]
	fn price_decides_then_delivery_then_order() {
		let best = |a, b| lowest(Some(a), b);
		assert_eq!(
			best(offered(10, 9, 9), offered(11, 1, 1)),
			offered(10, 9, 9)
		);
		assert_eq!(
			best(offered(10, 9, 1), offered(10, 8, 2)),
			offered(10, 8, 2)
		);
		assert_eq!(
			best(offered(10, 8, 2), offered(10, 8, 1)),
			offered(10, 8, 1)
		);
		assert_eq!(lowest(None, offered(3, 2, 1)), offered(3, 2, 1));
	}

	#[test]
	fn a_seal_costs_a_hundredth_of_the_budget_at_least() {
		assert_eq!(deposit(5, 1_000, true), 10);
		assert_eq!(deposit(5, 1_001, true), 11);
		assert_eq!(deposit(50, 1_000, true), 50);
		assert_eq!(deposit(5, 1_000, false), 5);
		assert_eq!(deposit(0, 0, true), 0);
	}

	proptest! {
		#[test]
		fn the_lowest_does_not_depend_on_the_order(
			prices in prop::collection::vec((0..5_u128, 0..5_u64), 1..20), turn: usize,
		) {
			let mut bids: Vec<_> = prices
				.into_iter()
				.enumerate()
				.map(|(order, (price, window))| offered(price, window, order as u32))
				.collect();
			let fold = |bids: &[Offered]| bids.iter().fold(None, |best, b| Some(lowest(best, *b)));
			let found = fold(&bids).unwrap();
			let key = |bid: &Offered| (bid.price, bid.window, bid.order);
			prop_assert!(bids.iter().all(|bid| key(&found) <= key(bid)));
			let len = bids.len();
			bids.rotate_left(turn % len);
			prop_assert_eq!(fold(&bids), Some(found));
			bids.reverse();
			prop_assert_eq!(fold(&bids), Some(found));
		}

		#[test]
		fn a_difference_makes_the_old_price_the_new_one(old: u128, new: u128) {
			match difference(old, new) {
				Difference::Added(added) => prop_assert_eq!(old.checked_add(added), Some(new)),
				Difference::Returned(returned) => {
					prop_assert!(returned > 0);
					prop_assert_eq!(old.checked_sub(returned), Some(new));
				},
			}
		}

		#[test]
		fn a_deposit_is_a_hundredth_and_the_bond(bond in 0..1_u128 << 64, budget in 0..1_u128 << 70) {
			let sealed = deposit(bond, budget, true);
			prop_assert!(sealed >= bond && sealed >= deposit(bond, budget, false));
			prop_assert!(sealed == bond || (sealed - 1) * 100 < budget);
			prop_assert!(sealed * 100 >= budget);
		}
	}
}
