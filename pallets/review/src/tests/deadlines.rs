//! Every deadline passes with nobody acting, and ends as it should, leaving nothing behind.

use crate::{mock::*, *};
use munus_primitives::review::{Outcome, Reading, Review as _};

const KINDS: [(PanelKind, u64); 6] = [
	(PanelKind::First, 3),
	(PanelKind::Redraw(1), 2),
	(PanelKind::Redraw(2), 1),
	(PanelKind::Appeal(1), 1),
	(PanelKind::Appeal(2), 1),
	(PanelKind::Audit, 1),
];

/// Nothing is left of any panel but who sat on it.
fn assert_gone() {
	assert_eq!(Panels::<Test>::iter().count(), 0);
	assert_eq!(Notes::<Test>::iter().count(), 0);
	assert_eq!(
		(Queue::<Test>::get(), OpenSeats::<Test>::get()),
		(vec![], vec![])
	);
	Review::do_try_state().unwrap();
	Review::forget(&1);
	assert_eq!(
		(
			Earlier::<Test>::iter().count(),
			Verdicts::<Test>::iter().count()
		),
		(0, 0)
	);
}

fn in_a_market(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		enlist(1..=30);
		test();
		assert_gone();
	});
}

fn opened(kind: PanelKind) -> PanelId {
	// As if there had been panels before.
	if kind != PanelKind::First {
		Earlier::<Test>::insert(1, Former::truncate_from(vec![30]));
	}
	open_as(1, kind, terms())
}

/// Runs until there is an outcome, and gives it with the moment.
fn wait(bound: u64) -> (Outcome, u64) {
	let start = System::block_number();
	while Outcomes::<Test>::get().is_empty() {
		assert!(System::block_number() < start + bound, "it takes too long");
		run_to(System::block_number() + 1);
	}
	(Outcomes::<Test>::get()[0].2, System::block_number() - start)
}

#[test]
fn panel_should_be_void_when_nobody_commits_whatever_its_kind() {
	for (kind, draws) in KINDS {
		in_a_market(|| {
			opened(kind);
			let took = draws * (RETRY + COMMIT_WINDOW);
			assert_eq!(wait(took + 1), (Outcome::Void, took));
		});
	}
}

#[test]
fn panel_should_be_void_when_nobody_reveals_whatever_its_kind() {
	for (kind, draws) in KINDS {
		in_a_market(|| {
			let id = opened(kind);
			for _ in 0..draws {
				run_past(id);
				commit_all(id, &[6_000; 3]);
				assert_eq!(stored(id).phase, Phase::Reveal);
				run_past(id);
			}
			assert_eq!(wait(1), (Outcome::Void, 0));
			assert_eq!(Paid::<Test>::get(), 0);
		});
	}
}

#[test]
fn panel_should_end_by_its_reveals_when_one_is_missing_whatever_its_kind() {
	for (kind, _) in KINDS {
		in_a_market(|| {
			let id = opened(kind);
			run_past(id);
			for (member, score) in &commit_all(id, &[6_000; 3])[1..] {
				reveal(id, *member, *score).unwrap();
			}
			assert_eq!(
				wait(REVEAL_WINDOW + 1),
				(Outcome::Verdict(6_000), REVEAL_WINDOW)
			);
		});
	}
}

#[test]
fn panel_should_be_void_when_nobody_can_be_drawn_whatever_its_kind() {
	for (kind, draws) in KINDS {
		in_a_market(|| {
			OffDuty::<Test>::put((1..=30).collect::<Vec<u64>>());
			opened(kind);
			let took = draws * 3 * RETRY;
			assert_eq!(wait(took + 1), (Outcome::Void, took));
		});
	}
}

#[test]
fn panel_should_be_drawn_or_void_when_no_seat_becomes_free_whatever_its_kind() {
	for (kind, draws) in KINDS {
		in_a_market(|| {
			Taken::<Test>::put(60);
			opened(kind);
			let queued = MAX_WAIT.next_multiple_of(RETRY);
			let took = draws * (RETRY + queued + COMMIT_WINDOW);
			assert_eq!(wait(took + 1), (Outcome::Void, took));
		});
	}
}

#[test]
fn panel_should_go_on_when_open_seats_are_not_filled() {
	in_a_market(|| {
		volunteer(1..=30);
		let id = opened(PanelKind::Audit);
		run_past(id);
		for member in members(id).into_iter().take(2) {
			commit(id, member, 6_000).unwrap();
		}
		// The lottery, a volunteer's time to commit, the time to reveal.
		let took = COMMIT_WINDOW + RETRY + COMMIT_WINDOW + REVEAL_WINDOW;
		assert_eq!(wait(took + 1), (Outcome::Void, took));
	});
	in_a_market(|| {
		volunteer(1..=30);
		let id = opened(PanelKind::Audit);
		run_past(id);
		for member in members(id).into_iter().take(2) {
			commit(id, member, 6_000).unwrap();
		}
		run_past(id);
		refuse(Refusal::Randomness);
		assert_eq!(stored(id).phase, Phase::AwaitingFill { attempts: 0 });
		let took = 3 * RETRY + REVEAL_WINDOW;
		assert_eq!(wait(took + 1), (Outcome::Void, took));
	});
}

#[test]
fn panel_should_wait_for_as_long_as_there_is_no_randomness() {
	in_a_market(|| {
		refuse(Refusal::Randomness);
		let id = opened(PanelKind::First);
		run_to(START + 50 * RETRY);
		assert_eq!(stored(id).phase, Phase::AwaitingDraw { attempts: 0 });
		Refused::<Test>::kill();
		let took = 3 * (RETRY + COMMIT_WINDOW);
		assert_eq!(wait(took + 1).0, Outcome::Void);
	});
}

fn wait_for_batch(bound: u64) -> (Vec<Option<Score>>, u64) {
	let start = System::block_number();
	while Batches::<Test>::get().is_empty() {
		assert!(System::block_number() < start + bound, "it takes too long");
		run_to(System::block_number() + 1);
	}
	let (_, _, scores) = Batches::<Test>::get()[0].clone();
	(scores.into_inner(), System::block_number() - start)
}

#[test]
fn batch_should_have_no_verdicts_when_nobody_acts() {
	for reading in [Reading::Full, Reading::Pair] {
		in_a_market(|| {
			open_batch(1, 12, reading);
			let took = 3 * (RETRY + COMMIT_WINDOW);
			assert_eq!(wait_for_batch(took + 1), (vec![None; 12], took));
		});
		in_a_market(|| {
			let id = open_batch(1, 2, reading);
			for _ in 0..3 {
				run_past(id);
				for member in members(id) {
					commit_items(id, member, &[1, 2]).unwrap();
				}
				run_past(id);
			}
			assert_eq!(wait_for_batch(1), (vec![None; 2], 0));
		});
	}
}

/// A pair that is far apart on the second of two items.
fn apart() -> PanelId {
	let id = drawn_batch(2, Reading::Pair);
	score_items(id, &[&[6_000, 0], &[7_000, 10_000]]);
	id
}

#[test]
fn batch_should_end_without_its_third_reader_when_that_does_not_act() {
	let verdicts = vec![Some(6_500), None];
	in_a_market(|| {
		apart();
		let took = RETRY + COMMIT_WINDOW;
		assert_eq!(wait_for_batch(took + 1), (verdicts.clone(), took));
	});
	in_a_market(|| {
		let id = apart();
		run_past(id);
		commit_items(id, members(id)[2], &[6_000]).unwrap();
		assert_eq!(
			wait_for_batch(REVEAL_WINDOW + 1),
			(verdicts.clone(), REVEAL_WINDOW)
		);
	});
	in_a_market(|| {
		apart();
		refuse(Refusal::Randomness);
		assert_eq!(wait_for_batch(3 * RETRY + 1), (verdicts.clone(), 3 * RETRY));
	});
}
