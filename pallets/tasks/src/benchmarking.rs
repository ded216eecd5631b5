//! Benchmarks of every call and of what agenda and panels set off.

#![allow(
	clippy::arithmetic_side_effects,
	clippy::indexing_slicing,
	clippy::unwrap_used,
	clippy::expect_used,
	clippy::panic
)]

use crate::{rules::shares::*, *};
use alloc::{vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_system::RawOrigin;
use munus_primitives::{
	escrow::Inspect as _,
	organizations::{Curve, ReviewMode},
	review::{Criteria, Outcome, Review, Subject, MAX_ITEMS},
	tasks::{Bond, Matter},
	time::{later, DrawRandomness},
	FULL_SCORE, POINT,
};
use sp_runtime::traits::{Bounded, One, Zero};

mod arena;
mod book;
mod scenes;

use scenes::*;

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

#[benchmarks]
mod benches {
	use super::*;

	#[benchmark]
	fn post() {
		let asset = Helper::<T>::asset();
		let caller = signed::<T>(requester::<T>());
		#[extrinsic_call]
		_(
			caller,
			Helper::<T>::organization(),
			asset.clone(),
			budget_in::<T>(&asset),
			title::<T>(),
			uri::<T>(),
			[1; 32],
			Some(terms::<T>(ReviewMode::Every)),
			T::Balance::max_value(),
		);
		assert_eq!(NextTask::<T>::get(), 1);
	}

	#[benchmark]
	fn post_native() {
		let asset = T::NativeAsset::get();
		let caller = signed::<T>(requester::<T>());
		#[extrinsic_call]
		post(
			caller,
			Helper::<T>::organization(),
			asset.clone(),
			budget_in::<T>(&asset),
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
		let who = signed::<T>(requester::<T>());
		let max = T::Balance::max_value();
		Pallet::<T>::edit(who.clone().into(), id, short, Vec::new(), [3; 32], max).unwrap();
		#[extrinsic_call]
		_(who, id, title::<T>(), uri::<T>(), [4; 32], max);
		assert_eq!(TaskDetails::<T>::get(id).unwrap().content_hash, [4; 32]);
	}

	#[benchmark]
	fn cancel() {
		let id = posted::<T>(ReviewMode::Every);
		let caller = signed::<T>(requester::<T>());
		#[extrinsic_call]
		_(caller, id);
		assert!(!Tasks::<T>::contains_key(id));
	}

	/// Displaces bondless claims.
	#[benchmark]
	fn claim(h: Linear<0, MAX_HOLDERS>) {
		let id = claimed::<T>(ReviewMode::Every, Bond::None, h);
		demanding::<T>(id);
		before_others::<T>(id);
		let who = provider::<T>(9);
		let caller = signed::<T>(who.clone());
		#[extrinsic_call]
		_(caller, id, Bond::Money, T::Balance::max_value());
		assert_eq!(Tasks::<T>::get(id).unwrap().work().unwrap().who, who);
	}

	/// Beside others, and with the prepayment handed over.
	#[benchmark]
	fn hold() {
		let id = claimed::<T>(ReviewMode::Every, Bond::None, MAX_HOLDERS - 1);
		prepaid::<T>(id);
		Tasks::<T>::mutate(id, |task| task.as_mut().unwrap().funds.givers = 1);
		before_others::<T>(id);
		let who = provider::<T>(9);
		let max = T::Balance::max_value();
		let caller = signed::<T>(who);
		#[extrinsic_call]
		claim(caller, id, Bond::None, max);
		let task = Tasks::<T>::get(id).unwrap();
		assert_eq!(task.claims().len() as u32, MAX_HOLDERS);
		assert!(task.prepaid.is_zero());
	}

	/// Outruns others and waits for the requester.
	#[benchmark]
	fn submit_disputed(o: Linear<0, { MAX_HOLDERS - 1 }>) {
		let id = claimed::<T>(ReviewMode::Disputed, Bond::None, o + 1);
		let who = signed::<T>(provider::<T>(0));
		let asked = Some(FULL_SCORE);
		#[extrinsic_call]
		submit(who, id, uri::<T>(), [2; 32], asked, 0);
		assert!(Tasks::<T>::get(id).unwrap().submission().is_some());
	}

	/// Outruns others and opens a panel.
	#[benchmark]
	fn submit(o: Linear<0, { MAX_HOLDERS - 1 }>) {
		let id = claimed::<T>(ReviewMode::Every, Bond::None, o + 1);
		let who = provider::<T>(0);
		let caller = signed::<T>(who);
		#[extrinsic_call]
		_(caller, id, uri::<T>(), [2; 32], Some(FULL_SCORE), 0);
		assert!(Tasks::<T>::get(id).unwrap().submission().is_some());
	}

	#[benchmark]
	fn accept(p: Linear<0, CROWD>) {
		let id = submitted::<T>(ReviewMode::Disputed, p);
		let caller = signed::<T>(requester::<T>());
		#[extrinsic_call]
		_(caller, id);
		assert!(!Tasks::<T>::contains_key(id));
	}

	#[benchmark]
	fn accept_native(p: Linear<0, CROWD>) {
		let id = submitted_in::<T>(T::NativeAsset::get(), ReviewMode::Disputed, p);
		let caller = signed::<T>(requester::<T>());
		#[extrinsic_call]
		accept(caller, id);
		assert!(!Tasks::<T>::contains_key(id));
	}

	#[benchmark]
	fn dispute() {
		let id = submitted::<T>(ReviewMode::Disputed, 0);
		let caller = signed::<T>(requester::<T>());
		#[extrinsic_call]
		_(caller, id, 5_000);
		assert!(!matches!(
			Tasks::<T>::get(id).unwrap().state,
			State::Submitted { .. }
		));
	}

	#[benchmark]
	fn request_review() {
		let id = submitted::<T>(ReviewMode::Disputed, 0);
		let who = provider::<T>(0);
		let caller = signed::<T>(who);
		#[extrinsic_call]
		_(caller, id, T::Balance::max_value());
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

	/// A bond in money is forfeited, and sub-tasks are on their own.
	#[benchmark]
	fn on_due_lapse(u: Linear<0, MAX_PAYEES>) {
		let id = claimed::<T>(ReviewMode::Every, Bond::Money, 1);
		parcel_out::<T>(id, u);
		make_due::<T>(id);
		#[block]
		{
			Pallet::<T>::on_due(id).unwrap();
		}
		assert!(Tasks::<T>::get(id).unwrap().claims().is_empty());
	}

	#[benchmark]
	fn on_due_silence(p: Linear<0, CROWD>) {
		let id = submitted::<T>(ReviewMode::Disputed, p);
		make_due::<T>(id);
		#[block]
		{
			Pallet::<T>::on_due(id).unwrap();
		}
		assert!(!Tasks::<T>::contains_key(id));
	}

	#[benchmark]
	fn on_due_silence_native(p: Linear<0, CROWD>) {
		let id = submitted_in::<T>(T::NativeAsset::get(), ReviewMode::Disputed, p);
		make_due::<T>(id);
		#[block]
		{
			Pallet::<T>::on_due(id).unwrap();
		}
		assert!(!Tasks::<T>::contains_key(id));
	}

	/// The panel is refused again, and the task ends by the fallback.
	#[benchmark]
	fn on_due_retry(p: Linear<0, CROWD>) {
		let id = refused::<T>(p);
		make_due::<T>(id);
		#[block]
		{
			Pallet::<T>::on_due(id).unwrap();
		}
		assert!(!Tasks::<T>::contains_key(id));
	}

	#[benchmark]
	fn on_outcome(p: Linear<0, CROWD>) {
		let matter = reviewed_in::<T>(Helper::<T>::asset(), p);
		let verdict = Outcome::Verdict(9_000);
		#[block]
		{
			<Pallet<T> as Subject<T::AccountId>>::on_outcome(&matter, 0, verdict).unwrap();
		}
		assert!(!Tasks::<T>::contains_key(matter.task));
	}

	#[benchmark]
	fn on_outcome_native(p: Linear<0, CROWD>) {
		let matter = reviewed_in::<T>(T::NativeAsset::get(), p);
		let verdict = Outcome::Verdict(9_000);
		#[block]
		{
			<Pallet<T> as Subject<T::AccountId>>::on_outcome(&matter, 0, verdict).unwrap();
		}
		assert!(!Tasks::<T>::contains_key(matter.task));
	}

	/// Displaces an incomplete appeal with eight contributors and goes to its panel.
	#[benchmark]
	fn appeal() {
		let id = judged::<T>(0);
		gathering::<T>(id, MAX_CONTRIBUTORS);
		let who = provider::<T>(0);
		let caller = signed::<T>(who.clone());
		#[extrinsic_call]
		_(caller, id, 9_000, T::Balance::max_value());
		assert_eq!(Tasks::<T>::get(id).unwrap().appeal().unwrap().who, who);
	}

	#[benchmark]
	fn support() {
		let id = judged::<T>(0);
		gathering::<T>(id, MAX_CONTRIBUTORS - 1);
		let who = provider::<T>(99);
		let caller = signed::<T>(who);
		#[extrinsic_call]
		_(caller, id, T::Balance::max_value());
		assert!(!matches!(
			Tasks::<T>::get(id).unwrap().state,
			State::Appealable { .. }
		));
	}

	#[benchmark]
	fn rule(p: Linear<0, CROWD>, c: Linear<0, MAX_CONTRIBUTORS>) {
		let id = judged::<T>(p);
		gathering::<T>(id, c);
		before_council::<T>(id);
		let admin = Helper::<T>::council(Helper::<T>::organization());
		let caller = signed::<T>(admin);
		#[extrinsic_call]
		_(caller, id, 6_000);
		assert!(!Tasks::<T>::contains_key(id));
	}

	#[benchmark]
	fn reply() {
		let id = judged::<T>(0);
		let who = provider::<T>(0);
		let caller = signed::<T>(who);
		#[extrinsic_call]
		_(caller, id, vec![b'r'; MAX_REPLY as usize]);
		assert!(Tasks::<T>::get(id).unwrap().judged().unwrap().replied);
	}

	/// Of a sub-task three below the top.
	#[benchmark]
	fn form_team() {
		let third = third_below::<T>();
		let who = provider::<T>(9);
		let members: Vec<_> = (20..27)
			.map(|index| (provider::<T>(index), 1_000))
			.collect();
		let caller = signed::<T>(who.clone());
		#[extrinsic_call]
		_(caller, third, 3_000, members);
		assert!(Roles::<T>::contains_key(third, who));
	}

	#[benchmark]
	fn join_team() {
		let id = posted::<T>(ReviewMode::Every);
		let lead = provider::<T>(9);
		let members: Vec<_> = (20..27)
			.map(|index| (provider::<T>(index), 1_000))
			.collect();
		let formed = RawOrigin::Signed(lead.clone()).into();
		Pallet::<T>::form_team(formed, id, 3_000, members).unwrap();
		let who = provider::<T>(26);
		let caller = signed::<T>(who);
		#[extrinsic_call]
		_(caller, id, lead.clone(), 1_000);
		let Some(Role::Offer(offer)) = Roles::<T>::get(id, lead) else {
			panic!("no row")
		};
		assert!(offer.team[6].agreed);
	}

	/// Three below the top.
	#[benchmark]
	fn delegate() {
		let top = claimed::<T>(ReviewMode::Every, Bond::Money, 1);
		let second = delegated::<T>(top, 0);
		let third = delegated::<T>(second, 1);
		let who = provider::<T>(2);
		let caller = signed::<T>(who);
		#[extrinsic_call]
		_(
			caller,
			third,
			500_000_000,
			title::<T>(),
			uri::<T>(),
			[1; 32],
			Some(terms::<T>(ReviewMode::Every)),
			Some(provider::<T>(3)),
			T::Balance::max_value(),
		);
		assert_eq!(Tasks::<T>::get(top).unwrap().payees, 3);
	}

	/// With a fee in full and nothing left in the reserve.
	#[benchmark]
	fn kill(t: Linear<0, MAX_TEAM>, u: Linear<0, MAX_PAYEES>) {
		let id = at_work::<T>(t, u);
		without_reserve::<T>(id);
		let who = requester::<T>();
		let caller = signed::<T>(who);
		#[extrinsic_call]
		_(caller, id, T::Balance::max_value());
		assert!(!Tasks::<T>::contains_key(id));
	}

	#[benchmark]
	fn withdraw(u: Linear<0, MAX_PAYEES>) {
		let id = at_work::<T>(MAX_TEAM, u);
		let caller = signed::<T>(provider::<T>(0));
		#[extrinsic_call]
		_(caller, id);
		assert!(Tasks::<T>::get(id).unwrap().work().is_none());
	}

	#[benchmark]
	fn top_up() {
		let id = claimed::<T>(ReviewMode::Every, Bond::Money, 1);
		let who = requester::<T>();
		let amount = budget::<T>();
		let caller = signed::<T>(who);
		#[extrinsic_call]
		_(caller, id, amount, Purse::Price, T::Balance::max_value());
		assert_eq!(Tasks::<T>::get(id).unwrap().reward.left, amount + amount);
	}

	#[benchmark]
	fn on_due_verdict(p: Linear<0, CROWD>, c: Linear<0, MAX_CONTRIBUTORS>) {
		let id = judged::<T>(p);
		gathering::<T>(id, c);
		make_due::<T>(id);
		#[block]
		{
			Pallet::<T>::on_due(id).unwrap();
		}
		assert!(!Tasks::<T>::contains_key(id));
	}

	#[benchmark]
	fn on_due_verdict_native(p: Linear<0, CROWD>, c: Linear<0, MAX_CONTRIBUTORS>) {
		let id = judged_in::<T>(T::NativeAsset::get(), p);
		gathering::<T>(id, c);
		make_due::<T>(id);
		#[block]
		{
			Pallet::<T>::on_due(id).unwrap();
		}
		assert!(!Tasks::<T>::contains_key(id));
	}

	#[benchmark]
	fn on_outcome_appeal(c: Linear<1, MAX_CONTRIBUTORS>) {
		let id = judged::<T>(0);
		gathering::<T>(id, c);
		in_appeal::<T>(id);
		#[block]
		{
			<Pallet<T> as Subject<T::AccountId>>::on_outcome(
				&Matter::new(id, 0),
				0,
				Outcome::Verdict(500),
			)
			.unwrap();
		}
		assert_eq!(Tasks::<T>::get(id).unwrap().judged().unwrap().score, 500);
	}

	#[benchmark]
	fn on_due_lot(p: Linear<0, CROWD>) {
		let id = judged::<T>(p);
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
	fn on_outcome_audit(p: Linear<0, CROWD>) {
		let id = judged::<T>(p);
		moved::<T>(id, |task, _| {
			let judged = task.judged().cloned().unwrap();
			task.state = State::Auditing { judged, panel: 0 };
		});
		#[block]
		{
			<Pallet<T> as Subject<T::AccountId>>::on_outcome(
				&Matter::new(id, 0),
				0,
				Outcome::Verdict(9_000),
			)
			.unwrap();
		}
		assert!(!Tasks::<T>::contains_key(id));
	}

	#[benchmark]
	fn bid() {
		let id = book::bidding::<T>(false, Pick::Choice);
		demanding::<T>(id);
		let who = provider::<T>(0);
		let ask = Ask::Stated(book::change::<T>(budget::<T>()));
		let caller = signed::<T>(who);
		#[extrinsic_call]
		_(caller, id, ask, Bond::Money, T::Balance::max_value());
		assert_eq!(Tasks::<T>::get(id).unwrap().rows, 1);
	}

	/// With what the requester has put by for it.
	#[benchmark]
	fn retract() {
		let id = book::bidding::<T>(false, Pick::Choice);
		book::fill::<T>(id, 1);
		book::counter_all::<T>(id, 1);
		let caller = signed::<T>(provider::<T>(0));
		#[extrinsic_call]
		_(caller, id);
		assert_eq!(Tasks::<T>::get(id).unwrap().rows, 0);
	}

	/// With what the requester has put by for it.
	#[benchmark]
	fn dismiss() {
		let id = book::bidding::<T>(false, Pick::Choice);
		book::fill::<T>(id, 1);
		book::counter_all::<T>(id, 1);
		let caller = signed::<T>(requester::<T>());
		#[extrinsic_call]
		_(caller, id, provider::<T>(0));
		assert_eq!(Tasks::<T>::get(id).unwrap().rows, 0);
	}

	#[benchmark]
	fn open_bid() {
		let id = book::bidding::<T>(true, Pick::Choice);
		book::fill::<T>(id, 1);
		let until = Pallet::<T>::after(book::window::<T>());
		book::set_state::<T>(id, State::Opening { until });
		let who = provider::<T>(0);
		let opening = book::opening::<T>(id, who.clone());
		let caller = signed::<T>(provider::<T>(1));
		#[extrinsic_call]
		_(caller, opening);
		assert!(Pallet::<T>::offer(id, &who).unwrap().offered().is_some());
	}

	#[benchmark]
	fn open_bids(n: Linear<1, MAX_OPENINGS>) {
		let id = book::bidding::<T>(true, Pick::Choice);
		book::fill::<T>(id, n);
		let until = Pallet::<T>::after(book::window::<T>());
		book::set_state::<T>(id, State::Opening { until });
		let openings: Vec<_> = (0..n)
			.map(|index| book::opening::<T>(id, provider::<T>(index)))
			.collect();
		let openings = OpeningsOf::<T>::truncate_from(openings);
		let caller = signed::<T>(provider::<T>(1));
		#[extrinsic_call]
		_(caller, openings);
		let who = provider::<T>(n - 1);
		assert!(Pallet::<T>::offer(id, &who).unwrap().offered().is_some());
	}

	/// In the place of an earlier one, each with money put by.
	#[benchmark]
	fn counter() {
		let id = book::bidding::<T>(false, Pick::Choice);
		book::fill::<T>(id, 1);
		book::counter_all::<T>(id, 1);
		let who = provider::<T>(0);
		let scope = (uri::<T>(), [3; 32]);
		let proposal = book::dearer::<T>(&scope);
		let caller = signed::<T>(requester::<T>());
		#[extrinsic_call]
		_(
			caller,
			id,
			who.clone(),
			proposal,
			Some(scope),
			T::Balance::max_value(),
		);
		let (_, deal) = Pallet::<T>::offer(id, &who).unwrap().counter.unwrap();
		assert_eq!(deal.unwrap().left, budget::<T>());
	}

	/// An award at a higher price and of another scope; of the others sixteen get two deals back.
	#[benchmark]
	fn accept_offer() {
		let id = book::bidding::<T>(false, Pick::Choice);
		book::fill::<T>(id, clearing::ROWS_PER_STEP + 1);
		book::counter_all::<T>(id, clearing::ROWS_PER_STEP + 1);
		let who = provider::<T>(0);
		let scope = (uri::<T>(), [3; 32]);
		let proposal = book::dearer::<T>(&scope);
		let mut offer = Pallet::<T>::offer(id, &who).unwrap();
		offer.ask = Some(Ask::Stated(proposal.clone()));
		offer.counter = None;
		Roles::<T>::insert(id, &who, Role::Offer(offer));
		let caller = signed::<T>(requester::<T>());
		#[extrinsic_call]
		_(
			caller,
			id,
			who,
			proposal,
			Some(scope),
			T::Balance::max_value(),
		);
		let price = budget::<T>() + budget::<T>();
		assert_eq!(Tasks::<T>::get(id).unwrap().reward.left, price);
	}

	/// Nobody was chosen.
	#[benchmark]
	fn on_due_gather() {
		let id = book::bidding::<T>(false, Pick::Choice);
		book::fill::<T>(id, 1);
		let until = Pallet::<T>::now();
		book::set_state::<T>(id, State::Choosing { until });
		#[block]
		{
			Pallet::<T>::on_due(id).unwrap();
		}
		assert!(Tasks::<T>::get(id).unwrap().is_ending());
	}

	#[benchmark]
	fn on_due_pick(r: Linear<1, { clearing::ROWS_PER_STEP }>) {
		let id = book::bidding::<T>(false, Pick::Lowest);
		book::fill::<T>(id, r);
		let at = Pallet::<T>::now();
		let (after, best) = (None, None);
		book::set_state::<T>(id, State::Picking { at, after, best });
		#[block]
		{
			Pallet::<T>::on_due(id).unwrap();
		}
		let task = Tasks::<T>::get(id).unwrap();
		assert!(task.awarded().is_some() == (r < clearing::ROWS_PER_STEP));
	}

	/// Each gets its deposit back, and the requester what it had put by.
	#[benchmark]
	fn on_due_clear(r: Linear<1, { clearing::ROWS_PER_STEP }>) {
		let id = book::bidding::<T>(false, Pick::Lowest);
		book::fill::<T>(id, r);
		book::counter_all::<T>(id, r);
		book::ended::<T>(id);
		#[block]
		{
			Pallet::<T>::on_due(id).unwrap();
		}
		assert_eq!(Roles::<T>::iter_prefix(id).count(), 0);
	}

	/// Each gets its award and its bond.
	#[benchmark]
	fn on_due_clear_entries(r: Linear<1, { clearing::ROWS_PER_STEP }>) {
		let id = arena::paying::<T>(r);
		book::clearing::<T>(id);
		#[block]
		{
			Pallet::<T>::on_due(id).unwrap();
		}
		assert_eq!(Roles::<T>::iter_prefix(id).count(), 0);
	}

	// What follows is not in the weights: it shows that a full book costs nothing but the step's own
	// rows.

	#[benchmark(extra)]
	fn bid_in_a_book(n: Linear<1, { book::FULL - 1 }>) {
		let id = book::bidding::<T>(false, Pick::Choice);
		book::fill::<T>(id, n);
		let who = provider::<T>(n);
		let ask = Ask::Stated(book::change::<T>(budget::<T>()));
		let most = T::Balance::max_value();
		#[block]
		{
			Pallet::<T>::do_bid(who, id, ask, Bond::Money, most).unwrap();
		}
		assert_eq!(Tasks::<T>::get(id).unwrap().rows, n + 1);
	}

	#[benchmark(extra)]
	fn pick_in_a_book(n: Linear<{ clearing::ROWS_PER_STEP }, { book::FULL }>) {
		let id = book::bidding::<T>(false, Pick::Lowest);
		book::fill::<T>(id, n);
		let at = Pallet::<T>::now();
		let (after, best) = (None, None);
		book::set_state::<T>(id, State::Picking { at, after, best });
		#[block]
		{
			Pallet::<T>::on_due(id).unwrap();
		}
		assert!(Tasks::<T>::get(id).unwrap().awarded().is_none());
	}

	#[benchmark(extra)]
	fn clear_in_a_book(n: Linear<{ clearing::ROWS_PER_STEP }, { book::FULL }>) {
		let id = book::bidding::<T>(false, Pick::Choice);
		book::fill::<T>(id, n);
		let mut task = Tasks::<T>::get(id).unwrap();
		Pallet::<T>::begin_clearing(&mut task, Then::Enter, false);
		#[block]
		{
			Pallet::<T>::clear_rows(id, task).unwrap();
		}
		let left = n - clearing::ROWS_PER_STEP;
		assert_eq!(Tasks::<T>::get(id).unwrap().rows, left);
	}

	/// To somebody who has none of the asset.
	#[benchmark]
	fn tip() {
		let id = posted::<T>(ReviewMode::Every);
		Pallet::<T>::cancel(RawOrigin::Signed(requester::<T>()).into(), id).unwrap();
		let (who, payee) = (provider::<T>(0), account("payee", 0, 0));
		let org = Helper::<T>::organization();
		let asset = Helper::<T>::asset();
		let amount = T::Escrow::minimum(&asset).max(One::one());
		let caller = signed::<T>(who);
		#[extrinsic_call]
		_(caller, id, org, asset, payee, amount);
	}

	#[benchmark]
	fn enter() {
		let id = arena::contest::<T>(0);
		demanding::<T>(id);
		let seal = arena::seal::<T>(id, 0);
		let max = T::Balance::max_value();
		let caller = signed::<T>(provider::<T>(0));
		#[extrinsic_call]
		_(caller, id, seal, Bond::Money, max);
		assert_eq!(Tasks::<T>::get(id).unwrap().rows, 1);
	}

	/// Found to be the original of one that was opened before.
	#[benchmark]
	fn open_entry() {
		let id = arena::contest::<T>(2);
		arena::in_opening::<T>(id);
		arena::open::<T>(id, 1);
		let opening = arena::opening::<T>(0);
		let (who, uri) = (opening.who, opening.uri.into_inner());
		let caller = signed::<T>(provider::<T>(5));
		#[extrinsic_call]
		_(caller, id, who, uri, opening.hash, arena::SALT);
		assert_eq!(ContestEntries::<T>::get(id, 1).unwrap().copy_of, Some(0));
	}

	/// No two alike.
	#[benchmark]
	fn open_entries(n: Linear<1, { contest::MAX_BATCH }>) {
		let id = arena::contest::<T>(n + 1);
		arena::in_opening::<T>(id);
		let openings: Vec<_> = (1..=n).map(arena::opening::<T>).collect();
		let openings = BoundedVec::truncate_from(openings);
		let caller = signed::<T>(provider::<T>(0));
		#[extrinsic_call]
		_(caller, id, openings);
		assert_eq!(Contests::<T>::get(id).unwrap().opened, n);
	}

	/// The last one, with which the contest ends.
	#[benchmark]
	fn collect() {
		let id = arena::paying::<T>(1);
		let caller = signed::<T>(provider::<T>(5));
		#[extrinsic_call]
		_(caller, id, provider::<T>(0));
		assert!(!Tasks::<T>::contains_key(id));
	}

	/// With the last of them the contest ends.
	#[benchmark]
	fn collect_many(n: Linear<1, { contest::MAX_BATCH }>) {
		let id = arena::paying::<T>(n);
		let due: Vec<_> = (0..n).map(|index| (id, provider::<T>(index))).collect();
		let due = BoundedVec::truncate_from(due);
		let caller = signed::<T>(provider::<T>(0));
		#[extrinsic_call]
		_(caller, due);
		assert!(!Tasks::<T>::contains_key(id));
	}

	#[benchmark]
	fn fund() {
		let id = posted::<T>(ReviewMode::Disputed);
		let max = T::Balance::max_value();
		let caller = signed::<T>(provider::<T>(0));
		#[extrinsic_call]
		_(caller, id, budget::<T>(), max);
		assert_eq!(Tasks::<T>::get(id).unwrap().funds.givers, 1);
	}

	#[benchmark]
	fn unfund() {
		let id = posted::<T>(ReviewMode::Disputed);
		arena::fund::<T>(id, 0);
		let caller = signed::<T>(provider::<T>(0));
		#[extrinsic_call]
		_(caller, id);
		assert_eq!(Tasks::<T>::get(id).unwrap().rows, 0);
	}

	#[benchmark]
	fn publish() {
		let id = NextTask::<T>::get();
		let window = book::window::<T>();
		let caller = signed::<T>(provider::<T>(0));
		#[extrinsic_call]
		_(
			caller,
			Helper::<T>::organization(),
			Helper::<T>::asset(),
			title::<T>(),
			uri::<T>(),
			[1; 32],
			uri::<T>(),
			[2; 32],
			arena::terms_of::<T>(Entrance::Retroactive { window }),
			T::Balance::max_value(),
		);
		assert!(Authorships::<T>::contains_key(id));
	}

	#[benchmark]
	fn challenge() {
		let id = arena::scored::<T>(2, 9_000);
		let until = Pallet::<T>::after(book::window::<T>());
		arena::contestable::<T>(id, Some(until), 0);
		let max = T::Balance::max_value();
		let caller = signed::<T>(provider::<T>(5));
		#[extrinsic_call]
		_(caller, id, 1, 0, uri::<T>(), max);
		assert!(ContestEntries::<T>::get(id, 1).unwrap().challenged);
	}

	/// Of all that are looked at the last twelve were opened.
	#[benchmark]
	fn on_due_screen() {
		let id = arena::contest::<T>(contest::LOOKED_AT);
		arena::in_opening::<T>(id);
		let first = contest::LOOKED_AT - MAX_ITEMS;
		for index in first..contest::LOOKED_AT {
			arena::open::<T>(id, index);
		}
		let at = Some(Pallet::<T>::now());
		book::set_state::<T>(id, arena::screening::<T>(at, 0, 0));
		#[block]
		{
			Pallet::<T>::on_due(id).unwrap();
		}
		assert_eq!(Readings::<T>::iter_prefix(id).count(), 1);
	}

	/// The scores stand, and awards are divided.
	#[benchmark]
	fn on_due_contest() {
		let id = arena::scored::<T>(MAX_ITEMS, 9_000);
		arena::contestable::<T>(id, Some(Pallet::<T>::now()), 0);
		#[block]
		{
			Pallet::<T>::on_due(id).unwrap();
		}
		assert!(Tasks::<T>::get(id).unwrap().is_ending());
	}

	#[benchmark]
	fn on_due_publish() {
		let id = arena::published::<T>();
		arena::fund::<T>(id, 1);
		make_due::<T>(id);
		#[block]
		{
			Pallet::<T>::on_due(id).unwrap();
		}
		assert!(Tasks::<T>::get(id).unwrap().submission().is_some());
	}

	/// There is no randomness, and that for the last time: it is paid as asked.
	#[benchmark]
	fn on_due_sample(p: Linear<0, CROWD>) {
		let id = sampling::<T>(p);
		make_due::<T>(id);
		#[block]
		{
			Pallet::<T>::on_due(id).unwrap();
		}
		assert!(!Tasks::<T>::contains_key(id));
	}

	/// The last batch, after which the finals are opened.
	#[benchmark]
	fn on_batch() {
		let id = arena::scored::<T>(MAX_ITEMS, 9_000);
		book::set_state::<T>(id, arena::screening::<T>(None, MAX_ITEMS, 1));
		let items = (0..MAX_ITEMS).collect();
		let matter = Matter::new(id, Matter::BATCHES);
		Readings::<T>::insert(id, matter.part, Items::truncate_from(items));
		let fee = Tasks::<T>::get(id).unwrap().conditions.panel.fee;
		let scores = vec![Some(8_000); MAX_ITEMS as usize];
		#[block]
		{
			<Pallet<T> as Subject<T::AccountId>>::pay_panel(&matter, fee).unwrap();
			let scores = BoundedVec::truncate_from(scores);
			<Pallet<T> as Subject<T::AccountId>>::on_batch(&matter, 0, scores).unwrap();
		}
		assert!(matches!(
			Tasks::<T>::get(id).unwrap().state,
			State::Finals { .. }
		));
	}

	/// Upheld, and the last one for which the contest has waited.
	#[benchmark]
	fn on_outcome_challenge() {
		let id = arena::scored::<T>(MAX_ITEMS, 9_000);
		let until = Pallet::<T>::after(book::window::<T>());
		arena::contestable::<T>(id, Some(until), 0);
		let max = T::Balance::max_value();
		let who = RawOrigin::Signed(provider::<T>(20)).into();
		Pallet::<T>::challenge(who, id, 1, 0, uri::<T>(), max).unwrap();
		arena::contestable::<T>(id, None, 1);
		let matter = Matter::new(id, Matter::CHALLENGES);
		let fee = Tasks::<T>::get(id).unwrap().conditions.panel.fee;
		#[block]
		{
			<Pallet<T> as Subject<T::AccountId>>::pay_panel(&matter, fee).unwrap();
			let verdict = Outcome::Verdict(9_000);
			<Pallet<T> as Subject<T::AccountId>>::on_outcome(&matter, 0, verdict).unwrap();
		}
		assert!(Tasks::<T>::get(id).unwrap().is_ending());
	}

	// Not in the weights: what a contest's calls cost does not grow with its entries.

	/// The last of `e` entries.
	#[benchmark(extra)]
	fn enter_among(e: Linear<1, { book::FULL }>) {
		let id = arena::contest::<T>(e);
		let seal = arena::seal::<T>(id, e);
		let who = RawOrigin::Signed(provider::<T>(e)).into();
		let max = T::Balance::max_value();
		#[block]
		{
			Pallet::<T>::enter(who, id, seal, Bond::Money, max).unwrap();
		}
		assert_eq!(Tasks::<T>::get(id).unwrap().rows, e + 1);
	}

	/// One of `e` entries.
	#[benchmark(extra)]
	fn collect_among(e: Linear<1, { book::FULL }>) {
		let id = arena::paying::<T>(e + 1);
		let who = provider::<T>(0);
		let origin = RawOrigin::Signed(provider::<T>(e)).into();
		#[block]
		{
			Pallet::<T>::collect(origin, id, who).unwrap();
		}
		assert_eq!(Tasks::<T>::get(id).unwrap().rows, e);
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::ext(), crate::mock::Test);
}
