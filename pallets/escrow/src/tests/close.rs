use crate::{deal::adds_up, mock::*, Event, Held};
use munus_primitives::escrow::{Inspect as _, Mutate, Purpose};

#[test]
fn close_should_refund_what_is_left_when_the_owner_can_receive() {
	for asset in assets() {
		build_and_execute(|| {
			let mut deal = Escrow::open(&ALICE, asset.clone(), 1_000, ORG).unwrap();
			Escrow::pay(&mut deal, &BOB, 300, Purpose::Pay).unwrap();
			let account = Escrow::close(deal, &ALICE).unwrap();

			assert!(adds_up(&account));
			assert_eq!(
				(account.paid, account.refunded, account.left),
				(300, 700, 0)
			);
			assert_eq!(balance(&asset, ALICE), RICH - 300);
			assert_eq!(balance(&asset, escrow()), minimum(&asset));
			assert!(!Held::<Test>::contains_key(&asset));
			System::assert_last_event(
				Event::Paid {
					asset,
					payee: ALICE,
					amount: 700,
					purpose: Purpose::Refund,
				}
				.into(),
			);
		});
	}
}

#[test]
fn close_should_end_quietly_when_nothing_is_left() {
	build_and_execute(|| {
		let mut deal = Escrow::open(&ALICE, NATIVE, 1_000, ORG).unwrap();
		Escrow::pay(&mut deal, &BOB, 1_000, Purpose::Pay).unwrap();
		let events = System::events().len();
		let account = Escrow::close(deal, &ALICE).unwrap();
		assert_eq!((account.paid, account.refunded), (1_000, 0));
		assert_eq!(System::events().len(), events);
	});
}

#[test]
fn close_should_keep_the_refund_when_the_owner_cannot_receive() {
	build_and_execute(|| {
		let deal = Escrow::open(&ALICE, PLAIN, 1_000, ORG).unwrap();
		block(&PLAIN, ALICE);
		let account = Escrow::close(deal, &ALICE).unwrap();
		assert_eq!((account.refunded, account.left), (1_000, 0));
		assert_eq!(Escrow::unclaimed(&PLAIN, &ALICE), 1_000);
	});
}
