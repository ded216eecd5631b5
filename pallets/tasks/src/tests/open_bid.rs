use super::*;

fn try_open(opening: OpeningOf<Test>) -> DispatchResult {
	TasksPallet::open_bid(signed(STRANGER), opening)
}

fn sealed() -> TaskId {
	let id = post(bids(true, Pick::Choice));
	bid_sealed(id, ALICE, 60 * MUN, 20);
	id
}

#[test]
fn open_bid_should_state_the_bid_when_anybody_opens_it() {
	build_and_execute(|| {
		let id = sealed();
		run_to(31);
		happened(Event::OpeningBegan {
			task: id,
			until: 51,
		});
		open_bid(id, ALICE, 60 * MUN, 20);
		last(Event::BidOpened {
			task: id,
			who: ALICE,
			price: 60 * MUN,
			window: 20,
			plan: PLAN,
		});
		assert_eq!(offer(id, ALICE).ask, Some(ask(60 * MUN, 20)));
	});
}

#[test]
fn open_bid_should_be_refused_when_it_is_not_what_was_sealed() {
	build_and_execute(|| {
		let id = sealed();
		bid_sealed(id, BOB, BUDGET + 1, 20);
		run_to(31);
		let right = opening(id, ALICE, 60 * MUN, 20);
		let mismatch = |opening| {
			assert_noop!(try_open(opening), TasksError::SealMismatch);
		};
		mismatch(opening(id, ALICE, 60 * MUN - 1, 20));
		mismatch(opening(id, ALICE, 60 * MUN, 21));
		mismatch(BidOpening {
			plan: [8; 32],
			..right.clone()
		});
		mismatch(BidOpening {
			salt: [8; 32],
			..right.clone()
		});
		let above = opening(id, BOB, BUDGET + 1, 20);
		assert_noop!(try_open(above), TasksError::AboveBudget);
		assert_ok!(try_open(right.clone()));
		assert_noop!(try_open(right), TasksError::NotSealed);
		let none = opening(id, CAROL, MUN, 20);
		assert_noop!(try_open(none), TasksError::NoOffer);
	});
}

#[test]
fn open_bid_should_be_refused_when_it_is_too_early_or_too_late() {
	build_and_execute(|| {
		let id = sealed();
		let right = opening(id, ALICE, 60 * MUN, 20);
		assert_noop!(try_open(right.clone()), TasksError::NotOpening);
		run_to(50);
		System::set_block_number(51);
		assert_noop!(try_open(right.clone()), TasksError::WindowClosed);
		run_to(52);
		let unknown = opening(9, ALICE, 60 * MUN, 20);
		assert_noop!(try_open(unknown), TasksError::UnknownTask);
	});
}

#[test]
fn open_bid_should_be_refused_when_the_task_is_past_opening() {
	build_and_execute(|| {
		let id = sealed();
		run_to(51);
		let right = opening(id, ALICE, 60 * MUN, 20);
		assert_noop!(try_open(right), TasksError::NotOpening);
	});
}

#[test]
fn seal_should_open_for_no_other_account_or_task() {
	let seal = seal_bid(1, &ALICE, (MUN, 20u64, PLAN), &SALT);
	assert_ne!(seal, seal_bid(1, &BOB, (MUN, 20u64, PLAN), &SALT));
	assert_ne!(seal, seal_bid(2, &ALICE, (MUN, 20u64, PLAN), &SALT));
	assert_eq!(seal, seal_bid(1, &ALICE, (MUN, 20u64, PLAN), &SALT));
}

/// The same numbers stand in `scripts/lib/bids.test.mjs`.
#[test]
fn seal_should_be_the_one_that_clients_compute() {
	let hex = |bytes: [u8; 32]| bytes.iter().map(|b| format!("{b:02x}")).collect::<String>();
	assert_eq!(
		hex(seed_of(7)),
		"abcfd7acb948ba8be26df10fd4780ee9d0d1a7b28d7fcf143ad00a484b7184d1"
	);
	let seal = seal_bid(7, &[1u8; 32], (60 * MUN, 12u32, [3; 32]), &[4; 32]);
	assert_eq!(
		hex(seal.0),
		"d67268a2d32baacc919d6776074d4db032a2369cb2cad92834875bb04fe9d187"
	);
}
