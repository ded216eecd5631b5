//! The numbers that identify the chain and its money: one place for all who need them.

use crate::Balance;
use sp_runtime::traits::AccountIdConversion;

pub use crate::token::{SS58_PREFIX, TOKEN_DECIMALS, TOKEN_SYMBOL};

/// One MUN.
pub const MUN: Balance = 1_000_000_000_000;
/// A thousandth of a MUN.
pub const MILLI: Balance = 1_000_000_000;
/// A millionth of a MUN.
pub const MICRO: Balance = 1_000_000;

/// The least an account holds.
pub const EXISTENTIAL_DEPOSIT: Balance = MILLI;

/// Held for a record of `items` entries and `bytes` bytes.
pub const fn deposit(items: u32, bytes: u32) -> Balance {
	(items as Balance)
		.saturating_mul(10 * MILLI)
		.saturating_add((bytes as Balance).saturating_mul(100 * MICRO))
}

/// Names the chain's purse.
pub const TREASURY_PALLET_ID: frame_support::PalletId = frame_support::PalletId(*b"mn/trsry");

/// The chain's own purse: its share of transaction fees, and the protocol's share of review fees.
pub fn treasury_account() -> crate::AccountId {
	TREASURY_PALLET_ID.into_account_truncating()
}

/// How slots are claimed: one in four by lottery, the others in turn, with a VRF output.
pub const BABE_EPOCH_CONFIG: sp_consensus_babe::BabeEpochConfiguration =
	sp_consensus_babe::BabeEpochConfiguration {
		c: (1, 4),
		allowed_slots: sp_consensus_babe::AllowedSlots::PrimaryAndSecondaryVRFSlots,
	};
