//! Who admits and dismisses, and within which bounds numbers are taken.

use super::*;
use frame_support::{assert_noop, assert_ok};
use munus_runtime::validators::{rules, Error};
use sp_runtime::DispatchError;

#[test]
fn only_the_admin_origin_should_admit_and_dismiss_validators_that_have_keys() {
	let mut world = four(numbers());
	let (alice, eve) = (world.actor("Alice"), world.actor("Eve"));
	world.inspect(|| {
		let (root, signed) = (
			RuntimeOrigin::root(),
			RuntimeOrigin::signed(alice.account.clone()),
		);
		assert_noop!(
			Validators::admit(signed.clone(), eve.account.clone()),
			DispatchError::BadOrigin
		);
		assert_noop!(
			Validators::dismiss(signed, alice.account.clone()),
			DispatchError::BadOrigin
		);
		assert_noop!(
			Validators::admit(root.clone(), eve.account.clone()),
			Error::<Runtime>::NoKeys
		);
		assert_noop!(
			Validators::admit(root.clone(), alice.account.clone()),
			Error::<Runtime>::AlreadyValidating
		);
		assert_noop!(
			Validators::dismiss(root.clone(), eve.account.clone()),
			Error::<Runtime>::NotValidating
		);
		assert_ok!(Validators::dismiss(root.clone(), alice.account.clone()));
		assert_ok!(Validators::admit(root, alice.account.clone()));
	});
	world.run(30);
	assert!(validating(&mut world).contains(&alice.account));
}

#[test]
fn the_set_should_be_neither_too_small_nor_too_large() {
	let mut world = World::new();
	let (alice, eve) = (world.actor("Alice"), world.actor("Eve"));
	with_keys(&mut world, &eve);
	world.inspect(|| {
		assert_noop!(
			Validators::dismiss(RuntimeOrigin::root(), alice.account.clone()),
			Error::<Runtime>::TooFewValidators
		);
		let mut full = vec![alice.account.clone()];
		full.extend((1..256u16).map(|n| AccountId::from(padded(n))));
		for who in &full {
			validators::Records::<Runtime>::insert(who, rules::Record::default());
		}
		validators::Validators::<Runtime>::put(
			frame_support::BoundedVec::try_from(full).expect("256 fit"),
		);
		assert_noop!(
			Validators::admit(RuntimeOrigin::root(), eve.account.clone()),
			Error::<Runtime>::TooManyValidators
		);
	});
}

#[test]
fn numbers_should_be_taken_within_their_bounds() {
	type Change = fn(&mut ValidatorParameters);
	let sound: [Change; 3] = [
		|_| {},
		|n| (n.coverage, n.outage, n.floor, n.removals) = (95, 50, 256, 256),
		|n| (n.throttle_buffer, n.ban_buffer, n.open_places) = (10_000, 100_000, 256),
	];
	for change in sound {
		let mut numbers = ValidatorParameters::default();
		change(&mut numbers);
		assert!(numbers.is_sound(), "{numbers:?}");
	}
	let faulty: [Change; 15] = [
		|n| n.coverage = 0,
		|n| n.coverage = 96,
		|n| n.throttle_buffer = 0,
		|n| n.throttle_buffer = n.ban_buffer,
		|n| n.ban_buffer = 100_001,
		|n| n.surplus_cap = 10_001,
		|n| n.floor = 0,
		|n| n.floor = 257,
		|n| n.removals = 0,
		|n| n.removals = 257,
		|n| n.outage = 0,
		|n| n.outage = 51,
		|n| n.open_places = 257,
		|n| n.bond = EXISTENTIAL_DEPOSIT - 1,
		|n| n.standing = u128::MAX,
	];
	for change in faulty {
		let mut numbers = ValidatorParameters::default();
		change(&mut numbers);
		assert!(!numbers.is_sound(), "{numbers:?}");
	}
}
