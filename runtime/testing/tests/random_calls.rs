//! Random calls by random accounts: whatever they do, the invariants hold, money is neither made
//! nor lost, and time alone ends every task.

#[path = "random_calls/arguments.rs"]
mod arguments;
#[path = "random_calls/bids.rs"]
mod bids;
#[path = "random_calls/contests.rs"]
mod contests;

use frame_support::BoundedVec;
use munus_primitives::{
	obligation::ALL_WEEK,
	organizations::{Curve, ReviewMode},
	review::{Criteria, Scores},
	POINT,
};
use munus_runtime::{configs::market::AnyAsset, AccountId, Balances, RuntimeCall};
use munus_testing::*;
use pallet_organizations::Admission;
use pallet_review::{Phase, SeatState};
use pallet_tasks::{Award, Entrance, Pick};
use proptest::{
	prelude::*,
	strategy::ValueTree,
	test_runner::{Config, TestRunner},
};
use std::collections::BTreeMap;

/// One thing somebody does; which, and with what, follows from the numbers.
type Step = (u8, u8, u16, u16);

/// Calls that seldom or never succeed by chance: they need money that could not be paid out or an
/// asset, a standing decayed to nothing, seven enforcers of long experience, session keys, or another
/// call just before that they are the answer to.
const BEYOND_CHANCE: [CallName; 20] = [
	("Escrow", "collect"),
	("Escrow", "collect_many"),
	("Escrow", "endow"),
	("Escrow", "write_off"),
	("Organizations", "hand_over"),
	("Organizations", "object"),
	("Organizations", "sweep"),
	("Reputation", "reap"),
	("Validators", "apply"),
	("Validators", "withdraw"),
	("Validators", "leave"),
	("Validators", "admit"),
	("Validators", "dismiss"),
	("Agenda", "advance_many"),
	("Organizations", "revoke"),
	("Organizations", "cancel_policy"),
	("Organizations", "accept_admin"),
	("Reputation", "finish_recovery"),
	("Tasks", "delegate"),
	("Tasks", "collect_many"),
];

/// How many worlds share the calls.
const WORLDS: usize = 10;

/// Calls that succeed by chance, but seldom.
const RARE: [CallName; 16] = [
	("Tasks", "request_review"),
	("Tasks", "support"),
	("Tasks", "rule"),
	("Tasks", "open_bid"),
	("Tasks", "open_entries"),
	("Review", "denounce"),
	("Review", "decline"),
	("Obligation", "restore"),
	("Obligation", "leave_waitlist"),
	("Organizations", "set_admin"),
	("Organizations", "close"),
	("Reputation", "claim_recovery"),
	("Reputation", "cancel_recovery"),
	("Reputation", "burn"),
	("Agenda", "advance"),
	("Chain", "cancel_change"),
];

/// Calls between two checks of every invariant.
const CHECK_EVERY: usize = 20;

/// Enforcers, the administrator, requesters, providers, and somebody without anything.
const ENFORCERS: [&str; 9] = [
	"Ada", "Abe", "Amy", "Ann", "Art", "Ava", "Axel", "Aldo", "Alma",
];
const REQUESTERS: [&str; 3] = ["Rita", "Rob", "Ruth"];
const PROVIDERS: [&str; 4] = ["Paul", "Pia", "Pat", "Penny"];

type CallName = (&'static str, &'static str);

struct Play {
	world: World,
	cast: Vec<Actor>,
	issuance: Balance,
	names: Vec<CallName>,
	made: BTreeMap<CallName, usize>,
	succeeded: BTreeMap<CallName, usize>,
}

/// What opens a commitment.
struct Preimage {
	member: AccountId,
	scores: Scores,
	rationale: Vec<u8>,
	salt: [u8; 32],
}

impl Preimage {
	fn of(member: AccountId) -> Self {
		Preimage {
			member,
			scores: Scores::truncate_from(vec![6_000]),
			rationale: vec![],
			salt: [0; 32],
		}
	}
}

/// Few places, small buffers and a short appeal: everything happens soon.
fn busy(policy: &mut Policy) {
	policy.admission = Admission::Open;
	policy.review.commit_window = 12;
	policy.review.reveal_window = 12;
	policy.review.appeal_window = 12;
	let duty = &mut policy.duty;
	(duty.throttle_buffer, duty.ban_buffer, duty.debt_cap) = (1, 3, 6);
	(duty.newcomer_surplus, duty.stake, duty.places) = (1, 2 * POINT, 11);
	(duty.leave_interval, duty.restore_cost) = (24, POINT);
	duty.shifts = BoundedVec::truncate_from(vec![ALL_WEEK; 2]);
}

impl Play {
	fn new() -> Self {
		let admin = ["Alice"];
		let nobody = ["Nobody"];
		let cast = ENFORCERS
			.iter()
			.chain(&admin)
			.chain(&REQUESTERS)
			.chain(&PROVIDERS)
			.chain(&nobody);
		let cast: Vec<&str> = cast.copied().collect();
		let mut world = World::hourly_knowing(&ENFORCERS, &cast, 60 * POINT, busy);
		for name in REQUESTERS {
			world.funded(name, 20_000 * MUN);
		}
		for name in PROVIDERS {
			let provider = world.funded(name, 300 * MUN);
			world.invite(&provider);
		}
		let issuance = world.inspect(Balances::total_issuance);
		Play {
			cast: cast.iter().map(|name| world.actor(name)).collect(),
			world,
			issuance,
			names: arguments::names(),
			made: BTreeMap::new(),
			succeeded: BTreeMap::new(),
		}
	}

	fn play(&mut self, steps: &[Step]) {
		for (at, step) in steps.iter().enumerate() {
			self.step(*step);
			if at % CHECK_EVERY == CHECK_EVERY - 1 {
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
		match what % 36 {
			0..=2 => return self.world.run(1 + u32::from(a % 4)),
			3..=7 | 33 => {
				self.score(a, b);
				return self.score(b, a);
			}
			31 => return self.transfer(usize::from(who), b),
			_ => {}
		}
		let name = self.name(what % 36, a, b);
		// Mixed anew, or what was chosen and its arguments would go together.
		let (a, b) = (a.rotate_left(5) ^ b, b.rotate_left(9).wrapping_add(a));
		let (rightful, call) = self
			.make(name.0, name.1, a, b)
			.unwrap_or_else(|| panic!("{name:?} has no arguments"));
		let anybody = self.cast[usize::from(who) % self.cast.len()].clone();
		// Three times in four somebody who could make the call.
		let actor = rightful
			.filter(|_| !who.is_multiple_of(4))
			.unwrap_or(anybody);
		let origin = Self::origin(name.0, name.1, &actor);
		let done = self.world.dispatch(origin, call).is_ok();
		self.count(name, done);
	}

	/// Market work more often than not, else any call of ours.
	fn name(&self, what: u8, a: u16, b: u16) -> CallName {
		let market = |name| ("Tasks", name);
		match what {
			8..=9 => market("post"),
			10..=12 => market("claim"),
			13..=15 => market("submit"),
			16 => market("dispute"),
			17 => market("appeal"),
			18 => market(["appeal", "support"][usize::from(a % 2)]),
			20 => market(["accept", "request_review", "kill", "withdraw"][usize::from(a % 4)]),
			22 => [("Obligation", "restore"), ("Review", "reveal_many")][usize::from(a % 2)],
			21 => market(["open_bid", "open_bids"][usize::from(a % 2)]),
			32 => market("bid"),
			34 => market(["open_bid", "open_bids", "retract", "dismiss"][usize::from(a % 4)]),
			35 => market(["counter", "accept_offer", "accept_offer"][usize::from(a % 3)]),
			19 => (
				"Obligation",
				["appoint", "join_waitlist", "leave_waitlist"][usize::from(a % 3)],
			),
			24..=26 => RARE[usize::from(a) % RARE.len()],
			27 => market("enter"),
			28 => market(["open_entry", "open_entries", "open_entries"][usize::from(a % 3)]),
			29 => market(["publish", "collect", "fund", "unfund", "challenge"][usize::from(a % 5)]),
			30 => market(["kill", "withdraw", "form_team", "join_team"][usize::from(a % 4)]),
			_ => self.names[usize::from(a ^ b.rotate_left(3)) % self.names.len()],
		}
	}

	fn count(&mut self, name: CallName, done: bool) {
		*self.made.entry(name).or_default() += 1;
		*self.succeeded.entry(name).or_default() += usize::from(done);
	}

	fn view_of(&mut self, task: TaskId) -> Option<pallet_tasks::TaskOf<Runtime>> {
		self.world
			.inspect(|| pallet_tasks::Tasks::<Runtime>::get(task))
	}

	fn requester_of(&mut self, task: TaskId) -> Option<Actor> {
		let requester = self.view_of(task)?.requester;
		self.known(&requester)
	}

	/// Who holds a claim of it.
	fn holder_of(&mut self, task: TaskId) -> Option<Actor> {
		let view = self.view_of(task)?;
		let holder = view.holders().first()?.0.clone();
		self.known(&holder)
	}

	/// Which part of it is due.
	fn part_of(&mut self, task: TaskId) -> u8 {
		self.view_of(task).map_or(0, |task| task.part.index)
	}

	/// Its requester or whoever delivered.
	fn party_of(&mut self, task: TaskId, pick: u16) -> Option<Actor> {
		let view = self.view_of(task)?;
		let provider = view
			.submission()
			.map(|submission| submission.provider().clone());
		match provider {
			Some(provider) if !pick.is_multiple_of(3) => self.known(&provider),
			_ => self.known(&view.requester),
		}
	}

	fn known(&self, account: &munus_runtime::AccountId) -> Option<Actor> {
		self.cast
			.iter()
			.find(|actor| actor.account == *account)
			.cloned()
	}

	/// What a member thinks of it: by this its seat can be opened, or denounced, later.
	fn opinion(member: &Actor, panel: PanelId) -> Score {
		let bytes: &[u8] = member.account.as_ref();
		((u64::from(bytes[0]) * 331 + panel * 2_741) % 10_001) as Score
	}

	fn preimage(&mut self, member: &Actor, panel: PanelId) -> Preimage {
		let score = Self::opinion(member, panel);
		match self.world.reveal_call(member, panel, score) {
			RuntimeCall::Review(pallet_review::Call::reveal {
				member,
				scores,
				rationale,
				salt,
				..
			}) => Preimage {
				member,
				scores,
				rationale,
				salt,
			},
			call => panic!("{call:?} reveals nothing"),
		}
	}

	/// A commitment that is too early to be shown.
	fn sealed_early(&mut self, pick: u16) -> Option<(PanelId, Actor)> {
		let mut seats: Vec<_> = self.world.inspect(|| {
			let panels = pallet_review::Panels::<Runtime>::iter();
			let early = panels.filter(|(_, panel)| panel.phase.takes_commits());
			let seats = early.flat_map(|(id, panel)| {
				let seats = panel.seats.into_iter();
				let sealed = seats.filter(|seat| matches!(seat.state, SeatState::Committed(_)));
				sealed.map(move |seat| (id, seat.who))
			});
			seats.collect()
		});
		seats.sort();
		let (panel, who) = choose(&seats, pick)?;
		Some((panel, self.world.known(&who)))
	}

	/// A seat that can be committed on or opened now.
	fn unanswered(&mut self, pick: u16) -> Option<(PanelId, AccountId)> {
		let mut seats: Vec<_> = self.world.inspect(|| {
			let panels = pallet_review::Panels::<Runtime>::iter();
			let seats = panels.flat_map(|(id, panel)| {
				let reveals = panel.phase == Phase::Reveal;
				let waits = move |state: &SeatState| match state {
					SeatState::Drawn => true,
					SeatState::Committed(_) => reveals,
					_ => false,
				};
				let seats = panel.seats.into_iter();
				let waiting = seats.filter(move |seat| waits(&seat.state));
				waiting.map(move |seat| (id, seat.who))
			});
			seats.collect()
		});
		seats.sort();
		choose(&seats, pick)
	}

	/// A seat's next proper move.
	fn score(&mut self, a: u16, b: u16) {
		let Some((panel, who)) = self.unanswered(a ^ b) else {
			return;
		};
		let member = self.world.known(&who);
		let score = Self::opinion(&member, panel);
		let sealed = self.world.seal(&member, panel, score);
		let commit = pallet_review::Call::commit {
			panel,
			sealed,
			note: vec![0; 8],
		};
		if self.world.try_call(&member, commit).is_ok() {
			return self.count(("Review", "commit"), true);
		}
		let reveal = self.world.reveal_call(&member, panel, score);
		let done = self.world.try_call(&member, reveal).is_ok();
		self.count(("Review", "reveal"), done);
	}

	fn transfer(&mut self, who: usize, b: u16) {
		let actor = self.cast[who % self.cast.len()].clone();
		let to = match b.is_multiple_of(11) {
			true => munus_runtime::Escrow::account(),
			false => self.cast[usize::from(b) % self.cast.len()].account.clone(),
		};
		let all = self.world.balance(&actor);
		let value = all / u128::from(b % 50 + 1);
		let keep = all.saturating_sub(value) >= EXISTENTIAL_DEPOSIT;
		// A balance below the existential deposit would be burned, and the sum with it.
		let value = if keep { value } else { 0 };
		let call = pallet_balances::Call::transfer_keep_alive {
			dest: to.into(),
			value,
		};
		let _ = self.world.try_call(&actor, RuntimeCall::Balances(call));
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

fn entrance(a: u16, b: u16) -> Entrance<u32> {
	let window = 5 + u32::from(b % 40);
	match a % 14 {
		0..=4 => Entrance::Bids {
			window,
			sealed: b.is_multiple_of(2),
			pick: if b.is_multiple_of(3) {
				Pick::Lowest
			} else {
				Pick::Choice
			},
		},
		5..=6 => Entrance::Contest {
			window,
			finalists: 1 + (b % 4) as u8,
			award: if b.is_multiple_of(2) {
				Award::Power {
					floor: 1_000,
					k: 1 + (b % 5) as u8,
				}
			} else {
				Award::Places(1)
			},
		},
		7 => Entrance::Retroactive { window },
		_ => Entrance::Claim,
	}
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
		milestones: (b.is_multiple_of(9)).then(|| milestones(a, b)),
		entrance: entrance(a, b),
		offers: (a.is_multiple_of(6)).then_some(b % 300),
		prepaid: match entrance(a, b) {
			Entrance::Contest { .. } => 100 * MUN + u128::from(b) * MILLI,
			_ => u128::from(b.is_multiple_of(50)),
		},
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

/// Two or three; of a fifth of them the shares are not the whole.
fn milestones(a: u16, b: u16) -> pallet_tasks::Milestones<BlockNumber> {
	let missing = u16::from(a.is_multiple_of(5));
	let shares = match b % 2 {
		0 => vec![4_000, 6_000 - missing],
		_ => vec![4_000, 2_500, 3_500 - missing],
	};
	let parts = shares.into_iter();
	let parts = parts.map(|share| pallet_tasks::Milestone {
		share,
		window: 1 + u32::from(b % 40),
	});
	BoundedVec::truncate_from(parts.collect())
}

fn submit(task: TaskId, part: u8, b: u16) -> RuntimeCall {
	let asked = (!b.is_multiple_of(3)).then_some(b % 11_000);
	pallet_tasks::Call::submit {
		task,
		uri: vec![b'w'; usize::from(b % 260)],
		hash: [2; 32],
		asked,
		part,
	}
	.into()
}

fn steps(count: usize) -> impl Strategy<Value = Vec<Step>> {
	prop::collection::vec(any::<Step>(), count)
}

#[test]
fn twenty_thousand_random_calls_should_keep_every_invariant() {
	let mut runner = TestRunner::deterministic();
	let mut succeeded = BTreeMap::<CallName, usize>::new();
	// In worlds of their own: one that has frozen itself has not frozen the others.
	for _ in 0..WORLDS {
		let steps = steps(20_000 / WORLDS)
			.new_tree(&mut runner)
			.expect("steps can be made")
			.current();
		let mut play = Play::new();
		play.play(&steps);
		play.let_time_pass();
		for (name, count) in play.succeeded.clone() {
			*succeeded.entry(name).or_default() += count;
		}
	}
	println!("{succeeded:#?}");
	let done: usize = succeeded.values().sum();
	assert!(done > 1_000, "only {done} calls did anything");
	let never: Vec<_> = arguments::names()
		.into_iter()
		.filter(|name| succeeded.get(name).is_none_or(|count| *count == 0))
		.filter(|name| !BEYOND_CHANCE.contains(name))
		.collect();
	assert!(never.is_empty(), "never done: {never:?}");
}

#[test]
fn every_call_of_ours_should_be_among_the_random_ones() {
	let names = arguments::names();
	assert!(names.len() > 50, "only {} calls were found", names.len());
	let mut play = Play::new();
	let missing: Vec<_> = names
		.into_iter()
		.filter(|name| play.make(name.0, name.1, 1, 1).is_none())
		.collect();
	assert!(missing.is_empty(), "no arguments for {missing:?}");
	assert!(play.make("Tasks", "no_such_call", 1, 1).is_none());
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
