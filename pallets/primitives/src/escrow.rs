//! Money kept for a deal.

use crate::OrgId;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{dispatch::DispatchResult, pallet_prelude::DispatchError};
use scale_info::TypeInfo;

/// A ticket for money in escrow: whoever opened the deal keeps it in a record of its own and
/// hands it back to [`Mutate`]. `paid + fees + refunded + left == deposited` at all times.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub struct Deal<AssetId, Balance> {
	/// What the money is.
	pub asset: AssetId,
	/// All that ever came in.
	pub deposited: Balance,
	/// What went to payees as pay.
	pub paid: Balance,
	/// What went out as fees.
	pub fees: Balance,
	/// What went back to payers.
	pub refunded: Balance,
	/// What is still in escrow.
	pub left: Balance,
	/// In which organization it was made: that is who inherits what its payees never collect.
	pub org: OrgId,
}

/// Under which heading of the deal money leaves.
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
pub enum Purpose {
	/// Pay for work.
	Pay,
	/// A fee, to enforcers or protocol.
	Fee,
	/// Money going back to whoever paid it in.
	Refund,
}

/// Reading escrow.
pub trait Inspect<AccountId> {
	/// Names an asset.
	type AssetId;
	/// An amount, in the asset's smallest unit.
	type Balance;

	/// Whether the asset exists.
	fn asset_exists(asset: &Self::AssetId) -> bool;

	/// The smallest amount of the asset an account can hold.
	fn minimum(asset: &Self::AssetId) -> Self::Balance;

	/// What could not be delivered to `who` and waits to be collected.
	fn unclaimed(asset: &Self::AssetId, who: &AccountId) -> Self::Balance;
}

/// Two deals that were opened at once.
pub type TwoDeals<AssetId, Balance> = [Deal<AssetId, Balance>; 2];

/// Moving money into and out of escrow.
pub trait Mutate<AccountId>: Inspect<AccountId> {
	/// Takes `amount` from `payer` at once and gives the ticket of a deal made in `org`. Fails, with nothing moved, when
	/// the asset does not exist or the payer cannot spare the amount and stay alive.
	fn open(
		payer: &AccountId,
		asset: Self::AssetId,
		amount: Self::Balance,
		org: OrgId,
	) -> Result<Deal<Self::AssetId, Self::Balance>, DispatchError>;

	/// Opens two deals in the same asset at once, or none.
	fn open_two(
		payer: &AccountId,
		asset: Self::AssetId,
		amounts: (Self::Balance, Self::Balance),
		org: OrgId,
	) -> Result<TwoDeals<Self::AssetId, Self::Balance>, DispatchError>;

	/// Adds `amount` from `payer` to the deal.
	fn top_up(
		deal: &mut Deal<Self::AssetId, Self::Balance>,
		payer: &AccountId,
		amount: Self::Balance,
	) -> DispatchResult;

	/// Pays `amount` out of the deal. What the payee cannot receive becomes unclaimed and counts
	/// as paid; left there for long, it goes to the deal's organization. Fails only when the deal holds less than `amount`.
	fn pay(
		deal: &mut Deal<Self::AssetId, Self::Balance>,
		payee: &AccountId,
		amount: Self::Balance,
		purpose: Purpose,
	) -> DispatchResult;

	/// Ends the deal: what is left goes to `owner` as a refund. Gives the final account of it.
	fn close(
		deal: Deal<Self::AssetId, Self::Balance>,
		owner: &AccountId,
	) -> Result<Deal<Self::AssetId, Self::Balance>, DispatchError>;
}

/// Whoever keeps deals, seen by escrow's own audit of its account.
pub trait OpenDeals<AssetId, Balance> {
	/// Every open deal's asset and what is left in it. Unbounded: for `try_state` only.
	fn open_deals() -> alloc::vec::Vec<(AssetId, Balance)>;
}
