use crate::{mock::*, Call, Error, Event, Held, Unclaimed};
use frame_support::{
	assert_noop, assert_ok, dispatch::CheckIfFeeless, storage::with_storage_layer,
};
use munus_primitives::escrow::{Inspect as _, Mutate, Purpose};
use proptest::prelude::*;
use sp_runtime::traits::BadOrigin;

fn keep(asset: &AssetId, payee: AccountId, amount: Balance) {
	let mut deal = Escrow::open(&ALICE, asset.clone(), amount, ORG).unwrap();
	Escrow::pay(&mut deal, &payee, amount, Purpose::Pay).unwrap();
	assert!(Unclaimed::<Test>::get(payee, asset).is_some_and(|waiting| waiting.amount >= amount));
}

fn collect(
	payee: AccountId,
	asset: &AssetId,
	to: Option<AccountId>,
) -> frame_support::dispatch::DispatchResult {
	Escrow::collect(RuntimeOrigin::signed(payee), asset.clone(), to)
}

fn is_free(payee: AccountId, asset: &AssetId, beneficiary: Option<AccountId>) -> bool {
	let call = Call::<Test>::collect {
		asset: asset.clone(),
		beneficiary,
	};
	call.is_feeless(&RuntimeOrigin::signed(payee))
}

#[test]
fn collect_should_pay_all_at_once_when_several_payouts_waited() {
	build_and_execute(|| {
		keep(&PLAIN, NOBODY, 300);
		keep(&PLAIN, NOBODY, 200);
		mint(&NATIVE, NOBODY, ED);

		assert_ok!(collect(NOBODY, &PLAIN, None));

		assert_eq!(balance(&PLAIN, NOBODY), 500);
		assert!(!Unclaimed::<Test>::contains_key(NOBODY, PLAIN));
		assert!(!Held::<Test>::contains_key(PLAIN));
		System::assert_last_event(
			Event::Collected {
				asset: PLAIN,
				payee: NOBODY,
				beneficiary: NOBODY,
				amount: 500,
			}
			.into(),
		);
		assert_noop!(
			collect(NOBODY, &PLAIN, None),
			Error::<Test>::NothingToCollect
		);
	});
}

#[test]
fn collect_should_pay_another_account_when_the_payee_names_it() {
	build_and_execute(|| {
		keep(&NATIVE, NOBODY, 50);
		assert_noop!(collect(NOBODY, &NATIVE, None), Error::<Test>::CannotReceive);
		assert_ok!(collect(NOBODY, &NATIVE, Some(BOB)));
		assert_eq!(balance(&NATIVE, BOB), RICH + 50);
		System::assert_last_event(
			Event::Collected {
				asset: NATIVE,
				payee: NOBODY,
				beneficiary: BOB,
				amount: 50,
			}
			.into(),
		);
	});
}

#[test]
fn collect_should_fail_when_nothing_is_unclaimed() {
	build_and_execute(|| {
		keep(&PLAIN, NOBODY, 300);
		assert_noop!(collect(BOB, &PLAIN, None), Error::<Test>::NothingToCollect);
		assert_noop!(
			collect(NOBODY, &NATIVE, None),
			Error::<Test>::NothingToCollect
		);
		assert_noop!(
			collect(NOBODY, &UNKNOWN, None),
			Error::<Test>::NothingToCollect
		);
	});
}

#[test]
fn collect_should_fail_when_the_beneficiary_still_cannot_receive() {
	build_and_execute(|| {
		keep(&PLAIN, NOBODY, 300);
		assert_noop!(collect(NOBODY, &PLAIN, None), Error::<Test>::CannotReceive);
		assert_noop!(
			collect(NOBODY, &PLAIN, Some(51)),
			Error::<Test>::CannotReceive
		);
		freeze(&PLAIN);
		assert_noop!(
			collect(NOBODY, &PLAIN, Some(BOB)),
			Error::<Test>::CannotReceive
		);
		assert_eq!(Escrow::unclaimed(&PLAIN, &NOBODY), 300);
	});
}

#[test]
fn collect_should_fail_when_it_is_not_signed() {
	build_and_execute(|| {
		assert_noop!(
			Escrow::collect(RuntimeOrigin::root(), NATIVE, None),
			BadOrigin
		);
		let call = Call::<Test>::collect {
			asset: NATIVE,
			beneficiary: None,
		};
		assert!(!call.is_feeless(&RuntimeOrigin::root()));
		assert!(!call.is_feeless(&RuntimeOrigin::none()));
	});
}

#[test]
fn collect_should_be_free_when_it_would_succeed_with_the_minimum() {
	build_and_execute(|| {
		keep(&NATIVE, NOBODY, ED - 1);
		assert!(!is_free(NOBODY, &NATIVE, None));
		assert!(!is_free(NOBODY, &NATIVE, Some(BOB)));
		assert!(Escrow::can_collect(NOBODY, NATIVE, Some(BOB)));

		keep(&NATIVE, NOBODY, 1);
		assert!(is_free(NOBODY, &NATIVE, None));
		assert!(is_free(NOBODY, &NATIVE, Some(BOB)));
		assert!(!is_free(BOB, &NATIVE, None));
		assert!(!is_free(BOB, &NATIVE, Some(NOBODY)));
		assert!(!is_free(NOBODY, &UNKNOWN, None));

		assert_eq!(
			Escrow::unclaimed(&NATIVE, &NOBODY),
			ED,
			"asking changes nothing"
		);
	});
}

#[test]
fn collect_should_cost_a_fee_when_it_would_fail() {
	build_and_execute(|| {
		keep(&PLAIN, NOBODY, 300);
		assert!(!is_free(NOBODY, &PLAIN, None));
		assert!(is_free(NOBODY, &PLAIN, Some(BOB)));
		freeze(&PLAIN);
		assert!(!is_free(NOBODY, &PLAIN, Some(BOB)));
	});
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(256))]

	#[test]
	fn collect_should_be_free_exactly_when_it_succeeds_with_the_minimum(
		index in 0usize..3,
		amount in 1u128..250,
		payee in prop_oneof![Just(BOB), Just(NOBODY), Just(51u64)],
		to in prop_oneof![Just(None), Just(Some(ALICE)), Just(Some(52u64)), Just(Some(escrow()))],
		has_native: bool,
		frozen: bool,
		blocked: bool,
	) {
		build_and_execute(|| {
			let asset = assets()[index].clone();
			mint(&asset, escrow(), amount);
			Held::<Test>::insert(&asset, amount);
			Escrow::keep(&payee, &asset, amount, ORG).unwrap();
			if has_native {
				mint(&NATIVE, payee, ED);
			}
			if asset != NATIVE {
				if blocked {
					block(&asset, ALICE);
				}
				if frozen {
					freeze(&asset);
				}
			}

			let free = is_free(payee, &asset, to);
			let can = Escrow::can_collect(payee, asset.clone(), to);
			let result = with_storage_layer(|| collect(payee, &asset, to));
			assert_eq!(can, result.is_ok());
			assert_eq!(free, result.is_ok() && amount >= minimum(&asset));
		});
	}
}
