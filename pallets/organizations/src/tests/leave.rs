use super::support::*;
use frame_support::{assert_noop, assert_ok, traits::fungible::Mutate};
use munus_primitives::organizations::Inspect;
use sp_runtime::DispatchError;

#[test]
fn leaving_should_return_the_deposit_and_drop_the_reference_when_invited() {
	build_with_and_execute(vec![village()], || {
		let before = held_for_memberships(&ALICE);
		assert_ok!(invite(ALICE, CHARLIE));
		assert_ok!(join(CHARLIE));
		System::reset_events();
		assert_ok!(Organizations::leave(signed(CHARLIE), VILLAGE));
		assert_eq!(held_for_memberships(&ALICE), before);
		assert!(!System::account_exists(&CHARLIE));
		assert_eq!(Members::<Test>::get(VILLAGE, CHARLIE), None);
		assert_eq!(Organizations::organization(VILLAGE).unwrap().members, 1);
		assert!(Offices::has_forgotten(VILLAGE, &CHARLIE));
		assert_eq!(
			the_event(),
			Event::Left {
				org: VILLAGE,
				who: CHARLIE
			}
		);
	});
}

#[test]
fn leaving_should_keep_the_references_of_others_when_it_drops_its_own() {
	build_with_and_execute(vec![village(), open_village()], || {
		assert_ok!(Organizations::invite(signed(ALICE), 0, BOB, u128::MAX));
		assert_ok!(Organizations::join(signed(BOB), 0, u128::MAX));
		assert_ok!(Organizations::join(signed(BOB), 1, u128::MAX));
		System::inc_sufficients(&BOB);
		assert_eq!(System::sufficients(&BOB), 2);

		assert_ok!(Organizations::leave(signed(BOB), 1));
		assert_eq!(System::sufficients(&BOB), 2);
		assert_ok!(Organizations::leave(signed(BOB), 0));
		assert_eq!(System::sufficients(&BOB), 1);
		assert_eq!(money_of(&BOB), 1_000 * TOKEN);
		assert_eq!(held_for_memberships(&BOB), 0);
	});
}

#[test]
fn leaving_should_keep_the_account_when_it_has_money_by_then() {
	build_with_and_execute(
		vec![Founding {
			members: vec![CHARLIE],
			..village()
		}],
		|| {
			Balances::set_balance(&CHARLIE, TOKEN);
			assert_ok!(Organizations::leave(signed(CHARLIE), VILLAGE));
			assert_eq!(System::sufficients(&CHARLIE), 0);
			assert_eq!(money_of(&CHARLIE), TOKEN);
		},
	);
}

#[test]
fn leaving_should_not_end_the_memberships_a_sponsor_pays_for() {
	build_with_and_execute(vec![open_village()], || {
		assert_ok!(join(BOB));
		assert_ok!(invite(BOB, CHARLIE));
		assert_ok!(join(CHARLIE));
		assert_ok!(Organizations::leave(signed(BOB), VILLAGE));
		assert_eq!(held_for_memberships(&BOB), membership_deposit());
		assert_ok!(Organizations::leave(signed(CHARLIE), VILLAGE));
		assert_eq!(held_for_memberships(&BOB), 0);
	});
}

#[test]
fn leaving_should_leave_the_administrator_in_charge_when_it_is_the_one() {
	build_with_and_execute(vec![village()], || {
		assert_ok!(Organizations::leave(signed(ALICE), VILLAGE));
		assert!(Organizations::is_admin(VILLAGE, &ALICE));
		assert!(!Organizations::is_member(VILLAGE, &ALICE));
		assert_ok!(invite(ALICE, ALICE));
		assert_ok!(join(ALICE));
	});
}

#[test]
fn leaving_should_fail_when_in_office() {
	build_with_and_execute(
		vec![Founding {
			appointees: vec![BOB],
			..village()
		}],
		|| {
			assert_noop!(Organizations::leave(signed(BOB), VILLAGE), Error::InOffice);
			Offices::resign(VILLAGE, &BOB);
			assert_ok!(Organizations::leave(signed(BOB), VILLAGE));
		},
	);
}

#[test]
fn leaving_should_fail_when_the_organization_is_unknown() {
	build_with_and_execute(vec![village()], || {
		assert_noop!(
			Organizations::leave(signed(ALICE), UNKNOWN),
			Error::UnknownOrganization
		);
	});
}

#[test]
fn leaving_should_fail_when_not_joined() {
	build_with_and_execute(vec![village()], || {
		assert_noop!(Organizations::leave(signed(BOB), VILLAGE), Error::NotMember);
		assert_ok!(invite(ALICE, BOB));
		assert_noop!(Organizations::leave(signed(BOB), VILLAGE), Error::NotMember);
	});
}

#[test]
fn leaving_should_fail_when_not_signed() {
	build_with_and_execute(vec![village()], || {
		assert_noop!(
			Organizations::leave(RuntimeOrigin::root(), VILLAGE),
			DispatchError::BadOrigin
		);
	});
}
