use super::*;

type QuoteView = crate::QuoteView<Balance, Moment>;

fn quote_in(asset: AssetId, budget: Balance, terms: TermsOf) -> QuoteView {
	TasksPallet::quote(ORG, asset, budget, Some(terms), 21).unwrap()
}

fn quote(terms: TermsOf) -> QuoteView {
	quote_in(NATIVE, BUDGET, terms)
}

#[test]
fn quote_should_name_what_a_panel_costs_when_every_seat_is_filled() {
	build_and_execute(|| {
		let quote = quote(tier(1));
		assert_eq!(quote.seat_fee, FEE);
		let id = submitted(tier(1), None);
		assert_ok!(verdict(id, 10_000));
		let spent = START - native(REQUESTER) - BUDGET;
		assert_eq!(quote.panel_cost, spent);
		assert!(quote.panel_cost <= quote.review_reserve + quote.protocol_fee);
	});
}

#[test]
fn quote_should_name_the_bond_of_an_appeal_when_the_larger_panel_can_be_had() {
	build_and_execute(|| {
		assert_eq!(quote(tier(1)).appeal_bond, 0);
		AppealWindow::set(30);
		let quote = quote(tier(1));
		assert_eq!(quote.appeal_bond, BOND);
		let id = judged(5_000);
		let view = TasksPallet::appeal_terms(id).unwrap();
		assert_eq!(view.bond, quote.appeal_bond);
		AppealSize::set(Some(5));
		let smaller = TasksPallet::appeal_terms(id).unwrap().bond;
		AppealSize::set(Some(7));
		assert!(smaller < quote.appeal_bond, "at most");
	});
}

#[test]
fn quote_should_name_what_a_claim_risks_and_needs() {
	build_and_execute(|| {
		Market::mutate(|market| market.tier_burn = 500);
		let quote = quote(tier(1));
		assert_eq!(
			(quote.money_bond, quote.kill_fee),
			(BUDGET / 10, BUDGET / 10)
		);
		assert_eq!(quote.threshold, 100 * POINT);
		assert_eq!(quote.entry_burn, 5 * POINT);
		let id = post(tier(1));
		let view = TasksPallet::eligibility(id, ALICE).unwrap();
		assert_eq!(
			(view.money_bond, view.burns),
			(quote.money_bond, quote.entry_burn)
		);
		let entry = quote_in(NATIVE, BUDGET, tier(0));
		assert_eq!((entry.threshold, entry.entry_burn), (0, 0));
		Market::mutate(|market| market.tier_burn = 0);
	});
}

#[test]
fn quote_should_tell_of_the_enforcers() {
	build_and_execute(|| {
		let quote = quote(tier(0));
		assert_eq!(
			(quote.enforcers, quote.free_seats, quote.queued),
			(12, 48, 0)
		);
		assert_eq!(quote.draw_time, 2);
	});
}

#[test]
fn quote_should_add_up_windows_when_asked_how_long_it_takes() {
	build_and_execute(|| {
		// To be claimed within 100 and delivered within 50; drawn after 2, scored within 16.
		let every = quote(tier(1));
		assert_eq!(every.settled_after, 100 + 50 + 2 + 16);
		assert_eq!(every.settled_at_latest, every.settled_after);
		let disputed = quote(super::disputed(1));
		assert_eq!(disputed.settled_after, 100 + 50 + 20);
		assert_eq!(disputed.settled_at_latest, 100 + 50 + 20 + 2 + 16);
		AppealWindow::set(30);
		let every = quote(tier(1));
		assert_eq!(every.settled_after, 100 + 50 + 2 + 16 + 30);
		assert_eq!(every.settled_at_latest, 100 + 50 + 3 * (2 + 16 + 30));
		let own = quote(Terms {
			claim_window: Some(5),
			delivery_window: Some(7),
			..tier(1)
		});
		assert_eq!(own.settled_after, 5 + 7 + 2 + 16 + 30);
		AppealWindow::set(0);
	});
}

#[test]
fn quote_should_show_the_usual_price_in_the_asset_asked_about_when_something_was_settled() {
	build_and_execute(|| {
		assert_eq!(
			(quote(tier(1)).usual_price, quote(tier(1)).usual_score),
			(None, None)
		);
		let id = submitted(tier(1), None);
		assert_ok!(verdict(id, 8_000));
		let view = quote(tier(1));
		// A hundred units, between 98.304 and 131.072 of them.
		let price = Range {
			from: 98_304 * MUN / 1_000,
			below: Some(131_072 * MUN / 1_000),
		};
		let score = Range {
			from: 7_500,
			below: Some(8_125),
		};
		assert_eq!(
			(view.usual_price, view.usual_score),
			(Some(price), Some(score))
		);
		let gold = quote_in(GOLD, 5_000, tier(1));
		let price = Range {
			from: 98_304,
			below: Some(131_072),
		};
		assert_eq!(gold.usual_price, Some(price));
		GoldUnit::set(None);
		let gold = quote_in(GOLD, 5_000, tier(1));
		assert_eq!((gold.usual_price, gold.usual_score), (None, Some(score)));
		assert_eq!(quote(tier(0)).usual_price, None);
		GoldUnit::set(Some(1_000));
	});
}

#[test]
fn quote_should_name_a_bids_deposit_and_all_the_time_until_the_award() {
	build_and_execute(|| {
		Market::mutate(|market| market.bond = 0);
		let quote = |terms| TasksPallet::quote(ORG, NATIVE, BUDGET, Some(terms), 0).unwrap();
		let claimed = quote(tier(0));
		let open = quote(bids(false, Pick::Lowest));
		let sealed = quote(bids(true, Pick::Choice));
		assert_eq!((claimed.money_bond, open.money_bond), (MINIMUM, MINIMUM));
		assert_eq!(sealed.money_bond, BUDGET / 100);
		let [claimed, open, sealed] = [claimed, open, sealed].map(|quote| quote.settled_after);
		// A claim is waited for 100, bids are taken for 30; twice 20 for opening and choosing.
		assert_eq!((claimed - open, sealed - open), (70, 40));
	});
}
