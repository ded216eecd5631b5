use super::*;
use frame_support::dispatch::DispatchResult;

fn missed(who: AccountId, panel: PanelId) {
	assert_ok!(Obligation::missed(ORG, &who, panel));
}

fn can_sit(who: AccountId) -> bool {
	Obligation::can_sit(ORG, &Obligation::slot(ORG, record(who).slot).unwrap())
}

fn present(who: AccountId) -> DispatchResult {
	Obligation::present(signed(who), ORG)
}

#[test]
fn absent_should_not_be_drawn_until_it_is_present() {
	build_and_execute(|| {
		enlist(1);
		(1..=3).for_each(|panel| seat(1, panel));
		missed(1, 1);
		assert!(can_sit(1) && !Obligation::enforcer(ORG, 1).unwrap().absent);
		missed(1, 2);
		assert_event(Event::SeatMissed {
			org: ORG,
			who: 1,
			panel: 2,
			absent: true,
		});
		assert!(!can_sit(1) && Obligation::enforcer(ORG, 1).unwrap().absent);
		assert_noop!(Obligation::seat(ORG, &1, 4), Error::<Test>::NoFreeSeat);
		assert_noop!(Obligation::volunteer(ORG, &1, 4), Error::<Test>::NoFreeSeat);
		owe(2);
		assert_eq!(
			Obligation::enforcer(ORG, 1).unwrap().balance,
			3_000,
			"duty runs on"
		);
		run_to(9);
		assert!(Obligation::is_absent(&signed(1), ORG));
		assert_ok!(present(1));
		assert_event(Event::Present { org: ORG, who: 1 });
		assert!(can_sit(1));
		assert_eq!(Obligation::slot(ORG, 0).unwrap().joined, 9);
		assert_eq!(office().open, 1);
	});
}

#[test]
fn review_that_counts_should_break_the_row_and_another_should_not() {
	build_and_execute(|| {
		enlist(1);
		for panel in 0..3 {
			seat(1, panel);
			missed(1, panel);
			seat(1, panel);
			reviewed(1, panel);
		}
		assert!(can_sit(1));
		seat(1, 5);
		missed(1, 5);
		seat(1, 6);
		let review = Reviewed {
			counts: false,
			..review()
		};
		assert_ok!(Obligation::reviewed(ORG, &1, 6, review));
		missed(1, 6);
		assert!(
			!can_sit(1),
			"a commit that was not revealed is booked, and missed"
		);
	});
}

#[test]
fn present_should_fail_and_cost_a_fee_when_not_absent() {
	build_and_execute(|| {
		enlist(1);
		assert_noop!(present(1), Error::<Test>::NotAbsent);
		assert_noop!(present(2), Error::<Test>::NotEnforcer);
		assert!(!Obligation::is_absent(&signed(1), ORG));
		assert!(!Obligation::is_absent(&signed(2), ORG));
		assert!(!Obligation::is_absent(&RuntimeOrigin::root(), ORG));
	});
}

#[test]
fn one_in_ten_seats_should_be_declined_for_free() {
	build_and_execute(|| {
		enlist(1);
		let decline = |panel| {
			seat(1, panel);
			Obligation::declined(ORG, &1, panel)
		};
		assert_eq!(decline(1), Ok(true));
		assert_eq!(decline(2), Ok(false));
		for panel in 3..11 {
			seat(1, panel);
			reviewed(1, panel);
		}
		assert_eq!(decline(11), Ok(true), "the tenth since");
		assert_event(Event::SeatDeclined {
			org: ORG,
			who: 1,
			panel: 11,
			free: true,
			absent: false,
		});
		assert_eq!(decline(12), Ok(false));
		assert!(can_sit(1));
		assert_eq!(decline(13), Ok(false));
		assert!(!can_sit(1), "two in a row at a cost are two missed");
		assert_noop!(Obligation::declined(ORG, &1, 13), Error::<Test>::NotSeated);
		assert_eq!(office().open, 0);
	});
}

#[test]
fn absent_should_not_be_counted_as_active_until_it_is_present() {
	build_and_execute(|| {
		(1..=2).for_each(enlist);
		seat(1, 1);
		seat(1, 2);
		missed(1, 1);
		assert_eq!(Obligation::active(ORG), 2);
		missed(1, 2);
		assert_eq!((Obligation::active(ORG), office().absent), (1, 1));
		assert_eq!(
			<Obligation as munus_primitives::organizations::Appoint<_>>::serving(ORG),
			2,
			"it has its vote"
		);
		assert_ok!(present(1));
		assert_eq!((Obligation::active(ORG), office().absent), (2, 0));
	});
}

#[test]
fn absent_should_not_be_counted_twice_when_it_leaves() {
	build_and_execute(|| {
		(1..=2).for_each(enlist);
		for panel in 1..=2 {
			seat(1, panel);
			missed(1, panel);
		}
		assert_ok!(Obligation::resign(signed(1), ORG));
		assert_ok!(Obligation::do_try_state());
		run_to(System::block_number() + 10_000);
		assert!(!Enforcers::<Test>::contains_key(ORG, 1));
		assert_eq!((Obligation::active(ORG), office().absent), (1, 0));
	});
}
