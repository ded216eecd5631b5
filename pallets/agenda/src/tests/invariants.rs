use crate::{mock::*, Due, Queue, Stalled};
use munus_primitives::agenda::Agenda;

#[test]
fn try_state_should_fail_when_an_entry_has_two_moments() {
	new_test_ext().execute_with(|| {
		AgendaPallet::schedule(5, Job(1));
		assert!(AgendaPallet::do_try_state().is_ok());
		Queue::<Test>::insert(Due::at(6u64), Entry::Job(1), ());
		assert!(AgendaPallet::do_try_state().is_err());
	});
}

#[test]
fn try_state_should_fail_when_an_entry_is_scheduled_and_stalled() {
	new_test_ext().execute_with(|| {
		AgendaPallet::schedule(5, Job(1));
		Stalled::<Test>::insert(Entry::Job(1), ());
		assert!(AgendaPallet::do_try_state().is_err());
	});
}
