use crate as pallet_agenda;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{derive_impl, parameter_types, traits::ConstU32, weights::Weight};
use munus_primitives::agenda::{Agenda, OnDue, Weighed};
use scale_info::TypeInfo;
use sp_runtime::{traits::BlockNumberProvider, BuildStorage, DispatchError};

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
	pub type AgendaPallet = pallet_agenda::Pallet<Test>;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
}

/// The number of a record that only logs that it was carried out.
pub struct Job(pub u32);

#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	MaxEncodedLen,
)]
pub enum Entry {
	/// Logs.
	Job(u32),
	/// Logs, then fails while [`Broken`] is set.
	Fragile(u32),
	/// Logs and puts the next one on the agenda for this very moment.
	Endless(u32),
	/// Logs and takes the job of the same number, due now, off the agenda.
	Canceling(u32),
}

impl From<Job> for Entry {
	fn from(job: Job) -> Self {
		Entry::Job(job.0)
	}
}

parameter_types! {
	pub static PausedAt: Option<u64> = None;
	pub static Broken: bool = true;
	/// What a handler takes, if not all that it announces.
	pub static Taken: Option<Weight> = None;
}

/// Follows the chain unless it is paused.
pub struct Clock;

impl BlockNumberProvider for Clock {
	type BlockNumber = u64;

	fn current_block_number() -> u64 {
		PausedAt::get().unwrap_or_else(System::block_number)
	}
}

#[frame_support::storage_alias]
pub type Log = StorageValue<Mock, Vec<(u64, Entry)>, frame_support::pallet_prelude::ValueQuery>;

pub const ENTRY_WEIGHT: Weight = Weight::from_parts(1_000_000, 100);
pub const FAILURE: DispatchError = DispatchError::Unavailable;

pub struct Handler;

impl OnDue<Entry> for Handler {
	fn weight(_entry: &Entry) -> Weight {
		ENTRY_WEIGHT
	}

	fn on_due(entry: Entry) -> Weighed {
		let now = Clock::current_block_number();
		Log::append((now, entry));
		match entry {
			Entry::Job(_) => (),
			Entry::Fragile(_) if Broken::get() => return Err(FAILURE),
			Entry::Fragile(_) => (),
			Entry::Endless(n) => AgendaPallet::schedule(now, Entry::Endless(n + 1)),
			Entry::Canceling(n) => AgendaPallet::cancel(now, Job(n)),
		}
		Ok(Taken::get().unwrap_or(ENTRY_WEIGHT))
	}
}

pub const MAX_PER_BLOCK: u32 = 8;

impl pallet_agenda::Config for Test {
	type Entry = Entry;
	type Clock = Clock;
	type Dispatcher = Handler;
	type MaxPerBlock = ConstU32<MAX_PER_BLOCK>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Helper;
}

#[cfg(feature = "runtime-benchmarks")]
pub struct Helper;

#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkHelper<Entry> for Helper {
	fn entry(seed: u32) -> Entry {
		Entry::Fragile(seed)
	}
}

pub fn new_test_ext() -> sp_io::TestExternalities {
	PausedAt::set(None);
	Broken::set(true);
	Taken::set(None);
	let storage = frame_system::GenesisConfig::<Test>::default()
		.build_storage()
		.unwrap();
	let mut ext = sp_io::TestExternalities::new(storage);
	ext.execute_with(|| System::set_block_number(1));
	ext
}

pub fn build_and_execute(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		AgendaPallet::do_try_state().unwrap();
	});
}

pub fn run_to_block(to: u64) {
	munus_pallet_testing::run_to_block::<Test, AllPalletsWithSystem>(to);
}

/// What was carried out so far, in order, without the moments.
pub fn carried_out() -> Vec<Entry> {
	Log::get().into_iter().map(|(_, entry)| entry).collect()
}
