//! The table of the design beside what was measured.

use crate::{
	agents::Strategy,
	cell::Setting,
	measure::{Group, Measures},
	quality::Quality,
};
use std::fmt::Write;

/// A row of the design's table: what it found with a simulation of its own, without audits.
struct Row {
	panel: u8,
	dishonest: u32,
	share: &'static str,
	honest: &'static str,
	alone: &'static str,
	code: &'static str,
	prior_code: &'static str,
}

const ROWS: [Row; 4] = [
	Row {
		panel: 3,
		dishonest: 6,
		share: "1/5",
		honest: "0.98",
		alone: "0.20",
		code: "0.19",
		prior_code: "0.26",
	},
	Row {
		panel: 5,
		dishonest: 6,
		share: "1/5",
		honest: "0.99",
		alone: "0.16",
		code: "0.13",
		prior_code: "0.18",
	},
	Row {
		panel: 3,
		dishonest: 10,
		share: "1/3",
		honest: "0.94",
		alone: "0.24",
		code: "0.34",
		prior_code: "0.46",
	},
	Row {
		panel: 5,
		dishonest: 10,
		share: "1/3",
		honest: "0.98",
		alone: "0.17",
		code: "0.16",
		prior_code: "0.23",
	},
];

const ALONE: [Strategy; 4] = [
	Strategy::Constant,
	Strategy::Random,
	Strategy::Maximum,
	Strategy::PriorGuess,
];

/// The least that the honest and the most that others were paid, next to the design's figure. Both
/// where work differs; what the design says of almost uniform work is one number.
pub fn table(cells: &[Measures], settings: &[Setting]) -> String {
	let mut page = String::from(
		"### The design's table\n\n\
		 Its figures, from a model of the rule alone without audits, then what was measured on the pallets: the \
		 honest at worst, the others at best, over quality broad and mostly good. *Alone*: constant, \
		 random, maximum, prior guess.\n\n\
		 | panel, share | run | honest | alone | secret code | prior-drawn code |\n\
		 |---|---|---|---|---|---|\n",
	);
	for row in ROWS {
		let (panel, share) = (row.panel, row.share);
		let _ = writeln!(
			page,
			"| {panel}, {share} | the design | {} | {} | {} | {} |",
			row.honest, row.alone, row.code, row.prior_code,
		);
		for setting in settings {
			let here = |strategies: &[Strategy]| -> Vec<&Measures> {
				let fits = |measures: &&Measures| {
					let cell = measures.cell;
					cell.setting == *setting
						&& cell.quality != Quality::Narrow
						&& (cell.panel, cell.dishonest) == (row.panel, row.dishonest)
						&& strategies.contains(&cell.strategy)
				};
				cells.iter().filter(fits).collect()
			};
			let best = |strategies: &[Strategy]| {
				let of = |measures: &&Measures| measures.dishonest.per_review();
				shown(
					here(strategies)
						.iter()
						.filter_map(of)
						.max_by(f64::total_cmp),
				)
			};
			let codes = [Strategy::SecretCode, Strategy::PriorCode];
			let honest = |measures: &&Measures| Group::per_review(&measures.honest);
			let everybody = here(&[&ALONE[..], &codes[..]].concat());
			let least = everybody.iter().filter_map(honest).min_by(f64::total_cmp);
			let _ = writeln!(
				page,
				"| | {} | {} | {} | {} | {} |",
				name(*setting),
				shown(least),
				best(&ALONE),
				best(&codes[..1]),
				best(&codes[1..]),
			);
		}
	}
	page.push('\n');
	page
}

fn name(setting: Setting) -> String {
	let audits = if setting.audits {
		"audited"
	} else {
		"no audits"
	};
	let removal = if setting.removal {
		", removed and back"
	} else {
		""
	};
	format!("{audits}{removal}")
}

fn shown(value: Option<f64>) -> String {
	value.map_or("–".into(), |value| format!("{value:.2}"))
}
