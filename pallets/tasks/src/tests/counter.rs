use super::*;

pub(super) fn counter(by: AccountId, id: TaskId, who: AccountId, what: ProposalOf<Test>) {
	assert_ok!(try_counter(by, id, who, what));
}

fn try_counter(
	by: AccountId,
	id: TaskId,
	who: AccountId,
	what: ProposalOf<Test>,
) -> DispatchResult {
	TasksPallet::counter(signed(by), id, who, what, None, Balance::MAX)
}

fn accept(by: AccountId, id: TaskId, who: AccountId, what: ProposalOf<Test>) -> DispatchResult {
	TasksPallet::accept_offer(signed(by), id, who, what, None, 0)
}

fn open() -> TaskId {
	let id = post(bids(false, Pick::Choice));
	bid(id, ALICE, 60 * MUN, 20);
	id
}

#[test]
fn counter_should_put_by_what_a_higher_price_adds_when_the_requester_proposes_it() {
	build_and_execute(|| {
		let id = open();
		let before = native(REQUESTER);
		counter(REQUESTER, id, ALICE, change(BUDGET + 5 * MUN, 10));
		assert_eq!(native(REQUESTER), before - 5 * MUN);
		last(Event::Countered {
			task: id,
			provider: ALICE,
			by: REQUESTER,
			proposal: change(BUDGET + 5 * MUN, 10),
			scope: None,
			put_by: 5 * MUN,
		});
		counter(REQUESTER, id, ALICE, change(BUDGET + 2 * MUN, 10));
		assert_eq!(native(REQUESTER), before - 2 * MUN);
		assert_ok!(accept(ALICE, id, ALICE, change(BUDGET + 2 * MUN, 10)));
		assert_eq!(native(REQUESTER), before - 2 * MUN);
		happened(Event::Awarded {
			task: id,
			provider: ALICE,
			price: BUDGET + 2 * MUN,
			window: 10,
			returned: 0,
			added: 2 * MUN,
		});
		let reward = task(id).reward;
		assert_eq!(
			(reward.left, reward.deposited),
			(BUDGET + 2 * MUN, BUDGET + 2 * MUN)
		);
	});
}

#[test]
fn counter_should_return_what_was_put_by_when_its_offer_goes() {
	build_and_execute(|| {
		for way in 0..5 {
			let id = open();
			let (before, begun) = (native(REQUESTER), System::block_number());
			let price = BUDGET + 5 * MUN;
			counter(REQUESTER, id, ALICE, change(price, 10));
			match way {
				0 => {
					assert_ok!(TasksPallet::retract(signed(ALICE), id));
				}
				1 => {
					assert_ok!(TasksPallet::dismiss(signed(REQUESTER), id, ALICE));
				}
				2 => bid(id, ALICE, 50 * MUN, 20),
				3 => {
					bid(id, BOB, 50 * MUN, 20);
					assert_ok!(accept_bid(id, BOB, 50 * MUN, 20));
					assert_eq!(native(REQUESTER), before + 50 * MUN);
					submit(id, BOB, None);
					continue;
				}
				_ => {
					run_to(begun + 52);
					gone(id);
					continue;
				}
			}
			assert_eq!(native(REQUESTER), before, "way {way}");
		}
	});
}

#[test]
fn counter_should_return_the_difference_when_a_lower_price_is_accepted() {
	build_and_execute(|| {
		let id = open();
		let before = native(REQUESTER);
		counter(REQUESTER, id, ALICE, change(40 * MUN, 10));
		assert_eq!(native(REQUESTER), before);
		assert_ok!(accept(ALICE, id, ALICE, change(40 * MUN, 10)));
		assert_eq!(native(REQUESTER), before + 60 * MUN);
	});
}

#[test]
fn award_should_take_what_a_bidder_asks_above_the_price_when_the_requester_accepts() {
	build_and_execute(|| {
		let id = open();
		counter(ALICE, id, ALICE, change(BUDGET + 3 * MUN, 10));
		let before = native(REQUESTER);
		let proposal = || change(BUDGET + 3 * MUN, 10);
		let accept =
			|most| TasksPallet::accept_offer(signed(REQUESTER), id, ALICE, proposal(), None, most);
		assert_noop!(accept(3 * MUN - 1), TasksError::MaxTotalExceeded);
		assert_ok!(accept(3 * MUN));
		assert_eq!(native(REQUESTER), before - 3 * MUN);
	});
}

#[test]
fn scope_should_become_the_tasks_words_when_it_is_accepted() {
	build_and_execute(|| {
		let id = open();
		let (uri, hash) = (vec![b'w'; 200], [8; 32]);
		let proposal = Proposal::Change {
			price: BUDGET,
			window: 10,
			plan: None,
			scope: Some(scope_of(&uri, &hash)),
		};
		let words = Some((uri.clone(), hash));
		let counter = |words| {
			let (origin, proposal) = (signed(ALICE), proposal.clone());
			TasksPallet::counter(origin, id, ALICE, proposal, words, 0)
		};
		assert_noop!(counter(None), TasksError::ScopeMismatch);
		assert_noop!(
			counter(Some((uri.clone(), HASH))),
			TasksError::ScopeMismatch
		);
		assert_noop!(
			counter(Some((vec![b'w'; 257], hash))),
			TasksError::UriTooLong
		);
		assert_ok!(counter(words.clone()));
		let accept = |words, most| {
			let (origin, proposal) = (signed(REQUESTER), proposal.clone());
			TasksPallet::accept_offer(origin, id, ALICE, proposal, words, most)
		};
		let more = (200 - 14) * MUN / 10_000;
		assert_noop!(accept(None, more), TasksError::ScopeMismatch);
		assert_noop!(
			accept(words.clone(), more - 1),
			TasksError::MaxTotalExceeded
		);
		let before = TaskDetails::<Test>::get(id).unwrap();
		assert_ok!(accept(words, more));
		let after = TaskDetails::<Test>::get(id).unwrap();
		assert_eq!((after.uri.to_vec(), after.content_hash), (uri, hash));
		assert_eq!(after.title, before.title);
		assert_eq!(after.ticket.0, before.ticket.0 + more);
	});
}

#[test]
fn counter_should_be_refused_when_its_terms_are_wrong() {
	build_and_execute(|| {
		let id = open();
		let refused = |by, what, error: TasksError| {
			assert_noop!(try_counter(by, id, ALICE, what), error);
		};
		refused(REQUESTER, change(0, 20), TasksError::ZeroBudget);
		refused(
			REQUESTER,
			change(MIN_BUDGET - 1, 20),
			TasksError::BudgetTooSmall,
		);
		refused(ALICE, change(MUN, 4), TasksError::DurationOutOfBounds);
		refused(REQUESTER, change(60 * MUN, 20), TasksError::NothingChanges);
		refused(ALICE, Proposal::End { pay: 0 }, TasksError::NotNegotiable);
		refused(BOB, change(MUN, 20), TasksError::NotParty);
		let none = try_counter(BOB, id, BOB, change(MUN, 20));
		assert_noop!(none, TasksError::NoOffer);
		let none = try_counter(REQUESTER, id, BOB, change(MUN, 20));
		assert_noop!(none, TasksError::NoOffer);
		let none = try_counter(REQUESTER, 9, BOB, change(MUN, 20));
		assert_noop!(none, TasksError::UnknownTask);
		let short = |most| {
			let what = change(BUDGET + MUN, 20);
			TasksPallet::counter(signed(REQUESTER), id, ALICE, what, None, most)
		};
		assert_noop!(short(MUN - 1), TasksError::MaxTotalExceeded);
		assert_ok!(short(MUN));
		System::set_block_number(31);
		refused(ALICE, change(MUN, 20), TasksError::WindowClosed);
	});
}

#[test]
fn counter_should_be_refused_when_no_panel_bears_the_higher_price() {
	build_and_execute(|| {
		let id = open();
		Audits::mutate(|audits| audits.trusted_price = BUDGET);
		let id = {
			assert_ok!(TasksPallet::cancel(signed(REQUESTER), id));
			run_to(2);
			open()
		};
		let more = try_counter(REQUESTER, id, ALICE, change(BUDGET + 1, 20));
		assert_noop!(more, TasksError::PriceAbovePanel);
		counter(REQUESTER, id, ALICE, change(BUDGET, 20));
	});
}

#[test]
fn counter_should_be_refused_when_nothing_can_be_agreed_on() {
	build_and_execute(|| {
		let refused = |id, who| {
			let error = TasksError::NotNegotiable;
			assert_noop!(try_counter(REQUESTER, id, who, change(MUN, 20)), error);
		};
		let lowest = post(bids(false, Pick::Lowest));
		bid(lowest, ALICE, 60 * MUN, 20);
		refused(lowest, ALICE);
		let sealed = post(bids(true, Pick::Choice));
		bid_sealed(sealed, ALICE, 60 * MUN, 20);
		refused(sealed, ALICE);
		refused(post(tier(0)), ALICE);
		refused(submitted(tier(1), None), ALICE);
		run_to(31);
		refused(lowest, ALICE);
		refused(sealed, ALICE);
	});
}

#[test]
fn counter_should_be_refused_when_the_seal_was_never_opened() {
	build_and_execute(|| {
		let id = post(bids(true, Pick::Choice));
		bid_sealed(id, ALICE, 60 * MUN, 20);
		bid_sealed(id, BOB, 60 * MUN, 20);
		run_to(31);
		open_bid(id, BOB, 60 * MUN, 20);
		run_to(51);
		for by in [ALICE, REQUESTER] {
			let late = try_counter(by, id, ALICE, change(50 * MUN, 20));
			assert_noop!(late, TasksError::NotNegotiable);
		}
		counter(BOB, id, BOB, change(70 * MUN, 20));
		assert_ok!(accept_bid(id, BOB, 70 * MUN, 20));
		assert_eq!(native(ALICE), START - 10 * MUN);
	});
}
