use super::*;
use sc_keystore::LocalKeystore;
use sp_core::storage::{ChildInfo, StorageChild};

const ALICE: &str = "//Alice";

fn sr25519(seed: &str) -> PublicKey {
	sr25519::Pair::from_string(seed, None).unwrap().public().0
}

fn ed25519(seed: &str) -> PublicKey {
	ed25519::Pair::from_string(seed, None).unwrap().public().0
}

fn origin(scheme: &'static str, seed: &str) -> Origin {
	Origin {
		scheme,
		seed: seed.into(),
	}
}

fn genesis(key: &[u8], value: &[u8]) -> Storage {
	Storage {
		top: [(key.to_vec(), value.to_vec())].into(),
		children_default: Default::default(),
	}
}

fn error(found: impl IntoIterator<Item = Finding>) -> String {
	let error = DevKeysOnLiveChain {
		found: found.into_iter().collect(),
		keystore_path: "/data/keystore".into(),
	};
	error.to_string()
}

#[test]
fn every_well_known_seed_should_be_known_in_both_schemes() {
	let keys = DevKeys::well_known();
	let names = ["Alice", "Bob", "Charlie", "Dave", "Eve", "Ferdie"];
	let seeds = names
		.iter()
		.flat_map(|name| [format!("//{name}"), format!("//{name}//stash")])
		.chain(["//One".into(), "//Two".into(), DEV_PHRASE.into()]);
	let mut count = 0;
	for seed in seeds {
		assert_eq!(
			keys.get(&sr25519(&seed)),
			Some(&origin("sr25519", &seed)),
			"{seed}"
		);
		assert_eq!(
			keys.get(&ed25519(&seed)),
			Some(&origin("ed25519", &seed)),
			"{seed}"
		);
		count += 2;
	}
	for seed in (1..=9).map(|n| format!("//Enforcer//{n}")) {
		assert_eq!(
			keys.get(&sr25519(&seed)),
			Some(&origin("sr25519", &seed)),
			"{seed}"
		);
		count += 1;
	}
	assert_eq!(keys.0.len(), count);
}

#[test]
fn other_keys_should_not_be_known() {
	let keys = DevKeys::well_known();
	for seed in ["//Alice//1", "//alice", "//Munus"] {
		assert_eq!(keys.get(&sr25519(seed)), None);
		assert_eq!(keys.get(&ed25519(seed)), None);
	}
	assert_eq!(keys.get(&sr25519(ALICE)[1..]), None);
}

#[test]
fn keystore_should_be_clean_when_all_keys_are_generated() {
	let keystore = LocalKeystore::in_memory();
	for key_type in SESSION_KEY_TYPES {
		keystore.sr25519_generate_new(key_type, None).unwrap();
	}
	assert_eq!(DevKeys::well_known().in_keystore(&keystore), vec![]);
}

#[test]
fn keystore_should_show_development_keys_of_every_session_key_type() {
	let keystore = LocalKeystore::in_memory();
	keystore
		.sr25519_generate_new(key_types::BABE, Some("//Bob"))
		.unwrap();
	keystore
		.ed25519_generate_new(key_types::GRANDPA, Some("//Bob"))
		.unwrap();
	keystore
		.sr25519_generate_new(key_types::AUTHORITY_DISCOVERY, Some("//Eve//stash"))
		.unwrap();
	let finding = |key_type: &str, scheme, seed| Finding::Keystore {
		key_type: key_type.into(),
		origin: origin(scheme, seed),
	};
	assert_eq!(
		DevKeys::well_known().in_keystore(&keystore),
		vec![
			finding("babe", "sr25519", "//Bob"),
			finding("gran", "ed25519", "//Bob"),
			finding("audi", "sr25519", "//Eve//stash"),
		]
	);
}

#[test]
fn genesis_should_show_a_key_at_any_offset_of_a_value() {
	let key = [twox_128(b"Grandpa"), twox_128(b"Authorities")].concat();
	let value = [&[4u8, 7][..], &ed25519(ALICE), &[1, 0, 0]].concat();
	let found = DevKeys::well_known().in_genesis(&genesis(&key, &value));
	let origin = origin("ed25519", ALICE);
	assert_eq!(
		found,
		vec![Finding::Genesis {
			storage: "pallet Grandpa".into(),
			origin
		}]
	);
}

#[test]
fn genesis_should_show_an_account_a_storage_key_ends_in() {
	let key = [
		&twox_128(b"System")[..],
		&twox_128(b"Account"),
		&[0; 16],
		&sr25519("//Dave"),
	];
	let found = DevKeys::well_known().in_genesis(&genesis(&key.concat(), &[]));
	let origin = origin("sr25519", "//Dave");
	assert_eq!(
		found,
		vec![Finding::Genesis {
			storage: "pallet System".into(),
			origin
		}]
	);
}

#[test]
fn genesis_should_show_a_key_in_a_child_trie() {
	let child_info = ChildInfo::new_default(b"child");
	let data = [(b"key".to_vec(), sr25519(ALICE).to_vec())].into();
	let mut storage = genesis(b"", &[]);
	storage
		.children_default
		.insert(b"child".to_vec(), StorageChild { data, child_info });
	let origin = origin("sr25519", ALICE);
	let expected = Finding::Genesis {
		storage: "storage key 0x6b6579".into(),
		origin,
	};
	assert_eq!(DevKeys::well_known().in_genesis(&storage), vec![expected]);
}

#[test]
fn genesis_should_be_clean_when_only_the_code_carries_development_keys() {
	let storage = genesis(well_known_keys::CODE, &sr25519(ALICE));
	assert_eq!(DevKeys::well_known().in_genesis(&storage), vec![]);
}

#[test]
fn error_should_say_what_was_found_and_what_to_do() {
	let alice = origin("sr25519", ALICE);
	let seed = Finding::Seed(ALICE.into());
	let stored = Finding::Keystore {
		key_type: "babe".into(),
		origin: alice.clone(),
	};
	let named = Finding::Genesis {
		storage: "pallet Babe".into(),
		origin: alice,
	};

	let message = error([seed.clone()]);
	assert!(
		message.contains("command line: keys of //Alice"),
		"{message}"
	);
	assert!(
		message.contains("without --dev and without --alice"),
		"{message}"
	);
	assert!(!message.contains("/data/keystore"), "{message}");

	let message = error([stored, named]);
	assert!(
		message.contains("keystore: babe key of //Alice (sr25519)"),
		"{message}"
	);
	assert!(
		message.contains("remove these keys from /data/keystore"),
		"{message}"
	);
	assert!(
		message.contains("genesis, pallet Babe: key of //Alice (sr25519)"),
		"{message}"
	);
	assert!(message.contains("a chain specification with keys and accounts of your own"));
	assert!(!message.contains("--alice"), "{message}");
}

#[test]
fn error_should_count_what_it_does_not_show() {
	let findings = |count: usize| (0..count).map(|i| Finding::Seed(format!("//{i:02}")));
	assert!(!error(findings(SHOWN)).contains("more"));
	let message = error(findings(SHOWN + 3));
	assert!(message.contains("and 3 more"), "{message}");
	assert_eq!(message.matches("command line: ").count(), SHOWN);
}
