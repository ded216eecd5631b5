//! `munus-simulation [--quick] [--seed N] [--tasks N] [--start N] [--threads N] [--out DIR]`: see
//! `scripts/simulate`.

#![allow(clippy::arithmetic_side_effects)]

use munus_simulation::{cell::Setting, flood, grid, report::Run};
use std::{error::Error, fs, path::PathBuf, time::Instant};

/// Whether the pallets have audits with consequences.
const AUDITS: &[bool] = &[false];

/// Where nobody is removed, so many times as many tasks: no newcomer starts on the way.
const LONGER: u32 = 2;

struct Options {
	quick: bool,
	seed: u64,
	tasks: Option<u32>,
	start: Option<i64>,
	threads: usize,
	out: PathBuf,
}

fn options(cores: usize) -> Result<Options, Box<dyn Error>> {
	let mut options = Options {
		quick: false,
		seed: 1,
		tasks: None,
		start: None,
		threads: cores,
		out: "docs".into(),
	};
	let mut arguments = std::env::args().skip(1);
	while let Some(argument) = arguments.next() {
		let mut value = || arguments.next().ok_or(format!("{argument} needs a value"));
		match argument.as_str() {
			"--quick" => options.quick = true,
			"--seed" => options.seed = value()?.parse()?,
			"--tasks" => options.tasks = Some(value()?.parse()?),
			"--start" => options.start = Some(value()?.parse()?),
			"--threads" => options.threads = value()?.parse()?,
			"--out" => options.out = value()?.into(),
			_ => return Err(format!("unknown argument {argument}").into()),
		}
	}
	Ok(options)
}

fn main() -> Result<(), Box<dyn Error>> {
	let cores = std::thread::available_parallelism().map_or(1, usize::from);
	let options = options(cores)?;
	let (tasks, days) = match options.quick {
		true => (200, 10),
		false => (2_000, 60),
	};
	let tasks = options.tasks.unwrap_or(tasks);
	let began = Instant::now();

	eprintln!("junk: {days} days in each cell");
	let floods = grid::run(&flood::cells(days, options.seed), options.threads);
	let mut settings = Vec::new();
	let mut cells = Vec::new();
	for &audits in AUDITS {
		for removal in [false, true] {
			// Where nobody is removed there are no newcomers.
			if !removal && options.start.is_some() {
				continue;
			}
			let setting = Setting {
				audits,
				removal,
				start: options.start,
			};
			let tasks = if removal { tasks } else { tasks * LONGER };
			eprintln!("audits {audits}, removal {removal}: {tasks} tasks in each cell");
			let grid = grid::cells(tasks, options.seed, setting);
			cells.extend(grid::run(&grid, options.threads));
			settings.push(setting);
		}
	}

	let quick = if options.quick { " --quick" } else { "" };
	let run = Run {
		cells,
		floods,
		settings,
		tasks,
		days,
		command: format!("scripts/simulate{quick}"),
		seed: options.seed,
		cores,
		seconds: began.elapsed().as_secs(),
	};
	let plots = options.out.join("simulation");
	fs::create_dir_all(&plots)?;
	fs::write(options.out.join("simulation.md"), run.page())?;
	fs::write(plots.join("cells.csv"), run.table_of_cells())?;
	for (name, svg) in run.plots() {
		fs::write(plots.join(name), svg)?;
	}
	eprintln!("written: {}", options.out.join("simulation.md").display());
	Ok(())
}
