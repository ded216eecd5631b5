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

/// How long until so many seats are free that are missing now, where `taken` ones are each left
/// after `span`, one after the other; rounded up. `None`: none will be, for none is taken.
pub fn expected_wait(missing: u32, taken: u32, span: u64) -> Option<u64> {
	if missing == 0 {
		return Some(0);
	}
	let time = u128::from(missing).saturating_mul(span.into());
	let passes = time.checked_add(u128::from(taken).checked_sub(1)?)?;
	let wait = passes.checked_div(taken.into())?;
	Some(u64::try_from(wait).unwrap_or(u64::MAX))
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

	#[test]
	fn a_wait_is_as_long_as_taken_seats_take_to_come_free() {
		assert_eq!(expected_wait(0, 0, 30), Some(0));
		assert_eq!(expected_wait(1, 0, 30), None);
		assert_eq!(expected_wait(3, 15, 30), Some(6));
		assert_eq!(expected_wait(15, 15, 30), Some(30));
		assert_eq!(expected_wait(1, 29, 30), Some(2));
		assert_eq!(expected_wait(u32::MAX, 1, u64::MAX), Some(u64::MAX));
	}

	proptest! {
		#[test]
		fn a_wait_rises_with_what_is_missing_and_falls_with_what_is_taken(
			missing: u32, more: u32, taken in 1u32.., span: u64,
		) {
			let wait = expected_wait(missing, taken, span).unwrap();
			prop_assert!(wait <= expected_wait(missing.saturating_add(more), taken, span).unwrap());
			prop_assert!(wait >= expected_wait(missing, taken.saturating_add(more), span).unwrap());
			prop_assert!(missing > taken || wait <= span);
		}

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
