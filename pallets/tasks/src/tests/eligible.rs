//! Who may enter and fund what, and why not, told by the views before it is tried.

use super::{
	contest::{build_and_execute, contest_of, seal, ENTRY_BOND, POWER},
	*,
};
use sp_runtime::TransactionOutcome;

fn told(view: Eligibility) -> String {
	match view {
		Eligibility::Eligible => String::new(),
		Eligibility::Refused(name) => String::from_utf8(name).unwrap(),
	}
}

/// What a call says, undone.
fn said(call: impl FnOnce() -> DispatchResult) -> String {
	let made = frame_support::storage::with_transaction(|| {
		TransactionOutcome::Rollback(Ok::<_, DispatchError>(call()))
	});
	match made.unwrap() {
		Ok(()) => String::new(),
		Err(error) => <&'static str>::from(error).into(),
	}
}

fn view(id: TaskId, who: AccountId) -> EligibilityView<Balance> {
	TasksPallet::eligibility(id, who).unwrap()
}

fn retroactive() -> TermsOf {
	Terms {
		entrance: Entrance::Retroactive { window: 40 },
		..tier(1)
	}
}

fn publish() -> TaskId {
	let id = NextTask::<Test>::get();
	let (title, content, uri) = (b"t".to_vec(), b"c".to_vec(), b"u".to_vec());
	let most = Balance::MAX;
	assert_ok!(TasksPallet::publish(
		signed(ALICE),
		ORG,
		NATIVE,
		title,
		content,
		HASH,
		uri,
		HASH,
		retroactive(),
		most,
	));
	id
}

fn entry_contest() -> TermsOf {
	Terms {
		tier: 0,
		..contest_of(4, 3, POWER)
	}
}

/// Everybody who differs in something.
const PEOPLE: [AccountId; 8] = [REQUESTER, ALICE, BOB, CAROL, DAVE, PAUPER, STRANGER, 100];

#[test]
fn eligibility_should_be_what_entering_a_contest_says_when_tried() {
	build_and_execute(|| {
		let above = post(contest_of(10, 3, POWER));
		let entry = post(entry_contest());
		assert_ok!(TasksPallet::fund(signed(DAVE), entry, BUDGET, Balance::MAX));
		let enter = |id, who, bond| {
			TasksPallet::enter(signed(who), id, seal(id, who, 1), bond, Balance::MAX)
		};
		assert_ok!(enter(entry, BOB, Bond::None));
		Penalties::insert((ORG, ALICE), 1);
		let mut seen = std::collections::BTreeSet::new();
		for id in [above, entry] {
			for who in PEOPLE {
				let view = view(id, who);
				for (bond, kind) in [
					(Bond::None, view.bondless),
					(Bond::Money, view.money),
					(Bond::Reputation, view.reputation),
				] {
					let kind = told(kind);
					assert_eq!(kind, said(|| enter(id, who, bond)), "{who} {id} {bond:?}");
					seen.insert(kind);
				}
				assert_eq!((view.money_bond, view.reputation_bond), (ENTRY_BOND, 0));
				let feeless = TasksPallet::enter_is_feeless(&who, id, Bond::None);
				assert_eq!(view.feeless, feeless);
			}
		}
		for name in [
			"",
			"OwnTask",
			"NotMember",
			"HasRole",
			"BondRequired",
			"BondlessFull",
			"MoneyBondOnly",
			"TierTooHigh",
			"PenaltyOpen",
		] {
			assert!(seen.contains(name), "{name} is not among {seen:?}");
		}
		assert_eq!(Contests::<Test>::get(above).unwrap().entries, 0);
		run_to(System::block_number() + super::contest::WINDOW);
		assert_eq!(told(view(entry, CAROL).money), "NotGathering");
	});
}

#[test]
fn eligibility_should_be_what_funding_says_when_tried() {
	build_and_execute(|| {
		let open = post(tier(0));
		claim(open, BOB, Bond::None);
		let held = post(tier(1));
		claim(held, ALICE, Bond::Money);
		let auction = post(bids(false, Pick::Choice));
		bid(auction, CAROL, BUDGET, 50);
		let contest = post(contest_of(10, 3, POWER));
		let gold = post_as(GOLD, 5_000, tier(1));
		let published = publish();
		Money::insert((NATIVE, BOB), 1);
		Money::insert((GOLD, CAROL), 0);
		let mut seen = std::collections::BTreeSet::new();
		for id in [open, held, auction, contest, gold, published] {
			for who in PEOPLE {
				let view = view(id, who);
				let least = view.least_contribution;
				let fund =
					|amount| said(|| TasksPallet::fund(signed(who), id, amount, Balance::MAX));
				assert_eq!(told(view.funding.clone()), fund(least), "{who} {id}");
				if view.funding == Eligibility::Eligible {
					assert_eq!(fund(least - 1), "ContributionTooSmall");
				}
				seen.insert(told(view.funding));
			}
		}
		for name in ["", "OwnTask", "FundingClosed", "HasRole", "insufficient"] {
			assert!(seen.contains(name), "{name} is not among {seen:?}");
		}
		let money = |who| told(view(published, who).money);
		assert_eq!(money(BOB), "NotOpen", "nobody does what is done");
		Money::insert((NATIVE, BOB), START);
		Money::insert((GOLD, CAROL), START);
	});
}

#[test]
fn open_tasks_should_tell_of_each_entrance_whether_it_can_be_entered_and_funded() {
	build_and_execute(|| {
		let ids = [
			post(tier(0)),
			post(bids(true, Pick::Lowest)),
			post(contest_of(10, 3, POWER)),
			publish(),
		];
		let page = TasksPallet::open_tasks(Filter::default(), Some(BOB), 0, 100);
		let found: Vec<_> = page.tasks.iter().map(|task| task.id).collect();
		assert_eq!(found, ids);
		let of = |task: &OpenTaskView<_, _, _, _>| {
			let view = task.eligibility.clone().unwrap();
			[view.bondless, view.money, view.funding].map(told)
		};
		let told: Vec<_> = page.tasks.iter().map(of).collect();
		assert_eq!(told[0], ["", "", ""]);
		assert_eq!(told[1], ["BondRequired", "", ""]);
		assert_eq!(told[2], ["BondRequired", "", ""]);
		assert_eq!(told[3], ["NotOpen", "NotOpen", ""]);
	});
}
