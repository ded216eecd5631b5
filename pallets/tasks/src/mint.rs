//! How much standing a verdict is worth. Knows no pallet.

use crate::settlement::mul_div;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use munus_primitives::{Reputation, Score, POINT};
use scale_info::TypeInfo;

/// Above this score reputation is earned.
pub const EARN_ABOVE: Score = 5_000;

/// Below this score a penalty is incurred.
pub const PENALTY_BELOW: Score = 2_000;

/// What turns a price and fees into reputation, fixed when a task is posted.
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
pub struct Minting<Balance> {
	/// How much of the budget's asset is one unit of price; `None`: the price mints nothing.
	pub unit: Option<Balance>,
	/// How much of the native token is one unit of fees; `None`: nothing is minted.
	pub native_unit: Option<Balance>,
	/// How many points are minted at most per unit of fees.
	pub kappa: u32,
}

/// Reputation earned with a verdict: `ρ · max(0, s − 5000) / 5000 · stakes`, with
/// `ρ = (1500 − class) / 1000`.
pub fn minted(
	score: Score,
	class: u16,
	price: u128,
	fees: u128,
	minting: &Minting<u128>,
) -> Reputation {
	scaled(
		stakes(class, price, fees, minting),
		class,
		score.saturating_sub(EARN_ABOVE),
		EARN_ABOVE,
	)
}

/// The penalty that comes with a verdict: `ρ · max(0, 2000 − s) / 2000 · stakes`. At worst as much
/// as the best score would have earned.
pub fn penalty(
	score: Score,
	class: u16,
	price: u128,
	fees: u128,
	minting: &Minting<u128>,
) -> Reputation {
	let below = PENALTY_BELOW.saturating_sub(score);
	scaled(
		stakes(class, price, fees, minting),
		class,
		below,
		PENALTY_BELOW,
	)
}

/// `min(√(price / unit), κ · fees / native unit)`, in points of six decimals. Of an altruistic
/// task (class 0) the fees alone count.
fn stakes(class: u16, price: u128, fees: u128, minting: &Minting<u128>) -> Reputation {
	let kappa = POINT.saturating_mul(minting.kappa.into());
	let by_fees = minting
		.native_unit
		.filter(|unit| *unit > 0)
		.map_or(0, |unit| mul_div(fees, kappa, unit));
	if class == 0 {
		return by_fees;
	}
	let square = POINT.saturating_mul(POINT);
	let by_price = minting
		.unit
		.filter(|unit| *unit > 0)
		.map_or(0, |unit| mul_div(price, square, unit).isqrt());
	by_fees.min(by_price)
}

fn scaled(stakes: Reputation, class: u16, part: u16, whole: u16) -> Reputation {
	let rho = u128::from(1_500u16.saturating_sub(class));
	let whole = u128::from(whole).saturating_mul(1_000);
	mul_div(stakes, rho.saturating_mul(part.into()), whole)
}

#[cfg(test)]
mod tests {
	use super::*;
	use munus_primitives::FULL_SCORE;
	use proptest::prelude::*;

	const UNIT: u128 = 1_000_000_000_000;

	fn minting(kappa: u32) -> Minting<u128> {
		Minting {
			unit: Some(UNIT),
			native_unit: Some(UNIT),
			kappa,
		}
	}

	proptest! {
		#[test]
		fn neither_overflows_and_never_both(
			score in 0..=FULL_SCORE, class in 0..=1_000u16, price: u128, fees: u128,
			unit: Option<u128>, native_unit: Option<u128>, kappa: u32,
		) {
			let m = Minting { unit, native_unit, kappa };
			let earned = minted(score, class, price, fees, &m);
			let lost = penalty(score, class, price, fees, &m);
			prop_assert!(earned == 0 || lost == 0);
			prop_assert!(lost <= minted(FULL_SCORE, class, price, fees, &m));
		}

		#[test]
		fn earned_reputation_rises_with_score_price_and_fees(
			a in 0..=FULL_SCORE, b in 0..=FULL_SCORE, class in 0..=1_000u16,
			p in 0..u128::MAX / 2, q in 0..u128::MAX / 2, f in 0..u128::MAX / 2,
			g in 0..u128::MAX / 2, kappa: u32,
		) {
			let m = minting(kappa);
			let low = minted(a.min(b), class, p.min(q), f.min(g), &m);
			prop_assert!(low <= minted(a.max(b), class, p.max(q), f.max(g), &m));
		}

		#[test]
		fn splitting_fees_never_mints_more_than_their_share(
			f in 0..1_000 * UNIT, g in 0..1_000 * UNIT, score in EARN_ABOVE..=FULL_SCORE,
		) {
			let m = minting(4);
			let apart = minted(score, 0, 0, f, &m) + minted(score, 0, 0, g, &m);
			prop_assert!(apart <= minted(score, 0, 0, f + g, &m));
		}
	}

	#[test]
	fn the_formula_holds_at_known_points() {
		let m = minting(10);
		// √100 = 10 points by price, 10 · 5 = 50 by fees; class 1000 halves.
		assert_eq!(minted(10_000, 1_000, 100 * UNIT, 5 * UNIT, &m), 5 * POINT);
		assert_eq!(
			minted(7_500, 1_000, 100 * UNIT, 5 * UNIT, &m),
			5 * POINT / 2
		);
		assert_eq!(minted(5_000, 1_000, 100 * UNIT, 5 * UNIT, &m), 0);
		// 10 · 0.5 = 5 by fees; class 500 counts whole.
		assert_eq!(minted(10_000, 500, 100 * UNIT, UNIT / 2, &m), 5 * POINT);
		// Class 0: fees alone, half as much again.
		assert_eq!(minted(10_000, 0, 0, 5 * UNIT, &m), 75 * POINT);
		assert_eq!(penalty(0, 1_000, 100 * UNIT, 5 * UNIT, &m), 5 * POINT);
		assert_eq!(
			penalty(1_000, 1_000, 100 * UNIT, 5 * UNIT, &m),
			5 * POINT / 2
		);
		assert_eq!(penalty(2_000, 1_000, 100 * UNIT, 5 * UNIT, &m), 0);
		// Six decimals of the root of 2.
		assert_eq!(minted(10_000, 500, 2 * UNIT, 5 * UNIT, &m), 1_414_213);
	}

	#[test]
	fn without_a_unit_nothing_is_minted() {
		let m = minting(10);
		let no_unit = Minting { unit: None, ..m };
		let no_native = Minting {
			native_unit: None,
			..m
		};
		let zero = Minting { unit: Some(0), ..m };
		assert_eq!(minted(10_000, 1_000, 100 * UNIT, 5 * UNIT, &no_unit), 0);
		assert_eq!(minted(10_000, 1_000, 100 * UNIT, 5 * UNIT, &no_native), 0);
		assert_eq!(minted(10_000, 1_000, 100 * UNIT, 5 * UNIT, &zero), 0);
		assert_eq!(minted(10_000, 0, 0, 5 * UNIT, &no_unit), 75 * POINT);
		assert_eq!(minted(10_000, 0, 0, 5 * UNIT, &no_native), 0);
	}
}
