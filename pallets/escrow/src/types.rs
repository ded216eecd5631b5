//! Plain types.

use crate::Config;
use codec::{Decode, Encode};
use munus_primitives::escrow::Deal;
use scale_info::TypeInfo;

/// A ticket for money in escrow.
pub type DealOf<T> = Deal<<T as Config>::AssetId, <T as Config>::Balance>;

/// What escrow has and owes in an asset. All amounts in its smallest unit.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct AssetView<Balance> {
	/// Whether the asset exists.
	pub exists: bool,
	/// Whether deals can be made in it now.
	pub endowed: bool,
	/// The smallest amount an account can hold; escrow's own base.
	pub minimum: Balance,
	/// What is on escrow's account.
	pub balance: Balance,
	/// What escrow owes: open deals and unclaimed money.
	pub held: Balance,
	/// What is there beyond held and minimum.
	pub gift: Balance,
}

/// Money that waits to be collected.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct UnclaimedView<AssetId, Balance> {
	/// What the money is.
	pub asset: AssetId,
	/// How much, in the asset's smallest unit.
	pub amount: Balance,
	/// Whether the payee could receive it now, on its own account.
	pub collectable: bool,
}
