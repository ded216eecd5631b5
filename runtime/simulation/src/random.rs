//! Numbers by chance, the same for the same seed on every machine: no floating-point functions
//! that a platform rounds its own way.

/// SplitMix64.
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
	/// From a seed, which several numbers make up.
	pub fn new(parts: &[u64]) -> Self {
		let mut random = Self(0x6d75_6e75_7300);
		for part in parts {
			random.0 ^= part.wrapping_mul(0x9e37_79b9_7f4a_7c15);
			random.next();
		}
		random
	}

	/// The next 64 bits.
	#[allow(clippy::should_implement_trait)]
	pub fn next(&mut self) -> u64 {
		self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
		let mut mixed = self.0;
		mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
		mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
		mixed ^ (mixed >> 31)
	}

	/// From 0 up to, not including, 1.
	pub fn unit(&mut self) -> f64 {
		(self.next() >> 11) as f64 / (1u64 << 53) as f64
	}

	/// Mean 0 and standard deviation 1: the sum of twelve uniform numbers, less 6.
	pub fn normal(&mut self) -> f64 {
		(0..12).map(|_| self.unit()).sum::<f64>() - 6.0
	}

	/// True with this chance.
	pub fn happens(&mut self, chance: f64) -> bool {
		self.unit() < chance
	}
}
