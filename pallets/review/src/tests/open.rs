use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use munus_primitives::review::Review as _;
use sp_runtime::ArithmeticError;

#[test]
fn open_should_wait_for_the_draw_when_the_organization_has_a_policy() {
	build_and_execute(|| {
		System::reset_events();
		assert_ok!(Review::open(ORG, 5, criteria(&[10_000])), 0);
		let panel = stored(0);
		assert_eq!(panel.phase, Phase::AwaitingDraw { attempts: 0 });
		assert_eq!((panel.requested, panel.due), (START, START + RETRY));
		assert_eq!(
			(panel.kind, panel.size, panel.fee),
			(PanelKind::First, 3, FEE)
		);
		assert_eq!((panel.reward, panel.seniority), (REWARD, SENIORITY));
		assert_eq!(Queue::<Test>::get(), vec![(START + RETRY, 0)]);
		assert_eq!(
			events(),
			vec![Event::PanelOpened {
				panel: 0,
				org: ORG,
				subject: 5,
				size: 3,
				fee: FEE
			}]
		);
		assert_ok!(Review::open(ORG, 5, criteria(&[1_250; 8])), 1);
	});
}

#[test]
fn open_should_fail_when_the_organization_is_unknown() {
	build_and_execute(|| {
		assert_noop!(
			Review::open(ORG + 1, 5, criteria(&[10_000])),
			Error::<Test>::UnknownOrganization
		);
		assert_eq!(Review::reserve(ORG + 1), None);
		assert!(!Review::can_open(ORG + 1));
	});
}

#[test]
fn open_should_fail_when_weights_do_not_add_up_to_10_000() {
	build_and_execute(|| {
		for weights in [&[][..], &[9_999], &[5_000, 5_001], &[u16::MAX; 8]] {
			assert_noop!(
				Review::open(ORG, 5, criteria(weights)),
				Error::<Test>::InvalidCriteria
			);
		}
	});
}

#[test]
fn open_should_fail_when_there_are_no_more_ids() {
	build_and_execute(|| {
		NextPanel::<Test>::put(PanelId::MAX);
		assert_noop!(
			Review::open(ORG, 5, criteria(&[10_000])),
			ArithmeticError::Overflow
		);
	});
}

#[test]
fn reserve_should_cover_two_void_panels_and_a_verdict() {
	build_and_execute(|| {
		assert_eq!(Review::reserve(ORG), Some(7 * FEE));
		set_panel_size(5);
		assert_eq!(Review::reserve(ORG), Some(13 * FEE));
	});
}

#[test]
fn can_open_should_ask_for_two_more_than_there_are_seats() {
	new_test_ext().execute_with(|| {
		enlist(1..=4);
		assert!(!Review::can_open(ORG));
		enlist(5..=5);
		assert!(Review::can_open(ORG));
	});
}

#[test]
fn a_panel_should_keep_the_policy_it_was_opened_under() {
	build_and_execute(|| {
		let id = open(1);
		set_panel_size(5);
		run_past(id);
		assert_eq!(members(id).len(), 3);
	});
}
