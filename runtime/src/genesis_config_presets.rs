//! The chains that can be started by name: `development` (one validator) and `local` (four), each
//! with a demo organization. Well-known keys, for development only.

use crate::{
	constants::{treasury_account, EXISTENTIAL_DEPOSIT, MUN},
	AccountId, BabeConfig, Balance, BalancesConfig, ChainConfig, RuntimeGenesisConfig,
	SessionConfig, SessionKeys, ValidatorsConfig,
};
use alloc::{vec, vec::Vec};
use frame_support::build_struct_json_patch;
use serde_json::Value;
use sp_consensus_babe::{AllowedSlots, BabeEpochConfiguration};
use sp_genesis_builder::{PresetId, DEV_RUNTIME_PRESET, LOCAL_TESTNET_RUNTIME_PRESET};
use sp_keyring::{Ed25519Keyring, Sr25519Keyring};

/// Money every well-known account starts with.
const ENDOWMENT: Balance = 1_000_000 * MUN;

/// The genesis patch of a preset.
pub fn get_preset(id: &PresetId) -> Option<Vec<u8>> {
	let patch = match id.as_ref() {
		DEV_RUNTIME_PRESET => development(),
		LOCAL_TESTNET_RUNTIME_PRESET => local(),
		_ => return None,
	};
	serde_json::to_string(&patch).ok().map(|json| json.into_bytes())
}

/// The presets there are.
pub fn preset_names() -> Vec<PresetId> {
	vec![PresetId::from(DEV_RUNTIME_PRESET), PresetId::from(LOCAL_TESTNET_RUNTIME_PRESET)]
}

type Validator = (Sr25519Keyring, Ed25519Keyring);

const ALICE: Validator = (Sr25519Keyring::Alice, Ed25519Keyring::Alice);
const BOB: Validator = (Sr25519Keyring::Bob, Ed25519Keyring::Bob);
const CHARLIE: Validator = (Sr25519Keyring::Charlie, Ed25519Keyring::Charlie);
const DAVE: Validator = (Sr25519Keyring::Dave, Ed25519Keyring::Dave);

fn development() -> Value {
	genesis(&[ALICE])
}

fn local() -> Value {
	genesis(&[ALICE, BOB, CHARLIE, DAVE])
}

fn genesis(validators: &[Validator]) -> Value {
	build_struct_json_patch!(RuntimeGenesisConfig {
		chain: ChainConfig { slot_duration: 1_000, epoch_length: 10 },
		balances: BalancesConfig { balances: balances() },
		babe: BabeConfig { epoch_config: dense_slots() },
		validators: ValidatorsConfig {
			validators: validators.iter().map(|(key, _)| key.to_account_id()).collect::<Vec<_>>(),
		},
		session: SessionConfig {
			keys: validators
				.iter()
				.map(|keys| (keys.0.to_account_id(), keys.0.to_account_id(), session_keys(*keys)))
				.collect::<Vec<_>>(),
		},
	})
}

fn balances() -> Vec<(AccountId, Balance)> {
	let mut balances: Vec<_> =
		Sr25519Keyring::well_known().map(|key| (key.to_account_id(), ENDOWMENT)).collect();
	balances.push((treasury_account(), EXISTENTIAL_DEPOSIT));
	balances
}

/// Three slots in four by lottery: a development epoch is short, and an epoch without a single
/// lottery slot would bring no fresh randomness.
fn dense_slots() -> BabeEpochConfiguration {
	BabeEpochConfiguration { c: (3, 4), allowed_slots: AllowedSlots::PrimaryAndSecondaryVRFSlots }
}

fn session_keys((sr, ed): Validator) -> SessionKeys {
	SessionKeys {
		babe: sr.public().into(),
		grandpa: ed.public().into(),
		authority_discovery: sr.public().into(),
	}
}
