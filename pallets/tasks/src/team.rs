//! Teams: who shares the work of a lead, and its pay.

use crate::{
	entrance::Member,
	rules::shares::{make_a_team, MAX_TEAM},
	*,
};
use alloc::vec::Vec;
use munus_primitives::organizations::Inspect as _;

/// The members of a team that is being formed.
type Members<T> = BoundedVec<Member<AccountIdOf<T>>, ConstU32<MAX_TEAM>>;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_form_team(
		lead: T::AccountId,
		id: TaskId,
		share: u16,
		members: Vec<(T::AccountId, u16)>,
	) -> DispatchResult {
		let mut task = Self::get(id)?;
		Self::ensure_unawarded(&task, &lead)?;
		Self::check_team(&task, &lead, share, &members)?;
		let was = task.due();
		let mut offer = match Roles::<T>::get(id, &lead) {
			Some(Role::Offer(offer)) => offer,
			Some(Role::Past) | None => Self::new_offer(&mut task),
			Some(Role::Funder | Role::Entrant(_)) => return Err(Error::<T>::HasRole.into()),
		};
		let named = members.iter().map(|(who, share)| Member {
			who: who.clone(),
			share: *share,
			agreed: false,
		});
		offer.team = Members::<T>::truncate_from(named.collect());
		let idle = offer.team.is_empty() && offer.ask.is_none() && offer.counter.is_none();
		if idle {
			Self::remove_row(id, &mut task, &lead);
		} else {
			Self::set_row(id, &mut task, &lead, Role::Offer(offer))?;
		}
		Self::save(id, was, task);
		Self::deposit_event(Event::TeamFormed {
			task: id,
			lead,
			share,
			members,
		});
		Ok(())
	}

	pub(crate) fn new_offer(task: &mut TaskOf<T>) -> OfferOf<T> {
		let offer = Offer::empty(task.offers);
		task.offers = task.offers.saturating_add(1);
		offer
	}

	/// Teams are formed before the task is anybody's; contests and published work are for one each.
	fn ensure_unawarded(task: &TaskOf<T>, lead: &T::AccountId) -> Result<(), Error<T>> {
		ensure!(task.conditions.entrance.has_claims(), Error::<T>::NotOpen);
		match &task.state {
			State::Open { claims, .. } => {
				let holds = claims.iter().any(|claim| claim.who == *lead);
				ensure!(!holds, Error::<T>::AlreadyClaimed);
				Ok(())
			}
			State::Gathering { .. } | State::Opening { .. } | State::Choosing { .. } => Ok(()),
			_ => Err(Error::<T>::NotOpen),
		}
	}

	fn check_team(
		task: &TaskOf<T>,
		lead: &T::AccountId,
		share: u16,
		members: &[(T::AccountId, u16)],
	) -> Result<(), Error<T>> {
		ensure!(members.len() <= MAX_TEAM as usize, Error::<T>::TeamTooLarge);
		let shares: Vec<u16> = members.iter().map(|(_, share)| *share).collect();
		ensure!(make_a_team(share, &shares), Error::<T>::SharesDoNotAddUp);
		let named: Vec<_> = members.iter().map(|(who, _)| who).collect();
		for (index, who) in core::iter::once(lead)
			.chain(named.iter().copied())
			.enumerate()
		{
			ensure!(task.requester != *who, Error::<T>::OwnTask);
			ensure!(
				T::Organizations::is_member(task.org, who),
				Error::<T>::NotMember
			);
			let again = named.iter().skip(index).any(|other| *other == who);
			ensure!(!again, Error::<T>::MemberTwice);
			if let Some(parent) = Self::above(task) {
				ensure!(!Self::is_above(parent.task, who), Error::<T>::SubTaskCycle);
			}
		}
		Ok(())
	}

	pub(crate) fn do_join_team(
		who: T::AccountId,
		id: TaskId,
		lead: T::AccountId,
		share: u16,
	) -> DispatchResult {
		let task = Self::get(id)?;
		Self::ensure_unawarded(&task, &lead)?;
		let Some(Role::Offer(mut offer)) = Roles::<T>::get(id, &lead) else {
			return Err(Error::<T>::NotInvited.into());
		};
		let named = offer.team.iter_mut().find(|member| member.who == who);
		let member = named.ok_or(Error::<T>::NotInvited)?;
		ensure!(member.share == share, Error::<T>::ShareChanged);
		member.agreed = true;
		Roles::<T>::insert(id, &lead, Role::Offer(offer));
		// It has no row of its own, and may never be part of the work.
		Self::remember_party(id, &task, &who);
		Self::deposit_event(Event::TeamJoined {
			task: id,
			lead,
			who,
			share,
		});
		Ok(())
	}

	fn named_team(id: TaskId, task: &TaskOf<T>, lead: &T::AccountId) -> Members<T> {
		if task.rows == 0 {
			return Members::<T>::new();
		}
		match Roles::<T>::get(id, lead) {
			Some(Role::Offer(offer)) => offer.team,
			_ => Members::<T>::new(),
		}
	}

	/// Everybody in the team of a lead must have said yes, and be a member still. Gives how many they
	/// are.
	pub(crate) fn check_agreed(
		id: TaskId,
		task: &TaskOf<T>,
		lead: &T::AccountId,
	) -> Result<usize, Error<T>> {
		let team = Self::named_team(id, task, lead);
		for member in &team {
			ensure!(member.agreed, Error::<T>::TeamNotAgreed);
			ensure!(
				T::Organizations::is_member(task.org, &member.who),
				Error::<T>::NotMember
			);
		}
		let more = u8::try_from(team.len()).unwrap_or(u8::MAX);
		if Self::above(task).is_some() {
			Self::ensure_tree(task, more)?;
		}
		Ok(team.len())
	}

	/// The work of a lead and its team, who count in the tree that the task is in.
	pub(crate) fn work_of(
		id: TaskId,
		task: &mut TaskOf<T>,
		lead: &T::AccountId,
		bond: HeldBond<T::AssetId, T::Balance>,
	) -> WorkOf<T> {
		let team = Self::named_team(id, task, lead);
		let shares = team.iter().map(|member| (member.who.clone(), member.share));
		let mut work = Work::new(lead.clone(), bond, Self::now());
		work.team = Team::truncate_from(shares.collect());
		if task.parent.is_some() {
			let more = u8::try_from(work.team.len()).unwrap_or(u8::MAX);
			task.payees = task.payees.saturating_add(more);
			if let Some(parent) = Self::above(task).filter(|_| more > 0) {
				Self::count_payees(parent.task, more, true);
			}
		}
		work
	}
}
