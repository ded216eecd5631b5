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
	agenda::Agenda as _,
	obligation::{Inspect as _, Mutate as _, Reviewed, SKILL_START},
	organizations::Inspect as _,
	reputation::{Inspect as _, Mutate as _},
	time::later,
	OrgId, POINT,
};
use sp_runtime::traits::BlockNumberProvider as _;

pub mod crowd;

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

/// An enforcer for a term, with a review behind it: fees and reputation to collect.
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
	let end = Pallet::<T>::moment_after(1_000u32.into());
	Enforcers::<T>::mutate(org, &who, |record| {
		let record = record.as_mut().unwrap();
		record.expires = Some(end);
		T::Agenda::schedule(end, (org, record.slot));
	});
	later::<T::Clock>();
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

/// As many others as it takes for one to be able to go on leave.
fn crowd<T: Config>(org: OrgId) {
	for n in 0..Pallet::<T>::duty_policy(org).unwrap().floor {
		let who: T::AccountId = account("other", n, 0);
		T::BenchmarkHelper::join(org, &who);
		Pallet::<T>::put_into_office(org, who, None).unwrap();
	}
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
		crowd::<T>(org);
		for panel in 0..types::MAX_OPEN {
			Enforcers::<T>::mutate(org, &who, |record| {
				let record = record.as_mut().unwrap();
				record.open.try_push(panel.into()).unwrap();
			});
		}
		Offices::<T>::mutate(org, |office| office.open += types::MAX_OPEN);
		let slot = crowd::ban::<T>(org, &who);

		#[block]
		{
			Pallet::<T>::on_due(org, slot).unwrap();
		}

		assert!(!Enforcers::<T>::contains_key(org, &who));
	}

	#[benchmark]
	fn join_waitlist() {
		let (_, org) = organization::<T>();
		let first = member::<T>(org, "first");
		Pallet::<T>::do_join_waitlist(first, org, 0).unwrap();
		let who = member::<T>(org, "member");
		// Nothing has been free until now: with this one a lottery begins.
		Lotteries::<T>::remove(org);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), org, 0);

		assert!(Candidates::<T>::contains_key(org, &who));
		assert!(Lotteries::<T>::contains_key(org));
	}

	#[benchmark]
	fn leave_waitlist() {
		let (_, org) = organization::<T>();
		let waiting = ["first", "second", "third"].map(|name| member::<T>(org, name));
		for who in &waiting {
			Pallet::<T>::do_join_waitlist(who.clone(), org, 0).unwrap();
		}
		let who = waiting[1].clone();

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), org);

		assert!(!Candidates::<T>::contains_key(org, &who));
	}

	#[benchmark]
	fn freeze() {
		let (_, org) = organization::<T>();
		let who = enforcer::<T>(org, "enforcer");
		crowd::<T>(org);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), org);

		let record = Enforcers::<T>::get(org, &who).unwrap();
		assert!(matches!(record.state, State::Frozen { .. }));
	}

	#[benchmark]
	fn unfreeze() {
		let (_, org) = organization::<T>();
		let who = enforcer::<T>(org, "enforcer");
		crowd::<T>(org);
		Pallet::<T>::do_freeze(who.clone(), org).unwrap();
		later::<T::Clock>();

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), org);

		assert!(Enforcers::<T>::get(org, &who).unwrap().state == State::Active);
	}

	#[benchmark]
	fn restore() {
		let (_, org) = organization::<T>();
		let who = enforcer::<T>(org, "enforcer");
		let policy = Pallet::<T>::duty_policy(org).unwrap();
		T::Reputation::earn(org, &who, policy.restore_cost.saturating_mul(2)).unwrap();
		Enforcers::<T>::mutate(org, &who, |record| {
			let owed = duty::surplus(policy.ban_buffer.saturating_add(1));
			record.as_mut().unwrap().balance = owed.saturating_neg();
		});
		Pallet::<T>::patrol(org).unwrap();
		assert!(Enforcers::<T>::get(org, &who).unwrap().state != State::Active);
		later::<T::Clock>();

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), org, 1);

		assert!(Enforcers::<T>::get(org, &who).unwrap().state == State::Active);
	}

	#[benchmark]
	fn present() {
		let (_, org) = organization::<T>();
		let who = enforcer::<T>(org, "enforcer");
		for panel in 0..2 {
			Pallet::<T>::missed(org, &who, panel).unwrap();
		}

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), org);

		assert!(!Enforcers::<T>::get(org, &who).unwrap().is_absent());
	}

	#[benchmark]
	fn change_shift() {
		let (_, org) = organization::<T>();
		let who = enforcer::<T>(org, "enforcer");
		// Whatever shifts the policy has, the first is another than this.
		Offices::<T>::mutate(org, |office| {
			office.ledger.stand_down(0);
			office.ledger.take_on(7);
		});
		Enforcers::<T>::mutate(org, &who, |record| record.as_mut().unwrap().shift = 7);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), org, 0);

		assert_eq!(Enforcers::<T>::get(org, &who).unwrap().shift, 0);
	}

	#[benchmark]
	fn on_lottery() {
		let (_, org) = organization::<T>();
		let seed = [7; 32];
		let tickets = 1 << 16;
		let index = |n| tickets::drawn(seed, n, tickets);
		let who = member::<T>(org, "member");
		Pallet::<T>::do_join_waitlist(who.clone(), org, 0).unwrap();
		// The last of the tickets drawn in one go wins; the others are there, but came too late.
		for n in 0..DRAWS {
			let late: T::AccountId = account("late", n, 0);
			let (owner, first, last) = match n == DRAWS - 1 {
				true => (who.clone(), who.clone(), who.clone()),
				false => (late.clone(), late.clone(), late.clone()),
			};
			let mut candidate = Candidates::<T>::get(org, &who).unwrap();
			candidate.ticket = index(n);
			if n < DRAWS - 1 {
				candidate.since = u32::MAX.into();
			}
			Candidates::<T>::insert(org, &first, candidate);
			Tickets::<T>::insert(org, index(n), types::Ticket::Held { owner, first, last });
		}
		let now = T::Clock::current_block_number();
		Offices::<T>::mutate(org, |office| {
			office.tickets = tickets;
			office.waiting = DRAWS;
		});
		Lotteries::<T>::mutate(org, |lottery| {
			let lottery = lottery.as_mut().unwrap();
			(lottery.seed, lottery.due, lottery.places) = (Some(seed), now, 1);
		});

		#[block]
		{
			Pallet::<T>::on_lottery(org).unwrap();
		}

		assert!(Enforcers::<T>::contains_key(org, &who));
	}

	// What follows is not in the weights: it shows that the length of a roster, ten to the power
	// of `n` and 100 000 at most, costs nothing.
	const POWERS: u32 = if cfg!(test) { 3 } else { 5 };

	#[benchmark(extra)]
	fn offer_on_a_roster(n: Linear<1, { POWERS }>) {
		let (_, org) = organization::<T>();
		crowd::fill::<T>(org, 10u32.pow(n));

		#[block]
		{
			Pallet::<T>::offered(org, 3).unwrap();
		}

		assert_eq!(Offices::<T>::get(org).ledger.offered, 3);
	}

	#[benchmark(extra)]
	fn settle_on_a_roster(n: Linear<1, { POWERS }>) {
		let (_, org) = organization::<T>();
		crowd::fill::<T>(org, 10u32.pow(n));
		Pallet::<T>::offered(org, 3).unwrap();

		// The patrol settles two.
		#[block]
		{
			Pallet::<T>::patrol(org).unwrap();
		}

		let settled = Enforcers::<T>::get(org, crowd::holder::<T>(1)).unwrap();
		assert_eq!(settled.snap, Offices::<T>::get(org).ledger.acc_of(0));
	}

	#[benchmark(extra)]
	fn status_on_a_roster(n: Linear<1, { POWERS }>) {
		let (_, org) = organization::<T>();
		let count = 10u32.pow(n);
		crowd::fill::<T>(org, count);
		let who = crowd::holder::<T>(count / 2);
		let status;

		#[block]
		{
			status = Pallet::<T>::status(org, &who);
		}

		assert!(status.is_some());
	}

	#[benchmark(extra)]
	fn removal_on_a_roster(n: Linear<1, { POWERS }>) {
		let (_, org) = organization::<T>();
		let count = 10u32.pow(n);
		crowd::fill::<T>(org, count);
		let who = crowd::holder::<T>(count / 2);
		let slot = crowd::ban::<T>(org, &who);

		#[block]
		{
			Pallet::<T>::on_due(org, slot).unwrap();
		}

		assert!(!Enforcers::<T>::contains_key(org, &who));
	}

	#[benchmark(extra)]
	fn backfill_on_a_roster(n: Linear<1, { POWERS }>) {
		let (_, org) = organization::<T>();
		let count = 10u32.pow(n);
		// As many as there are places, at most.
		let held = Pallet::<T>::duty_policy(org).unwrap().places.min(count);
		crowd::fill::<T>(org, held);
		crowd::queue::<T>(org, count);
		let slot = crowd::ban::<T>(org, &crowd::holder::<T>(held / 2));
		Pallet::<T>::on_due(org, slot).unwrap();
		Pallet::<T>::patrol(org).unwrap();
		let winner = crowd::draw_for::<T>(org);

		#[block]
		{
			Pallet::<T>::on_lottery(org).unwrap();
		}

		assert!(Enforcers::<T>::contains_key(org, &winner));
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
