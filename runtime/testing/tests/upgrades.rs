//! What becomes of the chain when a migration fails.

use frame_support::{
	assert_ok,
	migrations::{FailedMigrationHandler, FailedMigrationHandling, MigrationStatusHandler},
};
use munus_runtime::{
	chain::{Clock, Standstills},
	governance::origins::Origin,
	upgrades::SafeModeOnFailure,
	Chain, RuntimeOrigin, SafeMode,
};
use munus_testing::*;
use sp_runtime::traits::BlockNumberProvider;

fn clock() -> BlockNumber {
	Clock::<Runtime>::current_block_number()
}

/// A migration begins and fails in the same block.
fn fail(world: &mut World) -> BlockNumber {
	world.inspect(|| {
		Chain::started();
		let handled = SafeModeOnFailure::failed(Some(0));
		assert_eq!(handled, FailedMigrationHandling::ForceUnstuck);
		clock()
	})
}

#[test]
fn a_failed_migration_should_leave_safe_mode_and_a_vote_should_end_it() {
	let mut world = World::new();
	world.run(2);
	let stopped = fail(&mut world);
	world.run(60);
	assert!(
		world.inspect(SafeMode::is_entered),
		"it does not end by itself"
	);
	assert_eq!(world.inspect(clock), stopped);
	let pauses = world.inspect(Standstills::<Runtime>::get).reasons;
	assert!(!pauses.migration && pauses.safe_mode);
	let exit = RuntimeCall::SafeMode(pallet_safe_mode::Call::force_exit {});
	assert_eq!(world.enact(Origin::Emergency, exit), Ok(()));
	assert!(!world.inspect(SafeMode::is_entered));
	let resumed = world.inspect(clock);
	world.run(3);
	assert_eq!(world.inspect(clock), resumed + 3);
}

#[test]
fn a_failed_migration_should_prolong_safe_mode_when_it_holds_already() {
	let mut world = World::new();
	let enter = RuntimeCall::SafeMode(pallet_safe_mode::Call::force_enter {});
	assert_ok!(world.dispatch(RuntimeOrigin::from(Origin::Emergency), enter));
	let stopped = fail(&mut world);
	world.run(60);
	assert!(world.inspect(SafeMode::is_entered));
	assert_eq!(world.inspect(clock), stopped);
}
