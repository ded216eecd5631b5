//! What is booked covers what is touched, and what is measured is the call alone.

use frame_support::weights::Weight;
use munus_runtime::{constants::treasury_account, Escrow, RuntimeOrigin, System};
use munus_testing::*;
use pallet_transaction_payment::WeightInfo as _;
use sp_core::hexdisplay::HexDisplay;
use std::{
	fs,
	path::{Path, PathBuf},
};

/// Every world holds its calls against the keys that they touch: here it is seen to find one.
#[test]
fn a_call_that_books_less_than_its_keys_take_should_be_told() {
	let mut world = World::new();
	let rita = world.actor("Rita");
	let give = pallet_balances::Call::force_set_balance {
		who: rita.account.clone().into(),
		new_free: MUN,
	};
	let for_nothing = pallet_utility::Call::with_weight {
		call: Box::new(give.clone().into()),
		weight: Default::default(),
	};
	let root = RuntimeOrigin::root;
	let (result, verdict) =
		world.inspect(|| booked::dispatch(RuntimeCall::from(give).clone(), root()));
	assert!(result.is_ok() && verdict.is_ok(), "{verdict:?}");
	let (result, verdict) = world.inspect(|| booked::dispatch(for_nothing.into(), root()));
	assert!(result.is_ok(), "{result:?}");
	let why = verdict.expect_err("it books nothing");
	let account = frame_system::Account::<Runtime>::hashed_key_for(&rita.account);
	assert!(
		why.contains(&HexDisplay::from(&account).to_string()),
		"{why}"
	);
}

/// A block books them whether its calls touch them or not.
#[test]
fn what_no_call_weighs_should_be_what_its_keys_say() {
	let mut world = World::new();
	let keys = world.inspect(munus_runtime::shared::keys);
	let (escrow, treasury) = (world.inspect(Escrow::account_id), treasury_account());
	for account in [escrow, treasury] {
		let key = frame_system::Account::<Runtime>::hashed_key_for(account);
		assert!(keys.iter().any(|tracked| tracked.key == key));
	}
	let database = <Runtime as frame_system::Config>::DbWeight::get();
	let count = keys.len() as u64;
	assert_eq!(
		munus_runtime::shared::weight(),
		database.reads_writes(count, count)
	);
}

/// What a signed claim uses up of its block.
fn claim(world: &mut World, who: &Actor, task: TaskId) -> Weight {
	let call = pallet_tasks::Call::claim {
		task,
		bond: Bond::None,
		max_total: Balance::MAX,
	};
	let used = || System::block_weight().total();
	let before = world.inspect(used);
	world
		.send(who, call)
		.expect("it is valid")
		.expect("it can be claimed");
	world.inspect(used).saturating_sub(before)
}

/// The first claim of a task is free, the second is not.
#[test]
fn a_call_that_is_free_of_charge_should_give_back_what_its_payment_weighs() {
	let mut world = World::new();
	let rita = world.funded("Rita", 1_000 * MUN);
	let [paul, pia] = ["Paul", "Pia"].map(|name| world.funded(name, 10 * MUN));
	world.invite(&paul);
	world.invite(&pia);
	let task = world.post(&rita, 100 * MUN);
	let (free, paid) = (
		claim(&mut world, &paul, task),
		claim(&mut world, &pia, task),
	);
	let payment =
		<Runtime as pallet_transaction_payment::Config>::WeightInfo::charge_transaction_payment();
	assert_eq!(paid.saturating_sub(free), payment);
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
	for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
		let path = entry.path();
		if path.is_dir() {
			sources(&path, found);
		} else if path.to_string_lossy().contains("benchmarking") {
			found.push(path);
		}
	}
}

/// Who signs is worked out while the call is measured: making an account there, or filling it, would
/// count as the call's.
#[test]
fn who_signs_a_measured_call_should_be_there_before() {
	let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
	let mut files = Vec::new();
	for folder in ["pallets", "runtime/src"] {
		sources(&root.join(folder), &mut files);
	}
	let mut calls = 0;
	for file in files {
		let source = fs::read_to_string(&file).expect("it is there");
		for call in source.split("#[extrinsic_call]").skip(1) {
			calls += 1;
			let signer = call.split_once('(').map_or("", |(_, rest)| rest);
			let signer = signer.split_once(',').map_or(signer, |(first, _)| first);
			let signer = signer.split_once(");").map_or(signer, |(only, _)| only);
			let made = signer.contains("::<T>(") || signer.contains("_caller()");
			assert!(!made, "{}: {}", file.display(), signer.trim());
		}
	}
	assert!(calls > 80, "only {calls} measured calls");
}
