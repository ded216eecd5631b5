//! One file per call, and one each for what time, panels and fees do.

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, pallet_prelude::DispatchResultWithPostInfo};
use munus_primitives::{
	organizations::{Curve, ReviewMode},
	review::{Outcome, Subject},
	tasks::{Bond, Matter},
	POINT,
};

mod accept;
mod accept_offer;
mod amend;
mod appeal;
mod audit;
mod bid;
mod cancel;
mod claim;
mod clearing;
mod contest;
mod council;
mod counter;
mod curves;
mod delegate;
mod discovery;
mod dismiss;
mod dispute;
mod due;
mod edit;
mod eligible;
mod feeless;
mod form_team;
mod former;
mod fund;
mod fund_bids;
mod gathering;
mod histogram;
mod invariants;
mod kill;
mod milestones;
mod offers_at_random;
mod offers_audit;
mod open_bid;
mod open_bids;
mod outcome;
mod picking;
mod post;
mod pricing;
mod publish;
mod quote;
mod quote_kinds;
mod reply;
mod request_review;
mod retract;
mod sampled;
mod sizes;
mod submit;
mod support;
mod tiers;
mod tip;
mod top_up;
mod views;
mod weighing;
mod withdraw;

type TasksError = Error<Test>;
type TermsOf = Terms<Moment>;

const BUDGET: Balance = 100 * MUN;
const HASH: [u8; 32] = [7; 32];

/// The matter of a task that is scored as a whole.
fn whole(id: TaskId) -> Matter {
	Matter::new(id, 0)
}

fn signed(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

fn native(who: AccountId) -> Balance {
	Money::get((NATIVE, who))
}

fn task(id: TaskId) -> TaskOf<Test> {
	Tasks::<Test>::get(id).expect("no such task")
}

fn post_as(asset: AssetId, budget: Balance, terms: TermsOf) -> TaskId {
	let id = NextTask::<Test>::get();
	assert_ok!(TasksPallet::post(
		signed(REQUESTER),
		ORG,
		asset,
		budget,
		b"a title".to_vec(),
		b"ipfs://content".to_vec(),
		HASH,
		Some(terms),
		Balance::MAX,
	));
	id
}

fn post(terms: TermsOf) -> TaskId {
	post_as(NATIVE, BUDGET, terms)
}

fn tier(tier: u8) -> TermsOf {
	Terms {
		tier,
		..Default::default()
	}
}

fn disputed(tier: u8) -> TermsOf {
	Terms {
		tier,
		mode: Some(ReviewMode::Disputed),
		..Default::default()
	}
}

fn claim(id: TaskId, who: AccountId, bond: Bond) {
	assert_ok!(TasksPallet::claim(signed(who), id, bond, Balance::MAX));
}

fn submit(id: TaskId, who: AccountId, asked: Option<u16>) {
	let uri = b"ipfs://work".to_vec();
	assert_ok!(TasksPallet::submit(signed(who), id, uri, HASH, asked, 0));
}

/// Posted, claimed with money by Alice, delivered with `asked`.
fn submitted(terms: TermsOf, asked: Option<u16>) -> TaskId {
	let id = post(terms);
	claim(id, ALICE, Bond::Money);
	submit(id, ALICE, asked);
	id
}

const PLAN: [u8; 32] = [9; 32];
const SALT: [u8; 32] = [5; 32];
/// How long bids are taken.
const BIDDING: Moment = 30;

/// A task of the entry tier that is entered by bids.
fn bids(sealed: bool, pick: Pick) -> TermsOf {
	Terms {
		entrance: Entrance::Bids {
			window: BIDDING,
			sealed,
			pick,
		},
		..Default::default()
	}
}

fn change(price: Balance, window: Moment) -> ProposalOf<Test> {
	Proposal::Change {
		price,
		window,
		plan: Some(PLAN),
		scope: None,
	}
}

fn ask(price: Balance, window: Moment) -> AskOf<Test> {
	Ask::Stated(change(price, window))
}

fn seal(id: TaskId, who: AccountId, price: Balance, window: Moment) -> AskOf<Test> {
	Ask::Sealed(seal_bid(id, &who, (price, window, PLAN), &SALT))
}

fn try_bid(id: TaskId, who: AccountId, ask: AskOf<Test>, bond: Bond) -> DispatchResult {
	TasksPallet::bid(signed(who), id, ask, bond, Balance::MAX)
}

fn bid(id: TaskId, who: AccountId, price: Balance, window: Moment) {
	assert_ok!(try_bid(id, who, ask(price, window), Bond::Money));
}

fn bid_sealed(id: TaskId, who: AccountId, price: Balance, window: Moment) {
	assert_ok!(try_bid(id, who, seal(id, who, price, window), Bond::Money));
}

fn opening(id: TaskId, who: AccountId, price: Balance, window: Moment) -> OpeningOf<Test> {
	BidOpening {
		task: id,
		who,
		price,
		window,
		plan: PLAN,
		salt: SALT,
	}
}

fn open_bid(id: TaskId, who: AccountId, price: Balance, window: Moment) {
	let opening = opening(id, who, price, window);
	assert_ok!(TasksPallet::open_bid(signed(STRANGER), opening));
}

fn accept_bid(id: TaskId, who: AccountId, price: Balance, window: Moment) -> DispatchResult {
	let proposal = change(price, window);
	TasksPallet::accept_offer(signed(REQUESTER), id, who, proposal, None, Balance::MAX)
}

fn offer(id: TaskId, who: AccountId) -> OfferOf<Test> {
	match Roles::<Test>::get(id, who) {
		Some(Role::Offer(offer)) => offer,
		role => panic!("no offer but {role:?}"),
	}
}

/// Many members with money, from number 100 on.
fn crowd(size: u64) -> Vec<AccountId> {
	let crowd: Vec<_> = (100..100 + size).collect();
	for who in &crowd {
		Money::insert((NATIVE, who), 1_000 * MUN);
		Members::insert((ORG, who), ());
	}
	crowd
}

fn gone(id: TaskId) {
	assert!(!Tasks::<Test>::contains_key(id));
	assert!(!TaskDetails::<Test>::contains_key(id));
	assert_eq!(Roles::<Test>::iter_prefix(id).count(), 0);
}

/// What a panel of seven costs, with the protocol's part.
const LARGER: Balance = 7 * FEE + 7 * FEE / 10;
/// What of the bond is for the counterparty.
const PART: Balance = LARGER / 4;
/// The whole bond.
const BOND: Balance = LARGER + PART;

/// A task of a tenth of a day's appeals that a panel has scored.
fn judged_as(terms: TermsOf, asked: Option<u16>, score: u16) -> TaskId {
	AppealWindow::set(30);
	let id = submitted(terms, asked);
	AppealWindow::set(0);
	if asked.is_some() {
		assert_ok!(TasksPallet::dispute(signed(REQUESTER), id, 0));
	}
	assert_ok!(verdict(id, score));
	id
}

fn judged(score: u16) -> TaskId {
	judged_as(tier(1), None, score)
}

fn appeal(who: AccountId, id: TaskId, claim: u16, amount: Balance) -> DispatchResult {
	TasksPallet::appeal(signed(who), id, claim, amount)
}

fn support(who: AccountId, id: TaskId, amount: Balance) -> DispatchResult {
	TasksPallet::support(signed(who), id, amount)
}

fn last(event: Event<Test>) {
	System::assert_last_event(event.into());
}

fn happened(event: Event<Test>) {
	System::assert_has_event(event.into());
}

#[test]
#[should_panic]
fn happened_should_fail_when_another_event_happened() {
	build_and_execute(|| {
		let id = post(tier(0));
		happened(Event::Accepted { task: id });
	});
}

/// What came of a call, without what it weighed.
fn plainly(result: DispatchResultWithPostInfo) -> DispatchResult {
	result.map(|_| ()).map_err(|failed| failed.error)
}
