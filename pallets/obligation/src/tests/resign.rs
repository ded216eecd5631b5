use super::*;

#[test]
fn resign_should_give_notice_and_stay_on_duty() {
	build_and_execute(|| {
		enlist(1);
		assert_ok!(Obligation::resign(signed(1), ORG));
		assert_event(Event::Resigned {
			org: ORG,
			who: 1,
			until: 21,
		});
		assert_eq!(record(1).state, State::Leaving { until: 21 });
		assert_eq!(agenda(), [(21, (ORG, 0))]);
		assert_eq!(Obligation::active(ORG), 1);
		let slot = Obligation::slot(ORG, 0).unwrap();
		assert!(Obligation::can_sit(ORG, &slot));
		owe(3);
		assert_eq!(
			Obligation::settled(ORG, &1).unwrap().0.balance,
			crate::duty::surplus(2)
		);
	});
}

#[test]
fn leaver_should_not_be_drawn_when_the_notice_is_over_and_the_agenda_late() {
	build_and_execute(|| {
		enlist(1);
		assert_ok!(Obligation::resign(signed(1), ORG));
		let slot = Obligation::slot(ORG, 0).unwrap();
		System::set_block_number(20);
		assert!(Obligation::can_sit(ORG, &slot));
		System::set_block_number(21);
		assert!(!Obligation::can_sit(ORG, &slot));
	});
}

/// In a busy market there is always a seat open, and there would be no way out.
#[test]
fn resign_should_need_no_closed_seats_and_be_paid_for_those_it_has() {
	build_and_execute(|| {
		enlist(1);
		(1..=4).for_each(|panel| seat(1, panel));
		assert_ok!(Obligation::resign(signed(1), ORG));
		assert_eq!((record(1).open.len(), office().open), (4, 4));
		(1..=3).for_each(|panel| reviewed(1, panel));
		run_to(21);
		assert_eq!(record(1).state, State::Closing { until: 29 });
		reviewed(1, 4);
		run_to(29);
		assert!(!Enforcers::<Test>::contains_key(ORG, 1));
		assert_eq!((locked(1), Obligation::owed(ORG, 1)), (0, 200));
		assert_eq!(vacated(), []);
	});
}

#[test]
fn resign_should_fail_when_resigned_before() {
	build_and_execute(|| {
		enlist(1);
		assert_ok!(Obligation::resign(signed(1), ORG));
		assert_noop!(
			Obligation::resign(signed(1), ORG),
			Error::<Test>::AlreadyLeaving
		);
	});
}

#[test]
fn resign_should_fail_when_the_ban_buffer_is_exceeded() {
	build_and_execute(|| {
		enlist(1);
		owe(55);
		frame_support::hypothetically_ok!(Obligation::resign(signed(1), ORG));
		owe(1);
		assert_noop!(
			Obligation::resign(signed(1), ORG),
			Error::<Test>::BannedFromOffice
		);
		patrol();
		assert_noop!(
			Obligation::resign(signed(1), ORG),
			Error::<Test>::BannedFromOffice
		);
	});
}

#[test]
fn resign_should_fail_when_not_in_office() {
	build_and_execute(|| {
		assert_noop!(
			Obligation::resign(signed(1), ORG),
			Error::<Test>::NotEnforcer
		);
		let unknown = Error::<Test>::UnknownOrganization;
		assert_noop!(Obligation::resign(signed(1), ORG + 1), unknown);
	});
}
