use super::*;
use crate::{duty, Alumni, Roster};
use frame_support::pallet_prelude::DispatchError;
use munus_primitives::obligation::ALL_WEEK;

fn past(deficit: u32) -> Past<u64> {
	Past {
		balance: -duty::surplus(deficit),
		skill: -5,
		reviews: 40,
		allowance: Default::default(),
	}
}

#[test]
fn enlist_should_take_a_place_and_lock_the_stake() {
	build_and_execute(|| {
		System::set_block_number(3);
		enlist(1);
		assert_event(Event::Enlisted {
			org: ORG,
			who: 1,
			slot: 0,
			shift: 0,
			balance: duty::surplus(5),
			stake: 100,
		});
		assert_eq!(locked(1), 100);
		assert_eq!((office().ledger.heads[0], office().roster_len), (1, 1));
		let slot = Obligation::slot(ORG, 0).unwrap();
		assert_eq!((slot.who, slot.joined, slot.sponsor), (1, 3, Some(ADMIN)));
		assert_eq!(record(1).skill, starting_skill(SKILL_START));
		assert!(!record(1).appointed);
	});
}

#[test]
fn newcomer_should_owe_nothing_for_the_past() {
	build_and_execute(|| {
		enlist(1);
		owe(8);
		enlist(2);
		assert_eq!(
			Obligation::settled(ORG, &1).unwrap().0.balance,
			-duty::surplus(3)
		);
		assert_eq!(
			Obligation::settled(ORG, &2).unwrap().0.balance,
			duty::surplus(5)
		);
	});
}

#[test]
fn enlist_should_lock_nothing_when_there_is_no_stake() {
	build_and_execute(|| {
		with_policy(|policy| policy.stake = 0);
		enlist(1);
		assert_eq!(record(1).stake, None);
		assert_eq!(locked(1), 0);
	});
}

#[test]
fn enlist_should_fill_the_places_that_fell_empty_last_first() {
	build_and_execute(|| {
		(1..=4).for_each(enlist);
		assert_ok!(Obligation::resign(signed(2), ORG));
		run_to(System::block_number() + 1);
		assert_ok!(Obligation::resign(signed(3), ORG));
		run_to(System::block_number() + 20);
		assert_eq!((office().roster_len, office().free_head), (4, Some(2)));
		assert_eq!(
			Roster::<Test>::get(ORG, 2),
			Some(Place::Free { next: Some(1) })
		);
		assert_holds();
		(5..=7).for_each(enlist);
		assert_eq!([5, 6, 7].map(|who| record(who).slot), [2, 1, 4]);
	});
}

#[test]
fn enlist_should_go_on_where_a_former_term_ended() {
	build_and_execute(|| {
		Alumni::<Test>::insert(ORG, 1, past(12));
		enlist(1);
		assert_eq!(record(1).balance, -duty::surplus(12));
		assert_eq!((record(1).skill, record(1).reviews), (-5, 40));
		assert_eq!(Alumni::<Test>::get(ORG, 1), None);
		assert_eq!(status(1), Status::Throttled);
	});
}

#[test]
fn enlist_should_fail_when_the_organization_is_unknown() {
	build_and_execute(|| {
		let unknown = Error::<Test>::UnknownOrganization;
		assert_noop!(Obligation::enlist(signed(1), ORG + 1, 0), unknown);
	});
}

#[test]
fn enlist_should_fail_when_the_caller_is_no_member() {
	build_and_execute(|| {
		assert_noop!(
			Obligation::enlist(signed(1_000), ORG, 0),
			Error::<Test>::NotMember
		);
		enlist(999);
	});
}

#[test]
fn enlist_should_fail_when_in_office() {
	build_and_execute(|| {
		enlist(1);
		assert_noop!(
			Obligation::enlist(signed(1), ORG, 0),
			Error::<Test>::AlreadyEnlisted
		);
	});
}

#[test]
fn enlist_should_fail_when_the_shift_does_not_exist() {
	build_and_execute(|| {
		with_policy(|policy| policy.shifts = vec![ALL_WEEK; 2].try_into().unwrap());
		for shift in [2, 8, u8::MAX] {
			assert_noop!(
				Obligation::enlist(signed(1), ORG, shift),
				Error::<Test>::UnknownShift
			);
		}
		assert_ok!(Obligation::enlist(signed(1), ORG, 1));
	});
}

#[test]
fn enlist_should_fail_when_reputation_falls_short_of_the_stake() {
	build_and_execute(|| {
		with_policy(|policy| policy.stake = STANDING + 1);
		let refused = DispatchError::Other("too little reputation");
		assert_noop!(Obligation::enlist(signed(1), ORG, 0), refused);
		with_policy(|policy| policy.stake = STANDING);
		enlist(1);
	});
}

#[test]
fn enlist_should_fail_when_a_former_deficit_would_ban() {
	build_and_execute(|| {
		Alumni::<Test>::insert(ORG, 1, past(51));
		Alumni::<Test>::insert(ORG, 2, past(50));
		assert_noop!(
			Obligation::enlist(signed(1), ORG, 0),
			Error::<Test>::BarredByDeficit
		);
		enlist(2);
	});
}

#[test]
fn enlist_should_fail_when_unsigned() {
	build_and_execute(|| {
		assert_noop!(
			Obligation::enlist(RuntimeOrigin::root(), ORG, 0),
			DispatchError::BadOrigin
		);
	});
}
