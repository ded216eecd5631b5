//! Sub-tasks: work whose price is a portion of another task's payout.

use crate::{rules::shares::*, *};
use alloc::vec::Vec;
use munus_primitives::escrow::Purpose;
use sp_runtime::traits::{Saturating, Zero};

/// How a sub-task is to be delegated.
pub struct Delegation<T: Config> {
	/// The task whose payout it shares in.
	pub task: TaskId,
	/// Its portion of that payout.
	pub portion: Portion,
	/// Who alone may claim it; `None`: anyone who may claim.
	pub to: Option<T::AccountId>,
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_delegate(
		who: T::AccountId,
		delegation: Delegation<T>,
		words: posting::Words<T>,
		terms: Option<Terms<MomentOf<T>>>,
		max_total: T::Balance,
	) -> DispatchResult {
		let Delegation {
			task: id,
			portion,
			to,
		} = delegation;
		let task = Self::get(id)?;
		let (work, _) = Self::ensure_working(&task)?;
		ensure!(work.who == who, Error::<T>::NotProvider);
		if let Some(to) = &to {
			let stranger = *to != who && !Self::is_above(id, to);
			ensure!(stranger, Error::<T>::SubTaskCycle);
		}
		let order = Self::part_order(id, &task, &work, portion, terms)?;
		let worth = order.budget;
		let order = posting::Order {
			parent: order.parent.map(|parent| Parent {
				to: to.clone(),
				..parent
			}),
			..order
		};
		let (sub, _) = Self::do_post(who, order, words, max_total)?;
		Self::with_work(id, |work| {
			let entry = Sub {
				to: Payee::Task(sub),
				portion,
			};
			work.subs.try_push(entry).is_ok()
		})
		.filter(|pushed| *pushed)
		.ok_or(Error::<T>::TreeTooWide)?;
		Self::count_payees(id, 1, true);
		Self::deposit_event(Event::Delegated {
			parent: id,
			task: sub,
			portion,
			worth,
			to,
		});
		Ok(())
	}

	/// A part of the work on a task, as it would be posted.
	fn part_order(
		id: TaskId,
		task: &TaskOf<T>,
		work: &WorkOf<T>,
		portion: Portion,
		terms: Option<Terms<MomentOf<T>>>,
	) -> Result<posting::Order<T>, Error<T>> {
		Self::check_delegation(task, work, portion)?;
		let mut terms = terms.unwrap_or_default();
		let plain = terms.milestones.is_none() && terms.entrance == Entrance::Claim;
		ensure!(plain, Error::<T>::SubTaskDivided);
		// What the task above earns has borne its class already.
		terms.class = Some(settlement::FULL_CLASS);
		let price = Self::judged_price(task);
		let worth = settlement::mul_div(price, portion.into(), WHOLE.into()).into();
		let parent = Parent {
			task: id,
			depth: Self::depth(task).saturating_add(1),
			portion,
			worth,
			live: true,
			to: None,
		};
		Ok(posting::Order {
			org: task.org,
			asset: task.reward.asset.clone(),
			budget: worth,
			terms: Some(terms),
			parent: Some(parent),
		})
	}

	/// What delegating would take: as for a task of what the portion is worth, which is not taken.
	pub(crate) fn view_quote_part(
		id: TaskId,
		portion: Portion,
		terms: Option<Terms<MomentOf<T>>>,
		text: u32,
	) -> Result<QuoteView<T::Balance, MomentOf<T>>, Vec<u8>> {
		let order = Self::get(id).and_then(|task| {
			let (work, _) = Self::ensure_working(&task)?;
			Self::part_order(id, &task, &work, portion, terms)
		});
		let order = order.map_err(|error| <&'static str>::from(error).as_bytes().to_vec())?;
		let native = order.asset == T::NativeAsset::get();
		let mut quote = Self::view_quote(order.org, order.asset, order.budget, order.terms, text)?;
		if native {
			quote.total_native = quote.total_native.saturating_sub(order.budget);
		}
		Ok(quote)
	}

	fn check_delegation(
		task: &TaskOf<T>,
		work: &WorkOf<T>,
		portion: Portion,
	) -> Result<(), Error<T>> {
		ensure!(Self::depth(task) < MAX_DEPTH, Error::<T>::TooDeep);
		Self::ensure_tree(task, 1)?;
		let portions: Vec<_> = work.subs.iter().map(|sub| sub.portion).collect();
		let all: Vec<_> = portions.into_iter().chain([portion]).collect();
		ensure!(can_delegate(&all), Error::<T>::SubsTooLarge);
		Ok(())
	}

	/// Whether the tree that a task is in has room for so many payees more.
	pub(crate) fn ensure_tree(task: &TaskOf<T>, more: u8) -> Result<(), Error<T>> {
		let payees = match Self::chain_above(task).last() {
			Some((_, root)) => root.payees,
			None => task.payees,
		};
		let fits = u32::from(payees.saturating_add(more)) <= MAX_PAYEES;
		ensure!(fits, Error::<T>::TreeTooWide);
		Ok(())
	}

	/// The task above, as long as that has not paid.
	pub(crate) fn above(task: &TaskOf<T>) -> Option<&Parent<T::AccountId, T::Balance>> {
		task.parent.as_ref().filter(|parent| parent.live)
	}

	fn depth(task: &TaskOf<T>) -> u8 {
		Self::above(task).map_or(0, |parent| parent.depth)
	}

	/// All tasks above, the nearest first: three at most.
	fn chain_above(task: &TaskOf<T>) -> Vec<(TaskId, TaskOf<T>)> {
		let mut chain = Vec::new();
		let mut next = Self::above(task).map(|parent| parent.task);
		for _ in 0..MAX_DEPTH {
			let Some((id, task)) = next.and_then(|id| Some((id, Tasks::<T>::get(id)?))) else {
				break;
			};
			next = Self::above(&task).map(|parent| parent.task);
			chain.push((id, task));
		}
		chain
	}

	/// Whether `who` asked for a task or one above it, or works on it.
	pub(crate) fn is_above(id: TaskId, who: &T::AccountId) -> bool {
		let Some(task) = Tasks::<T>::get(id) else {
			return false;
		};
		let asks = |task: &TaskOf<T>| {
			task.requester == *who || task.work().is_some_and(|work| work.involves(who))
		};
		asks(&task) || Self::chain_above(&task).iter().any(|(_, task)| asks(task))
	}

	/// Nobody works on a part of what it asked for or works on itself, and what is meant for one is
	/// not for another.
	pub(crate) fn check_lineage(task: &TaskOf<T>, who: &T::AccountId) -> Result<(), Error<T>> {
		let Some(parent) = Self::above(task) else {
			return Ok(());
		};
		let meant = parent.to.as_ref().is_none_or(|to| to == who);
		ensure!(meant, Error::<T>::NotInvited);
		ensure!(!Self::is_above(parent.task, who), Error::<T>::SubTaskCycle);
		Ok(())
	}

	/// Whether `who` has a stake in a task's score through the tree it is in: by what is above it, or
	/// by working on a part of it.
	pub(crate) fn is_kin(task: &TaskOf<T>, who: &T::AccountId) -> bool {
		let above = Self::above(task).is_some_and(|parent| Self::is_above(parent.task, who));
		above || Self::works_below(task, who, MAX_DEPTH)
	}

	fn works_below(task: &TaskOf<T>, who: &T::AccountId, depth: u8) -> bool {
		let Some((work, depth)) = task.work().zip(depth.checked_sub(1)) else {
			return false;
		};
		let live = work.subs.iter().filter_map(|sub| match sub.to {
			Payee::Task(id) => Tasks::<T>::get(id),
			Payee::Account(_) => None,
		});
		live.into_iter().any(|sub| {
			sub.holders().iter().any(|(holder, _)| *holder == who)
				|| sub.work().is_some_and(|work| work.involves(who))
				|| Self::works_below(&sub, who, depth)
		})
	}

	/// The price that a task's panel judges about: of a sub-task what its portion was worth when it
	/// was delegated.
	pub(crate) fn judged_price(task: &TaskOf<T>) -> u128 {
		let worth = Self::above(task).map_or_else(Zero::zero, |parent| parent.worth);
		task.part.price().saturating_add(worth).into()
	}

	/// What of it the provider earns itself.
	pub(crate) fn own_price(task: &TaskOf<T>, work: &WorkOf<T>) -> u128 {
		let portions: Vec<_> = work.subs.iter().map(|sub| sub.portion).collect();
		among_subs(Self::judged_price(task), &portions).0
	}

	fn with_work<R>(id: TaskId, change: impl FnOnce(&mut WorkOf<T>) -> R) -> Option<R> {
		Tasks::<T>::mutate(id, |task| {
			task.as_mut().and_then(|task| task.work_mut()).map(change)
		})
	}

	/// Counts payees more, or fewer, in a task and all that are above it.
	pub(crate) fn count_payees(id: TaskId, by: u8, more: bool) {
		let mut next = Some(id);
		for _ in 0..=MAX_DEPTH {
			let Some(id) = next else { return };
			next = Tasks::<T>::mutate(id, |task| {
				let task = task.as_mut()?;
				task.payees = match more {
					true => task.payees.saturating_add(by),
					false => task.payees.saturating_sub(by),
				};
				Self::above(task).map(|parent| parent.task)
			});
		}
	}

	/// A task that ends without pay is no payee of the one above any more.
	pub(crate) fn leave_parent(id: TaskId, task: &mut TaskOf<T>) {
		let Some(parent) = Self::above(task).cloned() else {
			return;
		};
		Self::with_work(parent.task, |work| {
			work.subs.retain(|sub| sub.to != Payee::Task(id));
		});
		Self::count_payees(parent.task, task.payees.saturating_add(1), false);
		task.parent = None;
	}

	/// The work on a task ends without a payout: its sub-tasks are on their own, and their price is
	/// nothing.
	pub(crate) fn drop_subs(task: &mut TaskOf<T>, work: &mut WorkOf<T>) {
		for sub in core::mem::take(&mut work.subs) {
			if let Payee::Task(id) = sub.to {
				Self::fund_sub(id, &mut task.reward, Zero::zero());
			}
		}
		Self::shed(task);
	}

	/// No payee is below a task any more.
	fn shed(task: &mut TaskOf<T>) {
		let payees = core::mem::take(&mut task.payees);
		if let Some(parent) = Self::above(task).filter(|_| payees > 0) {
			Self::count_payees(parent.task, payees, false);
		}
	}

	/// Gives a sub-task its price. The money stays in escrow, in another deal.
	fn fund_sub(id: TaskId, from: &mut DealOf<T>, amount: T::Balance) {
		Tasks::<T>::mutate(id, |task| {
			let Some(task) = task else { return };
			if let Some(parent) = &mut task.parent {
				parent.live = false;
			}
			from.left = from.left.saturating_sub(amount);
			from.paid = from.paid.saturating_add(amount);
			task.reward.deposited = task.reward.deposited.saturating_add(amount);
			task.reward.left = task.reward.left.saturating_add(amount);
			task.part.ahead = task.part.ahead.saturating_add(amount);
		});
		Self::deposit_event(Event::SubTaskFunded { task: id, amount });
	}

	/// Pays the sub-tasks of a part their portions of its payout. Gives what is left of it for the
	/// provider and its team.
	pub(crate) fn pay_subs(
		task: &mut TaskOf<T>,
		work: &mut WorkOf<T>,
		payout: T::Balance,
	) -> Result<T::Balance, DispatchError> {
		let subs = core::mem::take(&mut work.subs);
		let portions: Vec<_> = subs.iter().map(|sub| sub.portion).collect();
		let (own, amounts) = among_subs(payout.into(), &portions);
		for (sub, amount) in subs.into_iter().zip(amounts) {
			match sub.to {
				Payee::Account(who) => {
					Self::pay(&mut task.reward, &who, amount.into(), Purpose::Pay)?
				}
				Payee::Task(id) => Self::fund_sub(id, &mut task.reward, amount.into()),
			}
		}
		Self::shed(task);
		Ok(own.into())
	}

	/// A sub-task is settled before the one above: whoever has earned its portion is paid with that
	/// one.
	pub(crate) fn earn_portion(id: TaskId, task: &mut TaskOf<T>, work: &mut WorkOf<T>, share: u16) {
		let Some(parent) = Self::above(task).cloned() else {
			return;
		};
		let (mut earned, mut gone) = (Vec::new(), 0u8);
		for sub in Self::portions(&parent, work, share) {
			if sub.portion > 0 {
				Self::adopt(&parent, &sub);
				earned.push(sub);
			} else {
				gone = gone.saturating_add(Self::dismiss_payee(task, sub.to));
			}
		}
		Self::with_work(parent.task, |above| {
			above.subs.retain(|sub| sub.to != Payee::Task(id));
			for sub in &earned {
				// The tree was counted, so there is room.
				let _ = above.subs.try_push(sub.clone());
			}
		});
		Self::count_payees(parent.task, gone, false);
		task.payees = 0;
		task.parent = None;
		Self::deposit_event(Event::SubTaskEarned {
			task: id,
			parent: parent.task,
			payees: earned,
		});
	}

	/// What a sub-task has earned, by payee: its provider, the team, its own sub-tasks.
	fn portions(
		parent: &Parent<T::AccountId, T::Balance>,
		work: &mut WorkOf<T>,
		share: u16,
	) -> Vec<Sub<T::AccountId>> {
		let shares: Vec<u16> = work.team.iter().map(|(_, share)| *share).collect();
		let subs = core::mem::take(&mut work.subs);
		let below: Vec<_> = subs.iter().map(|sub| sub.portion).collect();
		let divided = settled(scaled(parent.portion, share), &shares, &below);
		let team = work.team.iter().map(|(who, _)| Payee::Account(who.clone()));
		let team = team.zip(divided.members);
		let below = subs.into_iter().map(|sub| sub.to).zip(divided.subs);
		core::iter::once((Payee::Account(work.who.clone()), divided.lead))
			.chain(team)
			.chain(below)
			.map(|(to, portion)| Sub { to, portion })
			.collect()
	}

	/// A live sub-task of a settled one has what is above that one above it now.
	fn adopt(parent: &Parent<T::AccountId, T::Balance>, sub: &Sub<T::AccountId>) {
		let Payee::Task(id) = sub.to else { return };
		Tasks::<T>::mutate(id, |task| {
			if let Some(own) = task.as_mut().and_then(|task| task.parent.as_mut()) {
				own.task = parent.task;
				own.depth = parent.depth;
				own.portion = sub.portion;
			}
		});
	}

	/// Lets go of a payee who has earned nothing; gives how many that were.
	fn dismiss_payee(task: &mut TaskOf<T>, to: Payee<T::AccountId>) -> u8 {
		let Payee::Task(id) = to else { return 1 };
		let below = Tasks::<T>::get(id).map_or(0, |sub| sub.payees);
		Self::fund_sub(id, &mut task.reward, Zero::zero());
		below.saturating_add(1)
	}
}
