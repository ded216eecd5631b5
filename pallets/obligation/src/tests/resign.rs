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

#[test]
fn resign_should_fail_when_seats_are_open() {
	build_and_execute(|| {
		enlist(1);
		seat(1, 5);
		assert_noop!(Obligation::resign(signed(1), ORG), Error::<Test>::SeatsOpen);
		assert_ok!(Obligation::unseat(ORG, &1, 5));
		assert_ok!(Obligation::resign(signed(1), ORG));
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
