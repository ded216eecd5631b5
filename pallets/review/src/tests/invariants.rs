use crate::{mock::*, *};
use frame_support::{assert_err, assert_ok, hypothetically};
use munus_primitives::{
	obligation::SKILL_ONE,
	review::{Reading, Review as _},
};
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
		assert_seen(unfit, || {
			change(id, |panel| {
				panel
					.seats
					.iter_mut()
					.for_each(|seat| seat.state = SeatState::Missed)
			})
		});
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
		let gone = members(id)[1];
		assert_seen("the office has it otherwise", || {
			Skills::<Test>::remove(gone);
			OpenSeats::<Test>::mutate(|seats| seats.retain(|(who, _)| *who != gone));
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

/// Three panels of a wait, three draws, three lotteries and three draws of a third reader each, with
/// their windows.
pub(super) const LONGEST: u64 = 3 * (MAX_WAIT + 11 * RETRY + 3 * COMMIT_WINDOW + 2 * REVEAL_WINDOW);

/// What somebody might try next.
#[derive(Clone, Debug)]
pub(super) enum Act {
	Open,
	OpenBatch(u8, bool),
	Audit(u32, u16),
	Take(u32),
	Commit(u64, PanelId, Score),
	Reveal(u64, PanelId, Score),
	Decline(u64, PanelId),
	Wait(u64),
	Turn(u64),
	Volunteer(u64, bool),
	Denounce(u64, PanelId, Score),
	Remove(u64),
	RemoveLater(u64),
	Enlist(u64),
}

pub(super) fn act() -> impl Strategy<Value = Act> {
	let who = 1u64..=9;
	let panel = 0u64..4;
	let score = prop::sample::select(vec![0, 4_000, 8_000, 10_000]);
	prop_oneof![
		1 => Just(Act::Open),
		1 => (1u8..=3, any::<bool>()).prop_map(|(items, pair)| Act::OpenBatch(items, pair)),
		1 => (0u32..4, 0u16..=10_000).prop_map(|(subject, stake)| Act::Audit(subject, stake)),
		1 => (0u32..=18).prop_map(Act::Take),
		8 => (who.clone(), panel.clone(), score.clone()).prop_map(|(w, p, s)| Act::Commit(w, p, s)),
		8 => (who.clone(), panel.clone(), score).prop_map(|(w, p, s)| Act::Reveal(w, p, s)),
		1 => (who.clone(), panel).prop_map(|(w, p)| Act::Decline(w, p)),
		4 => (1u64..12).prop_map(Act::Wait),
		1 => who.clone().prop_map(Act::Turn),
		2 => (who.clone(), any::<bool>()).prop_map(|(w, on)| Act::Volunteer(w, on)),
		1 => who.clone().prop_map(Act::Remove),
		1 => who.clone().prop_map(Act::RemoveLater),
		2 => who.clone().prop_map(Act::Enlist),
		1 => (who, 0u64..4, prop::sample::select(vec![0, 4_000, 8_000]))
			.prop_map(|(w, p, s)| Act::Denounce(w, p, s)),
	]
}

/// One score per criterion or item, the later the higher.
fn rising(id: PanelId, who: u64, score: Score) -> Vec<Score> {
	let asked = Panels::<Test>::get(id).map_or(0, |panel| panel.asked(&who));
	(0..asked as u16)
		.map(|item| (score + 1_500 * item).min(10_000))
		.collect()
}

/// Audits what has a verdict and no panel.
fn audit(subject: u32, stake: u16) {
	let busy = Panels::<Test>::iter_values().any(|panel| panel.subject == subject);
	if !busy && Verdicts::<Test>::contains_key(subject) {
		let weights = criteria(&[10_000]);
		Review::open_audit(ORG, subject, weights, terms(), stake).unwrap();
	}
}

pub(super) fn play(act: Act) {
	let exists = |id| Panels::<Test>::contains_key(id);
	match act {
		Act::Open => drop(open(NextPanel::<Test>::get() as u32)),
		Act::OpenBatch(items, pair) => {
			let reading = if pair { Reading::Pair } else { Reading::Full };
			open_batch(NextPanel::<Test>::get() as u32, items, reading);
		}
		Act::Audit(subject, stake) => audit(subject, stake),
		Act::Take(seats) => Taken::<Test>::put(seats),
		Act::Commit(who, id, score) if exists(id) => {
			commit_items(id, who, &rising(id, who, score)).ok();
		}
		Act::Reveal(who, id, score) => drop(reveal_items(id, who, &rising(id, who, score))),
		Act::Decline(who, id) => drop(Review::decline(RuntimeOrigin::signed(who), id)),
		Act::Volunteer(who, on) => drop(Review::volunteer(RuntimeOrigin::signed(who), ORG, on)),
		Act::Denounce(who, id, score) => drop(denounce(id, who, score)),
		Act::Remove(who) => remove(who),
		Act::RemoveLater(who) => Removals::<Test>::append(who),
		Act::Enlist(who) if !Skills::<Test>::contains_key(who) => enlist([who]),
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
			run_to(System::block_number() + LONGEST);
			assert_eq!(Panels::<Test>::iter().count(), 0);
			let ended = Outcomes::<Test>::get().len() + Batches::<Test>::get().len();
			assert_eq!(ended as u64, NextPanel::<Test>::get());
			assert_eq!(OpenSeats::<Test>::get(), vec![]);
			// Fees booked and not earned are what was paid.
			let booked: u128 = Booked::<Test>::get().iter().map(|review| review.4).sum();
			let taken: u128 = SetBacks::<Test>::get().iter().map(|one| one.1).sum();
			let fund = Calibrations::<Test>::get(ORG).audit_fund;
			assert_eq!(booked + fund, Paid::<Test>::get() + taken);
			Review::do_try_state().unwrap();
		});
	}
}

#[test]
fn try_state_should_see_wrong_items() {
	build_and_execute(|| {
		let id = drawn_batch(2, Reading::Pair);
		for items in [0, 13] {
			assert_seen("a batch has no items, or too many", || {
				change(id, |panel| panel.batch.as_mut().unwrap().items = items)
			});
		}
		for apart in [vec![2], vec![1, 0], vec![0, 0]] {
			assert_seen("a third reader has items that are none", || {
				change(id, |panel| panel.apart = Indices::truncate_from(apart))
			});
		}
		assert_seen("a seat's scores do not fit its items", || {
			change(id, |panel| {
				panel.seats[0].scores = Items::truncate_from(vec![1])
			})
		});
		score_items(id, &[&[0, 0], &[10_000, 0]]);
		let third = "seats do not fit the phase";
		assert_seen(third, || {
			change(id, |panel| {
				panel.phase = Phase::AwaitingThird { attempts: 3 }
			})
		});
		assert_seen(third, || change(id, |panel| panel.apart = Indices::new()));
		run_past(id);
		assert_seen("a panel has too many seats", || {
			change(id, |panel| panel.seats[2].third = false)
		});
		assert_seen(third, || {
			change(id, |panel| panel.seats[2].state = SeatState::Declined)
		});
		assert_seen("a seat's score is not that of its items", || {
			change(id, |panel| {
				panel.seats[1].scores = Items::truncate_from(vec![0, 0])
			})
		});
		assert_seen("a seat's scores do not fit its items", || {
			change(id, |panel| {
				panel.seats[1].scores = Items::truncate_from(vec![5_000])
			})
		});
	});
}

#[test]
fn try_state_should_see_a_wrong_stake_or_wait() {
	build_and_execute(|| {
		let id = open(1);
		assert_seen("a panel takes a stake that is none", || {
			change(id, |panel| panel.stake = 1)
		});
		assert_seen("a panel takes a stake that is none", || {
			change(id, |panel| {
				panel.kind = PanelKind::Audit;
				panel.stake = 10_001;
			})
		});
		let late = "a panel waits for longer than it may";
		assert_seen(late, || {
			change(id, |panel| {
				panel.phase = Phase::AwaitingCapacity { attempts: 0 }
			})
		});
		assert_seen(late, || {
			change(id, |panel| panel.waits_until = Some(START + MAX_WAIT + 1))
		});
		Taken::<Test>::put(18);
		run_past(id);
		assert_seen("seats do not fit the phase", || {
			change(id, |panel| {
				panel.phase = Phase::AwaitingCapacity { attempts: 3 }
			})
		});
	});
}

#[test]
fn try_state_should_see_a_wrong_memory_of_a_verdict() {
	build_and_execute(|| {
		score(drawn(), &[6_000; 3]);
		let change = |change: &dyn Fn(&mut Judge<u64, u128>)| {
			Verdicts::<Test>::mutate(1, |judged| change(&mut judged.as_mut().unwrap().by[0]))
		};
		assert_seen("a verdict is by somebody who never sat", || {
			Earlier::<Test>::remove(1)
		});
		assert_seen("a score of a verdict is out of range", || {
			change(&|judge| judge.score = 10_001)
		});
	});
}
