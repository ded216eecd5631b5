use crate::{mock::*, AssetView, Unclaimed, UnclaimedView};
use munus_primitives::escrow::{Inspect, Mutate, Purpose};

#[test]
fn asset_should_tell_all_parts_when_there_is_a_gift() {
	build_and_execute(|| {
		let deal = Escrow::open(&ALICE, PLAIN, 1_000, ORG).unwrap();
		tell(&[&deal]);
		mint(&PLAIN, escrow(), 7);
		assert_eq!(
			Escrow::asset(PLAIN),
			Some(AssetView {
				exists: true,
				endowed: true,
				minimum: MIN,
				balance: 1_017,
				held: 1_000,
				gift: 7,
			})
		);
		assert_eq!(Escrow::account(), escrow());
		assert_eq!(Escrow::minimum(&NATIVE), ED);
	});
}

#[test]
fn asset_should_tell_of_debts_when_the_asset_is_gone() {
	build_and_execute(|| {
		assert_eq!(Escrow::asset(UNKNOWN), None);
		assert!(!Escrow::asset(UNENDOWED).unwrap().endowed);

		let deal = Escrow::open(&ALICE, PLAIN, 1_000, ORG).unwrap();
		destroy(&PLAIN);
		let view = Escrow::asset(PLAIN).unwrap();
		assert!(!view.exists && !view.endowed);
		assert_eq!((view.held, view.balance, view.gift), (1_000, 0, 0));

		Escrow::close(deal, &ALICE).unwrap();
		Escrow::write_off(RuntimeOrigin::signed(BOB), PLAIN, ALICE).unwrap();
		assert_eq!(Escrow::asset(PLAIN), None);
	});
}

#[test]
fn unclaimed_of_should_page_through_assets_when_several_wait() {
	build_and_execute(|| {
		for asset in assets() {
			let mut deal = Escrow::open(&ALICE, asset, 50, ORG).unwrap();
			let payee = if deal.asset == SUFFICIENT {
				BOB
			} else {
				NOBODY
			};
			if payee == BOB {
				block(&SUFFICIENT, BOB);
			}
			Escrow::pay(&mut deal, &payee, 50, Purpose::Pay).unwrap();
		}

		let first = Escrow::unclaimed_of(NOBODY, None, 1);
		let rest = Escrow::unclaimed_of(NOBODY, Some(first[0].asset.clone()), 9);
		let mut all = [first, rest].concat();
		all.sort_by(|a, b| a.asset.cmp(&b.asset));
		let view = |asset| UnclaimedView {
			asset,
			amount: 50,
			collectable: false,
			org: ORG,
			due: 1 + YEAR,
		};
		assert_eq!(all, vec![view(NATIVE), view(PLAIN)]);

		unblock(&SUFFICIENT, BOB);
		assert_eq!(
			Escrow::unclaimed_of(BOB, None, 9),
			vec![UnclaimedView {
				asset: SUFFICIENT,
				amount: 50,
				collectable: true,
				org: ORG,
				due: 1 + YEAR,
			}]
		);
		assert!(Escrow::unclaimed_of(ALICE, None, 9).is_empty());
		assert_eq!(Unclaimed::<Test>::iter().count(), 3);
	});
}
