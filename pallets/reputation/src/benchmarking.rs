//! The worst case of every call.

#![allow(
	clippy::arithmetic_side_effects,
	clippy::indexing_slicing,
	clippy::unwrap_used,
	clippy::expect_used,
	clippy::panic
)]

use crate::{BenchmarkHelper, Call, Config, Pallet, Recoveries, Recovery, Standing, Standings};
use frame_benchmarking::v2::*;
use frame_system::RawOrigin;
use munus_primitives::{
	reputation::{Decaying, Inspect, Mutate},
	OrgId, POINT,
};
use sp_runtime::traits::BlockNumberProvider;

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn burn() {
		let org = T::BenchmarkHelper::organization();
		let who: T::AccountId = whitelisted_caller();
		Pallet::<T>::keep_alive(org);
		Pallet::<T>::earn(org, &who, 10 * POINT).unwrap();
		Pallet::<T>::lock(org, &who, POINT).unwrap();
		Pallet::<T>::penalize(org, &who, 5 * POINT).unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), org, 2 * POINT);

		assert_eq!(Pallet::<T>::balance(org, &who), 8 * POINT);
		assert_eq!(Pallet::<T>::penalty(org, &who), 3 * POINT);
	}

	#[benchmark]
	fn reap() {
		let org = T::BenchmarkHelper::organization();
		let caller: T::AccountId = whitelisted_caller();
		let who: T::AccountId = account("decayed", 0, 0);
		Pallet::<T>::keep_alive(org);
		let total = Decaying {
			mantissa: 1,
			generation: 0,
		};
		Standings::<T>::insert(
			org,
			&who,
			Standing {
				total,
				..Default::default()
			},
		);

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), org, who.clone());

		assert!(!Standings::<T>::contains_key(org, &who));
	}

	/// A standing with a recovery key that has no standing.
	fn named<T: Config>() -> (OrgId, T::AccountId, T::AccountId) {
		let org = T::BenchmarkHelper::organization();
		let (old, new): (T::AccountId, T::AccountId) = (account("old", 0, 0), whitelisted_caller());
		Pallet::<T>::keep_alive(org);
		Pallet::<T>::earn(org, &old, 10 * POINT).unwrap();
		Pallet::<T>::do_set_recovery_key(org, &old, Some(&new)).unwrap();
		(org, old, new)
	}

	#[benchmark]
	fn set_recovery_key() {
		let (org, old, _) = named::<T>();
		let key: T::AccountId = account("key", 0, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(old.clone()), org, Some(key.clone()));

		assert_eq!(Recoveries::<T>::get(org, old).unwrap().key, key);
	}

	#[benchmark]
	fn claim_recovery() {
		let (org, old, new) = named::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(new), org, old.clone());

		assert!(Recoveries::<T>::get(org, old).unwrap().due.is_some());
	}

	#[benchmark]
	fn cancel_recovery() {
		let (org, old, new) = named::<T>();
		Pallet::<T>::do_claim_recovery(org, &old, &new).unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(new), org, old.clone());

		assert_eq!(Recoveries::<T>::get(org, old).unwrap().due, None);
	}

	#[benchmark]
	fn finish_recovery() {
		let (org, old, new) = named::<T>();
		let due = Some(T::Clock::current_block_number());
		let recovery = Recovery {
			key: new.clone(),
			due,
		};
		Recoveries::<T>::insert(org, &old, recovery);

		#[extrinsic_call]
		_(RawOrigin::Signed(new.clone()), org, old.clone());

		assert!(!Standings::<T>::contains_key(org, old));
		assert_eq!(Pallet::<T>::balance(org, &new), 10 * POINT);
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
