//! What the pool takes first, and what it refuses.

use super::*;
use frame_support::{assert_ok, dispatch::GetDispatchInfo};
use munus_runtime::{
	duties::{DUTY_LONGEVITY, DUTY_PRIORITY, PAID_CEILING},
	quota::MAX_WAITING,
	Nonce, SafeMode, System,
};
use sp_runtime::transaction_validity::InvalidTransaction;

#[test]
fn a_duty_should_come_before_whatever_is_paid_and_wait_once() {
	let mut world = World::new();
	let rita = world.funded("Rita", 100_000 * MUN);
	let paul = world.actor("Paul");
	world.invite(&paul);
	let task = world.post(&rita, 100 * MUN);
	world.claim(&paul, task);
	world.submit(&paul, task);
	let (panel, members) = world.await_draw(task);
	let commit = |world: &mut World, member: &Actor, score| pallet_review::Call::commit {
		panel,
		sealed: world.seal(member, panel, score),
		note: vec![],
	};
	let first = commit(&mut world, &members[0], 8_000);
	let duty = world
		.validate(&members[0], first, 0, 0)
		.expect("a drawn seat commits free");
	assert!(duty.priority >= DUTY_PRIORITY);
	assert!(duty.longevity <= DUTY_LONGEVITY);
	let remark = frame_system::Call::remark { remark: vec![] };
	let rich = world
		.validate(&rita, remark.clone(), 0, 50_000 * MUN)
		.expect("Rita can pay");
	assert!(rich.priority <= PAID_CEILING, "whatever the tip");
	let poor = world.validate(&rita, remark, 0, 0).expect("Rita can pay");
	assert!(
		poor.priority < rich.priority,
		"a tip still counts among those who pay"
	);

	// Another commit to the same panel, to be sent later, shares a tag with the first: the pool
	// keeps one of them.
	let shared = |a: &sp_runtime::transaction_validity::ValidTransaction,
	              b: &sp_runtime::transaction_validity::ValidTransaction| {
		a.provides.iter().any(|tag| b.provides.contains(tag))
	};
	let second = commit(&mut world, &members[0], 9_000);
	let second = world
		.validate(&members[0], second, 1, 0)
		.expect("valid for the state as it is");
	assert!(shared(&duty, &second));
	let other = commit(&mut world, &members[1], 8_000);
	let other = world
		.validate(&members[1], other, 0, 0)
		.expect("another seat");
	assert!(!shared(&duty, &other));

	for member in &members {
		world.commit(member, panel, 8_000);
	}
	world.run_until(30, |world| {
		world.phase(task) == Some(pallet_review::Phase::Reveal)
	});
	let reveal = world.reveal_call(&members[0], panel, 8_000);
	let own = world
		.validate(&members[0], reveal.clone(), 0, 0)
		.expect("free");
	let helped = world
		.validate(&paul, reveal, 0, 0)
		.expect("anyone's helper can do it");
	assert!(own.priority >= DUTY_PRIORITY && shared(&own, &helped));
}

#[test]
fn an_account_should_have_no_more_calls_in_the_pool_than_its_quota() {
	let mut world = World::new();
	let rita = world.funded("Rita", 100 * MUN);
	let remark = || frame_system::Call::remark { remark: vec![] };
	let too_early = Err(InvalidTransaction::Future.into());
	assert!(world.validate(&rita, remark(), MAX_WAITING - 1, 0).is_ok());
	assert_eq!(world.validate(&rita, remark(), MAX_WAITING, 0), too_early);
	assert_eq!(
		world.validate(&rita, remark(), Nonce::MAX / 2, 0),
		too_early
	);
	assert_ok!(world.send(&rita, remark()).expect("the first is taken"));
	let second = world.validate(&rita, remark(), MAX_WAITING - 1, 0);
	assert!(second.is_ok(), "each block makes room for more");
}

#[test]
fn a_duty_that_the_brakes_refuse_should_not_be_taken_for_free() {
	let mut world = World::new();
	let rita = world.funded("Rita", 1_000 * MUN);
	let paul = world.actor("Paul");
	world.invite(&paul);
	let task = world.post(&rita, 100 * MUN);
	world.claim(&paul, task);
	world.submit(&paul, task);
	let (panel, members) = world.await_draw(task);
	let commit = pallet_review::Call::commit {
		panel,
		sealed: world.seal(&members[0], panel, 8_000),
		note: vec![],
	};
	world.inspect(|| {
		assert_ok!(SafeMode::force_enter(RuntimeOrigin::root()));
	});
	let nonce =
		|world: &mut World| world.inspect(|| System::account_nonce(members[0].account.clone()));
	let before = nonce(&mut world);
	assert_eq!(
		world.send(&members[0], commit.clone()),
		Err(InvalidTransaction::Call.into())
	);
	assert_eq!(nonce(&mut world), before);
	let collect = pallet_obligation::Call::collect { org: DEMO };
	assert_eq!(
		world.send(&members[0], collect),
		Err(InvalidTransaction::Payment.into()),
		"what goes on is looked at as ever, and here nothing is to be collected"
	);
	world.inspect(|| {
		assert_ok!(SafeMode::force_exit(RuntimeOrigin::root()));
	});
	assert_eq!(world.send(&members[0], commit), Ok(Ok(())));
}

#[test]
fn no_call_of_validation_should_weigh_nothing_or_more_than_a_block() {
	let limit = munus_runtime::configs::system::BlockWeights::get()
		.get(frame_support::dispatch::DispatchClass::Normal)
		.max_extrinsic
		.expect("calls have a limit");
	let calls: [validators::Call<Runtime>; 3] = [
		validators::Call::apply {
			max_total: u128::MAX,
		},
		validators::Call::withdraw {},
		validators::Call::leave {},
	];
	for call in calls {
		let weight = call.get_dispatch_info().call_weight;
		assert!(weight.ref_time() > 1_000_000, "{call:?} weighs nothing");
		assert!(weight.all_lte(limit), "{call:?} does not fit a block");
	}
}
