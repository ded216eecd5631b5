//! What the calls cost at their worst.

#![allow(
	clippy::arithmetic_side_effects,
	clippy::indexing_slicing,
	clippy::unwrap_used,
	clippy::expect_used,
	clippy::panic
)]

use crate::*;
use alloc::{vec, vec::Vec};
use codec::MaxEncodedLen;
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{
		fungible::{Inspect, Mutate},
		Consideration, Footprint, Get,
	},
	BoundedVec,
};
use frame_system::RawOrigin;
use munus_primitives::{organizations::Curve, OrgId};

/// An account that can pay for an organization and `memberships`.
fn rich<T: Config>(name: &'static str, memberships: u32) -> T::AccountId {
	let who: T::AccountId = account(name, 0, 0);
	let deposit = T::Currency::minimum_balance() * 10u32.into();
	T::Currency::mint_into(&who, deposit).unwrap();
	let organization = OrganizationFor::<T>::max_encoded_len() + PolicyFor::<T>::max_encoded_len();
	for _ in 0..2 {
		let footprint = Footprint::from_parts(1, 2 * organization);
		T::Consideration::ensure_successful(&who, footprint);
	}
	for _ in 0..memberships {
		let footprint = Footprint::from_mel::<MembershipFor<T>>();
		T::MemberConsideration::ensure_successful(&who, footprint);
	}
	who
}

/// Overrides that make an open organization with the longest policy.
fn longest<T: Config>() -> OverridesFor<T> {
	let mut policy = Pallet::<T>::template_policy(Template::City);
	let week = policy.duty.shifts[0];
	policy.duty.shifts = BoundedVec::truncate_from(vec![week; 8]);
	policy.market.tiers = BoundedVec::truncate_from(vec![1, 2, 3, 4]);
	let steps: Vec<_> = (1..9u16).map(|step| (step * 1_000, step * 1_000)).collect();
	policy.market.curve = Curve::Steps(BoundedVec::truncate_from(steps));
	Overrides {
		admission: Some(Admission::Open),
		review: Some(policy.review),
		duty: Some(policy.duty),
		market: Some(policy.market),
		standing: Some(policy.standing),
	}
}

fn name<T: Config>() -> NameFor<T> {
	BoundedVec::truncate_from(vec![b'x'; T::NameLimit::get() as usize])
}

fn organization<T: Config>(admin: &T::AccountId) -> OrgId {
	let created =
		Pallet::<T>::do_create(admin, name::<T>(), Template::City, longest::<T>(), &[]).unwrap();
	created.0
}

#[benchmarks]
mod benches {
	use super::*;

	#[benchmark]
	fn create(n: Linear<0, { T::MaxAppointees::get() }>) {
		let admin = rich::<T>("admin", n + 1);
		let enforcers: Vec<T::AccountId> = (0..n).map(|i| account("enforcer", i, 0)).collect();
		let enforcers = BoundedVec::truncate_from(enforcers);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(admin),
			name::<T>(),
			Template::City,
			longest::<T>(),
			enforcers,
		);

		assert_eq!(
			Organizations::<T>::get(0).map(|org| org.members),
			Some(n + 1)
		);
	}

	#[benchmark]
	fn invite() {
		let admin = rich::<T>("admin", 1);
		let org = organization::<T>(&admin);
		let member = rich::<T>("member", 2);
		Pallet::<T>::do_join(org, &member).unwrap();
		let who: T::AccountId = account("invited", 0, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(member), org, who.clone());

		assert!(Pallet::<T>::is_invited(org, &who));
	}

	#[benchmark]
	fn join() {
		let admin = rich::<T>("admin", 1);
		let org = organization::<T>(&admin);
		let who = rich::<T>("joiner", 1);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), org);

		assert!(Members::<T>::contains_key(org, who));
	}

	#[benchmark]
	fn leave() {
		let admin = rich::<T>("admin", 2);
		let org = organization::<T>(&admin);
		let who = rich::<T>("member", 0);
		Pallet::<T>::do_invite(&admin, org, &who).unwrap();
		Pallet::<T>::do_join(org, &who).unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), org);

		assert!(!Members::<T>::contains_key(org, who));
	}

	#[benchmark]
	fn revoke() {
		let admin = rich::<T>("admin", 2);
		let org = organization::<T>(&admin);
		let who: T::AccountId = account("invited", 0, 0);
		Pallet::<T>::do_invite(&admin, org, &who).unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(admin), org, who.clone());

		assert!(!Members::<T>::contains_key(org, who));
	}

	#[benchmark]
	fn set_unit() {
		let admin = rich::<T>("admin", 1);
		let org = organization::<T>(&admin);
		let asset = T::NativeAsset::get();
		Pallet::<T>::do_set_unit(&admin, org, &asset, None).unwrap();

		#[extrinsic_call]
		_(
			RawOrigin::Signed(admin),
			org,
			asset.clone(),
			Some(1u32.into()),
		);

		assert!(Units::<T>::contains_key(org, asset));
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::chain(alloc::vec![]), crate::mock::Test);
}
