use super::*;

#[test]
fn chain_should_award_the_lowest_when_the_bidding_is_over() {
	build_and_execute(|| {
		let id = post(bids(false, Pick::Lowest));
		bid(id, ALICE, 60 * MUN, 20);
		bid(id, BOB, 50 * MUN, 30);
		bid(id, CAROL, 50 * MUN, 10);
		bid(id, DAVE, 50 * MUN, 10);
		run_to(31);
		happened(Event::PickingBegan { task: id });
		assert_eq!(task(id).due(), Some(32));
		run_to(32);
		happened(Event::Awarded {
			task: id,
			provider: CAROL,
			price: 50 * MUN,
			window: 10,
			returned: 50 * MUN,
			added: 0,
		});
		run_to(33);
		last(Event::WorkBegan {
			task: id,
			provider: CAROL,
			deadline: 43,
		});
		for who in [ALICE, BOB, DAVE] {
			assert_eq!(native(who), START);
		}
		assert_eq!(native(CAROL), START - 10 * MUN);
	});
}

#[test]
fn chain_should_look_at_sixteen_rows_a_block_when_there_are_many() {
	ext().execute_with(|| {
		let crowd = crowd(33);
		let id = post(Terms {
			offers: Some(64),
			..bids(false, Pick::Lowest)
		});
		for (at, who) in crowd.iter().enumerate() {
			let price = (90 - at as u128) * MUN;
			assert_ok!(try_bid(id, *who, ask(price, 20), Bond::Money));
		}
		run_to(33);
		let State::Picking {
			after: Some(after),
			best: Some((_, best)),
			..
		} = task(id).state
		else {
			panic!("the chain does not look on");
		};
		last(Event::PickingWentOn {
			task: id,
			after,
			best: Some(best),
		});
		assert_ok!(TasksPallet::do_try_state());
		run_to(34);
		assert_eq!(task(id).awarded().map(|a| a.who), Some(132));
		run_to(37);
		assert_eq!(*task(id).holders()[0].0, 132);
		assert_eq!(task(id).reward.left, 58 * MUN);
	});
}

#[test]
fn chain_should_pass_over_who_may_not_work_any_more() {
	build_and_execute(|| {
		let id = post(bids(true, Pick::Lowest));
		bid_sealed(id, ALICE, 60 * MUN, 20);
		bid_sealed(id, BOB, 50 * MUN, 20);
		bid_sealed(id, CAROL, 10 * MUN, 20);
		run_to(31);
		open_bid(id, ALICE, 60 * MUN, 20);
		open_bid(id, BOB, 50 * MUN, 20);
		Members::remove((ORG, BOB));
		run_to(53);
		assert_eq!(*task(id).holders()[0].0, ALICE);
		assert_eq!(native(CAROL), START - 10 * MUN);
		assert_eq!(native(BOB), START);
	});
}

#[test]
fn chain_should_look_anew_when_the_lowest_lost_its_standing_between_two_steps() {
	build_and_execute(|| {
		let id = post(bids(false, Pick::Lowest));
		bid(id, ALICE, 60 * MUN, 20);
		bid(id, BOB, 50 * MUN, 20);
		run_to(31);
		let best = rules::bids::Offered {
			price: 50 * MUN,
			window: 20,
			order: 1,
		};
		Members::remove((ORG, BOB));
		Tasks::<Test>::mutate(id, |task| {
			task.as_mut().unwrap().state = State::Picking {
				at: 32,
				after: Some(last_key(id)),
				best: Some((best, BOB)),
			}
		});
		run_to(32);
		assert_eq!(Roles::<Test>::get(id, BOB), Some(Role::Past));
		assert_eq!(native(BOB), START);
		run_to(34);
		assert_eq!(*task(id).holders()[0].0, ALICE);
	});
}

fn last_key(id: TaskId) -> AccountId {
	Roles::<Test>::iter_key_prefix(id).last().unwrap()
}

#[test]
fn task_should_expire_when_there_is_nobody_to_pick() {
	build_and_execute(|| {
		let id = post(bids(true, Pick::Lowest));
		bid_sealed(id, ALICE, 60 * MUN, 20);
		run_to(53);
		gone(id);
		assert_eq!(native(REQUESTER), START + 10 * MUN);
	});
}

#[test]
fn task_should_expire_when_no_panel_could_be_had_for_the_lowest() {
	build_and_execute(|| {
		let id = post(bids(false, Pick::Lowest));
		bid(id, ALICE, 60 * MUN, 20);
		run_to(31);
		Enforcers::set(false);
		run_to(33);
		gone(id);
		assert_eq!((native(REQUESTER), native(ALICE)), (START, START));
	});
}
