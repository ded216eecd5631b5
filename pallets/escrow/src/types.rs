//! Plain types.

use crate::Config;
use codec::{Decode, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use frame_system::pallet_prelude::BlockNumberFor;
use munus_primitives::{escrow::Deal, OrgId};
use scale_info::TypeInfo;

/// The most assets that one call collects in.
pub const MAX_BATCH: u32 = 8;

/// Assets to be collected in together.
pub type AssetsOf<T> = BoundedVec<<T as Config>::AssetId, ConstU32<MAX_BATCH>>;

/// A ticket for money in escrow.
pub type DealOf<T> = Deal<<T as Config>::AssetId, <T as Config>::Balance>;

/// Names money that was not collected: whose it is, and in which asset.
pub type WaitingId<T> = (
	<T as frame_system::Config>::AccountId,
	<T as Config>::AssetId,
);

/// Money that was not collected, in this runtime's types.
pub type WaitingOf<T> = Waiting<<T as Config>::Balance, BlockNumberFor<T>>;

/// Money of a payee, in one asset, that could not be delivered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Waiting<Balance, Moment> {
	/// How much, in the asset's smallest unit.
	pub amount: Balance,
	/// The organization that inherits it: whose last addition outweighed all that was there.
	pub org: OrgId,
	/// When it goes there, in clock blocks.
	pub due: Moment,
}

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
pub struct UnclaimedView<AssetId, Balance, Moment> {
	/// What the money is.
	pub asset: AssetId,
	/// How much, in the asset's smallest unit.
	pub amount: Balance,
	/// Whether the payee could receive it now, on its own account.
	pub collectable: bool,
	/// The organization it goes to if it is not collected.
	pub org: OrgId,
	/// When it goes there, in clock blocks.
	pub due: Moment,
}
