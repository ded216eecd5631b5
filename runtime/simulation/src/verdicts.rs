//! Whether the design's goals are met.

use crate::{agents::Strategy, cell::Setting, measure::Measures, quality::Quality};

/// A goal, and what came of it.
#[derive(Clone, Debug)]
pub struct Finding {
	/// What should hold.
	pub goal: String,
	/// Where it was looked at.
	pub market: &'static str,
	/// Whether it holds.
	pub met: bool,
	/// The number closest to the bound or farthest beyond it.
	pub worst: String,
}

fn place(measures: &Measures) -> String {
	let cell = measures.cell;
	format!("{}, panels of {}", cell.strategy.name(), cell.panel)
}

/// The cell where `of` is largest.
fn most(cells: &[&Measures], of: impl Fn(&Measures) -> Option<f64>) -> Option<(f64, String)> {
	cells
		.iter()
		.filter_map(|cell| Some((of(cell)?, place(cell))))
		.max_by(|(a, _), (b, _)| a.total_cmp(b))
}

fn at_most(
	goal: String,
	market: &'static str,
	bound: f64,
	found: Option<(f64, String)>,
) -> Option<Finding> {
	let (worst, place) = found?;
	Some(Finding {
		goal,
		market,
		met: worst <= bound,
		worst: format!("{worst:.3} ({place})"),
	})
}

fn at_least(
	goal: String,
	market: &'static str,
	bound: f64,
	found: Option<(f64, String)>,
) -> Option<Finding> {
	let (worst, place) = found?;
	Some(Finding {
		goal,
		market,
		met: -worst >= bound,
		worst: format!("{:.3} ({place})", -worst),
	})
}

/// Which cells a bound on pay is for.
struct Bound {
	name: &'static str,
	dishonest: u32,
	panel: Option<u8>,
	honest: f64,
}

const MOST_UNINFORMED: f64 = 0.3;

const BOUNDS: [Bound; 2] = [
	Bound {
		name: "a fifth, every size",
		dishonest: 6,
		panel: None,
		honest: 0.97,
	},
	Bound {
		name: "a third, panels of 5",
		dishonest: 10,
		panel: Some(5),
		honest: 0.95,
	},
];

/// The findings on pay and withholding, for each market.
pub fn findings(all: &[Measures], setting: Setting) -> Vec<Finding> {
	let mut findings = Vec::new();
	for bound in BOUNDS {
		for quality in Quality::ALL {
			findings.extend(on_pay(all, &bound, quality, setting));
		}
	}
	for quality in Quality::ALL {
		findings.extend(on_withholding(all, quality, setting));
	}
	findings
}

fn on_pay(
	all: &[Measures],
	bound: &Bound,
	quality: Quality,
	setting: Setting,
) -> impl Iterator<Item = Finding> {
	let cells: Vec<&Measures> = all
		.iter()
		.filter(|measures| {
			let cell = measures.cell;
			cell.quality == quality
				&& cell.setting == setting
				&& cell.dishonest == bound.dishonest
				&& cell.strategy.is_uninformed()
				&& bound.panel.is_none_or(|panel| panel == cell.panel)
		})
		.collect();
	let (name, market) = (bound.name, quality.name());
	let guess = at_most(
		format!("{name}: the uninformed earn at most {MOST_UNINFORMED}"),
		market,
		MOST_UNINFORMED,
		most(&cells, |cell| cell.dishonest.per_review()),
	);
	let later = at_most(
		format!("{name}: the same beyond each one's first 64 reviews"),
		market,
		MOST_UNINFORMED,
		most(&cells, |cell| cell.dishonest.per_later_review()),
	);
	let honest = at_least(
		format!("{name}: the honest keep {}", bound.honest),
		market,
		bound.honest,
		most(&cells, |cell| cell.honest.per_review().map(|pay| -pay)),
	);
	[guess, later, honest].into_iter().flatten()
}

/// Withholding pays when it earns more than the same enforcer who reveals: who looks and withholds
/// is held against the honest, who guesses and withholds against who guesses and reveals.
fn on_withholding(
	all: &[Measures],
	quality: Quality,
	setting: Setting,
) -> impl Iterator<Item = Finding> {
	let here: Vec<&Measures> = all
		.iter()
		.filter(|measures| measures.cell.quality == quality && measures.cell.setting == setting)
		.collect();
	let with = |strategy: Strategy| -> Vec<&Measures> {
		here.iter()
			.filter(|measures| measures.cell.strategy == strategy)
			.copied()
			.collect()
	};
	let against_honest = most(&with(Strategy::Withholding), |cell| {
		Some(cell.dishonest.per_review()? - cell.honest.per_review()?)
	});
	let guesses = with(Strategy::PriorGuess);
	let against_guess = most(&with(Strategy::WithholdingGuess), |cell| {
		let twin = guesses.iter().find(|twin| {
			twin.cell.panel == cell.cell.panel && twin.cell.dishonest == cell.cell.dishonest
		})?;
		Some(cell.dishonest.per_review()? - twin.dishonest.per_review()?)
	});
	let market = quality.name();
	let look = "withholding what one saw earns no more per review than honesty (difference)";
	let guess = "withholding a guess earns no more per review than revealing it (difference)";
	[
		at_most(look.into(), market, 0.0, against_honest),
		at_most(guess.into(), market, 0.0, against_guess),
	]
	.into_iter()
	.flatten()
}

/// The findings on junk, for each pace.
pub fn on_flooding(floods: &[Measures]) -> Vec<Finding> {
	let mut findings = Vec::new();
	for (pace, quota) in crate::flood::PACES {
		let bans: u32 = floods
			.iter()
			.filter(|measures| (measures.cell.pace, measures.cell.quota) == (pace, quota))
			.map(|measures| measures.honest.banned)
			.sum();
		findings.push(Finding {
			goal: format!(
				"at most {quota} seats at once: junk bans nobody who {}",
				pace_name(pace)
			),
			market: "mostly good",
			met: bans == 0,
			worst: format!("{bans} bans"),
		});
		let here = floods
			.iter()
			.filter(|measures| (measures.cell.pace, measures.cell.quota) == (pace, quota));
		let voids: u32 = here.map(|measures| measures.voids).sum();
		findings.push(Finding {
			goal: format!(
				"at most {quota} seats at once: junk keeps no work from its verdict when everybody {}",
				pace_name(pace)
			),
			market: "mostly good",
			met: voids == 0,
			worst: format!("{voids} without"),
		});
	}
	findings
}

/// What an enforcer with this pace does.
pub fn pace_name(pace: Option<u32>) -> String {
	match pace {
		None => "answers every seat at once".into(),
		Some(1) => "does at most one review a day".into(),
		Some(reviews) => format!("does at most {reviews} reviews a day"),
	}
}
