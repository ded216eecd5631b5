use super::*;
use crate::Error;
use frame_support::{assert_noop, assert_ok, dispatch::Pays};
use sp_runtime::DispatchError;

fn reap(who: AccountId) -> frame_support::dispatch::DispatchResultWithPostInfo {
	Reputation::reap(RuntimeOrigin::signed(BOB), ORG, who)
}

#[test]
fn reap_should_remove_the_record_free_of_charge_when_it_has_decayed_to_nothing() {
	build_and_execute(|| {
		earn(ALICE, 1);
		pass(1);
		take_events();

		let result = reap(ALICE).unwrap();

		assert_eq!(result.pays_fee, Pays::No);
		assert_eq!(record(ALICE), None);
		assert_eq!(
			take_events(),
			vec![Event::Reaped {
				org: ORG,
				who: ALICE
			}]
		);
	});
}

#[test]
fn reap_should_be_refused_when_the_last_unit_has_not_decayed() {
	build_and_execute(|| {
		earn(ALICE, 2);
		pass(HALF_LIFE);
		assert_noop!(reap(ALICE), Error::<Test>::StandingInUse);
		pass(1);
		assert_ok!(reap(ALICE));
	});
}

#[test]
fn reap_should_be_refused_when_there_is_a_lock_a_penalty_or_a_claim() {
	build_and_execute(|| {
		let ticket = lock(ALICE, 0);
		assert_noop!(reap(ALICE), Error::<Test>::StandingInUse);
		penalize(ALICE, 1);
		assert_ok!(Reputation::unlock(ORG, &ALICE, ticket));
		assert_noop!(reap(ALICE), Error::<Test>::StandingInUse);
		assert_ok!(Reputation::begin_claim(ORG, &ALICE, 1));
		earn(ALICE, 1);
		assert_noop!(reap(ALICE), Error::<Test>::StandingInUse);
		assert_ok!(Reputation::end_claim(ORG, &ALICE));
		assert_noop!(reap(ALICE), Error::<Test>::NoStanding);
	});
}

#[test]
fn reap_should_be_refused_when_there_is_no_standing() {
	build_and_execute(|| {
		assert_noop!(reap(ALICE), Error::<Test>::NoStanding);
	});
}

#[test]
fn reap_should_be_refused_when_the_organization_is_unknown() {
	build_and_execute(|| {
		assert_noop!(
			Reputation::reap(RuntimeOrigin::signed(BOB), NO_ORG, ALICE),
			Error::<Test>::UnknownOrganization
		);
	});
}

#[test]
fn reap_should_be_refused_when_nobody_signed() {
	build_and_execute(|| {
		let call = |origin| Reputation::reap(origin, ORG, ALICE);
		assert_noop!(call(RuntimeOrigin::root()), DispatchError::BadOrigin);
		assert_noop!(call(RuntimeOrigin::none()), DispatchError::BadOrigin);
	});
}
