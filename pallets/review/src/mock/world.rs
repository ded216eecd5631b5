//! All the other rooms, in one pallet.

use crate::{
	self as pallet_review,
	mock::{System, Test, World, MARGIN, ORG, RETRY, REWARD},
};
use alloc::vec::Vec;
use frame_support::{pallet_prelude::*, storage::with_storage_layer};
use frame_system::pallet_prelude::*;
use munus_primitives::{
	agenda::{Agenda, Weighed},
	obligation::{
		DutyPolicy, DutyRate, Inspect, Mutate, Reviewed, Setback, Skill, Slot, Status, ALL_WEEK,
	},
	organizations::{PanelPolicies, PoliciesOf, PolicyOf, StandingPolicy},
	review::{ItemScores, Outcome, ReviewPolicy, Subject},
	time::DrawRandomness,
	OrgId, PanelId,
};

pub use pallet::*;

/// Everything that panels know of the world, kept in storage so that it rolls back as they do.
#[allow(unused_qualifications)]
#[frame_support::pallet(dev_mode)]
pub mod pallet {
	use super::*;

	#[pallet::pallet]
	#[pallet::without_storage_info]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config + pallet_review::Config {}

	#[pallet::storage]
	pub type Queue<T> = StorageValue<_, Vec<(u64, PanelId)>, ValueQuery>;
	#[pallet::storage]
	pub type Policy<T> = StorageValue<_, ReviewPolicy<u128, u64>>;
	#[pallet::storage]
	pub type Roster<T> = StorageValue<_, Vec<Option<Slot<u64, u64>>>, ValueQuery>;
	#[pallet::storage]
	pub type SlotReads<T> = StorageValue<_, u32, ValueQuery>;
	#[pallet::storage]
	pub type OpenSeats<T> = StorageValue<_, Vec<(u64, PanelId)>, ValueQuery>;
	#[pallet::storage]
	pub type Skills<T> = StorageMap<_, Twox64Concat, u64, (Skill, u32)>;
	#[pallet::storage]
	pub type Booked<T> = StorageValue<_, Vec<(u64, PanelId, Skill, bool, u128, u128)>, ValueQuery>;
	#[pallet::storage]
	pub type Offered<T> = StorageValue<_, Vec<u32>, ValueQuery>;
	#[pallet::storage]
	pub type Patrols<T> = StorageValue<_, u32, ValueQuery>;
	#[pallet::storage]
	pub type Paid<T> = StorageValue<_, u128, ValueQuery>;
	#[pallet::storage]
	pub type Outcomes<T> = StorageValue<_, Vec<(u32, PanelId, Outcome)>, ValueQuery>;
	/// Who is party to every subject.
	#[pallet::storage]
	pub type Parties<T> = StorageValue<_, Vec<u64>, ValueQuery>;
	/// How many seats are taken elsewhere.
	#[pallet::storage]
	pub type Taken<T> = StorageValue<_, u32, ValueQuery>;
	/// Who cannot take a seat as a volunteer.
	#[pallet::storage]
	pub type Unwilling<T> = StorageValue<_, Vec<u64>, ValueQuery>;
	/// Whose seats were missed.
	#[pallet::storage]
	pub type Misses<T> = StorageValue<_, Vec<(u64, PanelId)>, ValueQuery>;
	/// Who is behind in duty.
	#[pallet::storage]
	pub type Behind<T> = StorageValue<_, Vec<u64>, ValueQuery>;
	/// Who is off duty.
	#[pallet::storage]
	pub type OffDuty<T> = StorageValue<_, Vec<u64>, ValueQuery>;
	/// What audits took back: who, fee, credit, skill, stake.
	#[pallet::storage]
	pub type SetBacks<T> = StorageValue<_, Vec<(u64, u128, bool, Skill, u16)>, ValueQuery>;
	/// Who has collected its fees, so that nothing can be taken back.
	#[pallet::storage]
	pub type Collected<T> = StorageValue<_, Vec<u64>, ValueQuery>;
	/// How batches ended.
	#[pallet::storage]
	pub type Batches<T> = StorageValue<_, Vec<(u32, PanelId, ItemScores)>, ValueQuery>;
	/// Whom the next patrol removes.
	#[pallet::storage]
	pub type Removals<T> = StorageValue<_, Vec<u64>, ValueQuery>;
	/// What the rooms refuse to do.
	#[pallet::storage]
	pub type Refused<T> = StorageValue<_, Vec<Refusal>, ValueQuery>;

	#[derive(Clone, Copy, PartialEq, Eq, Encode, Decode, TypeInfo)]
	pub enum Refusal {
		Randomness,
		Pay,
		Outcome,
		Seat,
		Review,
		Agenda,
		Office,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T>
	where
		BlockNumberFor<T>: Into<u64>,
	{
		fn on_poll(now: BlockNumberFor<T>, _: &mut frame_support::weights::WeightMeter) {
			let now: u64 = now.into();
			let (due, later): (Vec<_>, Vec<_>) = Queue::<T>::get()
				.into_iter()
				.partition(|(at, _)| *at <= now);
			Queue::<T>::put(later);
			for (_, panel) in due {
				with_storage_layer(|| pallet_review::Pallet::<T>::on_due(panel)).unwrap();
			}
		}
	}
}

pub fn refuse(what: Refusal) {
	Refused::<Test>::append(what);
}

fn refused(what: Refusal) -> DispatchResult {
	ensure!(
		!Refused::<Test>::get().contains(&what),
		DispatchError::Unavailable
	);
	Ok(())
}

impl PolicyOf<ReviewPolicy<u128, u64>> for World {
	fn policy_of(org: OrgId) -> Option<ReviewPolicy<u128, u64>> {
		Policy::<Test>::get().filter(|_| org == ORG)
	}
}

impl PolicyOf<StandingPolicy<u64>> for World {
	fn policy_of(org: OrgId) -> Option<StandingPolicy<u64>> {
		(org == ORG).then_some(StandingPolicy {
			half_life: 1_000,
			dormancy: 1_000,
			kappa: 1,
			review_reward: REWARD,
		})
	}
}

impl PolicyOf<DutyPolicy<u64>> for World {
	fn policy_of(org: OrgId) -> Option<DutyPolicy<u64>> {
		(org == ORG).then(|| DutyPolicy {
			rate: DutyRate::Coverage(80),
			throttle_buffer: 5,
			ban_buffer: 15,
			debt_cap: 20,
			surplus_cap: 10,
			newcomer_surplus: 5,
			day_cap: 2,
			quota: 2,
			stake: 0,
			entry_burn: 0,
			notice: 5,
			grace: 5,
			shifts: BoundedVec::truncate_from(alloc::vec![ALL_WEEK]),
			places: 100,
			floor: 1,
			removals_per_day: 1,
			term: 1_000,
			leave: 100,
			leave_interval: 10,
			restore_cost: 1,
			restores: 1,
		})
	}
}

impl Agenda<PanelId> for World {
	type Moment = u64;

	fn schedule(due: u64, id: PanelId) {
		// One that refuses loses what falls due at every third block.
		if refused(Refusal::Agenda).is_ok() || !due.is_multiple_of(3) {
			Queue::<Test>::append((due, id));
		}
	}

	fn cancel(due: u64, id: PanelId) {
		Queue::<Test>::mutate(|queue| queue.retain(|entry| *entry != (due, id)));
	}
}

impl DrawRandomness for World {
	type Block = u64;
	type Moment = u64;

	fn mark() -> u64 {
		System::block_number()
	}

	fn draw(mark: u64, subject: &[u8]) -> Option<[u8; 32]> {
		refused(Refusal::Randomness).ok()?;
		(System::block_number() > mark + MARGIN)
			.then(|| sp_io::hashing::blake2_256(&(mark, subject).encode()))
	}

	fn retry_after() -> u64 {
		RETRY
	}
}

impl Subject<u64> for World {
	type SubjectId = u32;
	type Balance = u128;

	fn is_party(_: &u32, who: &u64) -> bool {
		Parties::<Test>::get().contains(who)
	}

	fn pay_panel(_: &u32, amount: u128) -> DispatchResult {
		Paid::<Test>::mutate(|paid| *paid += amount);
		refused(Refusal::Pay)
	}

	fn on_outcome(subject: &u32, panel: PanelId, outcome: Outcome) -> Weighed {
		Outcomes::<Test>::append((*subject, panel, outcome));
		refused(Refusal::Outcome).map(|()| OUTCOME)
	}

	fn on_batch(subject: &u32, panel: PanelId, scores: ItemScores) -> Weighed {
		Batches::<Test>::append((*subject, panel, scores));
		refused(Refusal::Outcome).map(|()| OUTCOME)
	}

	fn on_outcome_weight() -> Weight {
		OUTCOME.saturating_mul(2)
	}

	fn record_weight() -> Weight {
		RECORD
	}
}

/// What an outcome weighs; twice as much is announced.
pub const OUTCOME: Weight = Weight::from_parts(5, 5);
/// What of it is the subject's own record.
pub const RECORD: Weight = Weight::from_parts(2, 2);

impl Inspect<u64> for World {
	type Block = u64;

	fn roster_len(_: OrgId) -> u32 {
		Roster::<Test>::decode_len().unwrap_or_default() as u32
	}

	fn slot(_: OrgId, index: u32) -> Option<Slot<u64, u64>> {
		SlotReads::<Test>::mutate(|reads| *reads += 1);
		Roster::<Test>::get().get(index as usize).cloned().flatten()
	}

	fn can_sit(_: OrgId, slot: &Slot<u64, u64>) -> bool {
		!OffDuty::<Test>::get().contains(&slot.who)
	}

	fn active(_: OrgId) -> u32 {
		Roster::<Test>::get().iter().flatten().count() as u32
	}

	fn skill(_: OrgId, who: &u64) -> Option<(Skill, u32)> {
		Skills::<Test>::get(who)
	}

	fn can_volunteer(_: OrgId, slot: &Slot<u64, u64>) -> bool {
		!Unwilling::<Test>::get().contains(&slot.who)
	}

	fn deficit(_: OrgId, who: &u64) -> u32 {
		u32::from(Behind::<Test>::get().contains(who))
	}

	fn slot_of(_: OrgId, who: &u64) -> Option<u32> {
		let held = |slot: &Option<Slot<u64, u64>>| slot.as_ref().is_some_and(|s| s.who == *who);
		Roster::<Test>::get()
			.iter()
			.position(held)
			.map(|index| index as u32)
	}

	fn status(_: OrgId, _: &u64) -> Option<Status> {
		Some(Status::Healthy)
	}

	fn open_seats(_: OrgId, who: &u64) -> Vec<PanelId> {
		let seats = OpenSeats::<Test>::get();
		seats
			.into_iter()
			.filter(|(other, _)| other == who)
			.map(|(_, panel)| panel)
			.collect()
	}

	fn capacity(org: OrgId) -> u32 {
		(2 * Self::active(org)).saturating_sub(Taken::<Test>::get())
	}
}

fn free_seat(who: u64, panel: PanelId) -> DispatchResult {
	refused(Refusal::Office)?;
	OpenSeats::<Test>::mutate(|seats| {
		let index = seats.iter().position(|seat| *seat == (who, panel));
		seats.swap_remove(index.ok_or(DispatchError::CannotLookup)?);
		Ok(())
	})
}

impl Mutate<u64> for World {
	type Balance = u128;

	fn offered(_: OrgId, seats: u32) -> DispatchResult {
		Offered::<Test>::append(seats);
		refused(Refusal::Office)
	}

	fn seat(_: OrgId, who: &u64, panel: PanelId) -> DispatchResult {
		OpenSeats::<Test>::append((*who, panel));
		refused(Refusal::Seat)
	}

	fn unseat(_: OrgId, who: &u64, panel: PanelId) -> DispatchResult {
		free_seat(*who, panel)
	}

	fn missed(_: OrgId, who: &u64, panel: PanelId) -> DispatchResult {
		Misses::<Test>::append((*who, panel));
		if OpenSeats::<Test>::get().contains(&(*who, panel)) {
			free_seat(*who, panel)?;
		}
		Ok(())
	}

	fn reviewed(_: OrgId, who: &u64, panel: PanelId, review: Reviewed<u128>) -> DispatchResult {
		refused(Refusal::Review)?;
		free_seat(*who, panel)?;
		let Reviewed {
			skill,
			counts,
			fee,
			reputation,
		} = review;
		Booked::<Test>::append((*who, panel, skill, counts, fee, reputation));
		Skills::<Test>::try_mutate(who, |record| {
			let (old, reviews) = record.as_mut().ok_or(DispatchError::CannotLookup)?;
			*old = skill;
			*reviews += 1;
			Ok(())
		})
	}

	fn audited(_: OrgId, who: &u64, setback: Setback<u128>) -> u128 {
		let Setback {
			fee,
			credit,
			skill,
			stake,
		} = setback;
		SetBacks::<Test>::append((*who, fee, credit, skill, stake));
		match Collected::<Test>::get().contains(who) {
			true => 0,
			false => fee,
		}
	}

	fn patrol(_: OrgId) -> Result<u32, DispatchError> {
		Patrols::<Test>::mutate(|patrols| *patrols += 1);
		let removals = Removals::<Test>::take();
		let count = removals.len() as u32;
		removals.into_iter().for_each(crate::mock::remove);
		refused(Refusal::Office).map(|()| count)
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl pallet_review::BenchmarkHelper for World {
	fn open_panel(enforcers: u32) -> PanelId {
		System::set_block_number(crate::mock::START);
		crate::mock::set_panel_size(crate::MAX_SEATS as u8);
		crate::mock::enlist(1..=u64::from(enforcers));
		crate::mock::open(1)
	}

	fn fill_roster(_: OrgId, enforcers: u32) {
		crate::mock::fill_roster(enforcers.into());
	}

	fn pass_to_randomness() {
		System::set_block_number(System::block_number() + MARGIN + 1);
	}
}

impl PoliciesOf<PanelPolicies<u128, u64>> for World {
	fn policies_of(org: OrgId) -> Option<PanelPolicies<u128, u64>> {
		Some((
			Self::policy_of(org)?,
			Self::policy_of(org)?,
			Self::policy_of(org)?,
		))
	}
}
