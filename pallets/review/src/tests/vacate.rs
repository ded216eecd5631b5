//! Members who are removed from office while their panels go on.

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use munus_primitives::{
	obligation::{Seating, SKILL_START},
	review::{Outcome, Reading},
};

fn state(id: PanelId, who: u64) -> SeatState {
	stored(id).state_of(&who).unwrap()
}

fn vacated(panel: PanelId, member: u64) -> Event<Test> {
	Event::SeatVacated { panel, member }
}

/// What was booked of one, and how often it was told that it missed a seat.
fn traces(who: u64) -> (usize, usize) {
	let booked = Booked::<Test>::get();
	let misses = Misses::<Test>::get();
	(
		booked.iter().filter(|review| review.0 == who).count(),
		misses.iter().filter(|miss| miss.0 == who).count(),
	)
}

#[test]
fn seat_should_be_missed_without_a_penalty_when_its_member_is_removed_before_it_committed() {
	build_and_execute(|| {
		let id = drawn();
		let (due, all) = (stored(id).due, members(id));
		remove(all[0]);
		assert_eq!(events().pop(), Some(vacated(id, all[0])));
		assert_eq!(state(id, all[0]), SeatState::Missed);
		assert_eq!((stored(id).phase, stored(id).due), (Phase::Commit, due));
		assert!(!OpenSeats::<Test>::get().contains(&(all[0], id)));
		Review::do_try_state().unwrap();
		assert_noop!(commit(id, all[0], 1), Error::<Test>::SeatGivenUp);
		for member in &all[1..] {
			commit(id, *member, 6_000).unwrap();
		}
		assert_eq!(stored(id).phase, Phase::Reveal, "nobody waits for it");
		for member in &all[1..] {
			reveal(id, *member, 6_000).unwrap();
		}
		assert_eq!(
			Outcomes::<Test>::get(),
			vec![(1, id, Outcome::Verdict(6_000))]
		);
		assert_eq!(Paid::<Test>::get(), 2 * FEE);
		assert_eq!(traces(all[0]), (0, 0));
	});
}

#[test]
fn seat_should_go_to_a_volunteer_when_its_member_is_removed() {
	build_and_execute(|| {
		let id = drawn();
		let all = members(id);
		volunteer((1..=9).filter(|who| !all.contains(who)));
		remove(all[0]);
		for member in &all[1..] {
			commit(id, *member, 6_000).unwrap();
		}
		assert_eq!(stored(id).phase, Phase::AwaitingFill { attempts: 0 });
		run_past(id);
		let filler = members(id)[3];
		assert_eq!(stored(id).phase, Phase::FillUp);
		remove(filler);
		assert_eq!(stored(id).due, System::block_number() + 1);
		Review::do_try_state().unwrap();
		run_past(id);
		assert_eq!(stored(id).phase, Phase::Reveal, "a seat is filled once");
	});
}

#[test]
fn panel_should_go_on_with_the_next_block_when_the_last_it_waited_for_is_removed() {
	build_and_execute(|| {
		let id = drawn();
		let all = members(id);
		commit(id, all[0], 6_000).unwrap();
		commit(id, all[1], 6_000).unwrap();
		remove(all[2]);
		assert_eq!(
			(stored(id).phase, stored(id).due),
			(Phase::Commit, System::block_number() + 1)
		);
		assert_eq!(Queue::<Test>::get(), vec![(stored(id).due, id)]);
		Review::do_try_state().unwrap();
		run_past(id);
		assert_eq!(stored(id).phase, Phase::Reveal);
		assert_eq!(traces(all[2]), (0, 0));
	});
}

#[test]
fn panel_should_be_void_with_the_next_block_when_all_its_members_are_removed() {
	build_and_execute(|| {
		let id = drawn();
		let all = members(id);
		commit(id, all[0], 6_000).unwrap();
		all.iter().for_each(|who| remove(*who));
		assert_eq!(state(id, all[0]), SeatState::Vacated(None));
		run_past(id);
		assert_eq!(stored(id).kind, PanelKind::Redraw(1));
		assert_eq!((former(1), Paid::<Test>::get()), (all.clone(), 0));
		assert_eq!(
			(Booked::<Test>::get(), Misses::<Test>::get()),
			(vec![], vec![])
		);
	});
}

#[test]
fn panel_should_stay_with_its_deadline_when_that_is_the_next_block_anyway() {
	build_and_execute(|| {
		let id = drawn();
		let all = members(id);
		commit(id, all[0], 6_000).unwrap();
		commit(id, all[1], 6_000).unwrap();
		let due = stored(id).due;
		run_to(due - 1);
		remove(all[2]);
		assert_eq!(Queue::<Test>::get(), vec![(due, id)]);
		run_past(id);
		assert_eq!(stored(id).phase, Phase::Reveal);
	});
}

#[test]
fn commitment_should_count_as_never_revealed_when_its_member_is_removed() {
	build_and_execute(|| {
		let id = drawn();
		let all = members(id);
		commit(id, all[0], 6_000).unwrap();
		remove(all[0]);
		assert_eq!(state(id, all[0]), SeatState::Vacated(None));
		assert!(!Notes::<Test>::contains_key(id, all[0]));
		assert_noop!(commit(id, all[0], 1), Error::<Test>::SeatGivenUp);
		assert_noop!(denounce(id, all[0], 6_000), Error::<Test>::NotCommitted);
		volunteer((1..=9).filter(|who| !all.contains(who)));
		for member in &all[1..] {
			commit(id, *member, 6_000).unwrap();
		}
		assert_eq!(
			stored(id).phase,
			Phase::Reveal,
			"the seat is not filled again"
		);
		assert_noop!(reveal(id, all[0], 6_000), Error::<Test>::NotCommitted);
		for member in &all[1..] {
			reveal(id, *member, 6_000).unwrap();
		}
		assert_eq!(Paid::<Test>::get(), 2 * FEE);
		assert_eq!((traces(all[0]), Booked::<Test>::get().len()), ((0, 0), 2));
	});
}

#[test]
fn panel_should_end_with_the_next_block_when_the_last_who_could_reveal_is_removed() {
	build_and_execute(|| {
		let id = drawn();
		let committed = commit_all(id, &[6_000, 6_000, 9_000]);
		for (member, score) in &committed[..2] {
			reveal(id, *member, *score).unwrap();
		}
		remove(committed[2].0);
		assert_eq!(
			(stored(id).phase, stored(id).due),
			(Phase::Reveal, System::block_number() + 1)
		);
		Review::do_try_state().unwrap();
		run_past(id);
		assert_eq!(
			Outcomes::<Test>::get(),
			vec![(1, id, Outcome::Verdict(6_000))]
		);
		assert_eq!(Paid::<Test>::get(), 2 * FEE);
		assert_eq!(traces(committed[2].0), (0, 0));
	});
}

#[test]
fn revealed_score_should_stand_unpaid_when_its_member_is_removed() {
	build_and_execute(|| {
		let id = drawn();
		let committed = commit_all(id, &[6_000, 7_000, 8_000]);
		let gone = committed[0].0;
		reveal(id, gone, 6_000).unwrap();
		remove(gone);
		assert_eq!(state(id, gone), SeatState::Vacated(Some(6_000)));
		assert_noop!(reveal(id, gone, 6_000), Error::<Test>::AlreadyRevealed);
		Review::do_try_state().unwrap();
		// Back in office before the panel ends: the seat is another's for good.
		enlist([gone]);
		for (member, score) in &committed[1..] {
			reveal(id, *member, *score).unwrap();
		}
		assert_eq!(
			Outcomes::<Test>::get(),
			vec![(1, id, Outcome::Verdict(7_000))]
		);
		let earned: u128 = Booked::<Test>::get().iter().map(|review| review.4).sum();
		assert_eq!(Paid::<Test>::get(), 3 * FEE);
		assert_eq!(Calibrations::<Test>::get(ORG).audit_fund, 3 * FEE - earned);
		assert_eq!(traces(gone), (0, 0));
		assert_eq!(
			Skills::<Test>::get(gone),
			Some((SKILL_START, AUDITOR_REVIEWS))
		);
		let judges = Verdicts::<Test>::get(1).unwrap().by;
		assert!(
			judges.iter().all(|judge| judge.who != gone),
			"no audit asks it"
		);
	});
}

#[test]
fn one_who_is_back_in_office_should_not_answer_for_the_seat_it_lost() {
	build_and_execute(|| {
		let id = drawn();
		let all = members(id);
		commit(id, all[0], 6_000).unwrap();
		remove(all[0]);
		remove(all[1]);
		enlist([all[0], all[1]]);
		volunteer([all[0], all[1]]);
		Review::do_try_state().unwrap();
		commit(id, all[2], 6_000).unwrap();
		run_past(id);
		assert_eq!(stored(id).phase, Phase::Reveal, "neither is seated again");
		run_past(id);
		assert_eq!(traces(all[0]), (0, 0));
		assert_eq!(traces(all[1]), (0, 0));
		assert_eq!(traces(all[2]), (1, 1));
	});
}

#[test]
fn denounced_member_should_not_be_asked_again_when_it_is_removed() {
	build_and_execute(|| {
		let id = drawn();
		let all = members(id);
		commit(id, all[0], 6_000).unwrap();
		assert_ok!(denounce(id, all[0], 6_000));
		remove(all[0]);
		assert_eq!(state(id, all[0]), SeatState::Vacated(None));
		for member in &all[1..] {
			commit(id, *member, 6_000).unwrap();
		}
		for member in &all[1..] {
			reveal(id, *member, 6_000).unwrap();
		}
		assert_eq!(traces(all[0]), (0, 0));
	});
}

#[test]
fn declined_seat_should_stay_declined_when_who_had_it_is_removed() {
	build_and_execute(|| {
		let id = drawn();
		let who = members(id)[0];
		Review::decline(RuntimeOrigin::signed(who), id).unwrap();
		let before = events().len();
		remove(who);
		<Review as Seating<u64>>::vacate(id, &who);
		<Review as Seating<u64>>::vacate(id + 1, &who);
		<Review as Seating<u64>>::vacate(id, &99);
		assert_eq!(
			(state(id, who), events().len()),
			(SeatState::Declined, before)
		);
	});
}

#[test]
fn draw_under_way_should_not_change_when_somebody_on_the_roster_is_removed() {
	let drawn_without = |gone: Option<u64>| {
		let mut seated = vec![];
		build_and_execute(|| {
			let id = open(1);
			gone.into_iter().for_each(remove);
			run_past(id);
			if stored(id).phase == Phase::Commit {
				seated = members(id);
			}
		});
		seated
	};
	let all = drawn_without(None);
	let other = (1..=9).find(|who| !all.contains(who));
	assert_eq!(drawn_without(other), all, "places do not move");
	let fewer = drawn_without(Some(all[0]));
	assert_eq!(fewer[..2], all[1..], "the next in the order follows");
}

#[test]
fn lottery_should_seat_nobody_when_no_quorum_can_come_of_it_any_more() {
	build_and_execute(|| {
		let id = drawn();
		let all = members(id);
		volunteer((1..=9).filter(|who| !all.contains(who)));
		commit(id, all[0], 6_000).unwrap();
		remove(all[1]);
		remove(all[2]);
		run_past(id);
		assert_eq!(stored(id).phase, Phase::AwaitingFill { attempts: 0 });
		remove(all[0]);
		Review::do_try_state().unwrap();
		run_past(id);
		assert_eq!(stored(id).kind, PanelKind::Redraw(1));
		assert_eq!(members(id), Vec::<u64>::new());
		assert_eq!((former(1), Paid::<Test>::get()), (all, 0));
	});
}

#[test]
fn pair_should_end_without_a_third_reader_when_that_is_removed() {
	build_and_execute(|| {
		let id = drawn_batch(2, Reading::Pair);
		score_items(id, &[&[0, 6_000], &[10_000, 6_000]]);
		run_past(id);
		assert_eq!(stored(id).phase, Phase::Third);
		let third = members(id)[2];
		remove(third);
		assert_eq!(
			(state(id, third), stored(id).due),
			(SeatState::Missed, System::block_number() + 1)
		);
		Review::do_try_state().unwrap();
		run_past(id);
		let scores = ItemScores::truncate_from(vec![None, Some(6_000)]);
		assert_eq!(Batches::<Test>::get(), vec![(1, id, scores)]);
	});
}

#[test]
fn third_reader_should_be_drawn_when_one_of_the_pair_is_removed() {
	build_and_execute(|| {
		let id = drawn_batch(2, Reading::Pair);
		score_items(id, &[&[0, 6_000], &[10_000, 6_000]]);
		let first = members(id)[0];
		remove(first);
		Review::do_try_state().unwrap();
		run_past(id);
		let third = members(id)[2];
		commit_items(id, third, &[9_000]).unwrap();
		reveal_items(id, third, &[9_000]).unwrap();
		let scores = ItemScores::truncate_from(vec![Some(9_000), Some(6_000)]);
		assert_eq!(Batches::<Test>::get(), vec![(1, id, scores)]);
		assert_eq!(traces(first), (0, 0));
	});
}

#[test]
fn verdict_should_stand_when_its_own_patrol_removes_a_member() {
	build_and_execute(|| {
		let (id, other) = (drawn(), open(2));
		run_past(other);
		let seated = members(other);
		let committed = commit_all(id, &[6_000, 7_000, 8_000]);
		Removals::<Test>::put(vec![committed[0].0, seated[0], seated[1]]);
		for (member, score) in &committed {
			reveal(id, *member, *score).unwrap();
		}
		assert_eq!(
			Outcomes::<Test>::get(),
			vec![(1, id, Outcome::Verdict(7_000))]
		);
		assert!(!Panels::<Test>::contains_key(id));
		let gone = [committed[0].0, seated[0], seated[1]];
		for (who, state) in stored(other)
			.seats
			.iter()
			.map(|seat| (seat.who, seat.state))
		{
			let missed = state == SeatState::Missed;
			assert_eq!(missed, gone.contains(&who));
		}
		assert_eq!(traces(committed[0].0), (1, 0), "it was booked before");
	});
}

#[test]
fn weight_of_an_end_should_hold_what_its_patrol_vacates() {
	let vacated = <() as WeightInfo>::vacate().saturating_mul(16);
	assert!(Review::on_due_weight().all_gte(vacated));
	assert_eq!(
		Review::report_weight(),
		vacated.saturating_add(OUTCOME.saturating_mul(2))
	);
}
