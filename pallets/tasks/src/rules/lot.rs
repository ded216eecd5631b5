//! Whether a lot falls.

use munus_primitives::FULL_SCORE;

/// Whether `randomness` hits a chance of `rate` ten-thousandths. Of 2^64 values the last few favour
/// the low outcomes by less than one in 10^15.
pub fn falls(randomness: [u8; 32], rate: u16) -> bool {
	let [a, b, c, d, e, f, g, h, ..] = randomness;
	let drawn = u64::from_le_bytes([a, b, c, d, e, f, g, h]);
	drawn
		.checked_rem(u64::from(FULL_SCORE))
		.is_some_and(|outcome| outcome < u64::from(rate))
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	fn seed(drawn: u64) -> [u8; 32] {
		let mut seed = [0; 32];
		seed[..8].copy_from_slice(&drawn.to_le_bytes());
		seed
	}

	#[test]
	fn as_many_outcomes_should_hit_as_the_rate_says() {
		for rate in [0, 1, 1_000, 9_999, 10_000] {
			let hits = (0..10_000).filter(|n| falls(seed(*n), rate)).count();
			assert_eq!(hits, usize::from(rate));
		}
	}

	/// A higher rate audits all that a lower one does.
	fn keeps_what_it_hit(rule: impl Fn([u8; 32], u16) -> bool, drawn: u64, a: u16, b: u16) -> bool {
		!rule(seed(drawn), a.min(b)) || rule(seed(drawn), a.max(b))
	}

	proptest! {
		#[test]
		fn a_higher_rate_should_keep_what_it_hit(drawn: u64, a in 0..=10_000u16, b in 0..=10_000u16) {
			prop_assert!(keeps_what_it_hit(falls, drawn, a, b));
		}
	}

	#[test]
	fn a_rule_that_turns_round_should_be_seen() {
		let turned = |randomness, rate| !falls(randomness, rate);
		assert!((0..10_000).any(|drawn| !keeps_what_it_hit(turned, drawn, 2_000, 8_000)));
	}
}
