//! The office once more, as a naive model: it goes through everybody with every panel, keeps no
//! running totals, and knows of the chain only what its events say was offered and done.

use munus_primitives::{
	obligation::{DutyPolicy, DutyRate, Status},
	PanelId,
};
use munus_testing::BlockNumber;
use std::collections::{BTreeMap, BTreeSet};

/// One review.
pub const ONE: i128 = 1 << 64;

/// Blocks in a day.
pub const DAY: BlockNumber = 24;

pub type Name = &'static str;

/// Where somebody is between wanting the office and having left it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
	Outside,
	Waiting,
	Active,
	Freezing { until: BlockNumber },
	Frozen { until: BlockNumber },
	Banned { until: BlockNumber },
	Gone,
}

#[derive(Clone, Debug)]
pub struct Person {
	pub balance: i128,
	pub stage: Stage,
	pub open: BTreeSet<PanelId>,
}

impl Person {
	pub fn owes(&self) -> bool {
		matches!(self.stage, Stage::Active | Stage::Freezing { .. })
	}

	pub fn in_office(&self) -> bool {
		!matches!(self.stage, Stage::Outside | Stage::Waiting | Stage::Gone)
	}

	pub fn deficit(&self) -> i128 {
		(-self.balance).max(0) / ONE
	}
}

/// What follows for somebody, at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Consequence {
	Banned,
	Reinstated,
}

pub struct Office {
	pub rules: DutyPolicy<BlockNumber>,
	pub people: BTreeMap<Name, Person>,
	pub slots: Vec<Option<Name>>,
	/// What must have happened in this block.
	pub expected: Vec<(Consequence, Name)>,
	/// The block under way.
	pub now: BlockNumber,
	cursor: usize,
	/// Duty that fell to each on duty, by the day.
	fallen: BTreeMap<BlockNumber, i128>,
	/// Removals, by the day.
	removals: BTreeMap<BlockNumber, u32>,
}

impl Office {
	pub fn new(rules: DutyPolicy<BlockNumber>, enforcers: &[Name], others: &[Name]) -> Self {
		let start = i128::from(rules.newcomer_surplus) * ONE;
		let person = |stage, balance| Person {
			balance,
			stage,
			open: BTreeSet::new(),
		};
		let within = enforcers
			.iter()
			.map(|name| (*name, person(Stage::Active, start)));
		let without = others.iter().map(|name| (*name, person(Stage::Outside, 0)));
		Office {
			people: within.chain(without).collect(),
			slots: enforcers.iter().map(|name| Some(*name)).collect(),
			expected: Vec::new(),
			now: 0,
			cursor: 0,
			fallen: BTreeMap::new(),
			removals: BTreeMap::new(),
			rules,
		}
	}

	pub fn person(&mut self, who: Name) -> &mut Person {
		self.people.get_mut(who).expect("everybody is known")
	}

	pub fn heads(&self) -> u32 {
		self.people.values().filter(|person| person.owes()).count() as u32
	}

	pub fn open_seats(&self) -> u32 {
		let open = self.people.values().filter(|person| person.owes());
		open.map(|person| person.open.len() as u32).sum()
	}

	pub fn status(&self, who: Name) -> Status {
		let person = &self.people[who];
		let deficit = person.deficit();
		if matches!(person.stage, Stage::Banned { .. }) || deficit > self.rules.ban_buffer.into() {
			Status::Banned
		} else if deficit > self.rules.throttle_buffer.into() {
			Status::Throttled
		} else {
			Status::Healthy
		}
	}

	/// What so many seats on offer ask of each: the percentage of them, shared evenly, rounded down.
	pub fn share(&self, seats: u32) -> i128 {
		let DutyRate::Coverage(percent) = self.rules.rate else {
			panic!("this organization covers a part of the seats");
		};
		ONE * i128::from(seats) * i128::from(percent) / (100 * i128::from(self.heads()))
	}

	/// How many single seats more until somebody is throttled.
	pub fn throttled_after(&self, who: Name) -> Option<u64> {
		let person = &self.people[who];
		if !person.owes() {
			return None;
		}
		let limit = -i128::from(self.rules.throttle_buffer + 1) * ONE;
		let (mut balance, mut seats) = (person.balance, 0);
		while balance > limit {
			balance -= self.share(1);
			seats += 1;
		}
		Some(seats)
	}

	/// Seats were given to those drawn, and all seats of the panel fall due on everybody.
	pub fn drawn(&mut self, panel: PanelId, members: &[Name]) -> i128 {
		self.seated(panel, members);
		let fallen = self.fallen.entry(self.now / DAY).or_default();
		let left = i128::from(self.rules.day_cap) * ONE - *fallen;
		let share = self.share(members.len() as u32).min(left);
		*self.fallen.entry(self.now / DAY).or_default() += share;
		let floor = -i128::from(self.rules.debt_cap) * ONE;
		for person in self.people.values_mut().filter(|person| person.owes()) {
			person.balance = (person.balance - share).max(floor);
		}
		share
	}

	pub fn seated(&mut self, panel: PanelId, members: &[Name]) {
		for who in members {
			assert!(
				self.person(who).open.insert(panel),
				"{who} has two seats on panel {panel}"
			);
			self.touch(who);
		}
	}

	/// A seat was missed or declined.
	pub fn gave_up(&mut self, who: Name, panel: PanelId) {
		self.person(who).open.remove(&panel);
		self.touch(who);
	}

	pub fn reviewed(&mut self, who: Name, panel: PanelId, counted: bool) {
		let cap = i128::from(self.rules.surplus_cap) * ONE;
		let person = self.person(who);
		person.open.remove(&panel);
		if counted {
			person.balance = (person.balance + ONE).min(cap);
		}
		self.touch(who);
	}

	pub fn restored(&mut self, who: Name, reviews: u32) {
		self.person(who).balance += i128::from(reviews) * ONE;
		self.touch(who);
	}

	/// A panel was closed: seats still open are taken back, and with a verdict the patrol looks
	/// after two places more.
	pub fn closed(&mut self, panel: PanelId, last: bool) {
		let seated: Vec<Name> = self
			.people
			.iter()
			.filter(|(_, person)| person.open.contains(&panel))
			.map(|(name, _)| *name)
			.collect();
		for who in seated {
			self.gave_up(who, panel);
		}
		for _ in 0..if last { 2 } else { 0 } {
			let slot = self.cursor;
			self.cursor = (slot + 1) % self.slots.len();
			if let Some(who) = self.slots[slot] {
				self.touch(who);
			}
		}
	}

	fn touch(&mut self, who: Name) {
		let (now, status) = (self.now, self.status(who));
		let (ban_buffer, grace) = (self.rules.ban_buffer, self.rules.grace);
		let person = self.person(who);
		let beyond = person.deficit() > ban_buffer.into();
		match person.stage {
			_ if person.owes() && status == Status::Banned => {
				person.stage = Stage::Banned { until: now + grace };
				self.expected.push((Consequence::Banned, who));
			}
			Stage::Banned { .. } if !beyond => {
				person.stage = Stage::Active;
				self.expected.push((Consequence::Reinstated, who));
			}
			_ => {}
		}
	}

	/// Leave was asked for.
	pub fn asked_for_leave(&mut self, who: Name) {
		let until = self.now + self.rules.notice;
		self.person(who).stage = Stage::Freezing { until };
	}

	pub fn leave_began(&mut self, who: Name) {
		let Stage::Freezing { .. } = self.person(who).stage else {
			panic!("{who} has not asked for leave");
		};
		let until = self.now + self.rules.leave;
		self.person(who).stage = Stage::Frozen { until };
	}

	pub fn leave_ended(&mut self, who: Name) {
		let stage = self.person(who).stage;
		match stage {
			Stage::Frozen { until } if self.is_time(until) => {
				self.person(who).stage = Stage::Active;
			}
			stage => panic!("{who} cannot be back in block {}: {stage:?}", self.now),
		}
	}

	/// The end of a term had to wait: for the day's removals, or for seats that are open.
	pub fn postponed(&mut self, who: Name, until: BlockNumber) {
		let waits = !self.may_remove() || !self.person(who).open.is_empty();
		assert!(waits, "{who} could have been removed");
		self.person(who).stage = Stage::Banned { until };
	}

	pub fn left(&mut self, who: Name) {
		assert!(self.may_remove(), "too many removals for {who} to be one");
		let now = self.now;
		let person = self.person(who);
		match person.stage {
			Stage::Banned { until } if until <= now && person.open.is_empty() => {}
			stage => panic!("{who} cannot be removed in block {now}: {stage:?}"),
		}
		person.stage = Stage::Gone;
		*self.removals.entry(now / DAY).or_default() += 1;
		for slot in &mut self.slots {
			*slot = slot.filter(|holder| *holder != who);
		}
	}

	pub fn admitted(&mut self, who: Name, slot: usize) {
		let surplus = i128::from(self.rules.newcomer_surplus) * ONE;
		let person = self.person(who);
		assert_eq!(person.stage, Stage::Waiting, "{who} waited");
		(person.stage, person.balance) = (Stage::Active, surplus);
		assert_eq!(self.slots[slot].replace(who), None, "the place was free");
	}

	fn may_remove(&self) -> bool {
		let today = self.removals.get(&(self.now / DAY)).copied();
		today.unwrap_or(0) < self.rules.removals_per_day
	}

	/// The block in which a session begins leaves nothing for deadlines: what is due in it comes a
	/// block later.
	fn is_time(&self, due: BlockNumber) -> bool {
		self.now == due || self.now == due + 1
	}

	/// Nothing that is due has been forgotten.
	pub fn end_block(&mut self) {
		for (who, person) in &self.people {
			match person.stage {
				Stage::Banned { until } => {
					let late = self.now > until && person.open.is_empty();
					assert!(!late, "{who} should be gone");
				}
				Stage::Frozen { until } => assert!(self.now <= until, "{who} should be back"),
				Stage::Freezing { until } => assert!(
					self.now <= until && !person.open.is_empty(),
					"the leave of {who} should have begun"
				),
				_ => {}
			}
		}
	}
}
