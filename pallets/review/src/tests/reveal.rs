use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::CheckIfFeeless};
use munus_primitives::{review::Subject as _, sealed::Domain};

/// A panel where the first member has sealed this, and the others 7 000.
fn sealed(scores: &[Score], rationale: &[u8]) -> (PanelId, u64) {
	let id = drawn();
	let member = members(id)[0];
	let content = (scores.to_vec(), sp_io::hashing::blake2_256(rationale));
	let seal = Sealed::new(Domain::Score, &stored(id).seed, &member, &content, &SALT);
	Review::commit(RuntimeOrigin::signed(member), id, seal, b"note".to_vec()).unwrap();
	for other in &members(id)[1..] {
		commit(id, *other, 7_000).unwrap();
	}
	(id, member)
}

fn show(
	id: PanelId,
	member: u64,
	scores: &[Score],
	rationale: &[u8],
) -> DispatchResultWithPostInfo {
	let scores = scores.to_vec().try_into().unwrap();
	Review::reveal(
		RuntimeOrigin::signed(999),
		id,
		member,
		scores,
		rationale.to_vec(),
		SALT,
	)
}

#[test]
fn reveal_should_show_the_weighted_mean_and_drop_the_note() {
	build_and_execute(|| {
		let (id, member) = sealed(&[6_000, 9_999], b"");
		System::reset_events();
		assert_ok!(show(id, member, &[6_000, 9_999], b""));
		assert_eq!(
			stored(id).state_of(&member),
			Some(SeatState::Revealed(6_999))
		);
		assert!(!Notes::<Test>::contains_key(id, member));
		let scores = vec![6_000, 9_999].try_into().unwrap();
		let (score, rationale) = (6_999, Default::default());
		assert_eq!(
			events(),
			vec![Event::Revealed {
				panel: id,
				member,
				scores,
				score,
				rationale
			}]
		);
	});
}

#[test]
fn reveal_should_end_the_panel_when_it_is_the_last() {
	build_and_execute(|| {
		let id = drawn();
		let committed = commit_all(id, &[6_000, 7_000, 8_000]);
		let short = |info: DispatchResultWithPostInfo| info.unwrap().actual_weight;
		let weights: Vec<_> = committed
			.iter()
			.map(|(member, score)| short(reveal(id, *member, *score)))
			.collect();
		let partial = <() as WeightInfo>::reveal(3);
		let last = <() as WeightInfo>::close(3).saturating_add(OUTCOME - RECORD);
		assert_eq!(weights, [partial, partial, last].map(Some));
		assert_eq!(Panels::<Test>::get(id), None);
		assert_eq!(Queue::<Test>::get(), vec![]);
		assert!(World::on_outcome_weight().ref_time() > 0);
	});
}

#[test]
fn reveal_should_be_free_exactly_when_it_succeeds() {
	build_and_execute(|| {
		let (id, member) = sealed(&[7_000, 7_000], b"why");
		let call = |rationale: &[u8], member| -> RuntimeCall {
			let (scores, rationale) = (scores(7_000), rationale.to_vec());
			Call::<Test>::reveal {
				panel: id,
				member,
				scores,
				rationale,
				salt: SALT,
			}
			.into()
		};
		let stranger = RuntimeOrigin::signed(999);
		assert!(call(b"why", member).is_feeless(&stranger));
		assert!(!call(b"who", member).is_feeless(&stranger));
		assert!(!call(b"why", 999).is_feeless(&stranger));
		assert!(!call(b"why", member).is_feeless(&RuntimeOrigin::root()));
		reveal(id, member, 7_000).unwrap();
		assert!(!call(b"why", member).is_feeless(&stranger));
	});
}

#[test]
fn reveal_should_fail_when_the_panel_is_unknown() {
	build_and_execute(|| {
		assert_noop!(show(0, 1, &[1], b""), Error::<Test>::UnknownPanel);
	});
}

#[test]
fn reveal_should_fail_before_every_seat_is_closed() {
	build_and_execute(|| {
		let id = drawn();
		let member = members(id)[0];
		commit(id, member, 7_000).unwrap();
		assert_noop!(reveal(id, member, 7_000), Error::<Test>::NotInRevealPhase);
		commit(id, members(id)[1], 7_000).unwrap();
		assert_noop!(reveal(id, member, 7_000), Error::<Test>::NotInRevealPhase);
		run_past(id);
		assert_ok!(reveal(id, member, 7_000));
	});
}

#[test]
fn reveal_should_fail_when_the_deadline_has_come() {
	build_and_execute(|| {
		let (id, member) = sealed(&[7_000, 7_000], b"why");
		System::set_block_number(stored(id).due);
		assert_noop!(reveal(id, member, 7_000), Error::<Test>::NotInRevealPhase);
		System::set_block_number(stored(id).due - 1);
		assert_ok!(reveal(id, member, 7_000));
	});
}

#[test]
fn reveal_should_fail_when_the_account_has_no_seat() {
	build_and_execute(|| {
		let (id, _) = sealed(&[7_000, 7_000], b"why");
		assert_noop!(reveal(id, 999, 7_000), Error::<Test>::NotMember);
	});
}

#[test]
fn reveal_should_fail_when_the_member_did_not_commit() {
	build_and_execute(|| {
		let id = drawn();
		let members = members(id);
		commit_all(id, &[7_000, 7_000]);
		assert_eq!(stored(id).state_of(&members[2]), Some(SeatState::Missed));
		assert_noop!(reveal(id, members[2], 7_000), Error::<Test>::NotCommitted);
	});
}

#[test]
fn reveal_should_fail_when_done_before() {
	build_and_execute(|| {
		let (id, member) = sealed(&[7_000, 7_000], b"why");
		reveal(id, member, 7_000).unwrap();
		assert_noop!(reveal(id, member, 7_000), Error::<Test>::AlreadyRevealed);
	});
}

#[test]
fn reveal_should_fail_when_the_number_of_scores_is_wrong() {
	build_and_execute(|| {
		let (id, member) = sealed(&[7_000], b"why");
		let wrong = Error::<Test>::WrongNumberOfCriteria;
		assert_noop!(show(id, member, &[7_000], b"why"), wrong);
		assert_noop!(
			show(id, member, &[], b"why"),
			Error::<Test>::WrongNumberOfCriteria
		);
		assert_noop!(
			show(id, member, &[1; 3], b"why"),
			Error::<Test>::WrongNumberOfCriteria
		);
	});
}

#[test]
fn reveal_should_fail_when_a_score_is_above_10_000() {
	build_and_execute(|| {
		let (id, member) = sealed(&[5_000, 10_001], b"why");
		assert_noop!(
			show(id, member, &[5_000, 10_001], b"why"),
			Error::<Test>::ScoreOutOfRange
		);
	});
	build_and_execute(|| {
		let (id, member) = sealed(&[10_000, 10_000], b"");
		assert_ok!(show(id, member, &[10_000, 10_000], b""));
	});
}

#[test]
fn reveal_should_fail_when_a_low_score_has_no_rationale() {
	build_and_execute(|| {
		let (id, member) = sealed(&[4_999, 5_002], b"");
		assert_noop!(
			show(id, member, &[4_999, 5_002], b""),
			Error::<Test>::RationaleRequired
		);
	});
	build_and_execute(|| {
		let (id, member) = sealed(&[4_999, 5_003], b"");
		assert_ok!(show(id, member, &[4_999, 5_003], b""));
	});
	build_and_execute(|| {
		let (id, member) = sealed(&[0, 0], b"x");
		assert_ok!(show(id, member, &[0, 0], b"x"));
	});
}

#[test]
fn reveal_should_fail_when_the_rationale_is_longer_than_256_bytes() {
	build_and_execute(|| {
		let (id, member) = sealed(&[0, 0], &[b'x'; 257]);
		assert_noop!(
			show(id, member, &[0, 0], &[b'x'; 257]),
			Error::<Test>::RationaleTooLong
		);
	});
	build_and_execute(|| {
		let (id, member) = sealed(&[0, 0], &[b'x'; 256]);
		assert_ok!(show(id, member, &[0, 0], &[b'x'; 256]));
	});
}

#[test]
fn reveal_should_fail_when_anything_differs_from_what_was_sealed() {
	build_and_execute(|| {
		let (id, member) = sealed(&[7_000, 6_000], b"why");
		let other = members(id)[1];
		let differs = || Error::<Test>::SealDoesNotMatch;
		assert_noop!(show(id, member, &[7_000, 6_001], b"why"), differs());
		assert_noop!(show(id, member, &[7_000, 6_000], b"Why"), differs());
		assert_noop!(show(id, other, &[7_000, 6_000], b"why"), differs());
		let scores: Scores = vec![7_000, 6_000].try_into().unwrap();
		let nobody = RuntimeOrigin::signed(999);
		assert_noop!(
			Review::reveal(nobody, id, member, scores, b"why".to_vec(), [8; 32]),
			differs()
		);
		assert_ok!(show(id, member, &[7_000, 6_000], b"why"));
	});
}
