//! The organization and its people: what they do in each block, and the model beside them.

use crate::model::{Name, Office, Stage, DAY};
use munus_primitives::{
	obligation::{DutyPolicy, DutyRate, Status},
	review::{PanelKind, ReviewPolicy},
	PanelId, POINT,
};
use munus_runtime::{parameters::PolicyBounds, AccountId, Obligation, Reputation};
use munus_testing::*;
use pallet_obligation::types::State;
use pallet_organizations::{Admission, Template};
use pallet_review::{Phase, SeatState};
use std::collections::{BTreeMap, BTreeSet};

/// The twelve of the first day.
pub const ENFORCERS: [Name; 12] = [
	"Ivo", "Ida", "Ian", "Lea", "Will", "Bea", "Eva", "Eli", "Emil", "Ella", "Enid", "Ezra",
];

/// Those who come to wait for a place. Ezra brought in the first two.
pub const SUCCESSORS: [Name; 4] = ["Cara", "Carl", "Cleo", "Cato"];

/// What everybody who is appointed is granted.
pub const GRANT: u128 = 100 * POINT;

/// When tasks come in, in hours of the day.
const TASKS_AT: [BlockNumber; 3] = [1, 9, 17];

pub fn duty() -> DutyPolicy<BlockNumber> {
	let village = Template::Village.policy(&PolicyBounds::scaled(24, MUN), MUN);
	DutyPolicy {
		rate: DutyRate::Coverage(60),
		throttle_buffer: 2,
		ban_buffer: 5,
		debt_cap: 8,
		surplus_cap: 3,
		newcomer_surplus: 2,
		stake: 2 * POINT,
		notice: DAY,
		grace: 3 * DAY,
		places: 12,
		floor: 5,
		removals_per_day: 1,
		leave: 10 * DAY,
		..village.duty
	}
}

fn review() -> ReviewPolicy<Balance, BlockNumber> {
	ReviewPolicy {
		panel: 3,
		fee: MUN,
		commit_window: DAY / 2,
		reveal_window: DAY / 2,
		seniority: 2,
		appeal_window: 0,
	}
}

pub struct Story {
	pub world: World,
	pub office: Office,
	/// Who does the work that falls to them.
	pub working: BTreeSet<Name>,
	/// What has happened to people, by the day.
	pub log: Vec<(BlockNumber, String)>,
	/// Panels drawn so far, in blocks.
	pub draws: Vec<BlockNumber>,
	/// Blocks in which a session began.
	pub sessions: Vec<BlockNumber>,
	/// When the lottery under way was called.
	pub called: Option<BlockNumber>,
	pub names: BTreeMap<AccountId, Name>,
	pub kinds: BTreeMap<PanelId, PanelKind>,
	session: u32,
	tasks: u32,
	/// What the chain says fell to each with the draw under way, and on how many.
	pub told: Option<(u128, u32)>,
	/// Who has got an open seat as a volunteer, and when.
	pub filled: Vec<(BlockNumber, Name)>,
}

impl Story {
	pub fn new() -> Self {
		let world = World::hourly(&ENFORCERS, GRANT, |policy| {
			policy.admission = Admission::Open;
			policy.review = review();
			policy.duty = duty();
		});
		let everybody = ENFORCERS.iter().chain(&SUCCESSORS);
		let names = everybody
			.map(|name| (Actor::named(name).account, *name))
			.collect();
		let mut story = Story {
			world,
			office: Office::new(duty(), &ENFORCERS, &SUCCESSORS),
			working: ENFORCERS.iter().chain(&SUCCESSORS).copied().collect(),
			log: Vec::new(),
			draws: Vec::new(),
			sessions: Vec::new(),
			called: None,
			names,
			kinds: BTreeMap::new(),
			session: 0,
			tasks: 0,
			told: None,
			filled: Vec::new(),
		};
		story.gather();
		story
	}

	/// Requesters, providers and those who will wait for a place become members.
	fn gather(&mut self) {
		self.world.funded("Rita", 100_000 * MUN);
		for provider in ["Paul", "Pia", "Pat", "Cleo", "Cato"] {
			let provider = self.world.actor(provider);
			self.world.invite(&provider);
		}
		let ezra = self.world.funded("Ezra", 100 * MUN);
		for name in ["Cara", "Carl"] {
			let who = self.world.actor(name);
			self.world.invite_by(&ezra, &who);
		}
	}

	pub fn name(&self, who: &AccountId) -> Option<Name> {
		self.names.get(who).copied()
	}

	pub fn call(&mut self, who: Name, call: impl Into<RuntimeCall>) {
		let actor = Actor::named(who);
		self.world.call(&actor, call);
	}

	/// One day, hour by hour.
	pub fn day(&mut self) {
		for _ in 0..DAY {
			let hour = self.world.block() % DAY;
			if TASKS_AT.contains(&hour) {
				self.bring_a_task();
			}
			self.work();
			self.step();
		}
	}

	/// A task is posted, claimed and delivered. The first ones are done by those who will want to
	/// be enforcers and need some standing for it.
	fn bring_a_task(&mut self) {
		let providers = ["Paul", "Pia", "Pat"];
		let at = self.tasks as usize;
		let provider = SUCCESSORS.get(at).unwrap_or(&providers[at % 3]);
		self.tasks += 1;
		let (rita, provider) = (Actor::named("Rita"), Actor::named(provider));
		let task = self.world.post(&rita, 100 * MUN);
		self.world.claim(&provider, task);
		self.world.submit(&provider, task);
	}

	/// How good the work is that a panel scores: good at first, then anything.
	fn quality(panel: PanelId) -> u16 {
		match panel {
			0..4 => 9_000,
			_ => (panel * 2_741 % 9_000 + 500) as u16,
		}
	}

	/// Whoever works answers for each seat at once: commits, and once in a while declines, where
	/// that is free. What is committed is revealed by whoever holds the preimage.
	fn work(&mut self) {
		let panels: BTreeMap<_, _> = self
			.world
			.inspect(|| pallet_review::Panels::<Runtime>::iter().collect());
		for (id, panel) in panels {
			for (at, seat) in panel.seats.iter().enumerate() {
				let Some(name) = self.name(&seat.who) else {
					panic!("a stranger on panel {id}");
				};
				let score = Self::quality(id) + (at as u16) * 150;
				match (panel.phase, seat.state) {
					(Phase::Commit | Phase::FillUp, SeatState::Drawn)
						if self.working.contains(name) =>
					{
						self.answer(name, id, score)
					}
					(Phase::Reveal, SeatState::Committed(_)) => {
						self.world.reveal(&Actor::named(name), id, score)
					}
					_ => {}
				}
			}
		}
	}

	fn answer(&mut self, name: Name, panel: PanelId, score: u16) {
		let actor = Actor::named(name);
		let record = self
			.world
			.inspect(|| pallet_obligation::Enforcers::<Runtime>::get(DEMO, &actor.account));
		let free = record.is_some_and(|record| record.drawn >= 10);
		match free && panel.is_multiple_of(3) {
			true => self
				.world
				.call(&actor, pallet_review::Call::decline { panel }),
			false => self.world.commit(&actor, panel, score),
		}
	}

	/// Closes a block and shows the model what has happened in it.
	fn step(&mut self) {
		self.office.now = self.world.block();
		self.world.run(1);
		let session = self.world.inspect(munus_runtime::Session::current_index);
		if session != self.session {
			self.session = session;
			// The block that has just been opened began it.
			self.sessions.push(self.office.now + 1);
		}
		let events = self.world.closed_events();
		self.world.forget_events();
		let mut happened = Vec::new();
		for event in events {
			match event {
				RuntimeEvent::Review(event) => self.see_review(event),
				RuntimeEvent::Obligation(event) => self.see_office(event, &mut happened),
				RuntimeEvent::Agenda(event) => panic!("the agenda has stalled: {event:?}"),
				_ => {}
			}
		}
		let mut expected = core::mem::take(&mut self.office.expected);
		expected.sort();
		happened.sort();
		assert_eq!(happened, expected, "in block {}", self.office.now);
		self.office.end_block();
	}

	/// What the model says of somebody.
	pub fn predicted(&self, who: Name) -> String {
		let person = &self.office.people[who];
		cell(
			person.stage,
			self.office.status(who),
			person.deficit() as u32,
		)
	}

	/// What the chain says of somebody.
	pub fn shown(&mut self, who: Name) -> String {
		let account = Actor::named(who).account;
		let (enforcer, waits, known) = self.world.inspect(|| {
			(
				Obligation::enforcer(DEMO, account.clone()),
				Obligation::candidate(DEMO, account.clone()).is_some(),
				pallet_obligation::Alumni::<Runtime>::contains_key(DEMO, &account),
			)
		});
		let Some(view) = enforcer else {
			return match (waits, known) {
				(true, _) => cell(Stage::Waiting, Status::Healthy, 0),
				(false, true) => cell(Stage::Gone, Status::Healthy, 0),
				(false, false) => cell(Stage::Outside, Status::Healthy, 0),
			};
		};
		let stage = match view.state {
			State::Active => Stage::Active,
			State::Freezing { until } => Stage::Freezing { until },
			State::Frozen { until, .. } => Stage::Frozen { until },
			State::Banned { until } => Stage::Banned { until },
			state => panic!("nobody here resigns, but {who} is {state:?}"),
		};
		cell(stage, view.status, view.deficit)
	}

	/// An enforcer's balance, exactly, as of now.
	pub fn balance(&mut self, who: Name) -> i128 {
		let account = Actor::named(who).account;
		self.world.inspect(|| {
			let office = pallet_obligation::Offices::<Runtime>::get(DEMO);
			let record = pallet_obligation::Enforcers::<Runtime>::get(DEMO, &account);
			let mut record = record.expect("it is an enforcer");
			record.settle(&office.ledger, &duty());
			record.balance
		})
	}

	/// The fees that somebody has not collected.
	pub fn fees(&mut self, who: Name) -> Balance {
		let account = Actor::named(who).account;
		self.world
			.inspect(|| Obligation::enforcer(DEMO, account).map_or(0, |view| view.fees))
	}

	/// Somebody's reputation, in base units.
	pub fn standing(&mut self, who: Name) -> u128 {
		let account = Actor::named(who).account;
		self.world
			.inspect(|| Reputation::standing(DEMO, account).map_or(0, |view| view.balance))
	}
}

/// One place in the table: healthy, throttled or banned (in small letters while no visit has booked
/// it) with the deficit; waiting, asking for leave, on leave, gone, not there yet.
fn cell(stage: Stage, status: Status, deficit: u32) -> String {
	match (stage, status) {
		(Stage::Outside, _) => "-".into(),
		(Stage::Waiting, _) => "w".into(),
		(Stage::Gone, _) => "x".into(),
		(Stage::Frozen { .. }, _) => "F".into(),
		(Stage::Freezing { .. }, _) => "f".into(),
		(Stage::Banned { .. }, _) => format!("B{deficit}"),
		(Stage::Active, Status::Healthy) => format!("h{deficit}"),
		(Stage::Active, Status::Throttled) => format!("T{deficit}"),
		(Stage::Active, Status::Banned) => format!("b{deficit}"),
	}
}
