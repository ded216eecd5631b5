use super::*;

fn tip(
	who: AccountId,
	id: TaskId,
	asset: AssetId,
	payee: AccountId,
	amount: Balance,
) -> DispatchResult {
	TasksPallet::tip(signed(who), id, ORG, asset, payee, amount)
}

/// Delivered by Alice and settled.
fn ended() -> TaskId {
	let id = submitted(disputed(1), Some(8_000));
	assert_ok!(TasksPallet::accept(signed(REQUESTER), id));
	id
}

#[test]
fn tip_should_reach_the_payee_when_the_task_has_ended() {
	build_and_execute(|| {
		let id = ended();
		let (alice, requester) = (native(ALICE), native(REQUESTER));
		assert_ok!(tip(REQUESTER, id, NATIVE, ALICE, 7));
		assert_eq!(native(ALICE), alice + 7);
		assert_eq!(native(REQUESTER), requester - 7);
		last(Event::Tipped {
			task: id,
			org: ORG,
			who: REQUESTER,
			payee: ALICE,
			asset: NATIVE,
			amount: 7,
		});
		assert_ok!(tip(STRANGER, id, GOLD, ALICE, 50));
		assert_eq!(Money::get((GOLD, ALICE)), START + 50);
		assert_ok!(tip(STRANGER, id, GOLD, ALICE, 50));
		assert_eq!(Money::get((GOLD, ALICE)), START + 100);
	});
}

#[test]
fn tip_should_be_possible_when_the_task_was_cancelled() {
	build_and_execute(|| {
		let id = post(tier(0));
		assert_ok!(TasksPallet::cancel(signed(REQUESTER), id));
		assert_ok!(tip(REQUESTER, id, NATIVE, ALICE, 1));
	});
}

#[test]
fn tip_should_refuse_when_the_task_is_unknown_or_has_not_ended() {
	build_and_execute(|| {
		assert_noop!(tip(REQUESTER, 0, NATIVE, ALICE, 1), TasksError::UnknownTask);
		let id = submitted(disputed(1), Some(8_000));
		assert_noop!(
			tip(REQUESTER, id, NATIVE, ALICE, 1),
			TasksError::TaskNotEnded
		);
		assert_noop!(
			tip(REQUESTER, id + 1, NATIVE, ALICE, 1),
			TasksError::UnknownTask
		);
		assert_ok!(TasksPallet::accept(signed(REQUESTER), id));
		assert_ok!(tip(REQUESTER, id, NATIVE, ALICE, 1));
	});
}

#[test]
fn tip_should_refuse_when_it_is_to_oneself_or_nothing() {
	build_and_execute(|| {
		let id = ended();
		assert_noop!(tip(ALICE, id, NATIVE, ALICE, 1), TasksError::OwnTip);
		assert_noop!(tip(BOB, id, NATIVE, ALICE, 0), TasksError::ZeroTip);
	});
}

#[test]
fn tip_should_refuse_when_the_money_is_not_there() {
	build_and_execute(|| {
		let id = ended();
		let all = native(BOB);
		assert_noop!(
			tip(BOB, id, NATIVE, ALICE, all + 1),
			DispatchError::Other("insufficient")
		);
		assert_ok!(tip(BOB, id, NATIVE, ALICE, all));
		assert_noop!(
			TasksPallet::tip(RuntimeOrigin::root(), id, ORG, NATIVE, ALICE, 1),
			DispatchError::BadOrigin
		);
	});
}
