//! Benchmarks, each in the most expensive state of the panel.

#![allow(
	clippy::arithmetic_side_effects,
	clippy::indexing_slicing,
	clippy::unwrap_used,
	clippy::expect_used
)]

use crate::*;
use alloc::{vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::{Blake2_256, StorageHasher};
use frame_system::RawOrigin;
use munus_primitives::{
	obligation::{Inspect, Mutate},
	review::{Batch, Criteria, Reading, MAX_CRITERIA, MAX_ITEMS, MAX_REDRAWS},
	sealed::Domain,
	time::later,
	FULL_SCORE,
};
use sp_runtime::traits::Zero;

/// Prepares the other rooms.
pub trait BenchmarkHelper {
	/// A panel that waits for its draw, in an organization with `enforcers` on its roster who may
	/// all be drawn for it. Its subject holds the fees in reserve and takes the outcome.
	fn open_panel(enforcers: u32) -> PanelId;

	/// Puts so many on the organization's roster instead of those there are, who joined now and may
	/// be drawn.
	fn fill_roster(org: OrgId, enforcers: u32);

	/// Lets the chain run on until there is randomness for every panel opened so far.
	fn pass_to_randomness();
}

const SALT: [u8; 32] = [7; 32];

/// Puts the account's bytes beyond what any real account would be.
fn stranger<T: Config>(seed: u32) -> T::AccountId {
	account("stranger", seed, 0)
}

/// A last redraw of so many seats on a batch, with as many criteria and earlier members as there can
/// be. A fee that the subject can pay for every item.
fn opened<T: Config>(seats: u32, items: u32) -> PanelId {
	let id = T::BenchmarkHelper::open_panel(2 * MAX_SEATS);
	Panels::<T>::mutate(id, |panel| {
		let panel = panel.as_mut().unwrap();
		panel.fee /= (MAX_SEATS * MAX_ITEMS).into();
		panel.size = seats as u8;
		let share = FULL_SCORE / MAX_CRITERIA as u16;
		panel.kind = PanelKind::Redraw(MAX_REDRAWS);
		panel.criteria = Criteria::truncate_from(vec![share; MAX_CRITERIA as usize]);
		panel.batch = Some(Batch {
			items: items as u8,
			reading: Reading::Full,
		});
		let former = (0..MAX_EARLIER - MAX_MEMBERS)
			.map(stranger::<T>)
			.collect::<Vec<_>>();
		Earlier::<T>::insert(panel.subject, BoundedVec::truncate_from(former));
	});
	T::BenchmarkHelper::pass_to_randomness();
	id
}

fn drawn<T: Config>(seats: u32, items: u32) -> (PanelId, Vec<T::AccountId>) {
	let id = opened::<T>(seats, items);
	Pallet::<T>::on_due(id).unwrap();
	let panel = Panels::<T>::get(id).unwrap();
	assert_eq!(panel.phase, Phase::Commit);
	assert_eq!(panel.seats.len(), usize::from(panel.size));
	later::<T::Clock>();
	(id, panel.seats.into_iter().map(|seat| seat.who).collect())
}

fn scores<T: Config>(id: PanelId) -> Scores {
	let items = Panels::<T>::get(id).unwrap().items();
	Scores::truncate_from(vec![FULL_SCORE; items.into()])
}

fn rationale() -> Vec<u8> {
	vec![b'r'; MAX_RATIONALE as usize]
}

fn note() -> Vec<u8> {
	vec![b'n'; MAX_NOTE as usize]
}

fn seal<T: Config>(id: PanelId, member: &T::AccountId) -> Sealed {
	let content = (scores::<T>(id), Blake2_256::hash(&rationale()));
	let seed = Panels::<T>::get(id).unwrap().seed;
	Sealed::new(Domain::Score, &seed, member, &content, &SALT)
}

fn committed<T: Config>(members: &[T::AccountId], id: PanelId) {
	for member in members {
		let sealed = seal::<T>(id, member);
		Pallet::<T>::do_commit(member.clone(), id, sealed, &note()).unwrap();
	}
	later::<T::Clock>();
}

fn volunteering<T: Config>(org: OrgId, members: &[T::AccountId]) {
	for member in members {
		Pallet::<T>::do_volunteer(member.clone(), org, true).unwrap();
	}
}

/// Everybody volunteers who has no seat on a panel.
fn volunteers<T: Config>(id: PanelId) {
	let panel = Panels::<T>::get(id).unwrap();
	let seated = |who: &T::AccountId| panel.seats.iter().any(|seat| seat.who == *who);
	let others: Vec<_> = (0..T::Office::roster_len(panel.org))
		.filter_map(|index| T::Office::slot(panel.org, index))
		.map(|slot| slot.who)
		.filter(|who| !seated(who))
		.collect();
	volunteering::<T>(panel.org, &others);
}

fn revealed<T: Config>(members: &[T::AccountId], id: PanelId) {
	for member in members {
		let scores = scores::<T>(id);
		Pallet::<T>::do_reveal(id, member.clone(), scores, &rationale(), &SALT).unwrap();
	}
}

/// A panel that waits for the last of its reveals.
fn almost_revealed<T: Config>(seats: u32, items: u32) -> (PanelId, T::AccountId) {
	let (id, members) = drawn::<T>(seats, items);
	committed::<T>(&members, id);
	let (last, others) = members.split_last().unwrap();
	revealed::<T>(others, id);
	(id, last.clone())
}

/// The last reveal. What the subject makes of an end is measured with the subject, and a task fails for
/// a batch: whatever comes before is done then.
fn end<T: Config>(id: PanelId, last: T::AccountId, scores: Scores) {
	let _ = Pallet::<T>::do_reveal(id, last, scores, &rationale(), &SALT);
}

/// A pair that is as far apart as can be on every item, and waits for the draw of a third reader.
fn pair_apart<T: Config>() -> PanelId {
	let (id, members) = drawn::<T>(MAX_SEATS, MAX_ITEMS);
	// So that whoever is drawn can take the seat.
	let org = Panels::<T>::get(id).unwrap().org;
	for member in &members[2..] {
		T::Office::unseat(org, member, id).unwrap();
	}
	Panels::<T>::mutate(id, |panel| {
		let panel = panel.as_mut().unwrap();
		panel.size = 2;
		panel.batch = Some(Batch {
			items: MAX_ITEMS as u8,
			reading: Reading::Pair,
		});
		panel.seats.truncate(2);
		panel.phase = Phase::Reveal;
		for (member, score) in members.iter().zip([0, FULL_SCORE]) {
			let items = Items::truncate_from(vec![score; MAX_ITEMS as usize]);
			panel.set_scores(member, score, items);
		}
	});
	Pallet::<T>::on_due(id).unwrap();
	id
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn commit(s: Linear<2, MAX_SEATS>) {
		let (id, members) = drawn::<T>(s, MAX_ITEMS);
		committed::<T>(&members[2..], id);
		let sealed = seal::<T>(id, &members[0]);

		#[extrinsic_call]
		_(RawOrigin::Signed(members[0].clone()), id, sealed, note());

		assert_eq!(Panels::<T>::get(id).unwrap().phase, Phase::Commit);
	}

	/// One has declined, and there are volunteers for its seat.
	#[benchmark]
	fn commit_last(s: Linear<3, MAX_SEATS>) {
		let (id, members) = drawn::<T>(s, MAX_ITEMS);
		volunteers::<T>(id);
		let (first, others) = members.split_first().unwrap();
		Pallet::<T>::do_decline(first.clone(), id).unwrap();
		let (last, others) = others.split_last().unwrap();
		committed::<T>(others, id);
		let sealed = seal::<T>(id, last);

		#[extrinsic_call]
		commit(RawOrigin::Signed(last.clone()), id, sealed, note());

		let phase = Panels::<T>::get(id).unwrap().phase;
		assert_eq!(phase, Phase::AwaitingFill { attempts: 0 });
	}

	#[benchmark]
	fn reveal(s: Linear<2, MAX_SEATS>) {
		let (id, members) = drawn::<T>(s, MAX_ITEMS);
		committed::<T>(&members, id);
		revealed::<T>(&members[2..], id);
		let first = members[0].clone();

		let caller = stranger::<T>(0);
		#[extrinsic_call]
		_(
			RawOrigin::Signed(caller),
			id,
			first,
			scores::<T>(id),
			rationale(),
			SALT,
		);

		let revealed = Panels::<T>::get(id).unwrap().scores();
		assert_eq!(revealed.len() as u32, s - 1);
	}

	/// Of one panel with more seats than there can be open ones, so that none of them ends it.
	#[benchmark]
	fn reveal_many(n: Linear<1, MAX_REVEALS>) {
		let (id, mut members) = drawn::<T>(MAX_SEATS, MAX_ITEMS);
		committed::<T>(&members, id);
		let others = (0..=MAX_REVEALS - MAX_SEATS).map(stranger::<T>);
		members.extend(others.clone());
		let sealed: Vec<_> = others.map(|who| (seal::<T>(id, &who), who)).collect();
		Panels::<T>::mutate(id, |panel| {
			let panel = panel.as_mut().unwrap();
			for (sealed, who) in sealed {
				let mut seat = panel.seats[0].clone();
				(seat.who, seat.state) = (who, SeatState::Committed(sealed));
				panel.seats.try_push(seat).unwrap();
			}
		});
		let reveals = members.into_iter().take(n as usize).map(|member| Reveal {
			panel: id,
			member,
			scores: scores::<T>(id),
			rationale: rationale(),
			salt: SALT,
		});
		let reveals = RevealsOf::<T>::truncate_from(reveals.collect());
		let origin = RawOrigin::Signed(stranger::<T>(0));

		#[block]
		{
			Pallet::<T>::check_reveals(&reveals).unwrap();
			Pallet::<T>::reveal_many(origin.into(), reveals).unwrap();
		}

		assert_eq!(Panels::<T>::get(id).unwrap().scores().len(), n as usize);
	}

	#[benchmark]
	fn denounce() {
		let (id, members) = drawn::<T>(MAX_SEATS, MAX_ITEMS);
		committed::<T>(&members[1..], id);
		let member = members[1].clone();

		let caller = stranger::<T>(0);
		#[extrinsic_call]
		_(
			RawOrigin::Signed(caller),
			id,
			member.clone(),
			scores::<T>(id),
			rationale(),
			SALT,
		);

		let state = Panels::<T>::get(id).unwrap().state_of(&member);
		assert_eq!(state, Some(SeatState::Denounced));
	}

	/// Ends with another taking the place in the list.
	#[benchmark]
	fn volunteer() {
		let (id, members) = drawn::<T>(MAX_SEATS, MAX_ITEMS);
		let org = Panels::<T>::get(id).unwrap().org;
		volunteering::<T>(org, &members);

		#[extrinsic_call]
		_(RawOrigin::Signed(members[0].clone()), org, false);

		assert!(!VolunteerPlaces::<T>::contains_key(org, &members[0]));
	}

	#[benchmark]
	fn fill() {
		let (id, members) = drawn::<T>(MAX_SEATS, MAX_ITEMS);
		volunteers::<T>(id);
		let panel = Panels::<T>::get(id).unwrap();
		let (leaving, staying) = members.split_at(panel.quorum() - 1);
		committed::<T>(staying, id);
		for member in leaving {
			Pallet::<T>::do_decline(member.clone(), id).unwrap();
		}
		T::BenchmarkHelper::pass_to_randomness();

		#[block]
		{
			Pallet::<T>::on_due(id).unwrap();
		}

		assert_eq!(Panels::<T>::get(id).unwrap().phase, Phase::FillUp);
	}

	#[benchmark]
	fn decline(s: Linear<2, MAX_SEATS>) {
		let (id, members) = drawn::<T>(s, MAX_ITEMS);

		#[extrinsic_call]
		_(RawOrigin::Signed(members[0].clone()), id);

		assert_eq!(
			Panels::<T>::get(id).unwrap().seats[0].state,
			SeatState::Declined
		);
	}

	#[benchmark]
	fn decline_last(s: Linear<1, MAX_SEATS>) {
		let (id, members) = drawn::<T>(s, MAX_ITEMS);
		let (last, others) = members.split_last().unwrap();
		for member in others {
			Pallet::<T>::do_decline(member.clone(), id).unwrap();
		}

		#[block]
		{
			// As in `end`.
			let _ = Pallet::<T>::do_decline(last.clone(), id);
		}

		assert!(!Panels::<T>::contains_key(id));
	}

	#[benchmark]
	fn draw(s: Linear<1, MAX_SEATS>) {
		let id = opened::<T>(s, MAX_ITEMS);

		#[block]
		{
			Pallet::<T>::on_due(id).unwrap();
		}

		assert_eq!(Panels::<T>::get(id).unwrap().phase, Phase::Commit);
	}

	/// Waits for seats: as a panel of more than there are free.
	#[benchmark]
	fn queue() {
		let id = opened::<T>(MAX_SEATS, MAX_ITEMS);
		let panel = Panels::<T>::get(id).unwrap();
		let until = T::Clock::current_block_number() + panel.max_wait;

		#[block]
		{
			assert!(Pallet::<T>::waits(&panel).is_none());
			Pallet::<T>::wait(id, panel, 0, until);
		}

		let phase = Panels::<T>::get(id).unwrap().phase;
		assert_eq!(phase, Phase::AwaitingCapacity { attempts: 0 });
	}

	#[benchmark]
	fn draw_third() {
		let id = pair_apart::<T>();
		T::BenchmarkHelper::pass_to_randomness();

		#[block]
		{
			Pallet::<T>::on_due(id).unwrap();
		}

		assert_eq!(Panels::<T>::get(id).unwrap().phase, Phase::Third);
	}

	#[benchmark]
	fn set_back() {
		let (id, members) = drawn::<T>(MAX_SEATS, MAX_ITEMS);
		let audit = Panels::<T>::get(id).unwrap();
		let who = members[0].clone();
		let judge = Judge {
			who,
			score: 0,
			fee: audit.fee,
			credit: true,
		};
		let before = frame_system::Pallet::<T>::event_count();

		#[block]
		{
			Pallet::<T>::set_back(id, &audit, id, &judge, FULL_SCORE);
		}

		assert!(frame_system::Pallet::<T>::event_count() > before);
	}

	/// What a draw costs whatever the roster's length: every length should come out the same.
	#[benchmark(extra)]
	fn draw_from_roster(n: Linear<10, 100_000>) {
		let id = T::BenchmarkHelper::open_panel(2 * MAX_SEATS);
		T::BenchmarkHelper::fill_roster(Panels::<T>::get(id).unwrap().org, n);
		Panels::<T>::mutate(id, |panel| {
			let panel = panel.as_mut().unwrap();
			(panel.size, panel.seniority) = (3, Zero::zero());
			panel.requested = T::Randomness::mark();
		});
		T::BenchmarkHelper::pass_to_randomness();

		#[block]
		{
			Pallet::<T>::on_due(id).unwrap();
		}

		assert_eq!(Panels::<T>::get(id).unwrap().seats.len(), 3);
	}

	#[benchmark]
	fn consider() {
		let panel = Panels::<T>::get(opened::<T>(MAX_SEATS, MAX_ITEMS)).unwrap();
		let found;

		#[block]
		{
			let former = Earlier::<T>::get(panel.subject);
			found = Pallet::<T>::consider(&panel, 0, &former, &[]);
		}

		assert!(found.is_some());
	}

	/// Of the member that the panel waits for, with a note from before.
	#[benchmark]
	fn vacate() {
		let (id, members) = drawn::<T>(MAX_SEATS, MAX_ITEMS);
		let (last, others) = members.split_last().unwrap();
		committed::<T>(others, id);
		Notes::<T>::insert(id, last, Note::truncate_from(note()));

		#[block]
		{
			<Pallet<T> as obligation::Seating<_>>::vacate(id, last);
		}

		assert!(Panels::<T>::get(id).unwrap().is_answered());
	}

	#[benchmark]
	fn end_commits(s: Linear<1, MAX_SEATS>) {
		let (id, _) = drawn::<T>(s, MAX_ITEMS);

		#[block]
		{
			// As in `end`.
			let _ = Pallet::<T>::on_due(id);
		}

		assert!(!Panels::<T>::contains_key(id));
	}

	#[benchmark]
	fn close(s: Linear<1, MAX_SEATS>) {
		let (id, last) = almost_revealed::<T>(s, 1);
		let scores = scores::<T>(id);

		#[block]
		{
			end::<T>(id, last, scores);
		}

		assert!(!Panels::<T>::contains_key(id));
	}

	#[benchmark]
	fn close_batch(s: Linear<1, MAX_SEATS>) {
		let (id, last) = almost_revealed::<T>(s, MAX_ITEMS);
		let scores = scores::<T>(id);

		#[block]
		{
			end::<T>(id, last, scores);
		}

		assert!(!Panels::<T>::contains_key(id));
	}

	impl_benchmark_test_suite!(Pallet, mock::new_test_ext(), mock::Test);
}
