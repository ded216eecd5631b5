//! Whatever happens, every unit is somewhere, and escrow has exactly what it owes and its base.

use crate::{deal::adds_up, mock::*, Held, Unclaimed};
use munus_primitives::escrow::{Mutate, Purpose};
use proptest::prelude::*;

const BLOCKED: AccountId = 10;
const PEOPLE: [AccountId; 8] = [ALICE, BOB, ADMIN, BLOCKED, NOBODY, 51, 52, 53];

#[derive(Clone, Debug)]
enum Step {
	Open {
		payer: usize,
		asset: usize,
		amount: Balance,
	},
	TopUp {
		deal: usize,
		payer: usize,
		amount: Balance,
	},
	Pay {
		deal: usize,
		payee: usize,
		amount: Balance,
		purpose: Purpose,
	},
	Close {
		deal: usize,
		owner: usize,
	},
	Collect {
		payee: usize,
		asset: usize,
		to: Option<usize>,
	},
	Spend {
		who: usize,
		to: usize,
		asset: usize,
		amount: Balance,
	},
	Freeze {
		on: bool,
	},
	Wait,
}

fn amount() -> impl Strategy<Value = Balance> {
	prop_oneof![
		0..30u128,
		80..120u128,
		0..2_000u128,
		Just(RICH),
		Just(u128::MAX)
	]
}

fn purpose() -> impl Strategy<Value = Purpose> {
	prop_oneof![
		Just(Purpose::Pay),
		Just(Purpose::Fee),
		Just(Purpose::Refund)
	]
}

fn step() -> impl Strategy<Value = Step> {
	let (who, asset, deal) = (0..PEOPLE.len(), 0..3usize, 0..8usize);
	prop_oneof![
		3 => (who.clone(), asset.clone(), amount())
			.prop_map(|(payer, asset, amount)| Step::Open { payer, asset, amount }),
		2 => (deal.clone(), who.clone(), amount())
			.prop_map(|(deal, payer, amount)| Step::TopUp { deal, payer, amount }),
		6 => (deal.clone(), who.clone(), amount(), purpose())
			.prop_map(|(deal, payee, amount, purpose)| Step::Pay { deal, payee, amount, purpose }),
		1 => (deal, who.clone()).prop_map(|(deal, owner)| Step::Close { deal, owner }),
		3 => (who.clone(), asset.clone(), prop::option::of(who.clone()))
			.prop_map(|(payee, asset, to)| Step::Collect { payee, asset, to }),
		1 => (who.clone(), who, asset, amount())
			.prop_map(|(who, to, asset, amount)| Step::Spend { who, to, asset, amount }),
		1 => any::<bool>().prop_map(|on| Step::Freeze { on }),
		1 => Just(Step::Wait),
	]
}

/// Takes a step. A step that fails leaves everything as it was, without any help.
fn take(step: Step, deals: &mut Vec<Deal>) {
	let nth = |deal: usize, deals: &[Deal]| deal.checked_rem(deals.len());
	match step {
		Step::Open {
			payer,
			asset,
			amount,
		} => {
			if let Ok(deal) = Escrow::open(&PEOPLE[payer], assets()[asset].clone(), amount, ORG) {
				deals.push(deal);
			}
		}
		Step::TopUp {
			deal,
			payer,
			amount,
		} => {
			if let Some(n) = nth(deal, deals) {
				let _ = Escrow::top_up(&mut deals[n], &PEOPLE[payer], amount);
			}
		}
		Step::Pay {
			deal,
			payee,
			amount,
			purpose,
		} => {
			if let Some(n) = nth(deal, deals) {
				let enough = amount <= deals[n].left;
				let result = Escrow::pay(&mut deals[n], &PEOPLE[payee], amount, purpose);
				assert_eq!(result.is_ok(), enough, "paying fails only beyond the deal");
			}
		}
		Step::Close { deal, owner } => {
			if let Some(n) = nth(deal, deals) {
				let account = Escrow::close(deals.remove(n), &PEOPLE[owner]).unwrap();
				assert!(adds_up(&account) && account.left == 0);
			}
		}
		Step::Collect { payee, asset, to } => {
			let origin = RuntimeOrigin::signed(PEOPLE[payee]);
			let to = to.map(|to| PEOPLE[to]);
			let _ = frame_support::storage::with_storage_layer(|| {
				Escrow::collect(origin, assets()[asset].clone(), to)
			});
		}
		Step::Spend {
			who,
			to,
			asset,
			amount,
		} => {
			use frame_support::traits::{fungibles::Mutate, tokens::Preservation::Preserve};
			let asset = assets()[asset].clone();
			let _ = AllAssets::transfer(asset, &PEOPLE[who], &PEOPLE[to], amount, Preserve);
		}
		Step::Freeze { on } => set_frozen(on),
		Step::Wait => run_to(System::block_number() + YEAR),
	}
}

fn set_frozen(on: bool) {
	let admin = RuntimeOrigin::signed(ADMIN);
	let _ = if on {
		Assets::freeze_asset(admin, id(&PLAIN))
	} else {
		Assets::thaw_asset(admin, id(&PLAIN))
	};
}

fn check(deals: &[Deal], issued: &[Balance; 3]) {
	tell(&deals.iter().collect::<Vec<_>>());
	Escrow::do_try_state().unwrap();
	check_dates();
	assert!(deals.iter().all(adds_up));
	for (asset, issued) in assets().iter().zip(issued) {
		let held = Held::<Test>::get(asset);
		assert_eq!(
			balance(asset, escrow()),
			held + minimum(asset),
			"no gift, no loss"
		);
		assert_eq!(total(asset), *issued, "nothing is made or lost");
	}
}

fn total(asset: &AssetId) -> Balance {
	PEOPLE
		.iter()
		.chain(&[treasury(ORG)])
		.map(|who| balance(asset, *who))
		.sum::<Balance>()
		+ balance(asset, escrow())
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(256))]

	#[test]
	fn money_should_be_conserved_when_anything_happens(
		steps in prop::collection::vec(step(), 1..60),
	) {
		build_and_execute(|| {
			mint(&NATIVE, BLOCKED, ED);
			for asset in [SUFFICIENT, PLAIN] {
				mint(&asset, BLOCKED, 2 * MIN);
				block(&asset, BLOCKED);
			}
			let issued = assets().map(|asset| total(&asset));
			let mut deals = Vec::new();
			for step in steps {
				take(step, &mut deals);
				check(&deals, &issued);
			}

			set_frozen(false);
			for deal in deals.drain(..) {
				Escrow::close(deal, &ALICE).unwrap();
			}
			let waiting: Vec<_> = Unclaimed::<Test>::iter().collect();
			for (payee, asset, _) in waiting {
				let origin = RuntimeOrigin::signed(payee);
				Escrow::collect(origin, asset, Some(BOB)).unwrap();
			}
			check(&deals, &issued);
			assert_eq!(Held::<Test>::iter().count(), 0, "everything has come out");
		});
	}
}
