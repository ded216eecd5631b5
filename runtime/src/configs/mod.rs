//! How each pallet is wired, by theme.

pub mod consensus;
pub mod emergency;
pub mod governance;
pub mod market;
pub mod money;
pub mod system;
pub mod technical;
pub mod treasury;
pub mod votes;
