//! Ends in the middle of the work: the requester ends it, the provider walks away.

use crate::{rules::leaving::*, *};
use munus_primitives::{
	agenda::{Agenda, Weighed},
	escrow::{Mutate as _, Purpose},
	reputation::Mutate as _,
	Reputation, FULL_SCORE,
};
use sp_runtime::traits::{Saturating, UniqueSaturatedInto, Zero};

impl<T: Config> Pallet<T> {
	/// The work that nobody has delivered yet, and its deadline.
	pub(crate) fn ensure_working(task: &TaskOf<T>) -> Result<(WorkOf<T>, MomentOf<T>), Error<T>> {
		match &task.state {
			State::Working { work, deadline } => Ok((work.clone(), *deadline)),
			_ => Err(Error::<T>::NotWorking),
		}
	}

	/// How long the provider has worked on its part, and how long it has in all.
	fn spans(work: &WorkOf<T>, deadline: MomentOf<T>) -> (u64, u64) {
		let span = |to: MomentOf<T>| to.saturating_sub(work.since).unique_saturated_into();
		(span(Self::now().min(deadline)), span(deadline))
	}

	/// What the requester would owe the provider for ending the work now, in the native token. A
	/// bond in reputation is measured by the money it stands for.
	pub(crate) fn kill_fee_of(
		task: &TaskOf<T>,
		work: &WorkOf<T>,
		deadline: MomentOf<T>,
	) -> T::Balance {
		let bond = match &work.bond {
			HeldBond::None => Zero::zero(),
			HeldBond::Money(deal) => deal.left,
			HeldBond::Reputation(_) => task.conditions.money_bond,
		};
		let (worked, window) = Self::spans(work, deadline);
		kill_fee(bond.into(), worked, window).into()
	}

	/// The share of its bond that the provider would lose by leaving now, in ten-thousandths:
	/// nothing where the task above has left a sub-task with less than it was worth.
	pub(crate) fn cost_of_leaving(
		task: &TaskOf<T>,
		work: &WorkOf<T>,
		deadline: MomentOf<T>,
	) -> u16 {
		let fell = |parent: &Parent<_, _>| !parent.live && task.part.ahead < parent.worth;
		if task.parent.as_ref().is_some_and(fell) {
			return 0;
		}
		let (worked, window) = Self::spans(work, deadline);
		cost_share(worked, window)
	}

	/// What of the fee the price bears, and what of it is missing when the reserve has given all.
	pub(crate) fn fee_sources(task: &TaskOf<T>, fee: T::Balance) -> (T::Balance, T::Balance) {
		let native = task.reward.asset == T::NativeAsset::get();
		let from_price = match native {
			true => fee.min(task.part.ahead),
			false => Zero::zero(),
		};
		let rest = fee.saturating_sub(from_price);
		(from_price, rest.saturating_sub(task.reserve.left))
	}

	/// Gives what it weighed.
	pub(crate) fn do_kill(who: T::AccountId, id: TaskId, max_total: T::Balance) -> Weighed {
		let mut task = Self::get(id)?;
		ensure!(task.requester == who, Error::<T>::NotRequester);
		let (team, subs) = Self::team_and_subs(&task);
		let (mut work, deadline) = Self::ensure_working(&task)?;
		let fee = Self::kill_fee_of(&task, &work, deadline);
		let (from_price, missing) = Self::fee_sources(&task, fee);
		ensure!(missing <= max_total, Error::<T>::MaxTotalExceeded);
		if !missing.is_zero() {
			T::Escrow::top_up(&mut task.reserve, &who, missing)?;
		}
		let rest = fee.saturating_sub(from_price);
		Self::pay_team(&mut task.reserve, &work, rest)?;
		T::Agenda::cancel(deadline, id);
		// The fee is for the time that was worked, so nobody else has a portion of it.
		Self::drop_subs(&mut task, &mut work);
		let provider = work.who.clone();
		let retained = task.part.retained;
		let (refunded, returned) = Self::part_ways(id, task, work, from_price)?;
		Self::deposit_event(Event::Killed {
			task: id,
			provider,
			fee,
			added: missing,
			retained,
			refunded,
			returned,
		});
		Ok(T::WeightInfo::kill(team, subs))
	}

	/// Ends a task in the middle of the work. What was kept back goes to whoever has worked, `pay` of
	/// the price to them and their sub-tasks, the bond returns, and all else goes back to the requester: gives what of price
	/// and reserve. Its entry must be off the agenda.
	pub(crate) fn part_ways(
		id: TaskId,
		mut task: TaskOf<T>,
		mut work: WorkOf<T>,
		pay: T::Balance,
	) -> Result<(T::Balance, T::Balance), DispatchError> {
		let own = Self::pay_subs(&mut task, &mut work, pay)?;
		Self::leave_parent(id, &mut task);
		let retained = core::mem::take(&mut task.part.retained);
		Self::pay_team(&mut task.reward, &work, retained.saturating_add(own))?;
		T::Reputation::end_claim(task.org, &work.who)?;
		if let HeldBond::Reputation(lock) = work.bond {
			T::Reputation::unlock(task.org, &work.who, lock)?;
			work.bond = HeldBond::None;
		}
		let back = (task.reward.left, task.reserve.left);
		Self::end_work(id, task, work)?;
		Ok(back)
	}

	/// Gives what it weighed.
	pub(crate) fn do_withdraw(who: T::AccountId, id: TaskId) -> Weighed {
		let mut task = Self::get(id)?;
		let (_, subs) = Self::team_and_subs(&task);
		let (mut work, deadline) = Self::ensure_working(&task)?;
		ensure!(work.who == who, Error::<T>::NotProvider);
		let share = Self::cost_of_leaving(&task, &work, deadline);
		Self::drop_subs(&mut task, &mut work);
		T::Reputation::end_claim(task.org, &who)?;
		let (cost, burned) = Self::take_cost(&task, work, share)?;
		Self::deposit_event(Event::Withdrawn {
			task: id,
			who,
			share,
			cost,
			burned,
		});
		Self::re_enter(id, &mut task)?;
		Self::save(id, Some(deadline), task);
		Ok(T::WeightInfo::withdraw(subs))
	}

	/// Takes `share` of the bond, money for the requester, and returns the rest. Gives what was
	/// taken.
	fn take_cost(
		task: &TaskOf<T>,
		work: WorkOf<T>,
		share: u16,
	) -> Result<(T::Balance, Reputation), DispatchError> {
		let Work { who, bond, .. } = work;
		match bond {
			HeldBond::None => Ok((Zero::zero(), 0)),
			HeldBond::Money(mut deal) => {
				let cost = settlement::part(deal.left.into(), share, FULL_SCORE).into();
				Self::pay(&mut deal, &task.requester, cost, Purpose::Pay)?;
				Self::close(deal, &who)?;
				Ok((cost, 0))
			}
			HeldBond::Reputation(lock) => {
				let (rest, burned) = T::Reputation::slash_part(task.org, &who, lock, share)?;
				T::Reputation::unlock(task.org, &who, rest)?;
				Ok((Zero::zero(), burned))
			}
		}
	}
}
