//! The world itself: that it runs real blocks, every hook included, and that it can fail.

use munus_runtime::{Agenda, System, Timestamp};
use munus_testing::*;

#[test]
fn a_world_should_run_every_hook_of_a_block() {
	let mut world = World::new();
	let rita = world.funded("Rita", 1_000 * MUN);
	let terms = pallet_tasks::Terms {
		claim_window: Some(3),
		..Default::default()
	};
	let task = world.post_with(&rita, 100 * MUN, Some(terms));
	let before = world.inspect(|| (System::block_number(), Timestamp::get()));
	world.run(5);
	let after = world.inspect(|| (System::block_number(), Timestamp::get()));
	assert_eq!(
		after,
		(before.0 + 5, before.1 + 5_000),
		"blocks open with their timestamp"
	);
	assert!(world.has_ended(task), "on_idle worked the agenda off");
	let session = world.inspect(munus_runtime::Session::current_index);
	world.run(10);
	assert!(
		world.inspect(munus_runtime::Session::current_index) > session,
		"on_initialize ends sessions"
	);
}

#[test]
#[should_panic(expected = "market")]
fn a_world_should_notice_a_deadline_that_was_lost() {
	let mut world = World::new();
	let rita = world.funded("Rita", 1_000 * MUN);
	world.post(&rita, 100 * MUN);
	world.inspect(|| {
		let lost: Vec<_> = pallet_agenda::Queue::<Runtime>::iter_keys().collect();
		for (due, entry) in lost {
			pallet_agenda::Queue::<Runtime>::remove(due, entry);
		}
	});
	world.check();
}

#[test]
#[should_panic(expected = "escrow")]
fn a_world_should_notice_money_that_left_escrow() {
	use frame_support::traits::{fungible::Mutate, tokens::Preservation::Expendable};
	let mut world = World::new();
	let rita = world.funded("Rita", 1_000 * MUN);
	world.post(&rita, 100 * MUN);
	world.inspect(|| {
		let purse = munus_runtime::Escrow::account();
		munus_runtime::Balances::transfer(&purse, &rita.account, MUN, Expendable).unwrap();
	});
	world.check();
}

#[test]
#[should_panic(expected = "an open seat is open on its panel")]
fn a_world_should_notice_a_seat_that_no_panel_has() {
	let mut world = World::new();
	let who = world.enforcers()[0].account.clone();
	world.inspect(|| {
		pallet_obligation::Offices::<Runtime>::mutate(DEMO, |office| office.open += 1);
		pallet_obligation::Enforcers::<Runtime>::mutate(DEMO, &who, |record| {
			let record = record.as_mut().expect("an enforcer");
			record.open.try_push(77).expect("there is room");
		});
	});
	world.check();
}

#[test]
#[should_panic(expected = "the office has it otherwise")]
fn a_world_should_notice_a_seat_that_the_office_does_not_know() {
	let mut world = World::new();
	let (rita, paul) = (world.funded("Rita", 1_000 * MUN), world.actor("Paul"));
	world.invite(&paul);
	let task = world.post(&rita, 100 * MUN);
	world.claim(&paul, task);
	world.submit(&paul, task);
	let (_, members) = world.await_draw(task);
	let who = members[0].account.clone();
	world.inspect(|| {
		pallet_obligation::Offices::<Runtime>::mutate(DEMO, |office| office.open -= 1);
		pallet_obligation::Enforcers::<Runtime>::mutate(DEMO, &who, |record| {
			record.as_mut().expect("an enforcer").open.clear();
		});
	});
	world.check();
}

#[test]
#[should_panic(expected = "cannot")]
fn a_call_should_panic_when_it_fails() {
	let mut world = World::new();
	let rita = world.funded("Rita", 1_000 * MUN);
	world.claim(&rita, 7);
}

#[test]
fn the_presets_should_name_the_enforcers_that_the_world_knows() {
	let world = World::new();
	let known: Vec<[u8; 32]> = world
		.enforcers()
		.iter()
		.map(|enforcer| enforcer.account.clone().into())
		.collect();
	assert_eq!(known, munus_runtime::genesis_config_presets::ENFORCERS);
}

#[test]
fn both_presets_should_start_with_every_invariant_holding() {
	for preset in munus_runtime::genesis_config_presets::preset_names() {
		let mut world = World::from_preset(preset.as_ref());
		world.check();
		world.run(25);
	}
}

#[test]
fn nothing_should_be_stalled_in_a_quiet_world() {
	let mut world = World::new();
	world.run(3);
	assert_eq!(world.inspect(|| Agenda::stalled_count(10)), 0);
}
