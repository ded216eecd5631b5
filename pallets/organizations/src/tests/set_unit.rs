use super::support::*;
use frame_support::{assert_noop, assert_ok};
use munus_primitives::organizations::Inspect;
use sp_runtime::DispatchError;

#[test]
fn unit_should_be_set_changed_and_taken_away_with_its_deposit() {
	build_with_and_execute(vec![village()], || {
		let before = held_for_organizations(&ALICE);
		assert_ok!(set_unit(ALICE, JUNK, Some(1)));
		assert_eq!(Organizations::unit(VILLAGE, &JUNK), Some(1));
		assert_eq!(held_for_organizations(&ALICE), before + unit_deposit());
		assert_eq!(
			the_event(),
			Event::UnitSet {
				org: VILLAGE,
				asset: JUNK,
				unit: Some(1)
			}
		);

		assert_ok!(set_unit(ALICE, JUNK, Some(u128::MAX)));
		assert_eq!(Organizations::unit(VILLAGE, &JUNK), Some(u128::MAX));
		assert_eq!(held_for_organizations(&ALICE), before + unit_deposit());

		assert_ok!(set_unit(ALICE, JUNK, None));
		assert_eq!(Organizations::unit(VILLAGE, &JUNK), None);
		assert_eq!(held_for_organizations(&ALICE), before);
		assert_ok!(set_unit(ALICE, JUNK, None));
		assert_eq!(held_for_organizations(&ALICE), before);
	});
}

#[test]
fn unit_of_the_native_asset_should_be_the_administrators_to_take_away() {
	build_with_and_execute(vec![village()], || {
		let before = held_for_organizations(&ALICE);
		assert_ok!(set_unit(ALICE, NATIVE, None));
		assert_eq!(Organizations::unit(VILLAGE, &NATIVE), None);
		assert_eq!(held_for_organizations(&ALICE), before - unit_deposit());
	});
}

#[test]
fn unit_should_be_refused_when_the_organization_is_unknown() {
	build_with_and_execute(vec![village()], || {
		let call = Organizations::set_unit(signed(ALICE), UNKNOWN, JUNK, Some(1), u128::MAX);
		assert_noop!(call, Error::UnknownOrganization);
	});
}

#[test]
fn unit_should_be_refused_when_another_than_the_administrator_sets_it() {
	build_with_and_execute(
		vec![Founding {
			members: vec![BOB],
			..village()
		}],
		|| {
			let call = set_unit(BOB, JUNK, Some(1));
			assert_noop!(call, Error::NotAdmin);
		},
	);
}

#[test]
fn unit_should_be_refused_when_the_asset_does_not_exist() {
	build_with_and_execute(vec![village()], || {
		let call = set_unit(ALICE, NOTHING, Some(1));
		assert_noop!(call, Error::UnknownAsset);
	});
}

#[test]
fn unit_should_still_be_taken_away_when_the_asset_is_gone() {
	build_with_and_execute(vec![village()], || {
		let before = held_for_organizations(&ALICE);
		assert_ok!(set_unit(ALICE, JUNK, Some(1)));
		AssetCount::set(JUNK);
		let call = set_unit(ALICE, JUNK, Some(2));
		assert_noop!(call, Error::UnknownAsset);
		assert_ok!(set_unit(ALICE, JUNK, None));
		assert_eq!(held_for_organizations(&ALICE), before);
		let call = set_unit(ALICE, JUNK, None);
		assert_noop!(call, Error::UnknownAsset);
	});
}

#[test]
fn unit_should_be_refused_when_it_is_zero() {
	build_with_and_execute(vec![village()], || {
		let call = set_unit(ALICE, JUNK, Some(0));
		assert_noop!(call, Error::ZeroUnit);
	});
}

#[test]
fn unit_should_be_refused_when_not_signed() {
	build_with_and_execute(vec![village()], || {
		let call =
			Organizations::set_unit(RuntimeOrigin::root(), VILLAGE, JUNK, Some(1), u128::MAX);
		assert_noop!(call, DispatchError::BadOrigin);
	});
}
