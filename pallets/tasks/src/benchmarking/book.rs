//! Books of bids for benchmarks.

use super::*;

/// What everybody's seal is made with.
pub const SALT: [u8; 32] = [5; 32];
/// What everybody plans.
pub const PLAN: [u8; 32] = [6; 32];

/// The most a book holds, fewer in tests.
pub const FULL: u32 = if cfg!(test) { 40 } else { MAX_OFFERS as u32 };

pub fn window<T: Config>() -> MomentOf<T> {
	T::Parameters::get().max_window
}

/// A task that takes as many bids as there can be.
pub fn bidding<T: Config>(sealed: bool, pick: Pick) -> TaskId {
	let entrance = Entrance::Bids {
		window: window::<T>(),
		sealed,
		pick,
	};
	posted_with::<T>(Terms {
		entrance,
		offers: Some(MAX_OFFERS),
		..terms::<T>(ReviewMode::Every)
	})
}

pub fn change<T: Config>(price: T::Balance) -> ProposalOf<T> {
	Proposal::Change {
		price,
		window: window::<T>(),
		plan: Some(PLAN),
		scope: None,
	}
}

/// Twice the price, and other words.
pub fn dearer<T: Config>((uri, hash): &(Vec<u8>, [u8; 32])) -> ProposalOf<T> {
	Proposal::Change {
		price: budget::<T>() + budget::<T>(),
		window: window::<T>(),
		plan: None,
		scope: Some(scope_of(uri, hash)),
	}
}

/// A task that has ended but for its rows.
pub fn ended<T: Config>(id: TaskId) {
	let mut task = Tasks::<T>::get(id).unwrap();
	task.reward = Pallet::<T>::close(task.reward, &task.requester).unwrap();
	task.reserve = Pallet::<T>::close(task.reserve, &task.requester).unwrap();
	task.prepaid = Zero::zero();
	Tasks::<T>::insert(id, task);
	clearing::<T>(id);
}

/// The next of its rows are settled now, after which it ends.
pub fn clearing<T: Config>(id: TaskId) {
	let clearing = State::Clearing {
		at: Pallet::<T>::now(),
		after: None,
		then: Then::End,
		forfeits: false,
	};
	Tasks::<T>::mutate(id, |task| task.as_mut().unwrap().state = clearing);
}

pub fn seal<T: Config>(id: TaskId, who: &T::AccountId) -> AskOf<T> {
	let content = (budget::<T>(), window::<T>(), PLAN);
	Ask::Sealed(seal_bid(id, who, content, &SALT))
}

pub fn opening<T: Config>(id: TaskId, who: T::AccountId) -> OpeningOf<T> {
	BidOpening {
		task: id,
		who,
		price: budget::<T>(),
		window: window::<T>(),
		plan: PLAN,
		salt: SALT,
	}
}

/// `count` providers bid, bonded with money.
pub fn fill<T: Config>(id: TaskId, count: u32) {
	let sealed = Tasks::<T>::get(id).unwrap().conditions.entrance.is_sealed();
	for index in 0..count {
		let who = provider::<T>(index);
		let ask = if sealed {
			seal::<T>(id, &who)
		} else {
			Ask::Stated(change::<T>(budget::<T>()))
		};
		let most = T::Balance::max_value();
		Pallet::<T>::bid(RawOrigin::Signed(who).into(), id, ask, Bond::Money, most).unwrap();
	}
}

/// As if the requester had proposed a higher price to each of so many.
pub fn counter_all<T: Config>(id: TaskId, count: u32) {
	let more = T::Escrow::minimum(&Helper::<T>::asset()).max(One::one());
	for index in 0..count {
		let who = provider::<T>(index);
		let mut offer = Pallet::<T>::offer(id, &who).unwrap();
		let org = Helper::<T>::organization();
		let asset = Helper::<T>::asset();
		let deal = Pallet::<T>::open_deal(&requester::<T>(), asset, more, org).unwrap();
		offer.counter = Some((change::<T>(budget::<T>() + more), Some(deal)));
		Roles::<T>::insert(id, &who, Role::Offer(offer));
	}
}

pub fn set_state<T: Config>(id: TaskId, state: StateOf<T>) {
	let mut task = Tasks::<T>::get(id).unwrap();
	let was = task.due();
	task.state = state;
	Pallet::<T>::save(id, was, task);
}
