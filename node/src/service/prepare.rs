//! What every command that opens the chain needs: database, client, pool, import queue.

use munus_runtime::{opaque::Block, BlockNumber, RuntimeApi};
use sc_consensus_babe::{BabeBlockImport, BabeLink, BabeWorkerHandle, ImportQueueParams};
use sc_consensus_grandpa::{GrandpaBlockImport, GrandpaPruningFilter, LinkHalf};
use sc_service::{Configuration, Error, KeystoreContainer, PruningFilter, TaskManager};
use sc_telemetry::{Telemetry, TelemetryHandle, TelemetryWorker};
use sc_transaction_pool_api::OffchainTransactionPoolFactory;
use sp_consensus_babe::{
	inherents::{BabeCreateInherentDataProviders, InherentDataProvider as SlotProvider},
	SlotDuration,
};
use sp_timestamp::InherentDataProvider as TimestampProvider;
use std::sync::Arc;

type Executor = sc_executor::WasmExecutor<sp_io::SubstrateHostFunctions>;
pub type Client = sc_service::TFullClient<Block, RuntimeApi, Executor>;
pub type Backend = sc_service::TFullBackend<Block>;
pub type SelectChain = sc_consensus::LongestChain<Backend, Block>;
pub type Pool = sc_transaction_pool::TransactionPoolHandle<Block, Client>;
pub type ImportQueue = sc_consensus::DefaultImportQueue<Block>;
type Inherents = BabeCreateInherentDataProviders<Block>;
type GrandpaImport = GrandpaBlockImport<Backend, Block, Client, SelectChain>;
pub type GrandpaLink = LinkHalf<Block, Client, SelectChain>;
pub type BabeImport = BabeBlockImport<Block, Client, GrandpaImport, Inherents, SelectChain>;

/// Every so many blocks a finality proof is kept with its block, besides the last of each set.
pub const JUSTIFICATION_PERIOD: u32 = 512;

const TELEMETRY_BUFFER: usize = 16;

/// An opened chain that has not yet joined its network.
pub struct Prepared {
	pub node: Node,
	pub import_queue: ImportQueue,
	pub consensus: Consensus,
}

/// What all parts of a node share.
pub struct Node {
	pub client: Arc<Client>,
	pub backend: Arc<Backend>,
	pub task_manager: TaskManager,
	pub keystore: KeystoreContainer,
	pub select_chain: SelectChain,
	pub pool: Arc<Pool>,
	pub telemetry: Option<Telemetry>,
}

/// What block production and finality start from.
pub struct Consensus {
	pub block_import: BabeImport,
	pub babe: BabeLink<Block>,
	pub babe_worker: BabeWorkerHandle<Block>,
	pub grandpa: GrandpaLink,
}

/// Opens the chain and sets up the import of blocks.
pub fn prepare(config: &Configuration) -> Result<Prepared, Error> {
	let node = open(config)?;
	let (import_queue, consensus) = import_pipeline(config, &node)?;
	Ok(Prepared {
		node,
		import_queue,
		consensus,
	})
}

/// Opens the chain of the configuration, writing its genesis if there is none yet.
pub fn open(config: &Configuration) -> Result<Node, Error> {
	let telemetry = config
		.telemetry_endpoints
		.clone()
		.filter(|endpoints| !endpoints.is_empty())
		.map(|endpoints| {
			let worker = TelemetryWorker::new(TELEMETRY_BUFFER)?;
			let telemetry = worker.handle().new_telemetry(endpoints);
			Ok::<_, sc_telemetry::Error>((worker, telemetry))
		})
		.transpose()?;

	// Pruned nodes, too, must be able to prove to a newcomer how the validator set changed.
	let kept_when_pruning: Vec<Arc<dyn PruningFilter>> = vec![Arc::new(GrandpaPruningFilter)];
	let executor: Executor = sc_service::new_wasm_executor(&config.executor);
	let (client, backend, keystore, mut task_manager) =
		sc_service::new_full_parts::<Block, RuntimeApi, _>(
			config,
			telemetry.as_ref().map(|(_, telemetry)| telemetry.handle()),
			executor,
			kept_when_pruning,
		)?;
	let client = Arc::new(client);

	let telemetry = telemetry.map(|(worker, telemetry)| {
		task_manager
			.spawn_handle()
			.spawn("telemetry", None, worker.run());
		telemetry
	});

	let pool = sc_transaction_pool::Builder::new(
		task_manager.spawn_essential_handle(),
		client.clone(),
		config.role.is_authority().into(),
	)
	.with_options(config.transaction_pool.clone())
	.with_prometheus(config.prometheus_registry())
	.build();
	let pool = Arc::new(pool);
	// The pool's tasks are essential and end with it; commands have no other use for it.
	task_manager.keep_alive(pool.clone());

	Ok(Node {
		select_chain: SelectChain::new(backend.clone()),
		client,
		backend,
		task_manager,
		keystore,
		pool,
		telemetry,
	})
}

/// A block passes BABE, then GRANDPA, then reaches the database.
fn import_pipeline(config: &Configuration, node: &Node) -> Result<(ImportQueue, Consensus), Error> {
	let (grandpa_import, grandpa) = sc_consensus_grandpa::block_import(
		node.client.clone(),
		JUSTIFICATION_PERIOD,
		&node.client,
		node.select_chain.clone(),
		node.telemetry_handle(),
	)?;
	let justification_import = Box::new(grandpa_import.clone());

	// Slot and epoch lengths are genesis state: each chain brings its own.
	let babe_configuration = sc_consensus_babe::configuration(&*node.client)?;
	let slot_duration = babe_configuration.slot_duration();
	let (block_import, babe) = sc_consensus_babe::block_import(
		babe_configuration,
		grandpa_import,
		node.client.clone(),
		inherents(slot_duration),
		node.select_chain.clone(),
		node.offchain_pool(),
	)?;

	let (import_queue, babe_worker) = sc_consensus_babe::import_queue(ImportQueueParams {
		link: babe.clone(),
		block_import: block_import.clone(),
		justification_import: Some(justification_import),
		client: node.client.clone(),
		slot_duration,
		spawner: &node.task_manager.spawn_essential_handle(),
		registry: config.prometheus_registry(),
		telemetry: node.telemetry_handle(),
	})?;

	Ok((
		import_queue,
		Consensus {
			block_import,
			babe,
			babe_worker,
			grandpa,
		},
	))
}

/// What a block takes from outside: the time, and the slot that follows from it.
pub fn inherents(slot_duration: SlotDuration) -> Inherents {
	Arc::new(move |_parent, ()| async move {
		let timestamp = TimestampProvider::from_system_time();
		let slot = SlotProvider::from_timestamp_and_slot_duration(*timestamp, slot_duration);
		Ok((slot, timestamp))
	})
}

/// Takes back what BABE and GRANDPA remember of the last `blocks` blocks.
pub fn revert_consensus(
	client: Arc<Client>,
	backend: Arc<Backend>,
	blocks: BlockNumber,
) -> sc_cli::Result<()> {
	sc_consensus_babe::revert(client.clone(), backend, blocks)?;
	sc_consensus_grandpa::revert(client, blocks)?;
	Ok(())
}

impl Node {
	pub fn telemetry_handle(&self) -> Option<TelemetryHandle> {
		self.telemetry.as_ref().map(Telemetry::handle)
	}

	/// Lets runtime code that runs off chain, such as an equivocation report, submit to the pool.
	pub fn offchain_pool(&self) -> OffchainTransactionPoolFactory<Block> {
		OffchainTransactionPoolFactory::new(self.pool.clone())
	}
}
