//! Opening entries, one by one and several at once.

use super::*;

fn opening(who: AccountId, no: u8) -> EntryOpening<AccountId, UriOf<Test>> {
	EntryOpening {
		who,
		uri: uri(no).try_into().unwrap(),
		hash: [no; 32],
		salt: SALT,
	}
}

fn closed(count: u64) -> TaskId {
	let id = contest();
	for who in entrants(count) {
		assert_ok!(enter(id, who, (who - 100) as u8));
	}
	run_to(51);
	id
}

#[test]
fn open_entry_should_show_the_work_whoever_sends_it() {
	build_and_execute(|| {
		let id = closed(2);
		assert_eq!(task(id).state, State::Opening { until: 71 });
		assert_ok!(open(id, 101, 1));
		let work = entry(id, 1).work.expect("opened");
		assert_eq!((work.uri.into_inner(), work.hash), (uri(1), [1; 32]));
		assert_eq!(contest_at(id).opened, 1);
		assert_eq!(Copies::<Test>::get(id, [1; 32]), Some((1, 1)));
	});
}

#[test]
fn open_entry_should_fail_when_it_was_not_sealed_like_that() {
	build_and_execute(|| {
		let id = closed(2);
		assert_noop!(open(9, 100, 0), TasksError::UnknownTask);
		assert_noop!(open(id, CAROL, 0), TasksError::NotEntered);
		assert_noop!(open(id, 100, 1), TasksError::SealMismatch);
		assert_noop!(open(id, 101, 0), TasksError::SealMismatch);
		let long = vec![b'u'; 257];
		assert_noop!(
			TasksPallet::open_entry(signed(100), id, 100, long, [0; 32], SALT),
			TasksError::UriTooLong
		);
		assert_noop!(
			TasksPallet::open_entry(signed(100), id, 100, uri(0), [0; 32], [0; 32]),
			TasksError::SealMismatch
		);
		assert_ok!(open(id, 100, 0));
		assert_noop!(open(id, 100, 0), TasksError::AlreadyOpened);
	});
}

#[test]
fn open_entry_should_fail_when_it_is_too_early_or_too_late() {
	build_and_execute(|| {
		let id = contest();
		entrants(1);
		assert_ok!(enter(id, 100, 0));
		assert_noop!(open(id, 100, 0), TasksError::NotOpening);
		let plain = post(tier(1));
		assert_noop!(open(plain, 100, 0), TasksError::NotOpening);
		run_to(51);
		System::set_block_number(71);
		assert_noop!(open(id, 100, 0), TasksError::WindowClosed);
		System::set_block_number(70);
		assert_ok!(open(id, 100, 0));
	});
}

#[test]
fn earlier_seal_should_stand_in_whatever_order_copies_are_opened() {
	for reversed in [false, true] {
		build_and_execute(|| {
			let id = contest();
			entrants(3);
			for who in [100, 101, 102] {
				assert_ok!(enter(id, who, 5));
			}
			run_to(51);
			let mut order = vec![100, 101, 102];
			if reversed {
				order.reverse();
			}
			for who in order {
				assert_ok!(open(id, who, 5));
				TasksPallet::do_try_state().unwrap();
			}
			assert_eq!(entry(id, 0).copy_of, None);
			assert!(entry(id, 1).copy_of.is_some() && entry(id, 2).copy_of.is_some());
			assert_eq!(Copies::<Test>::get(id, [5; 32]), Some((0, 0)));
		});
	}
}

#[test]
fn open_entries_should_open_all_or_none() {
	build_and_execute(|| {
		let id = closed(3);
		let many = |list: Vec<_>| {
			TasksPallet::open_entries(signed(STRANGER), id, list.try_into().unwrap())
		};
		assert_noop!(many(vec![]), TasksError::NothingToOpen);
		assert_noop!(
			many(vec![opening(100, 0), opening(101, 0)]),
			TasksError::SealMismatch
		);
		assert_ok!(many(vec![opening(100, 0), opening(101, 1)]));
		assert_eq!(contest_at(id).opened, 2);
		assert_ok!(many(vec![opening(102, 2)]));
	});
}

#[test]
fn opening_should_be_free_when_every_entry_can_be_opened() {
	build_and_execute(|| {
		let id = closed(2);
		let free = |list: &[_]| TasksPallet::entries_can_be_opened(id, list);
		assert!(free(&[opening(100, 0)]) && free(&[opening(100, 0), opening(101, 1)]));
		assert!(!free(&[]));
		assert!(!free(&[opening(100, 0), opening(100, 0)]));
		assert!(!free(&[opening(100, 0), opening(101, 0)]));
		assert!(!TasksPallet::entries_can_be_opened(9, &[opening(100, 0)]));
		assert_ok!(open(id, 100, 0));
		assert!(!free(&[opening(100, 0)]));
	});
}
