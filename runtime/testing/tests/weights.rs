//! What calls and deadlines weigh is measured, and the dearest of each fits a block.

use codec::Decode;
use frame_support::{
	dispatch::{DispatchClass, GetDispatchInfo},
	traits::{GetCallIndex, GetCallName, Hooks, PalletInfoAccess},
	weights::Weight,
};
use munus_primitives::agenda::OnDue;
use munus_runtime::{
	configs::{market::AnyAsset, system::BlockWeights},
	market::{Dispatcher, Entry},
	Agenda, Chain, Escrow, Obligation, Organizations, Reputation, Review, Tasks, Validators,
};
use munus_testing::*;
use pallet_agenda::WeightInfo as _;
use pallet_organizations::{Deadline, WeightInfo as _};
use sp_runtime::traits::TrailingZeroInput;

/// The least a call can cost that reads the one thing it changes.
const LEAST: Weight = Weight::from_parts(50_000_000, 1);

fn calls_of<Pallet, Call>() -> Vec<(String, RuntimeCall)>
where
	Pallet: PalletInfoAccess,
	Call: GetCallIndex + GetCallName,
{
	Call::get_call_indices()
		.iter()
		.zip(Call::get_call_names())
		.map(|(index, name)| {
			let start = [Pallet::index() as u8, *index];
			// What begins with a list has one thing in it.
			let one = [start.as_slice(), &[4]].concat();
			let decoded = |bytes: &[u8]| RuntimeCall::decode(&mut TrailingZeroInput::new(bytes));
			let name = format!("{}.{name}", Pallet::name());
			(
				name.clone(),
				decoded(&one)
					.or_else(|_| decoded(&start))
					.unwrap_or_else(|_| panic!("{name} decodes from zeroes")),
			)
		})
		.collect()
}

fn our_calls() -> Vec<(String, RuntimeCall)> {
	[
		calls_of::<Agenda, pallet_agenda::Call<Runtime>>(),
		calls_of::<Escrow, pallet_escrow::Call<Runtime>>(),
		calls_of::<Obligation, pallet_obligation::Call<Runtime>>(),
		calls_of::<Organizations, pallet_organizations::Call<Runtime>>(),
		calls_of::<Reputation, pallet_reputation::Call<Runtime>>(),
		calls_of::<Review, pallet_review::Call<Runtime>>(),
		calls_of::<Tasks, pallet_tasks::Call<Runtime>>(),
		calls_of::<Chain, munus_runtime::chain::Call<Runtime>>(),
		calls_of::<Validators, munus_runtime::validators::Call<Runtime>>(),
	]
	.concat()
}

fn largest(class: DispatchClass) -> Weight {
	BlockWeights::get()
		.get(class)
		.max_extrinsic
		.expect("the class is limited")
}

#[test]
fn every_pallet_of_ours_should_take_measured_weights() {
	use std::any::type_name;
	let taken = [
		type_name::<<Runtime as pallet_agenda::Config>::WeightInfo>(),
		type_name::<<Runtime as pallet_escrow::Config>::WeightInfo>(),
		type_name::<<Runtime as pallet_obligation::Config>::WeightInfo>(),
		type_name::<<Runtime as pallet_organizations::Config>::WeightInfo>(),
		type_name::<<Runtime as pallet_reputation::Config>::WeightInfo>(),
		type_name::<<Runtime as pallet_review::Config>::WeightInfo>(),
		type_name::<<Runtime as pallet_tasks::Config>::WeightInfo>(),
		type_name::<<Runtime as munus_runtime::chain::Config>::WeightInfo>(),
		type_name::<<Runtime as munus_runtime::validators::Config>::WeightInfo>(),
	];
	for name in taken {
		assert!(name.starts_with("munus_runtime::weights::"), "{name}");
	}
}

/// Of those the tests know; the others stand in the same list in `runtime/src/weights/mod.rs`.
#[test]
fn the_sdks_pallets_should_take_what_was_measured_here() {
	use std::any::type_name;
	let taken = [
		type_name::<<Runtime as frame_system::Config>::SystemWeightInfo>(),
		type_name::<<Runtime as frame_system::Config>::ExtensionsWeightInfo>(),
		type_name::<<Runtime as pallet_balances::Config>::WeightInfo>(),
		type_name::<<Runtime as pallet_collective::Config<pallet_collective::Instance1>>::WeightInfo>(
		),
		type_name::<<Runtime as pallet_membership::Config<pallet_membership::Instance1>>::WeightInfo>(
		),
		type_name::<<Runtime as pallet_preimage::Config>::WeightInfo>(),
		type_name::<<Runtime as pallet_referenda::Config>::WeightInfo>(),
		type_name::<<Runtime as pallet_safe_mode::Config>::WeightInfo>(),
		type_name::<<Runtime as pallet_scheduler::Config>::WeightInfo>(),
		type_name::<<Runtime as pallet_timestamp::Config>::WeightInfo>(),
		type_name::<<Runtime as pallet_transaction_payment::Config>::WeightInfo>(),
		type_name::<<Runtime as pallet_treasury::Config>::WeightInfo>(),
		type_name::<<Runtime as pallet_utility::Config>::WeightInfo>(),
		type_name::<<Runtime as pallet_whitelist::Config>::WeightInfo>(),
	];
	for name in taken {
		assert!(name.starts_with("munus_runtime::weights::"), "{name}");
	}
}

#[test]
fn no_call_of_ours_should_weigh_less_than_what_it_writes() {
	let mut world = World::new();
	let calls = our_calls();
	assert!(calls.len() > 50, "only {} calls", calls.len());
	for (name, call) in calls {
		let weight = world.inspect(|| call.get_dispatch_info().call_weight);
		assert!(weight.all_gte(LEAST), "{name} weighs {weight:?}");
	}
}

#[test]
fn the_dearest_of_every_call_of_ours_should_fit_a_block() {
	let mut world = World::new();
	for (name, call) in our_calls() {
		let info = world.inspect(|| call.get_dispatch_info());
		let (weight, limit) = (info.total_weight(), largest(info.class));
		assert!(
			weight.all_lte(limit),
			"{name} weighs {weight:?} of {limit:?}"
		);
	}
	let founding = <Runtime as pallet_organizations::Config>::WeightInfo::create(32);
	assert!(founding.all_lte(largest(DispatchClass::Normal)));
}

fn kinds() -> Vec<(&'static str, Entry)> {
	let who = || Actor::named("Paul").account;
	vec![
		("a task", Entry::Task(0)),
		("a panel", Entry::Panel(0)),
		("an enforcer", Entry::Enforcer(DEMO, 0)),
		("a lottery", Entry::Lottery(DEMO)),
		(
			"a change of policy",
			Entry::Organization(Deadline::Policy(DEMO)),
		),
		("a hand-over", Entry::Organization(Deadline::HandOver(DEMO))),
		(
			"a sponsorship",
			Entry::Organization(Deadline::Sponsorship(DEMO, who())),
		),
		("a closing", Entry::Organization(Deadline::Closing(DEMO))),
		("money unclaimed", Entry::Unclaimed(who(), AnyAsset::Native)),
	]
}

/// What is left for hooks of a block whose calls fill all they may.
fn left_for_hooks() -> Weight {
	let weights = BlockWeights::get();
	let calls = weights.get(DispatchClass::Normal).max_total;
	weights
		.max_block
		.saturating_sub(calls.expect("ordinary calls are limited"))
		.saturating_sub(weights.base_block)
}

#[test]
fn every_deadline_should_fit_what_full_blocks_leave_for_hooks() {
	type Weights = <Runtime as pallet_agenda::Config>::WeightInfo;
	let mut world = World::new();
	let left = left_for_hooks();
	for (name, entry) in kinds() {
		let due = world.inspect(|| Dispatcher::weight(&entry));
		let all = due
			.saturating_add(Weights::on_idle_base())
			.saturating_add(Weights::on_idle_entry());
		println!(
			"{name}: {} µs of the {} µs that a full block leaves",
			all.ref_time() / 1_000_000,
			left.ref_time() / 1_000_000,
		);
		assert!(all.all_lte(left), "{name} weighs {all:?} of {left:?}");
	}
}

#[test]
fn the_hook_should_stop_where_its_weight_ends() {
	let mut world = World::new();
	let rita = world.funded("Rita", 100_000 * MUN);
	let terms = pallet_tasks::Terms {
		claim_window: Some(5),
		..Default::default()
	};
	let tasks: Vec<_> = (0..20)
		.map(|_| world.post_with(&rita, 100 * MUN, Some(terms.clone())))
		.collect();
	world.run(4);
	let open = |world: &mut World| tasks.iter().filter(|task| !world.has_ended(**task)).count();
	assert_eq!(open(&mut world), 20);
	let entry = world.inspect(|| Dispatcher::weight(&Entry::Task(0)));
	let limit = entry
		.saturating_mul(3)
		.saturating_add(entry.saturating_div(2));
	world.inspect(|| munus_runtime::System::set_block_number(20));
	let now = world.block();
	let used = world.inspect(|| <Agenda as Hooks<BlockNumber>>::on_idle(now, limit));
	assert!(used.all_lte(limit), "{used:?} of {limit:?}");
	let left = open(&mut world);
	assert!((1..20).contains(&left), "{left} of 20 are left");
	let nothing = world.inspect(|| <Agenda as Hooks<BlockNumber>>::on_idle(now, Weight::zero()));
	assert_eq!(nothing, Weight::zero());
	assert_eq!(open(&mut world), left);
}
