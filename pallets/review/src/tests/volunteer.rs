use crate::{mock::*, *};
use alloc::collections::BTreeMap;
use frame_support::{assert_noop, assert_ok};
use munus_primitives::obligation::Slot;

fn call(who: u64, on: bool) -> DispatchResult {
	Review::volunteer(RuntimeOrigin::signed(who), ORG, on)
}

/// A drawn panel whose first two members have committed and whose third has not, after the
/// deadline; those who are not on it volunteer.
fn opened() -> PanelId {
	let id = drawn();
	let members = members(id);
	volunteer((1..=9).filter(|who| !members.contains(who)));
	commit_all(id, &[6_000, 7_000]);
	assert_eq!(stored(id).phase, Phase::AwaitingFill { attempts: 0 });
	id
}

#[test]
fn volunteer_should_list_an_enforcer_until_it_ends() {
	build_and_execute(|| {
		assert_ok!(call(1, true));
		assert_ok!(call(2, true));
		assert_ok!(call(3, true));
		assert!(Review::volunteers(ORG, 1));
		assert_ok!(call(1, false));
		let (org, who) = (ORG, 1);
		assert_eq!(events().pop(), Some(Event::VolunteerLeft { org, who }));
		assert!(!Review::volunteers(ORG, 1));
		assert_eq!(VolunteerCount::<Test>::get(ORG), 2);
		assert_eq!(Volunteers::<Test>::get(ORG, 0), Some(3));
		assert_ok!(call(2, false));
		assert_ok!(call(3, false));
		assert!(!VolunteerCount::<Test>::contains_key(ORG));
	});
}

#[test]
fn volunteer_should_fail_when_it_is_out_of_place() {
	build_and_execute(|| {
		assert_noop!(call(99, true), Error::<Test>::NotEnforcer);
		assert_noop!(call(1, false), Error::<Test>::NotVolunteer);
		assert_ok!(call(1, true));
		assert_noop!(call(1, true), Error::<Test>::AlreadyVolunteer);
	});
}

#[test]
fn open_seats_should_go_to_volunteers_before_the_first_reveal() {
	build_and_execute(|| {
		let id = opened();
		let missing = members(id)[2];
		let missed = vec![missing].try_into().unwrap();
		let open = 1;
		assert_eq!(
			events().pop(),
			Some(Event::SeatsOpened {
				panel: id,
				missed,
				open
			})
		);
		let first = members(id)[0];
		assert_noop!(reveal(id, first, 6_000), Error::<Test>::NotInRevealPhase);
		run_past(id);
		let panel = stored(id);
		assert_eq!((panel.phase, panel.seats.len()), (Phase::FillUp, 4));
		assert_eq!(panel.due, System::block_number() + COMMIT_WINDOW);
		assert_eq!(
			Offered::<Test>::get(),
			vec![3],
			"a seat filled again makes no duty"
		);
		let filler = panel.seats[3].who;
		assert_noop!(commit(id, missing, 1), Error::<Test>::SeatGivenUp);
		assert_ok!(commit(id, filler, 8_000));
		assert_eq!(stored(id).phase, Phase::Reveal);
		reveal(id, first, 6_000).unwrap();
		reveal(id, members(id)[1], 7_000).unwrap();
		reveal(id, filler, 8_000).unwrap();
		assert_eq!(
			Outcomes::<Test>::get(),
			vec![(1, id, munus_primitives::review::Outcome::Verdict(7_000))]
		);
		assert_eq!(former(1).len(), 4);
		assert_eq!(OpenSeats::<Test>::get(), vec![]);
	});
}

#[test]
fn reveals_should_begin_when_the_volunteer_does_not_commit_either() {
	build_and_execute(|| {
		let id = opened();
		run_past(id);
		run_past(id);
		assert_eq!((stored(id).phase, stored(id).sealed()), (Phase::Reveal, 2));
		assert_eq!(OpenSeats::<Test>::get().len(), 2);
	});
}

#[test]
fn reveals_should_begin_when_there_is_no_randomness_or_nobody() {
	build_and_execute(|| {
		let id = opened();
		refuse(Refusal::Randomness);
		run_past(id);
		assert_eq!(stored(id).phase, Phase::AwaitingFill { attempts: 1 });
		run_past(id);
		run_past(id);
		assert_eq!(stored(id).phase, Phase::Reveal);
	});
	build_and_execute(|| {
		let id = opened();
		Unwilling::<Test>::put((1..=9).collect::<Vec<u64>>());
		run_past(id);
		assert_eq!(stored(id).phase, Phase::Reveal);
	});
}

#[test]
fn seats_should_stay_empty_when_filling_them_makes_no_quorum() {
	build_and_execute(|| {
		set_panel_size(5);
		let id = drawn();
		let members = members(id);
		volunteer((1..=9).filter(|who| !members.contains(who)));
		// Two of five may be filled: one and two make three, a quorum.
		commit_all(id, &[6_000]);
		assert_eq!(stored(id).phase, Phase::AwaitingFill { attempts: 0 });
		run_past(id);
		assert_eq!(stored(id).seats.len(), 7);
		assert_eq!(stored(id).taken(), 3);
	});
	build_and_execute(|| {
		let id = drawn();
		volunteer(1..=9);
		commit(id, members(id)[0], 6_000).unwrap();
		denounce(id, members(id)[0], 6_000).unwrap();
		commit(id, members(id)[1], 6_000).unwrap();
		run_past(id);
		// One denounced, one sealed, one filled: a quorum of two.
		assert_eq!(stored(id).phase, Phase::AwaitingFill { attempts: 0 });
	});
}

#[test]
fn who_has_left_the_roster_should_be_struck_off() {
	build_and_execute(|| {
		let id = opened();
		let gone: Vec<u64> = Volunteers::<Test>::iter_values().collect();
		Roster::<Test>::mutate(|roster| {
			for slot in roster.iter_mut() {
				if slot.as_ref().is_some_and(|slot| gone.contains(&slot.who)) {
					*slot = Some(Slot {
						who: 77,
						joined: 1,
						shift: 0,
						sponsor: None,
					});
				}
			}
		});
		let before = VolunteerCount::<Test>::get(ORG);
		run_past(id);
		assert_eq!(stored(id).phase, Phase::Reveal);
		assert_eq!(VolunteerCount::<Test>::get(ORG), before - 2);
	});
}

#[test]
fn a_deficit_should_count_double() {
	let mut seats: BTreeMap<u64, u32> = BTreeMap::new();
	for round in 0..300u32 {
		new_test_ext().execute_with(|| {
			enlist(1..=12);
			// Another id, another lottery.
			NextPanel::<Test>::put(u64::from(round));
			let id = drawn();
			let members = members(id);
			Behind::<Test>::put((1..=6).collect::<Vec<u64>>());
			volunteer((1..=12).filter(|who| !members.contains(who)));
			commit_all(id, &[6_000, 7_000]);
			run_past(id);
			*seats.entry(stored(id).seats[3].who).or_default() += 1;
		});
	}
	let behind: u32 = (1..=6).filter_map(|who| seats.get(&who)).sum();
	// Two in three of 300.
	assert!((170..=230).contains(&behind), "{behind}");
}
