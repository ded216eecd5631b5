//! What falls to each enforcer, and what follows from falling behind. Amounts of duty are reviews
//! in fixed point with 64 fraction bits: [`ONE`] is one review.

use munus_primitives::obligation::{DutyRate, Status};

/// One review.
pub const ONE: u128 = 1 << 64;

/// `count` whole reviews; at most 2^96, so it fits a signed number as well.
pub fn reviews(count: u32) -> u128 {
	u128::from(count).saturating_mul(ONE)
}

/// What `seats` offered at once ask of each of the `heads` on duty, before the day's cap. `panel`
/// is how many seats a panel has. With nobody on duty nobody owes.
pub fn want(rate: DutyRate, panel: u8, seats: u32, heads: u32) -> u128 {
	let slots = reviews(seats);
	let Some(even) = slots.checked_div(heads.into()) else {
		return 0;
	};
	match rate {
		// Rounded up, or 48 panels at one in 48 would fall short of a whole review.
		DutyRate::Fixed(panels) => {
			let divisor = u128::from(panels.max(1)).saturating_mul(panel.max(1).into());
			slots.div_ceil(divisor).min(even)
		}
		DutyRate::Coverage(percent) => slots
			.saturating_mul(percent.min(100).into())
			.checked_div(u128::from(heads).saturating_mul(100))
			.unwrap_or(0),
	}
}

/// The part of `want` that still fits under the day's cap, `used` having fallen due before.
pub fn within_day(want: u128, day_cap: u32, used: u128) -> u128 {
	want.min(reviews(day_cap).saturating_sub(used))
}

/// The balance after `owed` more duty. Clamping at the debt cap keeps this independent of how
/// the duty is split over settlements, as long as nothing is credited in between.
pub fn settle(balance: i128, owed: u128, debt_cap: u32) -> i128 {
	let floor = 0i128.saturating_sub_unsigned(reviews(debt_cap));
	balance.saturating_sub_unsigned(owed).max(floor)
}

/// The balance after one review more.
pub fn credit(balance: i128, surplus_cap: u32) -> i128 {
	let ceiling = surplus(surplus_cap);
	balance.saturating_add_unsigned(ONE).min(ceiling)
}

/// The balance after one review that counted is found not to.
pub fn debit(balance: i128, debt_cap: u32) -> i128 {
	settle(balance, ONE, debt_cap)
}

/// A balance of `count` reviews done ahead.
pub fn surplus(count: u32) -> i128 {
	0i128.saturating_add_unsigned(reviews(count))
}

/// Whole reviews owed; 0 for whoever is ahead.
pub fn deficit(balance: i128) -> u32 {
	let owed = if balance < 0 {
		balance.unsigned_abs()
	} else {
		0
	};
	u32::try_from(owed.checked_div(ONE).unwrap_or(0)).unwrap_or(u32::MAX)
}

/// What follows from a balance: each buffer is the largest deficit that is still tolerated.
pub fn status(balance: i128, throttle_buffer: u32, ban_buffer: u32) -> Status {
	match deficit(balance) {
		owed if owed > ban_buffer => Status::Banned,
		owed if owed > throttle_buffer => Status::Throttled,
		_ => Status::Healthy,
	}
}

/// How much more duty makes a balance exceed the buffer; 0 when it already does.
pub fn margin(balance: i128, buffer: u32) -> u128 {
	let limit = 0i128.saturating_sub_unsigned(reviews(buffer.saturating_add(1)));
	u128::try_from(balance.saturating_sub(limit)).unwrap_or(0)
}
