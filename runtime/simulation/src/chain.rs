//! A runtime of the real rooms of review, obligation and agenda, and how it is driven.

use crate::rooms;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	derive_impl,
	traits::{ConstU128, ConstU32, OnIdle},
	weights::Weight,
};
use munus_primitives::{
	agenda::{OnDue, Weighed},
	OrgId, PanelId,
};
use scale_info::TypeInfo;
use sp_runtime::{traits::IdentityLookup, BuildStorage};

/// An enforcer.
pub type AccountId = u64;
/// Money.
pub type Balance = u128;
/// Blocks of the chain, and of the clock.
pub type BlockNumber = u64;
/// What is scored.
pub type SubjectId = u64;

#[allow(clippy::unwrap_used)] // by what the macro writes
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
	pub struct Runtime;

	#[runtime::pallet_index(0)]
	pub type System = frame_system::Pallet<Runtime>;
	#[runtime::pallet_index(1)]
	pub type Balances = pallet_balances::Pallet<Runtime>;
	#[runtime::pallet_index(2)]
	pub type Agenda = pallet_agenda::Pallet<Runtime>;
	#[runtime::pallet_index(3)]
	pub type Obligation = pallet_obligation::Pallet<Runtime>;
	#[runtime::pallet_index(4)]
	pub type Review = pallet_review::Pallet<Runtime>;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Runtime {
	type Block = frame_system::mocking::MockBlock<Runtime>;
	type AccountId = AccountId;
	type Lookup = IdentityLookup<AccountId>;
	type AccountData = pallet_balances::AccountData<Balance>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Runtime {
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<1>;
	type AccountStore = System;
}

impl pallet_agenda::Config for Runtime {
	type Entry = Entry;
	type Clock = System;
	type Dispatcher = Dispatcher;
	type MaxPerBlock = ConstU32<1_000>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = rooms::Prepare;
}

impl pallet_obligation::Config for Runtime {
	type Clock = System;
	type UnixTime = rooms::BlockTime;
	type Organizations = rooms::Organization;
	type Reference = Review;
	type Seating = Review;
	type Reputation = rooms::Standings;
	type Currency = Balances;
	type Agenda = On<Places>;
	type Lotteries = On<Lotteries>;
	type Randomness = rooms::Dice;
	type CollectMinimum = ConstU128<1>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = rooms::Prepare;
}

impl pallet_review::Config for Runtime {
	type SubjectId = SubjectId;
	type Balance = Balance;
	type Subject = rooms::Work;
	type Office = Obligation;
	type Policies = rooms::Organization;
	type Clock = System;
	type Agenda = On<Panels>;
	type Randomness = rooms::Dice;
	type MaxDrawReads = ConstU32<76>;
	type MaxWait = frame_support::traits::ConstU64<720>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = rooms::Prepare;
}

/// A record with a deadline.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	MaxEncodedLen,
)]
pub enum Entry {
	/// A panel.
	Panel(PanelId),
	/// A place on a roster.
	Place(OrgId, u32),
	/// A lottery for places.
	Lottery(OrgId),
}

/// The agenda as one room sees it.
pub struct On<K>(core::marker::PhantomData<K>);

macro_rules! rooms_on_the_agenda {
	($($(#[$doc:meta])* $name:ident: $id:ty => $entry:expr;)*) => {$(
		$(#[$doc])*
		pub struct $name;

		impl munus_primitives::agenda::Agenda<$id> for On<$name> {
			type Moment = BlockNumber;

			fn schedule(due: BlockNumber, id: $id) {
				<Agenda as munus_primitives::agenda::Agenda<Entry>>::schedule(due, $entry(id));
			}
			fn cancel(due: BlockNumber, id: $id) {
				<Agenda as munus_primitives::agenda::Agenda<Entry>>::cancel(due, $entry(id));
			}
		}
	)*};
}

rooms_on_the_agenda! {
	/// Panels.
	Panels: PanelId => Entry::Panel;
	/// Places on rosters.
	Places: (OrgId, u32) => |(org, slot)| Entry::Place(org, slot);
	/// Lotteries for places.
	Lotteries: OrgId => Entry::Lottery;
}

/// Hands an entry to the room it belongs to.
pub struct Dispatcher;

impl OnDue<Entry> for Dispatcher {
	fn weight(_: &Entry) -> Weight {
		Weight::zero()
	}

	fn on_due(entry: Entry) -> Weighed {
		match entry {
			Entry::Panel(panel) => Review::on_due(panel),
			Entry::Place(org, slot) => Obligation::on_due(org, slot),
			Entry::Lottery(org) => Obligation::on_lottery(org).map(|()| Weight::zero()),
		}
	}
}

/// An empty chain at its first block.
pub fn genesis() -> sp_io::TestExternalities {
	let storage = frame_system::GenesisConfig::<Runtime>::default()
		.build_storage()
		.expect("a genesis without accounts is valid");
	let mut chain = sp_io::TestExternalities::new(storage);
	chain.execute_with(|| System::set_block_number(1));
	chain
}

/// When the agenda's next entry is due.
pub fn next_due() -> Option<BlockNumber> {
	Agenda::scheduled(None, 1).first().map(|entry| entry.due)
}

/// Goes on to a block and works off the agenda there. Blocks in which nothing falls due are left
/// out: nothing happens in them.
pub fn go_to(block: BlockNumber) {
	System::set_block_number(block);
	AllPalletsWithSystem::on_idle(block, Weight::MAX);
	let stalled = Agenda::stalled(None, 1);
	assert!(stalled.is_empty(), "stalled on the agenda: {stalled:?}");
}

/// The events since the last call.
pub fn take_events() -> Vec<RuntimeEvent> {
	let events = System::read_events_no_consensus()
		.map(|record| record.event)
		.collect();
	System::reset_events();
	events
}
