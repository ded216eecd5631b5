//! The benchmarks of our pallets on the real runtime, and what they need of the other rooms.

#![allow(clippy::unwrap_used, clippy::arithmetic_side_effects)]

use crate::{
	configs::market::AnyAsset, constants::MUN, market::Entry, AccountId, Agenda,
	AllPalletsWithSystem, Assets, Balance, Balances, BlockNumber, Chain, ConvictionVoting, Escrow,
	MultiBlockMigrations, Multisig, Obligation, Organizations, Preimage, Proxy, Referenda,
	Reputation, Review, Runtime, RuntimeOrigin, SafeMode, Scheduler, System, Tasks, TechnicalBody,
	TechnicalMembership, Timestamp, TransactionPayment, Treasury, TxPause, Utility, Validators,
	Whitelist,
};
use alloc::{string::String, vec, vec::Vec};
use frame_benchmarking::{account, BenchmarkBatch, BenchmarkConfig, BenchmarkList};
use frame_support::{
	assert_ok,
	traits::{fungible::Mutate as _, fungibles::Mutate as _, StorageInfo, StorageInfoTrait},
	BoundedVec,
};
use munus_primitives::{
	organizations::{Appoint, Inspect as _, ReviewMode},
	reputation::Mutate as _,
	tasks::Bond,
	OrgId, PanelId, POINT,
};
use pallet_organizations::{Overrides, Template};

frame_benchmarking::define_benchmarks!(
	[frame_system, SystemBench::<Runtime>]
	[frame_system_extensions, ExtensionsBench::<Runtime>]
	[pallet_assets, Assets]
	[pallet_balances, Balances]
	[pallet_migrations, MultiBlockMigrations]
	[pallet_multisig, Multisig]
	[pallet_preimage, Preimage]
	[pallet_proxy, Proxy]
	[pallet_scheduler, Scheduler]
	[pallet_timestamp, Timestamp]
	[pallet_transaction_payment, TransactionPayment]
	[pallet_utility, Utility]
	[pallet_referenda, Referenda]
	[pallet_conviction_voting, ConvictionVoting]
	[pallet_treasury, Treasury]
	[pallet_collective, TechnicalBody]
	[pallet_membership, TechnicalMembership]
	[pallet_whitelist, Whitelist]
	[pallet_safe_mode, SafeMode]
	[pallet_tx_pause, TxPause]
	[pallet_agenda, Agenda]
	[pallet_escrow, Escrow]
	[pallet_obligation, Obligation]
	[pallet_organizations, Organizations]
	[pallet_reputation, Reputation]
	[pallet_review, Review]
	[pallet_tasks, Tasks]
	[chain, Chain]
	[validators, Validators]
);

use frame_system_benchmarking::{extensions::Pallet as ExtensionsBench, Pallet as SystemBench};
impl frame_system_benchmarking::Config for Runtime {}
impl pallet_transaction_payment::BenchmarkConfig for Runtime {}

/// What there is to benchmark.
pub fn metadata(extra: bool) -> (Vec<BenchmarkList>, Vec<StorageInfo>) {
	let mut list = Vec::<BenchmarkList>::new();
	list_benchmarks!(list, extra);
	(list, AllPalletsWithSystem::storage_info())
}

/// Runs benchmarks.
pub fn dispatch(config: BenchmarkConfig) -> Result<Vec<BenchmarkBatch>, String> {
	use frame_support::traits::WhitelistedStorageKeys;
	let mut whitelist = AllPalletsWithSystem::whitelisted_storage_keys();
	whitelist.extend(crate::shared::keys());
	let mut batches = Vec::<BenchmarkBatch>::new();
	let params = (&config, &whitelist);
	add_benchmarks!(params, batches);
	Ok(batches)
}

const PLENTY: Balance = 1_000_000 * MUN;
const ASSET: u32 = 1;

/// Prepares one room for the benchmarks of another.
pub struct Helper;

impl Helper {
	fn endow(who: &AccountId) {
		assert_ok!(Balances::mint_into(who, PLENTY));
	}

	fn found(admin: &AccountId, template: Template, appointees: Vec<AccountId>) -> OrgId {
		// Benchmarks are measured in block 1: nothing is to age until then.
		if System::block_number() == 0 {
			System::set_block_number(1);
		}
		Self::endow(admin);
		let org = pallet_organizations::NextOrg::<Runtime>::get();
		assert_ok!(Organizations::create(
			RuntimeOrigin::signed(admin.clone()),
			BoundedVec::truncate_from(vec![b'n'; 64]),
			template,
			Overrides::none(),
			BoundedVec::truncate_from(appointees),
			0,
			u128::MAX,
		));
		org
	}

	fn admit(org: OrgId, who: &AccountId) {
		let admin = pallet_organizations::Organizations::<Runtime>::get(org)
			.unwrap()
			.admin;
		assert_ok!(Organizations::invite(
			RuntimeOrigin::signed(admin),
			org,
			who.clone(),
			Balance::MAX
		));
		assert_ok!(Organizations::join(
			RuntimeOrigin::signed(who.clone()),
			org,
			Balance::MAX
		));
	}

	fn enforcers(count: u32) -> Vec<AccountId> {
		(0..count).map(|n| account("enforcer", n, 0)).collect()
	}
}

impl pallet_agenda::BenchmarkHelper<Entry> for Helper {
	fn entry(seed: u32) -> Entry {
		Entry::Task(u64::MAX - u64::from(seed))
	}
}

impl pallet_organizations::BenchmarkHelper<AccountId, AnyAsset> for Helper {
	fn enforcer(org: OrgId, who: &AccountId, reviews: u32) {
		assert_ok!(<crate::Obligation as Appoint<_>>::appoint(org, who));
		pallet_obligation::Enforcers::<Runtime>::mutate(org, who, |record| {
			record.as_mut().unwrap().reviews = reviews;
		});
	}

	fn endow(whom: &[AccountId]) -> AnyAsset {
		let asset = <Self as pallet_escrow::BenchmarkHelper<_, _, _>>::create_asset();
		for who in whom {
			<Self as pallet_escrow::BenchmarkHelper<_, _, _>>::fund(&asset, who, PLENTY);
		}
		asset
	}
}

impl pallet_reputation::BenchmarkHelper for Helper {
	fn organization() -> OrgId {
		Self::found(&account("admin", 0, 0), Template::City, vec![])
	}
}

impl pallet_obligation::BenchmarkHelper<AccountId> for Helper {
	fn organization(admin: &AccountId) -> OrgId {
		Self::found(admin, Template::Village, vec![])
	}

	fn join(org: OrgId, who: &AccountId) {
		Self::admit(org, who);
	}
}

impl pallet_review::BenchmarkHelper for Helper {
	fn open_panel(enforcers: u32) -> PanelId {
		let org = Self::found(
			&account("admin", 1, 0),
			Template::City,
			Self::enforcers(enforcers),
		);
		let seasoned: BlockNumber = System::block_number() + 100_000;
		System::set_block_number(seasoned);
		let (requester, provider) = (account("requester", 1, 0), account("provider", 1, 0));
		Self::endow(&requester);
		Self::admit(org, &provider);
		let task = pallet_tasks::NextTask::<Runtime>::get();
		let terms = pallet_tasks::Terms {
			mode: Some(ReviewMode::Every),
			..Default::default()
		};
		assert_ok!(Tasks::post(
			RuntimeOrigin::signed(requester),
			org,
			AnyAsset::Native,
			100 * MUN,
			vec![b't'; 128],
			vec![b'u'; 256],
			[1; 32],
			Some(terms),
			Balance::MAX,
		));
		let signed = RuntimeOrigin::signed(provider);
		assert_ok!(Tasks::claim(signed.clone(), task, Bond::None, Balance::MAX));
		assert_ok!(Tasks::submit(
			signed,
			task,
			vec![b'w'; 256],
			[2; 32],
			None,
			0
		));
		pallet_review::NextPanel::<Runtime>::get() - 1
	}

	fn fill_roster(org: OrgId, enforcers: u32) {
		pallet_obligation::benchmarking::crowd::fill::<Runtime>(org, enforcers);
	}

	fn pass_to_randomness() {
		let start: BlockNumber = System::block_number() + 100_000;
		System::set_block_number(start);
		pallet_babe::EpochStart::<Runtime>::put((start - 1, start));
	}
}

impl pallet_tasks::benchmarking::BenchmarkHelper<AccountId, AnyAsset> for Helper {
	fn organization() -> OrgId {
		const FIRST: OrgId = 0;
		if !Organizations::exists(FIRST) {
			Self::found(
				&account("admin", 2, 0),
				Template::Village,
				Self::enforcers(9),
			);
		}
		FIRST
	}

	fn asset() -> AnyAsset {
		if !<Assets as frame_support::traits::fungibles::Inspect<_>>::asset_exists(ASSET) {
			<Self as pallet_escrow::BenchmarkHelper<_, _, _>>::create_asset();
			let endower: AccountId = account("endower", 0, 0);
			Self::endow(&endower);
			assert_ok!(Assets::mint_into(ASSET, &endower, PLENTY));
			assert_ok!(Escrow::endow(
				RuntimeOrigin::signed(endower),
				AnyAsset::WithId(ASSET)
			));
		}
		AnyAsset::WithId(ASSET)
	}

	fn fund(who: &AccountId) {
		Self::endow(who);
		<Self as pallet_tasks::benchmarking::BenchmarkHelper<_, _>>::asset();
		assert_ok!(Assets::mint_into(ASSET, who, PLENTY));
	}

	fn qualify(org: OrgId, who: &AccountId) {
		<Self as pallet_tasks::benchmarking::BenchmarkHelper<_, _>>::fund(who);
		if !Organizations::is_member(org, who) {
			Self::admit(org, who);
		}
		assert_ok!(Reputation::earn(org, who, 10_000 * POINT));
	}

	fn council(org: OrgId) -> AccountId {
		pallet_organizations::Organizations::<Runtime>::get(org)
			.unwrap()
			.admin
	}
}

impl pallet_treasury::ArgumentsFactory<AnyAsset, AccountId> for Helper {
	fn create_asset_kind(_: u32) -> AnyAsset {
		AnyAsset::Native
	}

	fn create_beneficiary(seed: [u8; 32]) -> AccountId {
		let who = AccountId::from(seed);
		Self::endow(&who);
		who
	}
}

impl pallet_escrow::BenchmarkHelper<AccountId, AnyAsset, Balance> for Helper {
	fn create_asset() -> AnyAsset {
		let owner: AccountId = account("owner", 0, 0);
		Self::endow(&owner);
		let taken = |id: &u32| {
			<Assets as frame_support::traits::fungibles::Inspect<AccountId>>::asset_exists(*id)
		};
		let free = (ASSET..).find(|id| !taken(id)).unwrap();
		assert_ok!(Assets::force_create(
			RuntimeOrigin::root(),
			free.into(),
			owner.into(),
			true,
			1
		));
		AnyAsset::WithId(free)
	}

	fn destroy_asset(asset: &AnyAsset) {
		let AnyAsset::WithId(id) = asset else { return };
		let owner = RuntimeOrigin::signed(account("owner", 0, 0));
		assert_ok!(Assets::start_destroy(owner.clone(), (*id).into()));
		assert_ok!(Assets::destroy_accounts(owner.clone(), (*id).into()));
		assert_ok!(Assets::destroy_approvals(owner.clone(), (*id).into()));
		assert_ok!(Assets::finish_destroy(owner, (*id).into()));
	}

	fn fund(asset: &AnyAsset, who: &AccountId, amount: Balance) {
		Self::endow(who);
		if let AnyAsset::WithId(id) = asset {
			assert_ok!(Assets::mint_into(*id, who, amount));
		}
	}
}
