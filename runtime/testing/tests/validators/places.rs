//! Places open to candidates.

use super::*;
use frame_support::{assert_noop, assert_ok, traits::fungible::InspectHold};
use munus_primitives::reputation::Mutate as _;
use munus_runtime::{
	validators::{Error, HoldReason},
	Balances, Reputation,
};

#[test]
fn a_candidate_with_a_bond_should_be_admitted_by_vacancy_and_get_it_back_after_the_offence_window()
{
	let mut world = four(numbers());
	world.authored_by(&[0, 1, 2, 3]);
	let (eve, ferdie) = (world.actor("Eve"), world.actor("Ferdie"));
	let apply = validators::Call::<Runtime>::apply {
		max_total: u128::MAX,
	};
	let try_apply = |world: &mut World, who: &Actor| {
		world.try_call(
			who,
			validators::Call::<Runtime>::apply {
				max_total: u128::MAX,
			},
		)
	};
	assert_eq!(
		try_apply(&mut world, &eve),
		Err(Error::<Runtime>::NoOpenPlaces.into())
	);
	let bond = 500 * MUN;
	set_numbers(
		&mut world,
		ValidatorParameters {
			open_places: 1,
			bond,
			..numbers()
		},
	);
	assert_eq!(
		try_apply(&mut world, &eve),
		Err(Error::<Runtime>::NoKeys.into())
	);
	with_keys(&mut world, &eve);
	with_keys(&mut world, &ferdie);
	let alice = world.actor("Alice");
	assert_eq!(
		try_apply(&mut world, &alice),
		Err(Error::<Runtime>::AlreadyValidating.into())
	);
	let short = validators::Call::<Runtime>::apply {
		max_total: bond - 1,
	};
	assert_eq!(
		world.try_call(&eve, short),
		Err(Error::<Runtime>::MaxTotalExceeded.into())
	);
	let exact = validators::Call::<Runtime>::apply { max_total: bond };
	world.call(&eve, exact);
	world.call(&ferdie, apply);
	assert_eq!(
		try_apply(&mut world, &eve),
		Err(Error::<Runtime>::AlreadyApplied.into())
	);
	let held = |world: &mut World, who: &Actor| {
		world.inspect(|| Balances::balance_on_hold(&HoldReason::Bond.into(), &who.account))
	};
	assert_eq!(
		(held(&mut world, &eve), held(&mut world, &ferdie)),
		(bond, bond)
	);
	next_session(&mut world);
	assert!(emitted(
		&mut world,
		Event::Seated {
			who: eve.account.clone()
		}
	));
	let waiting = world.inspect(Validators::candidates);
	assert_eq!(waiting.len(), 1, "one place, one seat");
	assert_eq!((&waiting[0].who, waiting[0].bond), (&ferdie.account, bond));
	world.call(&ferdie, validators::Call::<Runtime>::withdraw {});
	assert_eq!(held(&mut world, &ferdie), 0);
	let again = world.try_call(&ferdie, validators::Call::<Runtime>::withdraw {});
	assert_eq!(again, Err(Error::<Runtime>::NotApplied.into()));
	world.authored_by(&[0, 1, 2, 3, 0]);
	next_session(&mut world);
	next_session(&mut world);
	assert!(validating(&mut world).contains(&eve.account));
	let seen = view(&mut world, &eve).expect("Eve validates");
	assert_eq!((seen.open, seen.bond), (true, bond));

	world.call(&eve, validators::Call::<Runtime>::leave {});
	next_session(&mut world);
	assert!(!set(&mut world).contains(&eve.account));
	assert_eq!(
		try_apply(&mut world, &eve),
		Err(Error::<Runtime>::BondStillHeld.into())
	);
	let left = session(&mut world);
	world.authored_by(&[0, 1, 2, 3]);
	world.run_until(110 * SESSION, |world| session(world) == left + 96);
	assert_eq!(
		held(&mut world, &eve),
		bond,
		"an offence can still be proven"
	);
	next_session(&mut world);
	assert_eq!(held(&mut world, &eve), 0);
	assert!(emitted(
		&mut world,
		Event::BondReturned {
			who: eve.account.clone(),
			amount: bond
		}
	));
}

#[test]
fn standing_should_open_a_place_where_it_counts() {
	let mut world = four(ValidatorParameters {
		open_places: 1,
		standing: 50 * POINT,
		standing_org: DEMO,
		..numbers()
	});
	let (eve, ferdie) = (world.actor("Eve"), world.actor("Ferdie"));
	with_keys(&mut world, &eve);
	with_keys(&mut world, &ferdie);
	let apply = validators::Call::<Runtime>::apply {
		max_total: u128::MAX,
	};
	assert_eq!(
		world.try_call(&eve, apply.clone()),
		Err(Error::<Runtime>::TooLittleStanding.into())
	);
	for who in [&eve, &ferdie] {
		world.invite(who);
		world.inspect(|| {
			assert_ok!(Reputation::earn(DEMO, &who.account, 50 * POINT));
		});
		world.call(who, apply.clone());
	}
	world.inspect(|| {
		assert_ok!(Reputation::spend(DEMO, &eve.account, 10 * POINT));
	});
	next_session(&mut world);
	assert!(emitted(
		&mut world,
		Event::Withdrawn {
			who: eve.account.clone()
		}
	));
	assert!(set(&mut world).contains(&ferdie.account));
}

#[test]
fn the_queue_of_candidates_should_be_bounded() {
	let mut world = four(ValidatorParameters {
		open_places: 1,
		..numbers()
	});
	let eve = world.actor("Eve");
	with_keys(&mut world, &eve);
	world.inspect(|| {
		let full: Vec<_> = (0..256u16).map(|n| AccountId::from(padded(n))).collect();
		let full = frame_support::BoundedVec::try_from(full).expect("256 fit");
		validators::Candidates::<Runtime>::put(full);
		assert_noop!(
			Validators::apply(RuntimeOrigin::signed(eve.account.clone()), u128::MAX),
			Error::<Runtime>::TooManyCandidates
		);
	});
}
