use super::*;
use crate::duty::{surplus, ONE};
use munus_primitives::obligation::{DutyRate, Week};

/// 1970-01-01 was a Thursday, so this is the Monday after.
const MONDAY: u64 = 4 * 86_400;

fn first_half() -> Week {
	let mut week = [0; 21];
	week[..10].fill(0xFF);
	week
}

fn second_half() -> Week {
	first_half().map(|byte| !byte)
}

fn balance(who: AccountId) -> i128 {
	Obligation::settled(ORG, &who).unwrap().0.balance
}

#[test]
fn offer_should_fall_to_those_on_duty_only() {
	build_and_execute(|| {
		with_policy(|policy| {
			policy.rate = DutyRate::Coverage(50);
			policy.newcomer_surplus = 0;
			policy.shifts = vec![first_half(), second_half()].try_into().unwrap();
		});
		for (who, shift) in [(1, 0), (2, 0), (3, 1)] {
			assert_ok!(Obligation::enlist(signed(who), ORG, shift));
		}
		set_time(MONDAY);
		assert_ok!(Obligation::offered(ORG, 4));
		let mut shares = [0; 8];
		shares[0] = ONE;
		assert_event(Event::DutyAccrued {
			org: ORG,
			seats: 4,
			on_duty: 2,
			shares,
		});
		assert_eq!([1, 2, 3].map(balance), [-surplus(1), -surplus(1), 0]);

		set_time(MONDAY + 80 * 3_600);
		assert_ok!(Obligation::offered(ORG, 4));
		assert_eq!(
			[1, 2, 3].map(balance),
			[-surplus(1), -surplus(1), -surplus(2)]
		);
		assert_eq!(
			(office().ledger.offered, office().ledger.owed),
			(8, 4 * ONE)
		);
	});
}

#[test]
fn offer_should_burden_nobody_when_nobody_is_on_duty() {
	build_and_execute(|| {
		assert_ok!(Obligation::offered(ORG, 3));
		assert_event(Event::DutyAccrued {
			org: ORG,
			seats: 3,
			on_duty: 0,
			shares: [0; 8],
		});
		assert_eq!(
			(
				office().ledger.offered,
				office().ledger.owed,
				office().ledger.acc
			),
			(3, 0, [0; 8])
		);
	});
}

#[test]
fn offer_should_stop_at_the_days_cap_and_go_on_the_next_day() {
	build_and_execute(|| {
		with_policy(|policy| {
			policy.rate = DutyRate::Fixed(1);
			policy.day_cap = 2;
			policy.newcomer_surplus = 0;
		});
		enlist(1);
		for _ in 0..5 {
			assert_ok!(Obligation::offered(ORG, 3));
		}
		assert_eq!(balance(1), -surplus(2));
		set_time(86_399);
		assert_ok!(Obligation::offered(ORG, 3));
		assert_eq!(balance(1), -surplus(2));
		set_time(86_400);
		assert_ok!(Obligation::offered(ORG, 3));
		assert_eq!(balance(1), -surplus(3));
	});
}

#[test]
fn fixed_rate_should_follow_the_size_of_panels() {
	build_and_execute(|| {
		with_policy(|policy| {
			policy.rate = DutyRate::Fixed(2);
			policy.newcomer_surplus = 0;
		});
		set_panel(5);
		enlist(1);
		assert_ok!(Obligation::offered(ORG, 5));
		assert_eq!(balance(1), -surplus(1) / 2);
	});
}

#[test]
fn debt_should_not_grow_beyond_its_cap() {
	build_and_execute(|| {
		enlist(1);
		owe(300);
		assert_eq!(balance(1), -surplus(60));
	});
}

#[test]
fn offer_should_fail_when_the_organization_is_unknown() {
	build_and_execute(|| {
		assert_noop!(
			Obligation::offered(ORG + 1, 3),
			Error::<Test>::UnknownOrganization
		);
	});
}
