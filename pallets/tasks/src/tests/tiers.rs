use super::*;
use munus_primitives::{
	obligation::Status,
	reputation::{Import, Inspect as _},
	OrgId,
};

const ELSEWHERE: OrgId = 7;

fn refused(id: TaskId, who: AccountId, bond: Bond, error: TasksError) {
	assert_noop!(
		TasksPallet::claim(signed(who), id, bond, Balance::MAX),
		error
	);
}

/// Half of what is earned elsewhere counts, 60 points at most.
fn importing() {
	Market::mutate(|policy| {
		policy.import = Some(Import {
			from: ELSEWHERE,
			share: 5_000,
			cap: 60 * POINT,
		})
	});
}

#[test]
fn claim_should_refuse_above_entry_when_the_enforcer_is_behind() {
	build_and_execute(|| {
		let id = post(tier(1));
		for status in [Status::Throttled, Status::Banned] {
			Behind::set(Some(status));
			refused(id, ALICE, Bond::Money, TasksError::Throttled);
		}
		let view = TasksPallet::eligibility(id, ALICE).unwrap();
		assert_eq!(view.money, Eligibility::Refused(b"Throttled".to_vec()));
		claim(post(tier(0)), ALICE, Bond::None);
		Behind::set(Some(Status::Healthy));
		claim(id, ALICE, Bond::Money);
	});
}

#[test]
fn imported_standing_should_open_a_tier_and_stay_where_it_is() {
	build_and_execute(|| {
		let before = post(tier(1));
		importing();
		let id = post(tier(1));
		Points::insert((ORG, CAROL), 40 * POINT);
		Points::insert((ELSEWHERE, CAROL), 120 * POINT - 2);
		refused(id, CAROL, Bond::Money, TasksError::TierTooHigh);
		Points::insert((ELSEWHERE, CAROL), 120 * POINT);
		refused(before, CAROL, Bond::Money, TasksError::TierTooHigh);
		Penalties::insert((ELSEWHERE, CAROL), 1);
		refused(id, CAROL, Bond::Money, TasksError::TierTooHigh);
		Penalties::remove((ELSEWHERE, CAROL));
		let view = TasksPallet::eligibility(id, CAROL).unwrap();
		assert_eq!(view.money, Eligibility::Eligible);
		claim(id, CAROL, Bond::Money);
		assert_eq!(
			Standings::balance(ORG, &CAROL),
			40 * POINT,
			"nothing is minted"
		);
		assert_eq!(Standings::balance(ELSEWHERE, &CAROL), 120 * POINT);
	});
}

#[test]
fn imported_standing_should_not_count_beyond_its_cap() {
	build_and_execute(|| {
		importing();
		let id = post(tier(1));
		Points::insert((ELSEWHERE, CAROL), 1_000_000 * POINT);
		Points::insert((ORG, CAROL), 40 * POINT - 1);
		refused(id, CAROL, Bond::Money, TasksError::TierTooHigh);
		Points::insert((ORG, CAROL), 40 * POINT);
		claim(id, CAROL, Bond::Money);
	});
}

#[test]
fn imported_standing_should_never_be_locked() {
	build_and_execute(|| {
		importing();
		let id = post(tier(1));
		Points::insert((ELSEWHERE, CAROL), 200 * POINT);
		Points::insert((ORG, CAROL), 40 * POINT);
		Locked::insert((ORG, CAROL), 20 * POINT + 1);
		refused(id, CAROL, Bond::Reputation, TasksError::BondNotCovered);
		Locked::insert((ORG, CAROL), 20 * POINT);
		claim(id, CAROL, Bond::Reputation);
		assert_eq!(Locked::get((ORG, CAROL)), 40 * POINT);
		assert_eq!(Locked::get((ELSEWHERE, CAROL)), 0);
	});
}

#[test]
fn claim_should_burn_a_share_when_it_is_the_first_in_the_tier() {
	build_and_execute(|| {
		Market::mutate(|policy| policy.tier_burn = 500);
		let of = |id, who| TasksPallet::eligibility(id, who).unwrap().burns;
		let id = post(tier(1));
		assert_eq!((of(id, ALICE), of(post(tier(0)), ALICE)), (5 * POINT, 0));
		claim(id, ALICE, Bond::Money);
		assert_eq!(Standings::balance(ORG, &ALICE), 195 * POINT);
		submit(id, ALICE, None);
		let again = post(tier(1));
		assert_eq!(of(again, ALICE), 0);
		claim(again, ALICE, Bond::Money);
		assert_eq!(Standings::balance(ORG, &ALICE), 195 * POINT);
		Points::insert((ORG, BOB), 600 * POINT);
		claim(post(tier(2)), BOB, Bond::Money);
		assert_eq!(Standings::balance(ORG, &BOB), 575 * POINT);
		assert_eq!(of(post(tier(1)), BOB), 0, "a higher one was entered");
	});
}

#[test]
fn entry_tier_should_burn_nothing() {
	build_and_execute(|| {
		Market::mutate(|policy| policy.tier_burn = 10_000);
		claim(post(tier(0)), ALICE, Bond::Money);
		assert_eq!(Standings::balance(ORG, &ALICE), 200 * POINT);
		assert_eq!(Standings::entered(ORG, &ALICE), 0);
	});
}

#[test]
fn claim_should_refuse_when_what_it_burns_is_locked() {
	build_and_execute(|| {
		Market::mutate(|policy| policy.tier_burn = 500);
		let id = post(tier(1));
		Locked::insert((ORG, ALICE), 195 * POINT + 1);
		refused(id, ALICE, Bond::Money, TasksError::EntryNotCovered);
		Locked::insert((ORG, ALICE), 195 * POINT);
		refused(id, ALICE, Bond::Reputation, TasksError::BondNotCovered);
		Locked::insert((ORG, ALICE), 175 * POINT + 1);
		refused(id, ALICE, Bond::Reputation, TasksError::BondNotCovered);
		Locked::insert((ORG, ALICE), 175 * POINT);
		claim(id, ALICE, Bond::Reputation);
		assert_eq!(Standings::free(ORG, &ALICE), 0);
	});
}

#[test]
fn claim_should_burn_of_the_local_balance_alone_when_standing_is_imported() {
	build_and_execute(|| {
		importing();
		Market::mutate(|policy| policy.tier_burn = 500);
		let id = post(tier(1));
		Points::insert((ELSEWHERE, CAROL), 200 * POINT);
		Points::insert((ORG, CAROL), 40 * POINT);
		claim(id, CAROL, Bond::Money);
		assert_eq!(Standings::balance(ORG, &CAROL), 38 * POINT);
		assert_eq!(Standings::balance(ELSEWHERE, &CAROL), 200 * POINT);
	});
}
