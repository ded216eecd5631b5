//! The invariants of contests and of money that others have given.

use crate::{
	rules::{quote, rank},
	*,
};
use alloc::{collections::BTreeSet, vec::Vec};
use munus_primitives::{tasks::Matter, FULL_SCORE};
use sp_runtime::{
	traits::{CheckedAdd, Saturating, Zero},
	TryRuntimeError,
};

impl<T: Config> Pallet<T> {
	pub(super) fn check_contests() -> Result<(), TryRuntimeError> {
		for (id, task) in Tasks::<T>::iter() {
			let contest = Contests::<T>::get(id);
			ensure!(
				contest.is_some() == task.conditions.entrance.is_contest(),
				"a contest and an entrance disagree"
			);
			if let Some(contest) = contest {
				Self::check_contest(id, &task, &contest)?;
			}
			Self::check_funds(id, &task)?;
			Self::check_authorship(id, &task)?;
		}
		let entries = ContestEntries::<T>::iter_keys().map(|(id, _)| id);
		let copies = Copies::<T>::iter_keys().map(|(id, _)| id);
		let readings = Readings::<T>::iter_keys().map(|(id, _)| id);
		let mut of_contests = entries.chain(copies).chain(readings);
		let known = of_contests.all(Contests::<T>::contains_key);
		ensure!(known, "something of a contest outlives it");
		let mut contests = Contests::<T>::iter_keys();
		ensure!(
			contests.all(Tasks::<T>::contains_key),
			"a contest outlives its task"
		);
		let challenges = Challenges::<T>::iter_keys().map(|(id, _)| id);
		let authors = Authorships::<T>::iter_keys();
		let mut given = challenges
			.chain(authors)
			.chain(Fundings::<T>::iter_keys().map(|(id, _)| id));
		ensure!(
			given.all(Tasks::<T>::contains_key),
			"a challenge or a contribution outlives its task"
		);
		Ok(())
	}

	fn check_contest(
		id: TaskId,
		task: &TaskOf<T>,
		contest: &ContestOf<T>,
	) -> Result<(), TryRuntimeError> {
		ensure!(
			contest.slots == u32::from(task.conditions.offers)
				&& contest.entries <= contest.slots
				&& contest.entries <= contest.seals
				&& contest.opened <= contest.entries
				&& contest.bondless <= quote::bondless_slots(contest.slots),
			"a contest has more than there is room for"
		);
		let entries: Vec<_> = ContestEntries::<T>::iter_prefix(id).collect();
		let rows = task.rows.checked_sub(task.funds.givers);
		ensure!(
			u32::try_from(entries.len()).ok() == rows,
			"entries and rows differ"
		);
		for (index, entry) in &entries {
			Self::check_entry(id, contest, *index, entry)?;
		}
		let orders: BTreeSet<_> = entries.iter().map(|(_, entry)| entry.order).collect();
		ensure!(orders.len() == entries.len(), "two seals have one number");
		for (hash, (order, index)) in Copies::<T>::iter_prefix(id) {
			let original = ContestEntries::<T>::get(id, index).ok_or("an original is not there")?;
			let work = original.work.as_ref().map(|work| work.hash);
			ensure!(
				work == Some(hash) && original.order == order,
				"an original has another content"
			);
		}
		Self::check_panels(id, task)?;
		Self::check_scores(task, contest, &entries)
	}

	fn check_entry(
		id: TaskId,
		contest: &ContestOf<T>,
		index: u32,
		entry: &EntryOf<T>,
	) -> Result<(), TryRuntimeError> {
		ensure!(
			index < contest.entries && entry.order < contest.seals,
			"an entry has a number that was never given"
		);
		ensure!(
			Roles::<T>::get(id, &entry.who) == Some(Role::Entrant(index)),
			"an entry and a role disagree"
		);
		if let Some(deal) = &entry.bond {
			ensure!(
				deal.asset == T::NativeAsset::get() && deal.left == deal.deposited,
				"the bond of an entry does not add up"
			);
		}
		ensure!(
			entry.score.is_none_or(|score| score <= FULL_SCORE),
			"a score of an entry exceeds all"
		);
		let opened = entry.work.is_some();
		ensure!(
			opened || (entry.score.is_none() && entry.copy_of.is_none()),
			"an entry that was not opened was judged"
		);
		let Some(original) = entry
			.copy_of
			.and_then(|copied| ContestEntries::<T>::get(id, copied))
		else {
			return Ok(());
		};
		ensure!(
			original.order < entry.order,
			"a copy is older than its original"
		);
		Ok(())
	}

	fn check_panels(id: TaskId, task: &TaskOf<T>) -> Result<(), TryRuntimeError> {
		let (readings, challenges) = match &task.state {
			State::Screening { pending, .. } => (*pending, 0),
			State::Finals { .. } => (1, 0),
			State::Contestable { running, .. } => (0, u32::from(*running)),
			_ => (0, 0),
		};
		let read = u32::try_from(Readings::<T>::iter_prefix(id).count());
		ensure!(read == Ok(readings), "batches are miscounted");
		let heard: Vec<_> = Challenges::<T>::iter_prefix_values(id).collect();
		ensure!(
			u32::try_from(heard.len()) == Ok(challenges),
			"challenges are miscounted"
		);
		for challenge in heard {
			let charged = ContestEntries::<T>::get(id, challenge.copy);
			ensure!(
				charged.is_some_and(|entry| entry.challenged),
				"a challenge is of no entry"
			);
			let bond = challenge.bond;
			ensure!(
				bond.fees.checked_add(&bond.left) == Some(bond.deposited),
				"the bond of a challenge does not add up"
			);
		}
		Ok(())
	}

	fn check_scores(
		task: &TaskOf<T>,
		contest: &ContestOf<T>,
		entries: &[(u32, EntryOf<T>)],
	) -> Result<(), TryRuntimeError> {
		let (award, finalists) = Self::award_terms(task)?;
		ensure!(
			contest.best.len() <= usize::from(finalists),
			"there are too many finalists"
		);
		ensure!(
			contest.best.is_sorted_by(|a, b| a.rank(b).is_lt()),
			"finalists are out of order"
		);
		if task.is_ending() {
			return Ok(());
		}
		ensure!(
			u32::try_from(entries.len()) == Ok(contest.entries),
			"an entry was settled with before its time"
		);
		let opened = entries
			.iter()
			.filter(|(_, entry)| entry.work.is_some())
			.count();
		ensure!(
			u32::try_from(opened) == Ok(contest.opened),
			"opened entries are miscounted"
		);
		let counting = || entries.iter().filter(|(_, entry)| entry.counts());
		let guarantee = task.conditions.guarantee;
		let sum = counting()
			.map(|(_, entry)| weight_of(award, guarantee, entry.score))
			.try_fold(0_u128, |sum, weight| sum.checked_add(weight));
		ensure!(sum == Some(contest.sum), "weights do not add up");
		let mut best = Vec::new();
		for (index, entry) in counting() {
			if let Some(score) = entry.score {
				rank::offer(&mut best, finalists.into(), entry.ranked(*index, score));
			}
		}
		let first = matches!(task.state, State::Screening { .. });
		ensure!(
			!first || best.as_slice() == contest.best.as_slice(),
			"the finalists are not the best"
		);
		let agree = contest.best.iter().all(|ranked| {
			counting().any(|(index, entry)| {
				entry.score.map(|score| entry.ranked(*index, score)) == Some(*ranked)
			})
		});
		ensure!(agree, "a finalist has another score");
		Ok(())
	}

	fn check_authorship(id: TaskId, task: &TaskOf<T>) -> Result<(), TryRuntimeError> {
		let waits = task.conditions.entrance.is_retroactive()
			&& matches!(
				task.state,
				State::Gathering { .. } | State::Contestable { .. }
			);
		let authorship = Authorships::<T>::get(id);
		ensure!(
			authorship.is_some() == waits,
			"an author has no bond, or one too long"
		);
		let Some(authorship) = authorship else {
			return Ok(());
		};
		let heard = Challenges::<T>::iter_prefix(id).count();
		ensure!(
			heard == usize::from(authorship.challenged),
			"charges of an author are miscounted"
		);
		ensure!(
			authorship.bond.left == authorship.bond.deposited,
			"the bond of an author does not add up"
		);
		Ok(())
	}

	fn check_funds(id: TaskId, task: &TaskOf<T>) -> Result<(), TryRuntimeError> {
		let (mut given, mut givers) = (T::Balance::zero(), 0u32);
		for (who, funding) in Fundings::<T>::iter_prefix(id) {
			given = given
				.checked_add(&funding.given)
				.ok_or("contributions exceed all")?;
			givers = givers.saturating_add(1);
			ensure!(
				Roles::<T>::get(id, who) == Some(Role::Funder),
				"a contribution and a role disagree"
			);
		}
		ensure!(
			given == task.funds.given && givers == task.funds.givers,
			"contributions are miscounted"
		);
		let there = task.reward.deposited.saturating_sub(task.reward.refunded);
		ensure!(
			task.is_ending() || given <= there,
			"more was given than there is"
		);
		ensure!(
			task.is_ending() || (task.funds.pool.is_zero() && task.funds.of.is_zero()),
			"refunds were fixed before their time"
		);
		let scored = task.conditions.mode == munus_primitives::organizations::ReviewMode::Every;
		ensure!(givers == 0 || scored, "funded work is not always scored");
		Ok(())
	}

	/// What panels score now. Unbounded: for `try_state` only.
	pub fn matters() -> Vec<Matter> {
		let of_work = Tasks::<T>::iter()
			.filter(|(_, task)| {
				matches!(
					task.state,
					State::InReview { .. } | State::InAppeal { .. } | State::Auditing { .. }
				)
			})
			.map(|(id, task)| Self::matter(id, &task));
		of_work
			.chain(Readings::<T>::iter_keys().map(|(id, part)| Matter::new(id, part)))
			.chain(Challenges::<T>::iter_keys().map(|(id, part)| Matter::new(id, part)))
			.collect()
	}
}
