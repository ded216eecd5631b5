use super::*;
use crate::{era::Era, types::Leave, Eras, Recoveries, Recovery};
use frame_support::assert_err;

fn points(amount: u128) -> Decaying {
	Decaying {
		mantissa: amount << 32,
		generation: 0,
	}
}

fn assert_caught(why: &'static str, corrupt: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		pass(HALF_LIFE / 2);
		earn(ALICE, 100);
		lock(ALICE, 40);
		Reputation::do_try_state().unwrap();
		corrupt();
		assert_err!(Reputation::do_try_state(), why);
	});
}

fn corrupt(change: impl FnOnce(&mut Standing)) {
	Standings::<Test>::mutate(ORG, ALICE, |record| change(record.as_mut().unwrap()));
}

#[test]
fn try_state_should_fail_when_a_standing_has_no_organization() {
	assert_caught("standing without its organization", || {
		let standing = Standing {
			total: points(1),
			..Default::default()
		};
		Standings::<Test>::insert(NO_ORG, ALICE, standing);
	});
}

#[test]
fn try_state_should_fail_when_a_standing_is_all_empty() {
	assert_caught("standing with nothing in it", || {
		Standings::<Test>::insert(ORG, BOB, Standing::default());
	});
}

#[test]
fn try_state_should_fail_when_something_is_locked_without_a_lock() {
	assert_caught("something locked without a lock", || {
		corrupt(|standing| standing.locks = 0)
	});
}

#[test]
fn try_state_should_fail_when_a_standing_is_of_the_future() {
	assert_caught("standing written in the future", || {
		corrupt(|standing| standing.total.generation = 1)
	});
	assert_caught("standing written in the future", || {
		corrupt(|standing| standing.locked.generation = 1)
	});
}

#[test]
fn try_state_should_fail_when_more_is_locked_than_there_is() {
	assert_caught("more locked than there is", || {
		corrupt(|standing| standing.locked.mantissa = standing.total.mantissa + 1)
	});
}

#[test]
fn try_state_should_fail_when_a_balance_exceeds_the_maximum() {
	assert_caught("balance beyond the maximum", || {
		corrupt(|standing| standing.total.mantissa = u128::MAX);
	});
}

#[test]
fn try_state_should_fail_when_an_era_has_no_organization() {
	assert_caught("era without its organization", || {
		Eras::<Test>::insert(NO_ORG, Era::start(0, 0));
	});
}

#[test]
fn try_state_should_fail_when_a_market_is_alive_in_the_future() {
	assert_caught("market alive in the future", || {
		Eras::<Test>::insert(ORG, Era::start(Now::get() + 1, 0));
	});
}

#[test]
fn try_state_should_fail_when_active_time_is_ahead_of_the_clock() {
	assert_caught("active time ahead of the clock", || {
		Eras::<Test>::insert(
			ORG,
			Era {
				active: 10,
				last_alive: 9,
				dormancy: 0,
			},
		);
	});
}

#[test]
fn try_state_should_fail_when_leave_begins_in_the_future() {
	assert_caught("leave that begins in the future", || {
		corrupt(|standing| standing.leave.since = Some(u64::from(HALF_LIFE)))
	});
}

#[test]
fn try_state_should_fail_when_leave_was_longer_than_time() {
	assert_caught("more leave than there was time", || {
		corrupt(|standing| {
			standing.leave = Leave {
				passed: u64::from(HALF_LIFE),
				since: None,
			}
		})
	});
}

fn recovery(who: AccountId, key: AccountId) {
	Recoveries::<Test>::insert(ORG, who, Recovery { key, due: None });
}

#[test]
fn try_state_should_fail_when_a_recovery_key_has_no_standing_to_take_over() {
	assert_caught("recovery key without its standing", || recovery(BOB, ALICE));
}

#[test]
fn try_state_should_fail_when_a_standing_is_to_be_moved_to_itself() {
	assert_caught("standing to be moved to itself", || recovery(ALICE, ALICE));
}
