//! What calls and deadlines of a task weigh, by what it has of the things that make them dearer.

use crate::{rules::shares, *};
use munus_primitives::{
	agenda::Weighed,
	tasks::{Bond, Matter},
};

/// The most tasks that are touched with one besides it: its sub-tasks, and those above it, which are
/// told.
pub const MAX_SUBS: u32 = shares::MAX_PAYEES + TOLD;

/// The most that are paid out of one payout besides its provider, or told of it: its team as well.
pub const MAX_PAID: u32 = shares::MAX_TEAM + MAX_SUBS;

/// How many tasks above a sub-task are told that it is settled.
const TOLD: u32 = shares::MAX_DEPTH as u32 + 1;

fn count<T>(things: &[T]) -> u32 {
	u32::try_from(things.len()).unwrap_or(u32::MAX)
}

impl<T: Config> Pallet<T> {
	/// How many are paid, or told, with a task's payout besides the provider.
	pub(crate) fn paid_with(task: &TaskOf<T>) -> u32 {
		let below = task.work().map_or(0, |work| {
			count(&work.team).saturating_add(count(&work.subs))
		});
		match Self::above(task) {
			Some(_) => below.saturating_add(TOLD),
			None => below,
		}
	}

	/// How many are in the team of a task's provider, and how many sub-tasks its work has.
	pub(crate) fn team_and_subs(task: &TaskOf<T>) -> (u32, u32) {
		let told = Self::above(task).map_or(0, |_| TOLD);
		task.work().map_or((0, told), |work| {
			(count(&work.team), count(&work.subs).saturating_add(told))
		})
	}

	/// How many have contributed to the bond of the appeal that a task waits for.
	pub(crate) fn contributors(task: &TaskOf<T>) -> u32 {
		task.appeal()
			.map_or(0, |appeal| count(&appeal.contributors))
	}

	/// How many rows the next step of a task settles or looks at.
	pub(crate) fn rows_ahead(task: &TaskOf<T>) -> u32 {
		task.rows.min(clearing::ROWS_PER_STEP)
	}

	/// The worst-case weight of a claim.
	pub(crate) fn claim_weight(bond: Bond) -> Weight {
		match bond {
			Bond::None => T::WeightInfo::hold(),
			Bond::Money | Bond::Reputation => T::WeightInfo::claim(MAX_HOLDERS),
		}
	}

	/// The worst-case weight of [`Self::on_due`].
	pub fn on_due_weight() -> Weight {
		let (paid, given) = (MAX_PAID, MAX_CONTRIBUTORS);
		let rows = clearing::ROWS_PER_STEP;
		T::WeightInfo::on_due_expire()
			.max(T::WeightInfo::on_due_lapse(MAX_SUBS))
			.max(T::WeightInfo::on_due_silence(paid))
			.max(T::WeightInfo::on_due_verdict(paid, given))
			.max(T::WeightInfo::on_due_lot(paid))
			.max(T::WeightInfo::on_due_gather())
			.max(T::WeightInfo::on_due_screen())
			.max(T::WeightInfo::on_due_contest())
			.max(T::WeightInfo::on_due_publish())
			.max(T::WeightInfo::on_due_sample(paid))
			.max(T::WeightInfo::on_due_pick(rows))
			.max(T::WeightInfo::on_due_clear(rows))
			.max(Self::retry_weight(paid))
	}

	fn retry_weight(paid: u32) -> Weight {
		T::WeightInfo::on_due_retry(paid).saturating_add(T::WeightInfo::dispute())
	}

	/// What [`Self::on_due`] weighs for a task in the state that it is in.
	pub(crate) fn due_weight(task: &TaskOf<T>) -> Weight {
		let paid = Self::paid_with(task);
		match &task.state {
			State::Open { claims, .. } if claims.is_empty() => T::WeightInfo::on_due_expire(),
			State::Open { .. } | State::Working { .. } => {
				T::WeightInfo::on_due_lapse(Self::team_and_subs(task).1)
			}
			State::Submitted { .. } => T::WeightInfo::on_due_silence(paid),
			State::AwaitingPanel { .. } => Self::retry_weight(paid),
			State::Appealable { .. } | State::Council { .. } => {
				T::WeightInfo::on_due_verdict(paid, Self::contributors(task))
			}
			State::AwaitingLot { .. } => T::WeightInfo::on_due_lot(paid),
			State::Gathering { .. } | State::Opening { .. } | State::Choosing { .. } => {
				T::WeightInfo::on_due_gather()
					.max(T::WeightInfo::on_due_contest())
					.max(T::WeightInfo::on_due_publish())
			}
			State::Picking { .. } => T::WeightInfo::on_due_pick(Self::rows_ahead(task)),
			State::Clearing { .. } => T::WeightInfo::on_due_clear(Self::rows_ahead(task)),
			State::Screening { .. } => T::WeightInfo::on_due_screen(),
			State::Contestable { .. } | State::Paying { .. } => {
				T::WeightInfo::on_due_contest().max(T::WeightInfo::on_due_publish())
			}
			State::Sampling { .. } => T::WeightInfo::on_due_sample(paid),
			State::InReview { .. }
			| State::InAppeal { .. }
			| State::Auditing { .. }
			| State::Finals { .. } => Weight::zero(),
		}
	}

	/// The worst-case weight of an outcome.
	pub(crate) fn outcome_weight() -> Weight {
		T::WeightInfo::on_outcome(MAX_PAID)
			.max(T::WeightInfo::on_outcome_appeal(MAX_CONTRIBUTORS))
			.max(T::WeightInfo::on_outcome_audit(MAX_PAID))
			.max(T::WeightInfo::on_batch())
			.max(T::WeightInfo::on_outcome_challenge())
	}

	/// What an outcome about this weighs.
	pub(crate) fn outcome_weight_of(matter: &Matter) -> Weighed {
		if matter.part >= Matter::CHALLENGES {
			return Ok(T::WeightInfo::on_outcome_challenge());
		}
		let task = Self::get(matter.task)?;
		let paid = Self::paid_with(&task);
		Ok(match task.state {
			State::InAppeal { .. } => T::WeightInfo::on_outcome_appeal(Self::contributors(&task)),
			State::Auditing { .. } => T::WeightInfo::on_outcome_audit(paid),
			_ => T::WeightInfo::on_outcome(paid),
		})
	}
}
