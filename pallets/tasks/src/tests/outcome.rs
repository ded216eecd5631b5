use super::*;

const COST: Balance = 3 * FEE + 3 * FEE / 10;

#[test]
fn verdict_should_divide_the_price_when_a_panel_has_scored() {
	build_and_execute(|| {
		let id = submitted(
			Terms {
				class: Some(500),
				..tier(1)
			},
			None,
		);
		assert_ok!(verdict(id, 9_000));
		let gross = BUDGET / 10 * 9;
		assert_eq!(native(ALICE), START + gross / 2);
		assert_eq!(native(TREASURY), gross / 2);
		assert_eq!(native(REQUESTER), START - gross - COST);
		assert_eq!((native(FEES), native(PROTOCOL)), (3 * FEE, 3 * FEE / 10));
		assert_eq!(Held::get(REQUESTER), 0);
		// √100 = 10 points by price; 10 · 3.3 by fees; ρ = 1; four fifths.
		let minted = 8 * POINT;
		assert_eq!(Points::get((ORG, ALICE)), 200 * POINT + minted);
		assert_eq!(Ratios::<Test>::get(ORG).to_vec(), vec![9_000]);
		assert_eq!(Verdicts::get(), 1);
		last(Event::Settled {
			task: id,
			provider: ALICE,
			basis: Basis::Verdict,
			score: Some(9_000),
			share: 9_000,
			paid: gross / 2,
			treasury: gross / 2,
			refunded: BUDGET - gross,
			fees: COST,
			charged: 0,
			levy: 0,
			minted,
			penalty: 0,
		});
	});
}

#[test]
fn price_should_return_in_full_when_the_score_is_below_the_guarantee() {
	build_and_execute(|| {
		let id = submitted(tier(1), None);
		assert_ok!(verdict(id, 1_999));
		assert_eq!(native(ALICE), START);
		assert_eq!(native(REQUESTER), START - COST);
		assert_eq!(Ratios::<Test>::get(ORG).to_vec(), vec![0]);
		// 10 points at stake, half of them for class 1000, a 2000th of that.
		assert_eq!(Penalties::get((ORG, ALICE)), 5 * POINT / 2_000);
	});
}

#[test]
fn fallback_should_be_the_median_of_past_ratios_when_nobody_scores() {
	build_and_execute(|| {
		for score in [3_000, 4_000, 9_000] {
			let id = submitted(tier(1), None);
			assert_ok!(verdict(id, score));
		}
		let before = native(ALICE);
		let id = submitted(tier(1), None);
		assert_ok!(outcome(id, 4, Outcome::Void));
		assert_eq!(native(ALICE), before + BUDGET / 10 * 4);
		assert_eq!(Ratios::<Test>::get(ORG).len(), 3);
		assert_eq!(Verdicts::get(), 3);
		happened(Event::Settled {
			task: id,
			provider: ALICE,
			basis: Basis::Fallback,
			score: None,
			share: 4_000,
			paid: BUDGET / 10 * 4,
			treasury: 0,
			refunded: BUDGET / 10 * 6,
			fees: 4 * FEE + 4 * FEE / 10,
			charged: 0,
			levy: 0,
			minted: 0,
			penalty: 0,
		});
	});
}

#[test]
fn ratios_should_forget_the_oldest_when_there_are_64() {
	build_and_execute(|| {
		let first = submitted(tier(1), None);
		assert_ok!(verdict(first, 2_000));
		for _ in 0..64 {
			let id = submitted(tier(1), None);
			assert_ok!(verdict(id, 5_000));
		}
		assert_eq!(Ratios::<Test>::get(ORG).to_vec(), vec![5_000; 64]);
	});
}

#[test]
fn altruistic_task_should_mint_on_fees_alone_when_unpaid() {
	build_and_execute(|| {
		let id = post_as(
			NATIVE,
			0,
			Terms {
				class: Some(0),
				..tier(0)
			},
		);
		claim(id, ALICE, Bond::Money);
		submit(id, ALICE, None);
		assert_ok!(verdict(id, 10_000));
		// ρ = 1.5; 10 · 3.3 points.
		assert_eq!(Points::get((ORG, ALICE)), 200 * POINT + 495 * POINT / 10);
		assert_eq!(native(REQUESTER), START - COST - PREPAY);
	});
}

#[test]
fn task_should_end_when_its_reputation_cannot_be_booked() {
	build_and_execute(|| {
		let id = submitted(tier(1), None);
		Stubborn::set(true);
		assert_ok!(verdict(id, 10_000));
		assert_eq!(Points::get((ORG, ALICE)), 200 * POINT);
		assert_eq!(native(ALICE), START + BUDGET);
	});
}

#[test]
fn panel_should_not_be_paid_when_the_reserve_is_short() {
	build_and_execute(|| {
		let id = submitted(tier(1), None);
		assert_noop!(
			TasksPallet::pay_panel(&whole(id), REVIEW + 1),
			TasksError::ReserveShort
		);
		assert_ok!(TasksPallet::pay_panel(&whole(id), REVIEW));
		assert_ok!(TasksPallet::on_outcome(&whole(id), 1, Outcome::Void));
		assert_eq!(native(REQUESTER), START - BUDGET / 2 - RESERVE);
	});
}

#[test]
fn panel_should_be_refused_when_the_task_is_not_in_review() {
	build_and_execute(|| {
		let id = post(tier(1));
		assert_noop!(
			TasksPallet::pay_panel(&whole(id), 1),
			TasksError::NotInReview
		);
		let void = Outcome::Void;
		assert_noop!(
			TasksPallet::on_outcome(&whole(id), 1, void),
			TasksError::NotInReview
		);
		assert_noop!(
			TasksPallet::on_outcome(&whole(9), 1, void),
			TasksError::UnknownTask
		);
		assert_noop!(
			TasksPallet::pay_panel(&whole(9), 1),
			TasksError::UnknownTask
		);
	});
}

#[test]
fn panel_should_be_refused_when_it_scores_another_part() {
	build_and_execute(|| {
		let id = submitted(tier(1), None);
		let other = Matter::new(id, 1);
		assert_noop!(TasksPallet::pay_panel(&other, 1), TasksError::NotInReview);
		assert_noop!(
			TasksPallet::on_outcome(&other, 1, Outcome::Void),
			TasksError::NotInReview
		);
		assert_ok!(TasksPallet::on_outcome(&whole(id), 1, Outcome::Void));
	});
}
