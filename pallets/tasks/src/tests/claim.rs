use super::*;
use munus_primitives::reputation::Inspect as _;

fn refused(id: TaskId, who: AccountId, bond: Bond, error: TasksError) {
	assert_noop!(
		TasksPallet::claim(signed(who), id, bond, Balance::MAX),
		error
	);
}

#[test]
fn claim_should_use_the_prepayment_when_it_is_the_first_without_a_bond() {
	build_and_execute(|| {
		let id = post(tier(0));
		claim(id, PAUPER, Bond::None);
		last(Event::Claimed {
			task: id,
			who: PAUPER,
			bond: Bond::None,
			lock: None,
			deadline: 51,
			prepaid: true,
		});
		assert_eq!(native(PROTOCOL), PREPAY);
		claim(id, ALICE, Bond::None);
		assert_eq!(native(PROTOCOL), PREPAY);
		assert!(!task(id).free_claim && task(id).free_submission);
		assert_eq!(task(id).due(), Some(51));
	});
}

#[test]
fn claim_should_take_the_bond_in_money_when_asked() {
	build_and_execute(|| {
		let id = post(tier(1));
		claim(id, ALICE, Bond::Money);
		assert_eq!(native(ALICE), START - BUDGET / 10);
		refused(id, BOB, Bond::Money, TasksError::FullyClaimed);
	});
}

#[test]
fn claim_should_lock_the_bond_in_reputation_when_asked() {
	build_and_execute(|| {
		let id = post(tier(1));
		claim(id, ALICE, Bond::Reputation);
		last(Event::Claimed {
			task: id,
			who: ALICE,
			bond: Bond::Reputation,
			lock: task(id).work().and_then(|work| work.bond.lock()),
			deadline: 51,
			prepaid: false,
		});
		assert!(task(id)
			.work()
			.is_some_and(|work| work.bond.lock().is_some()));
		assert_eq!(Standings::free(ORG, &ALICE), 180 * POINT);
		Locked::insert((ORG, BOB), 181 * POINT);
		let other = post(tier(1));
		refused(other, BOB, Bond::Reputation, TasksError::BondNotCovered);
		Locked::insert((ORG, BOB), 180 * POINT);
		claim(other, BOB, Bond::Reputation);
	});
}

#[test]
fn claim_should_displace_bondless_ones_when_bonded() {
	build_and_execute(|| {
		let id = post(tier(0));
		claim(id, BOB, Bond::None);
		claim(id, CAROL, Bond::None);
		claim(id, DAVE, Bond::None);
		refused(id, ALICE, Bond::None, TasksError::FullyClaimed);
		claim(id, ALICE, Bond::Money);
		for who in [BOB, CAROL, DAVE] {
			happened(Event::ClaimEnded {
				task: id,
				who,
				why: ClaimEnd::Displaced,
				bond: Bond::None,
			});
			assert_eq!(Standings::live_claims(ORG, &who), 0);
		}
		assert_eq!(task(id).holders(), vec![(&ALICE, 51)]);
		refused(id, BOB, Bond::None, TasksError::FullyClaimed);
		refused(id, BOB, Bond::Reputation, TasksError::FullyClaimed);
	});
}

#[test]
fn claim_should_refuse_when_it_is_ones_own_or_the_second() {
	build_and_execute(|| {
		let id = post(tier(0));
		refused(9, ALICE, Bond::None, TasksError::UnknownTask);
		refused(id, REQUESTER, Bond::None, TasksError::OwnTask);
		claim(id, ALICE, Bond::None);
		refused(id, ALICE, Bond::None, TasksError::AlreadyClaimed);
		refused(id, ALICE, Bond::Money, TasksError::AlreadyClaimed);
		refused(id, STRANGER, Bond::None, TasksError::NotMember);
		submit(id, ALICE, None);
		refused(id, BOB, Bond::None, TasksError::NotOpen);
	});
}

#[test]
fn claim_should_refuse_when_three_are_live() {
	build_and_execute(|| {
		let ids: Vec<_> = (0..4).map(|_| post(tier(0))).collect();
		for id in &ids[..3] {
			claim(*id, ALICE, Bond::None);
		}
		refused(ids[3], ALICE, Bond::None, TasksError::TooManyClaims);
		submit(ids[0], ALICE, None);
		claim(ids[3], ALICE, Bond::None);
	});
}

#[test]
fn claim_should_ask_for_standing_when_above_entry() {
	build_and_execute(|| {
		let id = post(tier(1));
		refused(id, ALICE, Bond::None, TasksError::BondRequired);
		refused(id, CAROL, Bond::Money, TasksError::TierTooHigh);
		Points::insert((ORG, CAROL), 100 * POINT - 1);
		refused(id, CAROL, Bond::Money, TasksError::TierTooHigh);
		Points::insert((ORG, CAROL), 100 * POINT);
		Penalties::insert((ORG, CAROL), 1);
		refused(id, CAROL, Bond::Money, TasksError::PenaltyOpen);
		let entry = post(tier(0));
		claim(entry, CAROL, Bond::None);
		Penalties::remove((ORG, CAROL));
		claim(id, CAROL, Bond::Money);
	});
}

#[test]
fn claim_should_refuse_when_the_bond_cannot_be_paid() {
	build_and_execute(|| {
		Points::insert((ORG, PAUPER), 200 * POINT);
		let id = post(tier(1));
		let poor = TasksPallet::claim(signed(PAUPER), id, Bond::Money, Balance::MAX);
		assert_noop!(poor, DispatchError::Other("insufficient"));
	});
}

#[test]
fn claim_should_refuse_when_enforcers_are_too_few() {
	build_and_execute(|| {
		let id = post(tier(0));
		Enforcers::set(false);
		refused(id, ALICE, Bond::None, TasksError::TooFewEnforcers);
	});
}

#[test]
fn claim_should_refuse_when_the_window_has_passed() {
	build_and_execute(|| {
		let id = post(tier(0));
		run_to(100);
		System::set_block_number(101);
		refused(id, ALICE, Bond::None, TasksError::WindowClosed);
		System::set_block_number(100);
		claim(id, ALICE, Bond::None);
	});
}

#[test]
fn claim_should_be_refused_when_the_bond_exceeds_the_total_by_a_unit() {
	build_and_execute(|| {
		let id = post(tier(1));
		let bond = task(id).conditions.money_bond;
		let claim = |bond, total| TasksPallet::claim(signed(ALICE), id, bond, total);
		assert_noop!(claim(Bond::Money, bond - 1), TasksError::MaxTotalExceeded);
		assert_ok!(claim(Bond::Money, bond));
		assert_eq!(native(ALICE), START - bond);
	});
	build_and_execute(|| {
		let entry = post(tier(0));
		assert_ok!(TasksPallet::claim(signed(PAUPER), entry, Bond::None, 0));
		let above = post(tier(1));
		assert_ok!(TasksPallet::claim(
			signed(ALICE),
			above,
			Bond::Reputation,
			0
		));
	});
}
