//! Runs blocks in tests with every hook a block has, and counts what a piece of code reads and
//! writes ([`accesses`] each access, [`watched`] each key).
//!
//! `frame_system::Pallet::run_to_block` leaves out `on_poll` and `on_idle`; a test that relies on
//! it passes on dead hooks.

#![cfg_attr(test, allow(clippy::unwrap_used))]

use frame_support::{
	traits::{Get, OnFinalize, OnIdle, OnInitialize, OnPoll},
	weights::WeightMeter,
};
use frame_system::{pallet_prelude::BlockNumberFor, RunToBlockHooks};
use sp_runtime::Saturating;

pub mod accesses;
#[cfg(test)]
mod tests;
pub mod watched;

/// Runs blocks until `to` is the current one. `AllPallets` is the runtime's
/// `AllPalletsWithSystem`, or a part of it.
///
/// The hooks run in the order of a real block: `on_initialize` and `on_poll` open it, `on_idle`
/// and `on_finalize` close it. The current block is closed first; `to` is opened and stays open,
/// as for the calls a test makes next, so its `on_idle` runs with the first block after it. Block
/// 0 is never closed. `on_poll` and `on_idle` may each use a whole block's weight.
pub fn run_to_block<T, AllPallets>(to: BlockNumberFor<T>)
where
	T: frame_system::Config,
	AllPallets: OnInitialize<BlockNumberFor<T>>
		+ OnPoll<BlockNumberFor<T>>
		+ OnIdle<BlockNumberFor<T>>
		+ OnFinalize<BlockNumberFor<T>>,
{
	let max_block = T::BlockWeights::get().max_block;
	let hooks = RunToBlockHooks::<T>::default()
		.after_initialize(|n| AllPallets::on_poll(n, &mut WeightMeter::with_limit(max_block)))
		.before_finalize(|n| {
			AllPallets::on_idle(n, max_block);
		});
	frame_system::Pallet::<T>::run_to_block_with::<AllPallets>(to, hooks);
}

/// Runs `n` blocks on from the current one, as [`run_to_block`] does.
pub fn run_blocks<T, AllPallets>(n: BlockNumberFor<T>)
where
	T: frame_system::Config,
	AllPallets: OnInitialize<BlockNumberFor<T>>
		+ OnPoll<BlockNumberFor<T>>
		+ OnIdle<BlockNumberFor<T>>
		+ OnFinalize<BlockNumberFor<T>>,
{
	let to = frame_system::Pallet::<T>::block_number().saturating_add(n);
	run_to_block::<T, AllPallets>(to);
}
