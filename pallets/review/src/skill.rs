//! What a review is worth: agreement with the rest of the panel above what a guess would reach.
//!
//! Everything is fixed point with 32 fraction bits ([`SKILL_ONE`] is 1). Nothing depends on the
//! order of the members: sums are exact before they are rounded, and every rounding is down, but
//! for the base rates, which are rounded up. So a guess never gains by rounding.

use alloc::vec::Vec;
use munus_primitives::{
	obligation::{Skill, SKILL_ONE},
	Score,
};

/// How many sixteenths of the score range are told apart.
pub const BUCKETS: usize = 16;

/// What a histogram adds up to, always.
pub const TOTAL: u32 = 1 << 31;

/// How often scores fall into each bucket, out of [`TOTAL`].
pub type Histogram = [u32; BUCKETS];

/// The histogram of an organization where nothing was ever scored.
pub const UNIFORM: Histogram = [TOTAL / BUCKETS as u32; BUCKETS];

/// From this many reviews on, a review given at a skill below 0 is no work done.
pub const PROBATION: u32 = 32;

const ONE: i128 = SKILL_ONE as i128;
const TENTH: i128 = ONE / 10;
/// [`TOTAL`] squared: what pairs of scores add up to.
const PAIRS: i128 = TOTAL as i128 * TOTAL as i128;
const BUCKET_WIDTH: Score = 625;
/// Scores up to this far apart agree wholly.
const NEAR: Score = 1_000;
/// Scores this far apart do not agree at all.
const FAR: Score = 4_000;
const SPAN: i128 = (FAR - NEAR) as i128;
/// The threshold of full pay is never below 0.05.
const LEAST_THRESHOLD: i128 = ONE / 20;
/// Below a reference of 0.03 there is too little to know to hold ignorance against anybody.
const LEAST_REFERENCE: i128 = ONE * 3 / 100;

/// A member of a panel on one thing who committed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Member {
	/// Its skill before the panel.
	pub skill: Skill,
	/// How many reviews it had given.
	pub reviews: u32,
	/// What it scored; `None` when it did not reveal.
	pub score: Option<Score>,
}

/// A member of a panel who committed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reader {
	/// Its skill before the panel.
	pub skill: Skill,
	/// How many reviews it had given.
	pub reviews: u32,
	/// What it scored each item with, `None` for an item it was not asked about; `None` when it did
	/// not reveal.
	pub scores: Option<Vec<Option<Score>>>,
	/// Whether it knew the others' scores when it gave its own: these show nothing of its skill,
	/// and move neither histogram nor reference.
	pub sighted: bool,
}

impl Reader {
	fn score(&self, item: usize) -> Option<Score> {
		self.scores.as_ref()?.get(item).copied().flatten()
	}

	fn is_blind(&self) -> bool {
		self.scores.is_some() && !self.sighted
	}
}

impl From<&Member> for Reader {
	fn from(member: &Member) -> Self {
		Self {
			skill: member.skill,
			reviews: member.reviews,
			scores: member.score.map(|score| alloc::vec![Some(score)]),
			sighted: false,
		}
	}
}

/// What the panel makes of a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Assessed {
	/// Its skill after the panel.
	pub skill: Skill,
	/// Its share of the full fee; [`SKILL_ONE`] is the whole.
	pub share: u64,
	/// Whether the review is work done.
	pub counts: bool,
}

/// What a panel changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
	/// What it makes of each member, in their order.
	pub members: Vec<Assessed>,
	/// The organization's histogram from now on.
	pub histogram: Histogram,
	/// The organization's reference from now on.
	pub reference: Skill,
}

/// Assesses a panel on one thing: a batch of one item.
pub fn assess(members: &[Member], histogram: &Histogram, reference: Skill) -> Assessment {
	let readers: Vec<Reader> = members.iter().map(Reader::from).collect();
	assess_batch(&readers, histogram, reference)
}

/// Assesses a panel against the organization's histogram and reference. Of several items the mean
/// of what each shows of a reader's skill moves it, once.
pub fn assess_batch(readers: &[Reader], histogram: &Histogram, reference: Skill) -> Assessment {
	let scale = Scale::of(reference);
	let chance = chance(histogram);
	let assess_one = |(index, reader): (usize, &Reader)| {
		let shown = match (&reader.scores, reader.sighted) {
			(None, _) => Some(chance.saturating_neg()),
			(Some(_), true) => None,
			(Some(scores), false) => {
				let above = |same: i128, score| same.saturating_sub(base(histogram, chance, score));
				mean_gain(readers, index, scores, &scale, above)
			}
		};
		let skill = shown.map_or(reader.skill, |shown| moved_skill(reader.skill, shown));
		let revealed = reader.scores.is_some();
		Assessed {
			skill,
			share: if revealed { scale.share(skill) } else { 0 },
			counts: revealed && !uninformed(reader, reference),
		}
	};
	let members: Vec<Assessed> = readers.iter().enumerate().map(assess_one).collect();
	let (mut reveals, mut skills) = (Vec::new(), Vec::new());
	for (reader, after) in readers
		.iter()
		.zip(&members)
		.filter(|(reader, _)| reader.is_blind())
	{
		let weight = scale.weight(after.skill);
		skills.push((after.skill, weight));
		let scores = reader.scores.iter().flatten().copied().flatten();
		reveals.extend(scores.map(|score| (score, weight)));
	}
	Assessment {
		members,
		histogram: moved_histogram(histogram, &reveals),
		reference: moved_reference(reference, &skills),
	}
}

/// The mean, rounded down, of what each item shows that the reader at `index` and others have
/// scored; `None` without such an item. `above` takes from an agreement what a guess would reach.
fn mean_gain(
	readers: &[Reader],
	index: usize,
	scores: &[Option<Score>],
	scale: &Scale,
	above: impl Fn(i128, Score) -> i128,
) -> Option<i128> {
	let others = || {
		let all = readers.iter().enumerate();
		all.filter(|(other, _)| *other != index)
			.map(|(_, reader)| reader)
	};
	let gain = |(item, score): (usize, &Option<Score>)| {
		let score = (*score)?;
		let agreement =
			|other: &Reader| Some((kernel(score, other.score(item)?), scale.weight(other.skill)));
		let same = same(others().filter_map(agreement).collect())?;
		Some(above(same, score))
	};
	let gains: Vec<i128> = scores.iter().enumerate().filter_map(gain).collect();
	let sum = gains.iter().copied().fold(0, i128::saturating_add);
	sum.checked_div_euclid(gains.len() as i128)
}

/// `share` of `fee`, rounded down. Exact for every amount: the two halves of the product never
/// leave 128 bits while the share is at most the whole.
pub fn part(fee: u128, share: u64) -> u128 {
	let share = u128::from(share).min(ONE as u128);
	let high = (fee >> 32).saturating_mul(share);
	let low = (fee & u128::from(u32::MAX)).saturating_mul(share) >> 32;
	high.saturating_add(low)
}

/// From which skill on there is more than the least pay, and the way from there to full pay.
struct Scale {
	low: i128,
	span: i128,
}

impl Scale {
	fn of(reference: Skill) -> Self {
		let threshold = (i128::from(reference).saturating_mul(7) / 10).max(LEAST_THRESHOLD);
		let low = threshold.saturating_mul(3) / 10;
		Self {
			low,
			span: threshold.saturating_sub(low),
		}
	}

	fn fraction(&self, skill: Skill) -> i128 {
		let above = i128::from(skill).saturating_sub(self.low);
		above
			.saturating_mul(ONE)
			.checked_div(self.span)
			.unwrap_or(0)
			.clamp(0, ONE)
	}

	fn weight(&self, skill: Skill) -> i128 {
		self.fraction(skill).max(TENTH)
	}

	fn share(&self, skill: Skill) -> u64 {
		let above = self
			.fraction(skill)
			.saturating_mul(ONE.saturating_sub(TENTH))
			>> 32;
		u64::try_from(TENTH.saturating_add(above)).unwrap_or(0)
	}
}

fn uninformed(reader: &Reader, reference: Skill) -> bool {
	reader.reviews >= PROBATION && i128::from(reference) >= LEAST_REFERENCE && reader.skill < 0
}

/// How far two scores agree, 0 to 1.
fn kernel(a: Score, b: Score) -> i128 {
	let short = FAR.saturating_sub(a.abs_diff(b).clamp(NEAR, FAR));
	ONE.saturating_mul(short.into()) / SPAN
}

fn bucket(score: Score) -> usize {
	usize::from(score / BUCKET_WIDTH).min(BUCKETS - 1)
}

fn centers() -> impl Iterator<Item = Score> {
	(0u16..)
		.step_by(usize::from(BUCKET_WIDTH))
		.map(|edge| edge.saturating_add(BUCKET_WIDTH / 2))
}

/// [`TOTAL`] times the agreement to be expected of `score` with a score from the histogram.
fn expected(histogram: &Histogram, score: Score) -> i128 {
	let agreement =
		|(count, center): (&u32, Score)| kernel(score, center).saturating_mul((*count).into());
	histogram
		.iter()
		.zip(centers())
		.map(agreement)
		.fold(0, i128::saturating_add)
}

fn rounded_up(sum: i128, whole: i128) -> i128 {
	sum.saturating_add(whole.saturating_sub(1))
		.checked_div(whole)
		.unwrap_or(ONE)
}

/// The agreement to be expected of two scores from the histogram.
fn chance(histogram: &Histogram) -> i128 {
	let agreement = |(count, center): (&u32, Score)| {
		expected(histogram, center).saturating_mul((*count).into())
	};
	let sum = histogram
		.iter()
		.zip(centers())
		.map(agreement)
		.fold(0, i128::saturating_add);
	rounded_up(sum, PAIRS)
}

/// The agreement that `score` reaches without looking. Scores that are rare gain nothing by it:
/// it is never below seven eighths of the chance of two.
fn base(histogram: &Histogram, chance: i128, score: Score) -> i128 {
	let own = rounded_up(expected(histogram, score), TOTAL.into());
	own.max(rounded_up(chance.saturating_mul(7), 8))
}

/// From agreements and weights of the others: their mid-median or their mean, whichever is less.
/// `None` when there is nobody else.
fn same(mut others: Vec<(i128, i128)>) -> Option<i128> {
	others.sort_unstable();
	let whole = others
		.iter()
		.map(|(_, weight)| *weight)
		.fold(0, i128::saturating_add);
	let sum = others
		.iter()
		.map(|(agreement, weight)| agreement.saturating_mul(*weight))
		.fold(0, i128::saturating_add);
	let mean = sum.checked_div(whole)?;
	Some(mid_median(&others, whole).min(mean))
}

/// The value that has half the weight on either side; where the weight falls apart into two exact
/// halves, the middle between the last of the lower and the first of the upper one, rounded down.
fn mid_median(sorted: &[(i128, i128)], whole: i128) -> i128 {
	let (mut below, mut lower) = (0i128, None);
	for (value, weight) in sorted {
		below = below.saturating_add(*weight);
		let twice = below.saturating_mul(2);
		if twice >= whole && lower.is_none() {
			lower = Some(*value);
		}
		if twice > whole {
			return lower.unwrap_or(*value).saturating_add(*value) >> 1;
		}
	}
	lower.unwrap_or(0)
}

fn moved_skill(skill: Skill, target: i128) -> Skill {
	let skill = i128::from(skill);
	let moved = skill.saturating_add(target.saturating_sub(skill) >> 5);
	Skill::try_from(moved.clamp(ONE.saturating_neg(), ONE)).unwrap_or(0)
}

/// Takes a 64th of every bucket and gives it to the buckets revealed, by weight; the remainder to
/// the heaviest of these, the lowest of several.
fn moved_histogram(histogram: &Histogram, reveals: &[(Score, i128)]) -> Histogram {
	let mut parts = [0i128; BUCKETS];
	for (score, weight) in reveals {
		if let Some(part) = parts.get_mut(bucket(*score)) {
			*part = part.saturating_add(*weight);
		}
	}
	let whole = parts.iter().copied().fold(0, i128::saturating_add);
	if whole == 0 {
		return *histogram;
	}
	let mut moved = histogram.map(|count| count.saturating_sub(count >> 6));
	let taken = TOTAL.saturating_sub(moved.iter().copied().fold(0, u32::saturating_add));
	let mut left = taken;
	for (count, part) in moved.iter_mut().zip(parts) {
		let given = i128::from(taken)
			.saturating_mul(part)
			.checked_div(whole)
			.unwrap_or(0);
		let given = u32::try_from(given).unwrap_or(0).min(left);
		*count = count.saturating_add(given);
		left = left.saturating_sub(given);
	}
	let heaviest = parts.iter().copied().fold(0, i128::max);
	if let Some((count, _)) = moved
		.iter_mut()
		.zip(parts)
		.find(|(_, part)| *part == heaviest)
	{
		*count = count.saturating_add(left);
	}
	moved
}

/// Moves a 64th of the way to the weighted mean of the skills.
fn moved_reference(reference: Skill, skills: &[(Skill, i128)]) -> Skill {
	let whole = skills
		.iter()
		.map(|(_, weight)| *weight)
		.fold(0, i128::saturating_add);
	let sum = skills
		.iter()
		.map(|(skill, weight)| weight.saturating_mul((*skill).into()))
		.fold(0, i128::saturating_add);
	let reference = i128::from(reference);
	let mean = sum.checked_div_euclid(whole).unwrap_or(reference);
	let moved = reference.saturating_add(mean.saturating_sub(reference) >> 6);
	Skill::try_from(moved.clamp(ONE.saturating_neg(), ONE)).unwrap_or(0)
}

#[cfg(test)]
#[path = "tests/skill.rs"]
mod tests;
