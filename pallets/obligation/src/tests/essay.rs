//! Our running total against the rule of the source essay, "Atomic Obligation" (after ERC-7562).
//!
//! One operation of the essay is one panel here: `q` seats on offer, of which each enforcer on
//! duty owes `⌈ONE·q / (q·48)⌉ = ⌈ONE / 48⌉`. 2^64 leaves 16 on division by 48, so this is 32/48
//! of the smallest unit (2^-64) more than the essay's 1/48. After n operations the total is
//! n·(2/3)·2^-64 too large, which cannot complete a review that the essay's integer division
//! leaves incomplete (short by 1/48 at least) before n = 2^59: up to there the two agree exactly.
//! Rounded down, 528 operations would come to just less than 11 reviews, a deficit of 10. That is
//! what happens, one operation late, with 48·q or more on duty: then the seats themselves are the
//! bound, and each owes `⌊ONE·q / N⌋` so that no more is owed than was offered.

use super::*;
use crate::duty;
use munus_primitives::obligation::DutyRate;

const DENOMINATOR: u64 = 48;
const THROTTLE_BUFFER: u32 = 10;
const BAN_BUFFER: u32 = 50;

/// The essay's function, its one counter `done` in both branches.
fn essay(seen: u64, done: u64) -> Status {
	if seen == 0 {
		return Status::Healthy;
	}
	let required = seen / DENOMINATOR;
	if required <= done + u64::from(THROTTLE_BUFFER) {
		Status::Healthy
	} else if required <= done + u64::from(BAN_BUFFER) {
		Status::Throttled
	} else {
		Status::Banned
	}
}

/// Ours: `seen` operations and `done` reviews after a start with a surplus, no cap in the way.
fn ours(seen: u64, done: u64, surplus: u32, panel: u8, heads: u32) -> Status {
	let want = duty::want(DutyRate::Fixed(48), panel, panel.into(), heads);
	let balance = duty::settle(duty::surplus(surplus), u128::from(seen) * want, u32::MAX);
	let balance = balance + (u128::from(done) * duty::ONE) as i128;
	duty::status(balance, THROTTLE_BUFFER, BAN_BUFFER)
}

fn table() -> impl Iterator<Item = (u64, u64)> {
	let edges = [
		0, 1, 47, 48, 49, 527, 528, 529, 2_447, 2_448, 2_449, 4_799, 4_800, 1_000_000,
	];
	edges.into_iter().flat_map(|seen| {
		let required = seen / DENOMINATOR;
		let near = (required.saturating_sub(52)..=required + 2).map(move |done| (seen, done));
		(0..=12).map(move |done| (seen, done)).chain(near)
	})
}

#[test]
fn status_should_agree_with_the_essay_over_the_table() {
	for (seen, done) in table() {
		for (panel, heads) in [(3, 1), (5, 1), (3, 9), (5, 100), (3, 143)] {
			assert_eq!(
				ours(seen, done, 0, panel, heads),
				essay(seen, done),
				"seen {seen}, done {done}, {heads} heads, panels of {panel}"
			);
		}
	}
}

#[test]
fn idler_should_be_throttled_at_528_and_banned_at_2448_operations() {
	let idle = |seen| ours(seen, 0, 0, 3, 9);
	assert_eq!((idle(527), idle(528)), (Status::Healthy, Status::Throttled));
	assert_eq!(
		(idle(2_447), idle(2_448)),
		(Status::Throttled, Status::Banned)
	);
}

#[test]
fn newcomers_surplus_should_count_as_work_done_before() {
	for (seen, done) in table() {
		assert_eq!(
			ours(seen, done, 5, 3, 9),
			essay(seen, done + 5),
			"seen {seen}, done {done}"
		);
	}
	let idle = |seen| ours(seen, 0, 5, 3, 9);
	assert_eq!((idle(767), idle(768)), (Status::Healthy, Status::Throttled));
	assert_eq!(
		(idle(2_687), idle(2_688)),
		(Status::Throttled, Status::Banned)
	);
}

#[test]
fn rounding_should_be_exact_for_2_to_the_59_operations() {
	let want = duty::want(DutyRate::Fixed(48), 3, 3, 9);
	assert_eq!(want * 48, duty::ONE + 32);
	let required = |seen: u64| (u128::from(seen) * want / duty::ONE) as u64;
	let limit = 1u64 << 59;
	assert!((0..5_000)
		.chain(limit - 5_000..limit)
		.all(|seen| required(seen) == seen / 48));
	assert!((limit..limit + 48).any(|seen| required(seen) == seen / 48 + 1));
	assert_eq!(
		528 * (duty::ONE / 48) / duty::ONE,
		10,
		"rounded down it falls short"
	);
}

#[test]
fn idler_should_be_throttled_an_operation_late_when_the_seats_are_just_enough_for_all() {
	let idle = |seen| ours(seen, 0, 0, 3, 144);
	assert_eq!((idle(528), idle(529)), (Status::Healthy, Status::Throttled));
	assert_eq!(
		(idle(2_448), idle(2_449)),
		(Status::Throttled, Status::Banned)
	);
}

#[test]
fn office_should_agree_with_the_essay_operation_by_operation() {
	build_and_execute(|| {
		with_policy(|policy| {
			policy.newcomer_surplus = 0;
			policy.stake = 0;
		});
		enlist(1);
		enlist(2);
		for seen in 1..=2_450u64 {
			assert_ok!(Obligation::offered(ORG, 3));
			assert_eq!(status(1), essay(seen, 0), "seen {seen}");
			if seen % 600 == 0 {
				seat(2, seen);
				reviewed(2, seen);
			}
			assert_eq!(status(2), essay(seen, seen / 600), "seen {seen}");
		}
	});
}
