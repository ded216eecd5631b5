use super::*;

fn reply(who: AccountId, id: TaskId, len: usize) -> DispatchResult {
	TasksPallet::reply(signed(who), id, vec![b'r'; len])
}

#[test]
fn reply_should_be_public_and_once() {
	build_and_execute(|| {
		let id = judged(6_000);
		assert_ok!(reply(ALICE, id, 512));
		last(Event::Replied {
			task: id,
			who: ALICE,
			score: 6_000,
			text: BoundedVec::truncate_from(vec![b'r'; 512]),
		});
		assert_noop!(reply(ALICE, id, 1), TasksError::AlreadyReplied);
		assert_eq!(task(id).due(), Some(31));
	});
}

#[test]
fn reply_should_fail_when_it_is_out_of_place() {
	build_and_execute(|| {
		assert_noop!(reply(ALICE, 7, 1), TasksError::UnknownTask);
		let id = submitted(tier(1), None);
		assert_noop!(reply(ALICE, id, 1), TasksError::NotAppealable);
		let id = judged(6_000);
		assert_noop!(reply(BOB, id, 1), TasksError::NotProvider);
		assert_noop!(reply(ALICE, id, 513), TasksError::ReplyTooLong);
	});
}
