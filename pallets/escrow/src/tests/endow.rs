use crate::{mock::*, Error, Event, Held};
use frame_support::{assert_noop, assert_ok};
use munus_primitives::escrow::Mutate;
use sp_runtime::traits::BadOrigin;

fn endow(who: AccountId, asset: AssetId) -> frame_support::dispatch::DispatchResult {
	Escrow::endow(RuntimeOrigin::signed(who), asset)
}

#[test]
fn endow_should_open_an_asset_when_escrow_has_none_of_it() {
	build_and_execute(|| {
		assert_ok!(endow(ALICE, UNENDOWED));
		assert_eq!(balance(&UNENDOWED, escrow()), MIN);
		assert_eq!(balance(&UNENDOWED, ALICE), RICH - MIN);
		System::assert_last_event(
			Event::Endowed {
				asset: UNENDOWED,
				who: ALICE,
				amount: MIN,
			}
			.into(),
		);

		let deal = Escrow::open(&ALICE, UNENDOWED, 1, ORG).unwrap();
		tell(&[&deal]);
	});
}

#[test]
fn endow_should_make_the_account_by_deposit_when_no_reference_is_left() {
	build_and_execute(|| {
		while System::can_inc_consumer(&escrow()) {
			System::inc_consumers(&escrow()).unwrap();
		}
		assert_ok!(endow(ALICE, UNENDOWED));
		assert!(Balances::reserved_balance(ALICE) > 0);
		let deal = Escrow::open(&ALICE, UNENDOWED, 1, ORG).unwrap();
		tell(&[&deal]);
	});
}

#[test]
fn endow_should_fill_up_when_the_minimum_has_risen() {
	build_and_execute(|| {
		let deal = Escrow::open(&ALICE, PLAIN, 1_000, ORG).unwrap();
		tell(&[&deal]);
		Assets::force_asset_status(
			RuntimeOrigin::root(),
			2,
			ADMIN,
			ADMIN,
			ADMIN,
			ADMIN,
			MIN + 5,
			false,
			false,
		)
		.unwrap();
		assert!(Escrow::do_try_state().is_err());
		assert_noop!(
			Escrow::open(&ALICE, PLAIN, 1_000, ORG),
			Error::<Test>::NotEndowed
		);

		assert_ok!(endow(BOB, PLAIN));
		assert_eq!(balance(&PLAIN, escrow()), 1_000 + MIN + 5);
	});
}

#[test]
fn endow_should_fail_when_escrow_has_its_base() {
	build_and_execute(|| {
		for asset in assets() {
			assert_noop!(endow(ALICE, asset), Error::<Test>::AlreadyEndowed);
		}
	});
}

#[test]
fn endow_should_fail_when_the_asset_does_not_exist() {
	build_and_execute(|| {
		assert_noop!(endow(ALICE, UNKNOWN), Error::<Test>::UnknownAsset);
	});
}

#[test]
fn endow_should_fail_when_the_caller_cannot_pay() {
	build_and_execute(|| {
		assert_noop!(endow(BOB, UNENDOWED), Error::<Test>::CannotSpare);
		mint(&UNENDOWED, BOB, 2 * MIN - 1);
		assert_noop!(endow(BOB, UNENDOWED), Error::<Test>::CannotSpare);
		mint(&UNENDOWED, BOB, 1);
		assert_ok!(endow(BOB, UNENDOWED));
	});
}

#[test]
fn endow_should_fail_when_escrow_was_robbed() {
	new_test_ext().execute_with(|| {
		let deal = Escrow::open(&ALICE, PLAIN, 1_000, ORG).unwrap();
		tell(&[&deal]);
		Assets::burn(RuntimeOrigin::signed(ADMIN), 2, escrow(), MIN + 1).unwrap();
		assert_noop!(endow(ALICE, PLAIN), Error::<Test>::Drained);
		assert_noop!(
			Escrow::open(&ALICE, PLAIN, 1, ORG),
			Error::<Test>::NotEndowed
		);

		assert_ok!(Assets::transfer(RuntimeOrigin::signed(BOB), 2, escrow(), 1));
		assert_eq!(balance(&PLAIN, escrow()), Held::<Test>::get(PLAIN));
		assert_ok!(endow(ALICE, PLAIN));
		assert_ok!(Escrow::do_try_state());
	});
}

#[test]
fn endow_should_fail_when_it_is_not_signed() {
	build_and_execute(|| {
		assert_noop!(Escrow::endow(RuntimeOrigin::root(), UNENDOWED), BadOrigin);
	});
}
