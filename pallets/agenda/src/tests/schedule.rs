use crate::{mock::*, Due, Queue, Stalled};
use codec::Encode;
use munus_primitives::agenda::Agenda;
use proptest::prelude::*;

#[test]
fn schedule_should_make_one_entry_when_repeated() {
	build_and_execute(|| {
		AgendaPallet::schedule(5, Job(1));
		AgendaPallet::schedule(5, Entry::Job(1));
		assert_eq!(
			Queue::<Test>::iter_keys().collect::<Vec<_>>(),
			vec![(Due::at(5u64), Entry::Job(1))]
		);
	});
}

#[test]
fn schedule_should_hold_the_farthest_moment_when_asked() {
	build_and_execute(|| {
		AgendaPallet::schedule(u64::MAX, Job(1));
		AgendaPallet::schedule(0, Job(2));
		run_to_block(3);
		assert_eq!(carried_out(), vec![Entry::Job(2)]);
		assert_eq!(
			Queue::<Test>::iter_keys()
				.next()
				.map(|(due, _)| due.moment::<u64>()),
			Some(u64::MAX)
		);
	});
}

#[test]
fn cancel_should_take_off_only_the_given_entry_when_others_are_due_with_it() {
	build_and_execute(|| {
		AgendaPallet::schedule(2, Job(1));
		AgendaPallet::schedule(2, Job(2));
		AgendaPallet::schedule(3, Job(3));
		AgendaPallet::cancel(2, Job(1));
		AgendaPallet::cancel(2, Job(3));
		AgendaPallet::cancel(9, Job(9));
		run_to_block(5);
		assert_eq!(carried_out(), vec![Entry::Job(2), Entry::Job(3)]);
	});
}

#[test]
fn cancel_should_clear_a_stalled_entry_when_its_record_moves_on() {
	build_and_execute(|| {
		AgendaPallet::schedule(1, Entry::Fragile(1));
		run_to_block(2);
		assert!(Stalled::<Test>::contains_key(Entry::Fragile(1)));

		AgendaPallet::cancel(1, Entry::Fragile(1));
		AgendaPallet::schedule(9, Entry::Fragile(1));
		assert_eq!(Stalled::<Test>::iter_keys().count(), 0);
	});
}

proptest! {
	#[test]
	fn keys_should_sort_as_moments_do(a: u64, b: u64) {
		prop_assert_eq!(Due::at(a).encode().cmp(&Due::at(b).encode()), a.cmp(&b));
		prop_assert_eq!(Due::at(a).cmp(&Due::at(b)), a.cmp(&b));
		prop_assert_eq!(Due::at(a).moment::<u64>(), a);
		prop_assert_eq!(Due::at(a).moment::<u32>(), u32::try_from(a).unwrap_or(u32::MAX));
	}
}
