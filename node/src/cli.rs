//! The command line: the ecosystem's own commands, none of ours.

use clap::Parser;
use sc_cli::{
	ChainInfoCmd, CheckBlockCmd, ExportBlocksCmd, ExportChainSpecCmd, ExportStateCmd,
	ImportBlocksCmd, KeySubcommand, PurgeChainCmd, RevertCmd, RunCmd,
};

/// Runs a node when no command is given.
#[derive(Debug, Parser)]
pub struct Cli {
	#[command(subcommand)]
	pub command: Option<Command>,

	#[clap(flatten)]
	pub run: RunCmd,
}

#[derive(Debug, clap::Subcommand)]
#[allow(clippy::large_enum_variant)]
pub enum Command {
	/// Make, inspect and store keys.
	#[command(subcommand)]
	Key(KeySubcommand),

	/// Write a chain specification as JSON.
	ExportChainSpec(ExportChainSpecCmd),

	/// Show the best, the finalized and the genesis block of the database.
	ChainInfo(ChainInfoCmd),

	/// Execute and verify a stored block again.
	CheckBlock(CheckBlockCmd),

	/// Write blocks to a file.
	ExportBlocks(ExportBlocksCmd),

	/// Import blocks from a file.
	ImportBlocks(ImportBlocksCmd),

	/// Write the state of a block as a raw chain specification.
	ExportState(ExportStateCmd),

	/// Take back the last blocks that are not finalized.
	Revert(RevertCmd),

	/// Remove the whole database of a chain.
	PurgeChain(PurgeChainCmd),
}
