use super::support::*;
use frame_support::{assert_noop, assert_ok};
use munus_primitives::organizations::{Booked, Mutate};

#[test]
fn work_should_be_counted_while_it_is_open() {
	build_with_and_execute(vec![village()], || {
		let work = || Organizations::organization(VILLAGE).unwrap().work;
		assert_ok!(Organizations::begin_work(VILLAGE));
		assert_ok!(Organizations::begin_work(VILLAGE));
		assert_eq!(work(), 2);
		Organizations::end_work(VILLAGE);
		assert_eq!(work(), 1);
	});
}

#[test]
fn work_should_not_begin_in_an_unknown_organization() {
	build_with_and_execute(vec![village()], || {
		assert_noop!(
			Organizations::begin_work(UNKNOWN),
			Error::UnknownOrganization
		);
		Organizations::end_work(UNKNOWN);
		assert_eq!(crate::Organizations::<Test>::get(UNKNOWN), None);
	});
}

#[test]
fn what_verdicts_earn_should_add_up() {
	build_with_and_execute(vec![village()], || {
		for earned in [3, 4] {
			let verdict = Booked {
				score: 6_000,
				earned,
				penalty: 0,
			};
			Organizations::verdict_booked(VILLAGE, &BOB, verdict);
		}
		assert_eq!(Organizations::organization(VILLAGE).unwrap().earned, 7);
	});
}
