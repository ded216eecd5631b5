//! Who authors less than is expected.

use super::*;
use frame_support::assert_ok;
use munus_primitives::obligation::Status;

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
