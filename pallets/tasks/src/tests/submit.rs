use super::*;
use munus_primitives::reputation::Inspect as _;
use munus_primitives::review::PanelKind;

fn refused(id: TaskId, who: AccountId, uri: usize, asked: Option<u16>, error: TasksError) {
	let call = TasksPallet::submit(signed(who), id, vec![b'u'; uri], HASH, asked, 0);
	assert_noop!(call, error);
}

#[test]
fn submit_should_open_a_panel_when_every_submission_is_scored() {
	build_and_execute(|| {
		let id = post(tier(1));
		claim(id, ALICE, Bond::Money);
		submit(id, ALICE, Some(3_000));
		happened(Event::Submitted {
			task: id,
			provider: ALICE,
			uri: BoundedVec::truncate_from(b"ipfs://work".to_vec()),
			hash: HASH,
			asked: None,
			until: None,
			prepaid: false,
		});
		last(Event::ReviewOpened { task: id, panel: 1 });
		let task = task(id);
		assert!(matches!(
			task.state,
			State::InReview {
				cause: Cause::Policy,
				panel: 1,
				..
			}
		));
		assert_eq!(task.due(), None);
		assert_eq!(task.submission().unwrap().asked, None);
		assert_eq!(Standings::live_claims(ORG, &ALICE), 0);
		assert_eq!(native(ALICE), START - BUDGET / 10);
	});
}

#[test]
fn submit_should_wait_for_the_requester_when_only_disputes_are_scored() {
	build_and_execute(|| {
		let id = submitted(disputed(1), Some(8_000));
		let task = task(id);
		assert_eq!(task.due(), Some(21));
		assert_eq!(task.submission().unwrap().asked, Some(8_000));
		let other = submitted(disputed(1), None);
		assert_eq!(super::task(other).submission().unwrap().asked, Some(10_000));
	});
}

#[test]
fn submit_should_unlock_a_reputation_bond_when_delivered() {
	build_and_execute(|| {
		let id = post(tier(1));
		claim(id, ALICE, Bond::Reputation);
		submit(id, ALICE, None);
		assert_eq!(Standings::free(ORG, &ALICE), 200 * POINT);
	});
}

#[test]
fn submit_should_end_other_claims_when_it_is_the_first() {
	build_and_execute(|| {
		let id = post(tier(0));
		for who in [PAUPER, ALICE, BOB] {
			claim(id, who, Bond::None);
		}
		submit(id, ALICE, None);
		for who in [PAUPER, BOB] {
			happened(Event::ClaimEnded {
				task: id,
				who,
				why: ClaimEnd::Outrun,
				bond: Bond::None,
			});
			assert_eq!(Standings::live_claims(ORG, &who), 0);
			refused(id, who, 1, None, TasksError::NotClaimant);
		}
		for who in [REQUESTER, ALICE, PAUPER, BOB] {
			assert!(TasksPallet::is_party(&whole(id), &who));
		}
		assert!(
			!TasksPallet::is_party(&whole(id), &CAROL) && !TasksPallet::is_party(&whole(9), &ALICE)
		);
	});
}

#[test]
fn submit_should_refuse_when_it_is_anothers_or_the_second() {
	build_and_execute(|| {
		let id = post(tier(1));
		refused(9, ALICE, 1, None, TasksError::UnknownTask);
		refused(id, ALICE, 1, None, TasksError::NotClaimant);
		claim(id, ALICE, Bond::Money);
		refused(id, BOB, 1, None, TasksError::NotClaimant);
		refused(id, ALICE, 257, None, TasksError::UriTooLong);
		refused(id, ALICE, 1, Some(10_001), TasksError::ScoreOutOfRange);
		submit(id, ALICE, Some(10_000));
		refused(id, ALICE, 1, None, TasksError::AlreadySubmitted);
	});
}

#[test]
fn submit_should_refuse_when_the_deadline_has_come() {
	build_and_execute(|| {
		let id = post(tier(1));
		claim(id, ALICE, Bond::Money);
		run_to(50);
		System::set_block_number(51);
		refused(id, ALICE, 1, None, TasksError::DeadlinePassed);
		System::set_block_number(50);
		submit(id, ALICE, None);
	});
}

#[test]
fn submit_should_wait_for_a_panel_when_none_can_be_opened() {
	build_and_execute(|| {
		let id = post(tier(1));
		claim(id, ALICE, Bond::Money);
		Refusing::set(true);
		submit(id, ALICE, None);
		assert!(OpenPanels::get(whole(id)).is_none());
		last(Event::ReviewDelayed {
			task: id,
			until: 21,
		});
		assert_eq!(task(id).due(), Some(21));
	});
}

#[test]
fn panel_should_be_opened_on_the_terms_of_the_posting_when_fees_have_risen() {
	build_and_execute(|| {
		let id = post(tier(1));
		claim(id, ALICE, Bond::Money);
		SeatFee::set(10 * FEE);
		submit(id, ALICE, None);
		assert_eq!(LastOpened::get(), Some((PanelKind::First, 3, FEE)));
		SeatFee::set(FEE);
	});
}

#[test]
fn submit_should_wait_for_a_panel_when_enforcers_have_become_too_few() {
	build_and_execute(|| {
		let id = post(tier(1));
		claim(id, ALICE, Bond::Money);
		Enforcers::set(false);
		submit(id, ALICE, None);
		last(Event::ReviewDelayed {
			task: id,
			until: 21,
		});
	});
}
