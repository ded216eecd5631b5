//! Work that was done before it was asked for.

use super::*;

const GIVING: Moment = 40;
const GIFT: Balance = 30 * MUN;
/// A full panel with the protocol's part, and a quarter of that.
const BOND: Balance = RESERVE * 5 / 4;
const PART: Balance = RESERVE / 4;

fn done() -> TermsOf {
	Terms {
		entrance: Entrance::Retroactive { window: GIVING },
		..tier(1)
	}
}

fn publish_with(who: AccountId, uri: Vec<u8>, terms: TermsOf, max: Balance) -> DispatchResult {
	let (title, content) = (b"a title".to_vec(), b"ipfs://content".to_vec());
	TasksPallet::publish(
		signed(who),
		ORG,
		NATIVE,
		title,
		content,
		HASH,
		uri,
		[8; 32],
		terms,
		max,
	)
}

fn published() -> TaskId {
	let id = NextTask::<Test>::get();
	assert_ok!(publish_with(ALICE, b"u".to_vec(), done(), Balance::MAX));
	id
}

fn fund(id: TaskId, who: AccountId, amount: Balance) {
	assert_ok!(TasksPallet::fund(signed(who), id, amount, Balance::MAX));
}

fn challenge(id: TaskId, who: AccountId) -> DispatchResult {
	TasksPallet::challenge(signed(who), id, 0, 0, b"why".to_vec(), BOND)
}

fn charge(id: TaskId, no: u32) -> Matter {
	Matter::new(id, Matter::CHALLENGES + no)
}

fn gone(id: TaskId) {
	assert_eq!(Tasks::<Test>::get(id), None);
	assert_eq!(Authorships::<Test>::iter().count(), 0);
	assert_eq!(Fundings::<Test>::iter().count(), 0);
	assert_eq!(Roles::<Test>::iter().count(), 0);
	assert_eq!(Money::get((NATIVE, ESCROW)), 0);
	assert_eq!(Held::iter_values().sum::<Balance>(), 0);
}

#[test]
fn publish_should_take_bond_and_reserve_and_wait_for_money() {
	build_and_execute(|| {
		let id = published();
		let held = Held::get(ALICE);
		assert_eq!(native(ALICE), START - RESERVE - BOND - held);
		assert_eq!(task(id).state, State::Gathering { until: 41 });
		assert_eq!(task(id).requester, ALICE);
		assert_eq!(Authorships::<Test>::get(id).unwrap().delivery.hash, [8; 32]);
		assert_eq!(task(id).conditions.mode, ReviewMode::Every);
	});
}

#[test]
fn publish_should_fail_when_it_is_refused() {
	build_and_execute(|| {
		let uri = || b"u".to_vec();
		assert_noop!(
			publish_with(ALICE, uri(), tier(1), Balance::MAX),
			TasksError::EntranceInvalid
		);
		assert_noop!(
			publish_with(ALICE, vec![0; 257], done(), Balance::MAX),
			TasksError::UriTooLong
		);
		let refused = |who, error: TasksError| {
			frame_support::assert_storage_noop!(assert_eq!(
				frame_support::storage::with_storage_layer(|| publish_with(
					who,
					b"u".to_vec(),
					done(),
					Balance::MAX
				)),
				Err(error.into())
			));
		};
		refused(STRANGER, TasksError::NotMember);
		refused(CAROL, TasksError::TierTooHigh);
		let all = {
			let id = published();
			let all = START - native(ALICE);
			assert_ok!(TasksPallet::cancel(signed(ALICE), id));
			all
		};
		assert_eq!(native(ALICE), START);
		frame_support::assert_storage_noop!(assert_eq!(
			frame_support::storage::with_storage_layer(|| publish_with(
				ALICE,
				b"u".to_vec(),
				done(),
				all - 1
			)),
			Err(TasksError::MaxTotalExceeded.into())
		));
		assert_ok!(publish_with(ALICE, b"u".to_vec(), done(), all));
		assert_noop!(
			TasksPallet::post(
				signed(REQUESTER),
				ORG,
				NATIVE,
				BUDGET,
				b"a".to_vec(),
				vec![],
				HASH,
				Some(done()),
				Balance::MAX
			),
			TasksError::EntranceInvalid
		);
	});
}

#[test]
fn everything_should_return_when_nobody_pays() {
	build_and_execute(|| {
		let id = published();
		run_to(41);
		gone(id);
		assert_eq!(native(ALICE), START);
	});
}

#[test]
fn author_should_be_paid_by_the_score_and_funders_get_the_rest() {
	build_and_execute(|| {
		let id = published();
		assert_noop!(
			TasksPallet::fund(signed(ALICE), id, GIFT, Balance::MAX),
			TasksError::OwnTask
		);
		fund(id, BOB, GIFT);
		fund(id, CAROL, 2 * GIFT);
		fund(id, DAVE, GIFT);
		assert_ok!(TasksPallet::unfund(signed(DAVE), id));
		System::set_block_number(41);
		assert_noop!(
			TasksPallet::fund(signed(DAVE), id, GIFT, Balance::MAX),
			TasksError::FundingClosed
		);
		run_to(42);
		assert!(matches!(task(id).state, State::InReview { .. }));
		TasksPallet::do_try_state().unwrap();
		assert_ok!(verdict(id, 7_000));
		for who in [BOB, CAROL] {
			assert_ok!(TasksPallet::collect(signed(STRANGER), id, who));
		}
		gone(id);
		let cost = 3 * FEE + 3 * FEE / 10;
		assert_eq!(native(ALICE), START + 3 * GIFT / 10 * 7 - cost);
		assert_eq!(native(BOB), START - GIFT / 10 * 7);
		assert_eq!(native(CAROL), START - 2 * GIFT / 10 * 7);
		assert_eq!(native(DAVE), START);
		assert!(Points::get((ORG, ALICE)) > 200 * POINT);
	});
}

#[test]
fn rounding_should_be_the_treasurys() {
	build_and_execute(|| {
		let id = published();
		for (who, more) in [(BOB, 0), (CAROL, 1)] {
			fund(id, who, GIFT + more);
		}
		run_to(41);
		assert_ok!(verdict(id, 5_000));
		for who in [BOB, CAROL] {
			assert_ok!(TasksPallet::collect(signed(STRANGER), id, who));
		}
		gone(id);
		assert_eq!(native(TREASURY), 1);
	});
}

#[test]
fn thief_should_lose_its_bond_and_funders_get_everything_back() {
	for late in [false, true] {
		build_and_execute(|| {
			let id = published();
			fund(id, BOB, GIFT);
			assert_noop!(challenge(id, ALICE), TasksError::OwnTask);
			assert_ok!(challenge(id, DAVE));
			assert_noop!(challenge(id, DAVE), TasksError::ChallengeRuns);
			assert_noop!(
				TasksPallet::fund(signed(CAROL), id, GIFT, Balance::MAX),
				TasksError::ChallengeRuns
			);
			assert_noop!(
				TasksPallet::cancel(signed(ALICE), id),
				TasksError::ChallengeRuns
			);
			TasksPallet::do_try_state().unwrap();
			if late {
				run_to(41);
				assert_noop!(challenge(id, CAROL), TasksError::NotContestable);
				TasksPallet::do_try_state().unwrap();
			}
			assert_ok!(heard(charge(id, 0), 3, Outcome::Verdict(5_000)));
			assert_ok!(TasksPallet::collect(signed(STRANGER), id, BOB));
			gone(id);
			let cost = 3 * FEE + 3 * FEE / 10;
			assert_eq!(native(DAVE), START + BOND - cost);
			assert_eq!(native(ALICE), START - BOND);
			assert_eq!(native(BOB), START);
		});
	}
}

#[test]
fn author_should_get_a_part_when_a_charge_fails_and_then_be_scored() {
	build_and_execute(|| {
		let id = published();
		fund(id, BOB, GIFT);
		assert_ok!(challenge(id, DAVE));
		let before = native(ALICE);
		assert_ok!(heard(charge(id, 0), 3, Outcome::Verdict(4_999)));
		assert_eq!(native(ALICE), before + PART);
		assert_ok!(challenge(id, DAVE));
		run_to(41);
		assert_eq!(
			task(id).state,
			State::Contestable {
				until: None,
				running: 1
			}
		);
		last(Event::ChargesClosed { task: id });
		assert_ok!(heard(charge(id, 1), 0, Outcome::Void));
		assert!(matches!(task(id).state, State::InReview { .. }));
	});
}

#[test]
fn challenge_should_fail_when_the_time_is_over() {
	build_and_execute(|| {
		let id = published();
		System::set_block_number(41);
		assert_noop!(challenge(id, DAVE), TasksError::WindowClosed);
	});
}

#[test]
fn check_should_fail_when_an_authors_bond_is_wrong() {
	let broken = |message: &'static str, corrupt: fn(TaskId)| {
		ext().execute_with(|| {
			let id = published();
			TasksPallet::do_try_state().unwrap();
			corrupt(id);
			let error = sp_runtime::TryRuntimeError::Other(message);
			assert_eq!(TasksPallet::do_try_state(), Err(error));
		});
	};
	broken("an author has no bond, or one too long", |id| {
		Authorships::<Test>::remove(id);
	});
	broken("charges of an author are miscounted", |id| {
		Authorships::<Test>::mutate(id, |a| a.as_mut().unwrap().challenged = true);
	});
	broken("the bond of an author does not add up", |id| {
		Authorships::<Test>::mutate(id, |a| a.as_mut().unwrap().bond.left -= 1);
	});
}
