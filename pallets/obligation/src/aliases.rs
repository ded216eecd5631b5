//! Short names for what a runtime's types come to.

use crate::{types, Config};
use frame_support::traits::fungible;
use frame_system::pallet_prelude::BlockNumberFor;
use munus_primitives::obligation::{DutyPolicy, Slot};
use sp_runtime::traits::BlockNumberProvider;

/// An amount of the native token.
pub type BalanceOf<T> =
	<<T as Config>::Currency as fungible::Inspect<<T as frame_system::Config>::AccountId>>::Balance;

/// A moment or a span of the clock, in blocks.
pub type MomentOf<T> = <<T as Config>::Clock as BlockNumberProvider>::BlockNumber;

/// The policy of the office.
pub type PolicyFor<T> = DutyPolicy<MomentOf<T>>;

/// An enforcer's record.
pub type EnforcerOf<T> = types::Enforcer<BalanceOf<T>, MomentOf<T>>;

/// A place's holder.
pub type SlotOf<T> = Slot<<T as frame_system::Config>::AccountId, BlockNumberFor<T>>;

/// A place on the roster.
pub type PlaceOf<T> = types::Place<<T as frame_system::Config>::AccountId, BlockNumberFor<T>>;
