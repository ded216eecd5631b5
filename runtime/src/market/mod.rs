//! What joins the rooms of the market where a trait alone does not: the agenda's entries, and
//! randomness from the chain's epochs.

mod agenda;
mod closing;
mod randomness;
mod try_state;

pub use agenda::{
	Dispatcher, EnforcerAgenda, Entry, LotteryAgenda, OrganizationAgenda, PanelAgenda, TaskAgenda,
	UnclaimedAgenda,
};
pub use closing::{Leftovers, Movers};
pub use randomness::EpochRandomness;
pub use try_state::do_try_state;
