//! What every call and the agenda's work cost at their worst.

#![allow(
	clippy::arithmetic_side_effects,
	clippy::indexing_slicing,
	clippy::unwrap_used,
	clippy::expect_used,
	clippy::panic
)]

use crate::{types::State, *};
use frame_benchmarking::v2::*;
use frame_support::traits::{
	fungible::{Inspect as _, Mutate as _},
	Get,
};
use frame_system::RawOrigin;
use munus_primitives::{
	obligation::{Mutate as _, Reviewed, SKILL_START},
	organizations::Inspect as _,
	reputation::{Inspect as _, Mutate as _},
	OrgId, POINT,
};
use sp_runtime::traits::BlockNumberProvider as _;

/// What benchmarks need of other rooms.
pub trait BenchmarkHelper<AccountId> {
	/// An organization administered by `admin`, its fee account holding its minimum.
	fn organization(admin: &AccountId) -> OrgId;

	/// Makes `who` a member.
	fn join(org: OrgId, who: &AccountId);
}

fn organization<T: Config>() -> (T::AccountId, OrgId) {
	let admin: T::AccountId = whitelisted_caller();
	let org = T::BenchmarkHelper::organization(&admin);
	(admin, org)
}

/// A member that can pay the stake, and one who left its place and its past behind.
fn member<T: Config>(org: OrgId, name: &'static str) -> T::AccountId {
	let who: T::AccountId = account(name, 0, 0);
	T::BenchmarkHelper::join(org, &who);
	let stake = Pallet::<T>::duty_policy(org).unwrap().stake;
	T::Reputation::earn(org, &who, stake.saturating_mul(2)).unwrap();
	who
}

/// An enforcer with a review behind it: fees and reputation to collect.
fn enforcer<T: Config>(org: OrgId, name: &'static str) -> T::AccountId {
	let who = member::<T>(org, name);
	Pallet::<T>::do_enlist(who.clone(), org, 0).unwrap();
	let fee = T::Currency::minimum_balance() + T::CollectMinimum::get();
	let account = T::Organizations::fee_account(org);
	T::Currency::mint_into(&account, fee + fee).unwrap();
	let review = Reviewed {
		skill: SKILL_START,
		counts: true,
		fee,
		reputation: POINT,
	};
	Pallet::<T>::seat(org, &who, 1).unwrap();
	Pallet::<T>::reviewed(org, &who, 1, review).unwrap();
	Owed::<T>::insert(org, &who, fee);
	who
}

/// Lets the time of an enforcer who leaves or is banned be over.
fn end_term<T: Config>(org: OrgId, who: &T::AccountId) -> u32 {
	let now = T::Clock::current_block_number();
	Enforcers::<T>::mutate(org, who, |record| {
		let record = record.as_mut().unwrap();
		record.state = State::Leaving { until: now };
		record.slot
	})
}

/// Has somebody leave, so that the next to come gets an empty place and its own past is read.
fn vacate<T: Config>(org: OrgId, who: &T::AccountId) {
	let slot = end_term::<T>(org, who);
	Pallet::<T>::on_due(org, slot).unwrap();
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn enlist() {
		let (_, org) = organization::<T>();
		let who = enforcer::<T>(org, "enforcer");
		vacate::<T>(org, &who);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), org, 0);

		assert!(Enforcers::<T>::contains_key(org, &who));
	}

	#[benchmark]
	fn appoint() {
		let (admin, org) = organization::<T>();
		let who = enforcer::<T>(org, "enforcer");
		vacate::<T>(org, &who);

		#[extrinsic_call]
		_(RawOrigin::Signed(admin), org, who.clone(), None);

		assert!(Enforcers::<T>::get(org, &who).unwrap().appointed);
	}

	#[benchmark]
	fn resign() {
		let (_, org) = organization::<T>();
		let who = enforcer::<T>(org, "enforcer");

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), org);

		assert!(Enforcers::<T>::get(org, &who).unwrap().state != State::Active);
	}

	#[benchmark]
	fn collect() {
		let (_, org) = organization::<T>();
		let who = enforcer::<T>(org, "enforcer");

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), org);

		assert!(Owed::<T>::get(org, &who).is_none());
		assert!(T::Reputation::balance(org, &who) > 0);
	}

	#[benchmark]
	fn on_due() {
		let (_, org) = organization::<T>();
		let who = enforcer::<T>(org, "enforcer");
		let slot = end_term::<T>(org, &who);

		#[block]
		{
			Pallet::<T>::on_due(org, slot).unwrap();
		}

		assert!(!Enforcers::<T>::contains_key(org, &who));
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
