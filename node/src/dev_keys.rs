//! Keeps the well-known development keys, whose secrets anybody can derive, off live chains.

use frame_support::traits::PalletsInfoAccess;
use munus_runtime::{genesis_config_presets::ENFORCERS, AllPalletsWithSystem};
use sc_service::{config::KeystoreConfig, ChainType, Configuration, KeystoreContainer};
use sp_core::{
	crypto::{key_types, KeyTypeId, DEV_PHRASE},
	ed25519, sr25519,
	storage::{well_known_keys, Storage},
	Pair,
};
use sp_io::hashing::twox_128;
use sp_keyring::{Ed25519Keyring, Sr25519Keyring};
use sp_keystore::Keystore;
use std::{
	collections::{BTreeMap, BTreeSet},
	fmt,
};

type PublicKey = [u8; 32];

/// The key types of a session.
const SESSION_KEY_TYPES: [KeyTypeId; 3] = [
	key_types::BABE,
	key_types::GRANDPA,
	key_types::AUTHORITY_DISCOVERY,
];

/// An error shows this many findings and counts the others.
const SHOWN: usize = 12;

/// Fails when a live chain is about to be run with a development key: given by a flag, lying in
/// the keystore, or named anywhere in genesis.
pub fn refuse_on_live_chain(config: &Configuration) -> sc_cli::Result<()> {
	if config.chain_spec.chain_type() != ChainType::Live {
		return Ok(());
	}
	let keystore = KeystoreContainer::new(&config.keystore)?;
	let genesis = config.chain_spec.as_storage_builder().build_storage()?;

	let dev_keys = DevKeys::well_known();
	let mut found = BTreeSet::new();
	found.extend(config.dev_key_seed.clone().map(Finding::Seed));
	found.extend(dev_keys.in_keystore(&*keystore.local_keystore()));
	found.extend(dev_keys.in_genesis(&genesis));
	if found.is_empty() {
		return Ok(());
	}
	let keystore_path = match &config.keystore {
		KeystoreConfig::Path { path, .. } => path.display().to_string(),
		KeystoreConfig::InMemory => "memory".into(),
	};
	Err(sc_cli::Error::Application(Box::new(DevKeysOnLiveChain {
		found,
		keystore_path,
	})))
}

/// How a development key is derived.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Origin {
	scheme: &'static str,
	seed: String,
}

/// Where a development key was found.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Finding {
	Seed(String),
	Keystore { key_type: String, origin: Origin },
	Genesis { storage: String, origin: Origin },
}

/// The public keys of the well-known seeds: the development phrase itself, `//Alice` to
/// `//Ferdie` and their stashes, `//One` and `//Two`, each as sr25519 and as ed25519, and the demo
/// organization's enforcers.
pub struct DevKeys(BTreeMap<PublicKey, Origin>);

impl DevKeys {
	pub fn well_known() -> Self {
		let mut keys = BTreeMap::new();
		let mut insert = |scheme, path: &str, public: PublicKey| {
			let seed = if path.is_empty() {
				DEV_PHRASE.into()
			} else {
				format!("//{path}")
			};
			keys.insert(public, Origin { scheme, seed });
		};
		for key in Sr25519Keyring::iter() {
			insert("sr25519", key.into(), key.to_raw_public());
		}
		for key in Ed25519Keyring::iter() {
			insert("ed25519", key.into(), key.to_raw_public());
		}
		for (at, public) in ENFORCERS.into_iter().enumerate() {
			insert("sr25519", &format!("Enforcer//{}", at + 1), public);
		}
		if let Ok(pair) = sr25519::Pair::from_string(DEV_PHRASE, None) {
			insert("sr25519", "", pair.public().0);
		}
		if let Ok(pair) = ed25519::Pair::from_string(DEV_PHRASE, None) {
			insert("ed25519", "", pair.public().0);
		}
		Self(keys)
	}

	/// The development key this is, if it is one.
	pub fn get(&self, public: &[u8]) -> Option<&Origin> {
		self.0.get(public)
	}

	/// Every development key that occurs anywhere in `bytes`.
	fn within<'a>(&'a self, bytes: &'a [u8]) -> impl Iterator<Item = &'a Origin> {
		bytes
			.windows(size_of::<PublicKey>())
			.filter_map(|window| self.get(window))
	}

	fn in_keystore(&self, keystore: &dyn Keystore) -> Vec<Finding> {
		let of_type = |key_type: KeyTypeId| {
			let keys = keystore.keys(key_type).unwrap_or_default();
			let key_type = String::from_utf8_lossy(&key_type.0).into_owned();
			keys.into_iter().filter_map(move |key| {
				let origin = self.get(&key)?.clone();
				Some(Finding::Keystore {
					key_type: key_type.clone(),
					origin,
				})
			})
		};
		SESSION_KEY_TYPES.into_iter().flat_map(of_type).collect()
	}

	/// Looks through keys and values alike: a map's keys often end in the account they are of.
	fn in_genesis(&self, genesis: &Storage) -> Vec<Finding> {
		let children = genesis
			.children_default
			.values()
			.flat_map(|child| &child.data);
		// The runtime carries the presets of its development chains.
		let top = genesis
			.top
			.iter()
			.filter(|(key, _)| *key != well_known_keys::CODE);
		top.chain(children)
			.flat_map(|(key, value)| {
				let origins = self.within(key).chain(self.within(value));
				origins.map(|origin| Finding::Genesis {
					storage: owner_of(key),
					origin: origin.clone(),
				})
			})
			.collect()
	}
}

/// The pallet a storage key belongs to, or the key itself.
fn owner_of(storage_key: &[u8]) -> String {
	AllPalletsWithSystem::infos()
		.into_iter()
		.find(|pallet| storage_key.starts_with(&twox_128(pallet.name.as_bytes())))
		.map_or_else(
			|| format!("storage key {}", sp_core::bytes::to_hex(storage_key, false)),
			|pallet| format!("pallet {}", pallet.name),
		)
}

/// Why a node of a live chain did not start.
#[derive(Debug)]
pub struct DevKeysOnLiveChain {
	found: BTreeSet<Finding>,
	keystore_path: String,
}

impl std::error::Error for DevKeysOnLiveChain {}

impl fmt::Display for DevKeysOnLiveChain {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		writeln!(
			f,
			"this chain is live, and well-known development keys are in use. Anybody can sign \
			 with them, so the node does not start. Found:"
		)?;
		for finding in self.found.iter().take(SHOWN) {
			writeln!(f, "  - {finding}")?;
		}
		if let Some(more) = self.found.len().checked_sub(SHOWN).filter(|more| *more > 0) {
			writeln!(f, "  - and {more} more")?;
		}
		writeln!(f, "What to do:")?;
		if self
			.found
			.iter()
			.any(|finding| matches!(finding, Finding::Seed(_)))
		{
			writeln!(
				f,
				"  - start without --dev and without --alice, --bob, … --two;"
			)?;
		}
		if self
			.found
			.iter()
			.any(|finding| matches!(finding, Finding::Keystore { .. }))
		{
			writeln!(
				f,
				"  - remove these keys from {} and make your own with author_rotateKeysWithOwner;",
				self.keystore_path
			)?;
		}
		if self
			.found
			.iter()
			.any(|finding| matches!(finding, Finding::Genesis { .. }))
		{
			writeln!(
				f,
				"  - make a chain specification with keys and accounts of your own;"
			)?;
		}
		write!(
			f,
			"  - or, for a test network, set its chainType to \"Local\" or \"Development\"."
		)
	}
}

impl fmt::Display for Finding {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		match self {
			Self::Seed(seed) => write!(f, "command line: keys of {seed}"),
			Self::Keystore { key_type, origin } => write!(f, "keystore: {key_type} key {origin}"),
			Self::Genesis { storage, origin } => write!(f, "genesis, {storage}: key {origin}"),
		}
	}
}

impl fmt::Display for Origin {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		write!(f, "of {} ({})", self.seed, self.scheme)
	}
}

#[cfg(test)]
mod tests;
