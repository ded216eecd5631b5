use super::support::*;
use frame_support::{assert_noop, assert_ok};
use munus_primitives::OrgId;

const ELSEWHERE: OrgId = 0;
const HERE: OrgId = 1;
const ASKED: Reputation = 1_000;

fn two_villages() -> Vec<Founding> {
	let admission = Admission::ByReputation {
		from: ELSEWHERE,
		at_least: ASKED,
	};
	let overrides = Overrides {
		admission: Some(admission),
		..Overrides::none()
	};
	let here = Founding {
		overrides,
		..village()
	};
	vec![village(), here]
}

#[test]
fn joining_should_be_open_to_those_with_standing_elsewhere() {
	build_with_and_execute(two_villages(), || {
		Points::insert((ELSEWHERE, BOB), ASKED - 1);
		assert!(!Organizations::may_join(HERE, BOB));
		let join = || Organizations::join(signed(BOB), HERE, u128::MAX);
		assert_noop!(join(), Error::NotEligible);
		Points::insert((ELSEWHERE, BOB), ASKED);
		assert!(Organizations::may_join(HERE, BOB));
		assert_ok!(join());
		assert!(!Organizations::may_join(HERE, BOB));
		assert_eq!(Points::get((ELSEWHERE, BOB)), ASKED);
		assert_eq!(Points::get((HERE, BOB)), 0);
	});
}

#[test]
fn joining_should_fail_when_the_standing_elsewhere_is_frozen_or_owes_a_penalty() {
	build_with_and_execute(two_villages(), || {
		Points::insert((ELSEWHERE, BOB), ASKED);
		let join = || Organizations::join(signed(BOB), HERE, u128::MAX);
		Penalties::insert((ELSEWHERE, BOB), 1);
		assert_noop!(join(), Error::NotEligible);
		Penalties::remove((ELSEWHERE, BOB));
		Frozen::insert((ELSEWHERE, BOB), true);
		assert_noop!(join(), Error::NotEligible);
	});
}

#[test]
fn joining_should_need_no_standing_when_the_administrator_invites() {
	build_with_and_execute(two_villages(), || {
		assert_ok!(Organizations::invite(
			signed(ALICE),
			HERE,
			CHARLIE,
			u128::MAX
		));
		assert!(Organizations::may_join(HERE, CHARLIE));
		assert_ok!(Organizations::join(signed(CHARLIE), HERE, u128::MAX));
		let call = Organizations::invite(signed(CHARLIE), HERE, DAVE, u128::MAX);
		assert_noop!(call, Error::NotAdmin);
	});
}

#[test]
fn admission_should_be_previewed_for_every_rule() {
	build_with_and_execute(vec![village(), open_village()], || {
		assert!(!Organizations::may_join(0, BOB));
		assert!(Organizations::may_join(1, BOB));
		assert!(!Organizations::may_join(UNKNOWN, BOB));
	});
}

#[test]
fn inviting_should_fall_to_the_enforcers_when_the_organization_manages_itself() {
	build_with_and_execute(vec![experienced()], || {
		assert_ok!(invite(ALICE, BOB));
		assert_ok!(join(BOB));
		hand_over_now();
		let invite = |who| Organizations::invite(who, VILLAGE, CHARLIE, u128::MAX);
		assert_noop!(invite(signed(ALICE)), Error::NotServing);
		assert_noop!(invite(signed(BOB)), Error::NotServing);
		Offices::put_into_office(VILLAGE, &BOB, 0);
		Points::insert((VILLAGE, BOB), 10_000_000);
		assert_ok!(invite(signed(BOB)));
		assert_eq!(
			Organizations::sponsorship(VILLAGE, CHARLIE)
				.unwrap()
				.sponsor,
			BOB
		);
	});
}

#[test]
fn revoking_should_not_be_the_administrators_any_more_when_it_has_no_powers() {
	build_with_and_execute(vec![experienced()], || {
		season();
		Offices::put_into_office(VILLAGE, &BOB, 0);
		assert_ok!(invite(ALICE, BOB));
		assert_ok!(join(BOB));
		hand_over_now();
		Points::insert((VILLAGE, BOB), 10_000_000);
		assert_ok!(invite(BOB, CHARLIE));
		let revoke = |who| Organizations::revoke(signed(who), VILLAGE, CHARLIE);
		assert_noop!(revoke(ALICE), Error::NotInviter);
		assert_ok!(revoke(BOB));
	});
}
