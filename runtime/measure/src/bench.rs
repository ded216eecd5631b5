//! Runs benchmarks in the runtime's wasm.

use crate::side::Hosts;
use codec::{Decode, Encode};
use frame_benchmarking::{
	BenchmarkBatch, BenchmarkConfig, BenchmarkList, BenchmarkMetadata, BenchmarkParameter,
	BenchmarkResult,
};
use frame_support::traits::StorageInfo;
use munus_pallet_testing::watched::Watched;
use sc_executor::WasmExecutor;
use sp_core::traits::{CallContext, CodeExecutor, RuntimeCode, WrappedRuntimeCode};

/// How much is sampled.
#[derive(Clone, Copy)]
pub struct Samples {
	/// Values of each variable.
	pub steps: u32,
	/// Runs of each.
	pub repeats: u32,
}

/// What a benchmark gave.
pub struct Measured {
	/// Its name, and the ranges of its variables.
	pub metadata: BenchmarkMetadata,
	/// The fastest quarter of the times at each point, with nothing counted meanwhile.
	pub times: Vec<BenchmarkResult>,
	/// What is read and written: one run at each point.
	pub touched: Vec<BenchmarkResult>,
}

/// A runtime built with its benchmarks.
pub struct Bench {
	executor: WasmExecutor<Hosts>,
	wasm: Vec<u8>,
	hash: Vec<u8>,
	state: Watched,
}

impl Bench {
	/// The runtime of that wasm, on the state of a chain without organizations.
	pub fn new(wasm: Vec<u8>) -> Self {
		Bench {
			executor: WasmExecutor::builder().build(),
			hash: sp_crypto_hashing::blake2_256(&wasm).to_vec(),
			wasm,
			state: Watched::new(munus_testing::bare(), Vec::new()),
		}
	}

	fn call<R: Decode>(&mut self, method: &str, data: &[u8]) -> Result<R, String> {
		let fetcher = WrappedRuntimeCode(self.wasm.as_slice().into());
		let code = RuntimeCode {
			code_fetcher: &fetcher,
			heap_pages: None,
			hash: self.hash.clone(),
		};
		let context = CallContext::Offchain;
		let (result, _) = self
			.executor
			.call(&mut self.state, &code, method, data, context);
		let bytes = result.map_err(|error| error.to_string())?;
		R::decode(&mut bytes.as_slice()).map_err(|error| error.to_string())
	}

	/// Which pallets have which benchmarks, and what is known of their storage.
	pub fn list(&mut self) -> Result<(Vec<BenchmarkList>, Vec<StorageInfo>), String> {
		self.call("Benchmark_benchmark_metadata", &false.encode())
	}

	/// Runs one benchmark at every point.
	pub fn run(
		&mut self,
		list: &BenchmarkList,
		metadata: &BenchmarkMetadata,
		samples: Samples,
	) -> Result<Measured, String> {
		let (mut times, mut touched) = (Vec::new(), Vec::new());
		for point in points(&metadata.components, samples.steps) {
			let config = BenchmarkConfig {
				pallet: list.pallet.clone(),
				instance: list.instance.clone(),
				benchmark: metadata.name.clone(),
				selected_components: point,
				verify: true,
				internal_repeats: 1,
			};
			self.state.count(true);
			touched.extend(self.dispatch(&config)?);
			self.state.count(false);
			let mut runs = self.dispatch(&BenchmarkConfig {
				verify: false,
				internal_repeats: samples.repeats,
				..config
			})?;
			// What else the machine does only ever adds time.
			runs.sort_by_key(|run| run.extrinsic_time);
			runs.truncate(runs.len().div_ceil(4));
			times.extend(runs);
		}
		if times.is_empty() || touched.is_empty() {
			return Err("it gave no results".into());
		}
		Ok(Measured {
			metadata: metadata.clone(),
			times,
			touched,
		})
	}

	fn dispatch(&mut self, config: &BenchmarkConfig) -> Result<Vec<BenchmarkResult>, String> {
		let batches: Result<Vec<BenchmarkBatch>, String> =
			self.call("Benchmark_dispatch_benchmark", &config.encode())?;
		Ok(batches?
			.into_iter()
			.flat_map(|batch| batch.results)
			.collect())
	}
}

/// Each variable from its least to its most, the others at their most.
fn points(
	components: &[(BenchmarkParameter, u32, u32)],
	steps: u32,
) -> Vec<Vec<(BenchmarkParameter, u32)>> {
	let most: Vec<_> = components
		.iter()
		.map(|(name, _, high)| (*name, *high))
		.collect();
	if components.is_empty() {
		return vec![most];
	}
	let mut points = Vec::new();
	for (index, (name, low, high)) in components.iter().enumerate() {
		let span = high - low;
		let count = steps.max(2).min(span + 1);
		for step in 0..count {
			let mut point = most.clone();
			let value =
				low + (u64::from(span) * u64::from(step) / u64::from(count.max(2) - 1)) as u32;
			point[index] = (*name, value);
			points.push(point);
		}
	}
	points
}
