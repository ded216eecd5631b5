//! Reputation, mocked by its trait.

use super::AccountId;
use frame_support::{
	pallet_prelude::{DispatchError, DispatchResult, ValueQuery},
	storage_alias, Blake2_128Concat,
};
use munus_primitives::{
	reputation::{self, Decaying},
	OrgId, Reputation,
};

#[storage_alias]
pub type Points = StorageMap<Mock, Blake2_128Concat, (OrgId, AccountId), Reputation, ValueQuery>;
#[storage_alias]
pub type Locked = StorageMap<Mock, Blake2_128Concat, (OrgId, AccountId), Reputation, ValueQuery>;
#[storage_alias]
pub type Penalties = StorageMap<Mock, Blake2_128Concat, (OrgId, AccountId), Reputation, ValueQuery>;
#[storage_alias]
pub type Frozen = StorageMap<Mock, Blake2_128Concat, (OrgId, AccountId), bool, ValueQuery>;
#[storage_alias]
pub type Broken = StorageValue<Mock, bool, ValueQuery>;
/// Reputation that does not decay: a mantissa is the amount itself.
pub struct Standings;

impl reputation::Inspect<AccountId> for Standings {
	fn balance(org: OrgId, who: &AccountId) -> Reputation {
		Points::get((org, who))
	}
	fn free(org: OrgId, who: &AccountId) -> Reputation {
		if Frozen::get((org, who)) {
			return 0;
		}
		Points::get((org, who)) - Locked::get((org, who))
	}
	fn penalty(org: OrgId, who: &AccountId) -> Reputation {
		Penalties::get((org, who))
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
	fn is_frozen(org: OrgId, who: &AccountId) -> bool {
		Frozen::get((org, who))
	}
}

impl reputation::Mutate<AccountId> for Standings {
	fn earn(org: OrgId, who: &AccountId, amount: Reputation) -> DispatchResult {
		Points::mutate((org, who), |points| *points += amount);
		Ok(())
	}
	fn spend(org: OrgId, who: &AccountId, amount: Reputation) -> DispatchResult {
		Points::mutate((org, who), |points| *points -= amount);
		Ok(())
	}
	fn lock(org: OrgId, who: &AccountId, amount: Reputation) -> Result<Decaying, DispatchError> {
		if <Self as reputation::Inspect<_>>::free(org, who) < amount {
			return Err(DispatchError::Other("insufficient reputation"));
		}
		Locked::mutate((org, who), |locked| *locked += amount);
		Ok(Decaying {
			mantissa: amount,
			generation: 0,
		})
	}
	fn unlock(org: OrgId, who: &AccountId, lock: Decaying) -> DispatchResult {
		if Broken::get() {
			return Err(DispatchError::Other("broken"));
		}
		Locked::mutate((org, who), |locked| *locked -= lock.mantissa);
		Ok(())
	}
	fn slash(org: OrgId, who: &AccountId, lock: Decaying) -> DispatchResult {
		Self::unlock(org, who, lock)?;
		Self::spend(org, who, lock.mantissa)
	}
	fn penalize(org: OrgId, who: &AccountId, amount: Reputation) -> DispatchResult {
		Penalties::mutate((org, who), |penalty| *penalty += amount);
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
	fn freeze(org: OrgId, who: &AccountId) -> DispatchResult {
		Frozen::insert((org, who), true);
		Ok(())
	}
	fn thaw(org: OrgId, who: &AccountId) -> DispatchResult {
		Frozen::remove((org, who));
		Ok(())
	}
	fn keep_alive(_: OrgId) {}
}
