use super::*;
use crate::{Error, Recoveries, Recovery};
use frame_support::{assert_noop, assert_ok, dispatch::Pays};
use sp_runtime::DispatchError;

const CAROL: AccountId = 3;

fn name(who: AccountId, key: AccountId) -> frame_support::dispatch::DispatchResult {
	Reputation::set_recovery_key(RuntimeOrigin::signed(who), ORG, Some(key))
}

fn claim(old: AccountId, new: AccountId) -> frame_support::dispatch::DispatchResult {
	Reputation::claim_recovery(RuntimeOrigin::signed(new), ORG, old)
}

fn cancel(old: AccountId, by: AccountId) -> frame_support::dispatch::DispatchResult {
	Reputation::cancel_recovery(RuntimeOrigin::signed(by), ORG, old)
}

fn finish(old: AccountId) -> frame_support::dispatch::DispatchResultWithPostInfo {
	Reputation::finish_recovery(RuntimeOrigin::signed(CAROL), ORG, old)
}

fn wait() {
	Now::mutate(|now| *now += RECOVERY_DELAY);
}

/// Alice stands for 100 and has named Bob; Bob has claimed.
fn claimed() {
	earn(ALICE, 100);
	assert_ok!(name(ALICE, BOB));
	assert_ok!(claim(ALICE, BOB));
}

#[test]
fn recovery_should_move_the_whole_standing_and_destroy_the_old_when_nobody_objects() {
	build_and_execute(|| {
		pass(300);
		earn(ALICE, 1_000);
		penalize(ALICE, 7);
		Reputation::freeze(ORG, &ALICE).unwrap();
		pass(250);
		Reputation::thaw(ORG, &ALICE).unwrap();
		take_events();

		let (org, old, new) = (ORG, ALICE, BOB);
		assert_ok!(name(ALICE, BOB));
		assert_ok!(claim(ALICE, BOB));
		let due = Now::get() + RECOVERY_DELAY;
		let recovery = Recovery {
			key: BOB,
			due: Some(due),
		};
		assert_eq!(Reputation::recovery(ORG, ALICE), Some(recovery));
		wait();
		let before = (figures(ALICE), record(ALICE).unwrap());
		assert_eq!(finish(ALICE).unwrap().pays_fee, Pays::No);

		assert_eq!((figures(BOB), record(BOB).unwrap()), before);
		assert_eq!(record(ALICE), None);
		assert_eq!(Recoveries::<Test>::iter().count(), 0);
		let expected = [
			Event::RecoveryKeySet {
				org,
				who: ALICE,
				key: Some(BOB),
			},
			Event::RecoveryClaimed { org, old, new, due },
			Event::RecoveryFinished {
				org,
				old,
				new,
				total: before.1.total,
				penalty: 7,
			},
		];
		assert_eq!(take_events(), expected);
	});
}

#[test]
fn finish_should_be_refused_when_the_delay_is_not_over() {
	build_and_execute(|| {
		claimed();
		Now::mutate(|now| *now += RECOVERY_DELAY - 1);
		assert_noop!(finish(ALICE), Error::<Test>::TooEarly);
		Now::mutate(|now| *now += 1);
		assert_ok!(finish(ALICE));
		assert_noop!(finish(ALICE), Error::<Test>::NoRecoveryKey);
	});
}

#[test]
fn a_claim_should_be_void_when_the_holder_or_the_key_objects() {
	build_and_execute(|| {
		claimed();
		for by in [ALICE, BOB] {
			take_events();
			wait();
			assert_ok!(cancel(ALICE, by));
			let (org, old) = (ORG, ALICE);
			assert_eq!(
				take_events(),
				vec![Event::RecoveryCancelled { org, old, by }]
			);
			assert_noop!(finish(ALICE), Error::<Test>::NotClaimed);
			assert_noop!(cancel(ALICE, by), Error::<Test>::NotClaimed);
			assert_ok!(claim(ALICE, BOB));
			assert_noop!(finish(ALICE), Error::<Test>::TooEarly);
		}
		assert_noop!(cancel(ALICE, CAROL), Error::<Test>::NotRecoveryKey);
		assert_noop!(cancel(BOB, ALICE), Error::<Test>::NoRecoveryKey);
	});
}

#[test]
fn a_claim_should_be_void_when_the_holder_names_another_key_or_none() {
	build_and_execute(|| {
		claimed();
		wait();
		assert_ok!(name(ALICE, CAROL));
		assert_noop!(finish(ALICE), Error::<Test>::NotClaimed);
		assert_noop!(claim(ALICE, BOB), Error::<Test>::NotRecoveryKey);
		assert_ok!(claim(ALICE, CAROL));
		take_events();
		let none = || Reputation::set_recovery_key(RuntimeOrigin::signed(ALICE), ORG, None);
		assert_ok!(none());
		assert_eq!(
			take_events(),
			vec![Event::RecoveryKeySet {
				org: ORG,
				who: ALICE,
				key: None
			}]
		);
		assert_noop!(none(), Error::<Test>::NoRecoveryKey);
		assert_noop!(finish(ALICE), Error::<Test>::NoRecoveryKey);
		assert_noop!(claim(ALICE, CAROL), Error::<Test>::NoRecoveryKey);
	});
}

#[test]
fn a_claim_should_be_refused_when_it_was_made_already() {
	build_and_execute(|| {
		claimed();
		assert_noop!(claim(ALICE, BOB), Error::<Test>::AlreadyClaimed);
	});
}

#[test]
fn nobody_should_be_made_to_stand_for_another() {
	build_and_execute(|| {
		penalize(ALICE, 1_000);
		assert_ok!(name(ALICE, BOB));
		wait();
		assert_noop!(finish(ALICE), Error::<Test>::NotClaimed);
		assert_eq!(figures(BOB), (0, 0, 0));
	});
}

#[test]
fn recovery_should_be_refused_when_the_new_key_has_a_standing() {
	build_and_execute(|| {
		earn(ALICE, 100);
		assert_ok!(name(ALICE, BOB));
		penalize(BOB, 1);
		assert_noop!(claim(ALICE, BOB), Error::<Test>::KeyInUse);
		earn(BOB, 1);
		assert_ok!(claim(ALICE, BOB));
		earn(BOB, 1);
		wait();
		assert_noop!(finish(ALICE), Error::<Test>::KeyInUse);
		assert_ok!(Reputation::spend(ORG, &BOB, 1));
		assert_ok!(finish(ALICE));
	});
}

#[test]
fn finish_should_be_refused_when_the_old_key_is_engaged() {
	build_and_execute(|| {
		claimed();
		wait();
		let ticket = lock(ALICE, 0);
		assert_noop!(finish(ALICE), Error::<Test>::StandingInUse);
		assert_ok!(Reputation::unlock(ORG, &ALICE, ticket));
		assert_ok!(Reputation::begin_claim(ORG, &ALICE, 1));
		assert_noop!(finish(ALICE), Error::<Test>::StandingInUse);
		assert_ok!(Reputation::end_claim(ORG, &ALICE));
		assert_ok!(Reputation::freeze(ORG, &ALICE));
		assert_noop!(finish(ALICE), Error::<Test>::StandingInUse);
		assert_ok!(Reputation::thaw(ORG, &ALICE));
		assert_ok!(finish(ALICE));
	});
}

#[test]
fn a_recovery_key_should_be_forgotten_when_its_standing_goes_away() {
	build_and_execute(|| {
		claimed();
		assert_ok!(Reputation::spend(ORG, &ALICE, 100));
		assert_eq!(Reputation::recovery(ORG, ALICE), None);
		earn(ALICE, 1);
		assert_ok!(name(ALICE, BOB));
		pass(1);
		assert_ok!(Reputation::reap(RuntimeOrigin::signed(BOB), ORG, ALICE));
		assert_eq!(Reputation::recovery(ORG, ALICE), None);
	});
}

#[test]
fn a_key_should_not_be_named_when_it_is_ones_own_or_there_is_no_standing() {
	build_and_execute(|| {
		assert_noop!(name(ALICE, BOB), Error::<Test>::NoStanding);
		earn(ALICE, 1);
		assert_noop!(name(ALICE, ALICE), Error::<Test>::OwnKey);
	});
}

#[test]
fn recovery_should_be_refused_when_the_organization_is_unknown_or_nobody_signed() {
	build_and_execute(|| {
		let signed = RuntimeOrigin::signed(ALICE);
		for (origin, refusal) in [
			(signed, Error::<Test>::UnknownOrganization.into()),
			(RuntimeOrigin::root(), DispatchError::BadOrigin),
			(RuntimeOrigin::none(), DispatchError::BadOrigin),
		] {
			let o = || origin.clone();
			assert_noop!(
				Reputation::set_recovery_key(o(), NO_ORG, Some(BOB)),
				refusal
			);
			assert_noop!(Reputation::claim_recovery(o(), NO_ORG, BOB), refusal);
			assert_noop!(Reputation::cancel_recovery(o(), NO_ORG, BOB), refusal);
			let finished = Reputation::finish_recovery(o(), NO_ORG, BOB);
			assert_eq!(finished.unwrap_err().error, refusal);
		}
	});
}
