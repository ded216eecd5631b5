use crate::{mock::*, *};
use munus_primitives::review::{Outcome, Review as _};

/// Leaves `free` of the eighteen seats of nine enforcers.
fn leave_free(free: u32) {
	Taken::<Test>::put(18 - free);
}

fn queued() -> Vec<Event<Test>> {
	let ours = |event: &Event<Test>| matches!(event, Event::PanelQueued { .. });
	events().into_iter().filter(ours).collect()
}

#[test]
fn panel_should_wait_when_fewer_seats_are_free_than_it_needs() {
	build_and_execute(|| {
		let id = open(1);
		leave_free(2);
		run_past(id);
		let panel = stored(id);
		let now = START + RETRY;
		assert_eq!(panel.phase, Phase::AwaitingCapacity { attempts: 0 });
		assert_eq!((panel.requested, panel.due), (now, now + RETRY));
		let until = now + MAX_WAIT;
		let event = Event::PanelQueued {
			panel: id,
			free: 2,
			until,
		};
		assert_eq!((queued(), panel.waits_until), (vec![event], Some(until)));
		assert_eq!(Queue::<Test>::get(), vec![(panel.due, id)]);
		run_past(id);
		assert_eq!(queued().len(), 1);
		leave_free(3);
		run_past(id);
		assert_eq!((stored(id).phase, members(id).len()), (Phase::Commit, 3));
	});
}

#[test]
fn panel_should_be_drawn_at_once_when_exactly_enough_seats_are_free() {
	build_and_execute(|| {
		leave_free(3);
		let id = open(1);
		run_past(id);
		assert_eq!((stored(id).phase, queued()), (Phase::Commit, vec![]));
	});
}

#[test]
fn panel_should_be_drawn_as_far_as_it_can_be_when_it_has_waited_long_enough() {
	build_and_execute(|| {
		leave_free(0);
		let id = open(1);
		run_to(START + RETRY + MAX_WAIT - 1);
		assert_eq!(stored(id).phase, Phase::AwaitingCapacity { attempts: 0 });
		run_past(id);
		assert_eq!(stored(id).phase, Phase::Commit);
		assert_eq!(
			System::block_number(),
			START + RETRY + MAX_WAIT.next_multiple_of(RETRY)
		);
	});
}

#[test]
fn panel_should_wait_no_longer_in_all_when_draws_fall_short() {
	build_and_execute(|| {
		leave_free(0);
		OffDuty::<Test>::put((1..=9).collect::<Vec<u64>>());
		let id = open(1);
		run_to(START + RETRY + MAX_WAIT.next_multiple_of(RETRY));
		assert_eq!(stored(id).phase, Phase::AwaitingDraw { attempts: 1 });
		run_past(id);
		assert_eq!(stored(id).phase, Phase::AwaitingDraw { attempts: 2 });
		run_past(id);
		// The redraw waits anew.
		assert_eq!(stored(id).kind, PanelKind::Redraw(1));
		assert_eq!(stored(id).waits_until, None);
		run_past(id);
		assert_eq!(stored(id).phase, Phase::AwaitingCapacity { attempts: 0 });
		assert_eq!(queued().len(), 2);
	});
}

#[test]
fn panel_should_not_wait_when_there_are_fewer_enforcers_than_seats() {
	new_test_ext().execute_with(|| {
		enlist(1..=2);
		Taken::<Test>::put(4);
		let id = open(1);
		run_past(id);
		assert_eq!(stored(id).phase, Phase::AwaitingDraw { attempts: 1 });
	});
}

/// A flood of panels takes every seat for a while: those behind it are late, and none is void.
#[test]
fn a_flood_should_delay_panels_and_void_none() {
	build_and_execute(|| {
		leave_free(0);
		let ids: Vec<_> = (1..=6).map(open).collect();
		run_to(START + RETRY + MAX_WAIT / 2);
		let waits = |id: &PanelId| stored(*id).phase == Phase::AwaitingCapacity { attempts: 0 };
		assert!(ids.iter().all(waits));
		leave_free(18);
		run_to(System::block_number() + RETRY);
		for id in &ids {
			score(*id, &[6_000; 3]);
		}
		let verdict =
			|(_, _, outcome): &(u32, PanelId, Outcome)| *outcome == Outcome::Verdict(6_000);
		assert_eq!(
			Outcomes::<Test>::get()
				.iter()
				.filter(|one| verdict(one))
				.count(),
			6
		);
	});
}

#[test]
fn panels_that_wait_should_be_counted_when_they_begin_and_cease_to() {
	build_and_execute(|| {
		let panels = [open(1), open(2)];
		leave_free(2);
		run_past(panels[0]);
		assert_eq!(Queued::<Test>::get(ORG), 2);
		run_past(panels[0]);
		assert_eq!(Queued::<Test>::get(ORG), 2, "each is counted once");
		leave_free(18);
		run_past(panels[0]);
		assert!(!Queued::<Test>::contains_key(ORG));
	});
}

#[test]
fn panel_that_has_waited_should_be_counted_again_when_its_redraw_waits_too() {
	build_and_execute(|| {
		leave_free(0);
		let id = open(1);
		run_to(START + RETRY + MAX_WAIT - 1);
		assert_eq!(Queued::<Test>::get(ORG), 1);
		run_past(id);
		assert_eq!(Queued::<Test>::get(ORG), 0);
		run_past(id);
		assert_eq!(stored(id).kind, PanelKind::Redraw(1));
		run_past(id);
		assert_eq!(Queued::<Test>::get(ORG), 1);
	});
}

#[test]
fn outlook_should_tell_of_the_queue_when_seats_are_missing() {
	use munus_primitives::review::Outlook;
	build_and_execute(|| {
		let outlook = |size| Review::outlook(ORG, size);
		let free = Outlook {
			queued: 0,
			draw: RETRY,
		};
		assert_eq!(outlook(3), Some(free));
		leave_free(3);
		assert_eq!(outlook(3), Some(free));
		// Two are missing of fifteen that are taken, each for thirty blocks.
		let some = Outlook {
			queued: 0,
			draw: RETRY + 4,
		};
		assert_eq!(outlook(5), Some(some));
		leave_free(2);
		let id = open(1);
		run_past(id);
		// One waits: four of sixteen.
		let more = Outlook {
			queued: 1,
			draw: RETRY + 8,
		};
		assert_eq!(outlook(3), Some(more));
		leave_free(17);
		let never = Outlook {
			queued: 1,
			draw: RETRY + MAX_WAIT,
		};
		assert_eq!(outlook(15), Some(never));
		assert_eq!(Review::outlook(ORG + 1, 3), None);
	});
}

#[test]
fn try_state_should_see_a_wrong_count_of_panels_that_wait() {
	new_test_ext().execute_with(|| {
		enlist(1..=9);
		leave_free(0);
		let id = open(1);
		run_past(id);
		assert_eq!(Review::do_try_state(), Ok(()));
		for wrong in [0, 2] {
			Queued::<Test>::insert(ORG, wrong);
			assert_eq!(
				Review::do_try_state(),
				Err("panels that wait are miscounted".into())
			);
		}
		Queued::<Test>::insert(ORG, 1);
		Queued::<Test>::insert(ORG + 1, 1);
		assert!(Review::do_try_state().is_err());
	});
}
