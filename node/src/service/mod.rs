//! The running node, put together from its parts.

mod consensus;
mod metrics;
mod network;
mod prepare;

pub use prepare::{
	open, prepare, revert_consensus, Backend, Client, Consensus, ImportQueue, Node, Pool, Prepared,
	SelectChain,
};

use crate::rpc::Methods;
use consensus::{Peers, Settings};
use munus_runtime::{opaque::Block, Hash};
use network::Protocols;
use sc_consensus_grandpa::{FinalityProofProvider, SharedVoterState};
use sc_network::{
	config::NetworkBackendType, Litep2pNetworkBackend, NetworkBackend, NetworkWorker,
};
use sc_service::{BuildNetworkParams, Configuration, Error, SpawnTasksParams, TaskManager};

/// Starts a node of the configured role. It runs as long as the returned manager lives.
pub fn start(config: Configuration) -> Result<TaskManager, Error> {
	match config.network.network_backend {
		NetworkBackendType::Litep2p => start_with::<Litep2pNetworkBackend>(config),
		NetworkBackendType::Libp2p => start_with::<NetworkWorker<Block, Hash>>(config),
	}
}

fn start_with<N: NetworkBackend<Block, Hash>>(config: Configuration) -> Result<TaskManager, Error> {
	let Prepared {
		mut node,
		import_queue,
		consensus,
	} = prepare(&config)?;
	let voter_state = SharedVoterState::empty();
	let methods = rpc_methods(&config, &node, &consensus, voter_state.clone());
	let Consensus {
		block_import,
		babe,
		grandpa,
		..
	} = consensus;

	let Protocols {
		net_config,
		metrics,
		votes,
	} = network::protocols::<N>(&config, &node);
	let (network, system_rpc_tx, tx_handler_controller, sync, _bitswap) =
		sc_service::build_network(BuildNetworkParams {
			config: &config,
			net_config,
			client: node.client.clone(),
			transaction_pool: node.pool.clone(),
			spawn_handle: node.task_manager.spawn_handle(),
			spawn_essential_handle: node.task_manager.spawn_essential_handle(),
			import_queue,
			block_announce_validator_builder: None,
			warp_sync_config: Some(network::warp_sync(&node, &grandpa)),
			block_relay: None,
			metrics,
			gap_sync_body_policy: None,
		})?;

	if config.offchain_worker.enabled {
		network::start_offchain_workers(&config, &node, network.clone())?;
	}

	if let Some(registry) = config.prometheus_registry().cloned() {
		node.task_manager.spawn_handle().spawn(
			"validator-metrics",
			None,
			metrics::run(node.client.clone(), registry),
		);
	}

	let settings = Settings::from(&config);
	let finality = !config.disable_grandpa;
	// Before the voter: this puts development keys into the keystore, and a voter that starts its
	// first round without a key never finishes it.
	sc_service::spawn_tasks(SpawnTasksParams {
		config,
		client: node.client.clone(),
		backend: node.backend.clone(),
		task_manager: &mut node.task_manager,
		keystore: node.keystore.keystore(),
		transaction_pool: node.pool.clone(),
		rpc_builder: Box::new(move |executor| methods.module(executor).map_err(Error::Application)),
		network: network.clone(),
		system_rpc_tx,
		tx_handler_controller,
		sync_service: sync.clone(),
		telemetry: node.telemetry.as_mut(),
		tracing_execute_block: None,
	})?;

	if settings.role.is_authority() {
		consensus::start_authoring(&settings, &node, block_import, babe, sync.clone())?;
		consensus::start_authority_discovery(&settings, &node, network.clone());
	}
	if finality {
		let peers = Peers {
			network,
			sync,
			votes,
		};
		consensus::start_finality(settings, &node, grandpa, peers, voter_state)?;
	}

	Ok(node.task_manager)
}

fn rpc_methods(
	config: &Configuration,
	node: &Node,
	consensus: &Consensus,
	voter_state: SharedVoterState,
) -> Methods {
	let authority_set = consensus.grandpa.shared_authority_set().clone();
	Methods {
		client: node.client.clone(),
		pool: node.pool.clone(),
		select_chain: node.select_chain.clone(),
		chain_spec: config.chain_spec.cloned_box(),
		keystore: node.keystore.keystore(),
		babe_worker: consensus.babe_worker.clone(),
		finality_proofs: FinalityProofProvider::new_for_service(
			node.backend.clone(),
			Some(authority_set.clone()),
		),
		authority_set,
		voter_state,
		justifications: consensus.grandpa.justification_stream(),
	}
}
