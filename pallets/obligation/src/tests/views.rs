use super::*;
use crate::MAX_PAGE;
use munus_primitives::obligation::{DutyRate, ALL_WEEK};

#[test]
fn enforcer_view_should_show_what_is_owed_and_earned_as_of_now() {
	build_and_execute(|| {
		enlist(1);
		seat(1, 3);
		seat(1, 4);
		reviewed(1, 3);
		assert_ok!(Obligation::offered(ORG, 1_000));
		let view = Obligation::enforcer(ORG, 1).unwrap();
		// 6 ahead, less 1 000/144 = 6.944…: rounded down in thousandths.
		assert_eq!((view.balance, view.deficit), (-945, 0));
		assert_eq!(
			(view.status, view.state, view.on_duty),
			(Status::Healthy, State::Active, true)
		);
		assert_eq!(
			(view.slot, view.shift, view.reviews, view.skill),
			(0, 0, 1, SKILL_START)
		);
		assert_eq!(view.open, [4]);
		assert_eq!((view.fees, view.reputation, view.stake), (50, 3, 100));
		assert!(!view.appointed);
		assert_eq!(Obligation::enforcer(ORG, 2), None);
		assert_eq!(Obligation::enforcer(ORG + 1, 1), None);
	});
}

#[test]
fn throttled_after_should_name_the_very_seat() {
	build_and_execute(|| {
		with_policy(|policy| policy.rate = DutyRate::Coverage(70));
		enlist(1);
		enlist(2);
		assert_ok!(Obligation::offered(ORG, 5));
		let seats = Obligation::enforcer(ORG, 1)
			.unwrap()
			.throttled_after
			.unwrap();
		(1..seats).for_each(|_| {
			assert_ok!(Obligation::offered(ORG, 1));
		});
		assert_eq!(status(1), Status::Healthy);
		assert_eq!(
			Obligation::enforcer(ORG, 1).unwrap().throttled_after,
			Some(1)
		);
		assert_ok!(Obligation::offered(ORG, 1));
		assert_eq!(status(1), Status::Throttled);
		assert_eq!(
			Obligation::enforcer(ORG, 1).unwrap().throttled_after,
			Some(0)
		);
	});
}

#[test]
fn throttled_after_should_hold_when_seats_come_by_the_panel() {
	for rate in [48, 7, 1]
		.map(DutyRate::Fixed)
		.into_iter()
		.chain([80, 33, 1].map(DutyRate::Coverage))
	{
		for (panel, others) in [(3, 0), (5, 6), (7, 2)] {
			build_and_execute(|| {
				with_policy(|policy| policy.rate = rate);
				set_panel(panel);
				(1..=1 + others).for_each(enlist);
				assert_ok!(Obligation::offered(ORG, 11));
				let view = || Obligation::enforcer(ORG, 1).unwrap();
				let named = view().throttled_after.unwrap();
				let panels = named.div_ceil(panel.into());
				let seats = u32::try_from((panels - 1) * u64::from(panel)).unwrap();
				assert_ok!(Obligation::offered(ORG, seats));
				assert_eq!(status(1), Status::Healthy, "{rate:?}, one panel before");
				let left = named - u64::from(seats);
				assert_eq!(view().throttled_after, Some(left), "counted down");
				assert_ok!(Obligation::offered(ORG, panel.into()));
				assert_eq!(
					status(1),
					Status::Throttled,
					"{rate:?}, with the panel named"
				);
			});
		}
	}
}

#[test]
fn throttled_after_should_be_none_when_no_duty_accrues() {
	build_and_execute(|| {
		enlist(1);
		owe(56);
		patrol();
		assert_eq!(Obligation::enforcer(ORG, 1).unwrap().throttled_after, None);
	});
}

#[test]
fn throttled_after_should_reckon_with_the_own_shift_when_off_duty() {
	build_and_execute(|| {
		with_policy(|policy| policy.shifts = vec![[0; 21], ALL_WEEK].try_into().unwrap());
		enlist(1);
		let view = Obligation::enforcer(ORG, 1).unwrap();
		assert!(!view.on_duty);
		// 16 reviews, each 144 seats.
		assert_eq!(view.throttled_after, Some(16 * 144));
	});
}

#[test]
fn office_view_should_sum_up() {
	build_and_execute(|| {
		with_policy(|policy| policy.shifts = vec![ALL_WEEK, [0; 21]].try_into().unwrap());
		enlist(1);
		enlist(2);
		assert_ok!(Obligation::enlist(signed(3), ORG, 1));
		seat(1, 1);
		owe(2);
		reviewed(1, 1);
		seat(2, 1);
		let view = Obligation::office(ORG).unwrap();
		assert_eq!((view.roster_len, view.active, view.on_duty), (3, 3, 2));
		assert_eq!(view.heads, [2, 1]);
		assert_eq!((view.capacity, view.open), (11, 1));
		assert_eq!((view.offered, view.owed, view.done), (288, 4, 1));
		assert_eq!(Obligation::office(ORG + 1), None);
	});
}

#[test]
fn roster_should_page_and_leave_out_empty_places() {
	build_and_execute(|| {
		with_policy(|policy| policy.stake = 0);
		(0..u64::from(MAX_PAGE) + 6).for_each(enlist);
		assert_ok!(Obligation::resign(signed(1), ORG));
		run_to(21);
		let page = Obligation::roster(ORG, 0, u32::MAX);
		assert_eq!(page.len(), MAX_PAGE as usize - 1);
		assert_eq!(
			(page[1].index, page[1].slot.who, page[1].status),
			(2, 2, Status::Healthy)
		);
		assert_eq!(Obligation::roster(ORG, MAX_PAGE, MAX_PAGE).len(), 6);
		assert!(Obligation::roster(ORG, u32::MAX, 1).is_empty());
		assert!(Obligation::roster(ORG + 1, 0, 9).is_empty());
	});
}
