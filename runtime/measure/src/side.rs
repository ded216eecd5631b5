//! One of the runtimes that are measured: its state, its native half and its wasm.

use crate::cost::Cost;
use codec::Encode;
use munus_pallet_testing::watched::Watched;
use sc_executor::WasmExecutor;
use sp_core::{
	storage::StateVersion,
	traits::{CallContext, CodeExecutor, RuntimeCode, WrappedRuntimeCode},
	Blake2Hasher,
};
use sp_state_machine::{prove_read, InMemoryBackend};
use std::time::{Duration, Instant};

/// What a runtime may call, built with benchmarks or without.
pub type Hosts = (
	sp_io::SubstrateHostFunctions,
	frame_benchmarking::benchmarking::HostFunctions,
);

/// What a runtime can be asked for natively.
pub struct Native {
	/// Carries out an encoded transaction.
	pub apply: fn(&[u8]),
	/// Closes the open block.
	pub close: fn(),
	/// How much of the open block's weight is used up, in picoseconds.
	pub weight: fn() -> u64,
}

/// A piece of work.
pub enum Work {
	/// An encoded transaction.
	Transaction(Vec<u8>),
	/// Closing the block that is open, hooks included.
	Close,
}

/// A runtime with its state.
pub struct Side {
	/// The state.
	pub state: Watched,
	native: Native,
	wasm: Option<Vec<u8>>,
	executor: WasmExecutor<Hosts>,
	/// What entering the wasm takes.
	entry: Duration,
	repeats: usize,
}

impl Side {
	/// A runtime on its state. Without wasm it is measured natively alone.
	pub fn new(state: Watched, native: Native, wasm: Option<Vec<u8>>, repeats: usize) -> Self {
		let mut side = Side {
			state,
			native,
			wasm,
			executor: WasmExecutor::builder().build(),
			entry: Duration::ZERO,
			repeats,
		};
		side.state.count(false);
		side.entry = side.time_wasm("Core_version", &[]).unwrap_or_default();
		side
	}

	/// Measures a piece of work and leaves it done, unless it closes the block, which is only
	/// rehearsed.
	pub fn measure(&mut self, name: &str, work: Work) -> Cost {
		let (method, data) = match &work {
			Work::Transaction(bytes) => ("BlockBuilder_apply_extrinsic", bytes.clone()),
			Work::Close => ("BlockBuilder_finalize_block", Vec::new()),
		};
		let (apply, close, weight) = (self.native.apply, self.native.close, self.native.weight);
		let act = || match &work {
			Work::Transaction(bytes) => apply(bytes),
			Work::Close => close(),
		};

		let before = self.state.run(weight);
		self.state.forget();
		self.state.count(true);
		let after = self.state.rehearse(|state| {
			state.run(act);
			state.count(false);
			state.run(weight)
		});
		let (reads, writes) = (self.state.read().len(), self.state.written().len());
		let proof = self.proof();

		let native = typical(self.repeats, || {
			self.state.rehearse(|state| {
				let began = Instant::now();
				state.run(act);
				began.elapsed()
			})
		});
		let wasm = self
			.time_wasm(method, &data)
			.map(|whole| whole.saturating_sub(self.entry));
		if let Work::Transaction(bytes) = &work {
			self.state.run(|| apply(bytes));
		}
		Cost {
			name: name.into(),
			weight: after.saturating_sub(before),
			reads: reads as u64,
			writes: writes as u64,
			proof,
			native,
			wasm,
		}
	}

	fn time_wasm(&mut self, method: &str, data: &[u8]) -> Option<Duration> {
		let code = self.wasm.clone()?;
		let fetcher = WrappedRuntimeCode(code.as_slice().into());
		let runtime = RuntimeCode {
			code_fetcher: &fetcher,
			heap_pages: None,
			hash: sp_crypto_hashing::blake2_256(&code).to_vec(),
		};
		let executor = self.executor.clone();
		let mut once = || {
			self.state.rehearse(|state| {
				let context = CallContext::Onchain { import: false };
				let began = Instant::now();
				let (result, _) = executor.call(state, &runtime, method, data, context);
				let took = began.elapsed();
				if let Err(error) = result {
					panic!("{method}: {error}");
				}
				took
			})
		};
		// Compiled, and its memory touched.
		once();
		Some(typical(self.repeats, once))
	}

	/// How many bytes prove what was read and written, by the state before.
	fn proof(&mut self) -> u64 {
		let keys: Vec<_> = self
			.state
			.read()
			.union(self.state.written())
			.cloned()
			.collect();
		let trie = InMemoryBackend::<Blake2Hasher>::from((self.state.all(), StateVersion::V1));
		prove_read(trie, keys).map_or(0, |proof| proof.encoded_size() as u64)
	}
}

/// The slowest of the fastest quarter of so many samples: what else runs on the machine only adds.
pub fn typical(repeats: usize, sample: impl FnMut() -> Duration) -> Duration {
	let mut samples: Vec<_> = std::iter::repeat_with(sample)
		.take(repeats.max(1))
		.collect();
	samples.sort();
	samples.get(samples.len() / 4).copied().unwrap_or_default()
}
