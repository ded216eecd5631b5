//! The rules of presence, on their own.

use munus_primitives::obligation::Status;
use munus_runtime::validators::{rules, ValidatorParameters};
use pallet_obligation::{
	duty::ONE,
	ledger::{Ledger, MAX_SHIFTS},
};
use proptest::prelude::*;

proptest! {
	#![proptest_config(ProptestConfig::with_cases(64))]

	/// However the settlements fall, an idler owes what fell to it, and all together no more than
	/// the blocks that came.
	#[test]
	fn debt_should_not_depend_on_when_it_is_settled(
		heads in 1u32..50,
		blocks in proptest::collection::vec(any::<bool>(), 1..300),
	) {
		let numbers = ValidatorParameters { ban_buffer: 1_000, ..Default::default() };
		let mut ledger = Ledger { heads: [0; MAX_SHIFTS], ..Default::default() };
		rules::man(&mut ledger, heads);
		let mut often = rules::Record { on_duty: true, ..Default::default() };
		let mut once = often.clone();
		for (session, settle) in blocks.iter().enumerate() {
			rules::book(&mut ledger, &numbers, session as u32);
			if *settle {
				often.settle(&ledger, &numbers);
			}
		}
		often.settle(&ledger, &numbers);
		once.settle(&ledger, &numbers);
		prop_assert_eq!(&often, &once);
		prop_assert!(ledger.owed <= u128::from(ledger.offered) * ONE);
		prop_assert!(often.is_absent(&ledger));
	}

	/// The forecast is exact: one block earlier the buffer holds.
	#[test]
	fn the_forecast_should_be_exact(heads in 1u32..200, ahead in 0u32..10, buffer in 1u32..20) {
		let numbers = ValidatorParameters { ban_buffer: buffer + 1, throttle_buffer: buffer, ..Default::default() };
		let mut ledger = Ledger::default();
		rules::man(&mut ledger, heads);
		let mut idler = rules::Record { on_duty: true, balance: (u128::from(ahead) * ONE) as i128, ..Default::default() };
		let each = rules::share(numbers.coverage, heads);
		let blocks = idler.blocks_until(each, buffer).expect("something is expected");
		for block in 0..blocks {
			idler.settle(&ledger, &numbers);
			prop_assert_eq!(idler.status(&numbers), Status::Healthy, "after {} of {}", block, blocks);
			rules::book(&mut ledger, &numbers, 0);
		}
		idler.settle(&ledger, &numbers);
		prop_assert_ne!(idler.status(&numbers), Status::Healthy);
	}

	/// Never below the floor, never more than the cap.
	#[test]
	fn removals_should_respect_floor_and_cap(set in 0u32..300, floor in 1u32..257, removals in 1u32..257) {
		let numbers = ValidatorParameters { floor, removals, ..Default::default() };
		let count = rules::removable(set, &numbers);
		prop_assert!(count <= removals);
		prop_assert!(count == 0 || set - count >= floor);
		prop_assert!(count == removals || set.saturating_sub(count) <= floor.max(set.min(floor)));
	}
}

#[test]
fn beyond_a_third_should_be_an_outage() {
	assert!(!rules::is_outage(1, 3, 34));
	assert!(rules::is_outage(2, 5, 34));
	assert!(!rules::is_outage(0, 0, 34));
	assert_eq!(rules::share(80, 0), 0, "of nobody nothing is expected");
}
