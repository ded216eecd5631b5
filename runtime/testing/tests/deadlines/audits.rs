//! Verdicts that may be audited, and audits nobody does.

use super::*;
use pallet_tasks::{Basis, State};

type TaskEvent = pallet_tasks::Event<Runtime>;

/// A task with a verdict of 8 000, and such a chance of an audit.
fn judged(rate: u16) -> (World, TaskId) {
	let mut world = world(9, |policy| {
		(policy.audit.rate, policy.audit.high_rate) = (rate, rate);
	});
	let task = delivered(&mut world);
	world.score(task, &[8_000; 3]);
	(world, task)
}

fn ended_by_the_verdict(world: &mut World, task: TaskId) {
	let_it_end(world, task);
	let paul = world.actor("Paul");
	assert_eq!(world.balance(&paul), 1_080 * MUN);
	let by_the_verdict = world.events().into_iter().any(|event| {
		matches!(
			event,
			RuntimeEvent::Tasks(TaskEvent::Settled {
				task: id,
				basis: Basis::Verdict,
				..
			}) if id == task
		)
	});
	assert!(by_the_verdict);
}

#[test]
fn a_lot_that_does_not_fall_should_let_the_verdict_stand() {
	let (mut world, task) = judged(1);
	let state = world.state(task);
	assert!(matches!(state, Some(State::AwaitingLot { .. })));
	ended_by_the_verdict(&mut world, task);
}

#[test]
fn an_audit_nobody_does_should_let_the_verdict_stand() {
	let (mut world, task) = judged(10_000);
	let state = world.state(task);
	assert!(matches!(state, Some(State::Auditing { .. })));
	ended_by_the_verdict(&mut world, task);
}
