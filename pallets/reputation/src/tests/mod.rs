mod burn;
mod claims;
mod earning;
mod eligibility;
mod invariants;
mod leave;
mod locking;
mod penalty;
mod reap;
mod recovery;
mod rules;
mod spending;
mod time;
mod try_state;
mod views;

use crate::{mock::*, Event, Standing, Standings};
use munus_primitives::{
	reputation::{Decaying, Inspect, Mutate},
	OrgId,
};

/// The largest amount there can be.
const MOST: u128 = crate::decay::MAX_AMOUNT;

fn earn(who: AccountId, amount: u128) {
	Reputation::earn(ORG, &who, amount).unwrap();
}

fn lock(who: AccountId, amount: u128) -> Decaying {
	Reputation::lock(ORG, &who, amount).unwrap()
}

fn penalize(who: AccountId, amount: u128) {
	Reputation::penalize(ORG, &who, amount).unwrap();
}

/// Lets the clock run on; the market of `ORG` stays alive all the while.
fn pass(blocks: Moment) {
	for step in (0..blocks).step_by(DORMANCY as usize) {
		Reputation::keep_alive(ORG);
		Now::mutate(|now| *now += DORMANCY.min(blocks - step));
	}
	Reputation::keep_alive(ORG);
}

fn record(who: AccountId) -> Option<Standing> {
	Standings::<Test>::get(ORG, who)
}

/// Balance, free, penalty.
fn figures(who: AccountId) -> (u128, u128, u128) {
	let view = Reputation::standing(ORG, who).unwrap();
	assert_eq!(view.free + view.locked, view.balance);
	assert_eq!(view.balance, Reputation::balance(ORG, &who));
	assert_eq!(view.free, Reputation::free(ORG, &who));
	assert_eq!(view.penalty, Reputation::penalty(ORG, &who));
	(view.balance, view.free, view.penalty)
}

fn take_events() -> Vec<Event<Test>> {
	let events = System::events();
	System::reset_events();
	events
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::Reputation(event) => Some(event),
			_ => None,
		})
		.collect()
}

fn every_refusal_of(org: OrgId, who: AccountId) -> Vec<sp_runtime::DispatchError> {
	let lock = Decaying::default();
	let mut accrual = Decaying::default();
	[
		Reputation::earn(org, &who, 1),
		Reputation::spend(org, &who, 1),
		Reputation::lock(org, &who, 1).map(drop),
		Reputation::unlock(org, &who, lock),
		Reputation::slash(org, &who, lock),
		Reputation::slash_part(org, &who, lock, 1).map(drop),
		Reputation::penalize(org, &who, 1),
		Reputation::begin_claim(org, &who, 3),
		Reputation::end_claim(org, &who),
		Reputation::accrue(org, &mut accrual, 1),
		Reputation::earn_accrued(org, &who, accrual),
		Reputation::freeze(org, &who),
		Reputation::thaw(org, &who),
	]
	.into_iter()
	.map(Result::unwrap_err)
	.collect()
}

#[test]
fn every_change_should_be_refused_when_the_organization_is_unknown() {
	use crate::Error;
	use frame_support::assert_storage_noop;

	build_and_execute(|| {
		assert_storage_noop!({
			for refusal in every_refusal_of(NO_ORG, ALICE) {
				assert_eq!(refusal, Error::<Test>::UnknownOrganization.into());
			}
		});
	});
}

#[test]
fn every_read_should_be_zero_when_there_is_no_standing() {
	build_and_execute(|| {
		for org in [ORG, NO_ORG] {
			assert_eq!(Reputation::balance(org, &ALICE), 0);
			assert_eq!(Reputation::free(org, &ALICE), 0);
			assert_eq!(Reputation::penalty(org, &ALICE), 0);
			assert_eq!(Reputation::live_claims(org, &ALICE), 0);
			assert_eq!(Reputation::worth(org, &Decaying::default()), 0);
		}
		let accrual = Decaying {
			mantissa: 5 << 32,
			generation: 0,
		};
		assert_eq!(Reputation::worth(ORG, &accrual), 5);
		assert_eq!(Reputation::worth(NO_ORG, &accrual), 0);
	});
}
