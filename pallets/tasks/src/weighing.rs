//! What calls and deadlines of a task weigh, by what it has of the things that make them dearer.

use crate::{rules::shares, *};
use munus_primitives::{
	agenda::Weighed,
	tasks::{Bond, Matter},
};

/// The most tasks that are touched with one besides it: its sub-tasks, and those above it, which are
/// told.
pub const MAX_SUBS: u32 = shares::MAX_PAYEES + TOLD;

/// The most that are paid at an end besides provider and requester, or told of it: the team as well, and
/// those of [`Pallet::paid_beside`].
pub const MAX_PAID: u32 = shares::MAX_TEAM + MAX_SUBS + 2;

/// How many tasks above a sub-task are told that it is settled.
const TOLD: u32 = shares::MAX_DEPTH as u32 + 1;

fn count<T>(things: &[T]) -> u32 {
	u32::try_from(things.len()).unwrap_or(u32::MAX)
}

impl<T: Config> Pallet<T> {
	/// How many are paid, or told, at a task's end besides provider and requester.
	pub(crate) fn paid_with(task: &TaskOf<T>) -> u32 {
		let below = task.work().map_or(0, |work| {
			count(&work.team).saturating_add(count(&work.subs))
		});
		let told = Self::above(task).map_or(0, |_| TOLD);
		below
			.saturating_add(told)
			.saturating_add(Self::paid_beside(task))
	}

	/// What else a task's terms have paid: a share to the organization's treasury, and a bond in money
	/// back. Each counts as one who is paid.
	fn paid_beside(task: &TaskOf<T>) -> u32 {
		let shared = task.conditions.class < settlement::FULL_CLASS;
		let bonded = task
			.work()
			.is_some_and(|work| work.bond.kind() == Bond::Money);
		u32::from(shared).saturating_add(bonded.into())
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

	/// Moving the native token takes less than moving an asset.
	fn by_asset(asset: &T::AssetId, native: Weight, other: Weight) -> Weight {
		match *asset == T::NativeAsset::get() {
			true => native,
			false => other,
		}
	}

	/// What posting a task weighs that is paid in this asset.
	pub(crate) fn post_weight(asset: &T::AssetId) -> Weight {
		Self::by_asset(asset, T::WeightInfo::post_native(), T::WeightInfo::post())
	}

	/// The worst-case weight of an acceptance.
	pub(crate) fn most_of_accept() -> Weight {
		T::WeightInfo::accept(MAX_PAID).max(T::WeightInfo::accept_native(MAX_PAID))
	}

	/// What an end of a task weighs, by how many are paid with it.
	fn end_weight(
		task: &TaskOf<T>,
		native: impl Fn(u32) -> Weight,
		other: impl Fn(u32) -> Weight,
	) -> Weight {
		let paid = Self::paid_with(task);
		Self::by_asset(&task.reward.asset, native(paid), other(paid))
	}

	/// What the acceptance of a task weighs.
	pub(crate) fn accept_weight(task: &TaskOf<T>) -> Weight {
		Self::end_weight(task, T::WeightInfo::accept_native, T::WeightInfo::accept)
	}

	/// What the silence of a task's requester weighs.
	fn silence_weight(task: &TaskOf<T>) -> Weight {
		let (native, other) = (
			T::WeightInfo::on_due_silence_native,
			T::WeightInfo::on_due_silence,
		);
		Self::end_weight(task, native, other)
	}

	/// What it weighs that the verdict on a task stands.
	fn verdict_weight(task: &TaskOf<T>) -> Weight {
		let given = Self::contributors(task);
		Self::end_weight(
			task,
			|paid| T::WeightInfo::on_due_verdict_native(paid, given),
			|paid| T::WeightInfo::on_due_verdict(paid, given),
		)
	}

	/// What a verdict weighs by which the task is settled at once.
	fn settling_weight(task: &TaskOf<T>) -> Weight {
		let (native, other) = (T::WeightInfo::on_outcome_native, T::WeightInfo::on_outcome);
		Self::end_weight(task, native, other)
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
			.max(T::WeightInfo::on_due_silence_native(paid))
			.max(T::WeightInfo::on_due_verdict(paid, given))
			.max(T::WeightInfo::on_due_verdict_native(paid, given))
			.max(T::WeightInfo::on_due_lot(paid))
			.max(T::WeightInfo::on_due_gather())
			.max(T::WeightInfo::on_due_screen())
			.max(T::WeightInfo::on_due_contest())
			.max(T::WeightInfo::on_due_publish())
			.max(T::WeightInfo::on_due_sample(paid))
			.max(T::WeightInfo::on_due_pick(rows))
			.max(T::WeightInfo::on_due_clear(rows))
			.max(T::WeightInfo::on_due_clear_entries(rows))
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
			State::Submitted { .. } => Self::silence_weight(task),
			State::AwaitingPanel { .. } => Self::retry_weight(paid),
			State::Appealable { .. } | State::Council { .. } => Self::verdict_weight(task),
			State::AwaitingLot { .. } => T::WeightInfo::on_due_lot(paid),
			State::Gathering { .. } | State::Opening { .. } | State::Choosing { .. } => {
				T::WeightInfo::on_due_gather()
					.max(T::WeightInfo::on_due_contest())
					.max(T::WeightInfo::on_due_publish())
			}
			State::Picking { .. } => T::WeightInfo::on_due_pick(Self::rows_ahead(task)),
			State::Clearing { .. } if task.conditions.entrance.has_claims() => {
				T::WeightInfo::on_due_clear(Self::rows_ahead(task))
			}
			State::Clearing { .. } => T::WeightInfo::on_due_clear_entries(Self::rows_ahead(task)),
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
			.max(T::WeightInfo::on_outcome_native(MAX_PAID))
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
			_ => Self::settling_weight(&task),
		})
	}
}
