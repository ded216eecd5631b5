use super::*;
use frame_support::traits::Footprint;
use munus_primitives::{
	reputation::Inspect as _,
	review::{PanelKind, Review as _},
};
use sp_runtime::traits::Convert;

fn parts(shares: &[u16]) -> Option<Milestones<Moment>> {
	let windows = (3..).map(|tens| tens * 10);
	let milestones = shares.iter().zip(windows);
	let milestones = milestones.map(|(share, window)| Milestone {
		share: *share,
		window,
	});
	Some(BoundedVec::truncate_from(milestones.collect()))
}

/// A quarter, a quarter and half of the price, for 30, 40 and 50 blocks.
fn three(terms: TermsOf) -> TermsOf {
	Terms {
		milestones: parts(&[2_500, 2_500, 5_000]),
		..terms
	}
}

fn deliver(id: TaskId, who: AccountId, part: u8) -> DispatchResult {
	let uri = b"ipfs://work".to_vec();
	plainly(TasksPallet::submit(signed(who), id, uri, HASH, None, part))
}

/// Of Alice's, with its first part scored.
fn second_part(bond: Bond, score: u16) -> TaskId {
	let id = post(three(tier(1)));
	claim(id, ALICE, bond);
	assert_ok!(deliver(id, ALICE, 0));
	assert_ok!(verdict(id, score));
	id
}

const COST: Balance = 3 * FEE + 3 * FEE / 10;
const SHARE: Balance = BUDGET / 4;
const BOND_OF: Balance = BUDGET / 10;

#[test]
fn post_should_keep_a_reserve_for_each_part_when_there_are_milestones() {
	build_and_execute(|| {
		let quote = TasksPallet::quote(ORG, NATIVE, BUDGET, Some(three(tier(0))), 21).unwrap();
		assert_eq!(quote.review_reserve, 3 * REVIEW);
		assert_eq!((quote.parts, quote.delivery_window), (3, 30 + 40 + 50));
		let before = native(REQUESTER);
		let id = post(three(tier(0)));
		assert_eq!(before - native(REQUESTER), quote.total_native);
		let task = task(id);
		assert_eq!(task.reserve.left, 3 * RESERVE + PREPAY);
		let first = Part {
			index: 0,
			of: 3,
			share: 2_500,
			ahead_shares: 10_000,
			ahead: BUDGET,
			retained: 0,
			window: 30,
		};
		assert_eq!((task.part, task.part.price()), (first, SHARE));
		let ahead = [(2_500, 40), (5_000, 50)].map(|(share, window)| Milestone { share, window });
		assert_eq!(TasksPallet::plan_of(id), ahead);
		assert!(TasksPallet::plan_of(9).is_empty());
		let plan = Ahead::<Moment>::max_encoded_len();
		let more = Footprint::from_parts(1, plan);
		let alone = TasksPallet::quote(ORG, NATIVE, BUDGET, Some(tier(0)), 21).unwrap();
		assert_eq!(quote.deposit, alone.deposit + Deposits::convert(more));
		assert_ok!(TasksPallet::cancel(signed(REQUESTER), id));
		assert_eq!(native(REQUESTER), START);
		assert!(!Plans::<Test>::contains_key(id));
	});
}

#[test]
fn post_should_refuse_when_the_milestones_do_not_make_a_whole() {
	build_and_execute(|| {
		let refused = |shares: &[u16], error: TasksError| {
			let terms = Terms {
				milestones: parts(shares),
				..tier(1)
			};
			let post = |max| {
				let title = b"t".to_vec();
				let terms = Some(terms.clone());
				TasksPallet::post(
					signed(REQUESTER),
					ORG,
					NATIVE,
					BUDGET,
					title,
					vec![],
					HASH,
					terms,
					max,
				)
			};
			assert_noop!(post(Balance::MAX), error);
		};
		for shares in [
			&[][..],
			&[10_000],
			&[5_000, 4_999],
			&[5_000, 5_001],
			&[0, 10_000],
		] {
			refused(shares, TasksError::SharesDoNotAddUp);
		}
		refused(&[769; 13], TasksError::TooManyMilestones);
		let mut twelve = vec![800; 12];
		twelve[11] = 1_200;
		post(Terms {
			milestones: parts(&twelve),
			..tier(1)
		});
		for window in [4, 1_001] {
			let mut milestones = parts(&[5_000, 5_000]).unwrap();
			milestones[1].window = window;
			let terms = Terms {
				milestones: Some(milestones),
				..tier(1)
			};
			let quote = TasksPallet::quote(ORG, NATIVE, BUDGET, Some(terms), 21);
			assert_eq!(quote, Err(b"DurationOutOfBounds".to_vec()));
		}
	});
}

#[test]
fn parts_should_be_paid_in_order_when_each_is_scored() {
	build_and_execute(|| {
		let id = post(three(tier(1)));
		claim(id, ALICE, Bond::Money);
		assert_eq!(task(id).due(), Some(31));
		run_to(11);
		assert_ok!(deliver(id, ALICE, 0));
		assert_eq!(Standings::live_claims(ORG, &ALICE), 1);
		assert_ok!(verdict(id, 10_000));
		let bonded = START - BOND_OF;
		assert_eq!(native(ALICE), bonded + SHARE * 3 / 4);
		happened(Event::PartSettled {
			task: id,
			part: 0,
			provider: ALICE,
			basis: Basis::Verdict,
			score: Some(10_000),
			share: 10_000,
			paid: SHARE * 3 / 4,
			retained: SHARE / 4,
			treasury: 0,
			refunded: 0,
			fees: COST,
			charged: 0,
			levy: 0,
			// √25 = 5 points by price, half of them for class 1000.
			minted: 5 * POINT / 2,
			penalty: 0,
		});
		last(Event::PartBegan {
			task: id,
			part: 1,
			deadline: 51,
		});
		assert_eq!(task(id).due(), Some(51));
		assert!(task(id).submission().is_none() && Forgotten::contains_key(whole(id)));
		assert_ok!(deliver(id, ALICE, 1));
		assert!(OpenPanels::contains_key(Matter::new(id, 1)));
		let before = native(REQUESTER);
		assert_ok!(verdict(id, 8_000));
		assert_eq!(native(REQUESTER), before + SHARE / 5);
		let second = SHARE / 5 * 4;
		assert_eq!(native(ALICE), bonded + (SHARE + second) * 3 / 4);
		assert_eq!(task(id).part.retained, (SHARE + second) / 4);
		assert_eq!(
			(task(id).part.price(), task(id).due()),
			(2 * SHARE, Some(61))
		);
		assert!(!Plans::<Test>::contains_key(id));
		assert_ok!(deliver(id, ALICE, 2));
		assert_eq!(Standings::live_claims(ORG, &ALICE), 0);
		assert_ok!(verdict(id, 9_000));
		let third = 2 * SHARE / 10 * 9;
		assert_eq!(native(ALICE), START + SHARE + second + third);
		let fees = 3 * COST;
		assert_eq!(native(REQUESTER), START - SHARE - second - third - fees);
		assert_eq!(Held::get(REQUESTER), 0);
		assert!(!Tasks::<Test>::contains_key(id));
		assert_eq!(
			Ratios::<Test>::get(ORG).to_vec(),
			vec![10_000, 8_000, 9_000]
		);
	});
}

#[test]
fn submit_should_refuse_when_a_milestone_is_out_of_order() {
	build_and_execute(|| {
		let id = post(three(tier(1)));
		let out = TasksError::MilestoneOutOfOrder;
		assert_noop!(deliver(id, ALICE, 1), TasksError::NotClaimant);
		claim(id, ALICE, Bond::Money);
		assert_noop!(deliver(id, ALICE, 1), out);
		assert_ok!(deliver(id, ALICE, 0));
		assert_noop!(deliver(id, ALICE, 1), TasksError::AlreadySubmitted);
		assert_ok!(verdict(id, 10_000));
		let out = TasksError::MilestoneOutOfOrder;
		assert_noop!(deliver(id, ALICE, 0), out);
		let out = TasksError::MilestoneOutOfOrder;
		assert_noop!(deliver(id, ALICE, 2), out);
		assert_ok!(deliver(id, ALICE, 1));
		let alone = post(tier(1));
		claim(alone, ALICE, Bond::Money);
		let out = TasksError::MilestoneOutOfOrder;
		assert_noop!(deliver(alone, ALICE, 1), out);
	});
}

#[test]
fn claim_should_need_a_bond_when_the_work_is_in_parts() {
	build_and_execute(|| {
		let id = post(three(tier(0)));
		assert!(!task(id).free_claim);
		let bondless = TasksPallet::claim(signed(ALICE), id, Bond::None, Balance::MAX);
		assert_noop!(bondless, TasksError::BondRequired);
		claim(id, CAROL, Bond::Money);
		assert_ok!(deliver(id, CAROL, 0));
		assert_eq!(native(PROTOCOL), PREPAY);
		assert_ok!(verdict(id, 10_000));
		assert!(!TasksPallet::submit_is_feeless(&CAROL, id, b"", None, 1));
	});
}

#[test]
fn bond_in_reputation_should_be_free_when_the_last_part_is_delivered() {
	build_and_execute(|| {
		let id = second_part(Bond::Reputation, 5_000);
		assert_eq!(Locked::get((ORG, ALICE)), 20 * POINT);
		assert_ok!(deliver(id, ALICE, 1));
		assert_ok!(verdict(id, 5_000));
		assert_eq!(Locked::get((ORG, ALICE)), 20 * POINT);
		assert_ok!(deliver(id, ALICE, 2));
		assert_eq!(Locked::get((ORG, ALICE)), 0);
		assert_ok!(verdict(id, 5_000));
		assert_eq!(native(ALICE), START + BUDGET / 2);
	});
}

#[test]
fn retained_should_be_lost_and_the_rest_reopen_when_a_deadline_is_missed() {
	build_and_execute(|| {
		let id = second_part(Bond::Money, 8_000);
		let earned = SHARE / 5 * 4;
		let (kept, before) = (earned / 4, native(REQUESTER));
		assert_eq!(task(id).due(), Some(41));
		run_to(41);
		happened(Event::ClaimEnded {
			task: id,
			who: ALICE,
			why: ClaimEnd::Lapsed,
			bond: Bond::Money,
		});
		last(Event::Reopened {
			task: id,
			until: 141,
			retained: kept,
		});
		assert_eq!(native(REQUESTER), before + kept + BOND_OF);
		assert_eq!(native(ALICE), START - BOND_OF + earned - kept);
		assert_eq!(Standings::live_claims(ORG, &ALICE), 0);
		claim(id, BOB, Bond::Money);
		assert_eq!(task(id).due(), Some(81));
		assert_noop!(deliver(id, BOB, 0), TasksError::MilestoneOutOfOrder);
		for part in [1, 2] {
			assert_ok!(deliver(id, BOB, part));
			assert_ok!(verdict(id, 10_000));
		}
		assert_eq!(native(BOB), START + SHARE * 3);
		let paid = earned - kept + SHARE * 3 + 3 * COST;
		assert_eq!(native(REQUESTER), START - paid + BOND_OF);
	});
}

#[test]
fn rest_should_return_when_nobody_takes_over_the_parts_that_are_left() {
	build_and_execute(|| {
		let id = second_part(Bond::Reputation, 10_000);
		run_to(41);
		assert_eq!(
			Points::get((ORG, ALICE)),
			(200 - 20) * POINT + 5 * POINT / 2
		);
		run_to(141);
		last(Event::Expired {
			task: id,
			refunded: BUDGET - SHARE,
			returned: 3 * RESERVE - COST,
		});
		assert_eq!(native(ALICE), START + SHARE * 3 / 4);
		assert_eq!(native(REQUESTER), START - SHARE * 3 / 4 - COST);
		assert!(!Plans::<Test>::contains_key(id));
	});
}

#[test]
fn cost_of_a_lost_dispute_should_come_out_of_the_bond_when_parts_follow() {
	build_and_execute(|| {
		let id = post(three(disputed(1)));
		claim(id, ALICE, Bond::Money);
		assert_ok!(deliver(id, ALICE, 0));
		assert_ok!(TasksPallet::dispute(signed(REQUESTER), id, 4_000));
		let before = native(REQUESTER);
		assert_ok!(verdict(id, 5_000));
		let earned = SHARE / 2;
		assert_eq!(native(REQUESTER), before + earned + COST);
		assert_eq!(native(ALICE), START - BOND_OF + earned * 3 / 4);
		let bond = task(id).work().and_then(|work| work.deal().cloned());
		assert_eq!(bond.map(|deal| deal.left), Some(BOND_OF - COST));
		assert_ok!(deliver(id, ALICE, 1));
		assert_ok!(TasksPallet::accept(signed(REQUESTER), id));
		assert_ok!(deliver(id, ALICE, 2));
		run_to(21);
		assert!(!Tasks::<Test>::contains_key(id));
		assert_eq!(native(ALICE), START + earned + 3 * SHARE - COST);
		assert_eq!(native(REQUESTER), START - earned - 3 * SHARE);
	});
}

#[test]
fn bought_review_should_cost_one_panel_when_parts_are_ahead() {
	build_and_execute(|| {
		let id = post(three(disputed(1)));
		claim(id, ALICE, Bond::Money);
		assert_ok!(deliver(id, ALICE, 0));
		let before = native(ALICE);
		let buy = |max| TasksPallet::request_review(signed(ALICE), id, max);
		assert_noop!(buy(RESERVE - 1), TasksError::MaxTotalExceeded);
		assert_ok!(buy(RESERVE));
		assert_eq!(native(ALICE), before - RESERVE);
		assert_ok!(verdict(id, 10_000));
		assert_eq!(native(ALICE), before - COST + SHARE * 3 / 4);
		let bond = task(id).work().and_then(|work| work.deal().cloned());
		assert_eq!(bond.map(|deal| deal.left), Some(BOND_OF));
	});
}

#[test]
fn appeal_should_be_of_one_part_when_there_are_milestones() {
	build_and_execute(|| {
		AppealWindow::set(30);
		let id = post(three(tier(1)));
		AppealWindow::set(0);
		claim(id, ALICE, Bond::Money);
		assert_ok!(deliver(id, ALICE, 0));
		assert_ok!(verdict(id, 4_000));
		assert_ok!(appeal(ALICE, id, 8_000, BOND));
		assert_eq!(
			LastOpened::get().map(|(kind, ..)| kind),
			Some(PanelKind::Appeal(1))
		);
		assert_ok!(outcome(id, 7, Outcome::Verdict(8_000)));
		run_to(31);
		assert_eq!(task(id).part.index, 1);
		assert_eq!(task(id).part.retained, SHARE / 5);
		assert_ok!(deliver(id, ALICE, 1));
		assert_ok!(verdict(id, 10_000));
		assert_eq!(task(id).judged().map(|judged| judged.appeals), Some(0));
		run_to(61);
		assert_eq!(task(id).part.index, 2);
	});
}

#[test]
fn price_against_panel_should_be_the_dearest_parts_when_there_are_milestones() {
	build_and_execute(|| {
		Audits::mutate(|audit| audit.trusted_price = BUDGET / 2);
		let quote = |terms| TasksPallet::quote(ORG, NATIVE, BUDGET, Some(terms), 21);
		assert_eq!(quote(tier(1)), Err(b"PriceAbovePanel".to_vec()));
		assert!(quote(three(tier(1))).is_ok());
		let lopsided = Terms {
			milestones: parts(&[4_999, 5_001]),
			..tier(1)
		};
		assert_eq!(quote(lopsided), Err(b"PriceAbovePanel".to_vec()));
	});
}

#[test]
fn claim_should_refuse_when_the_bond_exceeds_the_stated_total() {
	build_and_execute(|| {
		let id = post(tier(1));
		let claim = |bond, max| TasksPallet::claim(signed(ALICE), id, bond, max);
		let dear = claim(Bond::Money, BOND_OF - 1);
		assert_noop!(dear, TasksError::MaxTotalExceeded);
		assert_ok!(claim(Bond::Money, BOND_OF));
		let other = post(tier(1));
		assert_ok!(TasksPallet::claim(signed(BOB), other, Bond::Reputation, 0));
	});
}

#[test]
fn work_of_one_part_should_be_a_whole_task_to_its_panel() {
	build_and_execute(|| {
		let id = submitted(tier(1), None);
		assert!(OpenPanels::contains_key(whole(id)));
		assert!(Panels::can_open(ORG, 3));
		assert_eq!(task(id).part, Part::whole(BUDGET, 50));
	});
}

#[test]
fn earned_money_should_stay_the_providers_when_the_requester_ends_the_work() {
	build_and_execute(|| {
		let id = second_part(Bond::Money, 8_000);
		let earned = SHARE / 5 * 4;
		run_to(11);
		let fee = BOND_OF / 4;
		assert_ok!(TasksPallet::kill(signed(REQUESTER), id, 0));
		last(Event::Killed {
			task: id,
			provider: ALICE,
			fee,
			added: 0,
			retained: earned / 4,
			refunded: 3 * SHARE - fee,
			returned: 3 * RESERVE - COST,
		});
		assert_eq!(native(ALICE), START + earned + fee);
		assert_eq!(native(REQUESTER), START - earned - fee - COST);
		assert!(!Plans::<Test>::contains_key(id));
	});
}

#[test]
fn retained_should_be_lost_when_the_provider_withdraws() {
	build_and_execute(|| {
		let id = second_part(Bond::Money, 8_000);
		let earned = SHARE / 5 * 4;
		let terms = TasksPallet::leaving_terms(id).unwrap();
		assert_eq!(terms.retained, earned / 4);
		assert_ok!(TasksPallet::withdraw(signed(ALICE), id));
		last(Event::Reopened {
			task: id,
			until: 101,
			retained: earned / 4,
		});
		assert_eq!(native(ALICE), START + earned / 4 * 3 - BOND_OF / 4);
		assert_eq!(task(id).part.index, 1);
		assert_ok!(TasksPallet::cancel(signed(REQUESTER), id));
		let left = earned / 4 * 3 + COST - BOND_OF / 4;
		assert_eq!(native(REQUESTER), START - left);
	});
}

fn breaks(why: &'static str, corrupt: impl FnOnce(&mut TaskOf<Test>)) {
	ext().execute_with(|| {
		let id = second_part(Bond::Money, 8_000);
		assert_ok!(TasksPallet::do_try_state());
		Tasks::<Test>::mutate(id, |task| corrupt(task.as_mut().unwrap()));
		assert_eq!(TasksPallet::do_try_state(), Err(why.into()));
	});
}

fn breaks_plan(why: &'static str, corrupt: impl FnOnce(TaskId)) {
	ext().execute_with(|| {
		let id = second_part(Bond::Money, 8_000);
		corrupt(id);
		assert_eq!(TasksPallet::do_try_state(), Err(why.into()));
	});
}

#[test]
fn check_should_fail_when_parts_are_wrong() {
	breaks("a price and its parts disagree", |t| t.part.ahead -= 1);
	breaks("a price and its parts disagree", |t| t.part.retained += 1);
	breaks("a price was paid before its time", |t| {
		t.part.index = 0;
	});
	breaks("a plan and a part disagree", |t| t.part.of = 4);
	breaks("a plan and a part disagree", |t| t.part.of = 2);
	let shares = "the shares of the parts that are left do not add up";
	breaks(shares, |t| t.part.share += 1);
	breaks(shares, |t| t.part.ahead_shares -= 1);
	breaks("money is kept back for nobody", |t| {
		t.state = State::Open {
			until: 141,
			claims: BoundedVec::new(),
		};
	});
	breaks_plan("a plan and a part disagree", Plans::<Test>::remove);
	breaks_plan("a plan is empty", |id| {
		Plans::<Test>::insert(id, Ahead::new())
	});
	breaks_plan("details outlive their task", |_| {
		Plans::<Test>::insert(9, Ahead::new())
	});
	ext().execute_with(|| {
		let id = post(tier(1));
		Tasks::<Test>::mutate(id, |task| {
			let part = &mut task.as_mut().unwrap().part;
			(part.share, part.ahead_shares) = (9_000, 9_000);
		});
		let why = "work that is not divided is in parts";
		assert_eq!(TasksPallet::do_try_state(), Err(why.into()));
	});
}
