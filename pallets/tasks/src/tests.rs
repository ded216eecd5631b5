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
mod cancel;
mod claim;
mod dispute;
mod due;
mod edit;
mod feeless;
mod invariants;
mod outcome;
mod post;
mod request_review;
mod submit;
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
