//! Nothing gets stuck: every record that is not final is on the agenda exactly once.

use crate::{market::Entry, BlockNumber, Runtime};
use alloc::{
	collections::{BTreeMap, BTreeSet},
	vec::Vec,
};
use frame_support::ensure;
use munus_primitives::OrgId;
use pallet_agenda::{Due, Queue, Stalled};
use sp_runtime::TryRuntimeError;

/// Every deadline that a record knows is on the agenda, nothing else is, nothing has stalled, and
/// every task that waits for a panel has one.
pub fn do_try_state() -> Result<(), TryRuntimeError> {
	ensure!(
		Stalled::<Runtime>::iter_keys().next().is_none(),
		"an entry of the agenda has stalled"
	);
	check_work()?;
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
	let matters = crate::Tasks::matters();
	let panels: Vec<_> = pallet_review::Panels::<Runtime>::iter_values()
		.map(|panel| panel.subject)
		.collect();
	let scored: BTreeSet<_> = matters.iter().collect();
	let subjects: BTreeSet<_> = panels.iter().collect();
	ensure!(
		scored == subjects && panels.len() == subjects.len() && scored.len() == matters.len(),
		"tasks in review and panels do not match"
	);
	let tasks: BTreeSet<_> = matters.iter().map(|matter| matter.task).collect();
	let stuck = pallet_tasks::Tasks::<Runtime>::iter()
		.any(|(id, task)| task.due().is_none() && !tasks.contains(&id));
	ensure!(!stuck, "a task waits for a panel that is not there");
	let orphan = pallet_review::Earlier::<Runtime>::iter_keys()
		.any(|matter| !pallet_tasks::Tasks::<Runtime>::contains_key(matter.task));
	ensure!(!orphan, "former members outlive their task");
	let orphan = pallet_review::Verdicts::<Runtime>::iter_keys()
		.any(|matter| !pallet_tasks::Tasks::<Runtime>::contains_key(matter.task));
	ensure!(!orphan, "a verdict outlives its task");
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
	let lotteries = crate::Obligation::lotteries()
		.into_iter()
		.map(|(due, org)| (due, Entry::Lottery(org)));
	let organizations = crate::Organizations::deadlines()
		.into_iter()
		.map(|(due, deadline)| (due, Entry::Organization(deadline)));
	let unclaimed = crate::Escrow::deadlines()
		.into_iter()
		.map(|(due, (payee, asset))| (due, Entry::Unclaimed(payee, asset)));
	tasks
		.chain(unclaimed)
		.chain(panels)
		.chain(enforcers)
		.chain(lotteries)
		.chain(organizations)
		.collect()
}

/// Every organization counts the tasks that are open in it, no more and no less.
fn check_work() -> Result<(), TryRuntimeError> {
	let mut open = BTreeMap::<OrgId, u32>::new();
	for task in pallet_tasks::Tasks::<Runtime>::iter_values() {
		let count = open.entry(task.org).or_default();
		*count = count.saturating_add(1);
	}
	for (org, organization) in pallet_organizations::Organizations::<Runtime>::iter() {
		let counted = open.remove(&org).unwrap_or_default();
		ensure!(
			organization.work == counted,
			"an organization's work is miscounted"
		);
	}
	ensure!(open.is_empty(), "a task has no organization");
	Ok(())
}
