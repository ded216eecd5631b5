//! Challenges.

use super::*;

/// A full panel with the protocol's part, and a quarter of that.
const BOND: Balance = (7 * FEE + 7 * FEE / 10) * 5 / 4;
const PART: Balance = (7 * FEE + 7 * FEE / 10) / 4;
/// What three readings cost.
const HEARING: Balance = 3 * FEE + 3 * FEE / 10;

fn challenge(id: TaskId, entry: u32, earlier: u32) -> DispatchResult {
	TasksPallet::challenge(signed(STRANGER), id, entry, earlier, b"why".to_vec(), BOND)
}

#[test]
fn copy_should_weigh_nothing_when_a_challenge_is_upheld() {
	build_and_execute(|| {
		let id = contestable(contest_of(10, 3, POWER), &[9_000, 8_000, 7_000]);
		assert_ok!(challenge(id, 1, 0));
		assert_eq!(native(STRANGER), START - BOND);
		assert!(TasksPallet::is_party(&charge(id, 0), &STRANGER));
		assert!(!TasksPallet::is_party(&finals(id), &STRANGER));
		assert!(entry(id, 1).challenged);
		TasksPallet::do_try_state().unwrap();
		assert_ok!(heard(charge(id, 0), 3, Outcome::Verdict(5_000)));
		assert_eq!(native(STRANGER), START + ENTRY_BOND);
		assert_eq!(contest_at(id).sum, 6_000);
		assert_eq!(entry(id, 1).copy_of, Some(0));
		assert!(Forgotten::contains_key(charge(id, 0)));
		run_to(System::block_number() + DISPUTE);
		for who in 100..103 {
			assert_ok!(TasksPallet::collect(signed(STRANGER), id, who));
		}
		assert_eq!(native(100), START + BUDGET * 2 / 3);
		assert_eq!(native(101), START - ENTRY_BOND);
		assert_eq!(native(102), START + BUDGET / 3);
		assert!(Penalties::get((ORG, 101)) > 0);
		nothing_left(id);
	});
}

#[test]
fn entry_should_get_a_part_of_the_bond_when_a_challenge_fails() {
	build_and_execute(|| {
		let id = contestable(contest_of(10, 3, POWER), &[9_000, 8_000]);
		assert_ok!(challenge(id, 1, 0));
		assert_ok!(heard(charge(id, 0), 3, Outcome::Verdict(4_999)));
		assert_eq!(native(STRANGER), START - HEARING - PART);
		assert_eq!(native(101), START - ENTRY_BOND + PART);
		assert_eq!(contest_at(id).sum, 7_000);
		assert!(!entry(id, 1).challenged);
		assert_ok!(challenge(id, 1, 0));
		assert_ok!(heard(charge(id, 1), 1, Outcome::Void));
		assert_eq!(native(STRANGER), START - HEARING - PART - FEE - FEE / 10);
	});
}

#[test]
fn contest_should_wait_for_the_challenges_that_run() {
	build_and_execute(|| {
		let id = contestable(contest_of(10, 3, POWER), &[9_000, 8_000, 7_000]);
		assert_ok!(challenge(id, 1, 0));
		assert_ok!(challenge(id, 2, 0));
		run_to(System::block_number() + DISPUTE);
		assert_eq!(
			task(id).state,
			State::Contestable {
				until: None,
				running: 2
			}
		);
		last(Event::ChargesClosed { task: id });
		assert_noop!(challenge(id, 2, 1), TasksError::WindowClosed);
		TasksPallet::do_try_state().unwrap();
		assert_ok!(heard(charge(id, 1), 3, Outcome::Verdict(0)));
		assert_ok!(heard(charge(id, 0), 3, Outcome::Verdict(10_000)));
		assert!(matches!(task(id).state, State::Paying { .. }));
	});
}

#[test]
fn place_should_go_to_the_next_when_a_copy_held_it() {
	build_and_execute(|| {
		let id = contestable(contest_of(10, 3, Award::Places(1)), &[8_000, 9_000, 6_000]);
		assert_ok!(challenge(id, 1, 0));
		assert_ok!(heard(charge(id, 0), 3, Outcome::Verdict(9_000)));
		run_to(System::block_number() + DISPUTE);
		assert_ok!(TasksPallet::collect(signed(STRANGER), id, 100));
		assert_eq!(native(100), START + BUDGET * 8 / 10);
	});
}

#[test]
fn challenge_should_fail_when_there_is_nothing_to_hear() {
	build_and_execute(|| {
		let id = contest();
		entrants(4);
		for (who, no) in [(100, 0), (101, 1), (102, 0), (103, 3)] {
			assert_ok!(enter(id, who, no));
		}
		run_to(51);
		for (who, no) in [(100, 0), (101, 1), (102, 0)] {
			assert_ok!(open(id, who, no));
		}
		assert_noop!(challenge(9, 1, 0), TasksError::UnknownTask);
		assert_noop!(challenge(id, 1, 0), TasksError::NotContestable);
		run_to(72);
		assert_ok!(scored(batch(id, 0), 4, &[Some(8_000), Some(9_000)]));
		assert_ok!(scored(finals(id), 6, &[None, None]));
		assert_noop!(challenge(id, 0, 1), TasksError::NotEarlier);
		assert_noop!(challenge(id, 1, 1), TasksError::NotEarlier);
		assert_noop!(challenge(id, 4, 0), TasksError::UnknownEntry);
		assert_noop!(challenge(id, 1, 4), TasksError::UnknownEntry);
		assert_noop!(challenge(id, 3, 0), TasksError::NotOpened);
		assert_noop!(challenge(id, 2, 0), TasksError::AlreadyCopy);
		let call =
			|evidence, most| TasksPallet::challenge(signed(STRANGER), id, 1, 0, evidence, most);
		assert_noop!(call(vec![0; 257], BOND), TasksError::UriTooLong);
		assert_noop!(call(vec![], BOND - 1), TasksError::MaxTotalExceeded);
		Enforcers::set(false);
		assert_noop!(challenge(id, 1, 0), TasksError::TooFewEnforcers);
		Enforcers::set(true);
		Refusing::set(true);
		assert_noop!(challenge(id, 1, 0), DispatchError::Other("refusing"));
		Refusing::set(false);
		assert_ok!(challenge(id, 1, 0));
		assert_noop!(challenge(id, 1, 0), TasksError::ChallengeRuns);
		assert_ok!(heard(charge(id, 0), 0, Outcome::Void));
		System::set_block_number(72 + DISPUTE);
		assert_noop!(challenge(id, 1, 0), TasksError::WindowClosed);
	});
}

#[test]
fn challenge_should_fail_when_eight_run() {
	build_and_execute(|| {
		let scores = [9_000; 10];
		let id = contestable(contest_of(10, 3, POWER), &scores);
		for entry in 1..=8 {
			assert_ok!(challenge(id, entry, 0));
		}
		assert_noop!(challenge(id, 9, 0), TasksError::ChallengeRuns);
		assert_ok!(heard(charge(id, 0), 3, Outcome::Verdict(0)));
		assert_ok!(challenge(id, 9, 0));
		TasksPallet::do_try_state().unwrap();
	});
}
