use crate::{mock::*, types::*, EnforcerOf, Enforcers, Error, Event, Offices, Owed};
use frame_support::{assert_noop, assert_ok};
use munus_primitives::{
	obligation::{Inspect, Mutate, Reviewed, Status, SKILL_START},
	PanelId,
};

mod appoint;
mod audited;
mod collect;
mod deadlines;
mod duty;
mod enlist;
mod entry;
mod essay;
mod histories;
mod invariants;
mod leave;
mod offered;
mod on_due;
mod patrol;
mod presence;
mod random;
mod removal;
mod resign;
mod restore;
mod rules;
mod seats;
mod shift;
#[cfg(feature = "runtime-benchmarks")]
mod sizes;
mod starting;
mod validators;
mod views;
mod waitlist;
mod week;
mod window;

fn signed(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

fn enlist(who: AccountId) {
	assert_ok!(Obligation::enlist(signed(who), ORG, 0));
}

fn record(who: AccountId) -> EnforcerOf<Test> {
	Enforcers::<Test>::get(ORG, who).unwrap()
}

fn office() -> Office {
	Offices::<Test>::get(ORG)
}

fn status(who: AccountId) -> Status {
	Obligation::status(ORG, &who).unwrap()
}

/// Lets `count` whole reviews fall due to everybody: 144 seats are 48 panels of three.
fn owe(count: u32) {
	assert_ok!(Obligation::offered(ORG, 144 * count));
}

fn seat(who: AccountId, panel: PanelId) {
	assert_ok!(Obligation::seat(ORG, &who, panel));
}

/// A review that pays a fee of 50 and a reputation of 3.
fn review() -> Reviewed<Balance> {
	Reviewed {
		skill: SKILL_START,
		counts: true,
		fee: 50,
		reputation: 3,
	}
}

fn reviewed(who: AccountId, panel: PanelId) {
	assert_ok!(Obligation::reviewed(ORG, &who, panel, review()));
}

/// Has somebody of the roster settled who is banned by now.
fn patrol() {
	assert_ok!(Obligation::patrol(ORG));
}

fn assert_event(event: Event<Test>) {
	System::assert_last_event(event.into());
}
