//! How one part of the work is settled, what follows it, and how a task comes back to its entrance.

use crate::{
	ending::Ending,
	rules::{milestones, shares},
	settlement::*,
	*,
};
use munus_primitives::{escrow::Purpose, organizations::Inspect as _, review::Review, Reputation};
use sp_runtime::traits::{Saturating, Zero};

/// The provider's money that is at stake.
pub(crate) fn risked<AccountId, AssetId, Balance: Copy + Into<u128>, Moment>(
	submission: &Submission<AccountId, AssetId, Balance, Moment>,
) -> u128 {
	submission
		.at_stake()
		.map(|deal| deal.left.into())
		.fold(0, u128::saturating_add)
}

/// How the money of one part is divided. All but what the stake pays is of the part's price.
struct Division {
	/// For the provider, its team and its sub-tasks.
	payout: u128,
	/// Of it for provider and team, kept back until the last part.
	retained: u128,
	/// For the treasury.
	treasury: u128,
	/// For the fund of audits.
	levy: u128,
	/// Back to the requester.
	refund: u128,
	/// For the requester out of the provider's stake.
	from_stake: u128,
	/// What the provider bears of the fees.
	charged: u128,
}

impl<T: Config> Pallet<T> {
	/// The work on the current part begins; gives its deadline.
	pub(crate) fn begin_part(task: &mut TaskOf<T>, mut work: WorkOf<T>) -> MomentOf<T> {
		work.since = Self::now();
		let deadline = Self::after(task.part.window);
		task.state = State::Working { work, deadline };
		deadline
	}

	fn divide_part(task: &TaskOf<T>, submission: &SubmissionOf<T>, ending: &Ending<T>) -> Division {
		let price = task.part.price().into();
		let split = split(price, ending.share, task.conditions.class);
		let native = task.reward.asset == T::NativeAsset::get();
		let pay = if native { split.provider } else { 0 };
		let (from_stake, from_pay) = charge(ending.owed.into(), risked(submission), pay);
		let levy = Self::levy_of(pay.saturating_sub(from_pay), ending.levy);
		let payout = split.provider.saturating_sub(from_pay).saturating_sub(levy);
		let earned = milestones::earned(payout, task.part.is_last());
		Division {
			payout,
			retained: earned.retained,
			treasury: split.treasury,
			levy,
			refund: split.requester.saturating_add(from_pay),
			from_stake,
			charged: from_stake.saturating_add(from_pay),
		}
	}

	/// Pays the team: each member its share, the lead the rest.
	pub(crate) fn pay_team(
		reward: &mut DealOf<T>,
		work: &WorkOf<T>,
		amount: T::Balance,
	) -> DispatchResult {
		let parts: alloc::vec::Vec<u16> = work.team.iter().map(|(_, share)| *share).collect();
		let (lead, members) = shares::among_team(amount.into(), &parts);
		Self::pay(reward, &work.who, lead.into(), Purpose::Pay)?;
		for ((who, _), share) in work.team.iter().zip(members) {
			Self::pay(reward, who, share.into(), Purpose::Pay)?;
		}
		Ok(())
	}

	/// Divides the money of the current part. The next one begins, or the task ends.
	pub(crate) fn settle_part(
		id: TaskId,
		mut task: TaskOf<T>,
		mut submission: SubmissionOf<T>,
		ending: Ending<T>,
		(minted, penalty): (Reputation, Reputation),
	) -> DispatchResult {
		// What is paid as asked no panel has seen.
		if !matches!(ending.basis, Basis::Acceptance | Basis::Silence) {
			T::Review::forget(&Self::matter(id, &task));
		}
		let last = task.part.is_last();
		let division = Self::divide_part(&task, &submission, &ending);
		Self::remember_price(&task, task.part.price(), ending.score);
		task.part.ahead = task.part.ahead.saturating_sub(task.part.price());
		let released = match last {
			true => core::mem::take(&mut task.part.retained),
			false => Zero::zero(),
		};
		let (payout, retained): (T::Balance, T::Balance) =
			(division.payout.into(), division.retained.into());
		task.part.retained = task.part.retained.saturating_add(retained);
		let paid = payout.saturating_sub(retained).saturating_add(released);
		let work = &mut submission.work;
		let own = match Self::above(&task).is_some() {
			true => payout,
			false => Self::pay_subs(&mut task, work, payout)?,
		};
		Self::earn_portion(id, &mut task, work, ending.share);
		let now = own.saturating_sub(retained).saturating_add(released);
		Self::pay_team(&mut task.reward, work, now)?;
		let treasury = T::Organizations::treasury(task.org);
		Self::pay(
			&mut task.reward,
			&treasury,
			division.treasury.into(),
			Purpose::Pay,
		)?;
		Self::pay_levy(task.org, &mut task.reward, division.levy.into())?;
		Self::pay_from_stake(&task.requester, &mut submission, division.from_stake)?;
		let Submission { work, .. } = submission;
		let refunded: T::Balance = division.refund.into();
		if last {
			let provider = work.who.clone();
			Self::end_work(id, task, work)?;
			Self::deposit_event(Event::Settled {
				task: id,
				provider,
				basis: ending.basis,
				score: ending.score,
				share: ending.share,
				paid,
				treasury: division.treasury.into(),
				refunded,
				fees: ending.fees,
				charged: division.charged.into(),
				levy: division.levy.into(),
				minted,
				penalty,
			});
			return Ok(());
		}
		let refunded = Self::refund_part(&mut task, refunded)?;
		Self::deposit_event(Event::PartSettled {
			task: id,
			part: task.part.index,
			provider: work.who.clone(),
			basis: ending.basis,
			score: ending.score,
			share: ending.share,
			paid,
			retained,
			treasury: division.treasury.into(),
			refunded,
			fees: ending.fees,
			charged: division.charged.into(),
			levy: division.levy.into(),
			minted,
			penalty,
		});
		Self::forget_proposals(id, &task, &work.who)?;
		Self::next_part(id, task, work);
		Ok(())
	}

	/// What a review cost that the provider bought or lost: out of what it paid in for it, then out
	/// of its bond.
	fn pay_from_stake(
		requester: &T::AccountId,
		submission: &mut SubmissionOf<T>,
		amount: u128,
	) -> DispatchResult {
		let mut missing = amount;
		for deal in submission.at_stake_mut() {
			let taken = missing.min(deal.left.into());
			missing = missing.saturating_sub(taken);
			Self::pay(deal, requester, taken.into(), Purpose::Fee)?;
		}
		if let Some(deal) = submission.stake.take() {
			Self::close(deal, submission.provider())?;
		}
		Ok(())
	}

	/// Ends a task whose work is done: what is left of its money goes back to whom it is of.
	pub(crate) fn end_work(id: TaskId, mut task: TaskOf<T>, work: WorkOf<T>) -> DispatchResult {
		Self::close_purses(&mut task)?;
		if let HeldBond::Money(deal) = work.bond {
			Self::close(deal, &work.who)?;
		}
		Self::finish(id, task, false)
	}

	fn next_part(id: TaskId, mut task: TaskOf<T>, work: WorkOf<T>) {
		let part = task.part;
		let ahead_shares = part.ahead_shares.saturating_sub(part.share);
		let next = Plans::<T>::mutate_exists(id, |plan| {
			let ahead = plan.as_mut()?;
			let next = (!ahead.is_empty()).then(|| ahead.remove(0));
			if ahead.is_empty() {
				*plan = None;
			}
			next
		});
		let (share, window) = match next {
			Some(milestone) => (milestone.share, milestone.window),
			None => (ahead_shares, part.window),
		};
		task.part = Part {
			index: part.index.saturating_add(1),
			share,
			ahead_shares,
			window,
			..part
		};
		let deadline = Self::begin_part(&mut task, work);
		Self::deposit_event(Event::PartBegan {
			task: id,
			part: task.part.index,
			deadline,
		});
		Self::save(id, None, task);
	}
}
