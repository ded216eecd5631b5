//! Enforcers, and those who wait to be one.

use super::*;
use pallet_review::{Phase, SeatState};

#[test]
fn a_notice_should_end_the_office_of_who_resigned() {
	let mut world = world(9, |_| ());
	let leaver = enforcer(0);
	world.call(&leaver, pallet_obligation::Call::resign { org: DEMO });
	assert!(matches!(
		state(&mut world, &leaver),
		Some(State::Leaving { .. })
	));
	world.run(DAY - 1);
	assert!(state(&mut world, &leaver).is_some());
	// The block in which a session begins leaves nothing for deadlines.
	world.run(3);
	assert_eq!(state(&mut world, &leaver), None);
	assert_eq!(office(&mut world).active, 8);
}

#[test]
fn a_leaver_with_a_seat_should_be_gone_when_its_deadline_has_passed() {
	// Drawn late in the notice, and more time to commit than is left of it.
	let mut world = world(9, |policy| {
		policy.review.commit_window = 3 * DAY;
		policy.duty.day_cap = 1;
	});
	for number in 0..4 {
		world.call(
			&enforcer(number),
			pallet_obligation::Call::resign { org: DEMO },
		);
	}
	for _ in 0..3 {
		delivered(&mut world);
	}
	world.run(DAY + 3);
	let closing: Vec<_> = (0..4)
		.map(enforcer)
		.filter(|who| matches!(state(&mut world, who), Some(State::Closing { .. })))
		.collect();
	assert!(!closing.is_empty(), "somebody was drawn in its notice");
	for who in &closing {
		until_gone(&mut world, who);
	}
	let postponed = office_events(&mut world).into_iter();
	let postponed = postponed.filter(|event| matches!(event, OfficeEvent::Postponed { .. }));
	assert!(postponed.count() >= closing.len());
}

/// Everybody works but `idler`, until it is banned.
fn until_banned(world: &mut World, idler: &Actor) {
	for _ in 0..60 {
		let task = delivered(world);
		world.run_until(2 * DAY, |world| world.phase(task) == Some(Phase::Commit));
		let panel = world.panel(task).expect("it is drawn");
		for member in world.members(panel) {
			if member.account != idler.account {
				world.commit(&member, panel, 8_000);
			}
		}
		world.run_until(2 * DAY, |world| world.phase(task) == Some(Phase::Reveal));
		for member in world.members(panel) {
			if member.account != idler.account {
				world.reveal(&member, panel, 8_000);
			}
		}
		let_it_end(world, task);
		if matches!(state(world, idler), Some(State::Banned { .. })) {
			return;
		}
	}
	panic!("{idler:?} was never banned");
}

#[test]
fn a_grace_should_end_in_removal() {
	let mut world = world(9, strict);
	until_banned(&mut world, &enforcer(0));
	world.run(DAY);
	assert!(
		state(&mut world, &enforcer(0)).is_some(),
		"the grace is two days"
	);
	world.run(DAY + 2);
	assert_eq!(state(&mut world, &enforcer(0)), None);
	world.check();
}

#[test]
fn a_grace_at_the_floor_should_end_when_a_successor_waits() {
	let mut world = world(9, |policy| {
		strict(policy);
		(policy.duty.stake, policy.duty.places, policy.duty.floor) = (0, 9, 9);
	});
	until_banned(&mut world, &enforcer(0));
	world.run(5 * DAY);
	assert!(
		state(&mut world, &enforcer(0)).is_some(),
		"eight are fewer than nine"
	);
	let postponed = office_events(&mut world).into_iter();
	let postponed = postponed.filter(|event| matches!(event, OfficeEvent::Postponed { .. }));
	assert!(postponed.count() >= 3, "it comes back notice by notice");
	let cara = world.actor("Cara");
	world.invite(&cara);
	wait(&mut world, &cara);
	until_gone(&mut world, &enforcer(0));
	world.run_until(DAY, |world| state(world, &cara).is_some());
	world.check();
}

/// Puts `who` as far behind in duty as anybody can be.
fn ruin(world: &mut World, who: &Actor) {
	let debt = i128::try_from(pallet_obligation::duty::reviews(20)).expect("it is small");
	world.inspect(|| {
		pallet_obligation::Enforcers::<Runtime>::mutate(DEMO, &who.account, |record| {
			record.as_mut().expect("an enforcer").balance = -debt;
		});
	});
}

fn seat(world: &mut World, panel: PanelId, who: &Actor) -> Option<SeatState> {
	let account = who.account.clone();
	world.inspect(|| pallet_review::Panels::<Runtime>::get(panel)?.state_of(&account))
}

#[test]
fn a_removal_should_free_the_seats_still_open_and_the_place() {
	let mut world = world(9, |policy| {
		policy.review.commit_window = 5 * DAY;
		let duty = &mut policy.duty;
		(duty.grace, duty.quota, duty.day_cap) = (2 * DAY, 8, 1);
		(duty.stake, duty.places, duty.floor) = (0, 9, 5);
	});
	let cara = world.actor("Cara");
	world.invite(&cara);
	wait(&mut world, &cara);
	let task = delivered(&mut world);
	let (panel, members) = world.await_draw(task);
	let [silent, sealed, loyal] = [&members[0], &members[1], &members[2]];
	world.commit(sealed, panel, 8_000);
	for who in [silent, sealed] {
		ruin(&mut world, who);
	}
	// Other work goes on, and its verdicts have the roster patrolled.
	while [silent, sealed]
		.iter()
		.any(|who| matches!(state(&mut world, who), Some(State::Active)))
	{
		let other = delivered(&mut world);
		world.score(other, &[8_000; 3]);
		let_it_end(&mut world, other);
	}
	assert_eq!(seat(&mut world, panel, silent), Some(SeatState::Drawn));
	until_gone(&mut world, silent);
	until_gone(&mut world, sealed);
	assert_eq!(
		world.phase(task),
		Some(Phase::Commit),
		"long before its end"
	);
	assert_eq!(seat(&mut world, panel, silent), Some(SeatState::Missed));
	let vacated = Some(SeatState::Vacated(None));
	assert_eq!(seat(&mut world, panel, sealed), vacated);
	world.run_until(DAY, |world| state(world, &cara).is_some());
	world.commit(loyal, panel, 8_000);
	assert_eq!(
		world.phase(task),
		Some(Phase::Reveal),
		"it waits for nobody"
	);
	world.reveal(loyal, panel, 8_000);
	assert_eq!(world.phase(task), Some(Phase::AwaitingDraw { attempts: 0 }));
	let_it_end(&mut world, task);
	for who in [silent, sealed] {
		let past = world.inspect(|| pallet_obligation::Alumni::<Runtime>::get(DEMO, &who.account));
		let reviews = past.expect("it was in office").reviews;
		assert_eq!(reviews, 0, "nothing was booked for it");
		assert_eq!(world.balance(who), 0);
	}
}

#[test]
fn a_leave_should_begin_with_the_last_seat_closed_and_end_when_it_is_used_up() {
	let mut world = world(9, |policy| policy.duty.leave = 5 * DAY);
	let task = delivered(&mut world);
	let (_, members) = world.await_draw(task);
	let goer = &members[0];
	world.call(goer, pallet_obligation::Call::freeze { org: DEMO });
	assert!(matches!(
		state(&mut world, goer),
		Some(State::Freezing { .. })
	));
	world.run_until(DAY, |world| {
		matches!(state(world, goer), Some(State::Frozen { .. }))
	});
	let began = world.block();
	assert_eq!(office(&mut world).active, 8);
	world.run_until(6 * DAY, |world| state(world, goer) == Some(State::Active));
	assert!((5 * DAY..=5 * DAY + 1).contains(&(world.block() - began)));
	world.check();
}

#[test]
fn a_term_should_end_an_appointment() {
	let mut world = world(9, |policy| policy.duty.term = 3 * DAY);
	world.run(3 * DAY - 1);
	assert_eq!(office(&mut world).active, 9);
	world.run(3);
	assert_eq!(office(&mut world).held, 0);
	world.check();
}

/// An organization whose only free place is the one `enforcer(0)` gives up, and somebody to wait.
fn crowded() -> (World, Actor) {
	let mut world = world(9, |policy| {
		policy.duty.stake = 0;
		policy.duty.places = 9;
	});
	let cara = world.actor("Cara");
	world.invite(&cara);
	(world, cara)
}

fn wait(world: &mut World, who: &Actor) {
	world.call(
		who,
		pallet_obligation::Call::join_waitlist {
			org: DEMO,
			shift: 0,
		},
	);
}

#[test]
fn a_waitlist_should_fill_a_place_that_falls_free() {
	let (mut world, cara) = crowded();
	wait(&mut world, &cara);
	world.call(&enforcer(0), pallet_obligation::Call::resign { org: DEMO });
	until_gone(&mut world, &enforcer(0));
	world.run_until(DAY, |world| state(world, &cara).is_some());
	assert_eq!(office(&mut world).held, 9);
}

#[test]
fn a_lottery_without_anybody_left_to_win_should_end() {
	let (mut world, cara) = crowded();
	wait(&mut world, &cara);
	world.call(&enforcer(0), pallet_obligation::Call::resign { org: DEMO });
	until_gone(&mut world, &enforcer(0));
	assert_eq!(office(&mut world).drawing, 1);
	world.call(&cara, pallet_obligation::Call::leave_waitlist { org: DEMO });
	world.run_until(2 * DAY, |world| office(world).drawing == 0);
	assert_eq!(office(&mut world).held, 8);
	world.check();
}

#[test]
fn a_lottery_for_late_comers_only_should_be_called_anew() {
	let (mut world, cara) = crowded();
	wait(&mut world, &cara);
	world.call(&enforcer(0), pallet_obligation::Call::resign { org: DEMO });
	until_gone(&mut world, &enforcer(0));
	let carl = world.actor("Carl");
	world.invite(&carl);
	world.call(&cara, pallet_obligation::Call::leave_waitlist { org: DEMO });
	world.run(1);
	wait(&mut world, &carl);
	world.run_until(4 * DAY, |world| state(world, &carl).is_some());
	let calls = office_events(&mut world).into_iter();
	let calls = calls.filter(|event| matches!(event, OfficeEvent::LotteryCalled { .. }));
	assert_eq!(calls.count(), 2);
	world.check();
}
