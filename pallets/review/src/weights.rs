//! Weights of the review pallet: upper estimates, counted from the code.

const PANEL: u64 = 7_000;
const FORMER: u64 = 4_700;
const RECORD: u64 = 3_000;

munus_primitives::estimates! {
	/// A commit of a panel with `s` seats, of which others have not answered.
	fn commit(s) = (40, 2 * PANEL, 2, 2), + s * (1, 0, 0, 0);
	/// The commit with which all of `s` seats have answered.
	fn commit_last(s) = (50, 2 * PANEL, 3, 4), + s * (1, 0, 0, 0);
	/// A reveal on a panel with `s` seats, without the end of the panel.
	fn reveal(s) = (50, 2 * PANEL, 2, 2), + s * (1, 0, 0, 0);
	/// `n` reveals, each looked at before, without the ends of their panels.
	fn reveal_many(n) = (10, 0, 0, 0), + n * (65, 2 * PANEL, 2, 2);
	/// Voiding a seat whose scores have leaked.
	fn denounce() = (65, 2 * PANEL, 2, 2);
	/// Beginning or ceasing to volunteer.
	fn volunteer() = (40, 2 * RECORD, 4, 5);
	/// A lottery that fills as many seats as can be filled, without looking at tickets: seven seats
	/// given, two volunteers struck off.
	fn fill() = (300, PANEL + FORMER + 12 * RECORD, 28, 30);
	/// Giving up one of `s` seats while others have not answered.
	fn decline(s) = (60, 2 * PANEL + 2 * RECORD, 5, 5), + s * (1, 0, 0, 0);
	/// Giving up the last of `s` seats that had not answered, without what follows the end of the panel.
	fn decline_last(s) = (200, 2 * PANEL + FORMER + 12 * RECORD, 16, 14), + s * (20, RECORD, 1, 2);
	/// A draw that seats `s` and looks at no more slots.
	fn draw(s) = (60, PANEL + FORMER + 4 * RECORD, 8, 8), + s * (55, 6 * RECORD, 10, 3);
	/// Looking at one slot of a roster: its record, the running totals, the parties.
	fn consider() = (20, 5 * RECORD, 8, 0);
	/// The draw of a third reader, without looking at slots.
	fn draw_third() = (90, PANEL + FORMER + 4 * RECORD, 12, 8);
	/// Looking for free seats, or for randomness, and waiting for it.
	fn queue() = (50, PANEL + 4 * RECORD, 9, 4);
	/// Setting back one member whose review an audit found wrong.
	fn set_back() = (50, 5 * RECORD, 8, 6);
	/// Taking the last open seat from one who was removed from office.
	fn vacate() = (40, PANEL + RECORD, 3, 5);
	/// The end of the time to commit on a panel with `s` seats, without what follows its end.
	fn end_commits(s) = (100, PANEL + FORMER + 6 * RECORD, 10, 10), + s * (35, 2 * RECORD, 4, 5);
	/// The end of the time to reveal on a panel with `s` seats, without what follows it.
	fn close(s) = (150, PANEL + FORMER + 10 * RECORD, 16, 14), + s * (60, 2 * RECORD, 6, 6);
	/// The same on a batch.
	fn close_batch(s) = (250, PANEL + FORMER + 10 * RECORD, 16, 14), + s * (100, 2 * RECORD, 6, 6);
}
