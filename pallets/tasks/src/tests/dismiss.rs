use super::*;

fn dismiss(by: AccountId, id: TaskId, who: AccountId) -> DispatchResult {
	TasksPallet::dismiss(signed(by), id, who)
}

#[test]
fn dismiss_should_return_the_bond_when_the_requester_will_not_have_the_bid() {
	build_and_execute(|| {
		let id = post(bids(false, Pick::Choice));
		bid(id, ALICE, 60 * MUN, 20);
		assert_ok!(dismiss(REQUESTER, id, ALICE));
		last(Event::BidDismissed {
			task: id,
			who: ALICE,
		});
		assert_eq!((native(ALICE), task(id).rows), (START, 0));
		bid(id, ALICE, 50 * MUN, 20);
	});
}

#[test]
fn dismiss_should_return_the_bond_when_the_bid_is_still_sealed() {
	build_and_execute(|| {
		let id = post(bids(true, Pick::Choice));
		bid_sealed(id, ALICE, 60 * MUN, 20);
		bid_sealed(id, BOB, 60 * MUN, 20);
		run_to(31);
		assert_ok!(dismiss(REQUESTER, id, ALICE));
		run_to(51);
		assert_ok!(dismiss(REQUESTER, id, BOB));
		assert_eq!((native(ALICE), native(BOB)), (START, START));
	});
}

#[test]
fn dismiss_should_be_refused_when_it_is_anothers_nothing_or_the_chains() {
	build_and_execute(|| {
		let id = post(bids(true, Pick::Lowest));
		bid_sealed(id, ALICE, 60 * MUN, 20);
		assert_noop!(dismiss(BOB, id, ALICE), TasksError::NotRequester);
		assert_noop!(dismiss(REQUESTER, id, BOB), TasksError::NoOffer);
		assert_noop!(dismiss(REQUESTER, 9, BOB), TasksError::UnknownTask);
		run_to(31);
		let stands = TasksError::SealedBidStands;
		assert_noop!(dismiss(REQUESTER, id, ALICE), stands);
		open_bid(id, ALICE, 60 * MUN, 20);
		run_to(51);
		let error = TasksError::NotGathering;
		assert_noop!(dismiss(REQUESTER, id, ALICE), error);
	});
}
