//! Writes what benchmarks gave as a pallet's weights in Rust.

use crate::bench::{Measured, Samples};
use frame_benchmarking::{
	Analysis, BenchmarkMetadata, BenchmarkParameter, BenchmarkResult, BenchmarkSelector,
};
use frame_support::traits::StorageInfo;
use std::{collections::BTreeMap, fmt::Write};

/// How many entries a map is taken to have when its depth in the trie is reckoned.
const MAP: u32 = 1_000_000;
/// Bytes of a layer of the trie in a proof.
const LAYER: u64 = 15 * 33;
/// Layers above a pallet's own.
const TOP: u64 = 2;
/// Bytes a value is taken to have whose type has no bound.
const UNBOUNDED: u64 = 10_000;

/// A weight function.
pub enum Function {
	/// As it was measured.
	Measured(Measured),
	/// As the SDK publishes it: its benchmark assumes another runtime.
	Published(BenchmarkMetadata),
}

/// A file with what a pallet's functions weigh.
pub fn file(
	pallet: &str,
	functions: &[Function],
	storage: &[StorageInfo],
	samples: Samples,
	machine: &str,
) -> Result<String, String> {
	let mut file = format!(
		"//! What `{pallet}` weighs, measured; written by `scripts/bench --pallet {pallet}`, do not edit.\n\
		 //!\n\
		 //! - machine: {machine}\n\
		 //! - samples: {} values of each variable, the fastest quarter of {} runs of each\n\
		 //! - the runtime's wasm, its state in memory: what a database takes is in the constants of `T`\n\n\
		 #![cfg_attr(rustfmt, rustfmt_skip)]\n\
		 #![allow(unused_parens, unused_imports, missing_docs, clippy::all)]\n\n\
		 use super::traits::*;\n\
		 use core::marker::PhantomData;\n\
		 use frame_support::{{traits::Get, weights::Weight}};\n\n\
		 /// The measured weights, with the database of `T`.\n\
		 pub struct WeightInfo<T>(PhantomData<T>);\n\n\
		 impl<T: frame_system::Config> {pallet}::WeightInfo for WeightInfo<T> {{\n",
		samples.steps, samples.repeats,
	);
	for one in functions {
		file.push_str(&match one {
			Function::Measured(measured) => function(measured, storage)?,
			Function::Published(metadata) => published(pallet, metadata),
		});
	}
	file.push_str("}\n");
	Ok(file)
}

/// A number with a slope for each variable that matters.
struct Line {
	base: u128,
	slopes: Vec<(String, u128)>,
}

fn line(results: &Vec<BenchmarkResult>, selector: BenchmarkSelector) -> Result<Line, String> {
	let analysis =
		Analysis::min_squares_iqr(results, selector).map_err(|error| error.to_string())?;
	let slopes = analysis.names.into_iter().zip(analysis.slopes);
	Ok(Line {
		base: analysis.base,
		slopes: slopes.filter(|(_, slope)| *slope > 0).collect(),
	})
}

fn published(pallet: &str, metadata: &BenchmarkMetadata) -> String {
	let name = String::from_utf8_lossy(&metadata.name);
	let names = || metadata.components.iter().map(|(name, _, _)| name);
	let variables: Vec<_> = names().map(|name| format!("{name}: u32")).collect();
	let values: Vec<_> = names().map(ToString::to_string).collect();
	format!(
		"\t/// The SDK's figure: its benchmark assumes another runtime.\n\
		 \tfn {name}({}) -> Weight {{\n\
		 \t\t<{pallet}::weights::SubstrateWeight<T> as {pallet}::WeightInfo>::{name}({})\n\
		 \t}}\n",
		variables.join(", "),
		values.join(", "),
	)
}

fn function(one: &Measured, storage: &[StorageInfo]) -> Result<String, String> {
	let time = line(&one.times, BenchmarkSelector::ExtrinsicTime)?;
	let reads = line(&one.touched, BenchmarkSelector::Reads)?;
	let writes = line(&one.touched, BenchmarkSelector::Writes)?;
	let proven: Vec<_> = one
		.touched
		.iter()
		.map(|result| proven(result, storage))
		.collect();
	let proof = line(&proven, BenchmarkSelector::ProofSize)?;

	let used = |name: &BenchmarkParameter| {
		let name = name.to_string();
		let lines = [&time, &reads, &writes, &proof];
		lines
			.iter()
			.any(|line| line.slopes.iter().any(|(other, _)| *other == name))
	};
	let variables: Vec<_> = one
		.metadata
		.components
		.iter()
		.map(|(name, _, _)| format!("{}{name}: u32", if used(name) { "" } else { "_" }))
		.collect();
	let mut text = String::new();
	for comment in comments(one, storage) {
		let _ = writeln!(text, "\t/// {comment}");
	}
	for (name, low, high) in &one.metadata.components {
		let _ = writeln!(text, "\t/// `{name}` is in `[{low}, {high}]`.");
	}
	let name = String::from_utf8_lossy(&one.metadata.name);
	let _ = writeln!(text, "\tfn {name}({}) -> Weight {{", variables.join(", "));
	let _ = writeln!(
		text,
		"\t\tWeight::from_parts({}, {})",
		underscored(time.base),
		underscored(proof.base),
	);
	for (name, slope) in &time.slopes {
		let _ = writeln!(
			text,
			"\t\t\t.saturating_add(Weight::from_parts({}, 0).saturating_mul({name}.into()))",
			underscored(*slope),
		);
	}
	for (kind, line) in [("reads", &reads), ("writes", &writes)] {
		if line.base > 0 {
			let _ = writeln!(
				text,
				"\t\t\t.saturating_add(T::DbWeight::get().{kind}({}))",
				line.base
			);
		}
		for (name, slope) in &line.slopes {
			let _ = writeln!(
				text,
				"\t\t\t.saturating_add(T::DbWeight::get().{kind}({slope}_u64.saturating_mul({name}.into())))",
			);
		}
	}
	for (name, slope) in &proof.slopes {
		let _ = writeln!(
			text,
			"\t\t\t.saturating_add(Weight::from_parts(0, {}).saturating_mul({name}.into()))",
			underscored(*slope),
		);
	}
	text.push_str("\t}\n");
	Ok(text)
}

fn info<'a>(key: &[u8], storage: &'a [StorageInfo]) -> Option<&'a StorageInfo> {
	storage.iter().find(|info| key.starts_with(&info.prefix))
}

/// The result with the bytes that prove what it read, at worst.
fn proven(result: &BenchmarkResult, storage: &[StorageInfo]) -> BenchmarkResult {
	let touched = result
		.keys
		.iter()
		.filter(|(_, reads, _, known)| *reads > 0 && !known);
	let bytes: u64 = touched
		.map(|(key, ..)| {
			let info = info(key, storage);
			let entries = info.and_then(|info| info.max_values).unwrap_or(MAP).max(1);
			let depth = u64::from(entries.ilog2().div_ceil(4));
			let value = info
				.and_then(|info| info.max_size)
				.map_or(UNBOUNDED, u64::from);
			value + LAYER * (depth + TOP)
		})
		.sum();
	BenchmarkResult {
		proof_size: u32::try_from(bytes).unwrap_or(u32::MAX),
		..result.clone()
	}
}

/// What is touched where most is, by storage item.
fn comments(one: &Measured, storage: &[StorageInfo]) -> Vec<String> {
	let Some(most) = one
		.touched
		.iter()
		.max_by_key(|result| result.reads + result.writes)
	else {
		return Vec::new();
	};
	let mut items = BTreeMap::<String, (u32, u32)>::new();
	for (key, reads, writes, known) in &most.keys {
		if *known {
			continue;
		}
		let name = match info(key, storage) {
			Some(info) => format!(
				"{}.{}",
				String::from_utf8_lossy(&info.pallet_name),
				String::from_utf8_lossy(&info.storage_name),
			),
			None => "(no pallet's)".into(),
		};
		let item = items.entry(name).or_default();
		item.0 += reads.min(&1);
		item.1 += writes.min(&1);
	}
	items
		.into_iter()
		.map(|(name, (reads, writes))| format!("- `{name}`: {reads} read, {writes} written"))
		.collect()
}

/// 1234567 as 1_234_567.
fn underscored(number: u128) -> String {
	let digits = number.to_string();
	let mut text = String::new();
	for (index, digit) in digits.chars().enumerate() {
		if index > 0 && (digits.len() - index).is_multiple_of(3) {
			text.push('_');
		}
		text.push(digit);
	}
	text
}
