//! Stand-ins for the rooms this runtime leaves out, each through its trait.

use crate::{AccountId, Balance, BlockNumber, System};
use codec::Encode;
use core::time::Duration;
use frame_support::{
	dispatch::DispatchResult, ensure, pallet_prelude::DispatchError, storage_alias,
	traits::UnixTime, Blake2_128Concat,
};
use munus_primitives::{
	obligation::{DutyPolicy, DutyRate, ALL_WEEK},
	organizations::{self, PanelPolicies, PoliciesOf, PolicyOf, StandingPolicy},
	reputation::{self, Decaying},
	review::ReviewPolicy,
	time::DrawRandomness,
	OrgId, Reputation,
};

/// The one organization.
pub const FOUNDATION: OrgId = 3;
/// The full fee of a seat.
pub const FEE: Balance = 1_000;
/// What a review that stands earns.
pub const REWARD: Reputation = 50;
/// How long a member has to commit, in blocks.
pub const COMMIT_WINDOW: BlockNumber = 20;
/// How long a member has to reveal, in blocks.
pub const REVEAL_WINDOW: BlockNumber = 10;
/// What is locked while in office.
pub const STAKE: Reputation = 100;

/// The one organization, whose members and policies are written here.
pub struct Foundation;

impl organizations::Inspect<AccountId> for Foundation {
	type AssetId = ();
	type Balance = Balance;

	fn exists(org: OrgId) -> bool {
		org == FOUNDATION
	}
	fn is_admin(org: OrgId, who: &AccountId) -> bool {
		org == FOUNDATION && *who == Self::fee_account(org)
	}
	fn is_member(org: OrgId, _: &AccountId) -> bool {
		org == FOUNDATION
	}
	fn sponsor(_: OrgId, _: &AccountId) -> Option<AccountId> {
		None
	}
	fn treasury(org: OrgId) -> AccountId {
		Self::fee_account(org)
	}
	fn fee_account(_: OrgId) -> AccountId {
		AccountId::repeat_byte(0xFE)
	}
	fn unit(_: OrgId, _: &()) -> Option<Balance> {
		None
	}
}

/// The foundation inherits what nobody collects.
impl sp_runtime::traits::Convert<OrgId, AccountId> for Foundation {
	fn convert(org: OrgId) -> AccountId {
		<Foundation as organizations::Inspect<AccountId>>::treasury(org)
	}
}

impl PolicyOf<ReviewPolicy<Balance, BlockNumber>> for Foundation {
	fn policy_of(org: OrgId) -> Option<ReviewPolicy<Balance, BlockNumber>> {
		(org == FOUNDATION).then_some(ReviewPolicy {
			panel: 3,
			fee: FEE,
			commit_window: COMMIT_WINDOW,
			reveal_window: REVEAL_WINDOW,
			seniority: 1,
			appeal_window: 0,
		})
	}
}

impl PolicyOf<StandingPolicy<BlockNumber>> for Foundation {
	fn policy_of(org: OrgId) -> Option<StandingPolicy<BlockNumber>> {
		(org == FOUNDATION).then_some(StandingPolicy {
			half_life: 1_000,
			dormancy: 1_000,
			kappa: 1,
			review_reward: REWARD,
		})
	}
}

impl PolicyOf<DutyPolicy<BlockNumber>> for Foundation {
	fn policy_of(org: OrgId) -> Option<DutyPolicy<BlockNumber>> {
		(org == FOUNDATION).then(|| DutyPolicy {
			rate: DutyRate::Coverage(80),
			throttle_buffer: 10,
			ban_buffer: 50,
			debt_cap: 60,
			surplus_cap: 20,
			newcomer_surplus: 0,
			day_cap: 1_000,
			quota: 4,
			stake: STAKE,
			entry_burn: 1_000,
			notice: 20,
			grace: 30,
			shifts: vec![ALL_WEEK].try_into().unwrap_or_default(),
			places: 100,
			floor: 0,
			removals_per_day: 1,
			term: 100_000,
			leave: 1_000,
			leave_interval: 100,
			restore_cost: 10,
			restores: 5,
		})
	}
}

type Key = (OrgId, AccountId);

#[storage_alias]
type Held =
	StorageMap<Stand, Blake2_128Concat, Key, Reputation, frame_support::pallet_prelude::ValueQuery>;
#[storage_alias]
type Locked =
	StorageMap<Stand, Blake2_128Concat, Key, Reputation, frame_support::pallet_prelude::ValueQuery>;
#[storage_alias]
type Away =
	StorageMap<Stand, Blake2_128Concat, Key, (), frame_support::pallet_prelude::OptionQuery>;

/// Reputation that is a plain count: nothing decays, and nobody owes a penalty.
pub struct Points;

fn less(from: Reputation, amount: Reputation) -> Result<Reputation, DispatchError> {
	from.checked_sub(amount)
		.ok_or(DispatchError::Other("too few points"))
}

fn points(amount: Reputation) -> Decaying {
	Decaying {
		mantissa: amount,
		generation: 0,
	}
}

impl reputation::Inspect<AccountId> for Points {
	fn balance(org: OrgId, who: &AccountId) -> Reputation {
		Held::get((org, who))
	}
	fn free(org: OrgId, who: &AccountId) -> Reputation {
		match Self::is_frozen(org, who) {
			true => 0,
			false => Held::get((org, who)).saturating_sub(Locked::get((org, who))),
		}
	}
	fn penalty(_: OrgId, _: &AccountId) -> Reputation {
		0
	}
	fn live_claims(_: OrgId, _: &AccountId) -> u32 {
		0
	}
	fn worth(_: OrgId, accrual: &Decaying) -> Reputation {
		accrual.mantissa
	}
	fn lock_worth(_: OrgId, _: &AccountId, lock: &Decaying) -> Reputation {
		lock.mantissa
	}
	fn is_frozen(org: OrgId, who: &AccountId) -> bool {
		Away::contains_key((org, who))
	}
}

impl reputation::Mutate<AccountId> for Points {
	fn earn(org: OrgId, who: &AccountId, amount: Reputation) -> DispatchResult {
		Held::mutate((org, who), |held| *held = held.saturating_add(amount));
		Ok(())
	}
	fn spend(org: OrgId, who: &AccountId, amount: Reputation) -> DispatchResult {
		less(<Self as reputation::Inspect<_>>::free(org, who), amount)?;
		Held::try_mutate((org, who), |held| {
			*held = less(*held, amount)?;
			Ok(())
		})
	}
	fn lock(org: OrgId, who: &AccountId, amount: Reputation) -> Result<Decaying, DispatchError> {
		less(<Self as reputation::Inspect<_>>::free(org, who), amount)?;
		Locked::mutate((org, who), |locked| *locked = locked.saturating_add(amount));
		Ok(points(amount))
	}
	fn unlock(org: OrgId, who: &AccountId, lock: Decaying) -> DispatchResult {
		Locked::try_mutate((org, who), |locked| {
			*locked = less(*locked, lock.mantissa)?;
			Ok(())
		})
	}
	fn slash(org: OrgId, who: &AccountId, lock: Decaying) -> DispatchResult {
		Self::unlock(org, who, lock)?;
		Held::try_mutate((org, who), |held| {
			*held = less(*held, lock.mantissa)?;
			Ok(())
		})
	}
	fn penalize(_: OrgId, _: &AccountId, _: Reputation) -> DispatchResult {
		Ok(())
	}
	fn begin_claim(_: OrgId, _: &AccountId, _: u32) -> DispatchResult {
		Ok(())
	}
	fn end_claim(_: OrgId, _: &AccountId) -> DispatchResult {
		Ok(())
	}
	fn accrue(_: OrgId, accrual: &mut Decaying, amount: Reputation) -> DispatchResult {
		*accrual = points(accrual.mantissa.saturating_add(amount));
		Ok(())
	}
	fn earn_accrued(org: OrgId, who: &AccountId, accrual: Decaying) -> DispatchResult {
		Self::earn(org, who, accrual.mantissa)
	}
	fn freeze(org: OrgId, who: &AccountId) -> DispatchResult {
		ensure!(
			!Away::contains_key((org, who)),
			DispatchError::Other("away")
		);
		Away::insert((org, who), ());
		Ok(())
	}
	fn thaw(org: OrgId, who: &AccountId) -> DispatchResult {
		ensure!(
			Away::take((org, who)).is_some(),
			DispatchError::Other("not away")
		);
		Ok(())
	}
	fn keep_alive(_: OrgId) {}
}

/// Randomness for tests: a hash of what was asked, once some blocks have passed.
pub struct Coin;

impl DrawRandomness for Coin {
	type Block = BlockNumber;
	type Moment = BlockNumber;

	fn mark() -> BlockNumber {
		System::block_number()
	}

	fn draw(mark: BlockNumber, subject: &[u8]) -> Option<[u8; 32]> {
		let known = System::block_number() > mark.saturating_add(2);
		known.then(|| sp_io::hashing::blake2_256(&(mark, subject).encode()))
	}

	fn retry_after() -> BlockNumber {
		4
	}
}

/// The time of day: six seconds a block.
pub struct BlockTime;

impl UnixTime for BlockTime {
	fn now() -> Duration {
		Duration::from_secs(System::block_number().saturating_mul(6))
	}
}

/// This runtime is not benchmarked.
#[cfg(feature = "runtime-benchmarks")]
pub struct Prepare;

#[cfg(feature = "runtime-benchmarks")]
mod prepare {
	use super::*;
	use crate::{AssetId, Entry};
	use munus_primitives::PanelId;

	impl pallet_agenda::BenchmarkHelper<Entry> for Prepare {
		fn entry(seed: u32) -> Entry {
			Entry::Grant(seed)
		}
	}

	impl pallet_escrow::BenchmarkHelper<AccountId, AssetId, Balance> for Prepare {
		fn create_asset() -> AssetId {
			AssetId::WithId(0)
		}
		fn destroy_asset(_: &AssetId) {}
		fn fund(_: &AssetId, _: &AccountId, _: Balance) {}
	}

	impl pallet_obligation::BenchmarkHelper<AccountId> for Prepare {
		fn organization(_: &AccountId) -> OrgId {
			FOUNDATION
		}
		fn join(_: OrgId, _: &AccountId) {}
	}

	impl pallet_review::BenchmarkHelper for Prepare {
		fn open_panel(_: u32) -> PanelId {
			0
		}
		fn fill_roster(_: OrgId, _: u32) {}
		fn pass_to_randomness() {}
	}
}

impl PoliciesOf<PanelPolicies<Balance, BlockNumber>> for Foundation {
	fn policies_of(org: OrgId) -> Option<PanelPolicies<Balance, BlockNumber>> {
		Some((
			Self::policy_of(org)?,
			Self::policy_of(org)?,
			Self::policy_of(org)?,
		))
	}
}
