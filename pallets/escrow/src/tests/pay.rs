use crate::{deal::adds_up, mock::*, Error, Event, Held, Unclaimed};
use frame_support::assert_noop;
use munus_primitives::escrow::{Mutate, Purpose};
use sp_runtime::ArithmeticError;

#[test]
fn pay_should_book_under_each_heading_when_the_payee_receives() {
	for asset in assets() {
		build_and_execute(|| {
			let mut deal = Escrow::open(&ALICE, asset.clone(), 1_000, ORG).unwrap();
			Escrow::pay(&mut deal, &BOB, 500, Purpose::Pay).unwrap();
			System::assert_last_event(
				Event::Paid {
					asset: asset.clone(),
					payee: BOB,
					amount: 500,
					purpose: Purpose::Pay,
				}
				.into(),
			);
			Escrow::pay(&mut deal, &BOB, 200, Purpose::Fee).unwrap();
			Escrow::pay(&mut deal, &ALICE, 100, Purpose::Refund).unwrap();

			assert_eq!(
				(deal.paid, deal.fees, deal.refunded, deal.left),
				(500, 200, 100, 200)
			);
			assert!(adds_up(&deal));
			assert_eq!(balance(&asset, BOB), RICH + 700);
			assert_eq!(balance(&asset, ALICE), RICH - 900);
			assert_eq!(Held::<Test>::get(&asset), 200);
			tell(&[&deal]);
		});
	}
}

#[test]
fn pay_should_leave_no_dust_when_less_than_the_minimum_remains() {
	for asset in assets() {
		build_and_execute(|| {
			let mut deal = Escrow::open(&ALICE, asset.clone(), 1_000, ORG).unwrap();
			Escrow::pay(&mut deal, &BOB, 999, Purpose::Pay).unwrap();
			assert_eq!(balance(&asset, BOB), RICH + 999);
			assert_eq!(balance(&asset, escrow()), minimum(&asset) + 1);

			Escrow::pay(&mut deal, &BOB, 1, Purpose::Pay).unwrap();
			assert_eq!(balance(&asset, escrow()), minimum(&asset));
			assert!(!Held::<Test>::contains_key(&asset));
		});
	}
}

#[test]
fn pay_should_fail_when_the_deal_holds_less() {
	build_and_execute(|| {
		let mut deal = Escrow::open(&ALICE, NATIVE, 1_000, ORG).unwrap();
		let other = Escrow::open(&BOB, NATIVE, 1_000, ORG).unwrap();
		let before = deal.clone();
		for purpose in [Purpose::Pay, Purpose::Fee, Purpose::Refund] {
			assert_noop!(
				Escrow::pay(&mut deal, &BOB, 1_001, purpose),
				Error::<Test>::BeyondDeal
			);
			assert_noop!(
				Escrow::pay(&mut deal, &BOB, u128::MAX, purpose),
				Error::<Test>::BeyondDeal
			);
		}
		assert_eq!(deal, before);
		tell(&[&deal, &other]);
	});
}

#[test]
fn pay_should_do_nothing_when_the_amount_is_zero() {
	build_and_execute(|| {
		let mut deal = Escrow::open(&ALICE, NATIVE, 1_000, ORG).unwrap();
		let (before, events) = (deal.clone(), System::events().len());
		Escrow::pay(&mut deal, &NOBODY, 0, Purpose::Pay).unwrap();
		assert_eq!(deal, before);
		assert_eq!(System::events().len(), events);
		assert_eq!(Unclaimed::<Test>::iter().count(), 0);
		tell(&[&deal]);
	});
}

#[test]
fn pay_should_leave_a_gift_when_escrow_itself_is_the_payee() {
	build_and_execute(|| {
		let mut deal = Escrow::open(&ALICE, NATIVE, 1_000, ORG).unwrap();
		Escrow::pay(&mut deal, &escrow(), 400, Purpose::Pay).unwrap();
		assert_eq!(deal.left, 600);
		assert_eq!(Escrow::gift(&NATIVE), 400);
		tell(&[&deal]);
	});
}

#[test]
fn pay_should_fail_when_a_ticket_is_spent_twice() {
	build_and_execute(|| {
		let mut deal = Escrow::open(&ALICE, NATIVE, 1_000, ORG).unwrap();
		let mut copy = deal.clone();
		mint(&NATIVE, escrow(), 5_000);
		Escrow::pay(&mut deal, &BOB, 1_000, Purpose::Pay).unwrap();
		assert_noop!(
			Escrow::pay(&mut copy, &BOB, 1_000, Purpose::Pay),
			ArithmeticError::Underflow
		);
	});
}
