use super::*;

fn dispute(id: TaskId, score: u16) -> DispatchResult {
	TasksPallet::dispute(signed(REQUESTER), id, score)
}

/// What three seats cost with the protocol's tenth.
const COST: Balance = 3 * FEE + 3 * FEE / 10;

#[test]
fn dispute_should_open_a_panel_when_stated_far_enough_below() {
	build_and_execute(|| {
		let id = submitted(disputed(1), Some(8_000));
		assert_noop!(dispute(id, 7_001), TasksError::DisputeTooClose);
		assert_noop!(dispute(id, 9_000), TasksError::DisputeTooClose);
		assert_ok!(dispute(id, 7_000));
		happened(Event::Disputed {
			task: id,
			score: 7_000,
		});
		assert_eq!(task(id).due(), None);
		assert_noop!(dispute(id, 7_000), TasksError::NotSubmitted);
	});
}

#[test]
fn dispute_should_refuse_when_asker_score_or_time_is_wrong() {
	build_and_execute(|| {
		let id = submitted(disputed(1), None);
		assert_noop!(dispute(9, 0), TasksError::UnknownTask);
		assert_noop!(
			TasksPallet::dispute(signed(ALICE), id, 0),
			TasksError::NotRequester
		);
		assert_noop!(dispute(id, 10_001), TasksError::ScoreOutOfRange);
		run_to(20);
		System::set_block_number(21);
		assert_noop!(dispute(id, 0), TasksError::WindowClosed);
		System::set_block_number(20);
		assert_ok!(dispute(id, 0));
	});
}

#[test]
fn dispute_should_refuse_when_too_little_was_asked() {
	build_and_execute(|| {
		let id = submitted(disputed(1), Some(999));
		assert_noop!(dispute(id, 0), TasksError::DisputeTooClose);
	});
}

#[test]
fn disputed_panel_should_be_paid_by_the_provider_when_it_lies_farther() {
	build_and_execute(|| {
		let id = submitted(disputed(1), Some(9_000));
		assert_ok!(dispute(id, 5_000));
		assert_ok!(verdict(id, 6_000));
		let paid = BUDGET / 10 * 6;
		assert_eq!(native(ALICE), START + paid - COST);
		assert_eq!(native(REQUESTER), START - paid);
		assert_eq!((native(FEES), native(PROTOCOL)), (3 * FEE, 3 * FEE / 10));
	});
}

#[test]
fn disputed_panel_should_be_paid_by_the_requester_when_it_lies_farther_or_as_far() {
	for score in [7_000, 8_500] {
		build_and_execute(|| {
			let id = submitted(disputed(1), Some(9_000));
			assert_ok!(dispute(id, 5_000));
			assert_ok!(verdict(id, score));
			let paid = BUDGET / 10_000 * Balance::from(score);
			assert_eq!(native(ALICE), START + paid);
			assert_eq!(native(REQUESTER), START - paid - COST);
		});
	}
}

#[test]
fn disputed_panel_should_be_paid_out_of_the_pay_when_there_is_no_bond() {
	build_and_execute(|| {
		let id = post(disputed(0));
		claim(id, PAUPER, Bond::None);
		submit(id, PAUPER, Some(9_000));
		assert_ok!(dispute(id, 5_000));
		assert_ok!(verdict(id, 5_000));
		assert_eq!(native(PAUPER), BUDGET / 2 - COST);
		assert_eq!(native(REQUESTER), START - BUDGET / 2 - PREPAY);
	});
}

#[test]
fn disputed_panel_should_be_borne_by_the_requester_when_nothing_else_covers_it() {
	build_and_execute(|| {
		let id = post_as(GOLD, 1_000, disputed(0));
		claim(id, PAUPER, Bond::None);
		submit(id, PAUPER, Some(9_000));
		assert_ok!(dispute(id, 0));
		assert_ok!(verdict(id, 2_500));
		assert_eq!(Money::get((GOLD, PAUPER)), 250);
		assert_eq!(native(REQUESTER), START - COST - PREPAY);
	});
}

#[test]
fn fallback_should_keep_between_the_stated_scores_when_nobody_scores() {
	for (asked, stated, share) in [
		(9_000, 6_000, 6_000),
		(9_000, 2_000, 5_000),
		(4_000, 0, 4_000),
	] {
		build_and_execute(|| {
			let id = submitted(disputed(1), Some(asked));
			assert_ok!(dispute(id, stated));
			assert_ok!(outcome(id, 2, Outcome::Void));
			let paid = BUDGET / 10_000 * share;
			assert_eq!(native(ALICE), START + paid);
			assert_eq!(native(REQUESTER), START - paid - 2 * FEE - 2 * FEE / 10);
		});
	}
}
