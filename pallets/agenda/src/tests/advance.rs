use crate::{mock::*, Error, Event, Queue, Stalled, WeightInfo};
use frame_support::{
	assert_noop, assert_ok,
	dispatch::{GetDispatchInfo, Pays},
	weights::Weight,
};
use munus_primitives::agenda::Agenda;
use sp_runtime::traits::BadOrigin;

fn advance(due: u64, entry: Entry) -> frame_support::dispatch::DispatchResultWithPostInfo {
	AgendaPallet::advance(RuntimeOrigin::signed(7), due, entry)
}

#[test]
fn advance_should_carry_out_an_entry_when_it_is_due() {
	build_and_execute(|| {
		AgendaPallet::schedule(1, Job(1));
		AgendaPallet::schedule(1, Job(2));

		let post = advance(1, Entry::Job(1)).unwrap();

		assert_eq!(post.pays_fee, Pays::No);
		let announced = <() as WeightInfo>::advance().saturating_add(ENTRY_WEIGHT);
		assert_eq!(post.actual_weight, Some(announced));
		assert_eq!(carried_out(), vec![Entry::Job(1)]);
		assert_eq!(Queue::<Test>::iter_keys().count(), 1);
		System::assert_last_event(
			Event::Advanced {
				who: 7,
				due: 1,
				entry: Entry::Job(1),
			}
			.into(),
		);
	});
}

#[test]
fn advance_should_fail_when_the_entry_is_not_due_by_one_block() {
	build_and_execute(|| {
		AgendaPallet::schedule(3, Job(1));

		System::set_block_number(2);
		assert_noop!(advance(3, Entry::Job(1)), Error::<Test>::NotDue);

		System::set_block_number(3);
		assert_ok!(advance(3, Entry::Job(1)));
	});
}

#[test]
fn advance_should_fail_when_the_entry_is_unknown() {
	build_and_execute(|| {
		AgendaPallet::schedule(1, Job(1));

		assert_noop!(advance(1, Entry::Job(2)), Error::<Test>::NotFound);
		assert_noop!(advance(0, Entry::Job(1)), Error::<Test>::NotFound);
		assert_noop!(advance(u64::MAX, Entry::Job(1)), Error::<Test>::NotFound);
	});
}

#[test]
fn advance_should_fail_when_it_is_called_twice() {
	build_and_execute(|| {
		AgendaPallet::schedule(1, Job(1));
		assert_ok!(advance(1, Entry::Job(1)));
		assert_noop!(advance(1, Entry::Job(1)), Error::<Test>::NotFound);
	});
}

#[test]
fn advance_should_fail_when_it_is_not_signed() {
	build_and_execute(|| {
		AgendaPallet::schedule(1, Job(1));
		assert_noop!(
			AgendaPallet::advance(RuntimeOrigin::root(), 1, Entry::Job(1)),
			BadOrigin
		);
	});
}

#[test]
fn advance_should_leave_the_entry_when_its_handler_fails() {
	build_and_execute(|| {
		AgendaPallet::schedule(1, Entry::Fragile(1));
		assert_noop!(
			frame_support::storage::with_storage_layer(|| advance(1, Entry::Fragile(1))),
			FAILURE
		);
		assert!(Queue::<Test>::iter_keys().count() == 1);
		assert!(carried_out().is_empty());
	});
}

#[test]
fn advance_should_work_off_a_stalled_entry_when_its_handler_recovers() {
	build_and_execute(|| {
		AgendaPallet::schedule(1, Entry::Fragile(1));
		run_to_block(2);
		assert!(Stalled::<Test>::contains_key(Entry::Fragile(1)));

		assert_noop!(
			frame_support::storage::with_storage_layer(|| advance(1, Entry::Fragile(1))),
			FAILURE
		);
		assert!(Stalled::<Test>::contains_key(Entry::Fragile(1)));

		Broken::set(false);
		assert_ok!(advance(1, Entry::Fragile(1)));
		assert_eq!(carried_out(), vec![Entry::Fragile(1)]);
		assert_eq!(Stalled::<Test>::iter_keys().count(), 0);
	});
}

#[test]
fn advance_should_weigh_what_the_handler_took_when_that_is_less_than_announced() {
	build_and_execute(|| {
		AgendaPallet::schedule(1, Job(1));
		Taken::set(Some(Weight::zero()));
		let post = advance(1, Entry::Job(1)).unwrap();
		assert_eq!(post.actual_weight, Some(<() as WeightInfo>::advance()));
	});
}

#[test]
fn advance_should_charge_the_handlers_weight_when_it_is_dispatched() {
	let call = crate::Call::<Test>::advance {
		due: 1,
		entry: Entry::Job(1),
	};
	assert_eq!(
		call.get_dispatch_info().call_weight,
		<() as WeightInfo>::advance().saturating_add(ENTRY_WEIGHT)
	);
}
