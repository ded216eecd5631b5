//! The states that benchmarks begin with.

use super::*;

/// Signs a call, a block later. A transaction reads and writes the account of whoever signs it, whatever
/// it calls, so that is no part of what a call weighs.
pub(super) fn signed<T: Config>(who: T::AccountId) -> RawOrigin<T::AccountId> {
	later::<T::Clock>();
	whitelist_account!(who);
	RawOrigin::Signed(who)
}

pub(super) fn requester<T: Config>() -> T::AccountId {
	let who = account("requester", 0, 0);
	Helper::<T>::fund(&who);
	who
}

pub(super) fn provider<T: Config>(index: u32) -> T::AccountId {
	let who = account("provider", index, 0);
	Helper::<T>::qualify(Helper::<T>::organization(), &who);
	who
}

pub(super) fn terms<T: Config>(mode: ReviewMode) -> Terms<MomentOf<T>> {
	let steps: Vec<_> = (1..=8u16).map(|n| (n * 1_000, n * 1_200)).collect();
	Terms {
		criteria: Some(Criteria::truncate_from(vec![FULL_SCORE / 8; 8])),
		mode: Some(mode),
		curve: Some(Curve::Steps(BoundedVec::truncate_from(steps))),
		class: Some(500),
		..Default::default()
	}
}

pub(super) fn title<T: Config>() -> Vec<u8> {
	vec![b't'; T::TitleLimit::get() as usize]
}

pub(super) fn uri<T: Config>() -> Vec<u8> {
	vec![b'u'; T::UriLimit::get() as usize]
}

pub(super) fn budget<T: Config>() -> T::Balance {
	budget_in::<T>(&Helper::<T>::asset())
}

pub(super) fn budget_in<T: Config>(asset: &T::AssetId) -> T::Balance {
	T::Escrow::minimum(asset).max(One::one()) * 1_000u32.into()
}

/// The next price and score make all counts be halved.
pub(super) fn fill_histogram<T: Config>() {
	use crate::rules::histogram::{class_bucket, Histogram, FULL_COUNT};
	let mut histogram = Histogram::default();
	histogram.prices[0] = FULL_COUNT - 1;
	histogram.scores[0] = FULL_COUNT - 1;
	Histograms::<T>::insert(
		Helper::<T>::organization(),
		(0, class_bucket(500)),
		histogram,
	);
}

/// As many have left a task as are remembered.
pub(super) fn fill_former<T: Config>(id: TaskId) {
	let left = (0..MAX_FORMER).map(|index| u64::from(index).to_le_bytes());
	Former::<T>::insert(id, BoundedVec::truncate_from(left.collect()));
}

pub(super) fn posted<T: Config>(mode: ReviewMode) -> TaskId {
	posted_with::<T>(terms::<T>(mode))
}

pub(super) fn posted_with<T: Config>(terms: Terms<MomentOf<T>>) -> TaskId {
	posted_in::<T>(Helper::<T>::asset(), terms)
}

fn posted_in<T: Config>(asset: T::AssetId, terms: Terms<MomentOf<T>>) -> TaskId {
	let budget = budget_in::<T>(&asset);
	fill_histogram::<T>();
	let id = NextTask::<T>::get();
	Pallet::<T>::post(
		RawOrigin::Signed(requester::<T>()).into(),
		Helper::<T>::organization(),
		asset,
		budget,
		title::<T>(),
		uri::<T>(),
		[1; 32],
		Some(terms),
		T::Balance::max_value(),
	)
	.unwrap();
	fill_former::<T>(id);
	id
}

pub(super) fn claimed<T: Config>(mode: ReviewMode, bond: Bond, holders: u32) -> TaskId {
	let id = posted::<T>(mode);
	claimed_by::<T>(id, bond, holders);
	id
}

fn claimed_by<T: Config>(id: TaskId, bond: Bond, holders: u32) {
	for index in 0..holders {
		let who = provider::<T>(index);
		let max = T::Balance::max_value();
		Pallet::<T>::claim(RawOrigin::Signed(who).into(), id, bond, max).unwrap();
	}
}

/// Above the entry tier and funded by somebody, so that whoever comes is looked up there as well.
pub(super) fn demanding<T: Config>(id: TaskId) {
	Tasks::<T>::mutate(id, |task| {
		let task = task.as_mut().unwrap();
		task.funds.givers = 1;
		let conditions = &mut task.conditions;
		(conditions.tier, conditions.threshold) = (1, POINT);
		conditions.tier_burn = FULL_SCORE / 10;
	});
}

/// Those who hold claims have longer than whoever comes next, who might have named a team.
pub(super) fn before_others<T: Config>(id: TaskId) {
	let mut task = Tasks::<T>::get(id).unwrap();
	let (was, later) = (
		task.due(),
		Pallet::<T>::after(book::window::<T>() * 2u32.into()),
	);
	task.rows = 1;
	if let State::Open { until, claims } = &mut task.state {
		*until = later;
		claims.iter_mut().for_each(|claim| claim.deadline = later);
	}
	Pallet::<T>::save(id, was, task);
}

/// The next claim without a bond hands the prepayment over.
pub(super) fn prepaid<T: Config>(id: TaskId) {
	Tasks::<T>::mutate(id, |task| {
		let task = task.as_mut().unwrap();
		task.free_claim = true;
		task.prepaid = task.reserve.left / 4u32.into();
	});
}

/// Delivered by a provider who is paid together with so many others. The organization's treasury and a
/// bond in money that returns count as others.
pub(super) fn submitted<T: Config>(mode: ReviewMode, others: u32) -> TaskId {
	submitted_in::<T>(Helper::<T>::asset(), mode, others)
}

pub(super) fn submitted_in<T: Config>(asset: T::AssetId, mode: ReviewMode, others: u32) -> TaskId {
	let terms = Terms {
		class: Some(settlement::FULL_CLASS),
		..terms::<T>(mode)
	};
	let id = posted_in::<T>(asset, terms);
	claimed_by::<T>(id, Bond::None, 1);
	let origin = RawOrigin::Signed(provider::<T>(0)).into();
	Pallet::<T>::submit(origin, id, uri::<T>(), [2; 32], None, 0).unwrap();
	crowd::<T>(id, others);
	id
}

/// As many ratios of prices as an organization keeps.
fn fill_ratios<T: Config>() {
	let ratios = vec![4_000; MAX_RATIOS as usize];
	let org = Helper::<T>::organization();
	Ratios::<T>::insert(org, BoundedVec::truncate_from(ratios));
}

/// A disputed task whose panel is refused again, with so many to pay beside the provider.
pub(super) fn refused<T: Config>(others: u32) -> TaskId {
	let id = submitted::<T>(ReviewMode::Disputed, others);
	fill_ratios::<T>();
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
	id
}

/// A task whose panel is paid and says its verdict next, by which it is settled.
pub(super) fn reviewed_in<T: Config>(asset: T::AssetId, others: u32) -> Matter {
	let id = submitted_in::<T>(asset, ReviewMode::Every, others);
	fill_ratios::<T>();
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
	}
	task.conditions.appeal_window = Zero::zero();
	unaudited::<T>(&mut task);
	let fee = task.reserve.left / 4u32.into();
	Tasks::<T>::insert(id, task);
	let matter = Matter::new(id, 0);
	<Pallet<T> as Subject<T::AccountId>>::pay_panel(&matter, fee).unwrap();
	matter
}

/// As many as can be paid with the provider: a team of eight and sixteen with portions.
pub(super) const CROWD: u32 = MAX_TEAM + MAX_PAYEES;

pub(super) fn team<T: Config>(beside: u32) -> Team<T::AccountId> {
	let team = (20..20 + beside).map(|index| (provider::<T>(index), 1_000));
	Team::truncate_from(team.collect())
}

/// So many are paid out of the payout.
fn crowd<T: Config>(id: TaskId, others: u32) {
	let beside = others.min(MAX_TEAM);
	let team = team::<T>(beside);
	let subs = (40..40 + others - beside).map(|index| Sub {
		to: Payee::Account(provider::<T>(index)),
		portion: 40_000_000,
	});
	let subs = subs.collect();
	Tasks::<T>::mutate(id, |task| {
		let work = task.as_mut().unwrap().work_mut().unwrap();
		work.team = team;
		work.subs = BoundedVec::truncate_from(subs);
	});
}

/// A portion of a task that a provider works on.
pub(super) fn portion<T: Config>(task: TaskId, index: u32, portion: u32) -> TaskId {
	let below = NextTask::<T>::get();
	Pallet::<T>::delegate(
		RawOrigin::Signed(provider::<T>(index)).into(),
		task,
		portion,
		title::<T>(),
		uri::<T>(),
		[1; 32],
		Some(terms::<T>(ReviewMode::Every)),
		None,
		T::Balance::max_value(),
	)
	.unwrap();
	below
}

/// Has so many parts of a task delegated.
pub(super) fn parcel_out<T: Config>(task: TaskId, parts: u32) {
	for _ in 0..parts {
		portion::<T>(task, 0, 40_000_000);
	}
}

/// Half of a task that a provider works on, held by the next one.
pub(super) fn delegated<T: Config>(task: TaskId, index: u32) -> TaskId {
	let (below, max) = (
		portion::<T>(task, index, 500_000_000),
		T::Balance::max_value(),
	);
	let next = RawOrigin::Signed(provider::<T>(index + 1)).into();
	Pallet::<T>::claim(next, below, Bond::Money, max).unwrap();
	below
}

/// A sub-task that nobody holds, three below the top.
pub(super) fn third_below<T: Config>() -> TaskId {
	let top = claimed::<T>(ReviewMode::Every, Bond::Money, 1);
	let second = delegated::<T>(delegated::<T>(top, 0), 1);
	portion::<T>(second, 2, 500_000_000)
}

/// A task at work since ever, by a team of so many beside its lead, with money kept back for it and so
/// many sub-tasks.
pub(super) fn at_work<T: Config>(beside: u32, subs: u32) -> TaskId {
	let id = claimed::<T>(ReviewMode::Every, Bond::Money, 1);
	parcel_out::<T>(id, subs);
	let now = Pallet::<T>::now();
	let mut task = Tasks::<T>::get(id).unwrap();
	let was = task.due();
	task.part.retained = task.part.ahead / 4u32.into();
	task.part.ahead -= task.part.retained;
	if let State::Working { work, deadline } = &mut task.state {
		(work.since, *deadline) = (Zero::zero(), now);
		work.team = team::<T>(beside);
	}
	Pallet::<T>::save(id, was, task);
	id
}

/// Nothing is left of the review reserve.
pub(super) fn without_reserve<T: Config>(id: TaskId) {
	Tasks::<T>::mutate(id, |task| {
		let reserve = &mut task.as_mut().unwrap().reserve;
		(reserve.deposited, reserve.left) = (Zero::zero(), Zero::zero());
	});
}

/// Makes the task due now.
pub(super) fn make_due<T: Config>(id: TaskId) {
	let now = Pallet::<T>::now();
	Tasks::<T>::mutate(id, |task| match &mut task.as_mut().unwrap().state {
		State::Open { until, claims } => {
			*until = now;
			claims.iter_mut().for_each(|claim| claim.deadline = now);
		}
		State::Working { deadline, .. } => *deadline = now,
		State::Submitted { until, .. }
		| State::AwaitingPanel { until, .. }
		| State::Appealable { until, .. }
		| State::Council { until, .. }
		| State::AwaitingLot { until, .. } => *until = now,
		State::InReview { .. } | State::InAppeal { .. } | State::Auditing { .. } => {
			panic!("a panel scores")
		}
		State::Gathering { until } | State::Opening { until } | State::Choosing { until } => {
			*until = now
		}
		State::Picking { at, .. } | State::Clearing { at, .. } => *at = now,
		State::Screening { at, .. } => *at = Some(now),
		State::Contestable { until, .. } => *until = Some(now),
		State::Paying { until } | State::Sampling { until, .. } => *until = now,
		State::Finals { .. } => panic!("a panel scores"),
	});
}

/// Whatever the organization's policy, the verdict is settled by at once: the dearest end.
pub(super) fn unaudited<T: Config>(task: &mut TaskOf<T>) {
	let audit = &mut task.conditions.audit;
	(audit.rate, audit.high_rate, audit.full_price) = (0, 0, Zero::zero());
}

/// A task with a verdict that can be appealed, with so many to pay beside the provider.
pub(super) fn judged<T: Config>(others: u32) -> TaskId {
	judged_in::<T>(Helper::<T>::asset(), others)
}

pub(super) fn judged_in<T: Config>(asset: T::AssetId, others: u32) -> TaskId {
	let id = submitted_in::<T>(asset, ReviewMode::Every, others);
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
pub(super) fn gathering<T: Config>(id: TaskId, contributors: u32) {
	if contributors == 0 {
		return;
	}
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
pub(super) fn moved<T: Config>(id: TaskId, to: impl FnOnce(&mut TaskOf<T>, MomentOf<T>)) {
	let mut task = Tasks::<T>::get(id).unwrap();
	let was = task.due();
	to(&mut task, was.unwrap());
	Pallet::<T>::save(id, was, task);
}

pub(super) fn before_council<T: Config>(id: TaskId) {
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
pub(super) fn awaiting_lot<T: Config>(id: TaskId) {
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

/// Delivered, and without randomness for the last time: it is paid as asked.
pub(super) fn sampling<T: Config>(others: u32) -> TaskId {
	let id = submitted::<T>(ReviewMode::Sampled { rate: 10_000 }, others);
	moved::<T>(id, |task, until| {
		let submission = task.submission().cloned().unwrap();
		task.state = State::Sampling {
			submission,
			basis: Basis::Silence,
			mark: T::Randomness::mark(),
			attempts: crate::audits::MAX_LOT_ATTEMPTS,
			until,
		};
	});
	id
}

pub(super) fn in_appeal<T: Config>(id: TaskId) {
	moved::<T>(id, |task, _| {
		let (judged, appeal) = (task.judged().cloned().unwrap(), task.appeal().cloned());
		task.state = State::InAppeal {
			judged,
			appeal: appeal.unwrap(),
			panel: 0,
		};
	});
}
