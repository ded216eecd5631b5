//! No call of ours without a benchmark of its name.
#![cfg(feature = "runtime-benchmarks")]

use frame_support::traits::GetCallName;
use munus_runtime::{benchmarks::metadata, chain, validators};
use munus_testing::*;

fn benchmarks_of(pallet: &str) -> Vec<String> {
	// The ranges of some depend on governed numbers.
	let (list, _) = World::new().inspect(|| metadata(true));
	list.into_iter()
		.filter(|entry| {
			String::from_utf8_lossy(&entry.pallet)
				.replace('-', "_")
				.ends_with(pallet)
		})
		.flat_map(|entry| entry.benchmarks)
		.map(|benchmark| String::from_utf8_lossy(&benchmark.name).into_owned())
		.collect()
}

#[test]
fn every_call_should_have_a_benchmark() {
	let calls = [
		(
			"pallet_agenda",
			pallet_agenda::Call::<Runtime>::get_call_names(),
		),
		(
			"pallet_escrow",
			pallet_escrow::Call::<Runtime>::get_call_names(),
		),
		(
			"pallet_obligation",
			pallet_obligation::Call::<Runtime>::get_call_names(),
		),
		(
			"pallet_organizations",
			pallet_organizations::Call::<Runtime>::get_call_names(),
		),
		(
			"pallet_reputation",
			pallet_reputation::Call::<Runtime>::get_call_names(),
		),
		(
			"pallet_review",
			pallet_review::Call::<Runtime>::get_call_names(),
		),
		(
			"pallet_tasks",
			pallet_tasks::Call::<Runtime>::get_call_names(),
		),
		("chain", chain::Call::<Runtime>::get_call_names()),
		("validators", validators::Call::<Runtime>::get_call_names()),
	];
	let mut missing = Vec::new();
	for (pallet, names) in calls {
		let measured = benchmarks_of(pallet);
		assert!(!measured.is_empty(), "{pallet} has no benchmarks at all");
		missing.extend(
			names
				.iter()
				.filter(|name| !measured.iter().any(|found| found == *name))
				.map(|name| format!("{pallet}::{name}")),
		);
	}
	assert!(missing.is_empty(), "no benchmark for {missing:?}");
}

#[test]
fn the_check_should_find_no_benchmark_where_there_is_none() {
	assert!(benchmarks_of("pallet_nowhere").is_empty());
}
