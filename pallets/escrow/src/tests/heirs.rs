//! Money that nobody collects goes to the organization it came from.

use crate::{mock::*, Error, Event, Held, Unclaimed};
use frame_support::{assert_noop, assert_ok};
use munus_primitives::{
	escrow::{Mutate, Purpose},
	OrgId,
};

fn keep(asset: &AssetId, payee: AccountId, amount: Balance, org: OrgId) {
	let mut deal = Escrow::open(&ALICE, asset.clone(), amount, org).unwrap();
	Escrow::pay(&mut deal, &payee, amount, Purpose::Pay).unwrap();
	assert!(Unclaimed::<Test>::contains_key(payee, asset));
}

fn collect(asset: &AssetId) {
	let call = Escrow::collect(RuntimeOrigin::signed(NOBODY), asset.clone(), Some(BOB));
	assert_ok!(call);
}

fn heir_of(asset: &AssetId) -> OrgId {
	Unclaimed::<Test>::get(NOBODY, asset).unwrap().org
}

fn due_of(asset: &AssetId) -> u64 {
	Unclaimed::<Test>::get(NOBODY, asset).unwrap().due
}

#[test]
fn unclaimed_should_go_to_the_organization_when_the_time_is_over() {
	for asset in [NATIVE, PLAIN] {
		build_and_execute(|| {
			mint(&NATIVE, treasury(ORG), ED);
			keep(&asset, NOBODY, 50, ORG);
			let before = balance(&asset, treasury(ORG));

			run_to(YEAR);
			assert_eq!(balance(&asset, treasury(ORG)), before);
			run_to(1 + YEAR);

			assert_eq!(balance(&asset, treasury(ORG)), before + 50);
			assert!(!Unclaimed::<Test>::contains_key(NOBODY, &asset));
			assert!(!Held::<Test>::contains_key(&asset));
			System::assert_last_event(
				Event::Inherited {
					asset: asset.clone(),
					payee: NOBODY,
					org: ORG,
					heir: treasury(ORG),
					amount: 50,
				}
				.into(),
			);
		});
	}
}

#[test]
fn unclaimed_should_wait_the_full_time_when_more_is_added() {
	build_and_execute(|| {
		mint(&NATIVE, treasury(ORG), ED);
		keep(&NATIVE, NOBODY, 50, ORG);
		run_to(YEAR);
		keep(&NATIVE, NOBODY, 1, ORG);
		assert_eq!(due_of(&NATIVE), 2 * YEAR);
		run_to(2 * YEAR - 1);
		assert_eq!(balance(&NATIVE, treasury(ORG)), ED);
		run_to(2 * YEAR);
		assert_eq!(balance(&NATIVE, treasury(ORG)), ED + 51);
	});
}

#[test]
fn unclaimed_should_leave_the_agenda_when_it_is_collected() {
	build_and_execute(|| {
		keep(&PLAIN, NOBODY, 50, ORG);
		check_dates();
		collect(&PLAIN);
		assert!(Entries::get().is_empty());
	});
}

#[test]
fn unclaimed_should_leave_the_agenda_when_it_is_written_off() {
	build_and_execute(|| {
		keep(&PLAIN, NOBODY, 50, ORG);
		destroy(&PLAIN);
		let call = Escrow::write_off(RuntimeOrigin::signed(BOB), PLAIN, NOBODY);
		assert_ok!(call);
		assert!(Entries::get().is_empty());
	});
}

#[test]
fn unclaimed_should_be_tried_again_and_stay_collectable_when_the_heir_cannot_receive() {
	build_and_execute(|| {
		mint(&NATIVE, treasury(ORG), ED);
		keep(&PLAIN, NOBODY, 50, ORG);
		freeze(&PLAIN);

		run_to(1 + YEAR);

		System::assert_last_event(
			Event::InheritancePutOff {
				asset: PLAIN,
				payee: NOBODY,
				org: ORG,
				due: 1 + 2 * YEAR,
			}
			.into(),
		);
		check_dates();
		assert_eq!(Held::<Test>::get(PLAIN), 50);
		thaw(&PLAIN);
		run_to(1 + 2 * YEAR);
		assert_eq!(balance(&PLAIN, treasury(ORG)), 50);

		keep(&SUFFICIENT, NOBODY, MIN - 1, ORG);
		run_to(1 + 3 * YEAR);
		assert_eq!(due_of(&SUFFICIENT), 1 + 4 * YEAR);
		let before = balance(&SUFFICIENT, BOB);
		collect(&SUFFICIENT);
		assert_eq!(balance(&SUFFICIENT, BOB), before + MIN - 1);
	});
}

#[test]
fn unclaimed_should_be_forgotten_by_the_chain_when_the_asset_is_gone() {
	build_and_execute(|| {
		keep(&PLAIN, NOBODY, 50, ORG);
		destroy(&PLAIN);
		run_to(1 + YEAR);
		assert!(!Unclaimed::<Test>::contains_key(NOBODY, PLAIN));
		assert!(!Held::<Test>::contains_key(PLAIN));
		System::assert_last_event(
			Event::WrittenOff {
				asset: PLAIN,
				payee: NOBODY,
				amount: 50,
			}
			.into(),
		);
	});
}

#[test]
fn heir_should_stay_when_another_organization_adds_no_more_than_there_was() {
	build_and_execute(|| {
		keep(&NATIVE, NOBODY, 20, ORG);
		keep(&NATIVE, NOBODY, 20, OTHER_ORG);
		assert_eq!(heir_of(&NATIVE), ORG);
		keep(&NATIVE, NOBODY, 40, OTHER_ORG);
		assert_eq!(heir_of(&NATIVE), ORG);
	});
}

#[test]
fn heir_should_change_when_another_organization_adds_more_than_all_there_was() {
	build_and_execute(|| {
		keep(&NATIVE, NOBODY, 20, ORG);
		keep(&NATIVE, NOBODY, 21, OTHER_ORG);
		assert_eq!(heir_of(&NATIVE), OTHER_ORG);
		mint(&NATIVE, treasury(OTHER_ORG), ED);
		run_to(1 + YEAR);
		assert_eq!(balance(&NATIVE, treasury(OTHER_ORG)), ED + 41);
	});
}

#[test]
fn time_should_be_what_is_governed_when_the_money_comes_in() {
	build_and_execute(|| {
		mint(&NATIVE, treasury(ORG), ED);
		keep(&NATIVE, NOBODY, 20, ORG);
		Patience::set(5);
		keep(&PLAIN, NOBODY, 20, ORG);
		assert_eq!((due_of(&NATIVE), due_of(&PLAIN)), (1 + YEAR, 6));
		Patience::set(0);
		keep(&PLAIN, NOBODY, 20, ORG);
		assert_eq!(due_of(&PLAIN), 2);
	});
}

#[test]
fn inheriting_should_fail_when_it_is_too_early_or_nothing_waits() {
	build_and_execute(|| {
		keep(&NATIVE, NOBODY, 20, ORG);
		System::set_block_number(YEAR);
		assert_noop!(Escrow::on_due(NOBODY, NATIVE), Error::<Test>::NotDue);
		assert_noop!(Escrow::on_due(BOB, NATIVE), Error::<Test>::NothingToCollect);
	});
}

#[test]
#[should_panic]
fn check_of_dates_should_fail_when_an_entry_is_missing() {
	build_and_execute(|| {
		keep(&NATIVE, NOBODY, 20, ORG);
		Entries::kill();
	});
}
