//! What joins the rooms of the market where a trait alone does not: the agenda's entries, and
//! randomness from the chain's epochs.

mod agenda;
mod randomness;
mod try_state;

pub use agenda::{Dispatcher, EnforcerAgenda, Entry, PanelAgenda, TaskAgenda};
pub use randomness::EpochRandomness;
pub use try_state::do_try_state;
