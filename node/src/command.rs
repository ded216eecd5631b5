//! What each command does.

use crate::{
	chain_spec,
	cli::{Cli, Command},
	dev_keys,
	service::{self, ImportQueue, Node, Prepared},
};
use munus_runtime::opaque::Block;
use sc_cli::{ChainSpec, Result, SubstrateCli};
use sc_service::Configuration;

impl SubstrateCli for Cli {
	fn impl_name() -> String {
		"Munus Node".into()
	}

	fn impl_version() -> String {
		env!("SUBSTRATE_CLI_IMPL_VERSION").into()
	}

	fn description() -> String {
		env!("CARGO_PKG_DESCRIPTION").into()
	}

	fn author() -> String {
		"the Munus authors".into()
	}

	fn support_url() -> String {
		"the issues of the repository this node was built from".into()
	}

	fn copyright_start_year() -> i32 {
		2026
	}

	fn load_spec(&self, id: &str) -> std::result::Result<Box<dyn ChainSpec>, String> {
		chain_spec::load(id)
	}
}

/// Reads the command line and does what it says.
pub fn run() -> Result<()> {
	let cli = Cli::from_args();

	match &cli.command {
		None => cli
			.create_runner(&cli.run)?
			.run_node_until_exit(|config| async move {
				dev_keys::refuse_on_live_chain(&config)?;
				service::start(config).map_err(sc_cli::Error::Service)
			}),
		Some(Command::Key(command)) => command.run(&cli),
		Some(Command::ExportChainSpec(command)) => command.run(cli.load_spec(&command.chain)?),
		Some(Command::ChainInfo(command)) => cli
			.create_runner(command)?
			.sync_run(|config| command.run::<Block>(&config)),
		Some(Command::PurgeChain(command)) => cli
			.create_runner(command)?
			.sync_run(|config| command.run(config.database)),
		Some(Command::CheckBlock(command)) => cli.create_runner(command)?.async_run(|config| {
			let (node, import_queue) = importer(&config)?;
			Ok((command.run(node.client, import_queue), node.task_manager))
		}),
		Some(Command::ImportBlocks(command)) => cli.create_runner(command)?.async_run(|config| {
			let (node, import_queue) = importer(&config)?;
			Ok((command.run(node.client, import_queue), node.task_manager))
		}),
		Some(Command::ExportBlocks(command)) => cli.create_runner(command)?.async_run(|config| {
			let node = service::open(&config)?;
			Ok((command.run(node.client, config.database), node.task_manager))
		}),
		Some(Command::ExportState(command)) => cli.create_runner(command)?.async_run(|config| {
			let node = service::open(&config)?;
			Ok((
				command.run(node.client, config.chain_spec),
				node.task_manager,
			))
		}),
		Some(Command::Revert(command)) => cli.create_runner(command)?.async_run(|config| {
			let node = service::open(&config)?;
			let consensus = Box::new(service::revert_consensus);
			Ok((
				command.run(node.client, node.backend, Some(consensus)),
				node.task_manager,
			))
		}),
	}
}

/// A chain ready to take in blocks from elsewhere than the network.
fn importer(config: &Configuration) -> Result<(Node, ImportQueue)> {
	let Prepared {
		mut node,
		import_queue,
		consensus,
	} = service::prepare(config)?;
	// The queue's verifier works as long as the consensus it checks against.
	node.task_manager.keep_alive(consensus);
	Ok((node, import_queue))
}
