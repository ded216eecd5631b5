use super::*;
use frame_support::dispatch::CheckIfFeeless;

fn claim_call(task: TaskId, bond: Bond) -> RuntimeCall {
	RuntimeCall::TasksPallet(Call::claim {
		task,
		bond,
		max_total: 0,
	})
}

fn submit_call(task: TaskId, uri: usize, asked: Option<u16>) -> RuntimeCall {
	RuntimeCall::TasksPallet(Call::submit {
		task,
		uri: vec![b'u'; uri],
		hash: HASH,
		asked,
		part: 0,
	})
}

fn feeless(call: &RuntimeCall, who: AccountId) -> bool {
	call.is_feeless(&signed(who))
}

#[test]
fn first_bondless_claim_should_be_feeless_when_it_would_succeed() {
	build_and_execute(|| {
		let id = post(tier(0));
		let call = claim_call(id, Bond::None);
		assert!(feeless(&call, PAUPER));
		assert!(!feeless(&call, REQUESTER) && !feeless(&call, STRANGER));
		assert!(!call.is_feeless(&RuntimeOrigin::root()));
		assert!(!feeless(&claim_call(id, Bond::Money), ALICE));
		assert!(!feeless(&claim_call(9, Bond::None), PAUPER));
		Enforcers::set(false);
		assert!(!feeless(&call, PAUPER));
		Enforcers::set(true);
		claim(id, PAUPER, Bond::None);
		assert!(!feeless(&call, PAUPER) && !feeless(&call, ALICE));
		assert!(!feeless(&claim_call(post(tier(1)), Bond::None), PAUPER));
	});
}

#[test]
fn prepaid_claim_should_stay_when_a_bonded_claim_was_made() {
	build_and_execute(|| {
		let id = post(tier(0));
		claim(id, ALICE, Bond::Money);
		assert!(task(id).free_claim);
		run_to(51);
		assert!(feeless(&claim_call(id, Bond::None), PAUPER));
	});
}

#[test]
fn submission_should_be_feeless_when_it_would_succeed_at_the_entry_tier() {
	build_and_execute(|| {
		let id = post(tier(0));
		assert!(!feeless(&submit_call(id, 1, None), PAUPER));
		claim(id, PAUPER, Bond::None);
		assert!(feeless(&submit_call(id, 1, None), PAUPER));
		assert!(feeless(&submit_call(id, 256, Some(10_000)), PAUPER));
		assert!(!feeless(&submit_call(id, 257, None), PAUPER));
		assert!(!feeless(&submit_call(id, 1, Some(10_001)), PAUPER));
		assert!(!feeless(&submit_call(id, 1, None), ALICE));
		submit(id, PAUPER, None);
		assert!(!feeless(&submit_call(id, 1, None), PAUPER));
		assert_eq!(native(PROTOCOL), PREPAY);
		let above = post(tier(1));
		claim(above, ALICE, Bond::Money);
		assert!(!feeless(&submit_call(above, 1, None), ALICE));
	});
}

#[test]
fn submission_should_use_the_prepayment_when_no_claim_has() {
	build_and_execute(|| {
		let id = post(tier(0));
		claim(id, ALICE, Bond::Money);
		submit(id, ALICE, None);
		assert_eq!(native(PROTOCOL), PREPAY);
		assert_eq!(task(id).prepaid, 0);
	});
}

#[test]
fn pauper_should_be_paid_when_the_work_is_good() {
	build_and_execute(|| {
		let id = post(tier(0));
		claim(id, PAUPER, Bond::None);
		submit(id, PAUPER, None);
		assert_ok!(verdict(id, 10_000));
		assert_eq!(native(PAUPER), BUDGET);
		assert_eq!(Points::get((ORG, PAUPER)), 5 * POINT);
	});
}
