use crate::{mock::*, *};
use munus_primitives::obligation::SKILL_START;

#[test]
fn panel_should_show_everything_about_itself() {
	build_and_execute(|| {
		assert_eq!(Review::panel(0), None);
		let id = drawn();
		let committed = commit_all(id, &[6_000, 7_000]);
		reveal(id, committed[0].0, 6_000).unwrap();
		let view = Review::panel(id).unwrap();
		assert_eq!((view.panel, view.org, view.subject), (id, ORG, 1));
		assert_eq!(
			(view.kind, view.size, view.quorum),
			(PanelKind::First, 3, 2)
		);
		assert_eq!(
			(view.fee, view.reward, view.phase),
			(FEE, REWARD, Phase::Reveal)
		);
		assert_eq!(
			(view.deadline, view.seed),
			(stored(id).due, stored(id).seed)
		);
		assert_eq!(view.criteria, vec![7_500, 2_500]);
		let states: Vec<_> = view.seats.iter().map(|seat| seat.state).collect();
		let sealed = SeatState::Committed(seal(id, committed[1].0, 7_000));
		assert_eq!(
			states,
			vec![SeatState::Revealed(6_000), sealed, SeatState::Missed]
		);
	});
}

#[test]
fn duties_should_show_what_is_owed_and_the_own_note() {
	build_and_execute(|| {
		let id = drawn();
		let [first, second, third] = members(id)[..] else {
			panic!()
		};
		let (phase, deadline) = (Phase::Commit, stored(id).due);
		let owed = DutyView {
			panel: id,
			phase,
			deadline,
			committed: false,
			revealed: false,
			note: None,
		};
		assert_eq!(Review::duties(ORG, first), vec![owed.clone()]);
		commit(id, first, 6_000).unwrap();
		let note = Some(b"note".to_vec());
		let committed = DutyView {
			committed: true,
			note,
			..owed
		};
		assert_eq!(Review::duties(ORG, first), vec![committed.clone()]);
		commit(id, second, 6_000).unwrap();
		run_past(id);
		reveal(id, first, 6_000).unwrap();
		let (phase, deadline) = (Phase::Reveal, stored(id).due);
		let revealed = DutyView {
			phase,
			deadline,
			revealed: true,
			note: None,
			..committed
		};
		assert_eq!(Review::duties(ORG, first), vec![revealed]);
		assert_eq!(Review::duties(ORG, third), vec![]);
	});
}

#[test]
fn calibration_should_start_uniform() {
	build_and_execute(|| {
		let view = Review::calibration(ORG);
		assert_eq!(view.histogram, vec![1 << 27; 16]);
		assert_eq!((view.reference, view.audit_fund), (SKILL_START, 0));
	});
}
