//! No seat twice, none in conflict; no reveal before every seat is closed; work counts once; time
//! alone ends every panel. Each check is seen to reject panels made by a rule that breaks it. And a draw costs the same whatever
//! the roster's length.

use crate::{mock::*, *};
use alloc::collections::{BTreeMap, BTreeSet};
use munus_pallet_testing::accesses::{count, Accesses};
use munus_primitives::{obligation::Slot, review::Reading};
use proptest::{
	prelude::*,
	test_runner::{Config, TestRunner},
};

fn runner(cases: u32) -> TestRunner {
	TestRunner::new(Config {
		cases,
		failure_persistence: None,
		..Config::default()
	})
}

/// Sponsors of a roster's enforcers, who are `1..`; who is a party, and who sat before.
type Market = (Vec<Option<u64>>, BTreeSet<u64>, BTreeSet<u64>);

fn market() -> impl Strategy<Value = Market> {
	let sponsors = prop::collection::vec(prop::option::of(50u64..54), 3..16);
	let some = || prop::collection::btree_set(1u64..16, 0..5);
	(sponsors, some(), some())
}

/// Whether a rule of drawing gives nobody two seats and nobody a seat who must not have one.
fn is_free_of_conflicts(draw: impl Fn(&Market) -> Vec<u64>) -> bool {
	let check = |market: Market| {
		let (sponsors, parties, former) = &market;
		let members = draw(&market);
		let distinct: BTreeSet<_> = members.iter().collect();
		prop_assert_eq!(distinct.len(), members.len());
		prop_assert!(members
			.iter()
			.all(|who| !parties.contains(who) && !former.contains(who)));
		let brought: Vec<_> = members
			.iter()
			.filter_map(|who| sponsors[*who as usize - 1])
			.collect();
		prop_assert_eq!(brought.iter().collect::<BTreeSet<_>>().len(), brought.len());
		Ok(())
	};
	runner(96).run(&market(), check).is_ok()
}

/// A panel of three drawn and filled up, in that market.
fn drawn_in((sponsors, parties, former): &Market) -> Vec<u64> {
	new_test_ext().execute_with(|| {
		for (who, sponsor) in (1u64..).zip(sponsors) {
			enlist_as(Slot {
				who,
				joined: 1,
				shift: 0,
				sponsor: *sponsor,
			});
		}
		volunteer(1..=sponsors.len() as u64);
		Parties::<Test>::put(parties.iter().copied().collect::<Vec<_>>());
		Earlier::<Test>::insert(1, Former::truncate_from(former.iter().copied().collect()));
		let id = open_as(1, PanelKind::Redraw(1), terms());
		for _ in 0..3 {
			if stored(id).phase != Phase::Commit {
				run_past(id);
			}
		}
		if stored(id).phase != Phase::Commit {
			return vec![];
		}
		let seated = members(id);
		Review::decline(RuntimeOrigin::signed(seated[0]), id).unwrap();
		for member in &seated[1..] {
			commit(id, *member, 6_000).unwrap();
		}
		if matches!(stored(id).phase, Phase::AwaitingFill { .. }) {
			run_past(id);
		}
		// Who took a seat over sits beside those who kept theirs.
		let open = |seat: &Seat<u64>| seat.state.is_open().then_some(seat.who);
		stored(id).seats.iter().filter_map(open).collect()
	})
}

#[test]
fn draws_should_be_free_of_conflicts_and_careless_ones_should_not() {
	assert!(is_free_of_conflicts(drawn_in));
	let roster = |(sponsors, _, _): &Market| 1..=sponsors.len() as u64;
	// With replacement.
	assert!(!is_free_of_conflicts(|(_, parties, former)| {
		let fair = (1..=3).find(|who| !parties.contains(who) && !former.contains(who));
		fair.map_or(vec![], |who| vec![who; 2])
	}));
	// Without a look at parties, at former members, at sponsors.
	assert!(!is_free_of_conflicts(|market| {
		roster(market)
			.filter(|who| !market.2.contains(who))
			.take(1)
			.collect()
	}));
	assert!(!is_free_of_conflicts(|market| {
		roster(market)
			.filter(|who| !market.1.contains(who))
			.take(1)
			.collect()
	}));
	assert!(!is_free_of_conflicts(|market| {
		let free = |who: &u64| !market.1.contains(who) && !market.2.contains(who);
		roster(market).filter(free).take(3).collect()
	}));
}

/// What members do on a panel: who declines, who commits, who reveals, and who is in a hurry to.
type Play = Vec<(bool, bool, bool)>;

/// What the events tell of a panel: whether reveals came only after every seat had answered or was
/// given up, and no review was booked twice.
fn check_history() -> Result<(), TestCaseError> {
	let mut open = BTreeMap::<PanelId, BTreeSet<u64>>::new();
	let mut booked = BTreeSet::new();
	for event in events() {
		match event {
			Event::PanelDrawn { panel, members, .. } => {
				open.insert(panel, members.into_iter().collect());
				booked.retain(|(id, _)| *id != panel);
			}
			Event::SeatsFilled { panel, members, .. } => {
				open.entry(panel).or_default().extend(members);
			}
			Event::ThirdReaderDrawn { panel, member, .. } => {
				open.entry(panel).or_default().insert(member);
			}
			Event::Committed { panel, member, .. } | Event::Declined { panel, member, .. } => {
				open.entry(panel).or_default().remove(&member);
			}
			Event::SeatsOpened { panel, missed, .. }
			| Event::RevealPhaseStarted { panel, missed, .. } => {
				open.entry(panel)
					.or_default()
					.retain(|who| !missed.contains(who));
			}
			Event::Revealed { panel, .. } => {
				prop_assert!(open.entry(panel).or_default().is_empty());
			}
			Event::Reviewed { panel, member, .. } => {
				prop_assert!(booked.insert((panel, member)));
			}
			_ => {}
		}
	}
	Ok(())
}

/// Whether the history of panels on which members do as they like is as it must be, when `meddle`
/// may change the panel after every step.
fn is_fair(meddle: impl Fn(PanelId)) -> bool {
	let act = |id: PanelId, who: u64, (declines, commits, reveals): (bool, bool, bool)| {
		let Some(panel) = Panels::<Test>::get(id) else {
			return;
		};
		let items = vec![who as u16 * 700; panel.asked(&who)];
		if commits {
			commit_items(id, who, &items).ok();
		} else if declines {
			Review::decline(RuntimeOrigin::signed(who), id).ok();
		}
		meddle(id);
		if reveals {
			reveal_items(id, who, &items).ok();
			meddle(id);
		}
	};
	let check = |(play, reading): (Play, Option<Reading>)| {
		new_test_ext().execute_with(|| {
			enlist(1..=9);
			volunteer(1..=9);
			let id = match reading {
				Some(reading) => open_batch(1, 2, reading),
				None => open(1),
			};
			for acts in play.chunks(9) {
				for (who, act_of) in (1u64..).zip(acts) {
					act(id, who, *act_of);
				}
				run_to(System::block_number() + RETRY);
			}
			run_to(System::block_number() + 500);
			check_history()
		})
	};
	let one = (any::<bool>(), prop::bool::weighted(0.7), any::<bool>());
	let play = prop::collection::vec(one, 18..90);
	let reading = prop::sample::select(vec![None, Some(Reading::Full), Some(Reading::Pair)]);
	runner(48).run(&(play, reading), check).is_ok()
}

#[test]
fn histories_should_be_fair_and_those_of_an_early_reveal_should_not() {
	assert!(is_fair(|_| ()));
	// Reveals are taken from the first commitment on.
	assert!(!is_fair(|id| {
		Panels::<Test>::mutate(id, |panel| {
			let panel = panel.as_mut().filter(|panel| panel.sealed() > 0);
			if let Some(panel) = panel {
				panel.phase = Phase::Reveal;
			}
		})
	}));
}

#[test]
fn work_should_count_once_and_should_not_when_a_panel_could_end_twice() {
	let end_again = |again: bool| {
		new_test_ext().execute_with(|| {
			enlist(1..=9);
			let id = drawn();
			commit_all(id, &[6_000; 3]);
			for member in members(id).into_iter().take(2) {
				reveal(id, member, 6_000).unwrap();
			}
			let (before, seats) = (stored(id), OpenSeats::<Test>::get());
			run_past(id);
			if again {
				Panels::<Test>::insert(id, before);
				OpenSeats::<Test>::put(seats);
				Review::on_due(id).unwrap();
			}
			check_history().is_ok()
		})
	};
	assert!(end_again(false));
	assert!(!end_again(true));
}

/// What a draw of a panel, of its third reader and a look for free seats access, with so many
/// enforcers.
fn costs(enforcers: u64) -> Vec<Accesses> {
	new_test_ext().execute_with(|| {
		fill_roster(enforcers);
		let due = |id: PanelId| {
			run_to(stored(id).due - 1);
			System::set_block_number(stored(id).due);
			let (result, accesses) = count(|| Review::on_due(id));
			result.unwrap();
			Queue::<Test>::kill();
			let panel = stored(id);
			Queue::<Test>::append((panel.due, id));
			accesses
		};
		let id = open_batch(1, 12, Reading::Pair);
		Taken::<Test>::put(2 * enforcers as u32);
		let waiting = due(id);
		assert!(matches!(stored(id).phase, Phase::AwaitingCapacity { .. }));
		Taken::<Test>::kill();
		let drawn = due(id);
		assert_eq!(members(id).len(), 2);
		score_items(id, &[&[0; 12], &[10_000; 12]]);
		let third = due(id);
		assert_eq!(members(id).len(), 3);
		vec![waiting, drawn, third]
	})
}

#[test]
fn draws_should_cost_the_same_whatever_the_roster() {
	let small = costs(10);
	assert!(small.iter().all(|one| one.reads > 0));
	// Of ten, a third reader's draw may meet those who have seats: as many reads more at most.
	let (large, largest) = (costs(1_000), costs(100_000));
	assert_eq!(large, largest);
	assert_eq!(small[..2], large[..2]);
	assert!(small[2].reads <= large[2].reads + 8);
}

/// Whether time alone ends every panel, whatever was done before.
fn ends_by_time_alone(agenda_forgets: bool) -> bool {
	let check = |acts| {
		new_test_ext().execute_with(|| {
			enlist(1..=9);
			if agenda_forgets {
				refuse(Refusal::Agenda);
			}
			open(0);
			for act in acts {
				super::invariants::play(act);
			}
			run_to(System::block_number() + super::invariants::LONGEST);
			prop_assert_eq!(Panels::<Test>::iter().count(), 0);
			Ok(())
		})
	};
	let acts = prop::collection::vec(super::invariants::act(), 1..60);
	runner(64).run(&acts, check).is_ok()
}

#[test]
fn panels_should_end_by_time_alone_and_should_not_when_the_agenda_forgets() {
	assert!(ends_by_time_alone(false));
	assert!(!ends_by_time_alone(true));
}
