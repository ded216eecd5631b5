//! Who validates on the real runtime: presence, exit, open places, equivocations, fees, and what the
//! pool takes first.

mod absence;
mod equivocations;
mod exit;
mod fees;
mod governance;
mod invariants;
mod places;
mod pool;
mod pure_rules;

use codec::Encode;
use munus_runtime::{
	parameters::{dynamic, Validation},
	validators::{self, Event, ValidatorParameters},
	AccountId, RuntimeOrigin, RuntimeParameters, Session, Validators,
};
use munus_testing::*;
use sp_runtime::Perbill;
use sp_staking::offence::{OffenceDetails, OnOffenceHandler};

/// Slots per session on the development chains.
const SESSION: BlockNumber = 10;

/// Small buffers, so that a story takes a few sessions.
fn numbers() -> ValidatorParameters {
	ValidatorParameters {
		throttle_buffer: 2,
		ban_buffer: 5,
		surplus_cap: 0,
		floor: 1,
		..Default::default()
	}
}

fn set_numbers(world: &mut World, numbers: ValidatorParameters) {
	let parameter = RuntimeParameters::Validators(dynamic::validators::Parameters::Validation(
		Validation,
		Some(numbers),
	));
	world.inspect(|| {
		use frame_support::traits::dynamic_params::AggregatedKeyValue;
		let (key, value) = parameter.into_parts();
		pallet_parameters::Parameters::<Runtime>::insert(key, value.expect("a value is given"));
	});
}

/// Four validators, with these numbers.
fn four(numbers: ValidatorParameters) -> World {
	let mut world = World::from_preset("local_testnet");
	set_numbers(&mut world, numbers);
	world
}

fn validating(world: &mut World) -> Vec<AccountId> {
	world.inspect(Session::validators)
}

fn set(world: &mut World) -> Vec<AccountId> {
	world.inspect(|| validators::Validators::<Runtime>::get().into_inner())
}

fn view(world: &mut World, who: &Actor) -> Option<validators::ValidatorView<AccountId, Balance>> {
	world.inspect(|| Validators::validator(who.account.clone()))
}

/// Gives an account the session keys that its name derives.
fn with_keys(world: &mut World, who: &Actor) {
	let keys = munus_runtime::SessionKeys {
		babe: sp_core::sr25519::Public::from_raw(who.account.clone().into()).into(),
		grandpa: sp_core::ed25519::Public::from_raw(who.account.clone().into()).into(),
		authority_discovery: sp_core::sr25519::Public::from_raw(who.account.clone().into()).into(),
	};
	world.inspect(|| pallet_session::NextKeys::<Runtime>::insert(&who.account, keys));
}

fn emitted(world: &mut World, event: Event<Runtime>) -> bool {
	world.events().contains(&event.into())
}

/// What was told of a validator's absence.
fn told(world: &mut World, whose: &AccountId) -> Vec<Event<Runtime>> {
	let events = world.events().into_iter();
	let ours = events.filter_map(|event| match event {
		RuntimeEvent::Validators(event) => Some(event),
		_ => None,
	});
	ours.filter(|event| match event {
		Event::FellBehind { who, .. }
		| Event::CaughtUp { who }
		| Event::RemovedForAbsence { who, .. } => who == whose,
		_ => false,
	})
	.collect()
}

fn session(world: &mut World) -> u32 {
	world.inspect(Session::current_index)
}

/// Runs to the first block of the next session, whoever authors.
fn next_session(world: &mut World) {
	let now = session(world);
	world.run_until(SESSION + 1, |world| session(world) > now);
}

fn offend(world: &mut World, who: &Actor) {
	let details = OffenceDetails {
		offender: (who.account.clone(), ()),
		reporters: vec![],
	};
	world.inspect(|| {
		<Validators as OnOffenceHandler<AccountId, _, _>>::on_offence(
			&[details],
			&[Perbill::one()],
			0,
		)
	});
}

/// One of many accounts that nobody has words of.
fn padded(n: u16) -> [u8; 32] {
	let mut bytes = [0xEE; 32];
	bytes[..2].copy_from_slice(&n.encode());
	bytes
}
