//! Reading: batches by pairs, the best by a full panel.

use super::*;
use munus_primitives::review::{Batch, ItemScores, Reading};

#[test]
fn batches_should_be_opened_one_per_block_and_hold_twelve() {
	build_and_execute(|| {
		let id = opened(contest_of(30, 3, POWER), 30);
		run_to(71);
		assert_eq!(Readings::<Test>::iter().count(), 0);
		for (block, open) in [(72, 1), (73, 2), (74, 3), (75, 3)] {
			run_to(block);
			assert_eq!(Readings::<Test>::iter().count(), open);
			TasksPallet::do_try_state().unwrap();
		}
		let pair = |items| {
			Some(Batch {
				items,
				reading: Reading::Pair,
			})
		};
		assert_eq!(Batches::get(batch(id, 0)), pair(12));
		assert_eq!(Batches::get(batch(id, 2)), pair(6));
		assert_eq!(Readings::<Test>::get(id, 257).unwrap()[0], 12);
		assert_eq!(task(id).due(), None);
	});
}

#[test]
fn entries_should_not_be_read_when_they_are_copies_or_were_not_opened() {
	build_and_execute(|| {
		let id = contest();
		entrants(4);
		for (who, no) in [(100, 0), (101, 0), (102, 2), (103, 3)] {
			assert_ok!(enter(id, who, no));
		}
		run_to(51);
		for (who, no) in [(100, 0), (101, 0), (103, 3)] {
			assert_ok!(open(id, who, no));
		}
		run_to(72);
		assert_eq!(Readings::<Test>::get(id, 256).unwrap().into_inner(), [0, 3]);
	});
}

#[test]
fn best_should_be_kept_and_read_again() {
	build_and_execute(|| {
		let id = in_finals(
			contest_of(10, 3, POWER),
			&[6_000, 9_000, 7_000, 9_000, 4_000],
		);
		let best: Vec<_> = contest_at(id).best.iter().map(|r| r.index).collect();
		assert_eq!(best, [1, 3, 2]);
		assert_eq!(contest_at(id).sum, 1_000 + 4_000 + 2_000 + 4_000);
		assert!(matches!(task(id).state, State::Finals { .. }));
		let full = Batch {
			items: 3,
			reading: Reading::Full,
		};
		assert_eq!(Batches::get(finals(id)), Some(full));
		assert_ok!(scored(finals(id), 9, &[Some(8_000), None, Some(10_000)]));
		assert_eq!(contest_at(id).sum, 1_000 + 3_000 + 5_000 + 4_000);
		let best: Vec<_> = contest_at(id).best.iter().map(|r| r.index).collect();
		assert_eq!(best, [2, 3, 1]);
		assert_eq!(entry(id, 3).score, Some(9_000));
		assert!(Forgotten::contains_key(batch(id, 0)) && Forgotten::contains_key(finals(id)));
	});
}

#[test]
fn first_scores_should_stand_when_the_finals_are_void_or_nobody_reads_them() {
	for refused in [false, true] {
		build_and_execute(|| {
			let id = screened(contest_of(10, 3, POWER), 2);
			Enforcers::set(!refused);
			assert_ok!(scored(batch(id, 0), 4, &[Some(8_000), Some(6_000)]));
			Enforcers::set(true);
			if !refused {
				assert_ok!(scored(finals(id), 6, &[None, None]));
			}
			let until = Some(System::block_number() + DISPUTE);
			assert_eq!(task(id).state, State::Contestable { until, running: 0 });
			assert_eq!(contest_at(id).sum, 4_000);
		});
	}
}

#[test]
fn readings_should_be_paid_out_of_the_reserve() {
	build_and_execute(|| {
		let id = screened(contest_of(10, 3, POWER), 2);
		let before = task(id).reserve.left;
		assert_noop!(
			TasksPallet::pay_panel(&batch(id, 1), FEE),
			TasksError::NotInReview
		);
		assert_noop!(
			TasksPallet::pay_panel(&charge(id, 0), FEE),
			TasksError::NotInReview
		);
		assert_noop!(
			TasksPallet::pay_panel(&batch(id, 0), before),
			TasksError::ReserveShort
		);
		assert_ok!(scored(batch(id, 0), 4, &[Some(8_000), Some(6_000)]));
		assert_eq!(task(id).reserve.left, before - 4 * FEE - 4 * FEE / 10);
		assert_eq!((native(FEES), native(PROTOCOL)), (4 * FEE, 4 * FEE / 10));
	});
}

#[test]
fn batch_should_be_tried_four_times_and_then_stay_unread() {
	build_and_execute(|| {
		let id = opened(contest_of(30, 3, POWER), 14);
		Enforcers::set(false);
		let mut at = 72;
		for attempt in 1..=4 {
			run_to(at);
			let State::Screening { attempts, next, .. } = task(id).state else {
				panic!("not screening")
			};
			assert_eq!((attempts, next), (attempt, 0));
			at += DISPUTE;
		}
		run_to(at);
		let State::Screening { next, batches, .. } = task(id).state else {
			panic!("not screening")
		};
		assert_eq!((next, batches), (12, 0));
		last(Event::EntriesPassed { task: id, next: 12 });
		Enforcers::set(true);
		run_to(at + 1);
		assert_eq!(
			Readings::<Test>::get(id, 256).unwrap().into_inner(),
			[12, 13]
		);
		assert_ok!(scored(batch(id, 0), 4, &[Some(8_000), Some(9_000)]));
		assert_eq!(entry(id, 0).score, None);
	});
}

#[test]
fn contest_should_end_when_no_entry_was_opened() {
	build_and_execute(|| {
		let id = contest();
		entrants(2);
		assert_ok!(enter(id, 100, 0));
		assert_ok!(enter(id, 101, 1));
		run_to(72);
		nothing_left(id);
		assert_eq!(native(100), START - ENTRY_BOND);
		assert_eq!(native(REQUESTER), START + 2 * ENTRY_BOND);
	});
}

#[test]
fn contest_should_end_when_nobody_scored_or_all_fell_short() {
	for score in [None, Some(1_999)] {
		build_and_execute(|| {
			let id = screened(contest_of(10, 3, POWER), 2);
			assert_ok!(scored(batch(id, 0), 0, &[score, score]));
			if score.is_some() {
				assert_ok!(scored(finals(id), 0, &[score, score]));
			}
			run_to(System::block_number() + DISPUTE + 2);
			nothing_left(id);
			let lost = score.map_or(0, |_| ENTRY_BOND);
			assert_eq!(native(100), START - lost);
			assert_eq!(native(REQUESTER), START + 2 * lost);
		});
	}
}

#[test]
fn on_batch_should_fail_when_no_such_panel_reads() {
	build_and_execute(|| {
		let id = screened(contest_of(10, 3, POWER), 2);
		let none = ItemScores::default;
		assert_noop!(
			TasksPallet::on_batch(&batch(id, 5), 1, none()),
			TasksError::NotInReview
		);
		assert_noop!(
			TasksPallet::on_batch(&batch(9, 0), 1, none()),
			TasksError::UnknownTask
		);
		assert_noop!(
			TasksPallet::on_outcome(&charge(id, 0), 1, Outcome::Void),
			TasksError::NotInReview
		);
		assert_noop!(TasksPallet::on_due(id), TasksError::NotDue);
	});
}
