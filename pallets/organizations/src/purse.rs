//! The accounts an organization's money lies in.

use codec::{Decode, Encode};
use frame_support::PalletId;
use munus_primitives::OrgId;
use sp_runtime::traits::AccountIdConversion;

/// Which of an organization's accounts. The tags are part of the accounts: they never change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purse {
	/// Its own money.
	Treasury,
	/// Review fees until enforcers collect them.
	Fees,
}

impl Purse {
	// Not 0, so that no purse is the pallet's own account.
	const fn tag(self) -> u8 {
		match self {
			Purse::Treasury => 1,
			Purse::Fees => 2,
		}
	}

	/// The account: 4 + 8 + 1 + 4 bytes of type, pallet, tag and organization, so that nothing is
	/// lost in an account id of 20 bytes.
	pub fn account<AccountId: Encode + Decode>(self, pallet: PalletId, org: OrgId) -> AccountId {
		pallet.into_sub_account_truncating((self.tag(), org))
	}

	/// Whether an account id is long enough to keep every purse apart.
	pub fn fits<AccountId: Encode + Decode>(pallet: PalletId) -> bool {
		let account: Option<AccountId> =
			pallet.try_into_sub_account((Purse::Treasury.tag(), OrgId::MAX));
		account.is_some()
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;
	use sp_runtime::AccountId32;

	const PALLET: PalletId = PalletId(*b"mun/orgs");

	fn distinct<AccountId: Encode + Decode + PartialEq>(a: OrgId, b: OrgId) -> bool {
		let all: [AccountId; 5] = [
			PALLET.into_account_truncating(),
			Purse::Treasury.account(PALLET, a),
			Purse::Fees.account(PALLET, a),
			Purse::Treasury.account(PALLET, b),
			Purse::Fees.account(PALLET, b),
		];
		(0..all.len()).all(|i| (0..i).all(|j| all[i] != all[j]))
	}

	proptest! {
		#[test]
		fn purses_should_differ_when_organization_or_kind_differ(a: OrgId, b: OrgId) {
			prop_assume!(a != b);
			prop_assert!(distinct::<AccountId32>(a, b));
			prop_assert!(distinct::<[u8; 20]>(a, b));
		}
	}

	#[test]
	fn purses_should_differ_when_ids_are_next_to_each_other_or_a_byte_apart() {
		for (a, b) in [(0, 1), (1, 256), (255, 256), (1, 1 << 24), (0, OrgId::MAX)] {
			assert!(distinct::<AccountId32>(a, b));
			assert!(distinct::<[u8; 20]>(a, b));
		}
	}

	#[test]
	fn purses_should_not_fit_when_the_account_id_is_too_short() {
		assert!(Purse::fits::<AccountId32>(PALLET));
		assert!(Purse::fits::<[u8; 20]>(PALLET));
		assert!(Purse::fits::<[u8; 17]>(PALLET));
		assert!(!Purse::fits::<[u8; 16]>(PALLET));
		assert!(!Purse::fits::<u64>(PALLET));
	}
}
