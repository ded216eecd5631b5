use crate::{mock::*, Event, Queue, Stalled, WeightInfo};
use frame_support::{traits::Hooks, weights::Weight};
use munus_primitives::agenda::Agenda;
use proptest::prelude::*;
use std::collections::BTreeMap;

fn base() -> Weight {
	<() as WeightInfo>::on_idle_base()
}

fn each() -> Weight {
	<() as WeightInfo>::on_idle_entry().saturating_add(ENTRY_WEIGHT)
}

#[test]
fn hook_should_carry_out_in_time_order_when_scheduled_in_any() {
	build_and_execute(|| {
		for due in [258, 3, 256, 2, 257, 1, 255] {
			AgendaPallet::schedule(due, Job(due as u32));
		}
		run_to_block(300);

		let expected: Vec<_> = [1, 2, 3, 255, 256, 257, 258]
			.map(|n| (n, Entry::Job(n as u32)))
			.into();
		assert_eq!(Log::get(), expected);
		assert_eq!(Queue::<Test>::iter_keys().count(), 0);
	});
}

#[test]
fn hook_should_release_nothing_when_the_clock_is_paused() {
	build_and_execute(|| {
		AgendaPallet::schedule(5, Job(1));
		PausedAt::set(Some(4));
		run_to_block(50);
		assert!(carried_out().is_empty());

		PausedAt::set(Some(5));
		run_to_block(51);
		assert_eq!(Log::get(), vec![(5, Entry::Job(1))]);
	});
}

#[test]
fn hook_should_do_a_part_and_go_on_when_weight_is_short() {
	build_and_execute(|| {
		for n in 0..5 {
			AgendaPallet::schedule(1 + u64::from(n), Job(n));
		}
		System::set_block_number(10);
		let two = base().saturating_add(each().saturating_mul(2));

		assert_eq!(AgendaPallet::on_idle(10, two), two);
		assert_eq!(carried_out(), vec![Entry::Job(0), Entry::Job(1)]);

		let almost_two = two.saturating_sub(Weight::from_parts(1, 0));
		assert_eq!(
			AgendaPallet::on_idle(11, almost_two),
			base().saturating_add(each())
		);
		assert_eq!(carried_out().len(), 3);

		let almost_two = two.saturating_sub(Weight::from_parts(0, 1));
		assert_eq!(
			AgendaPallet::on_idle(12, almost_two),
			base().saturating_add(each())
		);
		assert_eq!(
			AgendaPallet::on_idle(13, Weight::MAX),
			base().saturating_add(each())
		);
		assert_eq!(carried_out(), (0..5).map(Entry::Job).collect::<Vec<_>>());
	});
}

#[test]
fn hook_should_note_what_entries_took_when_that_is_less_than_announced() {
	build_and_execute(|| {
		let half = ENTRY_WEIGHT.saturating_div(2);
		for n in 0..3 {
			AgendaPallet::schedule(1, Job(n));
		}
		AgendaPallet::schedule(1, Job(3));
		Taken::set(Some(half));
		let own = <() as WeightInfo>::on_idle_entry();
		let taken = own.saturating_add(half);

		// The second and the third begin where their announced weight would still fit.
		let limit = base()
			.saturating_add(taken.saturating_mul(2))
			.saturating_add(each());
		let noted = base().saturating_add(taken.saturating_mul(3));
		assert_eq!(AgendaPallet::on_idle(1, limit), noted);
		assert_eq!(carried_out().len(), 3);

		// More than announced is not believed.
		Taken::set(Some(ENTRY_WEIGHT.saturating_mul(2)));
		let noted = base().saturating_add(each());
		assert_eq!(AgendaPallet::on_idle(1, Weight::MAX), noted);
	});
}

#[test]
fn hook_should_note_what_was_announced_when_an_entry_fails() {
	build_and_execute(|| {
		AgendaPallet::schedule(1, Job(0));
		AgendaPallet::schedule(1, Entry::Fragile(0));
		Taken::set(Some(Weight::zero()));
		let used = AgendaPallet::on_idle(1, Weight::MAX);
		let own = <() as WeightInfo>::on_idle_entry();
		let failed = own.saturating_add(ENTRY_WEIGHT);
		assert_eq!(used, base().saturating_add(own).saturating_add(failed));
	});
}

#[test]
fn hook_should_do_nothing_when_there_is_no_weight() {
	build_and_execute(|| {
		AgendaPallet::schedule(1, Job(1));

		assert_eq!(AgendaPallet::on_idle(1, Weight::zero()), Weight::zero());
		let almost = base().saturating_sub(Weight::from_parts(0, 1));
		assert_eq!(AgendaPallet::on_idle(1, almost), Weight::zero());
		assert_eq!(AgendaPallet::on_idle(1, base()), base());
		assert!(carried_out().is_empty());
	});
}

#[test]
fn hook_should_end_when_entries_put_themselves_on_the_agenda_again() {
	build_and_execute(|| {
		AgendaPallet::schedule(1, Entry::Endless(0));

		AgendaPallet::on_idle(1, Weight::MAX);
		let first = carried_out().len();
		assert!((1..=MAX_PER_BLOCK as usize).contains(&first));

		AgendaPallet::on_idle(2, Weight::MAX);
		assert!(carried_out().len() > first);
		assert!(carried_out().len() <= 2 * MAX_PER_BLOCK as usize);
	});
}

#[test]
fn hook_should_stop_at_the_limit_when_more_is_due() {
	build_and_execute(|| {
		for n in 0..MAX_PER_BLOCK + 1 {
			AgendaPallet::schedule(1, Job(n));
		}
		AgendaPallet::on_idle(1, Weight::MAX);
		assert_eq!(carried_out().len(), MAX_PER_BLOCK as usize);

		AgendaPallet::on_idle(2, Weight::MAX);
		assert_eq!(carried_out().len(), MAX_PER_BLOCK as usize + 1);
	});
}

#[test]
fn hook_should_roll_back_and_go_on_when_a_handler_fails() {
	build_and_execute(|| {
		AgendaPallet::schedule(1, Job(1));
		AgendaPallet::schedule(2, Entry::Fragile(2));
		AgendaPallet::schedule(3, Job(3));
		run_to_block(5);

		assert_eq!(carried_out(), vec![Entry::Job(1), Entry::Job(3)]);
		assert_eq!(
			Stalled::<Test>::iter_keys().collect::<Vec<_>>(),
			vec![Entry::Fragile(2)]
		);
		assert_eq!(Queue::<Test>::iter_keys().count(), 0);
		System::assert_has_event(
			Event::EntryStalled {
				entry: Entry::Fragile(2),
				error: FAILURE,
			}
			.into(),
		);
	});
}

#[test]
fn hook_should_pass_over_an_entry_when_a_handler_cancels_it() {
	build_and_execute(|| {
		AgendaPallet::schedule(1, Entry::Canceling(1));
		System::set_block_number(2);
		AgendaPallet::schedule(2, Job(1));
		AgendaPallet::schedule(2, Job(2));
		AgendaPallet::on_idle(2, Weight::MAX);

		assert_eq!(carried_out(), vec![Entry::Canceling(1), Entry::Job(2)]);
	});
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(256))]

	#[test]
	fn entries_should_come_out_in_time_order_and_never_early(
		dues in prop::collection::vec((1u64..40, any::<bool>()), 0..60),
		budgets in prop::collection::vec(0u64..6, 60),
	) {
		build_and_execute(|| {
			let mut expected = BTreeMap::new();
			for (n, (due, canceled)) in dues.iter().enumerate() {
				AgendaPallet::schedule(*due, Job(n as u32));
				if *canceled {
					AgendaPallet::cancel(*due, Job(n as u32));
				} else {
					expected.insert(n as u32, *due);
				}
			}
			for (block, budget) in budgets.iter().enumerate() {
				System::set_block_number(block as u64);
				let weight = base().saturating_add(each().saturating_mul(*budget));
				let used = AgendaPallet::on_idle(block as u64, weight);
				assert!(used.all_lte(weight));
			}
			for block in 60u64..70 {
				System::set_block_number(block);
				AgendaPallet::on_idle(block, Weight::MAX);
			}

			let mut last = 0;
			for (at, entry) in Log::get() {
				let Entry::Job(n) = entry else { panic!("only jobs were scheduled") };
				let due = expected.remove(&n).expect("each comes out once");
				assert!(due <= at, "came out early");
				assert!(last <= due, "came out of order");
				last = due;
			}
			assert!(expected.is_empty(), "all come out");
		});
	}
}
