use super::*;

fn rule(who: AccountId, id: TaskId, score: u16) -> DispatchResult {
	plainly(TasksPallet::rule(signed(who), id, score))
}

/// A task whose provider has asked the council.
fn asked() -> TaskId {
	AppealSize::set(None);
	let id = judged(6_000);
	assert_ok!(appeal(ALICE, id, 9_000, Balance::MAX));
	AppealSize::set(Some(7));
	id
}

/// With too few enforcers a bond is for the counterparty alone: a quarter of a panel of three.
const SMALL: Balance = (3 * FEE + 3 * FEE / 10) / 4;

#[test]
fn council_should_be_asked_when_there_is_no_larger_panel() {
	build_and_execute(|| {
		let before = native(ALICE) - BUDGET / 10;
		let id = asked();
		last(Event::CouncilAsked {
			task: id,
			until: 31,
		});
		assert_eq!(native(ALICE), before - SMALL);
		assert_eq!(task(id).due(), Some(31));
	});
}

#[test]
fn ruling_should_settle_and_return_the_bond_when_it_bears_out_the_claim() {
	build_and_execute(|| {
		let before = native(ALICE);
		let id = asked();
		assert_ok!(rule(ADMIN, id, 8_000));
		happened(Event::Ruled {
			task: id,
			by: ADMIN,
			score: 8_000,
		});
		assert_eq!(native(ALICE), before + BUDGET / 10 * 8);
		// A ruling is no drawn panel's verdict.
		assert_eq!(Points::get((ORG, ALICE)), 200 * POINT);
		assert!(Ratios::<Test>::get(ORG).is_empty());
		assert!(!Tasks::<Test>::contains_key(id));
	});
}

#[test]
fn ruling_should_give_the_bond_to_the_counterparty_when_the_appeal_fails() {
	build_and_execute(|| {
		let before = native(REQUESTER);
		let id = asked();
		assert_ok!(rule(ADMIN, id, 6_000));
		let cost = 3 * FEE + 3 * FEE / 10;
		assert_eq!(native(REQUESTER), before + SMALL - BUDGET / 10 * 6 - cost);
	});
}

#[test]
fn verdict_should_stand_and_the_bond_return_when_the_council_is_silent() {
	build_and_execute(|| {
		let before = native(ALICE);
		let id = asked();
		run_to(31);
		happened(Event::AppealEnded {
			task: id,
			who: ALICE,
			end: AppealEnd::Undecided,
			returned: SMALL,
		});
		assert_eq!(native(ALICE), before + BUDGET / 10 * 6);
		assert_eq!(Ratios::<Test>::get(ORG).to_vec(), vec![6_000]);
	});
}

#[test]
fn rule_should_fail_when_it_is_not_for_the_account_or_the_time() {
	build_and_execute(|| {
		assert_noop!(rule(ADMIN, 7, 1), TasksError::UnknownTask);
		let id = judged(6_000);
		assert_noop!(rule(ADMIN, id, 1), TasksError::NotBeforeCouncil);
		let id = asked();
		assert_noop!(rule(BOB, id, 1), TasksError::NotCouncil);
		assert_noop!(rule(ADMIN, id, 10_001), TasksError::ScoreOutOfRange);
		System::set_block_number(31);
		assert_noop!(rule(ADMIN, id, 1), TasksError::WindowClosed);
		System::set_block_number(30);
		assert_ok!(rule(ADMIN, id, 1));
	});
}

#[test]
fn rule_should_fail_when_the_council_is_a_party() {
	build_and_execute(|| {
		AppealSize::set(None);
		let id = judged(6_000);
		Money::mutate((NATIVE, DAVE), |money| *money -= BOND);
		Money::insert((NATIVE, ADMIN), BOND);
		assert_ok!(appeal(ALICE, id, 9_000, SMALL / 2));
		assert_ok!(support(ADMIN, id, BOND));
		AppealSize::set(Some(7));
		assert_noop!(rule(ADMIN, id, 1), TasksError::NotCouncil);
	});
}
