//! What is offered to whatever is to be scored.

use crate::*;
use munus_primitives::{
	obligation::Inspect,
	review::{Criteria, Review},
	FULL_SCORE,
};
use sp_runtime::{ArithmeticError, Saturating};

impl<T: Config> Pallet<T> {
	fn review_policy(org: OrgId) -> Option<ReviewPolicy<T::Balance, BlockNumberFor<T>>> {
		T::Policies::policy_of(org)
	}

	fn reward(org: OrgId) -> Option<Reputation> {
		let standing: Option<StandingPolicy<BlockNumberFor<T>>> = T::Policies::policy_of(org);
		standing.map(|policy| policy.review_reward)
	}

	/// Puts a panel on the agenda for its draw.
	pub(crate) fn await_draw(id: PanelId, panel: &mut PanelOf<T>) {
		panel.due = T::Clock::current_block_number().saturating_add(T::Randomness::retry_after());
		T::Agenda::schedule(panel.due, id);
		Panels::<T>::insert(id, panel);
	}
}

impl<T: Config> Review<T::AccountId> for Pallet<T> {
	type SubjectId = T::SubjectId;
	type Balance = T::Balance;

	fn reserve(org: OrgId) -> Option<T::Balance> {
		Self::review_policy(org)
			.map(|policy| policy.fee.saturating_mul(policy.reserved_seats().into()))
	}

	fn can_open(org: OrgId) -> bool {
		Self::review_policy(org).is_some_and(|policy| {
			T::Office::active(org) >= u32::from(policy.panel).saturating_add(2)
		})
	}

	fn open(
		org: OrgId,
		subject: T::SubjectId,
		criteria: Criteria,
	) -> Result<PanelId, DispatchError> {
		let policy = Self::review_policy(org).ok_or(Error::<T>::UnknownOrganization)?;
		let reward = Self::reward(org).ok_or(Error::<T>::UnknownOrganization)?;
		let sum = criteria
			.iter()
			.copied()
			.map(u32::from)
			.fold(0, u32::saturating_add);
		ensure!(sum == u32::from(FULL_SCORE), Error::<T>::InvalidCriteria);

		let id = NextPanel::<T>::get();
		NextPanel::<T>::put(id.checked_add(1).ok_or(ArithmeticError::Overflow)?);
		let size = u32::from(policy.panel).min(MAX_SEATS) as u8;
		let mut panel = Panel {
			org,
			subject,
			kind: PanelKind::First,
			size,
			fee: policy.fee,
			reward,
			commit_window: policy.commit_window,
			reveal_window: policy.reveal_window,
			seniority: policy.seniority,
			criteria,
			requested: T::Randomness::mark(),
			phase: Phase::AwaitingDraw { attempts: 0 },
			due: T::Clock::current_block_number(),
			seed: [0; 32],
			seats: Seats::new(),
			excluded: BoundedVec::new(),
		};
		Self::await_draw(id, &mut panel);
		Self::deposit_event(Event::PanelOpened {
			panel: id,
			org,
			subject,
			size,
			fee: policy.fee,
		});
		Ok(id)
	}
}
