//! Taking office costs a share of the stake.

use super::*;

fn join(who: AccountId) {
	assert_ok!(Obligation::join_waitlist(signed(who), ORG, 0));
}

#[test]
fn enlist_should_burn_its_share_of_the_stake_every_time() {
	build_and_execute(|| {
		with_policy(|policy| policy.entry_burn = 2_500);
		enlist(1);
		assert_eq!((locked(1), standing(1)), (75, STANDING - 25));
		assert_ok!(Obligation::resign(signed(1), ORG));
		run_to(21);
		assert_eq!(
			(locked(1), standing(1)),
			(0, STANDING - 25),
			"the rest is given back"
		);
		enlist(1);
		assert_eq!(
			(locked(1), standing(1)),
			(75, STANDING - 50),
			"coming back costs it again"
		);
	});
}

#[test]
fn enlist_should_burn_nothing_of_the_appointed_until_they_enlist() {
	build_and_execute(|| {
		with_policy(|policy| policy.entry_burn = 10_000);
		assert_ok!(Obligation::appoint(signed(ADMIN), ORG, 1, None));
		assert_eq!(standing(1), STANDING);
		enlist(1);
		assert_eq!((locked(1), standing(1)), (0, STANDING - 100), "all of it");
		assert_ok!(Obligation::resign(signed(1), ORG));
		run_to(21);
		assert!(Enforcers::<Test>::get(ORG, 1).is_none());
	});
}

#[test]
fn winner_should_pay_for_the_entry_and_one_who_only_waits_should_not() {
	build_and_execute(|| {
		with_policy(|policy| (policy.places, policy.entry_burn) = (1, 1_000));
		set_sponsor(2, NOBODY);
		join(2);
		join(3);
		assert_ok!(Obligation::leave_waitlist(signed(3), ORG));
		assert_eq!([2, 3].map(standing), [STANDING; 2]);
		run_to(20);
		assert!(Enforcers::<Test>::contains_key(ORG, 2));
		assert_eq!((locked(2), standing(2)), (90, STANDING - 10));
		assert_eq!((locked(3), standing(3)), (0, STANDING));
	});
}
