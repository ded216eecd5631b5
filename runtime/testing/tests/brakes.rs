//! Safe mode and paused calls: governance goes on, and nobody loses anything.

use frame_support::{assert_ok, BoundedVec};
use munus_runtime::{
	chain::{self, Pause},
	configs::market::AnyAsset,
	constants::treasury_account,
	governance::{origins::Origin, GovernanceParameters},
	Chain, RuntimeOrigin, SafeMode, TxPause,
};
use munus_testing::*;
use sp_runtime::{traits::BlockNumberProvider, DispatchError};

fn clock() -> BlockNumber {
	chain::Clock::<Runtime>::current_block_number()
}

fn origin(origin: Origin) -> RuntimeOrigin {
	RuntimeOrigin::from(origin)
}

fn pause(pallet: &str, call: &str) -> RuntimeCall {
	let name = |text: &str| BoundedVec::truncate_from(text.as_bytes().to_vec());
	RuntimeCall::TxPause(pallet_tx_pause::Call::pause {
		full_name: (name(pallet), name(call)),
	})
}

fn filtered() -> Result<(), DispatchError> {
	Err(frame_system::Error::<Runtime>::CallFiltered.into())
}

#[test]
fn a_task_should_settle_exactly_and_miss_no_deadline_across_safe_mode() {
	let mut world = World::new();
	let rita = world.funded("Rita", 1_000 * MUN);
	let paul = world.funded("Paul", 100 * MUN);
	world.invite(&paul);
	let terms = pallet_tasks::Terms {
		delivery_window: Some(6),
		mode: Some(munus_primitives::organizations::ReviewMode::Every),
		..Default::default()
	};
	let task = world.post_with(&rita, 100 * MUN, Some(terms));
	world.claim(&paul, task);
	world.run(5);
	let (stopped, last) = (world.inspect(clock), world.block());
	let enter = RuntimeCall::SafeMode(pallet_safe_mode::Call::force_enter {});
	assert_ok!(world.dispatch(origin(Origin::Emergency), enter));
	let submit = pallet_tasks::Call::submit {
		task,
		uri: b"https://example.org".to_vec(),
		hash: [2; 32],
		asked: None,
		part: 0,
	};
	for _ in 0..GovernanceParameters::hasty().safe_mode {
		assert_eq!(world.try_call(&paul, submit.clone()), filtered());
		assert_eq!(world.inspect(clock), stopped);
		world.run(1);
	}
	assert_eq!(world.try_call(&paul, submit), filtered());
	assert!(!world.has_ended(task));
	world.run(1);
	assert!(!world.inspect(SafeMode::is_entered), "it ends by itself");
	assert_eq!(
		world.inspect(clock),
		stopped,
		"the block that was lost is given back"
	);
	assert_eq!(
		world.block() - last,
		GovernanceParameters::hasty().safe_mode + 1
	);
	world.submit(&paul, task);
	let (panel, members) = world.await_draw(task);
	for member in &members {
		let sealed = world.seal(member, panel, 8_000);
		world.call(
			member,
			pallet_review::Call::commit {
				panel,
				sealed,
				note: vec![],
			},
		);
	}
	let enter = RuntimeCall::SafeMode(pallet_safe_mode::Call::force_enter {});
	assert_ok!(world.dispatch(origin(Origin::Emergency), enter));
	world.run(10);
	let exit = RuntimeCall::SafeMode(pallet_safe_mode::Call::force_exit {});
	assert_ok!(world.dispatch(origin(Origin::Emergency), exit));
	let before = world.balance(&paul);
	for member in &members {
		let reveal = world.reveal_call(member, panel, 8_000);
		world.call(member, reveal);
	}
	world.run_until(5, |world| world.has_ended(task));
	assert_eq!(world.balance(&paul) - before, 80 * MUN);
	let collect = pallet_obligation::Call::collect { org: DEMO };
	assert_ok!(world.dispatch(
		origin(Origin::Emergency),
		RuntimeCall::SafeMode(pallet_safe_mode::Call::force_enter {})
	));
	world.call(&members[0], collect);
}

#[test]
fn what_can_be_done_in_safe_mode_should_be_possible_in_one_call_too() {
	use frame_support::{traits::Contains, BoundedVec};
	use munus_runtime::configs::emergency::SafeModeCalls;
	let calls: [(RuntimeCall, bool); 3] = [
		(
			pallet_agenda::Call::advance_many {
				entries: BoundedVec::new(),
			}
			.into(),
			true,
		),
		(
			pallet_escrow::Call::collect_many {
				assets: BoundedVec::new(),
				beneficiary: None,
			}
			.into(),
			true,
		),
		(
			pallet_review::Call::reveal_many {
				reveals: BoundedVec::new(),
			}
			.into(),
			false,
		),
	];
	for (call, goes_on) in calls {
		assert_eq!(SafeModeCalls::contains(&call), goes_on, "{call:?}");
	}
}

#[test]
fn a_deadline_should_pass_when_it_would_have_passed_without_safe_mode() {
	let mut world = World::new();
	let rita = world.funded("Rita", 1_000 * MUN);
	let terms = pallet_tasks::Terms {
		claim_window: Some(5),
		..Default::default()
	};
	let task = world.post_with(&rita, 100 * MUN, Some(terms));
	let due = world.block() + 5;
	world.run(2);
	let entered = world.block();
	let enter = RuntimeCall::SafeMode(pallet_safe_mode::Call::force_enter {});
	assert_ok!(world.dispatch(RuntimeOrigin::root(), enter));
	world.run_until(30, |world| !world.inspect(SafeMode::is_entered));
	let lost = world.block() - entered;
	world.run(due - entered);
	assert!(!world.has_ended(task), "its last block has not closed");
	assert_eq!(world.block(), due + lost);
	world.run(1);
	assert!(world.has_ended(task));
}

#[test]
fn governance_should_go_on_in_safe_mode_and_end_it() {
	let mut world = World::new();
	let enter = RuntimeCall::SafeMode(pallet_safe_mode::Call::force_enter {});
	assert_eq!(world.enact(Origin::Emergency, enter), Ok(()));
	assert!(world.inspect(SafeMode::is_entered));
	let ferdie = world.actor("Ferdie");
	let pay = RuntimeCall::Balances(pallet_balances::Call::transfer_all {
		dest: treasury_account().into(),
		keep_alive: false,
	});
	assert_eq!(world.try_call(&ferdie, pay.clone()), filtered());
	let batch = RuntimeCall::Utility(pallet_utility::Call::batch_all { calls: vec![pay] });
	assert_eq!(world.try_call(&ferdie, batch), filtered());
	assert_ok!(world.dispatch(
		origin(Origin::Emergency),
		RuntimeCall::SafeMode(pallet_safe_mode::Call::force_extend {})
	));
	let exit = RuntimeCall::SafeMode(pallet_safe_mode::Call::force_exit {});
	assert_eq!(world.enact(Origin::Emergency, exit), Ok(()));
	assert!(!world.inspect(SafeMode::is_entered));
	assert!(world.inspect(|| Chain::clock().now) < world.block());
}

#[test]
fn the_clock_should_stand_still_until_migration_and_safe_mode_are_both_over() {
	let mut world = World::new();
	let before = world.inspect(clock);
	world.inspect(|| {
		assert_ok!(SafeMode::force_enter(RuntimeOrigin::root()));
		Chain::pause_clock(Pause::Migration);
	});
	world.run(3);
	assert_ok!(world.inspect(|| SafeMode::force_exit(RuntimeOrigin::root())));
	world.run(3);
	assert_eq!(world.inspect(clock), before);
	world.inspect(|| Chain::resume_clock(Pause::Migration));
	world.run(2);
	assert_eq!(world.inspect(clock), before + 2);
}

#[test]
fn a_paused_call_should_fail_until_it_is_resumed() {
	let mut world = World::new();
	let alice = world.actor("Alice");
	let create = pallet_tasks::Call::post {
		org: DEMO,
		asset: AnyAsset::Native,
		budget: MUN,
		title: b"t".to_vec(),
		uri: b"u".to_vec(),
		content_hash: [1; 32],
		terms: None,
		max_total: Balance::MAX,
	};
	assert_ok!(world.dispatch(origin(Origin::Emergency), pause("Tasks", "post")));
	assert_eq!(world.try_call(&alice, create.clone()), filtered());
	let before = world.inspect(clock);
	world.run(3);
	assert_eq!(world.inspect(clock), before + 3);
	let name = |text: &str| BoundedVec::truncate_from(text.as_bytes().to_vec());
	let resume = RuntimeCall::TxPause(pallet_tx_pause::Call::unpause {
		ident: (name("Tasks"), name("post")),
	});
	assert_ok!(world.dispatch(origin(Origin::Emergency), resume));
	world.call(&alice, create);
}

#[test]
fn nothing_with_a_deadline_and_nothing_of_governance_should_be_paused() {
	use frame_support::traits::GetCallName;
	let mut world = World::new();
	let mut refused = |pallet: &str, call: &str| {
		let outcome = world.dispatch(origin(Origin::Emergency), pause(pallet, call));
		let error = outcome.err().map(|failed| failed.error);
		error == Some(pallet_tx_pause::Error::<Runtime>::Unpausable.into())
	};
	macro_rules! whole {
		($($name:literal: $call:ty),+ $(,)?) => {
			$(for call in <$call>::get_call_names() {
				assert!(refused($name, call), "{}.{call}", $name);
			})+
		};
	}
	whole!(
		"Referenda": pallet_referenda::Call<Runtime>,
		"ConvictionVoting": pallet_conviction_voting::Call<Runtime>,
		"Preimage": pallet_preimage::Call<Runtime>,
		"Scheduler": pallet_scheduler::Call<Runtime>,
		"Whitelist": pallet_whitelist::Call<Runtime>,
		"SafeMode": pallet_safe_mode::Call<Runtime>,
		"TxPause": pallet_tx_pause::Call<Runtime>,
		"Treasury": pallet_treasury::Call<Runtime>,
		"Chain": chain::Call<Runtime>,
		"Validators": munus_runtime::validators::Call<Runtime>,
		"Session": pallet_session::Call<Runtime>,
		"Agenda": pallet_agenda::Call<Runtime>,
	);
	let deadlines = [
		(
			"Review",
			&["commit", "reveal", "reveal_many", "decline", "denounce"][..],
		),
		(
			"Tasks",
			&["submit", "accept", "dispute", "appeal", "cancel", "rule"],
		),
		("Escrow", &["collect", "collect_many"]),
		("Obligation", &["collect", "present", "freeze", "resign"]),
		("Organizations", &["object", "leave", "cancel_policy"]),
		("Reputation", &["cancel_recovery"]),
	];
	for (pallet, calls) in deadlines {
		for call in calls {
			assert!(refused(pallet, call), "{pallet}.{call}");
		}
	}
	for (pallet, call) in [
		("Tasks", "post"),
		("Tasks", "tip"),
		("Balances", "transfer_all"),
		("Review", "volunteer"),
	] {
		assert!(!refused(pallet, call), "{pallet}.{call}");
	}
	assert!(world.inspect(|| TxPause::is_paused_unbound(b"Tasks".to_vec(), b"post".to_vec())));
}

#[test]
#[should_panic(expected = "governance")]
fn a_clock_that_does_not_know_of_safe_mode_should_be_noticed() {
	let mut world = World::new();
	world.inspect(|| pallet_safe_mode::EnteredUntil::<Runtime>::put(100));
	world.check();
}

#[test]
#[should_panic(expected = "governance")]
fn a_technical_body_that_was_not_elected_should_be_noticed() {
	let mut world = World::new();
	world.inspect(|| {
		pallet_collective::Members::<Runtime, pallet_collective::Instance1>::kill();
	});
	world.check();
}

#[test]
#[should_panic(expected = "chain")]
fn a_clock_that_stands_still_for_no_reason_should_be_noticed() {
	let mut world = World::new();
	world.inspect(|| chain::Standstills::<Runtime>::mutate(|still| still.since = Some(1)));
	world.check();
}
