use super::*;

const BOND_OF_BID: Balance = BUDGET / 10;

fn open() -> TaskId {
	post(bids(false, Pick::Choice))
}

fn refused(id: TaskId, who: AccountId, ask: AskOf<Test>, bond: Bond, error: TasksError) {
	assert_noop!(try_bid(id, who, ask, bond), error);
}

#[test]
fn post_should_wait_for_bids_when_it_is_entered_by_them() {
	build_and_execute(|| {
		let id = open();
		assert_eq!(task(id).state, State::Gathering { until: 31 });
		assert_eq!(task(id).due(), Some(31));
		let claim = TasksPallet::claim(signed(ALICE), id, Bond::Money, Balance::MAX);
		assert_noop!(claim, TasksError::NotOpen);
	});
}

#[test]
fn post_should_refuse_when_the_entrance_is_none_of_this_chain() {
	build_and_execute(|| {
		let refused = |terms: TermsOf, error: TasksError| {
			let origin = signed(REQUESTER);
			let (title, uri) = (b"a".to_vec(), vec![]);
			let terms = Some(terms);
			let max = Balance::MAX;
			let post = TasksPallet::post(origin, ORG, NATIVE, BUDGET, title, uri, HASH, terms, max);
			assert_noop!(post, error);
		};
		let with = |entrance, offers| Terms {
			entrance,
			offers,
			..Default::default()
		};
		let bids = |window| Entrance::Bids {
			window,
			sealed: false,
			pick: Pick::Choice,
		};
		let retroactive = Entrance::Retroactive { window: 10 };
		refused(with(retroactive, None), TasksError::EntranceInvalid);
		refused(with(bids(10), Some(0)), TasksError::EntranceInvalid);
		refused(with(bids(10), Some(257)), TasksError::EntranceInvalid);
		refused(with(bids(4), None), TasksError::DurationOutOfBounds);
		refused(with(bids(1_001), None), TasksError::DurationOutOfBounds);
		assert_eq!(
			task(super::post(with(bids(5), Some(256))))
				.conditions
				.offers,
			256
		);
		assert_eq!(
			task(super::post(with(bids(1_000), None))).conditions.offers,
			32
		);
	});
}

#[test]
fn bid_should_keep_its_bond_when_it_is_made() {
	build_and_execute(|| {
		let id = open();
		bid(id, ALICE, 60 * MUN, 20);
		assert_eq!(native(ALICE), START - BOND_OF_BID);
		let offer = offer(id, ALICE);
		assert_eq!(offer.ask, Some(ask(60 * MUN, 20)));
		assert_eq!((task(id).rows, task(id).offers, offer.order), (1, 1, 0));
		last(Event::BidMade {
			task: id,
			who: ALICE,
			ask: ask(60 * MUN, 20),
			bond: Bond::Money,
			deposit: BOND_OF_BID,
			lock: None,
		});
		assert!(TasksPallet::is_party(&Matter::new(id, 0), &ALICE));
	});
}

#[test]
fn bid_should_be_changed_without_another_bond_when_it_is_made_again() {
	build_and_execute(|| {
		let id = open();
		bid(id, ALICE, 60 * MUN, 20);
		bid(id, BOB, 61 * MUN, 20);
		assert_ok!(TasksPallet::bid(
			signed(ALICE),
			id,
			ask(59 * MUN, 20),
			Bond::Money,
			0
		));
		assert_eq!(native(ALICE), START - BOND_OF_BID);
		assert_eq!((task(id).rows, offer(id, ALICE).order), (2, 2));
		assert_ok!(try_bid(id, ALICE, ask(59 * MUN, 20), Bond::Reputation));
		assert_eq!(native(ALICE), START);
		assert_eq!(Locked::get((ORG, ALICE)), 20 * POINT);
		assert_ok!(try_bid(id, ALICE, ask(58 * MUN, 20), Bond::Reputation));
		assert_eq!(Locked::get((ORG, ALICE)), 20 * POINT);
		let lock = offer(id, ALICE).bond.lock();
		assert!(lock.is_some());
		last(Event::BidMade {
			task: id,
			who: ALICE,
			ask: ask(58 * MUN, 20),
			bond: Bond::Reputation,
			deposit: 0,
			lock,
		});
		assert_ok!(try_bid(id, ALICE, ask(58 * MUN, 20), Bond::None));
		assert_eq!(Locked::get((ORG, ALICE)), 0);
	});
}

#[test]
fn bid_should_bear_the_exact_total_and_refuse_when_it_is_one_less() {
	build_and_execute(|| {
		let id = open();
		let bid = |max| TasksPallet::bid(signed(ALICE), id, ask(MUN, 20), Bond::Money, max);
		assert_noop!(bid(BOND_OF_BID - 1), TasksError::MaxTotalExceeded);
		assert_ok!(bid(BOND_OF_BID));
	});
}

#[test]
fn sealed_bid_should_put_a_hundredth_of_the_budget_at_risk_when_the_bond_is_less() {
	build_and_execute(|| {
		Market::mutate(|market| market.bond = 0);
		let sealed = post(bids(true, Pick::Choice));
		bid_sealed(sealed, ALICE, 60 * MUN, 20);
		assert_eq!(native(ALICE), START - BUDGET / 100);
		let id = open();
		bid(id, BOB, 60 * MUN, 20);
		assert_eq!(native(BOB), START - MINIMUM);
	});
}

#[test]
fn bid_should_be_refused_when_its_terms_are_wrong() {
	build_and_execute(|| {
		let id = open();
		let bid = |ask, error| refused(id, ALICE, ask, Bond::Money, error);
		bid(ask(BUDGET + 1, 20), TasksError::AboveBudget);
		bid(ask(MIN_BUDGET - 1, 20), TasksError::BudgetTooSmall);
		bid(ask(0, 20), TasksError::ZeroBudget);
		bid(ask(MUN, 4), TasksError::DurationOutOfBounds);
		bid(ask(MUN, 1_001), TasksError::DurationOutOfBounds);
		bid(seal(id, ALICE, MUN, 20), TasksError::SealNotExpected);
		bid(
			Ask::Stated(Proposal::Change {
				price: MUN,
				window: 20,
				plan: None,
				scope: None,
			}),
			TasksError::PlanMissing,
		);
		bid(
			Ask::Stated(Proposal::Change {
				price: MUN,
				window: 20,
				plan: Some(PLAN),
				scope: Some(HASH),
			}),
			TasksError::PlanMissing,
		);
		bid(
			Ask::Stated(Proposal::End { pay: MUN }),
			TasksError::PlanMissing,
		);
		let sealed = post(bids(true, Pick::Choice));
		refused(
			sealed,
			ALICE,
			ask(MUN, 20),
			Bond::Money,
			TasksError::SealExpected,
		);
		let seal = seal(sealed, ALICE, MUN, 20);
		refused(sealed, ALICE, seal, Bond::None, TasksError::BondRequired);
		assert_ok!(try_bid(id, ALICE, ask(BUDGET, 1_000), Bond::Money));
		assert_ok!(try_bid(id, BOB, ask(MIN_BUDGET, 5), Bond::Money));
	});
}

#[test]
fn bid_should_be_refused_when_the_account_may_not() {
	build_and_execute(|| {
		let id = open();
		let a = || ask(MUN, 20);
		refused(99, ALICE, a(), Bond::Money, TasksError::UnknownTask);
		refused(id, REQUESTER, a(), Bond::Money, TasksError::OwnTask);
		refused(id, STRANGER, a(), Bond::Money, TasksError::NotMember);
		refused(id, CAROL, a(), Bond::Reputation, TasksError::BondNotCovered);
		let poor = try_bid(id, PAUPER, a(), Bond::Money);
		assert_noop!(poor, DispatchError::Other("insufficient"));
		let higher = post(Terms {
			tier: 1,
			..bids(false, Pick::Choice)
		});
		refused(higher, ALICE, a(), Bond::None, TasksError::BondRequired);
		refused(higher, CAROL, a(), Bond::Money, TasksError::TierTooHigh);
		Penalties::insert((ORG, ALICE), 1);
		refused(higher, ALICE, a(), Bond::Money, TasksError::PenaltyOpen);
	});
}

#[test]
fn bid_should_be_refused_when_it_is_too_late_or_the_task_takes_none() {
	build_and_execute(|| {
		let id = open();
		System::set_block_number(30);
		bid(id, ALICE, MUN, 20);
		System::set_block_number(31);
		refused(id, BOB, ask(MUN, 20), Bond::Money, TasksError::WindowClosed);
		let claimed = post(tier(0));
		let error = TasksError::NotGathering;
		refused(claimed, BOB, ask(MUN, 20), Bond::Money, error);
	});
}

#[test]
fn bid_should_be_refused_when_the_book_is_full() {
	build_and_execute(|| {
		let id = post(Terms {
			offers: Some(2),
			..bids(false, Pick::Choice)
		});
		bid(id, ALICE, MUN, 20);
		bid(id, BOB, MUN, 20);
		refused(id, CAROL, ask(MUN, 20), Bond::Money, TasksError::BookFull);
		bid(id, BOB, 2 * MUN, 20);
		assert_ok!(TasksPallet::dismiss(signed(REQUESTER), id, ALICE));
		bid(id, CAROL, MUN, 20);
	});
}

#[test]
fn words_should_stand_when_somebody_has_bid_on_them() {
	build_and_execute(|| {
		let id = open();
		let edit = || {
			TasksPallet::edit(
				signed(REQUESTER),
				id,
				b"b".to_vec(),
				vec![],
				HASH,
				Balance::MAX,
			)
		};
		assert_ok!(edit());
		bid(id, ALICE, MUN, 20);
		assert_noop!(edit(), TasksError::OffersLive);
		assert_ok!(TasksPallet::retract(signed(ALICE), id));
		assert_ok!(edit());
	});
}
