use super::*;
use munus_primitives::reputation::Inspect as _;

const BOND_OF: Balance = BUDGET / 10;

fn kill(who: AccountId, id: TaskId, max: Balance) -> DispatchResult {
	plainly(TasksPallet::kill(signed(who), id, max))
}

fn working(asset: AssetId, budget: Balance, bond: Bond) -> TaskId {
	let id = post_as(asset, budget, tier(1));
	claim(id, ALICE, bond);
	id
}

fn fee(id: TaskId) -> Balance {
	TasksPallet::leaving_terms(id).unwrap().kill_fee
}

#[test]
fn kill_should_pay_for_the_time_worked_when_the_requester_ends_it() {
	build_and_execute(|| {
		let id = working(NATIVE, BUDGET, Bond::Money);
		run_to(11);
		let expected = BOND_OF / 5;
		assert_eq!(fee(id), expected);
		assert_ok!(kill(REQUESTER, id, 0));
		last(Event::Killed {
			task: id,
			provider: ALICE,
			fee: expected,
			added: 0,
			retained: 0,
			refunded: BUDGET - expected,
			returned: RESERVE,
		});
		assert_eq!(native(ALICE), START + expected);
		assert_eq!(native(REQUESTER), START - expected);
		assert_eq!(Standings::live_claims(ORG, &ALICE), 0);
		assert!(!Tasks::<Test>::contains_key(id) && !TaskDetails::<Test>::contains_key(id));
		assert_eq!((Held::get(REQUESTER), OpenWork::get()), (0, 0));
	});
}

#[test]
fn kill_fee_should_grow_from_nothing_to_the_bond_when_time_passes() {
	build_and_execute(|| {
		let id = working(NATIVE, BUDGET, Bond::Reputation);
		assert_eq!(fee(id), 0);
		run_to(50);
		assert_eq!(fee(id), BOND_OF / 50 * 49);
		System::set_block_number(51);
		assert_eq!(fee(id), BOND_OF);
		System::set_block_number(60);
		assert_eq!(fee(id), BOND_OF);
		System::set_block_number(50);
		assert_ok!(kill(REQUESTER, id, 0));
		assert_eq!(Locked::get((ORG, ALICE)), 0);
		assert_eq!(Points::get((ORG, ALICE)), 200 * POINT);
		assert_eq!(native(ALICE), START + BOND_OF / 50 * 49);
	});
}

#[test]
fn kill_fee_should_come_out_of_the_reserve_when_the_price_is_foreign() {
	build_and_execute(|| {
		let id = working(GOLD, 5_000, Bond::Money);
		run_to(50);
		let expected = MUN / 2 / 50 * 49;
		assert_eq!(fee(id), expected);
		assert_ok!(kill(REQUESTER, id, 0));
		assert_eq!(native(ALICE), START + expected);
		assert_eq!(native(REQUESTER), START - expected);
		assert_eq!(Money::get((GOLD, REQUESTER)), START);
	});
}

#[test]
fn kill_should_take_what_is_missing_and_no_more_than_the_total_stated() {
	build_and_execute(|| {
		let id = working(GOLD, 500_000, Bond::Money);
		System::set_block_number(51);
		let missing = 50 * MUN - RESERVE;
		let terms = TasksPallet::leaving_terms(id).unwrap();
		assert_eq!((terms.kill_fee, terms.missing), (50 * MUN, missing));
		let short = kill(REQUESTER, id, missing - 1);
		assert_noop!(short, TasksError::MaxTotalExceeded);
		assert_ok!(kill(REQUESTER, id, missing));
		happened(Event::Killed {
			task: id,
			provider: ALICE,
			fee: 50 * MUN,
			added: missing,
			retained: 0,
			refunded: 500_000,
			returned: 0,
		});
		Entries::remove((51, id));
		assert_eq!(native(ALICE), START + 50 * MUN);
		assert_eq!(native(REQUESTER), START - 50 * MUN);
	});
}

#[test]
fn kill_should_cost_nothing_but_what_is_kept_back_when_the_provider_put_up_nothing() {
	build_and_execute(|| {
		let id = working(NATIVE, BUDGET, Bond::Money);
		Tasks::<Test>::mutate(id, |task| {
			let State::Working { work, .. } = &mut task.as_mut().unwrap().state else {
				panic!("nobody works")
			};
			let HeldBond::Money(deal) = core::mem::replace(&mut work.bond, HeldBond::None) else {
				panic!("no money")
			};
			assert_ok!(TasksPallet::close(deal, &ALICE));
		});
		run_to(40);
		assert_eq!(fee(id), 0);
		assert_ok!(kill(REQUESTER, id, 0));
		assert_eq!((native(ALICE), native(REQUESTER)), (START, START));
	});
}

#[test]
fn kill_should_refuse_when_nobody_works_or_it_is_not_the_requesters() {
	build_and_execute(|| {
		let none = TasksError::UnknownTask;
		assert_noop!(kill(REQUESTER, 9, 0), none);
		let id = post(tier(0));
		assert_noop!(kill(REQUESTER, id, 0), TasksError::NotWorking);
		claim(id, BOB, Bond::None);
		assert_noop!(kill(REQUESTER, id, 0), TasksError::NotWorking);
		claim(id, ALICE, Bond::Money);
		assert_noop!(kill(ALICE, id, 0), TasksError::NotRequester);
		assert_eq!(TasksPallet::leaving_terms(9), None);
		submit(id, ALICE, None);
		assert_eq!(TasksPallet::leaving_terms(id), None);
		assert_noop!(kill(REQUESTER, id, 0), TasksError::NotWorking);
	});
}

#[test]
fn kill_should_refuse_when_the_requester_cannot_pay_what_is_missing() {
	build_and_execute(|| {
		let id = working(GOLD, 500_000, Bond::Money);
		System::set_block_number(50);
		let rest = native(REQUESTER);
		Money::insert((NATIVE, REQUESTER), MUN);
		Money::mutate((NATIVE, DAVE), |money| *money += rest - MUN);
		let poor = kill(REQUESTER, id, Balance::MAX);
		assert_noop!(poor, DispatchError::Other("insufficient"));
	});
}
