use super::*;

fn retract(id: TaskId, who: AccountId) -> DispatchResult {
	TasksPallet::retract(signed(who), id)
}

#[test]
fn retract_should_return_the_bond_when_nobody_is_awarded() {
	build_and_execute(|| {
		let id = post(bids(false, Pick::Choice));
		bid(id, ALICE, 60 * MUN, 20);
		assert_ok!(try_bid(id, BOB, ask(MUN, 20), Bond::Reputation));
		assert_ok!(retract(id, ALICE));
		last(Event::BidRetracted {
			task: id,
			who: ALICE,
		});
		run_to(31);
		assert_ok!(retract(id, BOB));
		assert_eq!((native(ALICE), Locked::get((ORG, BOB))), (START, 0));
		assert_eq!(task(id).rows, 0);
		assert_noop!(retract(id, BOB), TasksError::NoOffer);
		run_to(51);
		gone(id);
	});
}

#[test]
fn retract_should_be_refused_when_the_seal_stands() {
	build_and_execute(|| {
		let id = post(bids(true, Pick::Choice));
		bid_sealed(id, ALICE, 60 * MUN, 20);
		bid_sealed(id, BOB, 60 * MUN, 20);
		assert_ok!(retract(id, BOB));
		assert_eq!(native(BOB), START);
		run_to(31);
		assert_noop!(retract(id, ALICE), TasksError::SealedBidStands);
		open_bid(id, ALICE, 60 * MUN, 20);
		assert_noop!(retract(id, ALICE), TasksError::SealedBidStands);
		run_to(51);
		assert_noop!(retract(id, ALICE), TasksError::SealedBidStands);
	});
}

#[test]
fn retract_should_be_refused_when_there_is_none_or_the_chain_picks() {
	build_and_execute(|| {
		assert_noop!(retract(7, ALICE), TasksError::UnknownTask);
		let id = post(bids(false, Pick::Lowest));
		assert_noop!(retract(id, ALICE), TasksError::NoOffer);
		bid(id, ALICE, 60 * MUN, 20);
		run_to(31);
		assert!(matches!(task(id).state, State::Picking { .. }));
		assert_noop!(retract(id, ALICE), TasksError::NotGathering);
	});
}
