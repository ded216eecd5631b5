use super::*;
use crate::{era::Era, Eras};
use frame_support::assert_storage_noop;

fn set_dormancy(dormancy: Moment) {
	Policies::mutate(|policies| policies.get_mut(&ORG).unwrap().dormancy = dormancy);
}

#[test]
fn active_time_should_not_run_when_the_market_has_never_been_alive() {
	build_and_execute(|| {
		earn(ALICE, 100);
		Now::set(50 * HALF_LIFE);
		assert_eq!(Reputation::active_time(ORG), Some(0));
		assert_eq!(figures(ALICE), (100, 100, 0));
		Reputation::keep_alive(ORG);
		assert_eq!(Reputation::active_time(ORG), Some(0));
		assert_eq!(figures(ALICE), (100, 100, 0));
		Now::mutate(|now| *now += 1);
		assert_eq!(Reputation::active_time(ORG), Some(1));
	});
}

#[test]
fn active_time_should_stop_when_the_market_has_slept_for_its_dormancy() {
	build_and_execute(|| {
		Reputation::keep_alive(ORG);
		earn(ALICE, 1_700);
		Now::set(1 + DORMANCY);
		assert_eq!(Reputation::active_time(ORG), Some(DORMANCY));
		assert_eq!(figures(ALICE), (1_000, 1_000, 0));
		Now::set(1 + 100 * DORMANCY);
		assert_eq!(Reputation::active_time(ORG), Some(DORMANCY));
		assert_eq!(figures(ALICE), (1_000, 1_000, 0));
		Reputation::keep_alive(ORG);
		Now::mutate(|now| *now += HALF_LIFE - DORMANCY);
		assert_eq!(figures(ALICE), (850, 850, 0));
	});
}

#[test]
fn keep_alive_should_tell_the_era_once_when_called_twice_in_a_block() {
	build_and_execute(|| {
		Reputation::keep_alive(ORG);
		Now::set(11);
		Reputation::keep_alive(ORG);
		assert_storage_noop!(Reputation::keep_alive(ORG));
		let era = |active, last_alive| Era {
			active,
			last_alive,
			dormancy: DORMANCY,
		};
		assert_eq!(
			take_events(),
			vec![
				Event::KeptAlive {
					org: ORG,
					era: era(0, 1)
				},
				Event::KeptAlive {
					org: ORG,
					era: era(10, 11)
				},
			]
		);
		assert_eq!(Eras::<Test>::get(ORG), Some(era(10, 11)));
		assert_eq!(Eras::<Test>::get(OTHER_ORG), None);
	});
}

#[test]
fn keep_alive_should_store_nothing_when_the_organization_is_unknown() {
	build_and_execute(|| {
		assert_storage_noop!(Reputation::keep_alive(NO_ORG));
	});
}

#[test]
fn active_time_already_passed_should_not_move_when_the_policy_changes() {
	build_and_execute(|| {
		Reputation::keep_alive(ORG);
		Now::set(1 + 2 * DORMANCY);
		for dormancy in [0, DORMANCY / 2, 10 * DORMANCY] {
			set_dormancy(dormancy);
			assert_eq!(Reputation::active_time(ORG), Some(DORMANCY));
		}
		Reputation::keep_alive(ORG);
		assert_eq!(Reputation::active_time(ORG), Some(DORMANCY));
		Now::mutate(|now| *now += 5 * DORMANCY);
		assert_eq!(Reputation::active_time(ORG), Some(6 * DORMANCY));
	});
}

#[test]
fn nothing_should_panic_when_the_clock_goes_backwards() {
	new_test_ext().execute_with(|| {
		pass(3 * HALF_LIFE);
		earn(ALICE, 100);
		let ticket = lock(ALICE, 40);
		Now::set(0);
		Reputation::keep_alive(ORG);
		assert_eq!(figures(ALICE), (100, 60, 0));
		Reputation::slash(ORG, &ALICE, ticket).unwrap();
		earn(ALICE, 1);
		assert_eq!(figures(ALICE), (61, 61, 0));
	});
}
