use crate::{mock::*, Held, Unclaimed, Waiting};
use frame_support::{assert_ok, traits::fungibles::Unbalanced};
use munus_primitives::escrow::{Mutate, Purpose};

/// A sound state with an open deal and unclaimed money, then what breaks it.
fn breaks(corrupt: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		let mut deal = Escrow::open(&ALICE, NATIVE, 1_000, ORG).unwrap();
		Escrow::pay(&mut deal, &NOBODY, 50, Purpose::Pay).unwrap();
		tell(&[&deal]);
		assert_ok!(Escrow::do_try_state());
		corrupt();
		assert!(Escrow::do_try_state().is_err());
	});
}

fn waits(asset: AssetId, amount: Balance) {
	let (org, due) = (ORG, 1 + YEAR);
	Unclaimed::<Test>::insert(NOBODY, asset, Waiting { amount, org, due });
}

#[test]
fn try_state_should_fail_when_held_is_off() {
	breaks(|| Held::<Test>::insert(NATIVE, 999));
	breaks(|| Held::<Test>::insert(NATIVE, 1_001));
	breaks(|| Held::<Test>::remove(NATIVE));
	breaks(|| Held::<Test>::insert(PLAIN, 1));
	breaks(|| Held::<Test>::insert(PLAIN, 0));
}

#[test]
fn try_state_should_fail_when_unclaimed_is_off() {
	breaks(|| waits(NATIVE, 49));
	breaks(|| waits(PLAIN, 1));
	breaks(|| waits(PLAIN, 0));
	breaks(|| waits(NATIVE, u128::MAX));
}

#[test]
fn try_state_should_fail_when_a_deal_is_lost_or_doubled() {
	breaks(|| OpenTickets::set(vec![]));
	breaks(|| OpenTickets::set(vec![(NATIVE, 950), (NATIVE, 950)]));
	breaks(|| OpenTickets::set(vec![(NATIVE, 950), (PLAIN, 1)]));
}

#[test]
fn try_state_should_fail_when_the_account_has_too_little() {
	breaks(|| {
		AllAssets::write_balance(NATIVE, &escrow(), 1_000 + ED - 1).unwrap();
	});
	breaks(|| {
		AllAssets::write_balance(NATIVE, &escrow(), 1_000).unwrap();
	});
}
