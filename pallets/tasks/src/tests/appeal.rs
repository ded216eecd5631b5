use super::*;
use munus_primitives::review::PanelKind;

#[test]
fn verdict_should_wait_for_appeals_when_the_policy_has_them() {
	build_and_execute(|| {
		let id = judged(6_000);
		last(Event::Judged {
			task: id,
			score: 6_000,
			appeals: 0,
			until: 31,
		});
		assert_eq!(task(id).due(), Some(31));
		assert_eq!(native(ALICE), START - BUDGET / 10);
		let terms = TasksPallet::appeal_terms(id).unwrap();
		assert_eq!((terms.score, terms.size, terms.until), (6_000, Some(7), 31));
		assert_eq!((terms.bond, terms.part, terms.missing), (BOND, PART, None));
		run_to(31);
		assert!(!Tasks::<Test>::contains_key(id));
		assert_eq!(native(ALICE), START + BUDGET / 10 * 6);
		assert_eq!(Ratios::<Test>::get(ORG).to_vec(), vec![6_000]);
		assert!(Forgotten::contains_key(whole(id)));
		assert_eq!(TasksPallet::appeal_terms(id), None);
	});
}

#[test]
fn window_should_be_no_longer_than_the_longest_when_the_policy_says_so() {
	build_and_execute(|| {
		AppealWindow::set(1_001);
		let id = post(tier(1));
		assert_eq!(task(id).conditions.appeal_window, 1_000);
		AppealWindow::set(0);
	});
}

#[test]
fn appeal_should_open_a_larger_panel_when_its_bond_is_whole() {
	build_and_execute(|| {
		let id = judged(6_000);
		let before = native(ALICE);
		assert_ok!(appeal(ALICE, id, 9_000, Balance::MAX));
		assert_eq!(native(ALICE), before - BOND);
		assert_eq!(LastOpened::get(), Some((PanelKind::Appeal(1), 7, FEE)));
		happened(Event::Appealed {
			task: id,
			who: ALICE,
			claim: 9_000,
			size: Some(7),
			needed: BOND,
			contribution: BOND,
		});
		last(Event::ReviewOpened { task: id, panel: 2 });
		assert_eq!(task(id).due(), None);
		assert!(TasksPallet::is_party(&whole(id), &ALICE));
		assert_noop!(TasksPallet::on_due(id), TasksError::NotDue);
	});
}

#[test]
fn bond_should_return_with_the_cost_when_the_claim_is_borne_out() {
	build_and_execute(|| {
		let id = judged(6_000);
		Money::insert((NATIVE, FEES), 100 * MUN);
		Money::mutate((NATIVE, DAVE), |money| *money -= 97 * MUN);
		Fund::set(4 * MUN);
		let (had, fees) = (native(ALICE), native(FEES));
		assert_ok!(appeal(ALICE, id, 9_000, BOND));
		assert_ok!(outcome(id, 7, Outcome::Verdict(8_000)));
		// The fund gives half of itself; the rest of the panel's cost stays with Alice.
		assert_eq!(native(ALICE), had - LARGER + 2 * MUN);
		assert_eq!(native(FEES), fees + 7 * FEE - 2 * MUN);
		assert_eq!(Fund::get(), 2 * MUN);
		happened(Event::AppealEnded {
			task: id,
			who: ALICE,
			end: AppealEnd::BorneOut,
			returned: BOND - LARGER + 2 * MUN,
		});
		let judged = task(id).judged().cloned().unwrap();
		assert_eq!((judged.score, judged.size, judged.appeals), (8_000, 7, 1));
		run_to(31);
		assert_eq!(native(ALICE), had - LARGER + 2 * MUN + BUDGET / 10 * 9);
		Money::mutate((NATIVE, DAVE), |money| *money += 97 * MUN - 97 * MUN);
		Fund::set(0);
	});
}

#[test]
fn losing_provider_should_bear_the_panel_out_of_its_bond() {
	build_and_execute(|| {
		let id = judged(9_000);
		let (requester, provider) = (native(REQUESTER), native(ALICE));
		assert_ok!(appeal(REQUESTER, id, 5_000, BOND));
		assert_ok!(outcome(id, 7, Outcome::Verdict(6_000)));
		// The claim's bond of a tenth covers it.
		assert_eq!(native(REQUESTER), requester);
		run_to(31);
		let returned = BUDGET / 10 - LARGER;
		assert_eq!(native(ALICE), provider + BUDGET / 10 * 6 + returned);
	});
}

#[test]
fn bond_should_pay_panel_and_counterparty_when_the_appeal_fails() {
	build_and_execute(|| {
		let id = judged(6_000);
		let (requester, provider) = (native(REQUESTER), native(ALICE));
		assert_ok!(appeal(ALICE, id, 9_000, BOND));
		// As far from the claim as from the old verdict is not closer.
		assert_ok!(outcome(id, 5, Outcome::Verdict(7_500)));
		assert_eq!(native(REQUESTER), requester + PART);
		let cost = 5 * FEE + 5 * FEE / 10;
		assert_eq!(native(ALICE), provider - cost - PART);
		happened(Event::AppealEnded {
			task: id,
			who: ALICE,
			end: AppealEnd::Failed,
			returned: BOND - cost - PART,
		});
		assert_eq!(task(id).judged().unwrap().score, 7_500);
	});
}

#[test]
fn verdict_should_stay_when_the_panel_of_an_appeal_is_void() {
	build_and_execute(|| {
		let id = judged(6_000);
		let provider = native(ALICE);
		assert_ok!(appeal(ALICE, id, 9_000, BOND));
		assert_ok!(outcome(id, 2, Outcome::Void));
		assert_eq!(native(ALICE), provider - 2 * FEE - FEE / 5);
		let judged = task(id).judged().cloned().unwrap();
		assert_eq!((judged.score, judged.size, judged.appeals), (6_000, 3, 1));
	});
}

#[test]
fn fees_of_appeals_should_mint_nothing() {
	let minted = |appeals: bool| {
		let mut points = 0;
		build_and_execute(|| {
			Kappa::set(1);
			let id = judged(9_000);
			if appeals {
				assert_ok!(appeal(REQUESTER, id, 1_000, BOND));
				assert_ok!(outcome(id, 7, Outcome::Verdict(9_000)));
			}
			run_to(100);
			points = Points::get((ORG, ALICE));
			Kappa::set(10);
		});
		points
	};
	assert_eq!(minted(true), minted(false));
}

#[test]
fn farther_from_the_last_verdict_should_pay_the_first_panel() {
	build_and_execute(|| {
		let id = judged_as(disputed(1), Some(9_000), 1_000);
		assert_ok!(appeal(ALICE, id, 9_000, BOND));
		assert_ok!(outcome(id, 7, Outcome::Verdict(8_000)));
		run_to(31);
		happened(Event::Settled {
			task: id,
			provider: ALICE,
			basis: Basis::Verdict,
			score: Some(8_000),
			share: 8_000,
			paid: BUDGET / 10 * 8,
			treasury: 0,
			refunded: BUDGET / 10 * 2,
			fees: 3 * FEE + 3 * FEE / 10,
			charged: 0,
			levy: 0,
			minted: 3 * POINT,
			penalty: 0,
		});
	});
}

#[test]
fn appeal_should_fail_when_it_is_not_for_the_account_or_the_score() {
	build_and_execute(|| {
		assert_noop!(appeal(ALICE, 7, 9_000, BOND), TasksError::UnknownTask);
		let id = submitted(tier(1), None);
		assert_noop!(appeal(ALICE, id, 9_000, BOND), TasksError::NotAppealable);
		let id = judged(6_000);
		assert_noop!(appeal(BOB, id, 9_000, BOND), TasksError::NotParty);
		let close = TasksError::AppealTooClose;
		assert_noop!(appeal(ALICE, id, 6_999, BOND), close);
		let close = TasksError::AppealTooClose;
		assert_noop!(appeal(ALICE, id, 5_001, BOND), close);
		let range = TasksError::ScoreOutOfRange;
		assert_noop!(appeal(ALICE, id, 10_001, BOND), range);
		let small = TasksError::ContributionTooSmall;
		assert_noop!(appeal(ALICE, id, 7_000, BOND.div_ceil(4) - 1), small);
		assert_ok!(appeal(ALICE, id, 7_000, BOND.div_ceil(4)));
	});
}

#[test]
fn appeal_should_fail_when_the_window_has_closed() {
	build_and_execute(|| {
		let id = judged(6_000);
		System::set_block_number(31);
		let closed = TasksError::WindowClosed;
		assert_noop!(appeal(ALICE, id, 9_000, BOND), closed);
		System::set_block_number(30);
		assert_ok!(appeal(ALICE, id, 9_000, BOND));
	});
}

#[test]
fn incomplete_appeal_should_give_way_to_a_whole_one_of_the_other_party() {
	build_and_execute(|| {
		let id = judged(6_000);
		let provider = native(ALICE);
		assert_ok!(appeal(ALICE, id, 9_000, BOND / 2));
		let pending = TasksError::AppealPending;
		assert_noop!(appeal(ALICE, id, 9_000, BOND), pending);
		let pending = TasksError::AppealPending;
		assert_noop!(appeal(REQUESTER, id, 2_000, BOND - 1), pending);
		assert_ok!(appeal(REQUESTER, id, 2_000, BOND));
		assert_eq!(native(ALICE), provider);
		assert_eq!(task(id).appeal().unwrap().who, REQUESTER);
		happened(Event::AppealEnded {
			task: id,
			who: ALICE,
			end: AppealEnd::Withdrawn,
			returned: BOND / 2,
		});
	});
}

#[test]
fn appeal_should_be_for_the_council_after_two() {
	build_and_execute(|| {
		AppealSize::set(Some(15));
		let id = judged(6_000);
		assert_ok!(appeal(ALICE, id, 9_000, Balance::MAX));
		assert_ok!(outcome(id, 0, Outcome::Void));
		assert_ok!(appeal(REQUESTER, id, 3_000, Balance::MAX));
		assert_eq!(LastOpened::get(), Some((PanelKind::Appeal(2), 15, FEE)));
		assert_ok!(outcome(id, 15, Outcome::Verdict(4_000)));
		assert_eq!(task(id).due(), Some(31));
		assert!(matches!(
			task(id).state,
			State::Council { appeal: None, .. }
		));
		let over = TasksError::NotAppealable;
		assert_noop!(appeal(ALICE, id, 9_000, BOND), over);
		AppealSize::set(Some(7));
		let provider = native(ALICE);
		run_to(31);
		happened(Event::Settled {
			task: id,
			provider: ALICE,
			basis: Basis::Verdict,
			score: Some(4_000),
			share: 4_000,
			paid: BUDGET / 10 * 4,
			treasury: 0,
			refunded: BUDGET / 10 * 6,
			fees: 3 * FEE + 3 * FEE / 10,
			charged: 0,
			levy: 0,
			minted: 0,
			penalty: 0,
		});
		assert!(native(ALICE) > provider);
	});
}
