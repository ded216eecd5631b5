//! What the network carries beyond blocks and transactions, and the workers that may use it.

use super::{prepare::GrandpaLink, Node};
use futures::FutureExt;
use munus_runtime::{opaque::Block, Hash};
use sc_client_api::{Backend as _, HeaderBackend as _};
use sc_consensus_grandpa::warp_proof::NetworkProvider;
use sc_network::{
	config::FullNetworkConfiguration, service::traits::NetworkService, NetworkBackend,
	NotificationMetrics, NotificationService, ProtocolName,
};
use sc_offchain::{OffchainWorkerOptions, OffchainWorkers};
use sc_service::{Configuration, Error, WarpSyncConfig};
use std::sync::Arc;

/// The protocols registered before the network is built.
pub struct Protocols<N: NetworkBackend<Block, Hash>> {
	pub net_config: FullNetworkConfiguration<Block, Hash, N>,
	pub metrics: NotificationMetrics,
	pub votes: Votes,
}

/// Where GRANDPA's votes travel.
pub struct Votes {
	pub protocol: ProtocolName,
	pub messages: Box<dyn NotificationService>,
}

pub fn protocols<N: NetworkBackend<Block, Hash>>(
	config: &Configuration,
	node: &Node,
) -> Protocols<N> {
	let registry = config.prometheus_registry();
	let metrics = N::register_notification_metrics(registry);
	let mut net_config = FullNetworkConfiguration::new(&config.network, registry.cloned());

	let genesis = node.client.info().genesis_hash;
	let protocol = sc_consensus_grandpa::protocol_standard_name(&genesis, &config.chain_spec);
	let (set, messages) = sc_consensus_grandpa::grandpa_peers_set_config::<Block, N>(
		protocol.clone(),
		metrics.clone(),
		net_config.peer_store_handle(),
	);
	net_config.add_notification_protocol(set);

	Protocols {
		net_config,
		metrics,
		votes: Votes { protocol, messages },
	}
}

/// Serves, and asks for, proofs of how the validator set changed since genesis.
pub fn warp_sync(node: &Node, grandpa: &GrandpaLink) -> WarpSyncConfig<Block> {
	let authority_set = grandpa.shared_authority_set().clone();
	let hard_forks = Vec::new();
	let provider = NetworkProvider::new(node.backend.clone(), authority_set, hard_forks);
	WarpSyncConfig::WithProvider(Arc::new(provider))
}

pub fn start_offchain_workers(
	config: &Configuration,
	node: &Node,
	network: Arc<dyn NetworkService>,
) -> Result<(), Error> {
	let workers = OffchainWorkers::new(OffchainWorkerOptions {
		runtime_api_provider: node.client.clone(),
		keystore: Some(node.keystore.keystore()),
		offchain_db: node.backend.offchain_storage(),
		transaction_pool: Some(node.offchain_pool()),
		network_provider: Arc::new(network),
		is_validator: config.role.is_authority(),
		// No runtime code of this chain speaks HTTP, so a validator's host shall not either.
		enable_http_requests: false,
		custom_extensions: |_| Vec::new(),
	})?;
	node.task_manager.spawn_handle().spawn(
		"offchain-workers-runner",
		"offchain-worker",
		workers
			.run(node.client.clone(), node.task_manager.spawn_handle())
			.boxed(),
	);
	Ok(())
}
