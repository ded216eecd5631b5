use super::*;
use crate::Error;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn lock_should_make_reputation_unusable_when_it_is_free() {
	build_and_execute(|| {
		earn(ALICE, 100);
		take_events();
		let ticket = Reputation::lock(ORG, &ALICE, 40).unwrap();
		assert_eq!(figures(ALICE), (100, 60, 0));
		assert_eq!(Reputation::worth(ORG, &ticket), 40);
		let locked = Event::Locked {
			org: ORG,
			who: ALICE,
			amount: 40,
			lock: ticket,
		};
		assert_eq!(take_events(), vec![locked]);
	});
}

#[test]
fn lock_should_be_refused_when_it_exceeds_what_is_free() {
	build_and_execute(|| {
		earn(ALICE, 100);
		lock(ALICE, 40);
		let refused = DispatchError::from(Error::<Test>::InsufficientReputation);
		assert_noop!(Reputation::lock(ORG, &ALICE, 61), refused);
		assert_noop!(Reputation::lock(ORG, &ALICE, u128::MAX), refused);
		assert_noop!(Reputation::lock(ORG, &BOB, 1), refused);
		assert_ok!(Reputation::lock(ORG, &ALICE, 60));
		assert_eq!(figures(ALICE), (100, 0, 0));
	});
}

#[test]
fn lock_should_be_refused_when_there_are_as_many_as_can_be_counted() {
	new_test_ext().execute_with(|| {
		earn(ALICE, 100);
		Standings::<Test>::mutate(ORG, ALICE, |record| {
			record.as_mut().unwrap().locks = u32::MAX
		});
		assert_noop!(Reputation::lock(ORG, &ALICE, 1), Error::<Test>::TooMuch);
	});
}

#[test]
fn unlock_should_give_back_what_is_left_when_the_lock_has_decayed() {
	build_and_execute(|| {
		earn(ALICE, 100);
		let ticket = lock(ALICE, 40);
		pass(HALF_LIFE);
		assert_eq!(figures(ALICE), (50, 30, 0));
		take_events();
		assert_ok!(Reputation::unlock(ORG, &ALICE, ticket));
		assert_eq!(figures(ALICE), (50, 50, 0));
		let unlocked = Event::Unlocked {
			org: ORG,
			who: ALICE,
			amount: 20,
			lock: ticket,
		};
		assert_eq!(take_events(), vec![unlocked]);
	});
}

#[test]
fn unlock_should_leave_other_locks_alone_when_there_are_several() {
	build_and_execute(|| {
		earn(ALICE, 100);
		let first = lock(ALICE, 11);
		pass(130);
		let second = lock(ALICE, 22);
		pass(HALF_LIFE);
		assert_ok!(Reputation::unlock(ORG, &ALICE, first));
		let (balance, free, _) = figures(ALICE);
		let worth = Reputation::worth(ORG, &second);
		assert!(balance - free >= worth && balance - free <= worth + 1);
		assert_ok!(Reputation::unlock(ORG, &ALICE, second));
		assert_eq!(figures(ALICE), (balance, balance, 0));
		assert_eq!(record(ALICE).unwrap().locked, Decaying::default());
	});
}

#[test]
fn slash_should_destroy_what_is_left_when_the_lock_has_decayed() {
	build_and_execute(|| {
		earn(ALICE, 100);
		let ticket = lock(ALICE, 40);
		pass(HALF_LIFE);
		take_events();
		assert_ok!(Reputation::slash(ORG, &ALICE, ticket));
		assert_eq!(figures(ALICE), (30, 30, 0));
		let total = record(ALICE).unwrap().total;
		let slashed = Event::Slashed {
			org: ORG,
			who: ALICE,
			amount: 20,
			lock: ticket,
			total,
		};
		assert_eq!(take_events(), vec![slashed]);
	});
}

#[test]
fn slash_should_remove_the_record_when_all_was_locked() {
	build_and_execute(|| {
		earn(ALICE, 100);
		let ticket = lock(ALICE, 100);
		pass(77);
		assert_ok!(Reputation::slash(ORG, &ALICE, ticket));
		assert_eq!(record(ALICE), None);
	});
}

#[test]
fn a_lock_should_keep_the_record_when_everything_has_decayed() {
	build_and_execute(|| {
		earn(ALICE, 100);
		let ticket = lock(ALICE, 100);
		pass(200 * HALF_LIFE);
		assert_eq!(figures(ALICE), (0, 0, 0));
		assert_eq!(record(ALICE).unwrap().locks, 1);
		assert_ok!(Reputation::unlock(ORG, &ALICE, ticket));
		assert_eq!(record(ALICE), None);
	});
}

#[test]
fn a_lock_of_nothing_should_be_counted_when_a_policy_asks_for_nothing() {
	build_and_execute(|| {
		let ticket = lock(ALICE, 0);
		assert_eq!(record(ALICE).unwrap().locks, 1);
		assert_ok!(Reputation::slash(ORG, &ALICE, ticket));
		assert_eq!(record(ALICE), None);
	});
}

#[test]
fn unlock_and_slash_should_be_refused_when_there_is_no_such_lock() {
	build_and_execute(|| {
		earn(ALICE, 100);
		earn(BOB, 100);
		let ticket = lock(ALICE, 40);
		lock(BOB, 39);
		let refused = DispatchError::from(Error::<Test>::NotLocked);
		assert_noop!(Reputation::unlock(ORG, &BOB, ticket), refused);
		assert_noop!(Reputation::slash(ORG, &BOB, ticket), refused);
		assert_ok!(Reputation::unlock(ORG, &ALICE, ticket));
		assert_noop!(Reputation::unlock(ORG, &ALICE, ticket), refused);
		assert_noop!(Reputation::slash(ORG, &ALICE, ticket), refused);
		let huge = Decaying {
			mantissa: u128::MAX,
			generation: 0,
		};
		assert_noop!(Reputation::slash(ORG, &BOB, huge), refused);
	});
}

#[test]
fn slash_part_should_destroy_its_share_of_what_is_left_and_keep_the_lock() {
	build_and_execute(|| {
		earn(ALICE, 100);
		let ticket = lock(ALICE, 40);
		pass(HALF_LIFE);
		take_events();
		let (rest, burned) = Reputation::slash_part(ORG, &ALICE, ticket, 2_500).unwrap();
		assert_eq!((burned, figures(ALICE)), (5, (45, 30, 0)));
		assert_eq!(Reputation::lock_worth(ORG, &ALICE, &rest), 15);
		let (events, total) = (take_events(), record(ALICE).unwrap().total);
		let [Event::PartSlashed {
			amount,
			lock,
			total: after,
			..
		}] = events[..]
		else {
			panic!("one event");
		};
		assert_eq!((amount, after), (5, total));
		assert_eq!(Reputation::lock_worth(ORG, &ALICE, &lock), 5);
		assert_ok!(Reputation::unlock(ORG, &ALICE, rest));
		assert_eq!(
			(figures(ALICE), record(ALICE).unwrap().locks),
			((45, 45, 0), 0)
		);
	});
}

#[test]
fn slash_part_should_keep_an_empty_lock_when_the_share_is_the_whole_or_more() {
	build_and_execute(|| {
		earn(ALICE, 100);
		let ticket = lock(ALICE, 40);
		let (rest, burned) = Reputation::slash_part(ORG, &ALICE, ticket, u16::MAX).unwrap();
		assert_eq!((burned, rest.mantissa), (40, 0));
		assert_eq!(
			(figures(ALICE), record(ALICE).unwrap().locks),
			((60, 60, 0), 1)
		);
		take_events();
		assert_ok!(Reputation::slash_part(ORG, &ALICE, rest, 5_000));
		assert!(take_events().is_empty(), "nothing is left to burn");
		assert_ok!(Reputation::unlock(ORG, &ALICE, rest));
	});
}

#[test]
fn slash_part_should_work_on_leave_and_be_refused_without_the_lock() {
	build_and_execute(|| {
		earn(ALICE, 100);
		let refused = DispatchError::from(Error::<Test>::NotLocked);
		let none = Decaying::default();
		assert_noop!(Reputation::slash_part(ORG, &ALICE, none, 1), refused);
		let ticket = lock(ALICE, 40);
		Reputation::freeze(ORG, &ALICE).unwrap();
		let (rest, burned) = Reputation::slash_part(ORG, &ALICE, ticket, 5_000).unwrap();
		assert_eq!((burned, Reputation::balance(ORG, &ALICE)), (20, 80));
		Reputation::thaw(ORG, &ALICE).unwrap();
		let huge = Decaying {
			mantissa: u128::MAX,
			generation: 0,
		};
		assert_noop!(Reputation::slash_part(ORG, &ALICE, huge, 5_000), refused);
		assert_ok!(Reputation::unlock(ORG, &ALICE, rest));
	});
}
