//! Benchmarks of every call and of what agenda and panels set off.

#![allow(
	clippy::arithmetic_side_effects,
	clippy::indexing_slicing,
	clippy::unwrap_used,
	clippy::expect_used,
	clippy::panic
)]

use crate::*;
use alloc::{vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_system::RawOrigin;
use munus_primitives::{
	escrow::Inspect as _,
	organizations::{Curve, ReviewMode},
	review::{Criteria, Outcome, Subject},
	tasks::Bond,
	time::DrawRandomness,
	FULL_SCORE,
};
use sp_runtime::traits::{Bounded, One, Zero};

/// Prepares the other rooms for benchmarks.
pub trait BenchmarkHelper<AccountId, AssetId> {
	/// An organization with at least one tier above entry and enough enforcers for its panels;
	/// the same one whenever asked.
	fn organization() -> OrgId;
	/// An asset that exists, the dearest to move.
	fn asset() -> AssetId;
	/// Gives `who` plenty of the native token and of the asset.
	fn fund(who: &AccountId);
	/// Makes `who` a funded member of the organization with plenty of reputation.
	fn qualify(org: OrgId, who: &AccountId);
	/// Who may rule for the organization.
	fn council(org: OrgId) -> AccountId;
}

type Helper<T> = <T as Config>::BenchmarkHelper;

fn requester<T: Config>() -> T::AccountId {
	let who = account("requester", 0, 0);
	Helper::<T>::fund(&who);
	who
}

fn provider<T: Config>(index: u32) -> T::AccountId {
	let who = account("provider", index, 0);
	Helper::<T>::qualify(Helper::<T>::organization(), &who);
	who
}

fn terms<T: Config>(mode: ReviewMode) -> Terms<MomentOf<T>> {
	let steps: Vec<_> = (1..=8u16).map(|n| (n * 1_000, n * 1_200)).collect();
	Terms {
		criteria: Some(Criteria::truncate_from(vec![FULL_SCORE / 8; 8])),
		mode: Some(mode),
		curve: Some(Curve::Steps(BoundedVec::truncate_from(steps))),
		class: Some(500),
		..Default::default()
	}
}

fn title<T: Config>() -> Vec<u8> {
	vec![b't'; T::TitleLimit::get() as usize]
}

fn uri<T: Config>() -> Vec<u8> {
	vec![b'u'; T::UriLimit::get() as usize]
}

fn budget<T: Config>() -> T::Balance {
	T::Escrow::minimum(&Helper::<T>::asset()).max(One::one()) * 1_000u32.into()
}

fn posted<T: Config>(mode: ReviewMode) -> TaskId {
	let id = NextTask::<T>::get();
	Pallet::<T>::post(
		RawOrigin::Signed(requester::<T>()).into(),
		Helper::<T>::organization(),
		Helper::<T>::asset(),
		budget::<T>(),
		title::<T>(),
		uri::<T>(),
		[1; 32],
		Some(terms::<T>(mode)),
		T::Balance::max_value(),
	)
	.unwrap();
	id
}

fn claimed<T: Config>(mode: ReviewMode, bond: Bond, holders: u32) -> TaskId {
	let id = posted::<T>(mode);
	for index in 0..holders {
		let who = provider::<T>(index);
		Pallet::<T>::claim(RawOrigin::Signed(who).into(), id, bond).unwrap();
	}
	id
}

fn submitted<T: Config>(mode: ReviewMode) -> TaskId {
	let id = claimed::<T>(mode, Bond::Money, 1);
	let origin = RawOrigin::Signed(provider::<T>(0)).into();
	Pallet::<T>::submit(origin, id, uri::<T>(), [2; 32], None).unwrap();
	id
}

/// Makes the task due now.
fn make_due<T: Config>(id: TaskId) {
	let now = Pallet::<T>::now();
	Tasks::<T>::mutate(id, |task| match &mut task.as_mut().unwrap().state {
		State::Open { until, claims } => {
			*until = now;
			claims.iter_mut().for_each(|claim| claim.deadline = now);
		}
		State::Submitted { until, .. }
		| State::AwaitingPanel { until, .. }
		| State::Appealable { until, .. }
		| State::Council { until, .. }
		| State::AwaitingLot { until, .. } => *until = now,
		State::InReview { .. } | State::InAppeal { .. } | State::Auditing { .. } => {
			panic!("a panel scores")
		}
	});
}

/// Whatever the organization's policy, the verdict is settled by at once: the dearest end.
fn unaudited<T: Config>(task: &mut TaskOf<T>) {
	let audit = &mut task.conditions.audit;
	(audit.rate, audit.high_rate, audit.full_price) = (0, 0, Zero::zero());
}

/// A task with a verdict that can be appealed.
fn judged<T: Config>() -> TaskId {
	let id = submitted::<T>(ReviewMode::Every);
	let mut task = Tasks::<T>::get(id).unwrap();
	let submission = task.submission().unwrap().clone();
	let window = 1_000u32.into();
	task.conditions.appeal_window = window;
	unaudited::<T>(&mut task);
	let until = Pallet::<T>::after(window);
	task.state = State::Appealable {
		judged: Judged {
			submission,
			cause: Cause::Policy,
			fees: Zero::zero(),
			score: 5_000,
			size: 3,
			appeals: 0,
			replied: false,
		},
		appeal: None,
		until,
	};
	Pallet::<T>::save(id, None, task);
	id
}

/// An appeal by the requester whose bond lacks a little, of so many contributors.
fn gathering<T: Config>(id: TaskId, contributors: u32) {
	let task = Tasks::<T>::get(id).unwrap();
	let (_, needed, _) = Pallet::<T>::bond_of(id, &task, task.judged().unwrap());
	let origin = RawOrigin::Signed(requester::<T>()).into();
	Pallet::<T>::appeal(origin, id, 1_000, needed / 2u32.into()).unwrap();
	for index in 1..contributors {
		let origin = RawOrigin::Signed(provider::<T>(index)).into();
		let least = needed / 16u32.into() + One::one();
		Pallet::<T>::support(origin, id, least).unwrap();
	}
}

/// Moves the task with its appeal on, as if the bond were complete.
fn moved<T: Config>(id: TaskId, to: impl FnOnce(&mut TaskOf<T>, MomentOf<T>)) {
	let mut task = Tasks::<T>::get(id).unwrap();
	let was = task.due();
	to(&mut task, was.unwrap());
	Pallet::<T>::save(id, was, task);
}

fn before_council<T: Config>(id: TaskId) {
	moved::<T>(id, |task, until| {
		let (judged, appeal) = (task.judged().cloned().unwrap(), task.appeal().cloned());
		task.state = State::Council {
			judged,
			appeal,
			until,
		};
	});
}

/// Asked for just now for the last time, so that there is no randomness.
fn awaiting_lot<T: Config>(id: TaskId) {
	moved::<T>(id, |task, until| {
		let judged = task.judged().cloned().unwrap();
		task.conditions.audit.rate = 1;
		task.state = State::AwaitingLot {
			judged,
			mark: T::Randomness::mark(),
			attempts: crate::audits::MAX_LOT_ATTEMPTS,
			until,
		};
	});
}

fn in_appeal<T: Config>(id: TaskId) {
	moved::<T>(id, |task, _| {
		let (judged, appeal) = (task.judged().cloned().unwrap(), task.appeal().cloned());
		task.state = State::InAppeal {
			judged,
			appeal: appeal.unwrap(),
			panel: 0,
		};
	});
}

#[benchmarks]
mod benches {
	use super::*;

	#[benchmark]
	fn post() {
		let who = requester::<T>();
		#[extrinsic_call]
		_(
			RawOrigin::Signed(who),
			Helper::<T>::organization(),
			Helper::<T>::asset(),
			budget::<T>(),
			title::<T>(),
			uri::<T>(),
			[1; 32],
			Some(terms::<T>(ReviewMode::Every)),
			T::Balance::max_value(),
		);
		assert_eq!(NextTask::<T>::get(), 1);
	}

	#[benchmark]
	fn edit() {
		let id = posted::<T>(ReviewMode::Every);
		let short = vec![b't'];
		let who = RawOrigin::Signed(requester::<T>());
		Pallet::<T>::edit(who.clone().into(), id, short, Vec::new(), [3; 32]).unwrap();
		#[extrinsic_call]
		_(who, id, title::<T>(), uri::<T>(), [4; 32]);
		assert_eq!(TaskDetails::<T>::get(id).unwrap().content_hash, [4; 32]);
	}

	#[benchmark]
	fn cancel() {
		let id = posted::<T>(ReviewMode::Every);
		#[extrinsic_call]
		_(RawOrigin::Signed(requester::<T>()), id);
		assert!(!Tasks::<T>::contains_key(id));
	}

	/// Displaces three bondless claims.
	#[benchmark]
	fn claim() {
		let id = claimed::<T>(ReviewMode::Every, Bond::None, MAX_HOLDERS);
		let who = provider::<T>(9);
		#[extrinsic_call]
		_(RawOrigin::Signed(who), id, Bond::Money);
		assert_eq!(Tasks::<T>::get(id).unwrap().claims().len(), 1);
	}

	/// Outruns two others and opens a panel.
	#[benchmark]
	fn submit() {
		let id = claimed::<T>(ReviewMode::Every, Bond::None, MAX_HOLDERS);
		let who = provider::<T>(0);
		#[extrinsic_call]
		_(
			RawOrigin::Signed(who),
			id,
			uri::<T>(),
			[2; 32],
			Some(FULL_SCORE),
		);
		assert!(Deliveries::<T>::contains_key(id));
	}

	#[benchmark]
	fn accept() {
		let id = submitted::<T>(ReviewMode::Disputed);
		#[extrinsic_call]
		_(RawOrigin::Signed(requester::<T>()), id);
		assert!(!Tasks::<T>::contains_key(id));
	}

	#[benchmark]
	fn dispute() {
		let id = submitted::<T>(ReviewMode::Disputed);
		#[extrinsic_call]
		_(RawOrigin::Signed(requester::<T>()), id, 5_000);
		assert!(!matches!(
			Tasks::<T>::get(id).unwrap().state,
			State::Submitted { .. }
		));
	}

	#[benchmark]
	fn request_review() {
		let id = submitted::<T>(ReviewMode::Disputed);
		let who = provider::<T>(0);
		#[extrinsic_call]
		_(RawOrigin::Signed(who), id);
		assert!(matches!(
			Tasks::<T>::get(id).unwrap().state,
			State::InReview { .. }
		));
	}

	#[benchmark]
	fn on_due_expire() {
		let id = posted::<T>(ReviewMode::Every);
		make_due::<T>(id);
		#[block]
		{
			Pallet::<T>::on_due(id).unwrap();
		}
		assert!(!Tasks::<T>::contains_key(id));
	}

	/// A bond in money is forfeited.
	#[benchmark]
	fn on_due_lapse() {
		let id = claimed::<T>(ReviewMode::Every, Bond::Money, 1);
		make_due::<T>(id);
		#[block]
		{
			Pallet::<T>::on_due(id).unwrap();
		}
		assert!(Tasks::<T>::get(id).unwrap().claims().is_empty());
	}

	#[benchmark]
	fn on_due_silence() {
		let id = submitted::<T>(ReviewMode::Disputed);
		make_due::<T>(id);
		#[block]
		{
			Pallet::<T>::on_due(id).unwrap();
		}
		assert!(!Tasks::<T>::contains_key(id));
	}

	/// The panel is refused again, and the task ends by the fallback.
	#[benchmark]
	fn on_due_retry() {
		let id = submitted::<T>(ReviewMode::Disputed);
		Ratios::<T>::insert(
			Helper::<T>::organization(),
			BoundedVec::truncate_from(vec![4_000; MAX_RATIOS as usize]),
		);
		let mut task = Tasks::<T>::get(id).unwrap();
		task.conditions.panel.size = 199;
		let State::Submitted { submission, until } = task.state else {
			panic!("not submitted")
		};
		let cause = Cause::Dispute(5_000);
		task.state = State::AwaitingPanel {
			submission,
			cause,
			until,
		};
		Tasks::<T>::insert(id, task);
		make_due::<T>(id);
		#[block]
		{
			Pallet::<T>::on_due(id).unwrap();
		}
		assert!(!Tasks::<T>::contains_key(id));
	}

	#[benchmark]
	fn on_outcome() {
		let id = submitted::<T>(ReviewMode::Every);
		let mut task = Tasks::<T>::get(id).unwrap();
		if let State::AwaitingPanel {
			submission, cause, ..
		} = task.state
		{
			task.state = State::InReview {
				submission,
				cause,
				panel: 0,
				fees: Zero::zero(),
			};
			Tasks::<T>::insert(id, task);
		}
		Tasks::<T>::mutate(id, |task| {
			let task = task.as_mut().unwrap();
			task.conditions.appeal_window = Zero::zero();
			unaudited::<T>(task);
		});
		Ratios::<T>::insert(
			Helper::<T>::organization(),
			BoundedVec::truncate_from(vec![4_000; MAX_RATIOS as usize]),
		);
		let fee = Tasks::<T>::get(id).unwrap().reserve.left / 4u32.into();
		<Pallet<T> as Subject<T::AccountId>>::pay_panel(&id, fee).unwrap();
		#[block]
		{
			<Pallet<T> as Subject<T::AccountId>>::on_outcome(&id, 0, Outcome::Verdict(9_000))
				.unwrap();
		}
		assert!(!Tasks::<T>::contains_key(id));
	}

	/// Displaces an incomplete appeal with eight contributors and goes to its panel.
	#[benchmark]
	fn appeal() {
		let id = judged::<T>();
		gathering::<T>(id, MAX_CONTRIBUTORS);
		let who = provider::<T>(0);
		#[extrinsic_call]
		_(
			RawOrigin::Signed(who.clone()),
			id,
			9_000,
			T::Balance::max_value(),
		);
		assert_eq!(Tasks::<T>::get(id).unwrap().appeal().unwrap().who, who);
	}

	#[benchmark]
	fn support() {
		let id = judged::<T>();
		gathering::<T>(id, MAX_CONTRIBUTORS - 1);
		let who = provider::<T>(99);
		#[extrinsic_call]
		_(RawOrigin::Signed(who), id, T::Balance::max_value());
		assert!(!matches!(
			Tasks::<T>::get(id).unwrap().state,
			State::Appealable { .. }
		));
	}

	#[benchmark]
	fn rule() {
		let id = judged::<T>();
		gathering::<T>(id, MAX_CONTRIBUTORS);
		before_council::<T>(id);
		let admin = Helper::<T>::council(Helper::<T>::organization());
		#[extrinsic_call]
		_(RawOrigin::Signed(admin), id, 6_000);
		assert!(!Tasks::<T>::contains_key(id));
	}

	#[benchmark]
	fn reply() {
		let id = judged::<T>();
		let who = provider::<T>(0);
		#[extrinsic_call]
		_(RawOrigin::Signed(who), id, vec![b'r'; MAX_REPLY as usize]);
		assert!(Tasks::<T>::get(id).unwrap().judged().unwrap().replied);
	}

	#[benchmark]
	fn on_due_verdict() {
		let id = judged::<T>();
		gathering::<T>(id, MAX_CONTRIBUTORS);
		make_due::<T>(id);
		#[block]
		{
			Pallet::<T>::on_due(id).unwrap();
		}
		assert!(!Tasks::<T>::contains_key(id));
	}

	#[benchmark]
	fn on_outcome_appeal() {
		let id = judged::<T>();
		gathering::<T>(id, MAX_CONTRIBUTORS);
		in_appeal::<T>(id);
		#[block]
		{
			<Pallet<T> as Subject<T::AccountId>>::on_outcome(&id, 0, Outcome::Verdict(500))
				.unwrap();
		}
		assert_eq!(Tasks::<T>::get(id).unwrap().judged().unwrap().score, 500);
	}

	#[benchmark]
	fn on_due_lot() {
		let id = judged::<T>();
		awaiting_lot::<T>(id);
		make_due::<T>(id);
		#[block]
		{
			Pallet::<T>::on_due(id).unwrap();
		}
		// Without randomness any more the verdict stands: the dearest end.
		assert!(!Tasks::<T>::contains_key(id));
	}

	#[benchmark]
	fn on_outcome_audit() {
		let id = judged::<T>();
		moved::<T>(id, |task, _| {
			let judged = task.judged().cloned().unwrap();
			task.state = State::Auditing { judged, panel: 0 };
		});
		#[block]
		{
			<Pallet<T> as Subject<T::AccountId>>::on_outcome(&id, 0, Outcome::Verdict(500))
				.unwrap();
		}
		assert!(!Tasks::<T>::contains_key(id));
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::ext(), crate::mock::Test);
}
