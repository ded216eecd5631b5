//! Soulbound standing, seen by those who ask for it, lock it or add to it.

use crate::{OrgId, Reputation};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{dispatch::DispatchResult, pallet_prelude::DispatchError};
use scale_info::TypeInfo;

/// An amount of reputation that decays: `amount = (mantissa >> (gen(now) − generation)) / F(now)`,
/// in the organization's own time. It is at once a balance, a lock's ticket and an accrual.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	MaxEncodedLen,
)]
pub struct Decaying {
	/// The amount, scaled by F at the time of its generation.
	pub mantissa: u128,
	/// The half-life the mantissa is normalized to.
	pub generation: u32,
}

/// Reading standings.
pub trait Inspect<AccountId> {
	/// All of it, free and locked, as of now.
	fn balance(org: OrgId, who: &AccountId) -> Reputation;

	/// What can be locked or spent now.
	fn free(org: OrgId, who: &AccountId) -> Reputation;

	/// What must be earned before anything is added again. Does not decay.
	fn penalty(org: OrgId, who: &AccountId) -> Reputation;

	/// How many claims are open.
	fn live_claims(org: OrgId, who: &AccountId) -> u32;

	/// What an accrual or a lock is worth now.
	fn worth(org: OrgId, amount: &Decaying) -> Reputation;
}

/// Changing standings. Nothing here moves reputation from one account to another.
pub trait Mutate<AccountId>: Inspect<AccountId> {
	/// Adds `amount`, less the open penalty.
	fn earn(org: OrgId, who: &AccountId, amount: Reputation) -> DispatchResult;

	/// Destroys `amount` of what is free.
	fn spend(org: OrgId, who: &AccountId, amount: Reputation) -> DispatchResult;

	/// Makes `amount` of what is free unusable, until [`Mutate::unlock`] or [`Mutate::slash`].
	fn lock(org: OrgId, who: &AccountId, amount: Reputation) -> Result<Decaying, DispatchError>;

	/// Ends a lock.
	fn unlock(org: OrgId, who: &AccountId, lock: Decaying) -> DispatchResult;

	/// Ends a lock and destroys what is left of the locked amount.
	fn slash(org: OrgId, who: &AccountId, lock: Decaying) -> DispatchResult;

	/// Adds to the penalty.
	fn penalize(org: OrgId, who: &AccountId, amount: Reputation) -> DispatchResult;

	/// Counts one more live claim; fails at `limit`.
	fn begin_claim(org: OrgId, who: &AccountId, limit: u32) -> DispatchResult;

	/// Counts one live claim less.
	fn end_claim(org: OrgId, who: &AccountId) -> DispatchResult;

	/// Adds `amount` to an accrual kept elsewhere, which decays as the standing does.
	fn accrue(org: OrgId, accrual: &mut Decaying, amount: Reputation) -> DispatchResult;

	/// Puts an accrual into the standing, less the open penalty.
	fn earn_accrued(org: OrgId, who: &AccountId, accrual: Decaying) -> DispatchResult;

	/// Marks the organization's market as alive: its time runs on.
	fn keep_alive(org: OrgId);
}
