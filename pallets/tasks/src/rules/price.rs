//! Price against panel: a panel must not be worth buying.
//!
//! Whoever would buy a verdict needs a majority of the seats, and each of them risks, as often as
//! verdicts are audited, the income that the office would have brought: `price ≤ (q/2 + 1) · a · V`,
//! with `q` seats, audit rate `a` and income per head `V`. A price above that asks for a larger
//! panel; where none is large enough, for more audits; where every verdict would be audited and it
//! still is not, for smaller tasks.

use crate::settlement::mul_div;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use munus_primitives::FULL_SCORE;
use scale_info::TypeInfo;
use sp_runtime::{helpers_128bit::multiply_by_rational_with_rounding, Rounding};

/// The largest panel that the rule asks for.
pub const MAX_PANEL: u8 = 15;

/// Over how many windows of thirty days the income is counted: ninety days.
pub const INCOME_WINDOWS: u128 = 3;

/// What the rule did to a task.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	MaxEncodedLen,
)]
pub enum Ruling {
	/// The organization trusts its panels with such a price: the rule does not ask.
	#[codec(index = 0)]
	Trusted,
	/// The organization has no unit for the asset, so that nobody can say what the price is worth:
	/// the rule cannot ask.
	#[codec(index = 1)]
	Unmeasured,
	/// The policy's panel and audit rate bear the price.
	#[codec(index = 2)]
	AsPolicy,
	/// A larger panel bears it.
	#[codec(index = 3)]
	LargerPanel,
	/// The largest panel that the roster carries bears it with more audits.
	#[codec(index = 4)]
	MoreAudits,
}

/// A panel that bears a price.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bearing {
	/// Its seats.
	pub size: u8,
	/// How often its verdict is audited at least, in ten-thousandths.
	pub rate: u16,
	/// What the rule did.
	pub ruling: Ruling,
}

/// What an enforcer's office is worth: the income per head of 90 days, out of what so many active
/// enforcers earned together in the last 30. The mean stands in for the median, which no running
/// total gives; rounded down.
pub fn income(fees: u128, active: u32) -> u128 {
	match active {
		0 => 0,
		active => mul_div(fees, INCOME_WINDOWS, active.into()),
	}
}

/// How often a verdict is audited at a price: at the policy's rate, or more as the price nears the
/// one at which every verdict is; 0: the price does not matter.
pub fn rate(rate: u16, full_price: u128, price: u128) -> u16 {
	let by_price = match full_price {
		0 => 0,
		full => mul_div(price.min(full), FULL_SCORE.into(), full),
	};
	u16::try_from(by_price)
		.unwrap_or(FULL_SCORE)
		.max(rate)
		.min(FULL_SCORE)
}

/// The highest price that a panel of `size` bears whose verdicts are audited at `rate`, rounded
/// down.
pub fn bearable(size: u8, rate: u16, income: u128) -> u128 {
	let majority = u128::from(size / 2).saturating_add(1);
	let risk = majority.saturating_mul(rate.min(FULL_SCORE).into());
	mul_div(income, risk, FULL_SCORE.into())
}

/// The largest odd panel up to [`MAX_PANEL`] that leaves two of `active` over; at least `size`.
pub fn largest(size: u8, active: u32) -> u8 {
	let carried = u8::try_from(active.saturating_sub(2)).unwrap_or(u8::MAX);
	let carried = carried.min(MAX_PANEL);
	let odd = match carried % 2 {
		0 => carried.saturating_sub(1),
		_ => carried,
	};
	odd.max(size)
}

/// The smallest panel from `size` to `largest` that bears `price` at `rate`, else the largest with
/// the lowest rate at which it does; `None` when not even audits of every verdict suffice. `size` is
/// odd, and so is `largest`.
pub fn bearing(price: u128, size: u8, largest: u8, rate: u16, income: u128) -> Option<Bearing> {
	let rate = rate.min(FULL_SCORE);
	let bears = |size, rate| price <= bearable(size, rate, income);
	let sized = (size..=largest).step_by(2).find(|size| bears(*size, rate));
	if let Some(found) = sized {
		let ruling = match found == size {
			true => Ruling::AsPolicy,
			false => Ruling::LargerPanel,
		};
		let size = found;
		return Some(Bearing { size, rate, ruling });
	}
	let size = largest.max(size);
	let rate = lowest_rate(price, size, income).filter(|rate| bears(size, *rate))?;
	let ruling = Ruling::MoreAudits;
	Some(Bearing { size, rate, ruling })
}

/// The lowest rate at which a panel bears a price; `None` when it is above the whole.
fn lowest_rate(price: u128, size: u8, income: u128) -> Option<u16> {
	let majority = u128::from(size / 2).saturating_add(1);
	let whole = income.saturating_mul(majority);
	let rate = multiply_by_rational_with_rounding(price, FULL_SCORE.into(), whole, Rounding::Up);
	u16::try_from(rate?).ok().filter(|rate| *rate <= FULL_SCORE)
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	const FULL: u16 = FULL_SCORE;

	/// What a bribe must pay, by the definition: a majority, each of which is caught at the rate.
	fn worth_buying(price: u128, size: u8, rate: u16, income: u128) -> bool {
		let seats = u128::from(size / 2 + 1);
		price * u128::from(FULL) > seats * u128::from(rate) * income
	}

	/// Whether `rule` never lets a price through that buys its panel, and refuses none that a panel
	/// it may ask for would bear.
	fn holds(
		rule: impl Fn(u128, u8, u8, u16, u128) -> Option<Bearing>,
		(price, size, largest, rate, income): (u128, u8, u8, u16, u128),
	) -> bool {
		match rule(price, size, largest, rate, income) {
			Some(found) => {
				let odd = found.size % 2 == 1 && (size..=largest).contains(&found.size);
				let smaller =
					found.size == size || worth_buying(price, found.size - 2, rate, income);
				let less =
					found.rate == rate || worth_buying(price, largest, found.rate - 1, income);
				let safe = !worth_buying(price, found.size, found.rate, income);
				odd && found.rate >= rate && safe && smaller && less
			}
			None => worth_buying(price, largest, FULL, income),
		}
	}

	fn cases() -> impl Strategy<Value = (u128, u8, u8, u16, u128)> {
		let sizes = (1..=3_u8, 0..=6_u8).prop_map(|(size, more)| {
			let size = 2 * size + 1;
			(size, (size + 2 * more).min(MAX_PANEL))
		});
		(0..1_000_000_u128, sizes, 0..=FULL, 0..200_000_u128)
			.prop_map(|(price, (size, largest), rate, income)| (price, size, largest, rate, income))
	}

	#[test]
	fn the_income_is_that_of_ninety_days_a_head() {
		assert_eq!(income(1_000, 10), 300);
		assert_eq!(income(1_000, 7), 428);
		assert_eq!(income(1_000, 0), 0);
		assert_eq!(income(0, 10), 0);
	}

	#[test]
	fn a_panel_bears_what_a_majority_would_risk() {
		assert_eq!(bearable(3, 1_000, 600), 120);
		assert_eq!(bearable(5, 1_000, 600), 180);
		assert_eq!(bearable(15, FULL, 600), 4_800);
		assert_eq!(bearable(3, 0, 600), 0);
	}

	#[test]
	fn the_rate_rises_with_the_price() {
		let rates = [0, 99, 100, 500, 1_000, 5_000].map(|price| rate(1_000, 1_000, price));
		assert_eq!(rates, [1_000, 1_000, 1_000, 5_000, FULL, FULL]);
		assert_eq!(rate(1_000, 0, u128::MAX), 1_000);
		assert_eq!(rate(0, u128::MAX, u128::MAX), FULL);
	}

	#[test]
	fn the_largest_panel_leaves_two_over() {
		let of_three = [0, 4, 5, 6, 7, 8, 9, 16, 17, 18, 1_000].map(|active| largest(3, active));
		assert_eq!(of_three, [3, 3, 3, 3, 5, 5, 7, 13, 15, 15, 15]);
		assert_eq!(largest(5, 6), 5);
	}

	#[test]
	fn the_rule_grows_the_panel_then_the_audits_then_refuses() {
		let rule = |price| bearing(price, 3, 7, 1_000, 600);
		let bears = |size, rate, ruling| Some(Bearing { size, rate, ruling });
		assert_eq!(rule(120), bears(3, 1_000, Ruling::AsPolicy));
		assert_eq!(rule(121), bears(5, 1_000, Ruling::LargerPanel));
		assert_eq!(rule(240), bears(7, 1_000, Ruling::LargerPanel));
		assert_eq!(rule(241), bears(7, 1_005, Ruling::MoreAudits));
		assert_eq!(rule(2_400), bears(7, FULL, Ruling::MoreAudits));
		assert_eq!(rule(2_401), None);
		assert_eq!(bearing(1, 3, 7, 1_000, 0), None);
		assert_eq!(bearing(0, 3, 7, 0, 0), bears(3, 0, Ruling::AsPolicy));
	}

	#[test]
	fn a_rule_that_counts_every_seat_is_found_out() {
		let broken = |price, size: u8, largest: u8, rate, income| {
			bearing(price, 2 * size - 1, 2 * largest - 1, rate, income).map(|found| Bearing {
				size: found.size.div_ceil(2) | 1,
				..found
			})
		};
		assert!(!holds(broken, (150, 3, 7, 1_000, 600)));
		let lazy = |_, size, _, rate, _| {
			let ruling = Ruling::AsPolicy;
			Some(Bearing { size, rate, ruling })
		};
		assert!(!holds(lazy, (121, 3, 7, 1_000, 600)));
		let strict = |_, _, _, _, _| None;
		assert!(!holds(strict, (120, 3, 7, 1_000, 600)));
	}

	proptest! {
		#[test]
		fn no_panel_is_worth_buying_and_none_is_larger_than_needed(case in cases()) {
			prop_assert!(holds(bearing, case));
		}

		#[test]
		fn a_dearer_task_never_gets_a_cheaper_panel(case in cases(), more in 0..1_000_000_u128) {
			let (price, size, largest, rate, income) = case;
			let at = |price| bearing(price, size, largest, rate, income);
			match (at(price), at(price + more)) {
				(None, dearer) => prop_assert_eq!(dearer, None),
				(Some(a), Some(b)) => prop_assert!(a.size <= b.size && a.rate <= b.rate),
				(Some(_), None) => {}
			}
		}

		#[test]
		fn no_number_is_too_large(price: u128, fees: u128, active: u32, rate: u16) {
			let income = income(fees, active);
			if let Some(found) = bearing(price, 3, MAX_PANEL, rate, income) {
				prop_assert!(price <= bearable(found.size, found.rate, income));
			}
		}
	}
}
