//! Junk: an attacker opens panels of no value so that duty falls to everybody.

use crate::{
	agents::Strategy,
	cell::{Cell, Setting, QUOTA},
	quality::Quality,
	random::Random,
};

/// Tasks a day beside the junk.
pub const PER_DAY: u32 = 4;

/// Junk panels a day.
pub const JUNK: [u32; 4] = [0, 20, 60, 200];

/// The most reviews that anybody gives in a day, and how many seats it can have at once: what the
/// template has, or what it can work off in the day it has for it.
pub const PACES: [(Option<u32>, u8); 5] = [
	(None, QUOTA),
	(Some(2), QUOTA),
	(Some(2), 2),
	(Some(1), QUOTA),
	(Some(1), 1),
];

/// Every cell: thirty who are honest, for so many days.
pub fn cells(days: u32, seed: u64) -> Vec<Cell> {
	let cell = |((pace, quota), junk): ((Option<u32>, u8), u32)| Cell {
		panel: 5,
		dishonest: 0,
		strategy: Strategy::Honest,
		quality: Quality::MostlyGood,
		setting: Setting {
			audits: false,
			removal: true,
			start: None,
		},
		tasks: days * PER_DAY,
		per_day: PER_DAY,
		junk_per_day: junk,
		pace,
		quota,
		seed: Random::new(&[seed, u64::from(junk), pace.map_or(0, u64::from)]).next(),
	};
	PACES
		.into_iter()
		.flat_map(|pace| JUNK.map(|junk| (pace, junk)))
		.map(cell)
		.collect()
}
