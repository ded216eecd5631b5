use crate::{mock::*, Error, Event, Held};
use frame_support::{assert_noop, assert_ok};
use munus_primitives::escrow::{Inspect, Mutate};
use sp_runtime::{ArithmeticError, TokenError};

#[test]
fn open_should_move_the_money_when_the_payer_can_spare_it() {
	for asset in assets() {
		build_and_execute(|| {
			let deal = Escrow::open(&ALICE, asset.clone(), 5_000, ORG).unwrap();

			assert_eq!((deal.deposited, deal.left), (5_000, 5_000));
			assert_eq!((deal.paid, deal.fees, deal.refunded), (0, 0, 0));
			assert_eq!(balance(&asset, ALICE), RICH - 5_000);
			assert_eq!(balance(&asset, escrow()), minimum(&asset) + 5_000);
			assert_eq!(Held::<Test>::get(&asset), 5_000);
			System::assert_last_event(
				Event::Deposited {
					asset: asset.clone(),
					payer: ALICE,
					amount: 5_000,
				}
				.into(),
			);
			tell(&[&deal]);
		});
	}
}

#[test]
fn open_should_take_a_single_unit_when_escrow_is_endowed() {
	for asset in assets() {
		build_and_execute(|| {
			let deal = Escrow::open(&ALICE, asset, 1, ORG).unwrap();
			tell(&[&deal]);
		});
	}
}

#[test]
fn open_should_fail_when_the_amount_is_zero() {
	build_and_execute(|| {
		assert_noop!(
			Escrow::open(&ALICE, NATIVE, 0, ORG),
			Error::<Test>::ZeroAmount
		);
	});
}

#[test]
fn open_should_fail_when_the_asset_does_not_exist() {
	build_and_execute(|| {
		assert!(!Escrow::asset_exists(&UNKNOWN));
		assert_noop!(
			Escrow::open(&ALICE, UNKNOWN, 5_000, ORG),
			Error::<Test>::UnknownAsset
		);
	});
}

#[test]
fn open_should_fail_when_escrow_has_no_base() {
	build_and_execute(|| {
		for amount in [1, MIN - 1, MIN, 5_000] {
			assert_noop!(
				Escrow::open(&ALICE, UNENDOWED, amount, ORG),
				Error::<Test>::NotEndowed
			);
		}
		assert_ok!(Assets::transfer(
			RuntimeOrigin::signed(ALICE),
			3,
			escrow(),
			MIN
		));
		let deal = Escrow::open(&ALICE, UNENDOWED, 1, ORG).unwrap();
		tell(&[&deal]);
	});
}

#[test]
fn open_should_keep_the_payer_alive_when_it_gives_all_it_can() {
	for asset in assets() {
		build_and_execute(|| {
			let all = RICH - minimum(&asset);
			assert_noop!(
				Escrow::open(&ALICE, asset.clone(), all + 1, ORG),
				Error::<Test>::CannotSpare
			);
			assert_noop!(
				Escrow::open(&ALICE, asset.clone(), RICH, ORG),
				Error::<Test>::CannotSpare
			);
			assert_noop!(
				Escrow::open(&ALICE, asset.clone(), u128::MAX, ORG),
				Error::<Test>::CannotSpare
			);

			let deal = Escrow::open(&ALICE, asset.clone(), all, ORG).unwrap();
			assert_eq!(balance(&asset, ALICE), minimum(&asset));
			tell(&[&deal]);
		});
	}
}

#[test]
fn open_should_fail_when_the_payer_has_nothing() {
	build_and_execute(|| {
		for asset in assets() {
			assert_noop!(
				Escrow::open(&NOBODY, asset, 1, ORG),
				Error::<Test>::CannotSpare
			);
		}
	});
}

#[test]
fn open_should_fail_when_escrow_itself_would_pay() {
	build_and_execute(|| {
		mint(&NATIVE, escrow(), 5_000);
		assert_noop!(
			Escrow::open(&escrow(), NATIVE, 1_000, ORG),
			Error::<Test>::CannotSpare
		);
	});
}

#[test]
fn open_should_fail_when_the_asset_is_frozen_or_going() {
	build_and_execute(|| {
		freeze(&PLAIN);
		assert_noop!(
			Escrow::open(&ALICE, PLAIN, 1_000, ORG),
			Error::<Test>::CannotSpare
		);
		start_destroying(&PLAIN);
		assert_noop!(
			Escrow::open(&ALICE, PLAIN, 1_000, ORG),
			Error::<Test>::CannotSpare
		);
		finish_destroying(&PLAIN);
		assert_noop!(
			Escrow::open(&ALICE, PLAIN, 1_000, ORG),
			Error::<Test>::UnknownAsset
		);
	});
}

#[test]
fn open_should_fail_when_escrows_account_is_blocked() {
	build_and_execute(|| {
		block(&PLAIN, escrow());
		assert_noop!(Escrow::open(&ALICE, PLAIN, 1_000, ORG), TokenError::Blocked);
	});
}

#[test]
fn open_should_fail_when_a_transfer_would_only_seem_to_succeed() {
	build_and_execute(|| {
		let rest = u128::MAX - Assets::total_supply(2);
		mint(&PLAIN, ALICE, rest);
		assert_noop!(
			Escrow::open(&ALICE, PLAIN, 1_000, ORG),
			Error::<Test>::CannotReceive
		);
	});
}

#[test]
fn open_should_fail_when_the_sum_of_an_asset_overflows() {
	build_and_execute(|| {
		Held::<Test>::insert(PLAIN, u128::MAX);
		assert_noop!(
			Escrow::open(&ALICE, PLAIN, 1_000, ORG),
			Error::<Test>::NotEndowed
		);
		assert_noop!(Escrow::owe(&PLAIN, 1), ArithmeticError::Overflow);
		Held::<Test>::remove(PLAIN);
	});
}
