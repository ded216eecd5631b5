//! What both sides agree on while somebody works.

use super::{counter::counter, *};

fn accept(by: AccountId, id: TaskId, what: ProposalOf<Test>) -> DispatchResult {
	TasksPallet::accept_offer(signed(by), id, ALICE, what, None, Balance::MAX)
}

/// Alice works on it for the whole price, until block 51.
fn working() -> TaskId {
	let id = post(tier(1));
	claim(id, ALICE, Bond::Money);
	id
}

fn deadline(id: TaskId) -> Option<Moment> {
	task(id).due()
}

#[test]
fn price_and_deadline_should_follow_when_the_requester_accepts_more() {
	build_and_execute(|| {
		let id = working();
		run_to(11);
		counter(ALICE, id, ALICE, change(BUDGET + 7 * MUN, 60));
		let before = native(REQUESTER);
		assert_ok!(accept(REQUESTER, id, change(BUDGET + 7 * MUN, 60)));
		assert_eq!(native(REQUESTER), before - 7 * MUN);
		assert_eq!(deadline(id), Some(61));
		last(Event::Amended {
			task: id,
			provider: ALICE,
			price: BUDGET + 7 * MUN,
			deadline: 61,
			returned: 0,
			added: 7 * MUN,
		});
		run_to(60);
		submit(id, ALICE, None);
		assert_ok!(verdict(id, 10_000));
		run_to(61);
		gone(id);
		assert_eq!(native(ALICE), START + BUDGET + 7 * MUN);
	});
}

#[test]
fn difference_should_return_when_a_lower_price_is_agreed_on() {
	build_and_execute(|| {
		let id = working();
		let before = native(REQUESTER);
		counter(REQUESTER, id, ALICE, change(80 * MUN, 50));
		assert_ok!(accept(ALICE, id, change(80 * MUN, 50)));
		assert_eq!(native(REQUESTER), before + 20 * MUN);
		assert_eq!((deadline(id), task(id).reward.left), (Some(51), 80 * MUN));
		assert_eq!(task(id).part.ahead, 80 * MUN);
	});
}

#[test]
fn what_was_put_by_should_become_the_price_when_the_provider_accepts() {
	build_and_execute(|| {
		let id = working();
		let before = native(REQUESTER);
		counter(REQUESTER, id, ALICE, change(BUDGET + 9 * MUN, 50));
		assert_eq!(native(REQUESTER), before - 9 * MUN);
		assert_ok!(accept(ALICE, id, change(BUDGET + 9 * MUN, 50)));
		assert_eq!(native(REQUESTER), before - 9 * MUN);
		assert_eq!(task(id).reward.left, BUDGET + 9 * MUN);
	});
}

#[test]
fn what_was_put_by_should_count_when_the_requester_accepts_the_providers_price() {
	build_and_execute(|| {
		let id = working();
		let before = native(REQUESTER);
		counter(REQUESTER, id, ALICE, change(BUDGET + 9 * MUN, 50));
		counter(ALICE, id, ALICE, change(BUDGET + 4 * MUN, 50));
		assert_ok!(accept(REQUESTER, id, change(BUDGET + 4 * MUN, 50)));
		assert_eq!(native(REQUESTER), before - 4 * MUN);
		assert_eq!(offer(id, ALICE).counter, None);
	});
}

#[test]
fn proposal_should_be_refused_when_it_changes_nothing_or_is_past() {
	build_and_execute(|| {
		let id = working();
		let propose = |what| TasksPallet::counter(signed(ALICE), id, ALICE, what, None, 0);
		assert_noop!(propose(change(BUDGET, 50)), TasksError::NothingChanges);
		let more = propose(Proposal::End { pay: BUDGET + 1 });
		assert_noop!(more, TasksError::EndTooHigh);
		run_to(21);
		let past = propose(change(BUDGET, 20));
		assert_noop!(past, TasksError::DurationOutOfBounds);
		assert_ok!(propose(change(BUDGET, 21)));
		assert_eq!(offer(id, ALICE).ask, Some(ask(BUDGET, 21)));
		run_to(22);
		let late = accept(REQUESTER, id, change(BUDGET, 21));
		assert_noop!(late, TasksError::DurationOutOfBounds);
		let stranger = TasksPallet::counter(signed(BOB), id, BOB, change(MUN, 60), None, 0);
		assert_noop!(stranger, TasksError::NotNegotiable);
	});
}

#[test]
fn work_should_end_with_what_was_agreed_when_both_want_it_to() {
	build_and_execute(|| {
		for by_provider in [true, false] {
			let (requester, provider) = (native(REQUESTER), native(ALICE));
			let id = working();
			let end = || Proposal::End { pay: 30 * MUN };
			let (first, second) = match by_provider {
				true => (ALICE, REQUESTER),
				false => (REQUESTER, ALICE),
			};
			counter(first, id, ALICE, end());
			assert_noop!(accept(first, id, end()), TasksError::NoOffer);
			assert_ok!(accept(second, id, end()));
			happened(Event::EndedByBoth {
				task: id,
				provider: ALICE,
				paid: 30 * MUN,
				retained: 0,
				treasury: 0,
				levy: 0,
				refunded: 70 * MUN,
				returned: RESERVE,
			});
			run_to(System::block_number() + 1);
			gone(id);
			assert_eq!(native(ALICE), provider + 30 * MUN);
			assert_eq!(native(REQUESTER), requester - 30 * MUN);
		}
	});
}

#[test]
fn class_and_levy_should_be_taken_when_both_end_the_work() {
	build_and_execute(|| {
		Audits::mutate(|audits| audits.levy = 1_000);
		let id = post(Terms {
			class: Some(500),
			..tier(1)
		});
		claim(id, ALICE, Bond::Reputation);
		let end = Proposal::End { pay: BUDGET };
		counter(ALICE, id, ALICE, end.clone());
		assert_ok!(accept(REQUESTER, id, end));
		run_to(2);
		assert_eq!(native(TREASURY), BUDGET / 2);
		assert_eq!(native(FEES), BUDGET / 20);
		assert_eq!(native(ALICE), START + BUDGET / 2 - BUDGET / 20);
		assert_eq!(Locked::get((ORG, ALICE)), 0);
	});
}

#[test]
fn proposals_should_be_withdrawn_when_their_side_does_not_want_them_any_more() {
	build_and_execute(|| {
		let id = working();
		let before = native(REQUESTER);
		let retract = || TasksPallet::retract(signed(ALICE), id);
		let dismiss = || TasksPallet::dismiss(signed(REQUESTER), id, ALICE);
		assert_noop!(retract(), TasksError::NoOffer);
		assert_noop!(dismiss(), TasksError::NoOffer);
		counter(REQUESTER, id, ALICE, change(BUDGET + MUN, 60));
		counter(ALICE, id, ALICE, change(BUDGET + 2 * MUN, 60));
		submit(id, ALICE, None);
		let late = accept(ALICE, id, change(BUDGET + MUN, 60));
		assert_noop!(late, TasksError::NotNegotiable);
		assert_ok!(dismiss());
		last(Event::OfferWithdrawn {
			task: id,
			provider: ALICE,
			by: REQUESTER,
		});
		assert_eq!(native(REQUESTER), before);
		assert_ok!(retract());
		assert_eq!(offer(id, ALICE), OfferOf::<Test>::empty(0));
		assert_noop!(dismiss(), TasksError::NoOffer);
	});
}

#[test]
fn nothing_should_be_negotiable_when_several_hold_a_claim() {
	build_and_execute(|| {
		let id = post(tier(0));
		claim(id, ALICE, Bond::None);
		let what = || change(BUDGET + MUN, 60);
		let propose = || TasksPallet::counter(signed(ALICE), id, ALICE, what(), None, 0);
		assert_noop!(propose(), TasksError::NotNegotiable);
		claim(id, BOB, Bond::None);
		assert_noop!(propose(), TasksError::NotNegotiable);
	});
}

#[test]
fn what_was_put_by_should_return_when_the_work_lapses() {
	build_and_execute(|| {
		let id = working();
		let before = native(REQUESTER);
		counter(REQUESTER, id, ALICE, change(BUDGET + 9 * MUN, 50));
		run_to(52);
		assert_eq!(native(REQUESTER), before + 10 * MUN);
		assert_eq!((task(id).rows, deadline(id)), (0, Some(152)));
	});
}
