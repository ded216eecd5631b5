use crate::{mock::*, Error, Event};
use frame_support::{assert_noop, assert_ok};
use munus_primitives::escrow::{Mutate, Purpose};
use sp_runtime::traits::BadOrigin;

fn sweep(asset: &AssetId, to: AccountId) -> frame_support::dispatch::DispatchResult {
	Escrow::sweep(RuntimeOrigin::root(), asset.clone(), to)
}

#[test]
fn sweep_should_move_only_the_gift_when_money_is_held() {
	for asset in assets() {
		build_and_execute(|| {
			let deal = Escrow::open(&ALICE, asset.clone(), 1_000, ORG).unwrap();
			tell(&[&deal]);
			mint(&asset, escrow(), 77);
			assert_eq!(Escrow::gift(&asset), 77);

			assert_ok!(sweep(&asset, BOB));

			assert_eq!(balance(&asset, BOB), RICH + 77);
			assert_eq!(balance(&asset, escrow()), 1_000 + minimum(&asset));
			System::assert_last_event(
				Event::Swept {
					asset: asset.clone(),
					beneficiary: BOB,
					amount: 77,
				}
				.into(),
			);
			assert_noop!(sweep(&asset, BOB), Error::<Test>::NothingToSweep);
		});
	}
}

#[test]
fn sweep_should_leave_what_is_unclaimed_when_it_takes_the_gift() {
	build_and_execute(|| {
		let mut deal = Escrow::open(&ALICE, PLAIN, 1_000, ORG).unwrap();
		Escrow::pay(&mut deal, &NOBODY, 1_000, Purpose::Pay).unwrap();
		mint(&PLAIN, escrow(), 5);
		assert_ok!(sweep(&PLAIN, BOB));
		assert_eq!(balance(&PLAIN, escrow()), 1_000 + MIN);
	});
}

#[test]
fn sweep_should_fail_when_there_is_no_gift() {
	build_and_execute(|| {
		for asset in [NATIVE, SUFFICIENT, PLAIN, UNENDOWED, UNKNOWN] {
			assert_noop!(sweep(&asset, BOB), Error::<Test>::NothingToSweep);
		}
	});
}

#[test]
fn sweep_should_fail_when_the_beneficiary_cannot_receive() {
	build_and_execute(|| {
		mint(&NATIVE, escrow(), ED - 1);
		assert_noop!(sweep(&NATIVE, NOBODY), Error::<Test>::CannotReceive);
	});
}

#[test]
fn sweep_should_fail_when_it_is_not_root() {
	build_and_execute(|| {
		mint(&NATIVE, escrow(), 77);
		assert_noop!(
			Escrow::sweep(RuntimeOrigin::signed(ALICE), NATIVE, ALICE),
			BadOrigin
		);
	});
}
