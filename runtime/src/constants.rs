//! The numbers that identify the chain and its money: one place for all who need them.

use crate::Balance;
use sp_runtime::traits::AccountIdConversion;

/// The symbol of the native token.
pub const TOKEN_SYMBOL: &str = "MUN";
/// How many decimals the native token has.
pub const TOKEN_DECIMALS: u8 = 12;
/// The prefix of addresses.
pub const SS58_PREFIX: u16 = 42;

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

/// The chain's own purse: its share of transaction fees, and the protocol's share of review fees.
pub fn treasury_account() -> crate::AccountId {
	frame_support::PalletId(*b"mn/trsry").into_account_truncating()
}

/// How slots are claimed: one in four by lottery, the others in turn, with a VRF output.
pub const BABE_EPOCH_CONFIG: sp_consensus_babe::BabeEpochConfiguration =
	sp_consensus_babe::BabeEpochConfiguration {
		c: (1, 4),
		allowed_slots: sp_consensus_babe::AllowedSlots::PrimaryAndSecondaryVRFSlots,
	};
