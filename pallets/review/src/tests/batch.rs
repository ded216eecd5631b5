use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use munus_primitives::{
	obligation::SKILL_START,
	review::{Batch, PanelTerms, Reading, Review as _},
};

fn results() -> Vec<Vec<Option<Score>>> {
	Batches::<Test>::get()
		.into_iter()
		.map(|(_, _, scores)| scores.into_inner())
		.collect()
}

/// A pair's batch of three items that is far apart on the first and the last, with its third
/// reader drawn.
fn with_third() -> (PanelId, u64) {
	let id = drawn_batch(3, Reading::Pair);
	score_items(id, &[&[1_000, 6_000, 2_000], &[5_000, 7_001, 9_000]]);
	assert_eq!(stored(id).phase, Phase::AwaitingThird { attempts: 0 });
	run_past(id);
	assert_eq!(stored(id).phase, Phase::Third);
	(id, members(id)[2])
}

#[test]
fn batch_should_give_a_verdict_on_each_item() {
	build_and_execute(|| {
		let id = drawn_batch(3, Reading::Full);
		let opened = Event::BatchOpened {
			panel: id,
			batch: Batch {
				items: 3,
				reading: Reading::Full,
			},
		};
		assert!(events().contains(&opened));
		score_items(
			id,
			&[
				&[100, 5_000, 9_000],
				&[200, 5_500, 9_500],
				&[900, 0, 10_000],
			],
		);
		let verdicts = vec![Some(200), Some(5_000), Some(9_500)];
		assert_eq!(results(), vec![verdicts.clone()]);
		assert_eq!(Outcomes::<Test>::get(), vec![]);
		let scored = Event::ItemsScored {
			panel: id,
			scores: verdicts.try_into().unwrap(),
		};
		assert_eq!(events().pop(), Some(scored));
		assert_eq!(
			(Panels::<Test>::get(id), Verdicts::<Test>::get(1)),
			(None, None)
		);
		assert_eq!(
			(OpenSeats::<Test>::get(), Queue::<Test>::get()),
			(vec![], vec![])
		);
	});
}

#[test]
fn batch_should_pay_a_fee_for_each_item_and_count_once_as_work() {
	build_and_execute(|| {
		let id = drawn_batch(4, Reading::Full);
		score_items(id, &[&[6_000; 4], &[6_000; 4], &[6_000; 4]]);
		assert_eq!(Paid::<Test>::get(), 12 * FEE);
		assert_eq!(Offered::<Test>::get(), vec![3]);
		let booked = Booked::<Test>::get();
		assert_eq!(booked.len(), 3);
		for (_, _, skill, counts, fee, reputation) in booked {
			assert_eq!((counts, fee, reputation), (true, 4 * FEE, REWARD));
			assert!(skill > SKILL_START);
		}
	});
}

#[test]
fn batch_should_ask_for_one_score_per_item_and_a_reason_when_one_is_low() {
	build_and_execute(|| {
		let id = drawn_batch(3, Reading::Full);
		for member in members(id) {
			commit_items(id, member, &[9_000, 4_999, 9_000]).unwrap();
		}
		let member = members(id)[0];
		let wrong = Error::<Test>::WrongNumberOfCriteria;
		assert_noop!(reveal_items(id, member, &[9_000, 4_999]), wrong);
		let low = Scores::truncate_from(vec![9_000, 4_999, 9_000]);
		let origin = RuntimeOrigin::signed(1);
		assert_noop!(
			Review::reveal(origin, id, member, low, vec![], SALT),
			Error::<Test>::RationaleRequired
		);
		let mismatch = Error::<Test>::SealDoesNotMatch;
		assert_noop!(reveal_items(id, member, &[4_999, 9_000, 9_000]), mismatch);
		assert_ok!(reveal_items(id, member, &[9_000, 4_999, 9_000]));
		let seat = stored(id).seats[0].clone();
		assert_eq!(seat.state, SeatState::Revealed(7_666));
		assert_eq!(seat.scores.into_inner(), vec![9_000, 4_999, 9_000]);
	});
}

#[test]
fn batch_should_say_none_for_an_item_apart_and_be_redrawn_when_all_are() {
	build_and_execute(|| {
		let id = drawn_batch(2, Reading::Full);
		let committed = members(id);
		commit_items(id, committed[0], &[0, 6_000]).unwrap();
		commit_items(id, committed[1], &[10_000, 6_000]).unwrap();
		run_past(id);
		reveal_items(id, committed[0], &[0, 6_000]).unwrap();
		reveal_items(id, committed[1], &[10_000, 6_000]).unwrap();
		assert_eq!(results(), vec![vec![None, Some(6_000)]]);
	});
	build_and_execute(|| {
		let id = drawn_batch(2, Reading::Full);
		let committed = members(id);
		for (member, scores) in committed.iter().zip([[0, 1], [10_000, 9_000]]) {
			commit_items(id, *member, &scores).unwrap();
		}
		run_past(id);
		for (member, scores) in committed.iter().zip([[0, 1], [10_000, 9_000]]) {
			reveal_items(id, *member, &scores).unwrap();
		}
		assert_eq!(stored(id).kind, PanelKind::Redraw(1));
		assert_eq!(results(), Vec::<Vec<_>>::new());
	});
}

#[test]
fn pair_should_give_the_mean_when_it_is_close_everywhere() {
	build_and_execute(|| {
		let id = drawn_batch(2, Reading::Pair);
		assert_eq!(members(id).len(), 2);
		score_items(id, &[&[5_000, 1_001], &[8_999, 1_002]]);
		assert_eq!(results(), vec![vec![Some(6_999), Some(1_001)]]);
		assert_eq!(Paid::<Test>::get(), 4 * FEE);
	});
}

#[test]
fn third_reader_should_be_asked_for_the_items_apart_and_nothing_else() {
	build_and_execute(|| {
		let (id, third) = with_third();
		let panel = stored(id);
		assert_eq!(panel.apart.clone().into_inner(), vec![0, 2]);
		assert_eq!((panel.asked(&third), panel.seats[2].third), (2, true));
		let items = Indices::truncate_from(vec![0, 2]);
		assert!(events().contains(&Event::ThirdReaderAsked { panel: id, items }));
		let drawn = Event::ThirdReaderDrawn {
			panel: id,
			member: third,
			commit_until: panel.due,
		};
		assert_eq!(events().pop(), Some(drawn));
		assert_eq!(Offered::<Test>::get(), vec![2, 1]);
		commit_items(id, third, &[4_000, 10_000]).unwrap();
		assert_eq!(stored(id).phase, Phase::Reveal);
		reveal_items(id, third, &[4_000, 10_000]).unwrap();
		assert_eq!(results(), vec![vec![Some(4_000), Some(6_500), Some(9_000)]]);
		assert_eq!(Paid::<Test>::get(), (3 + 3 + 2) * FEE);
		assert_eq!(former(1).len(), 3);
	});
}

#[test]
fn third_reader_should_be_paid_by_the_skill_it_has_for_it_has_seen_the_others() {
	build_and_execute(|| {
		let (id, third) = with_third();
		commit_items(id, third, &[3_000, 5_500]).unwrap();
		reveal_items(id, third, &[3_000, 5_500]).unwrap();
		let booked = Booked::<Test>::get();
		let (_, _, skill, counts, fee, _) = *booked.iter().find(|one| one.0 == third).unwrap();
		assert_eq!((skill, counts, fee), (SKILL_START, true, 2 * FEE));
	});
}

#[test]
fn items_apart_should_have_no_verdict_when_the_third_reader_does_not_read() {
	let verdicts = vec![vec![None, Some(6_500), None]];
	// Does not commit.
	build_and_execute(|| {
		let (id, third) = with_third();
		run_past(id);
		assert_eq!(results(), verdicts);
		assert!(Misses::<Test>::get().contains(&(third, id)));
		assert_eq!(Paid::<Test>::get(), 6 * FEE);
	});
	// Declines.
	build_and_execute(|| {
		let (id, third) = with_third();
		Review::decline(RuntimeOrigin::signed(third), id).unwrap();
		assert_eq!(results(), verdicts);
	});
	// Commits and does not reveal.
	build_and_execute(|| {
		let (id, third) = with_third();
		commit_items(id, third, &[1, 1]).unwrap();
		run_past(id);
		assert_eq!(results(), verdicts);
		assert_eq!(
			Skills::<Test>::get(third).map(|(skill, _)| skill < SKILL_START),
			Some(true)
		);
	});
	// Is not found.
	build_and_execute(|| {
		let id = drawn_batch(3, Reading::Pair);
		OffDuty::<Test>::put((1..=9).collect::<Vec<u64>>());
		score_items(id, &[&[1_000, 6_000, 2_000], &[5_000, 7_001, 9_000]]);
		for attempts in 0..3 {
			assert_eq!(stored(id).phase, Phase::AwaitingThird { attempts });
			run_past(id);
		}
		assert_eq!(results(), verdicts);
		assert_eq!(Paid::<Test>::get(), 6 * FEE);
	});
}

#[test]
fn third_reader_should_not_be_denounced_when_its_commitment_has_begun_the_reveals() {
	build_and_execute(|| {
		let (id, third) = with_third();
		let early = Error::<Test>::NotCommitted;
		assert_noop!(denounce(id, third, 6_000), early);
		commit_items(id, third, &[6_000, 6_000]).unwrap();
		let late = Error::<Test>::NotInCommitPhase;
		assert_noop!(denounce(id, third, 6_000), late);
	});
}

#[test]
fn pair_should_be_redrawn_when_one_of_it_does_not_reveal() {
	build_and_execute(|| {
		let id = drawn_batch(1, Reading::Pair);
		let pair = members(id);
		for member in &pair {
			commit_items(id, *member, &[6_000]).unwrap();
		}
		reveal_items(id, pair[0], &[6_000]).unwrap();
		run_past(id);
		assert_eq!(stored(id).kind, PanelKind::Redraw(1));
		run_past(id);
		score_items(id, &[&[6_000], &[6_001]]);
		assert_eq!(results(), vec![vec![Some(6_000)]]);
	});
}

#[test]
fn pair_should_forget_what_was_apart_when_it_is_redrawn() {
	build_and_execute(|| {
		let id = drawn_batch(1, Reading::Pair);
		score_items(id, &[&[0], &[10_000]]);
		run_past(id);
		run_past(id);
		let panel = stored(id);
		assert_eq!((panel.kind, panel.apart.len()), (PanelKind::Redraw(1), 0));
		run_past(id);
		score_items(id, &[&[0], &[10_000]]);
		assert_eq!(stored(id).phase, Phase::AwaitingThird { attempts: 0 });
	});
}

#[test]
fn reserve_should_cover_a_batch_whatever_comes() {
	build_and_execute(|| {
		let reserve = |reading| Review::reserve_batch(&terms(), Batch { items: 2, reading });
		assert_eq!(reserve(Reading::Full), 7 * 2 * FEE);
		assert_eq!(reserve(Reading::Pair), 7 * 2 * FEE);
		// Two pairs far apart on everything, whose third readers do not read, then one that does.
		let id = drawn_batch(2, Reading::Pair);
		for _ in 0..2 {
			score_items(id, &[&[0, 0], &[10_000, 10_000]]);
			run_past(id);
			run_past(id);
			run_past(id);
		}
		assert_eq!(
			(stored(id).kind, stored(id).phase),
			(PanelKind::Redraw(2), Phase::Commit)
		);
		score_items(id, &[&[0, 0], &[10_000, 10_000]]);
		run_past(id);
		let third = members(id)[2];
		commit_items(id, third, &[6_000, 6_000]).unwrap();
		reveal_items(id, third, &[6_000, 6_000]).unwrap();
		assert_eq!(results(), vec![vec![Some(6_000), Some(6_000)]]);
		assert_eq!(Paid::<Test>::get(), reserve(Reading::Pair));
	});
}

#[test]
fn open_batch_should_fail_when_it_has_no_items_or_too_many() {
	build_and_execute(|| {
		let open = |items| {
			let batch = Batch {
				items,
				reading: Reading::Pair,
			};
			let size = PanelTerms { size: 0, ..terms() };
			Review::open_batch(ORG, 1, criteria(&[10_000]), size, batch)
		};
		assert_noop!(open(0), Error::<Test>::InvalidTerms);
		assert_noop!(open(13), Error::<Test>::InvalidTerms);
		// A pair is two, whatever the terms say.
		assert_ok!(open(12), 0);
		assert_eq!(stored(0).size, 2);
	});
}
