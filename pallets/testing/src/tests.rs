use crate::{run_blocks, run_to_block};
use frame_support::{derive_impl, traits::OnRuntimeUpgrade, weights::Weight};
use sp_runtime::BuildStorage;

#[frame_support::pallet]
mod recorder {
	use frame_support::{pallet_prelude::*, weights::WeightMeter};
	use frame_system::pallet_prelude::BlockNumberFor;
	use std::cell::RefCell;

	#[derive(Clone, Copy, Debug, PartialEq, Eq)]
	pub enum Hook {
		Initialize,
		Poll,
		Idle,
		Finalize,
		RuntimeUpgrade,
	}

	thread_local! {
		static SEEN: RefCell<Vec<(u64, Hook, Weight)>> = const { RefCell::new(Vec::new()) };
	}

	pub fn take() -> Vec<(u64, Hook, Weight)> {
		SEEN.with(|seen| std::mem::take(&mut *seen.borrow_mut()))
	}

	fn record(n: u64, hook: Hook, limit: Weight) {
		SEEN.with(|seen| seen.borrow_mut().push((n, hook, limit)));
	}

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config {}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T>
	where
		BlockNumberFor<T>: Into<u64>,
	{
		fn on_initialize(n: BlockNumberFor<T>) -> Weight {
			record(n.into(), Hook::Initialize, Weight::zero());
			Weight::zero()
		}

		fn on_poll(n: BlockNumberFor<T>, meter: &mut WeightMeter) {
			record(n.into(), Hook::Poll, meter.limit());
		}

		fn on_idle(n: BlockNumberFor<T>, remaining: Weight) -> Weight {
			record(n.into(), Hook::Idle, remaining);
			Weight::zero()
		}

		fn on_finalize(n: BlockNumberFor<T>) {
			record(n.into(), Hook::Finalize, Weight::zero());
		}

		fn on_runtime_upgrade() -> Weight {
			record(0, Hook::RuntimeUpgrade, Weight::zero());
			Weight::zero()
		}
	}
}

use recorder::Hook;

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
	pub type Recorder = recorder::Pallet<Test>;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
}

impl recorder::Config for Test {}

fn execute(test: impl FnOnce()) {
	recorder::take();
	let storage = frame_system::GenesisConfig::<Test>::default()
		.build_storage()
		.unwrap();
	sp_io::TestExternalities::new(storage).execute_with(test);
}

fn seen() -> Vec<(u64, Hook)> {
	recorder::take()
		.into_iter()
		.map(|(n, hook, _)| (n, hook))
		.collect()
}

#[test]
fn every_hook_should_run_in_order_when_blocks_are_run() {
	execute(|| {
		run_to_block::<Test, AllPalletsWithSystem>(2);

		assert_eq!(
			seen(),
			vec![
				(1, Hook::Initialize),
				(1, Hook::Poll),
				(1, Hook::Idle),
				(1, Hook::Finalize),
				(2, Hook::Initialize),
				(2, Hook::Poll),
			]
		);
		assert_eq!(System::block_number(), 2);
	});
}

#[test]
fn run_should_go_on_from_the_open_block_when_called_again() {
	execute(|| {
		run_to_block::<Test, AllPalletsWithSystem>(3);
		recorder::take();
		run_blocks::<Test, AllPalletsWithSystem>(1);

		assert_eq!(
			seen(),
			vec![
				(3, Hook::Idle),
				(3, Hook::Finalize),
				(4, Hook::Initialize),
				(4, Hook::Poll)
			]
		);
		assert_eq!(System::block_number(), 4);
	});
}

#[test]
fn hooks_should_get_the_weight_of_a_block_when_they_are_limited() {
	execute(|| {
		run_to_block::<Test, AllPalletsWithSystem>(2);

		let max = frame_system::limits::BlockWeights::default().max_block;
		let limits: Vec<Weight> = recorder::take()
			.into_iter()
			.filter(|(_, hook, _)| matches!(hook, Hook::Poll | Hook::Idle))
			.map(|(_, _, limit)| limit)
			.collect();
		assert_eq!(limits, vec![max; 3]);
	});
}

#[test]
fn nothing_should_run_when_the_block_is_reached_already() {
	execute(|| {
		run_to_block::<Test, AllPalletsWithSystem>(2);
		recorder::take();
		run_to_block::<Test, AllPalletsWithSystem>(2);
		run_blocks::<Test, AllPalletsWithSystem>(0);

		assert!(seen().is_empty());
	});
}

#[test]
fn recorder_should_show_what_a_helper_leaves_out_when_hooks_are_skipped() {
	execute(|| {
		System::run_to_block::<AllPalletsWithSystem>(2);
		assert_eq!(
			seen(),
			vec![
				(1, Hook::Initialize),
				(1, Hook::Finalize),
				(2, Hook::Initialize)
			]
		);

		run_blocks::<Test, AllPalletsWithSystem>(5);
		assert!(!seen().iter().any(|(_, hook)| *hook == Hook::RuntimeUpgrade));
		AllPalletsWithSystem::on_runtime_upgrade();
		assert_eq!(seen(), vec![(0, Hook::RuntimeUpgrade)]);
	});
}

#[test]
fn accesses_should_be_counted_inside_and_nowhere_else() {
	use crate::accesses::{count, Accesses};
	use frame_support::storage::unhashed;

	sp_io::TestExternalities::default().execute_with(|| {
		let (seen, accesses) = count(|| {
			unhashed::put(b"one", &1u8);
			unhashed::kill(b"two");
			(unhashed::get(b"one"), unhashed::exists(b"two"))
		});
		assert_eq!(seen, (Some(1u8), false));
		let expected = Accesses {
			reads: 2,
			writes: 2,
			sweeps: 0,
		};
		assert_eq!(accesses, expected);
		unhashed::put(b"one", &2u8);
		assert_eq!(count(|| ()).1, Accesses::default());
		let (_, swept) = count(|| unhashed::clear_prefix(b"o", None, None));
		assert!(swept.sweeps > 0);
	});
}

#[test]
fn keys_should_be_told_each_once_and_not_when_read_after_they_were_written() {
	use crate::accesses::keys;
	use frame_support::storage::unhashed;

	sp_io::TestExternalities::default().execute_with(|| {
		let (_, touched) = keys(|| {
			unhashed::get::<u8>(b"a");
			unhashed::get::<u8>(b"a");
			unhashed::put(b"b", &1u8);
			unhashed::get::<u8>(b"b");
			unhashed::kill(b"c");
		});
		let hex = |keys: &[&str]| keys.iter().map(|key| key.to_string()).collect();
		assert_eq!(touched.read, hex(&["61"]));
		assert_eq!(touched.written, hex(&["62", "63"]));
	});
}
