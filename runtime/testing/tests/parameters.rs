//! Governed numbers: what they may be, and when they change.

use frame_support::{assert_noop, assert_ok};
use munus_runtime::{
	chain::{self, Refusal},
	governance::{origins::Origin, GovernanceParameters},
	governed::ParameterId,
	parameters::{self, ParameterSet},
	Chain, RuntimeOrigin, RuntimeParameters,
};
use munus_testing::*;

const MIN_BUDGET: ParameterId = ParameterId::TasksMinBudget;

fn origin(origin: Origin) -> RuntimeOrigin {
	RuntimeOrigin::from(origin)
}

fn parameter_events(world: &mut World) -> Vec<chain::Event<Runtime>> {
	world
		.events()
		.into_iter()
		.filter_map(|event| match event {
			RuntimeEvent::Chain(event) => Some(event),
			_ => None,
		})
		.collect()
}

#[test]
fn every_number_should_refuse_what_lies_beyond_its_bounds() {
	let mut names = std::collections::BTreeSet::new();
	for id in ParameterId::ALL.iter().copied() {
		let (min, max) = id.bounds();
		assert!(names.insert(id.name()), "{} is there twice", id.name());
		assert!(min <= max);
		assert_eq!(
			ParameterSet::default().with(id, max + 1),
			Err(Refusal::TooLarge),
			"{}",
			id.name()
		);
		if let Some(below) = min.checked_sub(1) {
			assert_eq!(
				ParameterSet::default().with(id, below),
				Err(Refusal::TooSmall),
				"{}",
				id.name()
			);
		}
		let mut set = ParameterSet::default();
		for value in [min, max] {
			assert!(id.write(&mut set, value), "{} does not fit", id.name());
			assert_eq!(id.read(&set), value, "{}", id.name());
		}
	}
	assert_ok!(ParameterSet::default().check());
	assert_eq!(
		ParameterSet::default().with(ParameterId::TasksMinWindow, 5_256_000),
		Ok({
			let mut set = ParameterSet::default();
			set.tasks.min_window = 5_256_000;
			set
		})
	);
	let mut set = ParameterSet::default();
	set.tasks.max_window = 1_000;
	assert_eq!(
		set.with(ParameterId::TasksMinWindow, 1_001),
		Err(Refusal::Inconsistent)
	);
}

#[test]
fn every_number_of_the_parameters_should_be_in_the_table() {
	fn leaves(value: &serde_json::Value) -> usize {
		match value {
			serde_json::Value::Object(fields) => fields.values().map(leaves).sum(),
			_ => 1,
		}
	}
	let set = serde_json::to_value(ParameterSet::default()).expect("parameters can be written");
	assert_eq!(leaves(&set), ParameterId::ALL.len());
}

#[test]
fn a_change_should_take_effect_after_its_notice_or_later_when_asked() {
	let mut world = World::new();
	let notice = GovernanceParameters::hasty().notice;
	let start = world.block();
	world.inspect(|| {
		assert_ok!(Chain::schedule_parameter(
			RuntimeOrigin::root(),
			MIN_BUDGET,
			2 * MUN,
			0
		));
		let claims = ParameterId::TasksClaimLimit;
		assert_ok!(Chain::schedule_parameter(
			RuntimeOrigin::root(),
			claims,
			9,
			8
		));
	});
	world.run(notice - 1);
	assert_eq!(
		world.inspect(|| Chain::parameters().tasks.min_budget),
		100 * MILLI
	);
	world.run(1);
	assert_eq!(world.block(), start + notice);
	assert_eq!(
		world.inspect(|| Chain::parameters().tasks.min_budget),
		2 * MUN
	);
	assert_eq!(world.inspect(|| Chain::parameters().tasks.claim_limit), 3);
	world.run(8 - notice);
	assert_eq!(world.inspect(|| Chain::parameters().tasks.claim_limit), 9);
	assert!(world.inspect(|| !chain::NextChange::<Runtime>::exists()));
}

#[test]
fn a_change_should_be_replaced_by_a_later_vote_and_can_be_taken_back() {
	let mut world = World::new();
	world.inspect(|| {
		let root = RuntimeOrigin::root;
		assert_noop!(
			Chain::cancel_change(root(), MIN_BUDGET),
			chain::Error::<Runtime>::NothingScheduled
		);
		assert_ok!(Chain::schedule_parameter(root(), MIN_BUDGET, MUN, 0));
		assert_ok!(Chain::schedule_parameter(root(), MIN_BUDGET, 2 * MUN, 0));
		assert_eq!(chain::Scheduled::<Runtime>::get().len(), 1);
		assert_ok!(Chain::cancel_change(origin(Origin::Parameters), MIN_BUDGET));
	});
	world.run(5);
	assert_eq!(
		world.inspect(|| Chain::parameters().tasks.min_budget),
		100 * MILLI
	);
}

#[test]
fn a_change_should_be_refused_when_too_many_are_announced_or_another_one_contradicts_it() {
	let mut world = World::new();
	world.inspect(|| {
		let root = RuntimeOrigin::root;
		let set = ParameterSet::current();
		for id in ParameterId::ALL.iter().take(33) {
			assert_ok!(Chain::schedule_parameter(root(), *id, id.read(&set), 50));
		}
		assert_eq!(chain::Scheduled::<Runtime>::get().len(), 32);
	});
	let refused = |world: &mut World, sought: Refusal| {
		parameter_events(world).iter().any(
			|event| matches!(event, chain::Event::ParameterRefused { why, .. } if *why == sought),
		)
	};
	assert!(refused(&mut world, Refusal::TooManyChanges));
	let mut world = World::new();
	let claim = (ParameterId::TasksMinWindow, ParameterId::TasksMaxWindow);
	world.inspect(|| {
		let root = RuntimeOrigin::root;
		assert_ok!(Chain::schedule_parameter(root(), claim.0, 5_000, 0));
		assert_ok!(Chain::schedule_parameter(root(), claim.1, 4_000, 0));
	});
	assert!(!refused(&mut world, Refusal::Inconsistent));
	world.run(5);
	assert!(refused(&mut world, Refusal::Inconsistent));
	let tasks = world.inspect(|| Chain::parameters().tasks);
	assert_eq!((tasks.min_window, tasks.max_window), (5_000, 24 * 365));
	let whole = RuntimeParameters::Tasks(parameters::dynamic::tasks::Parameters::Market(
		parameters::Market,
		Some(parameters::MarketParameters {
			min_window: 2,
			max_window: 1,
			..tasks
		}),
	));
	world.inspect(|| {
		assert_noop!(
			Chain::set_parameter(RuntimeOrigin::root(), whole),
			chain::Error::<Runtime>::Inconsistent
		);
	});
}

#[test]
fn a_deposit_should_return_what_was_held_when_its_price_has_changed() {
	let mut world = World::new();
	let rita = world.funded("Rita", 1_000 * MUN);
	let before = world.balance(&rita);
	let task = world.post(&rita, 10 * MUN);
	world.inspect(|| {
		assert_ok!(Chain::schedule_parameter(
			RuntimeOrigin::root(),
			ParameterId::DepositsItem,
			5 * MUN,
			0
		));
	});
	world.run(4);
	world.call(&rita, pallet_tasks::Call::cancel { task });
	assert_eq!(world.balance(&rita), before);
	let held = world.inspect(|| {
		use frame_support::traits::fungible::InspectHold;
		munus_runtime::Balances::total_balance_on_hold(&rita.account)
	});
	assert_eq!(held, 0);
}

#[test]
#[should_panic(expected = "chain")]
fn a_parameter_out_of_bounds_should_be_noticed() {
	let mut world = World::new();
	world.inspect(|| {
		let mut set = ParameterSet::current();
		set.tasks.claim_limit = 99;
		for parameter in set.into_parameters() {
			let keeper = chain::Origin::Keeper.into();
			assert_ok!(munus_runtime::Parameters::set_parameter(keeper, parameter));
		}
	});
	world.check();
}

#[test]
#[should_panic(expected = "chain")]
fn a_forgotten_change_should_be_noticed() {
	let mut world = World::new();
	world.inspect(|| {
		assert_ok!(Chain::schedule_parameter(
			RuntimeOrigin::root(),
			MIN_BUDGET,
			MUN,
			0
		));
		chain::NextChange::<Runtime>::kill();
	});
	world.check();
}

#[test]
#[should_panic(expected = "chain")]
fn an_overdue_change_should_be_noticed() {
	let mut world = World::new();
	world.inspect(|| {
		assert_ok!(Chain::schedule_parameter(
			RuntimeOrigin::root(),
			MIN_BUDGET,
			MUN,
			0
		));
		chain::Scheduled::<Runtime>::mutate(|changes| changes[0].effective = 0);
		chain::NextChange::<Runtime>::put(0);
	});
	world.check();
}

#[test]
#[should_panic(expected = "chain")]
fn a_number_that_changes_twice_should_be_noticed() {
	let mut world = World::new();
	world.inspect(|| {
		assert_ok!(Chain::schedule_parameter(
			RuntimeOrigin::root(),
			MIN_BUDGET,
			MUN,
			0
		));
		chain::Scheduled::<Runtime>::mutate(|changes| {
			let first = changes[0];
			changes.try_push(first).expect("there is room");
		});
	});
	world.check();
}
