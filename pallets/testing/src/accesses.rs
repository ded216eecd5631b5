//! Counts how often a piece of code reads and writes storage. Every access counts, also one that
//! only meets the cache, so equal figures are equal work.

use std::{
	fmt::Debug,
	sync::{
		atomic::{AtomicU32, Ordering::Relaxed},
		Arc,
	},
};
use tracing::{
	field::{Field, Visit},
	span::{Attributes, Id, Record},
	Event, Metadata, Subscriber,
};

/// How often storage was accessed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Accesses {
	/// Values read, and keys asked for.
	pub reads: u32,
	/// Values written, appended to or removed.
	pub writes: u32,
	/// Prefixes cleared and roots computed: work that grows with the state.
	pub sweeps: u32,
}

/// Runs `f` in the present externalities; gives its result and what it accessed.
pub fn count<R>(f: impl FnOnce() -> R) -> (R, Accesses) {
	let counters = Arc::new(Counters::default());
	let result = tracing::subscriber::with_default(Listener(counters.clone()), f);
	let accesses = Accesses {
		reads: counters.reads.load(Relaxed),
		writes: counters.writes.load(Relaxed),
		sweeps: counters.sweeps.load(Relaxed),
	};
	(result, accesses)
}

#[derive(Default)]
struct Counters {
	reads: AtomicU32,
	writes: AtomicU32,
	sweeps: AtomicU32,
}

/// Listens to what the state machine says it does.
struct Listener(Arc<Counters>);

impl Subscriber for Listener {
	fn enabled(&self, metadata: &Metadata<'_>) -> bool {
		metadata.target() == "state"
	}

	fn event(&self, event: &Event<'_>) {
		event.record(&mut Method(&self.0));
	}

	fn new_span(&self, _: &Attributes<'_>) -> Id {
		Id::from_u64(1)
	}

	fn record(&self, _: &Id, _: &Record<'_>) {}

	fn record_follows_from(&self, _: &Id, _: &Id) {}

	fn enter(&self, _: &Id) {}

	fn exit(&self, _: &Id) {}
}

struct Method<'a>(&'a Counters);

impl Visit for Method<'_> {
	fn record_str(&mut self, field: &Field, value: &str) {
		if field.name() != "method" {
			return;
		}
		let counter = match value {
			"Get" | "Hash" | "Exists" | "ChildGet" | "ChildHash" | "ChildExists" => &self.0.reads,
			"Put" | "Append" | "ChildPut" => &self.0.writes,
			_ => &self.0.sweeps,
		};
		counter.fetch_add(1, Relaxed);
	}

	fn record_debug(&mut self, _: &Field, _: &dyn Debug) {}
}
