//! What clients read.

use super::*;

#[test]
fn views_should_show_a_contest_and_its_entries() {
	build_and_execute(|| {
		let id = contestable(contest_of(10, 3, POWER), &[9_000, 8_000, 6_000]);
		let view = TasksPallet::contest(id).expect("there");
		assert_eq!((view.slots, view.entries, view.opened), (10, 3, 3));
		assert_eq!((view.bond, view.bondless_slots), (ENTRY_BOND, 0));
		assert_eq!((view.sum, view.best.len(), view.pot), (8_000, 3, 0));
		let page = TasksPallet::entries_of(id, 0, 2);
		assert_eq!((page.entries.len(), page.next), (2, Some(2)));
		assert_eq!(page.entries[1].score, Some(8_000));
		assert_eq!(page.entries[1].work.as_ref().map(|w| w.1), Some([1; 32]));
		let page = TasksPallet::entries_of(id, 2, 200);
		assert_eq!((page.entries[0].who, page.next), (102, None));
		assert_eq!(TasksPallet::due_award(id, 100), None);
		assert_eq!(TasksPallet::contest(9), None);
		assert_eq!(TasksPallet::entries_of(9, 0, 5).entries.len(), 0);
	});
}

#[test]
fn due_award_should_be_what_collecting_pays() {
	build_and_execute(|| {
		let id = paying(contest_of(10, 3, POWER), &[9_000, 8_000, 1_000]);
		for who in 100..103 {
			let due = TasksPallet::due_award(id, who).expect("due");
			let before = native(who);
			assert_ok!(TasksPallet::collect(signed(STRANGER), id, who));
			assert_eq!(native(who), before + due.amount + due.bond);
			assert_eq!(TasksPallet::due_award(id, who), None);
		}
	});
}
