use crate::{deal::adds_up, mock::*, Error, Event};
use frame_support::assert_noop;
use munus_primitives::escrow::{Mutate, Purpose};
use sp_runtime::ArithmeticError;

#[test]
fn top_up_should_add_to_the_deal_when_somebody_pays_in() {
	for asset in assets() {
		build_and_execute(|| {
			let mut deal = Escrow::open(&ALICE, asset.clone(), 1_000, ORG).unwrap();
			Escrow::pay(&mut deal, &BOB, 400, Purpose::Pay).unwrap();
			Escrow::top_up(&mut deal, &BOB, 300).unwrap();

			assert_eq!((deal.deposited, deal.paid, deal.left), (1_300, 400, 900));
			assert!(adds_up(&deal));
			System::assert_last_event(
				Event::Deposited {
					asset,
					payer: BOB,
					amount: 300,
				}
				.into(),
			);
			tell(&[&deal]);
		});
	}
}

#[test]
fn top_up_should_change_nothing_when_it_fails() {
	build_and_execute(|| {
		let mut deal = Escrow::open(&ALICE, NATIVE, 1_000, ORG).unwrap();
		let before = deal.clone();

		assert_noop!(
			Escrow::top_up(&mut deal, &ALICE, 0),
			Error::<Test>::ZeroAmount
		);
		assert_noop!(
			Escrow::top_up(&mut deal, &ALICE, RICH),
			Error::<Test>::CannotSpare
		);
		assert_noop!(
			Escrow::top_up(&mut deal, &ALICE, u128::MAX),
			ArithmeticError::Overflow
		);
		assert_eq!(deal, before);
		tell(&[&deal]);
	});
}
