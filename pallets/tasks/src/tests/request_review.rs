use super::*;

const COST: Balance = 3 * FEE + 3 * FEE / 10;

fn request(who: AccountId, id: TaskId) -> DispatchResult {
	TasksPallet::request_review(signed(who), id, Balance::MAX)
}

#[test]
fn request_review_should_cost_the_requester_when_it_asks() {
	build_and_execute(|| {
		let id = submitted(disputed(1), Some(9_000));
		assert_ok!(request(REQUESTER, id));
		happened(Event::ReviewBought {
			task: id,
			by: REQUESTER,
			stake: 0,
		});
		assert_ok!(verdict(id, 10_000));
		assert_eq!(native(REQUESTER), START - BUDGET - COST);
		assert_eq!(native(ALICE), START + BUDGET);
		assert!(Points::get((ORG, ALICE)) > 200 * POINT);
	});
}

#[test]
fn request_review_should_cost_the_provider_when_it_asks() {
	for bond in [Bond::Money, Bond::Reputation] {
		build_and_execute(|| {
			let id = post(disputed(1));
			claim(id, ALICE, bond);
			submit(id, ALICE, None);
			let before = native(ALICE);
			assert_ok!(request(ALICE, id));
			assert_eq!(native(ALICE), before - RESERVE);
			happened(Event::ReviewBought {
				task: id,
				by: ALICE,
				stake: RESERVE,
			});
			assert_ok!(verdict(id, 10_000));
			assert_eq!(native(REQUESTER), START - BUDGET);
			assert_eq!(native(ALICE), START + BUDGET - COST);
		});
	}
}

#[test]
fn request_review_should_refuse_when_asker_state_or_time_is_wrong() {
	build_and_execute(|| {
		assert_noop!(request(REQUESTER, 9), TasksError::UnknownTask);
		let id = post(disputed(1));
		assert_noop!(request(REQUESTER, id), TasksError::NotSubmitted);
		claim(id, ALICE, Bond::Money);
		submit(id, ALICE, None);
		assert_noop!(request(BOB, id), TasksError::NotParty);
		Enforcers::set(false);
		assert_noop!(request(ALICE, id), TasksError::TooFewEnforcers);
		assert_noop!(request(REQUESTER, id), TasksError::TooFewEnforcers);
		Enforcers::set(true);
		run_to(20);
		System::set_block_number(21);
		assert_noop!(request(REQUESTER, id), TasksError::WindowClosed);
		System::set_block_number(20);
		assert_ok!(request(REQUESTER, id));
	});
}

#[test]
fn request_review_should_refuse_when_the_provider_cannot_pay() {
	build_and_execute(|| {
		let id = post(disputed(0));
		claim(id, PAUPER, Bond::None);
		submit(id, PAUPER, None);
		assert_noop!(request(PAUPER, id), DispatchError::Other("insufficient"));
	});
}

#[test]
fn request_review_should_be_refused_when_it_takes_a_unit_more_than_the_total() {
	build_and_execute(|| {
		let id = submitted(disputed(1), Some(9_000));
		let ask = |who, total| TasksPallet::request_review(signed(who), id, total);
		assert_noop!(ask(ALICE, RESERVE - 1), TasksError::MaxTotalExceeded);
		assert_ok!(ask(ALICE, RESERVE));
	});
	build_and_execute(|| {
		let id = submitted(disputed(1), Some(9_000));
		let nothing = TasksPallet::request_review(signed(REQUESTER), id, 0);
		assert_ok!(nothing);
	});
}
