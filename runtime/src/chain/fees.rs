//! What transactions pay: gathered over a block and handed out at its end, so that a transaction
//! writes neither to the author's account nor to the treasury's.

use super::{Config, Pallet, Takings};
use codec::{Decode, Encode, MaxEncodedLen};
use frame_support::traits::{
	fungible::{Balanced, Credit},
	Get, Imbalance, NoDrop, OnUnbalanced, SuppressedDrop,
};
use scale_info::TypeInfo;

/// Fees of this runtime.
pub type FeesOf<T> = Fees<
	<T as frame_system::Config>::AccountId,
	NoDrop<Credit<<T as frame_system::Config>::AccountId, pallet_balances::Pallet<T>>>,
>;

/// What the transactions of a block have paid.
#[derive(Default, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Fees<AccountId, Money> {
	/// The block's author, if it is known.
	pub author: Option<AccountId>,
	/// Fees, to be shared.
	pub fees: Money,
	/// Tips, for the author.
	pub tips: Money,
}

impl<T: Config> OnUnbalanced<Credit<T::AccountId, pallet_balances::Pallet<T>>> for Pallet<T> {
	fn on_unbalanceds(
		fees_then_tips: impl Iterator<Item = Credit<T::AccountId, pallet_balances::Pallet<T>>>,
	) {
		let mut paid = Takings::<T>::get().unwrap_or_else(|| FeesOf::<T> {
			author: pallet_authorship::Pallet::<T>::author(),
			fees: NoDrop::default(),
			tips: NoDrop::default(),
		});
		for (credit, purse) in fees_then_tips.zip([&mut paid.fees, &mut paid.tips]) {
			purse.as_mut().subsume(credit);
		}
		Takings::<T>::put(paid);
	}
}

impl<T: Config> Pallet<T> {
	/// Gives the governed share of the block's fees, rounded down, to its author and the rest to the
	/// treasury; tips go to the author whole. What an author cannot receive, too little for a new
	/// account, goes to the treasury as well.
	pub(super) fn hand_out() {
		let Some(Fees { author, fees, tips }) = Takings::<T>::take() else {
			return;
		};
		let fees = fees.into_inner();
		let share = crate::parameters::Fees::get().author_share;
		let share = share.mul_floor(fees.peek());
		let (to_author, to_treasury) = fees.split(share);
		let to_author = to_author.merge(tips.into_inner());
		let rest = match author {
			Some(author) => pallet_balances::Pallet::<T>::resolve(&author, to_author).err(),
			None => Some(to_author),
		};
		for credit in [Some(to_treasury), rest].into_iter().flatten() {
			let treasury = crate::constants::treasury_account();
			let _ = pallet_balances::Pallet::<T>::resolve(&treasury, credit);
		}
	}
}
