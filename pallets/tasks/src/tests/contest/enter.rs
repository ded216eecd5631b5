//! Entering.

use super::*;

fn enter_with(id: TaskId, who: AccountId, bond: Bond, most: Balance) -> DispatchResult {
	TasksPallet::enter(signed(who), id, seal(id, who, 0), bond, most)
}

#[test]
fn enter_should_take_the_bond_and_give_a_number() {
	build_and_execute(|| {
		let id = contest();
		entrants(2);
		assert_ok!(enter_with(id, 100, Bond::Money, ENTRY_BOND));
		assert_ok!(enter(id, 101, 1));
		assert_eq!(native(100), START - ENTRY_BOND);
		let first = entry(id, 0);
		assert_eq!((first.who, first.order, first.score), (100, 0, None));
		assert_eq!(Roles::<Test>::get(id, 101), Some(Role::Entrant(1)));
		let contest = contest_at(id);
		assert_eq!(
			(contest.entries, contest.seals, contest.bondless),
			(2, 2, 0)
		);
		System::assert_last_event(
			Event::Entered {
				task: id,
				who: 101,
				index: 1,
				order: 1,
				seal: seal(id, 101, 1),
				bond: ENTRY_BOND,
				prepaid: false,
			}
			.into(),
		);
		assert!(TasksPallet::is_party(&batch(id, 0), &101));
		assert!(!TasksPallet::is_party(&batch(id, 0), &CAROL));
	});
}

#[test]
fn seal_should_count_as_made_later_when_it_is_changed() {
	build_and_execute(|| {
		let id = contest();
		entrants(2);
		assert_ok!(enter(id, 100, 0));
		assert_ok!(enter(id, 101, 1));
		let before = native(100);
		assert_ok!(TasksPallet::enter(
			signed(100),
			id,
			seal(id, 100, 7),
			Bond::None,
			0
		));
		assert_eq!(native(100), before);
		let changed = entry(id, 0);
		assert_eq!((changed.order, changed.seal), (2, seal(id, 100, 7)));
		assert!(changed.bond.is_some());
		let contest = contest_at(id);
		assert_eq!((contest.entries, contest.seals), (2, 3));
	});
}

#[test]
fn enter_should_fail_when_the_account_may_not() {
	build_and_execute(|| {
		let id = contest();
		assert_noop!(enter(9, 100, 0), TasksError::UnknownTask);
		assert_noop!(enter(id, REQUESTER, 0), TasksError::OwnTask);
		assert_noop!(enter(id, STRANGER, 0), TasksError::NotMember);
		assert_noop!(enter(id, CAROL, 0), TasksError::TierTooHigh);
		entrants(2);
		assert_noop!(
			enter_with(id, 100, Bond::Reputation, Balance::MAX),
			TasksError::MoneyBondOnly
		);
		assert_noop!(
			enter_with(id, 100, Bond::None, Balance::MAX),
			TasksError::BondRequired
		);
		assert_noop!(
			enter_with(id, 100, Bond::Money, ENTRY_BOND - 1),
			TasksError::MaxTotalExceeded
		);
		Enforcers::set(false);
		assert_noop!(enter(id, 100, 0), TasksError::TooFewEnforcers);
		Enforcers::set(true);
		assert_ok!(TasksPallet::fund(signed(101), id, BUDGET, Balance::MAX));
		assert_noop!(enter(id, 101, 0), TasksError::HasRole);
	});
}

#[test]
fn enter_should_fail_when_every_slot_is_taken_or_the_time_is_over() {
	build_and_execute(|| {
		let id = post(contest_of(3, 3, POWER));
		entrants(4);
		for who in 100..103 {
			assert_ok!(enter(id, who, 0));
		}
		assert_noop!(enter(id, 103, 0), TasksError::ContestFull);
		assert_ok!(enter(id, 100, 1));
		System::set_block_number(50);
		assert_ok!(enter(id, 100, 2));
		System::set_block_number(51);
		assert_noop!(enter(id, 100, 1), TasksError::WindowClosed);
		run_to(52);
		assert_noop!(enter(id, 100, 1), TasksError::NotGathering);
		let plain = post(tier(1));
		assert_noop!(enter(plain, 100, 1), TasksError::NotGathering);
	});
}

#[test]
fn bondless_entries_should_be_prepaid_and_a_quarter_at_most() {
	build_and_execute(|| {
		let terms = Terms {
			tier: 0,
			..contest_of(10, 3, POWER)
		};
		let id = post(terms);
		assert_eq!(task(id).prepaid, 2 * PREPAY);
		entrants(3);
		for who in [100, 101] {
			assert!(TasksPallet::enter_is_feeless(&who, id, Bond::None));
			assert_ok!(enter_with(id, who, Bond::None, 0));
			assert!(!TasksPallet::enter_is_feeless(&who, id, Bond::None));
		}
		assert_eq!(native(PROTOCOL), 2 * PREPAY);
		assert_eq!((task(id).prepaid, native(100)), (0, START));
		assert!(!TasksPallet::enter_is_feeless(&102, id, Bond::None));
		assert!(!TasksPallet::enter_is_feeless(&102, id, Bond::Money));
		assert_noop!(enter_with(id, 102, Bond::None, 0), TasksError::BondlessFull);
		assert_ok!(enter_with(id, 102, Bond::Money, ENTRY_BOND));
		assert!(!TasksPallet::enter_is_feeless(&102, 9, Bond::None));
	});
}
