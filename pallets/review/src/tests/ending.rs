use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, weights::Weight};
use munus_primitives::{
	obligation::{SKILL_ONE, SKILL_START},
	review::Outcome,
};

fn closed(ending: Ending, reveals: u32, cost: u128) -> Option<Event<Test>> {
	Some(Event::PanelClosed {
		panel: 0,
		subject: 1,
		ending,
		reveals,
		cost,
	})
}

fn last_closed() -> Option<Event<Test>> {
	events()
		.into_iter()
		.rev()
		.find(|event| matches!(event, Event::PanelClosed { .. }))
}

#[test]
fn panel_should_end_in_the_median_and_pay_by_skill() {
	build_and_execute(|| {
		let id = drawn();
		let revealed = score(id, &[6_500, 6_000, 7_500]);
		assert_eq!(
			Outcomes::<Test>::get(),
			vec![(1, id, Outcome::Verdict(6_500))]
		);
		assert_eq!(last_closed(), closed(Ending::Verdict(6_500), 3, 3 * FEE));
		assert_eq!((Paid::<Test>::get(), Patrols::<Test>::get()), (3 * FEE, 1));
		assert_eq!(
			(Panels::<Test>::get(id), Queue::<Test>::get()),
			(None, vec![])
		);
		assert_eq!(OpenSeats::<Test>::get(), vec![]);
		let booked = Booked::<Test>::get();
		let members: Vec<_> = revealed.into_iter().map(|(member, _)| member).collect();
		assert_eq!(
			booked.iter().map(|review| review.0).collect::<Vec<_>>(),
			members
		);
		for (member, _, skill, counts, fee, reputation) in &booked {
			assert_eq!((*counts, *reputation), (true, REWARD));
			assert_eq!(
				Skills::<Test>::get(member),
				Some((*skill, AUDITOR_REVIEWS + 1))
			);
			assert!(*fee <= FEE);
		}
		assert!(booked[0].2 > SKILL_START && booked[0].4 == FEE);
		let earned: u128 = booked.iter().map(|review| review.4).sum();
		assert_eq!(Calibrations::<Test>::get(ORG).audit_fund, 3 * FEE - earned);
		assert_ne!(Calibrations::<Test>::get(ORG).histogram, skill::UNIFORM);
		let reviewed = |event: &Event<Test>| matches!(event, Event::Reviewed { .. });
		assert_eq!(events().iter().filter(|event| reviewed(event)).count(), 3);
	});
}

#[test]
fn fee_should_be_a_tenth_when_the_skill_is_low_and_the_rest_go_to_audits() {
	build_and_execute(|| {
		let id = drawn();
		let low = members(id)[2];
		Skills::<Test>::insert(low, (-SKILL_ONE / 2, 32));
		score(id, &[6_000, 6_000, 6_000]);
		let (_, _, _, counts, fee, reputation) = Booked::<Test>::get()
			.into_iter()
			.find(|review| review.0 == low)
			.unwrap();
		assert_eq!((counts, reputation), (false, 0));
		// A tenth in 32 fraction bits is a little less than a tenth.
		assert_eq!(fee, FEE / 10 - 1);
		assert_eq!(Calibrations::<Test>::get(ORG).audit_fund, FEE - fee);
	});
}

#[test]
fn commit_deadline_should_take_back_seats_and_start_the_reveals() {
	build_and_execute(|| {
		let id = drawn();
		let members = members(id);
		let due = stored(id).due;
		commit_all(id, &[6_000, 7_000]);
		assert_eq!(System::block_number(), due);
		assert_eq!(
			(stored(id).phase, stored(id).due),
			(Phase::Reveal, due + REVEAL_WINDOW)
		);
		assert_eq!(OpenSeats::<Test>::get().len(), 2);
		let missed = vec![members[2]].try_into().unwrap();
		let reveal_until = due + REVEAL_WINDOW;
		let started = Event::RevealPhaseStarted {
			panel: id,
			missed,
			reveal_until,
		};
		assert_eq!(events().pop(), Some(started));
	});
}

#[test]
fn commit_deadline_should_void_the_panel_when_nobody_committed() {
	build_and_execute(|| {
		let id = drawn();
		let members = members(id);
		run_past(id);
		assert_eq!(last_closed(), closed(Ending::TooFewCommits, 0, 0));
		assert_eq!(former(1), members);
		assert_eq!((Paid::<Test>::get(), OpenSeats::<Test>::get()), (0, vec![]));
		assert_eq!(Booked::<Test>::get(), vec![]);
	});
}

#[test]
fn a_single_commit_should_come_to_reveal_and_be_judged() {
	build_and_execute(|| {
		let id = drawn();
		let member = members(id)[0];
		commit(id, member, 6_000).unwrap();
		run_past(id);
		assert_eq!(stored(id).phase, Phase::Reveal);
		run_past(id);
		assert_eq!(last_closed(), closed(Ending::TooFewCommits, 0, 0));
		let (who, _, skill, counts, fee, _) = Booked::<Test>::get()[0];
		assert_eq!((who, counts, fee), (member, false, 0));
		// Two did not commit, one did not reveal.
		assert_eq!(Misses::<Test>::get().len(), 3);
		assert!(Misses::<Test>::get().contains(&(member, id)));
		assert!(skill < SKILL_START);
	});
}

#[test]
fn reveal_deadline_should_give_a_verdict_of_a_quorum_and_pay_no_more() {
	build_and_execute(|| {
		let id = drawn();
		let committed = commit_all(id, &[6_000, 7_001, 1]);
		for (member, score) in &committed[..2] {
			reveal(id, *member, *score).unwrap();
		}
		run_past(id);
		assert_eq!(
			Outcomes::<Test>::get(),
			vec![(1, id, Outcome::Verdict(6_500))]
		);
		assert_eq!(last_closed(), closed(Ending::Verdict(6_500), 2, 2 * FEE));
		assert_eq!(Paid::<Test>::get(), 2 * FEE);
		let (_, _, skill, counts, fee, reputation) = Booked::<Test>::get()[2];
		assert_eq!((counts, fee, reputation), (false, 0, 0));
		assert!(skill < SKILL_START);
		assert!(!Notes::<Test>::contains_key(id, committed[2].0));
	});
}

#[test]
fn reveal_deadline_should_void_the_panel_and_pay_who_revealed() {
	build_and_execute(|| {
		let id = drawn();
		let (member, score) = commit_all(id, &[6_000, 7_000, 8_000])[0];
		reveal(id, member, score).unwrap();
		run_past(id);
		assert_eq!(last_closed(), closed(Ending::TooFewReveals, 1, FEE));
		assert_eq!(Outcomes::<Test>::get(), vec![]);
		assert_eq!((Paid::<Test>::get(), Patrols::<Test>::get()), (FEE, 0));
		let (_, _, skill, counts, fee, reputation) = Booked::<Test>::get()[0];
		assert_eq!(
			(skill, counts, fee, reputation),
			(SKILL_START, true, FEE, 0)
		);
	});
}

#[test]
fn panel_should_be_redrawn_when_the_middle_two_are_far_apart() {
	build_and_execute(|| {
		let id = drawn();
		let first = members(id);
		let seed = stored(id).seed;
		score(id, &[2_000, 6_000]);
		assert_eq!(last_closed(), closed(Ending::TooFarApart, 2, 2 * FEE));
		let panel = stored(id);
		assert_eq!(
			(panel.requested, panel.kind),
			(System::block_number(), PanelKind::Redraw(1))
		);
		assert_eq!(panel.seed, [0; 32]);
		run_past(id);
		assert_ne!(stored(id).seed, seed);
		assert!(members(id).iter().all(|member| !first.contains(member)));
		score(id, &[4_000, 4_000, 4_000]);
		assert_eq!(
			Outcomes::<Test>::get(),
			vec![(1, id, Outcome::Verdict(4_000))]
		);
	});
}

#[test]
fn panel_should_be_void_for_good_after_two_redraws() {
	build_and_execute(|| {
		let id = drawn();
		for _ in 0..2 {
			score(id, &[0, 10_000]);
			run_past(id);
		}
		assert_eq!(stored(id).kind, PanelKind::Redraw(2));
		assert_eq!(former(1).len(), 6);
		score(id, &[0, 10_000]);
		assert_eq!(Outcomes::<Test>::get(), vec![(1, id, Outcome::Void)]);
		assert_eq!((Paid::<Test>::get(), Patrols::<Test>::get()), (6 * FEE, 1));
		assert_eq!(
			(Panels::<Test>::get(id), Queue::<Test>::get()),
			(None, vec![])
		);
	});
}

#[test]
fn panel_should_end_by_itself_when_nobody_ever_acts() {
	build_and_execute(|| {
		let id = open(1);
		let bound = 3 * (RETRY + COMMIT_WINDOW);
		run_to(START + bound - 1);
		assert_eq!(Outcomes::<Test>::get(), vec![]);
		run_to(START + bound);
		assert_eq!(Outcomes::<Test>::get(), vec![(1, id, Outcome::Void)]);
		assert_eq!((Paid::<Test>::get(), OpenSeats::<Test>::get()), (0, vec![]));
	});
}

#[test]
fn panel_should_end_without_fees_when_its_subject_cannot_pay() {
	build_and_execute(|| {
		refuse(Refusal::Pay);
		let id = drawn();
		score(id, &[6_000, 6_000, 6_000]);
		assert_eq!(last_closed(), closed(Ending::Verdict(6_000), 3, 0));
		assert!(Booked::<Test>::get()
			.iter()
			.all(|review| review.4 == 0 && review.3));
		assert_eq!(
			(
				Paid::<Test>::get(),
				Calibrations::<Test>::get(ORG).audit_fund
			),
			(0, 0)
		);
	});
}

#[test]
fn fee_should_go_to_audits_when_the_office_does_not_take_the_review() {
	build_and_execute(|| {
		let id = drawn();
		let committed = commit_all(id, &[6_000, 6_000, 6_000]);
		refuse(Refusal::Review);
		for (member, score) in committed {
			reveal(id, member, score).unwrap();
		}
		assert_eq!(Booked::<Test>::get(), vec![]);
		assert_eq!(Calibrations::<Test>::get(ORG).audit_fund, 3 * FEE);
		assert_eq!(OpenSeats::<Test>::get(), vec![], "the seats are free again");
	});
}

#[test]
fn fee_should_go_to_audits_when_the_member_is_no_enforcer_any_more() {
	build_and_execute(|| {
		let id = drawn();
		let gone = members(id)[0];
		let committed = commit_all(id, &[6_000, 6_000, 6_000]);
		reveal(id, gone, 6_000).unwrap();
		remove(gone);
		for (member, score) in &committed[1..] {
			reveal(id, *member, *score).unwrap();
		}
		assert_eq!(
			Outcomes::<Test>::get(),
			vec![(1, id, Outcome::Verdict(6_000))]
		);
		assert_eq!(Booked::<Test>::get().len(), 2);
		assert_eq!(Calibrations::<Test>::get(ORG).audit_fund, FEE);
	});
}

#[test]
fn panel_should_end_when_the_office_refuses_everything() {
	new_test_ext().execute_with(|| {
		enlist(1..=9);
		refuse(Refusal::Office);
		let id = drawn();
		score(id, &[6_000, 6_000, 6_000]);
		assert_eq!(
			Outcomes::<Test>::get(),
			vec![(1, id, Outcome::Verdict(6_000))]
		);
		assert_eq!((Booked::<Test>::get(), Patrols::<Test>::get()), (vec![], 0));
		assert_eq!(Calibrations::<Test>::get(ORG).audit_fund, 3 * FEE);
	});
}

#[test]
fn panel_should_stay_when_its_subject_does_not_take_the_outcome() {
	build_and_execute(|| {
		let id = drawn();
		let committed = commit_all(id, &[6_000, 6_000, 6_000]);
		refuse(Refusal::Outcome);
		for (member, score) in &committed[1..] {
			assert_ok!(reveal(id, *member, *score));
		}
		let (last, score) = committed[0];
		assert_noop!(reveal(id, last, score), DispatchError::Unavailable);
		Refused::<Test>::kill();
		assert_ok!(reveal(id, last, score));
	});
}

#[test]
fn on_due_should_fail_when_the_panel_is_unknown() {
	build_and_execute(|| {
		assert_noop!(Review::on_due(0), Error::<Test>::UnknownPanel);
		assert!(Review::on_due_weight().all_gt(Weight::zero()));
	});
}
