//! Actors and a small world on the real runtime, so that a scenario reads like a story.
//!
//! The world is the `development` chain: organization 0 with nine enforcers, administered by
//! Alice. Blocks are real blocks: initialized, with their timestamp, and finalized by the runtime's
//! `Executive`, so every hook runs. Calls are made in the block that is open.
//!
//! ```
//! use munus_testing::*;
//!
//! let mut world = World::new();
//! let (rita, paul) = (world.funded("Rita", 1_000 * MUN), world.actor("Paul"));
//! world.invite(&paul);
//! let task = world.post(&rita, 100 * MUN);
//! world.claim(&paul, task);
//! world.submit(&paul, task);
//! world.score(task, &[7_000, 8_000, 9_000]);
//! assert_eq!(world.balance(&paul), 80 * MUN);
//! assert!(world.reputation(&paul) > 0);
//! ```
//!
//! When a world is dropped, every invariant of the runtime is checked; [`World::check`] checks them
//! at any time.

mod actor;
mod blocks;
mod stories;
mod world;

pub use actor::Actor;
pub use munus_primitives::{tasks::Bond, OrgId, PanelId, Score, TaskId, FULL_SCORE, POINT};
pub use munus_runtime::{
	constants::{EXISTENTIAL_DEPOSIT, MILLI, MUN},
	Balance, BlockNumber, Runtime, RuntimeCall, RuntimeEvent,
};
pub use world::{check_all, World};

/// The demo organization.
pub const DEMO: OrgId = 0;
