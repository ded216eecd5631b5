//! Panels, and what follows for the tasks they score.

use super::*;
use munus_primitives::review::{Outcome, PanelKind};
use pallet_review::{Ending, Phase};

type ReviewEvent = pallet_review::Event<Runtime>;
type TaskEvent = pallet_tasks::Event<Runtime>;

fn review_events(world: &mut World) -> Vec<ReviewEvent> {
	let events = world.events().into_iter();
	let ours = |event| match event {
		RuntimeEvent::Review(event) => Some(event),
		_ => None,
	};
	events.filter_map(ours).collect()
}

fn task_events(world: &mut World) -> Vec<TaskEvent> {
	let events = world.events().into_iter();
	let ours = |event| match event {
		RuntimeEvent::Tasks(event) => Some(event),
		_ => None,
	};
	events.filter_map(ours).collect()
}

/// How panels have ended so far.
fn endings(world: &mut World) -> Vec<Ending> {
	let events = review_events(world).into_iter();
	let ending = |event| match event {
		ReviewEvent::PanelClosed { ending, .. } => Some(ending),
		_ => None,
	};
	events.filter_map(ending).collect()
}

fn redraws(world: &mut World) -> Vec<PanelKind> {
	let events = review_events(world).into_iter();
	let kind = |event| match event {
		ReviewEvent::Redrawn { kind, .. } => Some(kind),
		_ => None,
	};
	events.filter_map(kind).collect()
}

fn volunteer(world: &mut World, who: &Actor) {
	world.call(
		who,
		pallet_review::Call::volunteer {
			org: DEMO,
			on: true,
		},
	);
}

fn runs_to(world: &mut World, task: TaskId, phase: fn(Phase) -> bool) {
	world.run_until(4 * DAY, |world| world.phase(task).is_some_and(phase));
}

#[test]
fn a_panel_nobody_commits_to_should_be_void_and_redrawn_twice_and_end_by_the_fallback() {
	let mut world = world(12, |_| ());
	let task = delivered(&mut world);
	let_it_end(&mut world, task);
	assert_eq!(endings(&mut world), [Ending::TooFewCommits; 3]);
	assert_eq!(
		redraws(&mut world),
		[PanelKind::Redraw(1), PanelKind::Redraw(2)]
	);
	let paul = world.actor("Paul");
	assert_eq!(
		world.balance(&paul),
		1_050 * MUN,
		"half the price, without any verdict"
	);
}

#[test]
fn a_panel_that_cannot_be_drawn_should_be_void_and_end_by_the_fallback() {
	// Nobody has been there long enough.
	let mut world = world(9, |policy| policy.review.seniority = 30 * DAY);
	let task = delivered(&mut world);
	let_it_end(&mut world, task);
	assert_eq!(endings(&mut world), [Ending::TooFewSeats; 3]);
	let events = review_events(&mut world);
	let short = events
		.iter()
		.filter(|event| matches!(event, ReviewEvent::DrawFellShort { found: 0, .. }));
	assert_eq!(short.count(), 6, "each panel was drawn three times");
	assert!(!events
		.iter()
		.any(|event| matches!(event, ReviewEvent::PanelDrawn { .. })));
}

#[test]
fn a_panel_that_cannot_be_opened_should_be_tried_again_and_end_by_the_fallback() {
	let mut world = world(9, |policy| policy.market.delivery_window = 60 * DAY);
	// Nobody can claim once too few are there.
	let task = claimed(&mut world);
	// Panels of three, none of them answered: three on each of two tasks make all nine absent.
	for _ in 0..2 {
		let task = delivered(&mut world);
		let_it_end(&mut world, task);
	}
	let all_absent = world.inspect(|| {
		let roster = Obligation::roster(DEMO, 0, 64).into_iter();
		let views = roster.filter_map(|entry| Obligation::enforcer(DEMO, entry.slot.who));
		views.filter(|view| view.absent).count()
	});
	assert_eq!(all_absent, 9);
	world.forget_events();
	let paul = world.actor("Paul");
	world.submit(&paul, task);
	assert!(matches!(
		world.state(task),
		Some(pallet_tasks::State::AwaitingPanel { .. })
	));
	let_it_end(&mut world, task);
	assert_eq!(endings(&mut world), [], "no panel was opened");
	let fallback = world.events().into_iter().any(|event| {
		matches!(
			event,
			munus_runtime::RuntimeEvent::Tasks(pallet_tasks::Event::Settled {
				basis: pallet_tasks::Basis::Fallback,
				..
			})
		)
	});
	assert!(fallback);
}

#[test]
fn a_lottery_nobody_can_win_should_go_on_with_those_who_committed() {
	let mut world = world(9, |_| ());
	let task = delivered(&mut world);
	let (panel, members) = world.await_draw(task);
	// The only volunteer has a seat on the panel, and stays away.
	volunteer(&mut world, &members[2]);
	for member in &members[..2] {
		world.commit(member, panel, 8_000);
	}
	runs_to(&mut world, task, |phase| {
		matches!(phase, Phase::AwaitingFill { .. })
	});
	runs_to(&mut world, task, |phase| phase == Phase::Reveal);
	let events = review_events(&mut world);
	assert!(!events
		.iter()
		.any(|event| matches!(event, ReviewEvent::SeatsFilled { .. })));
	for member in &members[..2] {
		world.reveal(member, panel, 8_000);
	}
	let_it_end(&mut world, task);
	assert_eq!(endings(&mut world), [Ending::Verdict(8_000)]);
}

#[test]
fn an_open_seat_without_volunteers_should_cost_no_time() {
	let mut world = world(9, |_| ());
	let task = delivered(&mut world);
	let (panel, members) = world.await_draw(task);
	for member in &members[..2] {
		world.commit(member, panel, 8_000);
	}
	runs_to(&mut world, task, |phase| phase == Phase::Reveal);
	let events = review_events(&mut world);
	assert!(!events
		.iter()
		.any(|event| matches!(event, ReviewEvent::SeatsOpened { .. })));
}

#[test]
fn a_volunteer_who_stays_away_should_not_hold_the_others_up() {
	let mut world = world(9, |_| ());
	let task = delivered(&mut world);
	let (panel, members) = world.await_draw(task);
	let others = world.enforcers().to_vec();
	let seated = |who: &Actor| members.iter().any(|member| member.account == who.account);
	for who in others.iter().filter(|who| !seated(who)) {
		volunteer(&mut world, who);
	}
	for member in &members[..2] {
		world.commit(member, panel, 8_000);
	}
	runs_to(&mut world, task, |phase| phase == Phase::FillUp);
	runs_to(&mut world, task, |phase| phase == Phase::Reveal);
	for member in &members[..2] {
		world.reveal(member, panel, 8_000);
	}
	let_it_end(&mut world, task);
	assert_eq!(endings(&mut world), [Ending::Verdict(8_000)]);
}

#[test]
fn a_panel_nobody_reveals_on_should_be_void_and_drawn_anew() {
	let mut world = world(12, |_| ());
	let task = delivered(&mut world);
	let (panel, members) = world.await_draw(task);
	for member in &members {
		world.commit(member, panel, 8_000);
	}
	let_it_end(&mut world, task);
	let expected = [
		Ending::TooFewReveals,
		Ending::TooFewCommits,
		Ending::TooFewCommits,
	];
	assert_eq!(endings(&mut world), expected);
	let unrevealed = office_events(&mut world).into_iter().filter(|event| {
		matches!(event, OfficeEvent::ReviewBooked { panel: on, counted: false, .. } if *on == panel)
	});
	assert_eq!(
		unrevealed.count(),
		3,
		"a commit never revealed counts, as the worst agreement"
	);
}

/// A task with a verdict of 8 000 that can be appealed for a day.
fn judged(enforcers: usize) -> (World, TaskId) {
	let mut world = world(enforcers, |policy| policy.review.appeal_window = DAY);
	let task = delivered(&mut world);
	world.score(task, &[8_000; 3]);
	let state = world.state(task);
	assert!(matches!(
		state,
		Some(pallet_tasks::State::Appealable { .. })
	));
	(world, task)
}

fn appeal(world: &mut World, task: TaskId, contribution: Balance) {
	let paul = world.actor("Paul");
	let appeal = pallet_tasks::Call::appeal {
		task,
		claim: 10_000,
		contribution,
	};
	world.call(&paul, appeal);
}

fn paid_by_the_verdict(world: &mut World, before: Balance) {
	let paul = world.actor("Paul");
	assert_eq!(world.balance(&paul), before + 80 * MUN);
}

fn appeal_ends(world: &mut World) -> usize {
	let events = task_events(world).into_iter();
	let ended = |event: &TaskEvent| matches!(event, TaskEvent::AppealEnded { .. });
	events.filter(ended).count()
}

#[test]
fn a_verdict_nobody_appeals_from_should_stand_after_the_window() {
	let (mut world, task) = judged(9);
	world.run(DAY - 2);
	assert!(!world.has_ended(task));
	let_it_end(&mut world, task);
	paid_by_the_verdict(&mut world, 1_000 * MUN);
}

#[test]
fn an_appeal_nobody_completes_should_return_its_bond_and_let_the_verdict_stand() {
	let (mut world, task) = judged(12);
	let (paul, task_view) = (
		world.actor("Paul"),
		world.inspect(|| munus_runtime::Tasks::task(task)),
	);
	assert!(task_view.is_some());
	let before = world.balance(&paul);
	appeal(&mut world, task, 5 * MUN);
	assert_eq!(world.balance(&paul), before - 5 * MUN);
	let_it_end(&mut world, task);
	assert_eq!(appeal_ends(&mut world), 1);
	paid_by_the_verdict(&mut world, before);
}

#[test]
fn an_appeal_nobody_decides_should_let_the_verdict_before_it_stand() {
	let (mut world, task) = judged(12);
	appeal(&mut world, task, 1_000 * MUN);
	let state = world.state(task);
	assert!(matches!(state, Some(pallet_tasks::State::InAppeal { .. })));
	let_it_end(&mut world, task);
	let expected = [Ending::Verdict(8_000), Ending::TooFewCommits];
	assert_eq!(endings(&mut world), expected);
	assert_eq!(expected[1].outcome(), Outcome::Void);
	assert_eq!(appeal_ends(&mut world), 1);
	paid_by_the_verdict(&mut world, 1_000 * MUN);
}

#[test]
fn a_silent_council_should_let_the_verdict_stand() {
	let (mut world, task) = judged(9);
	// Nine less the panel and the parties are too few for a larger one.
	appeal(&mut world, task, 1_000 * MUN);
	let state = world.state(task);
	assert!(matches!(state, Some(pallet_tasks::State::Council { .. })));
	let_it_end(&mut world, task);
	assert_eq!(appeal_ends(&mut world), 1);
	paid_by_the_verdict(&mut world, 1_000 * MUN);
}
