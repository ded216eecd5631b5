use super::*;
use crate::Error;
use frame_support::{assert_noop, assert_ok, traits::Get};
use sp_runtime::DispatchError;

fn burn(who: AccountId, amount: u128) -> frame_support::dispatch::DispatchResult {
	Reputation::burn(RuntimeOrigin::signed(who), ORG, amount)
}

#[test]
fn burn_should_bring_the_penalty_down_one_for_one_when_the_holder_has_enough() {
	build_and_execute(|| {
		earn(ALICE, 100);
		penalize(ALICE, 30);
		take_events();

		assert_ok!(burn(ALICE, 20));

		assert_eq!(figures(ALICE), (80, 80, 10));
		let total = record(ALICE).unwrap().total;
		let burned = Event::PenaltyBurned {
			org: ORG,
			who: ALICE,
			amount: 20,
			penalty: 10,
			total,
		};
		assert_eq!(take_events(), vec![burned]);
	});
}

#[test]
fn burn_should_take_no_more_than_the_penalty_when_more_is_offered() {
	build_and_execute(|| {
		earn(ALICE, 100);
		penalize(ALICE, 30);
		assert_ok!(burn(ALICE, u128::MAX));
		assert_eq!(figures(ALICE), (70, 70, 0));
	});
}

#[test]
fn burn_should_touch_only_what_is_free_when_some_is_locked() {
	build_and_execute(|| {
		earn(ALICE, 100);
		penalize(ALICE, 30);
		lock(ALICE, 80);
		assert_noop!(burn(ALICE, 21), Error::<Test>::InsufficientReputation);
		assert_ok!(burn(ALICE, 20));
		assert_eq!(figures(ALICE), (80, 0, 10));
		assert_noop!(burn(ALICE, 1), Error::<Test>::InsufficientReputation);
	});
}

#[test]
fn burn_should_remove_the_record_when_nothing_is_left() {
	build_and_execute(|| {
		earn(ALICE, 30);
		penalize(ALICE, 30);
		assert_ok!(burn(ALICE, 30));
		assert_eq!(record(ALICE), None);
	});
}

#[test]
fn burn_should_be_refused_when_there_is_no_penalty() {
	build_and_execute(|| {
		assert_noop!(burn(ALICE, 1), Error::<Test>::NoPenalty);
		earn(ALICE, 100);
		assert_noop!(burn(ALICE, 1), Error::<Test>::NoPenalty);
	});
}

#[test]
fn burn_should_be_refused_when_the_amount_is_zero() {
	build_and_execute(|| {
		penalize(ALICE, 30);
		assert_noop!(burn(ALICE, 0), Error::<Test>::ZeroAmount);
	});
}

#[test]
fn burn_should_be_refused_when_the_organization_is_unknown() {
	build_and_execute(|| {
		assert_noop!(
			Reputation::burn(RuntimeOrigin::signed(ALICE), NO_ORG, 1),
			Error::<Test>::UnknownOrganization
		);
	});
}

#[test]
fn burn_should_be_refused_when_nobody_signed() {
	build_and_execute(|| {
		let call = |origin| Reputation::burn(origin, ORG, 1);
		assert_noop!(call(RuntimeOrigin::root()), DispatchError::BadOrigin);
		assert_noop!(call(RuntimeOrigin::none()), DispatchError::BadOrigin);
	});
}

#[test]
fn every_call_should_have_a_weight_and_fit_a_block_when_estimated() {
	use crate::{weights::SubstrateWeight, WeightInfo};
	use frame_support::weights::Weight;

	let block = <<Test as frame_system::Config>::BlockWeights as Get<
		frame_system::limits::BlockWeights,
	>>::get()
	.max_block;
	for weight in [
		<() as WeightInfo>::burn(),
		<() as WeightInfo>::reap(),
		SubstrateWeight::<Test>::burn(),
		SubstrateWeight::<Test>::reap(),
	] {
		assert!(weight.all_gt(Weight::zero()) && weight.all_lt(block));
	}
}
