//! The rooms of the labour market.

use crate::{
	chain::Clock,
	configs::money::AssetId,
	constants::{treasury_account, MUN},
	market::{
		Dispatcher, EnforcerAgenda, Entry, EpochRandomness, Leftovers, LotteryAgenda, Movers,
		OrganizationAgenda, PanelAgenda, TaskAgenda, UnclaimedAgenda,
	},
	parameters::{Bounds, Custody, Deposits, Market, Office, Standings},
	AccountId, Assets, Balance, Balances, BlockNumber, Escrow, Obligation, Organizations,
	Reputation, Review, Runtime, RuntimeHoldReason, Tasks, Timestamp,
};
use frame_support::{
	parameter_types,
	traits::{
		fungible::{HoldConsideration, NativeFromLeft, NativeOrWithId, UnionOf},
		ConstU128, ConstU32, Contains, Footprint, Get,
	},
	PalletId,
};
use munus_primitives::{tasks::Matter, OrgId};
use sp_runtime::traits::Convert;

/// Any asset of the chain: the native token or one of `pallet-assets`.
pub type AnyAsset = NativeOrWithId<AssetId>;

/// All assets as one set.
pub type AllAssets = UnionOf<Balances, Assets, NativeFromLeft, AnyAsset, AccountId>;

parameter_types! {
	pub const Native: AnyAsset = NativeOrWithId::Native;
	pub const EscrowPalletId: PalletId = PalletId(*b"mn/escro");
	pub const OrganizationsPalletId: PalletId = PalletId(*b"mn/organ");
	pub const OrganizationHold: RuntimeHoldReason =
		RuntimeHoldReason::Organizations(pallet_organizations::HoldReason::Organization);
	pub const MembershipHold: RuntimeHoldReason =
		RuntimeHoldReason::Organizations(pallet_organizations::HoldReason::Membership);
	pub const TaskHold: RuntimeHoldReason =
		RuntimeHoldReason::Tasks(pallet_tasks::HoldReason::Task);
}

/// What storing something costs while it is stored: so much an entry, so much a byte, as governed.
pub struct StoragePrice;

impl Convert<Footprint, Balance> for StoragePrice {
	fn convert(footprint: Footprint) -> Balance {
		let price = Deposits::get();
		let items = price.item.saturating_mul(footprint.count.into());
		let bytes = price.byte.saturating_mul(footprint.size.into());
		items.saturating_add(bytes)
	}
}

type HeldFor<Reason> = HoldConsideration<AccountId, Balances, Reason, StoragePrice>;

/// The chain's purse.
pub struct TreasuryAccount;
impl Get<AccountId> for TreasuryAccount {
	fn get() -> AccountId {
		treasury_account()
	}
}

/// How many blocks an epoch has at most.
pub struct Epoch;
impl Get<BlockNumber> for Epoch {
	fn get() -> BlockNumber {
		crate::chain::EpochLength::<Runtime>::get()
			.try_into()
			.unwrap_or(BlockNumber::MAX)
	}
}

/// The least a collection must bring to be free.
pub struct CollectMinimum;
impl Get<Balance> for CollectMinimum {
	fn get() -> Balance {
		Office::get().collect_minimum
	}
}

impl pallet_agenda::Config for Runtime {
	type Entry = Entry;
	type Clock = Clock<Runtime>;
	type Dispatcher = Dispatcher;
	type MaxPerBlock = ConstU32<256>;
	type WeightInfo = crate::weights::pallet_agenda::WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::Helper;
}

impl pallet_organizations::Config for Runtime {
	type Clock = Clock<Runtime>;
	type Currency = Balances;
	type AssetId = AnyAsset;
	type Escrow = Escrow;
	type Consideration = HeldFor<OrganizationHold>;
	type MemberConsideration = HeldFor<MembershipHold>;
	type Offices = Obligation;
	type Standings = Reputation;
	type Rooms = Leftovers;
	type Assets = Movers;
	type Agenda = OrganizationAgenda;
	type Epoch = Epoch;
	type ProtocolAccount = TreasuryAccount;
	type Bounds = Bounds;
	type PalletId = OrganizationsPalletId;
	type MaxAppointees = ConstU32<32>;
	type NameLimit = ConstU32<64>;
	type NativeAsset = Native;
	type NativeUnit = ConstU128<MUN>;
	type MaxSponsorships = ConstU32<8>;
	type WeightInfo = crate::weights::pallet_organizations::WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::Helper;
}

/// The native token: nobody but escrow can take it from escrow's account. An asset of
/// `pallet-assets` has an administrator who can.
pub struct NativeOnly;
impl Contains<AnyAsset> for NativeOnly {
	fn contains(asset: &AnyAsset) -> bool {
		*asset == NativeOrWithId::Native
	}
}

/// How long money may stay unclaimed.
pub struct Patience;
impl Get<BlockNumber> for Patience {
	fn get() -> BlockNumber {
		Custody::get().patience
	}
}

/// Who inherits for an organization: its treasury, or the chain's once it is closed.
pub struct Heirs;
impl Convert<OrgId, AccountId> for Heirs {
	fn convert(org: OrgId) -> AccountId {
		use munus_primitives::organizations::Inspect;
		match Organizations::exists(org) {
			true => Organizations::treasury(org),
			false => treasury_account(),
		}
	}
}

impl pallet_escrow::Config for Runtime {
	type AssetId = AnyAsset;
	type Balance = Balance;
	type Assets = AllAssets;
	type Guaranteed = NativeOnly;
	type Exact = NativeOnly;
	type Clock = Clock<Runtime>;
	type Agenda = UnclaimedAgenda;
	type Patience = Patience;
	type Heirs = Heirs;
	type PalletId = EscrowPalletId;
	type Deals = Tasks;
	type WeightInfo = crate::weights::pallet_escrow::WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::Helper;
}

/// How long one may object to a standing being moved to another key.
pub struct RecoveryDelay;
impl Get<BlockNumber> for RecoveryDelay {
	fn get() -> BlockNumber {
		Standings::get().recovery_delay
	}
}

impl pallet_reputation::Config for Runtime {
	type Clock = Clock<Runtime>;
	type Organizations = Organizations;
	type RecoveryDelay = RecoveryDelay;
	type WeightInfo = crate::weights::pallet_reputation::WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::Helper;
}

impl pallet_obligation::Config for Runtime {
	type Clock = Clock<Runtime>;
	type UnixTime = Timestamp;
	type Organizations = Organizations;
	type Reference = Review;
	type Seating = Review;
	type Reputation = Reputation;
	type Currency = Balances;
	type Agenda = EnforcerAgenda;
	type Lotteries = LotteryAgenda;
	type Randomness = EpochRandomness;
	type CollectMinimum = CollectMinimum;
	type WeightInfo = crate::weights::pallet_obligation::WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::Helper;
}

/// Three days for seats to become free.
pub struct QueueTime;
impl Get<BlockNumber> for QueueTime {
	fn get() -> BlockNumber {
		Bounds::get().day.saturating_mul(3)
	}
}

impl pallet_review::Config for Runtime {
	type SubjectId = Matter;
	type Balance = Balance;
	type Subject = Tasks;
	type Office = Obligation;
	type Policies = Organizations;
	type Clock = Clock<Runtime>;
	type Agenda = PanelAgenda;
	type Randomness = EpochRandomness;
	type MaxDrawReads = ConstU32<76>;
	type MaxWait = QueueTime;
	type WeightInfo = crate::weights::pallet_review::WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::Helper;
}

impl pallet_tasks::Config for Runtime {
	type AssetId = AnyAsset;
	type Balance = Balance;
	type Escrow = Escrow;
	type Reputation = Reputation;
	type Review = Review;
	type Organizations = Organizations;
	type Office = Obligation;
	type Clock = Clock<Runtime>;
	type Randomness = EpochRandomness;
	type Agenda = TaskAgenda;
	type Consideration = HeldFor<TaskHold>;
	type Deposits = StoragePrice;
	type NativeAsset = Native;
	type ProtocolAccount = TreasuryAccount;
	type Parameters = Market;
	type TitleLimit = ConstU32<128>;
	type UriLimit = ConstU32<256>;
	type WeightInfo = crate::weights::pallet_tasks::WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::Helper;
}
