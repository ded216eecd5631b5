//! What this version of the runtime does to the state it finds. A release lists its migrations here
//! and drops them with the next one.
//!
//! The feature `next` is not a release: with it the runtime has the next version number and the
//! migrations of [`rehearsal`], so that an upgrade can be carried out on a network from end to end.

use crate::{chain::Pause, BlockNumber, Chain, SafeMode};
use frame_support::{
	migrations::{FailedMigrationHandler, FailedMigrationHandling},
	traits::SafeMode as Brake,
};

#[cfg(any(feature = "next", feature = "try-runtime"))]
pub mod rehearsal;

/// Migrations that run whole, in the first block of this version.
#[cfg(not(feature = "next"))]
pub type SingleBlock = ();
/// Migrations that run whole, in the first block of this version.
#[cfg(feature = "next")]
pub type SingleBlock = rehearsal::SortChanges;

/// Migrations that run over several blocks, while users wait and the clock stands still.
#[cfg(not(feature = "next"))]
pub type MultiBlock = ();
/// Migrations that run over several blocks, while users wait and the clock stands still.
#[cfg(feature = "next")]
pub type MultiBlock = (rehearsal::SmallSchemes,);

/// The version of the chain pallet's storage.
#[cfg(not(feature = "next"))]
pub const CHAIN_VERSION: u16 = 1;
/// The version of the chain pallet's storage.
#[cfg(feature = "next")]
pub const CHAIN_VERSION: u16 = 2;

/// A migration that fails leaves the chain in safe mode, without an end of its own: users wait, the
/// clock stands still, governance goes on and can bring better code. Left stuck, as the SDK has it, the
/// chain would take no transaction any more, and no vote either.
pub struct SafeModeOnFailure;

impl FailedMigrationHandler for SafeModeOnFailure {
	fn failed(_: Option<u32>) -> FailedMigrationHandling {
		let stopped = if SafeMode::is_entered() {
			<SafeMode as Brake>::extend(BlockNumber::MAX)
		} else {
			<SafeMode as Brake>::enter(BlockNumber::MAX)
		};
		if stopped.is_err() {
			return FailedMigrationHandling::KeepStuck;
		}
		Chain::resume_clock(Pause::Migration);
		FailedMigrationHandling::ForceUnstuck
	}
}
