//! What the runtime adds to the rooms: indices, clock, parameters, validators, fees, proxies.

use frame_support::{
	assert_noop, assert_ok,
	dispatch::GetDispatchInfo,
	migrations::MigrationStatusHandler,
	traits::{InstanceFilter, PalletInfoAccess},
	weights::Weight,
};
use munus_runtime::{
	chain,
	configs::{market::AnyAsset, system::BlockWeights},
	constants::treasury_account,
	parameters,
	proxy::ProxyType,
	validators, Chain, RuntimeOrigin, RuntimeParameters, System,
};
use munus_testing::*;
use sp_runtime::{
	traits::BlockNumberProvider,
	transaction_validity::{InvalidTransaction, TransactionValidityError},
	DispatchError, Perbill, Permill,
};

fn clock() -> BlockNumber {
	chain::Clock::<Runtime>::current_block_number()
}

#[test]
fn indices_should_be_those_of_the_table() {
	use munus_runtime::*;
	let table = [
		(System::index(), 0),
		(Timestamp::index(), 1),
		(Babe::index(), 2),
		(Authorship::index(), 3),
		(Validators::index(), 4),
		(Offences::index(), 5),
		(Historical::index(), 6),
		(Session::index(), 7),
		(Grandpa::index(), 8),
		(AuthorityDiscovery::index(), 9),
		(Balances::index(), 10),
		(TransactionPayment::index(), 11),
		(SkipFeelessPayment::index(), 12),
		(Assets::index(), 13),
		(Chain::index(), 20),
		(Parameters::index(), 21),
		(MultiBlockMigrations::index(), 22),
		(Preimage::index(), 23),
		(Scheduler::index(), 24),
		(Utility::index(), 30),
		(Multisig::index(), 31),
		(Proxy::index(), 32),
		(Referenda::index(), 40),
		(ConvictionVoting::index(), 41),
		(Origins::index(), 42),
		(Treasury::index(), 43),
		(TechnicalBody::index(), 44),
		(TechnicalMembership::index(), 45),
		(Whitelist::index(), 46),
		(SafeMode::index(), 47),
		(TxPause::index(), 48),
		(Agenda::index(), 50),
		(Organizations::index(), 51),
		(Escrow::index(), 52),
		(Reputation::index(), 53),
		(Obligation::index(), 54),
		(Review::index(), 55),
		(Tasks::index(), 56),
	];
	for (found, fixed) in table {
		assert_eq!(found, fixed);
	}
}

#[test]
fn the_worst_deadline_should_fit_what_calls_leave_of_a_block() {
	use munus_primitives::agenda::OnDue;
	use munus_runtime::market::{Dispatcher, Entry};
	let hooks = Perbill::from_percent(20) * BlockWeights::get().max_block;
	for entry in [Entry::Task(0), Entry::Panel(0), Entry::Enforcer(0, 0)] {
		let weight = Dispatcher::weight(&entry);
		assert!(
			weight.all_lte(hooks),
			"{entry:?} weighs {weight:?} of {hooks:?}"
		);
		assert!(weight.all_gt(Weight::zero()));
	}
}

#[test]
fn the_clock_should_stand_still_during_migrations() {
	let mut world = World::new();
	let rita = world.funded("Rita", 1_000 * MUN);
	let terms = pallet_tasks::Terms {
		claim_window: Some(5),
		..Default::default()
	};
	let task = world.post_with(&rita, 100 * MUN, Some(terms));
	let before = world.inspect(clock);
	world.inspect(<Chain as MigrationStatusHandler>::started);
	world.run(20);
	assert_eq!(world.inspect(clock), before);
	assert!(
		!world.has_ended(task),
		"no deadline comes while users cannot act"
	);
	world.inspect(<Chain as MigrationStatusHandler>::completed);
	assert_eq!(world.inspect(clock), before);
	world.run(3);
	assert_eq!(world.inspect(clock), before + 3);
	assert!(!world.has_ended(task));
	world.run(5);
	assert!(world.has_ended(task));
	assert_eq!(world.inspect(|| Chain::clock().now), before + 8);
}

#[test]
fn pausing_twice_should_be_pausing_once() {
	let mut world = World::new();
	world.inspect(|| {
		Chain::pause_clock(chain::Pause::Migration);
		Chain::pause_clock(chain::Pause::Migration);
	});
	world.run(4);
	world.inspect(|| Chain::resume_clock(chain::Pause::Migration));
	world.inspect(|| Chain::resume_clock(chain::Pause::Migration));
	let block = world.block();
	assert_eq!(world.inspect(clock), block - 4);
}

#[test]
#[should_panic(expected = "chain")]
fn a_clock_ahead_of_the_chain_should_be_noticed() {
	let mut world = World::new();
	world.inspect(|| chain::Standstills::<Runtime>::mutate(|still| still.passed = 1_000));
	world.check();
}

fn author_share(percent: u32) -> RuntimeParameters {
	let value = parameters::FeeParameters {
		author_share: Permill::from_percent(percent),
		..Default::default()
	};
	RuntimeParameters::Fees(parameters::dynamic::fees::Parameters::Fees(
		parameters::Fees,
		Some(value),
	))
}

fn market(change: impl Fn(&mut parameters::MarketParameters)) -> RuntimeParameters {
	let mut value = parameters::market_defaults();
	change(&mut value);
	RuntimeParameters::Tasks(parameters::dynamic::tasks::Parameters::Market(
		parameters::Market,
		Some(value),
	))
}

#[test]
fn only_root_should_set_parameters_and_only_through_the_chain() {
	let mut world = World::new();
	let alice = world.actor("Alice");
	world.inspect(|| {
		let signed = RuntimeOrigin::signed(alice.account.clone());
		assert_noop!(
			Chain::set_parameter(signed, author_share(50)),
			DispatchError::BadOrigin
		);
		let direct =
			munus_runtime::Parameters::set_parameter(RuntimeOrigin::root(), author_share(50));
		assert_eq!(direct, Err(DispatchError::BadOrigin));
		assert_ok!(Chain::set_parameter(
			RuntimeOrigin::root(),
			author_share(50)
		));
		let now = Chain::parameters().fees.author_share;
		assert_eq!(now, Permill::from_percent(50));
	});
}

#[test]
fn a_parameter_should_stay_within_its_bounds() {
	let mut world = World::new();
	world.inspect(|| {
		let refused = [
			market(|m| m.protocol_share = 10_001),
			market(|m| m.entry_prepay = 1_000 * MUN + 1),
			market(|m| m.min_budget = EXISTENTIAL_DEPOSIT - 1),
			market(|m| m.min_window = 0),
			market(|m| m.max_window = 5_256_001),
			market(|m| m.claim_limit = 0),
			market(|m| m.claim_limit = 33),
		];
		for parameter in refused {
			assert_noop!(
				Chain::set_parameter(RuntimeOrigin::root(), parameter),
				chain::Error::<Runtime>::OutOfBounds
			);
		}
		let unset = RuntimeParameters::Fees(parameters::dynamic::fees::Parameters::Fees(
			parameters::Fees,
			None,
		));
		assert_noop!(
			Chain::set_parameter(RuntimeOrigin::root(), unset),
			chain::Error::<Runtime>::ValueMissing
		);
		assert_ok!(Chain::set_parameter(
			RuntimeOrigin::root(),
			market(|m| {
				m.protocol_share = 10_000;
				m.claim_limit = 32;
			})
		));
	});
}

#[test]
fn fees_should_go_to_author_and_treasury_by_the_governed_share() {
	let mut world = World::new();
	let rita = world.funded("Rita", 10 * MUN);
	let set = world.inspect(|| Chain::set_parameter(RuntimeOrigin::root(), author_share(25)));
	assert_ok!(set);
	let author = world.actor("Alice");
	let before = (
		world.balance(&rita),
		world.balance(&author),
		world.balance_of(&treasury_account()),
	);
	let sent = world.send(
		&rita,
		frame_system::Call::remark {
			remark: vec![0; 100],
		},
	);
	assert_ok!(sent.expect("Rita can pay"));
	world.run(1);
	let paid = before.0 - world.balance(&rita);
	let to_author = world.balance(&author) - before.1;
	assert!(paid > 0);
	assert_eq!(to_author, Permill::from_percent(25).mul_floor(paid));
	assert_eq!(
		world.balance_of(&treasury_account()) - before.2,
		paid - to_author
	);
}

#[test]
fn an_account_without_money_should_do_what_was_prepaid_and_no_more() {
	let mut world = World::new();
	let rita = world.funded("Rita", 1_000 * MUN);
	let (admin, paul) = (world.admin(), world.actor("Paul"));
	let no_money = Err(TransactionValidityError::Invalid(
		InvalidTransaction::Payment,
	));
	let join = pallet_organizations::Call::join {
		org: DEMO,
		max_total: u128::MAX,
	};
	assert_eq!(
		world.send(&paul, join.clone()),
		no_money,
		"nobody knows Paul"
	);
	let who = paul.account.clone();
	world.call(
		&admin,
		pallet_organizations::Call::invite {
			org: DEMO,
			who,
			max_total: u128::MAX,
		},
	);
	assert_ok!(world
		.send(&paul, join.clone())
		.expect("joining is feeless for the invited"));
	assert_eq!(world.send(&paul, join), no_money, "joined already");
	let task = world.post(&rita, 100 * MUN);
	let claim = pallet_tasks::Call::claim {
		task,
		bond: Bond::None,
		max_total: Balance::MAX,
	};
	assert_ok!(world
		.send(&paul, claim.clone())
		.expect("one claim is prepaid"));
	assert_eq!(world.send(&paul, claim), no_money, "a second one is not");
	let submit = pallet_tasks::Call::submit {
		task,
		uri: vec![b'w'],
		hash: [2; 32],
		asked: None,
		part: 0,
	};
	assert_ok!(world
		.send(&paul, submit.clone())
		.expect("one submission is prepaid"));
	assert_eq!(world.send(&paul, submit), no_money);
	let (panel, members) = world.await_draw(task);
	for member in &members {
		assert_eq!(world.balance(member), 0);
		let sealed = world.seal(member, panel, 8_000);
		let commit = pallet_review::Call::commit {
			panel,
			sealed,
			note: vec![],
		};
		assert_ok!(world
			.send(member, commit.clone())
			.expect("a drawn seat commits free"));
		assert_eq!(world.send(member, commit), no_money, "once");
	}
	for member in &members {
		let reveal = world.reveal_call(member, panel, 8_000);
		assert_ok!(world
			.send(member, reveal.clone())
			.expect("a committed seat reveals free"));
		assert_eq!(world.send(member, reveal), no_money, "once");
	}
	world.run_until(5, |world| world.has_ended(task));
	assert_eq!(world.balance(&paul), 80 * MUN);
	let member = &members[0];
	let collect = pallet_obligation::Call::collect { org: DEMO };
	assert_ok!(world
		.send(member, collect.clone())
		.expect("collecting enough is free"));
	assert!(world.balance(member) > 0);
	let before = world.balance(member);
	let again = world.send(member, collect);
	assert!(again.expect("it has money now").is_err());
	assert!(world.balance(member) < before, "what fails costs a fee");
}

#[test]
fn a_proxy_should_do_what_its_type_allows() {
	let duty: RuntimeCall = pallet_review::Call::decline { panel: 0 }.into();
	let market: RuntimeCall = pallet_tasks::Call::cancel { task: 0 }.into();
	let vote: RuntimeCall = pallet_preimage::Call::note_preimage { bytes: vec![] }.into();
	let money = RuntimeCall::Balances(pallet_balances::Call::transfer_all {
		dest: treasury_account().into(),
		keep_alive: false,
	});
	let collect: RuntimeCall = pallet_obligation::Call::collect { org: 0 }.into();
	let leave: RuntimeCall = pallet_obligation::Call::freeze { org: 0 }.into();
	let heir: RuntimeCall = pallet_reputation::Call::set_recovery_key {
		org: 0,
		key: Some(treasury_account()),
	}
	.into();
	let own: RuntimeCall = pallet_escrow::Call::collect {
		asset: AnyAsset::Native,
		beneficiary: None,
	}
	.into();
	let others: RuntimeCall = pallet_escrow::Call::collect {
		asset: AnyAsset::Native,
		beneficiary: Some(treasury_account()),
	}
	.into();
	let hand_on: RuntimeCall = pallet_organizations::Call::set_admin {
		org: 0,
		successor: Some(treasury_account()),
	}
	.into();
	let keep: RuntimeCall = pallet_organizations::Call::set_admin {
		org: 0,
		successor: None,
	}
	.into();
	let close: RuntimeCall = pallet_organizations::Call::close { org: 0 }.into();
	let duties = [&duty, &leave];
	let business = [&market, &collect, &own, &keep];
	let power = [&money, &heir, &others, &hand_on, &close];
	let of = |kind: ProxyType, calls: &[&RuntimeCall]| -> Vec<bool> {
		calls.iter().map(|call| kind.filter(call)).collect()
	};
	let table = [
		(ProxyType::Any, [true, true, true, true]),
		(ProxyType::Duty, [true, false, false, false]),
		(ProxyType::Market, [true, true, false, false]),
		(ProxyType::Governance, [false, false, false, true]),
	];
	for (kind, [does_duty, does_business, has_power, votes]) in table {
		assert_eq!(of(kind, &duties), vec![does_duty; 2], "{kind:?}");
		assert_eq!(of(kind, &business), vec![does_business; 4], "{kind:?}");
		assert_eq!(of(kind, &power), vec![has_power; 5], "{kind:?}");
		assert_eq!(of(kind, &[&vote]), vec![votes], "{kind:?}");
	}
	assert!(ProxyType::Any.is_superset(&ProxyType::Duty));
	assert!(ProxyType::Market.is_superset(&ProxyType::Duty));
	assert!(!ProxyType::Duty.is_superset(&ProxyType::Market));
	assert!(!ProxyType::Governance.is_superset(&ProxyType::Duty));
}

#[test]
fn no_call_of_ours_should_weigh_nothing_or_more_than_a_block() {
	let limit = BlockWeights::get()
		.get(frame_support::dispatch::DispatchClass::Normal)
		.max_extrinsic
		.expect("calls have a limit");
	let who = treasury_account();
	let calls: Vec<RuntimeCall> = vec![
		pallet_agenda::Call::advance {
			due: 0,
			entry: munus_runtime::market::Entry::Panel(0),
		}
		.into(),
		pallet_organizations::Call::invite {
			org: 0,
			who: who.clone(),
			max_total: u128::MAX,
		}
		.into(),
		pallet_organizations::Call::join {
			org: 0,
			max_total: u128::MAX,
		}
		.into(),
		pallet_organizations::Call::leave { org: 0 }.into(),
		pallet_organizations::Call::revoke { org: 0, who }.into(),
		pallet_obligation::Call::enlist { org: 0, shift: 0 }.into(),
		pallet_obligation::Call::resign { org: 0 }.into(),
		pallet_obligation::Call::collect { org: 0 }.into(),
		pallet_review::Call::decline { panel: 0 }.into(),
		pallet_tasks::Call::cancel { task: 0 }.into(),
		pallet_tasks::Call::claim {
			task: 0,
			bond: Bond::Money,
			max_total: Balance::MAX,
		}
		.into(),
		pallet_tasks::Call::accept { task: 0 }.into(),
		pallet_tasks::Call::dispute { task: 0, score: 0 }.into(),
		validators::Call::admit {
			who: treasury_account(),
		}
		.into(),
		validators::Call::dismiss {
			who: treasury_account(),
		}
		.into(),
		chain::Call::set_parameter {
			parameter: author_share(1),
		}
		.into(),
	];
	for call in calls {
		let weight = call.get_dispatch_info().call_weight;
		assert!(weight.ref_time() > 1_000_000, "{call:?} weighs nothing");
		assert!(weight.all_lte(limit), "{call:?} does not fit a block");
	}
}

#[test]
fn historical_sessions_should_be_pruned() {
	let mut world = World::new();
	world.run(1_100);
	let (first, last) = world
		.inspect(pallet_session::historical::StoredRange::<Runtime>::get)
		.expect("sessions are stored");
	assert!(last > 100, "sessions go by");
	assert!(last - first <= 98, "{first}..{last}");
	assert!(world.inspect(System::block_number) > 1_100);
}
