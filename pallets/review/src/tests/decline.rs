use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::CheckIfFeeless};

fn decline(id: PanelId, member: u64) -> DispatchResultWithPostInfo {
	Review::decline(RuntimeOrigin::signed(member), id)
}

#[test]
fn decline_should_leave_the_seat_empty() {
	build_and_execute(|| {
		let id = drawn();
		let member = members(id)[0];
		System::reset_events();
		assert_eq!(
			decline(id, member).unwrap().actual_weight,
			Some(<() as WeightInfo>::decline(3))
		);
		assert_eq!(stored(id).state_of(&member), Some(SeatState::Declined));
		assert_eq!(OpenSeats::<Test>::get().len(), 2);
		assert_eq!(
			events(),
			vec![Event::Declined {
				panel: id,
				member,
				free: true
			}]
		);
		assert_eq!(Booked::<Test>::get(), vec![]);
	});
}

#[test]
fn decline_should_start_the_reveals_when_it_closes_the_last_seat() {
	build_and_execute(|| {
		let id = drawn();
		let members = members(id);
		commit(id, members[0], 7_000).unwrap();
		commit(id, members[1], 7_000).unwrap();
		assert_ok!(decline(id, members[2]));
		assert_eq!(stored(id).phase, Phase::Reveal);
		assert_eq!(
			Queue::<Test>::get(),
			vec![(START + RETRY + REVEAL_WINDOW, id)]
		);
	});
}

#[test]
fn decline_should_void_the_panel_when_nobody_has_committed() {
	build_and_execute(|| {
		let id = drawn();
		let members = members(id);
		assert_ok!(decline(id, members[0]));
		assert_ok!(decline(id, members[1]));
		let last = decline(id, members[2]).unwrap().actual_weight;
		assert_eq!(last, Some(<() as WeightInfo>::decline_last(3)));
		let panel = stored(id);
		assert_eq!(panel.kind, PanelKind::Redraw(1));
		assert_eq!(former(1), members);
		assert_eq!(Queue::<Test>::get(), vec![(panel.due, id)]);
		assert_eq!(OpenSeats::<Test>::get(), vec![]);
		let (reveals, cost) = (0, 0);
		let ending = Ending::TooFewCommits;
		let closed = Event::PanelClosed {
			panel: id,
			subject: 1,
			ending,
			reveals,
			cost,
		};
		assert!(events().contains(&closed));
		assert_eq!(
			events().pop(),
			Some(Event::Redrawn {
				panel: id,
				kind: PanelKind::Redraw(1)
			})
		);
		assert_eq!(Booked::<Test>::get(), vec![]);
		assert!(!Calibrations::<Test>::contains_key(ORG));
	});
}

#[test]
fn who_has_committed_should_be_paid_when_a_quorum_is_out_of_reach() {
	build_and_execute(|| {
		let id = drawn();
		let members = members(id);
		commit(id, members[0], 7_000).unwrap();
		assert_ok!(decline(id, members[1]));
		assert_ok!(decline(id, members[2]));
		assert_eq!(stored(id).phase, Phase::Reveal);
		assert_ok!(reveal(id, members[0], 7_000));
		assert_eq!(stored(id).kind, PanelKind::Redraw(1));
		assert_eq!(former(1), members);
		let ending = Ending::TooFewCommits;
		let (reveals, cost) = (1, FEE);
		let closed = Event::PanelClosed {
			panel: id,
			subject: 1,
			ending,
			reveals,
			cost,
		};
		assert!(events().contains(&closed));
		let (who, _, _, counts, fee, reputation) = Booked::<Test>::get()[0];
		assert_eq!((who, counts, fee, reputation), (members[0], true, FEE, 0));
	});
}

#[test]
fn decline_should_be_free_exactly_when_it_succeeds() {
	build_and_execute(|| {
		let id = drawn();
		let members = members(id);
		let call: RuntimeCall = Call::<Test>::decline { panel: id }.into();
		let feeless = |who| call.is_feeless(&RuntimeOrigin::signed(who));
		assert!(feeless(members[0]) && !feeless(99));
		decline(id, members[0]).unwrap();
		commit(id, members[1], 1).unwrap();
		assert!(!feeless(members[0]) && !feeless(members[1]) && feeless(members[2]));
		assert!(!call.is_feeless(&RuntimeOrigin::none()));
	});
}

#[test]
fn decline_should_fail_when_there_is_no_seat_to_give_up() {
	build_and_execute(|| {
		assert_noop!(decline(0, 1), Error::<Test>::UnknownPanel);
		let id = open(1);
		assert_noop!(decline(id, 1), Error::<Test>::NotInCommitPhase);
		run_past(id);
		let members = members(id);
		assert_noop!(decline(id, 99), Error::<Test>::NotMember);
		commit(id, members[0], 1).unwrap();
		assert_noop!(decline(id, members[0]), Error::<Test>::AlreadyCommitted);
		decline(id, members[1]).unwrap();
		assert_noop!(decline(id, members[1]), Error::<Test>::SeatGivenUp);
		System::set_block_number(stored(id).due);
		assert_noop!(decline(id, members[2]), Error::<Test>::NotInCommitPhase);
		System::set_block_number(stored(id).due - 1);
		assert_ok!(decline(id, members[2]));
	});
}
