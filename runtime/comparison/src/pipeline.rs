//! What stands around every call of the chain that is compared: brakes, migrations, a call filter,
//! and fees with governed prices that are gathered over a block. So that what is compared are the calls.

use crate::{
	AccountId, Balance, Balances, MultiBlockMigrations, Runtime, RuntimeCall, RuntimeEvent,
	RuntimeHoldReason, SafeMode, TxPause,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	dynamic_params::{dynamic_pallet_params, dynamic_params},
	migrations::FreezeChainOnFailedMigration,
	parameter_types,
	storage::unhashed,
	traits::{
		fungible::Credit, ConstU32, EnsureOriginWithArg, Everything, FindAuthor, Get, Imbalance,
		InsideBoth, NoDrop, OnUnbalanced, SuppressedDrop,
	},
	weights::{
		constants::{ExtrinsicBaseWeight, WEIGHT_REF_TIME_PER_SECOND},
		ConstantMultiplier, Weight, WeightToFee as ToFee,
	},
};
use frame_system::{EnsureRoot, EnsureRootWithSuccess};
use scale_info::TypeInfo;
use sp_runtime::{ConsensusEngineId, Permill};

/// Which calls are let through.
pub type CallFilter = InsideBoth<SafeMode, TxPause>;
/// What stops calls while it works.
pub type Migrator = MultiBlockMigrations;

parameter_types! {
	pub const SafeModeLength: u32 = 100;
	pub const NoDeposit: Option<Balance> = None;
	pub const NoRelease: Option<u32> = None;
	pub const MigrationWeight: Weight = Weight::from_parts(WEIGHT_REF_TIME_PER_SECOND / 2, u64::MAX);
}

impl pallet_safe_mode::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type Currency = Balances;
	type RuntimeHoldReason = RuntimeHoldReason;
	type WhitelistedCalls = Everything;
	type EnterDuration = SafeModeLength;
	type ExtendDuration = SafeModeLength;
	type EnterDepositAmount = NoDeposit;
	type ExtendDepositAmount = NoDeposit;
	type ForceEnterOrigin = EnsureRootWithSuccess<AccountId, SafeModeLength>;
	type ForceExtendOrigin = EnsureRootWithSuccess<AccountId, SafeModeLength>;
	type ForceExitOrigin = EnsureRoot<AccountId>;
	type ForceDepositOrigin = EnsureRoot<AccountId>;
	type Notify = ();
	type ReleaseDelay = NoRelease;
	type WeightInfo = ();
}

impl pallet_tx_pause::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type PauseOrigin = EnsureRoot<AccountId>;
	type UnpauseOrigin = EnsureRoot<AccountId>;
	type WhitelistedCalls = Everything;
	type MaxNameLen = ConstU32<64>;
	type WeightInfo = ();
}

impl pallet_migrations::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	#[cfg(not(feature = "runtime-benchmarks"))]
	type Migrations = ();
	#[cfg(feature = "runtime-benchmarks")]
	type Migrations = pallet_migrations::mock_helpers::MockedMigrations;
	type CursorMaxLen = ConstU32<65_536>;
	type IdentifierMaxLen = ConstU32<256>;
	type MigrationStatusHandler = ();
	type FailedMigrationHandler = FreezeChainOnFailedMigration;
	type MaxServiceWeight = MigrationWeight;
	type WeightInfo = ();
}

impl pallet_skip_feeless_payment::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
}

/// What transactions cost.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	MaxEncodedLen,
)]
pub struct FeeParameters {
	/// The author's share.
	pub author_share: Permill,
	/// What the base of a transaction costs.
	pub base: Balance,
	/// What a byte of a transaction costs.
	pub byte: Balance,
}

#[dynamic_params(RuntimeParameters, pallet_parameters::Parameters::<Runtime>)]
pub mod dynamic {
	use super::*;

	/// Transaction fees.
	#[dynamic_pallet_params]
	#[codec(index = 0)]
	pub mod fees {
		/// How transaction fees are shared.
		#[codec(index = 0)]
		pub static Fees: FeeParameters = FeeParameters {
			author_share: Permill::from_percent(20),
			base: 100_000_000,
			byte: 1_000_000,
		};
	}
}

pub use dynamic::fees::Fees;

#[cfg(feature = "runtime-benchmarks")]
impl Default for RuntimeParameters {
	fn default() -> Self {
		RuntimeParameters::Fees(dynamic::fees::Parameters::Fees(Fees, None))
	}
}

/// Root sets parameters.
pub struct Keeper;
impl<Origin: Into<Result<frame_system::RawOrigin<AccountId>, Origin>>, Key>
	EnsureOriginWithArg<Origin, Key> for Keeper
{
	type Success = ();

	fn try_origin(origin: Origin, _: &Key) -> Result<(), Origin> {
		match origin.into() {
			Ok(frame_system::RawOrigin::Root) => Ok(()),
			Ok(_) => unreachable!("nobody calls here"),
			Err(origin) => Err(origin),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin(_: &Key) -> Result<Origin, ()> {
		Err(())
	}
}

impl pallet_parameters::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeParameters = RuntimeParameters;
	type AdminOrigin = Keeper;
	type WeightInfo = ();
}

/// The governed fee for the base of a transaction, and in proportion beyond.
pub struct WeightFee;
impl ToFee for WeightFee {
	type Balance = Balance;

	fn weight_to_fee(weight: &Weight) -> Balance {
		let base = Balance::from(ExtrinsicBaseWeight::get().ref_time());
		let fee = Balance::from(weight.ref_time()).saturating_mul(Fees::get().base);
		fee.checked_div(base).unwrap_or(fee)
	}
}

/// The governed fee for a byte of a transaction.
pub struct ByteFee;
impl Get<Balance> for ByteFee {
	fn get() -> Balance {
		Fees::get().byte
	}
}
/// By the byte.
pub type LengthFee = ConstantMultiplier<Balance, ByteFee>;

/// The same author for every block.
pub struct Author;
impl FindAuthor<AccountId> for Author {
	fn find_author<'a, I>(_: I) -> Option<AccountId>
	where
		I: 'a + IntoIterator<Item = (ConsensusEngineId, &'a [u8])>,
	{
		Some(AccountId::new([7; 32]))
	}
}

impl pallet_authorship::Config for Runtime {
	type FindAuthor = Author;
	type EventHandler = ();
}

type Money = Credit<AccountId, Balances>;

#[derive(Default, Encode, Decode)]
struct Takings {
	author: Option<AccountId>,
	fees: NoDrop<Money>,
	tips: NoDrop<Money>,
}

/// Where what a block's transactions paid is gathered. Every block has it in memory.
pub fn takings_key() -> [u8; 32] {
	frame_support::storage::storage_prefix(b"Chain", b"Takings")
}

/// Gathers what transactions pay.
pub struct Gathered;
impl OnUnbalanced<Money> for Gathered {
	fn on_unbalanceds(fees_then_tips: impl Iterator<Item = Money>) {
		let key = takings_key();
		let mut paid = unhashed::get::<Takings>(&key).unwrap_or_else(|| Takings {
			author: pallet_authorship::Pallet::<Runtime>::author(),
			..Takings::default()
		});
		for (credit, purse) in fees_then_tips.zip([&mut paid.fees, &mut paid.tips]) {
			purse.as_mut().subsume(credit);
		}
		unhashed::put(&key, &paid);
	}
}
