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
use munus_primitives::{
	agenda::Agenda,
	organizations::{self, Booked, Curve},
	reputation::Mutate as _,
	OrgId,
};
use sp_runtime::traits::{BlockNumberProvider, Bounded};

/// Prepares what a benchmark needs from other rooms.
pub trait BenchmarkHelper<AccountId, AssetId> {
	/// Makes `who`, a member of `org`, an enforcer with so many standing reviews.
	fn enforcer(org: OrgId, who: &AccountId, reviews: u32);

	/// Gives each of `whom` some of an asset other than the native token.
	fn endow(whom: &[AccountId]) -> AssetId;
}

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
		sponsoring: Some(policy.sponsoring),
		audit: Some(policy.audit),
	}
}

fn name<T: Config>() -> NameFor<T> {
	BoundedVec::truncate_from(vec![b'x'; T::NameLimit::get() as usize])
}

fn organization<T: Config>(admin: &T::AccountId) -> OrgId {
	let policy = longest::<T>();
	let created =
		Pallet::<T>::do_create(admin, name::<T>(), Template::City, policy, &[], 0).unwrap();
	created.0
}

/// Changes every part of the policy.
fn change<T: Config>() -> OverridesFor<T> {
	let mut overrides = longest::<T>();
	overrides.admission = Some(Admission::Invited);
	overrides
}

/// A member of `org` with reputation enough to sponsor.
fn sponsor<T: Config>(org: OrgId) -> T::AccountId {
	let member = rich::<T>("member", 2);
	Pallet::<T>::do_join(org, &member).unwrap();
	let stake = Policies::<T>::get(org).unwrap().sponsoring.stake;
	T::Standings::earn(org, &member, stake * 2).unwrap();
	member
}

fn enforcers<T: Config>(org: OrgId) -> WitnessesFor<T> {
	let names = ["one", "two", "three", "four", "five", "six", "seven"];
	let enforcers: Vec<_> = names
		.into_iter()
		.map(|name| {
			let who = rich::<T>(name, 1);
			Pallet::<T>::do_join(org, &who).unwrap();
			T::BenchmarkHelper::enforcer(org, &who, EXPERIENCE);
			who
		})
		.collect();
	BoundedVec::truncate_from(enforcers)
}

/// Lets the clock reach a deadline, off the agenda as when it has fallen due.
fn fall_due<T: Config>(due: BlockNumberFor<T>, deadline: DeadlineFor<T>) {
	T::Agenda::cancel(due, deadline);
	T::Clock::set_block_number(due);
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
			T::Bounds::get().max_grant,
			BalanceOf::<T>::max_value(),
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
		let member = sponsor::<T>(org);
		let who: T::AccountId = account("invited", 0, 0);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(member),
			org,
			who.clone(),
			BalanceOf::<T>::max_value(),
		);

		assert!(Pallet::<T>::is_invited(org, &who));
	}

	#[benchmark]
	fn join() {
		let admin = rich::<T>("admin", 1);
		let org = organization::<T>(&admin);
		let who = rich::<T>("joiner", 1);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(who.clone()),
			org,
			BalanceOf::<T>::max_value(),
		);

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
		let member = sponsor::<T>(org);
		let who: T::AccountId = account("invited", 0, 0);
		Pallet::<T>::do_invite(&member, org, &who).unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(member), org, who.clone());

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
			BalanceOf::<T>::max_value(),
		);

		assert!(Units::<T>::contains_key(org, asset));
	}

	#[benchmark]
	fn schedule_policy() {
		let admin = rich::<T>("admin", 1);
		let org = organization::<T>(&admin);

		#[extrinsic_call]
		_(RawOrigin::Signed(admin), org, change::<T>());

		assert!(Changes::<T>::contains_key(org));
	}

	#[benchmark]
	fn cancel_policy() {
		let admin = rich::<T>("admin", 1);
		let org = organization::<T>(&admin);
		Pallet::<T>::do_schedule_policy(&admin, org, change::<T>()).unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(admin), org);

		assert!(!Changes::<T>::contains_key(org));
	}

	#[benchmark]
	fn set_admin() {
		let admin = rich::<T>("admin", 1);
		let org = organization::<T>(&admin);
		let successor: T::AccountId = account("successor", 0, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(admin), org, Some(successor.clone()));

		assert_eq!(
			Organizations::<T>::get(org).unwrap().successor,
			Some(successor)
		);
	}

	#[benchmark]
	fn accept_admin() {
		let admin = rich::<T>("admin", 1);
		let org = organization::<T>(&admin);
		let successor = rich::<T>("successor", 0);
		Pallet::<T>::do_set_admin(&admin, org, Some(successor.clone())).unwrap();

		#[extrinsic_call]
		_(
			RawOrigin::Signed(successor.clone()),
			org,
			BalanceOf::<T>::max_value(),
		);

		assert_eq!(Organizations::<T>::get(org).unwrap().admin, successor);
	}

	#[benchmark]
	fn hand_over() {
		let admin = rich::<T>("admin", 1);
		let org = organization::<T>(&admin);
		let enforcers = enforcers::<T>(org);

		#[extrinsic_call]
		_(RawOrigin::Signed(admin), org, enforcers);

		assert!(HandOvers::<T>::contains_key(org));
	}

	#[benchmark]
	fn object() {
		let admin = rich::<T>("admin", 1);
		let org = organization::<T>(&admin);
		let enforcers = enforcers::<T>(org);
		Pallet::<T>::do_hand_over(org, &enforcers).unwrap();
		for who in &enforcers[..3] {
			Pallet::<T>::do_object(org, who).unwrap();
		}

		#[extrinsic_call]
		_(RawOrigin::Signed(enforcers[3].clone()), org);

		assert!(!HandOvers::<T>::contains_key(org));
	}

	#[benchmark]
	fn close() {
		let admin = rich::<T>("admin", 1);
		let org = organization::<T>(&admin);
		Pallet::<T>::do_schedule_policy(&admin, org, change::<T>()).unwrap();
		T::Currency::mint_into(&T::ProtocolAccount::get(), T::Currency::minimum_balance()).unwrap();
		for purse in [Purse::Treasury, Purse::Fees] {
			let account = Pallet::<T>::purse(purse, org);
			T::Currency::mint_into(&account, T::Currency::minimum_balance()).unwrap();
		}

		#[extrinsic_call]
		_(RawOrigin::Signed(admin), org);

		assert!(!Organizations::<T>::contains_key(org));
	}

	#[benchmark]
	fn sweep() {
		let admin = rich::<T>("admin", 1);
		let org = organization::<T>(&admin);
		T::Currency::mint_into(&T::ProtocolAccount::get(), T::Currency::minimum_balance()).unwrap();
		let purses = [Purse::Treasury, Purse::Fees].map(|purse| Pallet::<T>::purse(purse, org));
		let asset = T::BenchmarkHelper::endow(&purses);
		assert_eq!(Pallet::<T>::do_close(&admin, org), Ok(None));

		#[extrinsic_call]
		_(RawOrigin::Signed(admin), org, asset.clone());

		assert!(Pallet::<T>::do_sweep(org, &asset).is_err());
	}

	#[benchmark]
	fn on_due_closing() {
		let admin = rich::<T>("admin", 1 + STEP);
		let org = organization::<T>(&admin);
		for n in 0..STEP {
			let who: T::AccountId = account("guest", n, 0);
			Pallet::<T>::do_invite(&admin, org, &who).unwrap();
			Pallet::<T>::do_join(org, &who).unwrap();
		}
		assert_eq!(Pallet::<T>::do_close(&admin, org), Ok(None));
		let due = Closings::<T>::get(org).unwrap();
		fall_due::<T>(due, Deadline::Closing(org));

		#[block]
		{
			Pallet::<T>::on_due(Deadline::Closing(org)).unwrap();
		}

		assert!(Organizations::<T>::get(org).is_none_or(|organization| organization.members <= 1));
	}

	#[benchmark]
	fn on_due_policy() {
		let admin = rich::<T>("admin", 1);
		let org = organization::<T>(&admin);
		let (_, change) = Pallet::<T>::do_schedule_policy(&admin, org, change::<T>()).unwrap();
		fall_due::<T>(change.effective, Deadline::Policy(org));

		#[block]
		{
			Pallet::<T>::on_due(Deadline::Policy(org)).unwrap();
		}

		assert_eq!(Policies::<T>::get(org), Some(change.policy));
	}

	#[benchmark]
	fn on_due_hand_over() {
		let admin = rich::<T>("admin", 1);
		let org = organization::<T>(&admin);
		let enforcers = enforcers::<T>(org);
		let effective = Pallet::<T>::do_hand_over(org, &enforcers).unwrap();
		Pallet::<T>::do_schedule_policy(&admin, org, change::<T>()).unwrap();
		fall_due::<T>(effective, Deadline::HandOver(org));

		#[block]
		{
			Pallet::<T>::on_due(Deadline::HandOver(org)).unwrap();
		}

		assert_eq!(
			Organizations::<T>::get(org).unwrap().phase,
			Phase::SelfManaged
		);
	}

	#[benchmark]
	fn on_due_sponsorship() {
		let admin = rich::<T>("admin", 1);
		let org = organization::<T>(&admin);
		let member = sponsor::<T>(org);
		let who: T::AccountId = account("invited", 0, 0);
		Pallet::<T>::do_invite(&member, org, &who).unwrap();
		let until = Sponsorships::<T>::get(org, &who).unwrap().until;
		fall_due::<T>(until, Deadline::Sponsorship(org, who.clone()));

		#[block]
		{
			Pallet::<T>::on_due(Deadline::Sponsorship(org, who.clone())).unwrap();
		}

		assert!(!Sponsorships::<T>::contains_key(org, who));
	}

	#[benchmark]
	fn verdict_booked() {
		let admin = rich::<T>("admin", 1);
		let org = organization::<T>(&admin);
		let member = sponsor::<T>(org);
		let who: T::AccountId = account("invited", 0, 0);
		Pallet::<T>::do_invite(&member, org, &who).unwrap();
		let verdict = Booked {
			score: 0,
			earned: 1,
			penalty: 1,
		};

		#[block]
		{
			<Pallet<T> as organizations::Mutate<_>>::verdict_booked(org, &who, verdict);
		}

		assert!(!Sponsorships::<T>::contains_key(org, who));
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::chain(alloc::vec![]), crate::mock::Test);
}
