use super::*;
use crate::audits::{AUDIT_SEATS, MAX_LOT_ATTEMPTS};
use munus_primitives::{organizations::AuditPolicy, review::PanelKind, FULL_SCORE};

/// Audits of one verdict in four.
fn audited(change: impl FnOnce(&mut AuditPolicy<Balance>)) {
	Audits::mutate(|audits| {
		audits.rate = 2_500;
		audits.high_rate = 2_500;
		change(audits);
	});
}

fn lot(id: TaskId) -> (u8, Moment) {
	match task(id).state {
		State::AwaitingLot {
			attempts, until, ..
		} => (attempts, until),
		state => panic!("no lot is awaited: {state:?}"),
	}
}

/// Delivered and scored, the lot drawn with this outcome.
fn drawn(score: u16, outcome: u64) -> TaskId {
	let id = submitted(tier(1), None);
	assert_ok!(verdict(id, score));
	Drawn::set(Some(outcome));
	run_to(5);
	id
}

/// An audit is paid by its fund, not by the task.
fn audit_verdict(id: TaskId, score: u16) -> DispatchResult {
	TasksPallet::on_outcome(&whole(id), 2, Outcome::Verdict(score)).map(|_| ())
}

fn in_audit(id: TaskId) -> bool {
	matches!(task(id).state, State::Auditing { .. })
}

fn ended(id: TaskId) -> bool {
	!Tasks::<Test>::contains_key(id)
}

#[test]
fn verdict_should_be_settled_by_at_once_when_there_are_no_audits() {
	build_and_execute(|| {
		let id = submitted(tier(1), None);
		assert_ok!(verdict(id, 6_000));
		assert!(ended(id));
	});
}

#[test]
fn lot_should_be_awaited_when_a_verdict_may_be_audited() {
	build_and_execute(|| {
		audited(|_| ());
		let id = submitted(tier(1), None);
		assert_ok!(verdict(id, 6_000));
		last(Event::AuditLotAwaited {
			task: id,
			score: 6_000,
			rate: 2_500,
			until: 3,
		});
		assert_eq!(task(id).due(), Some(3));
		assert_eq!(native(ALICE), START - BUDGET / 10, "nothing is paid yet");
		assert!(TasksPallet::is_party(&whole(id), &ALICE));
		// The randomness of the mock is three blocks old.
		run_to(3);
		assert_eq!(lot(id), (1, 5));
		Drawn::set(Some(2_499));
		run_to(5);
		assert!(in_audit(id));
		assert_eq!(task(id).due(), None);
		assert_noop!(TasksPallet::on_due(id), TasksError::NotDue);
		assert_ok!(audit_verdict(id, 6_000));
	});
}

#[test]
fn lot_should_fall_on_as_many_as_the_rate_says() {
	for (outcome, falls) in [(0, true), (2_499, true), (2_500, false), (9_999, false)] {
		build_and_execute(|| {
			audited(|_| ());
			let id = drawn(6_000, outcome);
			assert_eq!(!ended(id), falls, "{outcome}");
			if falls {
				assert_ok!(audit_verdict(id, 6_000));
			}
		});
	}
}

#[test]
fn verdict_should_stand_when_the_lot_does_not_fall() {
	build_and_execute(|| {
		audited(|_| ());
		let id = drawn(6_000, 2_500);
		assert!(ended(id));
		assert_eq!(native(ALICE), START + BUDGET / 10 * 6);
		assert_eq!(Ratios::<Test>::get(ORG).to_vec(), vec![6_000]);
		assert!(Forgotten::contains_key(whole(id)));
	});
}

#[test]
fn verdict_should_stand_when_randomness_does_not_come() {
	build_and_execute(|| {
		audited(|_| ());
		Drawn::set(None);
		let id = submitted(tier(1), None);
		assert_ok!(verdict(id, 6_000));
		let last_look = 1 + 2 * Moment::from(MAX_LOT_ATTEMPTS);
		run_to(last_look);
		assert_eq!(lot(id).0, MAX_LOT_ATTEMPTS);
		run_to(last_look + 2);
		assert!(ended(id));
		assert_eq!(native(ALICE), START + BUDGET / 10 * 6);
	});
}

#[test]
fn verdict_of_the_audit_should_be_paid_by_and_booked() {
	build_and_execute(|| {
		audited(|_| ());
		let id = drawn(9_000, 0);
		assert_eq!(
			LastOpened::get(),
			Some((PanelKind::Audit, AUDIT_SEATS, FEE))
		);
		assert_ok!(audit_verdict(id, 3_000));
		assert!(ended(id));
		assert_eq!(native(ALICE), START + BUDGET / 10 * 3);
		assert_eq!(Ratios::<Test>::get(ORG).to_vec(), vec![3_000]);
		assert_eq!(
			Points::get((ORG, ALICE)),
			200 * POINT,
			"9 000 would have earned"
		);
		let settled = System::events().into_iter().any(|record| {
			matches!(
				record.event,
				RuntimeEvent::TasksPallet(Event::Settled {
					basis: Basis::Audit,
					score: Some(3_000),
					..
				})
			)
		});
		assert!(settled);
	});
}

#[test]
fn first_verdict_should_stand_when_the_audit_is_void() {
	build_and_execute(|| {
		audited(|_| ());
		let id = drawn(9_000, 0);
		assert_ok!(TasksPallet::on_outcome(&whole(id), 2, Outcome::Void));
		assert_eq!(native(ALICE), START + BUDGET / 10 * 9);
		assert_eq!(Ratios::<Test>::get(ORG).to_vec(), vec![9_000]);
	});
}

#[test]
fn verdict_should_stand_when_no_panel_can_audit() {
	build_and_execute(|| {
		audited(|_| ());
		let id = submitted(tier(1), None);
		assert_ok!(verdict(id, 9_000));
		Refusing::set(true);
		run_to(5);
		assert!(ended(id));
		assert_eq!(native(ALICE), START + BUDGET / 10 * 9);
	});
}

#[test]
fn rate_should_rise_with_the_score_and_the_price() {
	build_and_execute(|| {
		audited(|audits| {
			audits.high_from = 9_500;
			audits.high_rate = 5_000;
			audits.full_price = 4 * BUDGET;
		});
		let task = task(post(tier(1)));
		assert_eq!(TasksPallet::audit_rate(&task, 9_499), 2_500);
		assert_eq!(TasksPallet::audit_rate(&task, 9_500), 5_000);
		Audits::mutate(|audits| audits.full_price = 2 * BUDGET);
		let task = self::task(post(tier(1)));
		assert_eq!(TasksPallet::audit_rate(&task, 0), 5_000, "half the price");
	});
}

#[test]
fn audit_should_be_certain_and_at_full_stake_from_the_full_price_on() {
	build_and_execute(|| {
		audited(|audits| audits.full_price = BUDGET);
		let id = submitted(tier(1), None);
		assert_ok!(verdict(id, 5_000));
		assert!(in_audit(id), "without a lot");
		assert_eq!(Stake::get(), Some(FULL_SCORE));
		last(Event::AuditOpened {
			task: id,
			panel: 2,
			stake: FULL_SCORE,
		});
		assert_ok!(audit_verdict(id, 5_000));
	});
}

#[test]
fn conditions_should_keep_the_audits_they_were_posted_with() {
	build_and_execute(|| {
		let id = submitted(tier(1), None);
		audited(|_| ());
		assert_ok!(verdict(id, 5_000));
		assert!(ended(id));
	});
}

#[test]
fn lot_should_wait_for_the_appeal_window() {
	build_and_execute(|| {
		audited(|_| ());
		let id = judged(6_000);
		run_to(30);
		assert!(matches!(task(id).state, State::Appealable { .. }));
		run_to(31);
		assert_eq!(lot(id), (0, 33));
		run_to(36);
		assert!(in_audit(id));
		assert_ok!(audit_verdict(id, 6_000));
	});
}

#[test]
fn what_an_appeal_decided_should_not_be_audited() {
	build_and_execute(|| {
		audited(|audits| audits.rate = FULL_SCORE);
		let id = judged(6_000);
		assert_ok!(appeal(ALICE, id, 9_000, Balance::MAX));
		assert_ok!(verdict(id, 9_000));
		let until = task(id).due().unwrap();
		run_to(until);
		assert!(ended(id));
	});
}

#[test]
fn verdict_should_be_audited_when_its_appeal_was_void() {
	build_and_execute(|| {
		audited(|audits| audits.rate = FULL_SCORE);
		let id = judged(6_000);
		assert_ok!(appeal(ALICE, id, 9_000, Balance::MAX));
		assert_ok!(TasksPallet::on_outcome(&whole(id), 2, Outcome::Void));
		let until = task(id).due().unwrap();
		run_to(until);
		assert!(in_audit(id));
		assert_ok!(audit_verdict(id, 6_000));
	});
}

#[test]
fn provider_should_reply_free_of_charge_while_a_verdict_is_audited() {
	build_and_execute(|| {
		audited(|_| ());
		let id = drawn(9_000, 0);
		assert!(TasksPallet::reply_is_feeless(&ALICE, id, b"thanks"));
		assert!(!TasksPallet::reply_is_feeless(&BOB, id, b"thanks"));
		assert!(!TasksPallet::reply_is_feeless(&ALICE, id, &[0; 513]));
		assert_ok!(TasksPallet::reply(signed(ALICE), id, b"thanks".to_vec()));
		assert!(!TasksPallet::reply_is_feeless(&ALICE, id, b"again"));
		assert_ok!(audit_verdict(id, 9_000));
	});
}

#[test]
fn accepted_work_should_give_the_levy_to_the_fund_of_audits() {
	build_and_execute(|| {
		audited(|audits| audits.levy = 500);
		let id = submitted(disputed(1), Some(8_000));
		assert_ok!(TasksPallet::accept(signed(REQUESTER), id));
		let pay = BUDGET / 10 * 8;
		let levy = pay / 20;
		assert_eq!(native(ALICE), START + pay - levy);
		assert_eq!((native(FEES), Fund::get()), (levy, levy));
		assert_eq!(native(REQUESTER), START - pay);
	});
}

#[test]
fn scored_work_and_work_paid_in_other_assets_should_give_no_levy() {
	build_and_execute(|| {
		Audits::mutate(|audits| audits.levy = 500);
		let id = submitted(tier(1), None);
		assert_ok!(verdict(id, 8_000));
		let id = post_as(GOLD, 100_000, disputed(1));
		claim(id, ALICE, Bond::Money);
		submit(id, ALICE, Some(8_000));
		assert_ok!(TasksPallet::accept(signed(REQUESTER), id));
		assert_eq!(Fund::get(), 0);
	});
}

#[test]
fn levy_should_be_left_when_it_is_too_small_to_be_received() {
	let funded = |rate| {
		Fund::set(0);
		build_and_execute(|| {
			Audits::mutate(|audits| audits.levy = rate);
			let id = submitted(disputed(1), Some(10_000));
			assert_ok!(TasksPallet::accept(signed(REQUESTER), id));
			assert_eq!(
				native(ALICE) + native(TREASURY) + Fund::get(),
				START + BUDGET
			);
		});
		Fund::get()
	};
	let least = u16::try_from(MINIMUM * Balance::from(FULL_SCORE) / BUDGET).unwrap();
	assert_eq!(least, 1);
	assert_eq!(funded(least), MINIMUM);
	Market::mutate(|market| market.class = 999);
	assert_eq!(funded(least), 0);
}

/// Whoever is paid less for a higher verdict, or more than the price, was paid by a broken rule.
fn pays_in_order(pay: impl Fn(u16) -> Balance) -> bool {
	let paid: Vec<_> = [0, 1_999, 2_000, 5_000, 9_999, 10_000].map(pay).to_vec();
	paid.windows(2).all(|pair| pair[0] <= pair[1]) && paid.iter().all(|paid| *paid <= BUDGET)
}

fn paid_after_audit(score: u16) -> Balance {
	let mut paid = 0;
	build_and_execute(|| {
		audited(|_| ());
		let id = drawn(5_000, 0);
		assert_ok!(audit_verdict(id, score));
		paid = native(ALICE) - START;
	});
	paid
}

#[test]
fn pay_should_rise_with_the_verdict_of_the_audit() {
	assert!(pays_in_order(paid_after_audit));
	assert!(!pays_in_order(|score| BUDGET - paid_after_audit(score)));
	assert!(!pays_in_order(|score| 2 * paid_after_audit(score)));
}

/// Invariant 8 for these states: whatever randomness does, time ends the task.
fn ends_by_time(advance: impl Fn(Moment)) -> bool {
	[None, Some(9_999)].into_iter().all(|drawn| {
		let mut over = false;
		build_and_execute(|| {
			audited(|_| ());
			let id = submitted(tier(1), None);
			assert_ok!(verdict(id, 5_000));
			Drawn::set(drawn);
			advance(1 + 2 * (2 + Moment::from(MAX_LOT_ATTEMPTS)));
			over = ended(id);
		});
		over
	})
}

#[test]
fn lots_should_end_by_time_alone() {
	assert!(ends_by_time(run_to));
	assert!(
		!ends_by_time(|_| ()),
		"a clock that stands still ends nothing"
	);
}
