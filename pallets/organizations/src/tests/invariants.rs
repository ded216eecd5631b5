use super::support::*;
use frame_support::{assert_ok, dispatch::CheckIfFeeless, traits::fungible::Mutate};
use munus_primitives::{organizations::Inspect as _, OrgId};
use proptest::prelude::*;
use sp_runtime::{traits::Dispatchable, TryRuntimeError};

fn expect_found(what: &'static str, corrupt: impl FnOnce()) {
	chain(vec![Founding {
		members: vec![CHARLIE],
		..village()
	}])
	.execute_with(|| {
		assert_ok!(Organizations::do_try_state());
		corrupt();
		assert_eq!(
			Organizations::do_try_state(),
			Err(TryRuntimeError::Other(what))
		);
	});
}

#[test]
fn audit_should_fail_when_an_id_was_not_assigned() {
	expect_found("an organization's id was not assigned", || {
		NextOrg::<Test>::put(0)
	});
}

#[test]
fn audit_should_fail_when_a_closing_has_no_date_or_a_date_no_closing() {
	let what = "exactly those that close have a date for it";
	expect_found(what, || Closings::<Test>::insert(VILLAGE, 9));
	expect_found(what, || {
		Organizations::close(signed(ALICE), VILLAGE).unwrap();
		Closings::<Test>::remove(VILLAGE);
	});
	expect_found("a closing has no organization", || {
		Closings::<Test>::insert(UNKNOWN, 9)
	});
}

#[test]
fn audit_should_fail_when_a_policy_is_missing() {
	expect_found("an organization has no policy", || {
		Policies::<Test>::remove(VILLAGE)
	});
}

#[test]
fn audit_should_fail_when_a_policy_is_left_over() {
	expect_found("a policy has no organization", || {
		Policies::<Test>::insert(UNKNOWN, Policies::<Test>::get(VILLAGE).unwrap());
	});
}

#[test]
fn audit_should_fail_when_a_policy_makes_no_sense() {
	expect_found("a policy makes no sense", || {
		Policies::<Test>::mutate(VILLAGE, |policy| policy.as_mut().unwrap().review.panel = 4);
	});
}

#[test]
fn audit_should_fail_when_an_account_lacks_its_deposit() {
	for purse in [Organizations::treasury, Organizations::fee_account] {
		expect_found("an organization's account lacks its deposit", || {
			Balances::set_balance(&purse(VILLAGE), 0);
		});
	}
}

#[test]
fn audit_should_fail_when_a_membership_is_left_over() {
	expect_found("a membership has no organization", || {
		Members::<Test>::insert(UNKNOWN, BOB, Members::<Test>::get(VILLAGE, ALICE).unwrap());
	});
}

#[test]
fn audit_should_fail_when_members_are_miscounted() {
	expect_found("members are miscounted", || {
		Members::<Test>::remove(VILLAGE, ALICE)
	});
}

#[test]
fn audit_should_fail_when_a_unit_is_left_over() {
	expect_found("a unit has no organization", || {
		Units::<Test>::insert(UNKNOWN, JUNK, 1)
	});
}

#[test]
fn audit_should_fail_when_a_unit_is_zero() {
	expect_found("a unit is 0", || Units::<Test>::insert(VILLAGE, NATIVE, 0));
}

#[test]
fn audit_should_fail_when_units_are_miscounted() {
	expect_found("units are miscounted", || {
		Units::<Test>::insert(VILLAGE, JUNK, 1)
	});
}

#[test]
fn audit_should_fail_when_a_reference_is_lost() {
	expect_found("a member lacks its system reference", || {
		System::dec_sufficients(&CHARLIE);
	});
}

fn change() -> ChangeFor<Test> {
	let mut policy = policy_of(VILLAGE);
	policy.review.panel = 5;
	Change {
		policy,
		effective: 9,
	}
}

#[test]
fn audit_should_fail_when_a_change_is_left_over() {
	expect_found("a change of policy has no administrator", || {
		Changes::<Test>::insert(UNKNOWN, change());
	});
	expect_found("a change of policy has no administrator", || {
		Changes::<Test>::insert(VILLAGE, change());
		crate::Organizations::<Test>::mutate_extant(VILLAGE, |organization| {
			organization.phase = Phase::SelfManaged;
		});
	});
}

#[test]
fn audit_should_fail_when_a_change_makes_no_sense() {
	let changes: [fn(&mut PolicyFor<Test>); 2] = [
		|policy| policy.review.panel = 4,
		|policy| policy.standing.half_life += 1,
	];
	for make in changes {
		expect_found("a change of policy makes no sense", || {
			let mut change = change();
			make(&mut change.policy);
			Changes::<Test>::insert(VILLAGE, change);
		});
	}
}

#[test]
fn audit_should_fail_when_a_hand_over_is_left_over() {
	expect_found("a hand-over has no administrator", || {
		HandOvers::<Test>::insert(
			UNKNOWN,
			HandOver {
				effective: 9,
				objections: 0,
			},
		);
	});
}

#[test]
fn audit_should_fail_when_objections_are_miscounted() {
	expect_found("objections are miscounted", || {
		crate::Organizations::<Test>::mutate_extant(VILLAGE, |organization| {
			organization.hand_overs = 1;
		});
		Members::<Test>::mutate(VILLAGE, CHARLIE, |member| {
			member.as_mut().unwrap().objected = 1
		});
		HandOvers::<Test>::insert(
			VILLAGE,
			HandOver {
				effective: 9,
				objections: 0,
			},
		);
	});
}

fn sponsorship(locks: u128) -> SponsorshipFor<Test> {
	let lock = munus_primitives::reputation::Decaying::default();
	Sponsorship {
		sponsor: ALICE,
		locks: sp_runtime::BoundedVec::truncate_from((0..locks).map(|_| lock).collect()),
		until: 9,
	}
}

#[test]
fn audit_should_fail_when_a_sponsorship_is_left_over() {
	expect_found("a sponsorship has no organization", || {
		Sponsorships::<Test>::insert(UNKNOWN, CHARLIE, sponsorship(1));
	});
}

#[test]
fn audit_should_fail_when_a_sponsor_answers_with_nothing() {
	expect_found("a sponsor answers with nothing", || {
		Sponsorships::<Test>::insert(VILLAGE, CHARLIE, sponsorship(0));
	});
}

#[test]
fn audit_should_fail_when_sponsorships_are_miscounted() {
	expect_found("sponsorships are miscounted", || {
		Sponsorships::<Test>::insert(VILLAGE, CHARLIE, sponsorship(1));
	});
	expect_found("sponsorships are miscounted", || {
		Sponsored::<Test>::insert(VILLAGE, ALICE, 1);
	});
}

fn who(number: u8) -> AccountId {
	AccountId::from([number; 32])
}

fn any_call() -> impl Strategy<Value = (AccountId, crate::Call<Test>)> {
	let account = || (1..7u8).prop_map(who);
	let org = || 0..4u32;
	let call = prop_oneof![
		1 => (any::<bool>(), prop::collection::vec(account(), 0..3)).prop_map(|(village, enforcers)| {
			crate::Call::create {
				name: name("Any"),
				template: if village { Template::Village } else { Template::City },
				overrides: Overrides::none(),
				appointees: appointees(&enforcers),
				grant: 0, max_total: u128::MAX,}
		}),
		4 => (org(), account()).prop_map(|(org, who)| crate::Call::invite { org, who, max_total: u128::MAX }),
		4 => org().prop_map(|org| crate::Call::join { org, max_total: u128::MAX }),
		4 => org().prop_map(|org| crate::Call::leave { org }),
		2 => (org(), account()).prop_map(|(org, who)| crate::Call::revoke { org, who }),
		2 => (org(), 0..3u32, prop_oneof![Just(None), (0..2u128).prop_map(Some)])
			.prop_map(|(org, asset, unit)| crate::Call::set_unit { org, asset, unit, max_total: u128::MAX }),
		2 => org().prop_map(|org| crate::Call::schedule_policy { org, overrides: larger_panels() }),
		1 => org().prop_map(|org| crate::Call::cancel_policy { org }),
		1 => (org(), prop::option::of(account()))
			.prop_map(|(org, successor)| crate::Call::set_admin { org, successor }),
		1 => org().prop_map(|org| crate::Call::accept_admin { org, max_total: u128::MAX }),
		1 => org().prop_map(|org| crate::Call::close { org }),
		1 => org().prop_map(|org| crate::Call::sweep { org, asset: NATIVE }),
	];
	(account(), call)
}

/// Orgs that were closed are over already.
fn end_everything(orgs: OrgId) {
	let open = |org: &OrgId| Organizations::exists(*org) && !Closings::<Test>::contains_key(org);
	for org in (0..orgs).filter(open) {
		for who in (1..7).map(who) {
			Offices::resign(org, &who);
			if Members::<Test>::get(org, &who).is_some_and(|member| member.joined.is_none()) {
				assert_ok!(Organizations::join(signed(who.clone()), org, u128::MAX));
			}
			if Organizations::is_member(org, &who) {
				assert_ok!(Organizations::leave(signed(who), org));
			}
		}
	}
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(64))]

	#[test]
	fn invariants_should_hold_after_any_calls_and_deposits_return_at_the_end(
		calls in prop::collection::vec(any_call(), 1..60),
	) {
		chain(vec![open_village()]).execute_with(|| {
			let issued = Balances::total_issuance();
			for (by, call) in calls {
				let call = RuntimeCall::Organizations(call);
				let free = call.is_feeless(&signed(by.clone()));
				let done = call.clone().dispatch(signed(by)).is_ok();
				assert!(done || !free, "a free call failed: {call:?}");
				assert_ok!(Organizations::do_try_state());
				check_deadlines();
				run_to(System::block_number() + LEAD / 3);
			}
			assert_eq!(Balances::total_issuance(), issued);
			end_everything(NextOrg::<Test>::get());
			while Closings::<Test>::iter().count() > 0 {
				run_to(System::block_number() + MONTH);
			}
			for org in (0..NextOrg::<Test>::get()).filter(|org| Organizations::exists(*org)) {
				let admin = Organizations::organization(org).unwrap().admin;
				run_to(System::block_number() + MONTH);
				assert_ok!(Organizations::close(signed(admin), org));
			}
			for who in (1..7).map(who) {
				assert_eq!(held_for_organizations(&who), 0);
			}
			for who in (1..7).map(who) {
				assert_eq!(held_for_memberships(&who), 0);
				assert_eq!(System::sufficients(&who), 0);
			}
			assert_ok!(Organizations::do_try_state());
		});
	}
}
