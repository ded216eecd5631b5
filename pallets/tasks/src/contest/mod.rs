//! Contests: sealed entries that are opened together, read in pairs, the best of them by a full
//! panel, and paid by what they are worth beside each other.

pub mod types;

mod challenge;
mod entering;
mod finals;
mod opening;
mod paying;
mod planning;
mod quoting;
mod screening;
mod views;

pub use challenge::FOUND_COPY;
pub use opening::EntryOpeningOf;
pub use quoting::ContestQuote;
#[cfg(feature = "runtime-benchmarks")]
pub(crate) use screening::LOOKED_AT;
pub use types::*;
pub use views::*;
