//! Benchmarks: the largest parameters there are, and as many changes as there may be.

use super::*;
use crate::governed::ParameterId;
use frame_benchmarking::v2::*;
use frame_support::traits::{EnsureOrigin, Get};
use frame_system::RawOrigin;

fn announce_all_but<T: Config>(left: u32) {
	for id in ParameterId::ALL
		.iter()
		.filter(|id| !id.is_of_governance())
		.take(T::MaxChanges::get().saturating_sub(left) as usize)
	{
		let value = id.read(&crate::parameters::ParameterSet::current());
		let _ =
			Pallet::<T>::schedule_parameter(RawOrigin::Root.into(), *id, value, 1_000u32.into());
	}
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn set_parameter() {
		#[extrinsic_call]
		_(RawOrigin::Root, crate::RuntimeParameters::default());
		assert_eq!(
			crate::parameters::ParameterSet::current().organizations,
			Default::default()
		);
	}

	#[benchmark]
	fn schedule_parameter() -> Result<(), BenchmarkError> {
		announce_all_but::<T>(1);
		let origin =
			T::ParameterOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		#[extrinsic_call]
		_(
			origin as T::RuntimeOrigin,
			ParameterId::TasksClaimLimit,
			4,
			0u32.into(),
		);
		assert!(NextChange::<T>::exists());
		Ok(())
	}

	#[benchmark]
	fn cancel_change() -> Result<(), BenchmarkError> {
		announce_all_but::<T>(0);
		let origin =
			T::ParameterOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		let id = ParameterId::FeesAuthorShare;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id);
		assert!(!Scheduled::<T>::get().iter().any(|change| change.id == id));
		Ok(())
	}

	#[benchmark]
	fn apply_change() {
		announce_all_but::<T>(0);
		let changes = Scheduled::<T>::get();
		let due = changes.iter().map(|change| change.effective).max();
		#[block]
		{
			Pallet::<T>::apply_changes(due.unwrap_or_default());
		}
		assert!(!NextChange::<T>::exists());
	}

	#[benchmark]
	fn hand_out() {
		use frame_support::traits::{
			fungible::{Balanced, Inspect},
			OnUnbalanced,
		};
		let author: T::AccountId = account("author", 0, 0);
		let treasury = crate::constants::treasury_account();
		let least = pallet_balances::Pallet::<T>::minimum_balance();
		let issue = || pallet_balances::Pallet::<T>::issue(least.saturating_mul(100));
		Pallet::<T>::on_unbalanceds([issue(), issue()].into_iter());
		Takings::<T>::mutate(|paid| {
			if let Some(paid) = paid {
				paid.author = Some(author.clone());
			}
		});
		let before = pallet_balances::Pallet::<T>::balance(&treasury);
		#[block]
		{
			Pallet::<T>::hand_out();
		}
		assert!(pallet_balances::Pallet::<T>::balance(&author) > least);
		assert!(pallet_balances::Pallet::<T>::balance(&treasury) > before);
	}
}
