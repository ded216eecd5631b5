use super::{policy::faulty_policies, support::*};
use frame_support::{assert_noop, assert_ok, traits::fungible::Mutate};
use munus_primitives::organizations::{Appoint, Inspect};
use sp_runtime::{DispatchError, DispatchResult, TokenError};

fn create(who: AccountId, enforcers: &[AccountId]) -> DispatchResult {
	Organizations::create(
		signed(who),
		name("Village"),
		Template::Village,
		Overrides::none(),
		appointees(enforcers),
		0,
		u128::MAX,
	)
}

#[test]
fn creation_should_set_everything_up_when_valid() {
	build_and_execute(|| {
		System::set_block_number(5);
		assert_ok!(create(ALICE, &[BOB, CHARLIE]));

		let organization = crate::Organizations::<Test>::get(VILLAGE).unwrap();
		assert_eq!(organization.admin, ALICE);
		assert_eq!(organization.phase, Phase::Bootstrapped);
		assert_eq!(
			(
				organization.created,
				organization.members,
				organization.units
			),
			(5, 3, 1)
		);
		assert_eq!(NextOrg::<Test>::get(), 1);
		let policy = Organizations::template_policy(Template::Village);
		assert_eq!(Policies::<Test>::get(VILLAGE), Some(policy.clone()));
		assert_eq!(Organizations::unit(VILLAGE, &NATIVE), Some(TOKEN));
		assert_eq!(
			money_of(&Organizations::treasury(VILLAGE)),
			EXISTENTIAL_DEPOSIT
		);
		assert_eq!(
			money_of(&Organizations::fee_account(VILLAGE)),
			EXISTENTIAL_DEPOSIT
		);
		for who in [ALICE, BOB, CHARLIE] {
			assert!(Organizations::is_member(VILLAGE, &who));
			assert_eq!(Organizations::sponsor(VILLAGE, &who), None);
		}
		assert!(!Offices::in_office(VILLAGE, &ALICE));
		assert!(Offices::in_office(VILLAGE, &BOB) && Offices::in_office(VILLAGE, &CHARLIE));
		let created = Event::Created {
			org: VILLAGE,
			admin: ALICE,
			name: name("Village"),
			template: Template::Village,
			policy: Box::new(policy),
			appointees: appointees(&[BOB, CHARLIE]),
			grant: 0,
		};
		assert_eq!(the_event(), created);
	});
}

#[test]
fn creation_should_charge_the_creator_alone_when_it_appoints() {
	build_and_execute(|| {
		assert_ok!(create(ALICE, &[BOB, CHARLIE]));
		assert_eq!(money_of(&ALICE), 1_000 * TOKEN - 2 * EXISTENTIAL_DEPOSIT);
		assert_eq!(held_for_memberships(&ALICE), 3 * membership_deposit());
		assert!(held_for_organizations(&ALICE) > TOKEN);
		assert_eq!(money_of(&BOB), 1_000 * TOKEN);
		assert_eq!(held_for_memberships(&BOB), 0);
		assert_eq!(money_of(&CHARLIE), 0);
	});
}

#[test]
fn creation_should_let_appointees_transact_when_they_have_no_money() {
	build_and_execute(|| {
		assert!(!System::account_exists(&CHARLIE));
		assert_ok!(create(ALICE, &[CHARLIE]));
		assert_eq!(System::sufficients(&CHARLIE), 1);
		assert_eq!(System::sufficients(&ALICE), 0);
	});
}

#[test]
fn creation_should_count_the_creator_once_when_it_appoints_itself() {
	build_and_execute(|| {
		assert_ok!(create(ALICE, &[BOB, ALICE]));
		assert_eq!(Organizations::organization(VILLAGE).unwrap().members, 2);
		assert!(Offices::in_office(VILLAGE, &ALICE));
		assert_eq!(System::sufficients(&ALICE), 0);
	});
}

#[test]
fn creation_should_give_ids_in_order_when_repeated() {
	build_and_execute(|| {
		assert_ok!(create(ALICE, &[]));
		assert_ok!(create(BOB, &[ALICE]));
		assert!(Organizations::is_admin(0, &ALICE) && Organizations::is_admin(1, &BOB));
		assert!(!Organizations::is_admin(1, &ALICE) && !Organizations::is_admin(2, &ALICE));
		assert!(Organizations::exists(1) && !Organizations::exists(2));
	});
}

#[test]
fn creation_should_replace_the_parts_given_when_overridden() {
	build_and_execute(|| {
		let mut review = Organizations::template_policy(Template::City).review;
		review.panel = 3;
		let overrides = Overrides {
			review: Some(review),
			..Overrides::none()
		};
		assert_ok!(Organizations::create(
			signed(ALICE),
			name("City"),
			Template::City,
			overrides,
			appointees(&[]),
			0,
			u128::MAX,
		));
		let city = Organizations::template_policy(Template::City);
		assert_eq!(Policies::<Test>::get(0), Some(Policy { review, ..city }));
	});
}

#[test]
fn creation_should_take_the_longest_name_and_the_most_appointees() {
	build_and_execute(|| {
		let many: Vec<_> = (10..26u8).map(|id| AccountId::from([id; 32])).collect();
		assert_eq!(many.len(), 16);
		assert_ok!(Organizations::create(
			signed(ALICE),
			name(&"x".repeat(32)),
			Template::City,
			Overrides::none(),
			appointees(&many),
			0,
			u128::MAX,
		));
		assert!(NameFor::<Test>::try_from(vec![b'x'; 33]).is_err());
		assert!(AppointeesFor::<Test>::try_from(vec![ALICE; 17]).is_err());
	});
}

#[test]
fn creation_should_fail_when_the_name_is_invalid() {
	build_and_execute(|| {
		for bad in [vec![], vec![0xFF, 0xFE]] {
			let call = Organizations::create(
				signed(ALICE),
				bad.clone().try_into().unwrap(),
				Template::Village,
				Overrides::none(),
				appointees(&[]),
				0,
				u128::MAX,
			);
			assert_noop!(call, Error::InvalidName);
		}
	});
}

#[test]
fn creation_should_fail_when_an_appointee_is_named_twice() {
	build_and_execute(|| {
		assert_noop!(
			create(ALICE, &[BOB, CHARLIE, BOB]),
			Error::DuplicateAppointee
		);
		assert_noop!(create(ALICE, &[ALICE, ALICE]), Error::DuplicateAppointee);
	});
}

#[test]
fn creation_should_fail_when_no_id_is_left() {
	chain(vec![]).execute_with(|| {
		NextOrg::<Test>::put(u32::MAX - 1);
		assert_ok!(create(ALICE, &[]));
		assert_noop!(create(ALICE, &[]), Error::TooManyOrganizations);
	});
}

#[test]
fn creation_should_fail_with_the_fault_of_the_policy_when_it_has_one() {
	build_and_execute(|| {
		for (fault, policy) in faulty_policies() {
			let error = Error::from(fault);
			assert_eq!(format!("{error:?}"), format!("{fault:?}"));
			let overrides = Overrides {
				admission: Some(policy.admission),
				review: Some(policy.review),
				duty: Some(policy.duty),
				market: Some(policy.market),
				standing: Some(policy.standing),
				sponsoring: Some(policy.sponsoring),
				audit: Some(policy.audit),
			};
			let call = Organizations::create(
				signed(ALICE),
				name("Village"),
				Template::Village,
				overrides,
				appointees(&[]),
				0,
				u128::MAX,
			);
			assert_noop!(call, error);
		}
	});
}

#[test]
fn creation_should_fail_when_not_signed() {
	build_and_execute(|| {
		let call = Organizations::create(
			RuntimeOrigin::root(),
			name("Village"),
			Template::Village,
			Overrides::none(),
			appointees(&[]),
			0,
			u128::MAX,
		);
		assert_noop!(call, DispatchError::BadOrigin);
	});
}

#[test]
fn creation_should_fail_when_a_unit_of_money_is_missing() {
	build_and_execute(|| {
		assert_ok!(create(ALICE, &[CHARLIE]));
		let needed =
			3 * EXISTENTIAL_DEPOSIT + held_for_organizations(&ALICE) + held_for_memberships(&ALICE);
		Balances::set_balance(&DAVE, needed - 1);
		assert_noop!(create(DAVE, &[CHARLIE]), TokenError::FundsUnavailable);
		Balances::set_balance(&DAVE, needed);
		assert_ok!(create(DAVE, &[CHARLIE]));
	});
}

fn grant(amount: Reputation, enforcers: &[AccountId]) -> DispatchResult {
	Organizations::create(
		signed(ALICE),
		name("Village"),
		Template::Village,
		Overrides::none(),
		appointees(enforcers),
		amount,
		u128::MAX,
	)
}

#[test]
fn creation_should_grant_reputation_to_each_appointee_up_to_the_bound() {
	build_and_execute(|| {
		let most = Bounds::get().max_grant;
		assert_noop!(grant(most + 1, &[BOB]), Error::GrantOutOfBounds);
		assert_ok!(grant(most, &[BOB, CHARLIE]));
		assert_eq!(
			(Points::get((VILLAGE, BOB)), Points::get((VILLAGE, CHARLIE))),
			(most, most)
		);
		let view = Organizations::organization(VILLAGE).unwrap();
		assert_eq!((view.granted, view.earned), (2 * most, 0));
	});
}

#[test]
fn creation_should_grant_nothing_when_nobody_is_appointed() {
	build_and_execute(|| {
		assert_ok!(grant(5, &[]));
		assert_eq!(Organizations::organization(VILLAGE).unwrap().granted, 0);
	});
}

#[test]
fn creation_should_take_what_is_stated_and_no_unit_more() {
	build_and_execute(|| {
		let create = |most| {
			Organizations::create(
				signed(ALICE),
				name("Village"),
				Template::Village,
				Overrides::none(),
				appointees(&[BOB, CHARLIE]),
				0,
				most,
			)
		};
		let had = Balances::free_balance(&ALICE);
		assert_ok!(create(u128::MAX));
		let taken = had - Balances::free_balance(&ALICE);
		let deposits = held_for_organizations(&ALICE) + held_for_memberships(&ALICE);
		assert_eq!(taken, 2 * EXISTENTIAL_DEPOSIT + deposits);
		assert_noop!(create(taken - 1), Error::MaxTotalExceeded);
		assert_ok!(create(taken));
	});
}
