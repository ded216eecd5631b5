//! The invariants of parts, teams and sub-tasks.

use crate::{
	rules::{
		milestones::MAX_MILESTONES,
		shares::{can_delegate, make_a_team, MAX_DEPTH, MAX_PAYEES},
	},
	*,
};
use munus_primitives::FULL_SCORE;
use sp_runtime::{traits::Zero, TryRuntimeError};

impl<T: Config> Pallet<T> {
	pub(super) fn check_parts(id: TaskId, task: &TaskOf<T>) -> Result<(), TryRuntimeError> {
		let Part {
			index,
			of,
			share,
			ahead_shares,
			retained,
			..
		} = task.part;
		let plan = Plans::<T>::get(id);
		ensure!(
			plan.as_ref().is_none_or(|ahead| !ahead.is_empty()),
			"a plan is empty"
		);
		let ahead = plan.unwrap_or_default();
		let parts = ahead.len().saturating_add(usize::from(index));
		ensure!(
			parts.saturating_add(1) == usize::from(of) && u32::from(of) <= MAX_MILESTONES,
			"a plan and a part disagree"
		);
		let shares = ahead.iter().fold(u32::from(share), |sum, part| {
			sum.saturating_add(part.share.into())
		});
		ensure!(
			shares == u32::from(ahead_shares) && ahead_shares <= FULL_SCORE,
			"the shares of the parts that are left do not add up"
		);
		let earner = task.work().is_some();
		ensure!(
			earner || retained.is_zero(),
			"money is kept back for nobody"
		);
		ensure!(
			task.part.is_divided() || (share == FULL_SCORE && retained.is_zero()),
			"work that is not divided is in parts"
		);
		Ok(())
	}

	pub(super) fn check_tree(id: TaskId, task: &TaskOf<T>) -> Result<(), TryRuntimeError> {
		if let Some(parent) = Self::above(task) {
			let above = Tasks::<T>::get(parent.task).ok_or("a sub-task has nothing above it")?;
			let listed = above.work().is_some_and(|work| {
				let own = |sub: &Sub<_>| sub.to == Payee::Task(id) && sub.portion == parent.portion;
				work.subs.iter().any(own)
			});
			ensure!(listed, "a sub-task is unknown to the task above");
			ensure!(
				above.reward.asset == task.reward.asset && parent.depth <= MAX_DEPTH,
				"a sub-task does not fit the task above"
			);
		}
		let Some(work) = task.work() else {
			ensure!(task.payees == 0, "payees are miscounted");
			return Ok(());
		};
		let mut payees = match task.parent {
			Some(_) => work.team.len(),
			None => 0,
		};
		for sub in &work.subs {
			payees = payees.saturating_add(1);
			let Payee::Task(below) = sub.to else { continue };
			let below = Tasks::<T>::get(below).ok_or("a task has a sub-task that is none")?;
			let named = Self::above(&below).is_some_and(|parent| parent.task == id);
			ensure!(named, "a task has a sub-task that is none");
			payees = payees.saturating_add(below.payees.into());
		}
		ensure!(
			payees == usize::from(task.payees) && payees <= MAX_PAYEES as usize,
			"payees are miscounted"
		);
		Self::check_team_of(task, work)?;
		let portions: alloc::vec::Vec<_> = work.subs.iter().map(|sub| sub.portion).collect();
		ensure!(can_delegate(&portions), "too much of a payout is delegated");
		Ok(())
	}

	fn check_team_of(task: &TaskOf<T>, work: &WorkOf<T>) -> Result<(), TryRuntimeError> {
		let members: alloc::vec::Vec<_> = work.team.iter().map(|(who, _)| who).collect();
		let strangers = members.iter().enumerate().all(|(index, who)| {
			let again = members
				.iter()
				.skip(index.saturating_add(1))
				.any(|other| other == who);
			!again && **who != work.who && **who != task.requester
		});
		let shares: alloc::vec::Vec<_> = work.team.iter().map(|(_, share)| *share).collect();
		let given = shares
			.iter()
			.fold(0u16, |sum, share| sum.saturating_add(*share));
		let whole = make_a_team(FULL_SCORE.saturating_sub(given), &shares);
		ensure!(strangers && whole, "a team is wrong");
		Ok(())
	}
}
