//! One organization, some of whose enforcers follow another strategy than the rest.

use crate::{
	agents::Strategy,
	chain::{
		self, go_to, take_events, AccountId, Balance, BlockNumber, Obligation, Review, Runtime,
		RuntimeEvent, RuntimeOrigin, SubjectId, System,
	},
	measure::{Agent, Measures},
	quality::Quality,
	random::Random,
	rooms::{self, Terms, DAY, ORG},
};
use munus_primitives::{
	obligation::Inspect as _,
	review::{Outcome, PanelKind, Review as _, Scores},
	sealed::{Domain, Sealed},
	PanelId, Score, FULL_SCORE,
};
use pallet_review::{Phase, SeatState};
use std::collections::BTreeMap;

mod acts;

/// How many enforcers there are at any time, those banned and not yet removed included.
pub const ENFORCERS: u32 = 30;

/// Of this many verdicts one is audited, where audits are on. The coin falls when the verdict is
/// there, before any of it is paid out to the work.
pub const AUDIT_ONE_IN: u64 = 10;

/// Seats that an enforcer can have at once, unless it is said otherwise.
pub const QUOTA: u8 = 4;

/// Seats of an audit.
pub const AUDITORS: u8 = 3;

/// What an audit burns of the stake of who failed it, in ten-thousandths.
const AUDIT_STAKE: u16 = 1_000;

const RATIONALE: &[u8] = b".";
/// The chain's changes are written to its database after so many tasks.
const TASKS_PER_COMMIT: u32 = 100;

/// What a run is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting {
	/// Whether verdicts are audited.
	pub audits: bool,
	/// Whether who falls behind in duty is banned and removed. A new account with the same strategy
	/// takes its place.
	pub removal: bool,
	/// A newcomer's skill is at most so many percent of the organization's reference; `None`: as
	/// the pallet has it.
	pub start: Option<i64>,
}

/// What is simulated.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cell {
	/// Seats of a panel.
	pub panel: u8,
	/// How many of the enforcers follow the strategy; the rest are honest.
	pub dishonest: u32,
	/// The strategy.
	pub strategy: Strategy,
	/// What work comes in.
	pub quality: Quality,
	/// What holds for the whole run.
	pub setting: Setting,
	/// How many tasks are scored.
	pub tasks: u32,
	/// Tasks a day.
	pub per_day: u32,
	/// Junk a day on top of them, opened by an attacker all at once.
	pub junk_per_day: u32,
	/// The most reviews that anybody gives in a day; `None`: as many as it is drawn for.
	pub pace: Option<u32>,
	/// Seats that an enforcer can have at once.
	pub quota: u8,
	/// Where all chance comes from.
	pub seed: u64,
}

/// A cell under way.
struct World {
	cell: Cell,
	random: Random,
	secret: u64,
	agents: BTreeMap<AccountId, Agent>,
	/// How those answered who hold the office no more.
	past: BTreeMap<AccountId, Strategy>,
	newcomers: AccountId,
	task: u32,
	subjects: SubjectId,
	works: BTreeMap<SubjectId, Piece>,
	fees: BTreeMap<PanelId, Balance>,
	/// The full fee of a seat on the panel that each audit looks into.
	audited: BTreeMap<PanelId, Balance>,
	sealed: BTreeMap<(PanelId, AccountId), Score>,
	day: BlockNumber,
	measures: Measures,
}

/// Something that is scored.
struct Piece {
	quality: Score,
	junk: bool,
	/// The verdict, and the full fee of a seat on the panel that gave it.
	verdict: Option<(Score, Balance)>,
}

/// Runs a cell to its end.
pub fn run(cell: Cell) -> Measures {
	let mut chain = chain::genesis();
	let mut world = chain.execute_with(|| World::new(cell));
	for task in 0..cell.tasks {
		chain.execute_with(|| world.next_task(task));
		if task % TASKS_PER_COMMIT == 0 {
			chain.commit_all().expect("changes apply to the database");
		}
	}
	chain.execute_with(|| world.finish())
}

impl World {
	fn new(cell: Cell) -> Self {
		let mut random = Random::new(&[cell.seed]);
		rooms::found(Terms {
			panel: cell.panel,
			quota: cell.quota,
			removal: cell.setting.removal,
			seed: random.next(),
		});
		let mut world = Self {
			cell,
			secret: random.next(),
			random,
			agents: BTreeMap::new(),
			past: BTreeMap::new(),
			newcomers: 0,
			task: 0,
			subjects: 0,
			works: BTreeMap::new(),
			fees: BTreeMap::new(),
			audited: BTreeMap::new(),
			sealed: BTreeMap::new(),
			day: 0,
			measures: Measures::new(cell),
		};
		for index in 0..ENFORCERS {
			let strategy = match index < cell.dishonest {
				true => cell.strategy,
				false => Strategy::Honest,
			};
			world.enlist(strategy);
		}
		world.act();
		world
	}

	/// A new account with a strategy takes the office, and volunteers unless it never works.
	fn enlist(&mut self, strategy: Strategy) {
		self.newcomers += 1;
		let who = self.newcomers;
		Obligation::enlist(RuntimeOrigin::signed(who), ORG, 0).expect("a place is free");
		if strategy != Strategy::NoShow {
			Review::volunteer(RuntimeOrigin::signed(who), ORG, true).expect("it is an enforcer");
		}
		if let Some(percent) = self.cell.setting.start {
			let most = Review::calibration(ORG).reference.max(0) * percent / 100;
			pallet_obligation::Enforcers::<Runtime>::mutate(ORG, who, |record| {
				let record = record.as_mut().expect("it has enlisted");
				record.skill = record.skill.min(most);
			});
		}
		self.agents.insert(who, Agent::new(strategy, self.task));
	}

	fn next_task(&mut self, task: u32) {
		let interval = DAY / BlockNumber::from(self.cell.per_day);
		self.task = task;
		self.run_to(DAY + BlockNumber::from(task) * interval);
		if task.is_multiple_of(self.cell.per_day) {
			for _ in 0..self.cell.junk_per_day {
				self.open(Quality::Junk);
			}
		}
		self.open(self.cell.quality);
		self.act();
	}

	fn open(&mut self, quality: Quality) {
		let subject = self.subjects;
		self.subjects += 1;
		let piece = Piece {
			quality: quality.sample(&mut self.random),
			junk: quality == Quality::Junk,
			verdict: None,
		};
		self.measures.opened(piece.junk);
		self.works.insert(subject, piece);
		self.ask(subject, PanelKind::First);
	}

	fn ask(&mut self, subject: SubjectId, kind: PanelKind) {
		let mut terms = Review::terms(ORG).expect("the organization is set up");
		let criteria = vec![FULL_SCORE].try_into().expect("one criterion fits");
		let panel = match kind {
			PanelKind::Audit => {
				terms.size = AUDITORS;
				Review::open_audit(ORG, subject, criteria, terms, AUDIT_STAKE)
			}
			_ => Review::open(ORG, subject, kind, criteria, terms),
		}
		.expect("terms are valid");
		self.measures.fee_was(terms.fee);
		self.fees.insert(panel, terms.fee);
		if let Some((_, fee)) = self.works.get(&subject).and_then(|piece| piece.verdict) {
			self.audited.insert(panel, fee);
		}
	}

	/// Goes from deadline to deadline up to a block.
	fn run_to(&mut self, block: BlockNumber) {
		loop {
			let now = System::block_number();
			let midnight = (self.day + 1) * DAY;
			let due = chain::next_due().unwrap_or(block).max(now + 1);
			let next = due.min(midnight).min(block);
			if next <= now {
				return;
			}
			go_to(next);
			if next >= midnight {
				self.day = next / DAY;
				self.begin_day();
			}
			self.act();
		}
	}

	/// Everybody goes on with what was too much the day before, and who was held to be absent says
	/// otherwise.
	fn begin_day(&mut self) {
		let waiting: Vec<(AccountId, Vec<PanelId>)> = self
			.agents
			.iter_mut()
			.map(|(who, agent)| {
				agent.today = 0;
				(*who, std::mem::take(&mut agent.backlog))
			})
			.collect();
		for (who, panels) in waiting {
			let absent = Obligation::enforcer(ORG, who).is_some_and(|enforcer| enforcer.absent);
			if absent && self.agents[&who].strategy != Strategy::NoShow {
				let _ = Obligation::present(RuntimeOrigin::signed(who), ORG);
			}
			for panel in panels {
				self.take_seat(panel, who);
			}
		}
	}

	/// A panel has ended, for good or to be drawn anew.
	fn after(&mut self, panel: PanelId, subject: SubjectId) {
		self.sealed.retain(|(of, _), _| *of != panel);
		let Some(outcome) = rooms::take_outcome(subject) else {
			return;
		};
		let full = self.fees.remove(&panel).unwrap_or(rooms::FEE);
		self.audited.remove(&panel);
		let piece = self.works.get_mut(&subject).expect("it was opened");
		let first = piece.verdict.is_none();
		if let (Outcome::Verdict(verdict), true) = (outcome, first) {
			piece.verdict = Some((verdict, full));
			if !piece.junk {
				self.measures.verdict(verdict, piece.quality);
			}
			if self.cell.setting.audits {
				// A levy on the work pays for what audits cost on average.
				let levy = full * Balance::from(AUDITORS) / Balance::from(AUDIT_ONE_IN);
				Review::fund_audits(ORG, levy);
				if self.random.next().is_multiple_of(AUDIT_ONE_IN) {
					return self.ask(subject, PanelKind::Audit);
				}
			}
		} else if first {
			self.measures.void(piece.junk);
		} else {
			self.measures.audited(outcome);
		}
		self.works.remove(&subject);
		Review::forget(&subject);
	}

	/// Lets the panels under way end, and takes stock.
	fn finish(mut self) -> Measures {
		let now = System::block_number();
		self.run_to(now + 20 * DAY);
		for (who, agent) in &self.agents {
			let skill = Obligation::skill(ORG, who).map(|(skill, _)| skill);
			self.measures.add(agent, self.cell.tasks, false, skill);
		}
		self.measures.reference = Review::calibration(ORG).reference;
		self.measures.paid = rooms::paid();
		self.measures
	}
}
