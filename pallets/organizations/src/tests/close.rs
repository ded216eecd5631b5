use super::support::*;
use frame_support::{assert_noop, assert_ok, traits::fungible::Mutate as _};
use munus_primitives::organizations::{Inspect as _, Mutate, PolicyOf};
use sp_runtime::{DispatchError, DispatchResult};

fn close() -> DispatchResult {
	Organizations::close(signed(ALICE), VILLAGE)
}

#[test]
fn closing_should_return_every_deposit_and_leave_nothing() {
	build_and_execute(|| {
		let before = money_of(&ALICE);
		assert_ok!(Organizations::create(
			signed(ALICE),
			name("Village"),
			Template::Village,
			Overrides::none(),
			appointees(&[]),
			0,
		));
		assert_ok!(Organizations::set_unit(
			signed(ALICE),
			VILLAGE,
			JUNK,
			Some(1)
		));
		assert_ok!(Organizations::schedule_policy(
			signed(ALICE),
			VILLAGE,
			larger_panels()
		));
		System::reset_events();
		assert_ok!(close());
		let closed = Event::Closed {
			org: VILLAGE,
			left: 0,
		};
		assert_eq!(the_event(), closed);
		assert_eq!(money_of(&ALICE), before);
		assert_eq!(
			(held_for_organizations(&ALICE), held_for_memberships(&ALICE)),
			(0, 0)
		);
		assert_eq!(Organizations::organization(VILLAGE), None);
		let policy: Option<munus_primitives::obligation::DutyPolicy<u32>> =
			Organizations::policy_of(VILLAGE);
		assert_eq!(policy, None);
		assert_eq!(
			Units::<Test>::iter().count() + Members::<Test>::iter().count(),
			0
		);
		assert_eq!(Changes::<Test>::iter().count(), 0);
		assert_eq!(money_of(&Organizations::treasury(VILLAGE)), 0);
		check_deadlines();
		assert_noop!(close(), Error::UnknownOrganization);
	});
}

#[test]
fn closing_should_give_the_chain_what_the_organization_has_earned() {
	build_with_and_execute(vec![village()], || {
		Balances::set_balance(
			&Organizations::treasury(VILLAGE),
			5 * TOKEN + EXISTENTIAL_DEPOSIT,
		);
		Balances::set_balance(
			&Organizations::fee_account(VILLAGE),
			EXISTENTIAL_DEPOSIT + 1,
		);
		let (alice, chain) = (money_of(&ALICE), money_of(&CHAIN));
		assert_ok!(close());
		let left = 5 * TOKEN + 1;
		assert_eq!(the_event(), Event::Closed { org: VILLAGE, left });
		assert_eq!(money_of(&CHAIN), chain + left);
		assert_eq!(money_of(&ALICE), alice + 2 * EXISTENTIAL_DEPOSIT);
	});
}

#[test]
fn closing_should_end_a_hand_over_that_has_begun() {
	build_with_and_execute(vec![experienced()], || {
		season();
		assert_ok!(Organizations::hand_over(signed(CHARLIE), VILLAGE, seven()));
		for who in seven() {
			Offices::resign(VILLAGE, &who);
			assert_ok!(Organizations::leave(signed(who), VILLAGE));
		}
		assert_ok!(close());
		check_deadlines();
	});
}

#[test]
fn closing_should_go_on_when_more_is_left_than_one_call_removes() {
	build_with_and_execute(vec![open_village()], || {
		Leftovers::set(&1);
		assert_ok!(close());
		assert_eq!(the_event(), Event::ClosingBegun { org: VILLAGE });
		let join = Organizations::join(signed(BOB), VILLAGE);
		assert_noop!(join, Error::Closing);
		let invite = Organizations::invite(signed(ALICE), VILLAGE, BOB);
		assert_noop!(invite, Error::Closing);
		assert_noop!(Organizations::begin_work(VILLAGE), Error::Closing);
		assert_noop!(
			Organizations::set_admin(signed(ALICE), VILLAGE, None),
			Error::Closing
		);
		assert!(!Organizations::may_join(VILLAGE, BOB));
		assert_ok!(Organizations::do_try_state());
		System::reset_events();
		assert_ok!(Organizations::close(signed(BOB), VILLAGE));
		let closed = Event::Closed {
			org: VILLAGE,
			left: 0,
		};
		assert_eq!(the_event(), closed);
	});
}

#[test]
fn closing_should_fail_when_work_is_open() {
	build_with_and_execute(vec![village()], || {
		assert_ok!(Organizations::begin_work(VILLAGE));
		assert_noop!(close(), Error::WorkLeft);
		Organizations::end_work(VILLAGE);
		assert_ok!(close());
	});
}

#[test]
fn closing_should_fail_when_others_are_members_or_invited() {
	build_with_and_execute(vec![village()], || {
		assert_ok!(Organizations::invite(signed(ALICE), VILLAGE, BOB));
		assert_noop!(close(), Error::MembersLeft);
		assert_ok!(Organizations::join(signed(BOB), VILLAGE));
		assert_noop!(close(), Error::MembersLeft);
		assert_ok!(Organizations::leave(signed(ALICE), VILLAGE));
		assert_noop!(close(), Error::MembersLeft);
		assert_ok!(Organizations::leave(signed(BOB), VILLAGE));
		assert_ok!(close());
	});
}

#[test]
fn closing_should_fail_when_somebody_answers_for_another() {
	let overrides = Overrides {
		admission: Some(Admission::Open),
		..Overrides::none()
	};
	let founding = Founding {
		overrides,
		members: vec![BOB],
		..village()
	};
	build_with_and_execute(vec![founding], || {
		Points::insert((VILLAGE, BOB), 10_000_000);
		assert_ok!(Organizations::invite(signed(BOB), VILLAGE, CHARLIE));
		assert_ok!(Organizations::join(signed(CHARLIE), VILLAGE));
		for who in [BOB, CHARLIE] {
			assert_ok!(Organizations::leave(signed(who), VILLAGE));
		}
		assert_noop!(close(), Error::SponsorshipsLeft);
		run_to(1 + MONTH);
		assert_ok!(close());
	});
}

#[test]
fn closing_should_fail_when_too_many_units_are_set() {
	build_with_and_execute(vec![village()], || {
		AssetCount::set(100);
		for asset in 1..=MAX_UNITS {
			assert_ok!(Organizations::set_unit(
				signed(ALICE),
				VILLAGE,
				asset,
				Some(1)
			));
		}
		assert_noop!(close(), Error::UnitsLeft);
		assert_ok!(Organizations::set_unit(signed(ALICE), VILLAGE, 1, None));
		assert_ok!(close());
		assert_eq!(Units::<Test>::iter().count(), 0);
	});
}

#[test]
fn closing_should_fail_when_an_account_has_other_assets() {
	for purse in [Organizations::treasury, Organizations::fee_account] {
		build_with_and_execute(vec![village()], || {
			System::inc_sufficients(&purse(VILLAGE));
			assert_noop!(close(), Error::AssetsLeft);
			System::dec_sufficients(&purse(VILLAGE));
			assert_ok!(System::inc_consumers(&purse(VILLAGE)));
			assert_noop!(close(), Error::AssetsLeft);
		});
	}
}

#[test]
fn closing_should_fail_when_somebody_is_in_office_or_owed() {
	build_with_and_execute(vec![village()], || {
		SomebodyIsOwed::set(&true);
		assert_noop!(close(), Error::OfficeLeft);
	});
}

#[test]
fn closing_should_fail_when_not_the_administrator_does() {
	build_with_and_execute(vec![experienced()], || {
		let call = |who, org| Organizations::close(who, org);
		assert_noop!(call(signed(BOB), VILLAGE), Error::NotAdmin);
		assert_noop!(call(signed(ALICE), UNKNOWN), Error::UnknownOrganization);
		assert_noop!(
			call(RuntimeOrigin::root(), VILLAGE),
			DispatchError::BadOrigin
		);
		hand_over_now();
		assert_noop!(close(), Error::SelfManaged);
	});
}
