use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use munus_primitives::obligation::SKILL_START;

#[test]
fn denounce_should_void_the_seat_and_count_as_unrevealed() {
	build_and_execute(|| {
		let id = drawn();
		let members = members(id);
		commit(id, members[0], 6_000).unwrap();
		System::reset_events();
		assert_ok!(denounce(id, members[0], 6_000));
		let (member, by) = (members[0], 999);
		let denounced = Event::Denounced {
			panel: id,
			member,
			by,
		};
		assert_eq!(events(), vec![denounced]);
		assert_eq!(stored(id).state_of(&member), Some(SeatState::Denounced));
		assert!(!Notes::<Test>::contains_key(id, member));
		for other in &members[1..] {
			commit(id, *other, 7_000).unwrap();
		}
		assert_noop!(reveal(id, member, 6_000), Error::<Test>::NotCommitted);
		for other in &members[1..] {
			reveal(id, *other, 7_000).unwrap();
		}
		assert_eq!(Paid::<Test>::get(), 2 * FEE);
		let (who, _, skill, counts, fee, reputation) = Booked::<Test>::get()[0];
		assert_eq!((who, counts, fee, reputation), (member, false, 0, 0));
		assert!(skill < SKILL_START);
	});
}

#[test]
fn panel_should_be_void_when_every_commitment_is_denounced() {
	build_and_execute(|| {
		let id = drawn();
		for member in members(id) {
			commit(id, member, 6_000).ok();
			denounce(id, member, 6_000).ok();
		}
		// The last commit began the reveals before it could be denounced.
		assert_eq!((stored(id).phase, stored(id).sealed()), (Phase::Reveal, 1));
	});
	build_and_execute(|| {
		let id = drawn();
		let member = members(id)[0];
		commit(id, member, 6_000).unwrap();
		denounce(id, member, 6_000).unwrap();
		run_past(id);
		assert_eq!(stored(id).kind, PanelKind::Redraw(1));
		assert_eq!(Booked::<Test>::get().len(), 1);
		assert_eq!(OpenSeats::<Test>::get(), vec![]);
	});
}

#[test]
fn denounce_should_fail_when_it_is_too_late() {
	build_and_execute(|| {
		let id = drawn();
		let members = members(id);
		commit(id, members[0], 6_000).unwrap();
		let last = stored(id).due - COMMIT_WINDOW / 8;
		System::set_block_number(last);
		let late = Error::<Test>::TooLateToDenounce;
		assert_noop!(denounce(id, members[0], 6_000), late);
		System::set_block_number(last - 1);
		assert_ok!(denounce(id, members[0], 6_000));
		commit(id, members[1], 6_000).unwrap();
		commit(id, members[2], 6_000).unwrap();
		let revealing = Error::<Test>::NotInCommitPhase;
		assert_noop!(denounce(id, members[1], 6_000), revealing);
	});
}

#[test]
fn denounce_should_fail_when_it_is_not_what_was_sealed() {
	build_and_execute(|| {
		assert_noop!(denounce(0, 1, 1), Error::<Test>::UnknownPanel);
		let id = open(1);
		assert_noop!(denounce(id, 1, 1), Error::<Test>::NotInCommitPhase);
		run_past(id);
		let member = members(id)[0];
		assert_noop!(denounce(id, 99, 1), Error::<Test>::NotMember);
		assert_noop!(denounce(id, member, 1), Error::<Test>::NotCommitted);
		commit(id, member, 6_000).unwrap();
		let differs = Error::<Test>::SealDoesNotMatch;
		assert_noop!(denounce(id, member, 6_001), differs);
		assert_ok!(denounce(id, member, 6_000));
		assert_noop!(denounce(id, member, 6_000), Error::<Test>::NotCommitted);
	});
}
