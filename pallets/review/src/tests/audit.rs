use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use munus_primitives::{
	obligation::SKILL_ONE,
	review::{Outcome, PanelTerms, Review as _},
};

/// Opens an audit for which everybody has the skill.
fn audit(stake: u16) -> PanelId {
	for who in 1..=30 {
		Skills::<Test>::mutate(who, |record| {
			if let Some(record) = record.as_mut() {
				*record = (SKILL_ONE / 2, AUDITOR_REVIEWS);
			}
		});
	}
	Review::open_audit(ORG, 1, criteria(&[7_500, 2_500]), terms(), stake).unwrap()
}

/// A first panel with these scores, then its audit, drawn.
fn audited(scores: &[Score], stake: u16) -> (Vec<(u64, Score)>, PanelId) {
	let judges = score(drawn(), scores);
	let id = audit(stake);
	run_past(id);
	assert_eq!(stored(id).phase, Phase::Commit);
	(judges, id)
}

fn fund() -> u128 {
	Calibrations::<Test>::get(ORG).audit_fund
}

fn fee_of(who: u64) -> u128 {
	let booked = Booked::<Test>::get();
	let review = booked.iter().find(|review| review.0 == who);
	review.unwrap().4
}

#[test]
fn verdict_should_be_remembered_with_what_its_members_got() {
	build_and_execute(|| {
		let judges = score(drawn(), &[6_000, 6_500, 9_000]);
		let judged = Verdicts::<Test>::get(1).unwrap();
		assert_eq!(judged.panel, 0);
		let seen: Vec<_> = judged
			.by
			.iter()
			.map(|judge| (judge.who, judge.score))
			.collect();
		assert_eq!(seen, judges);
		for judge in &judged.by {
			assert_eq!((judge.fee, judge.credit), (fee_of(judge.who), true));
		}
		Review::forget(&1);
		assert_eq!(Verdicts::<Test>::get(1), None);
	});
}

#[test]
fn verdict_should_stay_remembered_when_a_later_panel_is_void() {
	build_and_execute(|| {
		score(drawn(), &[6_000; 3]);
		let before = Verdicts::<Test>::get(1);
		let id = open_as(1, PanelKind::Appeal(1), terms());
		run_past(id);
		run_past(id);
		assert_eq!(
			Outcomes::<Test>::get().last(),
			Some(&(1, id, Outcome::Void))
		);
		assert_eq!(Verdicts::<Test>::get(1), before);
	});
}

#[test]
fn audit_should_set_back_exactly_those_4_000_or_more_off() {
	build_and_execute(|| {
		let (judges, id) = audited(&[4_000, 4_001, 8_000], 250);
		score(id, &[8_000; 3]);
		let low = judges[0].0;
		let fee = fee_of(low);
		let set_back = vec![(low, fee, true, SKILL_ONE / 4, 250)];
		assert_eq!(SetBacks::<Test>::get(), set_back);
		let failed = Event::AuditFailed {
			panel: id,
			audited: 0,
			member: low,
			score: 4_000,
			verdict: 8_000,
			fee,
			credit: true,
			stake: 250,
		};
		assert!(events().contains(&failed));
		let outcome = (1, id, Outcome::Verdict(8_000));
		assert_eq!(Outcomes::<Test>::get().last(), Some(&outcome));
	});
}

#[test]
fn audit_should_put_what_it_took_back_into_the_fund() {
	build_and_execute(|| {
		let (judges, id) = audited(&[1_000, 1_000, 1_000], 0);
		// One has collected its fee before.
		Collected::<Test>::append(judges[2].0);
		let before = fund();
		let paid = |id| {
			let booked = Booked::<Test>::get();
			booked
				.iter()
				.filter(|review| review.1 == id)
				.map(|review| review.4)
				.sum::<u128>()
		};
		score(id, &[9_000; 3]);
		let taken = fee_of(judges[0].0) + fee_of(judges[1].0);
		assert_eq!(SetBacks::<Test>::get().len(), 3);
		assert_eq!(fund() + paid(id), before + taken);
	});
}

#[test]
fn audit_should_set_back_nobody_when_it_is_void() {
	build_and_execute(|| {
		let (_, id) = audited(&[1_000; 3], 100);
		run_past(id);
		assert_eq!(Panels::<Test>::get(id), None);
		assert_eq!(SetBacks::<Test>::get(), vec![]);
		assert_eq!(Verdicts::<Test>::get(1).unwrap().panel, 0);
	});
}

#[test]
fn audit_should_ask_who_gave_the_last_verdict_and_not_those_before() {
	new_test_ext().execute_with(|| {
		enlist(1..=30);
		score(drawn(), &[1_000; 3]);
		let appeal = open_as(1, PanelKind::Appeal(1), terms());
		run_past(appeal);
		let judges = score(appeal, &[9_000, 9_000, 2_000]);
		let id = audit(1);
		run_past(id);
		score(id, &[9_000; 3]);
		let set_back: Vec<_> = SetBacks::<Test>::get().iter().map(|one| one.0).collect();
		assert_eq!(set_back, vec![judges[2].0]);
		assert_eq!(Verdicts::<Test>::get(1).unwrap().panel, id);
		Review::do_try_state().unwrap();
	});
}

#[test]
fn audit_should_pay_less_when_the_fund_has_less() {
	build_and_execute(|| {
		Review::fund_audits(ORG, FEE);
		let id = audit(0);
		run_past(id);
		score(id, &[6_000; 3]);
		for review in Booked::<Test>::get() {
			assert_eq!(review.4, FEE / 3);
		}
		assert_eq!(fund(), FEE - 3 * (FEE / 3));
	});
}

#[test]
fn fund_should_take_a_levy_and_say_so() {
	build_and_execute(|| {
		Review::fund_audits(ORG, 0);
		assert_eq!(events(), vec![]);
		Review::fund_audits(ORG, 70);
		Review::fund_audits(ORG, 7);
		assert_eq!(fund(), 77);
		let funded = Event::AuditsFunded {
			org: ORG,
			amount: 7,
		};
		assert_eq!(events().pop(), Some(funded));
	});
}

#[test]
fn open_audit_should_fail_when_it_takes_more_than_the_stake() {
	build_and_execute(|| {
		let open = |stake| Review::open_audit(ORG, 1, criteria(&[10_000]), terms(), stake);
		assert_noop!(open(10_001), Error::<Test>::InvalidTerms);
		assert_ok!(open(10_000));
		let size = PanelTerms { size: 0, ..terms() };
		let none = Review::open_audit(ORG, 2, criteria(&[10_000]), size, 1);
		assert_eq!(none, Err(Error::<Test>::InvalidTerms.into()));
	});
}
