use super::*;

fn reason(view: Eligibility) -> &'static str {
	match view {
		Eligibility::Eligible => "",
		Eligibility::Refused(name) => Box::leak(String::from_utf8(name).unwrap().into_boxed_str()),
	}
}

#[test]
fn quote_should_name_to_the_unit_what_posting_takes() {
	build_and_execute(|| {
		let text = 7 + 14;
		let quote = TasksPallet::quote(ORG, NATIVE, BUDGET, Some(tier(0)), text).unwrap();
		post(tier(0));
		assert_eq!(quote.total_native, START - native(REQUESTER));
		assert_eq!(quote.deposit, Held::get(REQUESTER));
		assert_eq!(
			(quote.review_reserve, quote.protocol_fee),
			(REVIEW, RESERVE - REVIEW)
		);
		assert_eq!((quote.budget, quote.prepay), (BUDGET, PREPAY));
		assert_eq!(
			(quote.money_bond, quote.reputation_bond),
			(BUDGET / 10, 20 * POINT)
		);
		assert!(quote.capacity);
		assert_eq!((quote.claim_window, quote.delivery_window), (100, 50));
		assert_eq!((quote.dispute_window, quote.review_time), (20, 16));
		let foreign = TasksPallet::quote(ORG, GOLD, 5_000, Some(tier(1)), text).unwrap();
		assert_eq!(foreign.total_native, RESERVE + quote.deposit);
	});
}

#[test]
fn quote_should_name_the_error_when_posting_would_fail() {
	build_and_execute(|| {
		let of = |org, asset, budget| TasksPallet::quote(org, asset, budget, None, 0);
		assert_eq!(of(1, NATIVE, BUDGET), Err(b"UnknownOrganization".to_vec()));
		assert_eq!(of(ORG, 5, BUDGET), Err(b"UnknownAsset".to_vec()));
		assert_eq!(
			of(ORG, NATIVE, Balance::MAX),
			Err(b"AmountTooLarge".to_vec())
		);
		assert_eq!(of(ORG, NATIVE, 0), Err(b"ZeroBudget".to_vec()));
	});
}

#[test]
fn task_should_show_everything_while_it_lives() {
	build_and_execute(|| {
		assert_eq!(TasksPallet::task(0), None);
		let id = submitted(disputed(1), Some(7_000));
		let view = TasksPallet::task(id).unwrap();
		assert_eq!(
			(view.title, view.uri),
			(b"a title".to_vec(), b"ipfs://content".to_vec())
		);
		assert_eq!(view.content_hash, HASH);
		assert_eq!(view.delivery, Some((b"ipfs://work".to_vec(), HASH)));
		assert_eq!((view.due, view.id), (Some(21), id));
		assert_eq!(view.task, task(id));
	});
}

#[test]
fn eligibility_should_say_why_not_for_each_kind_of_bond() {
	build_and_execute(|| {
		let entry = post(tier(0));
		let above = post(tier(1));
		let of = |id, who| TasksPallet::eligibility(id, who).unwrap();
		let view = of(entry, PAUPER);
		assert_eq!(reason(view.bondless), "");
		assert_eq!(reason(view.reputation), "BondNotCovered");
		assert!(view.feeless);
		assert_eq!(reason(of(entry, STRANGER).bondless), "NotMember");
		assert_eq!(reason(of(above, ALICE).bondless), "BondRequired");
		assert_eq!(reason(of(above, ALICE).money), "");
		assert_eq!(reason(of(above, ALICE).reputation), "");
		assert_eq!(reason(of(above, CAROL).money), "TierTooHigh");
		assert!(!of(above, ALICE).feeless);
		assert_eq!(TasksPallet::eligibility(9, ALICE), None);
	});
}
