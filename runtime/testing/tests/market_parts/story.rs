//! A requester and providers with money, whose sums are kept.

use munus_runtime::{
	configs::market::AnyAsset, constants::treasury_account, AccountId, Balances, Organizations,
	Tasks,
};
use munus_testing::*;
use pallet_tasks::{
	Ask, Award, Call, Entrance, LeavingView, Pick, Proposal, ProposalOf, QuoteView, State, Terms,
};

/// Not even, so that every rounding shows.
pub const BUDGET: Balance = 100 * MUN + 7;

/// A world with a requester and two providers who have money, and what everybody had at first.
pub struct Story {
	pub world: World,
	pub rita: Actor,
	pub paul: Actor,
	pub pia: Actor,
	/// Two more who have money.
	pub sam: Actor,
	pub mia: Actor,
	before: Vec<(AccountId, Balance)>,
	held: Vec<Balance>,
	issuance: Balance,
}

/// Words of a task, and where things are.
pub const URI: &[u8] = b"https://example.org/part";

impl Story {
	pub fn new() -> Self {
		let mut world = World::new();
		let rita = world.funded("Rita", 1_000 * MUN);
		let [paul, pia, sam, mia] = ["Paul", "Pia", "Sam", "Mia"].map(|name| {
			let who = world.funded(name, 100 * MUN);
			world.invite(&who);
			who
		});
		let organization = world.inspect(|| Organizations::organization(DEMO).unwrap());
		let mut accounts: Vec<_> = [&rita, &paul, &pia, &sam, &mia]
			.into_iter()
			.map(|who| who.account.clone())
			.collect();
		accounts.extend([
			treasury_account(),
			organization.fee_account,
			organization.treasury,
		]);
		let before = accounts
			.into_iter()
			.map(|who| (who.clone(), world.balance_of(&who)))
			.collect();
		let people = [&rita, &paul, &pia, &sam, &mia];
		let held = people.map(|who| reserved(&mut world, who)).to_vec();
		let issuance = world.inspect(Balances::total_issuance);
		Story {
			world,
			rita,
			paul,
			pia,
			sam,
			mia,
			before,
			held,
			issuance,
		}
	}

	pub fn people(&self) -> [Actor; 5] {
		[&self.rita, &self.paul, &self.pia, &self.sam, &self.mia].map(Clone::clone)
	}

	/// What posting on such terms would take, and lead to.
	pub fn quote(&mut self, terms: &Terms<BlockNumber>) -> QuoteView<Balance, BlockNumber> {
		let text = (TITLE.len() + b"https://example.org/task.json".len()) as u32;
		let terms = Some(terms.clone());
		self.world
			.inspect(|| Tasks::quote(DEMO, AnyAsset::Native, BUDGET, terms, text))
			.expect("it can be posted")
	}

	/// Open for ten blocks, one place, and money for a few readings.
	pub fn contest(&mut self) -> Terms<BlockNumber> {
		let fee = self.quote(&Terms::default()).seat_fee;
		Terms {
			dispute_window: Some(10),
			entrance: Entrance::Contest {
				window: 10,
				finalists: 1,
				award: Award::Places(1),
			},
			prepaid: 100 * fee,
			..Terms::default()
		}
	}

	/// What it would cost either side to end the work now.
	pub fn leaving(&mut self, task: TaskId) -> LeavingView<Balance> {
		self.world
			.inspect(|| Tasks::leaving_terms(task))
			.expect("somebody works")
	}

	pub fn bid(&mut self, who: &Actor, task: TaskId, price: Balance, window: BlockNumber) {
		let bid = Call::bid {
			task,
			ask: Ask::Stated(change(price, window)),
			bond: Bond::Money,
			max_total: Balance::MAX,
		};
		self.world.call(who, bid);
	}

	pub fn counter(
		&mut self,
		by: &Actor,
		task: TaskId,
		provider: &Actor,
		proposal: ProposalOf<Runtime>,
	) {
		let counter = Call::counter {
			task,
			provider: provider.account.clone(),
			proposal,
			scope: None,
			max_total: Balance::MAX,
		};
		self.world.call(by, counter);
	}

	pub fn accept(
		&mut self,
		by: &Actor,
		task: TaskId,
		provider: &Actor,
		proposal: ProposalOf<Runtime>,
	) {
		let accept = Call::accept_offer {
			task,
			provider: provider.account.clone(),
			proposal,
			scope: None,
			max_total: Balance::MAX,
		};
		self.world.call(by, accept);
	}

	/// Bids, is awarded the work and begins it.
	pub fn award(&mut self, who: &Actor, task: TaskId, price: Balance, window: BlockNumber) {
		self.bid(who, task, price, window);
		let rita = self.rita.clone();
		self.accept(&rita, task, who, change(price, window));
		self.world.run_until(30, |world| {
			matches!(world.state(task), Some(State::Working { .. }))
		});
	}

	pub fn fund(&mut self, who: &Actor, task: TaskId, amount: Balance) {
		let fund = Call::fund {
			task,
			amount,
			max_total: Balance::MAX,
		};
		self.world.call(who, fund);
	}

	pub fn collect(&mut self, task: TaskId, who: &Actor) {
		let collect = Call::collect {
			task,
			who: who.account.clone(),
		};
		let anybody = self.pia.clone();
		self.world.call(&anybody, collect);
	}

	/// The work that is done already of somebody.
	pub fn publish(&mut self, who: &Actor, terms: Terms<BlockNumber>) -> TaskId {
		let task = self.world.inspect(pallet_tasks::NextTask::<Runtime>::get);
		let publish = Call::publish {
			org: DEMO,
			asset: AnyAsset::Native,
			title: TITLE.to_vec(),
			content_uri: URI.to_vec(),
			content_hash: [1; 32],
			uri: URI.to_vec(),
			hash: [2; 32],
			terms,
			max_total: Balance::MAX,
		};
		self.world.call(who, publish);
		task
	}

	/// The task has ended within so many blocks, and everybody has gained just this.
	pub fn ends(&mut self, task: TaskId, within: BlockNumber, gains: [i128; 5]) {
		self.world.run_until(within, |world| world.has_ended(task));
		for (who, gain) in self.people().iter().zip(gains) {
			assert_eq!(self.gain(who), gain, "{}", who.name);
		}
		self.is_over(task);
	}

	pub fn post(&mut self, terms: Terms<BlockNumber>) -> TaskId {
		let rita = self.rita.clone();
		self.world.post_with(&rita, BUDGET, Some(terms))
	}

	pub fn claim(&mut self, who: &Actor, task: TaskId) {
		let (bond, max_total) = (Bond::Money, 11 * MUN);
		let claim = Call::claim {
			task,
			bond,
			max_total,
		};
		self.world.call(who, claim);
	}

	pub fn submit(&mut self, who: &Actor, task: TaskId, part: u8) {
		let submit = Call::submit {
			task,
			uri: b"https://example.org/part".to_vec(),
			hash: [2; 32],
			asked: None,
			part,
		};
		self.world.call(who, submit);
	}

	/// Delivers a part, which the panel gives this score.
	pub fn scored(&mut self, who: &Actor, task: TaskId, part: u8, score: Score) {
		self.submit(who, task, part);
		self.world.score(task, &[score; 3]);
	}

	pub fn gain_of(&mut self, who: &AccountId) -> i128 {
		let before = self.before.iter().find(|(account, _)| account == who);
		self.world.balance_of(who) as i128 - before.unwrap().1 as i128
	}

	pub fn gain(&mut self, who: &Actor) -> i128 {
		self.gain_of(&who.account)
	}

	/// What panels and protocol got.
	pub fn fees(&mut self) -> i128 {
		let fee_account = self.before[6].0.clone();
		self.gain_of(&treasury_account()) + self.gain_of(&fee_account)
	}

	/// Nothing of the task is left, its deposit is back, and all that left somebody came to
	/// somebody else.
	pub fn is_over(&mut self, task: TaskId) {
		assert!(self.world.has_ended(task));
		let left = self.world.inspect(|| {
			pallet_tasks::Tasks::<Runtime>::iter_keys().count()
				+ pallet_tasks::TaskDetails::<Runtime>::iter_keys().count()
				+ pallet_tasks::Plans::<Runtime>::iter_keys().count()
				+ pallet_tasks::Roles::<Runtime>::iter_keys().count()
				+ pallet_tasks::Former::<Runtime>::iter_keys().count()
				+ pallet_tasks::Fundings::<Runtime>::iter_keys().count()
				+ pallet_tasks::Authorships::<Runtime>::iter_keys().count()
				+ pallet_tasks::Contests::<Runtime>::iter_keys().count()
				+ pallet_tasks::ContestEntries::<Runtime>::iter_keys().count()
				+ pallet_tasks::Copies::<Runtime>::iter_keys().count()
				+ pallet_tasks::Readings::<Runtime>::iter_keys().count()
				+ pallet_tasks::Challenges::<Runtime>::iter_keys().count()
				+ pallet_review::Panels::<Runtime>::iter_keys().count()
				+ pallet_escrow::Unclaimed::<Runtime>::iter_keys().count()
		});
		assert_eq!(left, 0, "something is left of the task");
		for (who, held) in self.people().iter().zip(self.held.clone()) {
			let now = reserved(&mut self.world, who);
			assert_eq!(now, held, "{} still has a deposit there", who.name);
		}
		assert_eq!(self.world.inspect(Balances::total_issuance), self.issuance);
		let accounts: Vec<_> = self.before.iter().map(|(who, _)| who.clone()).collect();
		let sum: i128 = accounts.iter().map(|who| self.gain_of(who)).sum();
		assert_eq!(sum, 0, "money was made or lost");
		self.world.check();
	}
}

/// To do the work at a price within a time.
pub fn change(price: Balance, window: BlockNumber) -> ProposalOf<Runtime> {
	Proposal::Change {
		price,
		window,
		plan: Some([3; 32]),
		scope: None,
	}
}

/// Open bids for ten blocks, of which the requester chooses within five.
pub fn auction(sealed: bool, pick: Pick) -> Terms<BlockNumber> {
	Terms {
		delivery_window: Some(20),
		dispute_window: Some(5),
		entrance: Entrance::Bids {
			window: 10,
			sealed,
			pick,
		},
		..Terms::default()
	}
}

/// Work that is done already, for which money is taken for ten blocks.
pub fn retroactive() -> Terms<BlockNumber> {
	Terms {
		dispute_window: Some(10),
		entrance: Entrance::Retroactive { window: 10 },
		..Terms::default()
	}
}

pub fn reserved(world: &mut World, who: &Actor) -> Balance {
	let account = who.account.clone();
	world.inspect(|| munus_runtime::Balances::reserved_balance(&account))
}
