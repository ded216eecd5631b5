use super::support::*;
use frame_support::assert_ok;
use munus_primitives::{
	obligation::DutyPolicy,
	organizations::{AuditPolicy, Inspect, MarketPolicy, PolicyOf, StandingPolicy},
	review::ReviewPolicy,
};

#[test]
fn organization_should_be_read_whole_or_not_at_all() {
	build_with_and_execute(
		vec![Founding {
			appointees: vec![BOB],
			..village()
		}],
		|| {
			let policy = Organizations::template_policy(Template::Village);
			let view = OrganizationView {
				id: VILLAGE,
				admin: ALICE,
				name: b"Village".to_vec(),
				phase: Phase::Bootstrapped,
				created: 0,
				members: 2,
				treasury: Organizations::treasury(VILLAGE),
				fee_account: Organizations::fee_account(VILLAGE),
				policy,
				change: None,
				successor: None,
				work: 0,
				granted: 0,
				earned: 0,
				hand_over: None,
				hand_over_from: 0,
			};
			assert_eq!(Organizations::organization(VILLAGE), Some(view));
			assert_eq!(Organizations::organization(UNKNOWN), None);
		},
	);
}

#[test]
fn organizations_should_be_read_page_by_page() {
	build_with_and_execute((0..5).map(|_| village()).collect(), || {
		let ids = |from, limit| -> Vec<_> {
			Organizations::organizations(from, limit)
				.into_iter()
				.map(|view| view.id)
				.collect()
		};
		assert_eq!(ids(0, 2), vec![0, 1]);
		assert_eq!(ids(3, u32::MAX), vec![3, 4]);
		assert_eq!(ids(0, 0), Vec::<u32>::new());
		assert_eq!(ids(5, 1), Vec::<u32>::new());
		assert_eq!(ids(u32::MAX, u32::MAX), Vec::<u32>::new());
	});
}

#[test]
fn pages_should_hold_fifty_at_most() {
	build_with_and_execute((0..51).map(|_| village()).collect(), || {
		assert_eq!(Organizations::organizations(0, u32::MAX).len(), 50);
		assert_eq!(Organizations::organizations(50, u32::MAX).len(), 1);
	});
}

#[test]
fn members_should_each_be_read_once_when_paging_through() {
	build_with_and_execute(
		vec![Founding {
			members: vec![BOB, CHARLIE],
			..village()
		}],
		|| {
			assert_ok!(invite(ALICE, DAVE));
			let mut seen = Vec::new();
			loop {
				let page = Organizations::members(VILLAGE, seen.last().cloned(), 1);
				let Some(member) = page.into_iter().next() else {
					break;
				};
				seen.push(member.who);
			}
			seen.sort();
			assert_eq!(seen, vec![ALICE, BOB, CHARLIE, DAVE]);
			assert_eq!(Organizations::members(VILLAGE, None, u32::MAX).len(), 4);
			assert!(Organizations::members(UNKNOWN, None, 10).is_empty());
		},
	);
}

#[test]
fn membership_should_tell_invitation_from_membership() {
	build_with_and_execute(vec![open_village()], || {
		assert_ok!(join(BOB));
		assert_ok!(invite(BOB, DAVE));
		let view = MembershipView {
			who: DAVE,
			sponsor: Some(BOB),
			joined: None,
			depositor: BOB,
		};
		assert_eq!(Organizations::membership(VILLAGE, DAVE), Some(view));
		assert_eq!(
			Organizations::membership(VILLAGE, BOB).unwrap().joined,
			Some(1)
		);
		assert_eq!(Organizations::membership(VILLAGE, CHARLIE), None);
	});
}

#[test]
fn previews_should_say_what_creation_would() {
	build_and_execute(|| {
		let village = Organizations::template_policy(Template::Village);
		assert_eq!(
			Organizations::preview_policy(Template::Village, Overrides::none()),
			Ok(village.clone())
		);
		let mut market = village.market;
		market.class = 1_001;
		let overrides = Overrides {
			market: Some(market),
			..Overrides::none()
		};
		assert_eq!(
			Organizations::preview_policy(Template::Village, overrides),
			Err(PolicyFault::ClassOutOfBounds)
		);
		assert_eq!(Organizations::policy_bounds(), PolicyBounds::default());
	});
}

#[test]
fn templates_should_follow_the_governed_bounds() {
	build_and_execute(|| {
		Bounds::set(&PolicyBounds::scaled(20, TOKEN));
		assert_eq!(
			Organizations::template_policy(Template::City)
				.review
				.commit_window,
			20
		);
	});
}

#[test]
fn rooms_should_read_their_part_of_the_policy() {
	build_with_and_execute(vec![village()], || {
		let policy = Organizations::template_policy(Template::Village);
		let review: Option<ReviewPolicy<Balance, u32>> = Organizations::policy_of(VILLAGE);
		let duty: Option<DutyPolicy<u32>> = Organizations::policy_of(VILLAGE);
		let market: Option<MarketPolicy<u32>> = Organizations::policy_of(VILLAGE);
		let standing: Option<StandingPolicy<u32>> = Organizations::policy_of(VILLAGE);
		assert_eq!(review, Some(policy.review));
		assert_eq!(duty, Some(policy.duty));
		assert_eq!(market, Some(policy.market));
		assert_eq!(standing, Some(policy.standing));
		let audit: Option<AuditPolicy<Balance>> = Organizations::policy_of(VILLAGE);
		assert_eq!(audit, Some(policy.audit));
		let unknown: Option<DutyPolicy<u32>> = Organizations::policy_of(UNKNOWN);
		assert_eq!(unknown, None);
		assert_eq!(Organizations::unit_of(VILLAGE, NATIVE), Some(TOKEN));
		assert_eq!(Organizations::unit_of(UNKNOWN, NATIVE), None);
	});
}

#[test]
fn a_call_should_stay_small() {
	assert!(
		size_of::<crate::Call<Test>>() <= 640,
		"{}",
		size_of::<crate::Call<Test>>()
	);
}

#[test]
fn events_helper_should_fail_when_there_is_no_event() {
	build_and_execute(|| {
		assert!(std::panic::catch_unwind(the_event).is_err());
	});
}
