//! A runtime with this pallet, and one more that plays all the other rooms.

use crate as pallet_review;
use crate::*;
use frame_support::{derive_impl, parameter_types, weights::constants::ParityDbWeight};
use munus_pallet_testing::run_to_block;
use munus_primitives::{
	obligation::{Slot, SKILL_START},
	review::{Batch, Criteria, PanelTerms, Reading, Review as _},
	sealed::Domain,
};
use sp_runtime::BuildStorage;

pub mod world;

pub use world::{
	refuse, Batches, Behind, Booked, Collected, Misses, OffDuty, Offered, OpenSeats, Outcomes,
	Paid, Parties, Patrols, Queue, Refusal, Refused, Removals, Roster, SetBacks, Skills, SlotReads,
	Taken, Unwilling, OUTCOME, RECORD,
};

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
	pub type Review = pallet_review::Pallet<Test>;

	#[runtime::pallet_index(2)]
	pub type World = world::Pallet<Test>;
}

pub type Block = frame_system::mocking::MockBlock<Test>;

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
	type DbWeight = ParityDbWeight;
}

impl world::Config for Test {}

parameter_types! {
	pub const MaxDrawReads: u32 = 4 * MAX_SEATS + 16;
	pub const MaxWait: u64 = MAX_WAIT;
}

impl Config for Test {
	type SubjectId = u32;
	type Balance = u128;
	type Subject = World;
	type Office = World;
	type Policies = World;
	type Clock = System;
	type Agenda = World;
	type Randomness = World;
	type MaxDrawReads = MaxDrawReads;
	type MaxWait = MaxWait;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = World;
}

pub const ORG: OrgId = 7;
pub const FEE: u128 = 1_000_000;
pub const REWARD: Reputation = 50;
pub const COMMIT_WINDOW: u64 = 20;
pub const REVEAL_WINDOW: u64 = 10;
pub const SENIORITY: u64 = 5;
pub const MAX_WAIT: u64 = 30;
pub const MARGIN: u64 = 2;
pub const RETRY: u64 = 4;
pub const START: u64 = 100;
pub const SALT: [u8; 32] = [9; 32];

/// Gives the organization's panels a size.
pub fn set_panel_size(panel: u8) {
	world::Policy::<Test>::put(ReviewPolicy {
		panel,
		fee: FEE,
		commit_window: COMMIT_WINDOW,
		reveal_window: REVEAL_WINDOW,
		seniority: SENIORITY,
		appeal_window: 10,
	});
}

/// Puts enforcers on the roster who may be drawn at once, without sponsors.
pub fn enlist(who: impl IntoIterator<Item = u64>) {
	for who in who {
		enlist_as(Slot {
			who,
			joined: 1,
			shift: 0,
			sponsor: None,
		});
	}
}

/// Puts an enforcer on the roster who may audit.
pub fn enlist_as(slot: Slot<u64, u64>) {
	Skills::<Test>::insert(slot.who, (SKILL_START, AUDITOR_REVIEWS));
	Roster::<Test>::append(Some(slot));
}

/// Takes an enforcer off the roster and from its seats, as an office that bans it does.
pub fn remove(who: u64) {
	use munus_primitives::obligation::{Inspect, Seating};
	let open = World::open_seats(ORG, &who);
	Skills::<Test>::remove(who);
	OpenSeats::<Test>::mutate(|seats| seats.retain(|(holder, _)| *holder != who));
	Roster::<Test>::mutate(|roster| {
		let gone = |slot: &&mut Option<Slot<u64, u64>>| slot.as_ref().map(|s| s.who) == Some(who);
		roster.iter_mut().filter(gone).for_each(|slot| *slot = None);
	});
	open.iter()
		.for_each(|panel| <Review as Seating<u64>>::vacate(*panel, &who));
}

/// Makes a roster of so many who may be drawn at once.
pub fn fill_roster(enforcers: u64) {
	let slot = |who| {
		Some(Slot {
			who,
			joined: 1,
			shift: 0,
			sponsor: None,
		})
	};
	Roster::<Test>::put((1..=enforcers).map(slot).collect::<Vec<_>>());
}

/// The weights of a subject with a single criterion.
pub fn criteria(weights: &[u16]) -> Criteria {
	weights.to_vec().try_into().unwrap()
}

/// What a panel is drawn under now.
pub fn terms() -> PanelTerms<u128, u64> {
	Review::terms(ORG).unwrap()
}

/// Opens a first panel with two criteria, three to one.
pub fn open(subject: u32) -> PanelId {
	open_as(subject, PanelKind::First, terms())
}

/// Opens a panel of a kind.
pub fn open_as(subject: u32, kind: PanelKind, terms: PanelTerms<u128, u64>) -> PanelId {
	Review::open(ORG, subject, kind, criteria(&[7_500, 2_500]), terms).unwrap()
}

/// Opens a panel on several things.
pub fn open_batch(subject: u32, items: u8, reading: Reading) -> PanelId {
	let batch = Batch { items, reading };
	Review::open_batch(ORG, subject, criteria(&[10_000]), terms(), batch).unwrap()
}

/// A batch on subject 1 that has been drawn.
pub fn drawn_batch(items: u8, reading: Reading) -> PanelId {
	let id = open_batch(1, items, reading);
	run_past(id);
	assert_eq!(stored(id).phase, Phase::Commit);
	id
}

/// Commits a member to a score for each item.
pub fn commit_items(id: PanelId, member: u64, items: &[Score]) -> DispatchResultWithPostInfo {
	let content = (
		Scores::truncate_from(items.to_vec()),
		sp_io::hashing::blake2_256(b"why"),
	);
	let sealed = Sealed::new(Domain::Score, &stored(id).seed, &member, &content, &SALT);
	Review::commit(RuntimeOrigin::signed(member), id, sealed, b"note".to_vec())
}

/// Reveals a member's score for each item.
pub fn reveal_items(id: PanelId, member: u64, items: &[Score]) -> DispatchResultWithPostInfo {
	let scores = Scores::truncate_from(items.to_vec());
	let origin = RuntimeOrigin::signed(999);
	Review::reveal(origin, id, member, scores, b"why".to_vec(), SALT)
}

/// Has the batch's members commit to these scores and reveal them.
pub fn score_items(id: PanelId, items: &[&[Score]]) {
	let committed: Vec<_> = members(id).into_iter().zip(items).collect();
	for (member, items) in &committed {
		commit_items(id, *member, items).unwrap();
	}
	for (member, items) in &committed {
		reveal_items(id, *member, items).unwrap();
	}
}

/// Who cannot sit on the subject any more.
pub fn former(subject: u32) -> Vec<u64> {
	Earlier::<Test>::get(subject).into_inner()
}

/// Has enforcers volunteer.
pub fn volunteer(who: impl IntoIterator<Item = u64>) {
	for who in who {
		Review::volunteer(RuntimeOrigin::signed(who), ORG, true).unwrap();
	}
}

/// Runs blocks, every hook included, until `to` is the current one.
pub fn run_to(to: u64) {
	run_to_block::<Test, AllPalletsWithSystem>(to);
}

/// Runs blocks until the panel is in its next phase by itself.
pub fn run_past(id: PanelId) {
	run_to(stored(id).due);
}

/// A panel on subject 1 that has been drawn.
pub fn drawn() -> PanelId {
	let id = open(1);
	run_past(id);
	assert_eq!(stored(id).phase, Phase::Commit);
	id
}

/// The panel's record.
pub fn stored(id: PanelId) -> PanelOf<Test> {
	Panels::<Test>::get(id).unwrap()
}

/// The panel's members.
pub fn members(id: PanelId) -> Vec<u64> {
	stored(id).seats.iter().map(|seat| seat.who).collect()
}

/// Both criteria scored alike.
pub fn scores(score: Score) -> Scores {
	vec![score; 2].try_into().unwrap()
}

/// A member's sealed scores, with the rationale `"why"`.
pub fn seal(id: PanelId, member: u64, score: Score) -> Sealed {
	let content = (scores(score), sp_io::hashing::blake2_256(b"why"));
	Sealed::new(Domain::Score, &stored(id).seed, &member, &content, &SALT)
}

/// Commits a member to a score.
pub fn commit(id: PanelId, member: u64, score: Score) -> DispatchResultWithPostInfo {
	let sealed = seal(id, member, score);
	Review::commit(RuntimeOrigin::signed(member), id, sealed, b"note".to_vec())
}

/// Reveals a member's score, by an account that is nobody.
pub fn reveal(id: PanelId, member: u64, score: Score) -> DispatchResultWithPostInfo {
	let origin = RuntimeOrigin::signed(999);
	Review::reveal(origin, id, member, scores(score), b"why".to_vec(), SALT)
}

/// Shows a member's score before its time, by an account that is nobody.
pub fn denounce(id: PanelId, member: u64, score: Score) -> DispatchResult {
	let origin = RuntimeOrigin::signed(999);
	Review::denounce(origin, id, member, scores(score), b"why".to_vec(), SALT)
}

/// Commits the panel's members to these scores, as many as there are, and closes the other seats.
pub fn commit_all(id: PanelId, scores: &[Score]) -> Vec<(u64, Score)> {
	let committed: Vec<_> = members(id)
		.into_iter()
		.zip(scores.iter().copied())
		.collect();
	for (member, score) in &committed {
		commit(id, *member, *score).unwrap();
	}
	if stored(id).phase == Phase::Commit {
		run_past(id);
	}
	committed
}

/// Has the panel's members commit to these scores and reveal them.
pub fn score(id: PanelId, scores: &[Score]) -> Vec<(u64, Score)> {
	let committed = commit_all(id, scores);
	for (member, score) in &committed {
		reveal(id, *member, *score).unwrap();
	}
	committed
}

/// This pallet's events so far.
pub fn events() -> Vec<Event<Test>> {
	let ours = |record: frame_system::EventRecord<RuntimeEvent, _>| match record.event {
		RuntimeEvent::Review(event) => Some(event),
		_ => None,
	};
	System::events().into_iter().filter_map(ours).collect()
}

/// An empty world with panels of three.
pub fn new_test_ext() -> sp_io::TestExternalities {
	let storage = frame_system::GenesisConfig::<Test>::default()
		.build_storage()
		.unwrap();
	let mut ext = sp_io::TestExternalities::new(storage);
	ext.execute_with(|| {
		System::set_block_number(START);
		set_panel_size(3);
	});
	ext
}

/// Runs a test in a world with nine enforcers, and checks every invariant after it.
pub fn build_and_execute(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		enlist(1..=9);
		test();
		Review::do_try_state().unwrap();
	});
}
