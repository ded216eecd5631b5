//! A second runtime: escrow, review and obligation alone, with 20-byte accounts and 64-bit
//! balances, for a subject that is not a task. For tests, and as a pattern to start from.

pub mod grants;
pub mod rooms;

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	derive_impl, parameter_types,
	traits::{
		fungible::{NativeFromLeft, NativeOrWithId, UnionOf},
		AsEnsureOriginWithArg, ConstU32, ConstU64, Everything,
	},
	weights::Weight,
	PalletId,
};
use munus_primitives::{
	agenda::{OnDue, Weighed},
	OrgId, PanelId,
};
use scale_info::TypeInfo;
use sp_runtime::traits::IdentityLookup;

/// 20 bytes, as on an Ethereum-like chain.
pub type AccountId = sp_core::H160;
/// 64 bits.
pub type Balance = u64;
/// Blocks of the chain, and of the clock.
pub type BlockNumber = u64;
/// Names a grant.
pub type GrantId = u32;
/// The native token, or one of `pallet-assets`.
pub type AssetId = NativeOrWithId<u32>;

/// The smallest balance.
pub const ED: Balance = 10;

#[allow(clippy::expect_used, clippy::unwrap_used)] // by what the macro writes
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
	pub struct Runtime;

	#[runtime::pallet_index(0)]
	pub type System = frame_system::Pallet<Runtime>;
	#[runtime::pallet_index(1)]
	pub type Balances = pallet_balances::Pallet<Runtime>;
	#[runtime::pallet_index(2)]
	pub type Assets = pallet_assets::Pallet<Runtime>;
	#[runtime::pallet_index(3)]
	pub type Agenda = pallet_agenda::Pallet<Runtime>;
	#[runtime::pallet_index(4)]
	pub type Escrow = pallet_escrow::Pallet<Runtime>;
	#[runtime::pallet_index(5)]
	pub type Obligation = pallet_obligation::Pallet<Runtime>;
	#[runtime::pallet_index(6)]
	pub type Review = pallet_review::Pallet<Runtime>;
	#[runtime::pallet_index(7)]
	pub type Grants = grants::Pallet<Runtime>;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Runtime {
	type Block = frame_system::mocking::MockBlock<Runtime>;
	type AccountId = AccountId;
	type Lookup = IdentityLookup<AccountId>;
	type AccountData = pallet_balances::AccountData<Balance>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Runtime {
	type Balance = Balance;
	type ExistentialDeposit = ConstU64<ED>;
	type AccountStore = System;
}

#[derive_impl(pallet_assets::config_preludes::TestDefaultConfig)]
impl pallet_assets::Config for Runtime {
	type Balance = Balance;
	type Currency = Balances;
	type CreateOrigin = AsEnsureOriginWithArg<frame_system::EnsureSigned<AccountId>>;
	type ForceOrigin = frame_system::EnsureRoot<AccountId>;
}

parameter_types! {
	pub const EscrowId: PalletId = PalletId(*b"2d/escro");
	pub const Native: AssetId = NativeOrWithId::Native;
}

impl pallet_agenda::Config for Runtime {
	type Entry = Entry;
	type Clock = System;
	type Dispatcher = Dispatcher;
	type MaxPerBlock = ConstU32<16>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = rooms::Prepare;
}

/// For how many blocks money waits to be collected.
pub const PATIENCE: u64 = 10_000;

/// The native token.
pub struct NativeOnly;
impl frame_support::traits::Contains<AssetId> for NativeOnly {
	fn contains(asset: &AssetId) -> bool {
		*asset == AssetId::Native
	}
}

impl pallet_escrow::Config for Runtime {
	type AssetId = AssetId;
	type Balance = Balance;
	type Assets = UnionOf<Balances, Assets, NativeFromLeft, AssetId, AccountId>;
	type Guaranteed = Everything;
	type Exact = NativeOnly;
	type Deals = Grants;
	type Clock = System;
	type Agenda = On<Uncollected>;
	type Patience = ConstU64<PATIENCE>;
	type Heirs = rooms::Foundation;
	type PalletId = EscrowId;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = rooms::Prepare;
}

impl pallet_obligation::Config for Runtime {
	type Clock = System;
	type UnixTime = rooms::BlockTime;
	type Organizations = rooms::Foundation;
	type Reference = Review;
	type Seating = Review;
	type Reputation = rooms::Points;
	type Currency = Balances;
	type Agenda = On<Places>;
	type Lotteries = On<Lotteries>;
	type Randomness = rooms::Coin;
	type CollectMinimum = ConstU64<ED>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = rooms::Prepare;
}

impl pallet_review::Config for Runtime {
	type SubjectId = GrantId;
	type Balance = Balance;
	type Subject = Grants;
	type Office = Obligation;
	type Policies = rooms::Foundation;
	type Clock = System;
	type Agenda = On<Panels>;
	type Randomness = rooms::Coin;
	type MaxDrawReads = ConstU32<76>;
	type MaxWait = ConstU64<600>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = rooms::Prepare;
}

impl grants::Config for Runtime {
	type AssetId = AssetId;
	type Balance = Balance;
	type Native = Native;
	type Escrow = Escrow;
	type Review = Review;
	type Organizations = rooms::Foundation;
	type Agenda = On<Reports>;
}

/// A record with a deadline.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub enum Entry {
	/// A panel.
	Panel(PanelId),
	/// A place on a roster.
	Place(OrgId, u32),
	/// A lottery for places.
	Lottery(OrgId),
	/// A grant.
	Grant(GrantId),
	/// Money of a payee, in an asset, that nobody has collected.
	Unclaimed(AccountId, AssetId),
}

/// The agenda as one room sees it: [`Kind`] makes an entry of what the room schedules.
pub struct On<K>(core::marker::PhantomData<K>);

/// A kind of entry.
pub trait Kind {
	/// What a room schedules.
	type Id;

	/// As an entry.
	fn entry(id: Self::Id) -> Entry;
}

impl<K: Kind> munus_primitives::agenda::Agenda<K::Id> for On<K> {
	type Moment = BlockNumber;

	fn schedule(due: BlockNumber, id: K::Id) {
		<Agenda as munus_primitives::agenda::Agenda<Entry>>::schedule(due, K::entry(id));
	}

	fn cancel(due: BlockNumber, id: K::Id) {
		<Agenda as munus_primitives::agenda::Agenda<Entry>>::cancel(due, K::entry(id));
	}
}

macro_rules! kinds {
	($($(#[$doc:meta])* $name:ident: $id:ty => $entry:expr;)*) => {$(
		$(#[$doc])*
		pub struct $name;

		impl Kind for $name {
			type Id = $id;

			fn entry(id: $id) -> Entry {
				$entry(id)
			}
		}
	)*};
}

kinds! {
	/// Panels.
	Panels: PanelId => Entry::Panel;
	/// Places on rosters.
	Places: (OrgId, u32) => |(org, slot)| Entry::Place(org, slot);
	/// Lotteries for places.
	Lotteries: OrgId => Entry::Lottery;
	/// Grants.
	Reports: GrantId => Entry::Grant;
	/// Money that nobody has collected.
	Uncollected: (AccountId, AssetId) => |(payee, asset)| Entry::Unclaimed(payee, asset);
}

/// Hands an entry to the room it belongs to.
pub struct Dispatcher;

impl OnDue<Entry> for Dispatcher {
	fn weight(entry: &Entry) -> Weight {
		match entry {
			Entry::Panel(_) => Review::on_due_weight(),
			Entry::Place(..) => Obligation::on_due_weight(),
			Entry::Lottery(_) => <() as pallet_obligation::WeightInfo>::on_lottery(),
			Entry::Grant(_) => grants::on_due_weight(),
			Entry::Unclaimed(..) => <() as pallet_escrow::WeightInfo>::on_due(),
		}
	}

	fn on_due(entry: Entry) -> Weighed {
		let announced = Self::weight(&entry);
		match entry {
			Entry::Panel(panel) => Review::on_due(panel),
			Entry::Place(org, slot) => Obligation::on_due(org, slot),
			Entry::Lottery(org) => Obligation::on_lottery(org).map(|()| announced),
			Entry::Grant(grant) => Grants::on_due(grant).map(|()| announced),
			Entry::Unclaimed(payee, asset) => Escrow::on_due(payee, asset).map(|()| announced),
		}
	}
}
