//! Who leaves, or gives its keys up.

use super::*;
use frame_support::{assert_noop, assert_ok};
use munus_runtime::validators::Error;

#[test]
fn a_validator_should_leave_in_order_and_never_below_the_floor() {
	let mut world = four(ValidatorParameters {
		floor: 3,
		..numbers()
	});
	world.authored_by(&[0, 1, 2, 3]);
	let (charlie, dave, eve) = (
		world.actor("Charlie"),
		world.actor("Dave"),
		world.actor("Eve"),
	);
	let leave = validators::Call::<Runtime>::leave {};
	let refused =
		|world: &mut World, who: &Actor| world.try_call(who, validators::Call::<Runtime>::leave {});
	assert_eq!(
		refused(&mut world, &eve),
		Err(Error::<Runtime>::NotValidating.into())
	);
	world.call(&dave, leave.clone());
	assert_eq!(
		refused(&mut world, &dave),
		Err(Error::<Runtime>::AlreadyLeaving.into())
	);
	world.call(&charlie, leave);
	assert_eq!(set(&mut world).len(), 4, "not before the session ends");
	next_session(&mut world);
	assert_eq!(set(&mut world).len(), 3);
	let alice = world.actor("Alice");
	assert_eq!(
		refused(&mut world, &alice),
		Err(Error::<Runtime>::TooFewValidators.into())
	);
	next_session(&mut world);
	assert_eq!(
		set(&mut world).len(),
		3,
		"one of the two stays for the floor"
	);
	world.run(2 * SESSION);
	assert_eq!(validating(&mut world).len(), 3);
}

#[test]
fn a_validator_that_purges_its_keys_should_be_out_of_the_set() {
	let mut world = four(numbers());
	world.authored_by(&[0, 1, 2, 3]);
	let dave = world.actor("Dave");
	world.call(&dave, pallet_session::Call::purge_keys {});
	next_session(&mut world);
	assert_eq!(
		told_of_leaving(&mut world),
		vec![dave.account.clone()],
		"no session can take it"
	);
	assert!(!set(&mut world).contains(&dave.account));
	world.authored_by(&[0, 1, 2]);
	world.run(3 * SESSION);
	assert_eq!(validating(&mut world).len(), 3);
}

#[test]
fn the_last_with_keys_should_keep_them_whatever_it_calls_and_its_seat() {
	let mut world = four(numbers());
	let purge = || RuntimeCall::Session(pallet_session::Call::purge_keys {});
	let filtered = Err(frame_system::Error::<Runtime>::CallFiltered.into());
	for name in ["Bob", "Charlie", "Dave"] {
		let who = world.actor(name);
		world.call(&who, purge());
	}
	let alice = world.actor("Alice");
	assert_eq!(world.try_call(&alice, purge()), filtered);
	let batch = pallet_utility::Call::batch_all {
		calls: vec![purge()],
	};
	assert_eq!(world.try_call(&alice, batch), filtered);
	world.inspect(|| {
		assert_noop!(
			Validators::dismiss(RuntimeOrigin::root(), alice.account.clone()),
			Error::<Runtime>::TooFewValidators
		);
	});
	// Once it offends it is disabled until the set changes.
	world.authored_by(&[1]);
	world.run(1);
	offend(&mut world, &alice);
	assert_eq!(set(&mut world).len(), 4, "no other could take over");
	next_session(&mut world);
	assert_eq!(set(&mut world), vec![alice.account.clone()]);
	next_session(&mut world);
	world.authored_by(&[0]);
	world.run(3 * SESSION);
	assert_eq!(validating(&mut world), vec![alice.account.clone()]);
	let bob = world.actor("Bob");
	with_keys(&mut world, &bob);
	world.inspect(|| {
		assert_ok!(Validators::admit(
			RuntimeOrigin::root(),
			bob.account.clone()
		));
	});
	world.call(&alice, purge());
}

fn told_of_leaving(world: &mut World) -> Vec<AccountId> {
	let events = world.events().into_iter();
	events
		.filter_map(|event| match event {
			RuntimeEvent::Validators(Event::Left { who }) => Some(who),
			_ => None,
		})
		.collect()
}
