use super::*;

const DAY: u64 = 86_400;

fn in_office(who: AccountId) -> bool {
	Enforcers::<Test>::contains_key(ORG, who)
}

/// Bans 1 to `count`; their grace ends at block 31.
fn ban(count: u64) {
	(1..=count).for_each(enlist);
	owe(56);
	(0..count).for_each(|_| patrol());
	assert_eq!(office().ledger.heads[0], 0);
}

#[test]
fn removals_should_stop_at_the_days_cap_and_go_on_the_next_day() {
	build_and_execute(|| {
		with_policy(|policy| policy.removals_per_day = 2);
		ban(5);
		run_to(31);
		let left = || (1..=5).filter(|who| in_office(*who)).count();
		assert_eq!((left(), office().held, office().removed), (3, 3, 2));
		assert_eq!(record(3).state, State::Banned { until: 51 });
		run_to(51);
		assert_eq!(left(), 3, "the day is the same");
		set_time(DAY);
		run_to(71);
		assert_eq!((left(), office().removed), (1, 2));
		set_time(2 * DAY);
		run_to(91);
		assert_eq!(left(), 0);
	});
}

#[test]
fn removal_should_take_no_seat_before_the_cap_and_the_floor_allow_it() {
	build_and_execute(|| {
		with_policy(|policy| policy.floor = 1);
		enlist(1);
		seat(1, 1);
		owe(56);
		patrol();
		run_to(31);
		assert_eq!((record(1).open.len(), vacated()), (1, vec![]));
		assert_eq!(record(1).state, State::Banned { until: 51 });
		enlist(2);
		run_to(51);
		assert_eq!((in_office(1), vacated()), (false, vec![(1, 1)]));
	});
}

#[test]
fn patrol_should_respect_the_cap() {
	build_and_execute(|| {
		with_policy(|policy| policy.removals_per_day = 1);
		ban(3);
		System::set_block_number(31);
		(0..5).for_each(|_| patrol());
		assert_eq!(office().held, 2);
	});
}

#[test]
fn removal_below_the_floor_should_wait_for_a_successor() {
	build_and_execute(|| {
		with_policy(|policy| {
			policy.floor = 2;
			policy.places = 3;
		});
		ban(2);
		enlist(3);
		run_to(31);
		assert_eq!(office().held, 3, "one is active, and two are the floor");
		assert_ok!(Obligation::join_waitlist(signed(4), ORG, 0));
		run_to(51);
		assert!(!in_office(1) && in_office(2), "one successor, one removal");
		run_to(60);
		assert!(in_office(4));
		assert_eq!(Obligation::active(ORG), 2);
		run_to(71);
		assert!(!in_office(2), "two are active now");
	});
}

#[test]
fn removal_at_the_floor_should_need_nobody() {
	build_and_execute(|| {
		with_policy(|policy| policy.floor = 2);
		ban(1);
		(2..=3).for_each(enlist);
		run_to(31);
		assert!(!in_office(1));
	});
}

#[test]
fn one_who_waits_for_removal_should_still_be_able_to_come_back() {
	build_and_execute(|| {
		with_policy(|policy| policy.floor = 1);
		ban(1);
		run_to(60);
		assert_ok!(Obligation::restore(signed(1), ORG, 1));
		assert_eq!(record(1).state, State::Active);
		assert!(agenda().is_empty());
	});
}
