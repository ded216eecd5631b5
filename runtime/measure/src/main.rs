//! `munus-measure weights --out DIR [--wasm FILE] [--pallet NAME[,NAME ...]] [--quick] [--list]` and
//! `munus-measure page [--quick] [--tasks N] [--out FILE] [--wasm FILE] [--comparison FILE]`: see `scripts/bench`.

#![allow(
	clippy::arithmetic_side_effects,
	clippy::expect_used,
	clippy::indexing_slicing,
	clippy::panic
)]

mod bench;
mod contests;
mod cost;
mod growth;
mod machine;
mod ours;
mod report;
mod sdk;
mod side;
mod size;
mod written;

use munus_testing::{unfit::is_unfit, Actor, DEMO};
use report::{Growth, Lifecycle, Run};
use std::{error::Error, path::PathBuf, time::Instant};
use written::Function;

#[derive(Default)]
struct Options {
	weights: bool,
	quick: bool,
	tasks: Option<u32>,
	list: bool,
	lifecycles: bool,
	pallets: Vec<String>,
	wasm: Option<PathBuf>,
	comparison: Option<PathBuf>,
	out: Option<PathBuf>,
}

fn options() -> Result<Options, Box<dyn Error>> {
	let mut options = Options::default();
	let mut arguments = std::env::args().skip(1);
	match arguments.next().as_deref() {
		Some("weights") => options.weights = true,
		Some("page") => (),
		_ => return Err("weights or page?".into()),
	}
	while let Some(argument) = arguments.next() {
		let mut value = || arguments.next().ok_or(format!("{argument} needs a value"));
		match argument.as_str() {
			"--quick" => options.quick = true,
			"--list" => options.list = true,
			"--lifecycles" => options.lifecycles = true,
			"--out" => options.out = Some(value()?.into()),
			"--tasks" => options.tasks = Some(value()?.parse()?),
			"--comparison" => options.comparison = Some(value()?.into()),
			"--wasm" => options.wasm = Some(value()?.into()),
			"--pallet" => {
				let names = value()?;
				options.pallets.extend(names.split(',').map(String::from));
			}
			_ => return Err(format!("unknown argument {argument}").into()),
		}
	}
	Ok(options)
}

/// The wasm of a file, or else the one built in.
fn wasm_of(
	file: &Option<PathBuf>,
	built: Option<&[u8]>,
) -> Result<Option<Vec<u8>>, std::io::Error> {
	match file {
		Some(file) => std::fs::read(file).map(Some),
		None => Ok(built.map(<[u8]>::to_vec)),
	}
}

/// Runs benchmarks and writes what they gave, a file a pallet.
fn weights(options: &Options, say: impl Fn(&str)) -> Result<(), Box<dyn Error>> {
	let wasm = wasm_of(&options.wasm, munus_runtime::WASM_BINARY)?.ok_or("built without wasm")?;
	let out = options.out.clone().ok_or("--out is missing")?;
	let samples = match options.quick {
		true => bench::Samples {
			steps: 3,
			repeats: 5,
		},
		false => bench::Samples {
			steps: 10,
			repeats: 50,
		},
	};
	let mut bench = bench::Bench::new(wasm);
	say("compiling the wasm");
	let (lists, storage) = bench.list()?;
	let name = |list: &frame_benchmarking::BenchmarkList| {
		String::from_utf8_lossy(&list.pallet).into_owned()
	};
	if options.list {
		lists.iter().for_each(|list| println!("{}", name(list)));
		return Ok(());
	}
	let unknown = |wanted: &&String| !lists.iter().any(|list| name(list) == **wanted);
	if let Some(wanted) = options.pallets.iter().find(unknown) {
		return Err(format!("{wanted} has no benchmarks").into());
	}
	let chosen: Vec<_> = lists
		.iter()
		.filter(|list| options.pallets.is_empty() || options.pallets.contains(&name(list)))
		.collect();
	let (machine, mut failed) = (machine::machine(), Vec::new());
	for (done, list) in chosen.iter().enumerate() {
		let pallet = name(list);
		let (count, all) = (list.benchmarks.len(), chosen.len());
		say(&format!(
			"[{}/{all}] {pallet}, {count} benchmarks",
			done + 1
		));
		let mut functions = Vec::new();
		let mut whole = true;
		for one in &list.benchmarks {
			let benchmark = String::from_utf8_lossy(&one.name);
			if is_unfit(&pallet, &benchmark) {
				functions.push(Function::Published(one.clone()));
				continue;
			}
			match bench.run(list, one, samples) {
				Ok(result) => functions.push(Function::Measured(result)),
				Err(why) => {
					let why: String = why.lines().take(4).collect::<Vec<_>>().join(" ");
					failed.push(format!("{pallet}::{benchmark}: {why}"));
					whole = false;
				}
			}
		}
		if whole {
			let text = written::file(&pallet, &functions, &storage, samples, &machine)?;
			std::fs::write(out.join(format!("{pallet}.rs")), text)?;
		}
	}
	match failed.is_empty() {
		true => Ok(()),
		false => Err(format!(
			"not measured, and nothing written of their pallets:\n{}",
			failed.join("\n")
		)
		.into()),
	}
}

fn lifecycles(
	repeats: usize,
	(ours, theirs): (Option<Vec<u8>>, Option<Vec<u8>>),
	say: impl Fn(&str),
) -> Vec<Lifecycle> {
	// Both or neither: nothing else compares.
	let (ours, theirs) = ours.zip(theirs).unzip();
	if ours.is_none() {
		say("without wasm, which one of the runtimes was not built as");
	}
	let mut chain = ours::Chain::with_wasm(repeats, ours);
	let mut sdk = sdk::Sdk::new(repeats, theirs);
	let (rita, paul) = (Actor::named("Rita"), Actor::named("Paul"));
	for who in [&rita, &paul] {
		chain.fund(who);
	}
	chain.admit(DEMO, &paul);
	// A first task leaves the standing behind that every later one finds.
	say("a task accepted without dispute");
	ours::undisputed(&mut chain, &rita, &paul, DEMO);
	let accepted = ours::undisputed(&mut chain, &rita, &paul, DEMO);
	say("transfers");
	let transfers = ours::transfers(&mut chain, &rita, &paul);
	say("a task scored by a panel");
	let reviewed = ours::reviewed(&mut chain, &rita, &paul);
	say("the SDK's bounties");
	let (child, multi) = (sdk.child_bounty(), sdk.multi_asset());
	[
		('a', "A task accepted without dispute", accepted),
		('b', "A task scored by a panel of three", reviewed),
		('c', "A child bounty of the SDK", child),
		('d', "A child of a multi-asset bounty of the SDK", multi),
		('e', "Five balance transfers", transfers),
	]
	.map(|(letter, title, costs)| Lifecycle {
		letter,
		title,
		costs,
	})
	.into()
}

/// What a task adds to the state, in keys and bytes: while it is open, and once it is settled.
fn state() -> [(i64, i64); 2] {
	let mut chain = ours::Chain::new(1);
	let (rita, paul) = (Actor::named("Rita"), Actor::named("Paul"));
	for who in [&rita, &paul] {
		chain.fund(who);
	}
	chain.admit(DEMO, &paul);
	// Of the system's own only accounts: events and hashes of blocks are no task's.
	let system = sp_crypto_hashing::twox_128(b"System");
	let accounts = [system, sp_crypto_hashing::twox_128(b"Account")].concat();
	let size = |chain: &mut ours::Chain| {
		let mut all = chain.side.state.all().top;
		all.retain(|key, _| !key.starts_with(&system) || key.starts_with(&accounts));
		let bytes: usize = all.iter().map(|(key, value)| key.len() + value.len()).sum();
		(all.len() as i64, bytes as i64)
	}; // The second, so that a requester's and a provider's first are not counted as a task's.
	ours::undisputed(&mut chain, &rita, &paul, DEMO);
	let before = size(&mut chain);
	let task = ours::next_task(&mut chain);
	let posting = ours::post(DEMO, munus_primitives::organizations::ReviewMode::Disputed);
	chain.call(&rita.account, posting);
	let alive = size(&mut chain);
	chain.call(&paul.account, ours::claim(task));
	chain.call(&paul.account, ours::submit(task));
	chain.call(&rita.account, ours::accept(task));
	let settled = size(&mut chain);
	let beyond = |now: (i64, i64)| (now.0 - before.0, now.1 - before.1);
	[beyond(alive), beyond(settled)]
}

fn main() -> Result<(), Box<dyn Error>> {
	let options = options()?;
	let began = Instant::now();
	let say = |what: &str| eprintln!("measure: {what}, {} s so far", began.elapsed().as_secs());
	if options.weights {
		return weights(&options, say);
	}
	let repeats = if options.quick { 15 } else { 101 };
	let blobs = (
		wasm_of(&options.wasm, munus_runtime::WASM_BINARY)?,
		wasm_of(&options.comparison, munus_comparison::WASM_BINARY)?,
	);
	let released = blobs.0.as_deref().and_then(size::released);
	let lifecycles = lifecycles(repeats, blobs, say);

	// At least as many in a quick run as show a slope.
	let (tasks, enforcers, organizations): (&[u32], &[u32], &[u32]) = match options.quick {
		true => (&[100, 10_000], &[10, 1_000], &[2, 100]),
		false => (
			&[100, 10_000, 1_000_000],
			&[10, 1_000, 99_000],
			&[2, 100, 10_000],
		),
	};
	// A contest holds no more than the last of these.
	let entries = &[10, 100, pallet_tasks::rules::quote::MAX_ENTRIES - 1];
	let mut tasks = tasks.to_vec();
	if let Some(most) = options.tasks {
		tasks.retain(|size| *size < most);
		tasks.push(most);
	}
	let grow = || {
		vec![
			Growth {
				what: "live tasks",
				points: growth::tasks(&tasks, repeats, say),
				from: 0,
			},
			Growth {
				what: "enforcers",
				points: growth::enforcers(enforcers, repeats, say),
				from: 0,
			},
			Growth {
				what: "organizations",
				points: growth::organizations(organizations, repeats, say),
				from: 0,
			},
			Growth {
				what: "entries of a contest",
				points: contests::contests(entries, repeats, say),
				from: munus_primitives::review::MAX_ITEMS,
			},
		]
	};
	// Of two versions of the code only the lifecycles are compared.
	let growth = if options.lifecycles { vec![] } else { grow() };
	let run = Run {
		machine: machine::machine(),
		repeats,
		lifecycles,
		growth,
		wasm: released,
		state: Some(state()),
		contest: (!options.lifecycles).then(contests::three_hundred),
	};
	let out = options.out.unwrap_or("docs/performance.md".into());
	std::fs::write(&out, run.page())?;
	say(&format!("written to {}", out.display()));
	Ok(())
}
