use crate as pallet_reputation;
use frame_support::{derive_impl, parameter_types, traits::ConstU32};
use munus_primitives::{
	organizations::{PolicyOf, StandingPolicy},
	OrgId, POINT,
};
use sp_runtime::{traits::BlockNumberProvider, BuildStorage};
use std::collections::BTreeMap;

pub type AccountId = u64;
pub type Moment = u32;

pub const ORG: OrgId = 0;
pub const OTHER_ORG: OrgId = 1;
pub const NO_ORG: OrgId = 99;
pub const ALICE: AccountId = 1;
pub const BOB: AccountId = 2;
pub const HALF_LIFE: Moment = 1_000;
pub const RECOVERY_DELAY: Moment = 100;
pub const DORMANCY: Moment = 700;

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;

	#[runtime::pallet_index(1)]
	pub type Reputation = pallet_reputation;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
}

parameter_types! {
	pub static Now: Moment = 1;
	pub static Policies: BTreeMap<OrgId, StandingPolicy<Moment>> = BTreeMap::new();
}

pub struct Clock;
impl BlockNumberProvider for Clock {
	type BlockNumber = Moment;

	fn current_block_number() -> Moment {
		Now::get()
	}

	fn set_block_number(block: Moment) {
		Now::set(block);
	}
}

pub struct Organizations;
impl PolicyOf<StandingPolicy<Moment>> for Organizations {
	fn policy_of(org: OrgId) -> Option<StandingPolicy<Moment>> {
		Policies::get().get(&org).copied()
	}
}

impl pallet_reputation::Config for Test {
	type Clock = Clock;
	type Organizations = Organizations;
	type RecoveryDelay = ConstU32<RECOVERY_DELAY>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Self;
}

#[cfg(feature = "runtime-benchmarks")]
impl pallet_reputation::BenchmarkHelper for Test {
	fn organization() -> OrgId {
		ORG
	}
}

pub fn policy() -> StandingPolicy<Moment> {
	StandingPolicy {
		half_life: HALF_LIFE,
		dormancy: DORMANCY,
		kappa: 10,
		review_reward: POINT,
	}
}

pub fn new_test_ext() -> sp_io::TestExternalities {
	Now::set(1);
	Policies::set(BTreeMap::from([(ORG, policy()), (OTHER_ORG, policy())]));
	let storage = frame_system::GenesisConfig::<Test>::default()
		.build_storage()
		.unwrap();
	let mut ext = sp_io::TestExternalities::new(storage);
	ext.execute_with(|| System::set_block_number(1));
	ext
}

/// Runs a test, and then checks that all invariants hold.
pub fn build_and_execute(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		Reputation::do_try_state().unwrap();
	});
}
