//! Benchmarks of the calls, with an asset other than the native token and accounts to be made in
//! it.

#![allow(
	clippy::arithmetic_side_effects,
	clippy::indexing_slicing,
	clippy::unwrap_used,
	clippy::expect_used
)]

use super::*;
use alloc::vec::Vec;
use frame_benchmarking::v2::*;
use frame_support::traits::{
	fungibles::{Inspect, Unbalanced},
	tokens::Precision,
};
use frame_system::RawOrigin;
use sp_runtime::traits::{BlockNumberProvider, Convert};

#[benchmarks]
mod benchmarks {
	use super::*;

	/// An asset in which escrow has its base and `times` its minimum more, and that minimum.
	fn prepare<T: Config>(times: u32) -> (T::AssetId, T::Balance) {
		let asset = T::BenchmarkHelper::create_asset();
		let minimum = T::Assets::minimum_balance(asset.clone());
		if times > 0 {
			let all = minimum * times.into();
			T::BenchmarkHelper::fund(&asset, &Pallet::<T>::account_id(), all);
		}
		(asset, minimum)
	}

	/// An account that can hold the asset and has none of it.
	fn ready<T: Config>(asset: &T::AssetId, minimum: T::Balance) -> T::AccountId {
		let who: T::AccountId = account("beneficiary", 0, 0);
		T::BenchmarkHelper::fund(asset, &who, minimum);
		T::Assets::decrease_balance(
			asset.clone(),
			&who,
			minimum,
			Precision::Exact,
			frame_support::traits::tokens::Preservation::Expendable,
			frame_support::traits::tokens::Fortitude::Force,
		)
		.unwrap();
		who
	}

	fn keep_unclaimed<T: Config>(asset: &T::AssetId, payee: &T::AccountId, amount: T::Balance) {
		Pallet::<T>::keep(payee, asset, amount, 0).unwrap();
		Held::<T>::insert(asset, amount);
	}

	#[benchmark]
	fn collect() {
		let (asset, minimum) = prepare::<T>(2);
		let beneficiary = ready::<T>(&asset, minimum);
		let payee: T::AccountId = whitelisted_caller();
		keep_unclaimed::<T>(&asset, &payee, minimum);
		let origin = RawOrigin::Signed(payee.clone());

		#[block]
		{
			let to = Some(beneficiary.clone());
			assert!(Pallet::<T>::collect_is_free(
				&origin.clone().into(),
				&asset,
				&to
			));
			Pallet::<T>::collect(origin.into(), asset.clone(), to).unwrap();
		}

		assert_eq!(T::Assets::balance(asset.clone(), &beneficiary), minimum);
		assert!(!Unclaimed::<T>::contains_key(&payee, &asset));
	}

	#[benchmark]
	fn endow() {
		let (asset, minimum) = prepare::<T>(0);
		let who: T::AccountId = whitelisted_caller();
		T::BenchmarkHelper::fund(&asset, &who, minimum * 2u32.into());

		#[extrinsic_call]
		_(RawOrigin::Signed(who), asset.clone());

		assert!(Pallet::<T>::is_endowed(&asset));
	}

	#[benchmark]
	fn write_off() {
		let (asset, minimum) = prepare::<T>(2);
		let payee: T::AccountId = account("payee", 0, 0);
		keep_unclaimed::<T>(&asset, &payee, minimum);
		T::BenchmarkHelper::destroy_asset(&asset);
		let caller = whitelisted_caller();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), asset.clone(), payee.clone());

		assert!(!Unclaimed::<T>::contains_key(&payee, &asset));
	}

	#[benchmark]
	fn sweep() {
		let (asset, minimum) = prepare::<T>(2);
		let beneficiary = ready::<T>(&asset, minimum);

		#[extrinsic_call]
		_(RawOrigin::Root, asset.clone(), beneficiary.clone());

		assert_eq!(T::Assets::balance(asset, &beneficiary), minimum);
	}

	#[benchmark]
	fn on_due() {
		let (asset, minimum) = prepare::<T>(2);
		let heir = T::Heirs::convert(0);
		T::BenchmarkHelper::fund(&asset, &heir, minimum);
		let payee: T::AccountId = account("payee", 0, 0);
		keep_unclaimed::<T>(&asset, &payee, minimum);
		Unclaimed::<T>::mutate(&payee, &asset, |waiting| {
			let waiting = waiting.as_mut().unwrap();
			waiting.due = T::Clock::current_block_number();
		});

		#[block]
		{
			Pallet::<T>::on_due(payee.clone(), asset.clone()).unwrap();
		}

		assert!(!Unclaimed::<T>::contains_key(&payee, &asset));
		assert!(T::Assets::balance(asset, &heir) > minimum);
	}

	/// In so many assets, to an account that has none of any.
	#[benchmark]
	fn collect_many(n: Linear<1, MAX_BATCH>) {
		let payee: T::AccountId = whitelisted_caller();
		let mut assets = Vec::new();
		let mut to = None;
		for _ in 0..n {
			let (asset, minimum) = prepare::<T>(2);
			to = Some(ready::<T>(&asset, minimum));
			keep_unclaimed::<T>(&asset, &payee, minimum);
			assets.push(asset);
		}
		let assets = AssetsOf::<T>::truncate_from(assets);
		let origin = RawOrigin::Signed(payee.clone());

		#[block]
		{
			assert!(Pallet::<T>::collect_many_is_free(
				&origin.clone().into(),
				&assets,
				&to
			));
			Pallet::<T>::collect_many(origin.into(), assets, to).unwrap();
		}

		assert_eq!(Unclaimed::<T>::iter_prefix(&payee).count(), 0);
	}

	impl_benchmark_test_suite!(Pallet, mock::new_test_ext(), mock::Test);
}
