//! Who validates on the real runtime: presence, exit, open places, equivocations, fees, and what the
//! pool takes first.

use codec::Encode;
use frame_support::{
	assert_noop, assert_ok, dispatch::GetDispatchInfo, traits::fungible::InspectHold,
};
use munus_primitives::{obligation::Status, reputation::Mutate as _};
use munus_runtime::{
	constants::treasury_account,
	duties::{DUTY_LONGEVITY, DUTY_PRIORITY, PAID_CEILING},
	parameters::{dynamic, Validation},
	validators::{self, rules, Error, Event, HoldReason, ValidatorParameters},
	AccountId, Balances, Reputation, RuntimeOrigin, RuntimeParameters, SafeMode, Session, System,
	Validators,
};
use munus_testing::*;
use pallet_obligation::{
	duty::ONE,
	ledger::{Ledger, MAX_SHIFTS},
};
use proptest::prelude::*;
use sp_runtime::{transaction_validity::InvalidTransaction, DispatchError, Perbill, Permill};
use sp_staking::offence::{OffenceDetails, OnOffenceHandler};

/// Slots per session on the development chains.
const SESSION: BlockNumber = 10;

/// Small buffers, so that a story takes a few sessions.
fn numbers() -> ValidatorParameters {
	ValidatorParameters {
		throttle_buffer: 2,
		ban_buffer: 5,
		surplus_cap: 0,
		floor: 1,
		..Default::default()
	}
}

fn set_numbers(world: &mut World, numbers: ValidatorParameters) {
	let parameter = RuntimeParameters::Validators(dynamic::validators::Parameters::Validation(
		Validation,
		Some(numbers),
	));
	world.inspect(|| {
		use frame_support::traits::dynamic_params::AggregatedKeyValue;
		let (key, value) = parameter.into_parts();
		pallet_parameters::Parameters::<Runtime>::insert(key, value.expect("a value is given"));
	});
}

/// Four validators, with these numbers.
fn four(numbers: ValidatorParameters) -> World {
	let mut world = World::from_preset("local_testnet");
	set_numbers(&mut world, numbers);
	world
}

fn validating(world: &mut World) -> Vec<AccountId> {
	world.inspect(Session::validators)
}

fn set(world: &mut World) -> Vec<AccountId> {
	world.inspect(|| validators::Validators::<Runtime>::get().into_inner())
}

fn view(world: &mut World, who: &Actor) -> Option<validators::ValidatorView<AccountId, Balance>> {
	world.inspect(|| Validators::validator(who.account.clone()))
}

/// Gives an account the session keys that its name derives.
fn with_keys(world: &mut World, who: &Actor) {
	let keys = munus_runtime::SessionKeys {
		babe: sp_core::sr25519::Public::from_raw(who.account.clone().into()).into(),
		grandpa: sp_core::ed25519::Public::from_raw(who.account.clone().into()).into(),
		authority_discovery: sp_core::sr25519::Public::from_raw(who.account.clone().into()).into(),
	};
	world.inspect(|| pallet_session::NextKeys::<Runtime>::insert(&who.account, keys));
}

fn emitted(world: &mut World, event: Event<Runtime>) -> bool {
	world.events().contains(&event.into())
}

/// What was told of a validator's absence.
fn told(world: &mut World, whose: &AccountId) -> Vec<Event<Runtime>> {
	let events = world.events().into_iter();
	let ours = events.filter_map(|event| match event {
		RuntimeEvent::Validators(event) => Some(event),
		_ => None,
	});
	ours.filter(|event| match event {
		Event::FellBehind { who, .. }
		| Event::CaughtUp { who }
		| Event::RemovedForAbsence { who, .. } => who == whose,
		_ => false,
	})
	.collect()
}

fn session(world: &mut World) -> u32 {
	world.inspect(Session::current_index)
}

/// Runs to the first block of the next session, whoever authors.
fn next_session(world: &mut World) {
	let now = session(world);
	world.run_until(SESSION + 1, |world| session(world) > now);
}

fn offend(world: &mut World, who: &Actor) {
	let details = OffenceDetails {
		offender: (who.account.clone(), ()),
		reporters: vec![],
	};
	world.inspect(|| {
		<Validators as OnOffenceHandler<AccountId, _, _>>::on_offence(
			&[details],
			&[Perbill::one()],
			0,
		)
	});
}

// Absence

#[test]
fn an_absent_validator_should_be_warned_and_then_remove_itself_at_the_computed_session() {
	let mut world = four(ValidatorParameters {
		ban_buffer: 6,
		..numbers()
	});
	let dave = world.actor("Dave");
	let who = dave.account.clone();
	world.authored_by(&[0, 1, 2]);
	next_session(&mut world);
	// A fifth of a block falls to each of four with every block: from the first of the second session
	// on it takes five more to exceed 2 and twenty-five to exceed 6, and the session's end tells.
	let before = view(&mut world, &dave).expect("Dave validates");
	assert_eq!((before.status, before.authored), (Status::Healthy, 0));
	let warned = before.slots_to_warning.expect("blocks are expected of him");
	let removed = before.slots_to_removal.expect("blocks are expected of him");
	assert_eq!(removed - warned, 20);
	let start = world.block();
	world.run_until(warned, |world| {
		view(world, &dave).is_some_and(|v| v.status == Status::Throttled)
	});
	assert_eq!(world.block(), start + warned);
	assert_eq!(told(&mut world, &who), []);
	next_session(&mut world);
	let warnings = told(&mut world, &who);
	assert!(
		matches!(warnings[..], [Event::FellBehind { deficit: 3..=4, .. }]),
		"{warnings:?}"
	);
	world.run_until(removed, |world| {
		view(world, &dave).is_some_and(|v| v.status == Status::Banned)
	});
	assert_eq!(world.block(), start + removed);
	assert_eq!(
		view(&mut world, &dave).and_then(|v| v.slots_to_removal),
		Some(0)
	);
	assert_eq!(set(&mut world).len(), 4);
	let last = session(&mut world);
	next_session(&mut world);
	let removals = told(&mut world, &who);
	assert!(
		matches!(
			removals[..],
			[_, Event::RemovedForAbsence { deficit: 7..=8, .. }]
		),
		"{removals:?}"
	);
	assert!(!set(&mut world).contains(&who));
	assert!(
		validating(&mut world).contains(&who),
		"until the session after the next"
	);
	world.run_until(2 * SESSION, |world| session(world) == last + 2);
	assert!(!validating(&mut world).contains(&who));
	assert_eq!(view(&mut world, &dave), None);
}

#[test]
fn the_present_should_stay_healthy_and_a_share_should_be_expected_of_each() {
	let mut world = four(numbers());
	world.authored_by(&[0, 1, 2, 3]);
	world.run(20 * SESSION);
	let all = world.inspect(Validators::validators);
	assert_eq!(all.len(), 4);
	assert!(all.iter().all(|v| v.status == Status::Healthy && v.on_duty));
	let office = world.inspect(Validators::validation);
	assert_eq!((office.on_duty, office.set, office.share), (4, 4, 200));
	assert_eq!(office.blocks, u64::from(world.block()));
	let events = world.events();
	assert!(!events.iter().any(|event| matches!(
		event,
		RuntimeEvent::Validators(Event::FellBehind { .. } | Event::RemovedForAbsence { .. })
	)));
}

#[test]
fn the_floor_should_keep_an_absent_validator() {
	let mut world = four(ValidatorParameters {
		floor: 4,
		..numbers()
	});
	world.authored_by(&[0, 1, 2]);
	world.run(10 * SESSION);
	assert_eq!(set(&mut world).len(), 4);
	let dave = world.actor("Dave");
	let owed = view(&mut world, &dave).expect("Dave keeps his seat");
	assert_eq!(
		(owed.status, owed.deficit),
		(Status::Banned, 7),
		"no deeper than the cap"
	);
	set_numbers(
		&mut world,
		ValidatorParameters {
			floor: 3,
			..numbers()
		},
	);
	next_session(&mut world);
	assert_eq!(set(&mut world).len(), 3);
}

#[test]
fn an_outage_should_cost_nobody_a_seat_and_removals_should_be_capped() {
	let mut world = four(numbers());
	world.authored_by(&[0]);
	world.run(10 * SESSION);
	assert_eq!(set(&mut world).len(), 4);
	assert!(emitted(
		&mut world,
		Event::OutageAssumed {
			behind: 3,
			validators: 4
		}
	));
	world.authored_by(&[0, 1]);
	world.run(10 * SESSION);
	assert_eq!(set(&mut world).len(), 4, "half are behind");
	set_numbers(
		&mut world,
		ValidatorParameters {
			outage: 50,
			..numbers()
		},
	);
	next_session(&mut world);
	assert_eq!(set(&mut world).len(), 3, "one at a time");
}

#[test]
fn whoever_is_back_should_keep_its_seat_and_catch_up() {
	let mut world = four(ValidatorParameters {
		floor: 4,
		..numbers()
	});
	let dave = world.actor("Dave");
	world.authored_by(&[0, 1, 2]);
	world.run(10 * SESSION);
	assert_eq!(
		view(&mut world, &dave).map(|v| v.status),
		Some(Status::Banned)
	);
	world.authored_by(&[0, 1, 2, 3]);
	next_session(&mut world);
	next_session(&mut world);
	set_numbers(&mut world, numbers());
	world.run(20 * SESSION);
	assert!(set(&mut world).contains(&dave.account));
	world.authored_by(&[3]);
	world.run(SESSION);
	assert!(emitted(
		&mut world,
		Event::CaughtUp {
			who: dave.account.clone()
		}
	));
}

#[test]
fn one_removed_for_absence_should_be_readmitted_without_debt() {
	let mut world = four(numbers());
	let dave = world.actor("Dave");
	world.authored_by(&[0, 1, 2]);
	world.run_until(10 * SESSION, |world| set(world).len() == 3);
	world.inspect(|| {
		assert_ok!(Validators::admit(
			RuntimeOrigin::root(),
			dave.account.clone()
		));
	});
	let back = view(&mut world, &dave).expect("Dave is back");
	assert_eq!((back.deficit, back.on_duty), (0, false));
	world.run(3 * SESSION);
	assert!(view(&mut world, &dave).is_some_and(|v| v.on_duty));
}

#[test]
fn a_halted_chain_should_accrue_nothing() {
	let mut world = four(numbers());
	world.authored_by(&[0, 1, 2]);
	world.run(5);
	let dave = world.actor("Dave");
	let before = view(&mut world, &dave);
	let later = world.inspect(|| {
		let slot = pallet_babe::CurrentSlot::<Runtime>::get();
		pallet_babe::CurrentSlot::<Runtime>::put(slot + 5_000);
		Validators::validator(dave.account.clone())
	});
	assert_eq!(
		before, later,
		"slots without a block are expected of nobody"
	);
}

// Exit

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

// Open places

#[test]
fn a_candidate_with_a_bond_should_be_admitted_by_vacancy_and_get_it_back_after_the_offence_window()
{
	let mut world = four(numbers());
	world.authored_by(&[0, 1, 2, 3]);
	let (eve, ferdie) = (world.actor("Eve"), world.actor("Ferdie"));
	let apply = validators::Call::<Runtime>::apply {};
	let try_apply =
		|world: &mut World, who: &Actor| world.try_call(who, validators::Call::<Runtime>::apply {});
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
	world.call(&eve, apply.clone());
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
	let apply = validators::Call::<Runtime>::apply {};
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
			Validators::apply(RuntimeOrigin::signed(eve.account.clone())),
			Error::<Runtime>::TooManyCandidates
		);
	});
}

// Equivocations

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
	world.call(&eve, validators::Call::<Runtime>::apply {});
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
		world.try_call(&eve, validators::Call::<Runtime>::apply {}),
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

// Governance

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

fn padded(n: u16) -> [u8; 32] {
	let mut bytes = [0xEE; 32];
	bytes[..2].copy_from_slice(&n.encode());
	bytes
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

// Fees

#[test]
fn a_tip_should_go_to_the_author_whole_and_the_rounding_to_the_treasury() {
	let mut world = World::new();
	let rita = world.funded("Rita", 10 * MUN);
	let author = world.actor("Alice");
	let tip = 3 * MILLI + 1;
	let before = (
		world.balance(&rita),
		world.balance(&author),
		world.balance_of(&treasury_account()),
		world.inspect(Balances::total_issuance),
	);
	let remark = frame_system::Call::remark { remark: vec![0; 3] };
	assert_ok!(world.send_tipped(&rita, remark, tip).expect("Rita can pay"));
	let fee = before.0 - world.balance(&rita) - tip;
	let share = Permill::from_percent(20).mul_floor(fee);
	assert_eq!(world.balance(&author) - before.1, share + tip);
	assert_eq!(
		world.balance_of(&treasury_account()) - before.2,
		fee - share
	);
	assert_eq!(world.inspect(Balances::total_issuance), before.3);
	let paid = pallet_transaction_payment::Event::TransactionFeePaid {
		who: rita.account.clone(),
		actual_fee: fee + tip,
		tip,
	};
	assert!(world.events().contains(&paid.into()));
}

#[test]
fn what_an_author_cannot_receive_should_go_to_the_treasury() {
	let mut world = World::new();
	let rita = world.funded("Rita", 10 * MUN);
	let stranger = world.actor("Stranger");
	world.inspect(|| {
		// The block's author, as the runtime remembers it.
		frame_support::storage::unhashed::put(
			&frame_support::storage::storage_prefix(b"Authorship", b"Author"),
			&stranger.account,
		);
	});
	let purse = world.balance_of(&treasury_account());
	let had = world.balance(&rita);
	let remark = frame_system::Call::remark { remark: vec![] };
	assert_ok!(world.send(&rita, remark).expect("Rita can pay"));
	assert_eq!(world.balance(&stranger), 0);
	assert_eq!(
		world.balance_of(&treasury_account()) - purse,
		had - world.balance(&rita)
	);
	world.inspect(|| {
		frame_support::storage::unhashed::kill(&frame_support::storage::storage_prefix(
			b"Authorship",
			b"Author",
		));
	});
}

// The pool

#[test]
fn a_duty_should_come_before_whatever_is_paid_and_wait_once() {
	let mut world = World::new();
	let rita = world.funded("Rita", 100_000 * MUN);
	let paul = world.actor("Paul");
	world.invite(&paul);
	let task = world.post(&rita, 100 * MUN);
	world.claim(&paul, task);
	world.submit(&paul, task);
	let (panel, members) = world.await_draw(task);
	let commit = |world: &mut World, member: &Actor, score| pallet_review::Call::commit {
		panel,
		sealed: world.seal(member, panel, score),
		note: vec![],
	};
	let first = commit(&mut world, &members[0], 8_000);
	let duty = world
		.validate(&members[0], first, 0, 0)
		.expect("a drawn seat commits free");
	assert!(duty.priority >= DUTY_PRIORITY);
	assert!(duty.longevity <= DUTY_LONGEVITY);
	let remark = frame_system::Call::remark { remark: vec![] };
	let rich = world
		.validate(&rita, remark.clone(), 0, 50_000 * MUN)
		.expect("Rita can pay");
	assert!(rich.priority <= PAID_CEILING, "whatever the tip");
	let poor = world.validate(&rita, remark, 0, 0).expect("Rita can pay");
	assert!(
		poor.priority < rich.priority,
		"a tip still counts among those who pay"
	);

	// Another commit to the same panel, to be sent later, shares a tag with the first: the pool
	// keeps one of them.
	let shared = |a: &sp_runtime::transaction_validity::ValidTransaction,
	              b: &sp_runtime::transaction_validity::ValidTransaction| {
		a.provides.iter().any(|tag| b.provides.contains(tag))
	};
	let second = commit(&mut world, &members[0], 9_000);
	let second = world
		.validate(&members[0], second, 1, 0)
		.expect("valid for the state as it is");
	assert!(shared(&duty, &second));
	let other = commit(&mut world, &members[1], 8_000);
	let other = world
		.validate(&members[1], other, 0, 0)
		.expect("another seat");
	assert!(!shared(&duty, &other));

	for member in &members {
		world.commit(member, panel, 8_000);
	}
	world.run_until(30, |world| {
		world.phase(task) == Some(pallet_review::Phase::Reveal)
	});
	let reveal = world.reveal_call(&members[0], panel, 8_000);
	let own = world
		.validate(&members[0], reveal.clone(), 0, 0)
		.expect("free");
	let helped = world
		.validate(&paul, reveal, 0, 0)
		.expect("anyone's helper can do it");
	assert!(own.priority >= DUTY_PRIORITY && shared(&own, &helped));
}

#[test]
fn a_duty_that_the_brakes_refuse_should_not_be_taken_for_free() {
	let mut world = World::new();
	let rita = world.funded("Rita", 1_000 * MUN);
	let paul = world.actor("Paul");
	world.invite(&paul);
	let task = world.post(&rita, 100 * MUN);
	world.claim(&paul, task);
	world.submit(&paul, task);
	let (panel, members) = world.await_draw(task);
	let commit = pallet_review::Call::commit {
		panel,
		sealed: world.seal(&members[0], panel, 8_000),
		note: vec![],
	};
	world.inspect(|| {
		assert_ok!(SafeMode::force_enter(RuntimeOrigin::root()));
	});
	let nonce =
		|world: &mut World| world.inspect(|| System::account_nonce(members[0].account.clone()));
	let before = nonce(&mut world);
	assert_eq!(
		world.send(&members[0], commit.clone()),
		Err(InvalidTransaction::Call.into())
	);
	assert_eq!(nonce(&mut world), before);
	let collect = pallet_obligation::Call::collect { org: DEMO };
	assert_eq!(
		world.send(&members[0], collect),
		Err(InvalidTransaction::Payment.into()),
		"what goes on is looked at as ever, and here nothing is to be collected"
	);
	world.inspect(|| {
		assert_ok!(SafeMode::force_exit(RuntimeOrigin::root()));
	});
	assert_eq!(world.send(&members[0], commit), Ok(Ok(())));
}

#[test]
fn no_call_of_validation_should_weigh_nothing_or_more_than_a_block() {
	let limit = munus_runtime::configs::system::BlockWeights::get()
		.get(frame_support::dispatch::DispatchClass::Normal)
		.max_extrinsic
		.expect("calls have a limit");
	let calls: [validators::Call<Runtime>; 3] = [
		validators::Call::apply {},
		validators::Call::withdraw {},
		validators::Call::leave {},
	];
	for call in calls {
		let weight = call.get_dispatch_info().call_weight;
		assert!(weight.ref_time() > 1_000_000, "{call:?} weighs nothing");
		assert!(weight.all_lte(limit), "{call:?} does not fit a block");
	}
}

// What always holds, seen to fail

macro_rules! noticed {
	($($name:ident: $what:literal, $corrupt:expr;)+) => {$(
		#[test]
		fn $name() {
			let mut world = four(numbers());
			let dave = world.actor("Dave");
			let corrupt: fn(&AccountId) = $corrupt;
			world.inspect(|| {
		assert_ok!(Validators::do_try_state());
	});
			let found = world.inspect(|| {
				corrupt(&dave.account);
				Validators::do_try_state()
			});
			assert_eq!(found, Err($what.into()));
			std::mem::forget(world);
		}
	)+};
}

fn change_record(who: &AccountId, change: impl FnOnce(&mut rules::Record)) {
	validators::Records::<Runtime>::mutate(who, |record| {
		change(record.as_mut().expect("there is one"));
	});
}

noticed! {
	an_empty_set_should_be_noticed: "nobody validates", |_| validators::Validators::<Runtime>::kill();
	a_validator_twice_should_be_noticed: "a validator twice", |who| {
		validators::Validators::<Runtime>::mutate(|set| set.try_push(who.clone()).expect("there is room"));
	};
	a_validator_without_record_should_be_noticed: "records are not those of the validators",
		|who| validators::Records::<Runtime>::remove(who);
	a_record_of_nobody_should_be_noticed: "records are not those of the validators", |_| {
		validators::Records::<Runtime>::insert(AccountId::from([9; 32]), rules::Record::default());
	};
	a_set_without_keys_should_be_noticed: "nobody of the set has session keys", |_| {
		let _ = pallet_session::NextKeys::<Runtime>::clear(u32::MAX, None);
	};
	a_miscount_of_heads_should_be_noticed: "the book counts others than validate",
		|_| validators::Book::<Runtime>::mutate(|book| book.heads[0] += 1);
	a_record_ahead_of_the_book_should_be_noticed: "a validator is settled beyond the book",
		|who| change_record(who, |record| record.snap = u128::MAX);
	a_record_begun_after_it_was_settled_should_be_noticed: "a validator is settled beyond the book",
		|who| change_record(who, |record| record.start = record.snap + 1);
	duty_out_of_session_should_be_noticed: "a validator is on duty and not in the session", |who| {
		let mut session = Session::validators();
		let dave = session.iter_mut().find(|v| *v == who).expect("he validates");
		*dave = AccountId::from([9; 32]);
		pallet_session::Validators::<Runtime>::put(session);
	};
	more_blocks_than_came_should_be_noticed: "more blocks authored than came",
		|_| validators::Book::<Runtime>::mutate(|book| book.done = book.offered + 1);
	a_candidate_twice_should_be_noticed: "a candidate twice", |_| {
		let twice = vec![AccountId::from([9; 32]); 2];
		validators::Candidates::<Runtime>::put(frame_support::BoundedVec::truncate_from(twice));
	};
	a_candidate_that_validates_should_be_noticed: "a candidate validates already", |who| {
		validators::Candidates::<Runtime>::put(frame_support::BoundedVec::truncate_from(vec![who.clone()]));
	};
	a_barred_candidate_should_be_noticed: "a candidate is barred", |_| {
		let barred = AccountId::from([9; 32]);
		validators::Barred::<Runtime>::insert(&barred, ());
		validators::Candidates::<Runtime>::put(frame_support::BoundedVec::truncate_from(vec![barred]));
	};
	a_bond_without_money_should_be_noticed: "a bond is not held in full",
		|who| validators::Bonds::<Runtime>::insert(who, 1);
	a_bond_of_nobody_should_be_noticed: "a bond without a validator, a candidate or a day of return", |who| {
		use frame_support::traits::fungible::hold::Mutate;
		let eve = Actor::named("Eve").account;
		assert_ne!(eve, *who);
		assert_ok!(Balances::hold(&HoldReason::Bond.into(), &eve, MUN));
		validators::Bonds::<Runtime>::insert(&eve, MUN);
	};
}

// Pure rules

proptest! {
	#![proptest_config(ProptestConfig::with_cases(64))]

	/// However the settlements fall, an idler owes what fell to it, and all together no more than
	/// the blocks that came.
	#[test]
	fn debt_should_not_depend_on_when_it_is_settled(
		heads in 1u32..50,
		blocks in proptest::collection::vec(any::<bool>(), 1..300),
	) {
		let numbers = ValidatorParameters { ban_buffer: 1_000, ..Default::default() };
		let mut ledger = Ledger { heads: [0; MAX_SHIFTS], ..Default::default() };
		rules::man(&mut ledger, heads);
		let mut often = rules::Record { on_duty: true, ..Default::default() };
		let mut once = often.clone();
		for (session, settle) in blocks.iter().enumerate() {
			rules::book(&mut ledger, &numbers, session as u32);
			if *settle {
				often.settle(&ledger, &numbers);
			}
		}
		often.settle(&ledger, &numbers);
		once.settle(&ledger, &numbers);
		prop_assert_eq!(&often, &once);
		prop_assert!(ledger.owed <= u128::from(ledger.offered) * ONE);
		prop_assert!(often.is_absent(&ledger));
	}

	/// The forecast is exact: one block earlier the buffer holds.
	#[test]
	fn the_forecast_should_be_exact(heads in 1u32..200, ahead in 0u32..10, buffer in 1u32..20) {
		let numbers = ValidatorParameters { ban_buffer: buffer + 1, throttle_buffer: buffer, ..Default::default() };
		let mut ledger = Ledger::default();
		rules::man(&mut ledger, heads);
		let mut idler = rules::Record { on_duty: true, balance: (u128::from(ahead) * ONE) as i128, ..Default::default() };
		let each = rules::share(numbers.coverage, heads);
		let blocks = idler.blocks_until(each, buffer).expect("something is expected");
		for block in 0..blocks {
			idler.settle(&ledger, &numbers);
			prop_assert_eq!(idler.status(&numbers), Status::Healthy, "after {} of {}", block, blocks);
			rules::book(&mut ledger, &numbers, 0);
		}
		idler.settle(&ledger, &numbers);
		prop_assert_ne!(idler.status(&numbers), Status::Healthy);
	}

	/// Never below the floor, never more than the cap.
	#[test]
	fn removals_should_respect_floor_and_cap(set in 0u32..300, floor in 1u32..257, removals in 1u32..257) {
		let numbers = ValidatorParameters { floor, removals, ..Default::default() };
		let count = rules::removable(set, &numbers);
		prop_assert!(count <= removals);
		prop_assert!(count == 0 || set - count >= floor);
		prop_assert!(count == removals || set.saturating_sub(count) <= floor.max(set.min(floor)));
	}
}

#[test]
fn beyond_a_third_should_be_an_outage() {
	assert!(!rules::is_outage(1, 3, 34));
	assert!(rules::is_outage(2, 5, 34));
	assert!(!rules::is_outage(0, 0, 34));
	assert_eq!(rules::share(80, 0), 0, "of nobody nothing is expected");
}
