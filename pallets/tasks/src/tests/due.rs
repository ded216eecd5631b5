use super::*;
use munus_primitives::reputation::Inspect as _;

#[test]
fn task_should_expire_when_nobody_comes() {
	build_and_execute(|| {
		let id = post(tier(0));
		run_to(100);
		assert!(Tasks::<Test>::contains_key(id));
		run_to(101);
		assert!(!Tasks::<Test>::contains_key(id));
		assert_eq!(native(REQUESTER), START);
		happened(Event::Expired {
			task: id,
			refunded: BUDGET,
			returned: RESERVE + PREPAY,
		});
	});
}

#[test]
fn money_bond_should_go_to_the_requester_when_the_claim_lapses() {
	build_and_execute(|| {
		let id = post(tier(1));
		claim(id, ALICE, Bond::Money);
		let before = native(REQUESTER);
		run_to(51);
		happened(Event::ClaimEnded {
			task: id,
			who: ALICE,
			why: ClaimEnd::Lapsed,
			bond: Bond::Money,
		});
		happened(Event::Reopened {
			task: id,
			until: 151,
			retained: 0,
		});
		assert_eq!(native(ALICE), START - BUDGET / 10);
		assert_eq!(native(REQUESTER), before + BUDGET / 10);
		assert_eq!(Standings::live_claims(ORG, &ALICE), 0);
		claim(id, BOB, Bond::Money);
		run_to(300);
		assert!(!Tasks::<Test>::contains_key(id));
		assert_eq!(native(REQUESTER), START + BUDGET / 5);
	});
}

#[test]
fn reputation_bond_should_be_destroyed_when_the_claim_lapses() {
	build_and_execute(|| {
		let id = post(tier(1));
		claim(id, ALICE, Bond::Reputation);
		run_to(51);
		assert_eq!(Points::get((ORG, ALICE)), 180 * POINT);
		assert_eq!(Locked::get((ORG, ALICE)), 0);
		assert_eq!(task(id).due(), Some(151));
	});
}

#[test]
fn bondless_claims_should_lapse_one_by_one_when_made_at_different_times() {
	build_and_execute(|| {
		let id = post(tier(0));
		claim(id, ALICE, Bond::None);
		run_to(11);
		claim(id, BOB, Bond::None);
		assert_eq!(task(id).due(), Some(51));
		run_to(51);
		assert_eq!(task(id).due(), Some(61));
		assert_eq!(task(id).claims().len(), 1);
		submit(id, BOB, None);
		assert!(!TasksPallet::is_party(&whole(id), &ALICE));
	});
}

#[test]
fn claim_window_should_stand_still_when_a_claim_is_held() {
	build_and_execute(|| {
		let id = post(tier(0));
		run_to(99);
		claim(id, ALICE, Bond::None);
		run_to(120);
		claim(id, BOB, Bond::Money);
		assert_eq!(task(id).due(), Some(170));
	});
}

#[test]
fn silence_should_pay_the_asked_score_when_the_window_ends() {
	build_and_execute(|| {
		let id = submitted(disputed(1), Some(6_000));
		run_to(20);
		assert!(Tasks::<Test>::contains_key(id));
		run_to(21);
		assert_eq!(native(ALICE), START + BUDGET / 10 * 6);
		assert_eq!(native(REQUESTER), START - BUDGET / 10 * 6);
		assert_eq!(Points::get((ORG, ALICE)), 200 * POINT);
	});
}

#[test]
fn silence_should_pay_nothing_when_less_than_the_guarantee_was_asked() {
	build_and_execute(|| {
		submitted(disputed(1), Some(1_999));
		run_to(21);
		assert_eq!((native(ALICE), native(REQUESTER)), (START, START));
	});
}

#[test]
fn panel_should_be_tried_again_when_none_could_be_opened() {
	build_and_execute(|| {
		let id = post(tier(1));
		claim(id, ALICE, Bond::Money);
		Enforcers::set(false);
		submit(id, ALICE, None);
		Enforcers::set(true);
		run_to(21);
		last(Event::ReviewOpened { task: id, panel: 1 });
		assert_ok!(verdict(id, 10_000));
		assert_eq!(native(ALICE), START + BUDGET);
	});
}

#[test]
fn task_should_end_by_the_fallback_when_no_panel_can_ever_be_opened() {
	build_and_execute(|| {
		let id = post(tier(1));
		claim(id, ALICE, Bond::Money);
		Enforcers::set(false);
		submit(id, ALICE, None);
		run_to(21);
		assert!(!Tasks::<Test>::contains_key(id));
		assert_eq!(native(ALICE), START + BUDGET / 2);
		assert_eq!(native(REQUESTER), START - BUDGET / 2);
	});
}

#[test]
fn nothing_should_be_due_when_it_is_too_early_or_a_panel_scores() {
	build_and_execute(|| {
		let id = post(tier(1));
		assert_noop!(TasksPallet::on_due(id), TasksError::NotDue);
		claim(id, ALICE, Bond::Money);
		assert_noop!(TasksPallet::on_due(id), TasksError::NotDue);
		submit(id, ALICE, None);
		assert_noop!(TasksPallet::on_due(id), TasksError::NotDue);
		assert_noop!(TasksPallet::on_due(9), TasksError::UnknownTask);
	});
}

#[test]
fn due_weight_should_cover_each_case_when_asked() {
	let most = TasksPallet::on_due_weight();
	assert!(most.all_gte(<() as WeightInfo>::on_due_lapse(MAX_SUBS)));
	assert!(most.all_gte(<() as WeightInfo>::on_due_retry(MAX_PAID)));
	assert_eq!(
		TasksPallet::on_outcome_weight(),
		<() as WeightInfo>::on_outcome(MAX_PAID)
			.max(<() as WeightInfo>::on_outcome_appeal(8))
			.max(<() as WeightInfo>::on_outcome_audit(MAX_PAID))
	);
}
