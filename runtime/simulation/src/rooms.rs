//! Stand-ins for the rooms around review and obligation, each through its trait.

use crate::chain::{AccountId, Balance, BlockNumber, SubjectId, System};
use codec::{Decode, Encode};
use core::time::Duration;
use frame_support::{
	dispatch::DispatchResult,
	pallet_prelude::{DispatchError, ValueQuery},
	storage_alias,
	traits::UnixTime,
	weights::Weight,
	Twox64Concat,
};
use munus_primitives::{
	agenda::Weighed,
	obligation::{DutyPolicy, DutyRate, ALL_WEEK},
	organizations::{self, PanelPolicies, PoliciesOf, PolicyOf, StandingPolicy},
	reputation::{self, Decaying},
	review::{Outcome, ReviewPolicy, Subject},
	time::DrawRandomness,
	OrgId, PanelId, Reputation,
};

/// The one organization.
pub const ORG: OrgId = 0;
/// The full fee of a seat while no other is taken.
pub const FEE: Balance = 1_000_000_000;
/// Blocks of a day, six minutes each: nothing here depends on how many there are.
pub const DAY: BlockNumber = 240;

/// More reviews than anybody can come to owe.
const ENDLESS: u32 = 1_000_000;

/// What differs between organizations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Terms {
	/// Seats of a panel.
	pub panel: u8,
	/// Seats that an enforcer can have at once.
	pub quota: u8,
	/// Whether duty has consequences: without, no deficit is too large.
	pub removal: bool,
	/// Where all chance comes from.
	pub seed: u64,
}

#[storage_alias]
type Agreed = StorageValue<World, Terms>;
#[storage_alias]
type Paid = StorageValue<World, Balance, ValueQuery>;
#[storage_alias]
type Outcomes = StorageMap<World, Twox64Concat, SubjectId, Outcome>;

/// Sets up the organization.
pub fn found(terms: Terms) {
	Agreed::put(terms);
}

/// What panels have cost whoever asked for them.
pub fn paid() -> Balance {
	Paid::get()
}

/// How the review of a subject ended, once.
pub fn take_outcome(subject: SubjectId) -> Option<Outcome> {
	Outcomes::take(subject)
}

fn terms() -> Terms {
	Agreed::get().expect("the organization is set up first")
}

/// The organization.
pub struct Organization;

impl PolicyOf<ReviewPolicy<Balance, BlockNumber>> for Organization {
	fn policy_of(_: OrgId) -> Option<ReviewPolicy<Balance, BlockNumber>> {
		Some(ReviewPolicy {
			panel: terms().panel,
			fee: FEE,
			commit_window: DAY,
			reveal_window: DAY,
			seniority: DAY / 10,
			appeal_window: 0,
		})
	}
}

impl PolicyOf<StandingPolicy<BlockNumber>> for Organization {
	fn policy_of(_: OrgId) -> Option<StandingPolicy<BlockNumber>> {
		Some(StandingPolicy {
			half_life: 90 * DAY,
			dormancy: 7 * DAY,
			kappa: 10,
			review_reward: 1,
		})
	}
}

/// As the organizations' template of a village has it.
impl PolicyOf<DutyPolicy<BlockNumber>> for Organization {
	fn policy_of(_: OrgId) -> Option<DutyPolicy<BlockNumber>> {
		let buffer = |reviews: u32| match terms().removal {
			true => reviews,
			false => reviews + ENDLESS,
		};
		Some(DutyPolicy {
			rate: DutyRate::Coverage(80),
			throttle_buffer: buffer(5),
			ban_buffer: buffer(15),
			debt_cap: buffer(20),
			surplus_cap: 10,
			newcomer_surplus: 5,
			day_cap: 2,
			quota: terms().quota,
			stake: 50,
			entry_burn: 0,
			notice: DAY,
			grace: 3 * DAY,
			shifts: vec![ALL_WEEK].try_into().ok()?,
			places: 50,
			floor: 5,
			removals_per_day: 2,
			term: 180 * DAY,
			leave: 30 * DAY,
			leave_interval: 30 * DAY,
			restore_cost: 5,
			restores: 10,
		})
	}
}

impl organizations::Inspect<AccountId> for Organization {
	type AssetId = ();
	type Balance = Balance;

	fn exists(_: OrgId) -> bool {
		true
	}
	fn is_admin(_: OrgId, _: &AccountId) -> bool {
		false
	}
	fn is_member(_: OrgId, _: &AccountId) -> bool {
		true
	}
	fn sponsor(_: OrgId, _: &AccountId) -> Option<AccountId> {
		None
	}
	fn treasury(_: OrgId) -> AccountId {
		AccountId::MAX
	}
	fn fee_account(_: OrgId) -> AccountId {
		AccountId::MAX - 1
	}
	fn unit(_: OrgId, _: &()) -> Option<Balance> {
		None
	}
}

/// Reputation without end, of which nothing is kept: nobody lacks a stake, however often it starts
/// anew.
pub struct Standings;

fn points(amount: Reputation) -> Decaying {
	Decaying {
		mantissa: amount,
		generation: 0,
	}
}

impl reputation::Inspect<AccountId> for Standings {
	fn balance(_: OrgId, _: &AccountId) -> Reputation {
		Reputation::MAX
	}
	fn free(_: OrgId, _: &AccountId) -> Reputation {
		Reputation::MAX
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
	fn is_frozen(_: OrgId, _: &AccountId) -> bool {
		false
	}
}

impl reputation::Mutate<AccountId> for Standings {
	fn earn(_: OrgId, _: &AccountId, _: Reputation) -> DispatchResult {
		Ok(())
	}
	fn spend(_: OrgId, _: &AccountId, _: Reputation) -> DispatchResult {
		Ok(())
	}
	fn lock(_: OrgId, _: &AccountId, amount: Reputation) -> Result<Decaying, DispatchError> {
		Ok(points(amount))
	}
	fn unlock(_: OrgId, _: &AccountId, _: Decaying) -> DispatchResult {
		Ok(())
	}
	fn slash(_: OrgId, _: &AccountId, _: Decaying) -> DispatchResult {
		Ok(())
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
	fn earn_accrued(_: OrgId, _: &AccountId, _: Decaying) -> DispatchResult {
		Ok(())
	}
	fn freeze(_: OrgId, _: &AccountId) -> DispatchResult {
		Ok(())
	}
	fn thaw(_: OrgId, _: &AccountId) -> DispatchResult {
		Ok(())
	}
	fn keep_alive(_: OrgId) {}
}

/// What is scored: nobody's own, and paid for without end.
pub struct Work;

impl Subject<AccountId> for Work {
	type SubjectId = SubjectId;
	type Balance = Balance;

	fn is_party(_: &SubjectId, _: &AccountId) -> bool {
		false
	}
	fn pay_panel(_: &SubjectId, amount: Balance) -> DispatchResult {
		Paid::mutate(|paid| *paid = paid.saturating_add(amount));
		Ok(())
	}
	fn on_outcome(subject: &SubjectId, _: PanelId, outcome: Outcome) -> Weighed {
		Outcomes::insert(subject, outcome);
		Ok(Weight::zero())
	}
	fn on_outcome_weight() -> Weight {
		Weight::zero()
	}
}

/// Randomness of the seed, known a block after it was asked for. What waits for later one looks
/// again after an epoch of four hours.
pub struct Dice;

impl DrawRandomness for Dice {
	type Block = BlockNumber;
	type Moment = BlockNumber;

	fn mark() -> BlockNumber {
		System::block_number()
	}
	fn draw(mark: BlockNumber, subject: &[u8]) -> Option<[u8; 32]> {
		let content = (terms().seed, mark, subject).encode();
		(System::block_number() > mark).then(|| sp_io::hashing::blake2_256(&content))
	}
	fn retry_after() -> BlockNumber {
		DAY / 6
	}
}

/// The time of day.
pub struct BlockTime;

impl UnixTime for BlockTime {
	fn now() -> Duration {
		Duration::from_secs(System::block_number() * 86_400 / DAY)
	}
}

/// This runtime is not benchmarked.
#[cfg(feature = "runtime-benchmarks")]
pub struct Prepare;

#[cfg(feature = "runtime-benchmarks")]
mod prepare {
	use super::*;
	use crate::chain::Entry;

	impl pallet_agenda::BenchmarkHelper<Entry> for Prepare {
		fn entry(seed: u32) -> Entry {
			Entry::Place(ORG, seed)
		}
	}

	impl pallet_obligation::BenchmarkHelper<AccountId> for Prepare {
		fn organization(_: &AccountId) -> OrgId {
			ORG
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

impl PoliciesOf<PanelPolicies<Balance, BlockNumber>> for Organization {
	fn policies_of(org: OrgId) -> Option<PanelPolicies<Balance, BlockNumber>> {
		Some((
			Self::policy_of(org)?,
			Self::policy_of(org)?,
			Self::policy_of(org)?,
		))
	}
}
