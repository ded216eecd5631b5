use super::*;

#[test]
fn task_should_expire_when_nobody_bids() {
	build_and_execute(|| {
		let id = post(bids(true, Pick::Lowest));
		run_to(30);
		assert!(Tasks::<Test>::contains_key(id));
		run_to(31);
		gone(id);
		assert_eq!(native(REQUESTER), START);
	});
}

#[test]
fn task_should_expire_with_all_deposits_back_when_the_requester_does_not_choose() {
	build_and_execute(|| {
		let id = post(bids(false, Pick::Choice));
		bid(id, ALICE, 60 * MUN, 20);
		assert_ok!(try_bid(id, BOB, ask(MUN, 20), Bond::Reputation));
		run_to(31);
		assert_eq!(task(id).state, State::Choosing { until: 51 });
		run_to(51);
		happened(Event::Expired {
			task: id,
			refunded: BUDGET,
			returned: RESERVE + PREPAY,
		});
		assert!(task(id).is_ending());
		assert_noop!(
			TasksPallet::cancel(signed(REQUESTER), id),
			TasksError::NotOpen
		);
		run_to(52);
		gone(id);
		assert_eq!((native(REQUESTER), native(ALICE)), (START, START));
		assert_eq!(Locked::get((ORG, BOB)), 0);
	});
}

#[test]
fn seals_should_lose_their_deposits_when_they_are_not_opened_and_nobody_is_chosen() {
	build_and_execute(|| {
		let id = post(bids(true, Pick::Choice));
		bid_sealed(id, ALICE, 60 * MUN, 20);
		let seal = seal(id, BOB, MUN, 20);
		assert_ok!(try_bid(id, BOB, seal, Bond::Reputation));
		bid_sealed(id, CAROL, 60 * MUN, 20);
		run_to(31);
		open_bid(id, CAROL, 60 * MUN, 20);
		run_to(72);
		gone(id);
		assert_eq!(native(ALICE), START - 10 * MUN);
		assert_eq!(native(REQUESTER), START + 10 * MUN);
		assert_eq!(Points::get((ORG, BOB)), 180 * POINT);
		assert_eq!(native(CAROL), START);
	});
}

#[test]
fn cancel_should_return_every_deposit_when_the_opening_is_not_over() {
	build_and_execute(|| {
		for at in [1, 31] {
			let id = post(bids(true, Pick::Choice));
			let begun = System::block_number();
			bid_sealed(id, ALICE, 60 * MUN, 20);
			run_to(begun + at);
			assert_ok!(TasksPallet::cancel(signed(REQUESTER), id));
			run_to(begun + at + 1);
			gone(id);
			assert_eq!((native(ALICE), native(REQUESTER)), (START, START));
		}
	});
}

#[test]
fn cancel_should_keep_what_seals_have_lost_when_the_requester_chooses_nobody() {
	build_and_execute(|| {
		let id = post(bids(true, Pick::Choice));
		bid_sealed(id, ALICE, 60 * MUN, 20);
		run_to(51);
		assert_ok!(TasksPallet::cancel(signed(REQUESTER), id));
		run_to(52);
		gone(id);
		assert_eq!(native(REQUESTER), START + 10 * MUN);
	});
}
