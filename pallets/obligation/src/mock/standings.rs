//! Standings of reputation, as if there were no time.

use super::{AccountId, ORG, STANDING};
use frame_support::{
	ensure,
	pallet_prelude::{DispatchError, DispatchResult, ValueQuery},
	storage_alias, Twox64Concat,
};
use munus_primitives::{
	reputation::{self, Decaying},
	OrgId, Reputation,
};

#[storage_alias]
type Spent = StorageMap<Mock, Twox64Concat, AccountId, Reputation, ValueQuery>;
#[storage_alias]
type Earned = StorageMap<Mock, Twox64Concat, AccountId, Reputation, ValueQuery>;
#[storage_alias]
type Locked = StorageMap<Mock, Twox64Concat, AccountId, Reputation, ValueQuery>;
#[storage_alias]
type Frozen = StorageMap<Mock, Twox64Concat, AccountId, bool, ValueQuery>;
#[storage_alias]
type Penalties = StorageMap<Mock, Twox64Concat, AccountId, Reputation, ValueQuery>;
#[storage_alias]
type Broken = StorageValue<Mock, bool, ValueQuery>;

/// Reputation that does not decay: a mantissa is the amount itself.
pub struct Standings;

pub fn earned(who: AccountId) -> Reputation {
	Earned::get(who)
}

pub fn locked(who: AccountId) -> Reputation {
	Locked::get(who)
}

pub fn standing(who: AccountId) -> Reputation {
	<Standings as reputation::Inspect<_>>::balance(ORG, &who)
}

pub fn penalty(who: AccountId) -> Reputation {
	Penalties::get(who)
}

/// Makes earning fail, and nothing else.
pub fn break_earning(broken: bool) {
	Broken::put(broken);
}

impl reputation::Inspect<AccountId> for Standings {
	fn balance(_: OrgId, who: &AccountId) -> Reputation {
		STANDING + Earned::get(who) - Spent::get(who)
	}
	fn free(org: OrgId, who: &AccountId) -> Reputation {
		Self::balance(org, who) - Locked::get(who)
	}
	fn penalty(_: OrgId, who: &AccountId) -> Reputation {
		Penalties::get(who)
	}
	fn live_claims(_: OrgId, _: &AccountId) -> u32 {
		0
	}
	fn worth(_: OrgId, amount: &Decaying) -> Reputation {
		amount.mantissa
	}
	fn lock_worth(_: OrgId, _: &AccountId, lock: &Decaying) -> Reputation {
		lock.mantissa
	}
	fn is_frozen(_: OrgId, who: &AccountId) -> bool {
		Frozen::get(who)
	}
}

impl reputation::Mutate<AccountId> for Standings {
	fn earn(_: OrgId, who: &AccountId, amount: Reputation) -> DispatchResult {
		if Broken::get() {
			return Err(DispatchError::Unavailable);
		}
		Earned::mutate(who, |earned| *earned += amount);
		Ok(())
	}
	fn spend(org: OrgId, who: &AccountId, amount: Reputation) -> DispatchResult {
		if <Self as reputation::Inspect<_>>::free(org, who) < amount {
			return Err(DispatchError::Other("too little reputation"));
		}
		Spent::mutate(who, |spent| *spent += amount);
		Ok(())
	}
	fn lock(org: OrgId, who: &AccountId, amount: Reputation) -> Result<Decaying, DispatchError> {
		if <Self as reputation::Inspect<_>>::free(org, who) < amount {
			return Err(DispatchError::Other("too little reputation"));
		}
		Locked::mutate(who, |locked| *locked += amount);
		Ok(Decaying {
			mantissa: amount,
			generation: 0,
		})
	}
	fn unlock(_: OrgId, who: &AccountId, lock: Decaying) -> DispatchResult {
		Locked::mutate(who, |locked| *locked -= lock.mantissa);
		Ok(())
	}
	fn slash(org: OrgId, who: &AccountId, lock: Decaying) -> DispatchResult {
		Self::unlock(org, who, lock)?;
		Self::spend(org, who, lock.mantissa)
	}
	fn penalize(_: OrgId, who: &AccountId, amount: Reputation) -> DispatchResult {
		Penalties::mutate(who, |penalty| *penalty += amount);
		Ok(())
	}
	fn begin_claim(_: OrgId, _: &AccountId, _: u32) -> DispatchResult {
		Ok(())
	}
	fn end_claim(_: OrgId, _: &AccountId) -> DispatchResult {
		Ok(())
	}
	fn accrue(_: OrgId, accrual: &mut Decaying, amount: Reputation) -> DispatchResult {
		accrual.mantissa += amount;
		Ok(())
	}
	fn earn_accrued(org: OrgId, who: &AccountId, accrual: Decaying) -> DispatchResult {
		Self::earn(org, who, accrual.mantissa)
	}
	fn freeze(_: OrgId, who: &AccountId) -> DispatchResult {
		ensure!(!Frozen::get(who), DispatchError::Other("frozen"));
		Frozen::insert(who, true);
		Ok(())
	}
	fn thaw(_: OrgId, who: &AccountId) -> DispatchResult {
		ensure!(Frozen::take(who), DispatchError::Other("not frozen"));
		Ok(())
	}
	fn keep_alive(_: OrgId) {}
}
