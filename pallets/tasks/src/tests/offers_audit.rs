use super::*;

/// Corrupts a market with bids and expects the check to say `why`.
fn breaks(why: &'static str, corrupt: impl FnOnce(TaskId, TaskId)) {
	ext().execute_with(|| {
		let open = post(bids(false, Pick::Choice));
		bid(open, ALICE, 60 * MUN, 20);
		let sealed = post(bids(true, Pick::Lowest));
		bid_sealed(sealed, ALICE, 60 * MUN, 20);
		assert_ok!(TasksPallet::do_try_state());
		corrupt(open, sealed);
		assert_eq!(TasksPallet::do_try_state(), Err(why.into()));
	});
}

fn set(id: TaskId, change: impl FnOnce(&mut TaskOf<Test>)) {
	Tasks::<Test>::mutate(id, |task| change(task.as_mut().unwrap()));
}

fn set_offer(id: TaskId, change: impl FnOnce(&mut OfferOf<Test>)) {
	Roles::<Test>::mutate(id, ALICE, |role| match role {
		Some(Role::Offer(offer)) => change(offer),
		_ => panic!("no offer"),
	});
}

#[test]
fn check_should_fail_when_rows_and_tasks_part() {
	breaks("rows are miscounted", |open, _| set(open, |t| t.rows = 2));
	breaks("rows are miscounted", |open, _| {
		Roles::<Test>::remove(open, ALICE)
	});
	breaks("a row outlives its task", |_, _| {
		Roles::<Test>::insert(77, ALICE, Role::Past)
	});
	breaks("a requester has a row", |open, _| {
		set(open, |t| t.requester = ALICE)
	});
	breaks("there are more rows than paid for", |open, _| {
		set(open, |t| {
			t.rows = 2;
			t.conditions.offers = 1;
		});
		Roles::<Test>::insert(open, BOB, Role::Past);
	});
	breaks("conditions are out of their ranges", |open, _| {
		set(open, |t| t.conditions.offers = 257)
	});
}

#[test]
fn check_should_fail_when_an_offer_is_wrong() {
	breaks("an offer has an order that was never given", |open, _| {
		set_offer(open, |o| o.order = 1)
	});
	breaks("money of an offer does not add up", |open, _| {
		set_offer(open, |o| {
			if let HeldBond::Money(deal) = &mut o.bond {
				deal.left -= 1;
			}
		})
	});
	breaks("a bid's deposit is not in the native token", |open, _| {
		set_offer(open, |o| {
			if let HeldBond::Money(deal) = &mut o.bond {
				deal.asset = GOLD;
			}
		})
	});
	breaks(
		"what a counter-offer adds is in another asset",
		|open, _| {
			set_offer(open, |o| {
				let HeldBond::Money(deal) = o.bond.clone() else {
					panic!("no money")
				};
				let deal = DealOf::<Test> {
					asset: GOLD,
					..deal
				};
				o.counter = Some((change(MUN, 20), Some(deal)));
			})
		},
	);
	breaks("a seal in an open auction", |open, _| {
		set_offer(open, |o| o.ask = Some(seal(open, ALICE, MUN, 20)))
	});
	breaks("a seal has no deposit", |_, sealed| {
		set_offer(sealed, |o| o.bond = HeldBond::None)
	});
	breaks("a bid is above the price", |_, sealed| {
		set_offer(sealed, |o| o.ask = Some(ask(BUDGET + 1, 20)))
	});
}

#[test]
fn check_should_fail_when_a_state_does_not_fit_the_entrance() {
	let why = "a state does not fit the entrance";
	breaks(why, |open, _| {
		set(open, |t| t.state = State::Opening { until: 40 })
	});
	breaks(why, |_, sealed| {
		set(sealed, |t| t.state = State::Choosing { until: 40 })
	});
	breaks(why, |open, _| {
		set(open, |t| {
			t.state = State::Picking {
				at: 2,
				after: None,
				best: None,
			}
		})
	});
	breaks(why, |open, _| {
		set(open, |t| t.conditions.entrance = Entrance::Claim)
	});
	breaks("an ended task still has money", |open, _| {
		set(open, |t| {
			t.state = State::Clearing {
				at: 2,
				after: None,
				then: Then::End,
				forfeits: false,
			}
		})
	});
}

#[test]
fn check_should_fail_when_who_holds_the_task_left_a_deposit_in_its_offer() {
	ext().execute_with(|| {
		let id = post(bids(false, Pick::Choice));
		bid(id, ALICE, 60 * MUN, 20);
		let bond = offer(id, ALICE).bond;
		assert_ok!(accept_bid(id, ALICE, 60 * MUN, 20));
		assert_ok!(TasksPallet::do_try_state());
		set_offer(id, |o| o.bond = bond);
		let why = "who holds the task has a deposit in its offer";
		assert_eq!(TasksPallet::do_try_state(), Err(why.into()));
	});
}
