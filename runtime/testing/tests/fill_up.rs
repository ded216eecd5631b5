//! Filling open seats, on the real runtime: a sponsor's people have one seat of a panel at most, also
//! where seats go by lottery among volunteers.

use munus_primitives::POINT;
use munus_testing::*;
use pallet_organizations::Admission;
use pallet_review::{Phase, SeatState};

const DAY: BlockNumber = 24;

/// Those without a sponsor.
const FOUNDERS: [&str; 6] = ["Ada", "Abe", "Amy", "Ann", "Art", "Ava"];

/// Brought in by Ada, all of them volunteers.
const BROUGHT_IN: [&str; 5] = ["Bo", "Ben", "Bert", "Bill", "Bea"];

/// Panels of five, of which volunteers can fill two seats.
fn world() -> World {
	let everybody: Vec<_> = FOUNDERS.iter().chain(&BROUGHT_IN).copied().collect();
	let mut world = World::hourly_knowing(&FOUNDERS, &everybody, 100 * POINT, |policy| {
		policy.admission = Admission::Open;
		policy.review.panel = 5;
		policy.review.commit_window = DAY / 2;
		policy.review.reveal_window = DAY / 2;
		policy.review.appeal_window = 0;
		policy.duty.newcomer_surplus = 10;
	});
	let ada = world.funded("Ada", 100 * MUN);
	let admin = world.admin();
	for name in BROUGHT_IN {
		let who = world.actor(name);
		let account = who.account.clone();
		world.invite_by(&ada, &who);
		world.call(
			&admin,
			pallet_obligation::Call::appoint {
				org: DEMO,
				who: account,
				shift: None,
			},
		);
		world.call(
			&who,
			pallet_review::Call::volunteer {
				org: DEMO,
				on: true,
			},
		);
	}
	world.funded("Rita", 10_000 * MUN);
	let paul = world.actor("Paul");
	world.invite(&paul);
	world.run(DAY);
	world
}

fn seats(world: &mut World, panel: PanelId) -> Vec<pallet_review::Seat<munus_runtime::AccountId>> {
	world.inspect(|| {
		let panel = pallet_review::Panels::<Runtime>::get(panel).expect("it is open");
		panel.seats.into_inner()
	})
}

/// How many of those who still have a seat Ada brought in.
fn of_ada(world: &mut World, panel: PanelId) -> usize {
	let ada = world.actor("Ada").account;
	let seats = seats(world, panel);
	let held = seats.iter().filter(|seat| seat.state.is_open());
	held.filter(|seat| seat.sponsor.as_ref() == Some(&ada))
		.count()
}

#[test]
fn a_sponsor_should_have_one_seat_of_a_panel_at_most_also_by_filling_up() {
	let mut world = world();
	let (rita, paul) = (world.actor("Rita"), world.actor("Paul"));
	let (mut filled, mut kept_out) = (0, 0);
	for round in 0..12 {
		let task = world.post(&rita, 100 * MUN);
		world.claim(&paul, task);
		world.submit(&paul, task);
		let (panel, members) = world.await_draw(task);
		assert!(of_ada(&mut world, panel) <= 1, "drawn");
		// Two give up their seats: founders, or every other time whom Ada brought in and a founder.
		let (mut gone, mut stayed) = (0, vec![]);
		let mut order = members.clone();
		order.sort_by_key(|member| FOUNDERS.contains(&member.name.as_str()) == (round % 2 == 0));
		for member in &order {
			let declines = gone < 2;
			match declines {
				true => {
					world.call(member, pallet_review::Call::decline { panel });
					world
						.try_call(member, pallet_obligation::Call::present { org: DEMO })
						.ok();
					gone += 1;
				}
				false => {
					world.commit(member, panel, 8_000);
					stayed.push(member.clone());
				}
			}
		}
		let beside = of_ada(&mut world, panel);
		world.run_until(3 * DAY, |world| {
			matches!(world.phase(task), Some(Phase::FillUp | Phase::Reveal))
		});
		assert!(of_ada(&mut world, panel) <= 1, "filled");
		let came = seats(&mut world, panel).len() - members.len();
		filled += came;
		kept_out += usize::from(beside == 1 && came == 0);
		assert_eq!(
			came,
			1 - beside,
			"two seats were open and five would have come"
		);
		let late: Vec<_> = seats(&mut world, panel)
			.into_iter()
			.filter(|seat| seat.state == SeatState::Drawn)
			.collect();
		for seat in late {
			let who = world.known(&seat.who);
			world.commit(&who, panel, 8_000);
			stayed.push(who);
		}
		world.run_until(DAY, |world| world.phase(task) == Some(Phase::Reveal));
		for member in &stayed {
			world.reveal(member, panel, 8_000);
		}
		world.run_until(DAY, |world| world.has_ended(task));
		world.check();
	}
	assert!(filled > 0, "somebody of Ada's got an open seat");
	assert!(
		kept_out > 0,
		"somebody of Ada's was kept out, sitting beside one of hers"
	);
}
