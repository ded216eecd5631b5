//! What clients read of contests.

use crate::*;
use alloc::vec::Vec;
use codec::{Decode, Encode};
use munus_primitives::Score;
use scale_info::TypeInfo;

/// A contest that has not ended.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct ContestView<Balance> {
	/// How many entries its readings are paid for.
	pub slots: u32,
	/// How many have entered.
	pub entries: u32,
	/// How many of them without a bond.
	pub bondless: u32,
	/// How many can enter without a bond.
	pub bondless_slots: u32,
	/// How many entries were opened.
	pub opened: u32,
	/// What an entry's bond is, in the native token.
	pub bond: Balance,
	/// What a challenge takes, in the native token.
	pub challenge_bond: Balance,
	/// The sum of all weights so far.
	pub sum: u128,
	/// The best entries so far.
	pub best: Vec<rules::rank::Ranked>,
	/// The price that is divided; zero before nothing can be said against the scores.
	pub pot: Balance,
}

/// One entry of a contest.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct EntryView<AccountId, Balance, Uri> {
	/// Its number.
	pub index: u32,
	/// Whose it is.
	pub who: AccountId,
	/// The how many-th seal of the contest it is: the earlier one wins a tie.
	pub order: u32,
	/// What was sealed.
	pub seal: [u8; 32],
	/// What is at risk, in the native token.
	pub bond: Balance,
	/// Where the work is and its hash, once it was opened.
	pub work: Option<(Uri, [u8; 32])>,
	/// Its score so far.
	pub score: Option<Score>,
	/// The earlier entry that it is a copy of.
	pub copy_of: Option<u32>,
	/// Whether a panel hears a challenge of it.
	pub challenged: bool,
}

/// The entries of a contest from one number on.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct EntriesView<AccountId, Balance, Uri> {
	/// The entries.
	pub entries: Vec<EntryView<AccountId, Balance, Uri>>,
	/// Where to go on; `None`: that was all.
	pub next: Option<u32>,
}

/// The view of an entry of this runtime.
pub type EntryViewOf<T> = EntryView<AccountIdOf<T>, BalanceOf<T>, UriOf<T>>;
/// The view of entries of this runtime.
pub type EntriesViewOf<T> = EntriesView<AccountIdOf<T>, BalanceOf<T>, UriOf<T>>;

/// What an account has put into a price.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct FunderView<AccountId, Balance> {
	/// Who.
	pub who: AccountId,
	/// How much, in the task's asset.
	pub given: Balance,
}

/// What an account would get of a task that pays.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct DueView<Balance> {
	/// In the task's asset.
	pub amount: Balance,
	/// The bond that comes with it, in the native token.
	pub bond: Balance,
}

impl<T: Config> Pallet<T> {
	pub(crate) fn view_contest(id: TaskId) -> Option<ContestView<T::Balance>> {
		let (task, contest) = (Tasks::<T>::get(id)?, Contests::<T>::get(id)?);
		let bondless_slots = match task.conditions.tier {
			0 => rules::quote::bondless_slots(contest.slots),
			_ => 0,
		};
		Some(ContestView {
			slots: contest.slots,
			entries: contest.entries,
			bondless: contest.bondless,
			bondless_slots,
			opened: contest.opened,
			bond: Self::entry_bond(&task.conditions),
			challenge_bond: Self::challenge_bond(&task.conditions).0,
			sum: contest.sum,
			best: contest.best.into_inner(),
			pot: contest.pot,
		})
	}

	pub(crate) fn view_entries(id: TaskId, from: u32, limit: u32) -> EntriesViewOf<T> {
		let count = Contests::<T>::get(id).map_or(0, |contest| contest.entries);
		let end = from.saturating_add(limit.min(MAX_PAGE)).min(count);
		let entries = (from..end)
			.filter_map(|index| {
				Some(Self::view_entry(
					index,
					ContestEntries::<T>::get(id, index)?,
				))
			})
			.collect();
		EntriesView {
			entries,
			next: (end < count).then_some(end),
		}
	}

	fn view_entry(index: u32, entry: EntryOf<T>) -> EntryViewOf<T> {
		EntryView {
			index,
			who: entry.who,
			order: entry.order,
			seal: entry.seal.0,
			bond: entry.bond.map_or_else(Default::default, |deal| deal.left),
			work: entry.work.map(|work| (work.uri, work.hash)),
			score: entry.score,
			copy_of: entry.copy_of,
			challenged: entry.challenged,
		}
	}

	pub(crate) fn view_funders(
		id: TaskId,
		after: Option<T::AccountId>,
		limit: u32,
	) -> Vec<FunderView<T::AccountId, T::Balance>> {
		let limit = usize::try_from(limit.min(MAX_PAGE)).unwrap_or_default();
		let rows = match after {
			None => Fundings::<T>::iter_prefix(id),
			Some(who) => {
				Fundings::<T>::iter_prefix_from(id, Fundings::<T>::hashed_key_for(id, who))
			}
		};
		rows.take(limit)
			.map(|(who, funding)| FunderView {
				who,
				given: funding.given,
			})
			.collect()
	}

	pub(crate) fn view_due(id: TaskId, who: &T::AccountId) -> Option<DueView<T::Balance>> {
		let task = Tasks::<T>::get(id)?;
		let State::Paying { .. } = task.state else {
			return None;
		};
		match Roles::<T>::get(id, who)? {
			Role::Entrant(index) => {
				let entry = ContestEntries::<T>::get(id, index)?;
				let gross = Self::award_of(&task, &Contests::<T>::get(id)?, index, &entry);
				let class = task.conditions.class;
				let split = settlement::split(gross.into(), munus_primitives::FULL_SCORE, class);
				let lost = entry.forfeits(task.conditions.guarantee);
				let bond = entry.bond.filter(|_| !lost);
				Some(DueView {
					amount: split.provider.into(),
					bond: bond.map_or_else(Default::default, |deal| deal.left),
				})
			}
			Role::Funder => {
				let funding = Fundings::<T>::get(id, who)?;
				Some(DueView {
					amount: Self::refund_of(&task, funding.given),
					bond: Default::default(),
				})
			}
			_ => None,
		}
	}
}
