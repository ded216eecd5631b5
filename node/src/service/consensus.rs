//! Block production, finality, and finding the other validators.

use super::{
	network::Votes,
	prepare::{inherents, BabeImport, GrandpaLink, JUSTIFICATION_PERIOD},
	Node,
};
use futures::{future, StreamExt};
use munus_runtime::opaque::Block;
use sc_authority_discovery::WorkerConfig;
use sc_basic_authorship::ProposerFactory;
use sc_consensus_babe::{BabeLink, BabeParams, SlotProportion};
use sc_consensus_grandpa::{GrandpaParams, SharedVoterState, VotingRulesBuilder};
use sc_consensus_slots::BackoffAuthoringOnFinalizedHeadLagging;
use sc_network::{service::traits::NetworkService, Event};
use sc_network_sync::SyncingService;
use sc_service::{config::Multiaddr, Configuration, Error, Role};
use std::{path::PathBuf, sync::Arc, time::Duration};
use substrate_prometheus_endpoint::Registry;

/// The rest of the slot is for sending the block and for its import by the next author.
const PROPOSAL_SHARE_OF_SLOT: f32 = 0.5;

/// How long a vote takes to reach everybody. GRANDPA's rounds last a few times as long.
const GOSSIP_DURATION: Duration = Duration::from_millis(333);

type Sync = Arc<SyncingService<Block>>;

/// What consensus keeps of the configuration when the other tasks have consumed it.
pub struct Settings {
	pub role: Role,
	force_authoring: bool,
	node_name: String,
	registry: Option<Registry>,
	publish_non_global_ips: bool,
	public_addresses: Vec<Multiaddr>,
	network_directory: Option<PathBuf>,
}

impl From<&Configuration> for Settings {
	fn from(config: &Configuration) -> Self {
		Self {
			role: config.role,
			force_authoring: config.force_authoring,
			node_name: config.network.node_name.clone(),
			registry: config.prometheus_registry().cloned(),
			publish_non_global_ips: config.network.allow_non_globals_in_dht,
			public_addresses: config.network.public_addresses.clone(),
			network_directory: config.network.net_config_path.clone(),
		}
	}
}

/// How the finality voter reaches the others.
pub struct Peers {
	pub network: Arc<dyn NetworkService>,
	pub sync: Sync,
	pub votes: Votes,
}

pub fn start_authoring(
	settings: &Settings,
	node: &Node,
	block_import: BabeImport,
	babe_link: BabeLink<Block>,
	sync: Sync,
) -> Result<(), Error> {
	let proposer = ProposerFactory::new(
		node.task_manager.spawn_handle(),
		node.client.clone(),
		node.pool.clone(),
		settings.registry.as_ref(),
		node.telemetry_handle(),
	);
	// Without finality for long, authors slow down, unless they are told to go on regardless.
	let backoff = (!settings.force_authoring).then(BackoffAuthoringOnFinalizedHeadLagging::default);

	let authoring = sc_consensus_babe::start_babe(BabeParams {
		keystore: node.keystore.keystore(),
		client: node.client.clone(),
		select_chain: node.select_chain.clone(),
		env: proposer,
		block_import,
		sync_oracle: sync.clone(),
		justification_sync_link: sync,
		create_inherent_data_providers: inherents(babe_link.config().slot_duration()),
		force_authoring: settings.force_authoring,
		backoff_authoring_blocks: backoff,
		babe_link,
		block_proposal_slot_portion: SlotProportion::new(PROPOSAL_SHARE_OF_SLOT),
		max_block_proposal_slot_portion: None,
		telemetry: node.telemetry_handle(),
	})?;
	node.task_manager.spawn_essential_handle().spawn_blocking(
		"babe-proposer",
		Some("block-authoring"),
		authoring,
	);
	Ok(())
}

/// Votes with the keys of this node, if it is an authority; follows the votes of others if not.
pub fn start_finality(
	settings: Settings,
	node: &Node,
	link: GrandpaLink,
	peers: Peers,
	shared_voter_state: SharedVoterState,
) -> Result<(), Error> {
	let Peers {
		network,
		sync,
		votes,
	} = peers;
	let voter = sc_consensus_grandpa::run_grandpa_voter(GrandpaParams {
		config: sc_consensus_grandpa::Config {
			gossip_duration: GOSSIP_DURATION,
			justification_generation_period: JUSTIFICATION_PERIOD,
			observer_enabled: false,
			local_role: settings.role,
			name: Some(settings.node_name),
			keystore: settings
				.role
				.is_authority()
				.then(|| node.keystore.keystore()),
			telemetry: node.telemetry_handle(),
			protocol_name: votes.protocol,
		},
		link,
		network,
		sync: Arc::new(sync),
		notification_service: votes.messages,
		voting_rule: VotingRulesBuilder::default().build(),
		prometheus_registry: settings.registry.clone(),
		shared_voter_state,
		telemetry: node.telemetry_handle(),
		offchain_tx_pool_factory: node.offchain_pool(),
	})?;
	node.task_manager.spawn_essential_handle().spawn_blocking(
		"grandpa-voter",
		Some("finality"),
		voter,
	);
	Ok(())
}

/// Tells the other validators where this one is, and learns where they are.
pub fn start_authority_discovery(
	settings: &Settings,
	node: &Node,
	network: Arc<dyn NetworkService>,
) {
	let dht_events = network
		.event_stream("authority-discovery")
		.filter_map(|event| {
			future::ready(match event {
				Event::Dht(event) => Some(event),
				_ => None,
			})
		});
	let (worker, _service) = sc_authority_discovery::new_worker_and_service_with_config(
		WorkerConfig {
			publish_non_global_ips: settings.publish_non_global_ips,
			public_addresses: settings.public_addresses.clone(),
			// Every node of this chain has signed its records from the start.
			strict_record_validation: true,
			persisted_cache_directory: settings.network_directory.clone(),
			..Default::default()
		},
		node.client.clone(),
		Arc::new(network),
		Box::pin(dht_events),
		sc_authority_discovery::Role::PublishAndDiscover(node.keystore.keystore()),
		settings.registry.clone(),
		node.task_manager.spawn_handle(),
	);
	node.task_manager.spawn_handle().spawn(
		"authority-discovery-worker",
		Some("networking"),
		worker.run(),
	);
}
