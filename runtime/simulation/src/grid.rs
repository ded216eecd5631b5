//! All the cells, and working them off on every core.

use crate::{
	agents::Strategy,
	cell::{self, Cell, Setting, QUOTA},
	measure::Measures,
	quality::Quality,
	random::Random,
};
use std::{
	sync::{
		atomic::{AtomicUsize, Ordering},
		Mutex,
	},
	time::Instant,
};

/// Seats of a panel.
pub const PANELS: [u8; 3] = [3, 5, 7];

/// How many of 30 are dishonest, and what that is called.
pub const SHARES: [(u32, &str); 3] = [(6, "1/5"), (10, "1/3"), (12, "2/5")];

/// Tasks a day. Panels of 7 then ask for less than the two reviews a day at which duty is capped.
const PER_DAY: u32 = 10;

/// Every cell of the tables: first those without anybody dishonest, then all others.
pub fn cells(tasks: u32, seed: u64, setting: Setting) -> Vec<Cell> {
	let mut cells = Vec::new();
	{
		for (market, quality) in Quality::ALL.into_iter().enumerate() {
			for panel in PANELS {
				let mut add = |dishonest: u32, strategy: Strategy, index: usize| {
					let parts = [
						seed,
						panel.into(),
						dishonest.into(),
						index as u64,
						market as u64,
						setting.audits.into(),
					];
					cells.push(Cell {
						panel,
						dishonest,
						strategy,
						quality,
						setting,
						tasks,
						per_day: PER_DAY,
						junk_per_day: 0,
						pace: None,
						quota: QUOTA,
						seed: Random::new(&parts).next(),
					});
				};
				// Where nobody is removed only what the goals are about.
				let wanted = |dishonest: u32| {
					setting.removal || dishonest == 6 || (dishonest == 10 && panel < 7)
				};
				add(0, Strategy::Honest, 0);
				for (dishonest, _) in SHARES.into_iter().filter(|(of, _)| wanted(*of)) {
					for (index, strategy) in Strategy::DISHONEST.into_iter().enumerate() {
						add(dishonest, strategy, index + 1);
					}
				}
			}
		}
	}
	cells
}

/// Runs the cells on so many threads, and gives what came of each, in their order. Tells how far
/// it has come.
pub fn run(cells: &[Cell], threads: usize) -> Vec<Measures> {
	let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
	let results = Mutex::new(vec![None; cells.len()]);
	let began = Instant::now();
	std::thread::scope(|scope| {
		for _ in 0..threads.max(1) {
			scope.spawn(|| loop {
				let index = next.fetch_add(1, Ordering::Relaxed);
				let Some(cell) = cells.get(index) else {
					return;
				};
				let measures = cell::run(*cell);
				if let Ok(mut results) = results.lock() {
					results[index] = Some(measures);
				}
				let done = done.fetch_add(1, Ordering::Relaxed) + 1;
				if done % 10 == 0 || done == cells.len() {
					let seconds = began.elapsed().as_secs();
					eprintln!("  {done} of {} cells, {seconds} s", cells.len());
				}
			});
		}
	});
	let results = results.into_inner().expect("no thread stopped half-way");
	results
		.into_iter()
		.map(|measures| measures.expect("every cell was run"))
		.collect()
}
