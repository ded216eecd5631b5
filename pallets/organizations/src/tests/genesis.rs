use super::support::*;
use munus_primitives::organizations::{Appoint, Inspect};

fn demo() -> Founding {
	let mut review = Template::Village
		.policy(&PolicyBounds::default(), TOKEN)
		.review;
	review.fee = TOKEN / 2;
	Founding {
		overrides: Overrides {
			review: Some(review),
			..Overrides::none()
		},
		appointees: vec![BOB, CHARLIE],
		members: vec![DAVE],
		units: vec![(JUNK, 5)],
		..village()
	}
}

#[test]
fn genesis_should_found_organizations_as_the_calls_do() {
	build_with_and_execute(vec![demo(), open_village()], || {
		assert_eq!(NextOrg::<Test>::get(), 2);
		let organization = Organizations::organization(VILLAGE).unwrap();
		assert_eq!((organization.members, organization.created), (4, 0));
		assert_eq!(organization.name, b"Village");
		assert_eq!(organization.policy.review.fee, TOKEN / 2);
		assert!(Offices::in_office(VILLAGE, &BOB) && Offices::in_office(VILLAGE, &CHARLIE));
		assert!(Organizations::is_member(VILLAGE, &DAVE));
		assert_eq!(System::sufficients(&DAVE), 1);
		assert_eq!(Organizations::unit(VILLAGE, &JUNK), Some(5));
		assert_eq!(Organizations::unit(VILLAGE, &NATIVE), Some(TOKEN));
		assert_eq!(held_for_memberships(&ALICE), 5 * membership_deposit());
	});
}

#[test]
fn genesis_should_be_readable_as_json_with_everything_optional_left_out() {
	let json = frame_support::__private::serde_json::json!({ "organizations": [
		{ "admin": ALICE, "name": "City", "template": "city" },
		demo(),
	] });
	let config: crate::GenesisConfig<Test> =
		frame_support::__private::serde_json::from_value(json).unwrap();
	let city = Founding {
		name: "City".into(),
		template: Template::City,
		..village()
	};
	assert_eq!(config.organizations, vec![city, demo()]);
}

#[test]
#[should_panic(expected = "genesis organization \"Village\": Module")]
fn genesis_should_stop_with_the_reason_when_an_organization_is_refused() {
	let mut policy = Template::Village.policy(&PolicyBounds::default(), TOKEN);
	policy.market.class = 1_001;
	let overrides = Overrides {
		market: Some(policy.market),
		..Overrides::none()
	};
	chain(vec![Founding {
		overrides,
		..village()
	}]);
}

#[test]
#[should_panic(expected = "the name is too long")]
fn genesis_should_stop_when_a_name_is_too_long() {
	chain(vec![Founding {
		name: "x".repeat(33),
		..village()
	}]);
}

#[test]
#[should_panic(expected = "too many appointees")]
fn genesis_should_stop_when_appointees_are_too_many() {
	chain(vec![Founding {
		appointees: vec![BOB; 17],
		..village()
	}]);
}
