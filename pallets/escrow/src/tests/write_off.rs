use crate::{mock::*, Error, Event, Held, Unclaimed};
use frame_support::{assert_noop, dispatch::Pays};
use munus_primitives::escrow::{Mutate, Purpose};
use sp_runtime::traits::BadOrigin;

fn keep(payee: AccountId, amount: Balance) {
	let mut deal = Escrow::open(&ALICE, PLAIN, amount, ORG).unwrap();
	Escrow::pay(&mut deal, &payee, amount, Purpose::Pay).unwrap();
}

fn write_off(payee: AccountId) -> frame_support::dispatch::DispatchResultWithPostInfo {
	Escrow::write_off(RuntimeOrigin::signed(BOB), PLAIN, payee)
}

#[test]
fn write_off_should_forget_when_the_asset_is_gone() {
	build_and_execute(|| {
		keep(NOBODY, 300);
		keep(51, 200);
		destroy(&PLAIN);

		let post = write_off(NOBODY).unwrap();

		assert_eq!(post.pays_fee, Pays::No);
		assert!(!Unclaimed::<Test>::contains_key(NOBODY, PLAIN));
		assert_eq!(Held::<Test>::get(PLAIN), 200);
		System::assert_last_event(
			Event::WrittenOff {
				asset: PLAIN,
				payee: NOBODY,
				amount: 300,
			}
			.into(),
		);
		assert_noop!(write_off(NOBODY), Error::<Test>::NothingToCollect);
		write_off(51).unwrap();
		assert!(!Held::<Test>::contains_key(PLAIN));
	});
}

#[test]
fn write_off_should_fail_when_the_asset_exists() {
	new_test_ext().execute_with(|| {
		keep(NOBODY, 300);
		assert_noop!(write_off(NOBODY), Error::<Test>::AssetExists);
		start_destroying(&PLAIN);
		assert_noop!(write_off(NOBODY), Error::<Test>::AssetExists);
		assert_noop!(
			Escrow::write_off(RuntimeOrigin::signed(BOB), NATIVE, NOBODY),
			Error::<Test>::AssetExists
		);
	});
}

#[test]
fn write_off_should_fail_when_nothing_was_unclaimed() {
	build_and_execute(|| {
		destroy(&PLAIN);
		assert_noop!(write_off(NOBODY), Error::<Test>::NothingToCollect);
	});
}

#[test]
fn write_off_should_fail_when_it_is_not_signed() {
	build_and_execute(|| {
		assert_noop!(
			Escrow::write_off(RuntimeOrigin::none(), PLAIN, NOBODY),
			BadOrigin
		);
	});
}
