//! Weights: upper estimates by counting reads and writes in the code and in the rooms it calls,
//! until measured ones replace them.

munus_primitives::estimates! {
	/// [`crate::Pallet::post`].
	fn post() = (130, 26_000, 34, 13);
	/// [`crate::Pallet::post`] at a price in the native token.
	fn post_native() = (130, 26_000, 28, 11);
	/// [`crate::Pallet::edit`].
	fn edit() = (60, 8_000, 5, 4);
	/// [`crate::Pallet::cancel`].
	fn cancel() = (130, 26_000, 18, 16);
	/// [`crate::Pallet::claim`] with a bond, which displaces `h` claims without one.
	fn claim(h) = (130, 40_000, 34, 10), + h * (20, 6_000, 4, 2);
	/// [`crate::Pallet::claim`] without a bond.
	fn hold() = (110, 36_000, 32, 8);
	/// [`crate::Pallet::submit`] to a panel, before `o` others.
	fn submit(o) = (100, 14_000, 16, 12), + o * (15, 4_000, 3, 2);
	/// [`crate::Pallet::submit`] where panels score disputed work alone, before `o` others.
	fn submit_disputed(o) = (80, 12_000, 12, 10), + o * (15, 4_000, 3, 2);
	/// [`crate::Pallet::accept`] of work with whose provider `p` others are paid.
	fn accept(p) = (120, 24_000, 22, 20), + p * (30, 4_000, 3, 3);
	/// The same of work that is paid in the native token.
	fn accept_native(p) = (120, 24_000, 20, 18), + p * (30, 4_000, 2, 2);
	/// [`crate::Pallet::dispute`].
	fn dispute() = (90, 16_000, 12, 8);
	/// [`crate::Pallet::request_review`].
	fn request_review() = (110, 20_000, 16, 12);
	/// [`crate::Pallet::appeal`].
	fn appeal() = (250, 40_000, 30, 28);
	/// [`crate::Pallet::support`].
	fn support() = (120, 20_000, 16, 12);
	/// [`crate::Pallet::rule`], with `p` others to pay and `c` contributors to an appeal's bond.
	fn rule(p, c) = (240, 36_000, 36, 30), + p * (30, 4_000, 3, 3), + c * (30, 3_000, 2, 2);
	/// [`crate::Pallet::reply`].
	fn reply() = (30, 5_000, 2, 1);
	/// [`crate::Pallet::form_team`].
	fn form_team() = (90, 40_000, 32, 2);
	/// [`crate::Pallet::join_team`].
	fn join_team() = (30, 8_000, 3, 1);
	/// [`crate::Pallet::delegate`].
	fn delegate() = (180, 40_000, 44, 20);
	/// [`crate::Pallet::kill`] of work by a team of `t` beside its lead, with `u` sub-tasks.
	fn kill(t, u) = (150, 30_000, 24, 22), + t * (40, 5_000, 5, 5), + u * (10, 4_000, 1, 1);
	/// [`crate::Pallet::withdraw`] from work with `u` sub-tasks.
	fn withdraw(u) = (90, 20_000, 18, 16), + u * (10, 4_000, 1, 1);
	/// [`crate::Pallet::top_up`].
	fn top_up() = (90, 16_000, 14, 7);
	/// A verdict was not appealed in time, and a bond by `c` was not complete; `p` others are paid.
	fn on_due_verdict(p, c) = (190, 32_000, 30, 26), + p * (30, 4_000, 3, 3), + c * (30, 3_000, 2, 2);
	/// The same at a price in the native token.
	fn on_due_verdict_native(p, c) = (190, 32_000, 28, 24), + p * (30, 4_000, 2, 2), + c * (30, 3_000, 2, 2);
	/// The lot is drawn that decides on an audit, and the verdict settled by, with `p` others to pay, or
	/// the audit opened.
	fn on_due_lot(p) = (380, 60_000, 52, 48), + p * (30, 4_000, 3, 3);
	/// The outcome of an audit's panel, with `p` others to pay.
	fn on_outcome_audit(p) = (200, 32_000, 32, 28), + p * (30, 4_000, 3, 3);
	/// The outcome of the panel of an appeal by `c`.
	fn on_outcome_appeal(c) = (115, 29_000, 25, 19), + c * (30, 3_000, 2, 2);
	/// Nobody came until the claim window ended.
	fn on_due_expire() = (130, 26_000, 18, 16);
	/// Claims lapse, or work with `u` sub-tasks.
	fn on_due_lapse(u) = (90, 30_000, 16, 16), + u * (10, 4_000, 1, 1);
	/// The requester said nothing until the dispute window ended; `p` others are paid.
	fn on_due_silence(p) = (120, 24_000, 22, 20), + p * (30, 4_000, 3, 3);
	/// The same at a price in the native token.
	fn on_due_silence_native(p) = (120, 24_000, 20, 18), + p * (30, 4_000, 2, 2);
	/// A panel that could not be opened is tried again; `p` others are paid.
	fn on_due_retry(p) = (120, 24_000, 28, 20), + p * (30, 4_000, 3, 3);
	/// A panel's verdict, with `p` others to pay.
	fn on_outcome(p) = (180, 30_000, 30, 26), + p * (30, 4_000, 3, 3);
	/// The same at a price in the native token.
	fn on_outcome_native(p) = (180, 30_000, 28, 24), + p * (30, 4_000, 2, 2);
	/// [`crate::Pallet::bid`].
	fn bid() = (140, 26_000, 24, 11);
	/// [`crate::Pallet::retract`].
	fn retract() = (90, 14_000, 9, 8);
	/// [`crate::Pallet::dismiss`].
	fn dismiss() = (90, 14_000, 9, 8);
	/// [`crate::Pallet::open_bid`].
	fn open_bid() = (45, 9_000, 3, 1);
	/// [`crate::Pallet::counter`].
	fn counter() = (110, 20_000, 14, 9);
	/// [`crate::Pallet::accept_offer`], with one step of the clearing.
	fn accept_offer() = (980, 150_000, 150, 122);
	/// [`crate::Pallet::open_bids`] of so many.
	fn open_bids(n) = (15, 2_000, 0, 0), + n * (40, 9_000, 3, 1);
	/// The time to bid, to open or to choose is over.
	fn on_due_gather() = (130, 16_000, 14, 13);
	/// The chain looks at `r` bids for the lowest.
	fn on_due_pick(r) = (160, 24_000, 26, 12), + r * (25, 6_000, 8, 0);
	/// The chain settles `r` rows.
	fn on_due_clear(r) = (110, 14_000, 10, 10), + r * (45, 7_000, 7, 6);
	/// The next `r` entries of a contest are settled with, after which it ends.
	fn on_due_clear_entries(r) = (110, 14_000, 16, 14), + r * (80, 12_000, 9, 8);
	/// [`crate::Pallet::tip`].
	fn tip() = (170, 30_000, 16, 12);
	/// [`crate::Pallet::enter`].
	fn enter() = (140, 30_000, 31, 12);
	/// [`crate::Pallet::open_entry`].
	fn open_entry() = (80, 12_000, 8, 5);
	/// [`crate::Pallet::open_entries`] of `n` entries.
	fn open_entries(n) = (30, 6_000, 4, 2), + n * (50, 6_000, 4, 4);
	/// [`crate::Pallet::collect`].
	fn collect() = (200, 24_000, 22, 20);
	/// [`crate::Pallet::collect_many`] for `n` accounts.
	fn collect_many(n) = (20, 4_000, 2, 1), + n * (180, 20_000, 20, 19);
	/// [`crate::Pallet::fund`].
	fn fund() = (150, 20_000, 24, 14);
	/// [`crate::Pallet::unfund`].
	fn unfund() = (120, 16_000, 14, 12);
	/// [`crate::Pallet::challenge`].
	fn challenge() = (170, 26_000, 26, 18);
	/// [`crate::Pallet::publish`].
	fn publish() = (190, 36_000, 44, 18);
	/// Published work is given to a panel.
	fn on_due_publish() = (180, 26_000, 26, 20);
	/// The lot is drawn that decides whether work is scored, and it is paid, with `p` others, or given to
	/// a panel.
	fn on_due_sample(p) = (190, 28_000, 26, 20), + p * (30, 4_000, 3, 3);
	/// The chain gives a batch of entries to a pair.
	fn on_due_screen() = (300, 60_000, 50, 12);
	/// Entries have been opened, or can be contested no more, or were paid.
	fn on_due_contest() = (200, 26_000, 26, 20);
	/// A panel has scored a batch.
	fn on_batch() = (260, 40_000, 36, 26);
	/// A panel has heard a challenge.
	fn on_outcome_challenge() = (220, 28_000, 26, 24);
}
