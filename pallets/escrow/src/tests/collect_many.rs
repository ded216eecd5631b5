use crate::{mock::*, AssetsOf, Call, Error, Event, Held, Unclaimed, WeightInfo};
use frame_support::{
	assert_noop, assert_ok,
	dispatch::{CheckIfFeeless, DispatchResult, GetDispatchInfo},
	storage::with_storage_layer,
};
use munus_primitives::escrow::{Inspect as _, Mutate, Purpose};
use proptest::prelude::*;
use sp_runtime::traits::BadOrigin;

fn keep(asset: &AssetId, payee: AccountId, amount: Balance) {
	let mut deal = Escrow::open(&ALICE, asset.clone(), amount, ORG).unwrap();
	Escrow::pay(&mut deal, &payee, amount, Purpose::Pay).unwrap();
	assert!(Unclaimed::<Test>::get(payee, asset).is_some_and(|waiting| waiting.amount >= amount));
}

fn bounded(assets: &[AssetId]) -> AssetsOf<Test> {
	assets.to_vec().try_into().unwrap()
}

/// As a transaction does it: what fails leaves nothing behind.
fn collect_many(payee: AccountId, assets: &[AssetId], to: Option<AccountId>) -> DispatchResult {
	let origin = RuntimeOrigin::signed(payee);
	with_storage_layer(|| Escrow::collect_many(origin, bounded(assets), to))
}

fn is_free(payee: AccountId, assets: &[AssetId], beneficiary: Option<AccountId>) -> bool {
	let assets = bounded(assets);
	let call = Call::<Test>::collect_many {
		assets,
		beneficiary,
	};
	call.is_feeless(&RuntimeOrigin::signed(payee))
}

#[test]
fn collect_many_should_pay_in_every_asset_when_all_can_be_received() {
	build_and_execute(|| {
		keep(&PLAIN, NOBODY, 300);
		keep(&NATIVE, NOBODY, 50);
		mint(&NATIVE, NOBODY, ED);
		System::reset_events();

		assert_ok!(collect_many(NOBODY, &[PLAIN, NATIVE], None));

		assert_eq!(balance(&PLAIN, NOBODY), 300);
		assert_eq!(balance(&NATIVE, NOBODY), ED + 50);
		assert_eq!(Unclaimed::<Test>::iter().count(), 0);
		assert!(!Held::<Test>::contains_key(PLAIN));
		let told = |asset, amount| -> RuntimeEvent {
			Event::Collected {
				asset,
				payee: NOBODY,
				beneficiary: NOBODY,
				amount,
			}
			.into()
		};
		let events: Vec<_> = System::events().into_iter().map(|e| e.event).collect();
		assert!(events.contains(&told(PLAIN, 300)));
		assert!(events.contains(&told(NATIVE, 50)));
	});
}

#[test]
fn collect_many_should_receive_in_the_order_given_when_one_makes_the_next_possible() {
	build_and_execute(|| {
		keep(&NATIVE, NOBODY, ED - 10);
		keep(&NATIVE, NOBODY, 10);
		keep(&PLAIN, NOBODY, 300);
		assert_noop!(
			collect_many(NOBODY, &[PLAIN, NATIVE], None),
			Error::<Test>::CannotReceive
		);
		assert!(!is_free(NOBODY, &[PLAIN, NATIVE], None));
		assert!(is_free(NOBODY, &[NATIVE, PLAIN], None));
		assert_ok!(collect_many(NOBODY, &[NATIVE, PLAIN], None));
		assert_eq!(balance(&PLAIN, NOBODY), 300);
	});
}

#[test]
fn collect_many_should_pay_another_account_when_the_payee_names_it() {
	build_and_execute(|| {
		keep(&NATIVE, NOBODY, 50);
		keep(&PLAIN, NOBODY, 300);
		assert_ok!(collect_many(NOBODY, &[NATIVE, PLAIN], Some(BOB)));
		assert_eq!(balance(&NATIVE, BOB), RICH + 50);
		assert_eq!(balance(&PLAIN, BOB), RICH + 300);
	});
}

#[test]
fn collect_many_should_collect_nothing_when_one_of_them_fails() {
	build_and_execute(|| {
		keep(&NATIVE, NOBODY, ED - 10);
		keep(&NATIVE, NOBODY, 10);
		keep(&PLAIN, NOBODY, 300);
		freeze(&PLAIN);
		assert_noop!(
			collect_many(NOBODY, &[NATIVE, PLAIN], Some(BOB)),
			Error::<Test>::CannotReceive
		);
		assert_noop!(
			collect_many(NOBODY, &[NATIVE, UNKNOWN], Some(BOB)),
			Error::<Test>::NothingToCollect
		);
		assert_eq!(Escrow::unclaimed(&NATIVE, &NOBODY), ED);
		thaw(&PLAIN);
		assert_ok!(collect_many(NOBODY, &[NATIVE, PLAIN], Some(BOB)));
	});
}

#[test]
fn collect_many_should_fail_when_an_asset_is_named_twice() {
	build_and_execute(|| {
		keep(&NATIVE, NOBODY, ED - 10);
		keep(&NATIVE, NOBODY, 10);
		assert_noop!(
			collect_many(NOBODY, &[NATIVE, NATIVE], None),
			Error::<Test>::NothingToCollect
		);
		assert!(!is_free(NOBODY, &[NATIVE, NATIVE], None));
	});
}

#[test]
fn collect_many_should_fail_when_it_names_none() {
	build_and_execute(|| {
		keep(&NATIVE, NOBODY, ED - 10);
		keep(&NATIVE, NOBODY, 10);
		assert_noop!(collect_many(NOBODY, &[], None), Error::<Test>::EmptyBatch);
		assert!(!is_free(NOBODY, &[], None));
	});
}

#[test]
fn collect_many_should_take_8_assets_and_no_more() {
	let assets = |n: u32| (0..n).map(AssetId::WithId).collect::<Vec<_>>();
	assert!(AssetsOf::<Test>::try_from(assets(8)).is_ok());
	assert!(AssetsOf::<Test>::try_from(assets(9)).is_err());
}

#[test]
fn collect_many_should_fail_when_it_is_not_signed() {
	build_and_execute(|| {
		let assets = bounded(&[NATIVE]);
		assert_noop!(
			Escrow::collect_many(RuntimeOrigin::root(), assets.clone(), None),
			BadOrigin
		);
		let call = Call::<Test>::collect_many {
			assets,
			beneficiary: None,
		};
		assert!(!call.is_feeless(&RuntimeOrigin::root()));
	});
}

#[test]
fn collect_many_should_cost_a_fee_when_one_amount_is_below_the_minimum() {
	build_and_execute(|| {
		keep(&PLAIN, NOBODY, MIN);
		keep(&NATIVE, NOBODY, ED - 1);
		assert!(!is_free(NOBODY, &[PLAIN, NATIVE], Some(BOB)));
		keep(&NATIVE, NOBODY, 1);
		assert!(is_free(NOBODY, &[PLAIN, NATIVE], Some(BOB)));
		assert_eq!(
			Escrow::unclaimed(&NATIVE, &NOBODY),
			ED,
			"asking changes nothing"
		);
	});
}

#[test]
fn collect_many_should_weigh_the_same_for_each_asset() {
	let weight_of = |n: u32| {
		let assets = (0..n).map(AssetId::WithId).collect::<Vec<_>>();
		Call::<Test>::collect_many {
			assets: assets.try_into().unwrap(),
			beneficiary: None,
		}
		.get_dispatch_info()
		.call_weight
	};
	assert_eq!(weight_of(1), <() as WeightInfo>::collect_many(1));
	assert_eq!(weight_of(8) - weight_of(7), weight_of(2) - weight_of(1));
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(128))]

	#[test]
	fn collect_many_should_be_free_exactly_when_it_succeeds_with_every_minimum(
		amounts in prop::collection::vec((0usize..3, 1u128..150), 1..4),
		to in prop_oneof![Just(None), Just(Some(ALICE)), Just(Some(52u64))],
		has_native: bool,
	) {
		build_and_execute(|| {
			let mut named = Vec::new();
			for (index, amount) in amounts {
				let asset = assets()[index].clone();
				mint(&asset, escrow(), amount);
				Held::<Test>::mutate(&asset, |held| *held += amount);
				Escrow::keep(&NOBODY, &asset, amount, ORG).unwrap();
				named.push(asset);
			}
			if has_native {
				mint(&NATIVE, NOBODY, ED);
			}
			let enough = named
				.iter()
				.all(|asset| Escrow::unclaimed(asset, &NOBODY) >= minimum(asset));
			let free = is_free(NOBODY, &named, to);
			let result = collect_many(NOBODY, &named, to);
			assert_eq!(free, result.is_ok() && enough);
		});
	}
}
