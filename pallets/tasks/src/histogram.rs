//! What work was settled at of late: told to whoever asks, and decides nothing.

use crate::{
	rules::histogram::{
		class_bucket, least_price, price_bucket, CLASS_BUCKETS, CLASS_WIDTH, SCORE_WIDTH,
	},
	settlement::mul_div,
	*,
};
use alloc::vec::Vec;
use codec::{Decode, Encode};
use munus_primitives::{organizations::Inspect as _, Score};
use scale_info::TypeInfo;
use sp_runtime::{traits::Zero, TryRuntimeError};

/// The most tiers an organization can have, entry included.
pub const MAX_TIERS: u8 = 5;

/// The most histograms of one organization.
pub const MAX_HISTOGRAMS: u32 = MAX_TIERS as u32 * CLASS_BUCKETS as u32;

/// How often a value of one bucket was settled at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct Bucket<Value> {
	/// The least value of the bucket. It reaches up to the next one's.
	pub from: Value,
	/// How often; where much was settled, the older the less it counts.
	pub count: u16,
}

/// A range of values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct Range<Value> {
	/// The least value.
	pub from: Value,
	/// The least value above all of them; `None`: there is no bound.
	pub below: Option<Value>,
}

/// Prices and scores of late, of one tier and of reward classes near each other.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct HistogramView {
	/// The classes that are counted together, 0..=1 000.
	pub classes: Range<u16>,
	/// The prices, in thousandths of the organization's unit of their asset; prices in an asset
	/// without unit are not counted. Empty buckets are left out.
	pub prices: Vec<Bucket<u128>>,
	/// The scores, also those that were accepted; work that nobody scored is not counted. Empty
	/// buckets are left out.
	pub scores: Vec<Bucket<Score>>,
	/// Where the middle price lies, of an even number the lower.
	pub median_price: Option<Range<u128>>,
	/// Where the middle score lies, of an even number the lower.
	pub median_score: Option<Range<Score>>,
}

impl<T: Config> Pallet<T> {
	/// Counts a price that has been settled, before it is divided, and the score that counted.
	pub(crate) fn remember_price(task: &TaskOf<T>, price: T::Balance, score: Option<Score>) {
		let Conditions {
			tier,
			class,
			minting,
			..
		} = &task.conditions;
		let unit = minting.unit.filter(|_| !price.is_zero());
		let bucket = unit.and_then(|unit| price_bucket(price.into(), unit.into()));
		if bucket.is_none() && score.is_none() {
			return;
		}
		Histograms::<T>::mutate(task.org, (*tier, class_bucket(*class)), |histogram| {
			histogram.count(bucket, score);
		});
	}

	pub(crate) fn view_histogram(org: OrgId, tier: u8, class: u16) -> Option<HistogramView> {
		let of_class = class_bucket(class);
		let histogram = Histograms::<T>::try_get(org, (tier, of_class)).ok()?;
		let first = u16::from(of_class).saturating_mul(CLASS_WIDTH);
		let last = of_class.saturating_add(1) == CLASS_BUCKETS;
		Some(HistogramView {
			classes: Range {
				from: first,
				below: (!last).then(|| first.saturating_add(CLASS_WIDTH)),
			},
			prices: buckets(&histogram.prices, least_price),
			scores: buckets(&histogram.scores, least_score),
			median_price: histogram.median_price().map(price_range),
			median_score: histogram.median_score().map(|bucket| {
				let next = bucket.saturating_add(1);
				Range {
					from: least_score(bucket),
					below: (next < histogram.scores.len()).then(|| least_score(next)),
				}
			}),
		})
	}

	/// Where the middle price lies, in the smallest unit of an asset of which `unit` is one unit of
	/// price.
	pub(crate) fn price_in(range: Range<u128>, unit: T::Balance) -> Range<T::Balance> {
		let convert = |thousandths| mul_div(thousandths, unit.into(), 1_000).into();
		Range {
			from: convert(range.from),
			below: range.below.map(convert),
		}
	}
}

fn price_range(bucket: usize) -> Range<u128> {
	let next = bucket.saturating_add(1);
	Range {
		from: least_price(bucket),
		below: (next < rules::histogram::PRICE_BUCKETS).then(|| least_price(next)),
	}
}

fn least_score(bucket: usize) -> Score {
	Score::try_from(bucket)
		.unwrap_or(Score::MAX)
		.saturating_mul(SCORE_WIDTH)
}

fn buckets<Value>(counts: &[u16], least: fn(usize) -> Value) -> Vec<Bucket<Value>> {
	let counted = counts.iter().enumerate().filter(|(_, count)| **count > 0);
	counted
		.map(|(bucket, count)| Bucket {
			from: least(bucket),
			count: *count,
		})
		.collect()
}

impl<T: Config> Pallet<T> {
	/// Each belongs to an organization, and has counted something.
	pub(crate) fn check_histograms() -> Result<(), TryRuntimeError> {
		for (org, (tier, class), histogram) in Histograms::<T>::iter() {
			ensure!(
				T::Organizations::exists(org),
				"a histogram of an unknown organization"
			);
			ensure!(
				tier < MAX_TIERS && class < CLASS_BUCKETS,
				"a histogram of no tier or class"
			);
			ensure!(histogram.is_valid(), "a histogram is empty or too full");
		}
		Ok(())
	}
}
