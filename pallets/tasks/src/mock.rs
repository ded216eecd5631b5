//! A runtime of the market alone.

use crate::{self as pallet_tasks, *};
use frame_support::{derive_impl, parameter_types, traits::ConstU32};
use munus_primitives::{
	obligation::{Status, Workload},
	organizations::{AuditPolicy, BeyondCapacity, Curve, MarketPolicy, ReviewMode},
	POINT,
};
use sp_runtime::BuildStorage;

pub use rooms::*;

mod rooms;

pub type AccountId = u64;
pub type AssetId = u32;
pub type Balance = u128;
pub type Moment = u64;

pub const NATIVE: AssetId = 0;
pub const GOLD: AssetId = 1;
pub const ORG: OrgId = 0;

pub const MUN: Balance = 1_000_000_000_000;
pub const MINIMUM: Balance = MUN / 100;
pub const MIN_BUDGET: Balance = MUN / 10;
pub const PREPAY: Balance = MUN / 50;
pub const FEE: Balance = MUN;
/// Seven seats of a panel of three and two redraws.
pub const REVIEW: Balance = 7 * FEE;
pub const RESERVE: Balance = REVIEW + REVIEW / 10;
pub const START: Balance = 10_000 * MUN;

pub const REQUESTER: AccountId = 1;
pub const ALICE: AccountId = 2;
pub const BOB: AccountId = 3;
pub const CAROL: AccountId = 4;
pub const DAVE: AccountId = 5;
pub const STRANGER: AccountId = 8;
/// Has nothing.
pub const PAUPER: AccountId = 9;

pub const ESCROW: AccountId = 1_000;
pub const PROTOCOL: AccountId = 1_001;
pub const TREASURY: AccountId = 1_002;
pub const FEES: AccountId = 1_003;
pub const ADMIN: AccountId = 1_004;

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
	pub type TasksPallet = pallet_tasks;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
}

parameter_types! {
	pub const Native: AssetId = NATIVE;
	pub const Protocol: AccountId = PROTOCOL;
	pub static Parameters: TasksParameters<Balance, Moment> = TasksParameters {
		protocol_share: 1_000,
		entry_prepay: PREPAY,
		min_budget: MIN_BUDGET,
		min_window: 5,
		max_window: 1_000,
		claim_limit: 3,
	};
	pub static Market: MarketPolicy<Moment> = MarketPolicy {
		mode: ReviewMode::Every,
		curve: Curve::Proportional,
		class: 1_000,
		guarantee: 2_000,
		claim_window: 100,
		delivery_window: 50,
		dispute_window: 20,
		tiers: BoundedVec::truncate_from(vec![100 * POINT, 500 * POINT]),
		bond: 1_000,
		reputation_bond: 2_000,
		tier_burn: 0,
		import: None,
	};
	/// How panels are kept honest.
	pub static Audits: AuditPolicy<Balance> = AuditPolicy {
		rate: 0,
		high_from: 10_000,
		high_rate: 0,
		full_price: 0,
		levy: 0,
		trusted_price: Balance::MAX,
		beyond_capacity: BeyondCapacity::PriceUp,
		min_fulfilment: 0,
	};
	/// How many enforcers are active.
	pub static Active: u32 = 12;
	/// How many seats they could take.
	pub static Capacity: u32 = 48;
	/// What they have done.
	pub static Recent: Workload = Workload::default();
	/// What everybody's status in office is; `None`: nobody is an enforcer.
	pub static Behind: Option<Status> = None;
	pub static Kappa: u32 = 10;
	pub static GoldUnit: Option<Balance> = Some(1_000);
	/// Whether enough enforcers are active.
	pub static Enforcers: bool = true;
	/// The fee of a seat.
	pub static SeatFee: Balance = FEE;
	/// How long a verdict can be appealed.
	pub static AppealWindow: Moment = 0;
	/// How many seats the next panel of an appeal would have.
	pub static AppealSize: Option<u8> = Some(7);
	/// What the fund of unearned fees holds.
	pub static Fund: Balance = 0;
	/// What lots are drawn with; `None`: there is no randomness.
	pub static Drawn: Option<u64> = Some(0);
	/// What an audit was last opened at.
	pub static Stake: Option<u16> = None;
	/// Whether review refuses to open a panel.
	pub static Refusing: bool = false;
	/// Whether standings refuse to be written.
	pub static Stubborn: bool = false;
}

impl Config for Test {
	type AssetId = AssetId;
	type Balance = Balance;
	type Escrow = Vault;
	type Reputation = Standings;
	type Review = Panels;
	type Organizations = Orgs;
	type Office = Bench;
	type Clock = System;
	type Randomness = Lots;
	type Agenda = Diary;
	type Consideration = Ticket;
	type Deposits = Deposits;
	type NativeAsset = Native;
	type ProtocolAccount = Protocol;
	type Parameters = Parameters;
	type TitleLimit = ConstU32<128>;
	type UriLimit = ConstU32<256>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Prepared;
}

#[cfg(feature = "runtime-benchmarks")]
pub struct Prepared;

#[cfg(feature = "runtime-benchmarks")]
impl benchmarking::BenchmarkHelper<AccountId, AssetId> for Prepared {
	fn organization() -> OrgId {
		ORG
	}
	fn asset() -> AssetId {
		GOLD
	}
	fn fund(who: &AccountId) {
		Money::insert((NATIVE, who), START);
		Money::insert((GOLD, who), START);
	}
	fn qualify(org: OrgId, who: &AccountId) {
		Self::fund(who);
		Members::insert((org, who), ());
		Points::insert((org, who), 1_000 * POINT);
	}
	fn council(_: OrgId) -> AccountId {
		ADMIN
	}
}

pub fn ext() -> sp_io::TestExternalities {
	let storage = frame_system::GenesisConfig::<Test>::default()
		.build_storage()
		.unwrap();
	let mut ext = sp_io::TestExternalities::from(storage);
	ext.execute_with(|| {
		System::set_block_number(1);
		for who in [REQUESTER, ALICE, BOB, CAROL, DAVE, STRANGER] {
			Money::insert((NATIVE, who), START);
			Money::insert((GOLD, who), START);
		}
		for who in [ALICE, BOB, CAROL, DAVE, PAUPER] {
			Members::insert((ORG, who), ());
		}
		for who in [ALICE, BOB] {
			Points::insert((ORG, who), 200 * POINT);
		}
	});
	ext
}

/// All there is of an asset, wherever it is.
pub fn issuance(asset: AssetId) -> Balance {
	let money: Balance = Money::iter()
		.filter(|((a, _), _)| *a == asset)
		.map(|(_, amount)| amount)
		.sum();
	money
		+ if asset == NATIVE {
			Held::iter_values().sum()
		} else {
			0
		}
}

/// What the other rooms should see of the market: escrow's money, the agenda's entries, the
/// deposits, the live claims.
pub fn check_other_rooms() {
	use munus_primitives::escrow::OpenDeals;
	for asset in [NATIVE, GOLD] {
		let kept: Balance = TasksPallet::open_deals()
			.into_iter()
			.filter_map(|(a, left)| (a == asset).then_some(left))
			.sum();
		assert_eq!(
			kept,
			Money::get((asset, ESCROW)),
			"deals and escrow's account differ"
		);
	}
	let mut due: Vec<_> = Tasks::<Test>::iter()
		.filter_map(|(id, task)| Some((task.due()?, id)))
		.collect();
	let mut entries: Vec<_> = Entries::iter_keys().collect();
	due.sort_unstable();
	entries.sort_unstable();
	assert_eq!(due, entries, "deadlines and agenda differ");
	let tickets: Balance = TaskDetails::<Test>::iter_values()
		.map(|d| d.ticket.0)
		.chain(Fundings::<Test>::iter_values().map(|funding| funding.ticket.0))
		.sum();
	assert_eq!(
		tickets,
		Held::iter_values().sum::<Balance>(),
		"tickets and deposits differ"
	);
	let live: u32 = Live::iter_values().sum();
	let claims: usize = Tasks::<Test>::iter_values()
		.map(|task| task.occupies().len())
		.sum();
	assert_eq!(live as usize, claims, "live claims are miscounted");
}

pub fn build_and_execute(test: impl FnOnce()) {
	build_and_execute_with(|| (), test);
}

/// With what `prepare` does before money is counted.
pub fn build_and_execute_with(prepare: impl FnOnce(), test: impl FnOnce()) {
	ext().execute_with(|| {
		prepare();
		let before = (issuance(NATIVE), issuance(GOLD));
		test();
		assert_eq!(
			before,
			(issuance(NATIVE), issuance(GOLD)),
			"money came or went"
		);
		check_other_rooms();
		TasksPallet::do_try_state().unwrap();
	});
}
