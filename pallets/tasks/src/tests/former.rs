//! Whoever had a part in a task once does not score it.

use super::*;

const WINDOW: Moment = 50;

/// Open bids of which the requester chooses, for work that is scored when it is bought.
fn auction() -> TaskId {
	post(Terms {
		mode: Some(ReviewMode::Disputed),
		..bids(false, Pick::Choice)
	})
}

fn party(id: TaskId, who: AccountId) -> bool {
	TasksPallet::is_party(&whole(id), &who)
}

/// Nobody but those named has to do with the task.
fn parties(id: TaskId, named: &[AccountId]) {
	for who in [ALICE, BOB, CAROL, DAVE, STRANGER] {
		assert_eq!(party(id, who), named.contains(&who), "{who}");
	}
}

fn award(id: TaskId, who: AccountId) {
	bid(id, who, 90 * MUN, WINDOW);
	assert_ok!(accept_bid(id, who, 90 * MUN, WINDOW));
	while !matches!(task(id).state, State::Working { .. }) {
		run_to(System::block_number() + 1);
	}
}

fn reopened(id: TaskId) {
	while !matches!(task(id).state, State::Gathering { .. } | State::Open { .. }) {
		run_to(System::block_number() + 1);
	}
}

fn forgotten(id: TaskId) {
	gone(id);
	assert!(!Former::<Test>::contains_key(id));
	parties(id, &[]);
}

#[test]
fn bidder_should_not_score_when_it_has_withdrawn_or_was_dismissed() {
	build_and_execute(|| {
		let id = auction();
		bid(id, BOB, 80 * MUN, WINDOW);
		bid(id, CAROL, 70 * MUN, WINDOW);
		assert_ok!(TasksPallet::retract(signed(BOB), id));
		assert_ok!(TasksPallet::dismiss(signed(REQUESTER), id, CAROL));
		assert_eq!(task(id).rows, 0);
		award(id, ALICE);
		submit(id, ALICE, Some(10_000));
		assert_ok!(TasksPallet::request_review(signed(ALICE), id, Balance::MAX));
		parties(id, &[ALICE, BOB, CAROL]);
		assert_ok!(verdict(id, 10_000));
		run_to(System::block_number() + 1);
		forgotten(id);
	});
}

#[test]
fn everybody_should_be_remembered_when_the_award_is_opened_anew() {
	build_and_execute(|| {
		let id = auction();
		bid(id, BOB, 95 * MUN, WINDOW);
		award(id, ALICE);
		assert_ok!(TasksPallet::withdraw(signed(ALICE), id));
		reopened(id);
		assert_eq!((task(id).rows, Roles::<Test>::iter().count()), (0, 0));
		parties(id, &[ALICE, BOB]);
		// The second provider misses its deadline, the third delivers.
		award(id, CAROL);
		run_to(System::block_number() + WINDOW);
		reopened(id);
		award(id, DAVE);
		submit(id, DAVE, None);
		parties(id, &[ALICE, BOB, CAROL, DAVE]);
		assert_ok!(TasksPallet::accept(signed(REQUESTER), id));
		run_to(System::block_number() + 1);
		forgotten(id);
	});
}

#[test]
fn holder_should_not_score_when_it_lapsed_or_was_displaced() {
	build_and_execute(|| {
		let id = post(tier(0));
		claim(id, BOB, Bond::None);
		run_to(System::block_number() + 10);
		claim(id, CAROL, Bond::None);
		run_to(System::block_number() + 45);
		parties(id, &[BOB, CAROL]);
		claim(id, ALICE, Bond::Money);
		parties(id, &[ALICE, BOB, CAROL]);
		assert_ok!(TasksPallet::withdraw(signed(ALICE), id));
		parties(id, &[ALICE, BOB, CAROL]);
	});
}

#[test]
fn team_should_not_score_when_its_lead_was_not_awarded_the_work() {
	build_and_execute(|| {
		let id = post(bids(false, Pick::Choice));
		let form = |members| TasksPallet::form_team(signed(BOB), id, 10_000, members);
		let named = vec![(CAROL, 2_000), (DAVE, 3_000)];
		assert_ok!(TasksPallet::form_team(signed(BOB), id, 5_000, named));
		assert_ok!(TasksPallet::join_team(signed(CAROL), id, BOB, 2_000));
		// Dave was named, and has not said yes.
		parties(id, &[BOB, CAROL]);
		assert_ok!(form(vec![]));
		award(id, ALICE);
		parties(id, &[ALICE, BOB, CAROL]);
	});
}

#[test]
fn funder_should_not_score_when_it_has_left() {
	build_and_execute(|| {
		let id = post(tier(1));
		for who in [BOB, CAROL] {
			assert_ok!(TasksPallet::fund(signed(who), id, BUDGET, Balance::MAX));
		}
		assert_ok!(TasksPallet::unfund(signed(BOB), id));
		claim(id, ALICE, Bond::Money);
		submit(id, ALICE, None);
		parties(id, &[ALICE, BOB, CAROL]);
		assert_ok!(verdict(id, 5_000));
		assert_ok!(TasksPallet::collect(signed(CAROL), id, CAROL));
		forgotten(id);
	});
}

#[test]
fn challenger_should_not_score_what_it_has_charged() {
	build_and_execute(|| {
		let terms = Terms {
			entrance: Entrance::Retroactive { window: 40 },
			..tier(1)
		};
		let (title, content) = (b"a title".to_vec(), b"ipfs://content".to_vec());
		let uri = b"u".to_vec();
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
		assert_ok!(TasksPallet::fund(signed(BOB), 0, BUDGET, most));
		let why = b"why".to_vec();
		assert_ok!(TasksPallet::challenge(signed(DAVE), 0, 0, 0, why, most));
		let charge = Matter::new(0, Matter::CHALLENGES);
		assert_ok!(heard(charge, 3, Outcome::Verdict(0)));
		assert_eq!(Challenges::<Test>::iter().count(), 0);
		parties(0, &[ALICE, BOB, DAVE]);
	});
}

#[test]
fn contributors_should_not_score_when_their_appeal_has_ended() {
	build_and_execute(|| {
		let id = judged(6_000);
		assert_ok!(appeal(ALICE, id, 9_000, BOND / 2));
		assert_ok!(support(BOB, id, Balance::MAX));
		AppealWindow::set(30);
		assert_ok!(outcome(id, 4, Outcome::Void));
		assert!(task(id).appeal().is_none());
		parties(id, &[ALICE, BOB]);
		AppealWindow::set(0);
	});
}

#[test]
fn council_should_not_rule_when_it_had_a_part_in_the_task() {
	build_and_execute_with(
		|| {
			Members::insert((ORG, ADMIN), ());
			Points::insert((ORG, ADMIN), 200 * POINT);
			Money::insert((NATIVE, ADMIN), START);
		},
		|| {
			AppealSize::set(None);
			AppealWindow::set(30);
			let id = auction();
			bid(id, ADMIN, 80 * MUN, WINDOW);
			assert_ok!(TasksPallet::retract(signed(ADMIN), id));
			award(id, ALICE);
			submit(id, ALICE, Some(10_000));
			assert_ok!(TasksPallet::request_review(signed(ALICE), id, Balance::MAX));
			assert_ok!(verdict(id, 6_000));
			assert_ok!(appeal(ALICE, id, 9_000, Balance::MAX));
			assert!(matches!(task(id).state, State::Council { .. }));
			let rule = TasksPallet::rule(signed(ADMIN), id, 8_000);
			assert_noop!(rule, TasksError::NotCouncil);
		},
	);
}

#[test]
fn first_to_leave_should_be_forgotten_when_128_have_left_since() {
	ext().execute_with(|| {
		let crowd = crowd(u64::from(MAX_FORMER) + 1);
		let id = post(bids(false, Pick::Choice));
		for (left, who) in crowd.iter().enumerate() {
			bid(id, *who, 80 * MUN, WINDOW);
			assert_ok!(TasksPallet::retract(signed(*who), id));
			assert_eq!(Former::<Test>::get(id).len(), (left + 1).min(128));
		}
		assert!(!party(id, crowd[0]) && party(id, crowd[1]) && party(id, crowd[128]));
		// Nobody is remembered twice.
		bid(id, crowd[1], 80 * MUN, WINDOW);
		assert_ok!(TasksPallet::retract(signed(crowd[1]), id));
		assert!(party(id, crowd[2]));
	});
}

#[test]
fn check_should_fail_when_who_left_outlives_the_task() {
	build_and_execute(|| {
		Former::<Test>::insert(7, BoundedVec::truncate_from(vec![[0; 8]]));
		let found = TasksPallet::do_try_state();
		assert_eq!(found, Err("details outlive their task".into()));
		Former::<Test>::remove(7);
	});
}
