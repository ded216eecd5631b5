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
			u128::MAX,
		));
		assert_ok!(set_unit(ALICE, JUNK, Some(1)));
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
		let due = System::block_number() + 1;
		let begun = Event::ClosingBegun { org: VILLAGE, due };
		assert_eq!(the_event(), begun);
		assert_noop!(Organizations::close(signed(BOB), VILLAGE), Error::NotDue);
		System::set_block_number(due);
		let join = join(BOB);
		assert_noop!(join, Error::Closing);
		let invite = invite(ALICE, BOB);
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
fn closing_should_fail_when_too_many_units_are_set() {
	build_with_and_execute(vec![village()], || {
		AssetCount::set(100);
		for asset in 1..=MAX_UNITS {
			assert_ok!(set_unit(ALICE, asset, Some(1)));
		}
		assert_noop!(close(), Error::UnitsLeft);
		assert_ok!(set_unit(ALICE, 1, None));
		assert_ok!(close());
		assert_eq!(Units::<Test>::iter().count(), 0);
	});
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

/// Alice's organization, with Bob who was invited, Charlie who has joined, and so on.
fn inhabited() -> Founding {
	Founding {
		members: vec![BOB, CHARLIE],
		..open_village()
	}
}

#[test]
fn closing_should_end_by_itself_when_members_do_not_leave() {
	build_with_and_execute(vec![inhabited()], || {
		assert_ok!(invite(ALICE, DAVE));
		System::reset_events();
		let (held, alice) = (held_for_memberships(&ALICE), money_of(&ALICE));
		assert!(held > 0);

		assert_ok!(close());

		let due = System::block_number() + LEAD;
		let begun = Event::ClosingBegun { org: VILLAGE, due };
		assert_eq!(the_event(), begun);
		check_deadlines();
		assert_ok!(Organizations::do_try_state());
		run_to(due - 1);
		assert!(Organizations::exists(VILLAGE));
		assert!(Organizations::membership(VILLAGE, BOB).is_some());
		run_to(due);

		assert!(!Organizations::exists(VILLAGE));
		assert_eq!(Members::<Test>::iter().count(), 0);
		assert_eq!(Closings::<Test>::iter().count(), 0);
		assert_eq!(
			(held_for_organizations(&ALICE), held_for_memberships(&ALICE)),
			(0, 0)
		);
		assert!(money_of(&ALICE) > alice);
		for who in [BOB, CHARLIE, DAVE] {
			assert_eq!(System::sufficients(&who), 0);
			assert!(Offices::has_forgotten(VILLAGE, &who));
		}
		System::assert_last_event(
			Event::Closed {
				org: VILLAGE,
				left: 0,
			}
			.into(),
		);
	});
}

#[test]
fn closing_should_take_a_step_a_block_when_there_are_many_members() {
	let members: Vec<_> = (10..10 + 2 * STEP as u8 + 1)
		.map(|n| AccountId::new([n; 32]))
		.collect();
	let founding = Founding {
		members: members.clone(),
		..open_village()
	};
	build_with_and_execute(vec![founding], || {
		assert_ok!(close());
		let due = System::block_number() + LEAD;
		let all = Members::<Test>::iter().count() as u32;
		for (step, block) in (due..).enumerate().take(3) {
			let left = all - step as u32 * STEP;
			assert_eq!(Members::<Test>::iter().count() as u32, left);
			assert!(left > 0);
			run_to(block);
			check_deadlines();
			assert_ok!(Organizations::do_try_state());
		}
		assert!(!Organizations::exists(VILLAGE));
		for who in members {
			assert_eq!(System::sufficients(&who), 0);
		}
	});
}

#[test]
fn closing_should_let_members_leave_and_nobody_take_up_anything_when_it_has_begun() {
	build_with_and_execute(vec![inhabited()], || {
		assert!(Organizations::is_member(VILLAGE, &BOB));
		assert_ok!(close());
		assert!(!Organizations::is_member(VILLAGE, &BOB));
		assert_noop!(close(), Error::NotDue);
		assert_ok!(Organizations::leave(signed(BOB), VILLAGE));
		check_deadlines();
	});
}

#[test]
fn closing_should_free_sponsors_when_they_still_answer() {
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
		assert_ok!(invite(BOB, CHARLIE));
		assert_ok!(join(CHARLIE));
		for who in [BOB, CHARLIE] {
			assert_ok!(Organizations::leave(signed(who), VILLAGE));
		}
		assert_ok!(close());
		run_to(System::block_number() + LEAD);
		assert!(!Organizations::exists(VILLAGE));
		assert_eq!(Sponsorships::<Test>::iter().count(), 0);
		assert_eq!(Sponsored::<Test>::iter().count(), 0);
		check_deadlines();
	});
}

#[test]
fn closing_should_wait_for_other_assets_to_be_swept_when_an_account_has_some() {
	for purse in [Organizations::treasury, Organizations::fee_account] {
		build_with_and_execute(vec![village()], || {
			Foreign::give(&purse(VILLAGE), 700);
			assert_noop!(sweep(JUNK), Error::NotClosed);
			assert_ok!(close());
			assert_noop!(sweep(NATIVE), Error::NotClosed);
			System::reset_events();
			assert_ok!(sweep(JUNK));
			let swept = Event::Swept {
				org: VILLAGE,
				asset: JUNK,
				amount: 700,
			};
			assert_eq!(the_event(), swept);
			assert_eq!(Junk::get(CHAIN), 700);
			let (alice, deposits) = (money_of(&ALICE), 2 * EXISTENTIAL_DEPOSIT);
			run_to(System::block_number() + LEAD);
			assert!(!Organizations::exists(VILLAGE));
			assert!(money_of(&ALICE) >= alice + deposits);
			assert_eq!(money_of(&purse(VILLAGE)), 0);
		});
	}
}

#[test]
fn closing_should_lose_nothing_when_an_asset_is_frozen_all_the_time() {
	build_with_and_execute(vec![village()], || {
		let treasury = Organizations::treasury(VILLAGE);
		let issued = Balances::total_issuance();
		Foreign::give(&treasury, 700);
		JunkFrozen::set(&true);
		assert_ok!(close());
		assert_noop!(sweep(JUNK), Error::NothingToSweep);
		run_to(System::block_number() + LEAD);
		assert!(!Organizations::exists(VILLAGE));
		assert_eq!(money_of(&treasury), EXISTENTIAL_DEPOSIT);
		assert_noop!(sweep(JUNK), Error::NothingToSweep);

		JunkFrozen::set(&false);
		assert_ok!(sweep(JUNK));
		assert_ok!(sweep(NATIVE));
		assert_eq!(Junk::get(CHAIN), 700);
		assert_eq!(money_of(&treasury), 0);
		assert_noop!(sweep(NATIVE), Error::NothingToSweep);
		assert_eq!(Balances::total_issuance(), issued);
	});
}

#[test]
fn sweep_should_fail_when_there_was_never_such_an_organization() {
	build_with_and_execute(vec![village()], || {
		let call = Organizations::sweep(signed(BOB), UNKNOWN, JUNK);
		assert_noop!(call, Error::UnknownOrganization);
		let call = Organizations::sweep(RuntimeOrigin::none(), VILLAGE, JUNK);
		assert_noop!(call, DispatchError::BadOrigin);
	});
}

#[test]
fn closing_should_not_go_on_when_it_is_not_due() {
	build_with_and_execute(vec![inhabited()], || {
		let due = || Organizations::on_due(Deadline::Closing(VILLAGE));
		assert_noop!(due(), Error::NotDue);
		assert_ok!(close());
		assert_noop!(due(), Error::NotDue);
	});
}

fn sweep(asset: u32) -> DispatchResult {
	Organizations::sweep(signed(BOB), VILLAGE, asset)
}
