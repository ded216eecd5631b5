use crate::duty::*;
use munus_primitives::obligation::{DutyRate, Status};
use proptest::prelude::*;

fn rate() -> impl Strategy<Value = DutyRate> {
	prop_oneof![
		(0u32..).prop_map(DutyRate::Fixed),
		(0u8..=80).prop_map(DutyRate::Coverage)
	]
}

/// Balances a record can have: within the caps, which are 32 bits wide.
fn balance() -> impl Strategy<Value = i128> {
	-(1i128 << 96)..=(1i128 << 96)
}

proptest! {
	#[test]
	fn want_should_never_add_up_to_more_than_the_seats(
		rate in rate(), panel: u8, seats: u32, heads: u32,
	) {
		let each = want(rate, panel, seats, heads);
		prop_assert!(each.checked_mul(heads.into()).unwrap() <= reviews(seats));
	}

	#[test]
	fn want_should_cover_its_share_up_to_a_unit_each(
		percent in 1u8..=80, seats in 1u32.., heads in 1u32..,
	) {
		let all = want(DutyRate::Coverage(percent), 3, seats, heads) * u128::from(heads);
		let asked = reviews(seats) * u128::from(percent) / 100;
		prop_assert!(all <= asked && asked - all <= u128::from(heads));
	}

	#[test]
	fn fixed_want_should_be_rounded_up(panels in 1u32..1000, panel in 1u8..=5) {
		let each = want(DutyRate::Fixed(panels), panel, panel.into(), 1);
		prop_assert!(each * u128::from(panels) >= ONE);
		prop_assert!(each * u128::from(panels) - ONE < u128::from(panels));
	}

	#[test]
	fn day_should_never_ask_more_than_its_cap(wants in prop::collection::vec(0..=4 * ONE, 0..20), cap in 1u32..10) {
		let mut used = 0;
		for want in wants {
			used += within_day(want, cap, used);
		}
		prop_assert!(used <= reviews(cap));
	}

	#[test]
	fn settle_should_be_idempotent_and_split_invariant(
		start in balance(), owed in 0..=reviews(u32::MAX), cut in 0u128..=100, cap: u32,
	) {
		let once = settle(start, owed, cap);
		prop_assert_eq!(settle(once, 0, cap), once);
		let first = owed / 100 * cut;
		prop_assert_eq!(settle(settle(start, first, cap), owed - first, cap), once);
	}

	#[test]
	fn settle_should_never_raise_a_balance_above_the_floor(
		start in balance(), owed in 0..=reviews(u32::MAX), cap: u32,
	) {
		let after = settle(start, owed, cap);
		prop_assert!(after >= -surplus(cap));
		prop_assert!(after <= start.max(-surplus(cap)));
	}

	#[test]
	fn credit_should_add_one_review_up_to_the_cap(start in balance(), cap: u32) {
		let after = credit(start, cap);
		prop_assert_eq!(after, (start + ONE as i128).min(surplus(cap)));
	}

	#[test]
	fn status_should_worsen_as_the_balance_falls(
		high in balance(), low in balance(), throttle in 0u32..1000, more in 1u32..1000,
	) {
		let rank = |balance| match status(balance, throttle, throttle + more) {
			Status::Healthy => 0,
			Status::Throttled => 1,
			Status::Banned => 2,
		};
		prop_assert!(rank(high.max(low)) <= rank(high.min(low)));
	}

	#[test]
	fn margin_should_be_the_least_duty_that_exceeds_the_buffer(start in balance(), buffer in 0u32..1 << 30) {
		let margin = margin(start, buffer);
		prop_assert!(deficit(start - margin as i128) > buffer);
		if margin > 0 {
			prop_assert!(deficit(start - (margin - 1) as i128) <= buffer);
		}
	}
}

#[test]
fn want_should_be_nothing_when_nobody_is_on_duty() {
	assert_eq!(want(DutyRate::Fixed(48), 3, 3, 0), 0);
	assert_eq!(want(DutyRate::Coverage(80), 3, 3, 0), 0);
}

#[test]
fn want_should_not_overflow_at_the_extremes() {
	assert_eq!(want(DutyRate::Fixed(1), 1, u32::MAX, 1), reviews(u32::MAX));
	assert_eq!(
		want(DutyRate::Fixed(u32::MAX), u8::MAX, 1, 1),
		ONE.div_ceil(255 * u128::from(u32::MAX))
	);
	assert_eq!(
		want(DutyRate::Coverage(80), 3, u32::MAX, u32::MAX),
		ONE * 4 / 5
	);
	assert_eq!(settle(i128::MIN, u128::MAX, u32::MAX), -surplus(u32::MAX));
	assert_eq!(credit(i128::MAX, u32::MAX), surplus(u32::MAX));
	assert_eq!(deficit(i128::MIN), u32::MAX);
	assert_eq!(margin(i128::MAX, u32::MAX), i128::MAX as u128);
	assert_eq!(margin(i128::MIN, 0), 0);
}

#[test]
fn deficit_should_count_whole_reviews_only() {
	let one = ONE as i128;
	assert_eq!(
		[one, 0, -1, -one + 1, -one, -2 * one + 1].map(deficit),
		[0, 0, 0, 0, 1, 1]
	);
}

#[test]
fn status_should_change_just_beyond_each_buffer() {
	let at = |owed| status(-surplus(owed), 10, 50);
	assert_eq!((at(10), at(11)), (Status::Healthy, Status::Throttled));
	assert_eq!((at(50), at(51)), (Status::Throttled, Status::Banned));
}
