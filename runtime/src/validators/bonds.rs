//! The bonds of those who take open places. A bond knows its day of return, which no other day can
//! stand for: neither that of an earlier bond nor that of an earlier term.

use super::{BalanceOf, Bonds, Config, Event, HoldReason, Pallet, Releases};
use codec::{Decode, Encode, MaxEncodedLen};
use frame_support::{
	dispatch::DispatchResult,
	traits::{
		fungible::{
			hold::{Balanced, Mutate},
			Credit,
		},
		tokens::Precision,
		Get, Imbalance, OnUnbalanced,
	},
};
use scale_info::TypeInfo;
use sp_staking::SessionIndex;

/// A bond that is held.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Bond<Balance> {
	/// How much, in the native token.
	pub amount: Balance,
	/// The session at whose start it is returned; `None` as long as its owner waits or validates.
	pub due: Option<SessionIndex>,
}

impl<T: Config> Pallet<T> {
	pub(super) fn give_bond(who: &T::AccountId, amount: BalanceOf<T>) -> DispatchResult {
		<T as Config>::Currency::hold(&HoldReason::Bond.into(), who, amount)?;
		Bonds::<T>::insert(who, Bond { amount, due: None });
		Ok(())
	}

	/// How much an account has bonded.
	pub(super) fn bonded(who: &T::AccountId) -> BalanceOf<T> {
		Bonds::<T>::get(who).map_or(0, |bond| bond.amount)
	}

	/// Has a bond returned when no offence can be proven any more. Of several terms under one bond
	/// the last one counts.
	pub(super) fn return_bond_later(who: &T::AccountId) {
		Bonds::<T>::mutate(who, |held| {
			let Some(bond) = held else { return };
			if let Some(before) = bond.due.replace(Self::release_session()) {
				Releases::<T>::remove(before, who);
			}
			if let Some(due) = bond.due {
				Releases::<T>::insert(due, who, ());
			}
		});
	}

	/// The session at whose start nothing can be proven any more of one who leaves now: it still
	/// validates in this session and the next.
	fn release_session() -> SessionIndex {
		pallet_session::CurrentIndex::<T>::get()
			.saturating_add(T::BondingSessions::get())
			.saturating_add(2)
	}

	/// Forgets a bond and its day of return; what was held is the caller's to see to.
	fn forget_bond(who: &T::AccountId) -> Option<BalanceOf<T>> {
		let bond = Bonds::<T>::take(who)?;
		if let Some(due) = bond.due {
			Releases::<T>::remove(due, who);
		}
		Some(bond.amount)
	}

	/// Returns what is held of an account's bond, and tells how much it was.
	pub(super) fn return_bond(who: &T::AccountId) -> Option<BalanceOf<T>> {
		let bond = Self::forget_bond(who)?;
		let reason = HoldReason::Bond.into();
		<T as Config>::Currency::release(&reason, who, bond, Precision::BestEffort).ok()
	}

	/// Returns the bonds of those who left so long ago that nothing can be proven any more. As many
	/// as left in one session: never more than the set can hold.
	pub(super) fn return_bonds(session: SessionIndex) {
		for (who, ()) in Releases::<T>::drain_prefix(session) {
			if let Some(amount) = Self::return_bond(&who) {
				Self::deposit_event(Event::BondReturned { who, amount });
			}
		}
	}

	/// Takes an account's bond for the treasury, and tells how much it was.
	pub(super) fn slash(who: &T::AccountId) -> BalanceOf<T> {
		let Some(bond) = Self::forget_bond(who) else {
			return 0;
		};
		let (credit, _): (Credit<_, <T as Config>::Currency>, _) =
			<T as Config>::Currency::slash(&HoldReason::Bond.into(), who, bond);
		let slashed = credit.peek();
		T::Slashed::on_unbalanced(credit);
		slashed
	}
}
