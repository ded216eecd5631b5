//! Claiming, and how claims end.

use crate::*;
use alloc::vec::Vec;
use munus_primitives::{
	agenda::Weighed,
	escrow::{Mutate as _, Purpose},
	obligation::{Inspect as _, Status},
	organizations::Inspect as _,
	reputation::{Inspect as _, Mutate as _},
	review::Review,
	tasks::Bond,
	Reputation, FULL_SCORE,
};
use sp_runtime::traits::Zero;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_claim(
		who: T::AccountId,
		id: TaskId,
		bond: Bond,
		max_total: T::Balance,
	) -> Weighed {
		let mut task = Self::get(id)?;
		let holders = task.claims().len() as u32;
		Self::check_claim(&task, &who, bond)?;
		let alone = Self::check_agreed(id, &task, &who)? == 0;
		ensure!(alone || bond != Bond::None, Error::<T>::BondRequired);
		let costs = bond == Bond::Money && task.conditions.money_bond > max_total;
		ensure!(!costs, Error::<T>::MaxTotalExceeded);
		Self::ensure_no_funder(id, &task, &who)?;
		let was = task.due();
		let prepaid = bond == Bond::None && task.free_claim;
		if prepaid {
			task.free_claim = false;
			Self::use_prepayment(&mut task)?;
		}
		if bond != Bond::None {
			Self::displace(id, &mut task)?;
		}
		let limit = T::Parameters::get().claim_limit;
		T::Reputation::begin_claim(task.org, &who, limit)?;
		Self::enter_tier(&task, &who)?;
		let deadline = match Self::take_bond(&task, &who, bond)? {
			HeldBond::None => Self::hold(&mut task, &who)?,
			held => {
				let work = Self::work_of(id, &mut task, &who, held);
				Self::begin_part(&mut task, work)
			}
		};
		Self::save(id, was, task);
		Self::deposit_event(Event::Claimed {
			task: id,
			who,
			bond,
			deadline,
			prepaid,
		});
		Ok(match bond {
			Bond::None => T::WeightInfo::hold(),
			Bond::Money | Bond::Reputation => T::WeightInfo::claim(holders),
		})
	}

	/// Adds a bondless claim.
	fn hold(task: &mut TaskOf<T>, who: &T::AccountId) -> Result<MomentOf<T>, Error<T>> {
		let deadline = Self::after(task.part.window);
		let State::Open { claims, .. } = &mut task.state else {
			return Err(Error::<T>::NotOpen);
		};
		let claim = Claim {
			who: who.clone(),
			deadline,
		};
		claims
			.try_push(claim)
			.map_err(|_| Error::<T>::FullyClaimed)?;
		Ok(deadline)
	}

	/// The same check for the call, for its being feeless, and for the view. Whether the money
	/// for a bond is there only escrow can tell.
	pub(crate) fn check_claim(
		task: &TaskOf<T>,
		who: &T::AccountId,
		bond: Bond,
	) -> Result<(), Error<T>> {
		let (State::Open { .. } | State::Working { .. }) = &task.state else {
			return Err(Error::<T>::NotOpen);
		};
		ensure!(
			task.conditions.entrance == Entrance::Claim,
			Error::<T>::NotOpen
		);
		ensure!(task.requester != *who, Error::<T>::OwnTask);
		ensure!(
			task.holders().iter().all(|(holder, _)| *holder != who),
			Error::<T>::AlreadyClaimed
		);
		let State::Open { until, claims } = &task.state else {
			return Err(Error::<T>::FullyClaimed);
		};
		ensure!(
			!claims.is_empty() || Self::now() < *until,
			Error::<T>::WindowClosed
		);
		let full = bond == Bond::None && claims.is_full();
		ensure!(!full, Error::<T>::FullyClaimed);
		Self::check_lineage(task, who)?;
		Self::check_standing(task, who, bond)?;
		let size = task.conditions.panel.size;
		ensure!(
			T::Review::can_open(task.org, size),
			Error::<T>::TooFewEnforcers
		);
		Self::ensure_room(task.org, &task.conditions)
	}

	pub(crate) fn check_standing(
		task: &TaskOf<T>,
		who: &T::AccountId,
		bond: Bond,
	) -> Result<(), Error<T>> {
		let org = task.org;
		ensure!(T::Organizations::is_member(org, who), Error::<T>::NotMember);
		let bonded = task.conditions.tier > 0 || task.part.is_divided();
		ensure!(!bonded || bond != Bond::None, Error::<T>::BondRequired);
		if task.conditions.tier > 0 {
			ensure!(
				T::Reputation::penalty(org, who) == 0,
				Error::<T>::PenaltyOpen
			);
			let status = T::Office::status(org, who);
			ensure!(
				!matches!(status, Some(Status::Throttled | Status::Banned)),
				Error::<T>::Throttled
			);
			let import = task.conditions.import.as_ref();
			let standing = T::Reputation::eligibility(org, who, import);
			ensure!(
				standing >= task.conditions.threshold,
				Error::<T>::TierTooHigh
			);
		}
		let limit = T::Parameters::get().claim_limit;
		ensure!(
			T::Reputation::live_claims(org, who) < limit,
			Error::<T>::TooManyClaims
		);
		let cost = Self::tier_cost(task, who);
		if cost == 0 && bond != Bond::Reputation {
			return Ok(());
		}
		let free = T::Reputation::free(org, who);
		ensure!(free >= cost, Error::<T>::EntryNotCovered);
		let left = free.saturating_sub(cost);
		ensure!(
			bond != Bond::Reputation || left >= task.conditions.reputation_bond,
			Error::<T>::BondNotCovered
		);
		Ok(())
	}

	/// What a claim burns: a share of the threshold where the tier, or a higher one, was never
	/// entered. Of a balance below the threshold, which standing elsewhere makes up for, a share of
	/// that; what is imported is not burned.
	pub(crate) fn tier_cost(task: &TaskOf<T>, who: &T::AccountId) -> Reputation {
		let Conditions {
			tier,
			threshold,
			tier_burn,
			..
		} = task.conditions;
		if T::Reputation::entered(task.org, who) >= tier {
			return 0;
		}
		let base = T::Reputation::balance(task.org, who).min(threshold);
		settlement::part(base, tier_burn, FULL_SCORE)
	}

	pub(crate) fn enter_tier(task: &TaskOf<T>, who: &T::AccountId) -> DispatchResult {
		let (org, tier) = (task.org, task.conditions.tier);
		if T::Reputation::entered(org, who) >= tier {
			return Ok(());
		}
		let cost = Self::tier_cost(task, who);
		T::Reputation::enter(org, who, tier, cost)
	}

	pub(crate) fn claim_is_feeless(who: &T::AccountId, id: TaskId, bond: Bond) -> bool {
		bond == Bond::None
			&& Tasks::<T>::get(id).is_some_and(|task| {
				task.free_claim
					&& Self::check_claim(&task, who, bond).is_ok()
					&& Self::check_agreed(id, &task, who) == Ok(0)
					&& Self::ensure_no_funder(id, &task, who).is_ok()
			})
	}

	fn take_bond(
		task: &TaskOf<T>,
		who: &T::AccountId,
		bond: Bond,
	) -> Result<HeldBond<T::AssetId, T::Balance>, DispatchError> {
		Self::hold_bond(task, who, bond, task.conditions.money_bond)
	}

	/// Takes a bond, in money so much.
	pub(crate) fn hold_bond(
		task: &TaskOf<T>,
		who: &T::AccountId,
		bond: Bond,
		money: T::Balance,
	) -> Result<HeldBond<T::AssetId, T::Balance>, DispatchError> {
		Ok(match bond {
			Bond::None => HeldBond::None,
			Bond::Money => HeldBond::Money(Self::open_deal(
				who,
				T::NativeAsset::get(),
				money,
				task.org,
			)?),
			Bond::Reputation => HeldBond::Reputation(T::Reputation::lock(
				task.org,
				who,
				task.conditions.reputation_bond,
			)?),
		})
	}

	/// The first feeless call pays the protocol for all of them.
	pub(crate) fn use_prepayment(task: &mut TaskOf<T>) -> DispatchResult {
		let amount = core::mem::take(&mut task.prepaid);
		Self::pay(
			&mut task.reserve,
			&T::ProtocolAccount::get(),
			amount,
			Purpose::Fee,
		)
	}

	/// A bonded claim ends all others.
	fn displace(id: TaskId, task: &mut TaskOf<T>) -> DispatchResult {
		let State::Open { claims, .. } = &mut task.state else {
			return Ok(());
		};
		for claim in core::mem::take(claims) {
			Self::end_claim(id, task.org, claim, ClaimEnd::Displaced)?;
		}
		Ok(())
	}

	/// Ends a bondless claim that did not deliver.
	pub(crate) fn end_claim(
		id: TaskId,
		org: OrgId,
		claim: ClaimOf<T>,
		why: ClaimEnd,
	) -> DispatchResult {
		T::Reputation::end_claim(org, &claim.who)?;
		Self::deposit_event(Event::ClaimEnded {
			task: id,
			who: claim.who,
			why,
			bond: Bond::None,
		});
		Ok(())
	}

	/// Ends the bondless claims whose deadline has passed; gives whether none is left.
	pub(crate) fn lapse(id: TaskId, task: &mut TaskOf<T>) -> Result<bool, DispatchError> {
		let now = Self::now();
		let State::Open { claims, .. } = &mut task.state else {
			return Ok(false);
		};
		let (lapsed, live): (Vec<_>, Vec<_>) = core::mem::take(claims)
			.into_iter()
			.partition(|claim| claim.deadline <= now);
		*claims = BoundedVec::truncate_from(live);
		let empty = claims.is_empty();
		for claim in lapsed {
			Self::end_claim(id, task.org, claim, ClaimEnd::Lapsed)?;
		}
		Ok(empty)
	}

	/// The deadline of a bonded claim has passed: its bond is lost.
	pub(crate) fn forfeit(id: TaskId, task: &mut TaskOf<T>, mut work: WorkOf<T>) -> DispatchResult {
		Self::drop_subs(task, &mut work);
		let Work { who, bond, .. } = work;
		let kind = bond.kind();
		T::Reputation::end_claim(task.org, &who)?;
		match bond {
			HeldBond::None => (),
			HeldBond::Reputation(lock) => T::Reputation::slash(task.org, &who, lock)?,
			HeldBond::Money(mut deal) => {
				let lost = deal.left;
				Self::pay(&mut deal, &task.requester, lost, Purpose::Pay)?;
				Self::close(deal, &who)?;
			}
		}
		Self::deposit_event(Event::ClaimEnded {
			task: id,
			who,
			why: ClaimEnd::Lapsed,
			bond: kind,
		});
		Ok(())
	}

	/// Paying nothing moves nothing.
	pub(crate) fn pay(
		deal: &mut DealOf<T>,
		payee: &T::AccountId,
		amount: T::Balance,
		purpose: Purpose,
	) -> DispatchResult {
		if amount.is_zero() {
			return Ok(());
		}
		T::Escrow::pay(deal, payee, amount, purpose)
	}

	/// Gives the final account of the deal.
	pub(crate) fn close(deal: DealOf<T>, owner: &T::AccountId) -> Result<DealOf<T>, DispatchError> {
		if deal.left.is_zero() {
			return Ok(deal);
		}
		T::Escrow::close(deal, owner)
	}
}
