//! Every reason a payee cannot receive, and how the money gets there in the end.

use crate::{mock::*, Event, Held, Unclaimed};
use frame_support::{assert_ok, storage::with_storage_layer, traits::fungibles::Mutate as _};
use munus_primitives::escrow::{Inspect, Mutate, Purpose};

/// Pays `amount`, which the payee cannot receive, and gives what is left of the deal.
fn pay_in_vain(asset: &AssetId, payee: AccountId, amount: Balance) -> Deal {
	let mut deal = Escrow::open(&ALICE, asset.clone(), 1_000, ORG).unwrap();
	pay_from(&mut deal, payee, amount);
	deal
}

fn pay_from(deal: &mut Deal, payee: AccountId, amount: Balance) {
	let asset = deal.asset.clone();
	let (left, before) = (deal.left, balance(&asset, escrow()));
	let received = balance(&asset, payee);
	let waiting = Escrow::unclaimed(&asset, &payee);

	assert_ok!(Escrow::pay(deal, &payee, amount, Purpose::Pay));

	assert_eq!(deal.left, left - amount);
	assert_eq!(balance(&asset, escrow()), before);
	assert_eq!(balance(&asset, payee), received);
	assert_eq!(Escrow::unclaimed(&asset, &payee), waiting + amount);
	assert_eq!(Held::<Test>::get(&asset), deal.left + waiting + amount);
	System::assert_last_event(
		Event::Unclaimed {
			asset,
			payee,
			amount,
			purpose: Purpose::Pay,
		}
		.into(),
	);
}

fn collect(asset: &AssetId, payee: AccountId) {
	assert_ok!(Escrow::collect(
		RuntimeOrigin::signed(payee),
		asset.clone(),
		None
	));
	assert_eq!(Unclaimed::<Test>::iter().count(), 0);
}

#[test]
fn native_pay_should_wait_when_it_is_below_the_existential_deposit() {
	build_and_execute(|| {
		let mut deal = pay_in_vain(&NATIVE, NOBODY, ED - 1);
		pay_from(&mut deal, NOBODY, 1);

		collect(&NATIVE, NOBODY);
		assert_eq!(balance(&NATIVE, NOBODY), ED);

		assert_ok!(Escrow::pay(&mut deal, &NOBODY, 1, Purpose::Pay));
		assert_eq!(balance(&NATIVE, NOBODY), ED + 1);
		tell(&[&deal]);
	});
}

#[test]
fn native_pay_should_arrive_when_it_is_the_existential_deposit() {
	build_and_execute(|| {
		let mut deal = Escrow::open(&ALICE, NATIVE, 1_000, ORG).unwrap();
		assert_ok!(Escrow::pay(&mut deal, &NOBODY, ED, Purpose::Pay));
		assert_eq!(balance(&NATIVE, NOBODY), ED);
		tell(&[&deal]);
	});
}

#[test]
fn asset_pay_should_wait_when_it_is_below_the_minimum() {
	build_and_execute(|| {
		let mut deal = pay_in_vain(&SUFFICIENT, NOBODY, MIN - 1);
		pay_from(&mut deal, NOBODY, 1);
		collect(&SUFFICIENT, NOBODY);
		assert_eq!(balance(&SUFFICIENT, NOBODY), MIN);
		tell(&[&deal]);
	});
}

#[test]
fn asset_pay_should_wait_when_the_payee_lacks_a_reference() {
	build_and_execute(|| {
		let deal = pay_in_vain(&PLAIN, NOBODY, 500);
		mint(&NATIVE, NOBODY, ED);
		collect(&PLAIN, NOBODY);
		assert_eq!(balance(&PLAIN, NOBODY), 500);
		tell(&[&deal]);
	});
}

#[test]
fn asset_pay_should_wait_when_the_payee_has_no_consumer_reference_left() {
	build_and_execute(|| {
		mint(&NATIVE, NOBODY, ED);
		while System::can_inc_consumer(&NOBODY) {
			System::inc_consumers(&NOBODY).unwrap();
		}
		let deal = pay_in_vain(&PLAIN, NOBODY, 500);
		System::dec_consumers(&NOBODY);
		System::dec_consumers(&NOBODY);
		collect(&PLAIN, NOBODY);
		tell(&[&deal]);
	});
}

#[test]
fn asset_pay_should_wait_when_the_payee_is_blocked() {
	for asset in [SUFFICIENT, PLAIN] {
		build_and_execute(|| {
			block(&asset, BOB);
			let deal = pay_in_vain(&asset, BOB, 500);
			unblock(&asset, BOB);
			collect(&asset, BOB);
			assert_eq!(balance(&asset, BOB), RICH + 500);
			tell(&[&deal]);
		});
	}
}

#[test]
fn asset_pay_should_arrive_when_only_the_payees_account_is_frozen() {
	build_and_execute(|| {
		let mut deal = Escrow::open(&ALICE, PLAIN, 1_000, ORG).unwrap();
		Assets::freeze(RuntimeOrigin::signed(ADMIN), 2, BOB).unwrap();
		assert_ok!(Escrow::pay(&mut deal, &BOB, 500, Purpose::Pay));
		assert_eq!(balance(&PLAIN, BOB), RICH + 500);
		tell(&[&deal]);
	});
}

#[test]
fn asset_pay_should_wait_when_the_asset_is_frozen() {
	for payee in [BOB, NOBODY] {
		build_and_execute(|| {
			let mut deal = Escrow::open(&ALICE, SUFFICIENT, 1_000, ORG).unwrap();
			freeze(&SUFFICIENT);
			pay_from(&mut deal, payee, 500);
			thaw(&SUFFICIENT);
			collect(&SUFFICIENT, payee);
			tell(&[&deal]);
		});
	}
}

#[test]
fn asset_pay_should_wait_when_escrows_account_is_frozen() {
	build_and_execute(|| {
		let mut deal = Escrow::open(&ALICE, PLAIN, 1_000, ORG).unwrap();
		Assets::freeze(RuntimeOrigin::signed(ADMIN), 2, escrow()).unwrap();
		pay_from(&mut deal, BOB, 500);
		unblock(&PLAIN, escrow());
		collect(&PLAIN, BOB);
		tell(&[&deal]);
	});
}

#[test]
fn asset_pay_should_wait_when_a_transfer_would_only_seem_to_succeed() {
	build_and_execute(|| {
		let mut deal = Escrow::open(&ALICE, PLAIN, 1_000, ORG).unwrap();
		let rest = u128::MAX - Assets::total_supply(2);
		mint(&PLAIN, ALICE, rest);

		let _ = with_storage_layer(|| {
			let moved = AllAssets::transfer(
				PLAIN,
				&escrow(),
				&BOB,
				500,
				frame_support::traits::tokens::Preservation::Preserve,
			);
			assert_eq!(
				moved,
				Ok(500),
				"the transfer claims to have moved the money"
			);
			assert_eq!(balance(&PLAIN, BOB), RICH, "but nothing arrived");
			Err::<(), _>(sp_runtime::DispatchError::Unavailable)
		});

		pay_from(&mut deal, BOB, 500);
		Assets::burn(RuntimeOrigin::signed(ADMIN), 2, ALICE, rest).unwrap();
		collect(&PLAIN, BOB);
		assert_eq!(balance(&PLAIN, BOB), RICH + 500);
		tell(&[&deal]);
	});
}

#[test]
fn asset_pay_should_wait_when_the_asset_is_being_destroyed() {
	build_and_execute(|| {
		let mut deal = Escrow::open(&ALICE, PLAIN, 1_000, ORG).unwrap();
		start_destroying(&PLAIN);
		pay_from(&mut deal, BOB, 500);
		finish_destroying(&PLAIN);
		pay_from(&mut deal, BOB, 200);
		let account = Escrow::close(deal, &ALICE).unwrap();
		assert_eq!(
			(account.paid, account.refunded, account.left),
			(700, 300, 0)
		);

		for payee in [BOB, ALICE] {
			assert_ok!(Escrow::write_off(
				RuntimeOrigin::signed(ADMIN),
				PLAIN,
				payee
			));
		}
		assert!(!Held::<Test>::contains_key(PLAIN));
	});
}

#[test]
fn asset_pay_should_wait_when_the_administrator_has_taken_the_money() {
	new_test_ext().execute_with(|| {
		let mut deal = Escrow::open(&ALICE, PLAIN, 1_000, ORG).unwrap();
		Assets::burn(RuntimeOrigin::signed(ADMIN), 2, escrow(), 600).unwrap();
		pay_from(&mut deal, BOB, 500);
		assert_ok!(Escrow::pay(&mut deal, &BOB, 400, Purpose::Pay));
	});
}

#[test]
fn waiting_should_not_touch_others_when_one_payee_cannot_receive() {
	build_and_execute(|| {
		let mut deal = Escrow::open(&ALICE, PLAIN, 1_000, ORG).unwrap();
		assert_ok!(Escrow::pay(&mut deal, &NOBODY, 300, Purpose::Pay));
		assert_ok!(Escrow::pay(&mut deal, &BOB, 300, Purpose::Fee));
		assert_eq!(balance(&PLAIN, BOB), RICH + 300);
		let account = Escrow::close(deal, &ALICE).unwrap();
		assert_eq!(
			(account.paid, account.fees, account.refunded),
			(300, 300, 400)
		);
		assert_eq!(Held::<Test>::get(PLAIN), 300);
	});
}

#[test]
fn asset_pay_should_wait_when_it_would_use_up_the_account() {
	build_and_execute(|| {
		let mut deal = Escrow::open(&ALICE, PLAIN, 1_000, ORG).unwrap();
		Assets::burn(RuntimeOrigin::signed(ADMIN), 2, escrow(), MIN).unwrap();
		pay_from(&mut deal, BOB, 1_000);
		assert_ok!(Escrow::endow(RuntimeOrigin::signed(ALICE), PLAIN));
		collect(&PLAIN, BOB);
		assert_eq!(balance(&PLAIN, escrow()), MIN);
	});
}
