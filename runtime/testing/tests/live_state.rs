//! The whole state of a chain, written to a file key by key: it passes every check of every pallet,
//! every entry of it can be read, and the migrations of an upgrade do to it what they say.
//!
//! The end-to-end tests have running nodes write theirs and name the file in `MUNUS_STATE`.
#![cfg(feature = "try-runtime")]

use frame_support::{
	migrations::SteppedMigration,
	storage::storage_prefix,
	traits::{OnRuntimeUpgrade, TryDecodeEntireStorage, TryState, TryStateSelect},
	weights::WeightMeter,
};
use munus_runtime::{
	chain::{Change, NextChange, Scheduled},
	governed::ParameterId,
	upgrades::rehearsal::{SmallSchemes, SortChanges},
	AllPalletsWithSystem, BlockNumber, System,
};
use munus_testing::*;
use pallet_tasks::TaskDetails;
use sp_core::bytes::{from_hex, to_hex};
use sp_io::TestExternalities;
use sp_runtime::{BoundedVec, Storage, TryRuntimeError};
use std::fmt::Write;

/// Every entry of a state, a line each: key, space, value.
fn written(world: &mut World) -> String {
	world.inspect(|| {
		let mut text = String::new();
		let mut key = Vec::new();
		while let Some(next) = sp_io::storage::next_key(&key) {
			let value = sp_io::storage::get(&next).unwrap_or_default();
			writeln!(text, "{} {}", to_hex(&next, false), to_hex(&value, false)).unwrap();
			key = next;
		}
		text
	})
}

fn read(text: &str) -> TestExternalities {
	let entry = |line: &str| {
		let (key, value) = line.split_once(' ').expect("a key and a value");
		(from_hex(key).unwrap(), from_hex(value).unwrap())
	};
	let top = text.lines().map(entry).collect();
	TestExternalities::new(Storage {
		top,
		children_default: Default::default(),
	})
}

/// Every check of every pallet, and whether every entry can be read.
fn check(state: &mut TestExternalities) -> Result<(), TryRuntimeError> {
	state.execute_with(|| {
		let entries = AllPalletsWithSystem::try_decode_entire_state().map_err(|errors| {
			for error in errors {
				eprintln!("{error}");
			}
			TryRuntimeError::Other("an entry cannot be read")
		})?;
		println!(
			"{entries} bytes of entries, block {}",
			System::block_number()
		);
		<AllPalletsWithSystem as TryState<BlockNumber>>::try_state(
			System::block_number(),
			TryStateSelect::All,
		)
	})
}

/// Runs the migrations of the rehearsal, each between its own checks. Gives the blocks it takes.
fn upgrade(state: &mut TestExternalities) -> Result<u32, TryRuntimeError> {
	state.execute_with(|| {
		let noted = SortChanges::pre_upgrade()?;
		SortChanges::on_runtime_upgrade();
		SortChanges::post_upgrade(noted)?;
		let noted = SmallSchemes::pre_upgrade()?;
		let (mut cursor, mut blocks) = (None, 0);
		loop {
			blocks += 1;
			cursor = SmallSchemes::step(cursor, &mut WeightMeter::new())
				.map_err(|_| TryRuntimeError::Other("a step failed"))?;
			if cursor.is_none() {
				break;
			}
		}
		SmallSchemes::post_upgrade(noted)?;
		Ok(blocks)
	})
}

/// A chain with tasks whose URIs shout, and two announced changes, the later one first.
fn busy(tasks: usize) -> World {
	let mut world = World::new();
	let rita = world.funded("Rita", 10_000 * MUN);
	let posted: Vec<_> = (0..tasks).map(|_| world.post(&rita, 100 * MUN)).collect();
	world.inspect(|| {
		let uri = |task: usize| format!("HTTPS://Example.org/{task}:A").into_bytes();
		for task in &posted {
			TaskDetails::<Runtime>::mutate_extant(task, |details| {
				details.uri = BoundedVec::truncate_from(uri(*task as usize));
			});
		}
		let change = |id, value, effective| Change {
			id,
			value,
			effective,
		};
		let changes = vec![
			change(ParameterId::TasksClaimLimit, 4, 900),
			change(ParameterId::TasksMinBudget, MUN, 800),
		];
		Scheduled::<Runtime>::put(BoundedVec::truncate_from(changes));
		NextChange::<Runtime>::put(800);
	});
	world.run(1);
	world
}

#[test]
fn a_written_state_should_pass_every_check_before_and_after_the_migrations() {
	let mut state = read(&written(&mut busy(5)));
	check(&mut state).unwrap();
	assert_eq!(upgrade(&mut state), Ok(3), "two tasks a block");
	check(&mut state).unwrap();
	state.execute_with(|| {
		let changes: Vec<_> = Scheduled::<Runtime>::get()
			.iter()
			.map(|c| c.effective)
			.collect();
		assert_eq!(changes, [800, 900]);
		assert_eq!(TaskDetails::<Runtime>::iter().count(), 5);
		for (task, details) in TaskDetails::<Runtime>::iter() {
			assert_eq!(
				details.uri,
				format!("https://Example.org/{task}:A").into_bytes()
			);
		}
	});
}

#[test]
fn a_migration_should_do_nothing_the_second_time() {
	let mut state = read(&written(&mut busy(1)));
	upgrade(&mut state).unwrap();
	let before = state.execute_with(Scheduled::<Runtime>::get);
	state.execute_with(|| {
		Scheduled::<Runtime>::mutate(|changes| changes.as_mut().reverse());
		SortChanges::on_runtime_upgrade();
		assert_ne!(
			Scheduled::<Runtime>::get(),
			before,
			"the version says it is done"
		);
	});
}

#[test]
fn a_migration_should_wait_for_the_next_block_when_there_is_no_weight() {
	let mut state = read(&written(&mut busy(3)));
	state.execute_with(|| {
		let mut none = WeightMeter::with_limit(Default::default());
		assert!(SmallSchemes::step(None, &mut none).is_err());
		let cursor = SmallSchemes::step(None, &mut WeightMeter::new()).unwrap();
		assert_eq!(SmallSchemes::step(cursor, &mut none).unwrap(), cursor);
	});
}

#[test]
fn a_migration_should_be_caught_when_it_changes_something_else() {
	let mut state = read(&written(&mut busy(2)));
	state.execute_with(|| {
		let noted = SmallSchemes::pre_upgrade().unwrap();
		assert!(
			SmallSchemes::post_upgrade(noted).is_err(),
			"nothing was done"
		);
		let noted = SortChanges::pre_upgrade().unwrap();
		SortChanges::on_runtime_upgrade();
		Scheduled::<Runtime>::kill();
		assert!(SortChanges::post_upgrade(noted).is_err());
	});
}

#[test]
fn a_state_that_lacks_an_entry_should_be_noticed() {
	let text = written(&mut busy(2));
	let queue = to_hex(&storage_prefix(b"Agenda", b"Queue"), false);
	let lost = text
		.lines()
		.position(|line| line.starts_with(&queue))
		.unwrap();
	let without: Vec<_> = text
		.lines()
		.enumerate()
		.filter_map(|(at, line)| (at != lost).then_some(line))
		.collect();
	assert!(check(&mut read(&without.join("\n"))).is_err());
}

#[test]
fn a_state_with_an_entry_that_cannot_be_read_should_be_noticed() {
	let text = written(&mut busy(1));
	let tasks = to_hex(&storage_prefix(b"Tasks", b"TaskDetails"), false);
	let cut = |line: &str| match line.starts_with(&tasks) {
		true => format!("{}\n", &line[..line.len() - 2]),
		false => format!("{line}\n"),
	};
	let broken: String = text.lines().map(cut).collect();
	assert!(check(&mut read(&broken)).is_err());
}

#[test]
#[ignore = "MUNUS_STATE names the file with the state of a running chain"]
fn the_state_of_a_running_chain_should_pass_every_check() {
	let file = std::env::var("MUNUS_STATE").expect("MUNUS_STATE names a file");
	let mut state = read(&std::fs::read_to_string(file).unwrap());
	check(&mut state).unwrap();
	if std::env::var("MUNUS_STATE_UPGRADE").is_ok() {
		println!(
			"the migration takes {} blocks",
			upgrade(&mut state).unwrap()
		);
		check(&mut state).unwrap();
	}
}
