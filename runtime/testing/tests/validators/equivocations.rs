//! Who signs two things where it may sign one.

use super::*;
use frame_support::{assert_ok, traits::fungible::InspectHold};
use munus_runtime::{
	constants::treasury_account,
	validators::{Error, HoldReason},
	Balances,
};

#[test]
fn an_equivocator_should_leave_the_set_but_never_the_last_validator() {
	let mut world = four(numbers());
	let bob = world.actor("Bob");
	offend(&mut world, &bob);
	assert_eq!(world.inspect(Session::disabled_validators), vec![1]);
	world.run(30);
	let left = validating(&mut world);
	assert_eq!(left.len(), 3);
	assert!(!left.contains(&bob.account));
	assert!(emitted(
		&mut world,
		Event::Offended {
			who: bob.account.clone(),
			slashed: 0
		}
	));
	for name in ["Alice", "Charlie", "Dave"] {
		let who = world.actor(name);
		offend(&mut world, &who);
	}
	world.run(30);
	assert_eq!(validating(&mut world).len(), 1, "somebody has to stay");
}

#[test]
fn an_equivocators_bond_should_go_to_the_treasury_and_only_governance_let_it_back() {
	let bond = 500 * MUN;
	let mut world = four(ValidatorParameters {
		open_places: 1,
		bond,
		..numbers()
	});
	let eve = world.actor("Eve");
	with_keys(&mut world, &eve);
	world.authored_by(&[0, 1, 2, 3]);
	world.call(
		&eve,
		validators::Call::<Runtime>::apply {
			max_total: u128::MAX,
		},
	);
	next_session(&mut world);
	assert!(set(&mut world).contains(&eve.account));
	let (had, purse) = (world.balance(&eve), world.balance_of(&treasury_account()));
	let issued = world.inspect(Balances::total_issuance);
	world.call(&eve, validators::Call::<Runtime>::leave {});
	next_session(&mut world);
	offend(&mut world, &eve);
	assert!(emitted(
		&mut world,
		Event::Offended {
			who: eve.account.clone(),
			slashed: bond
		}
	));
	assert_eq!(
		world.balance(&eve),
		had - bond,
		"though she had left already"
	);
	assert_eq!(world.balance_of(&treasury_account()), purse + bond);
	assert_eq!(world.inspect(Balances::total_issuance), issued);
	assert_eq!(
		world.try_call(
			&eve,
			validators::Call::<Runtime>::apply {
				max_total: u128::MAX,
			}
		),
		Err(Error::<Runtime>::EquivocatedBefore.into())
	);
	world.inspect(|| {
		assert_ok!(Validators::admit(
			RuntimeOrigin::root(),
			eve.account.clone()
		));
	});
	assert!(set(&mut world).contains(&eve.account));
	assert!(!world.inspect(|| validators::Barred::<Runtime>::contains_key(&eve.account)));
}

#[test]
fn a_bond_should_be_held_until_its_own_date_when_an_earlier_one_was_taken() {
	let bond = 500 * MUN;
	let mut world = four(ValidatorParameters {
		open_places: 1,
		bond,
		..numbers()
	});
	world.authored_by(&[0, 1, 2, 3]);
	let eve = world.actor("Eve");
	with_keys(&mut world, &eve);
	world.call(
		&eve,
		validators::Call::<Runtime>::apply {
			max_total: u128::MAX,
		},
	);
	next_session(&mut world);
	let leave = validators::Call::<Runtime>::leave {};
	world.call(&eve, leave);
	next_session(&mut world);
	let due = world.inspect(|| {
		let mut dates = validators::Releases::<Runtime>::iter_keys();
		dates.next().expect("she has left with a bond").0
	});
	offend(&mut world, &eve);
	world.inspect(|| {
		let none = validators::Releases::<Runtime>::iter_keys().next();
		assert_eq!(none, None, "nothing is left to return");
		let root = RuntimeOrigin::root;
		assert_ok!(Validators::admit(root(), eve.account.clone()));
		assert_ok!(Validators::dismiss(root(), eve.account.clone()));
	});
	world.call(
		&eve,
		validators::Call::<Runtime>::apply {
			max_total: u128::MAX,
		},
	);
	let held = world.inspect(|| {
		<Validators as pallet_session::SessionManager<AccountId>>::start_session(due);
		Balances::balance_on_hold(&HoldReason::Bond.into(), &eve.account)
	});
	assert_eq!(held, bond);
}

#[test]
fn a_bond_should_be_returned_by_the_last_of_two_terms_when_it_covers_both() {
	let bond = 500 * MUN;
	let mut world = four(ValidatorParameters {
		open_places: 1,
		bond,
		..numbers()
	});
	world.authored_by(&[0, 1, 2, 3]);
	let eve = world.actor("Eve");
	with_keys(&mut world, &eve);
	world.call(
		&eve,
		validators::Call::<Runtime>::apply {
			max_total: u128::MAX,
		},
	);
	next_session(&mut world);
	let dates = |world: &mut World| -> Vec<u32> {
		let all = || {
			validators::Releases::<Runtime>::iter_keys()
				.map(|(date, _)| date)
				.collect()
		};
		world.inspect(all)
	};
	let go = |world: &mut World| {
		let who = eve.account.clone();
		let gone = world.inspect(|| Validators::dismiss(RuntimeOrigin::root(), who));
		assert_ok!(gone);
	};
	go(&mut world);
	let first = dates(&mut world);
	let back = world.inspect(|| Validators::admit(RuntimeOrigin::root(), eve.account.clone()));
	assert_ok!(back);
	next_session(&mut world);
	go(&mut world);
	assert_eq!(dates(&mut world), vec![first[0] + 1]);
	let held = |world: &mut World, session| {
		world.inspect(|| {
			<Validators as pallet_session::SessionManager<AccountId>>::start_session(session);
			Balances::balance_on_hold(&HoldReason::Bond.into(), &eve.account)
		})
	};
	assert_eq!(held(&mut world, first[0]), bond);
	assert_eq!(held(&mut world, first[0] + 1), 0);
}
