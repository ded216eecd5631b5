//! The chain's purse, and who may spend from it.

use crate::{
	configs::market::{AllAssets, AnyAsset},
	constants::TREASURY_PALLET_ID,
	governance::EnsureTreasury,
	parameters::Governance,
	AccountId, Balance, Balances, BlockNumber, Runtime, RuntimeEvent, RuntimeOrigin, System,
};
use frame_support::{
	parameter_types,
	traits::{
		tokens::{pay::PayAssetFromAccount, ConversionFromAssetBalance},
		ConstU32, EnsureOrigin, Get,
	},
	PalletId,
};
use frame_system::ensure_root;
use sp_runtime::{traits::IdentityLookup, Permill};

parameter_types! {
	pub SpendPeriod: BlockNumber = Governance::get().spend_period;
	pub PayoutPeriod: BlockNumber = Governance::get().payout_period;
	pub const NoBurn: Permill = Permill::zero();
	pub const TreasuryPalletId: PalletId = TREASURY_PALLET_ID;
}

/// The treasury track up to the governed limit, root without.
pub struct Spender;
impl EnsureOrigin<RuntimeOrigin> for Spender {
	type Success = Balance;

	fn try_origin(origin: RuntimeOrigin) -> Result<Balance, RuntimeOrigin> {
		if ensure_root(origin.clone()).is_ok() {
			return Ok(Balance::MAX);
		}
		EnsureTreasury::try_origin(origin).map(|()| Governance::get().max_spend)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
		EnsureTreasury::try_successful_origin()
	}
}

/// The limit counts the smallest units of an asset: assets have no price on the chain.
pub struct UnitForUnit;
impl ConversionFromAssetBalance<Balance, AnyAsset, Balance> for UnitForUnit {
	type Error = ();

	fn from_asset_balance(balance: Balance, _: AnyAsset) -> Result<Balance, ()> {
		Ok(balance)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn ensure_successful(_: AnyAsset) {}
}

impl pallet_treasury::Config for Runtime {
	type Currency = Balances;
	type RejectOrigin = EnsureTreasury;
	type RuntimeEvent = RuntimeEvent;
	type SpendPeriod = SpendPeriod;
	type Burn = NoBurn;
	type PalletId = TreasuryPalletId;
	type BurnDestination = ();
	type WeightInfo = crate::weights::pallet_treasury::WeightInfo<Runtime>;
	type SpendFunds = ();
	type MaxApprovals = ConstU32<64>;
	type SpendOrigin = Spender;
	type AssetKind = AnyAsset;
	type Beneficiary = AccountId;
	type BeneficiaryLookup = IdentityLookup<AccountId>;
	type Paymaster = PayAssetFromAccount<AllAssets, pallet_treasury::TreasuryAccountId<Runtime>>;
	type BalanceConverter = UnitForUnit;
	type PayoutPeriod = PayoutPeriod;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::Helper;
	type BlockNumberProvider = System;
}
