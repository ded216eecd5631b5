//! What the calls cost: upper estimates by reading the code, until they are measured.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, RuntimeDbWeight, Weight},
};

/// The weight of every call.
pub trait WeightInfo {
	/// Creating an organization with `n` appointees.
	fn create(n: u32) -> Weight;
	/// Inviting an account.
	fn invite() -> Weight;
	/// Joining, invited or at a deposit.
	fn join() -> Weight;
	/// Leaving.
	fn leave() -> Weight;
	/// Taking an invitation back.
	fn revoke() -> Weight;
	/// Setting or taking away a unit.
	fn set_unit() -> Weight;
	/// Announcing a change of policy.
	fn schedule_policy() -> Weight;
	/// Taking an announced change back.
	fn cancel_policy() -> Weight;
	/// Asking an account to administer.
	fn set_admin() -> Weight;
	/// Taking over the administration.
	fn accept_admin() -> Weight;
	/// Beginning a hand-over.
	fn hand_over() -> Weight;
	/// Objecting, so that the hand-over stops.
	fn object() -> Weight;
	/// Closing, with the most that one call removes in this room.
	fn close() -> Weight;
	/// A change of policy coming into force.
	fn on_due_policy() -> Weight;
	/// A hand-over taking effect, with a change of policy to take back.
	fn on_due_hand_over() -> Weight;
	/// A sponsorship ending with its whole stake.
	fn on_due_sponsorship() -> Weight;
	/// A step of a closing, with the most that one step removes in all rooms.
	fn on_due_closing() -> Weight;
	/// Moving an asset out of both accounts.
	fn sweep() -> Weight;
	/// A verdict that costs a sponsor its whole stake.
	fn verdict_booked() -> Weight;
}

/// The weights on this chain's database.
pub struct SubstrateWeight<T>(PhantomData<T>);

macro_rules! estimates {
	($db:expr) => {
		fn create(n: u32) -> Weight {
			create(n, $db)
		}
		fn invite() -> Weight {
			estimate($db, 150, 20_000, 22, 17)
		}
		fn join() -> Weight {
			estimate($db, 80, 14_000, 9, 4)
		}
		fn leave() -> Weight {
			estimate($db, 70, 12_000, 9, 8)
		}
		fn revoke() -> Weight {
			estimate($db, 100, 16_000, 12, 10)
		}
		fn set_unit() -> Weight {
			estimate($db, 60, 9_000, 6, 4)
		}
		fn schedule_policy() -> Weight {
			estimate($db, 80, 12_000, 5, 2)
		}
		fn cancel_policy() -> Weight {
			estimate($db, 50, 9_000, 3, 3)
		}
		fn set_admin() -> Weight {
			estimate($db, 40, 6_000, 2, 1)
		}
		fn accept_admin() -> Weight {
			estimate($db, 90, 14_000, 6, 5)
		}
		fn hand_over() -> Weight {
			estimate($db, 120, 40_000, 15, 3)
		}
		fn object() -> Weight {
			estimate($db, 80, 18_000, 9, 5)
		}
		fn close() -> Weight {
			estimate($db, 1_450, 630_000, 446, 446)
		}
		fn on_due_policy() -> Weight {
			estimate($db, 70, 12_000, 5, 2)
		}
		fn on_due_hand_over() -> Weight {
			estimate($db, 70, 14_000, 5, 4)
		}
		fn on_due_sponsorship() -> Weight {
			estimate($db, 90, 14_000, 8, 5)
		}
		fn on_due_closing() -> Weight {
			estimate($db, 1_450, 630_000, 446, 446)
		}
		fn sweep() -> Weight {
			estimate($db, 200, 40_000, 16, 14)
		}
		fn verdict_booked() -> Weight {
			estimate($db, 120, 16_000, 9, 7)
		}
	};
}

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	estimates!(T::DbWeight::get());
}

impl WeightInfo for () {
	estimates!(RocksDbWeight::get());
}

fn estimate(db: RuntimeDbWeight, micros: u64, proof: u64, reads: u64, writes: u64) -> Weight {
	Weight::from_parts(micros.saturating_mul(1_000_000), proof)
		.saturating_add(db.reads_writes(reads, writes))
}

// Per appointee: a membership, an account, a grant, and the office's record, roster slot and
// totals.
fn create(n: u32, db: RuntimeDbWeight) -> Weight {
	let each = estimate(db, 90, 12_000, 10, 7);
	estimate(db, 200, 15_000, 11, 11).saturating_add(each.saturating_mul(n.into()))
}
