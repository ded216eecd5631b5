//! Money of third parties: giving, leaving, getting back.

use super::*;

const GIFT: Balance = 20 * MUN;

fn fund(id: TaskId, who: AccountId, amount: Balance) -> DispatchResult {
	TasksPallet::fund(signed(who), id, amount, Balance::MAX)
}

fn ticket() -> Balance {
	use sp_runtime::traits::Convert;
	Deposits::convert(TasksPallet::funding_footprint())
}

#[test]
fn fund_should_add_to_the_price_and_fix_the_terms() {
	build_and_execute(|| {
		let id = post(disputed(1));
		let most = GIFT + ticket();
		assert_ok!(TasksPallet::fund(signed(DAVE), id, GIFT, most));
		assert_eq!(native(DAVE), START - most);
		assert_ok!(TasksPallet::fund(signed(DAVE), id, GIFT, GIFT));
		let task = task(id);
		assert_eq!(task.reward.left, BUDGET + 2 * GIFT);
		assert_eq!(
			(task.funds.given, task.funds.givers, task.rows),
			(2 * GIFT, 1, 1)
		);
		assert_eq!(task.conditions.mode, ReviewMode::Every);
		assert!(TasksPallet::is_party(&whole(id), &DAVE));
		let view = TasksPallet::funders_of(id, None, 10);
		assert_eq!((view.len(), view[0].given), (1, 2 * GIFT));
		assert_eq!(TasksPallet::funders_of(id, Some(DAVE), 10).len(), 0);
	});
}

#[test]
fn fund_should_fail_when_it_comes_to_nothing() {
	build_and_execute(|| {
		let id = post(tier(1));
		assert_noop!(fund(9, DAVE, GIFT), TasksError::UnknownTask);
		assert_noop!(fund(id, REQUESTER, GIFT), TasksError::OwnTask);
		let least = BUDGET / 256;
		assert_noop!(fund(id, DAVE, least - 1), TasksError::ContributionTooSmall);
		let short = GIFT + ticket() - 1;
		assert_noop!(
			TasksPallet::fund(signed(DAVE), id, GIFT, short),
			TasksError::MaxTotalExceeded
		);
		assert_noop!(
			TasksPallet::fund(signed(DAVE), id, Balance::MAX, Balance::MAX),
			TasksError::AmountTooLarge
		);
		assert_noop!(fund(id, PAUPER, GIFT), DispatchError::Other("insufficient"));
		assert_ok!(fund(id, DAVE, least));
	});
}

#[test]
fn fund_should_fail_when_the_task_is_awarded_or_its_time_is_over() {
	build_and_execute(|| {
		let id = post(tier(1));
		claim(id, ALICE, Bond::Money);
		assert_noop!(fund(id, DAVE, GIFT), TasksError::FundingClosed);
		let auction = post(bids(false, Pick::Choice));
		bid(auction, ALICE, BUDGET, 50);
		assert_ok!(accept_bid(auction, ALICE, BUDGET, 50));
		assert_noop!(fund(auction, DAVE, GIFT), TasksError::FundingClosed);
		let open = post(tier(0));
		claim(open, BOB, Bond::None);
		assert_noop!(fund(open, BOB, GIFT), TasksError::HasRole);
		assert_ok!(fund(open, DAVE, GIFT));
		let late = post(tier(1));
		System::set_block_number(System::block_number() + 100);
		assert_noop!(fund(late, DAVE, GIFT), TasksError::FundingClosed);
	});
}

#[test]
fn fund_should_fail_when_no_panel_bears_the_price() {
	build_and_execute(|| {
		let id = post(tier(1));
		Audits::mutate(|audits| audits.trusted_price = BUDGET + GIFT);
		let id_under_policy = post(tier(1));
		assert_ok!(fund(id, DAVE, 2 * GIFT));
		assert_ok!(fund(id_under_policy, DAVE, GIFT));
		assert_noop!(
			fund(id_under_policy, CAROL, GIFT),
			TasksError::PriceAbovePanel
		);
		Audits::mutate(|audits| audits.trusted_price = Balance::MAX);
	});
}

#[test]
fn fund_should_fail_when_256_fund_already() {
	let rich = || (1_100..1_356).for_each(|who| Money::insert((NATIVE, who), START));
	build_and_execute_with(rich, || {
		let id = post(tier(1));
		for who in 1_100..1_356 {
			assert_ok!(fund(id, who, BUDGET));
		}
		assert_noop!(
			fund(id, DAVE, 300 * BUDGET / 100),
			TasksError::TooManyFunders
		);
		assert_ok!(fund(id, 1_100, 2 * BUDGET));
		TasksPallet::do_try_state().unwrap();
	});
}

#[test]
fn unfund_should_return_everything_until_the_award() {
	build_and_execute(|| {
		let id = post(tier(1));
		assert_ok!(fund(id, DAVE, GIFT));
		assert_noop!(
			TasksPallet::unfund(signed(CAROL), id),
			TasksError::NotFunder
		);
		assert_noop!(
			TasksPallet::unfund(signed(CAROL), 9),
			TasksError::UnknownTask
		);
		assert_ok!(TasksPallet::unfund(signed(DAVE), id));
		assert_eq!(native(DAVE), START);
		assert_eq!((task(id).rows, task(id).reward.left), (0, BUDGET));
		assert_ok!(fund(id, DAVE, GIFT));
		claim(id, ALICE, Bond::Money);
		assert_noop!(
			TasksPallet::unfund(signed(DAVE), id),
			TasksError::FundingClosed
		);
	});
}

#[test]
fn funder_should_not_claim_what_it_funds() {
	build_and_execute(|| {
		let id = post(tier(1));
		assert_ok!(fund(id, ALICE, GIFT));
		assert_noop!(
			TasksPallet::claim(signed(ALICE), id, Bond::Money, Balance::MAX),
			TasksError::HasRole
		);
	});
}

#[test]
fn funders_should_get_back_their_part_of_what_was_not_earned() {
	build_and_execute(|| {
		let id = post(tier(1));
		for (who, part) in [(DAVE, 2), (CAROL, 1)] {
			assert_ok!(fund(id, who, part * 25 * MUN));
		}
		claim(id, ALICE, Bond::Money);
		submit(id, ALICE, None);
		assert_ok!(verdict(id, 6_000));
		let spent = 105 * MUN;
		assert_eq!(native(ALICE), START + spent);
		assert!(matches!(task(id).state, State::Paying { .. }));
		TasksPallet::do_try_state().unwrap();
		let due = TasksPallet::due_award(id, DAVE).expect("due");
		assert_eq!(due.amount, 20 * MUN);
		assert_noop!(
			TasksPallet::collect(signed(STRANGER), id, ALICE),
			TasksError::NothingDue
		);
		assert_ok!(TasksPallet::collect(signed(STRANGER), id, DAVE));
		assert_eq!(native(DAVE), START - 30 * MUN);
		run_to(System::block_number() + 20);
		run_to(System::block_number() + 1);
		assert_eq!(native(CAROL), START - 15 * MUN);
		assert_eq!(native(REQUESTER), START - 60 * MUN - 3 * FEE - 3 * FEE / 10);
		assert_eq!(Tasks::<Test>::get(id), None);
		assert_eq!(Held::get(DAVE) + Held::get(CAROL) + Held::get(REQUESTER), 0);
	});
}

#[test]
fn funders_should_get_everything_when_nobody_comes_or_the_requester_leaves() {
	for cancelled in [false, true] {
		build_and_execute(|| {
			let id = post(tier(1));
			assert_ok!(fund(id, DAVE, GIFT));
			if cancelled {
				assert_ok!(TasksPallet::cancel(signed(REQUESTER), id));
			} else {
				run_to(101);
			}
			assert_ok!(TasksPallet::collect(signed(DAVE), id, DAVE));
			assert_eq!((native(DAVE), native(REQUESTER)), (START, START));
			assert_eq!(Tasks::<Test>::get(id), None);
		});
	}
}

#[test]
fn contest_should_pay_awards_out_of_everybodys_money_and_return_the_rest() {
	use super::contest::{build_and_execute, *};
	build_and_execute(|| {
		let id = post(contest_of(10, 3, Award::Places(2)));
		assert_ok!(fund(id, DAVE, BUDGET));
		for who in entrants(2) {
			assert_ok!(enter(id, who, (who - 100) as u8));
		}
		run_to(51);
		assert_noop!(
			TasksPallet::unfund(signed(DAVE), id),
			TasksError::FundingClosed
		);
		assert_ok!(open(id, 100, 0));
		assert_ok!(open(id, 101, 1));
		run_to(72);
		assert_ok!(scored(batch(id, 0), 4, &[Some(8_000), Some(6_000)]));
		assert_ok!(scored(finals(id), 6, &[None, None]));
		run_to(72 + 20);
		assert_ok!(TasksPallet::collect(signed(DAVE), id, 100));
		assert_ok!(TasksPallet::collect(signed(DAVE), id, DAVE));
		assert_eq!(native(100), START + BUDGET * 8 / 10);
		assert_eq!(native(DAVE), START - BUDGET * 7 / 10);
		run_to(72 + 41);
		nothing_left(id);
		assert_eq!(native(101), START + BUDGET * 6 / 10);
		let readings = 10 * FEE + FEE;
		assert_eq!(native(REQUESTER), START - BUDGET * 7 / 10 - readings);
	});
}
