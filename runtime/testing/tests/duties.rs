//! What is free of charge, and what the pool takes for the same: two calls with a tag in common wait
//! for each other, all others do not.

use frame_support::BoundedVec;
use munus_primitives::{
	escrow::{Mutate as _, Purpose},
	organizations::ReviewMode,
};
use munus_runtime::{
	configs::market::AnyAsset, duties::DUTY_PRIORITY, Assets, Escrow, RuntimeOrigin,
};
use munus_testing::*;
use pallet_organizations::{Overrides, Template};
use pallet_review::{Phase, Reveal};
use pallet_tasks::Terms;
use sp_runtime::transaction_validity::ValidTransaction;

/// What the pool is told of a call that must be free.
fn free(world: &mut World, who: &Actor, call: impl Into<RuntimeCall>) -> ValidTransaction {
	let call = call.into();
	let shown = format!("{call:?}");
	let valid = world.validate(who, call, 0, 0).expect("it is valid");
	assert!(valid.priority >= DUTY_PRIORITY, "{shown} is not free");
	valid
}

/// Whether the pool keeps only one of two calls, but for what one account's nonce decides: both are
/// as if they were the account's next.
fn wait_for_each_other(a: &ValidTransaction, b: &ValidTransaction, same_account: bool) -> bool {
	let common = a.provides.iter().filter(|tag| b.provides.contains(tag));
	common.count() > usize::from(same_account)
}

fn create_asset(world: &mut World, id: u32) {
	let alice = world.admin().account;
	world.inspect(|| {
		Assets::force_create(
			RuntimeOrigin::root(),
			id.into(),
			alice.clone().into(),
			false,
			1,
		)
		.expect("the id is free");
		let owner = RuntimeOrigin::signed(alice.clone());
		Assets::mint(owner.clone(), id.into(), alice.into(), 1_000_000).expect("it is Alice's");
		Escrow::endow(owner, AnyAsset::WithId(id)).expect("Alice can spare it");
	});
}

/// Somebody to whom money in so many assets was paid while it could not receive it, and now can.
fn with_unclaimed(world: &mut World, assets: &[u32]) -> Actor {
	let (alice, nora) = (world.admin().account, world.actor("Nora"));
	world.inspect(|| {
		for id in assets {
			let asset = AnyAsset::WithId(*id);
			let mut deal = Escrow::open(&alice, asset, 500, DEMO).expect("Alice has enough of it");
			Escrow::pay(&mut deal, &nora.account, 500, Purpose::Pay).expect("it is kept");
		}
	});
	world.funded("Nora", MUN)
}

fn collect(asset: u32) -> pallet_escrow::Call<Runtime> {
	pallet_escrow::Call::collect {
		asset: AnyAsset::WithId(asset),
		beneficiary: None,
	}
}

fn collect_many(assets: &[u32]) -> pallet_escrow::Call<Runtime> {
	let assets = assets.iter().map(|id| AnyAsset::WithId(*id));
	pallet_escrow::Call::collect_many {
		assets: BoundedVec::truncate_from(assets.collect()),
		beneficiary: None,
	}
}

#[test]
fn collecting_in_two_assets_should_not_wait_for_each_other() {
	let mut world = World::new();
	let [one, two, three] = [7, 8, 9];
	for id in [one, two, three] {
		create_asset(&mut world, id);
	}
	let nora = with_unclaimed(&mut world, &[one, two, three]);
	let first = free(&mut world, &nora, collect(one));
	let second = free(&mut world, &nora, collect(two));
	assert!(!wait_for_each_other(&first, &second, true));
	let elsewhere = pallet_escrow::Call::collect {
		asset: AnyAsset::WithId(one),
		beneficiary: Some(world.admin().account),
	};
	let elsewhere = free(&mut world, &nora, elsewhere);
	assert!(
		wait_for_each_other(&first, &elsewhere, true),
		"it is the same money"
	);

	let both = free(&mut world, &nora, collect_many(&[one, two]));
	assert!(wait_for_each_other(&both, &first, true));
	assert!(wait_for_each_other(&both, &second, true));
	let third = free(&mut world, &nora, collect(three));
	assert!(!wait_for_each_other(&both, &third, true));
	let overlapping = free(&mut world, &nora, collect_many(&[three, two]));
	assert!(wait_for_each_other(&both, &overlapping, true));

	let before = world.balance(&nora);
	assert_eq!(world.send(&nora, collect_many(&[one, two])), Ok(Ok(())));
	assert_eq!(world.balance(&nora), before, "it was free");
	let nothing = world.inspect(|| pallet_escrow::Unclaimed::<Runtime>::iter().count());
	assert_eq!(nothing, 1, "the third waits");
}

#[test]
fn joining_two_organizations_should_not_wait_for_each_other() {
	let mut world = World::new();
	let (alice, nora) = (world.admin(), world.actor("Nora"));
	let other = world.inspect(pallet_organizations::NextOrg::<Runtime>::get);
	let create = pallet_organizations::Call::create {
		name: BoundedVec::truncate_from(b"Other".to_vec()),
		template: Template::Village,
		overrides: Overrides::none(),
		appointees: BoundedVec::new(),
		grant: 0,
		max_total: u128::MAX,
	};
	world.call(&alice, create);
	for org in [DEMO, other] {
		let who = nora.account.clone();
		world.call(
			&alice,
			pallet_organizations::Call::invite {
				org,
				who,
				max_total: u128::MAX,
			},
		);
	}
	let join = |org| pallet_organizations::Call::join {
		org,
		max_total: u128::MAX,
	};
	let one = free(&mut world, &nora, join(DEMO));
	let two = free(&mut world, &nora, join(other));
	assert!(!wait_for_each_other(&one, &two, true));
	let again = free(&mut world, &nora, join(DEMO));
	assert!(wait_for_each_other(&one, &again, true));
}

/// A task that a panel scores, with the panel's members.
fn scored_task(world: &mut World, rita: &Actor, paul: &Actor) -> TaskId {
	let terms = Terms {
		mode: Some(ReviewMode::Every),
		..Default::default()
	};
	let task = world.post_with(rita, 100 * MUN, Some(terms));
	world.claim(paul, task);
	world.submit(paul, task);
	task
}

#[test]
fn replying_on_two_tasks_should_not_wait_for_each_other() {
	let mut world = World::hourly(
		&[
			"Ada", "Abe", "Amy", "Ann", "Art", "Ava", "Axel", "Aldo", "Alma",
		],
		60 * POINT,
		|policy| policy.review.appeal_window = 40,
	);
	let (rita, paul) = (world.funded("Rita", 1_000 * MUN), world.actor("Paul"));
	world.invite(&paul);
	let tasks = [0; 2].map(|_| {
		let task = scored_task(&mut world, &rita, &paul);
		world.score(task, &[8_000; 5]);
		task
	});
	let reply = |task, text: &[u8]| pallet_tasks::Call::reply {
		task,
		text: text.to_vec(),
	};
	let one = free(&mut world, &paul, reply(tasks[0], b"Thank you."));
	let two = free(&mut world, &paul, reply(tasks[1], b"Thank you."));
	assert!(!wait_for_each_other(&one, &two, true));
	let again = free(&mut world, &paul, reply(tasks[0], b"Thanks."));
	assert!(wait_for_each_other(&one, &again, true));
}

#[test]
fn a_batch_of_reveals_should_wait_for_the_single_ones_it_stands_for_and_no_other() {
	let mut world = World::new();
	let (rita, paul) = (world.funded("Rita", 1_000 * MUN), world.actor("Paul"));
	let helper = world.actor("Alice");
	world.invite(&paul);
	let task = scored_task(&mut world, &rita, &paul);
	let (panel, members) = world.await_draw(task);
	for member in &members {
		world.commit(member, panel, 8_000);
	}
	world.run_until(30, |world| world.phase(task) == Some(Phase::Reveal));
	let single: Vec<RuntimeCall> = members
		.iter()
		.map(|member| world.reveal_call(member, panel, 8_000))
		.collect();
	let batch = |calls: &[RuntimeCall]| pallet_review::Call::reveal_many {
		reveals: BoundedVec::truncate_from(calls.iter().map(reveal).collect()),
	};
	let (last, others) = single.split_last().expect("a panel has members");
	let many = free(&mut world, &helper, batch(others));
	for (member, call) in members.iter().zip(others) {
		let own = free(&mut world, member, call.clone());
		assert!(wait_for_each_other(&many, &own, false));
	}
	let rest = free(&mut world, &paul, last.clone());
	assert!(!wait_for_each_other(&many, &rest, false));

	let wrong = [others, &[world.reveal_call(&members[0], panel, 8_001)]].concat();
	let paid = world.validate(&helper, batch(&wrong), 0, 0);
	assert!(
		paid.is_ok_and(|valid| valid.priority < DUTY_PRIORITY),
		"one that is wrong makes all of it paid"
	);

	let before = world.balance(&helper);
	assert_eq!(world.send(&helper, batch(&single)), Ok(Ok(())));
	assert_eq!(world.balance(&helper), before, "it was free");
	assert!(world.panel(task).is_none(), "all are revealed");
}

fn reveal(call: &RuntimeCall) -> Reveal<munus_runtime::AccountId> {
	match call.clone() {
		RuntimeCall::Review(pallet_review::Call::reveal {
			panel,
			member,
			scores,
			rationale,
			salt,
		}) => Reveal {
			panel,
			member,
			scores,
			rationale,
			salt,
		},
		call => panic!("{call:?} reveals nothing"),
	}
}

#[test]
fn advancing_several_should_cost_nothing_when_all_are_due() {
	let mut world = World::new();
	let rita = world.funded("Rita", 1_000 * MUN);
	let terms = Terms {
		claim_window: Some(5),
		..Default::default()
	};
	let tasks = [0; 2].map(|_| world.post_with(&rita, 100 * MUN, Some(terms.clone())));
	let due: Vec<_> = world.inspect(|| {
		let queue = pallet_agenda::Queue::<Runtime>::iter_keys();
		let ours = queue.filter(|(_, entry)| {
			tasks
				.map(munus_runtime::market::Entry::Task)
				.contains(entry)
		});
		ours.map(|(due, entry)| (due.moment::<BlockNumber>(), entry))
			.collect()
	});
	assert_eq!(due.len(), 2);
	let advance = || pallet_agenda::Call::advance_many {
		entries: BoundedVec::truncate_from(due.clone()),
	};
	let early = world.try_call(&rita, advance());
	assert_eq!(early, Err(pallet_agenda::Error::<Runtime>::NotDue.into()));
	let moment = due
		.iter()
		.map(|(due, _)| *due)
		.max()
		.expect("there are two");
	// A block before its end, in which the chain would do it by itself.
	world.run_until(20, |world| {
		world.inspect(|| munus_runtime::Agenda::is_due(moment, due[1].1.clone()))
			|| world.has_ended(tasks[1])
	});
	let before = world.balance(&rita);
	if !world.has_ended(tasks[1]) {
		assert_eq!(world.send(&rita, advance()), Ok(Ok(())));
		assert!(
			world.balance(&rita) > before,
			"the money is back, and no fee was taken"
		);
	}
	assert!(tasks.iter().all(|task| world.has_ended(*task)));
}

/// The feeless calls of a pallet, by its source.
fn feeless(source: &str) -> Vec<&str> {
	let calls = source.split("#[pallet::feeless_if").skip(1);
	calls
		.filter_map(|rest| rest.split_once("pub fn ")?.1.split_once('('))
		.map(|(name, _)| name)
		.collect()
}

#[test]
fn every_feeless_call_should_say_what_it_is_for() {
	let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
	let read = |path: &str| std::fs::read_to_string(root.join(path)).expect("it is there");
	let duties = read("runtime/src/duties.rs");
	let pallets = [
		("Agenda", "agenda"),
		("Escrow", "escrow"),
		("Obligation", "obligation"),
		("Organizations", "organizations"),
		("Reputation", "reputation"),
		("Review", "review"),
		("Tasks", "tasks"),
	];
	let mut found = 0;
	for (name, folder) in pallets {
		// A large pallet has its calls in a file of their own.
		let source: String = ["lib", "calls"]
			.map(|file| format!("pallets/{folder}/src/{file}.rs"))
			.iter()
			.filter(|path| root.join(path).exists())
			.map(|path| read(path))
			.collect();
		for call in feeless(&source) {
			let arm = format!("{name}::{call} {{");
			assert!(duties.contains(&arm), "{name}.{call} would share one tag");
			found += 1;
		}
	}
	assert!(found >= 12, "only {found} were found");
	assert_eq!(
		feeless("#[pallet::feeless_if(x)]\n pub fn free(a)"),
		["free"]
	);
}
