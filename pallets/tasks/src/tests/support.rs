use super::*;

#[test]
fn support_should_complete_a_bond_and_each_share_should_come_back() {
	build_and_execute(|| {
		let id = judged(6_000);
		let had = [ALICE, BOB, CAROL].map(native);
		assert_ok!(appeal(ALICE, id, 9_000, BOND / 2));
		assert_ok!(support(BOB, id, BOND / 4));
		last(Event::AppealSupported {
			task: id,
			who: BOB,
			contribution: BOND / 4,
		});
		let missing = TasksPallet::appeal_terms(id).unwrap().missing;
		assert_eq!(missing, Some(BOND - BOND / 2 - BOND / 4));
		assert_ok!(support(CAROL, id, Balance::MAX));
		assert!(matches!(task(id).state, State::InAppeal { .. }));
		for who in [ALICE, BOB, CAROL] {
			assert!(TasksPallet::is_party(&whole(id), &who));
		}
		assert_ok!(outcome(id, 4, Outcome::Void));
		let cost = 4 * FEE + 4 * FEE / 10;
		let lost: Vec<_> = [ALICE, BOB, CAROL]
			.iter()
			.zip(had)
			.map(|(who, had)| had - native(*who))
			.collect();
		assert_eq!(lost.iter().sum::<Balance>(), cost);
		assert!(lost[0].abs_diff(cost / 2) <= 2);
		assert!(lost[1].abs_diff(cost / 4) <= 2);
	});
}

#[test]
fn bond_should_come_back_whole_when_it_is_incomplete_at_the_end() {
	build_and_execute(|| {
		let id = judged(6_000);
		let (alice, bob) = (native(ALICE), native(BOB));
		assert_ok!(appeal(ALICE, id, 9_000, BOND / 2));
		assert_ok!(support(BOB, id, BOND / 8));
		assert_ok!(support(BOB, id, BOND / 8));
		run_to(31);
		happened(Event::AppealEnded {
			task: id,
			who: ALICE,
			end: AppealEnd::Withdrawn,
			returned: BOND / 2 + 2 * (BOND / 8),
		});
		assert_eq!(native(BOB), bob);
		assert_eq!(native(ALICE), alice + BUDGET / 10 * 7);
	});
}

#[test]
fn support_should_fail_when_there_is_no_room_for_it() {
	build_and_execute(|| {
		assert_noop!(support(BOB, 7, BOND), TasksError::UnknownTask);
		let id = judged(6_000);
		assert_noop!(support(BOB, id, BOND), TasksError::NoAppeal);
		assert_ok!(appeal(ALICE, id, 9_000, BOND.div_ceil(4)));
		let least = BOND.div_ceil(16);
		let small = TasksError::ContributionTooSmall;
		assert_noop!(support(BOB, id, least - 1), small);
		for who in 10..17 {
			Money::insert((NATIVE, who), BOND);
			Money::mutate((NATIVE, DAVE), |money| *money -= BOND);
			assert_ok!(support(who, id, least));
		}
		let many = TasksError::TooManyContributors;
		assert_noop!(support(BOB, id, least), many);
		assert_ok!(support(16, id, least));
		System::set_block_number(31);
		let closed = TasksError::WindowClosed;
		assert_noop!(support(16, id, least), closed);
		System::set_block_number(1);
		let open = post(tier(1));
		assert_noop!(support(BOB, open, BOND), TasksError::NotAppealable);
	});
}
