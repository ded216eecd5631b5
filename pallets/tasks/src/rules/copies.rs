//! Which of several entries with one content counts: the one that was sealed first, in whatever
//! order they are opened. The weight of the others is nothing; its own is untouched.

/// An entry among those with its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sealing {
	/// The how many-th seal of the contest; no two have the same.
	pub order: u32,
	/// Which entry.
	pub index: u32,
}

/// What opening an entry finds out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
	/// Nobody has opened this content before: it is the original.
	New,
	/// This entry of an earlier seal is the original; the one opened is a copy.
	CopyOf(u32),
	/// The one opened is the original, and this entry, taken for it so far, is a copy.
	Original(u32),
}

/// Opens an entry where `known` is the original among those opened with its content so far. Gives
/// the original from now on.
pub fn open(known: Option<Sealing>, opened: Sealing) -> (Sealing, Found) {
	match known {
		None => (opened, Found::New),
		Some(known) if known.order < opened.order => (known, Found::CopyOf(known.index)),
		Some(known) => (opened, Found::Original(known.index)),
	}
}

/// Whether one entry can be charged with copying another: it was sealed later.
pub fn can_copy(copy: Sealing, original: Sealing) -> bool {
	copy.order > original.order
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::rules::award;
	use munus_primitives::{Score, FULL_SCORE};
	use proptest::prelude::*;
	use std::collections::BTreeMap;

	fn sealing(order: u32, index: u32) -> Sealing {
		Sealing { order, index }
	}

	/// Opens entries of these contents in this order; gives which are copies.
	fn copies(contents: &[u8], opening: &[usize]) -> Vec<bool> {
		let mut known = BTreeMap::new();
		let mut copy = vec![false; contents.len()];
		for index in opening {
			let entry = sealing(*index as u32 * 3 + 1, *index as u32);
			let (original, found) = open(known.get(&contents[*index]).copied(), entry);
			known.insert(contents[*index], original);
			match found {
				Found::New => (),
				Found::CopyOf(_) => copy[*index] = true,
				Found::Original(other) => copy[other as usize] = true,
			}
		}
		copy
	}

	#[test]
	fn the_earlier_seal_is_the_original_in_either_order() {
		let (early, late) = (sealing(4, 9), sealing(7, 2));
		assert_eq!(open(None, late), (late, Found::New));
		assert_eq!(open(Some(late), early), (early, Found::Original(2)));
		assert_eq!(open(Some(early), late), (early, Found::CopyOf(9)));
		assert!(can_copy(late, early) && !can_copy(early, late) && !can_copy(early, early));
	}

	proptest! {
		#[test]
		fn each_content_has_one_original_the_first_sealed(
			contents in prop::collection::vec(0..4_u8, 1..20),
			opening in prop::collection::vec(any::<u32>(), 20),
		) {
			let mut order: Vec<_> = (0..contents.len()).collect();
			order.sort_by_key(|index| opening[*index]);
			let copy = copies(&contents, &order);
			for (index, content) in contents.iter().enumerate() {
				let first = contents.iter().position(|c| c == content) == Some(index);
				prop_assert_eq!(copy[index], !first);
			}
		}

		#[test]
		fn copies_lower_nobody_but_themselves(
			budget: u64, scores in prop::collection::vec(0..=FULL_SCORE, 1..20),
			copied in any::<prop::sample::Index>(), floor in 0..FULL_SCORE,
			power in 1..=award::MAX_POWER,
		) {
			let contents: Vec<_> = (0..scores.len() as u8).collect();
			let mut with = contents.clone();
			with.push(contents[copied.index(contents.len())]);
			let mut scored = scores.clone();
			scored.push(FULL_SCORE);
			let awards = |contents: &[u8], scores: &[Score]| {
				let order: Vec<_> = (0..contents.len()).collect();
				let copy = copies(contents, &order);
				let weights: Vec<_> = scores
					.iter()
					.zip(copy)
					.map(|(s, copy)| if copy { 0 } else { award::weight(*s, floor, power) })
					.collect();
				let sum = weights.iter().sum();
				weights
					.iter()
					.map(|w| award::by_weight(budget.into(), *w, sum))
					.collect::<Vec<_>>()
			};
			let mut expected = awards(&contents, &scores);
			expected.push(0);
			prop_assert_eq!(awards(&with, &scored), expected);
		}
	}
}
