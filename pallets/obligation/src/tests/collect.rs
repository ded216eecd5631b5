use super::*;
use frame_support::{assert_storage_noop, dispatch::CheckIfFeeless, traits::fungible::Mutate as _};
use sp_runtime::TokenError;

/// Reviews that earn 50 of fees and 3 of reputation each.
fn work(who: AccountId, reviews: u64) {
	for panel in 0..reviews {
		seat(who, panel);
		reviewed(who, panel);
	}
}

fn feeless(who: AccountId) -> bool {
	let call = RuntimeCall::Obligation(crate::Call::collect { org: ORG });
	let mut answers = vec![];
	assert_storage_noop!(answers.push(call.is_feeless(&signed(who))));
	answers[0]
}

#[test]
fn collect_should_pay_fees_and_reputation() {
	build_and_execute(|| {
		enlist(1);
		work(1, 3);
		assert_ok!(Obligation::collect(signed(1), ORG));
		assert_event(Event::Collected {
			org: ORG,
			who: 1,
			fees: 150,
			reputation: 9,
		});
		assert_eq!(Balances::free_balance(1), 150);
		assert_eq!(earned(1), 9);
		assert_eq!((record(1).fees, record(1).accrued.mantissa), (0, 0));
		assert_eq!(Balances::free_balance(10_007), ED + FUND - 150);
	});
}

#[test]
fn collect_should_pay_reputation_when_there_are_no_fees() {
	build_and_execute(|| {
		enlist(1);
		seat(1, 1);
		assert_ok!(Obligation::reviewed(
			ORG,
			&1,
			1,
			Reviewed { fee: 0, ..review() }
		));
		assert!(!feeless(1));
		assert_ok!(Obligation::collect(signed(1), ORG));
		assert_eq!((Balances::free_balance(1), earned(1)), (0, 3));
	});
}

#[test]
fn collect_should_be_feeless_exactly_when_it_succeeds_and_pays_the_minimum() {
	build_and_execute(|| {
		enlist(1);
		assert!(!feeless(1), "nothing to collect");
		work(1, 1);
		assert!(!feeless(1), "50 of 100");
		work(1, 1);
		assert!(feeless(1), "100 of 100");
		owe(18);
		assert!(!feeless(1), "held");
		work(1, 1);
		assert!(feeless(1), "healthy again");
		assert!(!feeless(2), "no enforcer");
		assert_ok!(Obligation::collect(signed(1), ORG));
		assert!(!feeless(1), "collected");
	});
}

#[test]
fn collect_should_fail_when_behind_in_duty_and_pay_when_healthy_again() {
	build_and_execute(|| {
		enlist(1);
		work(1, 1);
		owe(17);
		assert_eq!(status(1), Status::Throttled);
		assert_noop!(Obligation::collect(signed(1), ORG), Error::<Test>::FeesHeld);
		work(1, 1);
		assert_eq!(status(1), Status::Healthy);
		assert_ok!(Obligation::collect(signed(1), ORG));
		assert_eq!(Balances::free_balance(1), 100);
	});
}

#[test]
fn collect_should_fail_when_nothing_waits() {
	build_and_execute(|| {
		enlist(1);
		assert_noop!(
			Obligation::collect(signed(1), ORG),
			Error::<Test>::NothingToCollect
		);
	});
}

#[test]
fn collect_should_fail_when_not_in_office_and_owed_nothing() {
	build_and_execute(|| {
		assert_noop!(
			Obligation::collect(signed(1), ORG),
			Error::<Test>::NotEnforcer
		);
		let unknown = Error::<Test>::UnknownOrganization;
		assert_noop!(Obligation::collect(signed(1), ORG + 1), unknown);
	});
}

#[test]
fn collect_should_fail_and_keep_the_fees_when_a_new_account_could_not_live_on_them() {
	build_and_execute(|| {
		enlist(1);
		seat(1, 1);
		assert_ok!(Obligation::reviewed(
			ORG,
			&1,
			1,
			Reviewed {
				fee: ED - 1,
				..review()
			}
		));
		assert_noop!(
			Obligation::collect(signed(1), ORG),
			TokenError::BelowMinimum
		);
		seat(1, 2);
		assert_ok!(Obligation::reviewed(
			ORG,
			&1,
			2,
			Reviewed { fee: 1, ..review() }
		));
		assert_ok!(Obligation::collect(signed(1), ORG));
		assert_eq!(Balances::free_balance(1), ED);
	});
}

#[test]
fn collect_should_leave_the_fee_account_its_minimum() {
	build_and_execute(|| {
		enlist(1);
		seat(1, 1);
		assert_ok!(Obligation::reviewed(
			ORG,
			&1,
			1,
			Reviewed {
				fee: FUND,
				..review()
			}
		));
		assert_ok!(Obligation::collect(signed(1), ORG));
		assert_eq!(Balances::free_balance(10_007), ED);
	});
}

#[test]
fn collect_should_fail_and_keep_the_fees_when_the_fee_account_is_short_and_pay_when_topped_up() {
	build_and_execute(|| {
		let account = 10_007;
		enlist(1);
		work(1, 3);
		let leave = |amount| Balances::set_balance(&account, ED + amount);
		leave(149);
		assert!(Obligation::do_try_state().is_err(), "fees are not covered");
		assert!(!feeless(1));
		assert_noop!(
			Obligation::collect(signed(1), ORG),
			TokenError::NotExpendable
		);
		assert_eq!(
			(record(1).fees, record(1).accrued.mantissa, earned(1)),
			(150, 9, 0)
		);
		leave(150);
		assert!(feeless(1));
		assert_ok!(Obligation::collect(signed(1), ORG));
		assert_eq!(
			(Balances::free_balance(1), Balances::free_balance(account)),
			(150, ED)
		);
	});
}

#[test]
fn fees_left_behind_should_wait_when_the_fee_account_is_short() {
	build_and_execute(|| {
		enlist(1);
		work(1, 1);
		assert_ok!(Obligation::resign(signed(1), ORG));
		Balances::set_balance(&10_007, ED + 49);
		run_to(21);
		assert!(
			!Enforcers::<Test>::contains_key(ORG, 1),
			"the place is free all the same"
		);
		assert_noop!(
			Obligation::collect(signed(1), ORG),
			TokenError::NotExpendable
		);
		Balances::set_balance(&10_007, ED + 50);
		assert_ok!(Obligation::collect(signed(1), ORG));
		assert_eq!(Balances::free_balance(1), 50);
	});
}

#[test]
fn one_who_left_should_collect_what_was_left_behind_once() {
	build_and_execute(|| {
		enlist(1);
		work(1, 2);
		assert_ok!(Obligation::resign(signed(1), ORG));
		run_to(21);
		assert_eq!(Obligation::owed(ORG, 1), 100);
		assert_eq!(earned(1), 6);
		assert!(feeless(1));
		assert_ok!(Obligation::collect(signed(1), ORG));
		assert_event(Event::Collected {
			org: ORG,
			who: 1,
			fees: 100,
			reputation: 0,
		});
		assert_eq!(Owed::<Test>::get(ORG, 1), None);
		assert_noop!(
			Obligation::collect(signed(1), ORG),
			Error::<Test>::NotEnforcer
		);
	});
}

#[test]
fn one_who_returned_should_collect_what_was_left_behind_even_when_throttled() {
	build_and_execute(|| {
		enlist(1);
		work(1, 2);
		assert_ok!(Obligation::resign(signed(1), ORG));
		run_to(21);
		enlist(1);
		work(1, 1);
		owe(20);
		assert_eq!(status(1), Status::Throttled);
		assert_ok!(Obligation::collect(signed(1), ORG));
		assert_eq!(Balances::free_balance(1), 100);
		assert_eq!(record(1).fees, 50);
		assert_noop!(Obligation::collect(signed(1), ORG), Error::<Test>::FeesHeld);
	});
}

#[test]
fn fees_left_behind_twice_should_add_up() {
	build_and_execute(|| {
		for term in 1..=2 {
			enlist(1);
			work(1, 1);
			assert_ok!(Obligation::resign(signed(1), ORG));
			run_to(System::block_number() + 20);
			assert_eq!(Obligation::owed(ORG, 1), 50 * term);
		}
	});
}
