//! # Escrow
//!
//! Money kept for a deal.
//!
//! ## Terminology
//!
//! - **Deal**: a ticket for money in escrow. It lives in the record of whoever opened it, not
//!   here; escrow only knows the sum per asset.
//! - **Held**: what escrow owes in an asset: all that is left in open deals and all that is
//!   unclaimed.
//! - **Unclaimed**: a payout its payee could not receive. It counts as paid, adds up here, and the
//!   payee collects it later.
//! - **Heir**: the organization that inherits what stays unclaimed for a governed time.
//! - **Base**: the asset's own minimum balance, which stays on escrow's account for good. With it
//!   no payout can turn what is left into dust.
//! - **Gift**: what escrow's account has beyond held and base.
//!
//! ## How it works
//!
//! Money leaves the payer at once, for escrow's own account. It comes out to payees, each payout in
//! a storage layer of its own and checked to the unit. For every asset the account's balance is
//! held + base + gift. Escrow takes an asset once its account has the base: the native token's is
//! there from genesis, any other asset's is given with the call `endow`.

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(
	test,
	allow(
		clippy::arithmetic_side_effects,
		clippy::indexing_slicing,
		clippy::unwrap_used,
		clippy::expect_used,
		clippy::panic
	)
)]
#![deny(missing_docs)]

extern crate alloc;

mod account;
mod calls;
pub mod deal;
mod heirs;
mod traits;
mod try_state;
mod types;
mod views;
pub mod weights;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

pub use pallet::*;
pub use types::{
	AssetView, AssetsOf, DealOf, UnclaimedView, Waiting, WaitingId, WaitingOf, MAX_BATCH,
};
pub use weights::WeightInfo;

// The macros write `expect`; our code does not.
#[allow(clippy::expect_used)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	use frame_support::{
		pallet_prelude::*,
		traits::{
			fungibles,
			tokens::{AssetId, Balance},
			AccountTouch, Contains,
		},
		PalletId,
	};
	use frame_system::pallet_prelude::*;
	use munus_primitives::{
		agenda::Agenda,
		escrow::{OpenDeals, Purpose},
		OrgId,
	};
	use sp_runtime::traits::{BlockNumberProvider, Convert};

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What escrow needs from the runtime.
	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// Names an asset, the native token included.
		type AssetId: AssetId;

		/// An amount, in the asset's smallest unit.
		type Balance: Balance;

		/// The native token and all other assets as one.
		type Assets: fungibles::Inspect<Self::AccountId, AssetId = Self::AssetId, Balance = Self::Balance>
			+ fungibles::Mutate<Self::AccountId>
			+ AccountTouch<Self::AssetId, Self::AccountId>;

		/// Assets that nobody but escrow can take from its account, the native token above all. An
		/// asset with an administrator who can take from accounts is none. For these `try_state`
		/// checks that the money is there.
		type Guaranteed: Contains<Self::AssetId>;

		/// Assets of which a transfer moves all or nothing, and of which escrow's account has its base
		/// from genesis: the native token. Of others both is looked at with every movement.
		type Exact: Contains<Self::AssetId>;

		/// Whoever keeps the open deals; for `try_state`.
		type Deals: OpenDeals<Self::AssetId, Self::Balance>;

		/// The clock that unclaimed money is dated by.
		type Clock: BlockNumberProvider<BlockNumber = BlockNumberFor<Self>>;

		/// Keeps the date of each payee's unclaimed money in an asset.
		type Agenda: Agenda<WaitingId<Self>, Moment = BlockNumberFor<Self>>;

		/// How long money may stay unclaimed after the last addition, in clock blocks, at least 1:
		/// a governed parameter of the chain.
		type Patience: Get<BlockNumberFor<Self>>;

		/// Who inherits for an organization: its treasury, or the chain's once it is closed.
		type Heirs: Convert<OrgId, Self::AccountId>;

		/// Escrow's account derives from this id. It must have its existential deposit from
		/// genesis.
		#[pallet::constant]
		type PalletId: Get<PalletId>;

		/// The weights of this pallet's calls.
		type WeightInfo: WeightInfo;

		/// Makes assets for benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper<Self::AccountId, Self::AssetId, Self::Balance>;
	}

	/// Makes assets for benchmarks.
	#[cfg(feature = "runtime-benchmarks")]
	pub trait BenchmarkHelper<AccountId, AssetId, Balance> {
		/// Creates an asset other than the native token, without supply.
		fn create_asset() -> AssetId;

		/// Destroys it, all accounts included.
		fn destroy_asset(asset: &AssetId);

		/// Gives `who` what it needs to hold and send assets, and `amount` of this one.
		fn fund(asset: &AssetId, who: &AccountId, amount: Balance);
	}

	/// What escrow owes in each asset: all that is left in open deals and all that is unclaimed.
	#[pallet::storage]
	pub type Held<T: Config> = StorageMap<
		Hasher = Blake2_128Concat,
		Key = T::AssetId,
		Value = T::Balance,
		QueryKind = ValueQuery,
	>;

	/// What could not be delivered, by payee and asset. Each entry is on the agenda once, for its
	/// date.
	#[pallet::storage]
	pub type Unclaimed<T: Config> = StorageDoubleMap<
		Hasher1 = Blake2_128Concat,
		Key1 = T::AccountId,
		Hasher2 = Blake2_128Concat,
		Key2 = T::AssetId,
		Value = WaitingOf<T>,
		QueryKind = OptionQuery,
	>;

	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// Money came into a deal.
		Deposited {
			/// What the money is.
			asset: T::AssetId,
			/// Who paid.
			payer: T::AccountId,
			/// How much.
			amount: T::Balance,
		},
		/// Money went out of a deal, to its payee.
		Paid {
			/// What the money is.
			asset: T::AssetId,
			/// Who received it.
			payee: T::AccountId,
			/// How much.
			amount: T::Balance,
			/// As what.
			purpose: Purpose,
		},
		/// Money went out of a deal, but its payee could not receive it and may collect it later.
		Unclaimed {
			/// What the money is.
			asset: T::AssetId,
			/// Whose it is.
			payee: T::AccountId,
			/// How much was added.
			amount: T::Balance,
			/// As what.
			purpose: Purpose,
		},
		/// A payee collected all that was unclaimed in an asset.
		Collected {
			/// What the money is.
			asset: T::AssetId,
			/// Whose it was.
			payee: T::AccountId,
			/// Who received it.
			beneficiary: T::AccountId,
			/// How much.
			amount: T::Balance,
		},
		/// Money that its payee did not collect in time went to the organization it came from.
		Inherited {
			/// What the money is.
			asset: T::AssetId,
			/// Whose it was.
			payee: T::AccountId,
			/// The organization.
			org: OrgId,
			/// Who received it: the organization's treasury, or the chain's once it is closed.
			heir: T::AccountId,
			/// How much.
			amount: T::Balance,
		},
		/// The heir could not receive unclaimed money either. Its payee may still collect it.
		InheritancePutOff {
			/// What the money is.
			asset: T::AssetId,
			/// Whose it is.
			payee: T::AccountId,
			/// The organization.
			org: OrgId,
			/// When it is tried again, in clock blocks.
			due: BlockNumberFor<T>,
		},
		/// Escrow's account was given its base in an asset.
		Endowed {
			/// Which asset.
			asset: T::AssetId,
			/// Who gave it.
			who: T::AccountId,
			/// How much.
			amount: T::Balance,
		},
		/// Unclaimed money of an asset that no longer exists was forgotten.
		WrittenOff {
			/// What the asset was.
			asset: T::AssetId,
			/// Whose it was.
			payee: T::AccountId,
			/// How much.
			amount: T::Balance,
		},
		/// A gift to escrow's account was passed on.
		Swept {
			/// What the money is.
			asset: T::AssetId,
			/// Who received it.
			beneficiary: T::AccountId,
			/// How much.
			amount: T::Balance,
		},
	}

	#[pallet::error]
	pub enum Error<T> {
		/// An amount of zero makes no deal. Offer more.
		ZeroAmount,
		/// There is no such asset. Check its id.
		UnknownAsset,
		/// Escrow's account has no base in this asset. Call `endow` once; then anyone may use it.
		NotEndowed,
		/// Escrow's account has its base in this asset. Go ahead and use the asset.
		AlreadyEndowed,
		/// Escrow's account has less of the asset than it owes, so somebody with power over the
		/// asset has taken from it. Use another asset, or give back what is missing by a transfer.
		Drained,
		/// The payer's free balance, less the asset's minimum, does not cover the amount, or the
		/// asset is frozen. Offer less or fund the account.
		CannotSpare,
		/// The beneficiary cannot receive the amount: the account is below the asset's minimum,
		/// lacks a balance in the native token, or is blocked, or the asset is frozen. Mend that,
		/// or name another beneficiary.
		CannotReceive,
		/// The deal holds less than what is to leave it. Pay at most what is left.
		BeyondDeal,
		/// Nothing is unclaimed in this asset. Read `unclaimed_of` for what is.
		NothingToCollect,
		/// Escrow's account has nothing beyond what it owes and its base. There is nothing to do.
		NothingToSweep,
		/// The asset exists, so its money can still be collected. Its payee should call `collect`.
		AssetExists,
		/// The payee still has time to collect. Wait for the date in `unclaimed_of`.
		NotDue,
		/// A batch of no assets collects nothing. Name at least one in which something is
		/// unclaimed.
		EmptyBatch,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		#[cfg(feature = "try-runtime")]
		fn try_state(_n: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Collects all that is unclaimed for the caller in an asset.
		///
		/// Signed by the payee. The money goes to `beneficiary`, or to the payee if there is none
		/// named. Free when it succeeds and the amount is at least the asset's minimum.
		///
		/// Fails with `NothingToCollect` or `CannotReceive`.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::collect())]
		#[pallet::feeless_if(|
			origin: &OriginFor<T>,
			asset: &T::AssetId,
			beneficiary: &Option<T::AccountId>
		| -> bool {
			Pallet::<T>::collect_is_free(origin, asset, beneficiary)
		})]
		pub fn collect(
			origin: OriginFor<T>,
			asset: T::AssetId,
			beneficiary: Option<T::AccountId>,
		) -> DispatchResult {
			let payee = ensure_signed(origin)?;
			let beneficiary = beneficiary.unwrap_or_else(|| payee.clone());
			let amount = Self::do_collect(&payee, &asset, &beneficiary)?;
			Self::deposit_event(Event::Collected {
				asset,
				payee,
				beneficiary,
				amount,
			});
			Ok(())
		}

		/// Gives escrow's account its base in an asset: the asset's minimum balance, for good.
		///
		/// Signed by anyone, who pays it, and the deposit for the account where the asset asks one.
		/// Needed once before the first deal in the asset.
		///
		/// Fails with `UnknownAsset`, `AlreadyEndowed`, `Drained` or `CannotSpare`.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::endow())]
		pub fn endow(origin: OriginFor<T>, asset: T::AssetId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let amount = Self::do_endow(&who, &asset)?;
			Self::deposit_event(Event::Endowed { asset, who, amount });
			Ok(())
		}

		/// Forgets what was unclaimed in an asset that no longer exists.
		///
		/// Signed by anyone; free when it succeeds.
		///
		/// Fails with `AssetExists` or `NothingToCollect`.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::write_off())]
		pub fn write_off(
			origin: OriginFor<T>,
			asset: T::AssetId,
			payee: T::AccountId,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let amount = Self::do_write_off(&asset, &payee)?;
			Self::deposit_event(Event::WrittenOff {
				asset,
				payee,
				amount,
			});
			Ok(Pays::No.into())
		}

		/// Passes on what was given to escrow's account beyond what it owes and its base.
		///
		/// Root only.
		///
		/// Fails with `NothingToSweep` or `CannotReceive`.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::sweep())]
		pub fn sweep(
			origin: OriginFor<T>,
			asset: T::AssetId,
			beneficiary: T::AccountId,
		) -> DispatchResult {
			ensure_root(origin)?;
			let amount = Self::do_sweep(&asset, &beneficiary)?;
			Self::deposit_event(Event::Swept {
				asset,
				beneficiary,
				amount,
			});
			Ok(())
		}

		/// Collects all that is unclaimed for the caller in several assets, in the order given, as
		/// `collect` does in each. What one of them fails with fails all, and nothing is collected.
		///
		/// Signed by the payee. `assets` are 1 to 8; the money goes to `beneficiary`, or to the
		/// payee if there is none named; `Collected` tells of each. Free when it succeeds and the
		/// amount is at least the asset's minimum in each.
		///
		/// Fails with `EmptyBatch`, or with what `collect` fails with: `NothingToCollect`, also for
		/// an asset that is named twice, or `CannotReceive`.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::collect_many(assets.len() as u32))]
		#[pallet::feeless_if(|
			origin: &OriginFor<T>,
			assets: &AssetsOf<T>,
			beneficiary: &Option<T::AccountId>
		| -> bool {
			Pallet::<T>::collect_many_is_free(origin, assets, beneficiary)
		})]
		pub fn collect_many(
			origin: OriginFor<T>,
			assets: AssetsOf<T>,
			beneficiary: Option<T::AccountId>,
		) -> DispatchResult {
			let payee = ensure_signed(origin)?;
			let beneficiary = beneficiary.unwrap_or_else(|| payee.clone());
			Self::do_collect_many(&payee, &assets, &beneficiary, |asset, amount| {
				Self::deposit_event(Event::Collected {
					asset: asset.clone(),
					payee: payee.clone(),
					beneficiary: beneficiary.clone(),
					amount,
				});
			})
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// Escrow's own account.
		pub fn account() -> T::AccountId {
			Self::account_id()
		}

		/// What escrow has and owes in an asset; `None` when it has and owes nothing and the asset
		/// does not exist.
		pub fn asset(asset: T::AssetId) -> Option<AssetView<T::Balance>> {
			Self::asset_view(&asset)
		}

		/// What waits for `who` to collect it, by asset, starting behind `after` or at the
		/// beginning. At most `limit` and never more than 100 assets.
		pub fn unclaimed_of(
			who: T::AccountId,
			after: Option<T::AssetId>,
			limit: u32,
		) -> Vec<UnclaimedView<T::AssetId, T::Balance, BlockNumberFor<T>>> {
			Self::unclaimed_page(&who, after, limit)
		}

		/// Whether `collect` by `who` would succeed now, with this beneficiary or without.
		pub fn can_collect(
			who: T::AccountId,
			asset: T::AssetId,
			beneficiary: Option<T::AccountId>,
		) -> bool {
			Self::collect_would_succeed(&who, &asset, beneficiary.as_ref().unwrap_or(&who))
		}
	}
}
