//! Prices and scores of late, in buckets.
//!
//! Prices are counted in thousandths of the organization's unit of the asset, so that assets
//! compare, in half octaves: each bucket reaches half as far again, or a third, as the one before.

use crate::settlement::mul_div;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use munus_primitives::{Score, FULL_SCORE};
use scale_info::TypeInfo;

/// How many buckets prices have.
pub const PRICE_BUCKETS: usize = 64;

/// How many buckets scores have, each 625 wide.
pub const SCORE_BUCKETS: usize = 16;

/// How many buckets the reward class has, each 250 wide; the last is 1 000 alone.
pub const CLASS_BUCKETS: u8 = 5;

/// When so many are counted all counts are halved, so that the later ones count for more.
pub const FULL_COUNT: u16 = 1_024;

/// How many scores a bucket holds; the last one also full marks.
pub const SCORE_WIDTH: Score = 625;

/// How many reward classes a bucket holds.
pub const CLASS_WIDTH: u16 = 250;

const THOUSAND: u128 = 1_000;

/// Counts of prices and scores.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub struct Histogram {
	/// How many prices fell into each bucket; those without a common unit are left out.
	pub prices: [u16; PRICE_BUCKETS],
	/// How many scores fell into each bucket.
	pub scores: [u16; SCORE_BUCKETS],
}

impl Default for Histogram {
	fn default() -> Self {
		Histogram {
			prices: [0; PRICE_BUCKETS],
			scores: [0; SCORE_BUCKETS],
		}
	}
}

impl Histogram {
	/// Counts a settled piece of work.
	pub fn count(&mut self, price: Option<usize>, score: Option<Score>) {
		if let Some(bucket) = price {
			add(&mut self.prices, bucket);
		}
		if let Some(score) = score {
			add(&mut self.scores, score_bucket(score));
		}
	}

	/// Whether something was counted, and no more than there can be.
	pub fn is_valid(&self) -> bool {
		let (prices, scores) = (total(&self.prices), total(&self.scores));
		prices.saturating_add(scores) > 0 && prices.max(scores) < FULL_COUNT.into()
	}

	/// The bucket in which the middle price lies, of an even number the lower; `None`: none was
	/// counted.
	pub fn median_price(&self) -> Option<usize> {
		median(&self.prices)
	}

	/// The bucket in which the middle score lies, of an even number the lower; `None`: none was
	/// counted.
	pub fn median_score(&self) -> Option<usize> {
		median(&self.scores)
	}
}

/// The bucket of a price, where `unit` of the asset is one unit of price. `None` for a unit of
/// nothing.
pub fn price_bucket(price: u128, unit: u128) -> Option<usize> {
	if unit == 0 {
		return None;
	}
	let thousandths = mul_div(price, THOUSAND, unit);
	let Some(octave) = thousandths.checked_ilog2().filter(|octave| *octave > 0) else {
		return Some(0);
	};
	let half = thousandths
		.checked_shr(octave.saturating_sub(1))
		.unwrap_or_default()
		& 1;
	let bucket = usize::try_from(octave)
		.unwrap_or(PRICE_BUCKETS)
		.saturating_mul(2)
		.saturating_sub(1)
		.saturating_add(usize::from(half == 1));
	Some(bucket.min(PRICE_BUCKETS.saturating_sub(1)))
}

/// The least price of a bucket, in thousandths of a unit.
pub fn least_price(bucket: usize) -> u128 {
	let Some(from_two) = bucket.checked_sub(1) else {
		return 0;
	};
	let octave = u32::try_from(from_two / 2)
		.unwrap_or(u32::MAX)
		.saturating_add(1);
	let half = from_two % 2 == 1;
	let whole = 1_u128.checked_shl(octave).unwrap_or(u128::MAX);
	if half {
		whole.saturating_add(whole / 2)
	} else {
		whole
	}
}

/// The bucket of a score.
pub fn score_bucket(score: Score) -> usize {
	usize::from(score.min(FULL_SCORE) / SCORE_WIDTH).min(SCORE_BUCKETS.saturating_sub(1))
}

/// The bucket of a reward class.
pub fn class_bucket(class: u16) -> u8 {
	u8::try_from(class / CLASS_WIDTH)
		.unwrap_or(u8::MAX)
		.min(CLASS_BUCKETS.saturating_sub(1))
}

fn total(counts: &[u16]) -> u32 {
	counts.iter().copied().map(u32::from).sum()
}

fn add(counts: &mut [u16], bucket: usize) {
	if let Some(count) = counts.get_mut(bucket) {
		*count = count.saturating_add(1);
	}
	if total(counts) >= FULL_COUNT.into() {
		for count in counts.iter_mut() {
			*count /= 2;
		}
	}
}

fn median(counts: &[u16]) -> Option<usize> {
	let half = total(counts).div_ceil(2);
	let mut seen = 0_u32;
	let reached = |count: &u16| {
		seen = seen.saturating_add(u32::from(*count));
		seen >= half
	};
	(half > 0)
		.then(|| counts.iter().position(reached))
		.flatten()
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	#[test]
	fn the_buckets_are_those_computed_by_hand() {
		let of = |thousandths| price_bucket(thousandths, 1_000).unwrap();
		let expected = [
			(0, 0),
			(1, 0),
			(2, 1),
			(3, 2),
			(4, 3),
			(5, 3),
			(6, 4),
			(7, 4),
			(8, 5),
		];
		for (price, bucket) in expected {
			assert_eq!(of(price), bucket);
		}
		// One unit is 1 000 thousandths, between 768 and 1 024: the upper half of the ninth octave.
		assert_eq!(of(1_000), 18);
		assert_eq!((least_price(18), least_price(19)), (768, 1_024));
		assert_eq!(of(u128::MAX), 63);
		assert_eq!(price_bucket(5, 0), None);
		assert_eq!(least_price(63), 1 << 32);
	}

	#[test]
	fn a_unit_makes_assets_comparable() {
		assert_eq!(price_bucket(3_000_000, 1_000_000), price_bucket(3, 1));
	}

	#[test]
	fn scores_and_classes_have_their_buckets() {
		assert_eq!(
			[0, 624, 625, 9_999, 10_000].map(score_bucket),
			[0, 0, 1, 15, 15]
		);
		assert_eq!([0, 249, 250, 999, 1_000].map(class_bucket), [0, 0, 1, 3, 4]);
	}

	#[test]
	fn the_median_is_the_lower_middle() {
		let mut histogram = Histogram::default();
		assert_eq!(
			(histogram.median_price(), histogram.median_score()),
			(None, None)
		);
		for bucket in [9, 3, 5, 4] {
			histogram.count(Some(bucket), Some(bucket as Score * 625));
		}
		assert_eq!(histogram.median_price(), Some(4));
		assert_eq!(histogram.median_score(), Some(4));
		histogram.count(Some(5), None);
		assert_eq!(histogram.median_price(), Some(5));
		assert_eq!(histogram.median_score(), Some(4));
	}

	#[test]
	fn what_was_long_ago_counts_for_less() {
		let mut histogram = Histogram::default();
		for _ in 0..1_023 {
			histogram.count(Some(10), None);
		}
		assert_eq!(histogram.prices[10], 1_023);
		histogram.count(Some(20), None);
		assert_eq!((histogram.prices[10], histogram.prices[20]), (511, 0));
		for _ in 0..512 {
			histogram.count(Some(20), None);
		}
		assert_eq!(histogram.median_price(), Some(20));
	}

	proptest! {
		#[test]
		fn a_price_lies_in_its_bucket(price: u128, small in 0..10_000_u128) {
			for price in [price, small] {
				let bucket = price_bucket(price, 1_000).unwrap();
				prop_assert!(bucket < PRICE_BUCKETS);
				prop_assert!(least_price(bucket) <= price);
				prop_assert!(bucket == 63 || price < least_price(bucket + 1));
			}
		}

		#[test]
		fn counts_never_reach_the_full_count(
			known in 0..FULL_COUNT, work in prop::collection::vec(
				(prop::option::of(0..PRICE_BUCKETS), prop::option::of(0..=FULL_SCORE)), 0..60,
			),
		) {
			let mut histogram = Histogram::default();
			histogram.prices[7] = known.max(FULL_COUNT - 20);
			histogram.scores[7] = known;
			for (price, score) in work {
				let before = total(&histogram.prices);
				histogram.count(price, score);
				let after = total(&histogram.prices);
				prop_assert!(after < FULL_COUNT.into() && total(&histogram.scores) < FULL_COUNT.into());
				prop_assert!(
					after == before + u32::from(price.is_some()) || before == u32::from(FULL_COUNT) - 1
				);
			}
			prop_assert_eq!(histogram.median_price().is_some(), total(&histogram.prices) > 0);
			if let Some(median) = histogram.median_price() {
				let below = total(&histogram.prices[..median]);
				let with = total(&histogram.prices[..=median]);
				let all = total(&histogram.prices);
				prop_assert!(2 * below < all && 2 * with >= all);
			}
		}
	}
}
