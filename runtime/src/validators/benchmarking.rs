//! Benchmarks: the set full but for one, and the last of it leaving.

#![allow(clippy::unwrap_used, clippy::arithmetic_side_effects)]

use super::*;
use codec::Decode;
use frame_benchmarking::v2::*;
use frame_support::{traits::Get, BoundedVec};
use frame_system::RawOrigin;

fn fill<T: Config>(count: u32) {
	let set: alloc::vec::Vec<T::AccountId> =
		(0..count).map(|n| account("validator", n, 0)).collect();
	Validators::<T>::put(BoundedVec::try_from(set).unwrap());
}

#[benchmarks(where <T as pallet_session::Config>::Keys: codec::Decode)]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn admit() {
		fill::<T>(T::MaxValidators::get() - 1);
		let who: T::AccountId = account("newcomer", 0, 0);
		let keys = T::Keys::decode(&mut sp_runtime::traits::TrailingZeroInput::zeroes()).unwrap();
		pallet_session::NextKeys::<T>::insert(&who, keys);
		#[extrinsic_call]
		_(RawOrigin::Root, who.clone());
		assert!(Validators::<T>::get().contains(&who));
	}

	#[benchmark]
	fn dismiss() {
		fill::<T>(T::MaxValidators::get());
		let who: T::AccountId = account("validator", T::MaxValidators::get() - 1, 0);
		#[extrinsic_call]
		_(RawOrigin::Root, who.clone());
		assert!(!Validators::<T>::get().contains(&who));
	}
}
