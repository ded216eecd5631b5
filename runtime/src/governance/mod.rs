//! How the chain is governed: by which vote, within which periods, and what each vote may do.
//!
//! `docs/design/governance.md` explains every number.

pub mod origins;
mod parameters;
mod tracks;
mod try_state;

pub use origins::{EnsureEmergency, EnsureParameters, EnsureTreasury, EnsureValidators};
pub use parameters::{GovernanceParameters, TrackParameters, TrackSet};
pub use tracks::{TrackName, Tracks};
pub use try_state::do_try_state;
