//! `munus-simulation [--quick] [--seed N] [--tasks N] [--start N] [--threads N] [--out DIR]`: see
//! `scripts/simulate`.

#![allow(clippy::arithmetic_side_effects)]

use munus_simulation::{cell::Setting, flood, grid, report::Run};
use std::{
	error::Error,
	fs,
	path::{Path, PathBuf},
	time::Instant,
};

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
		false => (2_000, 30),
	};
	let tasks = options.tasks.unwrap_or(tasks);
	let began = Instant::now();

	// What matters most comes first, and each part is written as soon as it is there.
	let mut run = Run {
		cells: Vec::new(),
		floods: Vec::new(),
		settings: Vec::new(),
		tasks,
		days,
		command: format!(
			"scripts/simulate{}",
			if options.quick { " --quick" } else { "" }
		),
		seed: options.seed,
		cores,
		seconds: 0,
	};
	for removal in [true, false] {
		for audits in [false, true] {
			// Where nobody is removed there are no newcomers.
			if !removal && options.start.is_some() {
				continue;
			}
			let setting = Setting {
				audits,
				removal,
				start: options.start,
			};
			eprintln!("audits {audits}, removal {removal}: {tasks} tasks in each cell");
			let grid = grid::cells(tasks, options.seed, setting);
			run.cells.extend(grid::run(&grid, options.threads));
			run.settings.push(setting);
			run.seconds = began.elapsed().as_secs();
			write(&run, &options.out)?;
		}
		if removal {
			eprintln!("junk: {days} days in each cell");
			run.floods = grid::run(&flood::cells(days, options.seed), options.threads);
		}
	}
	eprintln!("written: {}", options.out.join("simulation.md").display());
	Ok(())
}

fn write(run: &Run, out: &Path) -> Result<(), Box<dyn Error>> {
	let plots = out.join("simulation");
	fs::create_dir_all(&plots)?;
	fs::write(out.join("simulation.md"), run.page())?;
	fs::write(plots.join("cells.csv"), run.table_of_cells())?;
	for (name, svg) in run.plots() {
		fs::write(plots.join(name), svg)?;
	}
	Ok(())
}
