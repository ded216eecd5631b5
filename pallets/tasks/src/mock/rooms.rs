//! The other rooms: small fakes in storage, so that what a failed call did there is rolled back as
//! in earnest.

use super::*;
use codec::{Decode, Encode, MaxEncodedLen};
use frame_support::{
	storage_alias,
	traits::{Consideration, Footprint},
	Blake2_128Concat,
};
use munus_primitives::{
	agenda::Agenda,
	escrow::{self, Purpose},
	obligation::{self, Skill, Slot, Status, Workload},
	organizations::{self, AuditPolicy, PoliciesOf, PolicyOf, StandingPolicy, TaskPolicies},
	reputation::{self, Decaying},
	review::{
		reserved_readings, reserved_seats, Batch, Criteria, ItemScores, Outcome, PanelKind,
		PanelTerms, Review, ReviewPolicy, Subject,
	},
	tasks::Matter,
	time::DrawRandomness,
	PanelId, Reputation, Score,
};
use sp_runtime::traits::Convert;

#[storage_alias]
pub type Money = StorageMap<Mock, Blake2_128Concat, (AssetId, AccountId), Balance, ValueQuery>;
#[storage_alias]
pub type Held = StorageMap<Mock, Blake2_128Concat, AccountId, Balance, ValueQuery>;
#[storage_alias]
pub type Members = StorageMap<Mock, Blake2_128Concat, (OrgId, AccountId), (), OptionQuery>;
#[storage_alias]
pub type Points = StorageMap<Mock, Blake2_128Concat, (OrgId, AccountId), Reputation, ValueQuery>;
#[storage_alias]
pub type Locked = StorageMap<Mock, Blake2_128Concat, (OrgId, AccountId), Reputation, ValueQuery>;
#[storage_alias]
pub type Penalties = StorageMap<Mock, Blake2_128Concat, (OrgId, AccountId), Reputation, ValueQuery>;
#[storage_alias]
pub type Live = StorageMap<Mock, Blake2_128Concat, (OrgId, AccountId), u32, ValueQuery>;
#[storage_alias]
pub type Frozen = StorageMap<Mock, Blake2_128Concat, (OrgId, AccountId), bool, ValueQuery>;
#[storage_alias]
pub type Tiers = StorageMap<Mock, Blake2_128Concat, (OrgId, AccountId), u8, ValueQuery>;
#[storage_alias]
pub type Verdicts = StorageValue<Mock, u32, ValueQuery>;
#[storage_alias]
pub type OpenWork = StorageValue<Mock, u32, ValueQuery>;
#[storage_alias]
pub type Entries = StorageMap<Mock, Blake2_128Concat, (Moment, TaskId), (), OptionQuery>;
#[storage_alias]
pub type Batches = StorageMap<Mock, Blake2_128Concat, Matter, Batch, OptionQuery>;
#[storage_alias]
pub type OpenPanels = StorageMap<Mock, Blake2_128Concat, Matter, PanelId, OptionQuery>;
#[storage_alias]
pub type LastOpened = StorageValue<Mock, (PanelKind, u8, Balance), OptionQuery>;
#[storage_alias]
pub type Forgotten = StorageMap<Mock, Blake2_128Concat, Matter, (), OptionQuery>;
#[storage_alias]
pub type NextPanel = StorageValue<Mock, PanelId, ValueQuery>;

/// Escrow: balances that add up.
pub struct Vault;

fn shift(asset: AssetId, from: AccountId, to: AccountId, amount: Balance) -> DispatchResult {
	let have = Money::get((asset, from));
	let left = have
		.checked_sub(amount)
		.ok_or(DispatchError::Other("insufficient"))?;
	Money::insert((asset, from), left);
	Money::mutate((asset, to), |b| *b += amount);
	Ok(())
}

impl escrow::Inspect<AccountId> for Vault {
	type AssetId = AssetId;
	type Balance = Balance;

	fn asset_exists(asset: &AssetId) -> bool {
		*asset <= GOLD
	}
	fn minimum(asset: &AssetId) -> Balance {
		if *asset == NATIVE {
			MINIMUM
		} else {
			10
		}
	}
	fn unclaimed(_: &AssetId, _: &AccountId) -> Balance {
		0
	}
}

impl escrow::Mutate<AccountId> for Vault {
	fn open(
		payer: &AccountId,
		asset: AssetId,
		amount: Balance,
		org: OrgId,
	) -> Result<DealOf<Test>, DispatchError> {
		shift(asset, *payer, ESCROW, amount)?;
		Ok(Deal {
			asset,
			deposited: amount,
			paid: 0,
			fees: 0,
			refunded: 0,
			left: amount,
			org,
		})
	}
	fn open_two(
		payer: &AccountId,
		asset: AssetId,
		(one, other): (Balance, Balance),
		org: OrgId,
	) -> Result<[DealOf<Test>; 2], DispatchError> {
		Ok([
			Self::open(payer, asset, one, org)?,
			Self::open(payer, asset, other, org)?,
		])
	}
	fn top_up(deal: &mut DealOf<Test>, payer: &AccountId, amount: Balance) -> DispatchResult {
		shift(deal.asset, *payer, ESCROW, amount)?;
		deal.deposited += amount;
		deal.left += amount;
		Ok(())
	}
	fn pay(
		deal: &mut DealOf<Test>,
		payee: &AccountId,
		amount: Balance,
		purpose: Purpose,
	) -> DispatchResult {
		deal.left = deal
			.left
			.checked_sub(amount)
			.ok_or(DispatchError::Other("too much"))?;
		match purpose {
			Purpose::Pay => deal.paid += amount,
			Purpose::Fee => deal.fees += amount,
			Purpose::Refund => deal.refunded += amount,
		}
		shift(deal.asset, ESCROW, *payee, amount)
	}
	fn close(mut deal: DealOf<Test>, owner: &AccountId) -> Result<DealOf<Test>, DispatchError> {
		let left = deal.left;
		Self::pay(&mut deal, owner, left, Purpose::Refund)?;
		Ok(deal)
	}
}

/// Reputation that does not decay.
pub struct Standings;

impl reputation::Inspect<AccountId> for Standings {
	fn balance(org: OrgId, who: &AccountId) -> Reputation {
		Points::get((org, who))
	}
	fn free(org: OrgId, who: &AccountId) -> Reputation {
		Points::get((org, who)) - Locked::get((org, who))
	}
	fn penalty(org: OrgId, who: &AccountId) -> Reputation {
		Penalties::get((org, who))
	}
	fn live_claims(org: OrgId, who: &AccountId) -> u32 {
		Live::get((org, who))
	}
	fn entered(org: OrgId, who: &AccountId) -> u8 {
		Tiers::get((org, who))
	}
	fn worth(_: OrgId, amount: &Decaying) -> Reputation {
		amount.mantissa
	}
	fn lock_worth(_: OrgId, _: &AccountId, lock: &Decaying) -> Reputation {
		lock.mantissa
	}
	fn is_frozen(org: OrgId, who: &AccountId) -> bool {
		Frozen::get((org, who))
	}
}

impl reputation::Mutate<AccountId> for Standings {
	fn earn(org: OrgId, who: &AccountId, amount: Reputation) -> DispatchResult {
		ensure!(!Stubborn::get(), DispatchError::Other("stubborn"));
		Points::mutate((org, who), |p| *p += amount);
		Ok(())
	}
	fn spend(org: OrgId, who: &AccountId, amount: Reputation) -> DispatchResult {
		Points::mutate((org, who), |p| *p -= amount);
		Ok(())
	}
	fn lock(org: OrgId, who: &AccountId, amount: Reputation) -> Result<Decaying, DispatchError> {
		Locked::mutate((org, who), |l| *l += amount);
		Ok(Decaying {
			mantissa: amount,
			generation: 0,
		})
	}
	fn unlock(org: OrgId, who: &AccountId, lock: Decaying) -> DispatchResult {
		Locked::mutate((org, who), |l| *l -= lock.mantissa);
		Ok(())
	}
	fn slash(org: OrgId, who: &AccountId, lock: Decaying) -> DispatchResult {
		Self::unlock(org, who, lock)?;
		Self::spend(org, who, lock.mantissa)
	}
	fn penalize(org: OrgId, who: &AccountId, amount: Reputation) -> DispatchResult {
		Penalties::mutate((org, who), |p| *p += amount);
		Ok(())
	}
	fn begin_claim(org: OrgId, who: &AccountId, limit: u32) -> DispatchResult {
		Live::try_mutate((org, who), |n| {
			ensure!(*n < limit, DispatchError::Other("limit"));
			*n += 1;
			Ok(())
		})
	}
	fn end_claim(org: OrgId, who: &AccountId) -> DispatchResult {
		Live::mutate((org, who), |n| *n -= 1);
		Ok(())
	}
	fn enter(org: OrgId, who: &AccountId, tier: u8, cost: Reputation) -> DispatchResult {
		Tiers::insert((org, who), tier);
		Self::spend(org, who, cost)
	}
	fn accrue(_: OrgId, accrual: &mut Decaying, amount: Reputation) -> DispatchResult {
		accrual.mantissa += amount;
		Ok(())
	}
	fn earn_accrued(org: OrgId, who: &AccountId, accrual: Decaying) -> DispatchResult {
		Self::earn(org, who, accrual.mantissa)
	}
	fn freeze(org: OrgId, who: &AccountId) -> DispatchResult {
		ensure!(!Frozen::get((org, who)), DispatchError::Other("frozen"));
		Frozen::insert((org, who), true);
		Ok(())
	}
	fn thaw(org: OrgId, who: &AccountId) -> DispatchResult {
		ensure!(Frozen::take((org, who)), DispatchError::Other("not frozen"));
		Ok(())
	}
	fn keep_alive(_: OrgId) {
		Verdicts::mutate(|n| *n += 1);
	}
}

/// One organization whose members are in [`Members`].
pub struct Orgs;

impl organizations::Inspect<AccountId> for Orgs {
	type AssetId = AssetId;
	type Balance = Balance;

	fn exists(org: OrgId) -> bool {
		org == ORG
	}
	fn is_admin(org: OrgId, who: &AccountId) -> bool {
		org == ORG && *who == ADMIN
	}
	fn is_member(org: OrgId, who: &AccountId) -> bool {
		Members::contains_key((org, who))
	}
	fn sponsor(_: OrgId, _: &AccountId) -> Option<AccountId> {
		None
	}
	fn treasury(_: OrgId) -> AccountId {
		TREASURY
	}
	fn fee_account(_: OrgId) -> AccountId {
		FEES
	}
	fn unit(_: OrgId, asset: &AssetId) -> Option<Balance> {
		if *asset == NATIVE {
			Some(MUN)
		} else {
			GoldUnit::get()
		}
	}
}

impl organizations::Mutate<AccountId> for Orgs {
	fn begin_work(_: OrgId) -> DispatchResult {
		OpenWork::mutate(|n| *n += 1);
		Ok(())
	}
	fn end_work(_: OrgId) {
		OpenWork::mutate(|n| *n = n.saturating_sub(1));
	}
	fn verdict_booked(_: OrgId, _: &AccountId, _: organizations::Booked) {}
}

impl PolicyOf<MarketPolicy<Moment>> for Orgs {
	fn policy_of(org: OrgId) -> Option<MarketPolicy<Moment>> {
		(org == ORG).then(Market::get)
	}
}

impl PolicyOf<AuditPolicy<Balance>> for Orgs {
	fn policy_of(org: OrgId) -> Option<AuditPolicy<Balance>> {
		(org == ORG).then(Audits::get)
	}
}

/// The office of enforcer, as the test says.
pub struct Bench;

impl obligation::Inspect<AccountId> for Bench {
	type Block = Moment;

	fn roster_len(_: OrgId) -> u32 {
		Active::get()
	}
	fn slot(_: OrgId, _: u32) -> Option<Slot<AccountId, Moment>> {
		None
	}
	fn can_sit(_: OrgId, _: &Slot<AccountId, Moment>) -> bool {
		false
	}
	fn workload(_: OrgId) -> Workload {
		Recent::get()
	}
	fn active(_: OrgId) -> u32 {
		Active::get()
	}
	fn skill(_: OrgId, _: &AccountId) -> Option<(Skill, u32)> {
		None
	}
	fn status(_: OrgId, _: &AccountId) -> Option<Status> {
		Behind::get()
	}
	fn open_seats(_: OrgId, _: &AccountId) -> Vec<PanelId> {
		vec![]
	}
	fn capacity(_: OrgId) -> u32 {
		Capacity::get()
	}
}

impl PolicyOf<StandingPolicy<Moment>> for Orgs {
	fn policy_of(org: OrgId) -> Option<StandingPolicy<Moment>> {
		(org == ORG).then(|| StandingPolicy {
			half_life: 1_000,
			dormancy: 100,
			kappa: Kappa::get(),
			review_reward: POINT,
		})
	}
}

impl PolicyOf<ReviewPolicy<Balance, Moment>> for Orgs {
	fn policy_of(org: OrgId) -> Option<ReviewPolicy<Balance, Moment>> {
		(org == ORG).then_some(ReviewPolicy {
			panel: 3,
			fee: SeatFee::get(),
			commit_window: 10,
			reveal_window: 6,
			seniority: 0,
			appeal_window: AppealWindow::get(),
		})
	}
}

/// Panels that score what the test says.
pub struct Panels;

impl Review<AccountId> for Panels {
	type SubjectId = Matter;
	type Balance = Balance;
	type Moment = Moment;

	fn terms(org: OrgId) -> Option<PanelTerms<Balance, Moment>> {
		(org == ORG).then(|| PanelTerms {
			size: 3,
			fee: SeatFee::get(),
			reward: POINT,
			commit_window: 10,
			reveal_window: 6,
			seniority: 0,
		})
	}
	fn reserve(terms: &PanelTerms<Balance, Moment>) -> Balance {
		terms.fee * Balance::from(reserved_seats(terms.size))
	}
	fn can_open(_: OrgId, size: u8) -> bool {
		Enforcers::get() && size < 100
	}
	fn appeal_size(_: OrgId, _: &Matter, size: u8) -> Option<u8> {
		AppealSize::get().filter(|seats| *seats > size)
	}
	fn draw_on_fund(_: OrgId, amount: Balance) -> Balance {
		let taken = amount.min(Fund::get() / 2);
		Fund::mutate(|fund| *fund -= taken);
		taken
	}
	fn fund_audits(_: OrgId, amount: Balance) {
		Fund::mutate(|fund| *fund += amount);
	}
	fn open_audit(
		org: OrgId,
		subject: Matter,
		criteria: Criteria,
		terms: PanelTerms<Balance, Moment>,
		stake: u16,
	) -> Result<PanelId, DispatchError> {
		Stake::set(Some(stake));
		Self::open(org, subject, PanelKind::Audit, criteria, terms)
	}
	fn reserve_batch(terms: &PanelTerms<Balance, Moment>, batch: Batch) -> Balance {
		terms.fee * Balance::from(reserved_readings(terms.size, batch))
	}
	fn open_batch(
		_: OrgId,
		subject: Matter,
		_: Criteria,
		_: PanelTerms<Balance, Moment>,
		batch: Batch,
	) -> Result<PanelId, DispatchError> {
		Batches::insert(subject, batch);
		let panel = NextPanel::mutate(|n| {
			*n += 1;
			*n
		});
		OpenPanels::insert(subject, panel);
		ensure!(!Refusing::get(), DispatchError::Other("refusing"));
		Ok(panel)
	}
	fn forget(subject: &Matter) {
		Forgotten::insert(subject, ());
	}
	fn open(
		_: OrgId,
		subject: Matter,
		kind: PanelKind,
		_: Criteria,
		terms: PanelTerms<Balance, Moment>,
	) -> Result<PanelId, DispatchError> {
		LastOpened::put((kind, terms.size, terms.fee));
		let panel = NextPanel::mutate(|n| {
			*n += 1;
			*n
		});
		OpenPanels::insert(subject, panel);
		ensure!(!Refusing::get(), DispatchError::Other("refusing"));
		Ok(panel)
	}
}

/// The panel on a task pays `seats` fees and comes to `outcome`.
pub fn outcome(task: TaskId, seats: u128, outcome: Outcome) -> DispatchResult {
	let matter = TasksPallet::matter(task, &Tasks::<Test>::get(task).expect("no such task"));
	let panel = OpenPanels::take(matter).expect("no panel");
	TasksPallet::pay_panel(&matter, seats * SeatFee::get())?;
	TasksPallet::on_outcome(&matter, panel, outcome).map(|_| ())
}

/// The panel of a matter pays `seats` fees and comes to `outcome`.
pub fn heard(matter: Matter, seats: u128, outcome: Outcome) -> DispatchResult {
	let panel = OpenPanels::take(matter).expect("no panel");
	TasksPallet::pay_panel(&matter, seats * SeatFee::get())?;
	TasksPallet::on_outcome(&matter, panel, outcome).map(|_| ())
}

/// The panel on several entries pays `readings` fees and scores them.
pub fn scored(matter: Matter, readings: u128, scores: &[Option<Score>]) -> DispatchResult {
	let panel = OpenPanels::take(matter).expect("no panel");
	if readings > 0 {
		TasksPallet::pay_panel(&matter, readings * SeatFee::get())?;
	}
	let scores = ItemScores::truncate_from(scores.to_vec());
	TasksPallet::on_batch(&matter, panel, scores).map(|_| ())
}

pub fn verdict(task: TaskId, score: Score) -> DispatchResult {
	outcome(task, 3, Outcome::Verdict(score))
}

/// The agenda.
pub struct Diary;

impl Agenda<TaskId> for Diary {
	type Moment = Moment;

	fn schedule(due: Moment, id: TaskId) {
		assert!(!Entries::contains_key((due, id)), "scheduled twice");
		Entries::insert((due, id), ());
	}
	fn cancel(due: Moment, id: TaskId) {
		assert!(
			Entries::take((due, id)).is_some(),
			"cancelled what was not there"
		);
	}
}

/// Runs to a block, carrying out what falls due on the way.
pub fn run_to(to: Moment) {
	for block in System::block_number() + 1..=to {
		munus_pallet_testing::run_to_block::<Test, AllPalletsWithSystem>(block);
		let mut due: Vec<_> = Entries::iter_keys()
			.filter(|(due, _)| *due <= block)
			.collect();
		due.sort_unstable();
		for (at, id) in due {
			Entries::remove((at, id));
			TasksPallet::on_due(id).expect("what is due can be done");
		}
	}
}

/// A deposit of a price that grows with the footprint.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, scale_info::TypeInfo, MaxEncodedLen)]
pub struct Ticket(pub Balance);

pub struct Deposits;

impl Convert<Footprint, Balance> for Deposits {
	fn convert(footprint: Footprint) -> Balance {
		u128::from(footprint.count) * MUN / 100 + u128::from(footprint.size) * MUN / 10_000
	}
}

impl Consideration<AccountId, Footprint> for Ticket {
	fn new(who: &AccountId, new: Footprint) -> Result<Self, DispatchError> {
		let amount = Deposits::convert(new);
		let have = Money::get((NATIVE, who));
		let left = have
			.checked_sub(amount)
			.ok_or(DispatchError::Other("insufficient"))?;
		Money::insert((NATIVE, who), left);
		Held::mutate(who, |h| *h += amount);
		Ok(Ticket(amount))
	}
	fn update(self, who: &AccountId, new: Footprint) -> Result<Self, DispatchError> {
		self.drop(who)?;
		Self::new(who, new)
	}
	fn drop(self, who: &AccountId) -> DispatchResult {
		Held::mutate(who, |h| *h -= self.0);
		Money::mutate((NATIVE, who), |b| *b += self.0);
		Ok(())
	}
	#[cfg(feature = "runtime-benchmarks")]
	fn ensure_successful(who: &AccountId, _: Footprint) {
		Money::insert((NATIVE, who), START);
	}
}

/// Randomness three blocks after it was asked for.
pub struct Lots;

impl DrawRandomness for Lots {
	type Block = Moment;
	type Moment = Moment;

	fn mark() -> Moment {
		System::block_number()
	}
	fn draw(mark: Moment, _: &[u8]) -> Option<[u8; 32]> {
		let drawn = Drawn::get().filter(|_| System::block_number() >= mark + 3)?;
		let mut randomness = [0; 32];
		randomness[..8].copy_from_slice(&drawn.to_le_bytes());
		Some(randomness)
	}
	fn retry_after() -> Moment {
		2
	}
}

impl PoliciesOf<TaskPolicies<Balance, Moment>> for Orgs {
	fn policies_of(org: OrgId) -> Option<TaskPolicies<Balance, Moment>> {
		Some((
			Self::policy_of(org)?,
			Self::policy_of(org)?,
			Self::policy_of(org)?,
			Self::policy_of(org)?,
		))
	}
}
