use super::*;

#[test]
fn cancel_should_return_everything_when_unclaimed() {
	build_and_execute(|| {
		for (asset, budget) in [(NATIVE, BUDGET), (GOLD, 5_000)] {
			let id = post_as(asset, budget, tier(0));
			assert_ok!(TasksPallet::cancel(signed(REQUESTER), id));
			assert_eq!(native(REQUESTER), START);
			assert_eq!(Money::get((GOLD, REQUESTER)), START);
			assert_eq!(Held::get(REQUESTER), 0);
			assert!(Tasks::<Test>::get(id).is_none() && TaskDetails::<Test>::get(id).is_none());
			let returned = RESERVE + PREPAY;
			last(Event::Cancelled {
				task: id,
				refunded: budget,
				returned,
			});
		}
	});
}

#[test]
fn cancel_should_keep_the_prepayment_when_it_was_used() {
	build_and_execute(|| {
		let id = post(tier(0));
		claim(id, ALICE, Bond::None);
		run_to(60);
		assert_ok!(TasksPallet::cancel(signed(REQUESTER), id));
		assert_eq!(native(REQUESTER), START - PREPAY);
		assert_eq!(native(PROTOCOL), PREPAY);
	});
}

#[test]
fn cancel_should_refuse_when_claimed_or_somebody_elses() {
	build_and_execute(|| {
		let id = post(tier(0));
		assert_noop!(
			TasksPallet::cancel(signed(REQUESTER), 9),
			TasksError::UnknownTask
		);
		assert_noop!(
			TasksPallet::cancel(signed(ALICE), id),
			TasksError::NotRequester
		);
		claim(id, ALICE, Bond::None);
		assert_noop!(
			TasksPallet::cancel(signed(REQUESTER), id),
			TasksError::ClaimsLive
		);
		submit(id, ALICE, None);
		assert_noop!(
			TasksPallet::cancel(signed(REQUESTER), id),
			TasksError::NotOpen
		);
	});
}
