//! The SDK's bounties in a runtime of their own, to measure beside ours. Every number that costs
//! nothing to choose is chosen so that a bounty can be paid out in the next block.

#![cfg_attr(not(feature = "std"), no_std)]

#[cfg(feature = "std")]
include!(concat!(env!("OUT_DIR"), "/wasm_binary.rs"));

extern crate alloc;

pub mod pipeline;

use alloc::vec::Vec;
use frame_support::{
	derive_impl, parameter_types,
	traits::{
		fungible::{HoldConsideration, Mutate},
		tokens::{Pay, PayWithSource, PaymentStatus, Preservation, UnityAssetBalanceConversion},
		ConstU128, ConstU32, ConstU8, LinearStoragePrice,
	},
	weights::constants::ParityDbWeight,
	PalletId,
};
use frame_system::{EnsureRoot, EnsureRootWithSuccess};
use pallet_multi_asset_bounties as multi;
use pallet_skip_feeless_payment::SkipCheckIfFeeless;
use sp_api::impl_runtime_apis;
use sp_runtime::{
	generic,
	traits::{
		AccountIdLookup, BlakeTwo256, Block as BlockT, IdentifyAccount, Identity, IdentityLookup,
		Verify,
	},
	ApplyExtrinsicResult, DispatchError, ExtrinsicInclusionMode, MultiAddress, MultiSignature,
	Permill,
};
use sp_version::RuntimeVersion;

/// The public key of an account.
pub type AccountId = <<MultiSignature as Verify>::Signer as IdentifyAccount>::AccountId;
/// An amount of money.
pub type Balance = u128;
/// How a transaction names an account.
pub type Address = MultiAddress<AccountId, ()>;
/// A block's header.
pub type Header = generic::Header<u32, BlakeTwo256>;
/// A block.
pub type Block = generic::Block<Header, UncheckedExtrinsic>;
/// What every transaction carries.
pub type TxExtension = (
	frame_system::AuthorizeCall<Runtime>,
	frame_system::CheckNonZeroSender<Runtime>,
	frame_system::CheckSpecVersion<Runtime>,
	frame_system::CheckTxVersion<Runtime>,
	frame_system::CheckGenesis<Runtime>,
	frame_system::CheckEra<Runtime>,
	frame_system::CheckNonce<Runtime>,
	frame_system::CheckWeight<Runtime>,
	SkipCheckIfFeeless<Runtime, pallet_transaction_payment::ChargeTransactionPayment<Runtime>>,
	frame_metadata_hash_extension::CheckMetadataHash<Runtime>,
	frame_system::WeightReclaim<Runtime>,
);
/// A transaction as it travels.
pub type UncheckedExtrinsic =
	generic::UncheckedExtrinsic<Address, RuntimeCall, MultiSignature, TxExtension>;
/// What a transaction's signature covers.
pub type SignedPayload = generic::SignedPayload<RuntimeCall, TxExtension>;
/// Runs blocks.
pub type Executive = frame_executive::Executive<
	Runtime,
	Block,
	frame_system::ChainContext<Runtime>,
	Runtime,
	AllPalletsWithSystem,
>;

/// The version of a runtime that is never upgraded.
#[sp_version::runtime_version]
pub const VERSION: RuntimeVersion = RuntimeVersion {
	spec_name: alloc::borrow::Cow::Borrowed("comparison"),
	impl_name: alloc::borrow::Cow::Borrowed("comparison"),
	authoring_version: 1,
	spec_version: 1,
	impl_version: 1,
	apis: RUNTIME_API_VERSIONS,
	transaction_version: 1,
	system_version: 1,
};

#[allow(missing_docs)]
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
		RuntimeTask
	)]
	pub struct Runtime;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(2)]
	pub type TransactionPayment = pallet_transaction_payment;
	#[runtime::pallet_index(3)]
	pub type Treasury = pallet_treasury;
	#[runtime::pallet_index(4)]
	pub type Bounties = pallet_bounties;
	#[runtime::pallet_index(5)]
	pub type ChildBounties = pallet_child_bounties;
	#[runtime::pallet_index(6)]
	pub type Preimage = pallet_preimage;
	#[runtime::pallet_index(7)]
	pub type MultiAssetBounties = pallet_multi_asset_bounties;
	#[runtime::pallet_index(8)]
	pub type SafeMode = pallet_safe_mode;
	#[runtime::pallet_index(9)]
	pub type TxPause = pallet_tx_pause;
	#[runtime::pallet_index(10)]
	pub type MultiBlockMigrations = pallet_migrations;
	#[runtime::pallet_index(11)]
	pub type SkipFeelessPayment = pallet_skip_feeless_payment;
	#[runtime::pallet_index(12)]
	pub type Parameters = pallet_parameters;
	#[runtime::pallet_index(13)]
	pub type Authorship = pallet_authorship;
}

/// The smallest unit's multiple that amounts here are of.
pub const UNIT: Balance = 1_000_000_000_000;

parameter_types! {
	pub const Version: RuntimeVersion = VERSION;
	pub const TreasuryId: PalletId = PalletId(*b"py/trsry");
	pub const BountiesId: PalletId = PalletId(*b"py/mbnty");
	pub const NoBurn: Permill = Permill::zero();
	pub const Half: Permill = Permill::from_percent(50);
	pub const DepositLimit: Option<Balance> = None;
	pub const MaxSpend: Balance = Balance::MAX;
	pub const CuratorHold: RuntimeHoldReason =
		RuntimeHoldReason::MultiAssetBounties(multi::HoldReason::CuratorDeposit);
	pub const PreimageHold: RuntimeHoldReason =
		RuntimeHoldReason::Preimage(pallet_preimage::HoldReason::Preimage);
}

#[derive_impl(frame_system::config_preludes::SolochainDefaultConfig)]
impl frame_system::Config for Runtime {
	type BaseCallFilter = pipeline::CallFilter;
	type MultiBlockMigrator = pipeline::Migrator;
	type Block = Block;
	type AccountId = AccountId;
	type Lookup = AccountIdLookup<AccountId, ()>;
	type DbWeight = ParityDbWeight;
	type Version = Version;
	type AccountData = pallet_balances::AccountData<Balance>;
	type SystemWeightInfo = ();
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Runtime {
	type Balance = Balance;
	type AccountStore = System;
	type ExistentialDeposit = ConstU128<{ UNIT / 1_000 }>;
	type RuntimeHoldReason = RuntimeHoldReason;
	type WeightInfo = pallet_balances::weights::SubstrateWeight<Runtime>;
	type MaxLocks = ConstU32<50>;
	type MaxReserves = ConstU32<50>;
}

#[derive_impl(pallet_transaction_payment::config_preludes::TestDefaultConfig)]
impl pallet_transaction_payment::Config for Runtime {
	type OnChargeTransaction =
		pallet_transaction_payment::FungibleAdapter<Balances, pipeline::Gathered>;
	type WeightToFee = pipeline::WeightFee;
	type LengthToFee = pipeline::LengthFee;
	type OperationalFeeMultiplier = ConstU8<5>;
	type WeightInfo = pallet_transaction_payment::weights::SubstrateWeight<Runtime>;
}

impl pallet_treasury::Config for Runtime {
	type PalletId = TreasuryId;
	type Currency = Balances;
	type RejectOrigin = EnsureRoot<AccountId>;
	type RuntimeEvent = RuntimeEvent;
	type SpendPeriod = ConstU32<1>;
	type Burn = NoBurn;
	type BurnDestination = ();
	type SpendFunds = Bounties;
	type WeightInfo = pallet_treasury::weights::SubstrateWeight<Runtime>;
	type MaxApprovals = ConstU32<100>;
	type SpendOrigin = EnsureRootWithSuccess<AccountId, MaxSpend>;
	type AssetKind = u32;
	type Beneficiary = AccountId;
	type BeneficiaryLookup = IdentityLookup<AccountId>;
	type Paymaster = Native;
	type BalanceConverter = UnityAssetBalanceConversion;
	type PayoutPeriod = ConstU32<10>;
	type BlockNumberProvider = System;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = ();
}

impl pallet_bounties::Config for Runtime {
	type BountyDepositBase = ConstU128<UNIT>;
	type BountyDepositPayoutDelay = ConstU32<0>;
	type BountyUpdatePeriod = ConstU32<1_000_000>;
	type CuratorDepositMultiplier = Half;
	type CuratorDepositMax = DepositLimit;
	type CuratorDepositMin = DepositLimit;
	type BountyValueMinimum = ConstU128<UNIT>;
	type DataDepositPerByte = ConstU128<1>;
	type RuntimeEvent = RuntimeEvent;
	type MaximumReasonLength = ConstU32<300>;
	type WeightInfo = pallet_bounties::weights::SubstrateWeight<Runtime>;
	type ChildBountyManager = ChildBounties;
	type OnSlash = ();
	type TransferAllAssets = ();
}

impl pallet_child_bounties::Config for Runtime {
	type MaxActiveChildBountyCount = ConstU32<1_000>;
	type ChildBountyValueMinimum = ConstU128<UNIT>;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = pallet_child_bounties::weights::SubstrateWeight<Runtime>;
}

impl pallet_preimage::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = pallet_preimage::weights::SubstrateWeight<Runtime>;
	type Currency = Balances;
	type ManagerOrigin = EnsureRoot<AccountId>;
	type Consideration = HoldConsideration<
		AccountId,
		Balances,
		PreimageHold,
		LinearStoragePrice<ConstU128<1>, ConstU128<1>, Balance>,
	>;
}

impl multi::Config for Runtime {
	type Balance = Balance;
	type RejectOrigin = EnsureRoot<AccountId>;
	type SpendOrigin = EnsureRootWithSuccess<AccountId, MaxSpend>;
	type AssetKind = u32;
	type Beneficiary = AccountId;
	type BeneficiaryLookup = IdentityLookup<AccountId>;
	type BountyValueMinimum = ConstU128<UNIT>;
	type ChildBountyValueMinimum = ConstU128<UNIT>;
	type MaxActiveChildBountyCount = ConstU32<1_000>;
	type WeightInfo = multi::weights::SubstrateWeight<Runtime>;
	type FundingSource = multi::PalletIdAsFundingSource<TreasuryId, Runtime, Identity>;
	type BountySource =
		multi::BountySourceFromPalletId<BountiesId, multi::BountyAccountPrefix, Runtime, Identity>;
	type ChildBountySource = multi::ChildBountySourceFromPalletId<
		BountiesId,
		multi::ChildBountyAccountPrefix,
		Runtime,
		Identity,
	>;
	type Paymaster = Native;
	type BalanceConverter = UnityAssetBalanceConversion;
	type Preimages = Preimage;
	type Consideration = HoldConsideration<
		AccountId,
		Balances,
		CuratorHold,
		multi::CuratorDepositAmount<Half, DepositLimit, DepositLimit, Balance>,
		Balance,
	>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = ();
}

/// Pays in the only money there is, at once.
pub struct Native;

impl PayWithSource for Native {
	type Balance = Balance;
	type Source = AccountId;
	type Beneficiary = AccountId;
	type AssetKind = u32;
	type Id = ();
	type Error = DispatchError;

	fn pay(
		source: &AccountId,
		beneficiary: &AccountId,
		_: u32,
		amount: Balance,
	) -> Result<(), DispatchError> {
		Balances::transfer(source, beneficiary, amount, Preservation::Expendable).map(|_| ())
	}

	fn check_payment((): ()) -> PaymentStatus {
		PaymentStatus::Success
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn ensure_successful(_: &AccountId, _: &AccountId, _: u32, _: Balance) {}

	#[cfg(feature = "runtime-benchmarks")]
	fn ensure_concluded((): ()) {}
}

impl Pay for Native {
	type Balance = Balance;
	type Beneficiary = AccountId;
	type AssetKind = u32;
	type Id = ();
	type Error = DispatchError;

	fn pay(who: &AccountId, asset: u32, amount: Balance) -> Result<(), DispatchError> {
		<Self as PayWithSource>::pay(&Treasury::account_id(), who, asset, amount)
	}

	fn check_payment((): ()) -> PaymentStatus {
		PaymentStatus::Success
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn ensure_successful(_: &AccountId, _: u32, _: Balance) {}

	#[cfg(feature = "runtime-benchmarks")]
	fn ensure_concluded((): ()) {}
}

impl_runtime_apis! {
	impl sp_api::Core<Block> for Runtime {
		fn version() -> RuntimeVersion {
			VERSION
		}

		fn execute_block(block: <Block as BlockT>::LazyBlock) {
			Executive::execute_block(block);
		}

		fn initialize_block(header: &<Block as BlockT>::Header) -> ExtrinsicInclusionMode {
			Executive::initialize_block(header)
		}
	}

	impl sp_block_builder::BlockBuilder<Block> for Runtime {
		fn apply_extrinsic(extrinsic: <Block as BlockT>::Extrinsic) -> ApplyExtrinsicResult {
			Executive::apply_extrinsic(extrinsic)
		}

		fn finalize_block() -> <Block as BlockT>::Header {
			Executive::finalize_block()
		}

		fn inherent_extrinsics(
			data: sp_inherents::InherentData,
		) -> Vec<<Block as BlockT>::Extrinsic> {
			let _ = data;
			Vec::new()
		}

		fn check_inherents(
			block: <Block as BlockT>::LazyBlock,
			data: sp_inherents::InherentData,
		) -> sp_inherents::CheckInherentsResult {
			let _ = (block, data);
			sp_inherents::CheckInherentsResult::new()
		}
	}
}
