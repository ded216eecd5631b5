//! A requester and providers with money, whose sums are kept.

use munus_runtime::{constants::treasury_account, AccountId, Organizations};
use munus_testing::*;
use pallet_tasks::{Call, Terms};

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
	held: Balance,
}

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
		let held = reserved(&mut world, &rita);
		Story {
			world,
			rita,
			paul,
			pia,
			sam,
			mia,
			before,
			held,
		}
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
		});
		assert_eq!(left, 0, "something is left of the task");
		let rita = self.rita.clone();
		assert_eq!(reserved(&mut self.world, &rita), self.held);
		let accounts: Vec<_> = self.before.iter().map(|(who, _)| who.clone()).collect();
		let sum: i128 = accounts.iter().map(|who| self.gain_of(who)).sum();
		assert_eq!(sum, 0, "money was made or lost");
		self.world.check();
	}
}

fn reserved(world: &mut World, who: &Actor) -> Balance {
	let account = who.account.clone();
	world.inspect(|| munus_runtime::Balances::reserved_balance(&account))
}
