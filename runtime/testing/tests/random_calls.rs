//! Random calls by random accounts: whatever they do, the invariants hold, money is neither made
//! nor lost, and time alone ends every task.

use munus_primitives::{
	organizations::{Curve, ReviewMode},
	review::Criteria,
	sealed::Sealed,
};
use munus_runtime::{configs::market::AnyAsset, market::Entry, Balances, RuntimeCall};
use munus_testing::*;
use proptest::{
	prelude::*,
	strategy::ValueTree,
	test_runner::{Config, TestRunner},
};

/// One thing somebody does; which, and with what, follows from the numbers.
type Step = (u8, u8, u16, u16);

/// Calls between two checks of every invariant.
const CHECK_EVERY: usize = 20;

struct Play {
	world: World,
	cast: Vec<Actor>,
	issuance: Balance,
	made: usize,
	succeeded: usize,
}

impl Play {
	fn new() -> Self {
		let mut world = World::new();
		let mut cast = world.enforcers().to_vec();
		cast.push(world.admin());
		for name in ["Rita", "Rob", "Ruth"] {
			cast.push(world.funded(name, 5_000 * MUN));
		}
		for name in ["Paul", "Pia", "Pat", "Penny"] {
			let provider = world.actor(name);
			world.invite(&provider);
			cast.push(provider);
		}
		cast.push(world.actor("Nobody"));
		let issuance = world.inspect(Balances::total_issuance);
		Play {
			world,
			cast,
			issuance,
			made: 0,
			succeeded: 0,
		}
	}

	fn play(&mut self, steps: &[Step]) {
		for step in steps {
			self.step(*step);
			self.made += 1;
			if self.made.is_multiple_of(CHECK_EVERY) {
				self.check();
			}
		}
		self.check();
	}

	fn check(&mut self) {
		self.world.check();
		let issuance = self.world.inspect(Balances::total_issuance);
		assert_eq!(issuance, self.issuance, "money was made or lost");
	}

	/// A record's id: mostly one that is there.
	fn task(&mut self, pick: u16) -> TaskId {
		let live: Vec<_> = self.world.inspect(|| {
			let mut ids: Vec<_> = pallet_tasks::Tasks::<Runtime>::iter_keys().collect();
			ids.sort_unstable();
			ids
		});
		choose(&live, pick).unwrap_or_else(|| pick.into())
	}

	fn panel(&mut self, pick: u16) -> PanelId {
		let live: Vec<_> = self.world.inspect(|| {
			let mut ids: Vec<_> = pallet_review::Panels::<Runtime>::iter_keys().collect();
			ids.sort_unstable();
			ids
		});
		choose(&live, pick).unwrap_or_else(|| pick.into())
	}

	/// A member of the panel, unless it has none.
	fn member(&mut self, panel: PanelId, pick: u16) -> Option<Actor> {
		let members = self.world.members(panel);
		choose(&members, pick)
	}

	fn step(&mut self, (what, who, a, b): Step) {
		let actor = self.cast[usize::from(who) % self.cast.len()].clone();
		match what % 32 {
			0..=3 => return self.world.run(1 + u32::from(a % 4)),
			4..=7 => return self.score(a, b),
			_ => {}
		}
		let actor = self.rightful(what % 32, a, b).unwrap_or(actor);
		let call = self.call(what % 32, &actor, a, b);
		let done = self.world.try_call(&actor, call);
		self.succeeded += usize::from(done.is_ok());
	}

	/// Who could make the call, three times in four.
	fn rightful(&mut self, what: u8, a: u16, b: u16) -> Option<Actor> {
		if b.is_multiple_of(4) {
			return None;
		}
		let requesters = 10..13;
		let providers = 13..17;
		match what {
			8..=10 => choose(&self.cast[requesters], a ^ b),
			11..=13 => choose(&self.cast[providers], a ^ b),
			14..=16 | 19 => {
				let task = self.task(a);
				let view = self
					.world
					.inspect(|| munus_runtime::Tasks::task(task))?
					.task;
				let holder = view.claims().first().map(|claim| claim.who.clone());
				self.known(&holder.unwrap_or(view.requester))
			}
			17 | 18 | 20 | 21 => {
				let task = self.task(a);
				let view = self.world.inspect(|| munus_runtime::Tasks::task(task))?;
				self.known(&view.task.requester)
			}
			27 => choose(&self.cast[..9], a),
			24 => Some(self.world.admin()),
			_ => None,
		}
	}

	fn known(&self, account: &munus_runtime::AccountId) -> Option<Actor> {
		self.cast
			.iter()
			.find(|actor| actor.account == *account)
			.cloned()
	}

	/// A seat's next proper move.
	fn score(&mut self, a: u16, b: u16) {
		let panel = self.panel(a);
		let Some(member) = self.member(panel, b) else {
			return;
		};
		let score = (u32::from(a ^ b) % 10_001) as Score;
		let sealed = self.world.seal(&member, panel, score);
		let commit = pallet_review::Call::commit {
			panel,
			sealed,
			note: vec![0; 8],
		};
		let reveal = self.world.reveal_call(&member, panel, score);
		let done = self.world.try_call(&member, commit).is_ok()
			|| self.world.try_call(&member, reveal).is_ok();
		self.succeeded += usize::from(done);
	}

	fn call(&mut self, what: u8, actor: &Actor, a: u16, b: u16) -> RuntimeCall {
		let other = self.cast[usize::from(b) % self.cast.len()].account.clone();
		let task = self.task(a);
		match what {
			8..=10 => post(a, b),
			11..=13 => pallet_tasks::Call::claim {
				task,
				bond: bond(b),
			}
			.into(),
			14..=16 => submit(task, b),
			17 => pallet_tasks::Call::accept { task }.into(),
			18 => pallet_tasks::Call::dispute {
				task,
				score: b % 10_100,
			}
			.into(),
			19 => pallet_tasks::Call::request_review { task }.into(),
			20 => pallet_tasks::Call::cancel { task }.into(),
			21 => pallet_tasks::Call::edit {
				task,
				title: vec![b't'; usize::from(b % 140)],
				uri: vec![b'u'; usize::from(a % 300)],
				content_hash: [3; 32],
			}
			.into(),
			22 => {
				let panel = self.panel(a);
				pallet_review::Call::decline { panel }.into()
			}
			23 => {
				let panel = self.panel(a);
				pallet_review::Call::commit {
					panel,
					sealed: Sealed([9; 32]),
					note: vec![1; 600],
				}
				.into()
			}
			24 => pallet_organizations::Call::invite {
				org: DEMO,
				who: other,
			}
			.into(),
			25 if b.is_multiple_of(2) => pallet_organizations::Call::join { org: DEMO }.into(),
			25 => pallet_organizations::Call::leave { org: DEMO }.into(),
			26 if b.is_multiple_of(8) => pallet_obligation::Call::resign { org: DEMO }.into(),
			26 => pallet_obligation::Call::enlist {
				org: DEMO,
				shift: (b % 2) as u8,
			}
			.into(),
			27 => pallet_obligation::Call::collect { org: DEMO }.into(),
			28 => pallet_escrow::Call::collect {
				asset: AnyAsset::Native,
				beneficiary: None,
			}
			.into(),
			29 => self.advance(task, a),
			30 => pallet_reputation::Call::burn {
				org: DEMO,
				amount: b.into(),
			}
			.into(),
			_ => self.transfer(actor, other, b),
		}
	}

	fn advance(&mut self, task: TaskId, a: u16) -> RuntimeCall {
		let now = self.world.block();
		pallet_agenda::Call::advance {
			due: now + u32::from(a % 3),
			entry: Entry::Task(task),
		}
		.into()
	}

	fn transfer(&mut self, actor: &Actor, to: munus_runtime::AccountId, b: u16) -> RuntimeCall {
		let all = self.world.balance(actor);
		let value = all / u128::from(b % 50 + 1);
		let keep = all.saturating_sub(value) >= EXISTENTIAL_DEPOSIT;
		// A balance below the existential deposit would be burned, and the sum with it.
		let value = if keep { value } else { 0 };
		RuntimeCall::Balances(pallet_balances::Call::transfer_keep_alive {
			dest: to.into(),
			value,
		})
	}

	/// Nobody acts any more. The longest way: a claim window, a delivery window, a dispute window
	/// and nine draws with their phases.
	fn let_time_pass(&mut self) {
		self.world.forget_events();
		self.world.run_until(3_000, |world| {
			world.inspect(|| pallet_tasks::Tasks::<Runtime>::iter_keys().next().is_none())
		});
		self.check();
		let left = self
			.world
			.inspect(|| pallet_review::Panels::<Runtime>::iter_keys().count());
		assert_eq!(left, 0, "a panel outlived its task");
	}
}

fn choose<T: Clone>(from: &[T], pick: u16) -> Option<T> {
	from.get(usize::from(pick) % from.len().max(1)).cloned()
}

fn bond(b: u16) -> Bond {
	[Bond::None, Bond::None, Bond::Money, Bond::Reputation][usize::from(b % 4)]
}

fn post(a: u16, b: u16) -> RuntimeCall {
	let budget = match b % 12 {
		0 => 0,
		1 => Balance::MAX,
		2 => EXISTENTIAL_DEPOSIT - 1,
		n => Balance::from(n) * Balance::from(a) * MILLI + MUN,
	};
	let terms = pallet_tasks::Terms {
		tier: (a % 5 / 3) as u8,
		criteria: (b.is_multiple_of(5))
			.then(|| Criteria::truncate_from(vec![5_000, 5_000 - a % 2])),
		claim_window: Some(u32::from(a % 40)),
		delivery_window: Some(1 + u32::from(b % 40)),
		dispute_window: Some(1 + u32::from(a % 20)),
		mode: Some(if b.is_multiple_of(3) {
			ReviewMode::Disputed
		} else {
			ReviewMode::Every
		}),
		curve: (b.is_multiple_of(7)).then_some(Curve::PassFail(a % 11_000)),
		class: (b.is_multiple_of(4)).then_some(a % 1_100),
	};
	pallet_tasks::Call::post {
		org: u32::from(a.is_multiple_of(30)),
		asset: if b.is_multiple_of(40) {
			AnyAsset::WithId(7)
		} else {
			AnyAsset::Native
		},
		budget,
		title: vec![b't'; usize::from(a % 150)],
		uri: vec![b'u'; usize::from(b % 260)],
		content_hash: [1; 32],
		terms: (!a.is_multiple_of(3)).then_some(terms),
		max_total: if a.is_multiple_of(10) {
			MUN
		} else {
			Balance::MAX
		},
	}
	.into()
}

fn submit(task: TaskId, b: u16) -> RuntimeCall {
	let asked = (!b.is_multiple_of(3)).then_some(b % 11_000);
	pallet_tasks::Call::submit {
		task,
		uri: vec![b'w'; usize::from(b % 260)],
		hash: [2; 32],
		asked,
	}
	.into()
}

fn steps(count: usize) -> impl Strategy<Value = Vec<Step>> {
	prop::collection::vec(any::<Step>(), count)
}

#[test]
fn ten_thousand_random_calls_should_keep_every_invariant() {
	let mut runner = TestRunner::deterministic();
	let steps = steps(10_000)
		.new_tree(&mut runner)
		.expect("steps can be made")
		.current();
	let mut play = Play::new();
	play.play(&steps);
	assert_eq!(play.made, 10_000);
	assert!(
		play.succeeded > 1_200,
		"only {} calls did anything",
		play.succeeded
	);
	play.let_time_pass();
}

proptest! {
	#![proptest_config(Config { cases: 12, max_shrink_iters: 400, ..Config::default() })]

	#[test]
	fn any_calls_should_keep_every_invariant(steps in prop::collection::vec(any::<Step>(), 1..200)) {
		let mut play = Play::new();
		play.play(&steps);
		play.let_time_pass();
	}
}
