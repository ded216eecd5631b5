//! What is kept of a run.

use crate::{agents::Strategy, cell::Cell, chain::Balance};
use munus_primitives::{
	obligation::{Skill, SKILL_ONE},
	review::Outcome,
	PanelId, Score,
};

/// After so many reviews an enforcer's pay no longer shows how it started.
pub const SETTLED: u32 = 64;

/// A verdict this far from the truth is off.
pub const OFF: Score = 2_000;

/// An enforcer under way.
#[derive(Clone, Debug)]
pub struct Agent {
	/// How it answers.
	pub strategy: Strategy,
	/// Commitments given today.
	pub today: u32,
	/// Panels put off until tomorrow.
	pub backlog: Vec<PanelId>,
	since: u32,
	reviews: u32,
	pay: f64,
	later_pay: f64,
}

impl Agent {
	/// In office since a task.
	pub fn new(strategy: Strategy, since: u32) -> Self {
		Self {
			strategy,
			today: 0,
			backlog: Vec::new(),
			since,
			reviews: 0,
			pay: 0.0,
			later_pay: 0.0,
		}
	}

	/// An audit took back what a review had earned, as a share of the full fee. It is held against
	/// the reviews of today, not those of that day: these are a few tasks apart.
	pub fn was_set_back(&mut self, share: f64) {
		self.pay -= share;
		if self.reviews > SETTLED {
			self.later_pay -= share;
		}
	}

	/// A review was booked, with this share of the full fee.
	pub fn was_paid(&mut self, share: f64) {
		self.reviews += 1;
		self.pay += share;
		if self.reviews > SETTLED {
			self.later_pay += share;
		}
	}
}

/// Enforcers of one kind, over a run.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Group {
	/// Reviews given: commitments whose panel came to reveal.
	pub reviews: u64,
	/// Full fees earned.
	pub pay: f64,
	/// Reviews beyond each one's first [`SETTLED`].
	pub later_reviews: u64,
	/// Full fees earned with them.
	pub later_pay: f64,
	/// Tasks that passed while one was in office, over all.
	pub served: u64,
	/// How many lost the office.
	pub lost: u32,
	/// How many bans there were.
	pub banned: u32,
	/// How often an audit found one wrong.
	pub failed: u32,
	/// Skill of those in office at the end, summed up.
	pub skill: f64,
	/// How many these are.
	pub left: u32,
}

impl Group {
	/// The share of the full fee that a review earned.
	pub fn per_review(&self) -> Option<f64> {
		(self.reviews > 0).then(|| self.pay / self.reviews as f64)
	}

	/// The same, of reviews beyond each one's first.
	pub fn per_later_review(&self) -> Option<f64> {
		(self.later_reviews > 0).then(|| self.later_pay / self.later_reviews as f64)
	}

	/// How many tasks passed for each that lost the office; `None` when none did.
	pub fn kept(&self) -> Option<f64> {
		(self.lost > 0).then(|| self.served as f64 / f64::from(self.lost))
	}

	/// The mean skill at the end.
	pub fn mean_skill(&self) -> f64 {
		self.skill / f64::from(self.left.max(1))
	}
}

/// What came of a cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Measures {
	/// The cell.
	pub cell: Cell,
	/// Those who are honest.
	pub honest: Group,
	/// The others.
	pub dishonest: Group,
	/// Verdicts on work, junk aside.
	pub verdicts: u32,
	/// How far they were from the truth, summed up.
	pub error: u64,
	/// Those [`OFF`] and more.
	pub off: u32,
	/// Work that got no verdict.
	pub voids: u32,
	/// Junk opened.
	pub junk: u32,
	/// Junk that got no verdict.
	pub junk_voids: u32,
	/// What panels on junk cost.
	pub junk_cost: Balance,
	/// Audits that ended with a verdict.
	pub audits: u32,
	/// Audits that ended without one.
	pub void_audits: u32,
	/// The highest full fee of a seat.
	pub dearest: Balance,
	/// The reference of skill at the end.
	pub reference: Skill,
	/// What all panels cost.
	pub paid: Balance,
}

impl Measures {
	/// Nothing yet.
	pub fn new(cell: Cell) -> Self {
		Self {
			cell,
			honest: Group::default(),
			dishonest: Group::default(),
			verdicts: 0,
			error: 0,
			off: 0,
			voids: 0,
			junk: 0,
			junk_voids: 0,
			junk_cost: 0,
			audits: 0,
			void_audits: 0,
			dearest: 0,
			reference: 0,
			paid: 0,
		}
	}

	fn group(&mut self, strategy: Strategy) -> &mut Group {
		match strategy {
			Strategy::Honest => &mut self.honest,
			_ => &mut self.dishonest,
		}
	}

	/// Something to score was opened.
	pub fn opened(&mut self, junk: bool) {
		self.junk += u32::from(junk);
	}

	/// A panel was opened at this full fee of a seat.
	pub fn fee_was(&mut self, fee: Balance) {
		self.dearest = self.dearest.max(fee);
	}

	/// A verdict on work that is worth `quality`.
	pub fn verdict(&mut self, verdict: Score, quality: Score) {
		let error = verdict.abs_diff(quality);
		self.verdicts += 1;
		self.error += u64::from(error);
		self.off += u32::from(error >= OFF);
	}

	/// Work that nobody scored.
	pub fn void(&mut self, junk: bool) {
		match junk {
			true => self.junk_voids += 1,
			false => self.voids += 1,
		}
	}

	/// An audit ended.
	pub fn audited(&mut self, outcome: Outcome) {
		match outcome {
			Outcome::Verdict(_) => self.audits += 1,
			Outcome::Void => self.void_audits += 1,
		}
	}

	/// An audit found one wrong.
	pub fn failed_audit(&mut self, strategy: Strategy) {
		self.group(strategy).failed += 1;
	}

	/// An audit took back what one had earned who has left since.
	pub fn took_back(&mut self, strategy: Strategy, share: f64) {
		self.group(strategy).pay -= share;
	}

	/// One was banned.
	pub fn banned(&mut self, strategy: Strategy) {
		self.group(strategy).banned += 1;
	}

	/// Adds what one enforcer came to, who lost the office with a task or still holds it.
	pub fn add(&mut self, agent: &Agent, task: u32, lost: bool, skill: Option<Skill>) {
		let group = self.group(agent.strategy);
		group.reviews += u64::from(agent.reviews);
		group.pay += agent.pay;
		group.later_reviews += u64::from(agent.reviews.saturating_sub(SETTLED));
		group.later_pay += agent.later_pay;
		group.served += u64::from(task.saturating_sub(agent.since));
		group.lost += u32::from(lost);
		if let Some(skill) = skill {
			group.skill += skill as f64 / SKILL_ONE as f64;
			group.left += 1;
		}
	}

	/// How far a verdict was from the truth on average.
	pub fn mean_error(&self) -> f64 {
		self.error as f64 / f64::from(self.verdicts.max(1))
	}

	/// Which share of verdicts was off.
	pub fn off_share(&self) -> f64 {
		f64::from(self.off) / f64::from(self.verdicts.max(1))
	}
}
