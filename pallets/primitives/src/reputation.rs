//! Soulbound standing, seen by those who ask for it, lock it or add to it.

use crate::{OrgId, Reputation, Score, FULL_SCORE};
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

/// How far a standing in another organization counts where access is given by reputation. It is
/// read, never minted: what was earned elsewhere opens a door, and can be neither locked nor spent
/// behind it.
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
	serde::Serialize,
	serde::Deserialize,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Import {
	/// The other organization.
	pub from: OrgId,
	/// Which share of the balance there counts, in ten-thousandths; the whole at most.
	pub share: Score,
	/// How much may count at most, in base units.
	pub cap: Reputation,
}

impl Import {
	/// What of `balance` counts, rounded down.
	pub fn of(&self, balance: Reputation) -> Reputation {
		share_of(balance, self.share).min(self.cap)
	}
}

/// So many ten-thousandths of an amount, the whole at most, rounded down.
pub fn share_of(amount: Reputation, share: Score) -> Reputation {
	let whole = Reputation::from(FULL_SCORE);
	let share = Reputation::from(share.min(FULL_SCORE));
	let (full, rest) = (
		amount.checked_div(whole).unwrap_or_default(),
		amount.checked_rem(whole).unwrap_or_default(),
	);
	let part = rest
		.saturating_mul(share)
		.checked_div(whole)
		.unwrap_or_default();
	full.saturating_mul(share).saturating_add(part)
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

	/// What an accrual is worth now.
	fn worth(org: OrgId, accrual: &Decaying) -> Reputation;

	/// What a lock of `who` is worth now.
	fn lock_worth(org: OrgId, who: &AccountId, lock: &Decaying) -> Reputation;

	/// Whether the standing is on leave: it does not decay, and nothing of it can be used.
	fn is_frozen(org: OrgId, who: &AccountId) -> bool;

	/// The highest tier that was entered, 0 for the one everybody starts in.
	fn entered(_org: OrgId, _who: &AccountId) -> u8 {
		0
	}

	/// What counts when access is given by reputation, as to a tier of tasks or to membership:
	/// whoever sets a threshold asks this, not [`Inspect::balance`]. The balance, and of a standing in
	/// another organization what `import` lets in; `import` is the policy's, or none. It is never
	/// lockable: bonds and stakes are taken out of [`Inspect::free`]. Nothing counts of a standing that is frozen or owes a
	/// penalty, and nothing at all when that is the one in `org`.
	fn eligibility(org: OrgId, who: &AccountId, import: Option<&Import>) -> Reputation {
		let counted = |org| match Self::penalty(org, who) {
			0 if !Self::is_frozen(org, who) => Some(Self::balance(org, who)),
			_ => None,
		};
		let Some(own) = counted(org) else {
			return 0;
		};
		let imported = import
			.filter(|import| import.from != org)
			.and_then(|import| counted(import.from).map(|balance| import.of(balance)));
		own.saturating_add(imported.unwrap_or_default())
	}
}

/// Changing standings. Nothing here moves reputation from one account to another.
pub trait Mutate<AccountId>: Inspect<AccountId> {
	/// Adds `amount`, less the open penalty. What is earned on leave decays only after it.
	fn earn(org: OrgId, who: &AccountId, amount: Reputation) -> DispatchResult;

	/// Destroys `amount` of what is free.
	fn spend(org: OrgId, who: &AccountId, amount: Reputation) -> DispatchResult;

	/// Makes `amount` of what is free unusable, until [`Mutate::unlock`] or [`Mutate::slash`].
	fn lock(org: OrgId, who: &AccountId, amount: Reputation) -> Result<Decaying, DispatchError>;

	/// Ends a lock.
	fn unlock(org: OrgId, who: &AccountId, lock: Decaying) -> DispatchResult;

	/// Ends a lock and destroys what is left of the locked amount.
	fn slash(org: OrgId, who: &AccountId, lock: Decaying) -> DispatchResult;

	/// Destroys `share` ten-thousandths of what is left of the locked amount, the whole at most, and
	/// goes on with the lock. Gives the lock from now on, which takes the place of the one given,
	/// and by how much the balance fell. On leave as well.
	fn slash_part(
		org: OrgId,
		who: &AccountId,
		lock: Decaying,
		share: Score,
	) -> Result<(Decaying, Reputation), DispatchError> {
		let worth = Self::lock_worth(org, who, &lock);
		let burned = share_of(worth, share);
		Self::unlock(org, who, lock)?;
		Self::spend(org, who, burned)?;
		let rest = Self::lock(org, who, worth.saturating_sub(burned))?;
		Ok((rest, burned))
	}

	/// Adds to the penalty.
	fn penalize(org: OrgId, who: &AccountId, amount: Reputation) -> DispatchResult;

	/// Counts one more live claim; fails at `limit`.
	fn begin_claim(org: OrgId, who: &AccountId, limit: u32) -> DispatchResult;

	/// Counts one live claim less.
	fn end_claim(org: OrgId, who: &AccountId) -> DispatchResult;

	/// Enters a tier: remembers it as long as there is a standing, and destroys `cost` of what is
	/// free.
	fn enter(org: OrgId, who: &AccountId, _tier: u8, cost: Reputation) -> DispatchResult {
		Self::spend(org, who, cost)
	}

	/// Adds `amount` to an accrual kept elsewhere, which decays with the organization's time, leave
	/// or not: who keeps one puts it into the standing before [`Mutate::freeze`], and uses
	/// [`Mutate::earn`] until [`Mutate::thaw`].
	fn accrue(org: OrgId, accrual: &mut Decaying, amount: Reputation) -> DispatchResult;

	/// Puts an accrual into the standing, less the open penalty.
	fn earn_accrued(org: OrgId, who: &AccountId, accrual: Decaying) -> DispatchResult;

	/// Stops decay and use: nothing can be spent, locked, burned or claimed with. What is locked
	/// stays locked and can still be unlocked or slashed. Fails when frozen already. A frozen
	/// standing stays on record, even an empty one, until [`Mutate::thaw`].
	fn freeze(org: OrgId, who: &AccountId) -> DispatchResult;

	/// Ends [`Mutate::freeze`]: decay goes on from where it stopped, for every lock as well. Fails
	/// when not frozen.
	fn thaw(org: OrgId, who: &AccountId) -> DispatchResult;

	/// Marks the organization's market as alive: its time runs on.
	fn keep_alive(org: OrgId);
}
