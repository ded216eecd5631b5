use super::*;
use crate::{duty::surplus, Alumni};
use munus_primitives::obligation::{Setback, SKILL_ONE};

/// A quarter of the skill, the fee and the credit of [`review`], and half of the stake.
fn setback() -> Setback<Balance> {
	Setback {
		fee: 50,
		credit: true,
		skill: SKILL_ONE / 4,
		stake: 5_000,
	}
}

fn audited(who: AccountId, setback: Setback<Balance>) -> Balance {
	Obligation::audited(ORG, &who, setback)
}

/// Enlisted, with so many reviews done.
fn worked(who: AccountId, reviews: u64) {
	enlist(who);
	for panel in 0..reviews {
		seat(who, panel);
		reviewed(who, panel);
	}
}

#[test]
fn audited_should_take_back_fee_credit_skill_and_stake() {
	build_and_execute(|| {
		worked(1, 3);
		assert_eq!(audited(1, setback()), 50);
		assert_event(Event::SetBack {
			org: ORG,
			who: 1,
			fee: 50,
			burned: 50,
			penalty: 50,
			skill: Some(SKILL_START - SKILL_ONE / 4),
			balance: Some(surplus(7)),
		});
		let record = record(1);
		assert_eq!((record.fees, record.balance), (100, surplus(7)));
		assert_eq!(record.skill, SKILL_START - SKILL_ONE / 4);
		assert_eq!(
			(locked(1), standing(1), penalty(1)),
			(50, STANDING - 50, 50)
		);
		assert_eq!(office().ledger.done, 2);
		assert_eq!(Balances::free_balance(10_007), ED + FUND, "no money moves");
		assert_eq!(record.reviews, 3, "it was done all the same");
	});
}

#[test]
fn audited_should_take_only_what_is_asked_for() {
	build_and_execute(|| {
		worked(1, 1);
		let nothing = Setback {
			fee: 0,
			credit: false,
			skill: 0,
			stake: 0,
		};
		let before = record(1);
		assert_eq!(audited(1, nothing), 0);
		assert_eq!((record(1), penalty(1)), (before, 0));
		assert_eq!(office().ledger.done, 1);
	});
}

#[test]
fn audited_should_take_of_the_fee_what_was_not_collected() {
	build_and_execute(|| {
		worked(1, 1);
		let more = Setback {
			fee: 70,
			..setback()
		};
		assert_eq!(audited(1, more), 50);
		assert_eq!(audited(1, more), 0);
		worked(2, 2);
		assert_ok!(Obligation::collect(signed(2), ORG));
		assert_eq!(audited(2, setback()), 0);
		assert_eq!(Balances::free_balance(2), 100);
	});
}

#[test]
fn skill_and_balance_should_stop_at_their_lowest() {
	build_and_execute(|| {
		worked(1, 0);
		for _ in 0..9 {
			audited(1, setback());
		}
		assert_eq!(
			(record(1).skill, record(1).balance),
			(-SKILL_ONE, -surplus(4))
		);
		// The ban stops duty, not the audit.
		owe(47);
		patrol();
		assert!(matches!(record(1).state, State::Banned { .. }));
		for _ in 0..20 {
			audited(1, setback());
		}
		assert_eq!(record(1).balance, -surplus(60), "the debt cap");
	});
}

#[test]
fn credit_taken_back_should_ban_when_it_exceeds_the_buffer() {
	build_and_execute(|| {
		worked(1, 1);
		owe(56);
		assert_eq!(status(1), Status::Throttled);
		audited(1, setback());
		assert_eq!(record(1).state, State::Banned { until: 31 });
		assert_eq!(office().ledger.heads[0], 0);
	});
}

#[test]
fn stake_burned_should_be_bounded_by_what_is_locked() {
	build_and_execute(|| {
		worked(1, 0);
		let all = Setback {
			stake: u16::MAX,
			..setback()
		};
		audited(1, all);
		assert_eq!(
			(locked(1), standing(1), penalty(1)),
			(0, STANDING - 100, 100)
		);
		audited(1, all);
		assert_eq!((locked(1), standing(1)), (0, STANDING - 100));
		assert_eq!(penalty(1), 300, "what nothing locked covers comes on top");
		assert_ok!(Obligation::resign(signed(1), ORG));
		run_to(21);
		assert!(
			Enforcers::<Test>::get(ORG, 1).is_none(),
			"the rest is unlocked"
		);
	});
}

#[test]
fn appointed_should_pay_by_penalty_alone() {
	build_and_execute(|| {
		assert_ok!(Obligation::appoint(signed(ADMIN), ORG, 1, None));
		audited(1, setback());
		assert_eq!((standing(1), penalty(1)), (STANDING, 100));
		assert_eq!(record(1).stake, None);
	});
}

#[test]
fn one_who_left_should_be_set_back_for_a_return() {
	build_and_execute(|| {
		worked(1, 2);
		assert_ok!(Obligation::resign(signed(1), ORG));
		run_to(21);
		assert_eq!(Obligation::owed(ORG, 1), 100);
		assert_eq!(audited(1, setback()), 50);
		assert_eq!((Obligation::owed(ORG, 1), penalty(1)), (50, 100));
		let past = Alumni::<Test>::get(ORG, 1).unwrap();
		assert_eq!(past.balance, surplus(6));
		assert_eq!(
			(past.skill, office().ledger.done),
			(SKILL_START - SKILL_ONE / 4, 1)
		);
		assert_eq!(audited(1, setback()), 50);
		assert_eq!(Owed::<Test>::get(ORG, 1), None);
		enlist(1);
		assert_eq!(
			(record(1).skill, record(1).balance),
			(past.skill - SKILL_ONE / 4, surplus(5))
		);
	});
}

#[test]
fn fees_of_an_earlier_term_should_be_taken_when_the_present_ones_do_not_suffice() {
	build_and_execute(|| {
		worked(1, 1);
		assert_ok!(Obligation::resign(signed(1), ORG));
		run_to(21);
		worked(1, 1);
		let both = Setback {
			fee: 80,
			..setback()
		};
		assert_eq!(audited(1, both), 80);
		assert_eq!((record(1).fees, Obligation::owed(ORG, 1)), (0, 20));
	});
}

#[test]
fn one_whom_nothing_is_remembered_of_should_be_penalized_all_the_same() {
	build_and_execute(|| {
		assert_eq!(audited(1, setback()), 0);
		assert_event(Event::SetBack {
			org: ORG,
			who: 1,
			fee: 0,
			burned: 0,
			penalty: 100,
			skill: None,
			balance: None,
		});
		assert_eq!((penalty(1), office().ledger.done), (100, 0));
		assert_eq!(Obligation::audited(ORG + 1, &1, setback()), 0);
		assert_eq!(penalty(1), 100, "an unknown organization audits nobody");
	});
}

#[test]
fn one_on_leave_should_be_set_back_and_stay_on_leave() {
	build_and_execute(|| {
		worked(1, 1);
		worked(2, 0);
		assert_ok!(Obligation::freeze(signed(1), ORG));
		let state = record(1).state;
		assert!(matches!(state, State::Frozen { .. }));
		assert_eq!(audited(1, setback()), 50);
		assert_eq!((record(1).state, record(1).balance), (state, surplus(5)));
		assert_holds();
	});
}
