use crate as pallet_escrow;
use crate::DealOf;
use frame_support::{
	derive_impl,
	pallet_prelude::ValueQuery,
	parameter_types,
	traits::{
		fungible::{NativeFromLeft, NativeOrWithId, UnionOf},
		fungibles::{Inspect, Mutate},
		AsEnsureOriginWithArg, ConstU128, Everything,
	},
	PalletId,
};
use munus_primitives::{agenda::Agenda, escrow::OpenDeals, OrgId};
use sp_runtime::{traits::Convert, BuildStorage};
use std::collections::BTreeSet;

pub type AccountId = u64;
pub type Balance = u128;
pub type AssetId = NativeOrWithId<u32>;
pub type AllAssets = UnionOf<Balances, Assets, NativeFromLeft, AssetId, AccountId>;
pub type Deal = DealOf<Test>;

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
	pub type System = frame_system::Pallet<Test>;
	#[runtime::pallet_index(1)]
	pub type Balances = pallet_balances::Pallet<Test>;
	#[runtime::pallet_index(2)]
	pub type Assets = pallet_assets::Pallet<Test>;
	#[runtime::pallet_index(3)]
	pub type Escrow = pallet_escrow::Pallet<Test>;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
	type AccountData = pallet_balances::AccountData<Balance>;
}

pub const ED: Balance = 100;

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<ED>;
	type AccountStore = System;
}

#[derive_impl(pallet_assets::config_preludes::TestDefaultConfig)]
impl pallet_assets::Config for Test {
	type Balance = Balance;
	type Currency = Balances;
	type CreateOrigin = AsEnsureOriginWithArg<frame_system::EnsureSigned<AccountId>>;
	type ForceOrigin = frame_system::EnsureRoot<AccountId>;
}

parameter_types! {
	pub const EscrowId: PalletId = PalletId(*b"mu/escrw");
	pub static OpenTickets: Vec<(AssetId, Balance)> = Vec::new();
	pub static Patience: u64 = YEAR;
}

/// The organization that most deals are made in, and another.
pub const ORG: OrgId = 7;
pub const OTHER_ORG: OrgId = 8;
/// For how many blocks money waits.
pub const YEAR: u64 = 1_000;

/// Where an organization inherits.
pub fn treasury(org: OrgId) -> AccountId {
	1_000 + u64::from(org)
}

pub struct Treasuries;

impl Convert<OrgId, AccountId> for Treasuries {
	fn convert(org: OrgId) -> AccountId {
		treasury(org)
	}
}

/// What is on the agenda, kept in storage so that it rolls back with a failed call.
#[frame_support::storage_alias]
pub type Entries = StorageValue<Mock, BTreeSet<(u64, (AccountId, AssetId))>, ValueQuery>;

pub struct Diary;

impl Agenda<(AccountId, AssetId)> for Diary {
	type Moment = u64;

	fn schedule(due: u64, id: (AccountId, AssetId)) {
		Entries::mutate(|all| assert!(all.insert((due, id)), "scheduled twice"));
	}

	fn cancel(due: u64, id: (AccountId, AssetId)) {
		Entries::mutate(|all| assert!(all.remove(&(due, id)), "cancelled what was not there"));
	}
}

/// Moves on to a block and carries out what has fallen due.
pub fn run_to(block: u64) {
	System::set_block_number(block);
	for (at, (payee, asset)) in Entries::get() {
		if at <= block {
			Entries::mutate(|all| all.remove(&(at, (payee, asset.clone()))));
			Escrow::on_due(payee, asset).unwrap();
		}
	}
}

/// Every unclaimed sum is on the agenda exactly once, and nothing else is.
pub fn check_dates() {
	let known = Escrow::deadlines().into_iter().collect();
	assert_eq!(Entries::get(), known);
}

/// The open deals a test tells of.
pub struct Tickets;

impl OpenDeals<AssetId, Balance> for Tickets {
	fn open_deals() -> Vec<(AssetId, Balance)> {
		OpenTickets::get()
	}
}

/// Tells what is left in the open deals, for `try_state`.
pub fn tell(deals: &[&Deal]) {
	OpenTickets::set(
		deals
			.iter()
			.map(|deal| (deal.asset.clone(), deal.left))
			.collect(),
	);
}

/// The native token.
pub struct NativeOnly;
impl frame_support::traits::Contains<AssetId> for NativeOnly {
	fn contains(asset: &AssetId) -> bool {
		*asset == AssetId::Native
	}
}

impl pallet_escrow::Config for Test {
	type AssetId = AssetId;
	type Balance = Balance;
	type Assets = AllAssets;
	type Guaranteed = Everything;
	type Exact = NativeOnly;
	type Deals = Tickets;
	type Clock = System;
	type Agenda = Diary;
	type Patience = Patience;
	type Heirs = Treasuries;
	type PalletId = EscrowId;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Helper;
}

#[cfg(feature = "runtime-benchmarks")]
pub struct Helper;

#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkHelper<AccountId, AssetId, Balance> for Helper {
	fn create_asset() -> AssetId {
		let next = (9..).find(|id| !Assets::asset_exists(*id)).unwrap();
		let created = Assets::force_create(RuntimeOrigin::root(), next, ADMIN, false, MIN);
		assert!(created.is_ok());
		AssetId::WithId(next)
	}

	fn destroy_asset(asset: &AssetId) {
		destroy(asset);
	}

	fn fund(asset: &AssetId, who: &AccountId, amount: Balance) {
		if Balances::free_balance(who) < 10 * ED {
			mint(&NATIVE, *who, 10 * ED);
		}
		mint(asset, *who, amount);
	}
}

pub const NATIVE: AssetId = AssetId::Native;
/// Keeps accounts alive by itself.
pub const SUFFICIENT: AssetId = AssetId::WithId(1);
/// Needs an account that lives by another reference.
pub const PLAIN: AssetId = AssetId::WithId(2);
/// Escrow has no base in it.
pub const UNENDOWED: AssetId = AssetId::WithId(3);
pub const UNKNOWN: AssetId = AssetId::WithId(404);

/// The least of every asset but the native one.
pub const MIN: Balance = 10;
pub const RICH: Balance = 1_000_000;

pub const ALICE: AccountId = 1;
pub const BOB: AccountId = 2;
/// Administers the assets.
pub const ADMIN: AccountId = 3;
/// Has nothing at all.
pub const NOBODY: AccountId = 50;

pub fn escrow() -> AccountId {
	Escrow::account_id()
}

pub fn assets() -> [AssetId; 3] {
	[NATIVE, SUFFICIENT, PLAIN]
}

pub fn minimum(asset: &AssetId) -> Balance {
	AllAssets::minimum_balance(asset.clone())
}

pub fn balance(asset: &AssetId, who: AccountId) -> Balance {
	AllAssets::balance(asset.clone(), &who)
}

pub fn mint(asset: &AssetId, who: AccountId, amount: Balance) {
	AllAssets::mint_into(asset.clone(), &who, amount).unwrap();
}

pub fn id(asset: &AssetId) -> u32 {
	match asset {
		AssetId::WithId(id) => *id,
		AssetId::Native => panic!("the native token has no id"),
	}
}

fn admin() -> RuntimeOrigin {
	RuntimeOrigin::signed(ADMIN)
}

pub fn freeze(asset: &AssetId) {
	Assets::freeze_asset(admin(), id(asset)).unwrap();
}

pub fn thaw(asset: &AssetId) {
	Assets::thaw_asset(admin(), id(asset)).unwrap();
}

/// Blocks an account, which must have some of the asset.
pub fn block(asset: &AssetId, who: AccountId) {
	Assets::block(admin(), id(asset), who).unwrap();
}

pub fn unblock(asset: &AssetId, who: AccountId) {
	Assets::thaw(admin(), id(asset), who).unwrap();
}

pub fn start_destroying(asset: &AssetId) {
	Assets::start_destroy(admin(), id(asset)).unwrap();
}

pub fn finish_destroying(asset: &AssetId) {
	for _ in 0..3 {
		Assets::destroy_accounts(admin(), id(asset)).unwrap();
	}
	Assets::finish_destroy(admin(), id(asset)).unwrap();
}

pub fn destroy(asset: &AssetId) {
	start_destroying(asset);
	finish_destroying(asset);
}

pub fn new_test_ext() -> sp_io::TestExternalities {
	OpenTickets::set(Vec::new());
	Patience::set(YEAR);
	let storage = RuntimeGenesisConfig {
		system: Default::default(),
		balances: pallet_balances::GenesisConfig {
			balances: vec![(ALICE, RICH), (BOB, RICH), (ADMIN, RICH), (escrow(), ED)],
			..Default::default()
		},
		assets: pallet_assets::GenesisConfig {
			assets: vec![
				(1, ADMIN, true, MIN),
				(2, ADMIN, false, MIN),
				(3, ADMIN, false, MIN),
			],
			accounts: vec![
				(1, ALICE, RICH),
				(1, BOB, RICH),
				(1, escrow(), MIN),
				(2, ALICE, RICH),
				(2, BOB, RICH),
				(2, escrow(), MIN),
				(3, ALICE, RICH),
			],
			..Default::default()
		},
	}
	.build_storage()
	.unwrap();
	let mut ext = sp_io::TestExternalities::new(storage);
	ext.execute_with(|| System::set_block_number(1));
	ext
}

pub fn build_and_execute(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		Escrow::do_try_state().unwrap();
		check_dates();
	});
}
