//! System, utility, multisig, proxy, preimage, scheduler, migrations.

use crate::{
	configs::consensus::KeysRemain, parameters::Deposits, AccountId, Balance, Balances, Block,
	Chain, Hash, MultiBlockMigrations, Nonce, OriginCaller, PalletInfo, Preimage, Runtime,
	RuntimeCall, RuntimeEvent, RuntimeHoldReason, RuntimeOrigin, RuntimeTask, SafeMode, System,
	TxPause, VERSION,
};
use frame_support::{
	derive_impl,
	dispatch::DispatchClass,
	parameter_types,
	traits::{ConstU32, EqualPrivilegeOnly, Get, InsideBoth, LinearStoragePrice},
	weights::{
		constants::{ParityDbWeight, WEIGHT_REF_TIME_PER_SECOND},
		Weight,
	},
};
use frame_system::{limits, EnsureRoot};
use sp_runtime::{
	traits::{AccountIdLookup, BlakeTwo256},
	Perbill,
};

/// How much of a block ordinary calls may fill. The rest is the hooks' own.
pub const NORMAL_SHARE: Perbill = Perbill::from_percent(75);

parameter_types! {
	pub const BlockHashCount: u32 = 4_096;
	pub const Version: sp_version::RuntimeVersion = VERSION;
	pub const SS58Prefix: u16 = crate::constants::SS58_PREFIX;
	pub BlockWeights: limits::BlockWeights = limits::BlockWeights::with_sensible_defaults(
		Weight::from_parts(WEIGHT_REF_TIME_PER_SECOND.saturating_mul(2), u64::MAX),
		NORMAL_SHARE,
	);
	pub BlockLength: limits::BlockLength = limits::BlockLength::builder()
		.max_length(5 * 1024 * 1024)
		.modify_max_length_for_class(DispatchClass::Normal, |len| *len = NORMAL_SHARE.mul_floor(*len))
		.build();
}

/// So many percent of a block.
pub(crate) fn share(percent: u32) -> Weight {
	let (part, block) = (
		Perbill::from_percent(percent),
		BlockWeights::get().max_block,
	);
	Weight::from_parts(
		part.mul_floor(block.ref_time()),
		part.mul_floor(block.proof_size()),
	)
}

#[derive_impl(frame_system::config_preludes::SolochainDefaultConfig)]
impl frame_system::Config for Runtime {
	type SystemWeightInfo = crate::weights::frame_system::WeightInfo<Runtime>;
	type ExtensionsWeightInfo = crate::weights::frame_system_extensions::WeightInfo<Runtime>;
	type BaseCallFilter = InsideBoth<InsideBoth<SafeMode, TxPause>, KeysRemain>;
	type Block = Block;
	type BlockWeights = BlockWeights;
	type BlockLength = BlockLength;
	type AccountId = AccountId;
	type Nonce = Nonce;
	type Hash = Hash;
	type Lookup = AccountIdLookup<AccountId, ()>;
	type BlockHashCount = BlockHashCount;
	type DbWeight = ParityDbWeight;
	type Version = Version;
	type AccountData = pallet_balances::AccountData<Balance>;
	type SS58Prefix = SS58Prefix;
	type MaxConsumers = ConstU32<128>;
	type SingleBlockMigrations = crate::upgrades::SingleBlock;
	type MultiBlockMigrator = MultiBlockMigrations;
}

parameter_types! {
	pub MigrationWeight: Weight = share(75);
}

impl pallet_migrations::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	#[cfg(not(feature = "runtime-benchmarks"))]
	type Migrations = crate::upgrades::MultiBlock;
	#[cfg(feature = "runtime-benchmarks")]
	type Migrations = pallet_migrations::mock_helpers::MockedMigrations;
	type CursorMaxLen = ConstU32<65_536>;
	type IdentifierMaxLen = ConstU32<256>;
	type MigrationStatusHandler = Chain;
	type FailedMigrationHandler = crate::upgrades::SafeModeOnFailure;
	type MaxServiceWeight = MigrationWeight;
	type WeightInfo = crate::weights::pallet_migrations::WeightInfo<Runtime>;
}

impl pallet_utility::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type PalletsOrigin = OriginCaller;
	type WeightInfo = crate::weights::pallet_utility::WeightInfo<Runtime>;
}

/// The governed deposit for so many entries and bytes. Whoever paid it gets back what it paid.
pub struct DepositFor<const ITEMS: u32, const BYTES: u32>;
impl<const ITEMS: u32, const BYTES: u32> Get<Balance> for DepositFor<ITEMS, BYTES> {
	fn get() -> Balance {
		let price = Deposits::get();
		let items = price.item.saturating_mul(ITEMS.into());
		items.saturating_add(price.byte.saturating_mul(BYTES.into()))
	}
}

impl pallet_multisig::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type Currency = Balances;
	type DepositBase = DepositFor<1, 88>;
	type DepositFactor = DepositFor<0, 32>;
	type MaxSignatories = ConstU32<100>;
	type WeightInfo = crate::weights::pallet_multisig::WeightInfo<Runtime>;
	type BlockNumberProvider = System;
}

impl pallet_proxy::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type Currency = Balances;
	type ProxyType = crate::proxy::ProxyType;
	type ProxyDepositBase = DepositFor<1, 8>;
	type ProxyDepositFactor = DepositFor<0, 33>;
	type MaxProxies = ConstU32<32>;
	type WeightInfo = crate::weights::pallet_proxy::WeightInfo<Runtime>;
	type MaxPending = ConstU32<32>;
	type CallHasher = BlakeTwo256;
	type AnnouncementDepositBase = DepositFor<1, 8>;
	type AnnouncementDepositFactor = DepositFor<0, 66>;
	type BlockNumberProvider = System;
}

parameter_types! {
	pub const PreimageHoldReason: RuntimeHoldReason =
		RuntimeHoldReason::Preimage(pallet_preimage::HoldReason::Preimage);
	pub ScheduledWeight: Weight = share(40);
}

impl pallet_preimage::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = crate::weights::pallet_preimage::WeightInfo<Runtime>;
	type Currency = Balances;
	type ManagerOrigin = EnsureRoot<AccountId>;
	type Consideration = frame_support::traits::fungible::HoldConsideration<
		AccountId,
		Balances,
		PreimageHoldReason,
		LinearStoragePrice<DepositFor<2, 0>, DepositFor<0, 1>, Balance>,
	>;
}

impl pallet_scheduler::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeOrigin = RuntimeOrigin;
	type PalletsOrigin = OriginCaller;
	type RuntimeCall = RuntimeCall;
	type MaximumWeight = ScheduledWeight;
	type ScheduleOrigin = EnsureRoot<AccountId>;
	type OriginPrivilegeCmp = EqualPrivilegeOnly;
	type MaxScheduledPerBlock = ConstU32<64>;
	type WeightInfo = crate::weights::pallet_scheduler::WeightInfo<Runtime>;
	type Preimages = Preimage;
	type BlockNumberProvider = System;
}
