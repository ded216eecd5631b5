//! What a seat costs when seats are scarce.

/// `fee · (1 + 4u²)`, rounded down, with u = `used / all`, the share of the enforcers' seats that
/// is taken: from the plain fee when none is to five times as much when all are, or when there are
/// none.
pub fn congested(fee: u128, used: u32, all: u32) -> u128 {
	const ONE: u128 = 1 << 32;
	let share = u128::from(used)
		.saturating_mul(ONE)
		.checked_div(all.into())
		.unwrap_or(ONE)
		.min(ONE);
	let square = share.saturating_mul(share) >> 32;
	let more = square.saturating_mul(4);
	let whole = (fee >> 32).saturating_mul(more);
	let rest = (fee & u128::from(u32::MAX)).saturating_mul(more) >> 32;
	fee.saturating_add(whole).saturating_add(rest)
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	#[test]
	fn a_seat_costs_up_to_five_times_as_much() {
		assert_eq!(congested(1_000, 0, 36), 1_000);
		assert_eq!(congested(1_000, 18, 36), 2_000);
		assert_eq!(congested(1_000, 9, 36), 1_250);
		assert_eq!(congested(1_000, 36, 36), 5_000);
		assert_eq!(congested(1_000, 0, 0), 5_000);
	}

	proptest! {
		#[test]
		fn a_fee_rises_with_use_and_stays_within_its_bounds(
			fee in 0..u128::MAX / 8, all in 1u32.., a: u32, b: u32,
		) {
			let (low, high) = (a.min(b), a.max(b));
			prop_assert!(congested(fee, low, all) <= congested(fee, high, all));
			prop_assert!((fee..=fee * 5).contains(&congested(fee, low, all)));
		}
	}
}
