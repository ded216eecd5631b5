//! Work of which chance has a part scored.

use super::*;

fn sampled(rate: u16) -> TermsOf {
	Terms {
		mode: Some(ReviewMode::Sampled { rate }),
		..tier(1)
	}
}

/// Delivered and accepted; the lot is drawn with this.
fn accepted(drawn: Option<u64>) -> TaskId {
	Drawn::set(drawn);
	let id = submitted(sampled(1_000), Some(8_000));
	assert_ok!(TasksPallet::accept(signed(REQUESTER), id));
	id
}

#[test]
fn post_should_fail_when_the_rate_is_none() {
	build_and_execute(|| {
		for rate in [0, 10_001] {
			assert_noop!(
				TasksPallet::post(
					signed(REQUESTER),
					ORG,
					NATIVE,
					BUDGET,
					b"a".to_vec(),
					vec![],
					HASH,
					Some(sampled(rate)),
					Balance::MAX
				),
				TasksError::RateOutOfBounds
			);
		}
		post(sampled(1));
		post(sampled(10_000));
	});
}

#[test]
fn what_a_sub_task_earned_should_be_noted_while_the_lot_is_waited_for() {
	build_and_execute(|| {
		let id = accepted(None);
		let mut waits = task(id);
		assert!(matches!(waits.state, State::Sampling { .. }));
		assert_eq!(waits.work().cloned(), waits.work_mut().cloned());
	});
}

#[test]
fn accepted_work_should_wait_for_the_lot_and_be_paid_as_asked_when_it_falls_elsewhere() {
	build_and_execute(|| {
		let id = accepted(Some(1_000));
		assert!(matches!(
			task(id).state,
			State::Sampling { attempts: 0, .. }
		));
		last(Event::SampleAwaited {
			task: id,
			basis: Basis::Acceptance,
			mark: 1,
			until: 3,
		});
		assert_eq!(native(ALICE), START - BUDGET / 10);
		TasksPallet::do_try_state().unwrap();
		run_to(5);
		assert_eq!(Tasks::<Test>::get(id), None);
		assert_eq!(native(ALICE), START + BUDGET * 8 / 10);
		assert_eq!(Points::get((ORG, ALICE)), 200 * POINT);
		Drawn::set(Some(0));
	});
}

#[test]
fn silence_should_wait_for_the_lot_too() {
	build_and_execute(|| {
		let id = submitted(sampled(10_000), Some(8_000));
		run_to(21);
		assert!(matches!(task(id).state, State::Sampling { .. }));
		run_to(25);
		assert!(matches!(
			task(id).state,
			State::InReview {
				cause: Cause::Sample,
				..
			}
		));
	});
}

#[test]
fn verdict_should_be_paid_and_mint_when_the_lot_falls() {
	build_and_execute(|| {
		let id = accepted(Some(999));
		run_to(5);
		assert_ok!(verdict(id, 9_000));
		assert_eq!(native(ALICE), START + BUDGET * 9 / 10);
		assert!(Points::get((ORG, ALICE)) > 200 * POINT);
		let cost = 3 * FEE + 3 * FEE / 10;
		assert_eq!(native(REQUESTER), START - BUDGET * 9 / 10 - cost);
		Drawn::set(Some(0));
	});
}

#[test]
fn requester_should_get_the_cost_of_a_sample_back_as_far_as_the_fund_goes() {
	build_and_execute_with(
		|| {
			Money::insert((NATIVE, FEES), 4 * FEE);
			Fund::set(4 * FEE);
		},
		|| {
			let id = accepted(Some(0));
			run_to(5);
			assert_ok!(verdict(id, 9_000));
			let cost = 3 * FEE + 3 * FEE / 10;
			assert_eq!(native(REQUESTER), START - BUDGET * 9 / 10 - cost + 2 * FEE);
			assert_eq!((native(FEES), Fund::get()), (5 * FEE, 2 * FEE));
			happened(Event::SampleReimbursed {
				task: id,
				amount: 2 * FEE,
			});
			Fund::set(0);
		},
	);
}

#[test]
fn work_should_be_paid_as_asked_when_nobody_reads_the_sample() {
	build_and_execute(|| {
		let id = accepted(Some(0));
		run_to(5);
		assert_ok!(outcome(id, 0, Outcome::Void));
		assert_eq!(native(ALICE), START + BUDGET * 8 / 10);
	});
}

#[test]
fn work_should_be_paid_as_asked_when_randomness_never_comes() {
	build_and_execute(|| {
		let id = accepted(None);
		run_to(3);
		last(Event::LotPutOff {
			task: id,
			attempts: 1,
			until: 5,
		});
		run_to(2 + 2 * 8);
		assert!(matches!(
			task(id).state,
			State::Sampling {
				attempts: 7 | 8,
				..
			}
		));
		run_to(2 + 2 * 9);
		assert_eq!(Tasks::<Test>::get(id), None);
		assert_eq!(native(ALICE), START + BUDGET * 8 / 10);
		Drawn::set(Some(0));
	});
}

#[test]
fn dispute_should_go_to_a_panel_at_once() {
	build_and_execute(|| {
		let id = submitted(sampled(1), Some(8_000));
		assert_ok!(TasksPallet::dispute(signed(REQUESTER), id, 5_000));
		assert_ok!(verdict(id, 6_000));
		assert_eq!(Tasks::<Test>::get(id), None);
	});
}
