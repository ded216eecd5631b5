use super::*;

fn awarded() -> TaskId {
	let id = post(bids(false, Pick::Choice));
	bid(id, ALICE, 60 * MUN, 20);
	bid(id, BOB, 70 * MUN, 10);
	assert_ok!(accept_bid(id, BOB, 70 * MUN, 10));
	id
}

#[test]
fn award_should_return_the_difference_and_the_bonds_of_all_others_when_it_is_made() {
	build_and_execute(|| {
		let before = native(REQUESTER);
		let id = awarded();
		let held = BUDGET + RESERVE + PREPAY + TaskDetails::<Test>::get(id).unwrap().ticket.0;
		assert_eq!(native(REQUESTER), before - held + 30 * MUN);
		assert_eq!((native(ALICE), native(BOB)), (START, START - 10 * MUN));
		happened(Event::Awarded {
			task: id,
			provider: BOB,
			price: 70 * MUN,
			window: 10,
			returned: 30 * MUN,
			added: 0,
		});
		happened(Event::BidEnded {
			task: id,
			who: ALICE,
			forfeited: false,
		});
		last(Event::WorkBegan {
			task: id,
			provider: BOB,
			deadline: 11,
		});
		let task = task(id);
		assert_eq!((task.reward.left, task.rows), (70 * MUN, 2));
		assert_eq!(task.due(), Some(11));
		assert_eq!(Roles::<Test>::get(id, ALICE), Some(Role::Past));
		assert_eq!(offer(id, BOB), OfferOf::<Test>::empty(1));
	});
}

#[test]
fn awarded_work_should_leave_nothing_when_it_is_scored() {
	build_and_execute(|| {
		let id = awarded();
		submit(id, BOB, None);
		assert_ok!(verdict(id, 10_000));
		assert!(task(id).is_ending());
		run_to(2);
		last(Event::Cleared { task: id });
		gone(id);
		assert_eq!(native(BOB), START + 70 * MUN);
		let panel = 3 * FEE + 3 * FEE / 10;
		assert_eq!(native(REQUESTER), START - 70 * MUN - PREPAY - panel);
	});
}

#[test]
fn awarded_work_should_be_bid_for_anew_when_it_lapses() {
	build_and_execute(|| {
		let id = awarded();
		run_to(11);
		happened(Event::ClaimEnded {
			task: id,
			who: BOB,
			why: ClaimEnd::Lapsed,
			bond: Bond::Money,
		});
		assert!(matches!(
			task(id).state,
			State::Clearing {
				then: Then::Enter,
				..
			}
		));
		run_to(12);
		last(Event::Reopened {
			task: id,
			until: 42,
			retained: 0,
		});
		assert_eq!((task(id).rows, task(id).reward.left), (0, 70 * MUN));
		bid(id, ALICE, 70 * MUN, 20);
		let above = try_bid(id, CAROL, ask(70 * MUN + 1, 20), Bond::Money);
		assert_noop!(above, TasksError::AboveBudget);
		assert_ok!(accept_bid(id, ALICE, 70 * MUN, 20));
		submit(id, ALICE, None);
	});
}

#[test]
fn award_should_be_exact_when_the_bid_is_the_whole_price() {
	build_and_execute(|| {
		let id = post(bids(false, Pick::Choice));
		assert_ok!(try_bid(id, ALICE, ask(BUDGET, 20), Bond::None));
		assert_ok!(accept_bid(id, ALICE, BUDGET, 20));
		assert_eq!(task(id).reward.refunded, 0);
		let claim = TasksPallet::claim(signed(BOB), id, Bond::None, Balance::MAX);
		assert_noop!(claim, TasksError::NotOpen);
		submit(id, ALICE, None);
	});
}

#[test]
fn award_should_be_made_when_the_requester_chooses_after_the_bidding() {
	build_and_execute(|| {
		let id = post(bids(true, Pick::Choice));
		bid_sealed(id, ALICE, 60 * MUN, 20);
		bid_sealed(id, BOB, 50 * MUN, 20);
		bid_sealed(id, CAROL, 40 * MUN, 20);
		run_to(31);
		open_bid(id, ALICE, 60 * MUN, 20);
		open_bid(id, BOB, 50 * MUN, 20);
		assert_noop!(
			accept_bid(id, ALICE, 60 * MUN, 20),
			TasksError::NotNegotiable
		);
		run_to(51);
		happened(Event::ChoosingBegan {
			task: id,
			until: 71,
		});
		assert_noop!(accept_bid(id, CAROL, 40 * MUN, 20), TasksError::NoOffer);
		let before = native(REQUESTER);
		assert_ok!(accept_bid(id, ALICE, 60 * MUN, 20));
		happened(Event::BidEnded {
			task: id,
			who: CAROL,
			forfeited: true,
		});
		let forfeited = 10 * MUN;
		assert_eq!(native(REQUESTER), before + 40 * MUN + forfeited);
		assert_eq!((native(BOB), native(CAROL)), (START, START - forfeited));
	});
}

#[test]
fn accept_should_be_refused_when_it_is_not_what_was_offered() {
	build_and_execute(|| {
		let id = post(bids(false, Pick::Choice));
		bid(id, ALICE, 60 * MUN, 20);
		assert_noop!(accept_bid(9, ALICE, MUN, 20), TasksError::UnknownTask);
		assert_noop!(
			accept_bid(id, ALICE, 59 * MUN, 20),
			TasksError::OfferChanged
		);
		assert_noop!(
			accept_bid(id, ALICE, 60 * MUN, 21),
			TasksError::OfferChanged
		);
		assert_noop!(accept_bid(id, BOB, 60 * MUN, 20), TasksError::NoOffer);
		let accept = |who, words| {
			let proposal = change(60 * MUN, 20);
			TasksPallet::accept_offer(signed(who), id, ALICE, proposal, words, 0)
		};
		assert_noop!(accept(BOB, None), TasksError::NotParty);
		assert_noop!(accept(ALICE, None), TasksError::NoOffer);
		let words = Some((b"ipfs://other".to_vec(), HASH));
		assert_noop!(accept(REQUESTER, words), TasksError::ScopeMismatch);
		let long = Some((vec![b'u'; 257], HASH));
		assert_noop!(accept(REQUESTER, long), TasksError::UriTooLong);
		System::set_block_number(31);
		assert_noop!(accept(REQUESTER, None), TasksError::WindowClosed);
	});
}

#[test]
fn accept_should_be_refused_when_the_chain_picks_or_bids_are_sealed() {
	build_and_execute(|| {
		let id = post(bids(false, Pick::Lowest));
		bid(id, ALICE, 60 * MUN, 20);
		assert_noop!(
			accept_bid(id, ALICE, 60 * MUN, 20),
			TasksError::NotNegotiable
		);
		let id = post(bids(true, Pick::Choice));
		bid_sealed(id, ALICE, 60 * MUN, 20);
		assert_noop!(
			accept_bid(id, ALICE, 60 * MUN, 20),
			TasksError::NotNegotiable
		);
	});
}

#[test]
fn award_should_be_refused_when_the_bidder_may_not_work_any_more() {
	build_and_execute(|| {
		let id = post(bids(false, Pick::Choice));
		bid(id, ALICE, 60 * MUN, 20);
		let accept = || accept_bid(id, ALICE, 60 * MUN, 20);
		Enforcers::set(false);
		assert_noop!(accept(), TasksError::TooFewEnforcers);
		Enforcers::set(true);
		Members::remove((ORG, ALICE));
		assert_noop!(accept(), TasksError::NotMember);
		Members::insert((ORG, ALICE), ());
		for _ in 0..3 {
			claim(post(tier(0)), ALICE, Bond::None);
		}
		assert_noop!(accept(), TasksError::TooManyClaims);
	});
}
