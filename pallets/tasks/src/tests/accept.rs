use super::*;

#[test]
fn accept_should_pay_the_asked_score_when_the_requester_says_so() {
	build_and_execute(|| {
		let id = submitted(disputed(1), Some(8_000));
		assert_ok!(TasksPallet::accept(signed(REQUESTER), id));
		let paid = BUDGET / 10 * 8;
		assert_eq!(native(ALICE), START + paid);
		assert_eq!(native(REQUESTER), START - paid);
		assert_eq!(Points::get((ORG, ALICE)), 200 * POINT);
		assert!(Ratios::<Test>::get(ORG).is_empty());
		happened(Event::Accepted { task: id });
		last(Event::Settled {
			task: id,
			provider: ALICE,
			basis: Basis::Acceptance,
			score: Some(8_000),
			share: 8_000,
			paid,
			treasury: 0,
			refunded: BUDGET - paid,
			fees: 0,
			charged: 0,
			levy: 0,
			minted: 0,
			penalty: 0,
		});
	});
}

#[test]
fn accept_should_refuse_when_nothing_waits_or_another_asks() {
	build_and_execute(|| {
		let accept = |who, id| TasksPallet::accept(signed(who), id);
		assert_noop!(accept(REQUESTER, 9), TasksError::UnknownTask);
		let id = post(disputed(1));
		assert_noop!(accept(REQUESTER, id), TasksError::NotSubmitted);
		claim(id, ALICE, Bond::Money);
		submit(id, ALICE, None);
		assert_noop!(accept(ALICE, id), TasksError::NotRequester);
		let scored = submitted(tier(1), None);
		assert_noop!(accept(REQUESTER, scored), TasksError::NotSubmitted);
		assert_ok!(accept(REQUESTER, id));
		assert_noop!(accept(REQUESTER, id), TasksError::UnknownTask);
	});
}
