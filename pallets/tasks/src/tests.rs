//! One file per call, and one each for what time, panels and fees do.

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use munus_primitives::{
	organizations::{Curve, ReviewMode},
	review::{Outcome, Subject},
	tasks::Bond,
	POINT,
};

mod accept;
mod appeal;
mod audit;
mod cancel;
mod claim;
mod council;
mod dispute;
mod due;
mod edit;
mod feeless;
mod invariants;
mod outcome;
mod post;
mod pricing;
mod reply;
mod request_review;
mod submit;
mod support;
mod tiers;
mod views;

type TasksError = Error<Test>;
type TermsOf = Terms<Moment>;

const BUDGET: Balance = 100 * MUN;
const HASH: [u8; 32] = [7; 32];

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
	assert_ok!(TasksPallet::claim(signed(who), id, bond));
}

fn submit(id: TaskId, who: AccountId, asked: Option<u16>) {
	let uri = b"ipfs://work".to_vec();
	assert_ok!(TasksPallet::submit(signed(who), id, uri, HASH, asked));
}

/// Posted, claimed with money by Alice, delivered with `asked`.
fn submitted(terms: TermsOf, asked: Option<u16>) -> TaskId {
	let id = post(terms);
	claim(id, ALICE, Bond::Money);
	submit(id, ALICE, asked);
	id
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
