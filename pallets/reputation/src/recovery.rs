//! Moving a whole standing to a new key of the same person.
//!
//! Two keys must agree, and time must pass: the old key names the new one beforehand, the new one
//! claims the standing, and until the delay is over the old one can say no.

use crate::{Config, Error, MomentOf, Pallet, Recoveries, Standing, Standings};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{dispatch::DispatchResult, ensure, pallet_prelude::DispatchError, traits::Get};
use munus_primitives::OrgId;
use scale_info::TypeInfo;
use sp_runtime::traits::{BlockNumberProvider, Saturating};

/// Which key may take a standing over, and whether it is about to.
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
pub struct Recovery<AccountId, Moment> {
	/// The key the holder has named.
	pub key: AccountId,
	/// From when on the claim of that key can be carried out, in clock time; `None` while it has
	/// claimed nothing.
	pub due: Option<Moment>,
}

impl Standing {
	/// Whether nobody else counts on the holder being who it is: there is neither a lock nor a
	/// claim nor leave.
	pub fn is_idle(&self) -> bool {
		self.locks == 0 && self.live_claims == 0 && !self.is_frozen()
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_set_recovery_key(
		org: OrgId,
		who: &T::AccountId,
		key: Option<&T::AccountId>,
	) -> DispatchResult {
		Self::course(org)?;
		let Some(key) = key else {
			ensure!(
				Recoveries::<T>::take(org, who).is_some(),
				Error::<T>::NoRecoveryKey
			);
			return Ok(());
		};
		ensure!(key != who, Error::<T>::OwnKey);
		ensure!(
			Standings::<T>::contains_key(org, who),
			Error::<T>::NoStanding
		);
		let key = key.clone();
		Recoveries::<T>::insert(org, who, Recovery { key, due: None });
		Ok(())
	}

	/// Gives when the claim can be carried out.
	pub(crate) fn do_claim_recovery(
		org: OrgId,
		old: &T::AccountId,
		new: &T::AccountId,
	) -> Result<MomentOf<T>, DispatchError> {
		Self::course(org)?;
		ensure!(
			!Standings::<T>::contains_key(org, new),
			Error::<T>::KeyInUse
		);
		Recoveries::<T>::try_mutate(org, old, |record| {
			let recovery = record.as_mut().ok_or(Error::<T>::NoRecoveryKey)?;
			ensure!(recovery.key == *new, Error::<T>::NotRecoveryKey);
			ensure!(recovery.due.is_none(), Error::<T>::AlreadyClaimed);
			let now = T::Clock::current_block_number();
			let due = now.saturating_add(T::RecoveryDelay::get());
			recovery.due = Some(due);
			Ok(due)
		})
	}

	pub(crate) fn do_cancel_recovery(
		org: OrgId,
		old: &T::AccountId,
		by: &T::AccountId,
	) -> DispatchResult {
		Self::course(org)?;
		Recoveries::<T>::try_mutate(org, old, |record| {
			let recovery = record.as_mut().ok_or(Error::<T>::NoRecoveryKey)?;
			ensure!(by == old || *by == recovery.key, Error::<T>::NotRecoveryKey);
			ensure!(recovery.due.take().is_some(), Error::<T>::NotClaimed);
			Ok(())
		})
	}

	/// Gives the new holder and the standing, as it has been and is.
	pub(crate) fn do_finish_recovery(
		org: OrgId,
		old: &T::AccountId,
	) -> Result<(T::AccountId, Standing), DispatchError> {
		Self::course(org)?;
		let Recovery { key: new, due } =
			Recoveries::<T>::get(org, old).ok_or(Error::<T>::NoRecoveryKey)?;
		let due = due.ok_or(Error::<T>::NotClaimed)?;
		ensure!(
			T::Clock::current_block_number() >= due,
			Error::<T>::TooEarly
		);
		ensure!(
			!Standings::<T>::contains_key(org, &new),
			Error::<T>::KeyInUse
		);
		let standing = Standings::<T>::take(org, old).ok_or(Error::<T>::NoStanding)?;
		ensure!(standing.is_idle(), Error::<T>::StandingInUse);
		Recoveries::<T>::remove(org, old);
		Standings::<T>::insert(org, &new, standing);
		Ok((new, standing))
	}
}
