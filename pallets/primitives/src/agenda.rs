//! The queue of deadlines, seen by those who have deadlines.

use frame_support::{pallet_prelude::DispatchError, weights::Weight};

/// Where a record's one deadline is kept. Both operations are blind writes: neither reads.
pub trait Agenda<Id> {
	/// A point in clock time, in blocks.
	type Moment;

	/// Puts `id` on the agenda for `due`.
	fn schedule(due: Self::Moment, id: Id);

	/// Takes `id` off the agenda; `due` is the moment it was scheduled for.
	fn cancel(due: Self::Moment, id: Id);
}

/// What something weighed that the chain did by itself: never more than was announced for it.
pub type Weighed = Result<Weight, DispatchError>;

/// Carries out what has fallen due. The entry is off the agenda when this is called; whoever
/// handles it schedules the record's next deadline, if the record lives on.
pub trait OnDue<Entry> {
	/// The worst-case weight of [`OnDue::on_due`] for this entry. Reads no storage.
	fn weight(entry: &Entry) -> Weight;

	/// Does what the deadline says. Runs in a storage layer of its own: an error rolls back
	/// everything it wrote, and what was announced is taken for it.
	fn on_due(entry: Entry) -> Weighed;
}
