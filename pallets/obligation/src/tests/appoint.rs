use super::*;
use crate::{duty, Alumni};
use munus_primitives::{obligation::ALL_WEEK, organizations::Appoint};

#[test]
fn appoint_should_put_a_member_into_office_without_a_stake() {
	build_and_execute(|| {
		assert_ok!(Obligation::appoint(signed(ADMIN), ORG, 1, Some(0)));
		assert_event(Event::Appointed {
			org: ORG,
			who: 1,
			slot: 0,
			shift: 0,
			balance: duty::surplus(5),
			until: 10_001,
		});
		assert_eq!(agenda(), [(10_001, (ORG, 0))]);
		assert!(record(1).appointed);
		assert_eq!(locked(1), 0);
	});
}

#[test]
fn appoint_should_choose_the_thinnest_shift_when_none_is_named() {
	build_and_execute(|| {
		with_policy(|policy| policy.shifts = vec![ALL_WEEK; 3].try_into().unwrap());
		for who in 1..=5 {
			assert_ok!(Obligation::appoint(signed(ADMIN), ORG, who, None));
		}
		assert_eq!(
			[1, 2, 3, 4, 5].map(|who| record(who).shift),
			[0, 1, 2, 0, 1]
		);
	});
}

#[test]
fn appoint_should_fail_when_the_organization_is_unknown() {
	build_and_execute(|| {
		assert_noop!(
			Obligation::appoint(signed(ADMIN), ORG + 1, 1, None),
			Error::<Test>::UnknownOrganization
		);
	});
}

#[test]
fn appoint_should_fail_when_the_caller_does_not_administer() {
	build_and_execute(|| {
		assert_noop!(
			Obligation::appoint(signed(1), ORG, 1, None),
			Error::<Test>::NotAdministrator
		);
	});
}

#[test]
fn appoint_should_fail_when_the_appointed_is_no_member() {
	build_and_execute(|| {
		assert_noop!(
			Obligation::appoint(signed(ADMIN), ORG, 1_000, None),
			Error::<Test>::NotMember
		);
	});
}

#[test]
fn appoint_should_fail_when_in_office_or_the_shift_does_not_exist_or_barred() {
	build_and_execute(|| {
		enlist(1);
		let appoint = |who, shift| Obligation::appoint(signed(ADMIN), ORG, who, shift);
		assert_noop!(appoint(1, None), Error::<Test>::AlreadyEnlisted);
		assert_noop!(appoint(2, Some(1)), Error::<Test>::UnknownShift);
		let past = Past {
			balance: -duty::surplus(51),
			skill: 0,
			reviews: 0,
			allowance: Default::default(),
		};
		Alumni::<Test>::insert(ORG, 2, past);
		assert_noop!(appoint(2, None), Error::<Test>::BarredByDeficit);
	});
}

#[test]
fn appoint_should_fail_when_the_policy_has_no_shift() {
	build_and_execute(|| {
		with_policy(|policy| policy.shifts = Default::default());
		assert_noop!(
			Obligation::appoint(signed(ADMIN), ORG, 1, None),
			Error::<Test>::UnknownShift
		);
	});
}

#[test]
fn organization_should_appoint_and_ask_who_is_in_office() {
	build_and_execute(|| {
		assert!(!Obligation::in_office(ORG, &1));
		assert_ok!(<Obligation as Appoint<_>>::appoint(ORG, &1));
		assert!(Obligation::in_office(ORG, &1));
		assert_noop!(
			<Obligation as Appoint<_>>::appoint(ORG, &1),
			Error::<Test>::AlreadyEnlisted
		);
	});
}

#[test]
fn organization_should_have_one_who_left_forgotten() {
	build_and_execute(|| {
		enlist(1);
		assert_ok!(Obligation::resign(signed(1), ORG));
		run_to(21);
		assert!(Alumni::<Test>::contains_key(ORG, 1));
		Obligation::forget(ORG, &1);
		assert!(!Alumni::<Test>::contains_key(ORG, 1));
	});
}

#[test]
fn appointment_should_end_by_itself() {
	build_and_execute(|| {
		with_policy(|policy| policy.term = 30);
		assert_ok!(Obligation::appoint(signed(ADMIN), ORG, 1, None));
		run_to(30);
		assert_eq!(record(1).state, State::Active);
		run_to(31);
		assert_event(Event::Left {
			org: ORG,
			who: 1,
			slot: 0,
			balance: duty::surplus(5),
			owed: 0,
			slashed: None,
		});
		assert_eq!((office().ledger.heads[0], office().held), (0, 0));
	});
}

#[test]
fn appointment_should_wait_for_open_seats_when_it_ends() {
	build_and_execute(|| {
		with_policy(|policy| policy.term = 30);
		assert_ok!(Obligation::appoint(signed(ADMIN), ORG, 1, None));
		seat(1, 4);
		run_to(31);
		assert_eq!(record(1).state, State::Closing { until: 39 });
		reviewed(1, 4);
		run_to(39);
		assert!(!Enforcers::<Test>::contains_key(ORG, 1));
	});
}

#[test]
fn appointment_should_run_for_another_term_when_renewed() {
	build_and_execute(|| {
		with_policy(|policy| policy.term = 30);
		assert_ok!(Obligation::appoint(signed(ADMIN), ORG, 1, None));
		run_to(11);
		assert_ok!(Obligation::appoint(signed(ADMIN), ORG, 1, None));
		assert_event(Event::Reappointed {
			org: ORG,
			who: 1,
			until: 41,
		});
		assert_holds();
		run_to(40);
		assert_eq!(record(1).state, State::Active);
		run_to(41);
		assert!(!Enforcers::<Test>::contains_key(ORG, 1));
	});
}

#[test]
fn appointed_should_stay_when_it_enlists_with_a_stake() {
	build_and_execute(|| {
		assert_ok!(Obligation::appoint(signed(ADMIN), ORG, 1, None));
		owe(2);
		enlist(1);
		assert_event(Event::Enlisted {
			org: ORG,
			who: 1,
			slot: 0,
			shift: 0,
			balance: duty::surplus(3),
			stake: 100,
		});
		assert_eq!((locked(1), record(1).appointed), (100, false));
		assert!(agenda().is_empty());
		assert_noop!(
			Obligation::enlist(signed(1), ORG, 0),
			Error::<Test>::AlreadyEnlisted
		);
	});
}

#[test]
fn appointment_should_go_on_when_a_ban_is_over() {
	build_and_execute(|| {
		with_policy(|policy| policy.term = 40);
		assert_ok!(Obligation::appoint(signed(ADMIN), ORG, 1, None));
		seat(1, 1);
		owe(56);
		patrol();
		assert_eq!(agenda(), [(31, (ORG, 0))]);
		assert_noop!(
			Obligation::appoint(signed(ADMIN), ORG, 1, None),
			Error::<Test>::BannedFromOffice
		);
		reviewed(1, 1);
		assert_eq!(agenda(), [(41, (ORG, 0))]);
	});
}
