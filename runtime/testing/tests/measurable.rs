//! Every benchmark of ours runs on the real runtime, not on its pallet's mock alone: else nothing of it
//! could be measured.
#![cfg(feature = "runtime-benchmarks")]

use frame_benchmarking::{BenchmarkConfig, BenchmarkMetadata, BenchmarkParameter};
use munus_pallet_testing::watched::Watched;
use munus_runtime::benchmarks::{dispatch, metadata};
use munus_testing::{
	unfit::{is_unfit, UNFIT},
	*,
};

const OURS: [&str; 9] = [
	"pallet_agenda",
	"pallet_escrow",
	"pallet_obligation",
	"pallet_organizations",
	"pallet_reputation",
	"pallet_review",
	"pallet_tasks",
	"chain",
	"validators",
];

fn chain() -> Watched {
	Watched::new(bare(), Vec::new())
}

fn run(
	chain: &mut Watched,
	pallet: &[u8],
	instance: &[u8],
	benchmark: &BenchmarkMetadata,
	value: impl Fn(&(BenchmarkParameter, u32, u32)) -> u32,
) -> Result<(u32, u32), String> {
	let config = BenchmarkConfig {
		pallet: pallet.to_vec(),
		instance: instance.to_vec(),
		benchmark: benchmark.name.clone(),
		selected_components: benchmark
			.components
			.iter()
			.map(|component| (component.0, value(component)))
			.collect(),
		verify: true,
		internal_repeats: 1,
	};
	let ran = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
		chain.run(|| dispatch(config))
	}));
	let batches = ran.map_err(|_| String::from("it panicked"))??;
	let result = batches
		.first()
		.and_then(|batch| batch.results.first())
		.ok_or("it gave nothing")?;
	Ok((result.reads, result.writes))
}

fn failures(wanted: impl Fn(&str, &str) -> bool) -> (usize, Vec<String>) {
	let mut chain = chain();
	let (list, _) = chain.run(|| metadata(false));
	let (mut count, mut failed) = (0, Vec::new());
	for entry in list {
		let pallet = String::from_utf8_lossy(&entry.pallet).into_owned();
		for benchmark in &entry.benchmarks {
			let name = String::from_utf8_lossy(&benchmark.name).into_owned();
			if !wanted(&pallet, &name) {
				continue;
			}
			for most in [true, false] {
				let value = |(_, low, high): &(_, u32, u32)| if most { *high } else { *low };
				count += 1;
				let ran = run(&mut chain, &entry.pallet, &entry.instance, benchmark, value);
				match ran {
					Ok((reads, writes)) => {
						println!("{pallet}::{name} {reads} reads {writes} writes")
					}
					Err(why) => failed.push(format!("{pallet}::{name}: {why}")),
				}
				if benchmark.components.is_empty() {
					break;
				}
			}
		}
	}
	(count, failed)
}

#[test]
fn every_benchmark_of_ours_should_run_on_the_real_runtime() {
	let (count, failed) = failures(|pallet, _| OURS.contains(&pallet));
	assert!(count > 80, "only {count} benchmarks");
	assert!(failed.is_empty(), "{failed:#?}");
}

#[test]
fn every_benchmark_of_the_sdk_should_run_on_the_real_runtime_but_those_that_assume_another() {
	let fit = |pallet: &str, name: &str| !OURS.contains(&pallet) && !is_unfit(pallet, name);
	let (count, failed) = failures(fit);
	assert!(count > 150, "only {count} benchmarks");
	assert!(failed.is_empty(), "{failed:#?}");
}

/// Otherwise they could be measured.
#[test]
fn every_benchmark_that_assumes_another_runtime_should_fail_on_this_one() {
	let (_, failed) = failures(is_unfit);
	for (pallet, benchmarks) in UNFIT {
		for name in benchmarks {
			let it = format!("{pallet}::{name}:");
			assert!(failed.iter().any(|why| why.starts_with(&it)), "{it} runs");
		}
	}
}
