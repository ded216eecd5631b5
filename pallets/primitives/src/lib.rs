//! The words the rooms of Munus share: ids, policies, the traits between pallets and the sealed
//! commitment. Nothing here has storage, and no pallet is named here.
//!
//! Every domain has one file. Traits come as `Inspect` and `Mutate: Inspect`, so who only reads
//! cannot write.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

pub mod agenda;
pub mod escrow;
pub mod obligation;
pub mod organizations;
pub mod reputation;
pub mod review;
pub mod sealed;
pub mod tasks;
pub mod time;
pub mod weights;

/// Identifies an organization. Assigned in order from 0, never reused.
pub type OrgId = u32;

/// Identifies a task. Assigned in order from 0, never reused.
pub type TaskId = u64;

/// Identifies a panel. Assigned in order from 0, never reused.
pub type PanelId = u64;

/// A score, 0..=[`FULL_SCORE`].
pub type Score = u16;

/// The best score, and the whole of every share counted in ten-thousandths.
pub const FULL_SCORE: Score = 10_000;

/// An amount of reputation. A whole point is [`POINT`].
pub type Reputation = u128;

/// One point of reputation: six decimals.
pub const POINT: Reputation = 1_000_000;
