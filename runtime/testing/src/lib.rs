//! Actors and a small world on the real runtime.
//!
//! The world is the `development` chain: organization 0 with nine enforcers, administered by
//! Alice. Calls are made in the block that is open. When a world is dropped, every invariant of the
//! runtime is checked; [`World::check`] checks them at any time.
//!
#![doc = include_str!("../README.md")]

mod actor;
pub mod blocks;
pub mod booked;
pub mod contest;
mod stories;
pub mod unfit;
mod votes;
mod world;

pub use actor::Actor;
pub use munus_primitives::{tasks::Bond, OrgId, PanelId, Score, TaskId, FULL_SCORE, POINT};
pub use munus_runtime::{
	constants::{EXISTENTIAL_DEPOSIT, MILLI, MUN},
	Balance, BlockNumber, Runtime, RuntimeCall, RuntimeEvent,
};
pub use stories::TITLE;
pub use votes::{root, EVERYBODY};
pub use world::{bare, check_all, genesis, sign, Policy, World};

/// The demo organization.
pub const DEMO: OrgId = 0;
