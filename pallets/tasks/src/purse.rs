//! Money that is added to a task.

use crate::{rules::milestones::dearest, *};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use munus_primitives::{escrow::Mutate as _, organizations::AuditPolicy};
use scale_info::TypeInfo;
use sp_runtime::traits::{CheckedAdd, Zero};

/// Which money of a task is meant.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	MaxEncodedLen,
)]
pub enum Purse {
	/// The price, in the task's asset. What is added is for the parts that are ahead.
	#[codec(index = 0)]
	Price,
	/// The reserve, in the native token.
	#[codec(index = 1)]
	Reserve,
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_top_up(
		who: T::AccountId,
		id: TaskId,
		amount: T::Balance,
		purse: Purse,
		max_total: T::Balance,
	) -> DispatchResult {
		let mut task = Self::get(id)?;
		ensure!(task.requester == who, Error::<T>::NotRequester);
		ensure!(!amount.is_zero(), Error::<T>::NothingAdded);
		let native = T::NativeAsset::get();
		let in_native = purse == Purse::Reserve || task.reward.asset == native;
		let within = !in_native || amount <= max_total;
		ensure!(within, Error::<T>::MaxTotalExceeded);
		let was = task.due();
		match purse {
			Purse::Price => Self::raise(id, &mut task, amount)?,
			Purse::Reserve => T::Escrow::top_up(&mut task.reserve, &who, amount)?,
		}
		Self::save(id, was, task);
		Self::deposit_event(Event::ToppedUp {
			task: id,
			purse,
			amount,
		});
		Ok(())
	}

	/// Raises the price of what is ahead, as long as nothing of it has been delivered and its panel
	/// is not worth buying for it. The price of published work is what others hold it worth.
	fn raise(id: TaskId, task: &mut TaskOf<T>, amount: T::Balance) -> DispatchResult {
		let published = task.conditions.entrance.is_retroactive();
		ensure!(!published, Error::<T>::AuthorGivesNothing);
		let open = matches!(
			task.state,
			State::Open { .. } | State::Gathering { .. } | State::Working { .. }
		);
		ensure!(open, Error::<T>::NotOpen);
		let ahead = task
			.part
			.ahead
			.checked_add(&amount)
			.ok_or(Error::<T>::AmountTooLarge)?;
		Self::ensure_borne(id, task, ahead)?;
		task.part.ahead = ahead;
		T::Escrow::top_up(&mut task.reward, &task.requester, amount)
	}

	/// The panel that a task was posted with must bear so much for what is ahead, audited as it is.
	pub(crate) fn ensure_borne(
		id: TaskId,
		task: &TaskOf<T>,
		ahead: T::Balance,
	) -> Result<(), Error<T>> {
		let audits = Self::audits_for(id, task, ahead)?;
		ensure!(audits == task.conditions.audit, Error::<T>::PriceAbovePanel);
		Ok(())
	}

	/// The audits with which the panel that a task was posted with bears so much for what is ahead; at
	/// stake is the dearest part, as at the posting.
	pub(crate) fn audits_for(
		id: TaskId,
		task: &TaskOf<T>,
		ahead: T::Balance,
	) -> Result<AuditPolicy<T::Balance>, Error<T>> {
		let Conditions {
			panel,
			audit,
			minting,
			..
		} = &task.conditions;
		let plan = Plans::<T>::get(id).unwrap_or_default();
		let shares: Vec<u16> = core::iter::once(task.part.share)
			.chain(plan.iter().map(|part| part.share))
			.collect();
		let most = dearest(ahead.into(), task.part.ahead_shares, &shares);
		let worth = Self::worth(&task.reward.asset, most.into(), minting);
		let bearing = Self::weigh(task.org, worth, panel.size, audit)?;
		ensure!(bearing.size == panel.size, Error::<T>::PriceAbovePanel);
		Ok(Self::audits(*audit, bearing))
	}
}
