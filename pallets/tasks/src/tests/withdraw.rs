use super::*;
use munus_primitives::reputation::Inspect as _;

const BOND_OF: Balance = BUDGET / 10;

fn withdraw(who: AccountId, id: TaskId) -> DispatchResult {
	plainly(TasksPallet::withdraw(signed(who), id))
}

fn working(bond: Bond) -> TaskId {
	let id = post(tier(1));
	claim(id, ALICE, bond);
	id
}

#[test]
fn withdraw_should_cost_a_quarter_of_the_bond_when_the_work_has_just_begun() {
	build_and_execute(|| {
		let id = working(Bond::Money);
		let before = native(REQUESTER);
		let terms = TasksPallet::leaving_terms(id).unwrap();
		assert_eq!((terms.share, terms.cost), (2_500, BOND_OF / 4));
		assert_ok!(withdraw(ALICE, id));
		happened(Event::Withdrawn {
			task: id,
			who: ALICE,
			share: 2_500,
			cost: BOND_OF / 4,
			burned: 0,
		});
		last(Event::Reopened {
			task: id,
			until: 101,
			retained: 0,
		});
		assert_eq!(native(ALICE), START - BOND_OF / 4);
		assert_eq!(native(REQUESTER), before + BOND_OF / 4);
		assert_eq!(Standings::live_claims(ORG, &ALICE), 0);
		assert_eq!(task(id).due(), Some(101));
		claim(id, BOB, Bond::Money);
		assert!(!TasksPallet::is_party(&whole(id), &ALICE));
	});
}

#[test]
fn withdraw_should_cost_more_when_time_has_passed() {
	build_and_execute(|| {
		let id = working(Bond::Money);
		run_to(26);
		assert_ok!(withdraw(ALICE, id));
		assert_eq!(native(ALICE), START - BOND_OF / 1_000 * 625);
	});
}

#[test]
fn withdraw_should_cost_everything_when_the_deadline_is_there() {
	build_and_execute(|| {
		let id = working(Bond::Money);
		System::set_block_number(51);
		assert_ok!(withdraw(ALICE, id));
		assert_eq!(native(ALICE), START - BOND_OF);
	});
}

#[test]
fn withdraw_should_destroy_reputation_when_that_was_the_bond() {
	build_and_execute(|| {
		let id = working(Bond::Reputation);
		run_to(26);
		assert_eq!(TasksPallet::leaving_terms(id).unwrap().cost, 0);
		assert_ok!(withdraw(ALICE, id));
		let burned = 20 * POINT * 625 / 1_000;
		happened(Event::Withdrawn {
			task: id,
			who: ALICE,
			share: 6_250,
			cost: 0,
			burned,
		});
		assert_eq!(Points::get((ORG, ALICE)), 200 * POINT - burned);
		assert_eq!(Locked::get((ORG, ALICE)), 0);
		assert_eq!(native(ALICE), START);
	});
}

#[test]
fn withdraw_should_be_free_when_nothing_was_put_up() {
	build_and_execute(|| {
		let id = post(tier(0));
		Tasks::<Test>::mutate(id, |task| {
			let task = task.as_mut().unwrap();
			let work = Work::new(ALICE, HeldBond::None, 1);
			TasksPallet::begin_part(task, work);
		});
		Live::insert((ORG, ALICE), 1);
		Entries::remove((101, id));
		Entries::insert((51, id), ());
		assert_ok!(withdraw(ALICE, id));
		assert_eq!(native(ALICE), START);
	});
}

#[test]
fn withdraw_should_refuse_when_it_is_not_the_providers_to_do() {
	build_and_execute(|| {
		assert_noop!(withdraw(ALICE, 9), TasksError::UnknownTask);
		let id = post(tier(0));
		claim(id, ALICE, Bond::None);
		assert_noop!(withdraw(ALICE, id), TasksError::NotWorking);
		claim(id, BOB, Bond::Money);
		assert_noop!(withdraw(ALICE, id), TasksError::NotProvider);
		assert_noop!(withdraw(REQUESTER, id), TasksError::NotProvider);
		submit(id, BOB, None);
		assert_noop!(withdraw(BOB, id), TasksError::NotWorking);
	});
}
