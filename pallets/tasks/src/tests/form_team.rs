use super::*;
use crate::entrance::Member;

type Members = Vec<(AccountId, u16)>;

fn form(lead: AccountId, id: TaskId, share: u16, members: Members) -> DispatchResult {
	TasksPallet::form_team(signed(lead), id, share, members)
}

fn join(who: AccountId, id: TaskId, lead: AccountId, share: u16) -> DispatchResult {
	TasksPallet::join_team(signed(who), id, lead, share)
}

fn try_claim(who: AccountId, id: TaskId, bond: Bond) -> DispatchResult {
	plainly(TasksPallet::claim(signed(who), id, bond, Balance::MAX))
}

/// Alice leads Bob and Carol, who have said yes: 5 000, 3 000 and 2 000.
fn three(id: TaskId) {
	assert_ok!(form(ALICE, id, 5_000, vec![(BOB, 3_000), (CAROL, 2_000)]));
	assert_ok!(join(BOB, id, ALICE, 3_000));
	assert_ok!(join(CAROL, id, ALICE, 2_000));
}

fn gains() -> [Balance; 3] {
	[ALICE, BOB, CAROL].map(|who| native(who) - START)
}

#[test]
fn pay_should_be_shared_when_everybody_has_agreed() {
	build_and_execute(|| {
		// A price that no share divides evenly.
		let id = post_as(NATIVE, BUDGET + 7, tier(1));
		three(id);
		happened(Event::TeamFormed {
			task: id,
			lead: ALICE,
			share: 5_000,
			members: vec![(BOB, 3_000), (CAROL, 2_000)],
		});
		last(Event::TeamJoined {
			task: id,
			lead: ALICE,
			who: CAROL,
			share: 2_000,
		});
		claim(id, ALICE, Bond::Reputation);
		let team = task(id).work().unwrap().team.to_vec();
		assert_eq!(team, vec![(BOB, 3_000), (CAROL, 2_000)]);
		submit(id, ALICE, None);
		for who in [ALICE, BOB, CAROL] {
			assert!(TasksPallet::is_party(&whole(id), &who));
		}
		assert_ok!(verdict(id, 10_000));
		let (bob, carol) = (BUDGET / 10 * 3 + 2, BUDGET / 5 + 1);
		assert_eq!(gains(), [BUDGET + 7 - bob - carol, bob, carol]);
		run_to(10);
		assert_eq!(
			Tasks::<Test>::iter().count() + Roles::<Test>::iter().count(),
			0
		);
		assert_eq!(Held::get(REQUESTER), 0);
	});
}

#[test]
fn claim_should_refuse_when_somebody_has_not_agreed() {
	build_and_execute(|| {
		let id = post(tier(0));
		assert_ok!(form(ALICE, id, 5_000, vec![(BOB, 3_000), (CAROL, 2_000)]));
		assert_ok!(join(BOB, id, ALICE, 3_000));
		let refused = TasksError::TeamNotAgreed;
		assert_noop!(try_claim(ALICE, id, Bond::Money), refused);
		assert!(!TasksPallet::claim_is_feeless(&ALICE, id, Bond::None));
		assert_ok!(join(CAROL, id, ALICE, 2_000));
		let bondless = try_claim(ALICE, id, Bond::None);
		assert_noop!(bondless, TasksError::BondRequired);
		assert!(!TasksPallet::claim_is_feeless(&ALICE, id, Bond::None));
		Members::remove_member(CAROL);
		assert_noop!(try_claim(ALICE, id, Bond::Money), TasksError::NotMember);
		crate::mock::Members::insert((ORG, CAROL), ());
		// Whoever forms it anew asks everybody again.
		assert_ok!(form(ALICE, id, 6_000, vec![(BOB, 4_000)]));
		let refused = TasksError::TeamNotAgreed;
		assert_noop!(try_claim(ALICE, id, Bond::Money), refused);
		assert_ok!(form(ALICE, id, 10_000, vec![]));
		assert_eq!(task(id).rows, 0);
		assert_ok!(try_claim(ALICE, id, Bond::None));
	});
}

trait RemoveMember {
	fn remove_member(who: AccountId);
}

impl RemoveMember for Members {
	fn remove_member(who: AccountId) {
		crate::mock::Members::remove((ORG, who));
	}
}

#[test]
fn team_should_share_what_was_kept_back_and_the_fee_when_its_work_is_ended() {
	build_and_execute(|| {
		let milestones = [5_000, 5_000].map(|share| Milestone { share, window: 50 });
		let id = post(Terms {
			milestones: Some(BoundedVec::truncate_from(milestones.to_vec())),
			..tier(1)
		});
		three(id);
		claim(id, ALICE, Bond::Reputation);
		submit(id, ALICE, None);
		assert_ok!(verdict(id, 10_000));
		let paid = BUDGET / 8 * 3;
		assert_eq!(gains(), [paid / 2, paid / 10 * 3, paid / 5]);
		run_to(26);
		assert_ok!(TasksPallet::kill(signed(REQUESTER), id, 0));
		let all = BUDGET / 2 + BUDGET / 20;
		assert_eq!(gains(), [all / 2, all / 10 * 3, all / 5]);
	});
}

#[test]
fn team_should_be_alone_with_its_loss_when_the_lead_leaves() {
	build_and_execute(|| {
		let id = post(tier(1));
		three(id);
		claim(id, ALICE, Bond::Money);
		assert_ok!(TasksPallet::withdraw(signed(ALICE), id));
		assert_eq!(native(ALICE), START - BUDGET / 40);
		run_to(3);
		assert_eq!(task(id).rows, 0);
		assert!(!TasksPallet::is_party(&whole(id), &BOB));
	});
}

#[test]
fn team_should_count_in_the_tree_when_its_task_is_a_part_of_another() {
	build_and_execute(|| {
		let top = post(tier(1));
		claim(top, ALICE, Bond::Reputation);
		let delegate = |portion| {
			let below = NextTask::<Test>::get();
			let title = b"t".to_vec();
			let terms = Some(tier(0));
			assert_ok!(TasksPallet::delegate(
				signed(ALICE),
				top,
				portion,
				title,
				vec![],
				HASH,
				terms,
				None,
				Balance::MAX,
			));
			below
		};
		let below = delegate(500_000_000);
		let own = form(BOB, below, 5_000, vec![(ALICE, 5_000)]);
		assert_noop!(own, TasksError::OwnTask);
		assert_ok!(form(BOB, below, 5_000, vec![(DAVE, 5_000)]));
		assert_ok!(join(DAVE, below, BOB, 5_000));
		for _ in 0..15 {
			delegate(10_000_000);
		}
		let full = try_claim(BOB, below, Bond::Money);
		assert_noop!(full, TasksError::TreeTooWide);
		assert_ok!(TasksPallet::cancel(signed(ALICE), below + 1));
		claim(below, BOB, Bond::Money);
		assert_eq!((task(top).payees, task(below).payees), (16, 1));
		submit(below, BOB, None);
		assert_ok!(verdict(below, 8_000));
		let subs = task(top).work().unwrap().subs.to_vec();
		for who in [BOB, DAVE] {
			let earned = Sub {
				to: Payee::Account(who),
				portion: 200_000_000,
			};
			assert!(subs.contains(&earned));
		}
		assert_eq!(task(top).payees, 16);
		submit(top, ALICE, None);
		assert_ok!(verdict(top, 10_000));
		assert_eq!(
			(native(BOB), native(DAVE)),
			(START + BUDGET / 5, START + BUDGET / 5)
		);
		run_to(200);
	});
}

#[test]
fn form_team_should_refuse_when_it_makes_no_team() {
	build_and_execute(|| {
		let id = post(tier(0));
		let refused = |share, members: Members, error: TasksError| {
			assert_noop!(form(ALICE, id, share, members), error);
		};
		let whole = TasksError::SharesDoNotAddUp;
		refused(5_000, vec![(BOB, 4_999)], whole);
		refused(5_000, vec![(BOB, 5_001)], TasksError::SharesDoNotAddUp);
		refused(10_000, vec![(BOB, 0)], TasksError::SharesDoNotAddUp);
		refused(9_999, vec![], TasksError::SharesDoNotAddUp);
		let eight: Members = (10..18).map(|who| (who, 1_000)).collect();
		refused(2_000, eight, TasksError::TeamTooLarge);
		refused(5_000, vec![(STRANGER, 5_000)], TasksError::NotMember);
		crate::mock::Members::insert((ORG, REQUESTER), ());
		refused(5_000, vec![(REQUESTER, 5_000)], TasksError::OwnTask);
		refused(5_000, vec![(ALICE, 5_000)], TasksError::MemberTwice);
		let twice = vec![(BOB, 2_500), (BOB, 2_500)];
		refused(5_000, twice, TasksError::MemberTwice);
		let of = |who, id| form(who, id, 5_000, vec![(BOB, 5_000)]);
		assert_noop!(of(ALICE, 9), TasksError::UnknownTask);
		assert_noop!(of(REQUESTER, id), TasksError::OwnTask);
		assert_noop!(of(STRANGER, id), TasksError::NotMember);
	});
}

#[test]
fn form_team_should_refuse_when_it_is_too_late_or_the_book_is_full() {
	build_and_execute(|| {
		let id = post(tier(0));
		let of = |who, member| form(who, id, 5_000, vec![(member, 5_000)]);
		claim(id, DAVE, Bond::None);
		assert_noop!(of(DAVE, BOB), TasksError::AlreadyClaimed);
		for who in [ALICE, BOB, CAROL, PAUPER] {
			assert_ok!(of(who, DAVE));
		}
		crate::mock::Members::insert((ORG, STRANGER), ());
		assert_noop!(of(STRANGER, DAVE), TasksError::BookFull);
		assert_ok!(TasksPallet::retract(signed(PAUPER), id));
		assert_ok!(TasksPallet::dismiss(signed(REQUESTER), id, CAROL));
		assert_ok!(of(STRANGER, DAVE));
		assert_ok!(join(DAVE, id, ALICE, 5_000));
		claim(id, ALICE, Bond::Money);
		assert_noop!(of(BOB, DAVE), TasksError::NotOpen);
		assert_noop!(join(DAVE, id, BOB, 5_000), TasksError::NotOpen);
	});
}

#[test]
fn form_team_should_refuse_when_the_task_is_a_contest() {
	build_and_execute(|| {
		let id = post(contest::contest_of(3, 1, contest::POWER));
		let team = form(ALICE, id, 5_000, vec![(BOB, 5_000)]);
		assert_noop!(team, TasksError::NotOpen);
	});
}

#[test]
fn join_team_should_refuse_when_nobody_asked_for_that() {
	build_and_execute(|| {
		let id = post(tier(0));
		let unknown = join(BOB, 9, ALICE, 1);
		assert_noop!(unknown, TasksError::UnknownTask);
		assert_noop!(join(BOB, id, ALICE, 5_000), TasksError::NotInvited);
		assert_ok!(form(ALICE, id, 5_000, vec![(BOB, 5_000)]));
		assert_noop!(join(CAROL, id, ALICE, 5_000), TasksError::NotInvited);
		assert_noop!(join(BOB, id, ALICE, 4_999), TasksError::ShareChanged);
		assert_ok!(join(BOB, id, ALICE, 5_000));
		assert_ok!(join(BOB, id, ALICE, 5_000));
		let Some(Role::Offer(offer)) = Roles::<Test>::get(id, ALICE) else {
			panic!("no row")
		};
		let bob = Member {
			who: BOB,
			share: 5_000,
			agreed: true,
		};
		assert_eq!(offer.team.to_vec(), vec![bob]);
	});
}

#[test]
fn check_should_fail_when_a_team_is_wrong() {
	let breaks = |team: Vec<(AccountId, u16)>| {
		ext().execute_with(|| {
			let id = post(tier(1));
			three(id);
			claim(id, ALICE, Bond::Money);
			assert_ok!(TasksPallet::do_try_state());
			Tasks::<Test>::mutate(id, |task| {
				let work = task.as_mut().unwrap().work_mut();
				work.unwrap().team = BoundedVec::truncate_from(team);
			});
			let why = "a team is wrong";
			assert_eq!(TasksPallet::do_try_state(), Err(why.into()));
		});
	};
	breaks(vec![(ALICE, 1_000)]);
	breaks(vec![(REQUESTER, 1_000)]);
	breaks(vec![(BOB, 1_000), (BOB, 1_000)]);
	breaks(vec![(BOB, 0)]);
	breaks(vec![(BOB, 10_001)]);
}
