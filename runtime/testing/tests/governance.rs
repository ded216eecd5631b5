//! Who may decide what, and by which vote.

use codec::Encode;
use frame_support::traits::QueryPreimage;
use munus_runtime::{
	chain::{self, Refusal},
	configs::market::AnyAsset,
	constants::treasury_account,
	governance::{origins::Origin, GovernanceParameters, TrackName},
	governed::ParameterId,
	parameters::{self, ParameterSet},
	Chain, Preimage, RuntimeParameters,
};
use munus_testing::*;
use pallet_referenda::ReferendumInfo;
use sp_runtime::{traits::Hash as _, DispatchError};

const MIN_BUDGET: ParameterId = ParameterId::TasksMinBudget;

fn schedule(id: ParameterId, value: u128) -> chain::Call<Runtime> {
	chain::Call::schedule_parameter {
		id,
		value,
		after: 0,
	}
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
fn a_parameter_should_change_by_vote_and_decide_the_fate_of_tasks_to_come() {
	let mut world = World::new();
	let rita = world.funded("Rita", 10_000 * MUN);
	let running = world.post(&rita, MUN);
	let call = schedule(MIN_BUDGET, 5 * MUN);
	let mut votes = EVERYBODY.to_vec();
	votes.push(("Ferdie", false));
	let index = world.referendum(Origin::Parameters, call, &votes);
	assert!(world.decide(index));
	world.run_until(10, |world| {
		world.inspect(chain::NextChange::<Runtime>::exists)
	});
	let views = world.inspect(Chain::governed);
	let view = views.iter().find(|view| view.id == MIN_BUDGET).unwrap();
	let effective = view.scheduled.expect("the change is announced").1;
	assert_eq!(view.scheduled, Some((5 * MUN, effective)));
	assert_eq!(view.value, 100 * MILLI);
	world.post(&rita, MUN);
	world.run_until(10, |world| world.block() >= effective);
	assert_eq!(world.block(), effective);
	assert_eq!(
		world.inspect(|| Chain::parameters().tasks.min_budget),
		5 * MUN
	);
	let post = pallet_tasks::Call::post {
		org: DEMO,
		asset: AnyAsset::Native,
		budget: MUN,
		title: b"t".to_vec(),
		uri: b"u".to_vec(),
		content_hash: [1; 32],
		terms: None,
		max_total: Balance::MAX,
	};
	assert_eq!(
		world.try_call(&rita, post),
		Err(pallet_tasks::Error::<Runtime>::BudgetTooSmall.into())
	);
	world.post(&rita, 5 * MUN);
	let paul = world.funded("Paul", 100 * MUN);
	world.invite(&paul);
	world.claim(&paul, running);
	let told = parameter_events(&mut world);
	assert!(told.contains(&chain::Event::ParameterScheduled {
		id: MIN_BUDGET,
		old: 100 * MILLI,
		value: 5 * MUN,
		effective,
	}));
	assert!(told.contains(&chain::Event::ParameterChanged {
		id: MIN_BUDGET,
		old: 100 * MILLI,
		value: 5 * MUN,
	}));
}

#[test]
fn a_referendum_should_fail_when_more_vote_against_it() {
	let mut world = World::new();
	let votes = [("Alice", true), ("Bob", false), ("Charlie", false)];
	let call = schedule(MIN_BUDGET, 5 * MUN);
	let index = world.referendum(Origin::Parameters, call, &votes);
	assert!(!world.decide(index));
	assert!(matches!(
		world.referendum_info(index),
		ReferendumInfo::Rejected(..)
	));
	world.run(10);
	assert!(world.inspect(|| chain::Scheduled::<Runtime>::get().is_empty()));
}

#[test]
fn a_value_out_of_bounds_should_be_refused_at_enactment_with_an_event_when_it_passed_the_vote() {
	let mut world = World::new();
	let before = world.inspect(ParameterSet::current);
	let call = schedule(MIN_BUDGET, EXISTENTIAL_DEPOSIT - 1);
	assert_eq!(world.enact(Origin::Parameters, call), Ok(()));
	assert!(
		parameter_events(&mut world).contains(&chain::Event::ParameterRefused {
			id: MIN_BUDGET,
			value: EXISTENTIAL_DEPOSIT - 1,
			min: EXISTENTIAL_DEPOSIT,
			max: 1_000_000 * MUN,
			why: Refusal::TooSmall,
		})
	);
	assert_eq!(world.inspect(ParameterSet::current), before);
	let whole = RuntimeParameters::Tasks(parameters::dynamic::tasks::Parameters::Market(
		parameters::Market,
		Some(parameters::MarketParameters {
			claim_limit: 33,
			..parameters::market_defaults()
		}),
	));
	let call = chain::Call::set_parameter { parameter: whole };
	assert_eq!(
		world.enact(root(), call),
		Err(chain::Error::<Runtime>::OutOfBounds.into())
	);
	assert_eq!(world.inspect(ParameterSet::current), before);
}

#[test]
fn a_vote_should_not_do_what_its_track_is_not_for() {
	let mut world = World::new();
	let call = frame_system::Call::set_code { code: vec![0; 8] };
	assert_eq!(
		world.enact(Origin::Parameters, call),
		Err(DispatchError::BadOrigin)
	);
	let call = schedule(ParameterId::GovernanceUpgradeDecision, 1);
	assert_eq!(
		world.enact(Origin::Parameters, call),
		Err(chain::Error::<Runtime>::ReservedForUpgrades.into())
	);
}

#[test]
fn the_treasury_should_pay_what_a_vote_spends_and_not_beyond_the_limit() {
	let mut world = World::new();
	let ferdie = world.actor("Ferdie");
	let rita = world.funded("Rita", MUN);
	let purse = treasury_account();
	world.call(
		&ferdie,
		RuntimeCall::Balances(pallet_balances::Call::transfer_keep_alive {
			dest: purse.clone().into(),
			value: 1_000 * MUN,
		}),
	);
	let spend = |amount| {
		RuntimeCall::Treasury(pallet_treasury::Call::spend {
			asset_kind: Box::new(AnyAsset::Native),
			amount,
			beneficiary: Box::new(rita.account.clone()),
			valid_from: None,
		})
	};
	assert_eq!(
		world.enact(Origin::Treasury, spend(100_000 * MUN + 1)),
		Err(pallet_treasury::Error::<Runtime>::InsufficientPermission.into())
	);
	let before = world.balance_of(&purse);
	assert_eq!(world.enact(Origin::Treasury, spend(70 * MUN)), Ok(()));
	world.call(
		&rita,
		RuntimeCall::Treasury(pallet_treasury::Call::payout { index: 0 }),
	);
	assert_eq!(world.balance(&rita), 71 * MUN);
	assert_eq!(before - world.balance_of(&purse), 70 * MUN);
}

#[test]
fn the_chain_should_elect_and_remove_its_technical_body() {
	let mut world = World::new();
	let (alice, eve) = (world.actor("Alice"), world.actor("Eve"));
	let body = || pallet_collective::Members::<Runtime, pallet_collective::Instance1>::get();
	assert_eq!(world.inspect(body).len(), 3);
	let swap = RuntimeCall::TechnicalMembership(pallet_membership::Call::swap_member {
		remove: alice.account.clone().into(),
		add: eve.account.clone().into(),
	});
	assert_eq!(world.enact(Origin::Validators, swap), Ok(()));
	let now = world.inspect(body);
	assert!(now.contains(&eve.account) && !now.contains(&alice.account));
}

#[test]
fn an_urgent_fix_should_run_as_root_when_the_body_whitelists_it_and_an_emergency_vote_agrees() {
	let mut world = World::new();
	let fix: RuntimeCall = chain::Call::set_parameter {
		parameter: world.inspect(|| {
			let mut set = ParameterSet::current();
			set.tasks.claim_limit = 7;
			set.into_parameters().remove(2)
		}),
	}
	.into();
	let encoded = fix.encode();
	let hash = sp_runtime::traits::BlakeTwo256::hash(&encoded);
	let dispatch = RuntimeCall::Whitelist(
		pallet_whitelist::Call::dispatch_whitelisted_call_with_preimage {
			call: Box::new(fix.clone()),
		},
	);
	let whitelist =
		RuntimeCall::Whitelist(pallet_whitelist::Call::whitelist_call { call_hash: hash });
	let length = whitelist.encoded_size() as u32;
	let alice = world.actor("Alice");
	let alone = RuntimeCall::TechnicalBody(pallet_collective::Call::propose {
		threshold: 1,
		proposal: Box::new(whitelist.clone()),
		length_bound: length,
	});
	world.call(&alice, alone);
	assert!(
		world.inspect(|| !pallet_whitelist::WhitelistedCall::<Runtime>::contains_key(hash)),
		"one of three is not enough"
	);
	let together = RuntimeCall::TechnicalBody(pallet_collective::Call::propose {
		threshold: 2,
		proposal: Box::new(whitelist.clone()),
		length_bound: length,
	});
	world.call(&alice, together);
	let motion = sp_runtime::traits::BlakeTwo256::hash(&whitelist.encode());
	let index = world.inspect(|| {
		pallet_collective::ProposalCount::<Runtime, pallet_collective::Instance1>::get() - 1
	});
	for name in ["Alice", "Bob"] {
		let who = world.actor(name);
		let vote = RuntimeCall::TechnicalBody(pallet_collective::Call::vote {
			proposal: motion,
			index,
			approve: true,
		});
		world.call(&who, vote);
	}
	let bob = world.actor("Bob");
	world.call(
		&bob,
		RuntimeCall::TechnicalBody(pallet_collective::Call::close {
			proposal_hash: motion,
			index,
			proposal_weight_bound: frame_support::weights::Weight::from_parts(
				10_000_000_000,
				100_000,
			),
			length_bound: length,
		}),
	);
	assert!(world.inspect(|| pallet_whitelist::WhitelistedCall::<Runtime>::contains_key(hash)));
	assert_eq!(world.enact(Origin::Emergency, dispatch), Ok(()));
	assert_eq!(world.inspect(|| Chain::parameters().tasks.claim_limit), 7);
	assert!(world.inspect(|| !<Preimage as QueryPreimage>::is_requested(&hash)));
}

#[test]
fn a_vote_should_lock_money_for_the_governed_time_when_it_wins() {
	let mut world = World::new();
	let call = schedule(MIN_BUDGET, 2 * MUN);
	let index = world.referendum(Origin::Parameters, call, EVERYBODY);
	assert!(world.decide(index));
	let bob = world.actor("Bob");
	world.call(
		&bob,
		pallet_conviction_voting::Call::remove_vote {
			class: Some(TrackName::Parameters.id()),
			index,
		},
	);
	let usable = |world: &mut World| {
		world.call(
			&bob,
			pallet_conviction_voting::Call::unlock {
				class: TrackName::Parameters.id(),
				target: bob.account.clone().into(),
			},
		);
		world.inspect(|| munus_runtime::Balances::usable_balance(&bob.account))
	};
	assert!(usable(&mut world) < 200_000 * MUN);
	world.run(GovernanceParameters::hasty().vote_lock + 1);
	assert!(usable(&mut world) > 900_000 * MUN);
}
