use crate::week::*;
use munus_primitives::obligation::ALL_WEEK;
use proptest::prelude::*;

#[test]
fn hour_should_start_at_monday_midnight() {
	// 2024-01-01 00:00 UTC was a Monday, 2023-12-31 23:59:59 the end of a Sunday.
	assert_eq!(hour_of_week(1_704_067_200), 0);
	assert_eq!(hour_of_week(1_704_067_199), 167);
	assert_eq!(hour_of_week(1_704_067_200 + 3_599), 0);
	assert_eq!(hour_of_week(1_704_067_200 + 3_600), 1);
	assert_eq!(hour_of_week(0), 72, "1970-01-01 was a Thursday");
}

#[test]
fn day_should_change_at_midnight() {
	assert_eq!((day(0), day(86_399), day(86_400)), (0, 0, 1));
	assert_eq!(day(u64::MAX), u32::MAX);
}

#[test]
fn week_should_cover_the_hour_whose_bit_is_set() {
	let mut week = [0; 21];
	week[0] = 1;
	week[20] = 0x80;
	let covered: Vec<_> = (0..168).filter(|hour| covers(&week, *hour)).collect();
	assert_eq!(covered, [0, 167]);
	assert!((0..168).all(|hour| covers(&ALL_WEEK, hour)));
	assert!(!covers(&ALL_WEEK, 168));
}

proptest! {
	#[test]
	fn hour_should_advance_by_one_and_wrap(unix in 0..=u64::MAX - 604_800) {
		let hour = hour_of_week(unix);
		prop_assert!(u64::from(hour) < HOURS);
		prop_assert_eq!(hour_of_week(unix + 3_600), (hour + 1) % 168);
		prop_assert_eq!(hour_of_week(unix + 604_800), hour);
	}
}
