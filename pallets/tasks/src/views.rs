//! What a client reads.

use crate::*;
use alloc::vec::Vec;
use codec::{Decode, Encode};
use munus_primitives::Score;
use scale_info::TypeInfo;
use sp_runtime::traits::Saturating;

mod discovery;
mod quote;

pub use discovery::*;
pub use quote::*;

/// Everything about a task.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct TaskView<AccountId, AssetId, Balance, Moment> {
	/// Its id.
	pub id: TaskId,
	/// The title.
	pub title: Vec<u8>,
	/// Where the content document is.
	pub uri: Vec<u8>,
	/// The blake2-256 hash of the content document's bytes.
	pub content_hash: [u8; 32],
	/// Where the submission is and the hash of its bytes, when there is one.
	pub delivery: Option<(Vec<u8>, [u8; 32])>,
	/// When the chain acts by itself, in clock blocks; `None` while a panel scores.
	pub due: Option<Moment>,
	/// Money, terms and state.
	pub task: Task<AccountId, AssetId, Balance, Moment>,
}

/// Everything about a task of this runtime.
pub type TaskViewOf<T> = TaskView<
	<T as frame_system::Config>::AccountId,
	<T as Config>::AssetId,
	<T as Config>::Balance,
	MomentOf<T>,
>;

/// What an appeal from a verdict would take.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct AppealView<Balance, Moment> {
	/// The verdict.
	pub score: Score,
	/// How many seats the panel would have; `None`: the council would decide.
	pub size: Option<u8>,
	/// The bond, in the native token.
	pub bond: Balance,
	/// What of it the counterparty gets when the appeal fails.
	pub part: Balance,
	/// What is missing to the bond of the appeal that waits for contributions.
	pub missing: Option<Balance>,
	/// How many appeals there have been.
	pub appeals: u8,
	/// Until when, in clock blocks.
	pub until: Moment,
}

/// What it would cost to end the work on a task now.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct LeavingView<Balance> {
	/// What the provider would get if the requester ended it, in the native token.
	pub kill_fee: Balance,
	/// What of that would be taken from the requester's account.
	pub missing: Balance,
	/// The share of its bond that the provider would lose by leaving, in ten-thousandths.
	pub share: u16,
	/// What of a bond in money that is, in the native token.
	pub cost: Balance,
	/// What was kept back of earlier parts: the provider's if the requester ends it, the requester's
	/// if the provider leaves. In the price's asset.
	pub retained: Balance,
}

impl<T: Config> Pallet<T> {
	pub(crate) fn view_task(id: TaskId) -> Option<TaskViewOf<T>> {
		let task = Tasks::<T>::get(id)?;
		let details = TaskDetails::<T>::get(id)?;
		let submitted = task.submission().map(|s| s.delivery.clone());
		let delivery = submitted.or_else(|| Authorships::<T>::get(id).map(|a| a.delivery));
		Some(TaskView {
			id,
			title: details.title.into_inner(),
			uri: details.uri.into_inner(),
			content_hash: details.content_hash,
			delivery: delivery.map(|d| (d.uri.into_inner(), d.hash)),
			due: task.due(),
			task,
		})
	}

	pub(crate) fn view_appeal(id: TaskId) -> Option<AppealView<T::Balance, MomentOf<T>>> {
		let task = Tasks::<T>::get(id)?;
		let State::Appealable {
			judged,
			appeal,
			until,
		} = &task.state
		else {
			return None;
		};
		let (size, bond, part) = Self::bond_of(id, &task, judged);
		Some(AppealView {
			score: judged.score,
			size,
			bond,
			part,
			missing: appeal
				.as_ref()
				.map(|appeal| appeal.needed.saturating_sub(appeal.bond.deposited)),
			appeals: judged.appeals,
			until: *until,
		})
	}

	pub(crate) fn view_leaving(id: TaskId) -> Option<LeavingView<T::Balance>> {
		let task = Tasks::<T>::get(id)?;
		let (work, deadline) = Self::ensure_working(&task).ok()?;
		let kill_fee = Self::kill_fee_of(&task, &work, deadline);
		let share = Self::cost_of_leaving(&task, &work, deadline);
		let bond = work.deal().map_or(0, |deal| deal.left.into());
		Some(LeavingView {
			kill_fee,
			missing: Self::fee_sources(&task, kill_fee).1,
			share,
			cost: rules::leaving::cost(bond, share).into(),
			retained: task.part.retained,
		})
	}
}
