//! The chains this node knows by name, and those it is given as a file.

use munus_runtime::{
	constants::{SS58_PREFIX, TOKEN_DECIMALS, TOKEN_SYMBOL},
	opaque::Block,
	WASM_BINARY,
};
use sc_chain_spec::{ChainSpecExtension, ChainType, GenericChainSpec, Properties};
use sc_client_api::{BadBlocks, ForkBlocks};
use sc_sync_state_rpc::LightSyncStateExtension;
use serde::{Deserialize, Serialize};
use sp_genesis_builder::{DEV_RUNTIME_PRESET, LOCAL_TESTNET_RUNTIME_PRESET};

/// Names the protocols of this chain's peers; no peer of another chain answers to it.
const PROTOCOL_ID: &str = "munus";

/// What a specification may carry besides genesis.
#[derive(Default, Clone, Serialize, Deserialize, ChainSpecExtension)]
#[serde(rename_all = "camelCase")]
pub struct Extensions {
	/// Blocks that must have the given hash.
	pub fork_blocks: ForkBlocks<Block>,
	/// Blocks that are never imported.
	pub bad_blocks: BadBlocks<Block>,
	/// Where a light client starts; filled in by the `sync_state_genSyncSpec` call.
	pub light_sync_state: LightSyncStateExtension,
}

pub type ChainSpec = GenericChainSpec<Extensions>;

/// `""` and `"dev"` are the development chain, `"local"` the local one, all else is a path.
pub fn load(id: &str) -> Result<Box<dyn sc_chain_spec::ChainSpec>, String> {
	Ok(Box::new(match id {
		"" | "dev" => development()?,
		"local" => local()?,
		path => ChainSpec::from_json_file(path.into())?,
	}))
}

fn development() -> Result<ChainSpec, String> {
	preset(
		"Munus Development",
		"munus_dev",
		ChainType::Development,
		DEV_RUNTIME_PRESET,
	)
}

fn local() -> Result<ChainSpec, String> {
	preset(
		"Munus Local",
		"munus_local",
		ChainType::Local,
		LOCAL_TESTNET_RUNTIME_PRESET,
	)
}

fn preset(name: &str, id: &str, chain: ChainType, preset: &str) -> Result<ChainSpec, String> {
	let code = WASM_BINARY.ok_or(
		"this node was built without the wasm runtime, which a named chain starts from; \
		 build it without SKIP_WASM_BUILD or give a chain specification file with --chain",
	)?;
	Ok(ChainSpec::builder(code, Extensions::default())
		.with_name(name)
		.with_id(id)
		.with_chain_type(chain)
		.with_protocol_id(PROTOCOL_ID)
		.with_properties(properties())
		.with_genesis_config_preset_name(preset)
		.build())
}

fn properties() -> Properties {
	Properties::from_iter([
		("tokenSymbol".into(), TOKEN_SYMBOL.into()),
		("tokenDecimals".into(), TOKEN_DECIMALS.into()),
		("ss58Format".into(), SS58_PREFIX.into()),
	])
}
