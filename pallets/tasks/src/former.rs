//! Who had a part in a task and has none any more: whoever bid and withdrew, held the work and left, gave
//! money and took it back. They score it no more than the parties of the day.

use crate::*;
use frame_support::Hashable;

/// How many of them are remembered; beyond that the one who left first is forgotten.
pub const MAX_FORMER: u32 = 128;

/// An account as it is remembered of a task: the first eight bytes of the blake2-128 hash over both.
pub type FormerParty = [u8; 8];

impl<T: Config> Pallet<T> {
	/// The account scores this task no more, whatever becomes of it. Of a task of which only rows are
	/// left nothing is scored.
	pub(crate) fn remember_party(id: TaskId, task: &TaskOf<T>, who: &T::AccountId) {
		if task.is_ending() {
			return;
		}
		let party = Self::as_former(id, who);
		Former::<T>::mutate(id, |former| {
			if former.contains(&party) {
				return;
			}
			if former.is_full() {
				former.remove(0);
			}
			former.force_push(party);
		});
	}

	/// The same of all who share a work.
	pub(crate) fn remember_workers(id: TaskId, task: &TaskOf<T>, work: &WorkOf<T>) {
		Self::remember_party(id, task, &work.who);
		for (member, _) in &work.team {
			Self::remember_party(id, task, member);
		}
	}

	/// Whether the account had a part in the task once.
	pub(crate) fn is_former(id: TaskId, who: &T::AccountId) -> bool {
		Former::<T>::get(id).contains(&Self::as_former(id, who))
	}

	fn as_former(id: TaskId, who: &T::AccountId) -> FormerParty {
		let [a, b, c, d, e, f, g, h, ..] = (id, who.clone()).blake2_128();
		[a, b, c, d, e, f, g, h]
	}
}
