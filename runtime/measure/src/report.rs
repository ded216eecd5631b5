//! The page.

use crate::{
	cost::{Cost, Database, PARITY, ROCKS},
	growth::Point,
};
use std::{fmt::Write, time::Duration};

/// One lifecycle.
pub struct Lifecycle {
	/// The letter by which goals name it.
	pub letter: char,
	/// What it is.
	pub title: &'static str,
	/// What each of its transactions and hooks costs.
	pub costs: Vec<Cost>,
}

impl Lifecycle {
	/// All of it.
	pub fn sum(&self) -> Cost {
		self.costs.iter().sum()
	}
}

/// What grows, and what was measured of it.
pub struct Growth {
	/// Of what there are ever more.
	pub what: &'static str,
	/// The points, in order of size.
	pub points: Vec<Point>,
	/// The size from which on growth is judged: one step of the chain's own work is not full below it.
	pub from: u32,
}

/// What a contest of three hundred takes.
#[derive(Clone, Copy)]
pub struct ThreeHundred {
	/// How many reviews of an entry.
	pub reviews: f64,
	/// How much of what a block may compute is booked in the fullest.
	pub fullest: f64,
}

/// All that was measured.
pub struct Run {
	/// What it ran on.
	pub machine: String,
	/// How often each was done.
	pub repeats: usize,
	/// The lifecycles.
	pub lifecycles: Vec<Lifecycle>,
	/// What grows.
	pub growth: Vec<Growth>,
	/// Bytes of the compressed runtime as it is released.
	pub wasm: Option<usize>,
	/// What a contest of three hundred takes.
	pub contest: Option<ThreeHundred>,
	/// Keys and bytes of a live task, and of one that is settled.
	pub state: Option<[(i64, i64); 2]>,
}

fn micros(time: Duration) -> String {
	format!("{:.0}", time.as_nanos() as f64 / 1_000.0)
}

fn tenths(time: Duration) -> String {
	format!("{:.1}", time.as_nanos() as f64 / 1_000.0)
}

fn weight_micros(picoseconds: u64) -> String {
	format!("{:.0}", picoseconds as f64 / 1_000_000.0)
}

fn ratio(one: u64, other: u64) -> f64 {
	one as f64 / other.max(1) as f64
}

/// What is read off a cost.
type Figure = fn(&Cost, Database) -> u64;

impl Run {
	fn of(&self, letter: char) -> Option<Cost> {
		let mut found = self.lifecycles.iter();
		found.find(|one| one.letter == letter).map(Lifecycle::sum)
	}

	/// The page in Markdown.
	pub fn page(&self) -> String {
		let mut page = String::from("# Performance\n\n");
		let _ = writeln!(
			page,
			"Written by `scripts/bench`; do not edit. Measured on {}; the fastest quarter of {} runs. How and why so: \
			 [design/performance.md](design/performance.md).\n",
			self.machine, self.repeats,
		);
		if cfg!(debug_assertions) {
			page.push_str(
				"The program was built without optimization: **native times are no figures of this run**, only their \
				 ratios are; wasm is always optimized.\n\n",
			);
		}
		self.goals(&mut page);
		self.lifecycles(&mut page);
		self.growth(&mut page);
		page
	}

	fn goals(&self, page: &mut String) {
		page.push_str("## Goals\n\n| measure | goal | measured | reached |\n|---|---|---|---|\n");
		// Without a goal it is only stated.
		let mut row = |measure: &str, goal: Option<f64>, figure: Option<f64>| {
			let reached = match (figure, goal) {
				(None, _) => "not measured",
				(_, None) => "–",
				(Some(figure), Some(goal)) if figure <= goal => "yes",
				_ => "**no**",
			};
			let goal = goal.map_or("stated".into(), |goal| format!("≤ {goal}"));
			let figure = figure.map_or("–".into(), |figure| format!("{figure:.2}"));
			let _ = writeln!(page, "| {measure} | {goal} | {figure} | {reached} |");
		};
		let ways: [(&str, Figure); 2] = [
			("summed weight", Cost::weight_with),
			("measured time and database", Cost::measured_with),
		];
		let databases = [("ParityDB", PARITY, true), ("RocksDB", ROCKS, false)];
		for (letter, goal) in [('a', 0.75), ('b', 1.6)] {
			for (way, cost) in ways {
				for (name, database, counts) in databases {
					let figure = self.of(letter).zip(self.of('c')).map(|(ours, theirs)| {
						ratio(cost(&ours, database), cost(&theirs, database))
					});
					row(
						&format!("({letter}) against (c), {way}, {name}"),
						counts.then_some(goal),
						figure,
					);
				}
			}
		}
		for (way, cost) in ways {
			let figure = self.seal().zip(self.of('e')).map(|(ours, theirs)| {
				let two = cost(&theirs, PARITY) * 2 / 5;
				ratio(cost(&ours, PARITY), two)
			});
			row(
				&format!("a commit and a reveal against two transfers, {way}"),
				Some(1.2),
				figure,
			);
		}
		for growth in &self.growth {
			let worst = growth.worst();
			row(
				&format!("any call at {}, computation", growth.span()),
				Some(1.15),
				worst.map(|(_, time, _)| time),
			);
			row(
				&format!("any call at {}, keys touched", growth.span()),
				Some(1.15),
				worst.map(|(_, _, keys)| keys),
			);
		}
		row(
			"compressed runtime, in MB",
			Some(1.3),
			self.wasm.map(|bytes| bytes as f64 / 1e6),
		);
		row(
			"reviews of each of 300 contest submissions",
			Some(2.3),
			self.contest.map(|contest| contest.reviews),
		);
		for elsewhere in [
			"(a) a second on a node against transfers a second | ≥ 0.7",
			"transfers a second against a bare node | ≥ 0.95",
			"fresh machine to first settled task against a cold release build | ≤ 0.6",
		] {
			let _ = writeln!(page, "| {elsewhere} | [load.md](load.md) | there |");
		}
		page.push('\n');
	}

	/// A commit and a reveal that are neither first nor last.
	fn seal(&self) -> Option<Cost> {
		let reviewed = self.lifecycles.iter().find(|one| one.letter == 'b')?;
		let both: Vec<_> = reviewed
			.costs
			.iter()
			.filter(|cost| cost.name == "commit 2" || cost.name == "reveal 2")
			.collect();
		(both.len() == 2).then(|| both.into_iter().sum())
	}

	fn lifecycles(&self, page: &mut String) {
		page.push_str(
			"## Lifecycles\n\nReads and writes are distinct keys. *Weight* is what the chain books, after dispatch; \
			 *cost* is the time in wasm with the database's constants for what was really touched.\n\n",
		);
		for one in &self.lifecycles {
			let _ = writeln!(page, "### ({}) {}\n", one.letter, one.title);
			page.push_str(
				"| step | reads | writes | proof, bytes | native, µs | wasm, µs | weight, µs | cost, ParityDB, µs | cost, RocksDB, µs |\n\
				 |---|---|---|---|---|---|---|---|---|\n",
			);
			for cost in one.costs.iter().chain([&one.sum()]) {
				let _ = writeln!(
					page,
					"| {} | {} | {} | {} | {} | {} | {} | {} | {} |",
					cost.name,
					cost.reads,
					cost.writes,
					cost.proof,
					micros(cost.native),
					cost.wasm.map_or("–".into(), micros),
					weight_micros(cost.weight),
					weight_micros(cost.measured_with(PARITY)),
					weight_micros(cost.measured_with(ROCKS)),
				);
			}
			page.push('\n');
		}
	}

	fn growth(&self, page: &mut String) {
		page.push_str(
			"## Growth\n\nNative time; the state is a sorted map in memory, without a trie. *Computation* is what is left of it \
			 without what is spent in that map, which gets deeper and colder as a trie does.\n\n",
		);
		page.push_str("| of what | how many | work | reads | writes | native, µs | computation, µs |\n|---|---|---|---|---|---|---|\n");
		for growth in &self.growth {
			for point in &growth.points {
				let _ = writeln!(
					page,
					"| {} | {} | {} | {} | {} | {} | {} |",
					growth.what,
					point.size,
					point.work,
					point.reads,
					point.writes,
					tenths(point.native),
					tenths(point.computation),
				);
			}
		}
		page.push('\n');
		if let Some([alive, settled]) = self.state {
			let _ = writeln!(
				page,
				"A task adds {} keys and {} bytes while it is open. Of one that is settled {} keys and {} bytes are left, \
				 beside the standing a provider's first one made.\n",
				alive.0, alive.1, settled.0, settled.1,
			);
		}
		if let Some(contest) = self.contest {
			let _ = writeln!(
				page,
				"A contest of 300 whose answers all come at once, are opened at once and read by everybody in the \
				 first block they can books at most {:.0} % of a block.\n",
				100.0 * contest.fullest,
			);
		}
	}
}

impl Growth {
	fn judged(&self) -> impl Iterator<Item = &Point> {
		self.points.iter().filter(|point| point.size >= self.from)
	}

	/// The largest size against the smallest, in words.
	fn span(&self) -> String {
		let size = |point: Option<&Point>| point.map_or(0, |point| point.size);
		let (first, last) = (size(self.judged().next()), size(self.points.last()));
		format!("{last} {} against {first}", self.what)
	}

	/// The work that grows most in time: its name, and the ratio of the largest size to the smallest in
	/// time and in keys.
	fn worst(&self) -> Option<(&'static str, f64, f64)> {
		let (first, last) = (self.judged().next()?.size, self.points.last()?.size);
		let at = |size, work| {
			let mut points = self.points.iter();
			points.find(move |point| point.size == size && point.work == work)
		};
		self.points
			.iter()
			.filter(|point| point.size == first)
			.filter_map(|small| {
				let large = at(last, small.work)?;
				let time = large.computation.as_nanos() as f64
					/ small.computation.as_nanos().max(1) as f64;
				let keys = ratio(large.reads + large.writes, small.reads + small.writes);
				Some((small.work, time, keys))
			})
			.max_by(|one, other| one.1.total_cmp(&other.1))
	}
}
