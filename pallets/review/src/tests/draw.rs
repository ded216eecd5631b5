use crate::{mock::*, *};
use alloc::collections::BTreeSet;
use munus_primitives::{
	obligation::{Slot, SKILL_ONE},
	review::{PanelTerms, Review as _},
};

fn slot(who: u64) -> Slot<u64, u64> {
	Slot {
		who,
		joined: 1,
		shift: 0,
		sponsor: None,
	}
}

#[test]
fn draw_should_seat_members_and_open_the_commits() {
	build_and_execute(|| {
		let id = open(1);
		run_past(id);
		let panel = stored(id);
		assert_eq!(panel.phase, Phase::Commit);
		assert_eq!(panel.due, START + RETRY + COMMIT_WINDOW);
		assert_eq!(Queue::<Test>::get(), vec![(panel.due, id)]);
		let members = members(id);
		assert_eq!(members.iter().collect::<BTreeSet<_>>().len(), 3);
		assert_eq!(OpenSeats::<Test>::get().len(), 3);
		assert_eq!(Offered::<Test>::get(), vec![3]);
		let randomness =
			sp_io::hashing::blake2_256(&(START, &(b"panel", id).encode()[..]).encode());
		let seed = sp_io::hashing::blake2_256(&(b"munus/panel", id, randomness).encode());
		assert_eq!(panel.seed, seed);
		let members = members.try_into().unwrap();
		let drawn = Event::PanelDrawn {
			panel: id,
			members,
			seed,
			commit_until: panel.due,
		};
		assert_eq!(events().pop(), Some(drawn));
	});
}

#[test]
fn draw_should_wait_when_there_is_no_randomness_yet() {
	build_and_execute(|| {
		refuse(Refusal::Randomness);
		let id = open(1);
		run_past(id);
		let panel = stored(id);
		assert_eq!(panel.phase, Phase::AwaitingDraw { attempts: 0 });
		assert_eq!((panel.requested, panel.due), (START, START + 2 * RETRY));
		assert_eq!(Queue::<Test>::get(), vec![(panel.due, id)]);
		Refused::<Test>::kill();
		run_past(id);
		assert_eq!(stored(id).phase, Phase::Commit);
	});
}

#[test]
fn draw_should_differ_between_panels() {
	build_and_execute(|| {
		let ids: Vec<_> = (0..6).map(open).collect();
		run_past(0);
		let drawn: BTreeSet<_> = ids.iter().map(|id| members(*id)).collect();
		assert!(drawn.len() > 1);
		let seeds: BTreeSet<_> = ids.iter().map(|id| stored(*id).seed).collect();
		assert_eq!(seeds.len(), 6);
	});
}

#[test]
fn draw_should_pass_over_those_who_cannot_sit() {
	new_test_ext().execute_with(|| {
		// Exactly senior enough, and one block short of it.
		enlist_as(Slot {
			joined: START - SENIORITY,
			..slot(1)
		});
		enlist_as(Slot {
			joined: START - SENIORITY + 1,
			..slot(2)
		});
		// Empty, off duty, a party.
		Roster::<Test>::append(None::<Slot<u64, u64>>);
		enlist([3, 4, 5, 6]);
		OffDuty::<Test>::append(3);
		Parties::<Test>::append(4);
		// Brought in by the same.
		enlist_as(Slot {
			sponsor: Some(50),
			..slot(7)
		});
		enlist_as(Slot {
			sponsor: Some(50),
			..slot(8)
		});
		set_panel_size(5);
		let id = open(1);
		run_past(id);
		assert_eq!(stored(id).phase, Phase::AwaitingDraw { attempts: 1 });
		let found = Event::DrawFellShort {
			panel: id,
			found: 4,
			attempts: 1,
		};
		assert_eq!(events().pop(), Some(found));
		// The second draw's request comes later: the junior is senior now.
		run_past(id);
		let drawn: BTreeSet<_> = members(id).into_iter().collect();
		assert_eq!(drawn.intersection(&BTreeSet::from([1, 2, 5, 6])).count(), 4);
		assert_eq!(drawn.intersection(&BTreeSet::from([7, 8])).count(), 1);
		Review::do_try_state().unwrap();
	});
}

#[test]
fn draw_should_go_on_with_a_quorum_at_the_third_attempt() {
	new_test_ext().execute_with(|| {
		enlist(1..=2);
		let id = open(1);
		run_past(id);
		run_past(id);
		assert_eq!(stored(id).phase, Phase::AwaitingDraw { attempts: 2 });
		assert_eq!(OpenSeats::<Test>::get(), vec![]);
		run_past(id);
		assert_eq!(stored(id).phase, Phase::Commit);
		assert_eq!(members(id).len(), 2);
		assert_eq!(Offered::<Test>::get(), vec![2]);
		Review::do_try_state().unwrap();
	});
}

#[test]
fn draw_should_void_the_panel_when_it_finds_no_quorum_at_the_third_attempt() {
	new_test_ext().execute_with(|| {
		enlist(1..=1);
		let id = open(1);
		for _ in 0..3 {
			run_past(id);
		}
		let panel = stored(id);
		assert_eq!(panel.kind, PanelKind::Redraw(1));
		assert_eq!(panel.phase, Phase::AwaitingDraw { attempts: 0 });
		assert!(former(1).is_empty());
		for _ in 0..6 {
			run_past(id);
		}
		assert_eq!(Panels::<Test>::get(id), None);
		assert_eq!(Queue::<Test>::get(), vec![]);
		assert_eq!(
			Outcomes::<Test>::get(),
			vec![(1, id, munus_primitives::review::Outcome::Void)]
		);
		assert_eq!((Paid::<Test>::get(), Patrols::<Test>::get()), (0, 1));
		Review::do_try_state().unwrap();
	});
}

#[test]
fn draw_should_read_no_more_slots_than_its_bound_whatever_the_roster() {
	new_test_ext().execute_with(|| {
		enlist(1..=3_000);
		OffDuty::<Test>::put((1..=3_000).collect::<Vec<u64>>());
		let id = open(1);
		run_past(id);
		assert_eq!(SlotReads::<Test>::get(), 4 * 3 + 16);
		OffDuty::<Test>::kill();
		SlotReads::<Test>::kill();
		run_past(id);
		assert_eq!(SlotReads::<Test>::get(), 3);
	});
}

#[test]
fn draw_should_leave_no_seat_when_the_office_refuses() {
	build_and_execute(|| {
		refuse(Refusal::Seat);
		let id = open(1);
		run_past(id);
		assert_eq!(OpenSeats::<Test>::get(), vec![]);
		let panel = stored(id);
		assert_eq!(panel.kind, PanelKind::Redraw(1));
		assert!(former(1).is_empty());
		let closed = events()
			.into_iter()
			.find(|event| matches!(event, Event::PanelClosed { .. }));
		let ending = Ending::TooFewSeats;
		let (reveals, cost) = (0, 0);
		let expected = Event::PanelClosed {
			panel: id,
			subject: 1,
			ending,
			reveals,
			cost,
		};
		assert_eq!(closed, Some(expected));
	});
}

#[test]
fn audit_should_draw_those_whose_skill_is_not_below_the_reference() {
	build_and_execute(|| {
		Earlier::<Test>::insert(1, Former::truncate_from(vec![9]));
		let reference = Calibrations::<Test>::get(ORG).reference;
		for who in 1..=9 {
			let skill = reference - i64::from(who > 3 && who < 9);
			Skills::<Test>::insert(who, (skill, AUDITOR_REVIEWS));
		}
		let id = open_as(1, PanelKind::Audit, terms());
		run_past(id);
		let drawn: BTreeSet<_> = members(id).into_iter().collect();
		assert_eq!(drawn, BTreeSet::from([1, 2, 3]));
	});
}

#[test]
fn audit_should_draw_those_who_have_shown_their_skill() {
	build_and_execute(|| {
		for who in 1..=9 {
			let reviews = AUDITOR_REVIEWS - u32::from(who > 3);
			Skills::<Test>::insert(who, (SKILL_ONE, reviews));
		}
		let id = open_as(1, PanelKind::Audit, terms());
		run_past(id);
		let drawn: BTreeSet<_> = members(id).into_iter().collect();
		assert_eq!(drawn, BTreeSet::from([1, 2, 3]));
	});
}

#[test]
fn audit_should_be_paid_by_the_fund_as_far_as_that_goes() {
	build_and_execute(|| {
		Calibrations::<Test>::mutate(ORG, |calibration| calibration.audit_fund = FEE);
		let id = open_as(1, PanelKind::Audit, terms());
		run_past(id);
		score(id, &[7_000; 3]);
		assert_eq!(Paid::<Test>::get(), 0);
		let earned: u128 = Booked::<Test>::get().iter().map(|review| review.4).sum();
		assert_eq!(earned + Calibrations::<Test>::get(ORG).audit_fund, FEE);
		assert!(earned > FEE / 2);
	});
}

#[test]
fn appeal_should_seat_more_and_nobody_who_sat_before() {
	new_test_ext().execute_with(|| {
		enlist(1..=30);
		let first = drawn();
		let before = members(first);
		score(first, &[7_000; 3]);
		assert_eq!(former(1), before);
		let terms = PanelTerms { size: 7, ..terms() };
		let id = open_as(1, PanelKind::Appeal(1), terms);
		run_past(id);
		assert_eq!(members(id).len(), 7);
		assert!(members(id).iter().all(|member| !before.contains(member)));
		// Void, it is not drawn anew.
		run_past(id);
		assert_eq!(Panels::<Test>::get(id), None);
		assert_eq!(Outcomes::<Test>::get().len(), 2);
		assert_eq!(former(1).len(), 10);
		Review::forget(&1);
		assert!(!Earlier::<Test>::contains_key(1));
		Review::do_try_state().unwrap();
	});
}
