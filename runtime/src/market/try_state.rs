//! Nothing gets stuck: every record that is not final is on the agenda exactly once.

use crate::{market::Entry, BlockNumber, Runtime};
use alloc::{collections::BTreeSet, vec::Vec};
use frame_support::ensure;
use pallet_agenda::{Due, Queue, Stalled};
use sp_runtime::TryRuntimeError;

/// Every deadline that a record knows is on the agenda, nothing else is, nothing has stalled, and
/// every task that waits for a panel has one.
pub fn do_try_state() -> Result<(), TryRuntimeError> {
	ensure!(
		Stalled::<Runtime>::iter_keys().next().is_none(),
		"an entry of the agenda has stalled"
	);
	let expected = deadlines();
	for (due, entry) in &expected {
		ensure!(
			Queue::<Runtime>::contains_key(Due::at(*due), entry),
			"a record's deadline is not on the agenda"
		);
	}
	ensure!(
		Queue::<Runtime>::iter_keys().count() == expected.len(),
		"the agenda holds an entry that no record knows"
	);
	let waiting = pallet_tasks::Tasks::<Runtime>::iter_values()
		.filter(|task| task.due().is_none())
		.count();
	let panels: Vec<_> = pallet_review::Panels::<Runtime>::iter_values()
		.map(|panel| panel.subject)
		.collect();
	let subjects: BTreeSet<_> = panels.iter().collect();
	ensure!(
		waiting == panels.len() && waiting == subjects.len(),
		"tasks in review and panels do not match"
	);
	Ok(())
}

fn deadlines() -> Vec<(BlockNumber, Entry)> {
	let tasks = pallet_tasks::Tasks::<Runtime>::iter()
		.filter_map(|(id, task)| task.due().map(|due| (due, Entry::Task(id))));
	let panels =
		pallet_review::Panels::<Runtime>::iter().map(|(id, panel)| (panel.due, Entry::Panel(id)));
	let enforcers = crate::Obligation::deadlines()
		.into_iter()
		.map(|(due, (org, slot))| (due, Entry::Enforcer(org, slot)));
	tasks.chain(panels).chain(enforcers).collect()
}
