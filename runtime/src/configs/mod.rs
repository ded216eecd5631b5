//! How each pallet is wired, by theme.

pub mod consensus;
pub mod governance;
pub mod market;
pub mod money;
pub mod system;
