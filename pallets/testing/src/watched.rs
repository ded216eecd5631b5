//! A chain's state in memory that notes which keys are read and written, each once, as the weight of
//! a call counts them. It can be wiped to its genesis, so that benchmarks run on it, without a trie.

use sp_core::storage::{ChildInfo, StateVersion, Storage, TrackedStorageKey};
use sp_externalities::{
	set_and_run_with_externalities, Error, Extension, ExtensionStore, Externalities,
	MultiRemovalResults,
};
use sp_state_machine::BasicExternalities;
use std::{
	any::{Any, TypeId},
	collections::BTreeSet,
	time::{Duration, Instant},
};

/// The state, and what was touched of it since the last [`Watched::forget`].
pub struct Watched {
	genesis: Storage,
	state: BasicExternalities,
	unweighed: Vec<TrackedStorageKey>,
	counting: bool,
	/// How long the state itself took, while that is asked for.
	within: Option<Duration>,
	read: BTreeSet<Vec<u8>>,
	written: BTreeSet<Vec<u8>>,
}

impl Watched {
	/// A chain with this genesis. Keys that a block has in memory anyway are not counted.
	pub fn new(genesis: Storage, unweighed: Vec<TrackedStorageKey>) -> Self {
		Watched {
			state: BasicExternalities::new(genesis.clone()),
			genesis,
			unweighed,
			counting: true,
			within: None,
			read: BTreeSet::new(),
			written: BTreeSet::new(),
		}
	}

	/// Runs `f` on this state.
	pub fn run<R>(&mut self, f: impl FnOnce() -> R) -> R {
		set_and_run_with_externalities(self, f)
	}

	/// Begins to count anew.
	pub fn forget(&mut self) {
		self.read.clear();
		self.written.clear();
	}

	/// Whether keys are noted from now on: noting takes time.
	pub fn count(&mut self, counting: bool) {
		self.counting = counting;
	}

	/// Runs `f`, and tells how long looking up and changing the state took of it.
	pub fn time_within<R>(&mut self, f: impl FnOnce(&mut Self) -> R) -> (R, Duration) {
		self.within = Some(Duration::ZERO);
		let result = f(self);
		(result, self.within.take().unwrap_or_default())
	}

	fn timed<R>(&mut self, f: impl FnOnce(&mut BasicExternalities) -> R) -> R {
		let began = self.within.map(|_| Instant::now());
		let result = f(&mut self.state);
		if let (Some(began), Some(within)) = (began, &mut self.within) {
			*within = within.saturating_add(began.elapsed());
		}
		result
	}

	/// Runs `f` and takes back what it changed.
	pub fn rehearse<R>(&mut self, f: impl FnOnce(&mut Self) -> R) -> R {
		self.storage_start_transaction();
		let result = f(self);
		let taken_back = self.storage_rollback_transaction();
		debug_assert!(taken_back.is_ok());
		result
	}

	/// All of the state as it is now.
	pub fn all(&mut self) -> Storage {
		let mut all = Storage::default();
		let mut last = Vec::new();
		while let Some(key) = self.state.next_storage_key(&last) {
			if let Some(value) = self.state.storage(&key) {
				all.top.insert(key.clone(), value);
			}
			last = key;
		}
		all
	}

	/// Which keys were read.
	pub fn read(&self) -> &BTreeSet<Vec<u8>> {
		&self.read
	}

	/// Which keys were written.
	pub fn written(&self) -> &BTreeSet<Vec<u8>> {
		&self.written
	}

	fn counts(&self, key: &[u8]) -> bool {
		self.counting && !self.unweighed.iter().any(|other| other.key == key)
	}

	fn note_read(&mut self, key: &[u8]) {
		// What was written first is in memory.
		if self.counts(key) && !self.read.contains(key) && !self.written.contains(key) {
			self.read.insert(key.to_vec());
		}
	}

	fn note_write(&mut self, key: &[u8]) {
		if self.counts(key) && !self.written.contains(key) {
			self.written.insert(key.to_vec());
		}
	}
}

/// The number of a set as the benchmarks' interface wants it.
fn len(keys: &BTreeSet<Vec<u8>>) -> u32 {
	u32::try_from(keys.len()).unwrap_or(u32::MAX)
}

impl Externalities for Watched {
	fn set_offchain_storage(&mut self, key: &[u8], value: Option<&[u8]>) {
		self.state.set_offchain_storage(key, value);
	}

	fn storage(&mut self, key: &[u8]) -> Option<Vec<u8>> {
		self.note_read(key);
		self.timed(|state| state.storage(key))
	}

	fn storage_hash(&mut self, key: &[u8]) -> Option<Vec<u8>> {
		self.note_read(key);
		self.timed(|state| state.storage_hash(key))
	}

	fn child_storage_hash(&mut self, child: &ChildInfo, key: &[u8]) -> Option<Vec<u8>> {
		self.state.child_storage_hash(child, key)
	}

	fn child_storage(&mut self, child: &ChildInfo, key: &[u8]) -> Option<Vec<u8>> {
		self.state.child_storage(child, key)
	}

	fn exists_storage(&mut self, key: &[u8]) -> bool {
		self.note_read(key);
		self.timed(|state| state.exists_storage(key))
	}

	fn next_storage_key(&mut self, key: &[u8]) -> Option<Vec<u8>> {
		let next = self.timed(|state| state.next_storage_key(key));
		if let Some(next) = &next {
			self.note_read(next);
		}
		next
	}

	fn next_child_storage_key(&mut self, child: &ChildInfo, key: &[u8]) -> Option<Vec<u8>> {
		self.state.next_child_storage_key(child, key)
	}

	fn kill_child_storage(
		&mut self,
		child: &ChildInfo,
		limit: Option<u32>,
		cursor: Option<&[u8]>,
	) -> MultiRemovalResults {
		self.state.kill_child_storage(child, limit, cursor)
	}

	fn clear_prefix(
		&mut self,
		prefix: &[u8],
		limit: Option<u32>,
		cursor: Option<&[u8]>,
	) -> MultiRemovalResults {
		self.note_write(prefix);
		self.timed(|state| state.clear_prefix(prefix, limit, cursor))
	}

	fn clear_child_prefix(
		&mut self,
		child: &ChildInfo,
		prefix: &[u8],
		limit: Option<u32>,
		cursor: Option<&[u8]>,
	) -> MultiRemovalResults {
		self.state.clear_child_prefix(child, prefix, limit, cursor)
	}

	fn place_storage(&mut self, key: Vec<u8>, value: Option<Vec<u8>>) {
		self.note_write(&key);
		self.timed(|state| state.place_storage(key, value));
	}

	fn place_child_storage(&mut self, child: &ChildInfo, key: Vec<u8>, value: Option<Vec<u8>>) {
		self.state.place_child_storage(child, key, value);
	}

	// Nothing here looks at a root, and computing it from all the state would be most of the work.
	fn storage_root(&mut self, _: StateVersion) -> Vec<u8> {
		vec![0; 32]
	}

	fn child_storage_root(&mut self, child: &ChildInfo, version: StateVersion) -> Vec<u8> {
		self.state.child_storage_root(child, version)
	}

	fn storage_append(&mut self, key: Vec<u8>, value: Vec<u8>) {
		self.note_write(&key);
		self.timed(|state| state.storage_append(key, value));
	}

	fn storage_start_transaction(&mut self) {
		self.timed(|state| state.storage_start_transaction());
	}

	fn storage_rollback_transaction(&mut self) -> Result<(), ()> {
		self.timed(|state| state.storage_rollback_transaction())
	}

	fn storage_commit_transaction(&mut self) -> Result<(), ()> {
		self.timed(|state| state.storage_commit_transaction())
	}

	fn wipe(&mut self) {
		self.state = BasicExternalities::new(self.genesis.clone());
		self.forget();
	}

	fn commit(&mut self) {}

	fn read_write_count(&self) -> (u32, u32, u32, u32) {
		(len(&self.read), 0, len(&self.written), 0)
	}

	fn reset_read_write_count(&mut self) {
		self.forget();
	}

	fn get_whitelist(&self) -> Vec<TrackedStorageKey> {
		self.unweighed.clone()
	}

	fn set_whitelist(&mut self, new: Vec<TrackedStorageKey>) {
		self.unweighed = new;
	}

	fn get_read_and_written_keys(&self) -> Vec<(Vec<u8>, u32, u32, bool)> {
		let touched = self.read.union(&self.written);
		touched
			.map(|key| {
				let (read, written) = (self.read.contains(key), self.written.contains(key));
				(key.clone(), read.into(), written.into(), false)
			})
			.collect()
	}
}

impl ExtensionStore for Watched {
	fn extension_by_type_id(&mut self, kind: TypeId) -> Option<&mut dyn Any> {
		self.state.extension_by_type_id(kind)
	}

	fn register_extension_with_type_id(
		&mut self,
		kind: TypeId,
		extension: Box<dyn Extension>,
	) -> Result<(), Error> {
		self.state.register_extension_with_type_id(kind, extension)
	}

	fn deregister_extension_by_type_id(&mut self, kind: TypeId) -> Result<(), Error> {
		self.state.deregister_extension_by_type_id(kind)
	}
}
