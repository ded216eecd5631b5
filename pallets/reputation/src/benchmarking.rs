//! The worst case of every call.

#![allow(
	clippy::arithmetic_side_effects,
	clippy::indexing_slicing,
	clippy::unwrap_used,
	clippy::expect_used,
	clippy::panic
)]

use crate::{BenchmarkHelper, Call, Config, Pallet, Standing, Standings};
use frame_benchmarking::v2::*;
use frame_system::RawOrigin;
use munus_primitives::{
	reputation::{Decaying, Inspect, Mutate},
	POINT,
};

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

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
