use super::*;
use Purse::{Price, Reserve};

fn top_up(who: AccountId, id: TaskId, amount: Balance, purse: Purse) -> DispatchResult {
	TasksPallet::top_up(signed(who), id, amount, purse, Balance::MAX)
}

#[test]
fn top_up_should_raise_the_price_until_the_work_is_delivered() {
	build_and_execute(|| {
		let id = post(tier(1));
		assert_ok!(top_up(REQUESTER, id, 10 * MUN, Price));
		last(Event::ToppedUp {
			task: id,
			purse: Price,
			amount: 10 * MUN,
		});
		claim(id, ALICE, Bond::Money);
		assert_ok!(top_up(REQUESTER, id, 5 * MUN, Price));
		assert_eq!(task(id).part.price(), BUDGET + 15 * MUN);
		assert_eq!(task(id).due(), Some(51));
		submit(id, ALICE, None);
		assert_noop!(top_up(REQUESTER, id, MUN, Price), TasksError::NotOpen);
		assert_ok!(verdict(id, 10_000));
		assert_eq!(native(ALICE), START + BUDGET + 15 * MUN);
	});
}

#[test]
fn top_up_should_come_back_when_the_reserve_does_not_need_it() {
	build_and_execute(|| {
		let id = submitted(tier(1), None);
		let before = native(REQUESTER);
		assert_ok!(top_up(REQUESTER, id, MUN, Reserve));
		assert_eq!(native(REQUESTER), before - MUN);
		assert_ok!(verdict(id, 10_000));
		let cost = 3 * FEE + 3 * FEE / 10;
		assert_eq!(native(REQUESTER), START - BUDGET - cost);
	});
}

#[test]
fn top_up_should_be_for_what_is_ahead_when_the_work_is_in_parts() {
	build_and_execute(|| {
		let milestones = [2_500, 2_500, 5_000].map(|share| Milestone { share, window: 30 });
		let id = post(Terms {
			milestones: Some(BoundedVec::truncate_from(milestones.to_vec())),
			..tier(1)
		});
		claim(id, ALICE, Bond::Money);
		submit(id, ALICE, None);
		assert_ok!(verdict(id, 10_000));
		assert_ok!(top_up(REQUESTER, id, 15 * MUN, Price));
		assert_eq!(task(id).part.price(), 30 * MUN);
		assert_eq!(task(id).part.ahead, 90 * MUN);
	});
}

#[test]
fn top_up_should_make_a_price_when_there_was_none() {
	build_and_execute(|| {
		let id = post_as(
			GOLD,
			0,
			Terms {
				class: Some(0),
				..tier(1)
			},
		);
		assert_ok!(top_up(REQUESTER, id, 100, Price));
		assert_eq!(task(id).reward.left, 100);
		assert_ok!(TasksPallet::cancel(signed(REQUESTER), id));
		assert_eq!(Money::get((GOLD, REQUESTER)), START);
	});
}

#[test]
fn top_up_should_refuse_when_account_amount_or_total_is_wrong() {
	build_and_execute(|| {
		assert_noop!(top_up(REQUESTER, 9, 1, Price), TasksError::UnknownTask);
		let id = post(tier(1));
		assert_noop!(top_up(ALICE, id, 1, Price), TasksError::NotRequester);
		assert_noop!(top_up(REQUESTER, id, 0, Price), TasksError::NothingAdded);
		for purse in [Price, Reserve] {
			let within = |max| TasksPallet::top_up(signed(REQUESTER), id, MUN, purse, max);
			assert_noop!(within(MUN - 1), TasksError::MaxTotalExceeded);
			assert_ok!(within(MUN));
		}
		let most = top_up(REQUESTER, id, Balance::MAX, Price);
		assert_noop!(most, TasksError::AmountTooLarge);
		let poor = top_up(REQUESTER, id, START, Price);
		assert_noop!(poor, DispatchError::Other("insufficient"));
		let foreign = post_as(GOLD, 1_000, tier(1));
		let call = TasksPallet::top_up(signed(REQUESTER), foreign, 1, Price, 0);
		assert_ok!(call);
	});
}

#[test]
fn top_up_should_refuse_when_the_panel_would_be_worth_buying() {
	build_and_execute(|| {
		Audits::mutate(|audit| audit.trusted_price = BUDGET);
		let id = post(tier(1));
		let dear = TasksError::PriceAbovePanel;
		assert_noop!(top_up(REQUESTER, id, 1, Price), dear);
		assert_ok!(top_up(REQUESTER, id, 1, Reserve));
		let half = post_as(NATIVE, BUDGET / 2, tier(1));
		assert_ok!(top_up(REQUESTER, half, BUDGET / 2, Price));
	});
}
