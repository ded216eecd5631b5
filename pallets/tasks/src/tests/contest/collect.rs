//! Awards, by pull and by the chain.

use super::*;

const SCORES: [Score; 4] = [8_000, 7_000, 6_000, 5_000];

fn collect(id: TaskId, who: AccountId) -> DispatchResult {
	TasksPallet::collect(signed(STRANGER), id, who)
}

#[test]
fn awards_should_be_in_proportion_and_the_rest_the_requesters() {
	build_and_execute(|| {
		let id = paying(contest_of(10, 3, POWER), &SCORES);
		let readings = 8 * FEE + 9 * FEE;
		let cost = readings + readings / 10;
		for (who, award) in [
			(100, BUDGET / 2),
			(101, BUDGET / 3),
			(102, BUDGET / 6),
			(103, 0),
		] {
			assert_ok!(collect(id, who));
			assert_eq!(native(who), START + award);
			TasksPallet::do_try_state().unwrap();
		}
		nothing_left(id);
		let won = BUDGET / 2 + BUDGET / 3 + BUDGET / 6;
		assert_eq!(native(REQUESTER), START - cost - won);
		assert_eq!(native(TREASURY), 0);
		assert_eq!(native(FEES) + native(PROTOCOL), cost);
	});
}

#[test]
fn chain_should_pay_whoever_has_not_collected() {
	build_and_execute(|| {
		let scores: Vec<_> = (0..40).map(|n| 5_000 + 100 * n).collect();
		let id = screened(contest_of(40, 3, POWER), 40);
		for no in 0..4 {
			let part: Vec<_> = scores
				.iter()
				.skip(12 * no)
				.take(12)
				.copied()
				.map(Some)
				.collect();
			assert_ok!(scored(batch(id, no as u32), 2 * part.len() as u128, &part));
		}
		assert_ok!(scored(finals(id), 9, &[None, None, None]));
		run_to(System::block_number() + DISPUTE);
		assert_ok!(collect(id, 139));
		let State::Paying { until } = task(id).state else {
			panic!("does not pay")
		};
		run_to(until);
		last(Event::CollectingClosed { task: id });
		assert_eq!(task(id).rows, 39);
		for left in [23, 7] {
			run_to(System::block_number() + 1);
			assert_eq!(task(id).rows, left);
			TasksPallet::do_try_state().unwrap();
		}
		run_to(System::block_number() + 1);
		nothing_left(id);
		let sum: u128 = scores.iter().map(|s| u128::from(*s) - 5_000).sum();
		for (who, score) in (100..140).zip(scores) {
			let award = BUDGET * (u128::from(score) - 5_000) / sum;
			assert_eq!(native(who), START + award);
		}
	});
}

#[test]
fn places_should_follow_their_own_scores() {
	build_and_execute(|| {
		let id = paying(contest_of(10, 3, Award::Places(2)), &SCORES);
		for who in 100..104 {
			assert_ok!(collect(id, who));
		}
		nothing_left(id);
		assert_eq!(native(100), START + BUDGET / 2 / 10 * 8);
		assert_eq!(native(101), START + BUDGET / 2 / 10 * 7);
		assert_eq!(native(102), START);
	});
}

#[test]
fn class_and_treasury_should_apply_to_each_award() {
	build_and_execute(|| {
		let terms = Terms {
			class: Some(250),
			..contest_of(10, 3, POWER)
		};
		let id = paying(terms, &[8_000, 6_000]);
		let points = Points::get((ORG, 100));
		assert_ok!(TasksPallet::collect_many(
			signed(STRANGER),
			vec![(id, 100), (id, 101)].try_into().unwrap()
		));
		assert_eq!(native(100), START + BUDGET * 3 / 16);
		assert_eq!(native(101), START + BUDGET / 16);
		assert_eq!(native(TREASURY), BUDGET * 3 / 4);
		assert!(Points::get((ORG, 100)) > points && Points::get((ORG, 101)) > 200 * POINT);
		nothing_left(id);
	});
}

#[test]
fn bond_should_be_lost_when_the_score_is_below_the_guarantee() {
	build_and_execute(|| {
		let id = paying(contest_of(10, 3, POWER), &[9_000, 1_999, 2_000]);
		for who in 100..103 {
			assert_ok!(collect(id, who));
		}
		assert_eq!(native(100), START + BUDGET);
		assert_eq!(native(101), START - ENTRY_BOND);
		assert_eq!(native(102), START);
		assert!(Penalties::get((ORG, 101)) > 0);
		nothing_left(id);
	});
}

#[test]
fn collect_should_fail_when_nothing_is_due() {
	build_and_execute(|| {
		let id = contestable(contest_of(10, 3, POWER), &[9_000, 8_000]);
		assert_noop!(collect(9, 100), TasksError::UnknownTask);
		assert_noop!(collect(id, 100), TasksError::NotPaying);
		run_to(System::block_number() + DISPUTE);
		assert_noop!(collect(id, CAROL), TasksError::NothingDue);
		let many =
			|list: Vec<_>| TasksPallet::collect_many(signed(STRANGER), list.try_into().unwrap());
		assert_noop!(many(vec![]), TasksError::NothingDue);
		assert_noop!(many(vec![(id, 100), (id, CAROL)]), TasksError::NothingDue);
		assert_ok!(collect(id, 100));
		assert_noop!(collect(id, 100), TasksError::NothingDue);
	});
}

#[test]
fn collecting_should_be_free_when_something_is_due_to_each() {
	build_and_execute(|| {
		let id = contestable(contest_of(10, 3, POWER), &[9_000, 8_000]);
		let free = |list: &[_]| TasksPallet::collect_is_feeless(list);
		assert!(!free(&[(id, 100)]));
		run_to(System::block_number() + DISPUTE);
		assert!(free(&[(id, 100)]) && free(&[(id, 100), (id, 101)]));
		assert!(!free(&[]) && !free(&[(id, 100), (id, 100)]));
		assert!(!free(&[(id, 100), (id, CAROL)]) && !free(&[(9, 100)]));
	});
}
