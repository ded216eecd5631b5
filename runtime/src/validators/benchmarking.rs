//! Benchmarks: a full set, a full queue, and the last of either.

#![allow(clippy::unwrap_used, clippy::arithmetic_side_effects)]

use super::{rules::Record, *};
use alloc::vec::Vec;
use codec::Decode;
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{dynamic_params::AggregatedKeyValue, fungible::Mutate, EnsureOrigin, Get},
	BoundedVec,
};
use frame_system::RawOrigin;

/// The governed numbers with a place open to candidates.
fn open_places() {
	use crate::parameters::{dynamic::validators, RuntimeParameters, Validation};
	let numbers = ValidatorParameters {
		open_places: 1,
		..Default::default()
	};
	let parameter = RuntimeParameters::Validators(validators::Parameters::Validation(
		Validation,
		Some(numbers),
	));
	let (key, value) = parameter.into_parts();
	pallet_parameters::Parameters::<crate::Runtime>::insert(key, value.unwrap());
}

fn several<T: Config>(count: u32) -> BoundedVec<T::AccountId, T::MaxValidators> {
	let each: Vec<T::AccountId> = (0..count).map(|n| account("validator", n, 0)).collect();
	BoundedVec::try_from(each).unwrap()
}

fn fill<T: Config>(count: u32) {
	let _ = Records::<T>::clear(u32::MAX, None);
	let set = several::<T>(count);
	for who in &set {
		Records::<T>::insert(who, Record::default());
	}
	Validators::<T>::put(set);
}

fn with_keys<T: Config>(who: &T::AccountId) {
	let keys = T::Keys::decode(&mut sp_runtime::traits::TrailingZeroInput::zeroes()).unwrap();
	pallet_session::NextKeys::<T>::insert(who, keys);
}

fn bonded<T: Config<Currency: Mutate<T::AccountId>>>(who: &T::AccountId) {
	let bond = T::Numbers::get().bond;
	<T as Config>::Currency::mint_into(who, bond * 2).unwrap();
	Pallet::<T>::give_bond(who, bond).unwrap();
}

#[benchmarks(where
	<T as pallet_session::Config>::Keys: codec::Decode,
	<T as Config>::Currency: Mutate<T::AccountId>,
)]
mod benchmarks {
	use super::*;

	/// One who waits with a bond, which comes back.
	#[benchmark]
	fn admit() -> Result<(), BenchmarkError> {
		fill::<T>(T::MaxValidators::get() - 1);
		let who: T::AccountId = account("newcomer", 0, 0);
		with_keys::<T>(&who);
		bonded::<T>(&who);
		let mut queue = several::<T>(T::MaxValidators::get() - 1);
		queue.try_push(who.clone()).unwrap();
		Candidates::<T>::put(queue);
		let origin =
			T::AdminOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, who.clone());
		assert!(Validators::<T>::get().contains(&who));
		Ok(())
	}

	#[benchmark]
	fn dismiss() -> Result<(), BenchmarkError> {
		fill::<T>(T::MaxValidators::get());
		let who: T::AccountId = account("validator", T::MaxValidators::get() - 1, 0);
		bonded::<T>(&who);
		// One with keys has to stay: the last that is looked at.
		with_keys::<T>(&account("validator", T::MaxValidators::get() - 2, 0));
		let origin =
			T::AdminOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, who.clone());
		assert!(!Validators::<T>::get().contains(&who));
		Ok(())
	}

	#[benchmark]
	fn apply() {
		let who: T::AccountId = account("newcomer", 0, 0);
		with_keys::<T>(&who);
		<T as Config>::Currency::mint_into(&who, T::Numbers::get().bond * 2).unwrap();
		Candidates::<T>::put(several::<T>(T::MaxValidators::get() - 1));
		open_places();
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));
		assert!(Bonds::<T>::contains_key(&who));
	}

	#[benchmark]
	fn withdraw() {
		let who: T::AccountId = account("newcomer", 0, 0);
		bonded::<T>(&who);
		let mut queue = several::<T>(T::MaxValidators::get() - 1);
		queue.try_push(who.clone()).unwrap();
		Candidates::<T>::put(queue);
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));
		assert!(!Bonds::<T>::contains_key(&who));
	}

	#[benchmark]
	fn leave() {
		fill::<T>(T::MaxValidators::get());
		let who: T::AccountId = account("validator", T::MaxValidators::get() - 1, 0);
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));
		assert!(Records::<T>::get(&who).unwrap().leaving);
	}

	#[benchmark]
	fn note_block() {
		fill::<T>(T::MaxValidators::get());
		let who: T::AccountId = account("validator", 0, 0);
		Records::<T>::mutate(&who, |record| record.as_mut().unwrap().on_duty = true);
		#[block]
		{
			Pallet::<T>::note_block(&who);
		}
		assert_eq!(Records::<T>::get(&who).unwrap().authored, 1);
	}
}
