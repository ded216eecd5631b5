use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::CheckIfFeeless};

fn call(panel: PanelId, note: usize) -> RuntimeCall {
	Call::<Test>::commit {
		panel,
		sealed: Sealed([1; 32]),
		note: vec![0; note],
	}
	.into()
}

fn feeless(who: u64, call: &RuntimeCall) -> bool {
	call.is_feeless(&RuntimeOrigin::signed(who))
}

#[test]
fn commit_should_seal_a_score_and_keep_the_note() {
	build_and_execute(|| {
		let id = drawn();
		let member = members(id)[0];
		System::reset_events();
		assert_ok!(commit(id, member, 7_000));
		let sealed = seal(id, member, 7_000);
		assert_eq!(
			stored(id).state_of(&member),
			Some(SeatState::Committed(sealed))
		);
		assert_eq!(
			Notes::<Test>::get(id, member).unwrap().into_inner(),
			b"note"
		);
		assert_eq!(
			events(),
			vec![Event::Committed {
				panel: id,
				member,
				sealed
			}]
		);
		assert_eq!(stored(id).phase, Phase::Commit);
	});
}

#[test]
fn commit_should_start_the_reveals_when_it_closes_the_last_seat() {
	build_and_execute(|| {
		let id = drawn();
		let members = members(id);
		commit(id, members[0], 1).unwrap();
		commit(id, members[1], 1).unwrap();
		System::set_block_number(stored(id).due - 1);
		System::reset_events();
		assert_ok!(Review::commit(
			RuntimeOrigin::signed(members[2]),
			id,
			Sealed([0; 32]),
			vec![]
		));
		let until = System::block_number() + REVEAL_WINDOW;
		assert_eq!((stored(id).phase, stored(id).due), (Phase::Reveal, until));
		assert_eq!(Queue::<Test>::get(), vec![(until, id)]);
		assert!(!Notes::<Test>::contains_key(id, members[2]));
		let missed = Default::default();
		let started = Event::RevealPhaseStarted {
			panel: id,
			missed,
			reveal_until: until,
		};
		assert_eq!(events().pop(), Some(started));
	});
}

#[test]
fn commit_should_be_free_exactly_when_it_succeeds() {
	build_and_execute(|| {
		let id = drawn();
		let member = members(id)[0];
		assert!(feeless(member, &call(id, MAX_NOTE as usize)));
		assert!(!feeless(member, &call(id, MAX_NOTE as usize + 1)));
		assert!(!feeless(99, &call(id, 0)));
		assert!(!feeless(member, &call(id + 1, 0)));
		assert!(!call(id, 0).is_feeless(&RuntimeOrigin::root()));
		commit(id, member, 1).unwrap();
		assert!(!feeless(member, &call(id, 0)));
	});
}

#[test]
fn commit_should_fail_when_the_panel_is_unknown() {
	build_and_execute(|| {
		let origin = RuntimeOrigin::signed(1);
		let sealed = Sealed([0; 32]);
		assert_noop!(
			Review::commit(origin, 3, sealed, vec![]),
			Error::<Test>::UnknownPanel
		);
	});
}

#[test]
fn commit_should_fail_when_the_phase_is_another() {
	build_and_execute(|| {
		let id = open(1);
		assert_noop!(commit(id, 1, 1), Error::<Test>::NotInCommitPhase);
		run_past(id);
		let member = commit_all(id, &[1, 1])[0].0;
		assert_eq!(stored(id).phase, Phase::Reveal);
		assert_noop!(commit(id, member, 1), Error::<Test>::NotInCommitPhase);
	});
}

#[test]
fn commit_should_fail_when_the_deadline_has_come() {
	build_and_execute(|| {
		let id = drawn();
		let member = members(id)[0];
		System::set_block_number(stored(id).due);
		assert_noop!(commit(id, member, 1), Error::<Test>::NotInCommitPhase);
		System::set_block_number(stored(id).due - 1);
		assert_ok!(commit(id, member, 1));
	});
}

#[test]
fn commit_should_fail_when_the_account_has_no_seat() {
	build_and_execute(|| {
		let id = drawn();
		let stranger = (1..=9).find(|who| !members(id).contains(who)).unwrap();
		assert_noop!(commit(id, stranger, 1), Error::<Test>::NotMember);
	});
}

#[test]
fn commit_should_fail_when_the_member_has_committed() {
	build_and_execute(|| {
		let id = drawn();
		let member = members(id)[0];
		commit(id, member, 1).unwrap();
		assert_noop!(commit(id, member, 2), Error::<Test>::AlreadyCommitted);
	});
}

#[test]
fn commit_should_fail_when_the_seat_was_given_up() {
	build_and_execute(|| {
		let id = drawn();
		let member = members(id)[0];
		Review::decline(RuntimeOrigin::signed(member), id).unwrap();
		assert_noop!(commit(id, member, 1), Error::<Test>::SeatGivenUp);
	});
}

#[test]
fn commit_should_fail_when_the_note_is_longer_than_512_bytes() {
	build_and_execute(|| {
		let id = drawn();
		let member = RuntimeOrigin::signed(members(id)[0]);
		let sealed = Sealed([0; 32]);
		assert_noop!(
			Review::commit(member.clone(), id, sealed, vec![0; 513]),
			Error::<Test>::NoteTooLong
		);
		assert_ok!(Review::commit(member, id, sealed, vec![0; 512]));
	});
}
