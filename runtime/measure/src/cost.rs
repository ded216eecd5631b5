//! What something costs, and sums of it.

use std::{iter::Sum, time::Duration};

/// Picoseconds a read and a write cost by the constants of a database.
#[derive(Clone, Copy)]
pub struct Database {
	/// A read.
	pub read: u64,
	/// A write.
	pub write: u64,
}

/// The chain's own.
pub const PARITY: Database = Database {
	read: 8_000_000,
	write: 50_000_000,
};
/// The SDK's other.
pub const ROCKS: Database = Database {
	read: 25_000_000,
	write: 100_000_000,
};

/// What a piece of work costs.
#[derive(Clone, Debug, Default)]
pub struct Cost {
	/// What it is called.
	pub name: String,
	/// Its weight after dispatch, in picoseconds, with the chain's own database.
	pub weight: u64,
	/// Keys read.
	pub reads: u64,
	/// Keys written.
	pub writes: u64,
	/// Bytes that prove what was touched.
	pub proof: u64,
	/// How long it takes natively.
	pub native: Duration,
	/// How long it takes in wasm.
	pub wasm: Option<Duration>,
}

impl Cost {
	/// The weight with another database, by what was really read and written.
	pub fn weight_with(&self, database: Database) -> u64 {
		self.weight
			.saturating_add(
				self.reads
					.saturating_mul(database.read.saturating_sub(PARITY.read)),
			)
			.saturating_add(
				self.writes
					.saturating_mul(database.write.saturating_sub(PARITY.write)),
			)
	}

	/// What was measured, with a database's constants for what was read and written: the same for
	/// whatever runtime, by no table of anybody.
	pub fn measured_with(&self, database: Database) -> u64 {
		let time = self.wasm.unwrap_or(self.native).as_nanos() as u64;
		time.saturating_mul(1_000)
			.saturating_add(self.reads.saturating_mul(database.read))
			.saturating_add(self.writes.saturating_mul(database.write))
	}

	/// What this costs beyond another.
	pub fn beyond(&self, other: &Cost) -> Cost {
		Cost {
			name: self.name.clone(),
			weight: self.weight.saturating_sub(other.weight),
			reads: self.reads.saturating_sub(other.reads),
			writes: self.writes.saturating_sub(other.writes),
			proof: self.proof.saturating_sub(other.proof),
			native: self.native.saturating_sub(other.native),
			wasm: self
				.wasm
				.zip(other.wasm)
				.map(|(whole, part)| whole.saturating_sub(part)),
		}
	}
}

impl<'a> Sum<&'a Cost> for Cost {
	fn sum<I: Iterator<Item = &'a Cost>>(costs: I) -> Cost {
		let start = Cost {
			name: "sum".into(),
			wasm: Some(Duration::ZERO),
			..Cost::default()
		};
		costs.fold(start, |sum, cost| Cost {
			weight: sum.weight.saturating_add(cost.weight),
			reads: sum.reads.saturating_add(cost.reads),
			writes: sum.writes.saturating_add(cost.writes),
			proof: sum.proof.saturating_add(cost.proof),
			native: sum.native.saturating_add(cost.native),
			wasm: sum
				.wasm
				.zip(cost.wasm)
				.map(|(sum, one)| sum.saturating_add(one)),
			name: sum.name,
		})
	}
}
