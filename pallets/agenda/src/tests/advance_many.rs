use crate::{mock::*, Error, Event, Queue, Stalled, WeightInfo, MAX_BATCH};
use frame_support::{
	assert_noop, assert_ok,
	dispatch::{DispatchResultWithPostInfo, GetDispatchInfo, Pays},
	storage::with_storage_layer,
};
use munus_primitives::agenda::Agenda;
use sp_runtime::traits::BadOrigin;

/// As a transaction does it: what fails leaves nothing behind.
fn advance_many(entries: &[(u64, Entry)]) -> DispatchResultWithPostInfo {
	let entries = entries.to_vec().try_into().unwrap();
	with_storage_layer(|| AgendaPallet::advance_many(RuntimeOrigin::signed(7), entries))
}

#[test]
fn advance_many_should_carry_out_entries_in_the_order_given_when_all_are_due() {
	build_and_execute(|| {
		for n in 1..=3 {
			AgendaPallet::schedule(1, Job(n));
		}

		let post = advance_many(&[(1, Entry::Job(3)), (1, Entry::Job(1))]).unwrap();

		assert_eq!(post.pays_fee, Pays::No);
		assert_eq!(carried_out(), vec![Entry::Job(3), Entry::Job(1)]);
		assert_eq!(Queue::<Test>::iter_keys().count(), 1);
		let told: Vec<_> = System::events().into_iter().map(|e| e.event).collect();
		let advanced = |n| -> RuntimeEvent {
			Event::Advanced {
				who: 7,
				due: 1,
				entry: Entry::Job(n),
			}
			.into()
		};
		assert_eq!(told, vec![advanced(3), advanced(1)]);
	});
}

#[test]
fn advance_many_should_carry_out_16_and_no_more_be_named_when_it_is_full() {
	build_and_execute(|| {
		let entries: Vec<_> = (0..MAX_BATCH).map(|n| (1, Entry::Job(n))).collect();
		for n in 0..MAX_BATCH {
			AgendaPallet::schedule(1, Job(n));
		}
		assert_ok!(advance_many(&entries));
		assert_eq!(carried_out().len(), 16);

		let longer = [entries, vec![(1, Entry::Job(99))]].concat();
		assert!(crate::BatchOf::<Test>::try_from(longer).is_err());
	});
}

#[test]
fn advance_many_should_work_off_stalled_entries_when_their_handler_recovers() {
	build_and_execute(|| {
		AgendaPallet::schedule(1, Entry::Fragile(1));
		run_to_block(2);
		AgendaPallet::schedule(2, Job(1));
		Broken::set(false);
		assert_ok!(advance_many(&[(1, Entry::Fragile(1)), (2, Entry::Job(1))]));
		assert_eq!(Stalled::<Test>::iter_keys().count(), 0);
		assert_eq!(carried_out(), vec![Entry::Fragile(1), Entry::Job(1)]);
	});
}

#[test]
fn advance_many_should_carry_out_nothing_when_one_of_them_fails() {
	build_and_execute(|| {
		AgendaPallet::schedule(1, Job(1));
		AgendaPallet::schedule(1, Entry::Fragile(2));
		AgendaPallet::schedule(2, Job(3));
		let job = (1, Entry::Job(1));

		assert_noop!(advance_many(&[job, (1, Entry::Fragile(2))]), FAILURE);
		assert_noop!(
			advance_many(&[job, (2, Entry::Job(3))]),
			Error::<Test>::NotDue
		);
		assert_noop!(
			advance_many(&[job, (1, Entry::Job(4))]),
			Error::<Test>::NotFound
		);
		assert!(carried_out().is_empty());

		System::set_block_number(2);
		assert_ok!(advance_many(&[job, (2, Entry::Job(3))]));
	});
}

#[test]
fn advance_many_should_fail_when_an_entry_is_named_twice() {
	build_and_execute(|| {
		AgendaPallet::schedule(1, Job(1));
		assert_noop!(
			advance_many(&[(1, Entry::Job(1)), (1, Entry::Job(1))]),
			Error::<Test>::NotFound
		);
	});
}

#[test]
fn advance_many_should_fail_when_it_names_none() {
	build_and_execute(|| {
		AgendaPallet::schedule(1, Job(1));
		assert_noop!(advance_many(&[]), Error::<Test>::EmptyBatch);
	});
}

#[test]
fn advance_many_should_fail_when_it_is_not_signed() {
	build_and_execute(|| {
		AgendaPallet::schedule(1, Job(1));
		let entries = vec![(1, Entry::Job(1))].try_into().unwrap();
		assert_noop!(
			AgendaPallet::advance_many(RuntimeOrigin::root(), entries),
			BadOrigin
		);
	});
}

#[test]
fn advance_many_should_weigh_what_its_entries_do_when_it_is_dispatched() {
	let weight_of = |n: u32| {
		let entries = (0..n).map(|n| (1, Entry::Job(n))).collect::<Vec<_>>();
		crate::Call::<Test>::advance_many {
			entries: entries.try_into().unwrap(),
		}
		.get_dispatch_info()
		.call_weight
	};
	for n in [1, 2, 16] {
		let expected = <() as WeightInfo>::advance_many(n)
			.saturating_add(ENTRY_WEIGHT.saturating_mul(n.into()));
		assert_eq!(weight_of(n), expected);
	}
	assert_eq!(
		weight_of(3) - weight_of(2),
		weight_of(2) - weight_of(1),
		"linear in the entries"
	);
}
