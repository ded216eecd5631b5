//! Hours of the week and days, in UTC.

use munus_primitives::obligation::Week;

const HOUR: u64 = 60 * 60;
const DAY: u64 = 24 * HOUR;

/// Hours in a week.
pub const HOURS: u64 = 7 * 24;

/// 1970-01-01 00:00 was a Thursday: three days after Monday 00:00.
const EPOCH_HOUR: u64 = 3 * 24;

/// The hour of the week, 0 (Monday 00:00) ..= 167 (Sunday 23:00), at a Unix time in seconds.
pub fn hour_of_week(unix: u64) -> u8 {
	let hours = unix
		.checked_div(HOUR)
		.unwrap_or(0)
		.saturating_add(EPOCH_HOUR);
	u8::try_from(hours.checked_rem(HOURS).unwrap_or(0)).unwrap_or(0)
}

/// The number of whole days since 1970-01-01.
pub fn day(unix: u64) -> u32 {
	u32::try_from(unix.checked_div(DAY).unwrap_or(0)).unwrap_or(u32::MAX)
}

/// Whether an hour of the week is one of `week`.
pub fn covers(week: &Week, hour: u8) -> bool {
	let byte = week.get(usize::from(hour >> 3)).copied().unwrap_or(0);
	(byte >> (hour & 7)) & 1 == 1
}
