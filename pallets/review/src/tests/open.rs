use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use munus_primitives::review::{PanelTerms, Review as _};
use sp_runtime::ArithmeticError;

fn asked(weights: &[u16]) -> Result<PanelId, DispatchError> {
	Review::open(ORG, 5, PanelKind::First, criteria(weights), terms())
}

#[test]
fn open_should_wait_for_the_draw_when_the_organization_has_a_policy() {
	build_and_execute(|| {
		System::reset_events();
		assert_ok!(asked(&[10_000]), 0);
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
				kind: PanelKind::First,
				size: 3,
				fee: FEE
			}]
		);
		assert_ok!(asked(&[1_250; 8]), 1);
	});
}

#[test]
fn terms_should_be_none_when_the_organization_is_unknown() {
	build_and_execute(|| {
		assert_eq!(Review::terms(ORG + 1), None);
	});
}

#[test]
fn open_should_fail_when_weights_do_not_add_up_to_10_000() {
	build_and_execute(|| {
		for weights in [&[][..], &[9_999], &[5_000, 5_001], &[u16::MAX; 8]] {
			assert_noop!(asked(weights), Error::<Test>::InvalidCriteria);
		}
	});
}

#[test]
fn open_should_fail_when_there_are_no_more_ids() {
	build_and_execute(|| {
		NextPanel::<Test>::put(PanelId::MAX);
		assert_noop!(asked(&[10_000]), ArithmeticError::Overflow);
	});
}

#[test]
fn reserve_should_cover_two_void_panels_and_a_verdict() {
	build_and_execute(|| {
		assert_eq!(Review::reserve(&terms()), 7 * FEE);
		set_panel_size(5);
		assert_eq!(Review::reserve(&terms()), 13 * FEE);
	});
}

#[test]
fn can_open_should_ask_for_two_more_than_there_are_seats() {
	new_test_ext().execute_with(|| {
		enlist(1..=4);
		assert!(!Review::can_open(ORG, 3));
		enlist(5..=5);
		assert!(Review::can_open(ORG, 3));
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

#[test]
fn open_should_fail_when_there_can_be_no_such_panel() {
	build_and_execute(|| {
		let opened = |kind, size| {
			let terms = PanelTerms { size, ..terms() };
			Review::open(ORG, 5, kind, criteria(&[10_000]), terms)
		};
		let invalid = || Error::<Test>::InvalidTerms;
		assert_noop!(opened(PanelKind::First, 0), invalid());
		assert_noop!(opened(PanelKind::First, 16), invalid());
		assert_noop!(opened(PanelKind::Redraw(3), 3), invalid());
		assert_noop!(opened(PanelKind::Appeal(0), 3), invalid());
		assert_noop!(opened(PanelKind::Appeal(3), 3), invalid());
		assert_ok!(opened(PanelKind::Appeal(2), 15), 0);
	});
}

#[test]
fn fee_should_rise_with_the_seats_taken() {
	build_and_execute(|| {
		assert_eq!(terms().fee, FEE);
		Taken::<Test>::put(9);
		assert_eq!(terms().fee, 2 * FEE);
		Taken::<Test>::put(18);
		assert_eq!(terms().fee, 5 * FEE);
	});
}

#[test]
fn appeal_should_have_as_many_seats_as_the_roster_allows() {
	new_test_ext().execute_with(|| {
		let size = |of| Review::appeal_size(ORG, &1, of);
		enlist(1..=6);
		assert_eq!(size(3), None);
		enlist(7..=7);
		assert_eq!(size(3), Some(5));
		enlist(8..=40);
		assert_eq!(
			(size(3), size(5), size(7), size(11)),
			(Some(7), Some(11), Some(15), Some(15))
		);
		assert_eq!(size(15), None);
		Earlier::<Test>::insert(1, Former::truncate_from((1..=31).collect()));
		assert_eq!((size(3), size(7)), (Some(7), None));
	});
}

#[test]
fn fund_should_give_at_most_half_of_itself() {
	build_and_execute(|| {
		Calibrations::<Test>::mutate(ORG, |calibration| calibration.audit_fund = 101);
		assert_eq!(Review::draw_on_fund(ORG, 30), 30);
		assert_eq!(
			events().pop(),
			Some(Event::FundDrawnOn {
				org: ORG,
				amount: 30
			})
		);
		assert_eq!(Review::draw_on_fund(ORG, 1_000), 35);
		assert_eq!(Calibrations::<Test>::get(ORG).audit_fund, 36);
		assert_eq!(Review::draw_on_fund(ORG + 1, 1), 0);
	});
}
