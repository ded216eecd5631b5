//! What the calls and the agenda's work cost at most.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, Weight},
};

/// The weights of the office.
pub trait WeightInfo {
	/// [`crate::Call::enlist`].
	fn enlist() -> Weight;
	/// [`crate::Call::appoint`].
	fn appoint() -> Weight;
	/// [`crate::Call::resign`].
	fn resign() -> Weight;
	/// [`crate::Call::collect`].
	fn collect() -> Weight;
	/// [`crate::Pallet::on_due`].
	fn on_due() -> Weight;
	/// [`crate::Call::join_waitlist`].
	fn join_waitlist() -> Weight;
	/// [`crate::Call::leave_waitlist`].
	fn leave_waitlist() -> Weight;
	/// [`crate::Call::freeze`].
	fn freeze() -> Weight;
	/// [`crate::Call::unfreeze`].
	fn unfreeze() -> Weight;
	/// [`crate::Call::restore`].
	fn restore() -> Weight;
	/// [`crate::Call::present`].
	fn present() -> Weight;
	/// [`crate::Call::change_shift`].
	fn change_shift() -> Weight;
	/// [`crate::Pallet::on_lottery`].
	fn on_lottery() -> Weight;
}

// Estimates counted from the code, the other rooms' part included: one policy of 2 reads, a
// standing with its organization's time of 4 reads and 1 write, a transfer of 3 reads and 2 writes.
const PROOF: u64 = 3_000;

fn enlist(db: frame_support::weights::RuntimeDbWeight) -> Weight {
	// policy, member, record, alumnus, reference, standing twice, office, place, sponsor
	Weight::from_parts(80_000_000, PROOF.saturating_mul(17)).saturating_add(db.reads_writes(17, 6))
}

fn appoint(db: frame_support::weights::RuntimeDbWeight) -> Weight {
	// exists, admin, member, policy, record, alumnus, reference, office, place, sponsor
	Weight::from_parts(50_000_000, PROOF.saturating_mul(11)).saturating_add(db.reads_writes(11, 4))
}

fn resign(db: frame_support::weights::RuntimeDbWeight) -> Weight {
	// policy, office, record, clock, agenda
	Weight::from_parts(40_000_000, PROOF.saturating_mul(6)).saturating_add(db.reads_writes(6, 3))
}

fn collect(db: frame_support::weights::RuntimeDbWeight) -> Weight {
	// owed, record, policy, office, fee account, transfer, standing
	Weight::from_parts(90_000_000, PROOF.saturating_mul(14)).saturating_add(db.reads_writes(14, 6))
}

fn on_due(db: frame_support::weights::RuntimeDbWeight) -> Weight {
	// place, policy, office, record, owed, two standings, alumnus, agenda, the call of a lottery
	Weight::from_parts(120_000_000, PROOF.saturating_mul(18))
		.saturating_add(db.reads_writes(18, 11))
}

fn join_waitlist(db: frame_support::weights::RuntimeDbWeight) -> Weight {
	// policy, member, record, candidate, alumnus, reference, standing, sponsor, office, two tickets, last candidate, lottery
	Weight::from_parts(70_000_000, PROOF.saturating_mul(17)).saturating_add(db.reads_writes(17, 9))
}

fn leave_waitlist(db: frame_support::weights::RuntimeDbWeight) -> Weight {
	// candidate, two neighbours, office, ticket, standing
	Weight::from_parts(60_000_000, PROOF.saturating_mul(9)).saturating_add(db.reads_writes(9, 8))
}

fn freeze(db: frame_support::weights::RuntimeDbWeight) -> Weight {
	// policy, office, record, clock, time, standing, place, agenda
	Weight::from_parts(70_000_000, PROOF.saturating_mul(12)).saturating_add(db.reads_writes(12, 7))
}

fn unfreeze(db: frame_support::weights::RuntimeDbWeight) -> Weight {
	// policy, office, record, clock, standing, place, agenda
	Weight::from_parts(70_000_000, PROOF.saturating_mul(12)).saturating_add(db.reads_writes(12, 7))
}

fn restore(db: frame_support::weights::RuntimeDbWeight) -> Weight {
	// policy, office, record, time, standing, place, agenda
	Weight::from_parts(60_000_000, PROOF.saturating_mul(12)).saturating_add(db.reads_writes(12, 7))
}

fn present(db: frame_support::weights::RuntimeDbWeight) -> Weight {
	// policy, office, record, place
	Weight::from_parts(40_000_000, PROOF.saturating_mul(5)).saturating_add(db.reads_writes(5, 3))
}

fn change_shift(db: frame_support::weights::RuntimeDbWeight) -> Weight {
	// policy, office, record, clock, place
	Weight::from_parts(40_000_000, PROOF.saturating_mul(6)).saturating_add(db.reads_writes(6, 3))
}

fn on_lottery(db: frame_support::weights::RuntimeDbWeight) -> Weight {
	// lottery, office, policy, 8 tickets with candidates of which all but one are dropped, one admission with its burn, a new lottery
	Weight::from_parts(420_000_000, PROOF.saturating_mul(116))
		.saturating_add(db.reads_writes(116, 91))
}

/// The weights on this chain.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn enlist() -> Weight {
		enlist(T::DbWeight::get())
	}
	fn appoint() -> Weight {
		appoint(T::DbWeight::get())
	}
	fn resign() -> Weight {
		resign(T::DbWeight::get())
	}
	fn collect() -> Weight {
		collect(T::DbWeight::get())
	}
	fn on_due() -> Weight {
		on_due(T::DbWeight::get())
	}
	fn join_waitlist() -> Weight {
		join_waitlist(T::DbWeight::get())
	}
	fn leave_waitlist() -> Weight {
		leave_waitlist(T::DbWeight::get())
	}
	fn freeze() -> Weight {
		freeze(T::DbWeight::get())
	}
	fn unfreeze() -> Weight {
		unfreeze(T::DbWeight::get())
	}
	fn restore() -> Weight {
		restore(T::DbWeight::get())
	}
	fn present() -> Weight {
		present(T::DbWeight::get())
	}
	fn change_shift() -> Weight {
		change_shift(T::DbWeight::get())
	}
	fn on_lottery() -> Weight {
		on_lottery(T::DbWeight::get())
	}
}

impl WeightInfo for () {
	fn enlist() -> Weight {
		enlist(RocksDbWeight::get())
	}
	fn appoint() -> Weight {
		appoint(RocksDbWeight::get())
	}
	fn resign() -> Weight {
		resign(RocksDbWeight::get())
	}
	fn collect() -> Weight {
		collect(RocksDbWeight::get())
	}
	fn on_due() -> Weight {
		on_due(RocksDbWeight::get())
	}
	fn join_waitlist() -> Weight {
		join_waitlist(RocksDbWeight::get())
	}
	fn leave_waitlist() -> Weight {
		leave_waitlist(RocksDbWeight::get())
	}
	fn freeze() -> Weight {
		freeze(RocksDbWeight::get())
	}
	fn unfreeze() -> Weight {
		unfreeze(RocksDbWeight::get())
	}
	fn restore() -> Weight {
		restore(RocksDbWeight::get())
	}
	fn present() -> Weight {
		present(RocksDbWeight::get())
	}
	fn change_shift() -> Weight {
		change_shift(RocksDbWeight::get())
	}
	fn on_lottery() -> Weight {
		on_lottery(RocksDbWeight::get())
	}
}
