//! A runtime with stand-ins for the rooms this one works with. They keep what they know in
//! storage, so that what is rolled back here is rolled back there.

use crate as pallet_obligation;
use codec::Encode;
use core::time::Duration;
use frame_support::{
	derive_impl,
	pallet_prelude::ValueQuery,
	storage_alias,
	traits::{ConstU128, UnixTime},
	Twox64Concat,
};
use munus_primitives::{
	agenda::Agenda,
	obligation::{DutyPolicy, DutyRate, Reference, Seating, Skill, ALL_WEEK, SKILL_START},
	organizations::{self, PolicyOf},
	review::ReviewPolicy,
	time::DrawRandomness,
	OrgId, PanelId, Reputation,
};
use sp_runtime::{traits::IdentityLookup, BuildStorage};

mod standings;

pub use standings::*;

pub type AccountId = u64;
pub type Balance = u128;

/// The one organization; any other id is unknown.
pub const ORG: OrgId = 7;
/// Its administrator, a member like everyone below 1 000.
pub const ADMIN: AccountId = 900;
/// What its fee account holds beyond its minimum.
pub const FUND: Balance = 1_000_000;
/// The smallest balance.
pub const ED: Balance = 10;
/// What every member can lock.
pub const STANDING: Reputation = 1_000;

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
	pub type Obligation = pallet_obligation::Pallet<Test>;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
	type AccountId = AccountId;
	type Lookup = IdentityLookup<AccountId>;
	type AccountData = pallet_balances::AccountData<Balance>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type AccountStore = System;
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<ED>;
}

impl pallet_obligation::Config for Test {
	type Clock = System;
	type UnixTime = Now;
	type Organizations = Organizations;
	type Reference = Shown;
	type Seating = Panels;
	type Reputation = Standings;
	type Currency = Balances;
	type Agenda = Queue;
	type Lotteries = Queue;
	type Randomness = Dice;
	type CollectMinimum = ConstU128<100>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Organizations;
}

#[storage_alias]
type Policy = StorageValue<Mock, DutyPolicy<u64>>;
#[storage_alias]
type Panel = StorageValue<Mock, u8, ValueQuery>;
#[storage_alias]
type Admin = StorageValue<Mock, AccountId>;
#[storage_alias]
type Members = StorageMap<Mock, Twox64Concat, AccountId, ()>;
#[storage_alias]
type Strangers = StorageMap<Mock, Twox64Concat, AccountId, ()>;
#[storage_alias]
type Sponsors = StorageMap<Mock, Twox64Concat, AccountId, AccountId>;
#[storage_alias]
type Fate = StorageValue<Mock, u64, ValueQuery>;
#[storage_alias]
type Draws = StorageMap<Mock, Twox64Concat, (u64, OrgId), ()>;
#[storage_alias]
type Average = StorageValue<Mock, Skill>;
#[storage_alias]
type Vacated = StorageValue<Mock, Vec<(PanelId, AccountId)>, ValueQuery>;
#[storage_alias]
type Forgetful = StorageValue<Mock, bool, ValueQuery>;
#[storage_alias]
type Ended = StorageMap<Mock, Twox64Concat, PanelId, ()>;
#[storage_alias]
type Time = StorageValue<Mock, u64, ValueQuery>;
#[storage_alias]
type Entries = StorageMap<Mock, Twox64Concat, (u64, (OrgId, u32)), ()>;

/// The time of day, set by tests.
pub struct Now;

impl UnixTime for Now {
	fn now() -> Duration {
		Duration::from_secs(Time::get())
	}
}

pub fn set_time(unix: u64) {
	Time::put(unix);
}

/// The policy at the start of a test: every enforcer on duty all week.
pub fn policy() -> DutyPolicy<u64> {
	DutyPolicy {
		rate: DutyRate::Fixed(48),
		throttle_buffer: 10,
		ban_buffer: 50,
		debt_cap: 60,
		surplus_cap: 20,
		newcomer_surplus: 5,
		day_cap: 1_000,
		quota: 4,
		stake: 100,
		entry_burn: 0,
		notice: 20,
		grace: 30,
		shifts: vec![ALL_WEEK].try_into().unwrap(),
		places: 1_000,
		floor: 0,
		removals_per_day: 1_000,
		term: 10_000,
		leave: 100,
		leave_interval: 40,
		restore_cost: 7,
		restores: 20,
	}
}

pub fn set_policy(policy: DutyPolicy<u64>) {
	Policy::put(policy);
}

/// A change of the policy at the start.
pub fn with_policy(change: impl FnOnce(&mut DutyPolicy<u64>)) {
	let mut policy = policy();
	change(&mut policy);
	set_policy(policy);
}

pub fn set_panel(seats: u8) {
	Panel::put(seats);
}

pub struct Organizations;

impl PolicyOf<DutyPolicy<u64>> for Organizations {
	fn policy_of(org: OrgId) -> Option<DutyPolicy<u64>> {
		Policy::get().filter(|_| org == ORG)
	}
}

impl PolicyOf<ReviewPolicy<Balance, u64>> for Organizations {
	fn policy_of(org: OrgId) -> Option<ReviewPolicy<Balance, u64>> {
		(org == ORG).then(|| ReviewPolicy {
			panel: Panel::get(),
			fee: 100,
			commit_window: 5,
			reveal_window: 3,
			seniority: 1,
			appeal_window: 0,
		})
	}
}

impl organizations::Inspect<AccountId> for Organizations {
	type AssetId = u32;
	type Balance = Balance;

	fn exists(org: OrgId) -> bool {
		org == ORG
	}
	fn is_admin(org: OrgId, who: &AccountId) -> bool {
		org == ORG && Admin::get().unwrap_or(ADMIN) == *who
	}
	fn is_member(org: OrgId, who: &AccountId) -> bool {
		org == ORG && !Strangers::contains_key(who) && (*who < 1_000 || Members::contains_key(who))
	}
	fn sponsor(_: OrgId, who: &AccountId) -> Option<AccountId> {
		let sponsor = Sponsors::get(who).unwrap_or(ADMIN);
		(*who != ADMIN && sponsor != NOBODY).then_some(sponsor)
	}
	fn treasury(org: OrgId) -> AccountId {
		20_000 + u64::from(org)
	}
	fn fee_account(org: OrgId) -> AccountId {
		10_000 + u64::from(org)
	}
	fn unit(_: OrgId, _: &u32) -> Option<Balance> {
		None
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl pallet_obligation::BenchmarkHelper<AccountId> for Organizations {
	fn organization(admin: &AccountId) -> OrgId {
		Admin::put(admin);
		set_policy(policy());
		set_panel(3);
		ORG
	}
	fn join(_: OrgId, who: &AccountId) {
		Members::insert(who, ());
	}
}

/// Who sponsors nobody.
pub const NOBODY: AccountId = 0;

pub fn set_sponsor(who: AccountId, sponsor: AccountId) {
	Sponsors::insert(who, sponsor);
}

/// Lets `who` be no member any more.
pub fn expel(who: AccountId) {
	Strangers::insert(who, ());
}

/// Another throw of the dice from now on.
pub fn set_fate(fate: u64) {
	Fate::put(fate);
}

/// Randomness known three blocks after it was asked for.
pub struct Dice;

impl DrawRandomness for Dice {
	type Block = u64;
	type Moment = u64;

	fn mark() -> u64 {
		System::block_number()
	}
	fn draw(mark: u64, subject: &[u8]) -> Option<[u8; 32]> {
		let known = System::block_number() >= mark + 3;
		let content = (Fate::get(), mark, subject).encode();
		known.then(|| sp_io::hashing::blake2_256(&content))
	}
	fn retry_after() -> u64 {
		2
	}
}

/// Panels, which have every seat as the office has it until tests say otherwise.
pub struct Panels;

impl Seating<AccountId> for Panels {
	fn vacate(panel: PanelId, who: &AccountId) {
		Vacated::append((panel, *who));
	}
	fn vacate_weight() -> frame_support::weights::Weight {
		frame_support::weights::Weight::from_parts(5, 3)
	}
	fn is_open(panel: PanelId, _: &AccountId) -> bool {
		!Ended::contains_key(panel)
	}
}

/// The seats taken from those who were removed, in order.
pub fn vacated() -> Vec<(PanelId, AccountId)> {
	Vacated::get()
}

/// Lets a panel end without the office knowing.
pub fn end_panel(panel: PanelId) {
	Ended::insert(panel, ());
}

/// What enforcers show, set by tests.
pub struct Shown;

impl Reference for Shown {
	fn reference(_: OrgId) -> Skill {
		Average::get().unwrap_or(SKILL_START)
	}
}

pub fn set_reference(skill: Skill) {
	Average::put(skill);
}

/// The agenda, worked off by [`run_to`].
pub struct Queue;

/// Lets the agenda lose what falls due at every third block.
pub fn forget_deadlines() {
	Forgetful::put(true);
}

fn is_kept(due: u64) -> bool {
	!Forgetful::get() || !due.is_multiple_of(3)
}

impl Agenda<OrgId> for Queue {
	type Moment = u64;

	fn schedule(due: u64, org: OrgId) {
		if is_kept(due) {
			Draws::insert((due, org), ());
		}
	}
	fn cancel(due: u64, org: OrgId) {
		Draws::remove((due, org));
	}
}

/// Lotteries on the agenda, in order.
pub fn lotteries() -> Vec<(u64, OrgId)> {
	let mut entries: Vec<_> = Draws::iter_keys().collect();
	entries.sort();
	entries
}

impl Agenda<(OrgId, u32)> for Queue {
	type Moment = u64;

	fn schedule(due: u64, id: (OrgId, u32)) {
		if is_kept(due) {
			Entries::insert((due, id), ());
		}
	}
	fn cancel(due: u64, id: (OrgId, u32)) {
		Entries::remove((due, id));
	}
}

/// What is on the agenda, in order.
pub fn agenda() -> Vec<(u64, (OrgId, u32))> {
	let mut entries: Vec<_> = Entries::iter_keys().collect();
	entries.sort();
	entries
}

/// Runs the chain to block `to`, carrying out what falls due in each.
pub fn run_to(to: u64) {
	while System::block_number() < to {
		munus_pallet_testing::run_blocks::<Test, AllPalletsWithSystem>(1);
		let now = System::block_number();
		for (due, id) in agenda().into_iter().take_while(|(due, _)| *due <= now) {
			Entries::remove((due, id));
			Obligation::on_due(id.0, id.1).unwrap();
		}
		for (due, org) in lotteries().into_iter().take_while(|(due, _)| *due <= now) {
			Draws::remove((due, org));
			Obligation::on_lottery(org).unwrap();
		}
	}
}

pub fn new_test_ext() -> sp_io::TestExternalities {
	let fee_account = <Organizations as organizations::Inspect<_>>::fee_account(ORG);
	let mut storage = frame_system::GenesisConfig::<Test>::default()
		.build_storage()
		.unwrap();
	pallet_balances::GenesisConfig::<Test> {
		balances: vec![(fee_account, ED + FUND)],
		..Default::default()
	}
	.assimilate_storage(&mut storage)
	.unwrap();
	let mut ext = sp_io::TestExternalities::new(storage);
	ext.execute_with(|| {
		System::set_block_number(1);
		set_policy(policy());
		set_panel(3);
	});
	ext
}

/// Runs a test and ends it with every invariant: those of the state, and that the agenda holds
/// exactly what the records say.
pub fn build_and_execute(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		assert_holds();
	});
}

pub fn assert_holds() {
	Obligation::do_try_state().unwrap();
	let mut deadlines = Obligation::deadlines();
	deadlines.sort();
	assert_eq!(agenda(), deadlines);
	assert_eq!(lotteries(), Obligation::lotteries());
}
