use crate::{mock::*, *};
use frame_support::{assert_err, assert_ok, hypothetically};
use munus_primitives::obligation::SKILL_ONE;
use proptest::prelude::*;

fn assert_seen(complaint: &'static str, corrupt: impl FnOnce()) {
	assert_ok!(Review::do_try_state());
	hypothetically!({
		corrupt();
		assert_err!(Review::do_try_state(), complaint);
	});
}

fn change(id: PanelId, change: impl FnOnce(&mut PanelOf<Test>)) {
	Panels::<Test>::mutate(id, |panel| change(panel.as_mut().unwrap()));
}

#[test]
fn try_state_should_see_wrong_terms() {
	build_and_execute(|| {
		let id = open(1);
		assert_seen("a panel has an id not yet given out", || {
			NextPanel::<Test>::put(id)
		});
		assert_seen("weights of criteria do not add up", || {
			change(id, |panel| panel.criteria = criteria(&[9_999]))
		});
		assert_seen("a panel's size is out of range", || {
			change(id, |panel| panel.size = 0)
		});
		assert_seen("a panel's size is out of range", || {
			change(id, |panel| panel.size = 16)
		});
		assert_seen("a panel's kind is none", || {
			change(id, |panel| panel.kind = PanelKind::Redraw(3))
		});
		assert_seen("a panel's kind is none", || {
			Earlier::<Test>::insert(1, Former::truncate_from(vec![1]))
		});
	});
}

#[test]
fn try_state_should_see_wrong_members() {
	build_and_execute(|| {
		let id = drawn();
		let member = members(id)[1];
		assert_seen("a panel has too many seats", || {
			change(id, |panel| panel.size = 2)
		});
		assert_seen("a member has two seats", || {
			change(id, |panel| {
				panel.seats.iter_mut().for_each(|seat| seat.who = member)
			})
		});
		assert_seen("a member sat on an earlier panel", || {
			change(id, |panel| {
				panel.kind = PanelKind::Redraw(1);
			});
			Earlier::<Test>::insert(1, Former::truncate_from(vec![member]))
		});
		assert_seen("a member is a party", || Parties::<Test>::append(member));
	});
}

#[test]
fn try_state_should_see_seats_that_do_not_fit_the_phase() {
	let unfit = "seats do not fit the phase";
	build_and_execute(|| {
		let id = drawn();
		let member = members(id)[0];
		let set = |state| change(id, |panel| panel.set_state(&member, state));
		assert_seen(unfit, || {
			change(id, |panel| {
				panel.phase = Phase::AwaitingDraw { attempts: 0 }
			})
		});
		assert_seen(unfit, || change(id, |panel| panel.phase = Phase::Reveal));
		assert_seen(unfit, || set(SeatState::Revealed(1)));
		assert_seen(unfit, || set(SeatState::Missed));
		assert_seen(unfit, || {
			change(id, |panel| {
				panel.phase = Phase::AwaitingFill { attempts: 0 }
			})
		});
		assert_seen(unfit, || change(id, |panel| panel.phase = Phase::FillUp));
		commit_all(id, &[1, 2]);
		assert_seen(unfit, || set(SeatState::Drawn));
		assert_seen(unfit, || change(id, |panel| panel.phase = Phase::Commit));
		assert_seen("a score is out of range", || {
			Notes::<Test>::remove(id, member);
			set(SeatState::Revealed(10_001))
		});
	});
	build_and_execute(|| {
		let id = open(1);
		assert_seen(unfit, || {
			change(id, |panel| {
				panel.phase = Phase::AwaitingDraw { attempts: 3 }
			})
		});
		assert_seen(unfit, || change(id, |panel| panel.seed = [1; 32]));
	});
}

#[test]
fn try_state_should_see_a_deadline_later_than_its_window() {
	build_and_execute(|| {
		let id = open(1);
		let late = "a deadline is later than its window";
		assert_seen(late, || change(id, |panel| panel.due += 1));
		run_past(id);
		assert_seen(late, || change(id, |panel| panel.due += 1));
		commit_all(id, &[1, 2]);
		assert_seen(late, || change(id, |panel| panel.due += 1));
	});
}

#[test]
fn try_state_should_see_when_the_office_has_it_otherwise() {
	build_and_execute(|| {
		let id = drawn();
		let member = members(id)[0];
		assert_seen("the office has it otherwise", OpenSeats::<Test>::kill);
		assert_seen("a skill is out of range", || {
			Skills::<Test>::insert(member, (SKILL_ONE + 1, 0))
		});
		Review::decline(RuntimeOrigin::signed(member), id).unwrap();
		assert_seen("the office has it otherwise", || {
			OpenSeats::<Test>::append((member, id))
		});
	});
}

#[test]
fn try_state_should_see_a_note_without_its_commitment() {
	build_and_execute(|| {
		let id = drawn();
		let member = members(id)[0];
		assert_seen("a note has no panel", || {
			Notes::<Test>::insert(id + 1, member, Note::default())
		});
		assert_seen("a note has no commitment", || {
			Notes::<Test>::insert(id, member, Note::default())
		});
	});
}

#[test]
fn try_state_should_see_a_wrong_list_of_volunteers() {
	build_and_execute(|| {
		volunteer([1, 2, 3]);
		assert_seen("a volunteer is beyond the list", || {
			VolunteerCount::<Test>::insert(ORG, 2)
		});
		assert_seen("a volunteer is not where it should be", || {
			VolunteerPlaces::<Test>::insert(ORG, 1, 1)
		});
		assert_seen("volunteers are miscounted", || {
			Volunteers::<Test>::remove(ORG, 1)
		});
	});
}

#[test]
fn try_state_should_see_a_wrong_calibration() {
	build_and_execute(|| {
		score(drawn(), &[6_000; 3]);
		assert_seen("a histogram does not add up", || {
			Calibrations::<Test>::mutate(ORG, |calibration| calibration.histogram[3] += 1)
		});
		assert_seen("a reference is out of range", || {
			Calibrations::<Test>::mutate(ORG, |calibration| calibration.reference = SKILL_ONE + 1)
		});
	});
}

/// What somebody might try next.
#[derive(Clone, Debug)]
enum Act {
	Open,
	Commit(u64, PanelId, Score),
	Reveal(u64, PanelId, Score),
	Decline(u64, PanelId),
	Wait(u64),
	Turn(u64),
	Volunteer(u64, bool),
	Denounce(u64, PanelId, Score),
}

fn act() -> impl Strategy<Value = Act> {
	let who = 1u64..=9;
	let panel = 0u64..4;
	let score = prop::sample::select(vec![0, 4_000, 8_000, 10_000]);
	prop_oneof![
		1 => Just(Act::Open),
		8 => (who.clone(), panel.clone(), score.clone()).prop_map(|(w, p, s)| Act::Commit(w, p, s)),
		8 => (who.clone(), panel.clone(), score).prop_map(|(w, p, s)| Act::Reveal(w, p, s)),
		1 => (who.clone(), panel).prop_map(|(w, p)| Act::Decline(w, p)),
		4 => (1u64..12).prop_map(Act::Wait),
		1 => who.clone().prop_map(Act::Turn),
		2 => (who.clone(), any::<bool>()).prop_map(|(w, on)| Act::Volunteer(w, on)),
		1 => (who, 0u64..4, prop::sample::select(vec![0, 4_000, 8_000]))
			.prop_map(|(w, p, s)| Act::Denounce(w, p, s)),
	]
}

fn play(act: Act) {
	let exists = |id| Panels::<Test>::contains_key(id);
	match act {
		Act::Open => drop(open(NextPanel::<Test>::get() as u32)),
		Act::Commit(who, id, score) if exists(id) => drop(commit(id, who, score)),
		Act::Reveal(who, id, score) => drop(reveal(id, who, score)),
		Act::Decline(who, id) => drop(Review::decline(RuntimeOrigin::signed(who), id)),
		Act::Volunteer(who, on) => drop(Review::volunteer(RuntimeOrigin::signed(who), ORG, on)),
		Act::Denounce(who, id, score) => drop(denounce(id, who, score)),
		Act::Wait(blocks) => run_to(System::block_number() + blocks),
		Act::Turn(who) => OffDuty::<Test>::mutate(|off| match off.contains(&who) {
			true => off.retain(|other| *other != who),
			false => off.push(who),
		}),
		_ => {}
	}
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(64))]

	#[test]
	fn invariants_hold_whatever_anybody_does(acts in prop::collection::vec(act(), 1..120)) {
		new_test_ext().execute_with(|| {
			enlist(1..=9);
			open(0);
			for act in acts {
				play(act);
				Review::do_try_state().unwrap();
				// One deadline for each panel.
				let mut due: Vec<_> = Queue::<Test>::get();
				let mut panels: Vec<_> =
					Panels::<Test>::iter().map(|(id, panel)| (panel.due, id)).collect();
				due.sort_unstable();
				panels.sort_unstable();
				assert_eq!(due, panels);
			}
			// Three panels of three draws and three lotteries each, with their windows.
			let bound = 3 * (6 * RETRY + 2 * COMMIT_WINDOW + REVEAL_WINDOW);
			run_to(System::block_number() + bound);
			assert_eq!(Panels::<Test>::iter().count(), 0);
			assert_eq!(Outcomes::<Test>::get().len() as u64, NextPanel::<Test>::get());
			assert_eq!(OpenSeats::<Test>::get(), vec![]);
			// Fees booked and not earned are what was paid.
			let booked: u128 = Booked::<Test>::get().iter().map(|review| review.4).sum();
			assert_eq!(booked + Calibrations::<Test>::get(ORG).audit_fund, Paid::<Test>::get());
			Review::do_try_state().unwrap();
		});
	}
}
