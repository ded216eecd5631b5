use super::support::*;
use frame_support::{assert_noop, assert_ok};
use munus_primitives::{
	organizations::{Booked, Mutate},
	Score, POINT,
};
use sp_runtime::DispatchError;

const STAKE: Reputation = 8 * POINT;

/// An open village in which Bob, with a standing of 100 points, has joined.
fn execute(test: impl FnOnce()) {
	let overrides = Overrides {
		admission: Some(Admission::Open),
		sponsoring: Some(Sponsoring {
			stake: STAKE,
			duration: MONTH,
		}),
		..Overrides::none()
	};
	let founding = Founding {
		overrides,
		members: vec![BOB],
		..village()
	};
	build_with_and_execute(vec![founding], || {
		Points::insert((VILLAGE, BOB), 100 * POINT);
		test();
	});
}

fn verdict(score: Score, penalty: Reputation) {
	let earned = if score > 5_000 { 7 } else { 0 };
	Organizations::verdict_booked(
		VILLAGE,
		&CHARLIE,
		Booked {
			score,
			earned,
			penalty,
		},
	);
}

fn locked() -> Reputation {
	Locked::get((VILLAGE, BOB))
}

fn ended(returned: Reputation, end: SponsorshipEnd) -> Event {
	Event::SponsorshipEnded {
		org: VILLAGE,
		who: CHARLIE,
		sponsor: BOB,
		returned,
		end,
	}
}

#[test]
fn sponsor_should_lock_the_stake_when_it_invites() {
	execute(|| {
		System::reset_events();
		assert_ok!(invite(BOB, CHARLIE));
		assert_eq!(locked(), STAKE);
		let invited = Event::Invited {
			org: VILLAGE,
			who: CHARLIE,
			by: BOB,
			sponsor: Some(BOB),
			stake: STAKE,
		};
		assert_eq!(the_event(), invited);
		let view = SponsorshipView {
			sponsor: BOB,
			stake: STAKE,
			until: 1 + MONTH,
		};
		assert_eq!(Organizations::sponsorship(VILLAGE, CHARLIE), Some(view));
		assert_eq!(Sponsored::<Test>::get(VILLAGE, BOB), 1);
	});
}

#[test]
fn administrator_should_lock_nothing_when_it_invites() {
	execute(|| {
		assert_ok!(invite(ALICE, CHARLIE));
		assert_eq!(Organizations::sponsorship(VILLAGE, CHARLIE), None);
		assert_eq!(Locked::get((VILLAGE, ALICE)), 0);
	});
}

#[test]
fn inviting_should_fail_when_the_stake_is_missing() {
	execute(|| {
		Points::insert((VILLAGE, BOB), STAKE - 1);
		assert_noop!(
			invite(BOB, CHARLIE),
			DispatchError::Other("insufficient reputation")
		);
		Points::insert((VILLAGE, BOB), STAKE);
		assert_ok!(invite(BOB, CHARLIE));
	});
}

#[test]
fn inviting_should_fail_when_too_many_sponsorships_are_open() {
	execute(|| {
		for number in 0..MAX_SPONSORSHIPS {
			assert_ok!(invite(BOB, AccountId::from([50 + number as u8; 32])));
		}
		assert_noop!(invite(BOB, CHARLIE), Error::TooManySponsorships);
		assert_ok!(Organizations::revoke(
			signed(BOB),
			VILLAGE,
			AccountId::from([50; 32])
		));
		assert_ok!(invite(BOB, CHARLIE));
	});
}

#[test]
fn sponsor_should_be_free_when_the_invited_has_proven_itself() {
	execute(|| {
		assert_ok!(invite(BOB, CHARLIE));
		System::reset_events();
		verdict(4_999, 0);
		assert!(events().is_empty());
		verdict(5_000, 0);
		assert_eq!(the_event(), ended(STAKE, SponsorshipEnd::Proven));
		assert_eq!((locked(), Points::get((VILLAGE, BOB))), (0, 100 * POINT));
		check_deadlines();
		verdict(0, 5);
		assert_eq!(Points::get((VILLAGE, BOB)), 100 * POINT);
	});
}

#[test]
fn sponsor_should_be_free_when_the_time_is_over() {
	execute(|| {
		assert_ok!(invite(BOB, CHARLIE));
		run_to(MONTH);
		assert_eq!(locked(), STAKE);
		System::reset_events();
		run_to(1 + MONTH);
		assert_eq!(the_event(), ended(STAKE, SponsorshipEnd::Expired));
		assert_eq!((locked(), Sponsored::<Test>::get(VILLAGE, BOB)), (0, 0));
	});
}

#[test]
fn sponsor_should_be_free_when_the_invitation_is_declined() {
	execute(|| {
		assert_ok!(invite(BOB, CHARLIE));
		assert_ok!(Organizations::revoke(signed(CHARLIE), VILLAGE, CHARLIE));
		assert!(events().contains(&ended(STAKE, SponsorshipEnd::Revoked)));
		assert_eq!(locked(), 0);
	});
}

#[test]
fn sponsor_should_pay_in_proportion_when_the_invited_is_penalized() {
	for (score, parts) in [
		(1_999, 1),
		(1_500, 1),
		(1_000, 2),
		(500, 3),
		(499, 4),
		(0, 4),
	] {
		execute(|| {
			assert_ok!(invite(BOB, CHARLIE));
			System::reset_events();
			verdict(score, 1);
			let burned = STAKE / 4 * parts;
			let slashed = Event::SponsorSlashed {
				org: VILLAGE,
				who: CHARLIE,
				sponsor: BOB,
				burned,
			};
			assert_eq!(events()[0], slashed);
			assert_eq!(Points::get((VILLAGE, BOB)), 100 * POINT - burned);
			assert_eq!(locked(), STAKE - burned);
			let exhausted = events().contains(&ended(0, SponsorshipEnd::Exhausted));
			assert_eq!(exhausted, parts == 4);
		});
	}
}

#[test]
fn sponsor_should_pay_for_one_verdict_after_the_other_until_nothing_is_left() {
	execute(|| {
		assert_ok!(invite(BOB, CHARLIE));
		for left in [2, 0] {
			verdict(1_000, 1);
			assert_eq!(locked(), STAKE / 4 * left);
		}
		assert_eq!(Organizations::sponsorship(VILLAGE, CHARLIE), None);
		verdict(0, 1);
		assert_eq!(Points::get((VILLAGE, BOB)), 100 * POINT - STAKE);
	});
}

#[test]
fn sponsor_should_pay_nothing_when_there_is_no_penalty() {
	execute(|| {
		assert_ok!(invite(BOB, CHARLIE));
		verdict(0, 0);
		assert_eq!(locked(), STAKE);
	});
}

#[test]
fn sponsor_should_pay_even_when_it_has_left_or_its_standing_is_frozen() {
	execute(|| {
		assert_ok!(invite(BOB, CHARLIE));
		assert_ok!(Organizations::leave(signed(BOB), VILLAGE));
		Frozen::insert((VILLAGE, BOB), true);
		verdict(1_500, 1);
		assert_eq!(Points::get((VILLAGE, BOB)), 100 * POINT - STAKE / 4);
	});
}

#[test]
fn sponsor_should_answer_when_the_invited_has_left_until_another_takes_over() {
	execute(|| {
		assert_ok!(invite(BOB, CHARLIE));
		assert_ok!(join(CHARLIE));
		assert_ok!(Organizations::leave(signed(CHARLIE), VILLAGE));
		verdict(1_500, 1);
		assert_eq!(locked(), STAKE / 4 * 3);
		System::reset_events();
		assert_ok!(invite(BOB, CHARLIE));
		assert_eq!(events()[0], ended(STAKE / 4 * 3, SponsorshipEnd::TakenOver));
		assert_eq!((locked(), Sponsored::<Test>::get(VILLAGE, BOB)), (STAKE, 1));
	});
}

#[test]
fn verdict_should_be_booked_when_the_sponsor_cannot_be_reached() {
	execute(|| {
		assert_ok!(invite(BOB, CHARLIE));
		System::reset_events();
		Broken::put(true);
		verdict(6_000, 0);
		let event = Event::SponsorNotReached {
			org: VILLAGE,
			who: CHARLIE,
			error: DispatchError::Other("broken"),
		};
		// Events keep no text of an error.
		assert_eq!(
			codec::Encode::encode(&the_event()),
			codec::Encode::encode(&event)
		);
		assert_eq!(Organizations::organization(VILLAGE).unwrap().earned, 7);
		assert!(Organizations::sponsorship(VILLAGE, CHARLIE).is_some());
		Broken::put(false);
	});
}

#[test]
fn sponsorship_should_not_begin_when_the_policy_asks_for_no_stake() {
	build_with_and_execute(
		vec![Founding {
			members: vec![BOB],
			..open_village()
		}],
		|| {
			assert_ok!(invite(BOB, CHARLIE));
			assert_eq!(Organizations::sponsorship(VILLAGE, CHARLIE), None);
			assert_eq!(Sponsored::<Test>::get(VILLAGE, BOB), 0);
		},
	);
}
