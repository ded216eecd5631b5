//! The migrations an upgrade is rehearsed with: one within a block, one over several. Both change what
//! is stored, and neither changes what it means.

use crate::{
	chain::{Change, Scheduled},
	BlockNumber, Chain, Runtime,
};
use alloc::vec::Vec;
use frame_support::{
	migrations::{MigrationId, SteppedMigration, SteppedMigrationError, VersionedMigration},
	traits::UncheckedOnRuntimeUpgrade,
	weights::{Weight, WeightMeter},
	BoundedVec,
};
use munus_primitives::TaskId;
use pallet_tasks::{DetailsOf, TaskDetails};
#[cfg(feature = "try-runtime")]
use {
	codec::{Decode, Encode},
	frame_support::ensure,
	sp_runtime::TryRuntimeError,
};

type DbWeight = <Runtime as frame_system::Config>::DbWeight;

/// The chain pallet's storage goes from version 1 to 2: announced changes are in the order in which
/// they take effect, no longer in that of their votes.
pub type SortChanges = VersionedMigration<1, 2, SortUnchecked, Chain, DbWeight>;

/// What [`SortChanges`] does, whatever the version.
pub struct SortUnchecked;

fn sorted(mut changes: Vec<Change<BlockNumber>>) -> Vec<Change<BlockNumber>> {
	changes.sort_by_key(|change| change.effective);
	changes
}

impl UncheckedOnRuntimeUpgrade for SortUnchecked {
	fn on_runtime_upgrade() -> Weight {
		Scheduled::<Runtime>::mutate(|changes| {
			*changes = BoundedVec::truncate_from(sorted(changes.to_vec()));
		});
		DbWeight::get().reads_writes(1, 1)
	}

	#[cfg(feature = "try-runtime")]
	fn pre_upgrade() -> Result<Vec<u8>, TryRuntimeError> {
		Ok(sorted(Scheduled::<Runtime>::get().into_inner()).encode())
	}

	#[cfg(feature = "try-runtime")]
	fn post_upgrade(expected: Vec<u8>) -> Result<(), TryRuntimeError> {
		ensure!(
			Scheduled::<Runtime>::get().encode() == expected,
			"the announced changes are not sorted, or not the same"
		);
		Ok(())
	}
}

/// How many tasks a block takes, so that even a small network sees the migration take several.
const TASKS_A_BLOCK: u32 = 2;

/// The scheme of every task's URI gets small letters, as it is written everywhere: `HTTPS:` becomes
/// `https:`. Lengths stay, and so does the deposit.
pub struct SmallSchemes;

/// The last task that was done. `None` before the first.
type Cursor = TaskId;

impl SmallSchemes {
	fn weight() -> Weight {
		let changed = DbWeight::get().reads_writes(2, 1);
		changed.saturating_add(Weight::from_parts(5_000_000, 0))
	}

	fn next(cursor: Option<Cursor>) -> Option<TaskId> {
		match cursor {
			None => TaskDetails::<Runtime>::iter_keys().next(),
			Some(last) => {
				let key = TaskDetails::<Runtime>::hashed_key_for(last);
				TaskDetails::<Runtime>::iter_keys_from(key).next()
			}
		}
	}

	fn small(mut details: DetailsOf<Runtime>) -> DetailsOf<Runtime> {
		let scheme = details.uri.iter().position(|byte| *byte == b':');
		details
			.uri
			.iter_mut()
			.take(scheme.unwrap_or(0))
			.for_each(u8::make_ascii_lowercase);
		details
	}
}

impl SteppedMigration for SmallSchemes {
	type Cursor = Cursor;
	type Identifier = MigrationId<12>;

	fn id() -> Self::Identifier {
		MigrationId {
			pallet_id: *b"pallet-tasks",
			version_from: 1,
			version_to: 2,
		}
	}

	fn step(
		mut cursor: Option<Cursor>,
		meter: &mut WeightMeter,
	) -> Result<Option<Cursor>, SteppedMigrationError> {
		let required = Self::weight();
		for _ in 0..TASKS_A_BLOCK {
			let Some(task) = Self::next(cursor) else {
				return Ok(None);
			};
			if meter.try_consume(required).is_err() {
				return cursor
					.map(Some)
					.ok_or(SteppedMigrationError::InsufficientWeight { required });
			}
			TaskDetails::<Runtime>::mutate_extant(task, |details| {
				*details = Self::small(details.clone());
			});
			cursor = Some(task);
		}
		Ok(cursor)
	}

	#[cfg(feature = "try-runtime")]
	fn pre_upgrade() -> Result<Vec<u8>, TryRuntimeError> {
		let all =
			TaskDetails::<Runtime>::iter().map(|(task, details)| (task, Self::small(details)));
		Ok(all.collect::<Vec<_>>().encode())
	}

	#[cfg(feature = "try-runtime")]
	fn post_upgrade(expected: Vec<u8>) -> Result<(), TryRuntimeError> {
		let expected = Vec::<(TaskId, DetailsOf<Runtime>)>::decode(&mut expected.as_slice())
			.map_err(|_| "what was noted before the upgrade cannot be read")?;
		let found: Vec<_> = TaskDetails::<Runtime>::iter().collect();
		ensure!(
			found == expected,
			"a task's details are not as they should be"
		);
		Ok(())
	}
}
