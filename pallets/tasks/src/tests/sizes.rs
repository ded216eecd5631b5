//! What anything costs does not depend on how many bids a task has, nor on how many tasks there are.

use super::*;
use munus_pallet_testing::accesses::{count, Accesses};

type Costs = Vec<(&'static str, Accesses)>;

fn book(id: TaskId, sealed: bool, crowd: &[AccountId]) {
	for who in crowd {
		let ask = match sealed {
			true => seal(id, *who, 50 * MUN, 20),
			false => ask(50 * MUN, 20),
		};
		assert_ok!(try_bid(id, *who, ask, Bond::Money));
	}
}

fn large(sealed: bool, pick: Pick) -> TaskId {
	post(Terms {
		offers: Some(256),
		..bids(sealed, pick)
	})
}

/// Does one of everything with books of `size` bids, among as many other tasks.
fn costs(size: u64) -> Costs {
	let mut costs = Costs::new();
	ext().execute_with(|| {
		Money::insert((NATIVE, REQUESTER), 10_000_000 * MUN);
		for _ in 0..size {
			post(tier(0));
		}
		let crowd = crowd(size);
		let (first, rest) = crowd.split_first().unwrap();
		let (second, rest) = rest.split_first().unwrap();
		let open = large(false, Pick::Choice);
		book(open, false, rest);
		let sealed = large(true, Pick::Choice);
		book(sealed, true, &crowd);
		let lowest = large(false, Pick::Lowest);
		book(lowest, false, &crowd);
		let mut run = |what, act: &mut dyn FnMut()| {
			System::reset_events();
			let ((), accesses) = count(act);
			assert!(accesses.reads > 0 && accesses.sweeps == 0, "{what}");
			costs.push((what, accesses));
		};
		run("bid", &mut || bid(open, *first, 60 * MUN, 20));
		run("bid again", &mut || bid(open, *first, 55 * MUN, 20));
		run("retract", &mut || {
			assert_ok!(TasksPallet::retract(signed(*first), open));
		});
		bid(open, *first, 60 * MUN, 20);
		run("dismiss", &mut || {
			assert_ok!(TasksPallet::dismiss(signed(REQUESTER), open, *first));
		});
		bid(open, *second, 60 * MUN, 20);
		run("counter", &mut || {
			counter::counter(REQUESTER, open, *second, change(BUDGET + MUN, 20))
		});
		run("party", &mut || {
			assert!(TasksPallet::is_party(&Matter::new(open, 0), second))
		});
		let (now, after, best) = (System::block_number(), None, None);
		let set = |id, state| {
			let mut task = task(id);
			let was = task.due();
			task.state = state;
			TasksPallet::save(id, was, task);
		};
		set(sealed, State::Opening { until: now + 9 });
		run("open", &mut || open_bid(sealed, *first, 50 * MUN, 20));
		set(
			lowest,
			State::Picking {
				at: now,
				after,
				best,
			},
		);
		let due = |id: TaskId| {
			Entries::remove((task(id).due().unwrap(), id));
			assert_ok!(TasksPallet::on_due(id));
		};
		run("pick", &mut || due(lowest));
		set(sealed, State::Choosing { until: now });
		run("expire", &mut || due(sealed));
		System::set_block_number(now + 1);
		run("clear", &mut || due(sealed));
		System::set_block_number(now);
	});
	costs
}

#[test]
fn everything_should_cost_the_same_when_there_are_ten_times_as_many_bids_and_tasks() {
	let (few, many) = (costs(20), costs(200));
	assert_eq!(few, many);
	assert!(few.len() > 9);
}

#[test]
fn costs_should_differ_when_a_step_has_fewer_rows_to_settle() {
	let (least, few) = (costs(10), costs(20));
	let cost = |costs: &Costs, which| costs.iter().find(|(what, _)| *what == which).unwrap().1;
	assert_eq!(cost(&least, "bid"), cost(&few, "bid"));
	assert_ne!(cost(&least, "pick"), cost(&few, "pick"));
	assert_ne!(cost(&least, "clear"), cost(&few, "clear"));
}
