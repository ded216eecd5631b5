//! What a contest needs to be posted.

use super::*;
use frame_support::traits::Footprint;
use sp_runtime::traits::Convert;

fn refused(terms: TermsOf, error: TasksError) {
	assert_noop!(
		TasksPallet::post(
			signed(REQUESTER),
			ORG,
			NATIVE,
			BUDGET,
			b"a title".to_vec(),
			b"ipfs://content".to_vec(),
			HASH,
			Some(terms),
			Balance::MAX
		),
		error
	);
}

#[test]
fn post_should_fail_when_a_contest_makes_no_sense() {
	build_and_execute(|| {
		for award in [
			Award::Power {
				floor: 10_000,
				k: 1,
			},
			Award::Power { floor: 0, k: 0 },
			Award::Power { floor: 0, k: 5 },
			Award::Places(0),
			Award::Places(4),
		] {
			refused(contest_of(10, 3, award), TasksError::AwardInvalid);
		}
		refused(contest_of(10, 4, POWER), TasksError::TooManyFinalists);
		refused(contest_of(200, 13, POWER), TasksError::TooManyFinalists);
		refused(contest_of(10, 0, POWER), TasksError::TooManyFinalists);
		refused(contest_of(2, 3, POWER), TasksError::TooManyFinalists);
		let short = Terms {
			prepaid: 5 * ENTRY - 1,
			..contest_of(2, 3, POWER)
		};
		refused(short, TasksError::ReviewBudgetTooSmall);
		let prepaid = Terms {
			prepaid: 1,
			..tier(1)
		};
		refused(prepaid, TasksError::EntranceInvalid);
		let short = Entrance::Contest {
			window: 4,
			finalists: 3,
			award: POWER,
		};
		let terms = Terms {
			entrance: short,
			..contest_of(10, 3, POWER)
		};
		refused(terms, TasksError::DurationOutOfBounds);
	});
}

#[test]
fn post_should_take_readings_and_the_room_of_every_entry() {
	build_and_execute(|| {
		let id = contest();
		let readings = 13 * ENTRY;
		let reserve = readings + readings / 10;
		assert_eq!(task(id).reserve.left, reserve);
		let held = Held::get(REQUESTER);
		assert_eq!(native(REQUESTER), START - BUDGET - reserve - held);
		let plain = post(tier(1));
		let more = Held::get(REQUESTER) - held;
		let entries = Footprint::from_parts(21 + 10 - 4, 0);
		assert!(held > more + Deposits::convert(entries));
		assert_eq!(contest_at(id).slots, 10);
		assert_eq!(task(id).conditions.mode, ReviewMode::Every);
		assert!(Contests::<Test>::get(plain).is_none());
	});
}

#[test]
fn contest_should_return_everything_when_nobody_comes() {
	build_and_execute(|| {
		let id = contest();
		run_to(WINDOW);
		assert_eq!(task(id).state, State::Gathering { until: 51 });
		run_to(WINDOW + 1);
		nothing_left(id);
		assert_eq!(native(REQUESTER), START);
	});
}

#[test]
fn cancel_should_fail_when_an_entry_is_sealed() {
	build_and_execute(|| {
		let id = contest();
		entrants(1);
		assert_ok!(enter(id, 100, 0));
		assert_noop!(
			TasksPallet::cancel(signed(REQUESTER), id),
			TasksError::EntriesSealed
		);
		let other = contest();
		assert_ok!(TasksPallet::cancel(signed(REQUESTER), other));
		assert!(Contests::<Test>::get(other).is_none());
	});
}
