//! Which slots of a roster are drawn.

use alloc::collections::BTreeMap;
use frame_support::{Blake2_256, StorageHasher};

/// The indices `0..len` in an order that the seed alone decides: a Fisher–Yates shuffle that keeps
/// only the places it has touched. Each step costs one hash and two look-ups, whatever `len` is, so
/// the work is bounded by how many steps are taken.
///
/// Every order is equally likely, up to a bias below 2^-32 per step (a 64-bit number is scaled to
/// the range rather than rejected, or the work would have no bound).
pub struct Sortition {
	seed: [u8; 32],
	next: u32,
	len: u32,
	moved: BTreeMap<u32, u32>,
}

impl Sortition {
	/// The order of `0..len` under `seed`.
	pub fn new(seed: [u8; 32], len: u32) -> Self {
		Self {
			seed,
			next: 0,
			len,
			moved: BTreeMap::new(),
		}
	}

	/// A number in `0..range`, the `next`-th of the seed's.
	fn below(&self, range: u32) -> u32 {
		let mut preimage = [0u8; 36];
		let (head, tail) = preimage.split_at_mut(32);
		head.copy_from_slice(&self.seed);
		tail.copy_from_slice(&self.next.to_le_bytes());
		let hash = Blake2_256::hash(&preimage);
		let word = hash.first_chunk().copied().map_or(0, u64::from_le_bytes);
		let scaled = u128::from(word).saturating_mul(u128::from(range)) >> 64;
		u32::try_from(scaled).unwrap_or_default()
	}
}

impl Iterator for Sortition {
	type Item = u32;

	fn next(&mut self) -> Option<u32> {
		let range = self.len.checked_sub(self.next).filter(|left| *left > 0)?;
		let place = self.next.saturating_add(self.below(range));
		let first = self.moved.remove(&self.next).unwrap_or(self.next);
		let drawn = match place == self.next {
			true => first,
			false => self.moved.insert(place, first).unwrap_or(place),
		};
		self.next = self.next.saturating_add(1);
		Some(drawn)
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use alloc::{vec, vec::Vec};
	use proptest::prelude::*;

	fn seed(n: u32) -> [u8; 32] {
		Blake2_256::hash(&n.to_le_bytes())
	}

	fn chi_square(counts: &[u32]) -> f64 {
		let expected = f64::from(counts.iter().sum::<u32>()) / counts.len() as f64;
		counts
			.iter()
			.map(|n| (f64::from(*n) - expected).powi(2) / expected)
			.sum()
	}

	proptest! {
		#[test]
		fn sortition_is_a_permutation(seed: [u8; 32], len in 0u32..60) {
			let mut drawn: Vec<u32> = Sortition::new(seed, len).collect();
			drawn.sort_unstable();
			prop_assert_eq!(drawn, (0..len).collect::<Vec<_>>());
		}

		#[test]
		fn sortition_is_distinct_and_keeps_no_more_than_its_steps(
			seed: [u8; 32], len in 100u32..=u32::MAX,
		) {
			let mut sortition = Sortition::new(seed, len);
			let mut drawn: Vec<u32> = sortition.by_ref().take(50).collect();
			prop_assert!(sortition.moved.len() <= 50);
			prop_assert!(drawn.iter().all(|index| *index < len));
			drawn.sort_unstable();
			drawn.dedup();
			prop_assert_eq!(drawn.len(), 50);
		}
	}

	#[test]
	fn sortition_should_draw_every_index_equally_often() {
		let mut seats = vec![0u32; 10];
		let mut firsts = vec![0u32; 10];
		let mut pairs = vec![0u32; 100];
		for n in 0..4_000 {
			let drawn: Vec<u32> = Sortition::new(seed(n), 10).take(3).collect();
			firsts[drawn[0] as usize] += 1;
			drawn.iter().for_each(|index| seats[*index as usize] += 1);
			pairs[(drawn[1] * 10 + drawn[2]) as usize] += 1;
		}
		let pairs: Vec<u32> = (0..100)
			.filter(|n| n / 10 != n % 10)
			.map(|n| pairs[n])
			.collect();
		// The 99.9th percentiles for 9 and 89 degrees of freedom.
		assert!(chi_square(&seats) < 27.9, "{seats:?}");
		assert!(chi_square(&firsts) < 27.9, "{firsts:?}");
		assert!(chi_square(&pairs) < 135.0, "{pairs:?}");
	}

	#[test]
	fn sortition_should_depend_on_the_seed_alone() {
		let order = |n| Sortition::new(seed(n), 1_000).take(5).collect::<Vec<_>>();
		assert_eq!(order(1), order(1));
		assert_ne!(order(1), order(2));
		assert_eq!(Sortition::new(seed(0), 0).next(), None);
	}
}
