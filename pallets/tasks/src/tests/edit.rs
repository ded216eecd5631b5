use super::*;

fn edit(who: AccountId, id: TaskId, title: usize, uri: usize) -> DispatchResult {
	TasksPallet::edit(
		signed(who),
		id,
		vec![b't'; title],
		vec![b'u'; uri],
		[9; 32],
		Balance::MAX,
	)
}

#[test]
fn edit_should_change_words_and_deposit_when_unclaimed() {
	build_and_execute(|| {
		let id = post(tier(0));
		let held = Held::get(REQUESTER);
		assert_ok!(edit(REQUESTER, id, 128, 256));
		let longer = Held::get(REQUESTER);
		assert!(longer > held);
		assert_ok!(edit(REQUESTER, id, 1, 0));
		assert!(Held::get(REQUESTER) < held);
		last(Event::Edited {
			task: id,
			title: BoundedVec::truncate_from(b"t".to_vec()),
			uri: Default::default(),
			content_hash: [9; 32],
			deposit: Held::get(REQUESTER),
		});
	});
}

#[test]
fn edit_should_refuse_when_words_or_caller_are_wrong() {
	build_and_execute(|| {
		let id = post(tier(0));
		assert_noop!(edit(REQUESTER, 9, 1, 1), TasksError::UnknownTask);
		assert_noop!(edit(ALICE, id, 1, 1), TasksError::NotRequester);
		assert_noop!(edit(REQUESTER, id, 0, 1), TasksError::EmptyTitle);
		assert_noop!(edit(REQUESTER, id, 129, 1), TasksError::TitleTooLong);
		assert_noop!(edit(REQUESTER, id, 1, 257), TasksError::UriTooLong);
	});
}

#[test]
fn edit_should_refuse_when_claimed_or_delivered() {
	build_and_execute(|| {
		let id = post(tier(0));
		claim(id, ALICE, Bond::None);
		assert_noop!(edit(REQUESTER, id, 1, 1), TasksError::ClaimsLive);
		submit(id, ALICE, None);
		assert_noop!(edit(REQUESTER, id, 1, 1), TasksError::NotOpen);
	});
}

#[test]
fn edit_should_be_refused_when_the_deposit_grows_by_a_unit_more_than_the_total() {
	build_and_execute(|| {
		let id = post(tier(0));
		let edit = |uri, total| {
			let (title, uri) = (vec![b't'; 7], vec![b'u'; uri]);
			TasksPallet::edit(signed(REQUESTER), id, title, uri, [9; 32], total)
		};
		let before = native(REQUESTER);
		// A hundred bytes more than the fourteen there are.
		let more = 100 * MUN / 10_000;
		assert_noop!(edit(114, more - 1), TasksError::MaxTotalExceeded);
		assert_ok!(edit(114, more));
		assert_eq!(native(REQUESTER), before - more);
		assert_ok!(edit(114, 0));
		assert_ok!(edit(0, 0));
	});
}
