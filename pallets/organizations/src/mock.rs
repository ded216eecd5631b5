//! A small chain: balances and this room; the escrow and the office are mocked by their traits.

use crate as pallet_organizations;
use crate::{GenesisOrganization, Overrides, PolicyBounds, Template};
use codec::Encode;
use frame_support::{
	derive_impl,
	pallet_prelude::OptionQuery,
	parameter_types,
	storage::unhashed,
	storage_alias,
	traits::{fungible::HoldConsideration, ConstU128, ConstU32, LinearStoragePrice},
	Blake2_128Concat, PalletId,
};
use munus_primitives::{
	agenda::Agenda,
	escrow,
	organizations::{Appoint, Dissolve, Sweep},
	OrgId,
};
use sp_runtime::{
	traits::IdentityLookup, AccountId32, BuildStorage, DispatchError, DispatchResult,
};

mod standings;
pub use standings::*;

pub type AccountId = AccountId32;
pub type Balance = u128;
pub type Block = frame_system::mocking::MockBlockU32<Test>;

pub const TOKEN: Balance = 1_000_000_000_000;
pub const EXISTENTIAL_DEPOSIT: Balance = TOKEN / 100;
pub const ALICE: AccountId = AccountId32::new([1; 32]);
pub const BOB: AccountId = AccountId32::new([2; 32]);
pub const CHARLIE: AccountId = AccountId32::new([3; 32]);
pub const DAVE: AccountId = AccountId32::new([4; 32]);
/// The chain's purse.
pub const CHAIN: AccountId = AccountId32::new([99; 32]);

pub const EPOCH: u32 = 150;
pub const MAX_SPONSORSHIPS: u32 = 3;

/// The native asset, one that exists, and one that does not.
pub const NATIVE: u32 = 0;
pub const JUNK: u32 = 1;
pub const NOTHING: u32 = 2;

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
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(2)]
	pub type Organizations = pallet_organizations;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
	type AccountId = AccountId;
	type Lookup = IdentityLookup<AccountId>;
	type AccountData = pallet_balances::AccountData<Balance>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<EXISTENTIAL_DEPOSIT>;
	type AccountStore = System;
}

parameter_types! {
	pub storage Bounds: PolicyBounds<Balance, u32> = PolicyBounds::default();
	pub const ProtocolAccount: AccountId = CHAIN;
	pub const OrganizationsPalletId: PalletId = PalletId(*b"mun/orgs");
	pub const OrganizationHold: RuntimeHoldReason =
		RuntimeHoldReason::Organizations(pallet_organizations::HoldReason::Organization);
	pub const MembershipHold: RuntimeHoldReason =
		RuntimeHoldReason::Organizations(pallet_organizations::HoldReason::Membership);
	pub static AssetCount: u32 = NOTHING;
	pub const ItemPrice: Balance = TOKEN;
	pub const BytePrice: Balance = TOKEN / 1_000;
}

type Price = LinearStoragePrice<ItemPrice, BytePrice, Balance>;

impl pallet_organizations::Config for Test {
	type Clock = System;
	type Currency = Balances;
	type AssetId = u32;
	type Escrow = Assets;
	type Consideration = HoldConsideration<AccountId, Balances, OrganizationHold, Price>;
	type MemberConsideration = HoldConsideration<AccountId, Balances, MembershipHold, Price>;
	type Offices = Offices;
	type Standings = Standings;
	type Rooms = Rooms;
	type Assets = Foreign;
	type Agenda = Diary;
	type Epoch = ConstU32<EPOCH>;
	type ProtocolAccount = ProtocolAccount;
	type Bounds = Bounds;
	type PalletId = OrganizationsPalletId;
	type MaxAppointees = ConstU32<16>;
	type NameLimit = ConstU32<32>;
	type NativeAsset = ConstU32<NATIVE>;
	type NativeUnit = ConstU128<TOKEN>;
	type MaxSponsorships = ConstU32<MAX_SPONSORSHIPS>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Offices;
}

/// Knows two assets.
pub struct Assets;

impl escrow::Inspect<AccountId> for Assets {
	type AssetId = u32;
	type Balance = Balance;

	fn asset_exists(asset: &u32) -> bool {
		*asset < AssetCount::get()
	}
	fn minimum(_: &u32) -> Balance {
		EXISTENTIAL_DEPOSIT
	}
	fn unclaimed(_: &u32, _: &AccountId) -> Balance {
		0
	}
}

/// An office whose holders must be members of an organization with a policy. Kept in storage, so
/// that it rolls back with a failed call.
pub struct Offices;

impl Offices {
	fn key(what: &str, org: OrgId, who: &AccountId) -> Vec<u8> {
		(b":offices:", what, org, who).encode()
	}
	pub fn resign(org: OrgId, who: &AccountId) {
		if Self::in_office(org, who) {
			let serving = <Self as Appoint<_>>::serving(org).saturating_sub(1);
			unhashed::put(&(b":offices:", "serving", org).encode(), &serving);
		}
		unhashed::kill(&Self::key("officer", org, who));
	}
	pub fn put_into_office(org: OrgId, who: &AccountId, reviews: u32) {
		unhashed::put(&Self::key("officer", org, who), &reviews);
		let serving = <Self as Appoint<_>>::serving(org).saturating_add(1);
		unhashed::put(&(b":offices:", "serving", org).encode(), &serving);
	}
	pub fn has_forgotten(org: OrgId, who: &AccountId) -> bool {
		unhashed::exists(&Self::key("forgotten", org, who))
	}
}

impl Appoint<AccountId> for Offices {
	fn appoint(org: OrgId, who: &AccountId) -> DispatchResult {
		use munus_primitives::{
			obligation::DutyPolicy,
			organizations::{Inspect, PolicyOf},
		};
		let policy: Option<DutyPolicy<u32>> = Organizations::policy_of(org);
		if policy.is_none() || !Organizations::is_member(org, who) {
			return Err(DispatchError::Other(
				"appointed before the organization was ready",
			));
		}
		if Self::in_office(org, who) {
			return Err(DispatchError::Other("already in office"));
		}
		Self::put_into_office(org, who, 0);
		Ok(())
	}
	fn serving(org: OrgId) -> u32 {
		unhashed::get_or_default(&(b":offices:", "serving", org).encode())
	}
	fn serves(org: OrgId, who: &AccountId) -> bool {
		Self::in_office(org, who)
	}
	fn standing_reviews(org: OrgId, who: &AccountId) -> u32 {
		unhashed::get_or_default(&Self::key("officer", org, who))
	}
	fn in_office(org: OrgId, who: &AccountId) -> bool {
		unhashed::exists(&Self::key("officer", org, who))
	}
	fn forget(org: OrgId, who: &AccountId) {
		unhashed::put(&Self::key("forgotten", org, who), &());
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl pallet_organizations::BenchmarkHelper<AccountId, u32> for Offices {
	fn enforcer(org: OrgId, who: &AccountId, reviews: u32) {
		Self::put_into_office(org, who, reviews);
	}
	fn endow(whom: &[AccountId]) -> u32 {
		for who in whom {
			Foreign::give(who, 1_000);
		}
		JUNK
	}
}

#[storage_alias]
pub type Entries =
	StorageDoubleMap<Mock, Blake2_128Concat, u32, Blake2_128Concat, Entry, (), OptionQuery>;

type Entry = pallet_organizations::DeadlineFor<Test>;

/// The agenda.
pub struct Diary;

impl Agenda<Entry> for Diary {
	type Moment = u32;

	fn schedule(due: u32, id: Entry) {
		assert!(!Entries::contains_key(due, &id), "scheduled twice");
		Entries::insert(due, id, ());
	}
	fn cancel(due: u32, id: Entry) {
		assert!(
			Entries::take(due, &id).is_some(),
			"cancelled what was not there"
		);
	}
}

/// Moves on to a block, carrying out what has fallen due.
pub fn run_to(block: u32) {
	System::set_block_number(block);
	let mut due: Vec<_> = Entries::iter_keys()
		.filter(|(due, _)| *due <= block)
		.collect();
	due.sort();
	for (at, entry) in due {
		Entries::remove(at, &entry);
		Organizations::on_due(entry).expect("what is due can be done");
	}
}

/// What the other rooms keep: an office that must be empty, and leftovers.
pub struct Rooms;

parameter_types! {
	pub storage SomebodyIsOwed: bool = false;
	/// How many more calls it takes to remove what is left.
	pub storage Leftovers: u32 = 0;
}

impl Dissolve for Rooms {
	fn can_dissolve(_: OrgId) -> bool {
		!SomebodyIsOwed::get()
	}
	fn dissolve(_: OrgId) -> bool {
		let left = Leftovers::get();
		Leftovers::set(&left.saturating_sub(1));
		left == 0
	}
}

/// What accounts have of `JUNK`; it takes a reference to each.
#[storage_alias]
pub type Junk = StorageMap<
	Mock,
	Blake2_128Concat,
	AccountId,
	Balance,
	frame_support::pallet_prelude::ValueQuery,
>;

parameter_types! {
	/// Whether nothing of it can be moved.
	pub storage JunkFrozen: bool = false;
}

/// Keeps the assets other than the native token.
pub struct Foreign;

impl Foreign {
	pub fn give(who: &AccountId, amount: Balance) {
		if !Junk::contains_key(who) {
			System::inc_consumers(who).unwrap();
		}
		Junk::mutate(who, |balance| *balance += amount);
	}
}

impl Sweep<AccountId, u32, Balance> for Foreign {
	fn sweep(asset: &u32, from: &AccountId, to: &AccountId) -> Balance {
		use frame_support::traits::{
			fungible::{Inspect, Mutate},
			tokens::{Fortitude::Polite, Preservation::Expendable},
		};
		if *asset == NATIVE {
			let all = Balances::reducible_balance(from, Expendable, Polite);
			return Balances::transfer(from, to, all, Expendable).unwrap_or(0);
		}
		if JunkFrozen::get() || *asset != JUNK || !Junk::contains_key(from) {
			return 0;
		}
		System::dec_consumers(from);
		let all = Junk::take(from);
		Self::give(to, all);
		all
	}
}

pub type Founding = GenesisOrganization<AccountId, u32, Balance, u32>;

/// A village of Alice's, as a genesis would found it.
pub fn village() -> Founding {
	GenesisOrganization {
		admin: ALICE,
		name: "Village".into(),
		template: Template::Village,
		overrides: Overrides::none(),
		appointees: vec![],
		grant: 0,
		members: vec![],
		units: vec![],
	}
}

/// Alice and Bob have money, Charlie and Dave have none.
pub fn chain(organizations: Vec<Founding>) -> sp_io::TestExternalities {
	AssetCount::set(NOTHING);
	let storage = RuntimeGenesisConfig {
		balances: pallet_balances::GenesisConfig {
			balances: vec![
				(ALICE, 1_000 * TOKEN),
				(BOB, 1_000 * TOKEN),
				(CHAIN, EXISTENTIAL_DEPOSIT),
			],
			..Default::default()
		},
		organizations: pallet_organizations::GenesisConfig { organizations },
		system: Default::default(),
	}
	.build_storage()
	.unwrap();
	let mut ext = sp_io::TestExternalities::new(storage);
	ext.execute_with(|| System::set_block_number(1));
	ext
}

/// Runs `test` on a chain without organizations and checks every invariant after it.
pub fn build_and_execute(test: impl FnOnce()) {
	build_with_and_execute(vec![], test);
}

/// Runs `test` on a chain with these organizations and checks every invariant after it.
pub fn build_with_and_execute(organizations: Vec<Founding>, test: impl FnOnce()) {
	chain(organizations).execute_with(|| {
		test();
		Organizations::do_try_state().unwrap();
		check_deadlines();
	});
}

/// Every deadline that a record knows is on the agenda, and no other.
pub fn check_deadlines() {
	let known: std::collections::BTreeSet<_> = Organizations::deadlines().into_iter().collect();
	assert_eq!(known, Entries::iter_keys().collect());
}
