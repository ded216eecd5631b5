use super::*;
use munus_primitives::obligation::Workload;

const DAY: u64 = 86_400;

fn recent() -> (u64, u64, u64) {
	let Workload {
		offered,
		owed,
		done,
		..
	} = Obligation::workload(ORG);
	assert_eq!(
		Obligation::office(ORG).unwrap().recent,
		Obligation::workload(ORG)
	);
	(offered, owed, done)
}

#[test]
fn workload_should_sum_the_last_thirty_days() {
	build_and_execute(|| {
		(1..=2).for_each(enlist);
		assert_eq!(recent(), (0, 0, 0));
		owe(1);
		seat(1, 1);
		reviewed(1, 1);
		set_time(5 * DAY);
		owe(2);
		assert_eq!(recent(), (432, 6, 1));
		set_time(30 * DAY - 1);
		assert_eq!(recent(), (432, 6, 1));
		set_time(30 * DAY);
		assert_eq!(recent(), (288, 4, 0), "the first day is out");
		owe(1);
		assert_eq!(recent(), (432, 6, 0), "and its place is used again");
		set_time(34 * DAY);
		assert_eq!(recent(), (432, 6, 0));
		set_time(35 * DAY);
		assert_eq!(recent(), (144, 2, 0));
		set_time(90 * DAY);
		assert_eq!(recent(), (0, 0, 0));
		assert_eq!(office().ledger.offered, 576, "the totals go on");
	});
}

#[test]
fn review_that_does_not_count_should_not_be_in_the_workload() {
	build_and_execute(|| {
		enlist(1);
		seat(1, 1);
		let review = Reviewed {
			counts: false,
			..review()
		};
		assert_ok!(Obligation::reviewed(ORG, &1, 1, review));
		assert_eq!(recent(), (0, 0, 0));
	});
}

#[test]
fn workload_should_count_fees_earned_and_seats_open() {
	build_and_execute(|| {
		enlist(1);
		let fees = || Obligation::workload(ORG).fees;
		seat(1, 1);
		assert_eq!((fees(), Obligation::workload(ORG).open), (0, 1));
		let paid = Reviewed {
			counts: false,
			fee: 7,
			..review()
		};
		assert_ok!(Obligation::reviewed(ORG, &1, 1, paid));
		assert_eq!((fees(), Obligation::workload(ORG).open), (7, 0));
		set_time(29 * DAY);
		assert_eq!(fees(), 7);
		set_time(30 * DAY);
		assert_eq!(fees(), 0);
	});
}

#[test]
fn workload_should_be_fulfilled_when_done_and_open_seats_reach_the_share() {
	let workload = |owed, done, open| Workload {
		owed,
		done,
		open,
		..Default::default()
	};
	assert!(workload(0, 0, 0).is_fulfilled(10_000));
	assert!(workload(8, 1, 1).is_fulfilled(2_500));
	assert!(!workload(8, 1, 1).is_fulfilled(2_501));
	assert!(!workload(8, 1, 0).is_fulfilled(2_500));
	assert!(workload(8, 0, 0).is_fulfilled(0));
	assert!(workload(u64::MAX, u64::MAX, u64::MAX).is_fulfilled(u16::MAX));
}
