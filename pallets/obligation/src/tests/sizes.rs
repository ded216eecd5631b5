//! What anything costs does not depend on the length of the roster or of the waitlist.

use super::*;
use crate::{
	benchmarking::crowd::{self, holder},
	Candidates, Lotteries,
};
use munus_pallet_testing::accesses::{count, Accesses};
use munus_primitives::organizations::Appoint;

type Costs = Vec<(&'static str, Accesses)>;

fn done(result: frame_support::pallet_prelude::DispatchResult) {
	assert_ok!(result);
}

/// Does one of everything in an office of `size` enforcers with as many who wait.
fn costs(size: u32) -> Costs {
	let mut costs = Costs::new();
	new_test_ext().execute_with(|| {
		with_policy(|policy| policy.places = size);
		crowd::fill::<Test>(ORG, size);
		crowd::queue::<Test>(ORG, size);
		if size <= 1_000 {
			assert_holds();
		}
		let mut run = |what, act: &mut dyn FnMut()| {
			let ((), accesses) = count(act);
			assert!(accesses.reads > 0 && accesses.sweeps == 0, "{what}");
			costs.push((what, accesses));
		};
		let at = |n: u32| holder::<Test>(size / 2 + n);
		let slot = Obligation::slot(ORG, size / 2).unwrap();

		run("offer", &mut || owe(1));
		run("status", &mut || assert_eq!(status(at(0)), Status::Healthy));
		run("can sit", &mut || assert!(Obligation::can_sit(ORG, &slot)));
		run("can volunteer", &mut || {
			assert!(Obligation::can_volunteer(ORG, &slot))
		});
		run("settle", &mut || {
			done(Obligation::update(ORG, &at(0), |_, _, _| Ok(())))
		});
		run("seat", &mut || seat(at(0), 1));
		run("review", &mut || reviewed(at(0), 1));
		run("patrol", &mut patrol);
		run("capacity", &mut || {
			assert_eq!(Obligation::capacity(ORG), 4 * size)
		});
		run("workload", &mut || {
			assert_eq!(Obligation::workload(ORG).done, 1)
		});
		run("serving", &mut || {
			assert_eq!(Obligation::serving(ORG), size)
		});
		run("leave", &mut || {
			done(Obligation::freeze(signed(at(1)), ORG))
		});
		run("return", &mut || {
			done(Obligation::unfreeze(signed(at(1)), ORG))
		});
		run("resign", &mut || {
			done(Obligation::resign(signed(at(1)), ORG))
		});
		run("join the waitlist", &mut || {
			done(Obligation::join_waitlist(signed(5), ORG, 0))
		});
		run("leave the waitlist", &mut || {
			done(Obligation::leave_waitlist(signed(5), ORG))
		});

		crowd::run_into_debt::<Test>(ORG, &at(2));
		Offices::<Test>::mutate(ORG, |office| office.cursor = size / 2 + 2);
		run("ban", &mut patrol);
		assert!(matches!(record(at(2)).state, State::Banned { .. }));

		(2..6).for_each(|panel| seat(at(3), panel));
		let place = crowd::ban::<Test>(ORG, &at(3));
		run("removal", &mut || {
			done(Obligation::on_due(ORG, place).map(|_| ()))
		});
		assert!(!Enforcers::<Test>::contains_key(ORG, at(3)));
		assert_eq!(vacated().len(), 4);
		assert!(
			Lotteries::<Test>::contains_key(ORG),
			"one of those who wait follows"
		);

		let winner = crowd::draw_for::<Test>(ORG);
		run("backfill", &mut || done(Obligation::on_lottery(ORG)));
		assert_eq!(record(winner).slot, place);
		assert!(!Candidates::<Test>::contains_key(ORG, winner));
	});
	costs
}

#[test]
fn everything_should_cost_the_same_when_the_roster_is_a_thousand_times_as_long() {
	let small = costs(10);
	assert!(small.len() > 15);
	assert_eq!(small, costs(1_000));
	assert_eq!(small, costs(100_000));
}

#[test]
fn market_should_learn_capacity_and_workload_by_a_few_reads() {
	new_test_ext().execute_with(|| {
		enlist(1);
		owe(1);
		let (_, capacity) = count(|| Obligation::capacity(ORG));
		// The policy, which the mock keeps in storage as well, and the office.
		assert_eq!((capacity.reads, capacity.writes), (2, 0));
		let (_, workload) = count(|| Obligation::workload(ORG));
		// The record of the days, the time of day, and the office for its open seats.
		assert_eq!((workload.reads, workload.writes), (3, 0));
	});
}
