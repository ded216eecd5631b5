//! The order of entries, and the best of them kept up one by one.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::cmp::Ordering;
use munus_primitives::Score;
use scale_info::TypeInfo;

/// An entry with its score.
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
pub struct Ranked {
	/// Its score.
	pub score: Score,
	/// The how many-th seal of the contest; no two have the same.
	pub order: u32,
	/// Which entry.
	pub index: u32,
}

impl Ranked {
	/// The better one comes first: the higher score, then the earlier seal.
	pub fn rank(&self, other: &Self) -> Ordering {
		other
			.score
			.cmp(&self.score)
			.then(self.order.cmp(&other.order))
	}
}

/// Offers an entry to the best `most`, which are in the order of their rank. Gives who is not, or no
/// longer, among them.
pub fn offer(best: &mut Vec<Ranked>, most: usize, next: Ranked) -> Option<Ranked> {
	let place = best.partition_point(|ranked| ranked.rank(&next) == Ordering::Less);
	if place >= most {
		return Some(next);
	}
	best.insert(place, next);
	if best.len() > most {
		best.pop()
	} else {
		None
	}
}

/// Gives an entry among the best another score. Whether it was among them.
pub fn score_again(best: &mut [Ranked], index: u32, score: Score) -> bool {
	let found = best.iter_mut().find(|ranked| ranked.index == index);
	let Some(ranked) = found else {
		return false;
	};
	ranked.score = score;
	best.sort_by(Ranked::rank);
	true
}

/// The place of an entry among the best, 0 is the first.
pub fn place(best: &[Ranked], index: u32) -> Option<usize> {
	best.iter().position(|ranked| ranked.index == index)
}

#[cfg(test)]
mod tests {
	use super::*;
	use munus_primitives::FULL_SCORE;
	use proptest::prelude::*;

	fn ranked(score: Score, order: u32) -> Ranked {
		Ranked {
			score,
			order,
			index: order + 100,
		}
	}

	/// Few different scores, so that there are ties.
	fn entries() -> impl Strategy<Value = Vec<Ranked>> {
		prop::collection::vec((0..6_u16, any::<u32>()), 0..40).prop_map(|scores| {
			let mut shuffled: Vec<_> = scores
				.into_iter()
				.enumerate()
				.map(|(order, (score, key))| (key, ranked(score * 2_000, order as u32)))
				.collect();
			shuffled.sort_by_key(|(key, _)| *key);
			shuffled.into_iter().map(|(_, ranked)| ranked).collect()
		})
	}

	#[test]
	fn the_better_score_leads_and_the_earlier_seal_of_equals() {
		let mut best = Vec::new();
		for (score, order) in [(5_000, 3), (9_000, 2), (5_000, 1)] {
			assert_eq!(offer(&mut best, 3, ranked(score, order)), None);
		}
		assert_eq!(best, [ranked(9_000, 2), ranked(5_000, 1), ranked(5_000, 3)]);
		assert_eq!(
			offer(&mut best, 3, ranked(5_000, 0)),
			Some(ranked(5_000, 3))
		);
		assert_eq!(
			offer(&mut best, 3, ranked(5_000, 9)),
			Some(ranked(5_000, 9))
		);
		assert_eq!(place(&best, 101), Some(2));
		assert_eq!(place(&best, 103), None);
		assert_eq!(offer(&mut Vec::new(), 0, ranked(1, 1)), Some(ranked(1, 1)));
	}

	proptest! {
		#[test]
		fn the_best_kept_up_are_the_best_of_all(entries in entries(), most in 0..13_usize) {
			let mut best = Vec::new();
			let mut out = Vec::new();
			for entry in &entries {
				out.extend(offer(&mut best, most, *entry));
				prop_assert!(best.len() <= most);
			}
			let mut all = entries.clone();
			all.sort_by_key(|ranked| (FULL_SCORE - ranked.score, ranked.order));
			let rest = all.split_off(most.min(all.len()));
			prop_assert_eq!(&best, &all);
			out.sort_by_key(|ranked| (FULL_SCORE - ranked.score, ranked.order));
			prop_assert_eq!(out, rest);
		}

		#[test]
		fn a_new_score_moves_one_entry_and_keeps_the_order(
			entries in entries(), which in any::<prop::sample::Index>(), score in 0..=FULL_SCORE,
		) {
			prop_assume!(!entries.is_empty());
			let mut best = Vec::new();
			for entry in &entries {
				offer(&mut best, 12, *entry);
			}
			let index = best[which.index(best.len())].index;
			let mut expected = best.clone();
			expected.iter_mut().filter(|r| r.index == index).for_each(|r| r.score = score);
			expected.sort_by_key(|ranked| (FULL_SCORE - ranked.score, ranked.order));
			prop_assert!(score_again(&mut best, index, score));
			prop_assert_eq!(&best, &expected);
			prop_assert!(!score_again(&mut best, 7, score));
			prop_assert_eq!(best, expected);
		}
	}
}
