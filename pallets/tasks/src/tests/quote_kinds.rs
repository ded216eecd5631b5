//! The quote of every kind of task is what the call really takes.

use super::{
	contest::{build_and_execute, contest_of, enter, entrants, opened, ENTRY, ENTRY_BOND, POWER},
	*,
};
use munus_primitives::organizations::BeyondCapacity;

type QuoteView = crate::QuoteView<Balance, Moment>;

/// What posting takes of one who has this much.
struct Taken {
	native: Balance,
	gold: Balance,
}

fn quote(asset: AssetId, budget: Balance, terms: &TermsOf) -> QuoteView {
	TasksPallet::quote(ORG, asset, budget, Some(terms.clone()), 21).expect("it can be posted")
}

fn has(who: AccountId) -> Taken {
	Taken {
		native: native(who),
		gold: Money::get((GOLD, who)),
	}
}

/// Posts with exactly what was quoted, and not with a unit less.
fn post_as_quoted(asset: AssetId, budget: Balance, terms: TermsOf) -> TaskId {
	let quote = quote(asset, budget, &terms);
	let before = has(REQUESTER);
	let held = Held::get(REQUESTER);
	let post = |most| {
		TasksPallet::post(
			signed(REQUESTER),
			ORG,
			asset,
			budget,
			b"a title".to_vec(),
			b"ipfs://content".to_vec(),
			HASH,
			Some(terms.clone()),
			most,
		)
	};
	let short = TasksError::MaxTotalExceeded;
	assert_noop!(post(quote.total_native - 1), short);
	assert_ok!(post(quote.total_native));
	let after = has(REQUESTER);
	assert_eq!(before.native - after.native, quote.total_native);
	assert_eq!(Held::get(REQUESTER) - held, quote.deposit);
	let id = NextTask::<Test>::get() - 1;
	let task = task(id);
	assert_eq!(task.reward.left, quote.budget);
	let fees = quote.review_reserve + quote.protocol_fee;
	assert_eq!(task.reserve.left, fees + quote.prepay);
	assert_eq!(task.prepaid, quote.prepay);
	let in_gold = if asset == GOLD { budget } else { 0 };
	assert_eq!(before.gold - after.gold, in_gold);
	assert_eq!(
		quote.total_native,
		quote.budget - in_gold + fees + quote.prepay + quote.deposit
	);
	assert_eq!(quote.entrance, task.conditions.entrance.kind());
	id
}

fn sampled(tier: u8) -> TermsOf {
	Terms {
		mode: Some(ReviewMode::Sampled { rate: 1_000 }),
		..super::tier(tier)
	}
}

fn divided() -> TermsOf {
	let part = |share| Milestone { share, window: 20 };
	Terms {
		milestones: Some(vec![part(4_000), part(6_000)].try_into().unwrap()),
		..tier(1)
	}
}

fn retroactive() -> TermsOf {
	Terms {
		entrance: Entrance::Retroactive { window: 40 },
		..tier(1)
	}
}

#[test]
fn quote_should_equal_what_posting_takes_when_it_is_of_any_kind() {
	build_and_execute(|| {
		let entry = |slots| Terms {
			tier: 0,
			..contest_of(slots, 3, POWER)
		};
		for terms in [
			tier(0),
			tier(1),
			disputed(1),
			sampled(1),
			divided(),
			bids(false, Pick::Choice),
			bids(false, Pick::Lowest),
			bids(true, Pick::Choice),
			bids(true, Pick::Lowest),
			contest_of(10, 3, POWER),
			contest_of(12, 3, Award::Places(2)),
			entry(12),
		] {
			post_as_quoted(NATIVE, BUDGET, terms.clone());
			post_as_quoted(GOLD, 5_000, terms);
		}
	});
}

#[test]
fn quote_should_equal_what_publishing_takes_when_work_is_done_already() {
	build_and_execute(|| {
		let quote = quote(NATIVE, BUDGET, &retroactive());
		assert_eq!((quote.budget, quote.kill_fee), (0, 0));
		assert_eq!(quote.money_bond, quote.challenge_bond);
		let had = native(ALICE);
		let publish = |most| {
			TasksPallet::publish(
				signed(ALICE),
				ORG,
				NATIVE,
				b"a title".to_vec(),
				b"ipfs://content".to_vec(),
				HASH,
				b"ipfs://work".to_vec(),
				HASH,
				retroactive(),
				most,
			)
		};
		let short = || TasksError::MaxTotalExceeded;
		assert_noop!(publish(quote.total_native - 1), short());
		assert_ok!(publish(quote.total_native));
		assert_eq!(had - native(ALICE), quote.total_native);
		let bond = Authorships::<Test>::get(0).unwrap().bond.left;
		assert_eq!((bond, quote.bought_review), (quote.money_bond, 0));
		let held = quote.review_reserve + quote.protocol_fee + quote.deposit;
		assert_eq!(quote.total_native, held + bond);
		// Money is taken for 40; drawn after 2, scored within 16; a charge at the last moment takes as
		// long again.
		assert_eq!((quote.award_window, quote.delivery_window), (40, 0));
		assert_eq!((quote.drawn_after, quote.settled_after), (42, 58));
		let had = native(DAVE);
		assert_ok!(TasksPallet::fund(signed(DAVE), 0, BUDGET, Balance::MAX));
		assert_eq!(had - native(DAVE), BUDGET + quote.funder_deposit);
		let had = native(CAROL);
		let uri = b"ipfs://evidence".to_vec();
		let charge = |most| TasksPallet::challenge(signed(CAROL), 0, 0, 0, uri.clone(), most);
		assert_noop!(charge(quote.challenge_bond - 1), short());
		assert_ok!(charge(quote.challenge_bond));
		assert_eq!(had - native(CAROL), quote.challenge_bond);
	});
}

#[test]
fn quote_should_equal_what_delegating_takes_when_it_is_a_part() {
	build_and_execute(|| {
		for (asset, budget) in [(NATIVE, BUDGET), (GOLD, 5_000)] {
			let id = post_as(asset, budget, tier(1));
			claim(id, ALICE, Bond::Money);
			let quote = TasksPallet::quote_part(id, 100_000_000, Some(tier(1)), 21).unwrap();
			let had = native(ALICE);
			let delegate = |most| {
				TasksPallet::delegate(
					signed(ALICE),
					id,
					100_000_000,
					b"a title".to_vec(),
					b"ipfs://content".to_vec(),
					HASH,
					Some(tier(1)),
					None,
					most,
				)
			};
			let short = TasksError::MaxTotalExceeded;
			assert_noop!(delegate(quote.total_native - 1), short);
			assert_ok!(delegate(quote.total_native));
			assert_eq!(had - native(ALICE), quote.total_native);
			assert_eq!(
				quote.total_native,
				quote.review_reserve + quote.protocol_fee + quote.deposit
			);
		}
	});
}

#[test]
fn quote_should_name_all_bonds_when_the_entrance_takes_them() {
	build_and_execute(|| {
		for terms in [tier(1), bids(false, Pick::Choice), bids(true, Pick::Choice)] {
			let quote = quote(NATIVE, BUDGET, &terms);
			let id = post(terms.clone());
			let had = native(ALICE);
			if terms.entrance.is_sealed() {
				bid_sealed(id, ALICE, BUDGET, 50);
			} else if terms.entrance.is_bids() {
				bid(id, ALICE, BUDGET, 50);
			} else {
				claim(id, ALICE, Bond::Money);
			}
			assert_eq!(had - native(ALICE), quote.money_bond);
			assert_eq!(quote.challenge_bond, 0);
		}
		let quote = quote(NATIVE, BUDGET, &disputed(1));
		let id = submitted(disputed(1), None);
		let had = native(ALICE);
		let most = quote.bought_review;
		let buy = |most| TasksPallet::request_review(signed(ALICE), id, most);
		assert_noop!(buy(most - 1), TasksError::MaxTotalExceeded);
		assert_ok!(buy(most));
		assert_eq!(had - native(ALICE), most);
	});
}

#[test]
fn quote_should_name_the_worst_kill_fee_when_the_bond_is_that_of_a_sealed_bid() {
	build_and_execute(|| {
		Market::mutate(|market| market.bond = 0);
		let terms = bids(true, Pick::Choice);
		let quote = quote(NATIVE, BUDGET, &terms);
		assert_eq!(quote.kill_fee, BUDGET / 100);
		let id = post(terms);
		bid_sealed(id, ALICE, BUDGET, 50);
		run_to(1 + BIDDING);
		open_bid(id, ALICE, BUDGET, 50);
		run_to(1 + BIDDING + 20);
		assert_ok!(accept_bid(id, ALICE, BUDGET, 50));
		run_to(System::block_number() + 1);
		let State::Working { deadline, .. } = task(id).state else {
			panic!("nobody works");
		};
		System::set_block_number(deadline - 1);
		let fee = TasksPallet::leaving_terms(id).unwrap().kill_fee;
		assert!(fee > MINIMUM && fee <= quote.kill_fee);
		System::set_block_number(deadline);
		let fee = TasksPallet::leaving_terms(id).unwrap().kill_fee;
		assert_eq!(fee, quote.kill_fee);
		System::set_block_number(deadline - 1);
		assert_ok!(TasksPallet::kill(signed(REQUESTER), id, 0));
	});
}

#[test]
fn quote_should_tell_what_a_contest_takes_and_divides() {
	build_and_execute(|| {
		let plain = quote(NATIVE, BUDGET, &tier(1));
		assert_eq!(plain.contest, None);
		let terms = Terms {
			class: Some(800),
			..contest_of(14, 3, Award::Places(2))
		};
		let quote = quote(NATIVE, BUDGET, &terms);
		let contest = quote.contest.expect("a contest");
		let with_protocol = |fees: Balance| fees + fees / 10;
		assert_eq!(contest.prize, BUDGET * 8 / 10);
		assert_eq!(contest.place, Some(BUDGET * 4 / 10));
		assert_eq!(contest.review_budget, 17 * ENTRY);
		assert_eq!(quote.review_reserve, contest.review_budget);
		assert_eq!(
			(contest.slots, contest.finalists, contest.batches),
			(14, 3, 2)
		);
		assert_eq!(contest.bondless_slots, 0);
		assert_eq!(contest.screening_fee, with_protocol(2 * FEE));
		assert_eq!(contest.screening_most, with_protocol(ENTRY));
		assert_eq!(contest.finals_fee, with_protocol(9 * FEE));
		assert_eq!(contest.finals_most, with_protocol(3 * ENTRY));
		assert_eq!(
			(contest.entry_bond, quote.money_bond),
			(ENTRY_BOND, ENTRY_BOND)
		);
		assert_eq!((quote.kill_fee, quote.reputation_bond), (0, 0));
		assert_eq!((quote.appeal_bond, quote.appeal_window), (0, 0));
		assert_eq!((quote.bought_review, quote.levy), (0, 0));
		let most = contest.screening_most * 14 + contest.finals_most;
		assert_eq!(quote.review_reserve + quote.protocol_fee, most);
		let power = TasksPallet::quote(ORG, NATIVE, BUDGET, Some(contest_of(10, 3, POWER)), 21);
		assert_eq!(power.unwrap().contest.unwrap().place, None);
		let entry = Terms {
			tier: 0,
			..contest_of(14, 3, POWER)
		};
		let entry = TasksPallet::quote(ORG, NATIVE, BUDGET, Some(entry), 21).unwrap();
		assert_eq!(entry.contest.unwrap().bondless_slots, 3);
	});
}

#[test]
fn quote_should_tell_when_each_step_of_a_contest_comes() {
	build_and_execute(|| {
		let terms = contest_of(14, 3, POWER);
		let quote = quote(NATIVE, BUDGET, &terms).contest.unwrap();
		let start = System::block_number();
		let id = opened(terms, 14);
		assert_eq!(System::block_number(), start + quote.opening_after);
		run_to(start + quote.screening_after - 1);
		let batches = |id| match task(id).state {
			State::Screening { batches, .. } => batches,
			state => panic!("not screening but {state:?}"),
		};
		assert_eq!(batches(id), 1);
		run_to(start + quote.screening_after);
		assert_eq!((batches(id), quote.batches), (2, 2));
		// Drawn after 2, scored within 16.
		assert_eq!(quote.drawn_after, quote.screening_after + 2);
		assert_eq!(quote.finals_after, quote.drawn_after + 16);
		assert_eq!(quote.contestable_after, quote.finals_after + 18);
		let scores = |count| vec![Some(8_000); count];
		run_to(start + quote.finals_after);
		assert_ok!(scored(super::contest::batch(id, 0), 24, &scores(12)));
		assert_ok!(scored(super::contest::batch(id, 1), 4, &scores(2)));
		assert!(matches!(task(id).state, State::Finals { .. }));
		run_to(start + quote.contestable_after);
		assert_ok!(scored(super::contest::finals(id), 9, &scores(3)));
		run_to(start + quote.paying_after - 1);
		assert!(matches!(task(id).state, State::Contestable { .. }));
		run_to(start + quote.paying_after);
		assert!(matches!(task(id).state, State::Paying { .. }));
		run_to(start + quote.ended_at_latest);
		assert_eq!(Tasks::<Test>::get(id), None);
	});
}

#[test]
fn quote_should_add_up_the_word_on_every_part_and_the_lot_of_samples() {
	build_and_execute(|| {
		let quiet = Terms {
			mode: Some(ReviewMode::Disputed),
			..divided()
		};
		let quote = |terms: TermsOf| quote(NATIVE, BUDGET, &terms);
		// Claimed within 100, twice 20 to deliver and 20 for a word on each; drawn after 2, scored
		// within 16.
		let parts = quote(quiet);
		assert_eq!(parts.settled_after, 100 + 2 * (20 + 20));
		assert_eq!(parts.settled_at_latest, 100 + 2 * (20 + 20 + 2 + 16));
		assert_eq!(parts.drawn_after, 100 + 20 + 20 + 2);
		let lots = quote(sampled(1));
		assert_eq!(lots.settled_after, 100 + 50 + 20 + 2);
		assert_eq!(quote(tier(1)).drawn_after, 100 + 50 + 2);
	});
}

#[test]
fn post_should_fail_when_the_seats_for_a_contest_are_not_there() {
	build_and_execute(|| {
		Audits::mutate(|audits| audits.beyond_capacity = BeyondCapacity::Refuse);
		let terms = contest_of(10, 3, POWER);
		let post = |terms: &TermsOf| {
			TasksPallet::post(
				signed(REQUESTER),
				ORG,
				NATIVE,
				BUDGET,
				b"a title".to_vec(),
				b"ipfs://content".to_vec(),
				HASH,
				Some(terms.clone()),
				Balance::MAX,
			)
		};
		Capacity::set(2);
		assert!(!quote(NATIVE, BUDGET, &terms).capacity);
		assert_noop!(post(&terms), TasksError::BeyondCapacity);
		Capacity::set(3);
		assert!(quote(NATIVE, BUDGET, &terms).capacity);
		assert_ok!(post(&terms));
		for who in entrants(2) {
			assert_ok!(enter(0, who, (who - 100) as u8));
		}
		Capacity::set(48);
		Audits::mutate(|audits| audits.beyond_capacity = BeyondCapacity::PriceUp);
	});
}
