//! The chains that can be started by name: `development` (one validator) and `local` (four), each
//! with a demo organization. Well-known keys, for development only.

use crate::{
	configs::technical::MAX_MEMBERS,
	constants::{treasury_account, EXISTENTIAL_DEPOSIT, MUN},
	governance::GovernanceParameters,
	parameters::{
		market_defaults, EscrowParameters, MarketParameters, ParameterSet, PolicyBounds,
		StandingParameters,
	},
	AccountId, BabeConfig, Balance, BalancesConfig, BlockNumber, ChainConfig, Escrow,
	OrganizationsConfig, RuntimeGenesisConfig, SessionConfig, SessionKeys,
	TechnicalMembershipConfig, ValidatorsConfig,
};
use alloc::{vec, vec::Vec};
use frame_support::{build_struct_json_patch, traits::ConstU32, BoundedVec};
use serde_json::Value;
use sp_consensus_babe::{AllowedSlots, BabeEpochConfiguration};
use sp_core::hex2array;
use sp_genesis_builder::{PresetId, DEV_RUNTIME_PRESET, LOCAL_TESTNET_RUNTIME_PRESET};
use sp_keyring::{Ed25519Keyring, Sr25519Keyring};

/// Slots per epoch.
const EPOCH: BlockNumber = 10;

/// Money every well-known account starts with.
const ENDOWMENT: Balance = 1_000_000 * MUN;

/// The genesis patch of a preset.
pub fn get_preset(id: &PresetId) -> Option<Vec<u8>> {
	let patch = match id.as_ref() {
		DEV_RUNTIME_PRESET => development(),
		LOCAL_TESTNET_RUNTIME_PRESET => local(),
		_ => return None,
	};
	serde_json::to_string(&patch)
		.ok()
		.map(|json| json.into_bytes())
}

/// The presets there are.
pub fn preset_names() -> Vec<PresetId> {
	vec![
		PresetId::from(DEV_RUNTIME_PRESET),
		PresetId::from(LOCAL_TESTNET_RUNTIME_PRESET),
	]
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
		chain: ChainConfig {
			slot_duration: 1_000,
			epoch_length: u64::from(EPOCH),
			parameters: parameters()
		},
		balances: BalancesConfig {
			balances: balances()
		},
		babe: BabeConfig {
			epoch_config: dense_slots()
		},
		validators: ValidatorsConfig {
			validators: validators
				.iter()
				.map(|(key, _)| key.to_account_id())
				.collect::<Vec<_>>(),
		},
		session: SessionConfig {
			keys: validators
				.iter()
				.map(|keys| (
					keys.0.to_account_id(),
					keys.0.to_account_id(),
					session_keys(*keys)
				))
				.collect::<Vec<_>>(),
		},
		technical_membership: TechnicalMembershipConfig {
			members: technical_body()
		},
		organizations: OrganizationsConfig {
			organizations: vec![demo_organization()]
		},
	})
}

/// A development day is 24 blocks, so that a task goes from posting to payout in a minute; a vote
/// is decided in less.
fn parameters() -> ParameterSet {
	ParameterSet {
		organizations: PolicyBounds::scaled(24, MUN).with_epoch(EPOCH),
		tasks: MarketParameters {
			min_window: 1,
			max_window: 24 * 365,
			..market_defaults()
		},
		reputation: StandingParameters {
			recovery_delay: 24 * 14,
		},
		escrow: EscrowParameters { patience: 24 * 365 },
		governance: GovernanceParameters::hasty(),
		..Default::default()
	}
}

fn technical_body() -> BoundedVec<AccountId, ConstU32<MAX_MEMBERS>> {
	let members = [ALICE, BOB, CHARLIE].map(|(key, _)| key.to_account_id());
	BoundedVec::truncate_from(members.to_vec())
}

fn demo_organization() -> pallet_organizations::GenesisOrganizationFor<crate::Runtime> {
	pallet_organizations::GenesisOrganization {
		admin: Sr25519Keyring::Alice.to_account_id(),
		name: "Demo".into(),
		template: pallet_organizations::Template::Village,
		overrides: pallet_organizations::Overrides {
			review: Some(demo_review()),
			audit: Some(demo_audit()),
			..pallet_organizations::Overrides::none()
		},
		appointees: ENFORCERS.iter().map(|key| AccountId::from(*key)).collect(),
		grant: 0,
		members: vec![],
		units: vec![],
	}
}

/// The template's panels, without appeals: a task goes from posting to payout in a minute.
fn demo_review() -> munus_primitives::review::ReviewPolicy<crate::Balance, crate::BlockNumber> {
	let bounds = parameters().organizations;
	let village = pallet_organizations::Template::Village.policy(&bounds, MUN);
	munus_primitives::review::ReviewPolicy {
		appeal_window: 0,
		..village.review
	}
}

/// No audits, no levy and panels trusted with any price of the stories: who tries the chain sees one
/// panel a task.
pub fn demo_audit() -> munus_primitives::organizations::AuditPolicy<crate::Balance> {
	munus_primitives::organizations::AuditPolicy {
		rate: 0,
		high_from: 10_000,
		high_rate: 0,
		full_price: 0,
		levy: 0,
		trusted_price: 100_000 * MUN,
		beyond_capacity: munus_primitives::organizations::BeyondCapacity::PriceUp,
		min_fulfilment: 0,
	}
}

fn balances() -> Vec<(AccountId, Balance)> {
	let mut balances: Vec<_> = Sr25519Keyring::well_known()
		.map(|key| (key.to_account_id(), ENDOWMENT))
		.collect();
	for purse in [treasury_account(), Escrow::account()] {
		balances.push((purse, EXISTENTIAL_DEPOSIT));
	}
	balances
}

/// Three slots in four by lottery: a development epoch is short, and an epoch without a single
/// lottery slot would bring no fresh randomness.
fn dense_slots() -> BabeEpochConfiguration {
	BabeEpochConfiguration {
		c: (3, 4),
		allowed_slots: AllowedSlots::PrimaryAndSecondaryVRFSlots,
	}
}

fn session_keys((sr, ed): Validator) -> SessionKeys {
	SessionKeys {
		babe: sr.public().into(),
		grandpa: ed.public().into(),
		authority_discovery: sr.public().into(),
	}
}

/// The demo organization's enforcers: the keys derived by `//Enforcer//1` to `//Enforcer//9` from
/// the development phrase. They start without money.
pub const ENFORCERS: [[u8; 32]; 9] = [
	hex2array!("f61a269860324bc327f70b44add8c0c4bca7d7d11a27bb799e37eba9847fbf58"),
	hex2array!("245d2cfc60e7ba2d8c1b1ed84b18d4f2c4d015534e7a69ead7fe2b272373675f"),
	hex2array!("e6f67e891c698f2ffd12e15ff5a7ccf87680e259b9ffe851b80f8918fe14d51b"),
	hex2array!("ca75fc22e3974225e62a56ea494cef9f388e342c7eb18b0008d0611c2a688701"),
	hex2array!("2cd2e9bd00261446edd564a860f934d49bcc1ef09144945be4eb28e08efc5e1c"),
	hex2array!("5a513fce602188de2d680e103de4f6588a7366d99ef841a08d1d3f3b3a7efb01"),
	hex2array!("b4b062a2dfe891953cac804c6e98460978098829d1b9b5ab949a8184a2014366"),
	hex2array!("708ef23899f4ccdea0b88e3a4e40c5392d47360003ec2c0fdc16be7c7e472515"),
	hex2array!("725cb1f6fedc641d9d78eaf83b55ef6111d802243a323002adf33f4656bba42e"),
];
