//! Money of third parties in what is entered by bids, and what it fixes.

use super::*;

const GIFT: Balance = 20 * MUN;
const WINDOW: Moment = 50;

fn fund(id: TaskId, who: AccountId, amount: Balance) -> DispatchResult {
	TasksPallet::fund(signed(who), id, amount, Balance::MAX)
}

fn unfund(id: TaskId, who: AccountId) -> DispatchResult {
	TasksPallet::unfund(signed(who), id)
}

fn collect(id: TaskId, who: AccountId) {
	assert_ok!(TasksPallet::collect(signed(STRANGER), id, who));
}

fn counter(by: AccountId, id: TaskId, proposal: ProposalOf<Test>) -> DispatchResult {
	TasksPallet::counter(signed(by), id, ALICE, proposal, None, Balance::MAX)
}

fn edit(id: TaskId) -> DispatchResult {
	let (title, uri) = (b"another".to_vec(), b"ipfs://content".to_vec());
	TasksPallet::edit(signed(REQUESTER), id, title, uri, HASH, Balance::MAX)
}

/// Twenty of Dave's and thirty of Carol's on top of the requester's hundred.
fn funded(terms: TermsOf) -> TaskId {
	let id = post(terms);
	assert_ok!(fund(id, DAVE, GIFT));
	assert_ok!(fund(id, CAROL, GIFT * 3 / 2));
	id
}

/// Alice is awarded the work at 90 of 150.
fn awarded() -> TaskId {
	let id = funded(bids(false, Pick::Choice));
	bid(id, ALICE, 90 * MUN, WINDOW);
	assert_ok!(accept_bid(id, ALICE, 90 * MUN, WINDOW));
	assert!(matches!(task(id).state, State::Working { .. }));
	id
}

fn paid_out(id: TaskId) {
	assert!(matches!(task(id).state, State::Paying { .. }));
	collect(id, DAVE);
	collect(id, CAROL);
	gone(id);
}

#[test]
fn what_a_bid_leaves_of_the_price_should_go_back_to_all_who_paid() {
	build_and_execute(|| {
		let id = awarded();
		happened(Event::Awarded {
			task: id,
			provider: ALICE,
			price: 90 * MUN,
			window: WINDOW,
			returned: 0,
			added: 0,
		});
		let held = task(id);
		assert_eq!((held.part.ahead, held.reward.left), (90 * MUN, 150 * MUN));
		assert_eq!(held.conditions.mode, ReviewMode::Every);
		submit(id, ALICE, None);
		assert_ok!(verdict(id, 5_000));
		assert_eq!(native(ALICE), START + 45 * MUN);
		run_to(System::block_number() + 1);
		let due = TasksPallet::due_award(id, DAVE).unwrap().amount;
		assert_eq!((task(id).funds.pool, due), (105 * MUN, 14 * MUN));
		paid_out(id);
		assert_eq!(native(DAVE), START - 6 * MUN);
		assert_eq!(native(CAROL), START - 9 * MUN);
		let quote = TasksPallet::quote(ORG, NATIVE, BUDGET, Some(bids(false, Pick::Choice)), 21);
		let fees = 3 * FEE + 3 * FEE / 10 + quote.unwrap().prepay;
		assert_eq!(native(REQUESTER), START - 30 * MUN - fees);
	});
}

#[test]
fn lowest_bid_should_be_paid_out_of_everybodys_money_when_the_chain_picks() {
	for sealed in [false, true] {
		build_and_execute(|| {
			let id = funded(bids(sealed, Pick::Lowest));
			for (who, price) in [(ALICE, 140 * MUN), (BOB, 120 * MUN)] {
				if sealed {
					bid_sealed(id, who, price, WINDOW);
				} else {
					bid(id, who, price, WINDOW);
				}
			}
			run_to(1 + BIDDING);
			if sealed {
				open_bid(id, ALICE, 140 * MUN, WINDOW);
				open_bid(id, BOB, 120 * MUN, WINDOW);
				run_to(1 + BIDDING + 20);
			}
			run_to(System::block_number() + 2);
			submit(id, BOB, None);
			assert_ok!(verdict(id, 10_000));
			run_to(System::block_number() + 1);
			assert_eq!((native(ALICE), native(BOB)), (START, START + 120 * MUN));
			paid_out(id);
			assert_eq!(native(DAVE), START - 16 * MUN);
		});
	}
}

#[test]
fn funders_should_be_free_to_leave_until_the_award() {
	build_and_execute(|| {
		let id = funded(bids(true, Pick::Choice));
		bid_sealed(id, ALICE, 100 * MUN, WINDOW);
		run_to(1 + BIDDING);
		assert_noop!(fund(id, BOB, GIFT), TasksError::FundingClosed);
		assert_ok!(unfund(id, DAVE));
		open_bid(id, ALICE, 100 * MUN, WINDOW);
		run_to(1 + BIDDING + 20);
		assert!(matches!(task(id).state, State::Choosing { .. }));
		assert_ok!(unfund(id, CAROL));
		assert_eq!((native(DAVE), native(CAROL)), (START, START));
		assert_eq!(task(id).part.ahead, BUDGET);
		let id = awarded();
		assert_noop!(unfund(id, DAVE), TasksError::FundingClosed);
		let contest = super::contest::contest_of(10, 3, super::contest::POWER);
		let id = post(contest);
		assert_ok!(fund(id, DAVE, GIFT));
		let seal = super::contest::seal(id, ALICE, 1);
		let bond = Bond::Money;
		assert_ok!(TasksPallet::enter(
			signed(ALICE),
			id,
			seal,
			bond,
			Balance::MAX
		));
		run_to(System::block_number() + super::contest::WINDOW);
		assert!(matches!(task(id).state, State::Opening { .. }));
		assert_noop!(unfund(id, DAVE), TasksError::FundingClosed);
	});
}

#[test]
fn bids_above_what_is_left_should_not_be_picked_when_funders_have_left() {
	build_and_execute(|| {
		let id = funded(bids(false, Pick::Lowest));
		bid(id, ALICE, 110 * MUN, WINDOW);
		bid(id, BOB, 120 * MUN, WINDOW);
		assert_ok!(unfund(id, CAROL));
		let mine = native(REQUESTER);
		run_to(1 + BIDDING + 2);
		let State::Working { work, .. } = task(id).state else {
			panic!("not awarded");
		};
		assert_eq!((work.who, task(id).part.ahead), (ALICE, 110 * MUN));
		assert_eq!(native(REQUESTER), mine, "nothing is taken unasked");
		let id = funded(bids(false, Pick::Lowest));
		bid(id, BOB, 120 * MUN, WINDOW);
		assert_ok!(unfund(id, CAROL));
		assert_ok!(unfund(id, DAVE));
		run_to(System::block_number() + BIDDING + 2);
		gone(id);
		assert_eq!(native(BOB), START);
		assert_eq!(native(REQUESTER), mine);
	});
}

#[test]
fn seal_should_be_opened_without_loss_when_a_funder_has_left_since() {
	build_and_execute(|| {
		let id = funded(bids(true, Pick::Lowest));
		bid_sealed(id, ALICE, 150 * MUN, WINDOW);
		bid_sealed(id, BOB, 150 * MUN + 1, WINDOW);
		assert_ok!(unfund(id, CAROL));
		run_to(1 + BIDDING);
		open_bid(id, ALICE, 150 * MUN, WINDOW);
		let dear = TasksPallet::open_bid(signed(STRANGER), opening(id, BOB, 150 * MUN + 1, WINDOW));
		assert_noop!(dear, TasksError::AboveBudget);
		let mine = native(REQUESTER);
		run_to(1 + BIDDING + 20 + 3);
		// Nobody is paid 150 of the 120 that are there; only the seal that stayed shut costs its bond.
		assert_eq!(native(ALICE), START);
		let lost = START - native(BOB);
		assert!(lost > 0);
		collect(id, DAVE);
		gone(id);
		assert_eq!(native(DAVE), START);
		let reserve = TasksPallet::quote(ORG, NATIVE, BUDGET, Some(bids(true, Pick::Lowest)), 21);
		let returned = reserve.unwrap().total_native;
		assert_eq!(native(REQUESTER), mine + returned + lost);
	});
}

#[test]
fn auction_should_return_everything_when_nobody_but_funders_came() {
	for cancelled in [false, true] {
		build_and_execute(|| {
			let id = funded(bids(true, Pick::Choice));
			if cancelled {
				bid_sealed(id, ALICE, BUDGET, WINDOW);
				assert_ok!(TasksPallet::cancel(signed(REQUESTER), id));
				let pay = matches!(
					task(id).state,
					State::Clearing {
						then: Then::Pay,
						..
					}
				);
				assert!(pay, "whoever bid does not wait for those who paid");
				run_to(System::block_number() + 1);
				assert_eq!(native(ALICE), START);
			} else {
				run_to(1 + BIDDING);
			}
			paid_out(id);
			assert_eq!((native(DAVE), native(CAROL)), (START, START));
			assert_eq!(native(REQUESTER), START);
		});
	}
}

#[test]
fn seal_should_still_lose_its_bond_when_the_auction_that_was_funded_comes_to_nothing() {
	build_and_execute(|| {
		let id = funded(bids(true, Pick::Choice));
		bid_sealed(id, ALICE, BUDGET, WINDOW);
		run_to(1 + BIDDING + 20 + 20);
		assert!(task(id).is_ending());
		run_to(System::block_number() + 1);
		assert!(native(ALICE) < START);
		paid_out(id);
		assert_eq!(native(ALICE) + native(REQUESTER), 2 * START);
	});
}

#[test]
fn words_and_terms_should_be_fixed_when_others_have_given() {
	build_and_execute(|| {
		let fixed = || TasksError::TermsFixed;
		let id = awarded();
		for by in [REQUESTER, ALICE] {
			assert_noop!(counter(by, id, change(90 * MUN, 60)), fixed());
			assert_noop!(counter(by, id, change(80 * MUN, WINDOW)), fixed());
			let end = Proposal::End { pay: 1 };
			assert_noop!(counter(by, id, end), fixed());
		}
		let end = Proposal::End { pay: 0 };
		assert_ok!(counter(ALICE, id, end.clone()));
		let agree = TasksPallet::accept_offer(signed(REQUESTER), id, ALICE, end, None, 0);
		assert_ok!(agree);
		run_to(System::block_number() + 1);
		paid_out(id);
		assert_eq!((native(DAVE), native(ALICE)), (START, START));
		for terms in [
			tier(1),
			super::contest::contest_of(10, 3, super::contest::POWER),
		] {
			let id = post(terms);
			assert_ok!(edit(id));
			assert_ok!(fund(id, DAVE, GIFT));
			assert_noop!(edit(id), fixed());
			assert_ok!(unfund(id, DAVE));
			assert_ok!(edit(id));
		}
	});
}

#[test]
fn price_should_stay_within_what_was_funded_when_it_is_negotiated() {
	build_and_execute(|| {
		let id = post(bids(false, Pick::Choice));
		bid(id, ALICE, 90 * MUN, WINDOW);
		let early = change(110 * MUN, WINDOW);
		assert_ok!(counter(REQUESTER, id, early.clone()));
		assert_ok!(fund(id, DAVE, 5 * MUN));
		let dear = TasksPallet::accept_offer(signed(ALICE), id, ALICE, early.clone(), None, 0);
		assert_noop!(dear, TasksError::TermsFixed);
		let more = counter(REQUESTER, id, change(105 * MUN + 1, WINDOW));
		assert_noop!(more, TasksError::TermsFixed);
		assert_ok!(fund(id, DAVE, 15 * MUN));
		// The ten that the requester had put by are too much now, and its own.
		let had = native(REQUESTER);
		let accept = TasksPallet::accept_offer(signed(ALICE), id, ALICE, early, None, 0);
		assert_ok!(accept);
		assert_eq!(native(REQUESTER), had + 10 * MUN);
		assert_eq!(task(id).part.ahead, 110 * MUN);
		assert_eq!(task(id).reward.left, 120 * MUN);
	});
}

#[test]
fn price_should_be_whole_again_when_whoever_was_awarded_it_leaves() {
	build_and_execute(|| {
		let id = awarded();
		assert_ok!(TasksPallet::withdraw(signed(ALICE), id));
		run_to(System::block_number() + 1);
		let held = task(id);
		assert!(matches!(held.state, State::Gathering { .. }));
		assert_eq!((held.part.ahead, held.reward.left), (150 * MUN, 150 * MUN));
		bid(id, BOB, 150 * MUN, WINDOW);
		assert_ok!(unfund(id, DAVE));
		assert_eq!(native(DAVE), START);
		assert_eq!(task(id).part.ahead, 130 * MUN);
	});
}

#[test]
fn funding_should_be_closed_when_a_part_is_earned_already() {
	build_and_execute(|| {
		let part = |share| Milestone { share, window: 20 };
		let id = funded(Terms {
			milestones: Some(vec![part(5_000), part(5_000)].try_into().unwrap()),
			..tier(1)
		});
		claim(id, ALICE, Bond::Money);
		submit(id, ALICE, None);
		assert_ok!(verdict(id, 8_000));
		// Of 75 sixty are earned, and a quarter of it kept back.
		assert_eq!(native(ALICE), START - BUDGET / 10 + 45 * MUN);
		let had = native(REQUESTER);
		run_to(System::block_number() + 21);
		assert_eq!(native(REQUESTER), had + BUDGET / 10, "the bond alone");
		let held = task(id);
		assert!(matches!(held.state, State::Open { .. }));
		assert_eq!((held.part.ahead, held.part.retained), (75 * MUN, 0));
		assert_eq!(held.reward.left, 105 * MUN);
		assert_noop!(unfund(id, DAVE), TasksError::FundingClosed);
		assert_noop!(fund(id, BOB, GIFT), TasksError::FundingClosed);
		assert_ok!(TasksPallet::cancel(signed(REQUESTER), id));
		paid_out(id);
		assert_eq!(native(DAVE), START - GIFT + 14 * MUN);
		assert_eq!(native(CAROL), START - 30 * MUN + 21 * MUN);
	});
}

#[test]
fn kill_fee_should_be_the_requesters_own_when_others_have_given() {
	build_and_execute(|| {
		let id = awarded();
		run_to(System::block_number() + WINDOW / 2);
		let terms = TasksPallet::leaving_terms(id).unwrap();
		assert!(terms.kill_fee > 0);
		assert_ok!(TasksPallet::kill(signed(REQUESTER), id, terms.missing));
		run_to(System::block_number() + 1);
		paid_out(id);
		assert_eq!((native(DAVE), native(CAROL)), (START, START));
		assert_eq!(native(ALICE), START + terms.kill_fee);
		assert_eq!(native(REQUESTER), START - terms.kill_fee);
	});
}

#[test]
fn book_should_have_room_for_bids_whoever_funds() {
	build_and_execute(|| {
		let id = funded(Terms {
			offers: Some(1),
			..bids(false, Pick::Choice)
		});
		bid(id, ALICE, 90 * MUN, WINDOW);
		let more = try_bid(id, BOB, ask(90 * MUN, WINDOW), Bond::Money);
		assert_noop!(more, TasksError::BookFull);
		let own = try_bid(id, DAVE, ask(90 * MUN, WINDOW), Bond::Money);
		assert_noop!(own, TasksError::HasRole);
		assert_noop!(fund(id, ALICE, GIFT), TasksError::HasRole);
	});
}

#[test]
fn top_up_should_refuse_when_it_is_the_author_who_gives() {
	build_and_execute(|| {
		let terms = Terms {
			entrance: Entrance::Retroactive { window: 40 },
			..tier(1)
		};
		let (title, content) = (b"a title".to_vec(), b"ipfs://content".to_vec());
		let uri = b"ipfs://work".to_vec();
		let most = Balance::MAX;
		assert_ok!(TasksPallet::publish(
			signed(ALICE),
			ORG,
			NATIVE,
			title,
			content,
			HASH,
			uri,
			HASH,
			terms,
			most,
		));
		let top_up = |purse| TasksPallet::top_up(signed(ALICE), 0, MUN, purse, MUN);
		let refused = || TasksError::AuthorGivesNothing;
		// Before anybody gave, afterwards, and when it is scored.
		assert_noop!(top_up(Purse::Price), refused());
		assert_ok!(fund(0, DAVE, GIFT));
		assert_noop!(top_up(Purse::Price), refused());
		let (title, content) = (b"another".to_vec(), b"ipfs://content".to_vec());
		let edit = TasksPallet::edit(signed(ALICE), 0, title, content, HASH, most);
		assert_noop!(edit, TasksError::TermsFixed);
		assert_ok!(top_up(Purse::Reserve));
		run_to(41);
		assert!(matches!(task(0).state, State::InReview { .. }));
		assert_noop!(top_up(Purse::Price), refused());
		assert_ok!(top_up(Purse::Reserve));
		assert_ok!(verdict(0, 10_000));
		run_to(System::block_number() + 1);
		gone(0);
		assert_eq!(native(ALICE), START + GIFT - 3 * FEE - 3 * FEE / 10);
		assert_eq!(native(DAVE), START - GIFT);
	});
}
