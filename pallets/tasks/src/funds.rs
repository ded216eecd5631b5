//! Money that others than the requester put into the price.

use crate::{rules::funds, *};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::traits::{Consideration, Footprint};
use munus_primitives::{
	escrow::{Inspect as _, Mutate as _, Purpose},
	organizations::{Inspect as _, ReviewMode},
	tasks::Matter,
};
use scale_info::TypeInfo;
use settlement::part;
use sp_runtime::traits::{CheckedAdd, CheckedDiv, Convert, Saturating, Zero};

/// How many can fund one task.
pub const MAX_FUNDERS: u32 = 256;

/// What others than the requester have put into a price.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	MaxEncodedLen,
)]
pub struct Funds<Balance> {
	/// How much.
	pub given: Balance,
	/// How many of them have a row.
	pub givers: u32,
	/// What goes back to those who paid, fixed when all is earned that will be.
	pub pool: Balance,
	/// What the pool is in proportion to: all that was paid in then.
	pub of: Balance,
	/// What those who left have taken back: a seal may hold a price that counted on it.
	pub withdrawn: Balance,
}

/// Money that one of them has put in.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Funding<Ticket, Balance> {
	/// How much.
	pub given: Balance,
	/// The deposit for storing that.
	pub ticket: Ticket,
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_fund(
		who: T::AccountId,
		id: TaskId,
		amount: T::Balance,
		max_total: T::Balance,
	) -> DispatchResult {
		let mut task = Self::get(id)?;
		let known = Self::check_fund(&task, id, &who, amount)?;
		let footprint = Self::funding_footprint();
		let deposit = match known {
			Some(_) => Zero::zero(),
			None => T::Deposits::convert(footprint),
		};
		let native = task.reward.asset == T::NativeAsset::get();
		let taken = if native { amount } else { Zero::zero() };
		let total = deposit
			.checked_add(&taken)
			.ok_or(Error::<T>::AmountTooLarge)?;
		ensure!(total <= max_total, Error::<T>::MaxTotalExceeded);
		let price = task
			.part
			.ahead
			.checked_add(&amount)
			.ok_or(Error::<T>::AmountTooLarge)?;
		task.conditions.audit = Self::audits_for(id, &task, price)?;
		T::Escrow::top_up(&mut task.reward, &who, amount)?;
		task.part.ahead = price;
		let funding = match known {
			Some(mut funding) => {
				funding.given = funding.given.saturating_add(amount);
				funding
			}
			None => {
				task.funds.givers = task.funds.givers.saturating_add(1);
				task.rows = task.rows.saturating_add(1);
				Roles::<T>::insert(id, &who, Role::Funder);
				Funding {
					given: amount,
					ticket: T::Consideration::new(&who, footprint)?,
				}
			}
		};
		task.funds.given = task.funds.given.saturating_add(amount);
		task.conditions.mode = ReviewMode::Every;
		Fundings::<T>::insert(id, &who, funding);
		let (audit_rate, high_audit_rate) =
			(task.conditions.audit.rate, task.conditions.audit.high_rate);
		Tasks::<T>::insert(id, task);
		Self::deposit_event(Event::Funded {
			task: id,
			who,
			amount,
			deposit,
			audit_rate,
			high_audit_rate,
		});
		Ok(())
	}

	pub(crate) fn funding_footprint() -> Footprint {
		let len = FundingOf::<T>::max_encoded_len().saturating_add(RoleOf::<T>::max_encoded_len());
		Footprint::from_parts(2, len)
	}

	/// Gives what the account has put in before.
	pub(crate) fn check_fund(
		task: &TaskOf<T>,
		id: TaskId,
		who: &T::AccountId,
		amount: T::Balance,
	) -> Result<Option<FundingOf<T>>, Error<T>> {
		Self::ensure_fundable(task)?;
		// A panel hears a charge: whoever sits on it must not become a party.
		Self::ensure_not_charged(id)?;
		ensure!(task.requester != *who, Error::<T>::OwnTask);
		let least = Self::least_gift(task);
		ensure!(amount >= least, Error::<T>::ContributionTooSmall);
		match Roles::<T>::get(id, who) {
			Some(Role::Funder) => return Ok(Fundings::<T>::get(id, who)),
			Some(_) => return Err(Error::<T>::HasRole),
			None => (),
		}
		let claims = task.claims().iter().any(|claim| claim.who == *who);
		ensure!(!claims, Error::<T>::HasRole);
		ensure!(task.funds.givers < MAX_FUNDERS, Error::<T>::TooManyFunders);
		Ok(None)
	}

	/// The least that can be added to a price at once.
	pub(crate) fn least_gift(task: &TaskOf<T>) -> T::Balance {
		let part = task.reward.left.checked_div(&MAX_FUNDERS.into());
		part.unwrap_or_default()
			.max(T::Escrow::minimum(&task.reward.asset))
	}

	/// Until the award: while nobody has claimed it with a bond, or bids, entries or money are still
	/// gathered. A sub-task has no price of its own to add to; and of a price of which something is
	/// earned already nobody's part could be told.
	fn ensure_fundable(task: &TaskOf<T>) -> Result<(), Error<T>> {
		let whole = task.parent.is_none() && task.part.index == 0;
		let open = match &task.state {
			State::Open { until, .. } | State::Gathering { until } => Self::now() < *until,
			_ => false,
		};
		ensure!(whole && open, Error::<T>::FundingClosed);
		Ok(())
	}

	/// As long as others can, and until a bid is picked.
	fn ensure_leavable(task: &TaskOf<T>) -> Result<(), Error<T>> {
		let chosen = match &task.state {
			State::Opening { until } | State::Choosing { until } => {
				task.conditions.entrance.is_bids() && Self::now() < *until
			}
			_ => false,
		};
		if chosen && task.part.index == 0 {
			return Ok(());
		}
		Self::ensure_fundable(task)
	}

	/// What others have given for cannot be made something else: neither its words nor its terms; and
	/// nobody is paid out of it without a score.
	pub(crate) fn ensure_terms_free(
		task: &TaskOf<T>,
		working: bool,
		proposal: &ProposalOf<T>,
	) -> Result<(), Error<T>> {
		let free = task.funds.givers == 0
			|| match proposal {
				Proposal::End { pay } => pay.is_zero(),
				Proposal::Change { price, scope, .. } => {
					!working && scope.is_none() && *price <= Self::ceiling(task)
				}
			};
		ensure!(free, Error::<T>::TermsFixed);
		Ok(())
	}

	/// The highest price that can ever have been asked for what is ahead.
	pub(crate) fn ceiling(task: &TaskOf<T>) -> T::Balance {
		Self::ahead(task).saturating_add(task.funds.withdrawn)
	}

	/// Who pays for the work does not do it.
	pub(crate) fn ensure_no_funder(
		id: TaskId,
		task: &TaskOf<T>,
		who: &T::AccountId,
	) -> Result<(), Error<T>> {
		let funds = task.funds.givers > 0 && Fundings::<T>::contains_key(id, who);
		ensure!(!funds, Error::<T>::HasRole);
		Ok(())
	}

	pub(crate) fn do_unfund(who: T::AccountId, id: TaskId) -> DispatchResult {
		let mut task = Self::get(id)?;
		let funding = Fundings::<T>::get(id, &who).ok_or(Error::<T>::NotFunder)?;
		Self::ensure_leavable(&task)?;
		let amount = funding.given;
		Fundings::<T>::remove(id, &who);
		funding.ticket.drop(&who)?;
		Self::pay(&mut task.reward, &who, amount, Purpose::Refund)?;
		task.part.ahead = task.part.ahead.saturating_sub(amount);
		task.funds.withdrawn = task.funds.withdrawn.saturating_add(amount);
		Self::drop_funder(id, &mut task, &who, amount);
		Tasks::<T>::insert(id, task);
		Self::deposit_event(Event::Unfunded {
			task: id,
			who,
			amount,
		});
		Ok(())
	}

	fn drop_funder(id: TaskId, task: &mut TaskOf<T>, who: &T::AccountId, given: T::Balance) {
		task.funds.given = task.funds.given.saturating_sub(given);
		task.funds.givers = task.funds.givers.saturating_sub(1);
		Self::remove_row(id, task, who);
	}

	/// Settles with one who takes part in a contest or has given money, and drops the row.
	pub(crate) fn settle_row(
		id: TaskId,
		task: &mut TaskOf<T>,
		who: &T::AccountId,
		role: RoleOf<T>,
	) -> DispatchResult {
		match role {
			Role::Entrant(index) => {
				Self::settle_entrant(id, task, who, index)?;
				Self::remove_row(id, task, who);
				Ok(())
			}
			Role::Funder => Self::settle_funder(id, task, who),
			Role::Offer(_) | Role::Past => Err(Error::<T>::NothingDue.into()),
		}
	}

	/// What of the pool goes back to one who has given so much.
	pub(crate) fn refund_of(task: &TaskOf<T>, given: T::Balance) -> T::Balance {
		let Funds { pool, of, .. } = task.funds;
		funds::refund(pool.into(), given.into(), of.into()).into()
	}

	fn settle_funder(id: TaskId, task: &mut TaskOf<T>, who: &T::AccountId) -> DispatchResult {
		let funding = Fundings::<T>::take(id, who).ok_or(Error::<T>::NotFunder)?;
		let refund = Self::refund_of(task, funding.given);
		funding.ticket.drop(who)?;
		Self::pay(&mut task.reward, who, refund, Purpose::Refund)?;
		Self::drop_funder(id, task, who, funding.given);
		Self::deposit_event(Event::FunderRefunded {
			task: id,
			who: who.clone(),
			amount: refund,
		});
		Ok(())
	}

	/// What a part has not earned goes back at once, unless others have given of it: then at the end.
	pub(crate) fn refund_part(
		task: &mut TaskOf<T>,
		amount: T::Balance,
	) -> Result<T::Balance, DispatchError> {
		if task.funds.givers > 0 {
			return Ok(Zero::zero());
		}
		let requester = task.requester.clone();
		Self::pay(&mut task.reward, &requester, amount, Purpose::Refund)?;
		Ok(amount)
	}

	/// Whether something of the price goes back to those who gave it.
	pub(crate) fn owes_funders(task: &TaskOf<T>) -> bool {
		task.funds.givers > 0 && !task.reward.left.is_zero()
	}

	/// From now on funders are paid out of `pool`.
	pub(crate) fn fix_pool(task: &mut TaskOf<T>, pool: T::Balance) {
		task.funds.pool = pool;
		task.funds.of = task.reward.deposited.saturating_sub(task.reward.refunded);
	}

	/// All is earned that will be; whoever gave something collects its part of the rest.
	pub(crate) fn pay_funders(id: TaskId, mut task: TaskOf<T>) -> DispatchResult {
		let pool = task.reward.left;
		Self::fix_pool(&mut task, pool);
		let of = task.funds.of;
		let until = Self::after(task.conditions.dispute_window);
		task.state = State::Paying { until };
		Self::save(id, None, task);
		Self::deposit_event(Event::RefundsBegan {
			task: id,
			pool,
			of,
			until,
		});
		Ok(())
	}

	/// Whoever has not collected is paid by the chain.
	pub(crate) fn on_paying_due(id: TaskId, mut task: TaskOf<T>) -> DispatchResult {
		if task.rows == 0 {
			return Self::end_paid(id, task);
		}
		Self::begin_clearing(&mut task, Then::End, false);
		Self::save(id, None, task);
		Self::deposit_event(Event::CollectingClosed { task: id });
		Ok(())
	}

	/// Nobody is owed anything any more. The task's entry is off the agenda.
	pub(crate) fn end_paid(id: TaskId, mut task: TaskOf<T>) -> DispatchResult {
		Self::close_rest(&mut task)?;
		Self::deposit_event(Event::Cleared { task: id });
		Self::forget(id, &task)
	}

	/// What is left when all have been paid, roundings included, is the requester's; of work that
	/// was done before it was asked for the organization's, since its requester is who is paid.
	pub(crate) fn close_rest(task: &mut TaskOf<T>) -> DispatchResult {
		let owner = match task.conditions.entrance {
			Entrance::Retroactive { .. } => T::Organizations::treasury(task.org),
			_ => task.requester.clone(),
		};
		task.reward = Self::close(task.reward.clone(), &owner)?;
		task.reserve = Self::close(task.reserve.clone(), &task.requester)?;
		Ok(())
	}

	/// Pays those who have read entries, or heard a challenge.
	pub(crate) fn pay_readers(
		matter: Matter,
		mut task: TaskOf<T>,
		amount: T::Balance,
	) -> DispatchResult {
		let Matter { task: id, part: no } = matter;
		if no >= Matter::CHALLENGES {
			let mut challenge = Challenges::<T>::get(id, no).ok_or(Error::<T>::NotInReview)?;
			Self::pay_fees(&task, &mut challenge.bond, amount)?;
			Challenges::<T>::insert(id, no, challenge);
			return Ok(());
		}
		ensure!(Readings::<T>::contains_key(id, no), Error::<T>::NotInReview);
		let mut reserve = task.reserve.clone();
		Self::pay_fees(&task, &mut reserve, amount)?;
		task.reserve = reserve;
		Tasks::<T>::insert(id, task);
		Ok(())
	}

	/// Pays a panel and, on top of that, the protocol.
	fn pay_fees(task: &TaskOf<T>, purse: &mut DealOf<T>, amount: T::Balance) -> DispatchResult {
		let share = task.conditions.protocol_share;
		let share = part(amount.into(), share, munus_primitives::FULL_SCORE).into();
		let sum = amount.saturating_add(share);
		ensure!(sum <= purse.left, Error::<T>::ReserveShort);
		let enforcers = T::Organizations::fee_account(task.org);
		Self::pay(purse, &enforcers, amount, Purpose::Fee)?;
		Self::pay(purse, &T::ProtocolAccount::get(), share, Purpose::Fee)
	}
}
