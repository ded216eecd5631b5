//! What a piece of code reads and writes of the storage: how often, or which keys.

use std::{
	collections::BTreeSet,
	fmt::Debug,
	mem::take,
	sync::{Arc, Mutex, PoisonError},
};
use tracing::{
	field::{Field, Visit},
	span::{Attributes, Id, Record},
	Event, Metadata, Subscriber,
};

/// How often storage was accessed. Every access counts, also one that only meets the cache, so equal
/// figures are equal work.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Accesses {
	/// Values read, and keys asked for.
	pub reads: u32,
	/// Values written, appended to or removed.
	pub writes: u32,
	/// Prefixes cleared and roots computed: work that grows with the state.
	pub sweeps: u32,
}

/// Which keys were touched, in hexadecimal digits, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Keys {
	/// Read before they were written, if ever they were.
	pub read: BTreeSet<String>,
	/// Written, appended to or removed.
	pub written: BTreeSet<String>,
}

enum Kind {
	Read,
	Write,
	Sweep,
}

/// Runs `f` in the present externalities; gives its result and what it accessed.
pub fn count<R>(f: impl FnOnce() -> R) -> (R, Accesses) {
	listen(f, |accesses: &mut Accesses, kind, _| {
		let counter = match kind {
			Kind::Read => &mut accesses.reads,
			Kind::Write => &mut accesses.writes,
			Kind::Sweep => &mut accesses.sweeps,
		};
		*counter = counter.saturating_add(1);
	})
}

/// Runs `f` in the present externalities; gives its result and which keys it touched.
pub fn keys<R>(f: impl FnOnce() -> R) -> (R, Keys) {
	listen(f, |keys: &mut Keys, kind, key| match kind {
		Kind::Read if keys.written.contains(&key) => (),
		Kind::Read => drop(keys.read.insert(key)),
		Kind::Write => drop(keys.written.insert(key)),
		Kind::Sweep => (),
	})
}

fn listen<R, Seen>(f: impl FnOnce() -> R, note: fn(&mut Seen, Kind, String)) -> (R, Seen)
where
	Seen: Default + Send + 'static,
{
	let seen = Arc::new(Mutex::new(Seen::default()));
	let result = tracing::subscriber::with_default(Listener(seen.clone(), note), f);
	let seen = take(&mut *seen.lock().unwrap_or_else(PoisonError::into_inner));
	(result, seen)
}

/// Listens to what the state machine says it does.
struct Listener<Seen>(Arc<Mutex<Seen>>, fn(&mut Seen, Kind, String));

impl<Seen: Send + 'static> Subscriber for Listener<Seen> {
	fn enabled(&self, metadata: &Metadata<'_>) -> bool {
		metadata.target() == "state"
	}

	fn event(&self, event: &Event<'_>) {
		let mut said = Said::default();
		event.record(&mut said);
		if let Some(kind) = said.kind {
			let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
			(self.1)(&mut seen, kind, said.key);
		}
	}

	fn new_span(&self, _: &Attributes<'_>) -> Id {
		Id::from_u64(1)
	}

	fn record(&self, _: &Id, _: &Record<'_>) {}

	fn record_follows_from(&self, _: &Id, _: &Id) {}

	fn enter(&self, _: &Id) {}

	fn exit(&self, _: &Id) {}
}

/// What an event says.
#[derive(Default)]
struct Said {
	kind: Option<Kind>,
	key: String,
}

impl Visit for Said {
	fn record_str(&mut self, field: &Field, value: &str) {
		if field.name() == "method" {
			self.kind = Some(match value {
				"Get" | "Hash" | "Exists" | "ChildGet" | "ChildHash" | "ChildExists" => Kind::Read,
				"Put" | "Append" | "ChildPut" => Kind::Write,
				_ => Kind::Sweep,
			});
		}
	}

	fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
		if field.name() == "key" {
			self.key = format!("{value:?}");
		}
	}
}
