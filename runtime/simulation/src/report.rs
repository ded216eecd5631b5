//! The page, the plots and the numbers behind them.

use crate::{
	agents::{Strategy, CLOSE, CONSTANT, NOISE},
	cell::{Setting, AUDITORS, AUDIT_ONE_IN, ENFORCERS},
	design, flood,
	grid::{PANELS, SHARES},
	measure::{Group, Measures, OFF, SETTLED},
	quality::Quality,
	rooms::FEE,
	verdicts::{self, Finding},
};
use munus_primitives::obligation::SKILL_ONE;
use std::fmt::Write;

/// All that was run, and how.
pub struct Run {
	/// The cells of the tables.
	pub cells: Vec<Measures>,
	/// The cells with junk.
	pub floods: Vec<Measures>,
	/// What they are about.
	pub settings: Vec<Setting>,
	/// Tasks in each cell.
	pub tasks: u32,
	/// Days of each cell with junk.
	pub days: u32,
	/// The command.
	pub command: String,
	/// The seed.
	pub seed: u64,
	/// The machine's cores.
	pub cores: usize,
	/// How long it took.
	pub seconds: u64,
}

/// A table's number for a cell.
type Show = fn(&Measures) -> String;

impl Run {
	pub(crate) fn cell(
		&self,
		setting: Setting,
		quality: Quality,
		panel: u8,
		dishonest: u32,
		strategy: Strategy,
	) -> Option<&Measures> {
		self.cells.iter().find(|measures| {
			let cell = measures.cell;
			cell.setting == setting
				&& cell.quality == quality
				&& cell.panel == panel
				&& cell.dishonest == dishonest
				&& cell.strategy == strategy
		})
	}

	/// The page.
	pub fn page(&self) -> String {
		let mut page = String::new();
		self.opening(&mut page);
		page.push_str(
			"\n## Findings\n\n\
			 The goals are the design's. They are for markets where there is something to know; where \
			 almost all work is alike it expects that the honest earn 0.3 to 0.4, for little is paid for \
			 knowing little. *Uninformed* is every strategy but half-looking and withholding what one \
			 saw.\n\n",
		);
		self.not_met(&mut page);
		page.push_str(&design::table(&self.cells, &self.settings));
		for &setting in &self.settings {
			let _ = writeln!(page, "### {}\n", title(setting));
			let findings = verdicts::findings(&self.cells, setting);
			in_short(&mut page, &findings);
			findings_table(&mut page, &findings);
		}
		if !self.settings.iter().any(|setting| setting.audits) {
			page.push_str("**Audits are not simulated yet.** Everything here is without them.\n\n");
		}
		page.push_str("### Junk\n\n");
		findings_table(&mut page, &verdicts::on_flooding(&self.floods));
		self.flood_table(&mut page);
		for quality in Quality::ALL {
			for &setting in &self.settings {
				self.market(&mut page, quality, setting);
			}
		}
		page
	}

	/// Every goal that is missed where there is something to know, and apart from these where there is
	/// next to nothing.
	fn not_met(&self, page: &mut String) {
		page.push_str("### What is not met\n\n");
		let narrow = Quality::Narrow.name();
		for few in [false, true] {
			page.push_str(match few {
				false => "Where work differs (quality broad, mostly good):\n\n",
				true => "Where almost all work is alike (quality narrow):\n\n",
			});
			let before = page.len();
			for &setting in &self.settings {
				let missed = verdicts::findings(&self.cells, setting)
					.into_iter()
					.filter(|finding| !finding.met && (finding.market == narrow) == few);
				for finding in missed {
					let Finding {
						goal,
						market,
						worst,
						..
					} = finding;
					let _ = writeln!(
						page,
						"- {}; quality {market}; {goal}: {worst}",
						title(setting)
					);
				}
			}
			if page.len() == before {
				page.push_str("- nothing\n");
			}
			page.push('\n');
		}
	}

	fn opening(&self, page: &mut String) {
		let _ = write!(
			page,
			"# Simulated enforcers\n\n\
			 Written by `{command}` from seed {seed}, on {cores} cores in {seconds} s; do not edit. \
			 The same seed gives the same numbers on every machine.\n\n\
			 {count} organizations of {ENFORCERS} enforcers score at least {tasks} tasks each on the real \
			 pallets `review`, `obligation` and `agenda`: every panel is drawn, committed to with real \
			 seals and revealed, and skill, fees, bans and removals are the pallets' own. Organizations, \
			 reputation and the work itself are stand-ins, with the duty policy of the village template \
			 (80 % coverage, throttled behind by more than 5, banned by more than 15, at most 2 a day) \
			 and ten tasks a day. All but the no-shows are standing volunteers.\n\n\
			 - **Nobody removed**: the duty policy without end to its buffers, so that the rule of skill \
			 and fees is seen alone. **Removed and back**: whoever loses the office is \
			 replaced at once by a new account with the same strategy and a new stake, so shares stay as they \
			 are, and the dishonest are newcomers much of the time. Nothing is lost with the stake but that.\n\
			 - **Audited**: a coin falls once a verdict is there and before it pays out the work; one verdict in \
			 {AUDIT_ONE_IN} is scored again by {AUDITORS} of those whom the pallet takes for it, paid by the audit fund, \
			 into which each verdict puts what audits cost on average. What a failed audit took back was not earned; who \
			 audits earns.\n\
			 - **Honest**: the true quality, give or take (sd {NOISE}). *Constant*: {CONSTANT} always. \
			 *Random*: anything. *Maximum*: 10 000. *Prior guess*: the median of all work. \
			 *Half-looking*: honest on half of the panels, the median on the others. *Secret code*: any \
			 score, the same for all who share the secret; *prior-drawn code*: a score as work brings \
			 them, likewise shared. *Withholding*: looks, reveals last, and only within {CLOSE} of the \
			 median revealed; *guess, withhold*: the same with the median of all work. *No-show*: never \
			 commits.\n\
			 - **Quality**: *broad*, anything alike; *mostly good*, four fifths around 7 500 (sd 700), \
			 the rest anything; *narrow*, around 7 500 (sd 300).\n\
			 - **Pay** is what a review earned, as a share of the full fee, from an enforcer's first \
			 review to its last; an unrevealed commitment is a review that earned nothing. \
			 **Kept**: how many tasks passed in office for each that lost it; \"–\" when nobody did.\n\n\
			 Every number of every cell is in [cells.csv](simulation/cells.csv), with those beyond each \
			 one's first {SETTLED} reviews, when pay no longer shows the skill everybody starts with.\n",
			command = self.command,
			seed = self.seed,
			cores = self.cores,
			seconds = self.seconds,
			count = self.cells.len(),
			tasks = self.tasks,
		);
	}

	fn flood_table(&self, page: &mut String) {
		let _ = write!(
			page,
			"{ENFORCERS} honest enforcers, panels of 5, {} tasks a day for {} days, and junk that an \
			 attacker opens each midnight, worth nothing. No market stands before the panels: nothing is refused or \
			 priced up beyond the fee itself. *Seats* is how many an enforcer can have at once: four as in the \
			 template, or no more than it can work off in the day that a panel leaves for it; what is beyond \
			 waits. *Dearest* is the highest fee of a seat and *attacker* what \
			 the junk cost a day, both in plain fees.\n\n\
			 | pace | seats | junk a day | bans | offices lost | work without verdict | junk without verdict | \
			 honest pay | error | dearest | attacker |\n|---|---|---|---|---|---|---|---|---|---|---|\n",
			flood::PER_DAY,
			self.days,
		);
		for measures in &self.floods {
			let cell = measures.cell;
			let cost = measures.junk_cost as f64 / FEE as f64 / f64::from(self.days);
			let _ = writeln!(
				page,
				"| {} | {} | {} | {} | {} | {} of {} | {} of {} | {} | {:.0} | {:.1} | {:.0} |",
				cell.pace
					.map_or("all".into(), |pace| format!("{pace} a day")),
				cell.quota,
				cell.junk_per_day,
				measures.honest.banned,
				measures.honest.lost,
				measures.voids,
				cell.tasks,
				measures.junk_voids,
				measures.junk,
				share(measures.honest.per_review()),
				measures.mean_error(),
				measures.dearest as f64 / FEE as f64,
				cost,
			);
		}
		page.push('\n');
	}

	fn market(&self, page: &mut String, quality: Quality, setting: Setting) {
		let (name, slug) = (quality.name(), file_slug(quality, setting));
		let _ = writeln!(page, "## Quality {name}, {}\n", title(setting));
		self.alone(page, quality, setting);
		let _ = writeln!(page, "![pay](simulation/pay-{slug}.svg)\n");
		self.table(
			page,
			quality,
			setting,
			"Pay: theirs · the honest",
			|measures| {
				let honest = share(measures.honest.per_review());
				format!("{} · {honest}", share(measures.dishonest.per_review()))
			},
		);
		if setting.removal {
			self.seats(page, quality, setting, &slug);
		}
		let _ = writeln!(page, "![error](simulation/error-{slug}.svg)\n");
		let off = format!("Error of scores: mean · share {OFF} and more off");
		self.table(page, quality, setting, &off, |measures| {
			let off = measures.off_share() * 100.0;
			format!("{:.0} · {off:.1} %", measures.mean_error())
		});
	}

	fn seats(&self, page: &mut String, quality: Quality, setting: Setting, slug: &str) {
		let _ = writeln!(page, "![seats](simulation/kept-{slug}.svg)\n");
		self.table(
			page,
			quality,
			setting,
			"Kept: theirs · the honest",
			|measures| format!("{} · {}", kept(&measures.dishonest), kept(&measures.honest)),
		);
	}

	fn alone(&self, page: &mut String, quality: Quality, setting: Setting) {
		page.push_str("With nobody dishonest: ");
		for panel in PANELS {
			let Some(cell) = self.cell(setting, quality, panel, 0, Strategy::Honest) else {
				continue;
			};
			let _ = write!(
				page,
				"panels of {panel}: pay {}, kept {}, error {:.0}, reference {:.3}; ",
				share(cell.honest.per_review()),
				kept(&cell.honest),
				cell.mean_error(),
				cell.reference as f64 / SKILL_ONE as f64,
			);
		}
		page.truncate(page.trim_end_matches("; ").len());
		page.push_str(".\n\n");
	}

	fn table(&self, page: &mut String, quality: Quality, setting: Setting, name: &str, show: Show) {
		let _ = write!(page, "**{name}**\n\n| |");
		for panel in PANELS {
			for (_, dishonest) in SHARES {
				let _ = write!(page, " {panel}, {dishonest} |");
			}
		}
		let columns = PANELS.len() * SHARES.len();
		let _ = writeln!(page, "\n|---|{}", "---|".repeat(columns));
		for strategy in Strategy::DISHONEST {
			let _ = write!(page, "| {} |", strategy.name());
			for panel in PANELS {
				for (dishonest, _) in SHARES {
					let cell = self.cell(setting, quality, panel, dishonest, strategy);
					let _ = write!(page, " {} |", cell.map_or("–".into(), show));
				}
			}
			page.push('\n');
		}
		page.push('\n');
	}
}

/// Where all goals are met, and how many are missed elsewhere.
fn in_short(page: &mut String, findings: &[Finding]) {
	for quality in Quality::ALL {
		let here = || {
			findings
				.iter()
				.filter(|finding| finding.market == quality.name())
		};
		let missed = here().filter(|finding| !finding.met).count();
		let result = match missed {
			0 => "every goal is met".into(),
			missed => format!("{missed} of {} goals are **not** met", here().count()),
		};
		let _ = writeln!(page, "- quality {}: {result}", quality.name());
	}
	page.push('\n');
}

fn findings_table(page: &mut String, findings: &[Finding]) {
	page.push_str("| goal | quality | met | worst |\n|---|---|---|---|\n");
	for finding in findings {
		let met = match finding.met {
			true => "yes",
			false => "**no**",
		};
		let (goal, market, worst) = (&finding.goal, finding.market, &finding.worst);
		let _ = writeln!(page, "| {goal} | {market} | {met} | {worst} |");
	}
	page.push('\n');
}

pub(crate) fn title(setting: Setting) -> String {
	let audits = match setting.audits {
		true => format!("one verdict in {AUDIT_ONE_IN} audited"),
		false => "without audits".into(),
	};
	match setting.removal {
		true => format!("{audits}, removed and back under a new account"),
		false => format!("{audits}, nobody removed"),
	}
}

pub(crate) fn file_slug(quality: Quality, setting: Setting) -> String {
	let audits = if setting.audits { "-audited" } else { "" };
	let removal = if setting.removal { "-removal" } else { "" };
	format!("{}{audits}{removal}", quality.slug())
}

fn share(value: Option<f64>) -> String {
	value.map_or("–".into(), |value| format!("{value:.2}"))
}

fn kept(group: &Group) -> String {
	group
		.kept()
		.map_or("–".into(), |tasks| format!("{tasks:.0}"))
}
