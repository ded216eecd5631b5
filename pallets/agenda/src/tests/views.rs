use crate::{mock::*, ScheduledView, Stalled};
use munus_primitives::agenda::Agenda;

fn view(due: u64, n: u32, is_due: bool) -> ScheduledView<u64, Entry> {
	ScheduledView {
		due,
		entry: Entry::Job(n),
		is_due,
	}
}

#[test]
fn scheduled_should_page_in_time_order_when_asked() {
	build_and_execute(|| {
		System::set_block_number(2);
		for n in [3, 1, 2] {
			AgendaPallet::schedule(u64::from(n), Job(n));
		}

		assert_eq!(
			AgendaPallet::scheduled(None, 2),
			vec![view(1, 1, true), view(2, 2, true)]
		);
		assert_eq!(
			AgendaPallet::scheduled(Some((2, Entry::Job(2))), 2),
			vec![view(3, 3, false)]
		);
		assert!(AgendaPallet::scheduled(Some((3, Entry::Job(3))), 2).is_empty());
		assert!(AgendaPallet::scheduled(None, 0).is_empty());
	});
}

#[test]
fn scheduled_should_cap_the_page_when_the_limit_is_huge() {
	build_and_execute(|| {
		for n in 0..101 {
			AgendaPallet::schedule(5, Job(n));
		}
		assert_eq!(AgendaPallet::scheduled(None, u32::MAX).len(), 100);
	});
}

#[test]
fn is_due_should_agree_with_advance_when_time_passes() {
	build_and_execute(|| {
		AgendaPallet::schedule(3, Job(1));
		assert!(!AgendaPallet::is_due(3, Entry::Job(1)));
		System::set_block_number(3);
		assert!(AgendaPallet::is_due(3, Entry::Job(1)));
		assert!(!AgendaPallet::is_due(2, Entry::Job(1)));
		assert!(!AgendaPallet::is_due(3, Entry::Job(2)));

		Stalled::<Test>::insert(Entry::Fragile(1), ());
		assert!(AgendaPallet::is_due(99, Entry::Fragile(1)));
	});
}

#[test]
fn stalled_should_list_and_count_when_handlers_failed() {
	build_and_execute(|| {
		for n in 0..3 {
			Stalled::<Test>::insert(Entry::Fragile(n), ());
		}
		let first = AgendaPallet::stalled(None, 2);
		let rest = AgendaPallet::stalled(first.last().copied(), 2);
		let mut all = [first, rest].concat();
		all.sort();
		assert_eq!(all, (0..3).map(Entry::Fragile).collect::<Vec<_>>());

		assert_eq!(AgendaPallet::stalled_count(10), 3);
		assert_eq!(AgendaPallet::stalled_count(2), 2);
	});
}
